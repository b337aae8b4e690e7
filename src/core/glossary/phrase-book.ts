import type { PhraseStep } from './phrase.ts';

/**
 * The phrases of a library taken apart, in a form that is small as JSON: taking phrases apart costs
 * more than anything else in a scan, so a library does it once. Every distinct step stands once in
 * `steps`; alternatives name steps by their index, from 0.
 */
export interface PhraseBook {
  readonly steps: readonly PhraseStep[];
  /** One for each phrase, in the order in which they were given. */
  readonly phrases: readonly (readonly (readonly number[])[])[];
}

/** The alternatives of one phrase. */
export type Alternatives = readonly (readonly PhraseStep[])[];

/** Packs the alternatives of phrases. */
export function packPhrases(phrases: readonly Alternatives[]): PhraseBook {
  const steps: PhraseStep[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (step: PhraseStep): number => {
    const key = JSON.stringify(step);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, steps.length);
    return steps.push(step) - 1;
  };
  return { steps, phrases: phrases.map((one) => one.map((steps) => steps.map(numberOf))) };
}
