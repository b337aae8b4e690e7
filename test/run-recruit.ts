import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT: string = fileURLToPath(new URL('..', import.meta.url));
const BIN: string = join(ROOT, 'bin/recruit.js');

/** What a call of the program came to. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** How a call differs from one in the folder of the project, without a terminal, 80 columns wide. */
export interface Call {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** What it reads on its standard input; nothing at all without it. */
  readonly input?: string;
  /** Told of all that it has written so far to standard output, and may send it a signal. */
  readonly watch?: (out: string, signal: (name: NodeJS.Signals) => void) => void;
  /** Closes the program's standard output before it has written anything. */
  readonly closeOutput?: boolean;
}

/** A new empty folder of the system's own for temporary files. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'recruit-test-'));
}

const CACHE = temporaryFolder();

/** Runs the built program as a user does; never rejects for what the program does. */
export function recruit(args: readonly string[], call: Call = {}): Promise<Outcome> {
  const env = {
    PATH: process.env['PATH'],
    RECRUIT_CACHE: CACHE,
    RECRUIT_TODAY: '2026-01-15',
    COLUMNS: '80',
    ...call.env,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], {
      cwd: call.cwd ?? ROOT,
      env,
      stdio: [call.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const parts = { out: '', err: '' };
    child.stdin?.end(call.input);
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      parts.out += text;
      call.watch?.(parts.out, (name) => child.kill(name));
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      parts.err += text;
    });
    if (call.closeOutput) child.stdout?.destroy();
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...parts }));
  });
}
