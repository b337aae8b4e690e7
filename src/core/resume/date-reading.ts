import { HALF_YEARS, ORDINALS, QUARTERS, SEASONS } from './date-words.ts';
import { foldText } from './folded-text.ts';
import { MONTH_BY_NAME } from './month-names.ts';
import type { PartialDate, Precision } from './partial-date.ts';

/** What one written date says. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: PartialDate; readonly short: boolean }
  /** Two years in one ("2020/21", "2019-22"). */
  | { readonly kind: 'years'; readonly from: PartialDate; readonly to: PartialDate }
  /** Day and month can be told apart by no rule; only the year is sure, if even that. */
  | { readonly kind: 'ambiguous'; readonly date: PartialDate | undefined }
  /** Written as a date which no calendar has. */
  | { readonly kind: 'impossible' }
  /** A month, quarter or season whose year stands with the other end of the range. */
  | {
      readonly kind: 'yearless';
      readonly month: number;
      readonly precision: Exclude<Precision, 'year'>;
    };

/** What stands first in the dates of a text which are written with slashes or hyphens. */
export type DateOrder = 'day-first' | 'month-first';

/** First month of each season by its name, as {@link foldText} writes it; 0 is any month. */
export const SEASON_MONTHS: ReadonlyMap<string, number> = new Map(
  SEASONS.flatMap(([month, names]) =>
    names.map((name): [string, number] => [foldText(name), month]),
  ),
);

const numbersOf = (lists: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(
    lists.flatMap((words, index) =>
      words.map((word): [string, number] => [foldText(word), index + 1]),
    ),
  );

/** 1 to 4 by "first", "deuxième", ..., as {@link foldText} writes them. */
export const ORDINAL_NUMBERS: ReadonlyMap<string, number> = numbersOf(ORDINALS);
const HALVES: ReadonlySet<string> = new Set(HALF_YEARS.map(foldText));
const QUARTER_NAMES: ReadonlySet<string> = new Set(QUARTERS.map(foldText));

/** A date which is sure by itself. */
export function plain(date: PartialDate): DateReading {
  return { kind: 'date', date, short: false };
}

/** A date which is read only beside another one. */
export function shortened(reading: DateReading | undefined): DateReading | undefined {
  return reading?.kind === 'date' ? { ...reading, short: true } : reading;
}

/** Two digits up to the pivot are years of the century of the pivot, the others of the one before. */
export function century(digits: string | undefined, pivot: number): number {
  const start = pivot - (pivot % 100);
  const year = start + Number(digits);
  return year <= pivot ? year : year - 100;
}

/** A month by its name. */
export function named(name: string | undefined, year: number): DateReading | undefined {
  const month = MONTH_BY_NAME.get(name ?? '');
  return month === undefined ? undefined : plain({ year, month, precision: 'month' });
}

/** A month by its number. */
export function monthOf(year: string | undefined, digits: string | undefined): DateReading {
  const month = Number(digits);
  if (month < 1 || month > 12) return { kind: 'impossible' };
  return plain({ year: Number(year), month, precision: 'month' });
}

/** A full date of numbers; where day and month could change places, only `order` tells them apart. */
export function dayAndMonth(
  first: number,
  second: number,
  year: number,
  order: DateOrder | undefined,
): DateReading {
  const may = [first, second].filter((number) => number >= 1 && number <= 12);
  if (may.length === 0 || Math.max(first, second) > 31) return { kind: 'impossible' };
  if (may.length === 1 || first === second) return monthOf(String(year), String(may[0]));
  if (order === undefined) return { kind: 'ambiguous', date: { year, precision: 'year' } };
  return monthOf(String(year), String(order === 'day-first' ? second : first));
}

/** "2020-03" is a month, "2020/21" a school year, "2019-22" years; "2010-12" may be either. */
export function yearAndPair(
  year: string | undefined,
  mark: string | undefined,
  pair: string | undefined,
): DateReading {
  const from = Number(year);
  const number = Number(pair);
  const to = from - (from % 100) + number;
  const follows = mark === '/' ? to === from + 1 || (from % 100 === 99 && number === 0) : to > from;
  const spansYears = mark !== '.' && follows;
  if (!spansYears) return monthOf(year, pair);
  if (number >= 1 && number <= 12) return { kind: 'ambiguous', date: undefined };
  return years(from, to > from ? to : to + 100);
}

/** Two years in one. */
export function years(from: number, to: number): DateReading {
  return {
    kind: 'years',
    from: { year: from, precision: 'year' },
    to: { year: to, precision: 'year' },
  };
}

/** A quarter by its number. */
export function quarterOf(quarter: string | undefined, year: number): DateReading {
  return plain({ year, month: Number(quarter) * 3 - 2, precision: 'quarter' });
}

/** Half a year by its number. */
export function halfOf(half: string | undefined, year: number): DateReading {
  return plain({ year, month: Number(half) * 6 - 5, precision: 'half' });
}

/** "2. Halbjahr 2019", "first quarter of 2020"; undefined where the words name no part of a year. */
export function partOf(
  ordinal: string | undefined,
  unit: string | undefined,
  year: number,
): DateReading | undefined {
  const number = ORDINAL_NUMBERS.get(ordinal ?? '') ?? Number(ordinal);
  if (HALVES.has(unit ?? '') && number <= 2) return halfOf(String(number), year);
  if (QUARTER_NAMES.has(unit ?? '') && number <= 4) return quarterOf(String(number), year);
  return undefined;
}

/** A season by its name; a winter may be any month of its year. */
export function seasonOf(name: string | undefined, year: number): DateReading | undefined {
  if (!SEASON_MONTHS.has(name ?? '')) return undefined;
  const month = SEASON_MONTHS.get(name ?? '');
  return plain(month ? { year, month, precision: 'season' } : { year, precision: 'season' });
}

/** "03/20" may be a fraction or a day: it is read only beside another such date. */
export function shortMonth(
  month: string | undefined,
  year: string | undefined,
  pivot: number,
): DateReading | undefined {
  const number = Number(month);
  if (number < 1 || number > 12) return undefined;
  return {
    kind: 'date',
    date: { year: century(year, pivot), month: number, precision: 'month' },
    short: true,
  };
}

/** What has its year at the other end of a range. */
export function yearless(
  month: number | undefined,
  precision: Exclude<Precision, 'year'>,
): DateReading | undefined {
  return month === undefined ? undefined : { kind: 'yearless', month, precision };
}
