import { expand } from 'brace-expansion';
import type { PhraseFault } from './problem.ts';
import { splitWords, type Word } from './words.ts';

/** One step of a phrase: what the next word of a text must be. */
export type PhraseStep =
  /** Any inflected form of the word, in any case. */
  | { readonly kind: 'word'; readonly lower: string; readonly hyphenated: boolean }
  /** The word in capitals only. */
  | { readonly kind: 'capitals'; readonly raw: string; readonly hyphenated: boolean }
  /** A symbol such as `&`. */
  | { readonly kind: 'symbol'; readonly raw: string }
  /** One token of an exact phrase; `glued`: without white space before it. */
  | {
      readonly kind: 'exact';
      readonly raw: string;
      readonly glued: boolean;
      readonly edge: ExactEdge;
    }
  /** Up to {@link GAP_WORDS} words within the sentence. */
  | { readonly kind: 'gap' }
  /** Any entry of the named word list. */
  | { readonly kind: 'list'; readonly name: string };

/** Where in an exact phrase a token stands: its outer sides must not touch a longer word. */
export interface ExactEdge {
  readonly first: boolean;
  readonly last: boolean;
}

/** How many words `*` may stand for, at most. */
export const GAP_WORDS = 3;

/** A phrase may stand for at most this many plain phrases after its choices are written out. */
export const MAX_CHOICES = 1000;

/** The steps of a phrase, or of a part of it, one after the other. */
export type PhraseSteps = readonly PhraseStep[];

/** A part of a phrase: the alternatives of which one stands there; an empty one may stand for nothing. */
export type PhrasePart = readonly PhraseSteps[];

/**
 * A parsed phrase: its parts in order, or what is wrong with it. Choices of different parts are not
 * multiplied: a phrase which stands for five hundred wordings is as small as it is written.
 */
export type ParsedPhrase =
  | { readonly ok: true; readonly parts: readonly PhrasePart[] }
  | { readonly ok: false; readonly fault: PhraseFault };

// Exact parts are taken out before choices are written out, so that they may hold any symbol.
const HOLD = 0xf0000;
const STEP =
  /(?<gap>\*)|@(?<list>[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*)|(?<held>[\u{F0000}-\u{FFFFD}])|(?<plain>[^\s*@\u{F0000}-\u{FFFFD}]+)/gu;

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
  if (!bracesBalance(held)) return fault('open-brace');
  const parts: PhrasePart[] = [];
  let choices = 1;
  for (const written of splitParts(held)) {
    const plain = writeOutChoices(written);
    choices *= plain.length;
    if (choices > MAX_CHOICES) return fault('too-many-choices');
    const wrong = plain.map(faultWithin).find((code) => code !== undefined);
    if (wrong) return fault(wrong);
    parts.push(
      plain.flatMap((text) => {
        const steps = toSteps(text, exact);
        return [steps, ...withHyphensClosed(steps)];
      }),
    );
  }
  const startsWithGap = mayStartWith(parts, (steps) => steps[0]?.kind === 'gap');
  const endsWithGap = mayStartWith([...parts].reverse(), (steps) => steps.at(-1)?.kind === 'gap');
  if (startsWithGap || endsWithGap) return fault('edge-gap');
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

/** A phrase ends a part at each white space outside of braces, so that no choice reaches across. */
function splitParts(phrase: string): readonly string[] {
  if (!phrase.includes('{')) return phrase.trim().split(/\s+/u);
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of phrase.matchAll(/[{}]|\s+/gu)) {
    if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (depth === 0) {
      parts.push(phrase.slice(start, index));
      start = index + sign.length;
    }
  }
  return [...parts, phrase.slice(start)].filter((part) => part !== '');
}

function faultWithin(plain: string): PhraseFault | undefined {
  if (!/[*@]/.test(plain)) return undefined;
  if (/\p{L}\*|\*\p{L}/u.test(plain)) return 'part-word-gap';
  if (/@(?![\p{Ll}\p{N}])/u.test(plain)) return 'bare-at';
  return undefined;
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

function bracesBalance(phrase: string): boolean {
  let depth = 0;
  for (const letter of phrase) {
    if (letter === '{') depth++;
    if (letter === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** A choice that is a whole part and has none within it, as most are. */
const PLAIN_CHOICE = /^\{[^{},]*(?:,[^{},]*)+\}$/u;

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

function toSteps(plain: string, exact: readonly string[]): PhraseSteps {
  if (!/\s/u.test(plain)) return wordSteps(plain, exact);
  const steps: PhraseStep[] = [];
  for (const word of plain.split(/\s+/u)) {
    const own = wordSteps(word, exact);
    const repeatsGap = own[0]?.kind === 'gap' && steps.at(-1)?.kind === 'gap';
    steps.push(...(repeatsGap ? own.slice(1) : own));
  }
  return steps;
}

/** The steps of what stands between two spaces. */
function wordSteps(word: string, exact: readonly string[]): PhraseSteps {
  if (/^[a-z]+$/.test(word)) return [{ kind: 'word', lower: word, hyphenated: false }];
  return [...word.matchAll(STEP)].flatMap((match): PhraseSteps => {
    const { gap, list, held, plain } = match.groups ?? {};
    if (gap) return [{ kind: 'gap' }];
    if (list) return [{ kind: 'list', name: list }];
    if (held) return exactSteps(exact[(held.codePointAt(0) ?? HOLD) - HOLD] ?? '');
    return splitWords(plain ?? '')
      .filter(isNoHyphen)
      .map(plainStep);
  });
}

/** In `@country-@country` the hyphen only joins. */
function isNoHyphen(word: Word): boolean {
  return !/^[-‐‑–]$/u.test(word.raw);
}

function plainStep(word: Word): PhraseStep {
  if (word.kind === 'symbol') return { kind: 'symbol', raw: word.raw };
  const { raw, lower, hyphenated } = word;
  if (isCapitals(raw)) return { kind: 'capitals', raw, hyphenated };
  return { kind: 'word', lower, hyphenated };
}

/** True if the word has a capital letter and no small one. */
export function isCapitals(raw: string): boolean {
  return /\p{Lu}/u.test(raw) && !/\p{Ll}/u.test(raw);
}

function exactSteps(inner: string): PhraseSteps {
  const words = splitWords(inner.trim());
  return words.map((word, index) => ({
    kind: 'exact',
    raw: word.raw,
    glued: word.glued,
    edge: { first: index === 0, last: index === words.length - 1 },
  }));
}

/** "co-operation" is also written "cooperation": one more alternative with every hyphen closed. */
function withHyphensClosed(steps: PhraseSteps): readonly PhraseSteps[] {
  if (steps.length < 2) return [];
  const closed: PhraseStep[] = [];
  for (const step of steps) {
    const last = closed.at(-1);
    if (step.kind === 'word' && step.hyphenated && last?.kind === 'word') {
      closed[closed.length - 1] = { ...last, lower: last.lower + step.lower };
    } else closed.push(step);
  }
  return closed.length < steps.length ? [closed] : [];
}
