import type { FiledTerm } from './filed-term.ts';
import { didYouMean } from './nearest.ts';
import { listsOf, partsOf } from './phrase.ts';
import type { WordList } from './phrase-trie.ts';
import { type Fault, type Problem, sortProblems } from './problem.ts';
import { phrasesOf } from './term-file.ts';

/** Phrases that name a word list which does not exist: such a term does not load. */
export function unknownLists(
  filed: readonly Pick<FiledTerm, 'term' | 'yaml'>[],
  lists: readonly WordList[],
): readonly Problem[] {
  const names = lists.map((list) => list.name);
  const problems = filed.flatMap(({ term, yaml }) =>
    phrasesOf(term).flatMap(({ phrase, path }) =>
      listsIn(phrase)
        .filter((list) => !names.includes(list))
        .map((list) => {
          const near = didYouMean(list, names);
          const fault: Fault = { code: 'unknown-list', list, ...(near && { near }) };
          return { ...yaml.placeOf(path), fault };
        }),
    ),
  );
  return sortProblems(problems);
}

function listsIn(phrase: string): readonly string[] {
  return phrase.includes('@') ? listsOf(partsOf(phrase)) : [];
}
