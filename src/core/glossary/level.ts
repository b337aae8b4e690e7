/** The three levels a term file speaks of, from least to most experienced. */
export const LEVELS = ['junior', 'mid', 'senior'] as const;

/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** Years of experience the field expects at a level. `max` is null where the range is open ("5+"). */
export interface YearRange {
  readonly min: number;
  readonly max: number | null;
}

/** True if the text is the name of a level, written exactly. */
export function isLevel(text: string): text is Level {
  return LEVELS.some((level) => level === text);
}

/** Reads "0-2", "2-5" or "5+" (years, whole or with one decimal); undefined for anything else. */
export function parseYears(text: string): YearRange | undefined {
  const match = /^(\d{1,2}(?:\.\d)?)(?:\s*[-–]\s*(\d{1,2}(?:\.\d)?)|\+)$/.exec(text.trim());
  if (!match) return undefined;
  const min = Number(match[1]);
  const max = match[2] === undefined ? null : Number(match[2]);
  return max !== null && max <= min ? undefined : { min, max };
}

/** The inverse of {@link parseYears}: "0-2", "5+". */
export function formatYears(years: YearRange): string {
  return years.max === null ? `${years.min}+` : `${years.min}-${years.max}`;
}
