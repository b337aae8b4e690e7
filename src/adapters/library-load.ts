import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Glossary } from '../core/glossary/glossary.ts';
import { sortProblems } from '../core/glossary/problem.ts';
import { isRecruitError } from '../errors.ts';
import type { Draft } from './cache-draft.ts';
import { keepLibrary } from './kept-library.ts';
import { readShares } from './library-threads.ts';
import type { TermCache } from './term-cache.ts';
import type { TermFile } from './term-files.ts';
import { hashOf, openLibrary, termFileError } from './term-library.ts';

/** What reading a library from its files takes. */
export interface LoadSetup {
  readonly cache: TermCache;
  /** Under what it is kept. */
  readonly key: string;
  readonly stamp: string;
  readonly worker?: URL;
  readonly progress?: (text: string) => void;
}

/** From so many files on, reading them takes seconds. */
const SHOWN_FROM = 500;

/** Reads a library from its files and keeps it. Throws a RecruitError with all that is wrong with them. */
export async function loadLibrary(files: readonly TermFile[], setup: LoadSetup): Promise<Glossary> {
  const draft = setup.cache.draft(setup.key);
  try {
    if (draft) return await readAndKeep(files, setup, draft);
  } catch (error) {
    if (isRecruitError(error)) throw error;
    // The disk is full, say: without a file all is held in memory.
  } finally {
    if (draft) rmSync(draft.path, { force: true });
  }
  return readAndKeep(files, setup);
}

async function readAndKeep(
  files: readonly TermFile[],
  { cache, key, stamp, worker, progress }: LoadSetup,
  draft?: Draft,
): Promise<Glossary> {
  try {
    const open = openLibrary(files);
    const shares = await readShares(open, {
      worker,
      cores: availableParallelism(),
      draft,
      progress(done) {
        progress?.(`Reading term files, the first time only: ${done} of ${files.length}`);
      },
    });
    const problems = [open, ...shares].flatMap((one) => one.problems);
    if (problems.length > 0) throw termFileError(sortProblems(problems));
    const hash = hashOf([open, ...shares].flatMap((one) => one.digests));
    if (files.length > SHOWN_FROM) progress?.('Keeping the terms for the next time ...');
    const place = { cache, key, stamp, ...(draft && { draft }) };
    return keepLibrary(place, shares, { lists: open.lists, hash });
  } finally {
    progress?.('');
  }
}
