import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSessionFolder } from '../src/adapters/session-folder.ts';
import { sampleKit } from './core/interview/samples.ts';
import { type Desk, loadPty, type Seat, sitDown } from './on-terminal.ts';
import { type Outcome, recruit } from './run-recruit.ts';

// Faults of the world, met by the built program: each is told in words, and nothing is overwritten.
const pty = await loadPty();
const noPty = typeof pty === 'string';
const BEGIN = ['interview', 'bilateral-relations', '-c', 'A. Example', '-i', 'Ann'];
let folder = '';
let kept = '';
let desk: Desk | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recruit-faults-'));
  kept = join(folder, 'kept');
});
afterEach(() => {
  desk?.kill();
  desk = undefined;
  spawnSync('umount', [kept], { stdio: 'ignore' });
  rmSync(folder, { recursive: true, force: true });
});

function sit(args: readonly string[], seat: Partial<Seat> = {}): Desk {
  if (typeof pty === 'string') throw new Error(pty);
  desk = sitDown(pty, [...args, '--dir', kept], {
    cwd: folder,
    ...seat,
    env: { HOME: folder, ...seat.env },
  });
  return desk;
}

function pipe(args: readonly string[], typed = ''): Promise<Outcome> {
  return recruit([...args, '--dir', kept], { cwd: folder, env: { HOME: folder }, input: typed });
}

/** A session with one rating, paused. */
async function paused(): Promise<string> {
  const { code } = await pipe(BEGIN, '3\n');
  expect(code).toBe(130);
  return sessionFile();
}

function sessionFile(): string {
  const name = readdirSync(kept).find((one) => one.endsWith('.jsonl'));
  return join(kept, name ?? 'none');
}

/** An editor that writes this. */
function editor(note: string): Record<string, string> {
  const script = join(folder, 'editor');
  writeFileSync(script, `printf '${note}' > "$1"`);
  return { EDITOR: `sh ${script}` };
}

