import type { MarkedText, SearchedPart, SearchHit } from '../core/glossary/term-search.ts';
import type { Block, Document, Field, Inline, ListItem } from '../render/document.ts';

/** What was searched for and found. */
export interface SearchResult {
  readonly query: string;
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** Ids of the terms that are called most like the query; empty where something was found. */
  readonly nearest: readonly string[];
}

const PART_NAMES: Readonly<Record<SearchedPart, string>> = {
  name: 'Name',
  alias: 'Also called',
  title: 'Job title',
  phrase: 'Phrase',
  meaning: 'Meaning',
};

/** What fits on a line of 80 columns together with what stands before it. */
const MOST_LETTERS = 54;

/** The terms that were found, with where the words stand; at most `most` of them. */
export function searchView({ query, hits, nearest }: SearchResult, most: number): Document {
  if (hits.length === 0) return nothingView(query, nearest);
  const left = hits.length - most;
  const more: readonly Inline[] =
    left > 0
      ? [
          { text: ` ${left} more: ` },
          { text: `--count ${hits.length}`, style: 'code' },
          { text: '.' },
        ]
      : [];
  return {
    blocks: [
      { kind: 'list', ordered: true, items: hits.slice(0, most).map(hitItem) },
      {
        kind: 'paragraph',
        text: [
          { text: 'recruit explain <id>', style: 'code' },
          { text: ' tells all about one.' },
          ...more,
        ],
      },
    ],
  };
}

function nothingView(query: string, nearest: readonly string[]): Document {
  return {
    blocks: [
      { kind: 'paragraph', text: `No term has anything of "${query}".` },
      ...(nearest.length > 0
        ? nearestBlocks(nearest)
        : [{ kind: 'paragraph', text: LIST } as const]),
    ],
  };
}

const LIST: readonly Inline[] = [
  { text: 'recruit list', style: 'code' },
  { text: ' shows all terms.' },
];

function nearestBlocks(nearest: readonly string[]): readonly Block[] {
  const items = nearest.map((id) => ({
    text: [{ text: `recruit explain ${id}`, style: 'code' as const }],
  }));
  return [
    { kind: 'paragraph', text: 'By their names these are the nearest:' },
    { kind: 'list', ordered: false, items },
  ];
}

function hitItem({ term, part, found, meaning }: SearchHit): ListItem {
  const name: readonly Inline[] =
    part === 'name' ? markedSpans(found) : [{ text: term.name, style: 'strong' }];
  const place: readonly Field[] =
    part === 'name' || part === 'meaning' ? [] : [{ name: PART_NAMES[part], text: lineOf(found) }];
  return {
    text: [...name, { text: ` (${term.id}; ${term.industry})`, style: 'muted' }],
    blocks: [
      {
        kind: 'fields',
        fields: [...place, { name: PART_NAMES.meaning, text: lineOf(meaning) }],
      },
    ],
  };
}

/** A long text is cut to what stands around the first mark. */
function lineOf({ text, marks }: MarkedText): readonly Inline[] {
  const first = marks[0]?.start ?? 0;
  const from = first < MOST_LETTERS / 2 ? 0 : wordStart(text, first - MOST_LETTERS / 3);
  const to =
    text.length - from <= MOST_LETTERS ? text.length : text.lastIndexOf(' ', from + MOST_LETTERS);
  const end = to > from ? to : from + MOST_LETTERS;
  const spans = markedSpans({
    text: text.slice(from, end),
    marks: marks
      .filter((mark) => mark.start >= from && mark.end <= end)
      .map((mark) => ({ start: mark.start - from, end: mark.end - from })),
  });
  return [
    ...(from > 0 ? [{ text: '... ' }] : []),
    ...spans,
    ...(end < text.length ? [{ text: ' ...' }] : []),
  ];
}

function wordStart(text: string, near: number): number {
  return text.lastIndexOf(' ', near) + 1;
}

function markedSpans({ text, marks }: MarkedText): readonly Inline[] {
  const spans: Inline[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    if (start > from) spans.push({ text: text.slice(from, start) });
    spans.push({ text: text.slice(start, end), style: 'mark' });
    from = end;
  }
  if (from < text.length) spans.push({ text: text.slice(from) });
  return spans;
}
