import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createClock } from './adapters/clock.ts';
import { createDocumentFolder } from './adapters/document-folder.ts';
import { createPrompter } from './adapters/prompter.ts';
import { createTermCache } from './adapters/term-cache.ts';
import { createTermSource } from './adapters/term-source.ts';
import { createTerminal } from './adapters/terminal.ts';
import { createTextFiles } from './adapters/text-files.ts';
import type { EarlyWorker } from './adapters/worker-thread.ts';
import { runProgram } from './cli.ts';
import { type ErrorKind, EXIT, type ExitCode, isRecruitError } from './errors.ts';
import type { Output, Ports, ResumeReader } from './ports.ts';
import { cleanLine } from './render/clean.ts';
import { wrapPlain } from './render/wrap.ts';

/**
 * Runs recruit with the arguments after node and script; `root` is the folder of the package, `early` a
 * worker that was started before this program was loaded.
 */
export async function main(
  argv: readonly string[],
  root: URL,
  early?: EarlyWorker,
): Promise<ExitCode> {
  leaveQuietlyOnClosedPipe();
  const output = createTerminal(process, wrapPlain);
  try {
    return await runProgram(argv, createPorts(root, output, early));
  } catch (error) {
    return report(error, output);
  }
}

function createPorts(root: URL, output: Output, early: EarlyWorker | undefined): Ports {
  const version = readVersion(root);
  const { env } = process;
  return {
    version,
    output,
    terms: createTermSource({
      shipped: fileURLToPath(new URL('terms', root)),
      cache: createTermCache(env),
      version,
      env,
      workingDirectory: process.cwd(),
      worker: new URL('dist/library-worker.cjs', root),
      progress: output.progress,
    }),
    resumes: lazyReader(new URL('dist/resume-worker.cjs', root), early),
    folders: createDocumentFolder(),
    texts: createTextFiles(process),
    prompter: createPrompter(process),
    clock: createClock(env),
    async shelf() {
      const { createTermShelf } = await import('./adapters/term-shelf.ts');
      return createTermShelf({
        schema: fileURLToPath(new URL('schema/term.schema.json', root)),
        package: fileURLToPath(root),
        env,
        workingDirectory: process.cwd(),
      });
    },
    async interviews() {
      const { createInterviewWorld } = await import('./adapters/interview-world.ts');
      return createInterviewWorld(process);
    },
  };
}

/** The reader is loaded when the first document is to be read. */
function lazyReader(worker: URL, early: EarlyWorker | undefined): ResumeReader {
  let reader: Promise<ResumeReader> | undefined;
  const open = (): Promise<ResumeReader> => {
    reader ??= import('./adapters/resume-reader.ts').then((module) =>
      module.createResumeReader(worker, availableParallelism(), early),
    );
    return reader;
  };
  return {
    async read(path, limits, hints) {
      return (await open()).read(path, limits, hints);
    },
    async hasOcr() {
      const { findOcr } = await import('./adapters/ocr-library.ts');
      return findOcr(worker) !== undefined;
    },
    stop() {
      void reader?.then((started) => started.stop());
    },
  };
}

function readVersion(root: URL): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : '0';
}

const CODES: Readonly<Record<ErrorKind, ExitCode>> = {
  usage: EXIT.couldNotRun,
  'term-file': EXIT.couldNotRun,
  resume: EXIT.unreadable,
  session: EXIT.couldNotRun,
  interrupted: EXIT.interrupted,
};

/** The only place where an error becomes words on the screen. */
async function report(error: unknown, output: Output): Promise<ExitCode> {
  if (!isRecruitError(error)) {
    const stack = error instanceof Error ? error.stack : String(error);
    output.say(
      `error: this is a fault in recruit, not yours. Please report it with these lines:\n${stack}`,
    );
    return EXIT.couldNotRun;
  }
  if (error.problems.length > 0) {
    const { describeProblem } = await import('./views/problem.ts');
    for (const problem of error.problems) output.say(cleanLine(describeProblem(problem)));
  }
  const isStop = error.kind === 'interrupted';
  output.tell(`${isStop ? '' : 'error: '}${cleanLine(error.message)}`);
  if (error.hint) output.tell(`hint: ${cleanLine(error.hint)}`);
  return CODES[error.kind];
}

/** `recruit list | head -1` is no error. */
function leaveQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
