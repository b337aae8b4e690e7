import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSessionFolder } from '../src/adapters/session-folder.ts';
import { type NumberSource, seededNumbers } from '../src/core/interview/seeded.ts';
import { foldSession } from '../src/core/interview/session.ts';
import type { SessionEvent } from '../src/core/interview/session-event.ts';
import { type Desk, loadPty, sitDown } from './on-terminal.ts';

// KILLS=200 npx vitest run test/interview-kill.test.ts
const KILLS = Number(process.env['KILLS'] ?? 20);
const SEED = Number(process.env['SEED'] ?? KILLS);
const QUESTIONS = 4;
const BEGIN = ['interview', 'bilateral-relations', 'multilateral-relations', '-i', 'Ann'];
/** What an interviewer does, key by key. None of it seals. */
const DOINGS = [
  't1',
  't2',
  'n"said so\r',
  'n+ knew it\r',
  'p1',
  '2',
  '3',
  '4',
  'b',
  'u',
  'sno time\r',
  'x',
  'a',
  'g1\r',
  'f',
  '?\r',
  ' ',
];
const pty = await loadPty();
let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'recruit-kill-'));
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

describe.skipIf(typeof pty === 'string')('killed on a terminal', () => {
  // Every process but the first shows that the one before it lost nothing, and is killed in its turn.
  it(
    `${KILLS} times at any moment, the interview stands on the same question`,
    async () => {
      const next = seededNumbers(SEED);
      let before: Saved | undefined;
      for (let kill = 0; kill <= KILLS; kill++) {
        const isDone = before === undefined || before.position > QUESTIONS;
        const desk = sit(isDone ? [...BEGIN, '-c', `C ${kill}`] : ['interview', '--continue']);
        await desk.see(placeOf(isDone ? 1 : (before?.position ?? 1)));
        await typeSome(desk, next);
        desk.kill();
        await desk.ended;
        const after = readSaved();
        if (!isDone) expect(after.lines.slice(0, before?.lines.length)).toEqual(before?.lines);
        expect(after.possible).toContain(lastPlace(desk.written()));
        before = after;
      }
    },
    30_000 + KILLS * 5_000,
  );
});

function sit(args: readonly string[]): Desk {
  if (typeof pty === 'string') throw new Error(pty);
  return sitDown(pty, [...args, '--dir', 'kept'], { cwd, env: { HOME: cwd } });
}

async function typeSome(desk: Desk, next: NumberSource): Promise<void> {
  const doings = Array.from({ length: Math.floor(next() * 6) }, () => pick(DOINGS, next));
  const keys = [...doings.join('')];
  // In the middle of a doing as often as not.
  for (const key of keys.slice(0, keys.length - Math.floor(next() * 4))) {
    desk.type(key);
    await sleep(5 + next() * 20);
  }
  await sleep(next() * 25);
}

function pick(list: readonly string[], next: NumberSource): string {
  return list[Math.floor(next() * list.length)] ?? '';
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What a killed process left of the session that was taken up last. */
interface Saved {
  readonly lines: readonly string[];
  readonly position: number;
  /** The questions that may have been in sight: at most one event was saved and not drawn yet. */
  readonly possible: readonly number[];
}

function readSaved(): Saved {
  const names = readdirSync(join(cwd, 'kept')).filter((name) => name.endsWith('.jsonl'));
  const store = openSessionFolder(join(cwd, 'kept'));
  const newest = names
    .map((name) => store.read(name))
    .sort((a, b) => timeOf(a.events) - timeOf(b.events))
    .at(-1);
  if (newest === undefined) throw new Error('no session');
  expect(newest.verdict.kind).toBe('open');
  const text = readFileSync(newest.file, 'utf8');
  for (const line of text.split('\n').slice(0, -1)) JSON.parse(line);
  const [position = 0, earlier = position] = [newest.events, newest.events.slice(0, -1)].map(
    (events) => foldSession(events)?.talk.position,
  );
  return { lines: newest.lines, position, possible: [position, earlier] };
}

function timeOf(events: readonly SessionEvent[]): number {
  return Date.parse(events.at(-1)?.time ?? '');
}

function placeOf(position: number): string {
  return position > QUESTIONS ? 'The talk is over' : `Question ${position} of ${QUESTIONS}`;
}

function lastPlace(written: string): number {
  const places = /Question (\d) of 4|The talk is over/g;
  const last = [...stripVTControlCharacters(written).matchAll(places)].at(-1);
  return last?.[1] === undefined ? QUESTIONS + 1 : Number(last[1]);
}
