import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { recruit, temporaryFolder } from './run-recruit.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const example = (name: string): string => join(ROOT, 'examples/resumes', `${name}.pdf`);

/** A folder of applications as they arrive. */
function applications(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'b/deeper'), { recursive: true });
  mkdirSync(join(folder, '.hidden'));
  cpSync(example('nurse'), join(folder, 'c.pdf'));
  cpSync(example('diplomat'), join(folder, 'b/deeper/B.PDF'));
  cpSync(example('trade-officer'), join(folder, 'a.pdf'));
  cpSync(example('nurse'), join(folder, '.hidden/no.pdf'));
  writeFileSync(join(folder, 'b/broken.pdf'), '%PDF-1.7 and no more');
  writeFileSync(join(folder, 'd.txt'), 'Trade officer\n\nLed bilateral talks with Peru.\n');
  writeFileSync(join(folder, '~$a.docx'), 'lock file of a word processor');
  writeFileSync(join(folder, 'photo.jpg'), 'no document');
  symlinkSync('..', join(folder, 'b/circle'));
  return folder;
}

interface Read {
  readonly file: string;
  readonly ok?: boolean;
  readonly failure?: { readonly code: string };
}

describe('a folder', () => {
  it('is walked in order, with what is below it; one bad file stops nothing', async () => {
    const folder = applications();
    const { code, out, err } = await recruit(['read', folder, '--format', 'json']);
    const results: readonly Read[] = JSON.parse(out);
    const names = ['a.pdf', 'b/broken.pdf', 'b/deeper/B.PDF', 'c.pdf', 'd.txt'];
    expect(results.map(({ file }) => file)).toEqual(names.map((name) => join(folder, name)));
    expect(results.flatMap(({ ok, failure }) => (ok === false ? [failure?.code] : []))).toEqual([
      'damaged',
    ]);
    expect(code).toBe(3);
    expect(err.trim().split('\n')).toEqual([
      expect.stringContaining('b/broken.pdf'),
      'Left out 1 file of other kinds: .jpg (1).',
    ]);
  });

  it.each(['read', 'scan'])('%s says how many files of other kinds it left out', async (verb) => {
    const folder = temporaryFolder();
    for (const name of ['a.JPG', 'b.jpg', 'c.html', 'd', '.hidden.jpg', '~$e.docx', 'README.md'])
      writeFileSync(join(folder, name), 'Led bilateral talks with Peru.\n');
    symlinkSync('..', join(folder, 'circle'));
    writeFileSync(join(folder, 'e.txt'), 'Led bilateral talks with Peru.\n');
    const { code, out, err } = await recruit([verb, folder, '--format', 'ndjson']);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toBe(
      'Left out 5 files of other kinds: .jpg (2), no ending (1), .html (1), README (1).\n',
    );
    expect(code).toBe(0);
  });

  it('leaves out nothing that is named', async () => {
    const readme = join(temporaryFolder(), 'README.txt');
    writeFileSync(readme, 'Led bilateral talks with Peru.\n');
    const { code, out, err } = await recruit(['read', readme]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('bilateral talks');
  });

  it('gives the same for any number of jobs', { timeout: 60_000 }, async () => {
    const folder = applications();
    const read = (jobs: string) => recruit(['read', folder, '--jobs', jobs, '--timeout', '60']);
    const one = await read('1');
    expect(one.out).toContain('Read as');
    expect(await read('2')).toEqual(one);
    expect(await read('5')).toEqual(one);
  });

  it('without a document gives nothing', async () => {
    const { code, out } = await recruit(['read', temporaryFolder(), '--format', 'json']);
    expect({ code, out }).toEqual({ code: 0, out: '[]\n' });
  });

  it.each(['0', '-1', 'two', '1.5'])('--jobs %s is refused in words', async (jobs) => {
    const { code, err } = await recruit(['read', example('nurse'), '--jobs', jobs]);
    expect(code).toBe(2);
    expect(err).toContain('whole number of at least 1');
  });
});

/** Calls recruit and sends Ctrl-C when it has printed so much. */
function interrupted(
  args: readonly string[],
  after: number,
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['bin/recruit.js', ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err, sent] = ['', '', false];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
      if (!sent && out.length > after) {
        sent = true;
        child.kill('SIGINT');
      }
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

describe.skipIf(process.platform === 'win32')('Ctrl-C in the middle of a folder', () => {
  const folder = temporaryFolder();
  const names = Array.from({ length: 60 }, (_, at) => `${String(at).padStart(2, '0')}.pdf`);
  for (const name of names) cpSync(example('trade-officer'), join(folder, name));

  it.each(['read', 'scan'])(
    '%s ends cleanly, with what is done whole',
    { timeout: 60_000 },
    async (command) => {
      const args = [command, folder, '--format', 'json', '--jobs', '2'];
      const { code, out, err } = await interrupted(args, 10_000);
      expect({ code, err }).toEqual({ code: 130, err: '' });
      const done: readonly (Read & { readonly document?: { readonly file: string } })[] =
        JSON.parse(out);
      expect(done.length).toBeGreaterThan(0);
      expect(done.length).toBeLessThan(names.length);
      const files = done.map(({ file, document }) => document?.file ?? file);
      expect(files).toEqual(names.slice(0, done.length).map((name) => join(folder, name)));
    },
  );

  it('text ends with a whole report too', { timeout: 60_000 }, async () => {
    const { code, out } = await interrupted(['read', folder, '--jobs', '1'], 10_000);
    expect(code).toBe(130);
    const whole = (await recruit(['read', join(folder, '00.pdf')])).out
      .split('\n')
      .slice(3)
      .join('\n');
    const reports = out.split(/^.*\/\d\d\.pdf\n=+\n/m).slice(1);
    expect(reports.length).toBeGreaterThan(0);
    for (const report of reports) expect(report.trim()).toBe(whole.trim());
  });
});
