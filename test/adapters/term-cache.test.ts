import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createPacker, joinPacked, type PackedTexts } from '../../src/adapters/packed-texts.ts';
import { createTermCache } from '../../src/adapters/term-cache.ts';

function packed(parts: Iterable<readonly [string, string]>): PackedTexts {
  const packer = createPacker();
  for (const [name, text] of parts) packer.add(name, text);
  return joinPacked([packer.packed()]);
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
  cache.write('key', 'stamp', VALUE, packed(Object.entries(parts)));
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
  cache.write('key', 'stamp', VALUE, packed(parts));
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
    packed([
      ['costarring', 'a'],
      ['liquid', 'b'],
    ]),
  );
  const cached = cache.read('key', 'stamp');
  expect([cached?.part('costarring'), cached?.part('liquid')]).toEqual(['a', 'b']);
});
