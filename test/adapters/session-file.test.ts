import { execFile } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSession, openSession } from '../../src/adapters/session-file.ts';
import { lockFile } from '../../src/adapters/session-lock.ts';
import { headFile, readSession } from '../../src/adapters/session-reading.ts';
import { type Action, act } from '../../src/core/interview/action.ts';
import type { ChainVerdict } from '../../src/core/interview/chain.ts';
import { foldSession } from '../../src/core/interview/session.ts';
import { sessionName } from '../../src/core/interview/session-name.ts';
import { RecruitError } from '../../src/errors.ts';
import type { OpenSession } from '../../src/ports.ts';
import { anyAction, sampleKit } from '../core/interview/samples.ts';
import fc from '../property.ts';

const KIT = sampleKit({ ties: 1, treaties: 1 });
const NAMES = { candidate: 'Å. Exämple', interviewer: 'R. Rater', kit: KIT };

let folder = '';
let open: OpenSession[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recruit-session-'));
  open = [];
});
afterEach(() => {
  for (const session of open) session.close();
  rmSync(folder, { recursive: true });
});

/** A clock that gives these minutes past nine, then the last one for ever. */
function clock(...minutes: readonly number[]): () => Date {
  let at = 0;
  return () => {
    const minute = minutes[Math.min(at, minutes.length - 1)] ?? 0;
    at++;
    return new Date(Date.UTC(2026, 0, 5, 9, minute));
  };
}

function begin(now = clock(0, 1, 2, 3, 4, 5)): OpenSession {
  const session = createSession(folder, NAMES, now);
  open.push(session);
  return session;
}

function reopen(file: string): OpenSession {
  const session = openSession(file, clock(30, 31, 32));
  open.push(session);
  return session;
}

function perform(session: OpenSession, ...actions: readonly Action[]): void {
  for (const action of actions) {
    const acted = act(session.state(), action);
    if (!acted.ok) throw new Error(acted.refusal.code);
    for (const body of acted.events) session.append(body);
  }
}

/** The file of a small sealed session. */
function sealedFile(): string {
  const session = begin();
  perform(
    session,
    { kind: 'note', text: '"naïve – “yes”"' },
    { kind: 'rate', rating: 5 },
    { kind: 'no-answer' },
    { kind: 'seal' },
  );
  session.close();
  return session.file;
}

/** The file of a session that was sealed after some actions, as far as they were possible. */
function sealedAfter(actions: readonly Action[]): string {
  const session = begin(clock(0));
  const last: readonly Action[] = [
    { kind: 'continue' },
    { kind: 'end' },
    { kind: 'note', question: 1, text: 'said so' },
    { kind: 'note', question: 2, text: 'said so' },
    { kind: 'recommend', choice: 'no-decision' },
    { kind: 'seal' },
  ];
  for (const action of [...actions, ...last]) {
    const acted = act(session.state(), action);
    if (acted.ok) session.append(acted.events[0]);
  }
  session.close();
  return session.file;
}

