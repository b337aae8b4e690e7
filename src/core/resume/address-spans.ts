import { foldText } from './folded-text.ts';
import { readHeading } from './heading.ts';
import type { IdentitySpan } from './identity.ts';
import { STREET_ENDS, STREET_WORDS } from './identity-words.ts';
import { type Segment, segmentsOf, type ZoneLine } from './identity-zone.ts';
import { alternatives, isLabel } from './labelled-facts.ts';
import { MONTH_NAMES } from './month-names.ts';
import { isNoName } from './name-words.ts';
import { isCountry, PLACE_NAME } from './nation-spans.ts';
import type { Span } from './resume.ts';
import type { SectionKind } from './section-headings.ts';

const WORD_BEFORE = '(?<![\\p{L}\\p{N}])';
/** A house number and a street, either first. */
const STREET = new RegExp(
  `${WORD_BEFORE}\\d{1,5}(?:[-/]\\d{1,4})?\\s?[a-z]?(?:bis|ter)?,?\\s(?:[\\p{L}'.-]+\\s){0,4}(?:${alternatives(STREET_WORDS)})(?![\\p{L}\\p{N}])|${WORD_BEFORE}(?:${alternatives(STREET_WORDS)})\\.?\\s(?:[\\p{L}'.\\d-]+,?\\s){0,5}(?:n[o°º.]*\\s?)?\\d|${WORD_BEFORE}[\\p{L}.-]*(?:${alternatives(STREET_ENDS)})\\.?\\s\\d{1,4}(?!\\d)`,
  'u',
);
/** Postcodes with a town, of countries where the form says that it is one. */
const POSTCODE =
  /(?<![\p{L}\p{N}])(?:(?:[a-z]{1,2}-)?\d{4,6}\s\p{L}{2}|\d{3}\s\d{2}\s\p{L}{2}|\d{4}\s?[a-z]{2}\s\p{L}{2}|[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}(?![\p{L}\p{N}])|[a-z]{2}\s\d{5}(?:-\d{4})?(?!\d)|[a-z]\d[a-z]\s?\d[a-z]\d|\d{5}-\d{3}|\d{4}-\d{3}\s\p{L})|,\s[a-z]{2}\s\d{5}/u;
const RESIDENCE =
  /(?<![\p{L}\p{N}])(?:based|living|residing|resident|lives|resides|reside|live|located|wohnhaft|domiciliad[oa]|residente|residant|woonachtig|relocating|relocated)\s(?:in|at|to|en|em|a|à)\s(?:the\s)?/gu;
/** Beside contact data a place has at most so many words. */
const MOST_WORDS = 6;
/** In characters. */
const LONGEST_SIGNATURE = 40;
const LONGEST_ADDRESS = 120;
/** A name between their lines is the foot of a page. */
const LISTS: ReadonlySet<SectionKind> = new Set(['languages', 'skills', 'interests']);
/** Ends of words for people of a trade, which stand beside contact data as a headline. */
const TRADE = /\p{L}{3}(?:ist|ician|grapher|eer)s?$/u;
const MONTHS: ReadonlySet<string> = new Set(
  Object.values(MONTH_NAMES).flatMap((names) => names.flatMap((name) => foldText(name).split(' '))),
);
const STREETS: ReadonlySet<string> = new Set(STREET_WORDS.split('|'));

