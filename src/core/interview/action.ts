import { decideAmendment, decideRecommendation, decideSeal } from './closing-action.ts';
import { isRating, type Rating } from './rating.ts';
import { type Refusal, refuseQuestion } from './refusal.ts';
import { questionInHand, type SessionState } from './session.ts';
import { type Change, type EventBody, parseNote, type Recommendation } from './session-event.ts';
import { frontier, isOver } from './talk.ts';

/** What an interviewer can do. Questions and items count from 1; without one, the one in hand. */
export type Action =
  | { readonly kind: 'rate'; readonly rating: Rating }
  /** `text` as it was typed, with its tag. */
  | { readonly kind: 'note'; readonly text: string; readonly question?: number }
  | { readonly kind: 'probe'; readonly item: number }
  /** Ticks, or takes the tick away. */
  | { readonly kind: 'tick'; readonly item: number }
  | { readonly kind: 'skip'; readonly reason: string }
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'back' }
  /** One more than there are questions goes to the end, once every question has an outcome. */
  | { readonly kind: 'go-to'; readonly question: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'pause' }
  /** Takes the session up again, after a pause or a break. */
  | { readonly kind: 'continue' }
  /** Looks at the resume excerpt. */
  | { readonly kind: 'look' }
  /** Ends the talk; open questions count as not asked. */
  | { readonly kind: 'end' }
  | ({ readonly kind: 'recommend' } & Recommendation)
  | { readonly kind: 'seal' }
  | { readonly kind: 'amend'; readonly change: Change; readonly reason: string };

/**
 * The events of an action, to be stamped and written before the next screen, or why it is not
 * possible. There is exactly one event an action, so that a session killed between two lines
 * never holds half an action.
 */
export type Acted =
  | { readonly ok: true; readonly events: readonly [EventBody] }
  | { readonly ok: false; readonly refusal: Refusal };

/** Says what an action comes to. */
export function act(state: SessionState, action: Action): Acted {
  const result = decide(state, action);
  return 'code' in result ? { ok: false, refusal: result } : { ok: true, events: [result] };
}

function decide(state: SessionState, action: Action): EventBody | Refusal {
  if (action.kind === 'amend') return decideAmendment(state, action.change, action.reason);
  if (state.sealedAt !== undefined) return { code: 'sealed' };
  if (action.kind === 'continue') return { kind: 'continued' };
  if (state.paused) return { code: 'paused' };
  switch (action.kind) {
    case 'pause':
      return { kind: 'paused' };
    case 'look':
      return withQuestion(state, (question) => ({ kind: 'looked', question }));
    case 'undo':
      return decideUndo(state);
    case 'back':
      return state.talk.position > 1
        ? { kind: 'moved', to: state.talk.position - 1 }
        : { code: 'at-the-first' };
    case 'go-to':
      return decideGoTo(state, action.question);
    case 'end':
      return { kind: 'ended' };
    case 'recommend':
      return decideRecommendation(state, action);
    case 'seal':
      return decideSeal(state);
    default:
      return decideAnswer(state, action);
  }
}

type AnswerAction = Extract<
  Action,
  { kind: 'rate' | 'note' | 'probe' | 'tick' | 'skip' | 'not-asked' | 'no-answer' }
>;

function decideAnswer(state: SessionState, action: AnswerAction): EventBody | Refusal {
  switch (action.kind) {
    case 'rate':
      return withQuestion(state, (question) =>
        isRating(action.rating)
          ? { kind: 'rated', question, rating: action.rating }
          : { code: 'not-a-rating' },
      );
    case 'skip': {
      const reason = action.reason.trim();
      if (reason === '') return { code: 'reason-wanted' };
      return withQuestion(state, (question) => ({ kind: 'skipped', question, reason }));
    }
    case 'not-asked':
    case 'no-answer':
      return withQuestion(state, (question) => ({ kind: action.kind, question }));
    case 'note':
      return decideNote(state, action.text, action.question ?? state.talk.position);
    case 'probe':
    case 'tick':
      return decideItem(state, action.kind, action.item);
  }
}

function withQuestion(
  state: SessionState,
  make: (question: number) => EventBody | Refusal,
): EventBody | Refusal {
  if (questionInHand(state) === undefined) return { code: 'no-question-in-hand' };
  return make(state.talk.position);
}

function decideNote(state: SessionState, typed: string, question: number): EventBody | Refusal {
  const refusal = refuseQuestion(state, question);
  if (refusal) return refusal;
  const note = parseNote(typed);
  return note ? { kind: 'noted', question, ...note } : { code: 'empty-note' };
}

function decideItem(state: SessionState, kind: 'probe' | 'tick', item: number) {
  return withQuestion(state, (question) => {
    const inHand = questionInHand(state);
    const items = (kind === 'probe' ? inHand?.probes : inHand?.listenFor)?.length ?? 0;
    if (!(Number.isInteger(item) && item >= 1 && item <= items)) {
      return { code: 'no-such-item', item, items };
    }
    if (kind === 'probe') return { kind: 'probed', question, item };
    const ticks = state.talk.answers[question - 1]?.ticks ?? [];
    return { kind: 'ticked', question, item, on: !ticks.includes(item) };
  });
}

function decideUndo(state: SessionState): EventBody | Refusal {
  const last = state.past.at(-1);
  return last ? { kind: 'undone', event: last.event } : { code: 'nothing-to-undo' };
}

function decideGoTo(state: SessionState, to: number): EventBody | Refusal {
  const end = state.kit.questions.length + 1;
  if (to === end && isOver(state.talk)) return { kind: 'moved', to };
  if (to === end) return { code: 'open-question', question: frontier(state.talk) };
  return refuseQuestion(state, to) ?? { kind: 'moved', to };
}
