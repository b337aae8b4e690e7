import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemaOf } from '../src/core/glossary/term-schema.ts';

const ROOT = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const FILES = readdirSync(new URL('terms/', ROOT), { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.yaml'),
);

describe('the published schema', () => {
  it.each([
    ['term', 'schema/term.schema.json'],
    ['list', 'schema/word-list.schema.json'],
  ] as const)(
    'of a %s file is the one in the code; npm run schema writes it anew',
    (kind, path) => {
      const published: Record<string, unknown> = JSON.parse(read(path));
      const { $id, ...rest } = published;
      expect(typeof ($id ?? '')).toBe('string');
      expect(rest).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(kind))));
    },
  );
});

describe('the shipped files name their schema, so that editors check them', () => {
  it.each(FILES)('%s', (path) => {
    const named = /^# yaml-language-server: \$schema=(\S+)$/m.exec(read(`terms/${path}`))?.[1];
    const file = new URL(`terms/${path}`, ROOT);
    const kind = path.startsWith('lists/') ? 'word-list' : 'term';
    expect(named && new URL(named, file).href).toBe(
      new URL(`schema/${kind}.schema.json`, ROOT).href,
    );
  });
});
