import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/render/document.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import fc from '../property.ts';
import { nastyDocument } from './arbitrary-document.ts';
import { UNSAFE } from './unsafe.ts';

const paragraph = (text: string): string =>
  renderMarkdown({ blocks: [{ kind: 'paragraph', text }] });

describe('texts are no markup', () => {
  it.each([
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['<script>x</script>', '\\<script\\>x\\</script\\>'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['1. a', '1\\. a'],
    ['2) a', '2\\) a'],
    ['=====', '\\====='],
    ['a | b', 'a \\| b'],
    ['~~a~~', '\\~\\~a\\~\\~'],
    ['AT&T &lt;', 'AT&amp;T &amp;lt;'],
    ['a\\b', 'a\\\\b'],
    ['a\n\n# b', 'a \\# b'],
    ['https://evil.example', 'https\\://evil.example'],
    ['C# and R&D, 50 %', 'C\\# and R&amp;D, 50 %'],
  ])('%j', (text, expected) => {
    expect(paragraph(text)).toBe(`${expected}\n`);
  });

  it('lets no steering character through', () => {
    fc.assert(
      fc.property(nastyDocument, (document) => {
        expect(renderMarkdown(document)).not.toMatch(UNSAFE);
      }),
    );
  });

  it('leaves no tag, no unescaped < at all', () => {
    fc.assert(
      fc.property(nastyDocument, (document) => {
        const text = renderMarkdown(document).replace(/(?<=(?:^|[^\\])(?:\\\\)*)`[^`\n]*`/gm, '');
        expect(text).not.toMatch(/(?<!\\)(?:\\\\)*</);
      }),
    );
  });
});

describe('blocks', () => {
  it.each<[string, Block, string]>([
    ['heading', { kind: 'heading', level: 2, text: 'Bees' }, '## Bees'],
    [
      'table',
      { kind: 'table', head: ['a', 'b'], rows: [['1|2', '3']] },
      '| a | b |\n| --- | --- |\n| 1\\|2 | 3 |',
    ],
    [
      'find in a quote',
      {
        kind: 'quote',
        text: [{ text: 'ran ' }, { text: 'bilateral talks ', style: 'mark' }, { text: 'well' }],
        source: 'page 1, line 2',
      },
      '> ran **bilateral talks** well\n>\n> page 1, line 2',
    ],
    ['field', { kind: 'fields', fields: [{ name: 'Ask', text: 'Why?' }] }, '- **Ask:** Why?'],
    [
      'code',
      { kind: 'paragraph', text: [{ text: 'recruit `x`', style: 'code' }] },
      "`recruit 'x'`",
    ],
    [
      'list with blocks',
      {
        kind: 'list',
        ordered: true,
        items: [{ text: 'one', blocks: [{ kind: 'paragraph', text: 'below' }] }, { text: 'two' }],
      },
      '1. one\n\n   below\n\n2. two',
    ],
  ])('%s', (_, block, expected) => {
    expect(renderMarkdown({ blocks: [block] })).toBe(`${expected}\n`);
  });
});
