import type { Advice, OtherPlace } from '../core/glossary/problem.ts';

/** What would make a term better, in a sentence. */
export function describeAdvice(advice: Advice): string {
  switch (advice.code) {
    case 'cross-match':
      return `the phrase "${advice.phrase}" of ${named(advice.other)} finds this example too; narrow the phrase, or name the two terms as related`;
    case 'wide-phrase':
      return `the phrase "${advice.phrase}" also finds "${advice.example}", an example of ${named(advice.other)}${more(advice.more)}; narrow it, or name that term as related`;
    case 'one-way-related':
      return `${named(advice.other)} does not name this term as related in return; name it there, or take it out here`;
    case 'near-duplicate':
      return `this ${advice.kind} ${alike(advice.share)} that of ${named(advice.other)}; write one of the two anew`;
    case 'no-anchors':
      return 'weak and strong are missing; say what a poor answer and an outstanding one sound like';
    case 'too-few':
      return `${advice.key} has ${advice.found}; a complete term has at least ${advice.least} here`;
    case 'hard-to-read':
      return `meaning has a Gunning fog index of ${advice.fog}, and up to ${advice.limit} reads well; shorten, say, "${advice.sentence}"`;
  }
}

function named({ term, file, line, column }: OtherPlace): string {
  return `${term} (${file}:${line}:${column})`;
}

function more(count: number): string {
  return count === 0 ? '' : `, and ${count} more`;
}

function alike(share: number): string {
  if (share === 1) return 'says the same as';
  return `shares ${Math.floor(share * 100)} % of its word pairs with`;
}
