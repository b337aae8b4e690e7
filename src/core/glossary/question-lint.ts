import type { BannedQuestion, BannedTopic } from './banned-topic.ts';
import { BANNED_QUESTIONS } from './lawful-questions.ts';
import { plainQuestion } from './plain-question.ts';
import { FRAMES, fillFrame } from './question-frames.ts';

/** What is wrong with a question: its topic, the words that show it, and what to ask instead. */
export interface QuestionFinding {
  readonly topic: BannedTopic;
  /** As they stand in the plain question: lower case, fillers left out. */
  readonly words: string;
  readonly instead: string;
}

interface Rule {
  readonly topic: BannedTopic;
  readonly instead: string;
  readonly shape: RegExp;
}

/** Whole forms come first, since they are the surest about their topic. */
const RULES: readonly Rule[] = [
  ...BANNED_QUESTIONS.flatMap((banned) => banned.forms.map((form) => ruleOf(banned, form))),
  ...BANNED_QUESTIONS.flatMap((banned) =>
    FRAMES.flatMap((frame) => {
      const words = banned.words[frame];
      return words ? fillFrame(frame, words).map((form) => ruleOf(banned, form)) : [];
    }),
  ),
];

function ruleOf({ topic, instead }: BannedQuestion, form: string): Rule {
  return { topic, instead, shape: new RegExp(form, 'u') };
}

/**
 * Finds out if a question asks the candidate what an interview may not ask. The first rule that
 * fits is given; undefined means that no known way of asking such a thing was recognised.
 */
export function lintQuestion(question: string): QuestionFinding | undefined {
  const plain = plainQuestion(question);
  for (const { topic, instead, shape } of RULES) {
    const words = shape.exec(plain)?.[0];
    if (words !== undefined) return { topic, words: words.trim(), instead };
  }
  return undefined;
}
