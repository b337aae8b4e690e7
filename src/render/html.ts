import { clean, cleanLine } from './clean.ts';
import type { Block, Document, Field, Inline, ListItem, Rich } from './document.ts';
import { PAGE_FOOT, pageHead } from './html-page.ts';
import { matrixBlocks } from './matrix.ts';

/** Spells a document as one page of HTML that needs nothing else; all text is escaped. */
export function renderHtml(document: Document): string {
  return startHtml(titleOf(document)) + renderArticle(document) + endHtml();
}

/** Begins a page of several documents; the title is plain text. */
export function startHtml(title: string): string {
  return pageHead(escapeText(cleanLine(title)));
}

/** One document of a page. */
export function renderArticle({ blocks }: Document): string {
  return `<article>\n${blocks.map(blockToHtml).join('\n')}\n</article>\n`;
}

/** Ends a page. */
export function endHtml(): string {
  return PAGE_FOOT;
}

function titleOf({ blocks }: Document): string {
  const heading = blocks.find((block) => block.kind === 'heading');
  return heading?.kind === 'heading' ? plain(heading.text) : 'recruit';
}

function blockToHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} dir="auto">${rich(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p dir="auto">${rich(block.text)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map(itemToHtml).join('\n')}\n</${tag}>`;
    }
    case 'fields':
      return `<dl>\n${block.fields.map(fieldToHtml).join('\n')}\n</dl>`;
    case 'quote':
      return `<blockquote><p dir="auto">${rich(block.text)}</p><footer dir="auto">${escapeText(block.source)}</footer></blockquote>`;
    case 'table':
      return tableToHtml(block.head, block.rows);
    case 'matrix':
      return matrixBlocks(block).map(blockToHtml).join('\n');
  }
}

function itemToHtml({ text, blocks = [] }: ListItem): string {
  const below = blocks.map((block) => `\n${blockToHtml(block)}`).join('');
  return `<li dir="auto">${rich(text)}${below}</li>`;
}

function fieldToHtml({ name, text }: Field): string {
  return `<dt>${escapeText(name)}</dt><dd dir="auto">${rich(text)}</dd>`;
}

/** A wide table is moved sideways in a box of its own, which the keyboard reaches too. */
function tableToHtml(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const top = head.map((cell) => `<th scope="col">${escapeText(cell)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0
        ? `<th scope="row" dir="auto">${escapeText(cell)}</th>`
        : `<td dir="auto">${escapeText(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="wide" role="region" aria-label="Table" tabindex="0"><table>\n<thead><tr>${top}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></div>`;
}

function rich(text: Rich): string {
  return typeof text === 'string' ? escapeText(text) : text.map(inline).join('');
}

function inline({ text, style }: Inline): string {
  const safe = escapeText(text);
  switch (style) {
    case 'strong':
      return `<strong>${safe}</strong>`;
    case 'mark':
      return `<mark>${safe}</mark>`;
    case 'code':
      return `<code>${safe}</code>`;
    case 'muted':
      return `<span class="muted">${safe}</span>`;
    case undefined:
      return safe;
  }
}

function plain(text: Rich): string {
  return typeof text === 'string' ? text : text.map((part) => part.text).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Nothing that HTML could read as markup, in an element or between quotes, and no steering character. */
function escapeText(text: string): string {
  return clean(text).replace(/[&<>"']/g, (found) => ENTITIES[found] ?? '');
}