function thrown(work: () => unknown): RecruitError {
  try {
    work();
  } catch (error) {
    if (error instanceof RecruitError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

function verdict(file: string): ChainVerdict {
  return readSession(file).verdict;
}

describe('a session on disk', () => {
  it('is one line an event, for the owner only, and folds to the same state', () => {
    const session = begin();
    perform(session, { kind: 'rate', rating: 4 }, { kind: 'back' }, { kind: 'tick', item: 1 });
    const text = readFileSync(session.file, 'utf8');
    expect(text.endsWith('\n')).toBe(true);
    expect(text.trimEnd().split('\n')).toHaveLength(4);
    expect(statSync(session.file).mode & 0o777).toBe(0o600);
    expect(foldSession(readSession(session.file).events)).toEqual(session.state());
  });

  it('goes on where it stood', () => {
    const session = begin();
    perform(session, { kind: 'rate', rating: 4 });
    const { talk } = session.state();
    session.close();
    const again = reopen(session.file);
    expect(again.repairs).toEqual([]);
    expect(again.state().talk).toEqual(talk);
    perform(again, { kind: 'continue' }, { kind: 'rate', rating: 2 }, { kind: 'seal' });
    expect(verdict(session.file)).toEqual({ kind: 'intact', lines: 5 });
  });

  it('takes amendments after sealing, under a new head', () => {
    const file = sealedFile();
    const session = reopen(file);
    const outcome = { kind: 'rated', rating: 3 } as const;
    const change = { kind: 'outcome', question: 1, outcome } as const;
    perform(session, { kind: 'amend', change, reason: 'wrong key' });
    expect(verdict(file)).toEqual({ kind: 'intact', lines: 6 });
    expect(session.state().amendments).toHaveLength(1);
  });

  it('gives a second session of the same day and names a file of its own', () => {
    expect(begin().file).not.toBe(begin().file);
    expect(readdirSync(folder).filter((name) => name.endsWith('.jsonl'))).toHaveLength(2);
  });

  it('lets the clock jump back', () => {
    const session = begin(clock(40, 10, 11, 12));
    perform(session, { kind: 'rate', rating: 3 }, { kind: 'rate', rating: 3 }, { kind: 'seal' });
    expect(verdict(session.file).kind).toBe('intact');
    expect(session.state().usedMs).toBe(2 * 60_000);
  });
});

/** The bytes with one of them changed, in turn: a bit, the case of a letter, a new line end. */
function flipped(bytes: Buffer, index: number): Buffer {
  const byte = bytes[index] ?? 0;
  const others = [byte ^ 0x01, byte ^ 0x07, byte ^ 0x20, byte ^ 0x80, byte === 0x0a ? 0x20 : 0x0a];
  return withByte(bytes, index, others[index % others.length] ?? 0);
}

function withByte(bytes: Buffer, index: number, byte: number): Buffer {
  return Buffer.concat([bytes.subarray(0, index), Buffer.of(byte), bytes.subarray(index + 1)]);
}

function lineOf(bytes: Buffer, index: number): number {
  return bytes.subarray(0, index).filter((byte) => byte === 0x0a).length + 1;
}

describe('verify', () => {
  it('names the line of any altered byte of a sealed session', () => {
    const file = sealedFile();
    const bytes = readFileSync(file);
    const unseen = [...bytes.keys()].flatMap((index) => {
      const line = lineOf(bytes, index);
      writeFileSync(file, flipped(bytes, index));
      const found = verdict(file);
      return found.kind === 'altered' && found.line === line ? [] : [{ index, line, found }];
    });
    expect(unseen).toEqual([]);
  });

  it('finds any byte put in the place of another, in any session, and any cut', () => {
    fc.assert(
      fc.property(
        fc.array(anyAction, { maxLength: 12 }),
        fc.nat(),
        fc.integer({ min: 0, max: 255 }),
        (actions, at, byte) => {
          const file = sealedAfter(actions);
          const bytes = readFileSync(file);
          const index = at % bytes.length;
          fc.pre(bytes[index] !== byte);
          writeFileSync(file, withByte(bytes, index, byte));
          expect(verdict(file)).toEqual({ kind: 'altered', line: lineOf(bytes, index) });
          writeFileSync(file, bytes.subarray(0, index));
          expect(['altered', 'truncated']).toContain(verdict(file).kind);
          writeFileSync(file, bytes);
          expect(verdict(file).kind).toBe('intact');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds any altered byte of the sealed head', () => {
    const file = sealedFile();
    const bytes = readFileSync(headFile(file));
    for (const [index, byte] of bytes.entries()) {
      const altered = Buffer.from(bytes);
      altered[index] = byte ^ 0x01;
      writeFileSync(headFile(file), altered);
      expect(verdict(file)).toEqual({ kind: 'head-altered' });
    }
  });

  it('finds a truncated end, at a line and within one', () => {
    const file = sealedFile();
    const bytes = readFileSync(file);
    for (let size = bytes.length - 1; size >= 0; size--) {
      truncateSync(file, size);
      const lines = bytes.subarray(0, size).filter((byte) => byte === 0x0a).length;
      const isWhole = bytes[size] === 0x0a && lines < 4;
      const truncated = { kind: 'truncated', lines: lines + (isWhole ? 1 : 0), sealedLines: 5 };
      const atLine = isWhole || size === 0 || bytes[size - 1] === 0x0a;
      expect(verdict(file)).toEqual(atLine ? truncated : { kind: 'altered', line: lines + 1 });
    }
  });

  it('names the first of several altered lines, and lines that were taken out or added', () => {
    const file = sealedFile();
    const lines = readFileSync(file, 'utf8').split('\n');
    const write = (changed: readonly string[]) => writeFileSync(file, changed.join('\n'));
    write(lines.map((line) => line.replace('R. Rater', 'X. Rater')));
    expect(verdict(file)).toEqual({ kind: 'altered', line: 1 });
    write(lines.toSpliced(2, 1));
    expect(verdict(file)).toEqual({ kind: 'altered', line: 3 });
    write(lines.toSpliced(2, 0, lines[2] ?? ''));
    expect(verdict(file)).toEqual({ kind: 'altered', line: 4 });
  });

  it('says that nothing vouches for the end of an open session', () => {
    const session = begin();
    perform(session, { kind: 'rate', rating: 3 });
    expect(verdict(session.file)).toEqual({ kind: 'open', lines: 2 });
  });

  it('sees a sealed session without its head', () => {
    const file = sealedFile();
    rmSync(headFile(file));
    expect(verdict(file)).toEqual({ kind: 'no-head', lines: 5 });
  });
});

describe('stopped in the middle', () => {
  it('cut at any byte, an open session is taken up with all whole lines', () => {
    const session = begin();
    perform(session, { kind: 'note', text: 'ü' }, { kind: 'rate', rating: 2 });
    session.close();
    const bytes = readFileSync(session.file);
    const first = bytes.indexOf(0x0a) + 1;
    for (let size = first; size < bytes.length; size++) {
      writeFileSync(session.file, bytes.subarray(0, size));
      const again = openSession(session.file, clock(30));
      const whole = bytes.subarray(0, size).filter((byte) => byte === 0x0a).length;
      const endsWhole = bytes[size - 1] === 0x0a;
      const isComplete = bytes[size] === 0x0a;
      expect(again.state().last.number).toBe(whole + (isComplete ? 1 : 0));
      expect(again.repairs).toHaveLength(endsWhole ? 0 : 1);
      perform(again, { kind: 'continue' });
      again.close();
      expect(verdict(session.file).kind).toBe('open');
    }
  });

  it('before the first line was whole, it says that nothing was asked', () => {
    const file = join(folder, 'a.jsonl');
    for (const text of ['', '{"number":1,"ti']) {
      writeFileSync(file, text);
      expect(thrown(() => reopen(file)).message).toContain('stopped before anything was asked');
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
  });

  it('between the seal and its head, it saves the head on opening', () => {
    const file = sealedFile();
    rmSync(headFile(file));
    expect(reopen(file).repairs).toHaveLength(1);
    expect(verdict(file)).toEqual({ kind: 'intact', lines: 5 });
  });
});

describe('refused in words, with nothing changed', () => {
  it('a file from a newer version', () => {
    const file = begin().file;
    open[0]?.close();
    const text = readFileSync(file, 'utf8').replace('"format":1', '"format":2');
    writeFileSync(file, text);
    expect(thrown(() => reopen(file)).message).toContain('newer version of recruit (format 2)');
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(existsSync(lockFile(file))).toBe(false);
  });

  it('an altered line, by its number', () => {
    const file = sealedFile();
    const text = readFileSync(file, 'utf8').replace('"rating":5', '"rating":4');
    writeFileSync(file, text);
    expect(thrown(() => reopen(file)).message).toContain(`${file}:3 was altered`);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('a missing file, and a folder', () => {
    const missing = thrown(() => reopen(join(folder, 'none.jsonl')));
    expect(missing.message).toContain('there is no such file');
    expect(missing.kind).toBe('session');
    expect(thrown(() => readSession(folder)).message).toContain('it is a folder');
  });

  it('a folder that is a file', () => {
    const file = join(folder, 'plain');
    writeFileSync(file, '');
    const start = () => createSession(file, NAMES, clock(0));
    expect(thrown(start).message).toContain('a file stands where a folder should');
  });

  it.skipIf(process.getuid?.() === 0)('a folder that can only be read', () => {
    chmodSync(folder, 0o500);
    expect(thrown(() => begin()).message).toContain('you may not write');
    chmodSync(folder, 0o700);
  });
});

describe('two processes on one session', () => {
  it('the second is refused until the first lets go', () => {
    const session = begin();
    expect(thrown(() => reopen(session.file)).message).toContain('open in another window');
    session.close();
    expect(() => reopen(session.file)).not.toThrow();
  });

  it('another process is refused, and says so', async () => {
    const session = begin();
    const said = await inChild(`openSession(${JSON.stringify(session.file)}, now)`);
    expect(said).toContain(`open in another window (process ${process.pid}`);
  });

  it('the lock of a process that was killed is taken over', () => {
    const session = begin();
    session.close();
    const dead = { pid: 2 ** 22 + 1, host: JSON.parse(lockText()).host, since: 0 };
    writeFileSync(lockFile(session.file), JSON.stringify(dead));
    expect(() => reopen(session.file)).not.toThrow();
    expect(readdirSync(folder).filter((name) => name.includes('.lock.'))).toEqual([]);
  });

  it('a lock that cannot be read is taken over, one of another computer is not', () => {
    const { file, close } = begin();
    close();
    writeFileSync(lockFile(file), 'x');
    reopen(file).close();
    writeFileSync(lockFile(file), JSON.stringify({ pid: 1, host: 'elsewhere', since: 0 }));
    expect(thrown(() => reopen(file)).message).toContain('process 1 on elsewhere');
  });

  /** What a lock of this process holds. */
  function lockText(): string {
    const session = begin();
    const text = readFileSync(lockFile(session.file), 'utf8');
    session.close();
    return text;
  }
});

describe('a disk that takes no more', () => {
  it('keeps the file whole, says it, and lets the same event be written later', async () => {
    const session = begin();
    session.close();
    // A limit on the size of files stands in for a full disk: a part is written, then it stops.
    const size = Math.ceil(statSync(session.file).size / 1024) + 1;
    const said = await inChild(
      `(() => {
        const session = openSession(${JSON.stringify(session.file)}, now);
        const text = 'x'.repeat(900);
        for (;;) {
          const number = session.state().last.number;
          try {
            session.append({ kind: 'noted', question: 1, tag: 'plain', text });
          } catch (error) {
            session.append({ kind: 'paused' });
            throw new Error(number + ' ' + session.state().last.number + ' ' + error.message);
          }
        }
      })()`,
      `ulimit -f ${size}; trap '' XFSZ;`,
    );
    expect(said).toMatch(/the disk (is full|allows no larger file)/);
    const [before, afterwards] = said.split(' ').map(Number);
    expect(afterwards).toBe((before ?? 0) + 1);
    expect(readSession(session.file).events).toHaveLength(afterwards ?? 0);
    expect(verdict(session.file).kind).toBe('open');
  });
});

/** Runs an expression in a new process, after a shell command; gives the message of its error. */
async function inChild(expression: string, shell = ''): Promise<string> {
  const module = join(import.meta.dirname, '../../src/adapters/session-file.ts');
  const bundle = join(folder, 'child.mjs');
  const { build } = await import('esbuild');
  await build({
    entryPoints: [module],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  appendFileSync(
    bundle,
    `const now = () => new Date();
    try { ${expression} } catch (error) { process.stdout.write(error.message); }`,
  );
  const command = `${shell} exec '${process.execPath}' '${bundle}'`;
  const { stdout } = await promisify(execFile)('bash', ['-c', command]);
  return stdout;
}

describe('the name of a session file', () => {
  it.each([
    ['A. Example', '2026-01-05_a-example_r'],
    ['../../etc/passwd', '2026-01-05_etc-passwd_r'],
    ['Łukasz Ünal 3', '2026-01-05_łukasz-unal-3_r'],
    ['CON', '2026-01-05_con_r'],
    ['\u0000\n;$(rm -rf)`"\'', '2026-01-05_rm-rf_r'],
    ['???', '2026-01-05_candidate_r'],
    ['김민준', '2026-01-05_김민준_r'],
  ])('of %j', (candidate, name) => {
    expect(sessionName(candidate, 'R', '2026-01-05T09:00:00.000Z')).toBe(name);
  });

  it('is never too long for a file system', () => {
    const long = '𠀀'.repeat(300);
    const name = sessionName(long, long, '2026-01-05T09:00:00.000Z');
    expect(Buffer.byteLength(`${name}_99.jsonl.lock.1234567.new`)).toBeLessThanOrEqual(255);
  });
});
