import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { openDraft } from '../../src/adapters/cache-draft.ts';
import { createPacker, joinPacked } from '../../src/adapters/packed-texts.ts';
import {
  createTermCache,
  type TermCache,
  type WrittenTexts,
} from '../../src/adapters/term-cache.ts';

/** Writes texts under the key "key", as two threads do at the same time. */
function written(cache: TermCache, texts: Iterable<readonly [string, string]>): WrittenTexts {
  const draft = cache.draft('key');
  if (!draft) throw new Error('no draft');
  const threads = [openDraft(draft), openDraft(draft)];
  const packers = threads.map(({ put }) => createPacker(put));
  for (const [at, [name, text]] of [...texts].entries()) packers[at % 2]?.add(name, text);
  const { rows } = joinPacked(packers.map((packer) => packer.packed()));
  for (const thread of threads) thread.close();
  return { draft, rows };
}

const VALUE = { id: 'bees', name: 'Beekeeping', note: 'Müller\n' };

it('gives back what was written, under its key and its stamp only', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recruit-cache-'));
  const cache = createTermCache({ RECRUIT_CACHE: folder });
  cache.write('key', 'stamp', VALUE);
  expect(cache.read('key', 'stamp')?.value).toEqual(VALUE);
  expect(cache.read('key', 'stamp2')).toBeUndefined();
  expect(cache.read('key2', 'stamp')).toBeUndefined();
  cache.write('key', 'stamp2', { other: true });
  expect(cache.read('key', 'stamp')).toBeUndefined();
  expect(readdirSync(folder)).toHaveLength(1);
});

it('never believes a file in which any bit has changed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recruit-cache-'));
  const cache = createTermCache({ RECRUIT_CACHE: folder });
  cache.write('key', 'stamp', VALUE);
  const file = join(folder, readdirSync(folder)[0] ?? '');
  const bytes = readFileSync(file);
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const damaged = Buffer.from(bytes);
    const place = bit >> 3;
    damaged[place] = (damaged[place] ?? 0) ^ (1 << (bit & 7));
    writeFileSync(file, damaged);
    expect(cache.read('key', 'stamp'), `bit ${bit}`).toBeUndefined();
  }
});

it('gives back its parts one by one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recruit-cache-'));
  const cache = createTermCache({ RECRUIT_CACHE: folder });
  const parts = { a: 'Straße\n', b: '', c: '日本' };
  cache.write('key', 'stamp', VALUE, written(cache, Object.entries(parts)));
  const cached = cache.read('key', 'stamp');
  expect(['a', 'b', 'c', 'd', 'toString'].map((name) => cached?.part(name))).toEqual([
    'Straße\n',
    '',
    '日本',
    undefined,
    undefined,
  ]);
});

it('lets nobody else read what it keeps', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recruit-cache-'));
  createTermCache({ RECRUIT_CACHE: folder }).write('key', 'stamp', VALUE);
  const { mode } = statSync(join(folder, readdirSync(folder)[0] ?? ''));
  expect(mode & 0o077).toBe(0);
});

it('finds each of very many parts, and takes itself away where one is damaged too late to be seen', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recruit-cache-'));
  const cache = createTermCache({ RECRUIT_CACHE: folder });
  const parts = new Map(Array.from({ length: 5000 }, (_, at) => [`part ${at}`, `text ${at}`]));
  parts.set('large', 'x'.repeat(17_000_000));
  cache.write('key', 'stamp', VALUE, written(cache, parts));
  const cached = cache.read('key', 'stamp');
  for (const [name, text] of parts) expect(cached?.part(name)).toBe(text);
  expect(cached?.part('part 5000')).toBeUndefined();

  const file = join(folder, readdirSync(folder)[0] ?? '');
  const bytes = readFileSync(file);
  bytes[bytes.indexOf('text 4321') + 3] = 0;
  writeFileSync(file, bytes);
  const damaged = cache.read('key', 'stamp');
  expect(damaged?.part('part 17')).toBe('text 17');
  expect(() => damaged?.part('part 4321')).toThrow(/damaged/);
  expect(cache.read('key', 'stamp')).toBeUndefined();
});

it('tells names apart that share a hash', () => {
  // FNV-1a, 32 bits, of both is 0x5e4daa9d.
  const cache = createTermCache({ RECRUIT_CACHE: mkdtempSync(join(tmpdir(), 'recruit-cache-')) });
  cache.write(
    'key',
    'stamp',
    VALUE,
    written(cache, [
      ['costarring', 'a'],
      ['liquid', 'b'],
    ]),
  );
  const cached = cache.read('key', 'stamp');
  expect([cached?.part('costarring'), cached?.part('liquid')]).toEqual(['a', 'b']);
});

it('takes away what a run that was cut short left behind, and nothing younger', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recruit-cache-'));
  const cache = createTermCache({ RECRUIT_CACHE: folder });
  const [old, young] = [cache.draft('key'), cache.draft('key')];
  utimesSync(old?.path ?? '', new Date(), new Date(Date.now() - 2 * 3_600_000));
  const next = cache.draft('other');
  expect(readdirSync(folder).sort()).toEqual([young, next].map((one) => basename(one?.path ?? '')));
});

it('has no draft where nothing can be written', () => {
  const cache = createTermCache({ RECRUIT_CACHE: '/dev/null/cache' });
  expect(cache.draft('key')).toBeUndefined();
  expect(cache.write('key', 'stamp', VALUE)).toBe(false);
});

it('writes no further than it can count', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recruit-cache-'));
  const draft = createTermCache({ RECRUIT_CACHE: folder }).draft('key');
  if (!draft) throw new Error('no draft');
  const writer = openDraft(draft);
  const first = writer.put(Buffer.from('abc'));
  draft.end[0] = 2 ** 31 - 2;
  expect(() => writer.put(Buffer.from('abc'))).toThrow(RangeError);
  expect(() => writer.put(Buffer.from('abc'))).toThrow(RangeError);
  writer.close();
  expect(readFileSync(draft.path).subarray(first).toString()).toBe('abc');
});

it('leaves nothing behind where a value cannot be stored', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recruit-cache-'));
  const cache = createTermCache({ RECRUIT_CACHE: folder });
  cache.write('key', 'stamp', VALUE);
  const [file = ''] = readdirSync(folder);
  rmSync(join(folder, file));
  mkdirSync(join(folder, file, 'taken'), { recursive: true });
  expect(cache.write('key', 'stamp', VALUE)).toBe(false);
  expect(readdirSync(folder)).toEqual([file]);
});
