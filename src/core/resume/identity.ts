import { findAddresses } from './address-spans.ts';
import { findContacts, findHeadContacts } from './contact-spans.ts';
import { IDENTITY_KINDS, type IdentityKind } from './identity-words.ts';
import { type ZoneLine, zoneLines } from './identity-zone.ts';
import { findLabelled } from './labelled-facts.ts';
import { findName } from './name-finder.ts';
import { createNameReader, type NameReader } from './name-spans.ts';
import { findNations } from './nation-spans.ts';
import { findPersonal, findPronouns, findTitles } from './personal-spans.ts';
import type { Resume, Span } from './resume.ts';
import { findStudyYears, yearsIn } from './study-years.ts';

/** A stretch of a text that says who the person is. */
export interface IdentitySpan extends Span {
  readonly kind: IdentityKind;
}

/** All that says who the person of a resume is, and what finds the same in other texts about it. */
export interface Identity {
  /** In the text of the resume, in order, none over another. */
  readonly spans: readonly IdentitySpan[];
  /** A name was found at all. */
  readonly named: boolean;
  /** In words taken from the resume, such as the title of a role; `study`: its years are of study. */
  find(text: string, study: boolean): readonly IdentitySpan[];
}

/** Values shorter than this are words that stand for other things elsewhere. */
const LEAST_REPEATED = 7;
const REPEATED: ReadonlySet<IdentityKind> = new Set([
  'address',
  'birth',
  'number',
  'phone',
  'handle',
]);

/**
 * Finds who the person is, by rules of thumb: the name from the head of the resume, its contact data
 * and the file name, then wherever it stands. `file` is the path, `today` YYYY-MM-DD.
 */
export function findIdentity(resume: Resume, file: string, today: string): Identity {
  const { text } = resume;
  const lines = zoneLines(resume, today);
  const labelled = findLabelled(lines);
  const name = findName(lines, labelled, text, file);
  const readName = createNameReader(name);
  const contacts = [
    ...findContacts(text),
    ...lines.filter(({ head }) => head).flatMap(findHeadContacts),
  ];
  const names = readName(text);
  const they = speaksOfThem(text, lines, names);
  const facts = [
    ...labelled,
    ...findPersonal(lines),
    ...findNations(lines),
    ...findStudyYears(lines),
  ];
  const certain = [...contacts, ...names, ...facts];
  const addresses = findAddresses(lines, certain);
  const readPlain = plainReader(readName, they);
  const literals = literalsOf(text, [...certain, ...addresses]);
  const spans = [...certain, ...addresses, ...readPlain(text), ...findLiterals(text, literals)];
  return {
    spans: withoutOverlaps(spans, text),
    named: name.words.length > 0,
    find: (words, study) =>
      withoutOverlaps(
        [...readPlain(words), ...findLiterals(words, literals), ...(study ? yearsIn(words) : [])],
        words,
      ),
  };
}

/** The resume speaks of the person by name and never by "he" or "she": "they" may be one person. */
function speaksOfThem(
  text: string,
  lines: readonly ZoneLine[],
  names: readonly IdentitySpan[],
): boolean {
  const named = lines.some(
    (line) => !line.head && /[.;,]|\p{Ll}{2}\s\p{Ll}{2}/u.test(line.text) && isPartOf(line, names),
  );
  return named && findPronouns(text, false).length === 0;
}

/** The name is a small part of the line, as in a sentence, and not most of it, as in the foot of a page. */
function isPartOf({ start, end }: Span, names: readonly IdentitySpan[]): boolean {
  const within = names.filter((name) => start <= name.start && name.end <= end);
  const length = within.reduce((sum, name) => sum + name.end - name.start, 0);
  return length > 0 && length < 0.4 * (end - start);
}

function plainReader(
  readName: NameReader,
  they: boolean,
): (text: string) => readonly IdentitySpan[] {
  return (text) => [
    ...readName(text),
    ...findContacts(text),
    ...findPronouns(text, they),
    ...findTitles(text),
  ];
}

/** What was found once is masked wherever it stands again, as in the foot of a page. */
function literalsOf(
  text: string,
  spans: readonly IdentitySpan[],
): ReadonlyMap<string, IdentityKind> {
  const values = spans
    .filter(({ kind, start, end }) => REPEATED.has(kind) && end - start >= LEAST_REPEATED)
    .map(({ kind, start, end }): [string, IdentityKind] => [text.slice(start, end), kind])
    .filter(([value]) => /\d/u.test(value));
  return new Map(values);
}

function findLiterals(
  text: string,
  literals: ReadonlyMap<string, IdentityKind>,
): readonly IdentitySpan[] {
  return [...literals].flatMap(([value, kind]) => {
    const spans: IdentitySpan[] = [];
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      spans.push({ kind, start: at, end: at + value.length });
    }
    return spans;
  });
}

/** In order; those that overlap become one, of the kind that comes first in precedence. */
function withoutOverlaps(spans: readonly IdentitySpan[], text: string): readonly IdentitySpan[] {
  const sorted = apartFromAddresses(spans, text)
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: IdentitySpan[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else
      merged[merged.length - 1] = {
        kind: firstOf(last, span),
        start: last.start,
        end: Math.max(last.end, span.end),
      };
  }
  return merged;
}

const ADDRESSES: ReadonlySet<IdentityKind> = new Set(['mail', 'link', 'handle']);

/** A name that runs on into an e-mail address or a link made of it is one of two things, and ends before. */
function apartFromAddresses(spans: readonly IdentitySpan[], text: string): readonly IdentitySpan[] {
  const addresses = spans.filter(({ kind }) => ADDRESSES.has(kind));
  return spans.flatMap((span) => {
    if (span.kind !== 'name') return [span];
    return addresses.reduce<readonly IdentitySpan[]>(
      (parts, address) => parts.flatMap((part) => outside(part, address, text)),
      [span],
    );
  });
}

/** What of a span lies before and behind another, without the blanks and commas that part them. */
function outside(span: IdentitySpan, other: Span, text: string): readonly IdentitySpan[] {
  if (other.end <= span.start || span.end <= other.start) return [span];
  const before = text.slice(span.start, Math.max(span.start, other.start));
  const behind = text.slice(Math.min(span.end, other.end), span.end);
  const parts = [
    { ...span, end: span.start + before.replace(/[\s,;|()<>–-]+$/u, '').length },
    { ...span, start: span.end - behind.replace(/^[\s,;|()<>–-]+/u, '').length },
  ];
  return parts.filter(({ start, end }) => start < end);
}

function firstOf(a: IdentitySpan, b: IdentitySpan): IdentityKind {
  if (b.start >= a.start && b.end <= a.end) return a.kind;
  return IDENTITY_KINDS.find((kind) => kind === a.kind || kind === b.kind) ?? a.kind;
}
