import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { heldOutResume } from './core/resume/held-out-resume.ts';
import { inventResume } from './core/resume/invented-resume.ts';
import { leaksIn, type Secret } from './core/resume/leaks.ts';
import { recruit, temporaryFolder } from './run-recruit.ts';

// The built program on files of every type it reads, in every format, whose names tell the person too.

const FOLDER = join(temporaryFolder(), 'in');
mkdirSync(FOLDER);
const secrets: Secret[] = [];

/** Puts a file into the folder under the name of the person; all of `words` must not be seen. */
function put(from: string, name: string, ...words: readonly string[]): void {
  copyFileSync(from, join(FOLDER, name));
  secrets.push(...words.map((word) => ({ kind: name, words: word })));
}

const made = 'test/fixtures/resumes/';
put('examples/resumes/diplomat.pdf', 'Maren_Oakhollow_CV.pdf', 'Maren', 'Oakhollow');
put('examples/resumes/nurse.pdf', 'Fennimore-Reed.pdf', 'Tobias', 'Fennimore', 'Reed');
put('examples/resumes/trade-officer.pdf', 'amberlough.pdf', 'Dorian', 'Amberlough');
put('examples/resumes/trade-officer.docx', 'CV Amberlough, Dorian.docx', 'Dorian', 'Amberlough');
put(`${made}chromium-two-pages-footer.pdf`, 'Attenbow.pdf', 'Rufus', 'Attenbow', 'Tannery Row');
put(
  `${made}german.pdf`,
  'Bewerbung Morgenroth.pdf',
  'Henrike',
  'Morgenroth',
  'Quast',
  '1632 960 655',
);
put(`${made}french.pdf`, 'Vauquelin.pdf', 'Elodie', 'Vauquelin');
put(`${made}groff-three-pages.pdf`, 'Greywater.pdf', 'Philippa', 'Greywater', '1632 960 377');
put('test/fixtures/broken/picture-only.pdf', 'Zebedee Lockhartson.pdf', 'Zebedee', 'Lockhartson');
for (const [index, invent] of [inventResume, heldOutResume].entries()) {
  for (const seed of [501, 502]) {
    const { file, text, secrets: own } = invent(seed);
    const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.\p{L}+$/u, '');
    writeFileSync(join(FOLDER, `${base} ${index}${seed}.txt`), text);
    secrets.push(...own.filter(({ kind }) => /name|mail|phone|link|handle/u.test(kind)));
  }
}

describe('--blind', () => {
  it.each([
    ['scan', 'text'],
    ['scan', 'json'],
    ['scan', 'markdown'],
    ['read', 'text'],
    ['read', 'json'],
    ['read', 'markdown'],
  ])(
    'of %s as %s tells nobody',
    async (verb, format) => {
      const { code, out, err } = await recruit([verb, FOLDER, '--blind', '--format', format]);
      expect(code).toBe(3);
      expect(err).toMatch(/^error: document \d+: not screened/m);
      expect(out).toMatch(/bilateral/i);
      expect(leaksIn(out + err, secrets)).toEqual([]);
      expect(out + err).not.toContain(FOLDER);
    },
    60_000,
  );

  it('writes files whose names and words tell nobody', async () => {
    const folder = temporaryFolder();
    const args = ['scan', FOLDER, '--blind', '-f', 'json', '-o', 'report.json'];
    const { out, err } = await recruit(args, { cwd: folder });
    const written = readFileSync(join(folder, 'report.json'), 'utf8');
    expect(leaksIn(out + err + written + readdirSync(folder).join(' '), secrets)).toEqual([]);
    const files = JSON.parse(written).map((one: { file?: string; document?: { file: string } }) =>
      one.document ? one.document.file : one.file,
    );
    expect(files).toEqual(files.map((_: unknown, index: number) => `document ${index + 1}`));
  }, 60_000);

  it('finds what is found without it', async () => {
    const files = ['Maren_Oakhollow_CV.pdf', 'CV Amberlough, Dorian.docx'].map((name) =>
      join(FOLDER, name),
    );
    const [plain, blind] = await Promise.all(
      [[], ['--blind']].map((extra) => recruit(['scan', ...files, '-f', 'json', ...extra])),
    );
    const found = (text = ''): unknown =>
      JSON.parse(text).map(
        ({ terms, redFlags }: { terms: Found[]; redFlags: { rule: string }[] }) => [
          terms.map(({ term, strength, experience, evidence }) => [
            ...[term, strength, experience],
            evidence.map(({ phrases, line, stance }) => [phrases, line, stance]),
          ]),
          redFlags.map(({ rule }) => rule),
        ],
      );
    expect(found(blind?.out)).toEqual(found(plain?.out));
    expect(blind?.out).toContain('"sha256": "[hash]"');
  }, 60_000);

  it('says what was masked and what may still leak', async () => {
    const { out } = await recruit(['scan', join(FOLDER, 'amberlough.pdf'), '--blind']);
    const words = out.replace(/\s+/g, ' ');
    expect(words).toContain('document 1 ==');
    expect(words).toContain('Masked in the whole document: 3 names, 1 e-mail address');
    expect(words).toContain('What may still tell who it is: employers, schools, languages');
  }, 60_000);

  it('keeps a person out of the excerpts of an interview', async () => {
    const folder = temporaryFolder();
    const resume = join(folder, 'jo-quillmarsh.txt');
    const answers = join(folder, 'answers.yaml');
    writeFileSync(
      resume,
      'Jo Quillmarsh\njo.quillmarsh@example.org\n\nEXPERIENCE\n\nDesk Officer\nMinistry of Trade\n2018 - 2020\n\n- Jo Quillmarsh led bilateral relations with Peru\n',
    );
    writeFileSync(answers, '["r", "p"]');
    const term = ['interview', 'bilateral-relations', '--count', '1', '--answers', answers];
    const call = [...term, '--resume', resume, '--dir', folder];
    const plain = await recruit([...call, '--candidate', 'A']);
    const blind = await recruit([...call, '--candidate', 'B', '--blind']);
    expect(plain.out + plain.err).toContain('Quillmarsh led');
    expect(blind.out + blind.err).toContain('[name] led');
    expect(blind.out + blind.err).not.toContain('Quillmarsh led');
  }, 60_000);
});

interface Found {
  readonly term: string;
  readonly strength: string;
  readonly experience: unknown;
  readonly evidence: readonly {
    readonly phrases: readonly string[];
    readonly line: number;
    readonly stance: string;
  }[];
}
