import { expect, it } from 'vitest';
import { buildLists } from '../../../src/core/glossary/list-tries.ts';
import { partsOf } from '../../../src/core/glossary/phrase.ts';
import { packPhrases, type TaggedPhrase } from '../../../src/core/glossary/phrase-filer.ts';
import {
  createPhraseIndex,
  type PhraseIndex,
  searchIndex,
} from '../../../src/core/glossary/phrase-index.ts';
import { readParts, writeParts } from '../../../src/core/glossary/phrase-notation.ts';
import { findPhrases } from '../../../src/core/glossary/phrase-search.ts';
import type { PhrasePart } from '../../../src/core/glossary/phrase-steps.ts';
import { buildTrie } from '../../../src/core/glossary/phrase-trie.ts';
import fc from '../../property.ts';

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
  .tuple(
    word,
    fc.constantFrom(' ', ' * ', '-'),
    word,
    fc.constantFrom('', ' {talks,trade pact}', ' {trade,}{-, }{talks,pact}'),
  )
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

const tagged = (phrases: readonly string[]): readonly TaggedPhrase[] =>
  phrases.map((one, group) => ({ group, tag: String(group), parts: partsOf(one) }));

function indexOf(phrases: readonly string[]): PhraseIndex {
  return createPhraseIndex(packPhrases(tagged(phrases)), buildLists(LISTS));
}

it('finds what a trie of all phrases finds', () => {
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 6 }), text, (phrases, sentence) => {
      const found = findPhrases(buildTrie(tagged(phrases), buildLists(LISTS)), sentence);
      const expected = found.map(({ entry, start, end }) => ({ tag: String(entry), start, end }));
      expect(searchIndex(indexOf(phrases), sentence)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

it('looks up the words of the text only', () => {
  const postings = packPhrases(tagged(['bilateral relation', 'wound care', 'month end close']));
  const asked: string[] = [];
  const index = createPhraseIndex((key) => {
    if (key in postings) asked.push(key);
    return postings[key];
  }, buildLists([]));
  expect(searchIndex(index, 'Handled wound care of wounds')).toHaveLength(1);
  expect(asked).toHaveLength(1);
});

it('takes no word of a text for something else', () => {
  const index = indexOf(['wound care']);
  expect(searchIndex(index, 'constructor toString valueOf __proto__ hasOwnProperty')).toEqual([]);
});

it('keeps phrases that name nothing but a list', () => {
  expect(searchIndex(indexOf(['@country']), 'Posted to New Zealand')).toHaveLength(1);
});

it('reads the parts that it wrote', () => {
  fc.assert(
    fc.property(phrase, (one) => {
      const plain = (parts: readonly PhrasePart[]) =>
        parts.map((part) =>
          part.map((steps) =>
            steps.map((step) => ('hyphenated' in step ? { ...step, hyphenated: false } : step)),
          ),
        );
      expect(readParts(writeParts(partsOf(one)))).toEqual(plain(partsOf(one)));
    }),
  );
});
