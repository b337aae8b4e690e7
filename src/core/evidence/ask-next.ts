import type { Level } from '../glossary/level.ts';
import type { Term } from '../glossary/term.ts';
import type { NextQuestion, RedFlagFinding, TermEvidence } from './scan-report.ts';

/** Never more questions than a conversation has room for. */
const MOST = 5;
/** Of these, at most so many about red flags, so that the work itself is asked about too. */
const MOST_FLAGS = 2;
/** Up to this many passages are thin evidence. */
const THIN = 2;

/** What to ask next: red flags first, then the terms with the least evidence; five at most. */
export function chooseQuestions(
  terms: readonly Term[],
  evidence: readonly TermEvidence[],
  redFlags: readonly RedFlagFinding[],
  level: Level,
): readonly NextQuestion[] {
  const flagged = redFlags
    .filter(({ observed }) => observed.kind !== 'interview-only')
    .slice(0, MOST_FLAGS)
    .map(toFlagQuestion);
  const counts = new Map(evidence.map((item) => [item.term, item.evidence.length]));
  const thinFirst = terms
    .filter((term) => counts.has(term.id))
    .map((term) => ({ term, count: counts.get(term.id) ?? 0 }))
    .sort((a, b) => a.count - b.count || (a.term.id < b.term.id ? -1 : 1));
  const asked = roundRobin(thinFirst.map(({ term, count }) => toQuestions(term, count, level)));
  return [...flagged, ...asked].slice(0, MOST);
}

function toFlagQuestion(finding: RedFlagFinding): NextQuestion {
  const { term, ask, couldAlsoMean } = finding;
  return { term, because: 'red-flag', ask, expect: couldAlsoMean, listenFor: [] };
}

function toQuestions(term: Term, count: number, level: Level): readonly NextQuestion[] {
  const because = count === 0 ? 'no-evidence' : count <= THIN ? 'thin-evidence' : 'evidence';
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
