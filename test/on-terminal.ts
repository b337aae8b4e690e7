import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach } from 'vitest';
import { temporaryFolder } from './run-recruit.ts';

const BIN: string = join(import.meta.dirname, '../bin/recruit.js');

type Pty = typeof import('@lydell/node-pty');

/** Pseudo-terminals, or why there are none on this computer. */
export async function loadPty(): Promise<Pty | string> {
  try {
    return await import('@lydell/node-pty');
  } catch (error) {
    return `no pseudo-terminals here: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The program on a terminal. */
export interface Desk {
  /** Types all of it at once; counts the keys. */
  type(keys: string): void;
  /** Types, then waits for what the program draws next. Rejects after twenty seconds. */
  press(keys: string, awaited: string | RegExp): Promise<void>;
  /** Waits until what was drawn since the last key has this in it. */
  see(awaited: string | RegExp): Promise<void>;
  /** Everything drawn since the last key, without escapes. */
  drawn(): string;
  /** The same with escapes. */
  raw(): string;
  /** Everything ever written, with escapes. */
  written(): string;
  keys(): number;
  /** Gives the terminal another size, then waits for what the program draws at it. */
  resize(columns: number, rows: number, awaited: string | RegExp): Promise<void>;
  kill(): void;
  readonly pid: number;
  readonly ended: Promise<number>;
}

/** How the terminal is. */
export interface Seat {
  readonly columns?: number;
  readonly rows?: number;
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A script of bash in which `"$@"` runs the program. */
  readonly script?: string;
}

/** Runs the built program on a pseudo-terminal. */
export function sitDown(pty: Pty, args: readonly string[], seat: Seat): Desk {
  const program = [process.execPath, BIN, ...args];
  const [file = '', ...rest] =
    seat.script === undefined ? program : ['bash', '-c', seat.script, 'bash', ...program];
  const child = pty.spawn(file, rest, {
    cols: seat.columns ?? 80,
    rows: seat.rows ?? 24,
    cwd: seat.cwd,
    env: { PATH: process.env['PATH'], TERM: 'xterm-256color', PAGER: 'cat', ...seat.env },
  });
  let written = '';
  let from = 0;
  let keys = 0;
  let over = false;
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const look of waiting) look();
  };
  child.onData((data) => {
    written += data;
    wake();
  });
  const ended = new Promise<number>((resolve) => {
    child.onExit(({ exitCode }) => {
      over = true;
      wake();
      resolve(exitCode);
    });
  });
  const drawn = (): string =>
    stripVTControlCharacters(written.slice(from)).replaceAll('\r', '').replaceAll('\u00A0', ' ');
  const type = (typed: string): void => {
    keys += [...typed].length;
    from = written.length;
    if (!over) child.write(typed);
  };
  const see = (awaited: string | RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const end = (finish: () => void): void => {
        clearTimeout(timer);
        waiting.delete(look);
        finish();
      };
      const look = (): void => {
        if (typeof awaited === 'string' ? drawn().includes(awaited) : awaited.test(drawn()))
          end(resolve);
      };
      const timer = setTimeout(
        () => end(() => reject(new Error(`${String(awaited)} was not drawn, but:\n${drawn()}`))),
        20_000,
      );
      waiting.add(look);
      look();
    });
  return {
    type,
    see,
    press: (typed, awaited) => {
      type(typed);
      return see(awaited);
    },
    drawn,
    raw: () => written.slice(from),
    written: () => written,
    keys: () => keys,
    resize: (columns, rows, awaited) => {
      from = written.length;
      child.resize(columns, rows);
      return see(awaited);
    },
    kill: () => {
      if (over) return;
      try {
        process.kill(child.pid, 'SIGKILL');
      } catch (error) {
        // It has ended, and the news of it is on its way.
        if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
      }
    },
    pid: child.pid,
    ended,
  };
}

/**
 * A folder of its own for each test of a file, told to `begin`, and terminals in it; both are gone after
 * the test. `env` is what the program finds in its environment beside its home.
 */
export function seatTests(
  pty: Pty | string,
  begin: (folder: string) => void,
  env: (folder: string) => Readonly<Record<string, string>> = () => ({}),
): (args: readonly string[], seat?: Partial<Seat>) => Desk {
  let folder = '';
  let desk: Desk | undefined;
  beforeEach(() => {
    folder = temporaryFolder();
    begin(folder);
  });
  afterEach(() => {
    desk?.kill();
    desk = undefined;
    rmSync(folder, { recursive: true, force: true });
  });
  return (args, seat = {}) => {
    if (typeof pty === 'string') throw new Error(pty);
    const all = { HOME: folder, ...env(folder), ...seat.env };
    desk = sitDown(pty, args, { cwd: folder, ...seat, env: all });
    return desk;
  };
}
