import type { Command } from 'commander';
import type { SessionEntry } from '../ports.ts';
import type { ResultOptions } from './command.ts';

/** Options of the commands on stored sessions. */
export interface SessionOptions extends ResultOptions {
  readonly dir?: string;
}

/** `--dir` */
export function folderOption(command: Command): Command {
  return command.option('--dir <folder>', 'where sessions are kept (default: the data folder)');
}

/** What a list tells of a session: no ratings, as another's are not for everybody. */
export function toRow({ file, state, fault, held }: SessionEntry): object {
  const { candidate, interviewer, startedAt, sealedAt = null } = state ?? {};
  return { file, candidate, interviewer, startedAt, sealedAt, fault, held };
}
