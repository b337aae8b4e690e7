import type { Command } from 'commander';

/** Whether documents are shown without what says whose they are. */
export interface BlindOption {
  readonly blind?: true;
}

/** `--blind`. */
export function addBlindOption(command: Command): Command {
  return command.option(
    '--blind',
    'mask name, contact, address, age, gender, nationality and file name; documents are numbered in the order given',
  );
}
