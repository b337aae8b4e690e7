import {
  century,
  type DateOrder,
  type DateReading,
  dayAndMonth,
  halfOf,
  monthOf,
  named,
  ORDINAL_NUMBERS,
  partOf,
  plain,
  quarterOf,
  SEASON_MONTHS,
  seasonOf,
  shortened,
  shortMonth,
  yearAndPair,
  yearless,
  years,
} from './date-reading.ts';
import { OF_WORDS, PART_WORDS } from './date-words.ts';
import { foldText } from './folded-text.ts';
import { MONTH_BY_NAME } from './month-names.ts';
import type { PartialDate } from './partial-date.ts';

/** A written date at a known place; `end` is exclusive. */
export interface DatePoint {
  readonly end: number;
  readonly reading: DateReading;
}

/** What is known of a text before its dates are read. */
export interface DateSense {
  /** The day of the scan decides which century two digits belong to, and how late a year may be. */
  readonly now: PartialDate;
  /** How its dates of numbers are written, where some of them leave no doubt. */
  readonly order?: DateOrder;
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (
    groups: readonly string[],
    pivot: number,
    order: DateOrder | undefined,
  ) => DateReading | undefined;
}

const EARLIEST_YEAR = 1940;
/** Years further in the future than this are numbers, not dates. */
const YEARS_AHEAD = 10;

const alternatives = (words: readonly string[]): string =>
  words
    .map(foldText)
    .sort((a, b) => b.length - a.length)
    .join('|');

const firstWords = (words: Iterable<string>): readonly string[] =>
  [...words].map((word) => foldText(word).split(/[^a-z]/)[0] ?? '');

const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...firstWords(SEASON_MONTHS.keys()),
  ...firstWords(ORDINAL_NUMBERS.keys()),
  ...firstWords(PART_WORDS),
]);
// Which words are months and seasons is looked up: a choice of a hundred names takes long to compile.
const MONTH = '([a-z]{3,10})';
const SEASON = '([a-z]{4,10})';
const OF = `(?:(?:${alternatives(OF_WORDS)}) )?`;
const YEAR = '((?:19|20)\\d\\d)';
const SHORT = "(?:(?<!\\d)')(\\d\\d)";
const DAY = '(\\d{1,2})';
const QUARTER = '(?:[qtk]([1-4])|([1-4])[qtk])';
const HALF = '(?:[sh]([12])|([12])[sh])';
const ORDINAL = '(?:([1-4])(?:[.\u00b0\u00ba]|st|nd|rd|th|ere?|eme|e|o)?|([a-z]{4,10}))';
// "Early 2019", "Ende 2020", "WS 2015/16": nothing finer than the year.
const PART = `(?:(?:${alternatives(PART_WORDS)})[ -]${OF})?`;
// What follows must not make a longer number or word of it. Letters and digits as ranges of the basic
// plane: nearly thirty forms are compiled at each scan, and the properties of Unicode take long.
const ENDS =
  '(?![0-9A-Za-z%°\\xaa\\xb5\\xb2\\xb3\\xb9-\\xbe\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u1fff\\u2070-\\u209c\\u2c00-\\u2dff\\u3041-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc])';

const form = (source: string, read: Form['read']): Form => ({
  pattern: new RegExp(source + ENDS, 'y'),
  read,
});

