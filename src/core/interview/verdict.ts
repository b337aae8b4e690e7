import type { InterviewKit, KitTerm } from './kit.ts';
import { meanOf, type Outcome, ratingOf, toHalves } from './rating.ts';
import type { Recommendation } from './session-event.ts';

/** The least share of questions with a rating for the ratings to say anything. */
const ENOUGH_COVERAGE = 0.8;

/**
 * What the ratings say: the overall mean, to the nearest half, against the expected answer (3). A
 * half lies between two points of the scale, and is called neither. `not-enough-evidence` where the
 * coverage is under {@link ENOUGH_COVERAGE}.
 */
export type Verdict =
  | 'above'
  | 'meets-to-above'
  | 'meets'
  | 'below-to-meets'
  | 'below'
  | 'not-enough-evidence';

/** The combination of ratings by formula: question -> term mean -> overall mean. */
export interface RatingSummary {
  /** In the order of the kit's terms; `mean` is null where no question has a rating. */
  readonly terms: readonly TermMean[];
  /** The mean of the term means by their weights; null where nothing has a rating. */
  readonly overall: number | null;
  readonly coverage: Coverage;
  readonly says: Verdict;
}

/** The mean of one term's ratings. */
export interface TermMean extends KitTerm {
  readonly mean: number | null;
  readonly coverage: Coverage;
}

/** How many of the questions have a rating. */
export interface Coverage {
  readonly rated: number;
  readonly questions: number;
}

/** Combines outcomes, one for each question of the kit, in its order. */
export function readRatings(
  kit: Pick<InterviewKit, 'terms' | 'questions'>,
  outcomes: readonly (Outcome | undefined)[],
): RatingSummary {
  const ratings = outcomes.map(ratingOf);
  const terms = kit.terms.map((term) => {
    const own = ratings.filter((_, index) => kit.questions[index]?.term === term.id);
    const numbers = own.filter((rating) => rating !== null);
    const coverage = { rated: numbers.length, questions: own.length };
    return { ...term, mean: meanOf(numbers), coverage };
  });
  const rated = ratings.filter((rating) => rating !== null).length;
  const coverage = { rated, questions: kit.questions.length };
  const overall = weightedMean(terms);
  return { terms, overall, coverage, says: verdictOf(overall, coverage) };
}

function weightedMean(terms: readonly TermMean[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { mean, weight } of terms) {
    if (mean === null) continue;
    sum += mean * weight;
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
}

function verdictOf(overall: number | null, coverage: Coverage): Verdict {
  const enough = coverage.rated >= ENOUGH_COVERAGE * coverage.questions;
  if (overall === null || !enough) return 'not-enough-evidence';
  const mean = toHalves(overall);
  if (mean === 3) return 'meets';
  if (mean > 3) return mean < 4 ? 'meets-to-above' : 'above';
  return mean > 2 ? 'below-to-meets' : 'below';
}

/** True if a recommendation is not what the ratings say, so that a reason is asked for. */
export function departsFrom(choice: Recommendation['choice'], says: Verdict): boolean {
  if (choice === 'no-decision') return false;
  if (says === 'not-enough-evidence') return true;
  // As near to meeting the expected answers as to not meeting them: either choice goes with it.
  if (says === 'below-to-meets') return false;
  return (choice === 'yes') === (says === 'below');
}
