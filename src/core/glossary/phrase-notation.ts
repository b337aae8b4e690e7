import type { PhrasePart, PhraseStep, PhraseSteps } from './phrase-steps.ts';

// White space, which no step holds.
const STEP_END = ' ';
const ALTERNATIVE_END = '\v';
const PART_END = '\f';

/**
 * The parts of a phrase as one line of text, for a library that is taken apart once and kept: steps are
 * a letter for their kind and what they stand for.
 */
export function writeParts(parts: readonly PhrasePart[]): string {
  let text = '';
  for (const [at, part] of parts.entries()) {
    if (at > 0) text += PART_END;
    for (let one = 0; one < part.length; one++) {
      if (one > 0) text += ALTERNATIVE_END;
      text += writeSteps(part[one] ?? []);
    }
  }
  return text;
}

function writeSteps(steps: PhraseSteps): string {
  const [first] = steps;
  if (steps.length === 1 && first) return writeStep(first);
  return steps.map(writeStep).join(STEP_END);
}

/** Reads what {@link writeParts} wrote; whether a hyphen stood in the phrase is not kept. */
export function readParts(text: string): readonly PhrasePart[] {
  return text
    .split(PART_END)
    .map((part) =>
      part
        .split(ALTERNATIVE_END)
        .map((steps) => (steps === '' ? [] : steps.split(STEP_END).map(readStep))),
    );
}

function writeStep(step: PhraseStep): string {
  switch (step.kind) {
    case 'word':
      return `w${step.lower}`;
    case 'capitals':
      return `c${step.raw}`;
    case 'symbol':
      return `s${step.raw}`;
    case 'list':
      return `l${step.name}`;
    case 'gap':
      return 'g';
    case 'exact': {
      const { glued, edge } = step;
      return `e${(glued ? 1 : 0) + (edge.first ? 2 : 0) + (edge.last ? 4 : 0)}${step.raw}`;
    }
  }
}

function readStep(text: string): PhraseStep {
  const rest = text.slice(1);
  switch (text[0]) {
    case 'w':
      return { kind: 'word', lower: rest, hyphenated: false };
    case 'c':
      return { kind: 'capitals', raw: rest, hyphenated: false };
    case 's':
      return { kind: 'symbol', raw: rest };
    case 'l':
      return { kind: 'list', name: rest };
    case 'e': {
      const flags = Number(rest[0]);
      const edge = { first: (flags & 2) > 0, last: (flags & 4) > 0 };
      return { kind: 'exact', raw: rest.slice(1), glued: (flags & 1) > 0, edge };
    }
    default:
      return { kind: 'gap' };
  }
}
