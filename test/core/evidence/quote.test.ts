import { describe, expect, it } from 'vitest';
import { findSentences, sentenceAt } from '../../../src/core/evidence/quote.ts';
import fc from '../../property.ts';

const sentences = (text: string): readonly string[] =>
  findSentences(text).map(({ start, end }) => text.slice(start, end));

describe('findSentences', () => {
  it.each([
    ['Kept bees. Sold honey.', ['Kept bees.', 'Sold honey.']],
    ['• Kept bees\n• Sold honey', ['Kept bees', 'Sold honey']],
    ['- Kept bees,\n  and hens\n- Sold honey', ['Kept bees,\n  and hens', 'Sold honey']],
    ['Farmer\n\nKept bees', ['Farmer', 'Kept bees']],
    [
      'Kept bees, e.g. Carniolan ones. Sold 3.5 t',
      ['Kept bees, e.g. Carniolan ones.', 'Sold 3.5 t'],
    ],
    ['Kept bees for Mr. Smith', ['Kept bees for Mr. Smith']],
    ['', []],
    ['\n \n', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('Bees', 'hens', '. ', '\n', '\n\n', '• ', '- ', ' ', ', ', '!', '“'))
      .map((parts) => parts.join('')),
  );

  it('sentences stand in order, do not overlap, and have no blanks at their end', () => {
    fc.assert(
      fc.property(text, (page) => {
        const spans = findSentences(page);
        for (const [index, { start, end }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(page.length);
          expect(page.slice(start, end)).toBe(page.slice(start, end).trimEnd());
        }
      }),
    );
  });

  it('the sentence of an offset is the last that begins before it', () => {
    fc.assert(
      fc.property(text, fc.nat(), (page, number) => {
        const spans = findSentences(page);
        const offset = number % (page.length + 1);
        const expected = spans.findLast(({ start }) => start <= offset) ?? spans[0];
        expect(sentenceAt(spans, offset)).toEqual(expected ?? { start: offset, end: offset });
      }),
    );
  });
});
