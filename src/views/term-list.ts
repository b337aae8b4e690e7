import type { Glossary } from '../core/glossary/glossary.ts';
import type { Term } from '../core/glossary/term.ts';
import type { Document } from '../render/document.ts';

/** A table of terms; with `verbose` also where each came from. */
export function termListView(
  terms: readonly Term[],
  origins: Glossary['origins'],
  verbose: boolean,
): Document {
  const head = ['Id', 'Term', 'Industry', ...(verbose ? ['File', 'Replaces'] : [])];
  const rows = [...terms]
    .sort((a, b) => compare(a.industry, b.industry) || compare(a.id, b.id))
    .map((term) => {
      const origin = origins[term.id];
      const from = [origin?.file ?? '', origin?.replaces ?? ''];
      return [term.id, term.name, term.industry, ...(verbose ? from : [])];
    });
  const count = terms.length === 1 ? '1 term' : `${terms.length} terms`;
  return {
    blocks: [
      { kind: 'table', head, rows },
      {
        kind: 'paragraph',
        text: [
          { text: `${count}. ` },
          { text: 'recruit explain <id>', style: 'code' },
          { text: ' tells all about one.' },
        ],
      },
    ],
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
