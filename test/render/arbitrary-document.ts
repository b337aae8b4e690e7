import type { Block, Document, Inline, Rich } from '../../src/render/document.ts';
import fc from '../property.ts';

const WIDE = ['日本語', '한국', '，', 'ｶﾞ', '👩‍🚀', '🇯🇵', 'ｗｉｄｅ'];
const COMBINING = ['e\u0301', 'a\u0308\u0323', 'ก็', 'हिन्दी', 'שָׁלוֹם', 'x\u0300\u0301\u0302'];
const STEERING = ['\u001B[31m', '\u0007', '\u009B2J', '\u202E', '\u2066', '\u200B', '\r', '\u0000'];
const MARKUP = ['*', '_', '`', '#', '<b>', '[x](y)', '|', '&amp;', '~~', '> ', '- ', '1. ', '\\'];

/** Pieces of text of every kind that resumes and term files may hold, harmful ones among them. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(' ', '\n', '\t', '  ', 'word', 'a', 'verylongwordwithoutanyplacetobreakit'),
      fc.constantFrom(...WIDE, ...COMBINING, ...STEERING, ...MARKUP),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

const style = fc.constantFrom('strong', 'mark', 'muted', 'code', undefined);
const inline: fc.Arbitrary<Inline> = fc.record({ text: nastyText, style });
const rich: fc.Arbitrary<Rich> = fc.oneof(nastyText, fc.array(inline, { maxLength: 4 }));

const flat: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1, 2, 3),
    text: rich,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text: rich }),
  fc.record({
    kind: fc.constant('fields' as const),
    fields: fc.array(fc.record({ name: nastyText, text: rich }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('quote' as const), text: rich, source: nastyText }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  flat,
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.record({ text: rich, blocks: fc.array(flat, { maxLength: 2 }) }), {
      maxLength: 3,
    }),
  }),
  fc.integer({ min: 1, max: 4 }).chain((columns) =>
    fc.record({
      kind: fc.constant('table' as const),
      head: fc.array(nastyText, { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.array(nastyText, { minLength: columns, maxLength: columns }), {
        maxLength: 3,
      }),
    }),
  ),
  fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.option(nastyText, { nil: undefined }))
    .chain(([columns, noteName]) => {
      const texts = fc.array(nastyText, { minLength: columns, maxLength: columns });
      return fc.record({
        kind: fc.constant('matrix' as const),
        rowName: nastyText,
        columnName: nastyText,
        columns: texts,
        noteName: fc.constant(noteName),
        rows: fc.array(
          fc.record(
            { name: nastyText, cells: texts, instead: nastyText, note: nastyText },
            { requiredKeys: ['name', 'cells'] },
          ),
          { maxLength: 3 },
        ),
        words: fc.array(nastyText, { maxLength: 3 }),
      });
    }),
);

/** Documents of every shape, with texts of every kind. */
export const nastyDocument: fc.Arbitrary<Document> = fc.record({
  blocks: fc.array(block, { maxLength: 4 }),
});
