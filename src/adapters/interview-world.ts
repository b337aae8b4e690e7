import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { createInterface } from 'node:readline';
import { RecruitError } from '../errors.ts';
import type { InterviewDesk, InterviewWorld } from '../ports.ts';
import { inWords } from './file-failure.ts';
import { createLineDesk } from './interview-lines.ts';
import { createKeyDesk } from './interview-screen.ts';
import { openSessionFolder } from './session-folder.ts';

/** Interviews on this computer. */
export function createInterviewWorld(process: NodeJS.Process): InterviewWorld {
  const { stdin, stderr, env } = process;
  const isTerminal = stdin.isTTY === true && stderr.isTTY === true;
  const wantsLines = env['ACCESSIBLE'] === '1' || env['TERM'] === 'dumb';
  return {
    userName: nameOfUser(),
    canDraw: isTerminal && !wantsLines,
    isPiped: stdin.isTTY !== true,
    sessions: (folder) => openSessionFolder(folder),
    sit: (how) => {
      if (how === 'keys') {
        // Inquirer listens to this signal alone to end the program; the write that failed says more.
        process.on('SIGXFSZ', () => undefined);
        return createKeyDesk(process);
      }
      return how === 'lines'
        ? sitAtLines(process)
        : createLineDesk({ lines: inTurn(how), write, attended: false });
    },
    readText,
    isTaken: existsSync,
    now: () => new Date().toISOString(),
  };

  function write(text: string): void {
    stderr.write(text);
  }
}

function sitAtLines(process: NodeJS.Process): InterviewDesk {
  const { stdin, stderr } = process;
  const lines = createInterface({ input: stdin, terminal: false });
  // The end of the lines pauses; a second Ctrl-C finds nobody listening, and leaves.
  const stop = (): void => lines.close();
  process.once('SIGINT', stop);
  const desk = createLineDesk({
    lines,
    write: (text) => stderr.write(text),
    attended: stdin.isTTY === true,
  });
  const close = (): void => {
    process.off('SIGINT', stop);
    lines.close();
  };
  return { ...desk, close };
}

async function* inTurn(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

function readText(file: string): string {
  try {
    return inWords(`read ${file}`, () => readFileSync(file, 'utf8'));
  } catch (error) {
    // No session is at fault here, but what was typed.
    if (error instanceof RecruitError) throw new RecruitError('usage', error.message);
    throw error;
  }
}

// A computer without an entry for the user throws.
function nameOfUser(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
