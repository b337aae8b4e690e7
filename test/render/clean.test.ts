import { describe, expect, it } from 'vitest';
import { clean, cleanJson, cleanLine } from '../../src/render/clean.ts';
import fc from '../property.ts';
import { nastyText } from './arbitrary-document.ts';
import { UNSAFE } from './unsafe.ts';

const anything = fc.oneof(nastyText, fc.string({ unit: 'binary' }));

describe('clean', () => {
  it('lets no steering character through', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(clean(text)).not.toMatch(UNSAFE);
      }),
    );
    for (let code = 0; code < 0x110000; code++) {
      const text = `a${String.fromCodePoint(code)}b`;
      if (UNSAFE.test(clean(text))) expect.fail(`U+${code.toString(16)} gets through`);
    }
  });

  it('does not change what is clean already', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
    const good = 'Zoë’s “notes” – 日本, 👍🏽 naïve\nÅse (50 %) <x@y.z>';
    expect(clean(good)).toBe(good);
  });

  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\tb', 'a b'],
    ['co\u00ADoperate', 'cooperate'],
    ['\u001B[31mred\u001B[0m', '[31mred[0m'],
    ['Zoe\u0308', 'Zoë'],
  ])('%j becomes %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });
});

describe('cleanLine', () => {
  it('gives one line', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(cleanLine(text)).not.toMatch(/\n|^\s|\s$|\s\s/);
      }),
    );
  });
});

describe('cleanJson', () => {
  it('keeps the value and lets no steering character through', () => {
    fc.assert(
      fc.property(fc.dictionary(anything, anything), (value) => {
        const json = cleanJson(JSON.stringify(value, null, 2));
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(json).not.toMatch(UNSAFE);
      }),
    );
  });
});
