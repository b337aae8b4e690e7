import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createResumeReader } from '../../src/adapters/resume-reader.ts';
import type { Reading, ReadLimits } from '../../src/ports.ts';

const WORKER = new URL('../../dist/resume-worker.cjs', import.meta.url);
const LIMITS: ReadLimits = { seconds: 10, megabytes: 512, fileMegabytes: 20, pages: 50 };
const FOLDER = mkdtempSync(join(tmpdir(), 'recruit-resumes-'));

const example = (name: string): string =>
  fileURLToPath(new URL(`../../examples/resumes/${name}.pdf`, import.meta.url));
const broken = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/broken/${name}.pdf`, import.meta.url));

function read(path: string, limits: Partial<ReadLimits> = {}, worker = WORKER): Promise<Reading> {
  return createResumeReader(worker, 1).read(path, { ...LIMITS, ...limits });
}

const READY = 'import { parentPort } from "node:worker_threads"; parentPort.postMessage("ready");';

/** A worker that does something else than read. */
const worker = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

function put(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

describe.concurrent('what cannot be read is said', () => {
  it.each<[string, string, string]>([
    ['locked', broken('encrypted'), 'encrypted'],
    ['a scan', broken('picture-only'), 'picture-only'],
    ['a scan with a line of the scanner', broken('watermark-only'), 'picture-only'],
    ['a blank page', broken('no-text-blank'), 'picture-only'],
    ['a page tree in a circle', broken('loop-page-tree'), 'damaged'],
    ['missing', join(FOLDER, 'nowhere.pdf'), 'missing'],
    ['a folder', FOLDER, 'folder'],
    ['empty', put('empty.pdf', ''), 'empty'],
    ['other bytes', put('other.pdf', new Uint8Array(5000).fill(7)), 'wrong-type'],
  ])('%s', async (_, path, code) => {
    const reading = await read(path);
    expect(reading).toMatchObject({ ok: false, failure: { code } });
  });

  it.each(['truncated', 'javascript', 'control-characters', 'content-broken', 'no-pages'])(
    '%s is read, or refused in good order',
    async (name) => {
      const reading = await read(broken(name));
      if (!reading.ok) expect(['damaged', 'picture-only']).toContain(reading.failure.code);
      else expect(reading.resume.text).not.toBe('');
    },
  );

  it.each(['xref-wrong', 'junk-before-header', 'encrypted-owner-only'])(
    '%s is read',
    async (name) => {
      expect(await read(broken(name))).toMatchObject({ ok: true });
    },
  );
});

describe.concurrent('limits', () => {
  it('of size', async () => {
    const path = put('large.pdf', `%PDF-1.7\n${'x'.repeat(1_100_000)}`);
    const reading = await read(path, { fileMegabytes: 1 });
    expect(reading).toMatchObject({ failure: { code: 'too-large', limit: 1_000_000 } });
  });

  it('of pages', async () => {
    const reading = await read(example('trade-officer'), { pages: 1 });
    expect(reading).toEqual({ ok: false, failure: { code: 'too-many-pages', pages: 2, limit: 1 } });
  });

  it.each([
    ['loops', `${READY}for (;;);`],
    ['never answers', `${READY}setInterval(() => {}, 1000);`],
  ])('of time, for a worker that %s', async (_, code) => {
    const start = performance.now();
    const reading = await read(example('nurse'), { seconds: 0.5 }, worker(code));
    expect(reading).toEqual({ ok: false, failure: { code: 'too-slow', seconds: 0.5 } });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('of memory, for a worker that takes all it gets', async () => {
    const code =
      'const all = []; for (;;) all.push(Array.from({ length: 1e5 }, (_, i) => ({ i })));';
    const reading = await read(example('nurse'), { megabytes: 32 }, worker(code));
    expect(reading).toEqual({ ok: false, failure: { code: 'out-of-memory', megabytes: 32 } });
  });

  it.each([
    ['throws', 'throw new Error("no");'],
    ['ends without an answer', ''],
    ['ends the process it thinks it is', 'process.exit(0);'],
    ['is no program', 'this is no program'],
  ])('a worker that %s costs its file only', async (_, code) => {
    const reading = await read(example('nurse'), {}, worker(code));
    expect(reading).toEqual({ ok: false, failure: { code: 'crashed' } });
  });

  it('a text that overruns the stack is damaged, and no crash of the reader', async () => {
    const unseen = put('unseen.txt', `x${'\u200B'.repeat(6_000_000)}x`);
    const reading = await read(unseen, { megabytes: 2000 });
    expect(reading).toEqual({ ok: false, failure: { code: 'damaged', type: 'text' } });
  });

  it('a bomb of text operators is stopped', async () => {
    const reading = await read(broken('bomb-operators'), { seconds: 1, megabytes: 128 });
    expect(reading).toMatchObject({ ok: false });
    if (!reading.ok) expect(['too-slow', 'out-of-memory']).toContain(reading.failure.code);
  });
});

describe.concurrent('what can be read', () => {
  it.each(['nurse', 'trade-officer'])('%s, with places that hold', async (name) => {
    const reading = await read(example(name));
    if (!reading.ok) throw new Error(reading.failure.code);
    const { text, lines, pages } = reading.resume;
    expect(pages.map((page) => page.number)).toEqual(pages.map((_, index) => index + 1));
    for (const line of lines) {
      expect(text.slice(line.start, line.end).trim()).not.toBe('');
      expect(text.slice(line.start, line.end)).not.toContain('\n');
    }
    expect(text).not.toMatch(/-- \d+ of \d+ --/);
    const bytes = readFileSync(example(name));
    expect(reading.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});
