/** A figure, or why there is none: 0/0 is said in words, never shown as a number. */
export type Measure =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'undefined'; readonly why: NoMeasure };

/**
 * `too-little`: nothing was rated by two raters, or too few units were. `no-variation`: all
 * ratings are equal, so that agreement cannot be told from a scale which is not used.
 */
export type NoMeasure = 'too-little' | 'no-variation';

/** A row for each rater, a column for each unit; null where that rater gave no number. */
export type RatingTable = readonly (readonly (number | null)[])[];

/** A figure. */
export function figure(value: number): Measure {
  return { kind: 'value', value };
}

/** No figure. */
export function noMeasure(why: NoMeasure): Measure {
  return { kind: 'undefined', why };
}

/** The ratings of each unit, in the order of the raters. */
export function unitsOf(table: RatingTable): readonly (readonly (number | null)[])[] {
  const width = Math.max(0, ...table.map((row) => row.length));
  return Array.from({ length: width }, (_, unit) => table.map((row) => row[unit] ?? null));
}

/** The sum; 0 of nothing. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
