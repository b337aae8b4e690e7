import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTermCache } from '../../src/adapters/term-cache.ts';
import { createTermSource } from '../../src/adapters/term-source.ts';
import { searchIndex } from '../../src/core/glossary/phrase-index.ts';
import { gradeOf, type Problem } from '../../src/core/glossary/problem.ts';
import { isRecruitError } from '../../src/errors.ts';
import type { TermSource } from '../../src/ports.ts';
import { describeProblem } from '../../src/views/problem.ts';
import { changed, MINIMAL_TERM } from '../core/glossary/minimal-term.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recruit-terms-'));
});

function put(path: string, text: string): string {
  const full = join(root, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, text);
  return full;
}

const named = (name: string): string => changed('term: Beekeeping', `term: ${name}`);
const at = (...path: string[]): string => join(root, ...path);

interface Setup {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly version?: string;
}

function source({ env = {}, cwd = root, version = '1' }: Setup = {}): TermSource {
  return createTermSource({
    shipped: at('shipped'),
    cache: createTermCache({ RECRUIT_CACHE: at('cache') }),
    version,
    env,
    workingDirectory: cwd,
  });
}

async function namesOf(terms: TermSource, folders: readonly string[] = []): Promise<string[]> {
  return (await terms.load(folders)).terms.map((term) => `${term.id}: ${term.name}`);
}

/** The problems with which loading fails. */
async function failure(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work;
  } catch (error) {
    if (!isRecruitError(error)) throw error;
    return error.problems.length > 0 ? error.problems.map(describeProblem) : [error.message];
  }
  return [];
}

describe('where terms come from', () => {
  beforeEach(() => {
    put('shipped/farm/bees.yaml', named('Shipped bees'));
    put('shipped/farm/goats.yaml', named('Shipped goats'));
    put('desk/recruit.yaml', 'terms: [mine, /nowhere]\n'.replace(', /nowhere', ''));
    put('desk/mine/bees.yaml', named('Desk bees'));
    put('desk/mine/hens.yaml', named('Desk hens'));
    put('env/bees.yml', named('Env bees'));
    put('flag/bees.yaml', named('Flag bees'));
    put('flag2/bees.yaml', named('Second flag bees'));
    mkdirSync(at('desk/deep/er'), { recursive: true });
  });

  it('shipped, where nothing else is said', async () => {
    expect(await namesOf(source())).toEqual(['bees: Shipped bees', 'goats: Shipped goats']);
  });

  it('recruit.yaml, found upward, over shipped', async () => {
    expect(await namesOf(source({ cwd: at('desk/deep/er') }))).toEqual([
      'bees: Desk bees',
      'goats: Shipped goats',
      'hens: Desk hens',
    ]);
  });

  it('RECRUIT_TERMS instead of recruit.yaml', async () => {
    const terms = source({ cwd: at('desk'), env: { RECRUIT_TERMS: at('env') } });
    expect(await namesOf(terms)).toEqual(['bees: Env bees', 'goats: Shipped goats']);
  });

  it('several folders in RECRUIT_TERMS, the later one winning', async () => {
    const env = { RECRUIT_TERMS: [at('flag'), at('env')].join(delimiter) };
    expect(await namesOf(source({ env }))).toContain('bees: Env bees');
  });

  it('--terms over all others, the later one winning', async () => {
    const terms = source({ env: { RECRUIT_TERMS: at('env') } });
    expect(await namesOf(terms, [at('flag')])).toContain('bees: Flag bees');
    expect(await namesOf(terms, [at('flag'), at('flag2')])).toContain('bees: Second flag bees');
    expect((await terms.loadOne('bees', [at('flag'), at('flag2')]))?.name).toBe('Second flag bees');
  });

  it('also where a file came within one step of the clock of the file system', async () => {
    put('shipped/bees.yaml', MINIMAL_TERM);
    const step = new Date();
    utimesSync(at('shipped'), step, step);
    const terms = source();
    expect(await terms.loadOne('wasps', [])).toBeUndefined();
    put('shipped/wasps.yaml', named('Wasps'));
    utimesSync(at('shipped'), step, step);
    expect((await terms.loadOne('wasps', []))?.name).toBe('Wasps');
  });

  it('loadOne follows the same order', async () => {
    expect((await source().loadOne('bees', []))?.name).toBe('Shipped bees');
    expect((await source({ cwd: at('desk') }).loadOne('bees', []))?.name).toBe('Desk bees');
    const env = { RECRUIT_TERMS: at('env') };
    expect((await source({ env }).loadOne('bees', []))?.name).toBe('Env bees');
    expect((await source({ env }).loadOne('bees', [at('flag')]))?.name).toBe('Flag bees');
    expect(await source().loadOne('wasps', [])).toBeUndefined();
    expect(await source().loadOne('Shipped bees', [])).toBeUndefined();
  });

  it('says where each came from, and what it replaced', async () => {
    const { origins } = await source().load([at('flag')]);
    expect(origins['goats']).toMatchObject({ shipped: true });
    expect(origins['goats']).not.toHaveProperty('replaces');
    expect(origins['bees']).toMatchObject({
      shipped: false,
      file: expect.stringContaining('flag/bees.yaml'),
      replaces: expect.stringContaining('shipped/farm/bees.yaml'),
    });
  });

  it.each([
    ['a missing folder', ['nowhere']],
    ['a missing folder among good ones', ['flag', 'nowhere']],
  ])('refuses %s', async (_, folders) => {
    const messages = await failure(source().load(folders.map((folder) => at(folder))));
    expect(messages).toEqual([`there is no folder of terms at ${at('nowhere')}`]);
  });
});

