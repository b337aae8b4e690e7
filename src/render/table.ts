import Table from 'cli-table3';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** How a table is spelled. */
export interface TableStyle {
  readonly width: number;
  readonly bold: (text: string) => string;
}

const PADDING = 2;
const NARROW = 8;
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
  const table = new Table({
    chars: LINES,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  const cell = (text: string, column: number) =>
    wrapAnsi(text, widths[column] ?? NARROW, { hard: true });
  table.push(head.map((text, column) => style.bold(cell(text, column))));
  for (const row of rows) table.push(row.map(cell));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Natural widths, the widest column giving way first; undefined if that leaves too little. */
function fit(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] | undefined {
  const widths = head.map((text, column) =>
    Math.max(
      ...[text, ...rows.map((row) => row[column] ?? '')].map((cell) => stringWidth(cell)),
      1,
    ),
  );
  const room = width - PADDING * (head.length - 1);
  let total = widths.reduce((sum, one) => sum + one, 0);
  while (total > room) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= NARROW) return undefined;
    widths[widest] = (widths[widest] ?? 0) - 1;
    total--;
  }
  return widths;
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
      const line = column === 0 ? style.bold(text) : `  ${head[column]}: ${text}`;
      return wrapAnsi(line, style.width, { hard: true }).split('\n');
    }),
  ]);
}
