import type { PhrasePart, PhraseStep } from './phrase.ts';
import { ANY, createKeyReader, type StepKeys } from './phrase-keys.ts';
import { writeParts } from './phrase-notation.ts';

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

/** Begins without any phrase. How rare a word is shows in the phrases added so far. */
export function createPhraseFiler(firstNumber = 0): PhraseFiler {
  const keysOf = createKeyReader();
  const uses = new Map<string, number>();
  const usesOf = (keys: StepKeys): number =>
    keys.reduce((sum, key) => sum + (uses.get(key) ?? 0), 0);
  const lines = new Map<string, string[]>();
  let number = firstNumber;
  const filed = function* (): Iterable<readonly [string, string]> {
    for (const [key, under] of lines) yield [key, under.join('\n')];
  };
  return {
    filed,
    add({ group, tag, parts }) {
      const all = parts.flatMap((part) => keysOfPart(part, keysOf, usesOf));
      const first = rarest(all, usesOf) ?? [ANY];
      const others = all.filter((keys) => keys !== first && keys.length <= MOST_SECOND);
      const second = (rarest(others, usesOf) ?? [ANY]).join(SECOND_END);
      // Joined, and so one piece of memory each.
      const line = [second, number++, group, tag, writeParts(parts)].join('\t');
      for (const key of first) fileUnder(lines, key, line);
      for (const key of all.flat()) uses.set(key, (uses.get(key) ?? 0) + 1);
    },
    postings: () => Object.fromEntries(filed()),
  };
}

function fileUnder(lines: Map<string, string[]>, key: string, line: string): void {
  const under = lines.get(key);
  if (under) under.push(line);
  else lines.set(key, [line]);
}

function rarest(
  all: readonly StepKeys[],
  usesOf: (keys: StepKeys) => number,
): StepKeys | undefined {
  if (all.length < 2) return all[0];
  return all.reduce((best, keys) => (usesOf(keys) < usesOf(best) ? keys : best));
}

/** Of each of these, one key stands in every text that a part matches in. */
function keysOfPart(
  part: PhrasePart,
  keysOf: (step: PhraseStep) => StepKeys,
  usesOf: (keys: StepKeys) => number,
): readonly StepKeys[] {
  const choices = part.map((steps) => steps.map(keysOf).filter((keys) => keys.length > 0));
  if (choices.length === 1) return choices.flat();
  const keys = new Set<string>();
  for (const choice of choices) {
    const own = rarest(choice, usesOf);
    if (own === undefined) return [];
    for (const key of own) keys.add(key);
  }
  return [[...keys]];
}
