import type { FiledTerm } from './filed-term.ts';
import { formatYears, LEVELS } from './level.ts';
import type { Fault, Problem } from './problem.ts';
import { FOG_LIMIT, measureReadability, type Readability } from './readability.ts';
import type { Term } from './term.ts';

/** What a complete term has at least; see "What makes a term good" in docs/writing-terms.md. */
const LEAST = { indicators: 3, questions: 2, red_flags: 4 } as const;

interface PathFault {
  /** To be named by its key, where the value of it is long. */
  readonly key?: string;
  readonly path: readonly PropertyKey[];
  readonly fault: Fault;
}

/** What one term lacks, without a look at any other. */
export function checkQuality({ term, yaml }: FiledTerm): readonly Problem[] {
  const found = [
    ...tooFew(term),
    ...withoutAnchors(term),
    ...clashingYears(term),
    ...hardToRead(term),
  ];
  return found.map(({ path, key, fault }) => ({
    ...(key === undefined ? yaml.placeOf(path) : yaml.placeOfKey(path, key)),
    fault,
  }));
}

/** How hard the meaning of a term is to read; its own names do not count as hard words. */
export function readMeaning(term: Term): Readability {
  return measureReadability(term.meaning, [term.name, ...term.aliases]);
}

function tooFew(term: Term): readonly PathFault[] {
  const few = (
    key: keyof typeof LEAST,
    found: number,
    ...within: PropertyKey[]
  ): readonly PathFault[] =>
    found >= LEAST[key]
      ? []
      : [{ path: within, key, fault: { code: 'too-few', key, least: LEAST[key], found } }];
  return [
    ...LEVELS.flatMap((level) => [
      ...few('indicators', term.levels[level].indicators.length, 'levels', level),
      ...few('questions', term.levels[level].questions.length, 'levels', level),
    ]),
    ...few('red_flags', term.redFlags.length),
  ];
}

function withoutAnchors(term: Term): readonly PathFault[] {
  return LEVELS.flatMap((level) =>
    term.levels[level].questions.flatMap(({ anchors }, index): readonly PathFault[] =>
      anchors
        ? []
        : [{ path: ['levels', level, 'questions', index], fault: { code: 'no-anchors' } }],
    ),
  );
}

/** Each level begins where the one before it ends: a person of any experience has one level. */
function clashingYears(term: Term): readonly PathFault[] {
  return LEVELS.flatMap((level, index): readonly PathFault[] => {
    const earlier = LEVELS[index - 1];
    if (!earlier || term.levels[earlier].years.max === term.levels[level].years.min) return [];
    const years = formatYears(term.levels[level].years);
    const before = formatYears(term.levels[earlier].years);
    const fault: Fault = { code: 'years-clash', level, years, before, earlier };
    return [{ path: ['levels', level, 'years'], fault }];
  });
}

function hardToRead(term: Term): readonly PathFault[] {
  const { fog, hardest } = readMeaning(term);
  if (fog <= FOG_LIMIT) return [];
  const fault: Fault = { code: 'hard-to-read', fog, limit: FOG_LIMIT, sentence: hardest };
  return [{ path: ['meaning'], fault }];
}
