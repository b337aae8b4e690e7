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

/** A parsed phrase: the alternatives it stands for, or what is wrong with it. */
export type ParsedPhrase =
  | { readonly ok: true; readonly alternatives: readonly (readonly PhraseStep[])[] }
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
  const held = phrase.replace(/"([^"]*)"/g, (_, inner: string) => {
    exact.push(inner);
    return String.fromCodePoint(HOLD + exact.length - 1);
  });
  if (held.includes('"')) return fault('open-quote');
  if (!bracesBalance(held)) return fault('open-brace');
  const plain = writeOutChoices(held);
  if (plain.length > MAX_CHOICES) return fault('too-many-choices');
  const alternatives: (readonly PhraseStep[])[] = [];
  // Alternatives repeat each other's words: each is taken apart once.
  const known = new Map<string, readonly PhraseStep[]>();
  for (const alternative of plain) {
    if (/\p{L}\*|\*\p{L}/u.test(alternative)) return fault('part-word-gap');
    if (/@(?![\p{Ll}\p{N}])/u.test(alternative)) return fault('bare-at');
    const steps = toSteps(alternative, exact, known);
    if (steps[0]?.kind === 'gap' || steps.at(-1)?.kind === 'gap') return fault('edge-gap');
    if (!steps.some((step) => step.kind !== 'gap' && step.kind !== 'symbol'))
      return fault('no-word');
    alternatives.push(steps, ...withHyphensClosed(steps));
  }
  return { ok: true, alternatives };
}

/** The names of the word lists that a phrase uses. */
export function listsOf(alternatives: readonly (readonly PhraseStep[])[]): readonly string[] {
  const steps = alternatives.flat();
  return [...new Set(steps.flatMap((step) => (step.kind === 'list' ? [step.name] : [])))];
}

/** The alternatives of a phrase that is known to be right; none where it is not. */
export function alternativesOf(phrase: string): readonly (readonly PhraseStep[])[] {
  const parsed = parsePhrase(phrase);
  return parsed.ok ? parsed.alternatives : [];
}

function bracesBalance(phrase: string): boolean {
  let depth = 0;
  for (const letter of phrase) {
    if (letter === '{') depth++;
    if (letter === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** `{a}` and `$` mean something else to a shell; here a choice of one is that one. */
function writeOutChoices(phrase: string): readonly string[] {
  const single = phrase.replace(/\{([^{},]*)\}/gu, '$1');
  const shielded = single
    .replaceAll('$', '\u{F8FE}')
    .replaceAll('\\', '\u{F8FD}')
    .replaceAll('..', '\u{F8FC}');
  return expand(shielded, { max: MAX_CHOICES + 1 }).map((text) =>
    text.replaceAll('\u{F8FE}', '$').replaceAll('\u{F8FD}', '\\').replaceAll('\u{F8FC}', '..'),
  );
}

function toSteps(
  alternative: string,
  exact: readonly string[],
  known: Map<string, readonly PhraseStep[]>,
): readonly PhraseStep[] {
  const steps: PhraseStep[] = [];
  for (const part of alternative.split(/\s+/u)) {
    const own = known.get(part) ?? partSteps(part, exact);
    known.set(part, own);
    const repeatsGap = own[0]?.kind === 'gap' && steps.at(-1)?.kind === 'gap';
    steps.push(...(repeatsGap ? own.slice(1) : own));
  }
  return steps;
}

/** The steps of what stands between two spaces. */
function partSteps(part: string, exact: readonly string[]): readonly PhraseStep[] {
  if (/^[a-z]+$/.test(part)) return [{ kind: 'word', lower: part, hyphenated: false }];
  return [...part.matchAll(STEP)].flatMap((match): readonly PhraseStep[] => {
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

function exactSteps(inner: string): readonly PhraseStep[] {
  const words = splitWords(inner.trim());
  return words.map((word, index) => ({
    kind: 'exact',
    raw: word.raw,
    glued: word.glued,
    edge: { first: index === 0, last: index === words.length - 1 },
  }));
}

/** "co-operation" is also written "cooperation": one more alternative with every hyphen closed. */
function withHyphensClosed(steps: readonly PhraseStep[]): readonly (readonly PhraseStep[])[] {
  const closed: PhraseStep[] = [];
  for (const step of steps) {
    const last = closed.at(-1);
    if (step.kind === 'word' && step.hyphenated && last?.kind === 'word') {
      closed[closed.length - 1] = { ...last, lower: last.lower + step.lower };
    } else closed.push(step);
  }
  return closed.length < steps.length ? [closed] : [];
}
