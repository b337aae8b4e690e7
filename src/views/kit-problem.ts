import type { KitFileProblem } from '../core/interview/kit-file.ts';
import type { KitProblem } from '../core/interview/kit-problem.ts';
import { describeFault } from './problem.ts';

/** One line for a fault of a kit file: where, what, and what to do. */
export function describeKitFileProblem({ file, line, column, fault }: KitFileProblem): string {
  return `${file}:${line}:${column} ${describeKitFileFault(fault)}`;
}

function describeKitFileFault(fault: KitFileProblem['fault']): string {
  switch (fault.code) {
    case 'bad-value':
      return `${fault.key}: ${fault.message}`;
    case 'no-reason':
      return 'a weight needs its reason beside it: it is printed on the scorecard';
    case 'reason-without-weight':
      return 'there is a reason but no weight; add the weight, or take the reason out';
    default:
      return describeFault(fault);
  }
}

/** Why no kit can be built, and what to do. */
export function describeKitProblem(problem: KitProblem): string {
  switch (problem.code) {
    case 'no-terms':
      return 'a kit needs at least one term';
    case 'same-term':
      return `the term ${problem.term} stands twice; keep one`;
    case 'no-questions':
      return `the term ${problem.term} has no questions at the level ${problem.level}`;
    case 'bad-count':
      return `${problem.count} is no number of questions; give a whole number from 1`;
    case 'too-many':
      return `there are ${problem.available} questions, not ${problem.count}; ask for fewer, or add a term`;
    case 'too-few':
      return `${problem.count} questions leave some of the ${problem.terms} terms out; ask for at least ${problem.terms}`;
    case 'bad-seed':
      return `the seed ${problem.seed} is no whole number`;
    case 'bad-weight':
      return `the weight ${problem.weight} of ${problem.term} is not above zero`;
    case 'no-reason':
      return `the weight of ${problem.term} needs a reason: it is printed on the scorecard`;
    case 'weight-of-no-term':
      return `there is a weight for ${problem.term}, which is no term of the kit`;
    case 'bad-minutes':
      return `${problem.minutes} is no number of minutes`;
  }
}
