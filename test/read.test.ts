import { describe, expect, it } from 'vitest';
import { recruit } from './run-recruit.ts';

const FOLDERS = [
  'examples/resumes',
  'test/fixtures/resumes',
  'test/fixtures/hidden',
  'test/fixtures/damage',
];
/** Those that are printed as well; the others differ in their text only. */
/** Beside the documents lie the scripts that make them. */
const LEFT_OUT: unknown = expect.stringMatching(/^Left out \d+ files of other kinds: .*\n$/);
const SHOWN = ['examples/resumes', 'test/fixtures/hidden'];
const LONG = { timeout: 300_000 };

interface Span {
  readonly start: number;
  readonly end: number;
}

interface ReadResult {
  readonly schema: string;
  readonly file: string;
  readonly sha256: string;
  readonly readOn: string;
  readonly report: { readonly pages: number; readonly words: number; readonly hidden: number };
  readonly text: string;
  readonly lines: readonly (Span & { readonly page: number; readonly number: number })[];
  readonly sections: readonly { readonly firstLine: number; readonly endLine: number }[];
  readonly roles: readonly { readonly section: number; readonly dates?: { readonly span: Span } }[];
  readonly hidden: readonly { readonly text: string; readonly page: number }[];
}

const argsFor = (format: string, folders = FOLDERS): readonly string[] => [
  'read',
  ...folders,
  '--format',
  format,
  '--timeout',
  '60',
];

/** The reports of many files, by file. */
function splitReports(out: string, heading: RegExp): ReadonlyMap<string, string> {
  const [, ...parts] = out.split(heading);
  return new Map(
    Array.from({ length: parts.length / 2 }, (_, at) => [
      parts[2 * at] ?? '',
      parts[2 * at + 1] ?? '',
    ]),
  );
}

function expectStamp({ file, text, report, hidden, ...rest }: ReadResult): void {
  expect(rest, file).toMatchObject({ schema: 'recruit.read/1', readOn: '2026-01-15' });
  expect(rest.sha256, file).toMatch(/^[0-9a-f]{64}$/);
  expect(report.words, file).toBe(text.match(/\S+/gu)?.length ?? 0);
  expect(report.hidden, file).toBe(hidden.length);
}

/** Lines hold all of the text, in order, and are numbered by page. */
function expectLines({ file, text, lines, report }: ReadResult): void {
  const written = lines.map(({ start, end }) => text.slice(start, end));
  expect(written.join('').replace(/\s/g, ''), file).toBe(text.replace(/\s/g, ''));
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before?.page === line.page) expect(line.number, file).toBe(before.number + 1);
    expect(line.page, file).toBeLessThanOrEqual(report.pages);
  }
}

/** Sections hold every line once; roles stand in them. */
function expectSections({ file, text, lines, sections, roles }: ReadResult): void {
  expect(sections[0]?.firstLine ?? 0, file).toBe(0);
  expect(sections.at(-1)?.endLine ?? lines.length, file).toBe(lines.length);
  for (const [at, { endLine }] of sections.slice(0, -1).entries())
    expect(sections[at + 1]?.firstLine, file).toBe(endLine);
  for (const { section, dates } of roles) {
    expect(sections[section], file).toBeDefined();
    if (dates) expect(text.slice(dates.span.start, dates.span.end), file).toMatch(/\d/);
  }
}

describe('recruit read of every example and fixture', () => {
  it('as json holds together', LONG, async () => {
    const { code, out, err } = await recruit(argsFor('json'));
    expect({ code, err }).toEqual({ code: 0, err: LEFT_OUT });
    const results: readonly ReadResult[] = JSON.parse(out);
    expect(results.length).toBeGreaterThan(150);
    for (const result of results) {
      expectStamp(result);
      expectLines(result);
      expectSections(result);
    }
  });

  it.each([
    ['text', /^(\S+\.(?:pdf|md))\n=+\n/m],
    ['markdown', /^# (\S+\.(?:pdf|md))\n/m],
  ])('as %s shows the report, the text and what is hidden', LONG, async (format, heading) => {
    const [json, shown] = await Promise.all([
      recruit(argsFor('json', SHOWN)),
      recruit(argsFor(format, SHOWN)),
    ]);
    expect({ code: shown.code, err: shown.err }).toEqual({ code: 0, err: LEFT_OUT });
    // None of them may be printed.
    expect(shown.out).not.toMatch(/[\0-\x08\x0B-\x1F\x7F\u202A-\u202E\u2066-\u2069]/);
    const results: readonly ReadResult[] = JSON.parse(json.out);
    const unmarked = (text: string): string =>
      text
        .replaceAll('&amp;', '&')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replace(/[\\*_`>|[\]\s-]/g, '');
    const reports = splitReports(shown.out.replace(/\\([_.-])/g, '$1'), heading);
    for (const { file, text, lines, hidden } of results) {
      if (!file.endsWith('.pdf')) continue;
      const report = reports.get(file) ?? '';
      expect(report, file).toContain('Read as');
      expect(report.includes('Text that a reader does not see'), file).toBe(hidden.length > 0);
      const all = unmarked(report);
      for (const { start, end } of lines) {
        expect(all, file).toContain(unmarked(text.slice(start, end)).slice(0, 40));
      }
    }
  });

  it('keeps to forty columns', async () => {
    const args = ['read', 'examples/resumes/diplomat.pdf'];
    const { out } = await recruit(args, { env: { COLUMNS: '40' } });
    const wide = out.split('\n').filter((line) => line.length > 40 && line.includes(' '));
    expect(wide).toEqual([]);
  });
});
