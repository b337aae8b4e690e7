import type { PhraseStep } from './phrase.ts';

/**
 * One alternative of a phrase as a line of text, for a library that is taken apart once and kept: the
 * steps, parted by blanks, each a letter for its kind and what it stands for. Steps hold no blanks.
 */
export function writeSteps(steps: readonly PhraseStep[]): string {
  return steps.map(writeStep).join(' ');
}

/** Reads what {@link writeSteps} wrote; whether a hyphen stood in the phrase is not kept. */
export function readSteps(text: string): readonly PhraseStep[] {
  return text.split(' ').map(readStep);
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
