import { type Fragment, gatherRows, type Row } from './fragment.ts';
import { spellRow } from './spelling.ts';

/** Part of a column of entries: its text and the label (dates, as a rule) that stands beside it. */
export interface Entry {
  readonly label: readonly Fragment[];
  readonly text: readonly Fragment[];
}

/** A label column is at most this share of the width of both columns. */
const WIDEST = 0.42;
const DATED = /\b(?:19|20)\d\d\b|^['’]\d\d\b/u;

/**
 * Pairs a narrow column of labels with the entries they stand beside; undefined if the columns are
 * each to be read by itself. `inTurns` says that the file draws them row by row.
 */
export function pairEntries(
  labels: readonly Fragment[],
  texts: readonly Fragment[],
  inTurns: boolean,
): readonly Entry[] | undefined {
  const labelRows = gatherRows(labels);
  const textRows = gatherRows(texts);
  if (width(labels) > WIDEST * width([...labels, ...texts])) return undefined;
  const dated = share(labelRows, isDated);
  if (dated < 0.4 && (!inTurns || labelRows.length > 0.75 * textRows.length)) return undefined;
  const groups = groupLabels(labelRows);
  const starts = groups.map((group) => textRows.findIndex((row) => isBeside(row, group[0])));
  // Headings over the labels have no text beside them; dates have.
  const bound = groups.flatMap((group, at) => (group.some(isDated) ? [starts[at] ?? -1] : []));
  const beside = bound.length > 1 ? bound : starts;
  if (share(beside, (start) => start >= 0) < 0.8) return undefined;
  const right = Math.max(...texts.map((fragment) => fragment.right));
  if (share(starts, (start) => isContinued(textRows, start, right)) > 0.15) return undefined;
  return toEntries(groups, textRows);
}

/** True if a row names a year. */
export function isDated(row: Row): boolean {
  return DATED.test(spellRow(row.fragments.flatMap((fragment) => fragment.glyphs)));
}

function share<T>(values: readonly T[], test: (value: T) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}

function width(fragments: readonly Fragment[]): number {
  return Math.max(...fragments.map((f) => f.right)) - Math.min(...fragments.map((f) => f.left));
}

function isBeside(row: Row, label: Row | undefined): boolean {
  return label !== undefined && Math.abs(row.y - label.y) < 0.6 * Math.max(row.size, label.size);
}

/** Lines that go on with the sentence of the line before. */
export function countContinued(side: readonly Fragment[]): number {
  const rows = gatherRows(side);
  return rows.filter((_, at) => isContinued(rows, at, Number.NEGATIVE_INFINITY)).length;
}

/** Sentences that the file interrupts on one side of a gutter with text from the other. */
export function countInterrupted(side: readonly Fragment[], other: readonly Fragment[]): number {
  const rows = gatherRows(side);
  return rows.filter((row, at) => {
    const before = rows[at - 1];
    if (before === undefined || !isContinued(rows, at, Number.NEGATIVE_INFINITY)) return false;
    const from = Math.max(...before.fragments.map(({ order }) => order));
    const to = Math.min(...row.fragments.map(({ order }) => order));
    return other.some(({ order }) => order > from && order < to);
  }).length;
}

/** Lines of one label stand close below each other. */
function groupLabels(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1)?.at(-1);
    if (last && row.y - last.y < 1.6 * row.size) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** True if the row goes on with the sentence of the row before it. */
function isContinued(rows: readonly Row[], at: number, edge: number): boolean {
  const [before, row] = [rows[at - 1], rows[at]];
  if (before === undefined || row === undefined || row.y - before.y > 1.7 * row.size) return false;
  const end = before.fragments.at(-1)?.right ?? 0;
  const first = spellRow(row.fragments.flatMap((fragment) => fragment.glyphs));
  return edge - end < 8 * row.size && /^\p{Ll}/u.test(first);
}

function toEntries(groups: readonly (readonly Row[])[], texts: readonly Row[]): readonly Entry[] {
  const tops = groups.map((group) => (group[0]?.y ?? 0) - 0.7 * (group[0]?.size ?? 0));
  const flat = (rows: readonly Row[]): readonly Fragment[] => rows.flatMap((row) => row.fragments);
  const between = (from: number, to: number): readonly Fragment[] =>
    flat(texts.filter(({ y }) => y >= from && y < to));
  return [
    { label: [], text: between(Number.NEGATIVE_INFINITY, tops[0] ?? 0) },
    ...groups.map((group, at) => ({
      label: flat(group),
      text: between(tops[at] ?? 0, tops[at + 1] ?? Number.POSITIVE_INFINITY),
    })),
  ];
}
