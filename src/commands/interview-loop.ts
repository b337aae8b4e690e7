import { type Action, act } from '../core/interview/action.ts';
import type { Refusal } from '../core/interview/refusal.ts';
import { questionInHand, type SessionState } from '../core/interview/session.ts';
import { type Reply, readTyped } from '../core/interview/typed.ts';
import { RecruitError } from '../errors.ts';
import type { InterviewDesk, OpenSession } from '../ports.ts';
import type { Document } from '../render/document.ts';
import {
  anchorsView,
  echoOutcome,
  helpText,
  interviewView,
  keysView,
  wantMessage,
} from '../views/interview.ts';
import { describeRefusal } from '../views/refusal.ts';

/** What an interview is run with. */
export interface InterviewRun {
  readonly session: OpenSession;
  readonly desk: InterviewDesk;
  readonly render: (document: Document) => string | Promise<string>;
  /** What the candidate's resume shows of a term; undefined where there is no resume. */
  readonly excerpt: (term: string) => string | undefined;
}

/** Runs a session until it is paused or sealed, and gives its last state. */
export async function runInterview(run: InterviewRun): Promise<SessionState> {
  const { session, desk } = run;
  let said = session.repairs.join(' ');
  for (;;) {
    const state = session.state();
    if (state.paused || state.sealedAt !== undefined) return state;
    const body = await run.render(interviewView(state));
    const anchors = await run.render(anchorsView(state));
    const keys = await run.render(keysView(state, said, hasExcerpt(run, state)));
    said = await answer(run, await desk.next({ body, anchors, keys, state }));
  }
}

function hasExcerpt({ excerpt }: InterviewRun, state: SessionState): boolean {
  const term = questionInHand(state)?.term;
  return term !== undefined && excerpt(term) !== undefined;
}

/** Does what was replied; gives what there is to say about it on the next screen. */
async function answer(run: InterviewRun, reply: Reply): Promise<string> {
  const state = run.session.state();
  switch (reply.kind) {
    case 'do':
      return (await perform(run, reply.action)) || echo(run, state, reply.action);
    case 'want': {
      const oneKey = reply.want === 'tick' || reply.want === 'probe';
      const more = await run.desk.ask(wantMessage(reply.want, state), oneKey);
      if (!more?.trim()) return '';
      const full = readTyped(`${reply.key} ${more}`, state);
      return full.kind === 'want' ? '' : answer(run, full);
    }
    case 'edit': {
      const text = await run.desk.edit();
      return text === undefined ? '' : perform(run, { kind: 'note', text });
    }
    case 'help':
      return helpText(questionInHand(state) === undefined);
    case 'unknown':
      return reply.typed === '' ? '' : `"${reply.typed}" means nothing here; ? helps.`;
  }
}

/** What was done in a moment is told on the next screen, so that a slip is seen. */
function echo({ session }: InterviewRun, before: SessionState, action: Action): string {
  switch (action.kind) {
    case 'rate':
    case 'skip':
    case 'not-asked':
    case 'no-answer':
      return echoOutcome(session.state(), before.talk.position);
    case 'undo':
      return 'Undone.';
    default:
      return '';
  }
}

async function perform(run: InterviewRun, action: Action): Promise<string> {
  const acted = act(run.session.state(), action);
  if (!acted.ok) return refused(run, action, acted.refusal);
  if (action.kind === 'look') return look(run);
  if (action.kind === 'seal' && !(await confirmSeal(run))) return '';
  return save(run, acted.events);
}

/** A refusal which only wants a line more is answered at once, and the action done again. */
async function refused(run: InterviewRun, action: Action, refusal: Refusal): Promise<string> {
  const words = describeRefusal(refusal);
  if (refusal.code === 'departs-from-ratings') {
    const given = action.kind === 'recommend' ? action : run.session.state().talk.recommendation;
    const reason = await run.desk.ask(`${words} Why?`);
    if (given === undefined || !reason?.trim()) return words;
    const recommended = { kind: 'recommend', choice: given.choice, reason } as const;
    return performBoth(run, recommended, action);
  }
  if (refusal.code === 'evidence-wanted') {
    const [question = 0] = refusal.questions;
    const text = await run.desk.ask(`What shows the rating of question ${question}?`);
    return text?.trim() ? performBoth(run, { kind: 'note', question, text }, action) : words;
  }
  return words;
}

async function performBoth(run: InterviewRun, first: Action, then: Action): Promise<string> {
  const said = await perform(run, first);
  return said !== '' || first.kind === then.kind ? said : perform(run, then);
}

async function look(run: InterviewRun): Promise<string> {
  const term = questionInHand(run.session.state())?.term;
  const excerpt = term === undefined ? undefined : run.excerpt(term);
  if (excerpt === undefined) return 'There is no resume here; start with --resume FILE.';
  const said = save(run, [{ kind: 'looked', question: run.session.state().talk.position }]);
  return said === '' ? excerpt : said;
}

async function confirmSeal({ desk }: InterviewRun): Promise<boolean> {
  const typed = await desk.ask('Seal the session? (y/n)', true);
  return /^y(es)?$/i.test(typed?.trim() ?? '');
}

/** A disk that takes no more is told on the next screen, and the answer can be given again. */
function save(
  { session }: InterviewRun,
  events: readonly Parameters<OpenSession['append']>[0][],
): string {
  try {
    for (const event of events) session.append(event);
    return '';
  } catch (error) {
    // A pause is also the end of the input: there is nobody left to try again.
    const leaves = events.some(({ kind }) => kind === 'paused');
    if (leaves || !(error instanceof RecruitError)) throw error;
    return [error.message, error.hint ?? ''].join('. ').trim();
  }
}
