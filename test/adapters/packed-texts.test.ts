import { expect, it } from 'vitest';
import {
  bytesOf,
  createPacker,
  findText,
  joinPacked,
  type PackedTexts,
} from '../../src/adapters/packed-texts.ts';
import fc from '../property.ts';

type Named = readonly [name: string, text: string];

function pack(texts: readonly Named[]): PackedTexts {
  const packer = createPacker();
  for (const [name, text] of texts) packer.add(name, text);
  return packer.packed();
}

// Names of a library are words; "costarring" and "liquid" share their FNV-1a hash.
const NAME = fc.oneof(
  fc.constantFrom('costarring', 'liquid', 'a', 'b', 'toString'),
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => !name.includes('\n')),
);
const TEXT = fc.string({ unit: 'grapheme' });

it('gives back all texts of a name in the order of the packs, and of no other', () => {
  const packs = fc.array(fc.array(fc.tuple(NAME, TEXT), { maxLength: 8 }), { maxLength: 4 });
  fc.assert(
    fc.property(packs, NAME, (all, asked) => {
      const joined = joinPacked(all.map(pack));
      const expected = all
        .flat()
        .filter(([name]) => name === asked)
        .map(([, text]) => text);
      const found = findText(joined.rows, bytesOf(joined), asked);
      expect(found).toBe(expected.length > 0 ? expected.join('\n') : undefined);
    }),
  );
});

it('parts what is larger than a piece', () => {
  const large = 'é'.repeat(3_000_000);
  const joined = joinPacked([
    pack([['a', large]]),
    pack([
      ['b', 'small'],
      ['c', large],
    ]),
  ]);
  const bytesAt = bytesOf(joined);
  const found = ['a', 'b', 'c'].map((name) => findText(joined.rows, bytesAt, name));
  expect(found.map((text) => text?.length)).toEqual([large.length, 5, large.length]);
});

it('does not believe bytes that have changed', () => {
  const { rows, pieces } = joinPacked([pack([['a', 'text']])]);
  const changed = pieces.map((piece) => piece.map((byte) => byte ^ 1));
  expect(() => findText(rows, bytesOf({ rows, pieces: changed }), 'a')).toThrow(RangeError);
});
