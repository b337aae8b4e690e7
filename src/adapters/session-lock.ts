import {
  constants,
  copyFileSync,
  linkSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { RecruitError } from '../errors.ts';
import { codeOf } from './file-failure.ts';

/** The process that holds a lock; `since` is when it began, in seconds of the epoch. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: number;
}

/** The file which says who writes a session. */
export function lockFile(file: string): string {
  return `${file}.lock`;
}

/**
 * Keeps other processes from writing a session, until the returned function is called. A lock of
 * a process that has ended is taken over. Throws a RecruitError where another holds it.
 */
export function lockSession(file: string): () => void {
  const path = lockFile(file);
  // Two tries: the second after a left-over lock was cleared away.
  for (let left = 2; left > 0; left--) {
    if (tryLock(path)) return () => unlock(path);
    const text = readText(path);
    if (text === undefined) continue;
    const held = parseHolder(text);
    if (held !== undefined && isAlive(held)) throw lockedBy(file, held);
    clearAway(path, text);
  }
  throw lockedBy(file, undefined);
}

// Written aside and then linked, so that nobody ever reads a lock without its holder.
function tryLock(path: string): boolean {
  const aside = `${path}.${process.pid}.new`;
  writeFileSync(aside, JSON.stringify(thisProcess()), { mode: 0o600 });
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    return tryCopy(aside, path);
  } finally {
    unlinkSync(aside);
  }
}

// Some file systems (FAT) have no links.
function tryCopy(aside: string, path: string): boolean {
  try {
    copyFileSync(aside, path, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function thisProcess(): Holder {
  const since = Math.round((Date.now() - process.uptime() * 1000) / 1000);
  return { pid: process.pid, host: hostname(), since };
}

function unlock(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Nothing is lost: the next process finds that this one has ended.
  }
}

// Moved before it is removed: if another process took the lock in between, it is put back.
function clearAway(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (readText(aside) !== text) tryCopy(aside, path);
  unlinkSync(aside);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, host, since } = JSON.parse(text) as Partial<Holder>;
    const isHolder = Number.isInteger(pid) && typeof host === 'string' && typeof since === 'number';
    return isHolder && pid !== undefined ? { pid, host, since } : undefined;
  } catch {
    return undefined;
  }
}

/** Another computer's process cannot be asked for, and counts as alive. */
function isAlive(held: Holder): boolean {
  const own = thisProcess();
  if (held.host !== own.host) return true;
  // In containers every run has the same number; when it began tells them apart.
  if (held.pid === own.pid) return Math.abs(held.since - own.since) <= 2;
  try {
    process.kill(held.pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function lockedBy(file: string, held: Holder | undefined): RecruitError {
  const who = held ? `process ${held.pid} on ${held.host}` : 'another process';
  return new RecruitError(
    'session',
    `${file} is open in another window (${who})`,
    `Close it there first. If nothing else runs, delete ${lockFile(file)}.`,
  );
}
