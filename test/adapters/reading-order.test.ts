import { PDFParse } from 'pdf-parse';
import { describe, expect, it } from 'vitest';
import type { Resume } from '../../src/core/resume/resume.ts';
import {
  comparable,
  type Expected,
  listFixtures,
  readExpected,
  readFixture,
  readResume,
} from './fixtures.ts';

interface Score {
  readonly folder: string;
  readonly expected: Expected;
  readonly all: number;
  readonly ours: number;
  readonly plain: number;
}

const fixtures = ['resumes', 'damage'].flatMap((folder) =>
  listFixtures(folder).map((name) => ({ folder, name })),
);
const scores: Score[] = [];

/** A phrase is unbroken if it stands within one paragraph. */
function countFound(text: string, phrases: readonly string[]): number {
  const paragraphs = text.split(/\n{2,}/).map(comparable);
  return phrases.filter((phrase) => paragraphs.some((one) => one.includes(comparable(phrase))))
    .length;
}

async function readPlainly(folder: string, name: string): Promise<string> {
  const parser = new PDFParse({ data: readFixture(folder, name) });
  const { text } = await parser.getText();
  await parser.destroy();
  return comparable(text);
}

/** Where each block begins, if it stands on lines of its own; -1 where it does not. */
function findBlocks(resume: Resume, blocks: readonly string[]): readonly number[] {
  const taken = new Set<number>();
  return blocks.map((block) => {
    const wanted = comparable(block);
    const line = resume.lines.find(({ start }, at) => {
      if (taken.has(start)) return false;
      return resume.lines.slice(at, at + 12).some(({ end }) => {
        const text = comparable(resume.text.slice(start, end)).trim();
        return text === wanted || text.replace(/^\W+ /u, '') === wanted;
      });
    });
    if (line) taken.add(line.start);
    return line?.start ?? -1;
  });
}

/** Blocks of others that stand between the first and the last block of a group. */
function findIntruders(places: readonly number[], group: readonly number[]): readonly number[] {
  const own = group.map((block) => places[block] ?? -1).filter((place) => place >= 0);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  return places.flatMap((place, block) =>
    place > first && place < last && !group.includes(block) ? [block] : [],
  );
}

describe('reading order', () => {
  it.each(fixtures)('of $folder/$name', async ({ folder, name }) => {
    const expected = readExpected(folder, name.replace(/pdf$/, 'expected.json'));
    const resume = await readResume(folder, name);
    if (expected.unreadable) {
      expect(resume.pages[0]?.oddities.map(({ code }) => code)).toContain('unmapped-font');
      return;
    }
    const ours = countFound(resume.text, expected.phrases);
    const text = await readPlainly(folder, name);
    const plain = expected.phrases.filter((phrase) => text.includes(comparable(phrase))).length;
    scores.push({ folder, expected, all: expected.phrases.length, ours, plain });
    expect(ours).toBeGreaterThanOrEqual(plain);

    const places = findBlocks(resume, expected.blocks);
    const found = places.filter((place) => place >= 0).length;
    expect.soft(found / places.length).toBeGreaterThan(0.6);
    for (const [first, last] of expected.regions ?? []) {
      const region = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      expect.soft(findIntruders(places, region).map((block) => expected.blocks[block])).toEqual([]);
      const fixed = region.filter((block) => !expected.loose.includes(block));
      const order = fixed.map((block) => places[block] ?? -1).filter((place) => place >= 0);
      expect.soft(order).toEqual([...order].sort((a, b) => a - b));
    }
    for (const entry of expected.entries) {
      expect.soft(findIntruders(places, entry).map((block) => expected.blocks[block])).toEqual([]);
    }
  });

  it('finds 99 of 100 phrases unbroken', () => {
    for (const [title, key] of [
      ['producer', ({ expected }: Score) => expected.producer.replace(/[\d. (].*$/, '')],
      [
        'layout',
        ({ expected, folder }: Score) => (folder === 'damage' ? 'damaged' : expected.layout),
      ],
    ] as const) {
      const rows = groupScores(key);
      console.log(`${title.padEnd(66)}  all  ours plain`);
      for (const [name, group] of rows)
        console.log(`${name.slice(0, 66).padEnd(66)} ${sums(group)}`);
    }
    const [all, ours] = [
      sum(scores.map((score) => score.all)),
      sum(scores.map((score) => score.ours)),
    ];
    console.log(`${'all'.padEnd(66)} ${sums(scores)}`);
    expect(ours / all).toBeGreaterThanOrEqual(0.99);
  });
});

function groupScores(key: (score: Score) => string): ReadonlyMap<string, readonly Score[]> {
  const names = [...new Set(scores.map(key))];
  return new Map(names.map((name) => [name, scores.filter((score) => key(score) === name)]));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function sums(group: readonly Score[]): string {
  return (['all', 'ours', 'plain'] as const)
    .map((field) => String(sum(group.map((score) => score[field]))).padStart(5))
    .join('');
}
