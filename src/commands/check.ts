import { LEVELS } from '../core/glossary/level.ts';
import type { Term } from '../core/glossary/term.ts';
import { EXIT } from '../errors.ts';
import { type CheckResult, checkView } from '../views/check.ts';
import { describeFault } from '../views/problem.ts';
import {
  addLibraryOptions,
  addResultOptions,
  type Define,
  type LibraryOptions,
  present,
  type ResultOptions,
} from './command.ts';

/** `recruit check [DIR]` */
export const define: Define = (command, ports, finish) => {
  addLibraryOptions(addResultOptions(command))
    .argument('[folder]', 'check this folder of term files, or one file; else the whole library')
    .addHelpText(
      'after',
      '\nEach problem is named with its file, line and column. Exit code 1 if there is one.\n\nExamples:\n  $ recruit check\n  $ recruit check my-terms\n  $ recruit check my-terms --format json',
    )
    .action(async (folder: string | undefined, options: ResultOptions & LibraryOptions) => {
      const { glossary, files, problems, checked } = await ports.terms.inspect(
        options.terms,
        folder,
      );
      const terms = glossary.terms.filter((term) => checked.includes(term.id));
      const result: CheckResult = { files, terms: terms.length, ...count(terms), problems };
      const value = {
        ...result,
        problems: problems.map((one) => ({ ...one, message: describeFault(one.fault) })),
      };
      await present(ports.output, options, value, () => checkView(result));
      finish(problems.length > 0 ? EXIT.no : EXIT.done);
    });
};

function count(terms: readonly Term[]): { questions: number; examples: number } {
  const sum = (of: (term: Term) => number): number =>
    terms.reduce((all, term) => all + of(term), 0);
  return {
    questions: sum((term) =>
      LEVELS.reduce((all, level) => all + term.levels[level].questions.length, 0),
    ),
    examples: sum((term) => term.examples.length + term.nonExamples.length),
  };
}
