import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changed } from './core/glossary/minimal-term.ts';
import { type Desk, loadPty, seatTests } from './on-terminal.ts';
import { recruit } from './run-recruit.ts';

const pty = await loadPty();
const onTerminal = describe.skipIf(typeof pty === 'string');
const BANNED = /\b(reject|fail|disqualif)|not a fit/i;
let folder = '';
const sit = seatTests(pty, (own) => {
  folder = own;
});

/** A whole screen with this in it: the key line is drawn last. */
function screen(part: string): RegExp {
  const escaped = part.replace(/[[\].]/g, '\\$&');
  return new RegExp(`${escaped}[\\s\\S]*\\? help\\s*$`);
}

const NAMES = ['-c', 'A. Example', '-i', 'Ann', '--dir', 'kept'];
const BEGIN = ['interview', 'bilateral-relations', 'multilateral-relations', ...NAMES];

function sessionFile(): string {
  const name = readdirSync(join(folder, 'kept')).find((one) => one.endsWith('.jsonl'));
  return join(folder, 'kept', name ?? 'none');
}

function events(): readonly Record<string, unknown>[] {
  return readFileSync(sessionFile(), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

it.runIf(typeof pty === 'string')(`is skipped: ${String(pty).slice(0, 80)}`, () => {
  expect(pty).toContain('no pseudo-terminals');
});

onTerminal('a whole interview on a terminal', () => {
  it('with ticks, notes, back, undo, a pause, the same question again, a seal and a scorecard', async () => {
    const first = sit(BEGIN);
    await first.see(screen('Question 1 of 4'));
    await first.press('t', 'Which one was heard');
    await first.press('2', screen('2. [x]'));
    await first.press('n', 'Note (');
    await first.press('+ knew the figures\r', screen('Question 1 of 4'));
    await first.press('4', screen('Question 2 of 4'));
    expect(first.drawn()).toContain('Question 1: 4, goes beyond it');
    await first.press('b', screen('So far: 4'));
    await first.press('3', screen('Question 1: 3, meets'));
    await first.press('u', screen('So far: 4'));
    await first.press('3', screen('Question 2 of 4'));
    await first.press('s', 'Why is it skipped?');
    await first.press('no time\r', screen('Question 3 of 4'));
    await first.press('q', 'Paused.');
    await first.see('recruit interview --continue');
    expect(await first.ended).toBe(130);

    const second = sit(['interview', '--continue', '--dir', 'kept']);
    await second.see(screen('Question 3 of 4'));
    await second.press('g', 'Go to which question');
    await second.press('2\r', screen('Question 2 of 4'));
    await second.press('4', screen('Question 3 of 4'));
    await second.press('3', screen('Question 4 of 4'));
    await second.press('3', screen('The talk is over'));
    expect(second.drawn()).not.toMatch(/overall|mean/i);
    await second.press('1', screen('Your recommendation: yes'));
    await second.press('s', 'Seal the session?');
    await second.press('y', 'Scorecard: A. Example');
    expect(await second.ended).toBe(0);
    expect(second.drawn()).toContain('knew the figures');
    expect(first.written() + second.written()).not.toMatch(BANNED);
    const kinds = events().map(({ kind }) => kind);
    expect(
      kinds.filter((kind) => ['undone', 'paused', 'continued', 'sealed'].includes(String(kind))),
    ).toEqual(['undone', 'paused', 'continued', 'sealed']);

    const card = await recruit([
      'scorecard',
      sessionFile(),
      '--dir',
      join(folder, 'kept'),
      '--as',
      'Ann',
    ]);
    expect(card.code).toBe(0);
    expect(card.out).toContain('Scorecard: A. Example');
    expect(card.out).not.toContain('\u001b');
  });

  it('takes at most 45 keys for ten questions sealed without notes', async () => {
    const seat = sit(['interview', 'beekeeping', '--terms', tenQuestions(), ...NAMES]);
    for (let question = 1; question <= 10; question++) {
      await seat.see(screen(`Question ${question} of 10`));
      // A tick and a rating: what an interviewer does with a usual answer.
      await seat.press('t', 'Which one was heard');
      await seat.press('1', screen('[x]'));
      seat.type('3');
    }
    await seat.see(screen('The talk is over'));
    await seat.press('1', screen('Your recommendation: yes'));
    await seat.press('s', 'Seal the session?');
    await seat.press('y', 'Scorecard:');
    expect(await seat.ended).toBe(0);
    expect(seat.keys()).toBeLessThanOrEqual(45);
  });

  it('asks for evidence of a 5, and for the reason of another recommendation, at the end only', async () => {
    const seat = sit(BEGIN);
    await seat.see(screen('Question 1 of 4'));
    for (const [key, next] of [
      ['5', 'Question 2 of'],
      ['4', 'Question 3 of'],
      ['4', 'Question 4 of'],
      ['4', 'The talk is over'],
    ] as const) {
      await seat.press(key, screen(next));
    }
    await seat.press('2', /Your\s+recommendation\s+differs\.\s+Why\?/);
    await seat.press('asked for another post\r', screen('Your recommendation: no'));
    await seat.press('s', /What did you hear at\s+question\s+1/);
    await seat.press('named the treaty\r', 'Seal the session?');
    await seat.press('y', 'Scorecard:');
    expect(await seat.ended).toBe(0);
    expect(seat.drawn()).toContain('asked for another post');
  });
});

onTerminal('Ctrl-C', () => {
  it.each([
    ['at a question', ''],
    ['in a note', 'n'],
  ])('%s pauses, says where and how, and leaves the terminal as it was', async (_, keys) => {
    const seat = sit(BEGIN);
    await seat.see(screen('Question 1 of 4'));
    if (keys !== '') await seat.press(keys, 'Note (');
    await seat.press('\u0003', 'Paused. Everything is saved in');
    await seat.see('recruit interview --continue');
    expect(await seat.ended).toBe(130);
    expect(events().at(-1)).toMatchObject({ kind: 'paused' });
    const written = seat.written();
    expect(written.lastIndexOf('\u001b[?25h')).toBeGreaterThanOrEqual(
      written.lastIndexOf('\u001b[?25l'),
    );
    const again = sit(['interview', '--continue', '--dir', 'kept']);
    await again.see(screen('Question 1 of 4'));
    await again.press('q', 'Paused');
  });

  it('pressed twice leaves as well, and nothing is lost', async () => {
    const seat = sit(BEGIN);
    await seat.see(screen('Question 1 of 4'));
    await seat.press('3', screen('Question 2 of 4'));
    seat.type('\u0003\u0003');
    await seat.ended;
    expect(events().some(({ kind }) => kind === 'rated')).toBe(true);
    const again = sit(['interview', '--continue', '--dir', 'kept']);
    await again.see(screen('Question 2 of 4'));
    await again.press('q', 'Paused');
  });
});

onTerminal('screens', () => {
  it.each([40, 80])(
    'of %i columns fit 24 rows, with anchors and keys in sight',
    async (columns) => {
      const seat = sit(BEGIN, { columns });
      await seat.see('help');
      const lines = seat.drawn().trimEnd().split('\n');
      expect(lines.length).toBeLessThanOrEqual(24);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
      for (const part of [
        'Question 1 of 4',
        'Listen for',
        '1 missed it',
        '5 outstanding',
        '1-5 rate',
      ]) {
        expect(seat.drawn()).toContain(part);
      }
      await seat.press('q', 'Paused');
    },
  );

  it('are drawn anew from the top when the terminal gets another size', async () => {
    const seat = sit(BEGIN, { columns: 80, rows: 24 });
    await seat.see(screen('Question 1 of 4'));
    await seat.resize(40, 20, /help\s*$/);
    expectDrawnAnew(seat, 40, 20);
    await seat.press('n', 'Note (');
    await seat.press('knew it', 'knew it');
    await seat.resize(70, 30, '> knew it');
    expectDrawnAnew(seat, 70, 30);
    await seat.resize(36, 16, '> knew it');
    expectDrawnAnew(seat, 36, 16);
    await seat.press('\r', /help\s*$/);
    expectFits(seat, 36, 16);
    await seat.press('?', 'Enter goes back.');
    await seat.resize(60, 20, 'Enter goes back.');
    expectDrawnAnew(seat, 60, 20);
    await seat.press('\r', /help\s*$/);
    await seat.press('q', 'Paused');
  });

  it('have no colour with NO_COLOR', async () => {
    const seat = sit(BEGIN, { env: { NO_COLOR: '1' } });
    await seat.see('help');
    await seat.press('n', 'Note (');
    await seat.press('x\r', 'help');
    expect(seat.written()).not.toMatch(/\u001b\[[\d;]*m/);
    await seat.press('q', 'Paused');
  });

  it('are plain lines with --accessible and on a dumb terminal', async () => {
    for (const [args, env] of [
      [['--accessible'], {}],
      [[], { TERM: 'dumb' }],
      [[], { ACCESSIBLE: '1' }],
    ] as const) {
      const seat = sit([...BEGIN, ...args], { env });
      // As a whole: what is still to come would count as drawn after the key.
      await seat.see(/Question 1 of 4[\s\S]*\n> $/);
      await seat.press('t 1\r', 'Heard: ');
      expect(seat.drawn()).not.toContain('Listen for');
      await seat.press('\r', 'Listen for');
      await seat.press('3\r', 'Question 2 of 4');
      await seat.press('\u0003', 'Paused');
      await seat.ended;
      expect(seat.written()).not.toContain('\u001b');
    }
  });
});

const FROM_THE_TOP = '\u001b[H\u001b[J';

function expectDrawnAnew(seat: Desk, columns: number, rows: number): void {
  expect(seat.raw()).toContain(FROM_THE_TOP);
  expectFits(seat, columns, rows);
}

function expectFits(seat: Desk, columns: number, rows: number): void {
  const lines = seat.drawn().trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(rows);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
}

/** A library of one term with ten questions at the level asked for. */
function tenQuestions(): string {
  const one = (number: number): string =>
    `      - ask: What did you do in year ${number}?\n        expect: A case with a result.\n        listen_for: [case, result]\n`;
  const asked =
    '      - ask: When did you split a hive?\n        expect: Before they swarm.\n        listen_for: [swarm, spring]\n';
  const ten = Array.from({ length: 10 }, (_, index) => one(index + 1)).join('');
  mkdirSync(join(folder, 'terms', 'farming'), { recursive: true });
  writeFileSync(join(folder, 'terms', 'farming', 'beekeeping.yaml'), changed(asked, ten));
  return join(folder, 'terms');
}
