import { stemsOf } from './inflection.ts';
import type { PhraseStep } from './phrase.ts';

/** What must stand in a text for a step to match: one of these keys. */
export type StepKeys = readonly string[];

/** The key of phrases without any word or list, which every text may hold. */
export const ANY = '';

/** The key of a word list, of which every text has it that holds a word with which a name on the list begins. */
export function listKey(name: string): string {
  return `list ${name}`;
}

function keysOfStep(step: PhraseStep): StepKeys {
  switch (step.kind) {
    case 'word':
      return stemsOf(step.lower);
    case 'capitals':
      return [`capitals ${step.raw}`];
    case 'symbol':
      return [`symbol ${step.raw}`];
    case 'exact':
      return [`exact ${step.raw}`];
    case 'list':
      return [listKey(step.name)];
    case 'gap':
      return [];
  }
}

/** Tells the keys of steps. Phrases share their words: each is stemmed once. */
export function createKeyReader(): (step: PhraseStep) => StepKeys {
  const known = new Map<string, StepKeys>();
  return (step) => {
    if (step.kind !== 'word') return keysOfStep(step);
    const keys = known.get(step.lower) ?? keysOfStep(step);
    known.set(step.lower, keys);
    return keys;
  };
}
