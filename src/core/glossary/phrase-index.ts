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

/** The phrases of which each part has its words somewhere in the text, in their order, without what has not. */
function possiblePhrases(
  index: PhraseIndex,
  present: ReadonlySet<string>,
): readonly TaggedPhrase[] {
  const possible = new Map<number, TaggedPhrase>();
  for (const key of present) {
    for (const line of linesWith(index.under(key), present)) {
      const { number, group, tag, parts } = index.read(line);
      if (possible.has(number)) continue;
      const fitting = fittingParts(index, parts, present);
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
  index: PhraseIndex,
  parts: readonly PhrasePart[],
  present: ReadonlySet<string>,
): readonly PhrasePart[] | undefined {
  const isPresent = (step: PhraseStep): boolean => {
    const keys = index.keysOf(step);
    return keys.length === 0 || keys.some((key) => present.has(key));
  };
  const fitting: PhrasePart[] = [];
  for (const part of parts) {
    const kept = part.filter((steps: PhraseSteps) => steps.every(isPresent));
    if (kept.length === 0) return undefined;
    fitting.push(kept);
  }
  return fitting;
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
