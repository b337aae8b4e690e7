import { splitWords } from '../glossary/words.ts';
import type { Span } from '../resume/resume.ts';

/**
 * The sentences and bullets of a text, in order, as spans without white space at their ends.
 * `boundaries` are offsets at which one ends in any case.
 */
export function findSentences(text: string, boundaries: readonly number[] = []): readonly Span[] {
  const starts = splitWords(text)
    .filter((word) => word.startsSentence)
    .map((word) => word.start);
  const all = [...new Set([...starts, ...boundaries])].sort((a, b) => a - b);
  return all
    .map((start, index) => trimmed(text, start, all[index + 1] ?? text.length))
    .filter(({ start, end }) => start < end);
}

/** The sentence which holds an offset; the offset alone where there is none. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: offset, end: offset };
}

/** Bullets and white space are no part of a quote. */
function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  const head = /^\s*[-–—*•▪◦‣●○■□◆➢➤✓·∙\uE000-\uF8FF:]?\s*/u.exec(part)?.[0].length ?? 0;
  return { start: start + head, end: start + part.trimEnd().length };
}
