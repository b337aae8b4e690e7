import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { recruit } from './run-recruit.ts';

const FOLDER = 'test/fixtures/deceive';

interface Expected {
  readonly file: string;
  readonly about: string;
  readonly terms: Readonly<Record<string, string | null>>;
  readonly stances?: readonly string[];
  readonly experience?: string;
  readonly flags: readonly string[];
}

interface Report {
  readonly document: { readonly file: string };
  readonly terms: readonly {
    readonly term: string;
    readonly strength: string | null;
    readonly experience: { readonly kind: string };
    readonly evidence: readonly { readonly stance: string }[];
  }[];
  readonly redFlags: readonly { readonly rule: string }[];
}

const expected: readonly Expected[] = JSON.parse(
  readFileSync(`${FOLDER}/deceive.expected.json`, 'utf8'),
);

describe('a resume that tries to deceive', () => {
  let reports: readonly Report[];
  beforeAll(async () => {
    const { out } = await recruit(['scan', FOLDER, '--format', 'json', '--timeout', '60']);
    reports = JSON.parse(out);
  }, 120_000);

  it.each(expected)('$file: $about', ({ file, terms, stances, experience, flags }) => {
    const report = reports.find(({ document }) => document.file.endsWith(`/${file}`));
    const found = report?.terms ?? [];
    expect(Object.fromEntries(found.map(({ term, strength }) => [term, strength]))).toEqual(terms);
    const about = report?.redFlags.filter(({ rule }) => rule.startsWith('document/')) ?? [];
    const rules = new Set(about.map(({ rule }) => rule.slice('document/'.length)));
    expect([...rules].sort()).toEqual([...flags].sort());
    if (stances) {
      const seen = found.flatMap(({ evidence }) => evidence.map(({ stance }) => stance));
      expect([...new Set(seen)]).toEqual(stances);
    }
    if (experience) expect(found.map((one) => one.experience.kind)).toEqual([experience]);
  });
});
