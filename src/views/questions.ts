import type { QuestionGroup } from '../core/interview/question-sheet.ts';
import type { Block, Document } from '../render/document.ts';
import { LEVEL_NAMES, questionItem } from './question.ts';

/** Questions grouped by term and level, with or without what helps to judge the answers. */
export function questionsView(groups: readonly QuestionGroup[], answers: boolean): Document {
  const blocks = groups.flatMap((group, index): readonly Block[] => [
    ...(groups[index - 1]?.term === group.term
      ? []
      : [{ kind: 'heading', level: 1, text: group.name } as const]),
    { kind: 'heading', level: 2, text: `${LEVEL_NAMES[group.level]} questions` },
    {
      kind: 'list',
      ordered: true,
      items: group.questions.map((question) =>
        answers ? questionItem(question) : { text: question.ask, blocks: ROOM_TO_WRITE },
      ),
    },
  ]);
  return { blocks };
}

const ROOM_TO_WRITE: readonly Block[] = [
  { kind: 'paragraph', text: '_'.repeat(30) },
  { kind: 'paragraph', text: '_'.repeat(30) },
];
