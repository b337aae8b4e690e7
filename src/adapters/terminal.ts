import { writeFileSync } from 'node:fs';
import { RecruitError } from '../errors.ts';
import type { Output, ResultStream } from '../ports.ts';

/** Columns where the width is unknown: a pipe, a file. */
const DEFAULT_WIDTH = 80;

/** Breaks a line between words. */
type Wrap = (line: string, width: number) => readonly string[];

/**
 * Standard output and standard error, with the user's pager for long results on a terminal. Sentences on
 * standard error are broken by `wrap` where a person reads them; programs get each as one line.
 */
export function createTerminal(process: NodeJS.Process, wrap: Wrap): Output {
  const { stdout, stderr, env } = process;
  const isTerminal = stdout.isTTY === true;
  const given = Number(env['COLUMNS']);
  let hasProgress = false;
  const clearProgress = (): void => {
    if (hasProgress) stderr.write('\r\u001b[K');
    hasProgress = false;
  };
  const say = (line: string): void => {
    clearProgress();
    stderr.write(`${line}\n`);
  };
  return {
    // A terminal may get another size while somebody is asked.
    get width() {
      return stdout.columns || (given > 0 ? given : DEFAULT_WIDTH);
    },
    colour: wantsColour(env, isTerminal),
    isTerminal,
    async write(text, file) {
      if (file !== undefined) return writeResult(file, text);
      const pager = pagerFor(env);
      const long = text.split('\n').length > (stdout.rows || Number.POSITIVE_INFINITY);
      if (isTerminal && long && pager && (await throughPager(pager, text, env))) return;
      await streamTo(stdout).write(text);
    },
    open: (file) => (file === undefined ? streamTo(stdout) : streamToFile(file)),
    say,
    tell(sentence) {
      const { isTTY, columns } = stderr;
      say(isTTY && columns ? wrap(sentence, columns).join('\n') : sentence);
    },
    progress(text) {
      if (stderr.isTTY !== true || env['TERM'] === 'dumb') return;
      clearProgress();
      stderr.write(text);
      hasProgress = text !== '';
    },
    onInterrupt(callback) {
      process.once('SIGINT', callback);
      return () => {
        process.off('SIGINT', callback);
      };
    },
  };
}

/** https://no-color.org: any value that is not empty turns colour off. */
function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env['NO_COLOR'] || env['TERM'] === 'dumb') return false;
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true;
  return isTerminal;
}

function streamTo(stdout: NodeJS.WriteStream): ResultStream {
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text, (error) => (error && !isClosedPipe(error) ? reject(error) : resolve()));
      }),
    end: () => Promise.resolve(),
  };
}

/** A file is begun with the first result, so that nothing is lost where there is none. */
function streamToFile(file: string): ResultStream {
  let flag: 'w' | 'a' = 'w';
  return {
    async write(text) {
      writeResult(file, text, flag);
      flag = 'a';
    },
    end: () => Promise.resolve(),
  };
}

function writeResult(file: string, text: string, flag: 'w' | 'a' = 'w'): void {
  try {
    writeFileSync(file, text, { flag });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new RecruitError(
      'usage',
      `cannot write ${file} (${code})`,
      'Choose another file with --output.',
    );
  }
}

function pagerFor(env: NodeJS.ProcessEnv): string | undefined {
  const pager = env['RECRUIT_PAGER'] ?? env['PAGER'] ?? 'less';
  return pager === '' || pager === 'cat' ? undefined : pager;
}

/** As git does it: F quits if it fits, R shows colour, X leaves the screen as it is. */
async function throughPager(pager: string, text: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const child = spawn(pager, {
      shell: true,
      stdio: ['pipe', 'inherit', 'ignore'],
      env: { LESS: 'FRX', LV: '-c', ...env },
    });
    child.once('error', () => resolve(false));
    // 126 and 127: the shell found no such program.
    child.once('close', (code) => resolve(code !== 126 && code !== 127));
    child.stdin.once('error', () => undefined);
    child.stdin.end(text);
  });
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE';
}
