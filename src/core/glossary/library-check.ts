import { LEVELS } from './level.ts';
import { didYouMean } from './nearest.ts';
import { listsOf, parsePhrase } from './phrase.ts';
import type { WordList } from './phrase-trie.ts';
import { type Fault, type Problem, sortProblems } from './problem.ts';
import { lintQuestion } from './question-lint.ts';
import type { Term } from './term.ts';
import { phrasesOf } from './term-file.ts';
import { buildTermMatcher, findTermMatches } from './term-matcher.ts';
import type { YamlFile } from './yaml-file.ts';

/** A valid term and the file it stands in. */
export interface FiledTerm {
  readonly term: Term;
  readonly yaml: YamlFile;
}

/** Phrases that name a word list which does not exist: such a term does not load. */
export function unknownLists(
  filed: readonly FiledTerm[],
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

/** What only shows when the terms of a library are looked at together and tried out. */
export function checkLibrary(
  filed: readonly FiledTerm[],
  lists: readonly WordList[],
  ids: readonly string[],
): readonly Problem[] {
  return sortProblems(
    filed.flatMap((one) => [
      ...unknownRelated(one, ids),
      ...failedExamples(one, lists),
      ...unlawfulQuestions(one),
    ]),
  );
}

function unknownRelated({ term, yaml }: FiledTerm, ids: readonly string[]): readonly Problem[] {
  return term.related.flatMap((id, index) => {
    if (ids.includes(id)) return [];
    const near = didYouMean(id, ids);
    const fault: Fault = { code: 'unknown-related', id, ...(near && { near }) };
    return [{ ...yaml.placeOf(['related', index]), fault }];
  });
}

/** A term file tests itself: each example must be found, each non-example must not. */
function failedExamples({ term, yaml }: FiledTerm, lists: readonly WordList[]): readonly Problem[] {
  const matcher = buildTermMatcher([term], lists);
  const evidenceIn = (text: string) =>
    findTermMatches(matcher, text).find((match) => match.role.kind === 'evidence');
  const missed = term.examples.flatMap((example, index): readonly Problem[] =>
    evidenceIn(example)
      ? []
      : [{ ...yaml.placeOf(['examples', index]), fault: { code: 'example-not-found', example } }],
  );
  const wrong = term.nonExamples.flatMap((example, index): readonly Problem[] => {
    const match = evidenceIn(example);
    if (!match) return [];
    const fault: Fault = { code: 'non-example-found', example, phrase: match.phrase };
    return [{ ...yaml.placeOf(['non_examples', index]), fault }];
  });
  return [...missed, ...wrong];
}

function listsIn(phrase: string): readonly string[] {
  const parsed = parsePhrase(phrase);
  return parsed.ok ? listsOf(parsed.alternatives) : [];
}

/** Questions, probes and the questions of red flags that an interview may not ask. */
function unlawfulQuestions({ term, yaml }: FiledTerm): readonly Problem[] {
  return questionsOf(term).flatMap(({ question, path }): readonly Problem[] => {
    const finding = lintQuestion(question);
    if (!finding) return [];
    const { topic, words, instead } = finding;
    return [{ ...yaml.placeOf(path), fault: { code: 'unlawful-question', topic, words, instead } }];
  });
}

interface PlacedQuestion {
  readonly question: string;
  readonly path: readonly PropertyKey[];
}

function questionsOf(term: Term): readonly PlacedQuestion[] {
  const asked = LEVELS.flatMap((level) =>
    term.levels[level].questions.flatMap(({ ask, probes }, index) => {
      const path = ['levels', level, 'questions', index];
      const followUps = probes.map((question, at) => ({ question, path: [...path, 'probes', at] }));
      return [{ question: ask, path: [...path, 'ask'] }, ...followUps];
    }),
  );
  const flags = term.redFlags.map(({ ask }, index) => ({
    question: ask,
    path: ['red_flags', index, 'ask'],
  }));
  return [...asked, ...flags];
}
