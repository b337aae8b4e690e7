import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/render/document.ts';
import { renderText } from '../../src/render/text.ts';
import { widthOf, wrapSpans } from '../../src/render/wrap.ts';
import fc from '../property.ts';
import { nastyDocument, nastyText } from './arbitrary-document.ts';
import { UNSAFE } from './unsafe.ts';

const plain = (blocks: readonly Block[], width = 40): Promise<string> =>
  renderText({ blocks }, { width, colour: false });

describe('whatever a document holds', () => {
  it.each([80, 40, 20])('no line is wider than %i columns', async (width) => {
    await fc.assert(
      fc.asyncProperty(nastyDocument, fc.boolean(), async (document, colour) => {
        const text = await renderText(document, { width, colour });
        for (const line of stripVTControlCharacters(text).split('\n')) {
          expect(widthOf(line), JSON.stringify(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('no steering character gets through', async () => {
    await fc.assert(
      fc.asyncProperty(nastyDocument, async (document) => {
        expect(await renderText(document, { width: 40, colour: false })).not.toMatch(UNSAFE);
        const coloured = await renderText(document, { width: 40, colour: true });
        // What colour itself writes, and nothing else.
        expect(coloured.replace(/\u001B\[\d{1,2}m/g, '')).not.toMatch(UNSAFE);
      }),
    );
  });

  it('colour changes no word', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nastyText, { maxLength: 4 }), async (texts) => {
        const blocks = texts.map((text) => ({ kind: 'paragraph', text }) as const);
        const coloured = await renderText({ blocks }, { width: 40, colour: true });
        expect(stripVTControlCharacters(coloured)).toBe(await plain(blocks));
      }),
    );
  });

  it('no line has blanks at its end', async () => {
    await fc.assert(
      fc.asyncProperty(nastyDocument, async (document) => {
        const text = await renderText(document, { width: 40, colour: false });
        expect(text).not.toMatch(/ \n/);
      }),
    );
  });
});

describe('wrapping', () => {
  it('loses and adds no word', () => {
    const words = fc.array(fc.constantFrom('bee', 'hive', '日本語', 'e\u0301tat', 'x'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 60 }), (list, width) => {
        const lines = wrapSpans([{ text: list.join(' ') }], width);
        const text = lines.map((line) => line.map((span) => span.text).join('')).join(' ');
        expect(text).toBe(list.join(' '));
      }),
    );
  });
});

describe('how blocks look', () => {
  it.each<[string, Block, string]>([
    [
      'a find in a quote without colour',
      {
        kind: 'quote',
        text: [{ text: 'run ' }, { text: 'bilateral talks', style: 'mark' }, { text: ' well' }],
        source: 'page 1, line 2',
      },
      '| run [bilateral talks] well\n| page 1, line 2\n',
    ],
    ['a heading', { kind: 'heading', level: 1, text: 'Bees' }, 'Bees\n====\n'],
    ['a heading below', { kind: 'heading', level: 2, text: 'Bees' }, '## Bees\n'],
    [
      'a numbered list',
      { kind: 'list', ordered: true, items: [{ text: 'one' }, { text: 'two' }] },
      '1. one\n2. two\n',
    ],
    [
      'a field over two lines',
      { kind: 'fields', fields: [{ name: 'Why', text: 'swarms cost half the bees of a year' }] },
      'Why: swarms cost half the bees of a\n  year\n',
    ],
    [
      'a table',
      { kind: 'table', head: ['Id', 'Term'], rows: [['bees', 'Beekeeping']] },
      'Id    Term\nbees  Beekeeping\n',
    ],
  ])('%s', async (_, block, expected) => {
    expect(await plain([block])).toBe(expected);
  });

  it('breaks a table into lines with names where it is too narrow', async () => {
    const table: Block = {
      kind: 'table',
      head: ['Id', 'Term', 'Industry'],
      rows: [
        ['bilateral-relations', 'Bilateral Relations', 'Diplomacy'],
        ['bees', 'Beekeeping', ''],
      ],
    };
    expect(await plain([table], 24)).toBe(
      'bilateral-relations\n  Term: Bilateral\n  Relations\n  Industry: Diplomacy\n\nbees\n  Term: Beekeeping\n',
    );
  });

  it.each([false, true])(
    'gives a long table the lines of a short one (colour: %s)',
    async (colour) => {
      const three = [
        ['bees', 'keeping bees in hives for their honey', ''],
        ['démarche', 'a word to another government', 'Diplomacy'],
        ['蜂', 'bees', 'Farming'],
      ];
      const text = (times: number): Promise<string> => {
        const rows = Array.from({ length: times }, () => three).flat();
        const block: Block = { kind: 'table', head: ['Id', 'What it means', 'Industry'], rows };
        return renderText({ blocks: [block] }, { width: 40, colour });
      };
      const [short, long] = await Promise.all([text(1), text(500)]);
      const [head = '', ...lines] = short.trimEnd().split('\n');
      expect(long).toBe(
        `${[head, ...Array.from({ length: 500 }, () => lines).flat()].join('\n')}\n`,
      );
    },
  );

  it('wraps the cells of a table before it gives the table up', async () => {
    const table: Block = {
      kind: 'table',
      head: ['Id', 'Meaning'],
      rows: [['bees', 'keeping bees in hives for their honey']],
    };
    expect(await plain([table], 24)).toBe(
      'Id    Meaning\nbees  keeping bees in\n      hives for their\n      honey\n',
    );
  });
});
