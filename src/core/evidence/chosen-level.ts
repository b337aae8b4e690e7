import { LEVELS, type Level } from '../glossary/level.ts';
import type { Term } from '../glossary/term.ts';
import type { Months } from '../resume/experience.ts';
import type { ChosenLevel, TermEvidence } from './scan-report.ts';
import { STRENGTHS } from './strength.ts';
import { middleOf } from './term-experience.ts';

/**
 * The level to ask at: the one named, else the one whose years hold the dated experience of the
 * strongest term (the middle of what its dates allow), else mid.
 */
export function chooseLevel(
  asked: Level | undefined,
  terms: readonly Term[],
  evidence: readonly TermEvidence[],
): ChosenLevel {
  if (asked !== undefined) return { level: asked, because: { kind: 'asked' } };
  const [strongest] = evidence.flatMap(datedOf).sort(strongestFirst);
  const term = terms.find(({ id }) => id === strongest?.term);
  if (strongest === undefined || term === undefined)
    return { level: 'mid', because: { kind: 'no-dated-experience' } };
  const { months } = strongest;
  return {
    level: levelOf(term, middleOf(months) / 12),
    because: { kind: 'experience', term: term.id, months },
  };
}

interface Dated {
  readonly term: string;
  readonly rank: number;
  readonly months: Months;
}

function datedOf({ term, strength, experience }: TermEvidence): readonly Dated[] {
  if (strength === null || experience.kind !== 'dated') return [];
  return [{ term, rank: STRENGTHS.indexOf(strength), months: experience.months }];
}

function strongestFirst(a: Dated, b: Dated): number {
  return b.rank - a.rank || middleOf(b.months) - middleOf(a.months) || (a.term < b.term ? -1 : 1);
}

/** Ranges of neighbouring levels share an end: the higher level has it. */
function levelOf(term: Term, years: number): Level {
  return LEVELS.findLast((level) => term.levels[level].years.min <= years) ?? 'junior';
}
