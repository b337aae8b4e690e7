import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTermCache, type TermCache } from '../../src/adapters/term-cache.ts';
import { createTermSource } from '../../src/adapters/term-source.ts';
import type { Glossary } from '../../src/core/glossary/glossary.ts';
import { findTermMatches, indexOf } from '../../src/core/glossary/term-matcher.ts';
import { isRecruitError } from '../../src/errors.ts';
import { describeProblem } from '../../src/views/problem.ts';
import { changed } from '../core/glossary/minimal-term.ts';

/** Enough for three threads, where there are as many cores. */
const TERMS = 500;
const THREAD = new URL('../../dist/library-worker.cjs', import.meta.url);
const TEXT =
  'Keeps bees for years. Keeps kind 7 of bees. Keeps kind 499 of bees, and bees of kind 250';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recruit-large-'));
  mkdirSync(join(root, 'terms/lists'), { recursive: true });
  writeFileSync(
    join(root, 'terms/lists/insect.yaml'),
    'list: insect\nabout: Insects.\nsource: a test\nentries: [bee, wasp]\n',
  );
  for (let number = 0; number < TERMS; number++) put(number, `keep {kind ${number} of,} @insect`);
});
afterEach(() => rmSync(root, { recursive: true }));

function put(number: number, phrase: string): void {
  const text = changed('  - keep bees', `  - "${phrase}"`);
  writeFileSync(join(root, `terms/bees-${number}.yaml`), text);
}

const cacheIn = (folder: string): TermCache =>
  createTermCache({ RECRUIT_CACHE: join(root, folder) });

async function load(
  worker?: URL,
  said: string[] = [],
  cache: TermCache = cacheIn(worker ? 'threads' : 'alone'),
): Promise<Glossary> {
  const source = createTermSource({
    shipped: join(root, 'terms'),
    cache,
    version: '1',
    env: {},
    workingDirectory: root,
    progress: (text) => said.push(text),
    ...(worker && { worker }),
  });
  return source.load([]);
}

async function problemsOf(worker?: URL): Promise<readonly string[]> {
  try {
    await load(worker);
  } catch (error) {
    if (isRecruitError(error)) return error.problems.map(describeProblem);
    throw error;
  }
  return [];
}

describe('a library that several threads take apart', () => {
  it('is the one that a single thread makes of it', async () => {
    const [alone, shared] = [await load(), await load(THREAD)];
    expect(shared.hash).toBe(alone.hash);
    expect(shared.terms).toEqual(alone.terms);
    expect(shared.origins).toEqual(alone.origins);
    const [first, second] = [alone, shared].map((one) => findTermMatches(indexOf(one), TEXT));
    expect(first?.length).toBeGreaterThan(TERMS);
    expect(second).toEqual(first);
  });

  it('has all the problems of all files, in order', async () => {
    for (const number of [3, 250, 497]) put(number, 'keep {bees');
    put(100, 'keep @fish');
    const alone = await problemsOf();
    expect(alone).toHaveLength(4);
    expect(await problemsOf(THREAD)).toEqual(alone);
  });

  it('is taken apart all the same where no thread can be had', async () => {
    expect((await load(new URL('file:///nowhere.cjs'))).terms).toHaveLength(TERMS);
  });

  it.each<readonly [string, (cache: TermCache) => TermCache]>([
    [
      'the file that is to keep it goes away',
      (cache) => ({
        ...cache,
        draft(key) {
          const draft = cache.draft(key);
          if (draft) rmSync(draft.path);
          return draft;
        },
      }),
    ],
    ['it cannot be kept', (cache) => ({ ...cache, write: () => false })],
    ['no file can be begun', () => createTermCache({ RECRUIT_CACHE: '/dev/null/x' })],
  ])('is held in memory where %s', async (_, change) => {
    const library = await load(THREAD, [], change(cacheIn('changed')));
    expect(library.terms).toHaveLength(TERMS);
    expect(findTermMatches(indexOf(library), TEXT)).toEqual(
      findTermMatches(indexOf(await load()), TEXT),
    );
    if (existsSync(join(root, 'changed'))) expect(readdirSync(join(root, 'changed'))).toEqual([]);
  });

  it('leaves nothing but itself where it is kept', async () => {
    await load(THREAD);
    await problemsOf(THREAD);
    expect(readdirSync(join(root, 'threads'))).toHaveLength(1);
    put(3, 'keep {bees');
    expect(await problemsOf(THREAD)).toHaveLength(1);
    expect(readdirSync(join(root, 'threads'))).toHaveLength(1);
  });

  it('says how far it is, and takes that away at the end', async () => {
    const said: string[] = [];
    await load(THREAD, said);
    expect(said[0]).toMatch(/^Reading term files, the first time only: \d+ of 501$/);
    expect(said.at(-1)).toBe('');
  });
});

it('is searched without reading its terms once it is kept', async () => {
  await load();
  const kept = await load();
  Object.defineProperty(kept, 'terms', { get: () => expect.fail('the terms were read') });
  expect(indexOf(kept)).toBe(kept.index);
});
