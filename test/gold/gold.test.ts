import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../core/evidence/load-library.ts';
import { measureGold, measureStances, parseGold, parseStances } from './measure.ts';

const FILES = [
  'bilateral.tsv',
  'held-out.tsv',
  'held-out-2.tsv',
  'held-out-3.tsv',
  'held-out-4.tsv',
  'held-out-5.tsv',
  'held-out-6.tsv',
  'held-out-7.tsv',
  'held-out-8.tsv',
  'held-out-9.tsv',
  'held-out-10.tsv',
  'held-out-11.tsv',
  'held-out-12.tsv',
  'held-out-13.tsv',
  'held-out-14.tsv',
  'held-out-15.tsv',
];
const STANCES = [
  'stances.tsv',
  'stances-2.tsv',
  'stances-3.tsv',
  'stances-4.tsv',
  'stances-5.tsv',
  'stances-6.tsv',
  'stances-7.tsv',
];

// What was reached; a change that loses a sentence has to say why it is worth it.
describe.each(FILES)('%s', (file) => {
  it('is read as well as before', async () => {
    const sentences = parseGold(readFileSync(new URL(file, import.meta.url), 'utf8'));
    const figures = measureGold(sentences, await loadLibrary(), 'bilateral-relations');
    const misses = figures.misses.map(
      ({ gold, got }) => `${gold.label}, got ${got}: ${gold.sentence}`,
    );
    expect(figures.precision, misses.join('\n')).toBeGreaterThanOrEqual(0.96);
    expect(figures.recall, misses.join('\n')).toBeGreaterThanOrEqual(0.93);
    expect(figures.stanceAccuracy, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

describe.each(STANCES)('%s', (file) => {
  it('is read as well as before', async () => {
    const sentences = parseStances(readFileSync(new URL(file, import.meta.url), 'utf8'));
    const { all, found, shown, stancesRight, strengthsRight, misses } = measureStances(
      sentences,
      await loadLibrary(),
    );
    const named = misses.map(({ gold, got }) => `${gold.stance}, got ${got}: ${gold.sentence}`);
    expect(found / all, named.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(stancesRight / found, named.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(strengthsRight / shown, named.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
