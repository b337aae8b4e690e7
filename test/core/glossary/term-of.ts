import type { LevelGuide, Question, Term } from '../../../src/core/glossary/term.ts';

/** A question by its words. */
function questionOf(ask: string): Question {
  return { ask, expect: `Expected: ${ask}`, listenFor: ['one', 'two'], probes: [] };
}

/** A level with these questions and nothing else. */
export function levelOf(...asks: readonly string[]): LevelGuide {
  return { years: { min: 0, max: 2 }, indicators: [], questions: asks.map(questionOf) };
}

/** A small made-up term with some parts of one's own. */
export function termOf(id: string, parts: Partial<Term> = {}): Term {
  const ask = (level: string): LevelGuide => levelOf(`${id} ${level} 1`, `${id} ${level} 2`);
  return {
    id,
    name: id,
    industry: 'Farming',
    aliases: [],
    meaning: '',
    onAResume: '',
    confusedWith: [],
    phrases: [],
    lookAlikes: [],
    examples: [],
    nonExamples: [],
    titles: { typical: 'Beekeeper', similar: [] },
    levels: { junior: ask('junior'), mid: ask('mid'), senior: ask('senior') },
    redFlags: [],
    related: [],
    refs: {},
    ...parts,
  };
}
