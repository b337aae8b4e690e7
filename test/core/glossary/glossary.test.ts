import { describe, expect, it } from 'vitest';
import { findTerm } from '../../../src/core/glossary/glossary.ts';
import { formatYears, isLevel, parseYears } from '../../../src/core/glossary/level.ts';
import { didYouMean, nearest } from '../../../src/core/glossary/nearest.ts';
import { buildSearchString } from '../../../src/core/glossary/search-string.ts';
import { termOf } from './term-of.ts';

const GLOSSARY = {
  terms: [
    termOf('bees', { name: 'Beekeeping', aliases: ['apiculture', 'hive-work', 'R&D of hives'] }),
    termOf('goats', { name: 'Goat Keeping', aliases: ['bees'] }),
    termOf('hens', { name: 'Élevage de poules' }),
    termOf('sheep-dairy', { name: 'Sheep Dairy' }),
  ],
};

describe('findTerm', () => {
  it.each([
    ['bees', 'bees'],
    ['BEES', 'bees'],
    ['Beekeeping', 'bees'],
    ['  beekeeping ', 'bees'],
    ['ApiCulture', 'bees'],
    ['hive work', 'bees'],
    ['hive–work', 'bees'],
    ['r & d of hives', 'bees'],
    ['goat-keeping', 'goats'],
    ['goat  keeping', 'goats'],
    ['goat_keeping', 'goats'],
    ['GOAT\tKEEPING', 'goats'],
    ['e\u0301levage DE poules', 'hens'],
    ['sheep dairy', 'sheep-dairy'],
    ['wasps', undefined],
    ['bee', undefined],
    ['', undefined],
    ['--', undefined],
  ])('%j is %s', (query, id) => {
    expect(findTerm(GLOSSARY, query)?.id).toBe(id);
  });
});

describe('nearest', () => {
  it('keeps alphabetical order among equals, whatever the order given', () => {
    expect(nearest('a', ['d', 'c', 'b'], 2)).toEqual(['b', 'c']);
    expect(nearest('a', ['b', 'c', 'd'], 2)).toEqual(['b', 'c']);
  });
  it.each([
    ['seniro', 'senior'],
    ['snior', 'senior'],
    ['MID', 'mid'],
    ['entry', undefined],
    ['', undefined],
  ])('%j: did you mean %s', (word, meant) => {
    expect(didYouMean(word, ['junior', 'mid', 'senior'])).toBe(meant);
  });
});

describe('levels and years', () => {
  it.each([
    ['0-2', { min: 0, max: 2 }],
    ['2 – 5', { min: 2, max: 5 }],
    [' 5+ ', { min: 5, max: null }],
    ['1.5-3', { min: 1.5, max: 3 }],
    ['5-2', undefined],
    ['2-2', undefined],
    ['2', undefined],
    ['-2', undefined],
    ['2-', undefined],
    ['100+', undefined],
    ['two', undefined],
    ['5++', undefined],
  ])('%j', (written, years) => {
    expect(parseYears(written)).toEqual(years);
    if (years) expect(parseYears(formatYears(years))).toEqual(years);
  });
  it('knows its levels exactly', () => {
    expect(['junior', 'mid', 'senior', 'Mid', 'lead', ''].map(isLevel)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('buildSearchString', () => {
  const term = termOf('bees', {
    name: 'Beekeeping',
    aliases: ['api "culture"', 'BEEKEEPING', 'hive  work'],
    titles: { typical: 'Beekeeper', similar: ['Apiarist', 'hive work'] },
  });
  it('quotes each name once, without quotes of its own', () => {
    expect(buildSearchString(term, 500)).toEqual({
      text: '"Beekeeping" OR "api culture" OR "hive work" OR "Beekeeper" OR "Apiarist"',
      leftOut: [],
    });
  });
  it.each([20, 30, 45, 60, 75])('fits into %i characters and says what it left out', (most) => {
    const { text, leftOut } = buildSearchString(term, most);
    expect(text.length).toBeLessThanOrEqual(most);
    expect(text.split(' OR ').length + leftOut.length).toBe(5);
  });
  it('keeps the name, however long', () => {
    expect(buildSearchString(term, 1).text).toBe('"Beekeeping"');
  });
});
