import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, vi } from 'vitest';
import { recruit, temporaryFolder } from './run-recruit.ts';

// Whole folders are scanned.
vi.setConfig({ testTimeout: 120_000 });

const published = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), 'utf8'));
const SCHEMA = published('scan-report');
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

describe('what diff writes keeps to its published schema', () => {
  const compile = (schema: object) =>
    new Ajv2020({ strict: false, allErrors: true }).compile(close(schema));
  const validateDiff = compile(published('report-diff'));
  const folder = temporaryFolder();
  const scanTo = async (name: string, ...args: readonly string[]): Promise<string> => {
    const file = join(folder, `${name}.json`);
    await recruit(['scan', ...args, '--format', 'json', '--output', file]);
    return file;
  };

  it('of other documents, levels and terms, of the same, and of blind ones', async () => {
    const diplomat = await scanTo('diplomat', 'examples/resumes/diplomat.pdf');
    const nurse = await scanTo('nurse', 'examples/resumes/nurse.pdf', '--level', 'senior');
    const officer = await scanTo('officer', 'examples/resumes/trade-officer.pdf');
    const word = await scanTo('word', 'examples/resumes/trade-officer.docx');
    const blind = await scanTo('blind', 'examples/resumes/diplomat.pdf', '--blind');
    const pairs = [
      [diplomat, nurse],
      [diplomat, officer],
      [officer, word],
      [officer, diplomat],
      [nurse, nurse],
      [diplomat, blind],
    ] as const;
    for (const [before, after] of pairs) {
      const { out, code } = await recruit(['diff', before, after, '--format', 'json']);
      expect(code).toBe(0);
      const value = JSON.parse(out);
      expect(validateDiff(value), JSON.stringify(validateDiff.errors)).toBe(true);
      expect(validateDiff({ ...value, causes: ['weather'] })).toBe(false);
    }
  });
});

describe('what reads reports is not loaded to scan', () => {
  const holdsZod = (name: string): boolean =>
    readFileSync(new URL(`../dist/${name}.cjs`, import.meta.url), 'utf8').includes(
      'ZodDiscriminatedUnion',
    );

  it.each(['start', 'main', 'documents', 'resume-worker', 'resume-reading'])(
    'dist/%s.cjs holds no zod',
    (name) => expect(holdsZod(name)).toBe(false),
  );

  it('and what holds it is named as is looked for', () => expect(holdsZod('more')).toBe(true));
});
