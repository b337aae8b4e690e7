import { type Fragment, gatherRows } from './fragment.ts';
import { isDated } from './label-column.ts';

/** Fragments that are read one after another from top to bottom, as the file draws them. */
export type Flow = readonly Fragment[];

/** Fragments on one baseline closer than this many font sizes are parts of one line. */
const LINE_GAP = 1.5;

/** Where flows times fragments come to more, the drawing order says nothing and would cost too much. */
const MOST_WORK = 4_000_000;

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
export function flowDown(fragments: readonly Fragment[]): readonly Flow[] {
  const drawn = [...fragments].sort((a, b) => a.order - b.order);
  const flows: Fragment[][] = [];
  for (const fragment of drawn) {
    const last = flows.at(-1)?.at(-1);
    if (last && fragment.y > last.y - 0.6 * Math.max(last.size, fragment.size)) {
      flows.at(-1)?.push(fragment);
    } else flows.push([fragment]);
  }
  if (flows.length * drawn.length > MOST_WORK) return [drawn];
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

/**
 * True if flows run through each other where both are, if they share a line, or if one holds the
 * dates of what is in the other.
 */
function touches(a: Extent, b: Extent): boolean {
  const [top, bottom] = [Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)];
  if (top >= bottom) return false;
  const within = ({ fragments }: Extent): readonly Fragment[] =>
    fragments.filter(({ y, size }) => y > top && y - 0.6 * size < bottom);
  const [ours, theirs] = [within(a), within(b)];
  if (ours.length === 0 || theirs.length === 0) return a.left < b.right && b.left < a.right;
  if (leftEdge(ours) < rightEdge(theirs) && leftEdge(theirs) < rightEdge(ours)) return true;
  const reach = holdsDates(a) || holdsDates(b) ? Number.POSITIVE_INFINITY : LINE_GAP;
  return ours.some((one) => theirs.some((other) => isOneLine(one, other, reach)));
}

/** Dates, one here and one there. */
function holdsDates({ fragments }: Extent): boolean {
  const rows = gatherRows(fragments);
  const apart = rows.every((row, at) => row.y - (rows[at - 1]?.y ?? -1000) > 1.8 * row.size);
  return rows.length > 1 && apart && rows.filter(isDated).length > 0.6 * rows.length;
}

function isOneLine(a: Fragment, b: Fragment, reach: number): boolean {
  const size = Math.max(a.size, b.size);
  const gap = Math.max(a.left - b.right, b.left - a.right);
  return Math.abs(a.y - b.y) < 0.3 * size && gap < reach * size;
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

/** Where the leftmost fragment begins. */
export function leftEdge(fragments: readonly Fragment[]): number {
  return Math.min(...fragments.map(({ left }) => left));
}

function rightEdge(fragments: readonly Fragment[]): number {
  return Math.max(...fragments.map(({ right }) => right));
}
