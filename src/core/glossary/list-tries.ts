import { stemsOf } from './inflection.ts';
import { isCapitals } from './phrase-steps.ts';
import {
  addEnd,
  addWord,
  emptyNode,
  type ListTries,
  literalChild,
  type PhraseNode,
  type StemCache,
  startsWithCapital,
  type WordKeys,
} from './phrase-trie.ts';
import { splitWords, type Word } from './words.ts';

/** A named list of names that `@name` stands for. */
export interface WordList {
  readonly name: string;
  readonly entries: readonly string[];
}

/** The entries of word lists by the key of their first word. It goes to JSON, and is kept with a library. */
export type FiledEntries = Readonly<Record<string, readonly FiledEntry[]>>;

type FiledEntry = readonly [list: string, entry: string];

/** Files the entries of lists, so that those alone are taken apart which a text may hold. */
export function fileEntries(lists: readonly WordList[]): FiledEntries {
  const filed = new Map<string, FiledEntry[]>();
  for (const { name, entries } of lists) {
    for (const entry of entries) {
      const [first] = splitWords(entry);
      for (const key of first ? keysOf(first) : []) {
        const under = filed.get(key);
        if (under) under.push([name, entry]);
        else filed.set(key, [[name, entry]]);
      }
    }
  }
  return Object.fromEntries(filed);
}

/** Makes filed entries searchable. */
export function openLists(filed: FiledEntries): ListTries {
  const stems: StemCache = new Map();
  const tries = new Map<string, PhraseNode>();
  const opened = new Map<string, readonly string[]>();
  const open = (key: string): readonly string[] => {
    // A text may well hold the word "constructor".
    const entries = Object.hasOwn(filed, key) ? (filed[key] ?? []) : [];
    for (const [name, entry] of entries) {
      const trie = tries.get(name) ?? emptyNode();
      tries.set(name, trie);
      addEntry(trie, entry, stems);
    }
    return entries.map(([name]) => name);
  };
  const namesUnder = (key: string): readonly string[] => {
    const names = opened.get(key) ?? open(key);
    opened.set(key, names);
    return names;
  };
  const known = new WeakMap<WordKeys, ReadonlyMap<string, PhraseNode>>();
  return {
    startingWith(word) {
      const met = known.get(word);
      if (met) return met;
      const names = keysOfText(word).flatMap(namesUnder);
      const starting = names.length > 0 ? pick(tries, names) : NONE;
      known.set(word, starting);
      return starting;
    },
  };
}

const NONE: ReadonlyMap<string, PhraseNode> = new Map();

function pick<T>(map: ReadonlyMap<string, T>, names: readonly string[]): ReadonlyMap<string, T> {
  const picked = new Map<string, T>();
  for (const name of names) {
    const value = map.get(name);
    if (value !== undefined) picked.set(name, value);
  }
  return picked;
}

function keysOfText({ stems, literals, closed }: WordKeys): readonly string[] {
  const own = [...stems, ...literals];
  return closed.length > 0 ? [...own, ...closed.flatMap((one) => one.stems)] : own;
}

/** Makes word lists searchable. */
export function buildLists(lists: readonly WordList[]): ListTries {
  return openLists(fileEntries(lists));
}

function keysOf(word: Word): readonly string[] {
  const literal = literalOf(word);
  return literal === undefined ? stemsOf(word.lower) : [literal];
}

/** In a list a capital first letter is part of the name: "Turkey" the country, not the bird. */
function literalOf(word: Word): string | undefined {
  if (word.kind === 'symbol') return `symbol ${word.raw}`;
  if (isCapitals(word.raw)) return `capitals ${word.raw}`;
  return startsWithCapital(word.raw) ? `proper ${word.lower}` : undefined;
}

function addEntry(root: PhraseNode, entry: string, stems: StemCache): void {
  let node = root;
  for (const word of splitWords(entry)) {
    const literal = literalOf(word);
    node = literal !== undefined ? literalChild(node, literal) : addWord(node, word.lower, stems);
  }
  addEnd(node, 0);
}
