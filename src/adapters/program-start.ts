import { join } from 'node:path';
import { createBundleLoader } from './code-cache.ts';

/** The program as `main` takes it from here; see there. */
export interface Program {
  main(argv: readonly string[], root: URL): Promise<number>;
}

/** Loads the program; `command` is the word after `recruit`. */
export function loadProgram(command = ''): Program {
  const use = /^[a-z]{1,12}$/.test(command) ? command : 'program';
  const bundles = createBundleLoader(BUILD, use);
  // A word that is no command leaves no file behind.
  process.once('exit', (code) => code !== 2 && bundles.keep());
  // The build puts main.ts there.
  return bundles.load(join(__dirname, 'main.cjs')) as Program;
}
