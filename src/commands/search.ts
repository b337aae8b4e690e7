import { nearTerms } from '../core/glossary/near-terms.ts';
import { searchWords } from '../core/glossary/search-words.ts';
import { searchTerms } from '../core/glossary/term-search.ts';
import { EXIT, RecruitError } from '../errors.ts';
import { type SearchResult, searchView } from '../views/search.ts';
import {
  addLibraryOptions,
  addResultOptions,
  type Define,
  type LibraryOptions,
  present,
  type ResultOptions,
  wholeNumber,
} from './command.ts';

interface Options extends ResultOptions, LibraryOptions {
  readonly count: number;
}

/** How many terms are shown unless more are asked for. */
const SHOWN = 5;

/** `recruit search WORDS` */
export const define: Define = (command, ports, finish) => {
  addLibraryOptions(addResultOptions(command))
    .argument('<words...>', 'what you heard or read; slips of the keyboard do no harm')
    .option('-n, --count <number>', 'how many terms to show', wholeNumber(1), SHOWN)
    .addHelpText(
      'after',
      '\nLooks into names, other names, job titles, phrases and meanings. Exit code 1 if no term has any of the words.\n\nExamples:\n  $ recruit search embassy talks\n  $ recruit search "nurse handover" --count 1\n  $ recruit search ci cd --format json | jq -r ".hits[0].id"',
    )
    .action(async (words: readonly string[], options: Options) => {
      const query = words.join(' ').trim();
      if (searchWords(query).length === 0) {
        const hint = 'Give a word that says something: recruit search embassy talks.';
        throw new RecruitError('usage', `there is nothing to search for in "${query}"`, hint);
      }
      const glossary = await ports.terms.load(options.terms);
      const hits = searchTerms(glossary.terms, query);
      const nearest = hits.length > 0 ? [] : nearTerms(glossary.terms, query);
      const result: SearchResult = { query, hits, nearest };
      await present(ports.output, options, toValue(result, options.count), () =>
        searchView(result, options.count),
      );
      finish(hits.length > 0 ? EXIT.done : EXIT.no);
    });
};

/** For programs: what they need to go on, instead of whole terms. */
function toValue({ query, hits, nearest }: SearchResult, count: number): unknown {
  const shown = hits.slice(0, count).map(({ term, part, found, meaning }) => ({
    id: term.id,
    name: term.name,
    industry: term.industry,
    part,
    found,
    meaning,
  }));
  return { query, found: hits.length, hits: shown, nearest };
}