describe('files which do not load are never skipped', () => {
  beforeEach(() => put('shipped/bees.yaml', MINIMAL_TERM));

  it.each([
    ['flag/goats.yaml', 'term: [', /goats\.yaml:\d+:\d+ /],
    ['flag/goats.yml', '', /goats\.yml:1:1 the file is empty/],
    ['flag/deep/down/goats.YAML', '', /goats\.YAML:1:1 the file is empty/],
    ['flag/Goats.yaml', MINIMAL_TERM, /Goats\.yaml:1:1 "Goats" is no id/],
    ['flag/my goats.yaml', MINIMAL_TERM, /"my goats" is no id/],
    ['flag/goats.yaml', `${MINIMAL_TERM}# ${'x'.repeat(1_000_001)}`, /has 10\d+ bytes; .* 1000000/],
    ['flag/goats.yaml', changed('- keep bees', '- "@bee"'), /6:5 there is no word list "bee"/],
    ['flag/lists/bee.yaml', 'list: bee\n', /bee\.yaml:1:1 "about" is missing/],
  ])('%s, case %#', async (path, text, expected) => {
    put(path, text);
    const messages = await failure(source().load([at('flag')]));
    expect(messages.join('\n')).toMatch(expected);
  });

  it('all problems of all files at once, in order', async () => {
    put('flag/goats.yaml', changed('years: 0-2', 'years: few'));
    put('flag/hens.yaml', changed('years: 5+', 'years: many', changed('phrases', 'phases')));
    const messages = await failure(source().load([at('flag')]));
    expect(messages.map((one) => one.replace(/^\S*\//, '').split(' ')[0])).toEqual([
      'goats.yaml:15:12',
      'hens.yaml:1:1',
      'hens.yaml:5:1',
      'hens.yaml:31:12',
    ]);
  });

  it('the same id twice in one folder, whatever the ending', async () => {
    put('flag/one/goats.yaml', named('One'));
    put('flag/two/goats.yml', named('Two'));
    const messages = await failure(source().load([at('flag')]));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(
      /two\/goats\.yml:1:1 the id "goats" is taken by .*one\/goats\.yaml/,
    );
  });

  it('a term and a word list may share a name', async () => {
    put('flag/bee.yaml', changed('- keep bees', '- keep @bee'));
    put('flag/lists/bee.yaml', 'list: bee\nabout: Bees.\nentries: [carniolan]\n');
    const glossary = await source().load([at('flag')]);
    expect(glossary.terms.map((term) => term.id)).toEqual(['bee', 'bees']);
    expect(glossary.lists).toEqual([{ name: 'bee', entries: ['carniolan'] }]);
  });

  it('but hidden files, node_modules and other endings are none of them', async () => {
    for (const path of ['.git/x.yaml', 'node_modules/p/x.yaml', 'a.yaml.bak', '.x.yaml', 'n.txt'])
      put(`flag/${path}`, 'term: [');
    expect(await namesOf(source(), [at('flag')])).toEqual(['bees: Beekeeping']);
  });

  it('loadOne reads its own file only', async () => {
    put('flag/goats.yaml', 'term: [');
    put('flag/hens.yaml', named('Hens'));
    expect((await source().loadOne('hens', [at('flag')]))?.name).toBe('Hens');
    expect(await failure(source().loadOne('goats', [at('flag')]))).toHaveLength(1);
  });
});

/** Problems in words, without advice. */
function faultsIn(problems: readonly Problem[]): readonly string[] {
  return problems.filter(({ fault }) => gradeOf(fault) === 'fault').map(describeProblem);
}

describe('inspect', () => {
  beforeEach(() => put('shipped/bees.yaml', changed('- Keeps bees for years', '- Had wasps')));

  it('reports examples that are not found and non-examples that are', async () => {
    put('flag/goats.yaml', changed('- Kept books', '- Keeps bees'));
    const { problems, files } = await source().inspect([], at('flag'));
    expect(files).toBe(1);
    expect(faultsIn(problems).map((one) => one.replace(/^\S*\//, ''))).toEqual([
      'goats.yaml:10:5 the phrase "keep bees" finds the non-example "Keeps bees"; narrow it, or add a look_alike',
    ]);
  });

  it('reports related terms that do not exist, and knows those with faults of their own', async () => {
    put('flag/goats.yaml', `${MINIMAL_TERM}related: [bees, hens, hen]\n`);
    put('flag/hens.yaml', 'term: [');
    const { problems } = await source().inspect([], at('flag'));
    expect(faultsIn(problems).filter((one) => one.includes('goats'))).toEqual([
      expect.stringMatching(/goats\.yaml:43:23 there is no term "hen"; did you mean "hens"\?$/),
    ]);
  });

  it('looks at the whole library where no folder is named', async () => {
    const { problems, checked } = await source().inspect([]);
    expect(checked).toEqual(['bees']);
    expect(faultsIn(problems)).toEqual([
      expect.stringMatching(/bees\.yaml:8:5 no phrase of this file finds the example "Had wasps"$/),
    ]);
  });
});

describe('the cache changes nothing but speed', () => {
  const cacheFiles = (): string[] =>
    existsSync(at('cache')) ? readdirSync(at('cache')).map((name) => at('cache', name)) : [];

  /** All that a glossary says, as data. */
  const load = async () => {
    const { index, terms, ...rest } = await source().load([]);
    const found = index && searchIndex(index.phrases, 'Kept bees and bee hives');
    return { ...rest, terms, names: index?.names, term: index?.termOf('bees'), found };
  };

  beforeEach(() => {
    put('shipped/bees.yaml', MINIMAL_TERM);
  });

  it('is written, and read again', async () => {
    const first = await load();
    const [file = ''] = cacheFiles();
    expect(readFileSync(file, 'utf8')).toContain('Beekeeping');
    expect(await load()).toEqual(first);
  });

  it('survives the change of a byte', async () => {
    const whole = await load();
    const one = await source().loadOne('bees', []);
    for (const file of cacheFiles()) {
      const bytes = readFileSync(file);
      for (let place = 0; place < bytes.length; place += 31) {
        const damaged = Buffer.from(bytes);
        damaged[place] = (damaged[place] ?? 0) ^ (1 << (place % 8));
        writeFileSync(file, damaged);
        expect(await load(), `byte ${place}`).toEqual(whole);
        expect(await source().loadOne('bees', []), `byte ${place}`).toEqual(one);
      }
    }
  });

  it.each(['', '\n', 'null', '{}', '\u0000', 'x'.repeat(10_000)])('survives %j', async (text) => {
    const whole = await load();
    for (const file of cacheFiles()) {
      writeFileSync(file, text);
      expect(await load()).toEqual(whole);
    }
  });

  it('survives being cut off', async () => {
    const whole = await load();
    const [file = ''] = cacheFiles();
    const text = readFileSync(file, 'utf8');
    for (const part of [0.1, 0.5, 0.9, 0.999]) {
      writeFileSync(file, text.slice(0, Math.floor(text.length * part)));
      expect(await load()).toEqual(whole);
    }
  });

  it('is done without where its folder is a file', async () => {
    put('cache', 'in the way');
    expect(await namesOf(source())).toEqual(['bees: Beekeeping']);
    expect((await source().loadOne('bees', []))?.name).toBe('Beekeeping');
  });

  it('is done without where its file is a folder', async () => {
    await load();
    const [file = ''] = cacheFiles();
    put('cache2/keep', '');
    const blocked = createTermSource({
      shipped: at('shipped'),
      cache: createTermCache({ RECRUIT_CACHE: at('cache2') }),
      version: '1',
      env: {},
      workingDirectory: root,
    });
    mkdirSync(join(at('cache2'), file.split('/').at(-1) ?? ''));
    expect(await namesOf(blocked)).toEqual(['bees: Beekeeping']);
  });

  it('sees a file of another size', async () => {
    await load();
    put('shipped/bees.yaml', named('Apiculture'));
    expect(await namesOf(source())).toEqual(['bees: Apiculture']);
    expect((await source().loadOne('bees', []))?.name).toBe('Apiculture');
  });

  it('sees a file of the same size and another time', async () => {
    const path = put('shipped/bees.yaml', named('Beekeepinx'));
    await load();
    await source().loadOne('bees', []);
    const { mtime } = statSync(path);
    writeFileSync(path, named('Beekeepiny'));
    utimesSync(path, mtime, new Date(mtime.getTime() + 1));
    expect(await namesOf(source())).toEqual(['bees: Beekeepiny']);
    expect((await source().loadOne('bees', []))?.name).toBe('Beekeepiny');
  });

  it('sees a new file, a removed one and another version of the tool', async () => {
    await load();
    put('shipped/goats.yaml', named('Goats'));
    expect(await namesOf(source())).toEqual(['bees: Beekeeping', 'goats: Goats']);
    const before = cacheFiles().map((file) => readFileSync(file, 'utf8'));
    await source({ version: '2' }).load([]);
    expect(cacheFiles().map((file) => readFileSync(file, 'utf8'))).not.toEqual(before);
  });

  it('keeps nothing of files with problems', async () => {
    put('shipped/goats.yaml', 'term: [');
    expect(await failure(source().load([]))).not.toEqual([]);
    expect(cacheFiles()).toEqual([]);
    expect(await failure(source().load([]))).not.toEqual([]);
  });
});
