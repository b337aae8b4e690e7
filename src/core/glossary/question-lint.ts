import type { BannedTopic } from './banned-topic.ts';
import { BANNED_QUESTIONS } from './lawful-questions.ts';

/** What is wrong with a question: its topic, the words that show it, and what to ask instead. */
export interface QuestionFinding {
  readonly topic: BannedTopic;
  readonly words: string;
  readonly instead: string;
}

/**
 * Finds out if a question asks the candidate what an interview may not ask. The first topic that
 * fits is given; undefined means that no known form of such a question was recognised.
 */
export function lintQuestion(question: string): QuestionFinding | undefined {
  const plain = question.normalize('NFKC').replaceAll('’', "'").replace(/\s+/gu, ' ').toLowerCase();
  for (const { topic, forms, instead } of BANNED_QUESTIONS) {
    for (const form of forms) {
      const words = form.exec(plain)?.[0];
      if (words !== undefined) return { topic, words: words.trim(), instead };
    }
  }
  return undefined;
}
