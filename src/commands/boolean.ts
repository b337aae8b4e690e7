import { buildSearchString } from '../core/glossary/search-string.ts';
import { EXIT } from '../errors.ts';
import { cleanLine } from '../render/clean.ts';
import {
  addLibraryOptions,
  addResultOptions,
  type Define,
  type LibraryOptions,
  present,
  type ResultOptions,
  wholeNumber,
} from './command.ts';
import { addTermArgument, queryOf, requireTerm } from './require-term.ts';

interface Options extends ResultOptions, LibraryOptions {
  readonly maxLength: number;
}

/** Job boards cut or refuse longer searches; most take this many characters. */
const MOST = 250;

/** `recruit boolean TERM` */
export const define: Define = (command, ports, finish) => {
  addTermArgument(addLibraryOptions(addResultOptions(command)))
    .option('--max-length <characters>', 'at most so many characters', wholeNumber(20), MOST)
    .addHelpText(
      'after',
      '\nExamples:\n  $ recruit boolean bilateral-relations\n  $ recruit boolean bilateral-relations --max-length 100',
    )
    .action(async (words: readonly string[], options: Options) => {
      const term = await requireTerm(await ports.terms.load(options.terms), queryOf(words));
      const search = buildSearchString(term, options.maxLength);
      if (options.format === 'text')
        await ports.output.write(`${cleanLine(search.text)}\n`, options.output);
      else {
        await present(ports.output, options, { term: term.id, ...search }, () => ({
          blocks: [{ kind: 'paragraph', text: [{ text: search.text, style: 'code' }] }],
        }));
      }
      if (search.leftOut.length > 0) {
        const names = cleanLine(search.leftOut.join(', '));
        ports.output.tell(
          `warning: left out to stay within ${options.maxLength} characters: ${names}`,
        );
      }
      finish(EXIT.done);
    });
};
