import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPty, seatTests } from './on-terminal.ts';
import { recruit } from './run-recruit.ts';

const pty = await loadPty();
const RESUME = join(import.meta.dirname, '../examples/resumes/diplomat.pdf');
const BEGIN = [
  'interview',
  'bilateral-relations',
  '-c',
  'A. Example',
  '-i',
  'Ann',
  '--dir',
  'kept',
];
let folder = '';
const sit = seatTests(pty, (own) => {
  folder = own;
});

function session(): string {
  const name = readdirSync(join(folder, 'kept')).find((one) => one.endsWith('.jsonl'));
  return readFileSync(join(folder, 'kept', name ?? 'none'), 'utf8');
}

describe.skipIf(typeof pty === 'string')('the terminal is as before', () => {
  /** Prints the state of the terminal in front of the program and behind it. */
  const script = 'echo "<$(stty -g)>"; "$@"; echo "left: $? <$(stty -g)>"';

  it.each<[string, readonly [keys: string, awaited: string][]]>([
    ['a pause', [['q', 'left: 130']]],
    ['Ctrl-C', [['\u0003', 'left: 130']]],
    ['Ctrl-C twice at once', [['\u0003\u0003', 'left: 130']]],
    [
      'Ctrl-C in a note',
      [
        ['n', 'Note ('],
        ['half a no\u0003', 'left: 130'],
      ],
    ],
    [
      'Ctrl-C in the help',
      [
        ['?', 'Enter goes back'],
        ['\u0003', 'left: 130'],
      ],
    ],
    [
      'a seal',
      [
        ['f', 'The talk is over'],
        ['s', 'Seal the session?'],
        ['y', 'left: 0'],
      ],
    ],
  ])('after %s', async (_, steps) => {
    const seat = sit(BEGIN, { script });
    await seat.see('? tells what the keys do');
    for (const [keys, awaited] of steps) await seat.press(keys, awaited);
    await seat.ended;
    await seat.see(/left: \d+ <[^>]+>/);
    const states = [...seat.written().matchAll(/<([\da-f:]+)>/g)].map(([, state]) => state);
    expect(states).toHaveLength(2);
    expect(states[1]).toBe(states[0]);
    const written = seat.written();
    const [shown, hidden] = ['\u001b[?25h', '\u001b[?25l'].map((code) => written.lastIndexOf(code));
    expect(shown).toBeGreaterThanOrEqual(hidden ?? 0);
  });
});

describe.skipIf(typeof pty === 'string')('besides the question', () => {
  it('the resume excerpt is shown by r, and logged', async () => {
    const seat = sit([...BEGIN, '--resume', RESUME]);
    await seat.see('r resume');
    // The foot of a screen is drawn last.
    await seat.press('r', /page \d of \d|Enter goes back/);
    expect(seat.drawn()).toContain('What the resume shows of this term');
    expect(seat.drawn()).toContain('page 1, line');
    await seat.press('\r', 'Question 1 of');
    await seat.press('q', 'Paused.');
    expect(session()).toContain('"kind":"looked","question":1');
  });

  it('a longer note comes from the editor, and e without one says how', async () => {
    writeFileSync(join(folder, 'editor'), 'printf -- "- vague\\nno figures" > "$1"');
    const seat = sit(BEGIN, { env: { EDITOR: `sh ${join(folder, 'editor')}` } });
    await seat.see('? tells what the keys do');
    await seat.press('e', '- vague');
    await seat.press('q', 'Paused.');
    expect(session()).toContain('"tag":"minus","text":"vague\\nno figures"');
    const without = sit(['interview', '--continue', '--dir', 'kept']);
    await without.see('? help');
    await without.press('e', 'Nothing was written.');
    await without.press('q', 'Paused.');
  });

  it('the help lists every key on a low terminal, page by page', async () => {
    const seat = sit(BEGIN, { rows: 14, columns: 40 });
    await seat.see('? help');
    await seat.press('?', 'What the keys do');
    let seen = seat.drawn();
    for (let page = 0; page < 6; page++) {
      await seat.press(' ', 'goes back');
      seen += seat.drawn();
      expect(seat.drawn().trimEnd().split('\n').length).toBeLessThanOrEqual(14);
    }
    for (const part of ['rate the answer', 'tick', 'skip the', 'undo', 'Ctrl-C']) {
      expect(seen).toContain(part);
    }
    await seat.press('\r', '? help');
    await seat.press('q', 'Paused.');
  });
});

describe('recruit interview < answers.txt', () => {
  const answers = 't 1\nn "we met their team"\n?\n4\nb\nu\nn + second thought\n3\n1\ns\ny\n';

  it('holds a whole interview, with no escape byte and no box', async () => {
    const { code, out, err } = await recruit(BEGIN, { cwd: folder, input: answers });
    expect(code).toBe(0);
    expect(out).toContain('Scorecard: A. Example');
    expect(out).toContain('“we met their team”');
    expect(err).toContain('Listen for:');
    expect(err).toContain('What the keys do');
    expect(out + err).not.toMatch(/[\u001b\u009b]/);
    expect(err).not.toMatch(/[\u2500-\u257f]/);
    expect(`${out}${err}`).not.toMatch(/\b(reject|fail|disqualif)|not a fit/i);
  });

  it('is the same from a file of answers', async () => {
    const list = answers
      .trimEnd()
      .split('\n')
      .map((line) => `- ${JSON.stringify(line)}\n`);
    writeFileSync(join(folder, 'answers.yaml'), list.join(''));
    const args = [...BEGIN, '--answers', 'answers.yaml'];
    const { code, out, err } = await recruit(args, { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('“we met their team”');
    expect(out + err).not.toMatch(/[\u001b\u009b]/);
  });
});
