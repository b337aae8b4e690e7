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
  /** Any of the words, wherever it stands: sought first, since the shapes are slow. */
  readonly words?: RegExp;
  readonly shapes: readonly RegExp[];
}

/** Whole forms come first, since they are the surest about their topic. */
const RULES: readonly Rule[] = [
  ...BANNED_QUESTIONS.map((banned) => ruleOf(banned, banned.forms)),
  ...BANNED_QUESTIONS.flatMap((banned) =>
    FRAMES.flatMap((frame) => {
      const words = banned.words[frame];
      if (!words) return [];
      const anyWord = new RegExp(`\\b(?:${words.join('|')})`);
      return [{ ...ruleOf(banned, fillFrame(frame, words)), words: anyWord }];
    }),
  ),
];

/** Without the flag u, which makes expressions a fifth slower to compile and is not needed here. */
function ruleOf({ topic, instead }: BannedQuestion, forms: readonly string[]): Rule {
  return { topic, instead, shapes: forms.map((form) => new RegExp(form)) };
}

/**
 * Finds out if a question asks the candidate what an interview may not ask. The first rule that
 * fits is given; undefined means that no known way of asking such a thing was recognised.
 */
export function lintQuestion(question: string): QuestionFinding | undefined {
  const plain = plainQuestion(question);
  for (const { topic, instead, words, shapes } of RULES) {
    if (words && !words.test(plain)) continue;
    for (const shape of shapes) {
      const found = shape.exec(plain)?.[0];
      if (found !== undefined) return { topic, words: found.trim(), instead };
    }
  }
  return undefined;
}
