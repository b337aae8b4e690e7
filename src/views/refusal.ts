import type { Refusal } from '../core/interview/refusal.ts';
import { VERDICT_WORDS } from './verdict.ts';

/** Why an action is not possible, and what is, in a sentence. */
export function describeRefusal(refusal: Refusal): string {
  switch (refusal.code) {
    case 'sealed':
      return 'The session is sealed. It can be amended, with a reason.';
    case 'not-sealed':
      return 'The session is open: change the rating itself instead of amending it.';
    case 'paused':
      return 'The session is paused. Continue it first.';
    case 'no-question-in-hand':
      return 'All questions are done. Go back to one first.';
    case 'no-such-question':
      return `There is no question ${refusal.question}.`;
    case 'open-question':
      return `Question ${refusal.question} comes first: rate it, skip it with a reason, or say that it was not asked.`;
    case 'no-such-item':
      return refusal.items === 0
        ? 'There is nothing of that kind here.'
        : `There is no number ${refusal.item}; there are ${refusal.items}.`;
    case 'not-a-rating':
      return 'A rating is a whole number from 1 to 5.';
    case 'empty-note':
      return 'The note is empty.';
    case 'reason-wanted':
      return 'A reason is needed.';
    case 'departs-from-ratings':
      return `The ratings say: ${VERDICT_WORDS[refusal.says]}. Your recommendation differs.`;
    case 'evidence-wanted':
      return `A rating of 1 or 5 wants a line of evidence. Still without: ${refusal.questions.join(', ')}.`;
    case 'at-the-first':
      return 'This is the first question.';
    case 'nothing-to-undo':
      return 'There is nothing to undo.';
  }
}
