import { stemsOf } from './inflection.ts';
import { isCapitals } from './phrase.ts';
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
  const known = new Set<string>();
  const add = (key: string): void => {
    if (known.has(key)) return;
    known.add(key);
    // A text may well hold the word "constructor".
    for (const [name, entry] of Object.hasOwn(filed, key) ? (filed[key] ?? []) : []) {
      const trie = tries.get(name) ?? emptyNode();
      tries.set(name, trie);
      addEntry(trie, entry, stems);
    }
  };
  const seen = new WeakSet<WordKeys>();
  return {
    get(name, word) {
      if (!seen.has(word)) {
        seen.add(word);
        for (const key of word.stems) add(key);
        for (const key of word.literals) add(key);
        for (const { stems } of word.closed) for (const key of stems) add(key);
      }
      return tries.get(name);
    },
  };
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
