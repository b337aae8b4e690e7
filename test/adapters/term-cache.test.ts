import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createTermCache } from '../../src/adapters/term-cache.ts';

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
  cache.write('key', 'stamp', VALUE, new Map(Object.entries(parts)));
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
