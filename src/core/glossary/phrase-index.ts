import { type Postings, SECOND_END, type TaggedPhrase } from './phrase-filer.ts';
import { ANY, createKeyReader, listKey, type StepKeys } from './phrase-keys.ts';
import { readParts } from './phrase-notation.ts';
import {
  longestOf,
  type PhraseMatch,
  readTokens,
  searchTokens,
  type Token,
} from './phrase-search.ts';
import type { PhrasePart, PhraseStep, PhraseSteps } from './phrase-steps.ts';
import { buildTrie, type ListTries } from './phrase-trie.ts';

/** Postings that can be searched. */
export interface PhraseIndex {
  /** The lines under a key; memoised. */
  readonly under: (key: string) => readonly Line[];
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

/** A line of postings, with those keys of it of which a text must hold one, too. */
interface Line {
  readonly second: string;
  readonly line: string;
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
  const known = new Map<string, readonly Line[]>();
  const read = new Map<string, Posting>();
  return {
    lists,
    keysOf: createKeyReader((key) => key),
    under(key) {
      const under = known.get(key) ?? linesOf(lookUp(key) ?? '');
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
  const possible = possiblePhrases(index, keysOfText(tokens, index.lists));
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
    for (const { second, line } of index.under(key)) {
      // Most have none, and nothing more is done for those.
      if (!hasSecond(present, second)) continue;
      const { number, group, tag, parts } = index.read(line);
      if (possible.has(number)) continue;
      const fitting = fittingParts(index, parts, text);
      if (fitting) possible.set(number, { group, tag, parts: fitting });
    }
  }
  return [...possible].sort(([a], [b]) => a - b).map(([, phrase]) => phrase);
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const second = text.slice(start, text.indexOf('\t', start));
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    lines.push({ second, line: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

function hasSecond(present: ReadonlySet<string>, second: string): boolean {
  if (!second.includes(SECOND_END)) return present.has(second);
  return second.split(SECOND_END).some((key) => present.has(key));
}

/** What of a phrase the text may hold; undefined where a part of it is not there. */
function fittingParts(
  { keysOf }: PhraseIndex,
  parts: readonly PhrasePart[],
  text: TextKeys,
): readonly PhrasePart[] | undefined {
  const fitting: PhrasePart[] = [];
  let before: LastKeys = ANYTHING;
  for (const part of parts) {
    const kept: PhraseSteps[] = [];
    let last: LastKeys = [];
    for (const steps of part) {
      const end = lastKeys(steps, before, keysOf, text);
      if (end === undefined) continue;
      kept.push(steps);
      last = last === ANYTHING || end === ANYTHING ? ANYTHING : [...last, ...end];
    }
    if (kept.length === 0) return undefined;
    fitting.push(kept);
    before = last;
  }
  return fitting;
}

/** The keys of the word that stands before. */
type LastKeys = StepKeys | typeof ANYTHING;
const ANYTHING = 'anything';

/**
 * The keys of the last of these steps, if each has a word in the text that stands right behind a word of
 * the step before it; undefined if not.
 */
function lastKeys(
  steps: PhraseSteps,
  before: LastKeys,
  keysOf: PhraseIndex['keysOf'],
  text: TextKeys,
): LastKeys | undefined {
  let last = before;
  for (const step of steps) {
    const keys = keysOf(step);
    last = keys.length === 0 ? ANYTHING : keysBehind(last, keys, text);
    if (last.length === 0) return undefined;
    // A name on a list may have several words.
    if (step.kind === 'list') last = ANYTHING;
  }
  return last;
}

/** Those keys of which a word stands in the text, right behind what stands before. */
function keysBehind(before: LastKeys, keys: StepKeys, { present, after }: TextKeys): StepKeys {
  let there: string[] | undefined;
  for (const key of keys) {
    const isThere =
      present.has(key) &&
      (before === ANYTHING || before.some((first) => after.get(first)?.has(key) === true));
    if (!isThere) continue;
    there ??= [];
    there.push(key);
  }
  return there ?? NOTHING;
}

const NOTHING: StepKeys = [];

/** What a text holds that a phrase may be looked up by. */
interface TextKeys {
  readonly present: ReadonlySet<string>;
  /** The keys of what stands right behind a word, by the key of that. */
  readonly after: ReadonlyMap<string, ReadonlySet<string>>;
}

function keysOfText(tokens: readonly Token[], lists: ListTries): TextKeys {
  const own = tokens.map((token) => keysOfToken(token, lists));
  const starts = tokens.map(({ closed }, at) => [
    ...(own[at] ?? []),
    ...closed.flatMap(({ stems }) => stems),
  ]);
  const after = new Map<string, Set<string>>();
  const follow = (keys: StepKeys, next: number): void => {
    for (const key of keys) {
      const known = after.get(key) ?? new Set();
      after.set(key, known);
      for (const following of starts[next] ?? []) known.add(following);
    }
  };
  for (const [at, { closed }] of tokens.entries()) {
    follow(own[at] ?? [], at + 1);
    for (const { stems, next } of closed) follow(stems, next);
  }
  return { present: new Set([ANY, ...after.keys()]), after };
}

function keysOfToken(token: Token, lists: ListTries): StepKeys {
  const { word, stems, literals } = token;
  const named = [...lists.startingWith(token).keys()].map(listKey);
  return [...stems, ...literals, ...named, `exact ${word.raw}`];
}
