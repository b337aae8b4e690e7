import type { WordList } from './list-tries.ts';
import type { LevelGuide, Term } from './term.ts';
import { buildTermMatcher, findTermMatches } from './term-matcher.ts';

/** A line of a resume and the phrase that finds it, if one does. */
export interface TriedLine {
  readonly line: string;
  readonly phrase: string | undefined;
}

/** Tries phrases and look-alikes of a term that is still being written on lines of resumes. */
export function tryPhrases(
  phrases: readonly string[],
  lookAlikes: readonly string[],
  lists: readonly WordList[],
  lines: readonly string[],
): readonly TriedLine[] {
  const matcher = buildTermMatcher([bareTerm(phrases, lookAlikes)], lists);
  return lines.map((line) => ({
    line,
    phrase: findTermMatches(matcher, line).find(({ role }) => role.kind === 'evidence')?.phrase,
  }));
}

const NO_GUIDE: LevelGuide = { years: { min: 0, max: null }, indicators: [], questions: [] };

function bareTerm(phrases: readonly string[], lookAlikes: readonly string[]): Term {
  return {
    id: '',
    name: '',
    industry: '',
    aliases: [],
    meaning: '',
    onAResume: '',
    confusedWith: [],
    phrases,
    lookAlikes,
    examples: [],
    nonExamples: [],
    titles: { typical: '', similar: [] },
    levels: { junior: NO_GUIDE, mid: NO_GUIDE, senior: NO_GUIDE },
    redFlags: [],
    related: [],
    refs: {},
  };
}
