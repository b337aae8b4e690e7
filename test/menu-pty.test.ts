import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSessionFolder } from '../src/adapters/session-folder.ts';
import { sampleKit } from './core/interview/samples.ts';
import { type Desk, loadPty, type Seat, seatTests } from './on-terminal.ts';

const pty = await loadPty();
const DOWN = '\u001b[B';
let folder = '';
const sit = seatTests(
  pty,
  (own) => {
    folder = own;
  },
  (own) => ({ XDG_DATA_HOME: join(own, 'data') }),
);

function open(seat: Partial<Seat> = {}): Desk {
  return sit([], seat);
}

/** The menu of interviews. */
async function openInterviews(seat: Partial<Seat> = {}): Promise<Desk> {
  const menu = open(seat);
  await menu.see('navigate');
  await take(menu, 'Prepare and hold interviews', 'which step?');
  await menu.see('navigate');
  return menu;
}

/** Goes down to an entry, and takes it. */
async function take(menu: Desk, entry: string, awaited: string | RegExp): Promise<void> {
  for (let tries = 0; tries < 12 && !menu.drawn().includes(`❯ ${entry}`); tries++) {
    await menu.press(DOWN, '❯');
  }
  await menu.press('\r', awaited);
}

/** Sealed sessions of one candidate, as two interviewers held them, and an open one. */
function keepSessions(): void {
  const store = openSessionFolder(join(folder, 'data', 'recruit', 'sessions'));
  const kit = sampleKit({ ties: 2 });
  for (const [interviewer, candidate, rating] of [
    ['Ann', 'A. Example', 4],
    ['Ben', 'A. Example', 2],
    ['Ann', 'B. Example', undefined],
  ] as const) {
    const session = store.begin({ candidate, interviewer, kit });
    session.append({ kind: 'rated', question: 1, rating: rating ?? 3 });
    if (rating !== undefined) {
      session.append({ kind: 'rated', question: 2, rating: 3 });
      session.append({ kind: 'sealed' });
    }
    session.close();
  }
}

describe.skipIf(typeof pty === 'string')('recruit with no arguments, on a terminal', () => {
  it('leads a first-time interviewer from a kit to the first question', async () => {
    const menu = await openInterviews();
    expect(menu.drawn()).toContain('A structured interview goes like this');
    await take(menu, 'Make a kit', 'A name for the kit file?');
    await menu.press('tokyo-desk\r', 'What is the opening called?');
    await menu.press('Desk officer\r', 'At which level?');
    await menu.see('navigate');
    await take(menu, 'Mid', 'Which term is asked about?');
    await menu.press('bilat', '❯ Bilateral Relations');
    await menu.press('\r', 'Another term?');
    await menu.see('❯ No, that is all');
    await menu.press('\r', 'How many of the 2 questions?');
    await menu.press('9\r', 'A whole number from 1 to 2');
    await menu.press('1\r', 'How many minutes are planned?');
    await menu.press('\r', 'recruit interview --kit "tokyo-desk.yaml"');
    expect(await menu.ended).toBe(0);
    expect(readFileSync(join(folder, 'tokyo-desk.yaml'), 'utf8')).toBe(
      'title: Desk officer\nlevel: mid\nquestions: 1\nterms:\n  - bilateral-relations\n',
    );

    const again = await openInterviews();
    await take(again, 'Hold an interview', 'Which questions?');
    await again.see('navigate');
    await take(again, 'Those of a kit file', 'Which kit file?');
    await again.press('nothing.yaml\r', 'There is no file nothing.yaml');
    await again.see('Which kit file?');
    await again.press("'tokyo-desk.yaml'\r", 'Who is interviewed?');
    await again.press('A. Example\r', 'Who asks?');
    await again.press('Ann\r', 'Question 1 of 1');
    await again.see('? tells what the keys do');
    await again.press('q', 'Paused.');
    expect(await again.ended).toBe(130);
    expect(again.written()).toContain('Next time: recruit interview --kit tokyo-desk.yaml');
    const kept = readdirSync(join(folder, 'data', 'recruit', 'sessions'));
    expect(kept.some((name) => /_a-example_ann\.jsonl$/.test(name))).toBe(true);
  }, 60_000);

  it.each([
    ['Hold an interview', 'Which questions?'],
    ['Go on with one (1 open)', 'B. Example, by Ann'],
    ['See a scorecard', 'A. Example, by Ben'],
    ['Tell me how it goes', 'A structured interview goes like this'],
  ])('offers "%s" where there is something for it', async (entry, awaited) => {
    keepSessions();
    const menu = await openInterviews();
    await take(menu, entry, awaited);
    await menu.see('navigate');
    menu.type('\u0003');
    expect(await menu.ended).toBe(130);
  });

  it('compares a panel, and lists what is stored', async () => {
    keepSessions();
    const panel = await openInterviews();
    await take(panel, 'Compare a panel', 'A. Example, by Ann, Ben');
    await panel.see('navigate');
    await panel.press('\r', 'Panel: A. Example');
    expect(await panel.ended).toBe(0);
    expect(panel.drawn()).toContain('Talk about these first');
    const list = await openInterviews();
    await take(list, 'List what is stored', 'They are kept in');
    expect(list.drawn()).toContain('_b-example_ann');
    expect(await list.ended).toBe(0);
  });

  it.each([40, 80])('fits %i columns', async (columns) => {
    keepSessions();
    const menu = await openInterviews({ columns });
    const lines = menu.drawn().split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    expect(lines.length).toBeLessThanOrEqual(24);
    menu.type('\u0003');
    expect(await menu.ended).toBe(130);
  });
});
