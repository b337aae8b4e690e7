import { OF_WORDS, SEASONS } from './date-words.ts';
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

/** A written date at a known place; `end` is exclusive. */
export interface DatePoint {
  readonly end: number;
  readonly reading: DateReading;
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[], pivot: number) => DateReading | undefined;
}

const EARLIEST_YEAR = 1940;
/** Years further in the future than this are numbers, not dates. */
const YEARS_AHEAD = 10;

const alternatives = (words: readonly string[]): string =>
  words
    .map(foldText)
    .sort((a, b) => b.length - a.length)
    .join('|');

const SEASON_MONTHS: ReadonlyMap<string, number> = new Map(
  SEASONS.flatMap(([month, names]) =>
    names.map((name): [string, number] => [foldText(name), month]),
  ),
);
const SEASON_WORDS: ReadonlySet<string> = new Set(
  [...SEASON_MONTHS.keys()].flatMap((name) => name.split(/[^a-z]/)),
);
// Which words are months and seasons is looked up: a choice of a hundred names takes long to compile.
const MONTH = '([a-z]{3,10})';
const SEASON = '([a-z]{4,10})';
const OF = `(?:(?:${alternatives(OF_WORDS)}) )?`;
const YEAR = '((?:19|20)\\d\\d)';
const SHORT = "(?:(?<!\\d)')(\\d\\d)";
const DAY = '(\\d{1,2})';
const QUARTER = '(?:[qtk]([1-4])|([1-4])[qtk])';
// What follows must not make a longer number or word of it.
const ENDS = '(?![\\p{L}\\p{N}%°])';

const form = (source: string, read: Form['read']): Form => ({
  pattern: new RegExp(source + ENDS, 'uy'),
  read,
});

// Longer forms first: the first which fits together with what follows is taken.
const FORMS: readonly Form[] = [
  form(`${YEAR}-(\\d\\d)-(\\d\\d)`, ([year, month]) => monthOf(year, month)),
  form(`${DAY}([./-])${DAY}[./-]${YEAR}`, ([first, mark, second, year]) =>
    mark === '.' ? monthOf(year, second) : dayAndMonth(Number(first), Number(second), Number(year)),
  ),
  form(`${DAY}/${DAY}/(\\d\\d)`, ([first, second, year], pivot) =>
    dayAndMonth(Number(first), Number(second), century(year, pivot)),
  ),
  form(`${DAY}(?:\\.|st|nd|rd|th|er|o)? ?${OF}${MONTH}[.,]? ?${OF}${YEAR}`, ([, name, year]) =>
    named(name, Number(year)),
  ),
  form(`${MONTH}\\.? ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`, ([name, , year]) =>
    named(name, Number(year)),
  ),
  form(`${MONTH}[.,]?[ \\n/-]{0,2}${OF}${YEAR}`, ([name, year]) => named(name, Number(year))),
  form(`${MONTH}[.,]? ?${SHORT}`, ([name, year], pivot) => named(name, century(year, pivot))),
  form(`${YEAR}(?:, | |-|\\.)${MONTH}(?!\\.?[ ,'-]{0,2}\\d)`, ([year, name]) =>
    named(name, Number(year)),
  ),
  form(`${DAY} ?/ ?${YEAR}`, ([month, year]) => monthOf(year, month)),
  form(`${DAY}[.-]${YEAR}`, ([month, year]) => monthOf(year, month)),
  form(`${YEAR}([-/.])(\\d\\d)(?![./-]\\d)`, ([year, mark, rest]) => yearAndPair(year, mark, rest)),
  form(`${YEAR}/${YEAR}`, ([from, to]) => years(Number(from), Number(to))),
  form(`${QUARTER}[ /-]{0,2}(?:${YEAR}|${SHORT})`, ([q, quarter, year, short], pivot) =>
    quarterOf(q || quarter, year ? Number(year) : century(short, pivot)),
  ),
  form(`${YEAR}[ /-]?${QUARTER}`, ([year, q, quarter]) => quarterOf(q || quarter, Number(year))),
  form(`${SEASON}[ ,]{1,2}${OF}(?:${YEAR}|${SHORT})`, ([name, year, short], pivot) =>
    seasonOf(name, year ? Number(year) : century(short, pivot)),
  ),
  form(YEAR, ([year]) => plain({ year: Number(year), precision: 'year' })),
  form(SHORT, ([year], pivot) => plain({ year: century(year, pivot), precision: 'year' })),
  form(`${MONTH}\\.?[ -]?(\\d\\d)`, ([name, year], pivot) =>
    shortened(named(name, century(year, pivot))),
  ),
  form(`${DAY}/(\\d\\d)`, ([month, year], pivot) => shortMonth(month, year, pivot)),
  form('(\\d\\d)\\.(\\d\\d)', ([month, year], pivot) => shortMonth(month, year, pivot)),
  form(`${MONTH}\\.?`, ([name]) => yearless(MONTH_BY_NAME.get(name ?? ''), 'month')),
  form(QUARTER, ([q, quarter]) => yearless(Number(q || quarter) * 3 - 2, 'quarter')),
  form(SEASON, ([name]) => yearless(SEASON_MONTHS.get(name ?? '') || undefined, 'season')),
];

