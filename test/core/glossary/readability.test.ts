import { describe, expect, it } from 'vitest';
import { measureReadability } from '../../../src/core/glossary/readability.ts';

describe('measureReadability', () => {
  it.each([
    // 6 words in 2 sentences, none hard: 0.4 * 3.
    { text: 'The dog ran. It was wet.', fog: 1.2 },
    // 10 words in one sentence, one of them hard: 0.4 * (10 + 10).
    { text: 'In the end we go to the hospital in the rain.', fog: 8 },
    // Semicolons part clauses as full stops do.
    { text: 'The dog ran; it was wet.', fog: 1.2 },
    // Names, and words made longer by an ending, are not hard.
    { text: 'We met in Barcelona and created boxes.', fog: 2.8 },
    { text: '', fog: 0 },
  ])('gives $fog for "$text"', ({ text, fog }) => {
    expect(measureReadability(text).fog).toBeCloseTo(fog, 1);
  });

  it('does not hold the words against a text that it explains', () => {
    const text = 'Accruals are cost.';
    expect(measureReadability(text).fog).toBeGreaterThan(10);
    expect(measureReadability(text, ['accruals']).fog).toBeCloseTo(1.2, 1);
  });

  it('shows the sentence that weighs most, closed up', () => {
    const text = 'It is short. Here is\n  a sentence with considerably more words. The end.';
    expect(measureReadability(text).hardest).toBe(
      'Here is a sentence with considerably more words.',
    );
  });
});
