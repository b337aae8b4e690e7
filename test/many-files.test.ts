import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, it, vi } from 'vitest';
import { recruit, temporaryFolder } from './run-recruit.ts';

// Each case starts the program, some more than once.
vi.setConfig({ testTimeout: 120_000 });

const EXAMPLES = 'examples/resumes';
const FOLDER = temporaryFolder();

const LINES = [
  'Led the bilateral relations with Chile and a team of four.',
  'Drafted position papers on trade policy for the ministry.',
  'No experience with export control.',
  '=HYPERLINK("https://evil.example") on bilateral relations with Peru.',
  'Wrote <script>alert(1)</script> on bilateral relations with Peru.',
];

/** A resume of one role in plain text. */
function writeResume(name: string, ...lines: readonly string[]): string {
  const path = join(FOLDER, name);
  mkdirSync(join(path, '..'), { recursive: true });
  const head = 'Jo Doe\n\nEXPERIENCE\n\nDesk officer, Ministry, Jan 2018 - Mar 2021\n';
  writeFileSync(path, `${head}${lines.map((line) => `- ${line}\n`).join('')}`);
  return path;
}

const APPLICATIONS = join(FOLDER, 'applications');
writeResume('applications/zoe.txt', LINES[0] ?? '');
writeResume('applications/b/adam.md', LINES[1] ?? '', LINES[2] ?? '');
writeResume('applications/b/.hidden.txt', LINES[0] ?? '');
writeResume('applications/b/~$lock.docx', LINES[0] ?? '');
writeResume('applications/notes.csv', LINES[0] ?? '');
writeFileSync(join(APPLICATIONS, 'broken.pdf'), '');
copyFileSync(`${EXAMPLES}/trade-officer.docx`, join(APPLICATIONS, 'word.docx'));
symlinkSync(APPLICATIONS, join(APPLICATIONS, 'b/circle'));
mkdirSync(join(FOLDER, 'nothing-here'));
const IN_ORDER = ['b/adam.md', 'broken.pdf', 'word.docx', 'zoe.txt'].map((name) =>
  join(APPLICATIONS, name),
);

const fileOf = (value: { file?: string; document?: { file: string } }): string | undefined =>
  value.file ?? value.document?.file;
const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
const filesOf = (ndjson: string): readonly (string | undefined)[] =>
  linesOf(ndjson).map((line) => fileOf(JSON.parse(line)));

describe('a folder', () => {
  it('is walked in order, without hidden files, other types and circles', async () => {
    const seen = await recruit(['scan', APPLICATIONS, '--format', 'ndjson']);
    expect(seen.code).toBe(3);
    expect(filesOf(seen.out)).toEqual(IN_ORDER);
    expect(JSON.parse(linesOf(seen.out)[1] ?? '')).toEqual({
      schema: 'recruit.unread/1',
      ok: false,
      file: join(APPLICATIONS, 'broken.pdf'),
      failure: { code: 'empty' },
    });
  });

  it('is answered with a table in words, with what could not be read', async () => {
    const seen = await recruit(['scan', APPLICATIONS]);
    expect(seen.code).toBe(3);
    const table = seen.out.split('\n').filter((line) => /\.(?:md|pdf|docx|txt) /.test(line));
    expect(table.map((line) => line.replace(/ +/g, ' ').trim())).toEqual([
      'b/adam.md - denied used',
      'broken.pdf unread unread unread',
      'word.docx led - used 1 to clarify',
      'zoe.txt led - - 2 to clarify',
    ]);
    expect(seen.out).toContain('broken.pdf: the file is empty.');
    expect(seen.out).not.toContain('| page');
    expect(seen.out).not.toMatch(/\d+ ?%|score: |rank/i);
  });

  it('gives the table below the reports with --full', async () => {
    const seen = await recruit(['scan', APPLICATIONS, '--full']);
    expect(seen.out.indexOf('| page')).toBeGreaterThan(0);
    expect(seen.out.indexOf('Evidence: 4 files')).toBeGreaterThan(seen.out.lastIndexOf('| page'));
  });

  it.each(['40', '20'])('keeps to %s columns', async (columns) => {
    const seen = await recruit(['scan', APPLICATIONS], { env: { COLUMNS: columns } });
    expect(seen.out.split('\n').filter((line) => line.length > Number(columns))).toEqual([]);
    expect(seen.out.includes('By file')).toBe(columns === '20');
  });

  it('without documents is no error, and says so', async () => {
    const empty = join(FOLDER, 'nothing-here');
    const seen = await recruit(['scan', empty, '--format', 'json']);
    expect(seen).toMatchObject({ code: 0, out: '[]\n' });
    expect(seen.err).toContain(`there are no documents in ${empty}`);
  });

  it('gives the same with one job and with many', async () => {
    const [one, many] = await Promise.all(
      ['1', '4'].map((jobs) => recruit(['scan', APPLICATIONS, '-f', 'json', '--jobs', jobs])),
    );
    expect(one?.out).toBe(many?.out);
  });
});

