import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTermSource } from '../../../src/adapters/term-source.ts';
import { searchTerms } from '../../../src/core/glossary/term-search.ts';
import type { Term } from '../../../src/core/glossary/term.ts';
import { termOf } from './term-of.ts';

const ROOT = join(import.meta.dirname, '../../..');
let library: readonly Term[] = [];

beforeAll(async () => {
  const source = createTermSource({
    shipped: join(ROOT, 'terms'),
    cache: { read: () => undefined, write: () => undefined },
    version: 'test',
    env: { RECRUIT_TERMS: '' },
    workingDirectory: '/',
  });
  library = (await source.load([])).terms;
});

/** What recruiters would type and the term they mean, both written before the search was. */
function pairsOf(name: string): readonly (readonly [query: string, term: string])[] {
  return readFileSync(join(ROOT, 'test/gold', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', term = ''] = line.split('\t');
      return [query, term];
    });
}

function placesOf(name: string): readonly { query: string; term: string; place: number }[] {
  return pairsOf(name).map(([query, term]) => {
    const hits = searchTerms(library, query).map((hit) => hit.term.id);
    return { query, term, place: hits.indexOf(term) + 1 };
  });
}

/** The figures are printed: `npx vitest run test/core/glossary/term-search.test.ts`. */
function figuresOf(name: string): { first: number; firstThree: number } {
  const places = placesOf(name);
  const within = (most: number): number =>
    places.filter(({ place }) => place > 0 && place <= most).length;
  const [first, firstThree] = [within(1), within(3)];
  const missed = places.filter(({ place }) => place !== 1);
  console.info(
    `${name}: ${places.length} queries, ${first} first, ${firstThree} among the first three`,
    missed.map(({ query, term, place }) => `${query} -> ${term}: ${place || 'not found'}`),
  );
  return { first, firstThree };
}
describe('queries of recruiters', () => {
  it('x', () => {
    figuresOf('search.tsv');
    if (process.env['HELD']) figuresOf('search-held-out.tsv');
  });
});
