import { type Action, act } from '../core/interview/action.ts';
import type { Refusal } from '../core/interview/refusal.ts';
import { questionInHand, type SessionState } from '../core/interview/session.ts';
import type { EventBody } from '../core/interview/session-event.ts';
import { type Reply, readTyped } from '../core/interview/typed.ts';
import { isRecruitError, RecruitError } from '../errors.ts';
import type { DeskScreen, InterviewDesk, OpenSession } from '../ports.ts';
import type { Document } from '../render/document.ts';
import { anchorsView, interviewView, keysView, saidView } from '../views/interview.ts';
import { helpView } from '../views/interview-help.ts';
import {
  describeUnsaved,
  echoAction,
  echoOnPage,
  evidenceMessage,
  NOTHING_WRITTEN,
  TRY_AGAIN,
  WELCOME,
  wantMessage,
} from '../views/interview-message.ts';
import { describeRefusal } from '../views/refusal.ts';

/** What an interview is run with. */
export interface InterviewRun {
  readonly session: OpenSession;
  readonly desk: InterviewDesk;
  /** For a terminal of so many columns; of the usual width without a number. */
  readonly render: (document: Document, columns?: number) => string;
  /** What the candidate's resume shows of a term; undefined where there is no resume. */
  readonly excerpt: (term: string) => Document | undefined;
}

/** Runs a session until it is paused or sealed, and gives its last state. */
export async function runInterview(run: InterviewRun): Promise<SessionState> {
  const { session, desk } = run;
  let said = [...session.repairs, ...(session.state().last.number === 1 ? [WELCOME] : [])].join(
    ' ',
  );
  for (;;) {
    const state = session.state();
    if (state.paused || state.sealedAt !== undefined) return state;
    const reply = await desk.next((columns) => toScreen(run, state, said, columns));
    said = await answer(run, reply);
  }
}

function toScreen(
  run: InterviewRun,
  state: SessionState,
  said: string,
  columns?: number,
): DeskScreen {
  const print = (document: Document): string => run.render(document, columns);
  return {
    body: print(interviewView(state)),
    anchors: print(anchorsView(state)),
    said: said === '' ? '' : print(saidView(said)),
    keys: print(keysView(state, excerptInHand(run) !== undefined)),
    state,
  };
}

function excerptInHand({ session, excerpt }: InterviewRun): Document | undefined {
  const term = questionInHand(session.state())?.term;
  return term === undefined ? undefined : excerpt(term);
}

/** Does what was replied; gives what there is to say about it on the next screen. */
async function answer(run: InterviewRun, reply: Reply): Promise<string> {
  const { session, desk } = run;
  const state = session.state();
  switch (reply.kind) {
    case 'do':
      return (await perform(run, reply.action)) || echo(run, state, reply.action);
    case 'want': {
      const oneKey = reply.want === 'tick' || reply.want === 'probe';
      const more = await ask(run, [wantMessage(reply.want, state)], oneKey);
      if (!more?.trim()) return '';
      const full = readTyped(`${reply.key} ${more}`, state);
      return full.kind === 'want' ? '' : answer(run, full);
    }
    case 'edit': {
      const text = await desk.edit();
      return text?.trim() ? answer(run, doNote(text)) : NOTHING_WRITTEN;
    }
    case 'help':
      await show(run, helpView(questionInHand(state) === undefined));
      return '';
    case 'unknown':
      return reply.typed === '' ? '' : `"${reply.typed}" means nothing here; ? helps.`;
  }
}

function doNote(text: string): Reply {
  return { kind: 'do', action: { kind: 'note', text } };
}

function echo({ session, desk }: InterviewRun, before: SessionState, action: Action): string {
  const told = echoAction(before, action, session.state());
  return told === '' && !desk.redraws ? echoOnPage(before, action, session.state()) : told;
}

async function perform(run: InterviewRun, action: Action): Promise<string> {
  const acted = act(run.session.state(), action);
  if (!acted.ok) return refused(run, action, acted.refusal);
  if (action.kind === 'look') return look(run, acted.events);
  if (action.kind === 'seal' && !(await confirmSeal(run))) return '';
  return save(run, acted.events);
}

/** A refusal which only wants a line more is answered at once, and the action done again. */
async function refused(run: InterviewRun, action: Action, refusal: Refusal): Promise<string> {
  const words = describeRefusal(refusal);
  if (refusal.code === 'departs-from-ratings') {
    const given = action.kind === 'recommend' ? action : run.session.state().talk.recommendation;
    const reason = await ask(run, [`${words} Why?`]);
    if (given === undefined || !reason?.trim()) return words;
    const recommended = { kind: 'recommend', choice: given.choice, reason } as const;
    return performBoth(run, recommended, action);
  }
  if (refusal.code === 'evidence-wanted') {
    const [question = 0] = refusal.questions;
    const text = await ask(run, [evidenceMessage(run.session.state(), question)]);
    return text?.trim() ? performBoth(run, { kind: 'note', question, text }, action) : words;
  }
  return words;
}

async function performBoth(run: InterviewRun, first: Action, then: Action): Promise<string> {
  const said = await perform(run, first);
  return said !== '' || first.kind === then.kind ? said : perform(run, then);
}

/** What is looked at is logged first: what cannot be logged is not shown. */
async function look(run: InterviewRun, events: readonly [EventBody]): Promise<string> {
  const excerpt = excerptInHand(run);
  if (excerpt === undefined) return 'There is no resume here; start with --resume FILE.';
  const said = await save(run, events);
  if (said === '') await show(run, excerpt);
  return said;
}

function show({ desk, render }: InterviewRun, document: Document): Promise<void> {
  return desk.show((columns) => render(document, columns));
}

async function confirmSeal(run: InterviewRun): Promise<boolean> {
  const typed = await ask(run, ['Seal the session? (y/n)'], true);
  return /^y(es)?$/i.test(typed?.trim() ?? '');
}

/**
 * Writes an event. Where the disk takes no more, what is not saved stays in sight and is tried again
 * as often as the interviewer wishes; where nobody is there to ask, the session ends, as later
 * answers would come to stand at an earlier question.
 */
async function save(run: InterviewRun, [event]: readonly [EventBody]): Promise<string> {
  for (;;) {
    const state = run.session.state();
    const fault = tryToAppend(run.session, event);
    if (fault === undefined) return '';
    if (!run.desk.attended || event.kind === 'paused') throw fault;
    const words = `${fault.message}. ${fault.hint ?? ''}`;
    const typed = await ask(run, [words, describeUnsaved(event, state, 300), TRY_AGAIN]);
    if (typed === undefined) {
      throw new RecruitError('session', fault.message, describeUnsaved(event, state));
    }
    if (typed.trim().toLowerCase() === 'x') return describeUnsaved(event, state, 300);
  }
}

/** Asks for a line, or for one key; undefined where the interviewer gives up. */
function ask(
  { desk, render }: InterviewRun,
  paragraphs: readonly string[],
  oneKey = false,
): Promise<string | undefined> {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph', text }) as const);
  return desk.ask((columns) => render({ blocks }, columns).trimEnd(), oneKey);
}

function tryToAppend(session: OpenSession, event: EventBody): RecruitError | undefined {
  try {
    session.append(event);
    return undefined;
  } catch (error) {
    if (isRecruitError(error)) return error;
    throw error;
  }
}
