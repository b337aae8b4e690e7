import { clean, cleanCell, cleanLine } from './clean.ts';
import type { Block, Document, Field, Inline, ListItem, Matrix, Rich } from './document.ts';
import { type Ink, PLAIN_INK } from './plain-ink.ts';
import { widthOf, wrapSpans } from './wrap.ts';

/** How text is spelled for a terminal or a file. */
export interface TextStyle {
  /** Columns; lines are wrapped to it. */
  readonly width: number;
  readonly colour: boolean;
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const MAX_MEASURE = 88;
const LEAST_WIDTH = 20;

type TableRenderer = typeof import('./table.ts').renderTable;
type MatrixLayout = typeof import('./matrix-bands.ts').layOutMatrix;

interface Tools {
  readonly ink: Ink;
  readonly table: TableRenderer | undefined;
  readonly matrix: MatrixLayout | undefined;
}

interface Pen extends Tools {
  /** For prose. */
  readonly width: number;
  /** For tables. */
  readonly full: number;
}

/** Spells a document as text for a terminal. What a document does not need is not loaded. */
export async function renderText(document: Document, style: TextStyle): Promise<string> {
  const hasMatrix = document.blocks.some(({ kind }) => kind === 'matrix');
  const hasTable = hasMatrix || document.blocks.some(({ kind }) => kind === 'table');
  return spell(document, style.width, {
    ink: await loadInk(style.colour),
    table: hasTable ? (await import('./table.ts')).renderTable : undefined,
    matrix: hasMatrix ? (await import('./matrix-bands.ts')).layOutMatrix : undefined,
  });
}

/**
 * Loads what it takes to spell documents without tables at any width, at once: for what is drawn
 * again whenever the terminal changes.
 */
export async function loadProse(
  colour: boolean,
): Promise<(document: Document, width: number) => string> {
  const tools: Tools = { ink: await loadInk(colour), table: undefined, matrix: undefined };
  return (document, width) => spell(document, width, tools);
}

async function loadInk(colour: boolean): Promise<Ink> {
  return colour ? (await import('./colour-ink.ts')).COLOUR_INK : PLAIN_INK;
}

function spell({ blocks }: Document, width: number, tools: Tools): string {
  const full = Math.max(LEAST_WIDTH, width);
  const pen: Pen = { ...tools, width: Math.min(full, MAX_MEASURE), full };
  const lines = blocks.flatMap((block, index) => [
    ...(index > 0 ? [''] : []),
    ...blockToLines(block, pen),
  ]);
  return `${lines.join('\n')}\n`;
}

function blockToLines(block: Block, pen: Pen): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return headingToLines(block, pen);
    case 'paragraph':
      return wrap(block.text, pen.width, pen);
    case 'list':
      return listToLines(block.items, block.ordered, pen);
    case 'fields':
      return block.fields.flatMap((field) => fieldToLines(field, pen));
    case 'quote':
      return quoteToLines(block, pen);
    case 'table':
      return tableToLines(block, pen);
    case 'matrix':
      return matrixToLines(block, pen);
  }
}

function headingToLines(block: Extract<Block, { kind: 'heading' }>, pen: Pen): readonly string[] {
  const { ink } = pen;
  const text = plain(block.text);
  if (block.level === 1) {
    const lines = wrap([{ text, style: 'strong' }], pen.width, pen);
    return [...lines, ink.paint('='.repeat(Math.min(pen.width, widthOf(text))), 'muted')];
  }
  // Without colour the heading must still stand out.
  const mark = ink.colour || block.level === 3 ? '' : '## ';
  const style = block.level === 2 ? 'title' : 'strong';
  return wrapSpans([{ text: mark + text }], pen.width).map((line) => ink.paint(plain(line), style));
}

function listToLines(items: readonly ListItem[], ordered: boolean, pen: Pen): readonly string[] {
  return items.flatMap((item, index) => {
    const mark = ordered ? `${index + 1}. ` : '- ';
    const inner = { ...pen, width: pen.width - mark.length, full: pen.full - mark.length };
    const own = wrap(item.text, inner.width, pen);
    const below = (item.blocks ?? []).flatMap((block) => blockToLines(block, inner));
    const isApart = item.blocks !== undefined || items[index - 1]?.blocks !== undefined;
    const gap = isApart && index > 0 ? [''] : [];
    return [...gap, ...hang([...own, ...below], mark)];
  });
}

function fieldToLines(field: Field, pen: Pen): readonly string[] {
  const text: Rich = [
    { text: `${field.name}:`, style: 'strong' },
    { text: ' ' },
    ...spansOf(field.text),
  ];
  return wrap(text, pen.width - 2, pen).map((line, index) =>
    index === 0 ? line : indent(line, 2),
  );
}

function quoteToLines(block: Extract<Block, { kind: 'quote' }>, pen: Pen): readonly string[] {
  const source: Rich = [{ text: block.source, style: 'muted' }];
  const lines = [...wrap(block.text, pen.width - 2, pen), ...wrap(source, pen.width - 2, pen)];
  return lines.map((line) => `${pen.ink.paint('|', 'muted')} ${line}`.trimEnd());
}

function tableToLines(block: Extract<Block, { kind: 'table' }>, pen: Pen): readonly string[] {
  const head = block.head.map(cleanCell);
  const rows = block.rows.map((row) => row.map(cleanCell));
  const bold = (text: string): string => pen.ink.paint(text, 'strong');
  return pen.table?.(head, rows, { width: pen.full, bold }) ?? [];
}

function matrixToLines(matrix: Matrix, pen: Pen): readonly string[] {
  return (pen.matrix?.(matrix, pen.full) ?? []).flatMap((block, index) => [
    ...(index > 0 ? [''] : []),
    ...blockToLines(block, pen),
  ]);
}

function hang(lines: readonly string[], mark: string): readonly string[] {
  return lines.map((line, index) =>
    index === 0 ? (mark + line).trimEnd() : indent(line, mark.length),
  );
}

function indent(line: string, by: number): string {
  return line === '' ? '' : ' '.repeat(by) + line;
}

function wrap(text: Rich, width: number, pen: Pen): readonly string[] {
  const spans = spansOf(text).flatMap((span) => spanToInk(span, pen.ink));
  return wrapSpans(spans, Math.max(8, width)).map((line) =>
    line.map((piece) => pen.ink.paint(piece.text, piece.style)).join(''),
  );
}

/** Where there is no colour, brackets show what was found. */
function spanToInk(span: Inline, ink: Ink): readonly Inline[] {
  const safe = { ...span, text: clean(span.text) };
  return span.style === 'mark' && !ink.colour ? [{ ...safe, text: `[${safe.text}]` }] : [safe];
}

function spansOf(text: Rich): readonly Inline[] {
  return typeof text === 'string' ? [{ text }] : text;
}

function plain(text: Rich): string {
  return cleanLine(
    spansOf(text)
      .map((part) => part.text)
      .join(''),
  );
}
