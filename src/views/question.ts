import type { Level } from '../core/glossary/level.ts';
import type { Question } from '../core/glossary/term.ts';
import type { Block, Field, ListItem } from '../render/document.ts';

/** The levels as headings have them. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  junior: 'Junior',
  mid: 'Mid',
  senior: 'Senior',
};

/** A question with all that helps to judge its answer. */
export function questionItem(question: Question): ListItem {
  const fields: readonly Field[] = [
    { name: 'Expected answer', text: question.expect },
    { name: 'Listen for', text: question.listenFor.join('; ') },
    ...(question.probes.length > 0 ? [{ name: 'Probes', text: question.probes.join(' ') }] : []),
    ...(question.anchors
      ? [
          { name: 'A weak answer', text: question.anchors.weak },
          { name: 'A strong answer', text: question.anchors.strong },
        ]
      : []),
  ];
  const blocks: readonly Block[] = [{ kind: 'fields', fields }];
  return { text: [{ text: question.ask, style: 'strong' }], blocks };
}
