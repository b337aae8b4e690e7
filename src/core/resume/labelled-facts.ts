import { foldText } from './folded-text.ts';
import type { IdentitySpan } from './identity.ts';
import { IDENTITY_LABELS, type IdentityKind } from './identity-words.ts';
import type { ZoneLine } from './identity-zone.ts';

/** A label of a line with its value; offsets are of the line, `end` of the value is not known yet. */
interface Hit {
  readonly kind: IdentityKind;
  readonly start: number;
  readonly value: number;
  readonly colon: boolean;
}

interface Pattern {
  readonly kind: IdentityKind;
  readonly zone: boolean;
  readonly regex: RegExp;
}

const PATTERNS: readonly Pattern[] = IDENTITY_LABELS.map(({ kind, zone, words }) => ({
  kind,
  zone,
  regex: new RegExp(
    `(?<![\\p{L}\\p{N}@/.])(?:${alternatives(words)})(?![\\p{L}\\p{N}@])(?<colon>\\s*\\([^)]{0,12}\\))?(?<sign>\\s*[:：\\t]|\\s[-–—](?=\\s))?\\s*`,
    'gu',
  ),
}));
/** A value without a colon before it has at most so many characters. */
const LONGEST_BARE = 60;
/** How a value of each kind begins where no colon says that it is one. */
const BARE_VALUES: Readonly<Partial<Record<IdentityKind, RegExp>>> = {
  birth: /^[\p{Lu}\d(*][^.]*\d|^\d/u,
  nationality: /^\p{Lu}/u,
  gender: /^\p{L}+(?:\s?\/\s?\p{L}+)*$/u,
  personal: /^[\p{L}\d]+(?:\s[\p{L}\d]+){0,2}$/u,
  number: /^[\p{Lu}\d]*\d/u,
  phone: /^[+(\d]/u,
  handle: /^(?:id:?\s)?[\p{L}\p{N}]*[._\d@/-][\p{L}\p{N}._@/-]*$/u,
  address: /^\d|^\p{Lu}[^\n]*\d/u,
};

/** The choice of some words, parted by `|`, in a text after `foldText`; `ss` is also written "ß". */
export function alternatives(words: string): string {
  return foldText(words)
    .split('|')
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.*+?^$()[\]{}\\/]/g, '\\$&')
        .replace(/ss/g, '(?:ss|ß)')
        .replace(/ /g, '\\s'),
    )
    .join('|');
}

/** True of words that are a label and nothing else. */
export function isLabel(text: string): boolean {
  const folded = foldText(text).replace(/[\s:.]+$/u, '');
  return PATTERNS.some(({ regex }) => {
    const [match] = folded.matchAll(regex);
    return match?.index === 0 && match[0].length === folded.length;
  });
}

/** The values of a form: "Date of birth: 12 May 1961", also where the value stands on the next line. */
export function findLabelled(lines: readonly ZoneLine[]): readonly IdentitySpan[] {
  const hits = lines.map((line) => hitsOf(line));
  return lines.flatMap((line, index) =>
    valuesOf(line, hits[index] ?? [], lines[index + 1], hits[index + 1] ?? []),
  );
}

function hitsOf(line: ZoneLine): readonly Hit[] {
  const folded = foldText(line.text);
  const all = PATTERNS.filter(
    ({ zone }) => line.person && (!zone || line.head || isForm(line)),
  ).flatMap(({ kind, regex }) =>
    [...folded.matchAll(regex)].map((match): Hit => {
      const colon = match.groups?.['sign'] !== undefined;
      return { kind, start: match.index, value: match.index + match[0].length, colon };
    }),
  );
  const sorted = all.sort((a, b) => a.start - b.start || b.value - a.value);
  const kept: Hit[] = [];
  for (const hit of sorted) {
    if (hit.start < (kept.at(-1)?.value ?? 0) || !opensSegment(folded, hit, kept.length > 0))
      continue;
    if (hit.colon || hit.value === folded.length || isBareValue(line.text, hit)) kept.push(hit);
  }
  return kept;
}

/** A section of personal details may have any heading: a short label with a colon opens the line. */
function isForm({ text, person }: ZoneLine): boolean {
  return person && /^[^:]{2,24}:\s*\S/u.test(text) && text.length < 80;
}

/** Labels begin a line or a part of one; after another label they need no sign before them. */
function opensSegment(folded: string, { start, colon }: Hit, later: boolean): boolean {
  const before = folded.slice(0, start);
  if (/^[\s\p{P}\p{S}\p{Co}]*$/u.test(before) || /[|•·;,(\t\p{Co}.]\s*$/u.test(before)) return true;
  return later && colon && /\s$/u.test(before);
}

function isBareValue(text: string, { kind, value, start }: Hit): boolean {
  const rest = bareValue(text.slice(value));
  if (rest.length > LONGEST_BARE || value - start < 3) return false;
  return BARE_VALUES[kind]?.test(rest) ?? false;
}

/** Up to a separator, a comma before no number, or the end of a sentence. */
function bareValue(text: string): string {
  return (/^(?:(?![|•·;\t)]|,\s*(?!\d)|(?<!\d)\.\s)[^\n])*/u.exec(text)?.[0] ?? '').trimEnd();
}

function valuesOf(
  line: ZoneLine,
  hits: readonly Hit[],
  next: ZoneLine | undefined,
  nextHits: readonly Hit[],
): readonly IdentitySpan[] {
  return hits.flatMap((hit, index) => {
    const limit = hits[index + 1]?.start ?? line.text.length;
    const rest = line.text.slice(hit.value, limit);
    const value = hit.colon ? (/^[^|•·;\t]*/u.exec(rest)?.[0] ?? '').trimEnd() : bareValue(rest);
    if (value.trim() !== '') {
      const start = line.start + hit.value;
      return [{ kind: hit.kind, start, end: start + value.replace(/[,(\s]+$/u, '').length }];
    }
    const alone = hit.start < 4 && limit === line.text.length;
    if (!alone || !next?.person || nextHits.length > 0 || next.text.length > LONGEST_BARE)
      return [];
    return [{ kind: hit.kind, start: next.start, end: next.end }];
  });
}
