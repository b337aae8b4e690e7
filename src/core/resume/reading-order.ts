import { type Split, splitColumns } from './columns.ts';
import { type Flow, flowDown, leftEdge } from './flow.ts';
import { type Fragment, gatherRows } from './fragment.ts';
import { countContinued, countInterrupted, pairEntries } from './label-column.ts';

/** What the reading order of a page came to. */
export interface Reading {
  readonly flows: readonly Flow[];
  /** Columns side by side at the widest place. */
  readonly columns: number;
}

/** Gutters within gutters, or below each other; a page that goes deeper has its words strewn about. */
const DEEPEST = 40;

/**
 * Brings the fragments of a page, given in drawing order, into reading order. Gutters part columns;
 * columns follow each other as they are drawn, unless the file draws them in turns; within a column
 * the drawing order holds as far as it goes down the page. `depth` is for its own calls.
 */
export function readInOrder(fragments: readonly Fragment[], depth = 0): Reading {
  if (fragments.length === 0) return { flows: [], columns: 1 };
  const split = depth < DEEPEST ? splitColumns(fragments) : undefined;
  if (split === undefined) return { flows: flowDown(fragments), columns: 1 };
  const inner = depth + 1;
  const above = readInOrder(split.above, inner);
  const below = readInOrder(split.below, inner);
  const late = findLateSide(split);
  const [first, last] = [late?.first, late?.last].map((side) => side && readInOrder(side, inner));
  const middle = first && last ? besides(first, last) : readSides(split, inner);
  const rest =
    first && last
      ? [...first.flows, ...below.flows, ...last.flows]
      : [...middle.flows, ...below.flows];
  return {
    flows: [...above.flows, ...rest],
    columns: Math.max(above.columns, middle.columns, below.columns),
  };
}

/** Columns side by side, one read after the other. */
function besides(...sides: readonly Reading[]): Reading {
  return {
    flows: sides.flatMap(({ flows }) => flows),
    columns: sides.reduce((sum, { columns }) => sum + columns, 0),
  };
}

function readSides({ left, right }: Split, depth: number): Reading {
  const inTurns = isDrawnInTurns(left, right);
  if (inTurns && !isInterrupted(left, right)) {
    return { flows: flowDown([...left, ...right]), columns: 1 };
  }
  const labelled = pairEntries(left, right, inTurns);
  if (labelled) {
    return join(labelled.flatMap(({ label, text }) => [flat(label), readInOrder(text, depth)]));
  }
  const dated = pairEntries(right, left, inTurns);
  if (dated) return join(dated.flatMap(({ label, text }) => readWithLabel(label, text, depth)));
  const sides = [readInOrder(left, depth), readInOrder(right, depth)];
  if (!inTurns && firstDrawn(right) < firstDrawn(left)) sides.reverse();
  return besides(...sides);
}

/**
 * A frame that text flows around: the text goes on below it from the side where it began, and the file
 * draws the frame after all of it.
 */
function findLateSide(
  split: Split,
): { readonly first: readonly Fragment[]; readonly last: readonly Fragment[] } | undefined {
  const { left, right, below } = split;
  if (below.length === 0) return undefined;
  for (const [first, last] of [
    [left, right],
    [right, left],
  ] as const) {
    const [begin, end] = [firstDrawn(below), Math.max(...below.map(({ order }) => order))];
    const before = first.every(({ order }) => order < begin);
    if (before && firstDrawn(last) > end && Math.abs(leftEdge(first) - leftEdge(below)) < 3) {
      return { first, last };
    }
  }
  return undefined;
}

function join(readings: readonly Reading[]): Reading {
  return {
    flows: readings.flatMap(({ flows }) => flows),
    columns: Math.max(1, ...readings.map(({ columns }) => columns)),
  };
}

function flat(fragments: readonly Fragment[]): Reading {
  return { flows: fragments.length > 0 ? [fragments] : [], columns: 1 };
}

/** A label to the right is read after the first row of its text. */
function readWithLabel(
  label: readonly Fragment[],
  text: readonly Fragment[],
  depth: number,
): readonly Reading[] {
  const [first, ...rest] = gatherRows(text);
  return [
    flat(first?.fragments ?? []),
    flat(label),
    readInOrder(
      rest.flatMap((row) => row.fragments).sort((a, b) => a.order - b.order),
      depth,
    ),
  ];
}

function firstDrawn(fragments: readonly Fragment[]): number {
  return Math.min(...fragments.map(({ order }) => order));
}

/** True if the file goes back and forth between the sides. */
function isDrawnInTurns(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  const drawn = [
    ...left.map(({ order }) => ({ order, side: 0 })),
    ...right.map(({ order }) => ({ order, side: 1 })),
  ].sort((a, b) => a.order - b.order);
  const turns = drawn.filter(({ side }, at) => at > 0 && side !== drawn[at - 1]?.side).length;
  return turns > 3;
}

/**
 * Unless both sides are prose: where going back and forth breaks no sentence and goes down the page on both sides, the file knows
 * best (a table is read row by row).
 */
function isInterrupted(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  if (!goesDown(left) || !goesDown(right)) return true;
  if (countContinued(left) > 0 && countContinued(right) > 0) return true;
  return countInterrupted(left, right) + countInterrupted(right, left) > 0;
}

function goesDown(fragments: readonly Fragment[]): boolean {
  const drawn = [...fragments].sort((a, b) => a.order - b.order);
  return drawn.every(({ y, size }, at) => y > (drawn[at - 1]?.y ?? y) - 3 * size);
}
