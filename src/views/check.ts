import type { Problem } from '../core/glossary/problem.ts';
import type { Document } from '../render/document.ts';
import { describeProblem } from './problem.ts';

/** What a check of term files counted and found. */
export interface CheckResult {
  readonly files: number;
  readonly terms: number;
  readonly questions: number;
  readonly examples: number;
  readonly problems: readonly Problem[];
}

/** One line a problem, then the counts. */
export function checkView(result: CheckResult): Document {
  const counts = [
    count(result.files, 'file'),
    count(result.terms, 'term'),
    count(result.questions, 'question'),
    `${count(result.examples, 'example')} tried`,
  ].join(', ');
  const found = result.problems.length;
  const verdict = found === 0 ? 'No problems' : count(found, 'problem');
  return {
    blocks: [
      ...result.problems.map(
        (problem) => ({ kind: 'paragraph', text: describeProblem(problem) }) as const,
      ),
      { kind: 'paragraph', text: `${verdict}: ${counts}.` },
    ],
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
