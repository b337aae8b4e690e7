import { cleanLine } from './clean.ts';
import type { Block, Document, Inline, ListItem, Rich } from './document.ts';
import { matrixBlocks } from './matrix.ts';

/** Spells a document as CommonMark with tables (GitHub flavour); all text is escaped. */
export function renderMarkdown(document: Document): string {
  return `${document.blocks.map(blockToMarkdown).join('\n\n')}\n`;
}

function blockToMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${rich(block.text)}`;
    case 'paragraph':
      return rich(block.text);
    case 'list':
      return block.items
        .map((item, index) => listItem(item, block.ordered ? `${index + 1}.` : '-'))
        .join('\n');
    case 'fields':
      return block.fields
        .map(({ name, text }) => `- **${escapeText(name)}:** ${rich(text)}`)
        .join('\n');
    case 'quote':
      return `> ${rich(block.text)}\n>\n> ${escapeText(block.source)}`;
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map(
          (row, index) =>
            `| ${row.map((cell) => (index === 1 ? cell : escapeText(cell))).join(' | ')} |`,
        )
        .join('\n');
    case 'matrix':
      return matrixBlocks(block).map(blockToMarkdown).join('\n\n');
  }
}

function listItem(item: ListItem, mark: string): string {
  const below = (item.blocks ?? []).map(blockToMarkdown).join('\n\n');
  const pad = ' '.repeat(mark.length + 1);
  const body = below === '' ? '' : `\n\n${below}`.replace(/\n(?=[^\n])/g, `\n${pad}`);
  return `${mark} ${rich(item.text)}${body}${below === '' ? '' : '\n'}`;
}

function rich(text: Rich): string {
  const parts: readonly Inline[] = typeof text === 'string' ? [{ text }] : text;
  return parts.map(inline).join('').trim();
}

function inline({ text, style }: Inline): string {
  const safe = escapeText(text);
  if (style === undefined || style === 'muted' || safe.trim() === '') return safe;
  if (style === 'code') return `\`${cleanLine(text).replaceAll('`', "'")}\``;
  // Emphasis marks must touch the words they hold.
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(safe) ?? [];
  return `${before}**${inner}**${after}`;
}

/** What Markdown or HTML would read as markup is escaped; one line. */
function escapeText(text: string): string {
  const edge = { start: /^\s/.test(text) ? ' ' : '', end: /\s$/.test(text) ? ' ' : '' };
  const safe = cleanLine(text)
    .replace(/[\\`*_{}[\]<>|~#]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1')
    .replace(/(https?|www)([:.])/gi, '$1\\$2');
  return safe === '' ? edge.start : edge.start + safe + edge.end;
}
