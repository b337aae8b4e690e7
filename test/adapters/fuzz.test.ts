import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createResumeReader } from '../../src/adapters/resume-reader.ts';
import { seededNumbers } from '../../src/core/interview/seeded.ts';
import { outlineResume } from '../../src/core/resume/reading-report.ts';
import type { Reading, ReadLimits } from '../../src/ports.ts';
import { describeReadFailure } from '../../src/views/read-failure.ts';
import { listFixtures, readFixture } from './fixtures.ts';
import { docx, HOSTILE_DOCX, HOSTILE_PDFS, HOSTILE_TEXTS, paragraph } from './hostile-files.ts';

/** Another seed tries other damage: `RECRUIT_FUZZ_SEED=7 npx vitest run test/adapters/fuzz.test.ts`. */
const SEED = Number(process.env['RECRUIT_FUZZ_SEED'] ?? 2026);
/** Damaged files of each kind. */
const CASES = Number(process.env['RECRUIT_FUZZ_CASES'] ?? 60);
const LIMITS: ReadLimits = { seconds: 4, megabytes: 256, fileMegabytes: 20, pages: 50 };
const JOBS = 2;
const FOLDER = mkdtempSync(join(tmpdir(), 'recruit-fuzz-'));
const EXAMPLE = fileURLToPath(new URL('../../examples/resumes/nurse.pdf', import.meta.url));
/** What a file may come to, beside being read; never `crashed`, which would be our own fault. */
const REFUSALS = [
  'damaged',
  'empty',
  'encrypted',
  'no-text',
  'out-of-memory',
  'picture-only',
  'too-many-pages',
  'too-much-text',
  'too-slow',
  'wrong-type',
];

const reader = createResumeReader(new URL('../../dist/resume-worker.cjs', import.meta.url), JOBS);
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** Cuts off, turns bytes, takes a part out, doubles a part, or changes a number. */
function damage(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const end = Math.min(bytes.length, at + Math.floor(random() ** 3 * 4000));
  switch (Math.floor(random() * 5)) {
    case 0:
      return bytes.slice(0, at);
    case 1: {
      const turned = bytes.slice();
      for (let count = 1 + Math.floor(random() * 40); count > 0; count -= 1)
        turned[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      return turned;
    }
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
    case 3:
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
    default:
      return Buffer.from(
        Buffer.from(bytes)
          .toString('latin1')
          .replace(/\d+/g, (number) =>
            random() < 0.01 ? String(Math.floor(random() * 2 ** 31)) : number,
          ),
        'latin1',
      );
  }
}

let files = 0;
async function read(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<Reading> {
  files += 1;
  const path = join(FOLDER, `${files}.bin`);
  writeFileSync(path, bytes);
  const reading = await reader.read(path, { ...LIMITS, ...limits });
  rmSync(path);
  return reading;
}

/** It is read with all that follows, or refused in words. */
async function expectGoodEnd(bytes: Uint8Array, about: string): Promise<void> {
  const reading = await read(bytes);
  if (reading.ok) {
    const { text, lines } = reading.resume;
    for (const { start, end } of lines) expect(text.slice(start, end), about).not.toContain('\n');
    const before = process.cpuUsage().user;
    outlineResume(reading.resume, reading.type, '2026-01-15');
    expect(process.cpuUsage().user - before, `${about}: microseconds`).toBeLessThan(8_000_000);
    return;
  }
  expect(REFUSALS, about).toContain(reading.failure.code);
  expect(describeReadFailure('x', reading.failure)).toMatch(/^x: .*\.$/);
}

async function expectPoolToWork(): Promise<void> {
  const readings = await Promise.all(
    [1, 2, 3].map(() => reader.read(EXAMPLE, { ...LIMITS, seconds: 60 })),
  );
  expect(readings.map((one) => one.ok || one.failure.code)).toEqual([true, true, true]);
}

const HARM = [
  ...Object.entries(HOSTILE_PDFS).map(([name, make]) => ({ name: `PDF: ${name}`, make })),
  ...Object.entries(HOSTILE_DOCX).map(([name, make]) => ({ name: `Word: ${name}`, make })),
  ...Object.entries(HOSTILE_TEXTS).map(([name, make]) => ({ name: `text: ${name}`, make })),
];

describe('hostile files', () => {
  it.each(HARM)('$name', { timeout: 60_000 }, async ({ name, make }) => {
    const before = process.memoryUsage.rss();
    const bytes = make();
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 20);
    const started = performance.now();
    await expectGoodEnd(bytes, name);
    clearInterval(watch);
    // The limit of time, and as much again for a machine that is busy with something else.
    expect(performance.now() - started).toBeLessThan(2 * 1000 * LIMITS.seconds + 8000);
    expect((most - before) / 1e6).toBeLessThan(JOBS * LIMITS.megabytes + 300);
  });

  it('leave the pool in working order', { timeout: 90_000 }, expectPoolToWork);
});

describe(`damaged files, seed ${SEED}`, () => {
  const good = ['broken', 'resumes', 'hidden', 'damage'].flatMap((folder) =>
    listFixtures(folder)
      .filter((name) => !name.startsWith('bomb'))
      .map((name) => ({ name: `${folder}/${name}`, bytes: () => readFixture(folder, name) })),
  );
  const word = docx(
    ['Trade officer', 'EXPERIENCE', 'Jan 2020 – Mar 2022', 'Led talks'].map(paragraph).join(''),
  );
  const text = Buffer.from(
    'Trade officer\n\nEXPERIENCE\n\nJan 2020 – Mar 2022\n• Led talks with Peru\n',
  );
  const kinds: readonly (readonly [string, (random: () => number) => Uint8Array])[] = [
    [
      'PDF',
      (random) => {
        const bytes = good[Math.floor(random() * good.length)]?.bytes() ?? readFileSync(EXAMPLE);
        return damage(random() < 0.3 ? damage(bytes, random) : bytes, random);
      },
    ],
    ['Word', (random) => damage(word, random)],
    ['text', (random) => damage(text, random)],
  ];

  it.each(kinds)('%s', { timeout: 300_000 }, async (kind, make) => {
    const random = seededNumbers(SEED);
    const cases = Array.from({ length: CASES }, () => make(random));
    // All at once: the pool keeps them in order and two at a time.
    await Promise.all(cases.map((bytes, at) => expectGoodEnd(bytes, `${kind} ${at}`)));
  });

  it('leave the pool in working order', { timeout: 90_000 }, expectPoolToWork);
});
