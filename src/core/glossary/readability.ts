import { gunningFog } from 'gunning-fog';
import { syllable } from 'syllable';
import { splitWords, type Word } from './words.ts';

/**
 * A text above this Gunning fog index is hard for a general reader: texts for a wide audience stay
 * below 12, the reading level of somebody leaving school (R. Gunning, "The Technique of Clear
 * Writing", 1952).
 */
export const FOG_LIMIT = 12;

/** How hard a text is to read. */
export interface Readability {
  /** Gunning fog index, in years of schooling, to one decimal. */
  readonly fog: number;
  /** The sentence that adds most to it, white space closed up. */
  readonly hardest: string;
}

/**
 * The Gunning fog index: 0.4 times (words a sentence + hard words in a hundred). Hard are words of
 * three syllables and more, but not names, not those made longer by -es, -ed or -ing (Gunning's own
 * exceptions), and not the words that the text is there to explain (`known`). Like Gunning, this
 * counts clauses parted by a semicolon as sentences of their own.
 */
export function measureReadability(text: string, known: readonly string[] = []): Readability {
  const explained = new Set(known.flatMap((name) => splitWords(name).map((word) => word.lower)));
  const sentences = sentencesOf(text).map((words) => ({
    words: words.length,
    hard: words.filter((word, at) => isHard(word, at === 0, explained)).length,
    text: textOf(text, words),
  }));
  const sum = (of: 'words' | 'hard'): number => sentences.reduce((all, one) => all + one[of], 0);
  const fog = gunningFog({
    sentence: sentences.length,
    word: sum('words'),
    complexPolysillabicWord: sum('hard'),
  });
  const weight = (one: { words: number; hard: number }): number => one.words + 3 * one.hard;
  const [hardest] = [...sentences].sort((a, b) => weight(b) - weight(a));
  return {
    fog: Number.isFinite(fog) ? Math.round(fog * 10) / 10 : 0,
    hardest: hardest?.text ?? '',
  };
}

function sentencesOf(text: string): readonly (readonly Word[])[] {
  const sentences: Word[][] = [];
  for (const word of splitWords(text)) {
    if (word.startsSentence || word.raw === ';' || sentences.length === 0) sentences.push([]);
    if (word.kind === 'word') sentences.at(-1)?.push(word);
  }
  return sentences.filter((words) => words.length > 0);
}

function isHard(word: Word, first: boolean, explained: ReadonlySet<string>): boolean {
  if (explained.has(word.lower) || explained.has(word.lower.replace(/s$/, ''))) return false;
  if (!first && /^\p{Lu}/u.test(word.raw)) return false;
  return syllable(word.lower) >= 3 && syllable(word.lower.replace(/(?:es|ed|ing)$/, '')) >= 3;
}

function textOf(text: string, words: readonly Word[]): string {
  const end = words.at(-1)?.end ?? 0;
  const stop = /^[^\s\p{L}\p{N}]*/u.exec(text.slice(end))?.[0] ?? '';
  return (text.slice(words[0]?.start ?? 0, end) + stop).replace(/\s+/gu, ' ');
}
