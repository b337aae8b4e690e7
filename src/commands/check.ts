import { gradeOf, type Problem } from '../core/glossary/problem.ts';
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

interface CheckOptions extends ResultOptions, LibraryOptions {
  readonly strict?: boolean;
}

const HELP = `
Tries every example, holds the terms against one another, and reads every question. A problem is to
be mended; advice makes a good term better. Both are named with file, line and column.
Exit code 1 if there is a problem; with --strict, if there is advice too.

Examples:
  $ recruit check
  $ recruit check my-terms
  $ recruit check my-terms --strict
  $ recruit check my-terms --format json`;

/** `recruit check [DIR]` */
export const define: Define = (command, ports, finish) => {
  addLibraryOptions(addResultOptions(command))
    .argument('[folder]', 'check this folder of term files, or one file; else the whole library')
    .option('--strict', 'advice counts as a problem')
    .addHelpText('after', HELP)
    .action(async (folder: string | undefined, options: CheckOptions) => {
      const { files, problems, figures } = await ports.terms.inspect(options.terms, folder);
      const of = (grade: string): readonly Problem[] =>
        problems.filter(({ fault }) => gradeOf(fault) === grade);
      const result: CheckResult = {
        files,
        ...figures,
        problems: of('fault'),
        advice: of('advice'),
      };
      const inWords = (one: Problem) => ({ ...one, message: describeFault(one.fault) });
      const value = {
        ...result,
        problems: result.problems.map(inWords),
        advice: result.advice.map(inWords),
      };
      await present(ports.output, options, value, () => checkView(result));
      const counted = options.strict ? problems : result.problems;
      finish(counted.length > 0 ? EXIT.no : EXIT.done);
    });
};
