import { type Split, splitColumns } from './columns.ts';
import { type Fragment, gatherRows } from './fragment.ts';
import { pairEntries } from './label-column.ts';

/** Fragments that are read one after another from top to bottom, as the file draws them. */
export type Flow = readonly Fragment[];

/** What the reading order of a page came to. */
export interface Reading {
  readonly flows: readonly Flow[];
  /** Columns side by side at the widest place. */
  readonly columns: number;
}

/**
 * Brings the fragments of a page, given in drawing order, into reading order. Gutters part columns;
 * columns follow each other as they are drawn, unless the file draws them in turns; within a column
 * the drawing order holds as far as it goes down the page.
 */
export function readInOrder(fragments: readonly Fragment[]): Reading {
  if (fragments.length === 0) return { flows: [], columns: 1 };
  const split = splitColumns(fragments);
  if (split === undefined) return { flows: flowDown(fragments), columns: 1 };
  const above = readInOrder(split.above);
  const below = readInOrder(split.below);
  const middle = readSides(split);
  const late = findLateSide(split);
  const rest = late
    ? [...readInOrder(late.first).flows, ...below.flows, ...readInOrder(late.last).flows]
    : [...middle.flows, ...below.flows];
  return {
    flows: [...above.flows, ...rest],
    columns: Math.max(above.columns, middle.columns, below.columns),
  };
}

function readSides({ left, right }: Split): Reading {
  const inTurns = isDrawnInTurns(left, right);
  const labelled = pairEntries(left, right, inTurns);
  if (labelled) {
    return join(labelled.flatMap(({ label, text }) => [flat(label), readInOrder(text)]));
  }
  const dated = pairEntries(right, left, inTurns);
  if (dated) return join(dated.flatMap(({ label, text }) => readWithLabel(label, text)));
  const sides = [readInOrder(left), readInOrder(right)];
  if (!inTurns && firstDrawn(right) < firstDrawn(left)) sides.reverse();
  return {
    flows: sides.flatMap(({ flows }) => flows),
    columns: sides.reduce((sum, { columns }) => sum + columns, 0),
  };
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

function leftEdge(fragments: readonly Fragment[]): number {
  return Math.min(...fragments.map(({ left }) => left));
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
function readWithLabel(label: readonly Fragment[], text: readonly Fragment[]): readonly Reading[] {
  const [first, ...rest] = gatherRows(text);
  return [
    flat(first?.fragments ?? []),
    flat(label),
    readInOrder(rest.flatMap((row) => row.fragments).sort((a, b) => a.order - b.order)),
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

interface Extent {
  readonly fragments: readonly Fragment[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Follows the drawing order down the page; where it jumps up, a new flow begins. Flows that overlap
 * are one; a flow drawn late but standing above others goes before them.
 */
function flowDown(fragments: readonly Fragment[]): readonly Flow[] {
  const drawn = [...fragments].sort((a, b) => a.order - b.order);
  const flows: Fragment[][] = [];
  for (const fragment of drawn) {
    const last = flows.at(-1)?.at(-1);
    if (last && fragment.y > last.y - 0.6 * Math.max(last.size, fragment.size)) {
      flows.at(-1)?.push(fragment);
    } else flows.push([fragment]);
  }
  return sortFlows(mergeFlows(flows.map(toExtent))).map((flow) => flow.fragments);
}

function toExtent(fragments: readonly Fragment[]): Extent {
  return {
    fragments,
    left: Math.min(...fragments.map(({ left }) => left)),
    right: Math.max(...fragments.map(({ right }) => right)),
    top: Math.min(...fragments.map(({ y, size }) => y - 0.6 * size)),
    bottom: Math.max(...fragments.map(({ y, size }) => y + 0.1 * size)),
  };
}

function mergeFlows(flows: readonly Extent[]): readonly Extent[] {
  const merged: Extent[] = [];
  for (const flow of flows) {
    let whole = flow;
    for (let at = merged.findIndex((other) => touches(other, whole)); at >= 0; ) {
      const [other] = merged.splice(at, 1);
      whole = toExtent([...(other?.fragments ?? []), ...whole.fragments]);
      at = merged.findIndex((candidate) => touches(candidate, whole));
    }
    merged.push(whole);
  }
  return merged;
}

function touches(a: Extent, b: Extent): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function sortFlows(flows: readonly Extent[]): readonly Extent[] {
  const sorted: Extent[] = [];
  for (const flow of flows) {
    let at = sorted.length;
    while (at > 0 && flow.bottom <= (sorted[at - 1]?.top ?? 0) + 1) at -= 1;
    sorted.splice(at, 0, flow);
  }
  return sorted;
}
