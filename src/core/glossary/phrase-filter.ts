import { stemsOf } from './inflection.ts';
import type { PhraseStep } from './phrase.ts';
import type { PhraseBook } from './phrase-book.ts';
import type { Token } from './phrase-search.ts';
import type { PhraseEntry } from './phrase-trie.ts';

/** What must stand in a text for a step to match: one of these keys; nothing for gaps and lists. */
export type StepKeys = readonly string[] | undefined;

/** The keys of every step of a book, by its index. */
export function keysOfSteps({ steps }: PhraseBook): readonly StepKeys[] {
  return steps.map(keysOf);
}

/**
 * The phrases of a book that a text with these tokens may hold: all words of an alternative stand in
 * it somewhere. Of a library that is one phrase in a hundred, so that a trie of the rest need not be
 * built. `index` is the place of the phrase in the book.
 */
export function possiblePhrases(
  book: PhraseBook,
  keys: readonly StepKeys[],
  tokens: readonly Token[],
): readonly { readonly index: number; readonly alternatives: PhraseEntry['alternatives'] }[] {
  const present = presentKeys(tokens);
  const possible = keys.map((own) => own === undefined || own.some((key) => present.has(key)));
  return book.phrases.flatMap((phrase, index) => {
    const alternatives = phrase.filter((steps) => steps.every((step) => possible[step]));
    if (alternatives.length === 0) return [];
    const written = alternatives.map((steps) => steps.flatMap((step) => book.steps[step] ?? []));
    return [{ index, alternatives: written }];
  });
}

function keysOf(step: PhraseStep): StepKeys {
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
      return undefined;
  }
}

function presentKeys(tokens: readonly Token[]): ReadonlySet<string> {
  const present = new Set<string>();
  for (const { word, stems, literals, closed } of tokens) {
    for (const key of stems) present.add(key);
    for (const key of literals) present.add(key);
    for (const joined of closed) for (const key of joined.stems) present.add(key);
    present.add(`exact ${word.raw}`);
  }
  return present;
}
