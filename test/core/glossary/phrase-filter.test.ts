import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePhrase } from '../../../src/core/glossary/phrase.ts';
import { packPhrases } from '../../../src/core/glossary/phrase-book.ts';
import { keysOfSteps, possiblePhrases } from '../../../src/core/glossary/phrase-filter.ts';
import { findPhrases, readTokens } from '../../../src/core/glossary/phrase-search.ts';
import { buildMatcher } from '../../../src/core/glossary/phrase-trie.ts';

const LISTS = [{ name: 'country', entries: ['Japan', 'New Zealand', 'US'] }];
const word = fc.constantFrom(
  'treaty',
  'talks',
  'co-operation',
  'SAP',
  'R&D',
  '"C#"',
  '"Go"',
  '@country',
  'trade',
);
const phrase = fc
  .tuple(word, fc.constantFrom(' ', ' * ', '-'), word, fc.constantFrom('', ' {talks,trade pact}'))
  .map((parts) => parts.join(''));
const text = fc
  .array(
    fc.constantFrom(
      'treaties',
      'talks',
      'cooperation',
      'Co-',
      '\n',
      'operation',
      'SAP',
      'R&D',
      'C#',
      'Go',
      '.',
      'Japan',
      'New',
      'Zealand',
      'trade',
      'pacts',
    ),
    { maxLength: 14 },
  )
  .map((words) => words.join(' ').replaceAll('- ', '-'));

it('leaves out only phrases which the text cannot hold', () => {
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 6 }), text, (phrases, sentence) => {
      const alternatives = phrases.map((one) => {
        const parsed = parsePhrase(one);
        return parsed.ok ? parsed.alternatives : [];
      });
      const all = alternatives.map((own, group) => ({ group, alternatives: own }));
      const book = packPhrases(alternatives);
      const kept = possiblePhrases(book, keysOfSteps(book), readTokens(sentence));
      const few = kept.map(({ index, alternatives: own }) => ({ group: index, alternatives: own }));
      const found = findPhrases(buildMatcher(few, LISTS), sentence).map((match) => ({
        ...match,
        entry: kept[match.entry]?.index,
      }));
      expect(found).toEqual(findPhrases(buildMatcher(all, LISTS), sentence));
    }),
    { numRuns: 500 },
  );
});

it('keeps little of a library for one text', () => {
  const phrases = ['bilateral relation', 'wound care', 'month end close'];
  const book = packPhrases(
    phrases.map((one) => {
      const parsed = parsePhrase(one);
      return parsed.ok ? parsed.alternatives : [];
    }),
  );
  const kept = possiblePhrases(book, keysOfSteps(book), readTokens('Handled wound care'));
  expect(kept.map(({ index }) => index)).toEqual([1]);
});
