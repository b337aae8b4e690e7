import { expect, it } from 'vitest';
import { LEVELS } from '../../../src/core/glossary/level.ts';
import { chooseSheet, type QuestionChoice } from '../../../src/core/interview/question-sheet.ts';
import fc from '../../property.ts';
import { levelOf, termOf } from '../glossary/term-of.ts';

const TERMS = [
  termOf('bees'),
  termOf('goats', {
    levels: { junior: levelOf('g1', 'g2', 'g3'), mid: levelOf('g4'), senior: levelOf('g5') },
  }),
];
const ALL = 6 + 5;

function asked(choice: QuestionChoice): readonly string[] {
  return chooseSheet(TERMS, choice).flatMap((group) => group.questions.map(({ ask }) => ask));
}

it('gives all questions in the order of terms and levels where nothing limits them', () => {
  expect(asked({ levels: ['junior', 'mid'] })).toEqual([
    'bees junior 1',
    'bees junior 2',
    'bees mid 1',
    'bees mid 2',
    'g1',
    'g2',
    'g3',
    'g4',
  ]);
});

it('spreads few questions over the groups, the first of each first', () => {
  expect(asked({ levels: ['junior'], count: 2 })).toEqual(['bees junior 1', 'g1']);
  expect(asked({ levels: ['junior'], count: 3 })).toEqual(['bees junior 1', 'bees junior 2', 'g1']);
});

it('keeps to count and seed, repeats nothing, and leaves the order alone', () => {
  const choice = fc.record({
    levels: fc.subarray([...LEVELS], { minLength: 1 }),
    count: fc.integer({ min: 1, max: 15 }),
    seed: fc.nat(),
  });
  fc.assert(
    fc.property(choice, (one) => {
      const all = asked({ levels: one.levels });
      const sheet = asked(one);
      expect(sheet).toHaveLength(Math.min(one.count, all.length));
      expect(new Set(sheet).size).toBe(sheet.length);
      expect(all.filter((ask) => sheet.includes(ask))).toEqual(sheet);
      expect(asked(one)).toEqual(sheet);
    }),
  );
});

it('with seeds, chooses every question at some time and no pair always', () => {
  const sheets = Array.from({ length: 60 }, (_, seed) =>
    asked({ levels: LEVELS, count: 4, seed }).join(),
  );
  expect(new Set(sheets).size).toBeGreaterThan(20);
  expect(new Set(sheets.flatMap((sheet) => sheet.split(','))).size).toBe(ALL);
});
