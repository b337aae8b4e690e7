import { Chalk, type ChalkInstance } from 'chalk';
import { wrapAnsi } from 'fast-wrap-ansi';
import { clean, cleanLine } from './clean.ts';
import type { Block, Document, Field, Inline, ListItem, Rich } from './document.ts';
import { renderTable } from './table.ts';

/** How text is spelled for a terminal or a file. */
export interface TextStyle {
  /** Columns; lines are wrapped to it. */
  readonly width: number;
  readonly colour: boolean;
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const MAX_MEASURE = 88;

/** Spells a document as text for a terminal. */
export function renderText(document: Document, style: TextStyle): string {
  const width = Math.max(20, Math.min(style.width, MAX_MEASURE));
  const pen: Pen = {
    width,
    full: style.width,
    chalk: new Chalk({ level: style.colour ? 1 : 0 }),
    colour: style.colour,
  };
  return `${blocksToLines(document.blocks, pen).join('\n')}\n`;
}

interface Pen {
  readonly width: number;
  readonly full: number;
  readonly chalk: ChalkInstance;
  readonly colour: boolean;
}

function blocksToLines(blocks: readonly Block[], pen: Pen): readonly string[] {
  return blocks.flatMap((block, index) => [
    ...(index > 0 ? [''] : []),
    ...blockToLines(block, pen),
  ]);
}

function blockToLines(block: Block, pen: Pen): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return headingToLines(block, pen);
    case 'paragraph':
      return wrap(rich(block.text, pen), pen.width);
    case 'list':
      return listToLines(block.items, block.ordered, pen);
    case 'fields':
      return block.fields.flatMap((field) => fieldToLines(field, pen));
    case 'quote':
      return quoteToLines(block, pen);
    case 'table':
      return renderTable(
        block.head.map(cleanLine),
        block.rows.map((row) => row.map(cleanLine)),
        {
          width: pen.full,
          bold: (text) => pen.chalk.bold(text),
        },
      );
  }
}

function headingToLines(block: Extract<Block, { kind: 'heading' }>, pen: Pen): readonly string[] {
  const text = rich(block.text, pen);
  if (block.level === 1) {
    const lines = wrap(pen.chalk.bold(text), pen.width);
    const longest = Math.min(pen.width, cleanLine(plain(block.text)).length);
    return [...lines, pen.chalk.dim('='.repeat(longest))];
  }
  const marked = block.level === 2 ? pen.chalk.bold.underline(text) : pen.chalk.bold(text);
  // Without colour the heading must still stand out.
  return wrap(
    pen.colour ? marked : block.level === 2 ? `## ${text}` : `# ${text}`.slice(2),
    pen.width,
  );
}

function listToLines(items: readonly ListItem[], ordered: boolean, pen: Pen): readonly string[] {
  return items.flatMap((item, index) => {
    const mark = ordered ? `${index + 1}. ` : '- ';
    const inner = { ...pen, width: pen.width - mark.length, full: pen.full - mark.length };
    const own = wrap(rich(item.text, inner), inner.width);
    const below = (item.blocks ?? []).flatMap((block) => blockToLines(block, inner));
    const gap = item.blocks && index > 0 ? [''] : [];
    return [...gap, ...hang([...own, ...below], mark)];
  });
}

function fieldToLines(field: Field, pen: Pen): readonly string[] {
  const text = `${pen.chalk.bold(`${cleanLine(field.name)}:`)} ${rich(field.text, pen)}`;
  return hangAfterFirst(wrap(text, pen.width - 2));
}

function quoteToLines(block: Extract<Block, { kind: 'quote' }>, pen: Pen): readonly string[] {
  const lines = wrap(rich(block.text, pen), pen.width - 2);
  const source = wrap(pen.chalk.dim(cleanLine(block.source)), pen.width - 2);
  return [...lines, ...source].map((line) => `${pen.chalk.dim('|')} ${line}`);
}

function hang(lines: readonly string[], mark: string): readonly string[] {
  return lines.map((line, index) => (index === 0 ? mark + line : indent(line, mark.length)));
}

function hangAfterFirst(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? line : indent(line, 2)));
}

function indent(line: string, by: number): string {
  return line === '' ? '' : ' '.repeat(by) + line;
}

function wrap(text: string, width: number): readonly string[] {
  return wrapAnsi(text, Math.max(8, width), { hard: true, trim: true }).split('\n');
}

function plain(text: Rich): string {
  return typeof text === 'string' ? text : text.map((part) => part.text).join('');
}

function rich(text: Rich, pen: Pen): string {
  const parts: readonly Inline[] = typeof text === 'string' ? [{ text }] : text;
  return parts
    .map((part) => ink({ ...part, text: clean(part.text).replace(/\s+/g, ' ') }, pen))
    .join('')
    .trim();
}

function ink({ text, style }: Inline, pen: Pen): string {
  switch (style) {
    case 'strong':
      return pen.chalk.bold(text);
    case 'mark':
      // Brackets carry the meaning where there is no colour.
      return pen.colour ? pen.chalk.bold.underline.yellow(text) : `[${text}]`;
    case 'muted':
      return pen.chalk.dim(text);
    case 'code':
      return pen.colour ? pen.chalk.cyan(text) : text;
    default:
      return text;
  }
}
