import type { Glossary } from '../core/glossary/glossary.ts';
import type { Term } from '../core/glossary/term.ts';
import type { Block, Document } from '../render/document.ts';

/** The terms of each industry with their number; with `verbose` also where each came from. */
export function termListView(
  terms: readonly Term[],
  origins: Glossary['origins'],
  verbose: boolean,
): Document {
  const industries = [...new Set(terms.map((term) => term.industry))].sort(compare);
  const among = industries.length > 1 ? ` in ${industries.length} industries` : '';
  return {
    blocks: [
      ...industries.flatMap((industry) => {
        const own = terms.filter((term) => term.industry === industry);
        return industryBlocks(industry, own, origins, verbose);
      }),
      {
        kind: 'paragraph',
        text: [
          { text: `${count(terms.length)}${among}. ` },
          { text: 'recruit explain <id>', style: 'code' },
          { text: ' tells all about one, ' },
          { text: 'recruit search', style: 'code' },
          { text: ' finds one by what you heard.' },
        ],
      },
    ],
  };
}

function industryBlocks(
  industry: string,
  terms: readonly Term[],
  origins: Glossary['origins'],
  verbose: boolean,
): readonly Block[] {
  const replaces = terms.some(({ id }) => origins[id]?.replaces !== undefined);
  const columns = verbose ? ['File', ...(replaces ? ['Replaces'] : [])] : [];
  const head = ['Id', 'Term', ...columns];
  const rows = [...terms]
    .sort((a, b) => compare(a.id, b.id))
    .map(({ id, name }) => {
      const origin = origins[id];
      return [id, name, origin?.file ?? '', origin?.replaces ?? ''].slice(0, head.length);
    });
  return [
    { kind: 'heading', level: 2, text: `${industry}: ${count(terms.length)}` },
    { kind: 'table', head, rows },
  ];
}

function count(terms: number): string {
  return terms === 1 ? '1 term' : `${terms} terms`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
