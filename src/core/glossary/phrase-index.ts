import { stemsOf } from './inflection.ts';
import type { PhraseStep } from './phrase.ts';
import { readSteps, writeSteps } from './phrase-notation.ts';
import {
  longestOf,
  type PhraseMatch,
  readTokens,
  searchTokens,
  type Token,
} from './phrase-search.ts';
import { buildTrie, type ListTries } from './phrase-trie.ts';

/** A phrase to be found, and what is to be known when it is. */
export interface TaggedPhrase {
  /** Overlapping matches of one group count once; the longest wins. */
  readonly group: number;
  /** Whatever the caller wants back; without tabs and line feeds. */
  readonly tag: string;
  readonly alternatives: readonly (readonly PhraseStep[])[];
}

/**
 * Phrases by one word of theirs, as text: lines of number, group, tag and alternatives. What a text can
 * hold of a large library is found by looking up the words of the text, so the size of the library does
 * not matter, and a library that is kept on disk need not be read whole.
 */
export type Postings = Readonly<Record<string, string>>;

/** Postings that can be searched. */
export interface PhraseIndex {
  /** The phrases under a key; memoised. */
  readonly under: (key: string) => readonly Posting[];
  readonly keysOf: (step: PhraseStep) => StepKeys;
  readonly lists: ListTries;
}

