import { LEVELS } from './level.ts';
import type { Term } from './term.ts';

/** A text of a term file with the path of its place in the file. */
export interface PlacedText {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

/** Texts of which no two in a library should say the same. */
export type ComparedKind = 'question' | 'expected answer' | 'meaning';

/** The questions of the levels and of the red flags: what is asked first, not what follows it up. */
function openingQuestions(term: Term): readonly PlacedText[] {
  const asked = LEVELS.flatMap((level) =>
    term.levels[level].questions.map(({ ask }, index) => ({
      text: ask,
      path: ['levels', level, 'questions', index, 'ask'],
    })),
  );
  const flags = term.redFlags.map(({ ask }, index) => ({
    text: ask,
    path: ['red_flags', index, 'ask'],
  }));
  return [...asked, ...flags];
}

/** Everything that is read out to a candidate: questions, probes and the questions of red flags. */
export function spokenTexts(term: Term): readonly PlacedText[] {
  const probes = LEVELS.flatMap((level) =>
    term.levels[level].questions.flatMap((question, index) =>
      question.probes.map((text, at) => ({
        text,
        path: ['levels', level, 'questions', index, 'probes', at],
      })),
    ),
  );
  return [...openingQuestions(term), ...probes];
}

/** The texts of one kind. Probes are left out: "Who disagreed?" may follow many questions. */
export function comparedTexts(kind: ComparedKind, term: Term): readonly PlacedText[] {
  switch (kind) {
    case 'question':
      return openingQuestions(term);
    case 'expected answer':
      return LEVELS.flatMap((level) =>
        term.levels[level].questions.map(({ expect }, index) => ({
          text: expect,
          path: ['levels', level, 'questions', index, 'expect'],
        })),
      );
    case 'meaning':
      return [{ text: term.meaning, path: ['meaning'] }];
  }
}
