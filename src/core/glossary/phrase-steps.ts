import { ownText } from './own-text.ts';
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

/** The steps of a phrase, or of a part of it, one after the other. */
export type PhraseSteps = readonly PhraseStep[];

/** A part of a phrase: the alternatives of which one stands there; an empty one may stand for nothing. */
export type PhrasePart = readonly PhraseSteps[];

// Exact parts are taken out before choices are written out, so that they may hold any symbol.
export const HOLD = 0xf0000;
const HELD = /[\u{F0000}-\u{FFFFD}]/u;
const STEP =
  /(?<gap>\*)|@(?<list>[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*)|(?<held>[\u{F0000}-\u{FFFFD}])|(?<plain>[^\s*@\u{F0000}-\u{FFFFD}]+)/gu;

/**
 * The alternatives of a part, each written out, or what is wrong with one. A letter from {@link HOLD} on stands
 * for the exact part of that number.
 */
export function readPart(
  plain: readonly string[],
  exact: readonly string[],
): PhrasePart | PhraseFault {
  const part: PhraseSteps[] = [];
  for (const text of plain) {
    const read = text.includes(' ') ? readWords(text, exact) : readWord(text, exact);
    if (typeof read === 'string') return read;
    part.push(...read);
  }
  return part;
}

function readWords(text: string, exact: readonly string[]): PhrasePart | PhraseFault {
  const steps: PhraseStep[] = [];
  for (const word of text.split(' ')) {
    const read = readWord(word, exact);
    if (typeof read === 'string') return read;
    const own = read[0] ?? [];
    const repeatsGap = own[0]?.kind === 'gap' && steps.at(-1)?.kind === 'gap';
    steps.push(...(repeatsGap ? own.slice(1) : own));
  }
  return [steps, ...withHyphensClosed(steps)];
}

/** What stands between two spaces: its steps, also with its hyphens closed. Phrases share most of their words. */
function readWord(word: string, exact: readonly string[]): PhrasePart | PhraseFault {
  if (exact.length > 0 && HELD.test(word)) return readUnusual(word, exact);
  const known = KNOWN.get(word);
  if (known) return known;
  const own = ownText(word);
  const read = readUsual(own) ?? readUnusual(own, exact);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(own, read);
  return read;
}

const KNOWN = new Map<string, PhrasePart | PhraseFault>();
const MOST_KNOWN = 50_000;

/** Nearly all words, read without the expressions for any other, which take long to compile. */
function readUsual(word: string): PhrasePart | undefined {
  if (/^[A-Za-z]+$/.test(word)) return [[usualStep(word, false)]];
  if (word === '*') return [[{ kind: 'gap' }]];
  if (/^@[a-z]+(?:-[a-z]+)*$/.test(word)) return [[{ kind: 'list', name: word.slice(1) }]];
  if (!/^[A-Za-z]+(?:-[A-Za-z]+)+$/.test(word)) return undefined;
  const steps = word.split('-').map((part, at) => usualStep(part, at > 0));
  return [steps, ...withHyphensClosed(steps)];
}

function usualStep(word: string, hyphenated: boolean): PhraseStep {
  return /[a-z]/.test(word)
    ? { kind: 'word', lower: word.toLowerCase(), hyphenated }
    : { kind: 'capitals', raw: word, hyphenated };
}

function readUnusual(word: string, exact: readonly string[]): PhrasePart | PhraseFault {
  if (/\p{L}\*|\*\p{L}/u.test(word)) return 'part-word-gap';
  if (/@(?![\p{Ll}\p{N}])/u.test(word)) return 'bare-at';
  const steps = [...word.matchAll(STEP)].flatMap((match): PhraseSteps => {
    const { gap, list, held, plain } = match.groups ?? {};
    if (gap) return [{ kind: 'gap' }];
    if (list) return [{ kind: 'list', name: list }];
    if (held) return exactSteps(exact[(held.codePointAt(0) ?? HOLD) - HOLD] ?? '');
    return splitWords(plain ?? '')
      .filter(isNoHyphen)
      .map(plainStep);
  });
  return [steps, ...withHyphensClosed(steps)];
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
