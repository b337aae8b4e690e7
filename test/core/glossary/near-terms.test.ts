import { expect, it } from 'vitest';
import { nearTerms } from '../../../src/core/glossary/near-terms.ts';
import { termOf } from './term-of.ts';

const TERMS = [
  termOf('bees', {
    name: 'Beekeeping',
    aliases: ['apiculture', 'CI/CD'],
    phrases: ['split * colony'],
  }),
  termOf('bee-plants', { meaning: 'What bees fly to.' }),
  termOf('goats', { name: 'Goat Keeping', titles: { typical: 'Goatherd', similar: ['Milker'] } }),
  termOf('hens', { name: 'Care of Hens', meaning: 'They were held well by tradesmen in a car.' }),
];

it.each<[query: string, near: readonly string[]]>([
  ['apiculure', ['bees']],
  ['goat keping', ['goats']],
  ['cicd', ['bees']],
  ['beess', ['bees']],
  // Called so but for a slip, then what has the word.
  ['bee', ['bees', 'bee-plants']],
  ['milkers', ['goats']],
  ['colony', ['bees']],
  // Short words are like others by chance.
  ['weld', []],
  ['car salesmen', []],
  ['xyzzy', []],
  ['blockchain', []],
  ['', []],
  // Of several words one that is only mentioned is too little.
  ['car park', []],
  ['car', ['hens']],
  // One word of three is too little.
  ['goat pizza bakery', []],
])('%j is near %j', (query, near) => {
  expect(nearTerms(TERMS, query)).toEqual(near);
});

it('gives at most three', () => {
  const many = ['a', 'b', 'c', 'd'].map((id) => termOf(`${id}-farm`, { name: `Farm ${id}` }));
  expect(nearTerms(many, 'farm')).toHaveLength(3);
});
