import type { FiledTerm } from './filed-term.ts';
import type { WordList } from './list-tries.ts';
import { didYouMean } from './nearest.ts';
import { listsOf, type PhraseParts } from './phrase.ts';
import { type Fault, type Problem, sortProblems } from './problem.ts';
import { phrasesOf } from './term-file.ts';

/** Phrases of a term that name a word list which does not exist: such a term does not load. */
export function unknownLists(
  { term, yaml }: Pick<FiledTerm, 'term' | 'yaml'>,
  phrases: PhraseParts,
  lists: readonly WordList[],
): readonly Problem[] {
  const names = lists.map((list) => list.name);
  const problems = phrasesOf(term)
    .filter(({ phrase }) => phrase.includes('@'))
    .flatMap(({ phrase, path }) =>
      listsOf(phrases.get(phrase) ?? [])
        .filter((list) => !names.includes(list))
        .map((list) => {
          const near = didYouMean(list, names);
          const fault: Fault = { code: 'unknown-list', list, ...(near && { near }) };
          return { ...yaml.placeOf(path), fault };
        }),
    );
  return sortProblems(problems);
}
