import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, vi } from 'vitest';
import { recruit } from './run-recruit.ts';

// Whole folders are scanned.
vi.setConfig({ testTimeout: 120_000 });

const SCHEMA = JSON.parse(
  readFileSync(new URL('../schema/scan-report.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(SCHEMA);
/** The same, where a field that it does not describe is a fault too: everything must be described. */
const validateAll = new Ajv2020({ strict: false, allErrors: true }).compile(close(SCHEMA));

/** Forbids fields that are not described. */
function close(value: unknown): object {
  return JSON.parse(JSON.stringify(value), (key, one) =>
    key !== 'properties' && typeof one === 'object' && one !== null && one.type === 'object'
      ? { ...one, additionalProperties: false }
      : one,
  );
}

const CALLS: readonly (readonly string[])[] = [
  ['examples/resumes/diplomat.pdf'],
  ['examples/resumes/nurse.pdf'],
  ['examples/resumes/trade-officer.pdf'],
  ['examples/resumes/trade-officer.docx', '--level', 'senior'],
  ['examples/resumes/nurse.pdf', '--term', 'bilateral-relations', '--term', 'wound-care'],
  ['test/fixtures/hidden'],
  ['test/fixtures/resumes'],
];

describe('what scan writes keeps to the published schema', () => {
  it.each(CALLS)('scan %s', async (...args) => {
    const seen = await recruit(['scan', ...args, '--format', 'ndjson', '--jobs', '2']);
    const lines = seen.out.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const value: unknown = JSON.parse(line);
      expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
      expect(validateAll(value), JSON.stringify(validateAll.errors)).toBe(true);
    }
  });

  it('also of files that cannot be read', async () => {
    const broken = ['empty', 'not-a-pdf', 'picture-only', 'encrypted', 'truncated', 'many-pages'];
    const files = broken.map((name) => `test/fixtures/broken/${name}.pdf`);
    const seen = await recruit(['scan', 'nowhere.pdf', ...files, '--format', 'json']);
    const values: readonly unknown[] = JSON.parse(seen.out);
    expect(values).toHaveLength(7);
    for (const value of values) {
      expect(value).toMatchObject({ schema: 'recruit.unread/1', ok: false });
      expect(validateAll(value), JSON.stringify(validateAll.errors)).toBe(true);
    }
  });

  it('and the schema refuses what is no report', async () => {
    const seen = await recruit(['scan', 'examples/resumes/nurse.pdf', '--format', 'json']);
    const report = JSON.parse(seen.out);
    for (const wrong of [
      { ...report, schema: 'recruit.scan/2' },
      { ...report, terms: undefined },
      { ...report, terms: [{ ...report.terms[0], strength: 'strong' }] },
      { ...report, document: { ...report.document, pages: -1 } },
    ]) {
      expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
    }
  });
});

describe('what reads reports is not loaded to scan', () => {
  it.each(['main.js', 'scan.js', 'resume-worker.js', 'resume-reader.js', 'table.js', 'html.js'])(
    'dist/%s and what it imports hold no zod',
    (entry) => {
      const seen = new Set<string>();
      const visit = (name: string): string => {
        if (seen.has(name)) return '';
        seen.add(name);
        const code = readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8');
        const imports = [...code.matchAll(/\bfrom\s*"\.\/([^"]+)"|\bimport\s*"\.\/([^"]+)"/g)];
        return code + imports.map(([, a, b]) => visit(a ?? b ?? '')).join('');
      };
      expect(visit(entry)).not.toContain('ZodDiscriminatedUnion');
      expect(visit('command-merge.js')).toContain('ZodDiscriminatedUnion');
    },
  );
});