/** A file system of this size, where this computer lets us make one. */
function mount(options: string): boolean {
  mkdirSync(kept, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', kept]).status === 0;
}

const canMount = ((): boolean => {
  const place = mkdtempSync(join(tmpdir(), 'recruit-mount-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]);
  if (status === 0) execFileSync('umount', [place]);
  rmSync(place, { recursive: true, force: true });
  return status === 0;
})();
const canLimit = spawnSync('bash', ['-c', 'ulimit -S -f 8']).status === 0;

it.skipIf(canMount)('a file system that is really full or read-only cannot be made here', () => {
  expect(canMount).toBe(false);
});

describe.skipIf(noPty || !canMount)('a disk that is really full', () => {
  it('keeps the note in hand on screen, and saves it when there is room', async () => {
    mount('size=64k');
    // A note that is longer than what is left in the last block of the file.
    const seat = sit(BEGIN, { env: editor(`+ ${'knew the figures, '.repeat(300)}`) });
    await seat.see('? tells what the keys do');
    fill();
    await seat.press('e', 'Enter tries again');
    expect(seat.drawn()).toContain('the disk is full');
    expect(seat.drawn()).toMatch(/Not saved:\s+question 1: note: \+ knew the figures/);
    await seat.press('\r', 'Enter tries again');
    rmSync(join(kept, 'filler'));
    await seat.press('\r', '? help');
    await seat.press('q', 'Paused.');
    expect(await seat.ended).toBe(130);
    expect(readFileSync(sessionFile(), 'utf8')).toContain('knew the figures');
    expect(openSessionFolder(kept).read(sessionFile()).verdict.kind).toBe('open');
  });

  it('stops a pipe in words, so that no answer comes to stand at another question', async () => {
    mount('size=64k');
    await paused();
    fill();
    const before = readFileSync(sessionFile(), 'utf8');
    const long = `n ${'x'.repeat(8000)}\n`;
    const { code, err } = await pipe(['interview', '--continue'], `${long}5\n`);
    expect(code).toBe(2);
    expect(err).toContain('the disk is full');
    const after = readFileSync(sessionFile(), 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(after).not.toContain('"rating":5');
  });

  function fill(): void {
    try {
      for (;;) appendFileSync(join(kept, 'filler'), 'x'.repeat(4096));
    } catch {
      expect(statSync(join(kept, 'filler')).size).toBeGreaterThan(0);
    }
  }
});

describe.skipIf(noPty || !canLimit)('a disk that takes no more', () => {
  it('tells what is not saved when the interviewer leaves', async () => {
    const file = await paused();
    const limit = Math.ceil(statSync(file).size / 1024) + 1;
    const script = `ulimit -S -f ${limit}; trap '' XFSZ; exec "$@"`;
    // Node 22 writes its compile cache as it ends, and a signal for that would hide the exit code.
    const env = { NODE_DISABLE_COMPILE_CACHE: '1' };
    const seat = sit(['interview', '--continue'], { script, env });
    await seat.see('? help');
    for (let key = 0; key < 20 && !/Enter tries again/.test(seat.drawn()); key++) {
      await seat.press(key % 2 === 0 ? 'b' : '4', /\? help|Enter tries again/);
    }
    expect(seat.drawn()).toMatch(/Not saved:\s+(question 2: 4|question 1: 4|went to question 1)/);
    await seat.press('\u0003', 'Not saved:');
    expect(await seat.ended).toBe(2);
    expect(openSessionFolder(kept).read(file).verdict.kind).toBe('open');
  });
});

describe('a folder that can only be read', () => {
  it.skipIf(process.getuid?.() === 0 && !canMount)('is told before anything is asked', async () => {
    if (process.getuid?.() === 0) mount('ro,size=64k');
    else {
      mkdirSync(kept);
      chmodSync(kept, 0o500);
    }
    const { code, err } = await pipe(BEGIN, '3\n');
    expect(code).toBe(2);
    expect(err).toMatch(/the disk can only be read|you may not write/);
    expect(err).toContain('--dir');
    expect(err).not.toContain('Question 1');
    expect(readdirSync(kept)).toEqual([]);
  });
});

describe.skipIf(noPty)('two processes on one session', () => {
  it('the second is refused in words, the first goes on', async () => {
    const first = sit(BEGIN);
    await first.see('? tells what the keys do');
    const second = await pipe(['interview', '--continue']);
    expect(second.code).toBe(2);
    expect(second.err).toContain('is open in another window');
    await first.press('3', 'Question 2 of');
    await first.press('q', 'Paused.');
    expect((await pipe(['interview', '--continue'])).code).toBe(130);
  });
});

describe('a session file', () => {
  it('of a newer version is refused, and left as it is', async () => {
    const file = await paused();
    const [first = ''] = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, `${first.replace('"format":1', '"format":9')}\n`);
    const text = readFileSync(file, 'utf8');
    for (const args of [
      ['interview', '--continue', file],
      ['scorecard', file],
      ['sessions', 'show', file],
    ]) {
      const { code, err } = await pipe(args);
      expect(code).toBe(2);
      expect(err).toContain('newer version of recruit (format 9)');
    }
    expect((await pipe(['sessions'])).out).toContain('newer version');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('with a torn last line goes on from the last whole one, and says so', async () => {
    const file = await paused();
    const text = readFileSync(file, 'utf8');
    appendFileSync(file, '{"number":4,"time":"20');
    const { err } = await pipe(['interview', '--continue'], '4\n');
    expect(err.replace(/\s+/g, ' ')).toContain('The last line was torn and was taken away');
    expect(err).toContain('Question 2 of');
    expect(readFileSync(file, 'utf8').startsWith(text)).toBe(true);
  });

  it('from a clock that was ahead goes on, and no minute is below zero', async () => {
    const ahead = openSessionFolder(kept, () => new Date(Date.UTC(2199, 0, 5, 9)));
    const session = ahead.begin({
      candidate: 'C',
      interviewer: 'Ann',
      kit: sampleKit({ ties: 2 }),
    });
    session.append({ kind: 'rated', question: 1, rating: 3 });
    session.close();
    const { code, out, err } = await pipe(['interview', '--continue'], '3\ns\ny\n');
    expect(code).toBe(0);
    expect(err).toContain('0 min used');
    expect(out).toContain('Minutes: 0 used');
    expect((await pipe(['verify', session.file])).code).toBe(0);
  });

  it('belongs to its owner only, and so does the folder', async () => {
    const file = await paused();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(kept).mode & 0o777).toBe(0o700);
  });
});
