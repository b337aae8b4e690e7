/**
 * What a view makes and a renderer spells: headings, paragraphs, lists and tables without any
 * knowledge of terms or resumes. All text is plain and untrusted; renderers escape it.
 */
export interface Document {
  readonly blocks: readonly Block[];
}

/** One block of a document, from top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: Rich }
  | { readonly kind: 'paragraph'; readonly text: Rich }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'quote'; readonly text: Rich; readonly source: string }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | Matrix;

/**
 * Rows by columns with one word in each cell. Renderers spell it as a table where that fits, and else
 * as two lists: by row, and by column.
 */
export interface Matrix {
  readonly kind: 'matrix';
  /** What a row is and what a column is: "File", "Term". */
  readonly rowName: string;
  readonly columnName: string;
  readonly columns: readonly string[];
  /** What is said of a row beside its cells; undefined if nothing is said of any. */
  readonly noteName: string | undefined;
  readonly rows: readonly MatrixRow[];
  /** The words of the cells in the order in which lists name them. */
  readonly words: readonly string[];
}

/** One row of a matrix. */
export interface MatrixRow {
  readonly name: string;
  /** One for each column; empty where nothing is to be said. */
  readonly cells: readonly string[];
  /** Stands in place of the cells where there are none to give. */
  readonly instead?: string;
  readonly note?: string;
}

/** A list item with blocks below it. */
export interface ListItem {
  readonly text: Rich;
  readonly blocks?: readonly Block[];
}

/** A name with its text: "Why it matters: ...". */
export interface Field {
  readonly name: string;
  readonly text: Rich;
}

/** Text with emphasis: a plain string, or spans in order. */
export type Rich = string | readonly Inline[];

/** `strong` is important, `mark` a find within a quote, `muted` of less weight, `code` to be typed. */
export interface Inline {
  readonly text: string;
  readonly style?: 'strong' | 'mark' | 'muted' | 'code' | undefined;
}
