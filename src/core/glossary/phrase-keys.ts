import { stemsOf } from './inflection.ts';
import type { PhraseStep } from './phrase-steps.ts';

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

/**
 * Tells the keys of steps, each as whatever `keyed` makes of it. Phrases share their words: each is stemmed
 * and looked up once.
 */
export function createKeyReader<Key>(
  keyed: (key: string) => Key,
): (step: PhraseStep) => readonly Key[] {
  const known = new Map<string, readonly Key[]>();
  return (step) => {
    if (step.kind !== 'word') return keysOfStep(step).map(keyed);
    const before = known.get(step.lower);
    if (before) return before;
    const keys = keysOfStep(step).map(keyed);
    known.set(step.lower, keys);
    return keys;
  };
}
