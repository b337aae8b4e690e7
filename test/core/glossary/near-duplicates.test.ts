import { describe, expect, it } from 'vitest';
import { findNearDuplicates, NEAR_DUPLICATE } from '../../../src/core/glossary/near-duplicates.ts';
import fc from '../../property.ts';

/** The measure, written down without any thought of speed. */
function resemblance(a: string, b: string): number {
  const [own, other] = [pairsOf(a), pairsOf(b)];
  const common = [...own].filter((pair) => other.has(pair)).length;
  return common / (own.size + other.size - common);
}

function pairsOf(text: string): ReadonlySet<string> {
  const words = text.split(' ');
  if (words.length < 2) return new Set(words);
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

describe('findNearDuplicates', () => {
  it('finds a question with one word changed, and says how much is the same', () => {
    const texts = [
      'How do you tell a client that the shipment will arrive late?',
      'Which scale did you use?',
      'How do you tell a patient that the shipment will arrive late?',
    ];
    expect(findNearDuplicates(texts)).toEqual([{ earlier: 0, later: 2, share: 9 / 13 }]);
  });

  it('finds copies whatever their case, spacing and stops', () => {
    const found = findNearDuplicates(['What is a hive?', 'what  is\na HIVE', 'What is a beehive?']);
    expect(found).toEqual([
      { earlier: 0, later: 1, share: 1 },
      { earlier: 0, later: 2, share: 0.5 },
    ]);
  });

  it('leaves questions alone that share only their form', () => {
    const found = findNearDuplicates([
      'What is triage in an emergency room?',
      'What is cross-docking in a warehouse?',
    ]);
    expect(found).toEqual([]);
  });

  it('takes no two empty texts for copies', () => {
    expect(findNearDuplicates(['', ' ', '?'])).toEqual([]);
  });

  it('reports each copy once', () => {
    expect(findNearDuplicates(Array(100).fill('one two three'))).toHaveLength(99);
  });

  const text = fc
    .array(fc.constantFrom(...'abcdef'), { minLength: 1, maxLength: 8 })
    .map((words) => words.join(' '));

  it('says of each pair how much is the same', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        for (const { earlier, later, share } of findNearDuplicates(texts)) {
          expect(earlier).toBeLessThan(later);
          expect(share).toBeCloseTo(resemblance(texts[earlier] ?? '', texts[later] ?? ''), 10);
          expect(share).toBeGreaterThanOrEqual(NEAR_DUPLICATE);
        }
      }),
    );
  });

  it('misses none: once the larger of each pair is gone, no two resemble one another', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const gone = findNearDuplicates(texts).map(({ earlier, later }) =>
          pairsOf(texts[later] ?? '').size >= pairsOf(texts[earlier] ?? '').size ? later : earlier,
        );
        const left = texts.filter((_, at) => !gone.includes(at));
        const shares = left.flatMap((one, at) =>
          left.slice(at + 1).map((other) => resemblance(one, other)),
        );
        expect(Math.max(0, ...shares)).toBeLessThan(NEAR_DUPLICATE);
      }),
    );
  });
});
