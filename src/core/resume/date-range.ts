import {
  endOfConnector,
  endOfDanglingDash,
  endOfPresent,
  goesOn,
  isAmongNumbers,
  isInsideNumber,
  type Prefix,
  prefixOf,
} from './date-context.ts';
import {
  type DatePoint,
  type DateSense,
  findDateOrder,
  readDatePoints,
  readShortEnd,
} from './date-point.ts';
import type { DateOrder, DateReading } from './date-reading.ts';
import { foldText } from './folded-text.ts';
import {
  earliestMonth,
  latestMonth,
  monthOfDay,
  type PartialDate,
  type Precision,
} from './partial-date.ts';
import type { Span } from './resume.ts';

/** What a reader should know about a date before trusting it. */
export type DateReport =
  /** Day and month, or month and years, can be told apart by no rule ("03/04/2020", "2010-12"). */
  | { readonly code: 'ambiguous' }
  | {
      readonly code: 'impossible';
      readonly reason: 'no-such-month' | 'end-before-start' | 'starts-in-future';
    };

/** Dates as a resume gives them; `span` is where they stand in the text. */
export interface DateRange {
  readonly span: Span;
  /** Absent where it is not said or cannot be read. */
  readonly start?: PartialDate;
  /** The month of the scan where the end is open; absent where it is not said or cannot be read. */
  readonly end?: PartialDate;
  /** The coarser of the precisions of both ends. */
  readonly precision: Precision;
  /** "To date", "since 2019": the end is the day of the scan. */
  readonly open: boolean;
  /** One date alone ("Summer 2021"), which is start and end. */
  readonly single: boolean;
  readonly reports: readonly DateReport[];
}

