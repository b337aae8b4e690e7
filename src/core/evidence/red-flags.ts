import type { RedFlag, Term } from '../glossary/term.ts';
import { type Matched, quotesOf } from './matching.ts';
import type { Observation, RedFlagFinding } from './scan-report.ts';

/** The red flags of a term that stand against a resume, and those only an interview can tell. */
export function findRedFlags(term: Term, matched: Matched): readonly RedFlagFinding[] {
  return term.redFlags.flatMap((redFlag, index) => {
    const observed = observe(term, redFlag, index, matched);
    if (!observed) return [];
    const { flag, why, couldAlsoMean, ask } = redFlag;
    return [{ rule: ruleId(term, flag), term: term.id, flag, why, couldAlsoMean, ask, observed }];
  });
}

function observe(
  term: Term,
  redFlag: RedFlag,
  index: number,
  matched: Matched,
): Observation | undefined {
  const { lookFor } = redFlag;
  if (!lookFor) return { kind: 'interview-only' };
  const found = matched.matches.filter(
    ({ term: id, role }) => id === term.id && role.kind === 'red-flag' && role.index === index,
  );
  if (lookFor.when === 'absent') {
    return found.length > 0 ? undefined : { kind: 'absent', phrases: lookFor.phrases };
  }
  return found.length > 0 ? { kind: 'present', evidence: quotesOf(matched, found) } : undefined;
}

function ruleId(term: Term, flag: string): string {
  const words =
    flag
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${term.id}/${words.join('-')}`;
}
