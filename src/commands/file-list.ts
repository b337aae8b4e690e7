import type { Command } from 'commander';
import { RecruitError } from '../errors.ts';
import type { TextFiles } from '../ports.ts';
import { recordsOfText } from './records-of-text.ts';

/** Options of the commands that take a list of files. */
export interface FileListOptions {
  readonly filesFrom?: string;
  readonly null?: boolean;
}

/** `--files-from` and `--null`. */
export function addFileListOptions(command: Command): Command {
  return command
    .option('--files-from <list>', 'a file with one path on each line; - for standard input')
    .option('-0, --null', 'paths in the list end with a NUL character, as of find -print0');
}

/** Paths to read: those that were given, then those of a list as it comes. */
export interface Paths {
  readonly given: readonly string[];
  readonly list?: AsyncIterable<string>;
}

/** The paths of a call. Throws a usage error where there are none, or two things want standard input. */
export function pathsOf(
  given: readonly string[],
  { filesFrom, null: byNull }: FileListOptions,
  texts: TextFiles,
): Paths {
  if (filesFrom === undefined) {
    if (given.length === 0)
      throw new RecruitError(
        'usage',
        "missing required argument 'files'",
        'Name files or folders, or a list of them with --files-from.',
      );
    return { given };
  }
  if (filesFrom === '-' && given.includes('-'))
    throw new RecruitError(
      'usage',
      'standard input cannot be a resume and the list of files at once',
      'Put the list into a file.',
    );
  return { given, list: readList(texts.read(filesFrom), byNull === true) };
}

/** Lines may end as on Windows, and empty ones are passed over. */
async function* readList(parts: AsyncIterable<string>, byNull: boolean): AsyncGenerator<string> {
  for await (const record of recordsOfText(parts, byNull ? '\0' : '\n')) {
    const path = byNull ? record : record.replace(/\r$/, '');
    if (path !== '') yield path;
  }
}
