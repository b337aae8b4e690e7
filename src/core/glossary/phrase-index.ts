import type { PhrasePart, PhraseStep, PhraseSteps } from './phrase.ts';
import type { Postings, TaggedPhrase } from './phrase-filer.ts';
import { ANY, createKeyReader, type StepKeys } from './phrase-keys.ts';
import { readParts } from './phrase-notation.ts';
import {
  longestOf,
  type PhraseMatch,
  readTokens,
  searchTokens,
  type Token,
} from './phrase-search.ts';
import { buildTrie, type ListTries } from './phrase-trie.ts';

/** Postings that can be searched. */
export interface PhraseIndex {
  /** The lines under a key; memoised. */
  readonly under: (key: string) => string;
  /** What stands in a line; memoised. */
  readonly read: (line: string) => Posting;
  readonly keysOf: (step: PhraseStep) => StepKeys;
  readonly lists: ListTries;
}

/** A tagged phrase found in a text. Offsets count UTF-16 units from 0; `end` is exclusive. */
export interface TaggedMatch {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

interface Posting extends TaggedPhrase {
  readonly number: number;
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
  const known = new Map<string, string>();
  const read = new Map<string, Posting>();
  return {
    lists,
    keysOf: createKeyReader(),
    under(key) {
      const under = known.get(key) ?? lookUp(key) ?? '';
      known.set(key, under);
      return under;
    },
    read(line) {
      const posting = read.get(line) ?? readPosting(line);
      read.set(line, posting);
      return posting;
    },
  };
}

function readPosting(line: string): Posting {
  const [, number, group, tag = '', written = ''] = line.split('\t');
  return { number: Number(number), group: Number(group), tag, parts: readParts(written) };
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
  const possible = possiblePhrases(index, keysOfText(tokens));
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

/** The phrases of which each part has its words somewhere in the text, in their order, without what has not. */
function possiblePhrases(index: PhraseIndex, text: TextKeys): readonly TaggedPhrase[] {
  const { present } = text;
  const possible = new Map<number, TaggedPhrase>();
  for (const key of present) {
    for (const line of linesWith(index.under(key), present)) {
      const { number, group, tag, parts } = index.read(line);
      if (possible.has(number)) continue;
      const fitting = fittingParts(index, parts, text);
      if (fitting) possible.set(number, { group, tag, parts: fitting });
    }
  }
  return [...possible].sort(([a], [b]) => a - b).map(([, phrase]) => phrase);
}

/** The lines of which the second key is present, too: most are not, and nothing more is done for those. */
function* linesWith(lines: string, present: ReadonlySet<string>): Iterable<string> {
  for (let start = 0; start < lines.length; ) {
    const second = lines.slice(start, lines.indexOf('\t', start));
    const next = lines.indexOf('\n', start);
    const end = next < 0 ? lines.length : next;
    if (present.has(second)) yield lines.slice(start, end);
    start = end + 1;
  }
}

function fittingParts(
  { keysOf }: PhraseIndex,
  parts: readonly PhrasePart[],
  text: TextKeys,
): readonly PhrasePart[] | undefined {
  const fitting: PhrasePart[] = [];
  for (const part of parts) {
    const kept = part.filter((steps: PhraseSteps) => areThere(steps.map(keysOf), text));
    if (kept.length === 0) return undefined;
    fitting.push(kept);
  }
  return fitting;
}

/** Each step has a word in the text, and two steps one behind the other have two such words. */
function areThere(steps: readonly StepKeys[], { present, pairs }: TextKeys): boolean {
  return steps.every((keys, at) => {
    const before = steps[at - 1] ?? [];
    if (keys.length === 0) return true;
    if (before.length === 0) return keys.some((key) => present.has(key));
    return before.some((first) => keys.some((key) => pairs.has(pairOf(first, key))));
  });
}

/** What a text holds that a phrase may be looked up by. */
interface TextKeys {
  readonly present: ReadonlySet<string>;
  /** Keys of words that stand one behind the other. */
  readonly pairs: ReadonlySet<string>;
}

function keysOfText(tokens: readonly Token[]): TextKeys {
  const keys = tokens.map(keysOfToken);
  const present = new Set([ANY, ...keys.flat()]);
  const pairs = new Set<string>();
  const pair = (before: StepKeys, next: number): void => {
    const { closed = [] } = tokens[next] ?? {};
    const after = [...(keys[next] ?? []), ...closed.flatMap(({ stems }) => stems)];
    for (const first of before) for (const second of after) pairs.add(pairOf(first, second));
  };
  for (const [at, { closed }] of tokens.entries()) {
    pair(keys[at] ?? [], at + 1);
    for (const { stems, next } of closed) {
      for (const stem of stems) present.add(stem);
      pair(stems, next);
    }
  }
  return { present, pairs };
}

/** No key holds a line feed. */
function pairOf(first: string, second: string): string {
  return `${first}\n${second}`;
}

function keysOfToken({ word, stems, literals }: Token): StepKeys {
  return [...stems, ...literals, `exact ${word.raw}`];
}