describe('a list of files', () => {
  const list = [IN_ORDER[3], '', IN_ORDER[0], join(FOLDER, 'missing.pdf')].join('\r\n');

  it('is read from standard input', async () => {
    const args = ['scan', '--files-from', '-', '--format', 'ndjson'];
    const seen = await recruit(args, { input: list });
    expect(seen.code).toBe(3);
    expect(filesOf(seen.out)).toEqual([IN_ORDER[3], IN_ORDER[0], join(FOLDER, 'missing.pdf')]);
  });

  it('is read from a file, after the files that are named, also with NUL', async () => {
    const path = join(FOLDER, 'list');
    writeFileSync(path, `${APPLICATIONS}/b\0`);
    const args = ['scan', IN_ORDER[3] ?? '', '--files-from', path, '-0', '-f', 'ndjson'];
    expect(filesOf((await recruit(args)).out)).toEqual([IN_ORDER[3], IN_ORDER[0]]);
  });

  it('works with read', async () => {
    const args = ['read', '--files-from', '-', '--format', 'ndjson'];
    const seen = await recruit(args, { input: list });
    expect(linesOf(seen.out).map((line) => JSON.parse(line).schema)).toEqual([
      'recruit.read/1',
      'recruit.read/1',
      'recruit.unread/1',
    ]);
  });

  it.each([
    [['scan', '--files-from', '/nowhere/at/all'], 'cannot read /nowhere/at/all'],
    [['scan', '-', '--files-from', '-'], 'standard input cannot be a resume and the list'],
    [['scan'], 'missing required argument'],
    [['scan', 'x', '--format', 'jsno'], 'Did you mean json?'],
    [['list', '--format', 'csv'], 'text, json, markdown, html.'],
    [['scan', 'x', '--fail-on', 'redflag'], 'Did you mean red-flag?'],
  ])('%j is a usage error', async (args, words) => {
    const seen = await recruit(args, { input: '' });
    expect(seen).toMatchObject({ code: 2, out: '' });
    expect(seen.err).toContain(words);
  });
});

