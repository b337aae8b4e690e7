import { type Fragment, GAP, gatherRows, median, type Row } from './fragment.ts';

/** A part of a page cut along a gutter: what lies above, the two sides, and what lies below. */
export interface Split {
  readonly above: readonly Fragment[];
  readonly left: readonly Fragment[];
  readonly right: readonly Fragment[];
  readonly below: readonly Fragment[];
}

/** Rows, one after another, which a vertical line does not cross. */
interface Stretch {
  readonly x: number;
  /** Indices of rows; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** Each side of a gutter must have so many rows beside the other. */
const FEWEST_ROWS = 3;
/** Wide spaces do not meet below each other in more rows than this. */
const MOST_IN_RIVER = 8;
/** No more places than this are tried for a gutter. */
const MOST_CANDIDATES = 80;

/** Cuts fragments along their best gutter; undefined if they have none. */
export function splitColumns(fragments: readonly Fragment[]): Split | undefined {
  const rows = gatherRows(fragments);
  let best: Stretch | undefined;
  for (const x of findCandidates(fragments)) {
    for (const stretch of findStretches(rows, x)) {
      if (best === undefined || stretch.score > best.score) best = stretch;
    }
  }
  return best && cut(rows, best);
}

/** A gutter ends where fragments begin: just left of the left edges, the commonest first. */
function findCandidates(fragments: readonly Fragment[]): readonly number[] {
  const edges = new Map<number, number>();
  for (const { left } of fragments) {
    const edge = Math.round(left) - 1;
    edges.set(edge, (edges.get(edge) ?? 0) + 1);
  }
  return [...edges]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_CANDIDATES)
    .map(([edge]) => edge);
}

function crosses(row: Row, x: number): boolean {
  return row.fragments.some(({ left, right }) => left < x && right > x);
}

function findStretches(rows: readonly Row[], x: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (let at = 0; at <= rows.length; at += 1) {
    const row = rows[at];
    if (row && !crosses(row, x)) continue;
    const score = rate(rows.slice(start, at), x);
    if (score > 0) stretches.push({ x, start, end: at, score });
    start = at + 1;
  }
  return stretches;
}

/** How many rows the sides have beside each other, and a little for the width of the gutter; 0 for none. */
function rate(rows: readonly Row[], x: number): number {
  const sides = [rows.filter((row) => hasLeft(row, x)), rows.filter((row) => hasRight(row, x))];
  const [left = [], right = []] = sides;
  if (left.length < FEWEST_ROWS || right.length < FEWEST_ROWS) return 0;
  const top = Math.max(left[0]?.y ?? 0, right[0]?.y ?? 0);
  const bottom = Math.min(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0);
  const beside = sides.map(
    (side) => side.filter(({ y }) => y >= top - 4 && y <= bottom + 4).length,
  );
  const shared = Math.min(...beside);
  if (shared < FEWEST_ROWS || isRiver(rows, x)) return 0;
  const fragments = rows.flatMap((row) => row.fragments);
  const end = Math.max(
    ...fragments.filter(({ right }) => right <= x + 1).map(({ right }) => right),
  );
  const begin = Math.min(...fragments.filter(({ left }) => left >= x).map(({ left }) => left));
  const width = (begin - end) / median(fragments.map(({ size }) => size));
  return width < GAP ? 0 : shared + Math.min(width, 5) / 10;
}

/**
 * Wide spaces of justified lines may happen to stand below each other: the file has a space character
 * there, or other gaps as wide in the same rows.
 */
function isRiver(rows: readonly Row[], x: number): boolean {
  const beside = rows.filter((row) => hasLeft(row, x) && hasRight(row, x));
  if (beside.length > MOST_IN_RIVER) return false;
  return beside.filter((row) => isWideSpace(row, x)).length > beside.length / 2;
}

function isWideSpace(row: Row, x: number): boolean {
  const at = row.fragments.findIndex(({ left }) => left >= x);
  const [before, next] = [row.fragments[at - 1]?.glyphs.at(-1), row.fragments[at]?.glyphs[0]];
  if (before && next?.spaced && next.order > before.order && next.order < before.order + 5)
    return true;
  const gaps = row.fragments
    .slice(1)
    .map((f, index) => f.left - (row.fragments[index]?.right ?? 0));
  return gaps.filter((gap) => gap > 0.7 * (gaps[at - 1] ?? 0)).length > 3;
}

function hasLeft(row: Row, x: number): boolean {
  return row.fragments.some(({ left }) => left < x);
}

function hasRight(row: Row, x: number): boolean {
  return row.fragments.some(({ left }) => left >= x);
}

function cut(rows: readonly Row[], stretch: Stretch): Split {
  const [start, end] = trim(rows, stretch);
  const inside = rows.slice(start, end).flatMap((row) => row.fragments);
  return {
    above: rows.slice(0, start).flatMap((row) => row.fragments),
    left: inside.filter(({ left }) => left < stretch.x),
    right: inside.filter(({ left }) => left >= stretch.x),
    below: rows.slice(end).flatMap((row) => row.fragments),
  };
}

/**
 * Rows with one side only, before the other begins or after it ends, may belong to what crosses the
 * gutter next to them (a heading over a full-width paragraph): they go where the widest gap says.
 */
function trim(rows: readonly Row[], { x, start, end }: Stretch): readonly [number, number] {
  const both = (side: (row: Row, x: number) => boolean): readonly number[] =>
    rows.flatMap((row, at) => (at >= start && at < end && side(row, x) ? [at] : []));
  const [left, right] = [both(hasLeft), both(hasRight)];
  const first = Math.max(left[0] ?? start, right[0] ?? start);
  const last = Math.min(left.at(-1) ?? end - 1, right.at(-1) ?? end - 1);
  const top = first > start ? widestGap(rows, start, first) : start;
  const bottom = last < end - 1 && end < rows.length ? widestGap(rows, last, end - 1) : end;
  return [top ?? start, bottom ?? end];
}

/** The row after the widest gap between the rows `from` to `to`; undefined if none stands out. */
function widestGap(rows: readonly Row[], from: number, to: number): number | undefined {
  const gaps = rows.slice(from, to).map((row, at) => (rows[from + at + 1]?.y ?? row.y) - row.y);
  const widest = Math.max(...gaps);
  const usual = 1.7 * (rows[from]?.size ?? 0);
  return widest > usual ? from + gaps.indexOf(widest) + 1 : undefined;
}
