import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import envPaths from 'env-paths';
import { didYouMean } from '../core/glossary/nearest.ts';
import { foldSession } from '../core/interview/session.ts';
import { RecruitError } from '../errors.ts';
import type { PurgeReceipt, SessionEntry, SessionStore } from '../ports.ts';
import { codeOf, inWords } from './file-failure.ts';
import { createSession, type Now, openSession } from './session-file.ts';
import { lockSession } from './session-lock.ts';
import { readSession, sha256 } from './session-reading.ts';

const ENDING = '.jsonl';
const RECEIPTS = 'purged.log';

/** The sessions of a folder; of the data folder of the platform without one. */
export function openSessionFolder(
  folder: string = join(envPaths('recruit', { suffix: '' }).data, 'sessions'),
  now: Now = () => new Date(),
): SessionStore {
  return {
    folder,
    hash: sha256,
    begin: (start) => createSession(folder, start, now),
    open: (session) => openSession(locate(folder, session), now),
    read: (session) => readSession(locate(folder, session)),
    list: () => listSessions(folder),
    hold: (session, reason) => holdSession(locate(folder, session), reason),
    purge: (session) => purgeSession(folder, locate(folder, session), now),
  };
}

/** The file of a session that was called by its path, or by its name in the folder. */
function locate(folder: string, session: string): string {
  if (existsSync(session)) return session;
  const name = session.endsWith(ENDING) ? session : `${session}${ENDING}`;
  const file = join(folder, name);
  if (basename(name) === name && existsSync(file)) return file;
  const names = namesIn(folder).filter((one) => one.endsWith(ENDING));
  const near = didYouMean(name, names);
  const hint = near
    ? `Did you mean ${near.slice(0, -ENDING.length)}?`
    : '"recruit sessions" lists what there is.';
  throw new RecruitError('session', `there is no session ${session}`, hint);
}

function listSessions(folder: string): readonly SessionEntry[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .map((name) => readEntry(join(folder, name)));
}

function namesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return inWords(`list ${folder}`, () => readdirSync(folder));
}

function readEntry(file: string): SessionEntry {
  try {
    const held = readHold(file);
    const state = foldSession(readSession(file).events);
    if (state === undefined) return { file, fault: 'it holds no session', ...(held && { held }) };
    return { file, state, ...(held && { held }) };
  } catch (error) {
    if (error instanceof RecruitError) return { file, fault: error.message };
    throw error;
  }
}

function holdFile(file: string): string {
  return `${file}.hold`;
}

function readHold(file: string): string | undefined {
  try {
    return readFileSync(holdFile(file), 'utf8').trim() || 'no reason given';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function holdSession(file: string, reason: string | undefined): void {
  inWords(`hold ${file}`, () => {
    if (reason === undefined) rmSync(holdFile(file), { force: true });
    else writeFileSync(holdFile(file), `${reason}\n`, { mode: 0o600 });
  });
}

// The receipt is written first: what cannot be recorded is not deleted.
function purgeSession(folder: string, file: string, now: Now): PurgeReceipt {
  return inWords(`purge ${file}`, () => {
    const held = readHold(file);
    if (held !== undefined) {
      const hint = 'Lift the hold first if it no longer stands.';
      throw new RecruitError('session', `${file} is held: ${held}`, hint);
    }
    const { events, lines } = readSession(file);
    const unlock = lockSession(file);
    try {
      const receipt: PurgeReceipt = {
        purgedAt: now().toISOString(),
        startedAt: events[0]?.time ?? null,
        lines: lines.length,
        hash: sha256(lines.at(-1) ?? ''),
      };
      const receipts = join(folder, RECEIPTS);
      appendFileSync(receipts, `${JSON.stringify(receipt)}\n`, { mode: 0o600 });
      // All that stands beside the file has its name in front: the seal, and what a sudden stop left.
      const own = namesIn(dirname(file)).filter((name) => name.startsWith(basename(file)));
      for (const name of own) rmSync(join(dirname(file), name), { force: true });
      return receipt;
    } finally {
      unlock();
    }
  });
}