/** Addresses and places of residence; `taken` are names, contact data and facts. */
export function findAddresses(
  lines: readonly ZoneLine[],
  taken: readonly IdentitySpan[],
): readonly IdentitySpan[] {
  // "Lisbon, Portugal" is a place, though a country by itself would be a nationality.
  const others = taken.filter(({ kind }) => kind !== 'nationality');
  const found = lines.flatMap((line, index): readonly Span[] => {
    if (!line.person) return [];
    const signed = isSignedBeside(lines, index, others);
    if (!line.head && !signed) return residences(line);
    const beside = signed || [index - 1, index, index + 1].some((at) => holds(lines[at], taken));
    const places = segmentsOf(line).filter((segment) => isPlace(segment, others, beside));
    return [...places, ...residences(line)];
  });
  const told = taken.filter(({ kind }) => kind === 'birth' || kind === 'address');
  const towns = townsOf(lines, [...found, ...told]);
  return [...found, ...townsAgain(lines, towns)].map(({ start, end }) => ({
    kind: 'address',
    start,
    end,
  }));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function holds(line: ZoneLine | undefined, taken: readonly IdentitySpan[]): boolean {
  return line?.head === true && taken.some((span) => overlaps(span, line));
}

/** A short line below or above a line that is the name alone, as under a letter. */
function isSignedBeside(
  lines: readonly ZoneLine[],
  index: number,
  taken: readonly IdentitySpan[],
): boolean {
  const { text = '', kind } = lines[index] ?? {};
  if (text.length > LONGEST_SIGNATURE || !/\p{L}{3}/u.test(text) || LISTS.has(kind ?? 'other')) {
    return false;
  }
  return [index - 2, index - 1, index + 1].some((at) => {
    const line = lines[at];
    if (!line?.person) return false;
    const names = taken.filter((span) => span.kind === 'name' && overlaps(span, line));
    const length = names.reduce((sum, { start, end }) => sum + end - start, 0);
    return length >= 0.7 * line.text.length;
  });
}

function isPlace(segment: Segment, taken: readonly IdentitySpan[], beside: boolean): boolean {
  const { text, start } = segment;
  const folded = foldText(text);
  const over = taken.filter((span) => overlaps(span, segment));
  const left = over.reduce((rest, span) => {
    const [from, to] = [Math.max(0, span.start - start), Math.max(0, span.end - start)];
    return rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  }, text);
  if (STREET.test(folded) || POSTCODE.test(folded)) {
    return text.length < LONGEST_ADDRESS && left.trim().length > 3;
  }
  const words = text.match(/[\p{L}\p{N}'’.-]+/gu) ?? [];
  if (over.length > 0 || words.length > MOST_WORDS) return false;
  if (words.some((word) => isNoName(word) || TRADE.test(word))) return false;
  const parts = text.split(/,\s*/u);
  if (parts.length > 1 && isCountry(parts.at(-1) ?? '')) return true;
  if (!beside || readHeading(text) !== undefined || isLabel(text)) return false;
  return /^(?:\p{Lu}|\p{Lo}|\d)/u.test(text) && !/[.!?:]$/u.test(text);
}

/** "Based in Lisbon, Portugal". */
function residences({ text, start }: ZoneLine): readonly Span[] {
  return [...foldText(text).matchAll(RESIDENCE)].flatMap((match) => {
    const at = match.index + match[0].length;
    const name = PLACE_NAME.exec(text.slice(at));
    if (name === null) return [];
    return [{ start: start + at, end: start + at + name[0].replace(/[.,]+$/u, '').length }];
  });
}

/** The names of places in addresses: words with a capital that are no street and no country. */
function townsOf(lines: readonly ZoneLine[], spans: readonly Span[]): ReadonlySet<string> {
  const texts = spans.flatMap((span) =>
    lines
      .filter((line) => overlaps(line, span))
      .map(({ text, start }) => text.slice(Math.max(0, span.start - start), span.end - start)),
  );
  const words = texts.flatMap(
    (text) => text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{3,}/gu) ?? [],
  );
  return new Set(
    words.filter(
      (word) =>
        !isNoName(word) &&
        !isCountry(word) &&
        !STREETS.has(foldText(word)) &&
        !MONTHS.has(foldText(word)),
    ),
  );
}

/** Where they stand again among words about the person; work may well have been done there. */
function townsAgain(lines: readonly ZoneLine[], towns: ReadonlySet<string>): readonly Span[] {
  return lines
    .filter(({ person, study }) => person && !study)
    .flatMap(({ text, start }) =>
      [...text.matchAll(/\p{Lu}[\p{L}'’-]{3,}/gu)]
        .filter(([word]) => towns.has(word))
        .map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length })),
    );
}
