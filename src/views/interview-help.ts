import { RATING_WORDS, RATINGS } from '../core/interview/rating.ts';
import type { Document, Field } from '../render/document.ts';

/** What every key does: while a question is in hand, or at the end. */
export function helpView(closing: boolean): Document {
  const fields = closing ? CLOSING_HELP : QUESTION_HELP;
  return {
    blocks: [
      { kind: 'heading', level: 3, text: 'What the keys do' },
      { kind: 'fields', fields: [...fields, ...EVERYWHERE] },
    ],
  };
}

const SCALE = RATINGS.map((rating) => `${rating} ${RATING_WORDS[rating]}`).join(', ');

const QUESTION_HELP: readonly Field[] = [
  { name: '1 to 5', text: `rate the answer, and go on: ${SCALE}` },
  { name: 't', text: 'tick what was heard; once more takes the tick away' },
  {
    name: 'n',
    text: 'note, ended with Enter; + in front speaks for the answer, - against it, " is what was said',
  },
  { name: 'e', text: 'a longer note, in your editor' },
  { name: 'p', text: 'mark a probe as used' },
  { name: 's', text: 'skip the question, with a reason' },
  { name: 'x', text: 'the question was not asked; a: there was no answer' },
  { name: 'r', text: 'what the resume shows of this term; that you looked is logged' },
  { name: 'f', text: 'finish: questions still open count as not asked' },
];

const CLOSING_HELP: readonly Field[] = [
  { name: '1 to 3', text: 'your recommendation; you need not give one' },
  { name: 's', text: 'seal: the session ends, and the scorecard is shown' },
];

const EVERYWHERE: readonly Field[] = [
  { name: 'b, g', text: 'back to the question before; go to one by its number' },
  { name: 'u', text: 'undo the last thing you did; again, the one before it' },
  {
    name: 'space',
    text: 'more, where not all fits the screen; in plain lines, Enter shows all again',
  },
  { name: 'q, Ctrl-C', text: 'pause: everything is saved, and can be continued' },
];
