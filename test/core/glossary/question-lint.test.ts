import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintQuestion } from '../../../src/core/glossary/question-lint.ts';

function rowsOf(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../../gold/${name}.tsv`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}

interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

function measure(suffix: string): Measure {
  const bad = rowsOf(`questions-bad${suffix}`).map((row) => row[1] ?? '');
  const good = rowsOf(`questions-good${suffix}`).map((row) => row[0] ?? '');
  const missed = bad.filter((question) => !lintQuestion(question));
  const wrong = good.filter((question) => lintQuestion(question));
  const found = bad.length - missed.length;
  return { precision: found / (found + wrong.length), recall: found / bad.length, missed, wrong };
}

/** Each held-out set was written before the linter had seen it; test/gold/README.md has the first runs. */
const SETS = [
  { suffix: '', size: 100, precision: 0.99, recall: 0.99 },
  { suffix: '-heldout', size: 40, precision: 0.99, recall: 0.95 },
  { suffix: '-heldout-2', size: 60, precision: 0.99, recall: 0.95 },
  { suffix: '-heldout-3', size: 40, precision: 0.99, recall: 0.95 },
  { suffix: '-heldout-4', size: 120, precision: 0.99, recall: 0.95 },
  { suffix: '-heldout-5', size: 60, precision: 0.99, recall: 0.95 },
  { suffix: '-heldout-6', size: 30, precision: 0.99, recall: 0.99 },
  { suffix: '-heldout-7', size: 120, precision: 0.99, recall: 0.99 },
  { suffix: '-heldout-8', size: 120, precision: 0.99, recall: 0.99 },
  { suffix: '-heldout-9', size: 120, precision: 0.99, recall: 0.99 },
  { suffix: '-heldout-10', size: 120, precision: 0.99, recall: 0.99 },
  { suffix: '-heldout-11', size: 120, precision: 0.99, recall: 0.99 },
];

describe('questions that may not be asked', () => {
  it.each(SETS)(
    'are told from good ones in questions$suffix',
    ({ suffix, size, precision, recall }) => {
      const seen = measure(suffix);
      const figures = `precision ${seen.precision.toFixed(3)}, recall ${seen.recall.toFixed(3)}`;
      process.stdout.write(`question linter${suffix}: ${figures} (${size} bad, ${size} good)\n`);
      expect(rowsOf(`questions-bad${suffix}`)).toHaveLength(size);
      expect(rowsOf(`questions-good${suffix}`)).toHaveLength(size);
      expect(seen.precision, seen.wrong.join('\n')).toBeGreaterThanOrEqual(precision);
      expect(seen.recall, seen.missed.join('\n')).toBeGreaterThanOrEqual(recall);
    },
  );

  it.each(SETS)('are given their topic in questions$suffix', ({ suffix }) => {
    for (const [topic = '', question = ''] of rowsOf(`questions-bad${suffix}`)) {
      const found = lintQuestion(question);
      if (found) expect(`${found.topic}: ${question}`).toBe(`${topic}: ${question}`);
    }
  });

  it('are not seen in questions about the work that use the same words', () => {
    const wrong = rowsOf('questions-good-traps').filter(([question = '']) =>
      lintQuestion(question),
    );
    expect(wrong).toEqual([]);
  });

  it('come with a rewording that may be asked', () => {
    for (const [, question = ''] of rowsOf('questions-bad')) {
      const instead = lintQuestion(question)?.instead;
      expect(instead, question).toMatch(/\?$/);
      expect(lintQuestion(instead ?? ''), instead).toBeUndefined();
    }
  });
});
