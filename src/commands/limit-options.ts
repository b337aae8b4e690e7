import type { Command } from 'commander';
import type { ReadLimits } from '../ports.ts';
import { wholeNumber } from './command.ts';

/** Options of the commands that read documents. */
export interface LimitOptions {
  readonly timeout: number;
  readonly maxMemory: number;
  readonly maxSize: number;
  readonly maxPages: number;
  readonly jobs?: number;
}

/** `--timeout`, `--max-memory`, `--max-size`, `--max-pages` and `--jobs`. */
export function addLimitOptions(command: Command): Command {
  return command
    .option('--timeout <seconds>', 'stop reading a file after so long', wholeNumber(1), 10)
    .option('--max-memory <MB>', 'memory for reading a file', wholeNumber(32), 512)
    .option('--max-size <MB>', 'largest file', wholeNumber(1), 20)
    .option('--max-pages <number>', 'most pages', wholeNumber(1), 50)
    .option(
      '--jobs <number>',
      'files read at the same time (default: one for each core)',
      wholeNumber(1),
    );
}

/** The limits as they were given. */
export function limitsOf(options: LimitOptions): ReadLimits {
  return {
    seconds: options.timeout,
    megabytes: options.maxMemory,
    fileMegabytes: options.maxSize,
    pages: options.maxPages,
    jobs: options.jobs,
  };
}
