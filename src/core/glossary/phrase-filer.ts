import { ownText } from './own-text.ts';
import { ANY, createKeyReader } from './phrase-keys.ts';
import { writeParts } from './phrase-notation.ts';
import type { PhrasePart, PhraseStep, PhraseSteps } from './phrase-steps.ts';

/** A phrase to be found, and what is to be known when it is. */
export interface TaggedPhrase {
  /** Overlapping matches of one group count once; the longest wins. */
  readonly group: number;
  /** Whatever the caller wants back; without tabs and line feeds. */
  readonly tag: string;
  readonly parts: readonly PhrasePart[];
}

/**
 * Phrases by one word of theirs, as text: lines of second keys, number, group, tag and parts. What a text can
 * hold of a large library is found by looking up the words of the text, so the size of the library does
 * not matter, and a library that is kept on disk need not be read whole.
 */
export type Postings = Readonly<Record<string, string>>;

/** Files phrases one after the other, so that a large library need not be held as a whole. */
export interface PhraseFiler {
  /** Phrases are numbered in the order in which they are added. */
  add(phrase: TaggedPhrase): void;
  /** Each phrase under the keys of its rarest part. */
  postings(): Postings;
  /** The same, one after the other. */
  filed(): Iterable<readonly [key: string, lines: string]>;
}

/** Files each phrase under the keys of its rarest part. */
export function packPhrases(phrases: Iterable<TaggedPhrase>): Postings {
  const filer = createPhraseFiler();
  for (const phrase of phrases) filer.add(phrase);
  return filer.postings();
}

/** More keys than this are not written out beside a phrase. */
const MOST_SECOND = 12;
/** Parts second keys. */
export const SECOND_END = '\v';

/** A key, what is filed under it, and in how many parts of phrases it has stood so far. */
interface FiledKey {
  readonly key: string;
  readonly lines: string[];
  uses: number;
}

type FiledKeys = readonly FiledKey[];

/** Begins without any phrase. How rare a word is shows in the phrases added so far. */
export function createPhraseFiler(firstNumber = 0): PhraseFiler {
  const known = new Map<string, FiledKey>();
  const filedKey = (key: string): FiledKey => {
    const before = known.get(key);
    if (before) return before;
    const filed = { key: ownText(key), lines: [], uses: 0 };
    known.set(filed.key, filed);
    return filed;
  };
  const keysOf = createKeyReader(filedKey);
  const anything: FiledKeys = [filedKey(ANY)];
  let number = firstNumber;
  const filed = function* (): Iterable<readonly [string, string]> {
    for (const { key, lines } of known.values()) {
      if (lines.length > 0) yield [key, lines.join('\n')];
    }
  };
  return {
    filed,
    add({ group, tag, parts }) {
      const all: FiledKeys[] = [];
      for (const part of parts) all.push(...keysOfPart(part, keysOf));
      const first = rarest(all) ?? anything;
      const others = all.filter((keys) => keys !== first && keys.length <= MOST_SECOND);
      const second = (rarest(others) ?? anything).map(({ key }) => key).join(SECOND_END);
      // Joined, and so one piece of memory each.
      const line = [second, number++, group, tag, writeParts(parts)].join('\t');
      for (const { lines } of first) lines.push(line);
      for (const keys of all) for (const key of keys) key.uses++;
    },
    postings: () => Object.fromEntries(filed()),
  };
}

function rarest(all: readonly FiledKeys[]): FiledKeys | undefined {
  let best = all[0];
  let fewest = all.length > 1 ? usesOf(best ?? []) : 0;
  for (let at = 1; at < all.length; at++) {
    const keys = all[at] ?? [];
    const uses = usesOf(keys);
    if (uses < fewest) [best, fewest] = [keys, uses];
  }
  return best;
}

function usesOf(keys: FiledKeys): number {
  let uses = 0;
  for (const key of keys) uses += key.uses;
  return uses;
}

/** Of each of these, one key stands in every text that a part matches in. */
function keysOfPart(
  part: PhrasePart,
  keysOf: (step: PhraseStep) => FiledKeys,
): readonly FiledKeys[] {
  if (part.length === 1) return keysOfSteps(part[0] ?? [], keysOf);
  const keys = new Set<FiledKey>();
  for (const steps of part) {
    const own = rarest(keysOfSteps(steps, keysOf));
    if (own === undefined) return [];
    for (const key of own) keys.add(key);
  }
  return [[...keys]];
}

/** A gap has none. */
function keysOfSteps(
  steps: PhraseSteps,
  keysOf: (step: PhraseStep) => FiledKeys,
): readonly FiledKeys[] {
  return steps.map(keysOf).filter((keys) => keys.length > 0);
}
