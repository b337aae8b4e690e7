import type { Origin } from '../core/glossary/glossary.ts';
import type { Level } from '../core/glossary/level.ts';
import { EXIT, RecruitError } from '../errors.ts';
import type { Ports, TermSource } from '../ports.ts';
import { cleanLine } from '../render/clean.ts';
import { termView } from '../views/term.ts';
import {
  addLibraryOptions,
  addResultOptions,
  type Define,
  type LibraryOptions,
  levelOption,
  present,
  type ResultOptions,
} from './command.ts';
import { addTermArgument, queryOf, requireTerm } from './require-term.ts';

interface Options extends ResultOptions, LibraryOptions {
  readonly level?: Level;
  readonly source?: boolean;
}

/** `recruit explain TERM` */
export const define: Define = (command, ports, finish) => {
  addTermArgument(addLibraryOptions(addResultOptions(command)))
    .addOption(levelOption('one level only').conflicts('source'))
    .option('-s, --source', 'only say where the file of the term is')
    .addHelpText(
      'after',
      '\nExamples:\n  $ recruit explain bilateral-relations\n  $ recruit explain "Bilateral Relations" --level mid\n  $ recruit explain bilateral ties --format markdown --output term.md\n  $ "$EDITOR" "$(recruit explain bees --source)"',
    )
    .action(async (words: readonly string[], options: Options) => {
      const query = queryOf(words);
      if (options.source) await presentSource(ports, query, options);
      else await presentTerm(ports, query, options);
      finish(EXIT.done);
    });
};

async function presentTerm(
  { terms, output }: Ports,
  query: string,
  options: Options,
): Promise<void> {
  // An exact id needs no other file than its own.
  const term =
    (await terms.loadOne(query, options.terms)) ??
    (await requireTerm(await terms.load(options.terms), query));
  const named = [...term.confusedWith.map((one) => one.term), ...term.related];
  const known = [...(await terms.locate(named, options.terms)).keys()];
  await present(output, options, term, () => termView(term, known, options.level));
}

async function presentSource(
  { terms, output }: Ports,
  query: string,
  options: Options,
): Promise<void> {
  const origin = await locate(terms, query, options.terms);
  if (options.format !== 'text') {
    const text = [{ text: origin.file, style: 'code' }] as const;
    await present(output, options, origin, () => ({ blocks: [{ kind: 'paragraph', text }] }));
    return;
  }
  // Never wrapped: the path is for other programs as much as for people.
  await output.write(`${cleanLine(origin.file)}\n`, options.output);
}

async function locate(
  terms: TermSource,
  query: string,
  folders: readonly string[],
): Promise<Origin> {
  const byId = (await terms.locate([query], folders)).get(query);
  if (byId) return byId;
  const glossary = await terms.load(folders);
  const origin = glossary.origins[(await requireTerm(glossary, query)).id];
  if (origin) return origin;
  throw new RecruitError('usage', `there is no file of "${query}"`);
}
