/** How finely a date is written. */
export type Precision = 'month' | 'quarter' | 'season' | 'half' | 'year';

const MONTHS: Readonly<Record<Precision, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
};

/** A date as finely as it is written. */
export interface PartialDate {
  readonly year: number;
  /** 1 to 12; the first where the precision is a quarter, a season or half a year. */
  readonly month?: number;
  readonly precision: Precision;
}

/** The month of a day, YYYY-MM-DD. */
export function monthOfDay(day: string): PartialDate {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), precision: 'month' };
}

/** The first month that a date may mean, counted from January of the year 0. */
export function earliestMonth(date: PartialDate): number {
  return date.year * 12 + (date.month ?? 1) - 1;
}

/** The last month that a date may mean, counted from January of the year 0. */
export function latestMonth(date: PartialDate): number {
  if (date.month === undefined) return date.year * 12 + 11;
  return earliestMonth(date) + MONTHS[date.precision] - 1;
}
