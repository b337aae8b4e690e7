import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openSessionFolder } from '../src/adapters/session-folder.ts';
import { seededNumbers } from '../src/core/interview/seeded.ts';
import { foldSession } from '../src/core/interview/session.ts';
import { type Desk, loadPty, sitDown } from './on-terminal.ts';

// KILLS=200 npx vitest run test/interview-kill.test.ts
const KILLS = Number(process.env['KILLS'] ?? 20);
const pty = await loadPty();
/** Typed key by key; the note is lost if it is not ended, and nothing else may be. */
const SCRIPT = [
  't',
  '1',
  'n',
  '"',
  'h',
  'i',
  '\r',
  '4',
  'p',
  '1',
  '3',
  'b',
  '2',
  'u',
  'b',
  's',
  'n',
  'o',
  '\r',
];

describe.skipIf(typeof pty === 'string')('killed on a terminal', () => {
  it(
    `${KILLS} times at any moment, the interview stands on the same question`,
    async () => {
      if (typeof pty === 'string') return;
      const next = seededNumbers(KILLS);
      for (let kill = 0; kill < KILLS; kill++) {
        const cwd = mkdtempSync(join(tmpdir(), 'recruit-kill-'));
        const seat = { cwd, env: { HOME: cwd } };
        const desk = sitDown(
          pty,
          [
            'interview',
            'bilateral-relations',
            'multilateral-relations',
            '-c',
            'C',
            '-i',
            'Ann',
            '--dir',
            'kept',
          ],
          seat,
        );
        await desk.see('? help');
        await typeAndKill(desk, Math.floor(next() * SCRIPT.length), 20 + next() * 20, next() * 25);
        losesNothingDrawn(cwd, desk.written());
        await standsWhereItStood(
          cwd,
          sitDown(pty, ['interview', '--continue', '--dir', 'kept'], seat),
        );
        rmSync(cwd, { recursive: true, force: true });
      }
    },
    30_000 + KILLS * 5_000,
  );
});

async function typeAndKill(desk: Desk, keys: number, pace: number, delay: number): Promise<void> {
  for (const key of SCRIPT.slice(0, keys + 1)) {
    desk.type(key);
    await new Promise((resolve) => setTimeout(resolve, pace));
  }
  await new Promise((resolve) => setTimeout(resolve, delay));
  desk.kill();
  await desk.ended;
}

/** What was drawn had been saved; at most one event was saved and not drawn yet. */
function losesNothingDrawn(cwd: string, written: string): void {
  const store = openSessionFolder(join(cwd, 'kept'));
  const { events } = store.read(store.list()[0]?.file ?? '');
  const possible = [events, events.slice(0, -1)].map((some) => foldSession(some)?.talk.position);
  const drawn = [...stripVTControlCharacters(written).matchAll(/Question (\d) of 4/g)].at(-1)?.[1];
  expect(possible).toContain(Number(drawn));
}

async function standsWhereItStood(cwd: string, again: Desk): Promise<void> {
  const store = openSessionFolder(join(cwd, 'kept'));
  const [entry] = store.list();
  if (entry?.state === undefined) throw new Error(`no session: ${entry?.fault}`);
  const { position, answers } = entry.state.talk;
  await again.see(`Question ${position} of 4`);
  await again.press('q', 'Paused.');
  await again.ended;
  for (const line of readFileSync(entry.file, 'utf8').trimEnd().split('\n')) JSON.parse(line);
  const after = store.read(entry.file);
  expect(after.verdict.kind).toBe('open');
  expect(store.list()[0]?.state?.talk.answers).toEqual(answers);
}