/** A tagged phrase found in a text. Offsets count UTF-16 units from 0; `end` is exclusive. */
export interface TaggedMatch {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

interface Posting {
  readonly number: number;
  readonly group: number;
  readonly tag: string;
  readonly alternatives: readonly WrittenSteps[];
}

/** An alternative that is taken apart only when the words of a text call for it. */
interface WrittenSteps {
  /** Another key that must stand in the text. */
  readonly second: string;
  /** Memoised. */
  readonly steps: () => Steps;
}

/** What must stand in a text for a step to match: one of these keys. */
type StepKeys = readonly string[];

/** The key of phrases without any word of their own, which every text may hold. */
const ANY = '';
/** Parts the second key of an alternative from its steps; no word holds it. */
const BAR = '\v';

/** Files each alternative under the keys of its rarest step. */
export function packPhrases(phrases: readonly TaggedPhrase[]): Postings {
  const keysOf = memoise(keysOfStep);
  const uses = new Map<string, number>();
  for (const step of phrases.flatMap(({ alternatives }) => alternatives.flat())) {
    for (const key of keysOf(step)) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const usesOf = (keys: StepKeys): number => Math.max(...keys.map((key) => uses.get(key) ?? 0));
  const rarestFirst = (steps: Steps): readonly StepKeys[] =>
    steps
      .map(keysOf)
      .filter((keys) => keys.length > 0)
      .sort((a, b) => usesOf(a) - usesOf(b));
  const lines = new Map<string, string[]>();
  for (const [number, { group, tag, alternatives }] of phrases.entries()) {
    for (const [key, written] of writtenByKey(alternatives, rarestFirst)) {
      const under = lines.get(key) ?? [];
      under.push([number, group, tag, ...written].join('\t'));
      lines.set(key, under);
    }
  }
  return Object.fromEntries([...lines].map(([key, under]) => [key, under.join('\n')]));
}

function writtenByKey(
  alternatives: readonly Steps[],
  rarestFirst: (steps: Steps) => readonly StepKeys[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const own = new Map<string, Set<string>>();
  for (const steps of alternatives) {
    const [first = [ANY], ...others] = rarestFirst(steps);
    // A key that stands for others of its step would turn texts away which hold those.
    const second = others.find((keys) => keys.length === 1)?.[0] ?? ANY;
    for (const key of first) {
      const written = own.get(key) ?? new Set();
      own.set(key, written.add(second + BAR + writeSteps(steps)));
    }
  }
  return own;
}

/** Makes postings searchable: those given, or those which a function gives for a key. */
export function createPhraseIndex(
  postings: Postings | ((key: string) => string | undefined),
  lists: ListTries,
): PhraseIndex {
  // A resume may well hold the word "constructor".
  const lookUp =
    typeof postings === 'function'
      ? postings
      : (key: string) => (Object.hasOwn(postings, key) ? postings[key] : undefined);
  const known = new Map<string, readonly Posting[]>();
  return {
    lists,
    keysOf: memoise(keysOfStep),
    under(key) {
      const under = known.get(key) ?? lookUp(key)?.split('\n').map(readPosting) ?? [];
      known.set(key, under);
      return under;
    },
  };
}

function readPosting(line: string): Posting {
  const [number, group, tag = '', ...alternatives] = line.split('\t');
  return {
    number: Number(number),
    group: Number(group),
    tag,
    alternatives: alternatives.map((written) => {
      const [second = ANY, text = ''] = written.split(BAR);
      let steps: Steps | undefined;
      return {
        second,
        steps: () => {
          steps ??= readSteps(text);
          return steps;
        },
      };
    }),
  };
}

/**
 * The matches in a text, in order; within a group the longest of those that overlap. `counted` may
 * leave some out before that, so that shorter ones within them remain.
 */
export function searchIndex(
  index: PhraseIndex,
  text: string,
  tokens: readonly Token[] = readTokens(text),
  counted: (found: readonly FoundPhrase[]) => readonly FoundPhrase[] = (found) => found,
): readonly TaggedMatch[] {
  const possible = possiblePhrases(index, presentKeys(tokens));
  if (possible.length === 0) return [];
  const trie = buildTrie(possible, index.lists);
  const found = searchTokens(trie, text, tokens).map((match) => ({
    ...match,
    tag: possible[match.entry]?.tag ?? '',
  }));
  return longestOf(counted(found), trie.groups).map(({ tag, start, end }) => ({ tag, start, end }));
}

/** A match before the longest are chosen. */
export interface FoundPhrase extends TaggedMatch, PhraseMatch {}

/** The phrases of which some alternative has all its words somewhere in the text, in their order. */
function possiblePhrases(
  index: PhraseIndex,
  present: ReadonlySet<string>,
): readonly TaggedPhrase[] {
  const possible = new Map<number, { group: number; tag: string; alternatives: Steps[] }>();
  for (const posting of [...present].flatMap(index.under)) {
    const alternatives = fittingSteps(index, posting, present);
    if (alternatives.length === 0) continue;
    const { number, group, tag } = posting;
    const known = possible.get(number);
    if (known) known.alternatives.push(...alternatives);
    else possible.set(number, { group, tag, alternatives });
  }
  return [...possible].sort(([a], [b]) => a - b).map(([, phrase]) => phrase);
}

function fittingSteps(
  index: PhraseIndex,
  { alternatives }: Posting,
  present: ReadonlySet<string>,
): Steps[] {
  const isPresent = (step: PhraseStep): boolean => {
    const keys = index.keysOf(step);
    return keys.length === 0 || keys.some((key) => present.has(key));
  };
  return alternatives
    .filter(({ second }) => present.has(second))
    .map(({ steps }) => steps())
    .filter((steps) => steps.every(isPresent));
}

type Steps = readonly PhraseStep[];

function keysOfStep(step: PhraseStep): StepKeys {
  switch (step.kind) {
    case 'word':
      return stemsOf(step.lower);
    case 'capitals':
      return [`capitals ${step.raw}`];
    case 'symbol':
      return [`symbol ${step.raw}`];
    case 'exact':
      return [`exact ${step.raw}`];
    case 'gap':
    case 'list':
      return [];
  }
}

/** Phrases share their words: each is stemmed once. */
function memoise(keysOf: (step: PhraseStep) => StepKeys): (step: PhraseStep) => StepKeys {
  const known = new Map<string, StepKeys>();
  return (step) => {
    if (step.kind !== 'word') return keysOf(step);
    const keys = known.get(step.lower) ?? keysOf(step);
    known.set(step.lower, keys);
    return keys;
  };
}

function presentKeys(tokens: readonly Token[]): ReadonlySet<string> {
  const present = new Set<string>([ANY]);
  for (const { word, stems, literals, closed } of tokens) {
    for (const key of stems) present.add(key);
    for (const key of literals) present.add(key);
    for (const joined of closed) for (const key of joined.stems) present.add(key);
    present.add(`exact ${word.raw}`);
  }
  return present;
}
