import Module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { USUAL_MEGABYTES } from '../core/resume/usual-limits.ts';
import { createRegExpSetting } from './regexp-setting.ts';
import type { EarlyWorker } from './worker-thread.ts';

/** The program as `main` takes it from here; see there. */
interface Program {
  main(argv: readonly string[], root: URL, early?: EarlyWorker): Promise<number>;
}

/** Runs the program with the arguments after node and script; gives the exit code. */
export async function runProgram(argv: readonly string[], root: URL): Promise<number> {
  const [command = ''] = argv;
  const use = /^[a-z]{1,12}$/.test(command) ? command : 'program';
  // The reader takes longer to load than all the rest: it begins first.
  const early = isAboutToRead(argv) ? await startEarly() : undefined;
  const { createBundleLoader } = await import('./code-cache.ts');
  const bundles = createBundleLoader(BUILD, use, early?.regExps);
  // A word that is no command leaves no file behind.
  process.once('exit', (code) => code !== 2 && bundles.keep());
  // The build puts main.ts there.
  const program = bundles.load(join(__dirname, 'main.cjs')) as Program;
  return program.main(argv, root, early);
}

function isAboutToRead([command = '', ...more]: readonly string[]): boolean {
  const reads = ['scan', 'read', 'trace'].includes(command) && more.length > 0;
  return reads && !more.some((one) => one === '-h' || one === '--help' || one === '--ocr');
}

async function startEarly(): Promise<EarlyWorker> {
  const { startThread } = await import('./worker-thread.ts');
  const url = pathToFileURL(join(__dirname, 'resume-worker.cjs'));
  const thread = startThread(url, USUAL_MEGABYTES);
  // Node 22 keeps compiled code by itself, and would keep what is compiled at the end under this setting.
  const regExps = 'enableCompileCache' in Module ? undefined : createRegExpSetting();
  return { thread, megabytes: USUAL_MEGABYTES, regExps };
}
