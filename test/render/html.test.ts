import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/render/document.ts';
import { renderHtml } from '../../src/render/html.ts';
import fc from '../property.ts';
import { nastyDocument } from './arbitrary-document.ts';
import { UNSAFE } from './unsafe.ts';

/** Every tag that the renderer itself writes. */
const OWN = new Set(
  (
    'html head meta title style body article h1 h2 h3 p ul ol li dl dt dd blockquote footer div ' +
    'table thead tbody tr th td strong mark code span'
  ).split(' '),
);
/** Every attribute, with the values that it may have. */
const OWN_ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  lang: /^en$/,
  charset: /^utf-8$/,
  'http-equiv': /^Content-Security-Policy$/,
  name: /^(?:viewport|referrer|color-scheme)$/,
  content: /^(?:default-src 'none'; .*|width=device-width, .*|no-referrer|light dark)$/,
  dir: /^auto$/,
  class: /^(?:wide|muted)$/,
  role: /^region$/,
  'aria-label': /^Table$/,
  tabindex: /^0$/,
  scope: /^(?:col|row)$/,
};

type Element = Tree.Element;

function elementsOf(html: string): {
  readonly elements: readonly Element[];
  readonly text: string;
} {
  const errors: string[] = [];
  const tree = parse(html, { onParseError: ({ code }) => errors.push(code) });
  // Characters that Unicode gives to nobody do no harm.
  expect(errors.filter((code) => !/^(?:noncharacter|surrogate)-in-input/.test(code))).toEqual([]);
  const elements: Element[] = [];
  let text = '';
  const visit = (node: Tree.Node): void => {
    if (node.nodeName === '#comment') expect.fail('a comment came from somewhere');
    if ('tagName' in node) elements.push(node);
    if ('value' in node) text += node.value;
    if ('childNodes' in node && node.nodeName !== 'style') node.childNodes.forEach(visit);
  };
  visit(tree);
  return { elements, text };
}

const paragraph = (text: string): string => renderHtml({ blocks: [{ kind: 'paragraph', text }] });

describe('whatever a document holds', () => {
  it('the page has the tags and attributes of the renderer, and no others', () => {
    fc.assert(
      fc.property(nastyDocument, (document) => {
        const html = renderHtml(document);
        for (const { tagName, attrs } of elementsOf(html).elements) {
          expect(OWN, tagName).toContain(tagName);
          for (const { name, value } of attrs)
            expect(value, name).toMatch(OWN_ATTRIBUTES[name] ?? /^$/);
        }
        expect(html).not.toMatch(UNSAFE);
      }),
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '</title><script>alert(1)</script>',
    '</style><img src=x onerror=alert(1)>',
    '<img src="https://evil.example/x.png">',
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    '<!--',
    '<![CDATA[x]]>',
    '&lt;script&gt;',
    '&#60;script&#62;',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<meta http-equiv="refresh" content="0;url=https://evil.example">',
    '<base href="https://evil.example/">',
    '</blockquote></article></body></html>',
  ])('%s stays text', (hostile) => {
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 1, text: hostile },
      { kind: 'paragraph', text: [{ text: hostile, style: 'code' }] },
      { kind: 'quote', text: [{ text: hostile, style: 'mark' }], source: hostile },
      { kind: 'fields', fields: [{ name: hostile, text: hostile }] },
      { kind: 'table', head: [hostile], rows: [[hostile]] },
      { kind: 'list', ordered: true, items: [{ text: hostile }] },
    ];
    const { elements, text } = elementsOf(renderHtml({ blocks }));
    expect(elements.filter(({ tagName }) => !OWN.has(tagName))).toEqual([]);
    // Once in each place, and in the title.
    expect(text.split(hostile)).toHaveLength(11);
  });
});

describe('the page', () => {
  const html = paragraph('x');

  it('has a policy which allows its own style sheet and nothing else', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(style).not.toMatch(/url\(|@import|https?:/);
  });

  it('names no other address and no script', () => {
    expect(html).not.toMatch(/https?:|src=|href=|<script|<link| style=| on\w+=/i);
  });

  it('reads in light and dark, and on paper', () => {
    expect(html).toContain('prefers-color-scheme:dark');
    expect(html).toContain('@media print');
  });

  it('is named by its first heading', () => {
    const blocks: readonly Block[] = [{ kind: 'heading', level: 1, text: 'A & B' }];
    expect(renderHtml({ blocks })).toContain('<title>A &amp; B</title>');
    expect(html).toContain('<title>recruit</title>');
  });
});

describe('blocks', () => {
  it.each<[string, Block, string]>([
    ['heading', { kind: 'heading', level: 2, text: 'Bees' }, '<h2 dir="auto">Bees</h2>'],
    [
      'quote',
      { kind: 'quote', text: [{ text: 'a ' }, { text: 'b', style: 'mark' }], source: 'page 1' },
      '<blockquote><p dir="auto">a <mark>b</mark></p><footer dir="auto">page 1</footer></blockquote>',
    ],
    [
      'table',
      { kind: 'table', head: ['a', 'b'], rows: [['1', '2']] },
      '<th scope="col">a</th><th scope="col">b</th></tr></thead>\n<tbody>\n<tr><th scope="row" dir="auto">1</th><td dir="auto">2</td></tr>',
    ],
    [
      'field',
      { kind: 'fields', fields: [{ name: 'Ask', text: 'Why?' }] },
      '<dt>Ask</dt><dd dir="auto">Why?</dd>',
    ],
    [
      'list with blocks',
      {
        kind: 'list',
        ordered: true,
        items: [{ text: '1', blocks: [{ kind: 'paragraph', text: '2' }] }],
      },
      '<ol>\n<li dir="auto">1\n<p dir="auto">2</p></li>\n</ol>',
    ],
  ])('%s', (_, block, expected) => {
    expect(renderHtml({ blocks: [block] })).toContain(expected);
  });
});
