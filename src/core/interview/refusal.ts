import type { SessionState } from './session.ts';
import { frontier } from './talk.ts';
import type { Verdict } from './verdict.ts';

/** Why an action is not possible here. */
export type Refusal =
  | { readonly code: 'sealed' }
  | { readonly code: 'not-sealed' }
  | { readonly code: 'paused' }
  | { readonly code: 'no-question-in-hand' }
  | { readonly code: 'no-such-question'; readonly question: number }
  | { readonly code: 'open-question'; readonly question: number }
  | { readonly code: 'no-such-item'; readonly item: number; readonly items: number }
  | { readonly code: 'not-a-rating' }
  | { readonly code: 'empty-note' }
  | { readonly code: 'reason-wanted' }
  | { readonly code: 'departs-from-ratings'; readonly says: Verdict }
  | { readonly code: 'evidence-wanted'; readonly questions: readonly number[] }
  | { readonly code: 'at-the-first' }
  | { readonly code: 'nothing-to-undo' };

/** Questions are asked in their order: none is reached before those in front have an outcome. */
export function refuseQuestion(state: SessionState, question: number): Refusal | undefined {
  const known = Number.isInteger(question) && question >= 1;
  if (!known || question > state.kit.questions.length)
    return { code: 'no-such-question', question };
  const open = frontier(state.talk);
  return question > open ? { code: 'open-question', question: open } : undefined;
}