/**
 * Every way to read a date at an offset of a text made by {@link foldText}, longest form first. The
 * year of the scan decides which century two digits belong to, and how late a year may be.
 */
export function readDatePoints(folded: string, at: number, thisYear: number): readonly DatePoint[] {
  if (!mayBegin(folded, at)) return [];
  const latest = thisYear + YEARS_AHEAD;
  return FORMS.flatMap(({ pattern, read }) => {
    pattern.lastIndex = at;
    const found = pattern.exec(folded);
    if (found === null) return [];
    const reading = read(
      found.slice(1).map((group) => group ?? ''),
      thisYear + 1,
    );
    if (reading === undefined || !isLikely(reading, latest)) return [];
    return [{ end: at + found[0].length, reading }];
  });
}

const WORD = /[a-z]+/y;

/** Most words of a resume begin no date: a look at the word is cheaper than trying every form. */
function mayBegin(folded: string, at: number): boolean {
  WORD.lastIndex = at;
  const word = WORD.exec(folded)?.[0];
  if (word === undefined) return true;
  return word.length === 1 || MONTH_BY_NAME.has(word) || SEASON_WORDS.has(word);
}

/** The two-digit year at an offset which shortens the end of a range ("2008–10"), if one stands there. */
export function readShortEnd(folded: string, at: number, from: number): DatePoint | undefined {
  const found = /^\d\d(?![\p{L}\p{N}%°]|[.,:/-]\d)/u.exec(folded.slice(at, at + 4));
  if (found === null) return undefined;
  const year = from - (from % 100) + Number(found[0]);
  if (year <= from) return undefined;
  return { end: at + 2, reading: plain({ year, precision: 'year' }) };
}

function isLikely(reading: DateReading, latest: number): boolean {
  const dates =
    reading.kind === 'years'
      ? [reading.from, reading.to]
      : reading.kind === 'date' || reading.kind === 'ambiguous'
        ? [reading.date]
        : [];
  return dates.every(
    (date) => date === undefined || (date.year >= EARLIEST_YEAR && date.year <= latest),
  );
}

function plain(date: PartialDate): DateReading {
  return { kind: 'date', date, short: false };
}

function shortened(reading: DateReading | undefined): DateReading | undefined {
  return reading?.kind === 'date' ? { ...reading, short: true } : reading;
}

/** Two digits up to the pivot are years of the century of the pivot, the others of the one before. */
function century(digits: string | undefined, pivot: number): number {
  const start = pivot - (pivot % 100);
  const year = start + Number(digits);
  return year <= pivot ? year : year - 100;
}

function named(name: string | undefined, year: number): DateReading | undefined {
  const month = MONTH_BY_NAME.get(name ?? '');
  return month === undefined ? undefined : plain({ year, month, precision: 'month' });
}

function monthOf(year: string | undefined, digits: string | undefined): DateReading {
  const month = Number(digits);
  if (month < 1 || month > 12) return { kind: 'impossible' };
  return plain({ year: Number(year), month, precision: 'month' });
}

function dayAndMonth(first: number, second: number, year: number): DateReading {
  const may = [first, second].filter((number) => number >= 1 && number <= 12);
  if (may.length === 0 || Math.max(first, second) > 31) return { kind: 'impossible' };
  if (may.length === 2 && first !== second) {
    return { kind: 'ambiguous', date: { year, precision: 'year' } };
  }
  return monthOf(String(year), String(may[0]));
}

/** "2020-03" is a month, "2020/21" a school year, "2019-22" years; "2010-12" may be either. */
function yearAndPair(
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

function years(from: number, to: number): DateReading {
  return {
    kind: 'years',
    from: { year: from, precision: 'year' },
    to: { year: to, precision: 'year' },
  };
}

function quarterOf(quarter: string | undefined, year: number): DateReading {
  return plain({ year, month: Number(quarter) * 3 - 2, precision: 'quarter' });
}

function seasonOf(name: string | undefined, year: number): DateReading | undefined {
  if (!SEASON_MONTHS.has(name ?? '')) return undefined;
  const month = SEASON_MONTHS.get(name ?? '');
  return plain(month ? { year, month, precision: 'season' } : { year, precision: 'season' });
}

/** "03/20" may be a fraction or a day: it is read only beside another such date. */
function shortMonth(
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

function yearless(
  month: number | undefined,
  precision: Exclude<Precision, 'year'>,
): DateReading | undefined {
  return month === undefined ? undefined : { kind: 'yearless', month, precision };
}
