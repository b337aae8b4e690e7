import { nearest } from '../core/glossary/nearest.ts';
import type { Term } from '../core/glossary/term.ts';
import { EXIT, RecruitError } from '../errors.ts';
import { termListView } from '../views/term-list.ts';
import {
  addLibraryOptions,
  addResultOptions,
  type Define,
  type LibraryOptions,
  present,
  type ResultOptions,
} from './command.ts';

interface Options extends ResultOptions, LibraryOptions {
  readonly industry?: string;
  readonly verbose?: boolean;
}

/** `recruit list` */
export const define: Define = (command, ports, finish) => {
  addLibraryOptions(addResultOptions(command))
    .option('-i, --industry <industry>', 'terms of one industry only')
    .option('-v, --verbose', 'also say which file each term comes from')
    .addHelpText(
      'after',
      '\nExamples:\n  $ recruit list\n  $ recruit list --industry diplomacy --verbose\n  $ recruit list --format json | jq -r ".[].id"',
    )
    .action(async (options: Options) => {
      const { terms: all, origins } = await ports.terms.load(options.terms);
      const terms = options.industry === undefined ? all : ofIndustry(all, options.industry);
      const rows = terms.map(({ id, name, industry }) => ({ id, name, industry, ...origins[id] }));
      await present(ports.output, options, rows, () =>
        termListView(terms, origins, options.verbose ?? false),
      );
      finish(EXIT.done);
    });
};

function ofIndustry(terms: readonly Term[], industry: string): readonly Term[] {
  const wanted = industry.toLowerCase().trim();
  const found = terms.filter((term) => term.industry.toLowerCase() === wanted);
  if (found.length > 0) return found;
  const names = nearest(
    wanted,
    terms.map((term) => term.industry),
    3,
  );
  throw new RecruitError(
    'usage',
    `there is no industry "${industry}"`,
    `The nearest are: ${names.join(', ')}.`,
  );
}
