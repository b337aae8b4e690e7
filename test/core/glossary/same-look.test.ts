import { describe, expect, it } from 'vitest';
import { asItLooks, mixesAlphabets } from '../../../src/core/glossary/same-look.ts';
import { splitWords } from '../../../src/core/glossary/words.ts';

describe('a word in two alphabets', () => {
  it.each([
    ['bilаterаl', 'bilateral'],
    ['Ignоre', 'Ignore'],
    ['ЅАP', 'SAP'],
  ])('%s is read as it looks', (word, looks) => {
    expect(asItLooks(word)).toBe(looks);
    expect(asItLooks(word)).toHaveLength(word.length);
    expect(mixesAlphabets(word)).toBe(true);
    expect(splitWords(word)[0]).toMatchObject({ lower: looks.toLowerCase(), end: word.length });
  });

  it.each(['Екатерина', 'сор', 'NFκB', 'TGFβ', 'bilateral', 'naïve', '25µg', 'Οδός'])(
    '%s stays as it is',
    (word) => {
      expect(asItLooks(word)).toBe(word);
      expect(mixesAlphabets(word)).toBe(false);
    },
  );
});
