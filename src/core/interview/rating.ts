/** The five points of the scale, from least to most. */
export const RATINGS = [1, 2, 3, 4, 5] as const;

/** How an answer compares with the expected one; 3 meets it. */
export type Rating = (typeof RATINGS)[number];

/** The words of the scale, as they stand beside the numbers everywhere. */
export const RATING_WORDS: Readonly<Record<Rating, string>> = {
  1: 'missed it',
  2: 'part of it',
  3: 'meets the expected answer',
  4: 'goes beyond it',
  5: 'outstanding',
};

/**
 * What came of a question: a rating, or why there is none. What is not a number is never a zero:
 * it takes no part in any mean, and lowers the coverage instead.
 */
export type Outcome =
  | { readonly kind: 'rated'; readonly rating: Rating }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'no-answer' };

/** Reads "1" to "5"; undefined for anything else. */
export function parseRating(text: string): Rating | undefined {
  return RATINGS.find((rating) => String(rating) === text.trim());
}

/** The number of an outcome, or null where it is not a number. */
export function ratingOf(outcome: Outcome | undefined): Rating | null {
  return outcome?.kind === 'rated' ? outcome.rating : null;
}

/** True for the two ends of the scale, which want a line of evidence before sealing. */
export function wantsEvidence(outcome: Outcome | undefined): boolean {
  const rating = ratingOf(outcome);
  return rating === 1 || rating === 5;
}

/** The mean, or null of nothing. */
export function meanOf(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** A mean to the nearest half: as near as a few ratings tell. */
export function toHalves(mean: number): number {
  return Math.round(mean * 2) / 2;
}

/** True if a number is a point of the scale. */
export function isRating(number: number): boolean {
  return RATINGS.some((rating) => rating === number);
}
