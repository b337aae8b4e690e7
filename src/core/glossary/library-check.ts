import { checkExamples } from './example-check.ts';
import type { FiledTerm } from './filed-term.ts';
import { LEVELS } from './level.ts';
import type { WordList } from './list-tries.ts';
import { findNearDuplicates } from './near-duplicates.ts';
import { type ComparedKind, comparedTexts, spokenTexts } from './placed-texts.ts';
import { type Fault, type FilePlace, type Problem, sortProblems } from './problem.ts';
import { lintQuestion } from './question-lint.ts';
import { FOG_LIMIT } from './readability.ts';
import { checkRelated } from './related-check.ts';
import { checkQuality, readMeaning } from './term-quality.ts';

/** What a check of a library found and counted. */
export interface LibraryCheck {
  /** In the order of their files, lines and columns. */
  readonly problems: readonly Problem[];
  readonly figures: LibraryFigures;
}

/** Figures of the terms that were checked. */
export interface LibraryFigures {
  readonly terms: number;
  /** Of the three levels; probes and the questions of red flags not counted. */
  readonly questions: number;
  /** Examples and non-examples. */
  readonly examples: number;
  /** Examples found by a phrase of an unrelated term. */
  readonly crossMatches: number;
  /** Examples found by a phrase of a related term. */
  readonly sharedWithRelated: number;
  /** Questions, expected answers and meanings that resemble another. */
  readonly nearDuplicates: number;
  /** Gunning fog index of the meanings. */
  readonly readability: {
    readonly median: number;
    readonly limit: number;
    /** The three hardest, the hardest first. */
    readonly hardest: readonly HardMeaning[];
  };
}

/** A meaning with its fog index and the sentence that adds most to it. */
export interface HardMeaning extends FilePlace {
  readonly term: string;
  readonly fog: number;
  readonly sentence: string;
}

/**
 * What only shows when the terms of a library are looked at together and tried out. `ids` are those
 * of all term files, also of those that did not load: a term with a fault still exists for others.
 */
export function checkLibrary(
  library: readonly FiledTerm[],
  lists: readonly WordList[],
  ids: readonly string[],
): LibraryCheck {
  const checked = library.filter((one) => one.checked);
  const { problems, ...examples } = checkExamples(library, lists);
  const duplicates = nearDuplicates(library);
  return {
    problems: sortProblems([
      ...problems,
      ...duplicates,
      ...checkRelated(library, ids),
      ...checked.flatMap(unlawfulQuestions),
      ...checked.flatMap(checkQuality),
    ]),
    figures: {
      terms: checked.length,
      questions: checked.reduce((sum, { term }) => sum + questionsOf(term), 0),
      examples: examples.tried,
      crossMatches: examples.crossMatches,
      sharedWithRelated: examples.sharedWithRelated,
      nearDuplicates: duplicates.length,
      readability: readabilityOf(checked),
    },
  };
}

function questionsOf({ levels }: FiledTerm['term']): number {
  return LEVELS.reduce((sum, level) => sum + levels[level].questions.length, 0);
}

/** Questions, probes and the questions of red flags that an interview may not ask. */
function unlawfulQuestions({ term, yaml }: FiledTerm): readonly Problem[] {
  return spokenTexts(term).flatMap(({ text, path }): readonly Problem[] => {
    const finding = lintQuestion(text);
    if (!finding) return [];
    const { topic, words, instead } = finding;
    return [{ ...yaml.placeOf(path), fault: { code: 'unlawful-question', topic, words, instead } }];
  });
}

const COMPARED: readonly ComparedKind[] = ['question', 'expected answer', 'meaning'];

function nearDuplicates(library: readonly FiledTerm[]): readonly Problem[] {
  return COMPARED.flatMap((kind) => {
    const texts = library.flatMap((filed) =>
      comparedTexts(kind, filed.term).map((text) => ({ ...text, filed })),
    );
    return findNearDuplicates(texts.map(({ text }) => text)).flatMap(
      ({ earlier, later, share }): readonly Problem[] => {
        const pair = [texts[later], texts[earlier]].flatMap((one) => (one ? [one] : []));
        const [own, other] = pair.sort((a, b) => Number(b.filed.checked) - Number(a.filed.checked));
        if (!own?.filed.checked || !other) return [];
        const place = { term: other.filed.term.id, ...other.filed.yaml.placeOf(other.path) };
        const fault: Fault = { code: 'near-duplicate', kind, share, other: place };
        return [{ ...own.filed.yaml.placeOf(own.path), fault }];
      },
    );
  });
}

/** So many of the hardest meanings are shown. */
const HARDEST = 3;

function readabilityOf(checked: readonly FiledTerm[]): LibraryFigures['readability'] {
  const measured = checked
    .map((filed) => ({ filed, ...readMeaning(filed.term) }))
    .sort((a, b) => b.fog - a.fog);
  const hardest = measured.slice(0, HARDEST).map(({ filed: { term, yaml }, fog, hardest }) => ({
    ...yaml.placeOf(['meaning']),
    term: term.id,
    fog,
    sentence: hardest,
  }));
  const median = measured[Math.floor(measured.length / 2)]?.fog ?? 0;
  return { median, limit: FOG_LIMIT, hardest };
}
