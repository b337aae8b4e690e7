import type { Level } from '../core/glossary/level.ts';
import { EXIT, RecruitError } from '../errors.ts';
import { termView } from '../views/term.ts';
import {
  addLibraryOptions,
  addResultOptions,
  type Define,
  type LibraryOptions,
  levelOption,
  present,
  type ResultOptions,
  requireTerm,
} from './command.ts';

interface Options extends ResultOptions, LibraryOptions {
  readonly level?: Level;
}

/** `recruit explain TERM` */
export const define: Define = (command, ports, finish) => {
  addLibraryOptions(addResultOptions(command))
    .argument('<term...>', 'the id, the name or another name of a term')
    .addOption(levelOption('one level only'))
    .addHelpText(
      'after',
      '\nExamples:\n  $ recruit explain bilateral-relations\n  $ recruit explain "Bilateral Relations" --level mid\n  $ recruit explain bilateral ties --format markdown --output term.md',
    )
    .action(async (words: readonly string[], options: Options) => {
      const query = words.join(' ').trim();
      if (query === '')
        throw new RecruitError('usage', 'which term?', 'recruit list shows all terms.');
      // An exact id needs no other file than its own.
      const term =
        (await ports.terms.loadOne(query, options.terms)) ??
        requireTerm(await ports.terms.load(options.terms), query);
      await present(ports.output, options, term, () => termView(term, options.level));
      finish(EXIT.done);
    });
};
