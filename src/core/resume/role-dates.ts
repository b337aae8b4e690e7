import { findDateOrder } from './date-point.ts';
import { type DateRange, findDateRanges } from './date-range.ts';
import { VALID_WORDS } from './date-words.ts';
import { foldText } from './folded-text.ts';
import type { LineShape } from './line-shape.ts';
import { senseOf } from './role-sense.ts';
import { DURATION_UNITS } from './role-words.ts';

/** A line, or two, on which the dates of an entry stand. */
export interface DatedLine {
  readonly dates: DateRange;
  /** Further periods directly behind the first. */
  readonly otherDates: readonly DateRange[];
  /** Line indices; both lines belong to it. */
  readonly first: number;
  readonly last: number;
  /** What else stands on the lines, before and behind the dates; empty if nothing does. */
  readonly before: string;
  readonly after: string;
}

/** Which dates are taken for those of an entry. */
export interface DateRules {
  /** A single date needs no more than its place at the end of a line, as in education. */
  readonly singles: boolean;
  /** Lines with a bullet may hold the dates. */
  readonly bullets: boolean;
}

const UNITS = DURATION_UNITS.map(foldText).join('|');
const DURATION = new RegExp(
  `[(\\[·|,;–-]*\\s*(?:\\d{1,2}\\+? ?(?:${UNITS})(?!\\p{L})\\.?[ ,]*(?:and |et |und |y |e |en )?){1,2}[)\\]]*`,
  'gu',
);
const OPENS = /[\s([{|·•,;:‖/‐‑–—-]+$/u;
const VALID = new RegExp(`(?<!\\p{L})(?:${VALID_WORDS.map(foldText).join('|')}):?$`, 'u');
const LIST_MARK = /^\s*[•▪◦‣●○■□◆❖➢➤►✓·∙⁃*\uE000-\uF8FF]\s*/u;
const CLOSES = /^[\s)\]}|·•,;:‖/‐‑–—-]+/u;
const MARK = /[([{|·•,;:‖/‐‑–—-]\s*$|\s{2,}$|\t\s*$/u;
const MARK_AFTER = /^\s*[)\]}|·•,;:‖/‐‑–—-]|^\s{2,}|^\t/u;
const PARTS_PERIODS = /^\s*(?:[,;&+/|]|and|et|und|y|e|en)\s*$/;
/** Longer lines, in characters, are text. */
const LONGEST = 300;
/** A line with more words than this beside its dates is a sentence. */
const MOST_WORDS = 14;

/** True for a line which says only how long something lasted: "3 yrs 4 mos". */
export function isDuration(text: string): boolean {
  return text.trim() !== '' && withoutDuration(text).trim() === '';
}

/**
 * The lines which hold the dates of entries, at most one pair of dates a line: dates alone on a line,
 * at either end of one, or between separators. Dates within a sentence are none.
 */
export function findDatedLines(
  text: string,
  lines: readonly LineShape[],
  today: string,
  rules: DateRules,
): readonly DatedLine[] {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const found: DatedLine[] = [];
  const ranges = findDateRanges(text.slice(start, end), today, findDateOrder(text)).map((range) =>
    shift(range, start),
  );
  for (const group of groupPeriods(text, ranges)) {
    const dated = toDatedLine(text, lines, group);
    if (dated === undefined || dated.first <= (found.at(-1)?.last ?? -1)) continue;
    if (isEntryDate(text, lines, dated, rules)) found.push(dated);
  }
  return found;
}

type Periods = readonly [DateRange, ...DateRange[]];

/** Periods which only a comma or "and" parts are those of one entry. */
function groupPeriods(text: string, ranges: readonly DateRange[]): readonly Periods[] {
  const groups: [DateRange, ...DateRange[]][] = [];
  for (const range of ranges) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const between = before === undefined ? '' : text.slice(before.span.end, range.span.start);
    if (before !== undefined && !before.single && !range.single && PARTS_PERIODS.test(between)) {
      group?.push(range);
    } else groups.push([range]);
  }
  return groups;
}

