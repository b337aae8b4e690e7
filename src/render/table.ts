import Table from 'cli-table3';
import { widthOf, wrapPlain } from './wrap.ts';

/** How a table is spelled. */
export interface TableStyle {
  readonly width: number;
  readonly bold: (text: string) => string;
}

const PADDING = 2;
const LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** A table that fits the width; where columns would be too narrow, one row becomes several lines. */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  style: TableStyle,
): readonly string[] {
  const widths = fit(head, rows, style.width);
  if (!widths) return stacked(head, rows, style);
  const wrap = (row: readonly string[]) =>
    row.map((text, column) => wrapPlain(text, widths[column] ?? 1));
  const first = wrap(head).map((lines) => lines.map(style.bold));
  const lines = layOut([first, ...rows.map(wrap)]);
  // cli-table3 takes the marks of some scripts for columns of their own, and so pads too far.
  return lines.some((line) => widthOf(line) > style.width) ? stacked(head, rows, style) : lines;
}

type Row = readonly (readonly string[])[];

/**
 * cli-table3 compares each cell with all rows before it, and takes minutes for ten thousand: a table
 * with more rows is laid out here, to the same lines.
 */
const MOST_ROWS = 200;

/** The lines of rows whose cells are lines. */
function layOut(rows: readonly Row[]): readonly string[] {
  const lines = rows.length > MOST_ROWS ? alignRows(rows) : drawRows(rows);
  return lines.map((line) => line.trimEnd());
}

function drawRows(rows: readonly Row[]): readonly string[] {
  const table = new Table({
    chars: LINES,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  for (const row of rows) table.push(row.map((cell) => cell.join('\n')));
  return table.toString().split('\n');
}

function alignRows(rows: readonly Row[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    widestOf(rows.flatMap((row) => row[column] ?? [])),
  );
  return rows.flatMap((row) => {
    const height = Math.max(...row.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      row
        .map((cell, column) => {
          const text = cell[line] ?? '';
          return text + ' '.repeat((widths[column] ?? 0) - widthOf(text));
        })
        .join(' '.repeat(PADDING)),
    );
  });
}

/** Natural widths, the widest column giving way first; undefined if a word would have to break. */
function fit(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] | undefined {
  const cells = head.map((text, column) => [text, ...rows.map((row) => row[column] ?? '')]);
  const widths = cells.map((column) => widestOf(column));
  const least = cells.map((column) => widestOf(column.flatMap((cell) => cell.split(' '))));
  const room = width - PADDING * (head.length - 1);
  let excess = sum(widths) - room;
  while (excess > 0) {
    const spare = widths.map((own, column) => own - (least[column] ?? 0));
    const widest = spare.indexOf(Math.max(...spare));
    if ((spare[widest] ?? 0) <= 0) return undefined;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess--;
  }
  return widths;
}

/** Not `Math.max(...)`: a table of many files has more cells than a call may have arguments. */
function widestOf(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text)), 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function stacked(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  style: TableStyle,
): readonly string[] {
  return rows.flatMap((row, index) => [
    ...(index > 0 ? [''] : []),
    ...row.flatMap((text, column) => {
      if (text === '') return [];
      if (column === 0) return wrapPlain(text, style.width).map(style.bold);
      return wrapPlain(`${head[column]}: ${text}`, style.width - 2).map((line) => `  ${line}`);
    }),
  ]);
}
