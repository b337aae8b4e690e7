import type { DateRange } from './date-range.ts';
import { earliestMonth, latestMonth, monthOfDay, type PartialDate } from './partial-date.ts';

/** Between how many and how many months; both the same where the dates are exact. */
export interface Months {
  readonly min: number;
  readonly max: number;
}

/** When something was last done. */
export interface LastUsed {
  readonly date: PartialDate;
  /** It is done to this day: the date is that of the scan. */
  readonly open: boolean;
}

/** Months counted from January of the year 0; both ends belong to it. */
interface Interval {
  readonly first: number;
  readonly last: number;
}

/** Where the two ends of a range may lie. */
interface Bounds {
  readonly start: Interval;
  readonly end: Interval;
}

/**
 * The months of one range, both ends included: January to March 2020 is 3. A coarse date gives an
 * interval: "2020-2022" is 14 (December to January) to 36. What lies after the day of the scan
 * (`today`, YYYY-MM-DD) does not count. Undefined means "cannot tell": an end which is not said or
 * cannot be read, an end before the start, a start in the future.
 */
export function monthsOf(range: DateRange, today: string): Months | undefined {
  const bounds = boundsOf(range, today);
  if (bounds === undefined) return undefined;
  const { start, end } = bounds;
  return { min: Math.max(1, end.first - start.last + 1), max: end.last - start.first + 1 };
}

/**
 * The months which at least one of the ranges covers: the union, not the sum. Ranges of which
 * {@link monthsOf} cannot tell are left out; undefined if that leaves none.
 *
 * Both bounds are exact, if any range may lie anywhere within what its dates allow:
 * - `max` is the union of the ranges at their longest, as all may be longest at once.
 * - `min` is the union of the months which each range covers however it lies ("2020-2022" always
 *   covers December 2020 to January 2022), and one month more for each range which has no such month
 *   ("2020") and can share none with the others: the fewest points which pierce all intervals.
 */
export function unionMonths(ranges: readonly DateRange[], today: string): Months | undefined {
  const all = ranges
    .map((range) => boundsOf(range, today))
    .filter((bounds) => bounds !== undefined);
  if (all.length === 0) return undefined;
  const widest = all.map(({ start, end }) => ({ first: start.first, last: end.last }));
  return { min: leastMonths(all), max: countMonths(merge(widest)) };
}

/**
 * The latest end among the ranges; the scan date (`today`, YYYY-MM-DD) where it is open or later.
 * Undefined if no range has an end.
 */
export function lastUsed(ranges: readonly DateRange[], today: string): LastUsed | undefined {
  const now = monthOfDay(today);
  let last: LastUsed | undefined;
  for (const { end, open, reports } of ranges) {
    if (end === undefined || reports.some(({ code }) => code === 'impossible')) continue;
    const date = earliestMonth(end) > latestMonth(now) ? now : end;
    if (last === undefined || isLater(date, last.date)) last = { date, open };
  }
  return last;
}

/** Later if its last month is; of two with the same last month the finer date is taken. */
function isLater(a: PartialDate, b: PartialDate): boolean {
  const difference = latestMonth(a) - latestMonth(b);
  return difference > 0 || (difference === 0 && earliestMonth(a) > earliestMonth(b));
}

function boundsOf(range: DateRange, today: string): Bounds | undefined {
  if (range.start === undefined || range.end === undefined) return undefined;
  if (range.reports.some(({ code }) => code === 'impossible')) return undefined;
  const now = latestMonth(monthOfDay(today));
  const start = upTo(now, range.start);
  const end = upTo(now, range.end);
  return start.first > end.last || start.first > now ? undefined : { start, end };
}

function upTo(now: number, date: PartialDate): Interval {
  return { first: Math.min(now, earliestMonth(date)), last: Math.min(now, latestMonth(date)) };
}

function leastMonths(all: readonly Bounds[]): number {
  const sure = merge(
    all
      .map(({ start, end }) => ({ first: start.last, last: end.first }))
      .filter(({ first, last }) => first <= last),
  );
  const loose = all
    .filter(({ start, end }) => start.last > end.first)
    .map(({ start, end }) => ({
      first: Math.max(start.first, end.first),
      last: Math.min(start.last, end.last),
    }))
    .filter((window) => !sure.some((interval) => meets(interval, window)));
  return countMonths(sure) + countPoints(loose);
}

function meets(a: Interval, b: Interval): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** The fewest months which meet every interval: always the last month of the one that ends first. */
function countPoints(intervals: readonly Interval[]): number {
  let count = 0;
  let point = Number.NEGATIVE_INFINITY;
  for (const { first, last } of [...intervals].sort((a, b) => a.last - b.last)) {
    if (first <= point) continue;
    point = last;
    count++;
  }
  return count;
}

/** The same months as intervals which do not overlap, in order. */
function merge(intervals: readonly Interval[]): readonly Interval[] {
  const merged: Interval[] = [];
  for (const interval of [...intervals].sort((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    if (before === undefined || interval.first > before.last) merged.push(interval);
    else
      merged[merged.length - 1] = {
        first: before.first,
        last: Math.max(before.last, interval.last),
      };
  }
  return merged;
}

function countMonths(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
