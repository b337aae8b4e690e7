import type { Glossary } from '../core/glossary/glossary.ts';
import type { Term } from '../core/glossary/term.ts';
import type { Block, Document, ListItem } from '../render/document.ts';

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
  const sorted = [...terms].sort((a, b) => compare(a.id, b.id));
  return [
    { kind: 'heading', level: 2, text: `${industry}: ${count(terms.length)}` },
    verbose
      ? { kind: 'list', ordered: false, items: sorted.map((term) => fileItem(term, origins)) }
      : { kind: 'table', head: ['Id', 'Term'], rows: sorted.map(({ id, name }) => [id, name]) },
  ];
}

/** No row of a table: a path is too long for a column, and how long differs by industry. */
function fileItem({ id, name }: Term, origins: Glossary['origins']): ListItem {
  const { file = '', replaces } = origins[id] ?? {};
  const fields = [
    { name: 'File', text: file },
    ...(replaces === undefined ? [] : [{ name: 'Replaces', text: replaces }]),
  ];
  return {
    text: [{ text: id, style: 'strong' }, { text: `: ${name}` }],
    blocks: [{ kind: 'fields', fields }],
  };
}

function count(terms: number): string {
  return terms === 1 ? '1 term' : `${terms} terms`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
