import { LEVELS } from '../glossary/level.ts';
import type { Term } from '../glossary/term.ts';
import { type Matched, quotesOf } from './matching.ts';
import type { LevelSignal } from './scan-report.ts';

/** What the field expects at each level beside the signs which the resume shows: facts, no verdict. */
export function levelSignalsOf(term: Term, matched: Matched): readonly LevelSignal[] {
  return LEVELS.map((level) => {
    const { years, indicators } = term.levels[level];
    const seen = indicators.flatMap(({ sign }, index) => {
      const finds = matched.finds.filter(
        ({ stance, match: { term: id, role } }) =>
          stance === 'shown' &&
          id === term.id &&
          role.kind === 'indicator' &&
          role.level === level &&
          role.index === index,
      );
      return quotesOf(matched, finds)
        .slice(0, 1)
        .map((evidence) => ({ sign, evidence }));
    });
    const findable = indicators.filter(({ phrases }) => phrases.length > 0).length;
    return { level, years, seen, findable };
  });
}
