import { expand } from 'brace-expansion';
import { HOLD, type PhrasePart, type PhraseSteps, readPart } from './phrase-steps.ts';
import type { PhraseFault } from './problem.ts';

/** How many words `*` may stand for, at most. */
export const GAP_WORDS = 3;

/** A phrase may stand for at most this many plain phrases after its choices are written out. */
export const MAX_CHOICES = 1000;

/**
 * A parsed phrase: its parts in order, or what is wrong with it. Choices of different parts are not
 * multiplied: a phrase which stands for five hundred wordings is as small as it is written.
 */
export type ParsedPhrase =
  | { readonly ok: true; readonly parts: readonly PhrasePart[] }
  | { readonly ok: false; readonly fault: PhraseFault };

/** Parses a phrase of the phrase language (docs/phrases.md has its five rules). Never throws. */
export function parsePhrase(phrase: string): ParsedPhrase {
  const fault = (code: PhraseFault): ParsedPhrase => ({ ok: false, fault: code });
  if (phrase.trim() === '') return fault('empty');
  const exact: string[] = [];
  const held = phrase.includes('"')
    ? phrase.replace(/"([^"]*)"/g, (_, inner: string) => {
        exact.push(inner);
        return String.fromCodePoint(HOLD + exact.length - 1);
      })
    : phrase;
  if (held.includes('"')) return fault('open-quote');
  const written = splitParts(held);
  if (written === undefined) return fault('open-brace');
  const parts: PhrasePart[] = [];
  let choices = 1;
  for (const one of written) {
    const plain = writeOutChoices(one);
    choices *= plain.length;
    if (choices > MAX_CHOICES) return fault('too-many-choices');
    const part = readPart(plain, exact);
    if (typeof part === 'string') return fault(part);
    parts.push(part);
  }
  if (held.includes('*') && hasGapAtEdge(parts)) return fault('edge-gap');
  if (parts.every((part) => part.some(hasNoWord))) return fault('no-word');
  return { ok: true, parts };
}

/** Phrases that were taken apart, by their text. */
export type PhraseParts = ReadonlyMap<string, readonly PhrasePart[]>;

/** The names of the word lists that a phrase uses. */
export function listsOf(parts: readonly PhrasePart[]): readonly string[] {
  const steps = parts.flat(2);
  return [...new Set(steps.flatMap((step) => (step.kind === 'list' ? [step.name] : [])))];
}

/** The parts of a phrase that is known to be right; a part that nothing can be where it is not. */
export function partsOf(phrase: string): readonly PhrasePart[] {
  const parsed = parsePhrase(phrase);
  return parsed.ok ? parsed.parts : [[]];
}

/** Every row of steps that a phrase stands for: its choices multiplied. */
export function writeOut(parts: readonly PhrasePart[]): readonly PhraseSteps[] {
  let rows: readonly PhraseSteps[] = [[]];
  for (const part of parts) rows = rows.flatMap((row) => part.map((steps) => [...row, ...steps]));
  return rows;
}

/**
 * A phrase ends a part at each white space outside of braces, so that no choice reaches across. Undefined where
 * braces do not match.
 */
function splitParts(phrase: string): readonly string[] | undefined {
  const plain = UNUSUAL_SPACE.test(phrase) ? phrase.trim().replace(/\s+/g, ' ') : phrase;
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= plain.length; at++) {
    const sign = plain[at] ?? ' ';
    if (sign === '{') depth++;
    else if (sign === '}' && --depth < 0) return undefined;
    else if (sign === ' ' && depth === 0) {
      parts.push(plain.slice(start, at));
      start = at + 1;
    }
  }
  return depth === 0 ? parts : undefined;
}

/** Anything but one space between two words. */
const UNUSUAL_SPACE = /^\s|\s$|\s\s|[^\S ]/;

function hasGapAtEdge(parts: readonly PhrasePart[]): boolean {
  return (
    mayStartWith(parts, (steps) => steps[0]?.kind === 'gap') ||
    mayStartWith([...parts].reverse(), (steps) => steps.at(-1)?.kind === 'gap')
  );
}

/** Looks at the first part, and past those which may stand for nothing. */
function mayStartWith(
  parts: readonly PhrasePart[],
  wanted: (steps: PhraseSteps) => boolean,
): boolean {
  for (const part of parts) {
    if (part.some(wanted)) return true;
    if (!part.some((steps) => steps.length === 0)) return false;
  }
  return false;
}

function hasNoWord(steps: PhraseSteps): boolean {
  return steps.every((step) => step.kind === 'gap' || step.kind === 'symbol');
}

/** A choice that is a whole part and has none within it, as most are. */
const PLAIN_CHOICE = /^\{[^{}]*,[^{}]*\}$/;

/** `{a}` and `$` mean something else to a shell; here a choice of one is that one. */
function writeOutChoices(phrase: string): readonly string[] {
  if (!phrase.includes('{')) return [phrase];
  if (PLAIN_CHOICE.test(phrase)) return phrase.slice(1, -1).split(',');
  const single = phrase.replace(/\{([^{},]*)\}/gu, '$1');
  const shielded = single
    .replaceAll('$', '\u{F8FE}')
    .replaceAll('\\', '\u{F8FD}')
    .replaceAll('..', '\u{F8FC}');
  // Of a whole text, an empty choice is left out; after a letter it stays.
  return expand(`\u{F8FB}${shielded}`, { max: MAX_CHOICES + 1 }).map((text) =>
    text
      .slice(1)
      .replaceAll('\u{F8FE}', '$')
      .replaceAll('\u{F8FD}', '\\')
      .replaceAll('\u{F8FC}', '..'),
  );
}
