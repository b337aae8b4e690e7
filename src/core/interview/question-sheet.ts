import type { Level } from '../glossary/level.ts';
import type { Question, Term } from '../glossary/term.ts';
import { seededNumbers } from './seeded.ts';

/** The questions of one term at one level. */
export interface QuestionGroup {
  readonly term: string;
  readonly name: string;
  readonly level: Level;
  readonly questions: readonly Question[];
}

/** Which questions to choose. */
export interface QuestionChoice {
  readonly levels: readonly Level[];
  /** At most so many in all; all of them where undefined. */
  readonly count?: number;
  /** The same seed chooses the same questions; without one the first of each group come first. */
  readonly seed?: number;
}

/** Chooses questions, spread evenly over the groups; groups and questions keep their order. */
export function chooseSheet(
  terms: readonly Term[],
  choice: QuestionChoice,
): readonly QuestionGroup[] {
  const groups = terms.flatMap((term) =>
    choice.levels.map((level) => {
      const { questions } = term.levels[level];
      return { term: term.id, name: term.name, level, questions };
    }),
  );
  const random = seededNumbers(choice.seed ?? 0);
  const shuffle = choice.seed !== undefined;
  const ranked = groups.flatMap((group, groupIndex) => {
    const order = group.questions.map((_, index) => ({ index, key: shuffle ? random() : index }));
    order.sort((a, b) => a.key - b.key);
    const groupKey = shuffle ? random() : groupIndex;
    return order.map(({ index }, round) => ({ groupIndex, groupKey, index, round }));
  });
  ranked.sort((a, b) => a.round - b.round || a.groupKey - b.groupKey);
  const kept = ranked.slice(0, choice.count ?? ranked.length);
  return groups
    .map((group, groupIndex) => ({
      ...group,
      questions: group.questions.filter((_, index) =>
        kept.some((one) => one.groupIndex === groupIndex && one.index === index),
      ),
    }))
    .filter((group) => group.questions.length > 0);
}
