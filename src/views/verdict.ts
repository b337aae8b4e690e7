import type { Outcome } from '../core/interview/rating.ts';
import { RATING_WORDS } from '../core/interview/rating.ts';
import type { Note, Recommendation } from '../core/interview/session-event.ts';
import type { Coverage, Verdict } from '../core/interview/verdict.ts';

/** What the ratings say, in words. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  above: 'goes beyond the expected answers',
  'meets-to-above': 'between meeting the expected answers and going beyond them',
  meets: 'meets the expected answers',
  'below-to-meets': 'between giving part of the expected answers and meeting them',
  below: 'does not meet the expected answers yet',
  'not-enough-evidence': 'not enough evidence',
};

/** The choices of a recommendation, in words. */
export const RECOMMENDATION_WORDS: Readonly<Record<Recommendation['choice'], string>> = {
  yes: 'yes, go on with the candidate',
  no: 'no, do not go on with the candidate',
  'no-decision': 'no decision',
};

/** An outcome in words: "4, goes beyond it". */
export function describeOutcome(outcome: Outcome | null | undefined): string {
  switch (outcome?.kind) {
    case 'rated':
      return `${outcome.rating}, ${RATING_WORDS[outcome.rating]}`;
    case 'skipped':
      return `skipped: ${outcome.reason}`;
    case 'not-asked':
      return 'not asked';
    case 'no-answer':
      return 'no answer';
    default:
      return 'not reached yet';
  }
}

/** A note with its tag, as it is typed. */
export function describeNote({ tag, text }: Note): string {
  switch (tag) {
    case 'plain':
      return text;
    case 'plus':
      return `+ ${text}`;
    case 'minus':
      return `- ${text}`;
    case 'quote':
      return `“${text}”`;
  }
}

/** "4 of 5 questions rated (80 %)". */
export function describeCoverage({ rated, questions }: Coverage): string {
  const share = questions === 0 ? 0 : Math.floor((100 * rated) / questions);
  return `${rated} of ${questions} ${questions === 1 ? 'question' : 'questions'} rated (${share} %)`;
}

/** A mean with one decimal, or a dash. */
export function describeMean(mean: number | null): string {
  return mean === null ? '–' : mean.toFixed(1);
}

/** "2026-01-05 09:01 UTC" for an ISO time. */
export function describeTime(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}
