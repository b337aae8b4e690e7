import { it } from 'vitest';
import { createTermSource } from '../src/adapters/term-source.ts';
import { searchTerms } from '../src/core/glossary/term-search.ts';
it('x', async () => {
  const source = createTermSource({ shipped: 'terms', cache: { read: () => undefined, write: () => undefined }, version: 't', env: {}, workingDirectory: '/' });
  const { terms } = await source.load([]);
  for (const q of ['side effects of drugs','embassy talks','hadnover'])
    console.log(q, searchTerms(terms, q).slice(0, 6).map((h) => [h.term.id, h.part, h.found.text.slice(0, 80), h.found.marks.map((m) => h.found.text.slice(m.start, m.end)).join('+')]));
});
