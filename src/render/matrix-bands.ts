import { cleanCell } from './clean.ts';
import type { Block, Matrix } from './document.ts';
import { matrixLists, matrixTable } from './matrix.ts';
import { widthOf } from './wrap.ts';

/** Columns of a matrix that stand in one table: from 0, `to` exclusive. */
interface Band {
  readonly from: number;
  readonly to: number;
}

/** So many tables one below the other are still read as one. */
const MOST_BANDS = 3;
const PADDING = 2;
/** A longer name takes too much of the width from what stands beside it. */
const MOST_HELD = 20;

/** A matrix as tables of at most `width` columns of text, or as lists where they would be too many. */
export function layOutMatrix(matrix: Matrix, width: number): readonly Block[] {
  const held = holdTogether(matrix);
  const bands = cutIntoBands(held, width);
  return bands?.map(({ from, to }) => matrixTable(held, from, to)) ?? matrixLists(matrix);
}

/** A row is one line as a rule: its note and a short name are not broken between words. */
function holdTogether(matrix: Matrix): Matrix {
  const hold = (text: string): string =>
    widthOf(text) > MOST_HELD ? text : text.replaceAll(' ', '\u00A0');
  const rows = matrix.rows.map((row) => ({
    ...row,
    name: hold(row.name),
    ...(row.note !== undefined && { note: hold(row.note) }),
  }));
  return { ...matrix, rows };
}

/**
 * How to cut a matrix into tables of at most `width` columns of text without breaking a word;
 * undefined if that makes too many of them, or a name is too long.
 */
function cutIntoBands(matrix: Matrix, width: number): readonly Band[] | undefined {
  const { rows, rowName } = matrix;
  const room = width - widest([rowName, ...rows.map(({ name }) => name)]);
  const needs = needsOf(matrix);
  if (needs.some((need) => need > room)) return undefined;
  const bands: Band[] = [];
  let [from, used] = [0, 0];
  for (const [column, need] of needs.entries()) {
    if (used + need > room) {
      bands.push({ from, to: column });
      [from, used] = [column, 0];
    }
    used += need;
  }
  bands.push({ from, to: needs.length });
  return bands.length > MOST_BANDS ? undefined : bands;
}

/** The least width of each column with the gap in front of it; the notes stand beside the last one. */
function needsOf({ columns, noteName, rows }: Matrix): readonly number[] {
  const notes = noteName === undefined ? [] : [noteName, ...rows.map(({ note }) => note ?? '')];
  return columns.map((name, column) => {
    const cells = rows.map((row) => row.instead ?? row.cells[column] ?? '');
    const own = PADDING + widest([name, ...cells]);
    const isLast = column === columns.length - 1;
    return isLast && noteName !== undefined ? own + PADDING + widest(notes) : own;
  });
}

/** The width of the longest word: a line cannot be narrower. */
function widest(texts: readonly string[]): number {
  let most = 1;
  for (const text of texts)
    for (const word of cleanCell(text).split(' ')) most = Math.max(most, widthOf(word));
  return most;
}