// Longer forms first: the first which fits together with what follows is taken.
const FORMS: readonly Form[] = [
  form(`${YEAR}-(\\d\\d)-(\\d\\d)`, ([year, month]) => monthOf(year, month)),
  form(`${DAY}([./-])${DAY}[./-]${YEAR}`, ([first, mark, second, year], _, order) =>
    mark === '.'
      ? monthOf(year, second)
      : dayAndMonth(Number(first), Number(second), Number(year), order),
  ),
  form(`${DAY}/${DAY}/(\\d\\d)`, ([first, second, year], pivot, order) =>
    dayAndMonth(Number(first), Number(second), century(year, pivot), order),
  ),
  form(
    `${DAY}(?:[.\u00b0\u00ba]|st|nd|rd|th|er|o)? ?${OF}${MONTH}[.,]? ?${OF}${YEAR}`,
    ([, name, year]) => named(name, Number(year)),
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
  form(`${PART}${YEAR}([-/.])(\\d\\d)(?![./-]\\d)`, ([year, mark, rest]) =>
    yearAndPair(year, mark, rest),
  ),
  form(`${PART}${YEAR}/${YEAR}`, ([from, to]) => years(Number(from), Number(to))),
  form(`${QUARTER}[ /-]{0,2}(?:${YEAR}|${SHORT})`, ([q, quarter, year, short], pivot) =>
    quarterOf(q || quarter, year ? Number(year) : century(short, pivot)),
  ),
  form(`${YEAR}[ /-]?${QUARTER}`, ([year, q, quarter]) => quarterOf(q || quarter, Number(year))),
  form(`${SEASON}[ ,]{1,2}${OF}(?:${YEAR}|${SHORT})`, ([name, year, short], pivot) =>
    seasonOf(name, year ? Number(year) : century(short, pivot)),
  ),
  form(`${HALF}[ /-]{0,2}${OF}(?:${YEAR}|${SHORT})`, ([h, half, year, short], pivot) =>
    halfOf(h || half, year ? Number(year) : century(short, pivot)),
  ),
  form(`${YEAR}[ /-]?${HALF}`, ([year, h, half]) => halfOf(h || half, Number(year))),
  form(`${ORDINAL} ?([a-z]{4,10}),? ${OF}${YEAR}`, ([digit, word, unit, year]) =>
    partOf(digit || word, unit, Number(year)),
  ),
  form(`${PART}${YEAR}`, ([year]) => plain({ year: Number(year), precision: 'year' })),
  form(SHORT, ([year], pivot) => plain({ year: century(year, pivot), precision: 'year' })),
  form(`${MONTH}\\.?[ /-]?(\\d\\d)`, ([name, year], pivot) =>
    shortened(named(name, century(year, pivot))),
  ),
  form(`${DAY}/(\\d\\d)`, ([month, year], pivot) => shortMonth(month, year, pivot)),
  form('(\\d\\d)\\.(\\d\\d)', ([month, year], pivot) => shortMonth(month, year, pivot)),
  form(`${MONTH}\\.?`, ([name]) => yearless(MONTH_BY_NAME.get(name ?? ''), 'month')),
  form(QUARTER, ([q, quarter]) => yearless(Number(q || quarter) * 3 - 2, 'quarter')),
  form(SEASON, ([name]) => yearless(SEASON_MONTHS.get(name ?? '') || undefined, 'season')),
];

/** Every way to read a date at an offset of a text made by {@link foldText}, longest form first. */
export function readDatePoints(
  folded: string,
  at: number,
  { now, order }: DateSense,
): readonly DatePoint[] {
  if (!mayBegin(folded, at)) return [];
  const latest = now.year + YEARS_AHEAD;
  return FORMS.flatMap(({ pattern, read }) => {
    pattern.lastIndex = at;
    const found = pattern.exec(folded);
    if (found === null) return [];
    const reading = read(
      found.slice(1).map((group) => group ?? ''),
      now.year + 1,
      order,
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
  return word.length === 1 || MONTH_BY_NAME.has(word) || OPENING_WORDS.has(word);
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

const FULL_DATE = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:19|20)?\d\d(?![\d/-])/g;

/**
 * How the full dates of a text are ordered, by those in which only one number can be a month;
 * undefined where there are none, or where they contradict each other.
 */
export function findDateOrder(text: string): DateOrder | undefined {
  const orders = new Set<DateOrder>();
  for (const [, first, , second] of text.matchAll(FULL_DATE)) {
    if (isDayOnly(first) && !isDayOnly(second)) orders.add('day-first');
    if (isDayOnly(second) && !isDayOnly(first)) orders.add('month-first');
  }
  return orders.size === 1 ? [...orders][0] : undefined;
}

function isDayOnly(digits: string | undefined): boolean {
  return Number(digits) > 12 && Number(digits) <= 31;
}