const ORDER: readonly Precision[] = ['month', 'quarter', 'season', 'half', 'year'];
const POSSIBLE_START = /(?<![\p{L}\p{N}_])[\p{L}\p{N}']/gu;
/** How far before a date its words and the rest of a telephone number are looked for. */
const LOOK_BACK = 40;

/** A date where it was found, with what stands before it. */
interface Found {
  readonly folded: string;
  readonly at: number;
  readonly before: string;
  readonly prefix: Prefix | undefined;
  readonly point: DatePoint;
  readonly sense: DateSense;
}

/**
 * All dates and ranges of dates in a text, in order. `today` is the day of the scan, YYYY-MM-DD: it
 * ends what is open. Years run from 1940 to ten years after it.
 *
 * A full date written with full stops has its day first (as in German); one written with slashes or
 * hyphens has the day where only a day fits or where `order` says so, by default what other dates of
 * the text show, and is otherwise `ambiguous`: its year alone is used.
 */
export function findDateRanges(
  text: string,
  today: string,
  order: DateOrder | undefined = findDateOrder(text),
): readonly DateRange[] {
  const folded = foldText(text);
  const sense: DateSense = { now: monthOfDay(today), ...(order && { order }) };
  const ranges: DateRange[] = [];
  let next = 0;
  for (const { index } of folded.matchAll(POSSIBLE_START)) {
    const found = index < next ? undefined : readRange(folded, index, sense);
    if (found === undefined) continue;
    ranges.push(found);
    next = found.span.end;
  }
  return ranges;
}

function readRange(folded: string, at: number, sense: DateSense): DateRange | undefined {
  const points = readDatePoints(folded, at, sense);
  if (points.length === 0) return undefined;
  const before = folded.slice(Math.max(0, at - LOOK_BACK), at);
  if (isInsideNumber(before)) return undefined;
  const prefix = prefixOf(before);
  for (const point of points) {
    const found: Found = { folded, at, before, prefix, point, sense };
    const range = readPair(found) ?? readLone(found);
    if (range !== undefined) return range;
  }
  return undefined;
}

/** The range which a date opens: with a second date, a word for "now", or a dash and nothing. */
function readPair(found: Found): DateRange | undefined {
  const { folded, point, sense } = found;
  const { reading } = point;
  if (reading.kind === 'years') return undefined;
  const open = endOfPresent(folded, point.end);
  if (open !== undefined) return openRange(found, open);
  const last = readLast(folded, point, sense);
  if (last !== undefined) return closedRange(found, last);
  const dangling = endOfDanglingDash(folded, point.end);
  if (dangling === undefined || reading.kind !== 'date') return undefined;
  return toRange(spanOf(found, dangling), reading.date, undefined, {
    reports: [{ code: 'ambiguous' }],
  });
}

function readLast(folded: string, first: DatePoint, sense: DateSense): DatePoint | undefined {
  const connected = endOfConnector(folded, first.end);
  if (connected === undefined) return undefined;
  const last = readDatePoints(folded, connected, sense).find(
    ({ end, reading }) =>
      !goesOn(folded, end) && reading.kind !== 'yearless' && reading.kind !== 'years',
  );
  if (last !== undefined) return last;
  const { reading } = first;
  if (connected - first.end > 1 || reading.kind !== 'date') return undefined;
  if (reading.date.precision !== 'year') return undefined;
  return readShortEnd(folded, connected, reading.date.year);
}

function openRange(found: Found, end: number): DateRange | undefined {
  const { point, sense } = found;
  const { now } = sense;
  if (point.reading.kind === 'yearless') return undefined;
  const [date, reports] = settle(point.reading);
  return toRange(spanOf(found, end), date, now, {
    open: true,
    reports: [...reports, ...checkOrder(date, now, now)],
  });
}

function closedRange(found: Found, last: DatePoint): DateRange | undefined {
  const first = found.point.reading;
  const [to, lastReports] = settle(last.reading);
  if (isShort(first) && !isShort(last.reading)) return undefined;
  const opening = first.kind === 'yearless' ? ofYear(first, to) : first;
  if (opening === undefined) return undefined;
  const [from, firstReports] = settle(opening);
  const reports = [...firstReports, ...lastReports, ...checkOrder(from, to, found.sense.now)];
  return toRange(spanOf(found, last.end), from, to, { reports });
}

function isShort(reading: DateReading): boolean {
  return reading.kind === 'date' && reading.short;
}

/** "Jan-Mar 2020" has its year at the end; "Nov-Feb 2020" began in the year before. */
function ofYear(
  { month, precision }: Extract<DateReading, { kind: 'yearless' }>,
  to: PartialDate | undefined,
): DateReading | undefined {
  if (to?.month === undefined) return undefined;
  const year = month > to.month ? to.year - 1 : to.year;
  return { kind: 'date', date: { year, month, precision }, short: false };
}

/** One date with no second: alone, or after "since" or "until". */
function readLone(found: Found): DateRange | undefined {
  const { folded, at, before, prefix, point, sense } = found;
  const { now } = sense;
  const { end, reading } = point;
  // "09/19" may be a fraction, "since 09/19" is none.
  if (goesOn(folded, end) || (isShort(reading) && prefix?.kind !== 'since')) return undefined;
  if (reading.kind === 'impossible' || reading.kind === 'yearless') return undefined;
  if (reading.kind === 'years') {
    const reports = checkOrder(reading.from, reading.to, now);
    return toRange(spanOf(found, end), reading.from, reading.to, { reports });
  }
  const digitsOnly = /^'?\d+$/.test(folded.slice(at, end));
  if (digitsOnly && isAmongNumbers(folded, end, before)) return undefined;
  if (prefix?.kind === 'since') return openRange(found, end);
  const [date, reports] = settle(reading);
  if (prefix?.kind === 'until') {
    return toRange(spanOf(found, end), undefined, date, { reports });
  }
  return toRange({ start: at, end }, date, date, {
    single: true,
    reports: [...reports, ...checkOrder(date, date, now)],
  });
}

/** "Since", "until" and "from" belong to the dates which they open. */
function spanOf({ at, prefix }: Found, end: number): Span {
  return { start: at - (prefix?.length ?? 0), end };
}

function settle(reading: DateReading): readonly [PartialDate | undefined, readonly DateReport[]] {
  switch (reading.kind) {
    case 'date':
      return [reading.date, []];
    case 'ambiguous':
      return [reading.date, [{ code: 'ambiguous' }]];
    case 'impossible':
      return [undefined, [{ code: 'impossible', reason: 'no-such-month' }]];
    case 'years':
    case 'yearless':
      return [undefined, []];
  }
}

function checkOrder(
  from: PartialDate | undefined,
  to: PartialDate | undefined,
  now: PartialDate,
): readonly DateReport[] {
  if (from === undefined) return [];
  if (earliestMonth(from) > latestMonth(now)) {
    return [{ code: 'impossible', reason: 'starts-in-future' }];
  }
  if (to === undefined || earliestMonth(from) <= latestMonth(to)) return [];
  return [{ code: 'impossible', reason: 'end-before-start' }];
}

function toRange(
  span: Span,
  start: PartialDate | undefined,
  end: PartialDate | undefined,
  more: Partial<Pick<DateRange, 'open' | 'single' | 'reports'>>,
): DateRange {
  const precisions = [start, end].map((date) => ORDER.indexOf(date?.precision ?? 'month'));
  return {
    span,
    ...(start && { start }),
    ...(end && { end }),
    precision: ORDER[Math.max(...precisions)] ?? 'year',
    open: more.open ?? false,
    single: more.single ?? false,
    reports: more.reports ?? [],
  };
}