function shift(range: DateRange, by: number): DateRange {
  return { ...range, span: { start: range.span.start + by, end: range.span.end + by } };
}

function toDatedLine(
  text: string,
  lines: readonly LineShape[],
  [dates, ...otherDates]: Periods,
): DatedLine | undefined {
  const end = (otherDates.at(-1) ?? dates).span.end;
  const first = lines[lineAt(lines, dates.span.start)];
  const last = lines[lineAt(lines, end - 1)];
  if (first === undefined || last === undefined || last.end - first.start > LONGEST)
    return undefined;
  return {
    dates,
    otherDates,
    first: first.index,
    last: last.index,
    before: text
      .slice(first.start, dates.span.start)
      .replace(LIST_MARK, '')
      .replace(OPENS, '')
      .trim(),
    after: withoutDuration(text.slice(end, last.end)).replace(CLOSES, '').trim(),
  };
}

/** The last line which starts at or before an offset. */
function lineAt(lines: readonly LineShape[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** `foldText` keeps offsets, so that what it finds can be cut from the text itself. */
function withoutDuration(text: string): string {
  const folded = foldText(text);
  let rest = '';
  let from = 0;
  for (const { index, 0: found } of folded.matchAll(DURATION)) {
    rest += text.slice(from, index);
    from = index + found.length;
  }
  return rest + text.slice(from);
}

function isEntryDate(
  text: string,
  lines: readonly LineShape[],
  dated: DatedLine,
  rules: DateRules,
): boolean {
  const base = lines[0]?.index ?? 0;
  const line = lines[dated.first - base];
  if (line === undefined || (line.bullet && !rules.bullets)) return false;
  const marked = hasMarks(text, line, lines[dated.last - base], dated);
  if (isSentence(dated, marked) || VALID.test(foldText(dated.before))) return false;
  if (dated.before !== '' && dated.after !== '' && !(marked.before && marked.after)) return false;
  if (/^\p{Ll}/u.test(dated.after) && !marked.strong) return false;
  if (!isWeak(dated.dates, text)) return true;
  return isPlacedWell(lines[dated.first - base - 1], dated, marked, rules);
}

function isSentence({ before, after }: DatedLine, { strong }: Marks): boolean {
  const words = `${before} ${after}`.trim().split(/\s+/);
  if (words.length > MOST_WORDS || /^\p{Ll}\p{L}* /u.test(before)) return true;
  if (words.length <= 3 || !/[.;]$/.test(after)) return false;
  // "2013: Laurea in Farmacia, Università di Bologna."
  return before !== '' || !strong || senseOf(after) === 'unknown';
}

interface Marks {
  readonly before: boolean;
  readonly after: boolean;
  /** Behind the dates stands more than a comma. */
  readonly strong: boolean;
}

function hasMarks(
  text: string,
  first: LineShape,
  last: LineShape | undefined,
  { dates, otherDates }: DatedLine,
): Marks {
  const end = (otherDates.at(-1) ?? dates).span.end;
  const behind = text.slice(end, last?.end ?? end);
  const after = MARK_AFTER.test(behind);
  return {
    before: MARK.test(text.slice(first.start, dates.span.start)),
    after,
    strong: after && !/^\s*,/.test(behind),
  };
}

/** One year, or a school year, is often no more than a number in a title ("2020/21 catalogue"). */
function isWeak({ single, span }: DateRange, text: string): boolean {
  return single || /^\d{4}\/\d{2,4}$/.test(text.slice(span.start, span.end));
}

function isPlacedWell(
  above: LineShape | undefined,
  { before, after, dates }: DatedLine,
  marked: Marks,
  { singles }: DateRules,
): boolean {
  // "Logistics Intern Summer 2017"
  const isFine = dates.precision !== 'year';
  if (before === '' && after === '') return above === undefined || !/[,(&]\s*$/.test(above.text);
  if (before === '') return marked.after || (singles && /^\p{Lu}/u.test(after));
  return marked.before || singles || (isFine && senseOf(before) === 'title');
}
