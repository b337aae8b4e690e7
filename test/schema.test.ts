import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemaOfDiff } from '../src/core/evidence/report-diff-schema.ts';
import { jsonSchemaOfRecord } from '../src/core/evidence/scan-report-schema.ts';
import { jsonSchemaOf } from '../src/core/glossary/term-schema.ts';

const ROOT = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const FILES = readdirSync(new URL('terms/', ROOT), { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.yaml'),
);

describe('the published schema', () => {
  it.each([
    ['a term file', 'schema/term.schema.json', () => jsonSchemaOf('term')],
    ['a word list', 'schema/word-list.schema.json', () => jsonSchemaOf('list')],
    ['a scan report', 'schema/scan-report.schema.json', jsonSchemaOfRecord],
    ['a diff of two', 'schema/report-diff.schema.json', jsonSchemaOfDiff],
  ] as const)(
    'of %s is the one in the code; npm run schema writes it anew',
    (_, path, schemaInCode) => {
      const published: Record<string, unknown> = JSON.parse(read(path));
      const { $id, ...rest } = published;
      expect(typeof ($id ?? '')).toBe('string');
      expect(rest).toEqual(JSON.parse(JSON.stringify(schemaInCode())));
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
