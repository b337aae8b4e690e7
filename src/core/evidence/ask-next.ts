import type { Level } from '../glossary/level.ts';
import type { Term } from '../glossary/term.ts';
import type { NextQuestion, RedFlagFinding, TermEvidence } from './scan-report.ts';

/** Never more questions than a conversation has room for, nor fewer than are worth one. */
const MOST = 5;
const LEAST = 3;
/** Of these, at most so many about red flags, so that the work itself is asked about too. */
const MOST_FLAGS = 2;
/** Up to this many passages are thin evidence. */
const THIN = 2;

/**
 * What to ask next: red flags first, then the terms with the least evidence; five at most. Flags that
 * only an interview can tell fill up to three.
 */
export function chooseQuestions(
  terms: readonly Term[],
  evidence: readonly TermEvidence[],
  redFlags: readonly RedFlagFinding[],
  level: Level,
): readonly NextQuestion[] {
  const seen = redFlags.filter(({ observed }) => observed.kind !== 'interview-only');
  const flagged = seen.slice(0, MOST_FLAGS).map(toFlagQuestion);
  const known = new Map(evidence.map((item) => [item.term, item]));
  const thinFirst = terms
    .flatMap((term) => {
      const item = known.get(term.id);
      return item ? [{ term, thickness: thicknessOf(item) }] : [];
    })
    .sort((a, b) => a.thickness - b.thickness || (a.term.id < b.term.id ? -1 : 1));
  const asked = roundRobin(
    thinFirst.map(({ term, thickness }) => toQuestions(term, thickness, level)),
  );
  const chosen = [...flagged, ...asked].slice(0, MOST);
  const spare = [
    ...seen.slice(MOST_FLAGS).map(toFlagQuestion),
    ...thinFirst.flatMap(({ term }) => interviewQuestions(term)),
  ];
  return [...chosen, ...spare.slice(0, Math.max(0, LEAST - chosen.length))];
}

/** How many passages show it; what is only listed or studied is thin, however often. */
function thicknessOf({ evidence, strength }: TermEvidence): number {
  const shown = evidence.filter(({ stance }) => stance === 'shown').length;
  return strength === 'used' || strength === 'led' ? shown : Math.min(shown, 1);
}

function toFlagQuestion(finding: RedFlagFinding): NextQuestion {
  const { term, ask, couldAlsoMean } = finding;
  return { term, because: 'red-flag', ask, expect: couldAlsoMean, listenFor: [] };
}

/** About the red flags which a resume cannot show. */
function interviewQuestions(term: Term): readonly NextQuestion[] {
  return term.redFlags
    .filter(({ lookFor }) => lookFor === undefined)
    .map(({ ask, couldAlsoMean }) => ({
      term: term.id,
      because: 'interview-only',
      ask,
      expect: couldAlsoMean,
      listenFor: [],
    }));
}

function toQuestions(term: Term, thickness: number, level: Level): readonly NextQuestion[] {
  const because =
    thickness === 0 ? 'no-evidence' : thickness <= THIN ? 'thin-evidence' : 'evidence';
  return term.levels[level].questions.map(({ ask, expect, listenFor }) => ({
    term: term.id,
    because,
    ask,
    expect,
    listenFor,
  }));
}

/** The first of each list, then the second of each, and so on. */
function roundRobin<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, round) =>
    lists.flatMap((list) => list.slice(round, round + 1)),
  ).flat();
}
