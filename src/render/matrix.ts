import type { Block, Field, ListItem, Matrix, MatrixRow } from './document.ts';

/** Stands in a cell of a table where nothing is to be said. */
const NOTHING = '-';
/** More columns than this make a table that nobody reads, on a page of any width. */
const MOST_COLUMNS = 10;

type Table = Extract<Block, { kind: 'table' }>;

/** A matrix on a page: a table, or lists where it has too many columns for one. */
export function matrixBlocks(matrix: Matrix): readonly Block[] {
  return matrix.columns.length > MOST_COLUMNS
    ? matrixLists(matrix)
    : [matrixTable(matrix, 0, matrix.columns.length)];
}

/** The columns `from` to `to` (from 0, `to` exclusive) as a table; the last one brings the notes. */
export function matrixTable(matrix: Matrix, from: number, to: number): Table {
  const { columns, noteName, rowName, rows } = matrix;
  const hasNotes = noteName !== undefined && to === columns.length;
  return {
    kind: 'table',
    head: [rowName, ...columns.slice(from, to), ...(hasNotes ? [noteName] : [])],
    rows: rows.map(({ name, cells, instead, note }) => [
      name,
      ...columns.slice(from, to).map((_, at) => instead ?? (cells[from + at] || NOTHING)),
      ...(hasNotes ? [note ?? ''] : []),
    ]),
  };
}

/** The same as two lists: the words of each row, and the words of each column. */
export function matrixLists(matrix: Matrix): readonly Block[] {
  const byColumn = columnItems(matrix);
  return [
    heading(`By ${matrix.rowName.toLowerCase()}`),
    { kind: 'list', ordered: false, items: matrix.rows.map((row) => rowItem(row, matrix)) },
    ...(byColumn.length === 0
      ? []
      : [
          heading(`By ${matrix.columnName.toLowerCase()}`),
          { kind: 'list', ordered: false, items: byColumn } as const,
        ]),
  ];
}

function heading(text: string): Block {
  return { kind: 'heading', level: 3, text };
}

function rowItem({ name, cells, instead, note }: MatrixRow, matrix: Matrix): ListItem {
  const said =
    instead === undefined ? gather(matrix.words, matrix.columns, (column) => cells[column]) : [];
  const fields = [
    ...said,
    ...(note === undefined || matrix.noteName === undefined
      ? []
      : [{ name: matrix.noteName, text: note }]),
  ];
  const rest = instead ?? (said.length === 0 ? NOTHING : undefined);
  return {
    text: [{ text: name, style: 'strong' }, ...(rest === undefined ? [] : [{ text: `: ${rest}` }])],
    ...(fields.length > 0 && { blocks: [{ kind: 'fields', fields } as const] }),
  };
}

function columnItems({ columns, rows, words }: Matrix): readonly ListItem[] {
  const names = rows.map(({ name }) => name);
  return columns.flatMap((text, column) => {
    const fields = gather(words, names, (row) =>
      rows[row]?.instead === undefined ? rows[row]?.cells[column] : '',
    );
    if (fields.length === 0) return [];
    return [{ text: [{ text, style: 'strong' } as const], blocks: [{ kind: 'fields', fields }] }];
  });
}

/** For each word the names of those that have it. */
function gather(
  words: readonly string[],
  names: readonly string[],
  wordOf: (index: number) => string | undefined,
): readonly Field[] {
  return words.flatMap((word) => {
    const own = names.filter((_, index) => wordOf(index) === word);
    return own.length === 0 ? [] : [{ name: word, text: own.join(', ') }];
  });
}
