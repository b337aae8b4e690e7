import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changed, MINIMAL_TERM } from './core/glossary/minimal-term.ts';
import { type Call, type Outcome, recruit, temporaryFolder } from './run-recruit.ts';

/** One call of the program and what a user sees of it. A text is looked for as it stands. */
interface Case {
  readonly args: readonly string[];
  readonly code: number;
  readonly out?: readonly (string | RegExp)[];
  readonly notOut?: readonly (string | RegExp)[];
  readonly err?: readonly (string | RegExp)[];
  readonly call?: Call;
}

const FOLDER = temporaryFolder();

function put(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const resume = (name: string): string => `examples/resumes/${name}.pdf`;
const diplomatBytes = readFileSync(resume('diplomat'));
const GOOD = join(put('good/bees.yaml', MINIMAL_TERM), '..');
const BAD = join(put('bad/bees.yaml', changed('  senior:', '  seniro:')), '..');
const UNTRUE = join(
  put('untrue/bees.yaml', changed('- Keeps bees for years', '- Had wasps')),
  '..',
);
const TWICE = put('twice/one/bees.yaml', MINIMAL_TERM).replace('/one/bees.yaml', '');
put('twice/two/bees.yml', MINIMAL_TERM);
// Every byte differs, and the header of a PDF never comes up.
const NOT_A_PDF = put(
  'x.pdf',
  Uint8Array.from({ length: 4000 }, (_, at) => (at * 151) % 256),
);
const EMPTY = put('empty.pdf', '');
const TRUNCATED = put('truncated.pdf', diplomatBytes.subarray(0, 9000));
const HEADER_ONLY = put('header.pdf', '%PDF-1.7\n');
const WEB_PAGE = put('page.pdf', '<!DOCTYPE html><title>Sign in</title>');
const MISSING = join(FOLDER, 'missing.pdf');

const HELP: readonly Case[] = [
  ...[
    'explain',
    'list',
    'search',
    'new',
    'questions',
    'scan',
    'merge',
    'diff',
    'boolean',
    'check',
  ].flatMap((name) => [
    {
      args: ['help', name],
      code: 0,
      out: [`Usage: recruit ${name} `, 'Examples:', `$ recruit ${name}`],
      notOut: ['default: []'],
    },
  ]),
  { args: [], code: 0, out: ['Usage: recruit', 'explain', 'Examples:', '$ recruit scan'] },
  { args: ['--help'], code: 0, out: ['Usage: recruit'] },
  { args: ['help'], code: 0, out: ['Usage: recruit'] },
  { args: ['scan', '--help'], code: 0, out: ['Usage: recruit scan'] },
  { args: ['--version'], code: 0, out: [/^\d+\.\d+\.\d+\n$/] },
  { args: ['explan', 'x'], code: 2, err: ["unknown command 'explan'", 'Did you mean explain?'] },
  { args: ['help', 'explan'], code: 2, err: ["unknown command 'explan'", 'Did you mean explain?'] },
  { args: ['frobnicate'], code: 2, err: ["unknown command 'frobnicate'"] },
  { args: ['list', '--verbos'], code: 2, err: ["unknown option '--verbos'", '--verbose'] },
  { args: ['list', '--format', 'xml'], code: 2, err: ['text, json, markdown'] },
];

const EXPLAIN: readonly Case[] = [
  { args: ['explain', 'bilateral-relations'], code: 0, out: [/^Bilateral Relations\n=+\n/] },
  { args: ['explain', 'Bilateral Relations'], code: 0, out: [/^Bilateral Relations\n/] },
  { args: ['explain', 'BILATERAL', 'ties'], code: 0, out: [/^Bilateral Relations\n/] },
  { args: ['explain', 'bilateral_relations '], code: 0, out: [/^Bilateral Relations\n/] },
  {
    args: ['explain', 'bilatral-relations'],
    code: 2,
    err: ['there is no term "bilatral-relations"', /nearest are: bilateral-relations, /],
  },
  { args: ['boolean', ' '], code: 2, err: ['which term?'] },
  { args: ['explain', 'nurse'], code: 2, err: [/nearest are: care-planning, /] },
  ...[['explain'], ['explain', '--source'], ['boolean'], ['questions']].map((verb) => ({
    args: [...verb, 'blockchain'],
    code: 2,
    err: ['Nothing is near it. recruit search WORDS looks', 'recruit list shows all'],
  })),
  {
    args: ['explain', 'demarche'],
    code: 0,
    out: [/## Read next\n\n- recruit explain political-reporting \(often confused with it\)\n/],
    // It is named in the file, but no term of the library.
    notOut: ['recruit explain lobbying'],
  },
  {
    args: ['explain', 'demarche', '--source'],
    code: 0,
    out: [/^terms\/diplomacy\/demarche\.yaml\n$/],
  },
  {
    args: ['explain', 'note', 'verbale', '-s'],
    code: 0,
    out: [/^terms\/diplomacy\/demarche\.yaml\n$/],
  },
  { args: ['explain', 'bees', '-s', '--terms', GOOD], code: 0, out: [/\/good\/bees\.yaml\n$/] },
  { args: ['explain', 'constructor', '-s'], code: 2, err: ['there is no term "constructor"'] },
  { args: ['explain', ''], code: 2, err: ['which term?'] },
  { args: ['explain'], code: 2, err: ["missing required argument 'term'"] },
  {
    args: ['explain', 'bilateral-relations', '--level', 'senior'],
    code: 0,
    out: ['Senior (5+ years)'],
    notOut: ['Junior ('],
  },
  { args: ['explain', 'bilateral-relations', '-l', 'SENIOR'], code: 0, out: ['Senior ('] },
  {
    args: ['explain', 'bilateral-relations', '-f', 'markdown'],
    code: 0,
    out: [/^# Bilateral Relations\n/, '\n## On a resume\n', '**Expected answer:**'],
  },
  { args: ['explain', 'beekeeping', '--terms', GOOD], code: 0, out: [/^Beekeeping\n/] },
  {
    args: ['explain', 'bilateral-relations', '--terms', BAD],
    code: 0,
    out: [/^Bilateral Relations\n/],
  },
];

const LIST: readonly Case[] = [
  {
    args: ['list'],
    code: 0,
    out: ['bilateral-relations', /## Nursing: \d+ terms\n\nId/, /\n\d+ terms in 8 industries\./],
  },
  { args: ['list', '--industry', 'DIPLOMACY'], code: 0, out: ['bilateral-relations'] },
  { args: ['list', '--industry', 'diplomcy'], code: 2, err: ['Diplomacy'] },
  {
    args: ['list', '--verbose', '--terms', GOOD],
    code: 0,
    out: ['bees.yaml', 'terms/diplomacy/bilateral-relations.yaml'],
  },
  { args: ['list', '--terms', '/nowhere/at/all'], code: 2, err: ['/nowhere/at/all'] },
  {
    args: ['list', '--terms', BAD],
    code: 2,
    err: [/bees\.yaml:30:3 "seniro" is not a level; did you mean "senior"\?/],
  },
  { args: ['list'], code: 0, out: ['bees'], call: { env: { RECRUIT_TERMS: GOOD } } },
];

const SEARCH: readonly Case[] = [
  {
    args: ['search', 'embassy', 'talks'],
    code: 0,
    out: [/^1\. Bilateral Relations \(bilateral-relations; Diplomacy\)\n {3}Phrase: .*\[embassy\]/],
  },
  {
    args: ['search', 'ci cd'],
    code: 0,
    out: [/^1\. Continuous .*\n {3}Also called: \[CI\]\/\[CD\]/],
  },
  { args: ['search', 'montn end', '-n', '1'], code: 0, out: ['[Month]-[End] Close', '--count '] },
  { args: ['search', 'zzqx'], code: 1, out: ['No term has', 'recruit list shows all'] },
  { args: ['search', 'zzqx', '-f', 'json'], code: 1, out: ['"hits": []', '"nearest": ['] },
  { args: ['search', 'bees', '--terms', GOOD], code: 0, out: ['(bees; Farming)'] },
  { args: ['search', 'the', 'of'], code: 2, err: ['nothing to search for in "the of"'] },
  { args: ['search'], code: 2, err: ["missing required argument 'words'"] },
  { args: ['search', 'bees', '--count', '0'], code: 2, err: ['at least 1'] },
];

const NEW: readonly Case[] = [
  {
    args: ['new', 'Bee', 'Work', '--terms', join(FOLDER, 'new')],
    code: 0,
    out: [/^\/\S+\/new\/bee-work\.yaml\n$/],
    err: [
      /bee-work\.yaml:6:10 industry is empty\n/,
      /38 places to fill, 30 more than shown\.\nUntil then, commands that use its folder stop/,
    ],
  },
  {
    args: ['new', 'Wasps', '--from', 'démarche', '--terms', join(FOLDER, 'new-copy')],
    code: 0,
    out: [/\/new-copy\/wasps\.yaml\n$/],
    err: [
      /copy of terms\/diplomacy\/demarche\.yaml/,
      'this meaning says the same as that of demarche',
    ],
  },
  {
    args: ['new', 'Bees', '--terms', GOOD],
    code: 2,
    err: ['bees.yaml already; nothing was changed', '--id'],
  },
  { args: ['new'], code: 2, err: ['nobody to ask what the term is called', 'recruit new "'] },
  { args: ['new', '外交'], code: 2, err: ['no file name can be made from', '--id'] },
  { args: ['new', 'Bees', '--id', 'Bee Work'], code: 2, err: ['"Bee Work" is no id'] },
  { args: ['new', 'Bees', '--from', 'demarch'], code: 2, err: ['The nearest are: demarche'] },
  { args: ['new', 'Bees', '--from', NOT_A_PDF], code: 2, err: ['it is no term file'] },
  { args: ['new', 'Bees', '--terms', NOT_A_PDF], code: 2, err: ['cannot write'] },
];

const QUESTIONS: readonly Case[] = [
  {
    args: ['questions', '--level', 'mid'],
    code: 0,
    out: ['## Mid questions', 'Expected answer:', 'Listen for:'],
    notOut: ['Junior'],
  },
  {
    args: ['questions', 'bilateral-relations', '--no-answers'],
    code: 0,
    out: ['____'],
    notOut: ['Expected answer', 'Listen for', 'weak answer'],
  },
  {
    args: ['questions', '--no-answers', '--format', 'json'],
    code: 0,
    notOut: ['"expect"', '"listenFor"', '"anchors"'],
  },
  { args: ['questions', '--level', 'seniro'], code: 2, err: ['Did you mean senior?'] },
  { args: ['questions', '--count', '0'], code: 2, err: ['whole number of at least 1'] },
  { args: ['questions', '--count', '1.5'], code: 2, err: ['whole number of at least 1'] },
  { args: ['questions', '--term', 'bilatral'], code: 2, err: ['bilateral-relations'] },
];

const BOOLEAN: readonly Case[] = [
  {
    args: ['boolean', 'bilateral-relations', '--max-length', '60'],
    code: 0,
    out: [/^"Bilateral Relations" OR "[^"]+"\n$/],
    err: [/^warning: left out to stay within 60 characters: /],
  },
  {
    args: ['boolean', 'bilateral-relations', '--max-length', '5000'],
    code: 0,
    out: ['"Foreign Service Officer"'],
    err: [/^$/],
  },
];

const CHECK: readonly Case[] = [
  {
    args: ['check', '--strict'],
    code: 0,
    out: [
      /^Cross-matches: 0 \(\d+ examples/,
      /^Near-duplicates: 0$/m,
      /^No problems: \d+ files, /m,
    ],
  },
  {
    args: ['check', GOOD],
    code: 0,
    out: [
      /^## Advice: Parts with too little in them \(7\)$/m,
      'No problems, 10 pieces of advice: 1 file, 1 term, 3 questions, 2',
    ],
  },
  { args: ['check', GOOD, '--strict'], code: 1, out: ['10 pieces of advice'] },
  { args: ['check', BAD], code: 1, out: ['bees.yaml:30:3', '"senior"?', '2 problems'] },
  { args: ['check', join(BAD, 'bees.yaml')], code: 1, out: ['bees.yaml:30:3'] },
  { args: ['check', UNTRUE], code: 1, out: ['bees.yaml:8:5', '"Had wasps"', /^1 problem\b/m] },
  { args: ['check', TWICE], code: 1, out: ['the id "bees" is taken by'] },
  { args: ['check', BAD, '-f', 'json'], code: 1, out: ['"line": 30', '"message":'] },
  {
    args: ['check', GOOD, '-f', 'json'],
    code: 0,
    out: [
      '"crossMatches": 0',
      '"nearDuplicates": 0',
      '"median":',
      '"code": "too-few"',
      '"advice":',
    ],
  },
  { args: ['check', '/nowhere/at/all'], code: 2, err: ['/nowhere/at/all'] },
];

const SCAN: readonly Case[] = [
  {
    args: ['scan', resume('diplomat')],
    code: 0,
    out: ['Bilateral Relations: ', /\| page 1, line \d+/, '[bilateral relations]', 'Ask next'],
  },
  {
    args: ['scan', resume('nurse')],
    code: 0,
    out: ['Wound Care: '],
    notOut: ['Bilateral', 'diplomatic'],
  },
  {
    args: ['scan', resume('nurse'), '--term', 'bilateral-relations'],
    code: 0,
    out: ['Bilateral Relations: not shown'],
  },
  {
    args: ['scan', resume('trade-officer')],
    code: 0,
    out: ['No understanding of diplomatic', 'It could also mean:', 'Why it matters:', 'Ask:'],
  },
  {
    args: ['scan', resume('diplomat'), '-f', 'markdown'],
    code: 0,
    out: ['**bilateral relations**'],
  },
  { args: ['scan', NOT_A_PDF], code: 3, err: [/x\.pdf: this is not a PDF/] },
  { args: ['scan', EMPTY], code: 3, err: ['empty.pdf: the file is empty.'] },
  { args: ['scan', MISSING], code: 3, err: ['missing.pdf: there is no such file.'] },
  { args: ['scan', FOLDER], code: 3, err: ['empty.pdf: the file is empty.'] },
  { args: ['scan', TRUNCATED], code: 3, err: ['the PDF is damaged or cut off'] },
  { args: ['scan', HEADER_ONLY], code: 3, err: ['the PDF is damaged or cut off'] },
  { args: ['scan', WEB_PAGE], code: 3, err: ['this is a web page; open it in a browser'] },
  { args: ['scan', resume('diplomat'), '--max-pages', '0'], code: 2, err: ['at least 1'] },
  { args: ['scan', resume('trade-officer'), '--max-pages', '1'], code: 3, err: ['has 2 pages'] },
  {
    args: ['scan', resume('nurse'), NOT_A_PDF, resume('diplomat'), '--full'],
    code: 3,
    out: ['nurse.pdf', 'diplomat.pdf', 'Bilateral Relations: ', 'Evidence: 3 files'],
    err: [/x\.pdf: this is not a PDF/],
  },
  { args: ['scan', resume('nurse'), '--term', 'bilatral'], code: 2, err: ['nearest'] },
  {
    args: ['scan', resume('nurse'), '-o', '/nowhere/x'],
    code: 2,
    err: ['cannot write /nowhere/x'],
  },
  { args: ['scan'], code: 2, err: ['missing required argument'] },
];

/** What holds for every call, whatever it is. */
function expectDecent(seen: Outcome, args: readonly string[]): void {
  expect(seen.err, 'a stack').not.toMatch(/^\s+at .*\(?[\w/.:-]+:\d+:\d+\)?$/m);
  expect(seen.err).not.toContain('this is a fault in recruit');
  expect(seen.out + seen.err, 'control characters').not.toMatch(UNSAFE);
  if (seen.code === 2) expect(seen.out).toBe('');
  if (!args.includes('json')) return;
  expect(() => JSON.parse(seen.out)).not.toThrow();
}

const UNSAFE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/;

describe.concurrent.each([
  ['help', HELP],
  ['explain', EXPLAIN],
  ['list', LIST],
  ['search', SEARCH],
  ['new', NEW],
  ['questions', QUESTIONS],
  ['boolean', BOOLEAN],
  ['check', CHECK],
  ['scan', SCAN],
] as const)('%s', (_, cases) => {
  it.each(cases)('recruit $args', async ({ args, code, out, notOut, err, call }) => {
    const seen = await recruit(args, call);
    expect(seen.code, seen.err).toBe(code);
    for (const text of out ?? []) {
      if (typeof text === 'string') expect(seen.out).toContain(text);
      else expect(seen.out).toMatch(text);
    }
    for (const text of notOut ?? []) expect(seen.out).not.toContain(text);
    for (const text of err ?? []) {
      if (typeof text === 'string') expect(seen.err).toContain(text);
      else expect(seen.err).toMatch(text);
    }
    expectDecent(seen, args);
  });
});

describe.concurrent('results for other programs', () => {
  it.each([
    [['list'], 'id'],
    [['search', 'embassy talks'], 'hits'],
    [['explain', 'bilateral-relations', '--source'], 'file'],
    [['questions', '--count', '3'], 'questions'],
    [['explain', 'bilateral-relations'], 'meaning'],
    [['boolean', 'bilateral-relations'], 'leftOut'],
    [['check'], 'problems'],
    [['scan', resume('diplomat')], 'redFlags'],
    [['scan', resume('diplomat'), resume('nurse')], 'redFlags'],
    [['scan', NOT_A_PDF], 'failure'],
  ] as const)('%j is JSON with %s, and nothing else', async (args, key) => {
    const seen = await recruit([...args, '--format', 'json']);
    const value: unknown = JSON.parse(seen.out);
    expect(Array.isArray(value) ? value[0] : value).toHaveProperty(key);
  });

  it('lists every document of a scan, also those that could not be read', async () => {
    const seen = await recruit(['scan', NOT_A_PDF, resume('nurse'), '--format', 'json']);
    expect(JSON.parse(seen.out)).toMatchObject([
      { ok: false, failure: { code: 'wrong-type' } },
      { schema: 'recruit.scan/1', scannedOn: '2026-01-15' },
    ]);
  });

  it('quotes the resume exactly, with true places', async () => {
    const seen = await recruit(['scan', resume('diplomat'), '--format', 'json']);
    const { terms } = JSON.parse(seen.out);
    expect(terms[0].evidence.length).toBeGreaterThan(3);
    for (const { quote, highlights, page, line } of terms[0].evidence) {
      expect(quote).not.toBe('');
      expect(page).toBe(1);
      expect(line).toBeGreaterThan(0);
      for (const { start, end } of highlights) {
        expect(quote.slice(start, end).trim()).toBe(quote.slice(start, end));
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(quote.length);
      }
    }
  });

  it('gives the same bytes twice, cache or no cache', async () => {
    const args = ['scan', resume('trade-officer'), resume('diplomat'), '--format', 'json'];
    const cold = await recruit(args, { env: { RECRUIT_CACHE: temporaryFolder() } });
    const warm = await recruit(args);
    expect(warm.out).toBe(cold.out);
  });

  it('chooses by the seed alone', async () => {
    const ask = async (seed: string): Promise<string> =>
      (await recruit(['questions', '--count', '4', '--seed', seed])).out;
    const sheets = await Promise.all(['7', '7', '1', '2', '3'].map(ask));
    expect(sheets[0]).toBe(sheets[1]);
    expect(new Set(sheets).size).toBeGreaterThan(2);
  });

  it('keeps to the count', async () => {
    const seen = await recruit(['questions', '--count', '3', '--format', 'json']);
    const groups: { questions: unknown[] }[] = JSON.parse(seen.out);
    expect(groups.flatMap((group) => group.questions)).toHaveLength(3);
  });

  it('writes into a file and prints nothing', async () => {
    const file = join(FOLDER, 'term.md');
    const seen = await recruit(['explain', 'bilateral-relations', '-f', 'markdown', '-o', file]);
    expect(seen).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^# Bilateral Relations\n/);
  });

  it.each(['40', '20'])('keeps to %s columns', async (columns) => {
    const calls = [
      ['explain', 'bilateral-relations'],
      ['list', '--verbose'],
      ['questions', '--no-answers'],
      ['scan', resume('trade-officer')],
    ];
    const seen = await Promise.all(
      calls.map((args) => recruit(args, { env: { COLUMNS: columns } })),
    );
    const lines = seen.flatMap(({ out }) => out.split('\n'));
    expect(lines.filter((line) => line.length > Number(columns))).toEqual([]);
  });

  it('has colour where it is asked for, and never under NO_COLOR', async () => {
    const args = ['explain', 'bilateral-relations'];
    const colour = await recruit(args, { env: { FORCE_COLOR: '1' } });
    const none = await recruit(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(colour.out).toContain('\u001B[1m');
    expect(none.out).not.toContain('\u001B');
  });

  it('writes all of it before it leaves, however slowly it is read', async () => {
    const child = spawn(process.execPath, ['bin/recruit.js', 'questions', '--format', 'json'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const parts: Buffer[] = [];
    for await (const part of child.stdout) {
      parts.push(part);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const out = Buffer.concat(parts).toString('utf8');
    // More than the pipe of any system holds.
    expect(out.length).toBeGreaterThan(200_000);
    expect(() => JSON.parse(out)).not.toThrow();
  });

  it('ends in silence when nobody reads on', async () => {
    const call = { closeOutput: true };
    const seen = await Promise.all([
      recruit(['questions', '--format', 'json'], call),
      recruit(['explain', 'bilateral-relations'], call),
    ]);
    for (const { code, err } of seen) expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe.concurrent('escapes planted in texts and names arrive harmless', () => {
  const STEERING = '\\e[31m\\e]0;owned\\a\\x9B2J\\u202Eevil\\u2066\\u200B\\b';
  const LINE = `"Kept ${STEERING} bees"`;
  const planted = [
    ['term: Beekeeping', `term: "Bee${STEERING}keeping"\nalso_called: [${LINE}]`],
    ['industry: Farming', `industry: ${LINE}`],
    ['meaning: Keeping bees.', `meaning: ${LINE}`],
    ['ask: What is a hive?', `ask: ${LINE}`],
    ['- Feeds a hive', `- ${LINE}`],
    ['typical: Beekeeper', `typical: ${LINE}`],
    ['flag: No word of swarms', `flag: ${LINE}`],
  ].reduce((text, [piece = '', by = '']) => changed(piece, by, text), MINIMAL_TERM);
  const folder = join(put('planted/bees.yaml', planted), '..');
  const broken = put('broken/bees.yaml', changed('ask: What is', `"${STEERING}": What is`));

  it.each([
    ['explain', 'bees'],
    ['explain', 'bees', '-f', 'markdown'],
    ['explain', 'bees', '-f', 'json'],
    ['list', '-v'],
    ['list', '-v', '-f', 'markdown'],
    ['list', '-f', 'json'],
    ['search', 'bees'],
    ['search', 'bees', '-f', 'markdown'],
    ['search', 'bees', '-f', 'json'],
    ['search', 'zz\u001B[31mqx\u202E'],
    ['explain', 'bees', '--source'],
    ['list', '--industry', 'none'],
    ['questions'],
    ['questions', '-f', 'json'],
    ['boolean', 'bees'],
    ['boolean', 'bees', '--max-length', '20'],
    ['boolean', 'bees', '-f', 'markdown'],
    ['boolean', 'bees', '-f', 'json'],
    ['explain', 'be\u001B[31mes\u202E'],
    ['fro\u001B[31mb'],
    ['list', '--fro\u009B31m'],
    ['scan', 'no\u001B[31m\u202Efdp.pdf'],
    ['scan', 'no\u001B[31m\u202Efdp.pdf', '-f', 'json'],
    ['list', '-o', '/nowhere/\u001B[31m'],
    ['check', '/nowhere/\u001B[31m'],
  ])('case %#', async (...args) => {
    const seen = await recruit(args, {
      env: { RECRUIT_TERMS: folder },
    });
    expect(seen.out + seen.err).not.toBe('');
    expect(seen.out + seen.err).not.toMatch(UNSAFE);
  });

  it('in problems of a term file', async () => {
    const seen = await recruit(['check', join(broken, '..')]);
    expect(seen.code).toBe(1);
    expect(seen.out).not.toMatch(UNSAFE);
  });

  it('in the name of a resume that is read', async () => {
    const file = put('me\u001B[31m\u202Efdp.pdf', diplomatBytes);
    const seen = await Promise.all([
      recruit(['scan', file]),
      recruit(['scan', file, '-f', 'markdown']),
      recruit(['scan', file, '-f', 'json']),
    ]);
    for (const { code, out, err } of seen) {
      expect(code).toBe(0);
      expect(out + err).not.toMatch(UNSAFE);
    }
    expect(JSON.parse(seen[2]?.out ?? '').document.file).toBe(file);
  });
});

describe.concurrent('settings', () => {
  it('finds recruit.yaml from the working directory upward', async () => {
    put('desk/recruit.yaml', 'terms: [mine]\n');
    put('desk/mine/bees.yaml', MINIMAL_TERM);
    const cwd = join(put('desk/deep/er/.keep', ''), '..');
    const seen = await recruit(['explain', 'beekeeping'], { cwd });
    expect(seen.out).toMatch(/^Beekeeping\n/);
  });

  it.each([
    ['folders: [x]', 'is not a setting'],
    ['terms: 5', 'should be a folder'],
    ['terms: [', 'not valid YAML'],
    ['terms: [nowhere]', 'there is no folder of terms at'],
  ])('says what is wrong with %j', async (text, expected) => {
    const cwd = join(put(`desk-${expected.length}/recruit.yaml`, `${text}\n`), '..');
    const seen = await recruit(['list'], { cwd });
    expect(seen.code).toBe(2);
    expect(seen.err).toContain(expected);
  });
});