describe('a spreadsheet', () => {
  it('has a row for each file and term, and for what was not read; nothing is a formula', async () => {
    const evil = writeResume('=cmd.txt', LINES[3] ?? '');
    const seen = await recruit(['scan', '=cmd.txt', APPLICATIONS, '-f', 'csv'], { cwd: FOLDER });
    expect(evil).toContain('=cmd');
    const rows = seen.out.trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^"file","term","evidence","meaning",/);
    expect(rows[1]).toMatch(/^"'=cmd\.txt","Bilateral Relations","used",.*"'=HYPERLINK\(""https/);
    expect(rows.filter((row) => row.includes('broken.pdf'))).toEqual([
      expect.stringMatching(/^"[^"]*broken\.pdf","","unread","[^"]*the file is empty\."/),
    ]);
    expect(rows.some((row) => row.includes('"Export Control","denied"'))).toBe(true);
    expect(seen.out).not.toMatch(/(?:^|,|\n)"?[=+\-@]/);
  });

  it('is marked as UTF-8 where it is a file', async () => {
    const path = join(FOLDER, 'evidence.csv');
    await recruit(['scan', APPLICATIONS, '--format', 'csv', '--output', path]);
    expect(readFileSync(path, 'utf8')).toMatch(/^\uFEFF"file",/);
  });
});

describe('html', () => {
  it('is one page that holds no tag of a resume', async () => {
    const path = writeResume('hostile.txt', LINES[4] ?? '');
    const seen = await recruit(['scan', path, APPLICATIONS, '--full', '--format', 'html']);
    expect(seen.out.match(/<!DOCTYPE/g)).toHaveLength(1);
    expect(seen.out.match(/<article>/g)).toHaveLength(5);
    expect(seen.out).toContain('&lt;script&gt;');
    const errors: string[] = [];
    parse(seen.out, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    expect(seen.out).not.toContain('<script');
  });

  it.each([
    ['explain', 'bilateral-relations'],
    ['list'],
    ['read', `${EXAMPLES}/nurse.pdf`, '--timeout', '60'],
    ['scan', `${EXAMPLES}/nurse.pdf`, '--timeout', '60'],
  ])('serves %s', async (...args) => {
    const seen = await recruit([...args, '--format', 'html']);
    expect(seen.code, seen.err).toBe(0);
    expect(seen.out).toMatch(/^<!DOCTYPE html>\n[\s\S]*<article>\n[\s\S]*<\/html>\n$/);
  });
});

describe('--fail-on', () => {
  const good = writeResume('flagged.txt', LINES[0] ?? '');
  const broken = IN_ORDER[1] ?? '';
  it.each([
    [[good], 0],
    [[good, '--fail-on', 'red-flag'], 1],
    [[broken, '--fail-on', 'red-flag'], 3],
    [[broken, good, '--fail-on', 'unreadable'], 1],
  ] as const)('%j gives %i', async (args, code) => {
    expect((await recruit(['scan', ...args])).code).toBe(code);
  });
});

describe('Ctrl-C while a folder is scanned', () => {
  const many = join(FOLDER, 'many');
  for (let at = 0; at < 400; at++)
    writeResume(`many/${`${at}`.padStart(3, '0')}.txt`, LINES[at % 3] ?? '');

  const interrupt = (args: readonly string[], after: RegExp) => {
    let isSent = false;
    return recruit(args, {
      watch: (out, signal) => {
        if (isSent || !after.test(out)) return;
        isSent = true;
        signal('SIGINT');
      },
    });
  };

  it('leaves whole lines, and ends with 130', async () => {
    const seen = await interrupt(['scan', many, '-f', 'ndjson', '--jobs', '1'], /\n.*\n/);
    expect(seen.code, seen.err).toBe(130);
    expect(seen.out.endsWith('\n')).toBe(true);
    const files = filesOf(seen.out);
    expect(files.length).toBeLessThan(400);
    expect(files).toEqual(files.map((_, at) => join(many, `${`${at}`.padStart(3, '0')}.txt`)));
    expect(seen.out).not.toContain('interrupted');
  });

  it('closes the array', async () => {
    const seen = await interrupt(['scan', many, '-f', 'json', '--jobs', '1'], /"schema"/);
    expect(seen.code, seen.err).toBe(130);
    const reports: unknown[] = JSON.parse(seen.out);
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.length).toBeLessThan(400);
  });

  it('ends the page, with a table that says it is not whole', async () => {
    const seen = await interrupt(
      ['scan', many, '-f', 'html', '--full', '--jobs', '1'],
      /<article>/,
    );
    expect(seen.code, seen.err).toBe(130);
    expect(seen.out).toContain('Not whole: the run was interrupted');
    expect(seen.out.endsWith('</html>\n')).toBe(true);
  });

  it('does not wait for a list that goes on', async () => {
    const { spawn } = await import('node:child_process');
    const child = spawn(
      process.execPath,
      ['bin/recruit.js', 'scan', '--files-from', '-', '-f', 'ndjson'],
      {
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
    child.stdin.write(`${IN_ORDER[3]}\n`);
    // The line comes although the list has not ended.
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(130);
  });
});

describe('parts of a scan', () => {
  it('are put together as one scan would have given it', async () => {
    const [one, two] = [join(FOLDER, 'one.ndjson'), join(FOLDER, 'two.json')];
    await recruit(['scan', ...IN_ORDER.slice(0, 2), '-f', 'ndjson', '-o', one]);
    await recruit(['scan', ...IN_ORDER.slice(2), '-f', 'json', '-o', two]);
    for (const format of ['text', 'json', 'csv', 'html']) {
      const [merged, whole] = await Promise.all([
        recruit(['merge', one, two, '--format', format]),
        recruit(['scan', ...IN_ORDER, '--format', format]),
      ]);
      expect(merged.out).toBe(whole.out);
      expect(merged).toMatchObject({ code: 3, err: '' });
    }
  });

  it('may be laid one after the other before', async () => {
    const parts = await Promise.all(
      IN_ORDER.map((file) => recruit(['scan', file, '--format', 'ndjson'])),
    );
    const input = parts.map(({ out }) => out).join('');
    const merged = await recruit(['merge', '-', '--format', 'ndjson'], { input });
    expect(merged.out).toBe(input);
    expect(filesOf(merged.out)).toEqual(IN_ORDER);
  });

  it.each([
    ['{"schema":"recruit.scan/2"}', 'this report is of another version (recruit.scan/2)'],
    ['{"schema":"recruit.unread/1"', 'standard input: this is no JSON, or it is cut off'],
    ['', ''],
    ['Jo Doe\n\nCook\n', 'standard input: this is no JSON'],
    ['[{"a":1}]', 'standard input:1: .[0]: this is no scan report'],
  ])('%j', async (input, words) => {
    const seen = await recruit(['merge', '-'], { input });
    expect(seen.code).toBe(words === '' ? 0 : 2);
    expect(seen.err).toContain(words);
  });

  it('says where a part is cut off', async () => {
    const { out } = await recruit(['scan', IN_ORDER[3] ?? '', '--format', 'ndjson']);
    const seen = await recruit(['merge', '-'], { input: out + out.slice(0, 300) });
    expect(seen).toMatchObject({ code: 2, out: '' });
    expect(seen.err).toContain('standard input:2: this line is cut off or no JSON');
  });

  it('warn where they were not made alike', async () => {
    const [a, b] = await Promise.all(
      ['2026-01-15', '2026-02-15'].map((day) =>
        recruit(['scan', IN_ORDER[3] ?? '', '-f', 'ndjson'], { env: { RECRUIT_TODAY: day } }),
      ),
    );
    const seen = await recruit(['merge', '-'], { input: `${a?.out}${b?.out}` });
    expect(seen.err).toContain('on different days (2026-01-15 to 2026-02-15)');
    expect(seen.err).toContain('1 result of the same document more than once');
  });
});

describe('two reports', () => {
  it('are compared, with the reason', async () => {
    const [a, b] = [join(FOLDER, 'a.json'), join(FOLDER, 'b.json')];
    const resume = writeResume('same.txt', LINES[0] ?? '');
    await recruit(['scan', resume, '-f', 'json', '-o', a]);
    writeResume('same.txt', LINES[0] ?? '', LINES[1] ?? '');
    await recruit(['scan', resume, '-f', 'json', '-o', b]);
    const seen = await recruit(['diff', a, b]);
    expect(seen).toMatchObject({ code: 0, err: '' });
    expect(seen.out).toMatch(/^Document: [0-9a-f]{12} -> [0-9a-f]{12}$/m);
    expect(seen.out).toContain('The reason: the resume was changed.');
    expect(seen.out).toContain('Trade Policy: new');
    expect(seen.out).toContain('| Drafted position papers on [trade policy');
    const json = await recruit(['diff', a, b, '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject({ schema: 'recruit.diff/1', causes: ['document'] });
    expect((await recruit(['diff', a, a])).out).toContain('Both reports say the same.');
  });

  it('must be two, of documents that were read', async () => {
    const many = join(FOLDER, 'many.json');
    await recruit(['scan', APPLICATIONS, '-f', 'json', '-o', many]);
    const seen = await recruit(['diff', many, many]);
    expect(seen).toMatchObject({ code: 2, out: '' });
    expect(seen.err).toContain('broken.pdf could not be read by that scan');
  });
});
