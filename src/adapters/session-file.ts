import { closeSync, existsSync, mkdirSync, openSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { applyEvent, foldSession } from '../core/interview/session.ts';
import {
  NO_LINE,
  SESSION_FORMAT,
  type SessionEvent,
  type StartedBody,
} from '../core/interview/session-event.ts';
import { formatLine } from '../core/interview/session-line.ts';
import { sessionName } from '../core/interview/session-name.ts';
import { RecruitError } from '../errors.ts';
import type { OpenSession } from '../ports.ts';
import { inWords } from './file-failure.ts';
import { lockSession } from './session-lock.ts';
import { readSession, sha256 } from './session-reading.ts';
import { refuseDamage, repairSession } from './session-repair.ts';
import { appendLine, syncFolder, writeHead } from './session-write.ts';

/** The time, as the clock of the computer has it. */
export type Now = () => Date;

/** Begins a session in a new file of the folder, which is made where it is missing. */
export function createSession(
  folder: string,
  start: Omit<StartedBody, 'kind' | 'format'>,
  now: Now,
): OpenSession {
  const time = now().toISOString();
  const body: StartedBody = { kind: 'started', format: SESSION_FORMAT, ...start };
  const event = { number: 1, time, actor: start.interviewer, previous: NO_LINE, ...body };
  const name = sessionName(start.candidate, start.interviewer, time);
  return inWords(`save the session in ${folder}`, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { file, descriptor } = createFile(folder, name);
    const unlock = lockSession(file);
    const line = formatLine(event);
    try {
      appendLine(descriptor, 0, line);
      syncFolder(folder);
    } catch (error) {
      closeSync(descriptor);
      unlinkSync(file);
      unlock();
      throw error;
    }
    return openOn(file, descriptor, unlock, [event], [], now);
  });
}

/** Takes up a session; repairs a torn last line, and refuses a file that is not as it was written. */
export function openSession(file: string, now: Now): OpenSession {
  return inWords(`open the session ${file}`, () => {
    const unlock = lockSession(file);
    let descriptor: number | undefined;
    try {
      const reading = readSession(file);
      refuseDamage(reading);
      descriptor = openSync(file, 'r+');
      const repairs = repairSession(descriptor, reading);
      return openOn(file, descriptor, unlock, reading.events, repairs, now);
    } catch (error) {
      if (descriptor !== undefined) closeSync(descriptor);
      unlock();
      throw error;
    }
  });
}

// A second candidate of the same name on the same day gets a number.
function createFile(folder: string, name: string): { file: string; descriptor: number } {
  for (let number = 1; ; number++) {
    const file = join(folder, `${name}${number > 1 ? `_${number}` : ''}.jsonl`);
    try {
      return { file, descriptor: openSync(file, 'wx', 0o600) };
    } catch (error) {
      if (!existsSync(file)) throw error;
    }
  }
}

function openOn(
  file: string,
  descriptor: number,
  unlock: () => void,
  events: readonly SessionEvent[],
  repairs: readonly string[],
  now: Now,
): OpenSession {
  const folded = foldSession(events);
  if (folded === undefined) throw new RecruitError('session', `${file} holds no session`);
  let state = folded;
  let lastLine = lineAt(file, events.length);
  let size = readFileSync(file).length;
  let closed = false;
  return {
    file,
    repairs,
    state: () => state,
    append: (body, actor = state.interviewer) => {
      const stamp = { number: state.last.number + 1, time: now().toISOString(), actor };
      const event = { ...stamp, previous: sha256(lastLine), ...body };
      const line = formatLine(event);
      inWords(`save to ${file}`, () => {
        size = appendLine(descriptor, size, line);
      });
      lastLine = line;
      state = applyEvent(state, event);
      if (state.sealedAt !== undefined) {
        inWords(`save the seal of ${file}`, () => {
          writeHead(file, { lines: event.number, hash: sha256(line) });
        });
      }
      return state;
    },
    close: () => {
      if (closed) return;
      closed = true;
      closeSync(descriptor);
      unlock();
    },
  };
}

function lineAt(file: string, number: number): string {
  return readFileSync(file, 'utf8').split('\n')[number - 1] ?? '';
}
