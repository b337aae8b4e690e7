import { type Fragment, gatherRows, type Row } from './fragment.ts';
import { spellRow } from './spelling.ts';

/** A page's fragments, apart from what is repeated at its head and foot. */
export interface BarePage {
  readonly body: readonly Fragment[];
  readonly furniture: readonly Fragment[];
}

/** What furniture is looked for in. */
export interface FurnishedPage {
  readonly height: number;
  /** In drawing order. */
  readonly fragments: readonly Fragment[];
}

/** Share of the page height at head and foot where furniture stands. */
const ZONE = 0.18;
/** Rows at head and foot that may be furniture. */
const DEEPEST = 3;
/** What is repeated stands at the same height, give or take so many points. */
const SAME_HEIGHT = 6;
/** A page number by itself, in the languages that resumes are read in. */
const PAGE_NUMBER =
  /^\W*(?:(?:page|seite|pagina|página|p\.?|blatt)\s*)?\d{1,3}(?:\s*(?:of|\/|von|de|di|van|sur|-|–)\s*\d{1,3})?\W*$/iu;
/** A running line with a page number in it. */
const NUMBERED = /\b(?:page|seite|pagina|página|blatt)\s*\d{1,3}\b/iu;

/** Sets running heads, footers and page numbers apart. */
export function removeFurniture(pages: readonly FurnishedPage[]): readonly BarePage[] {
  const edges = pages.map(findEdges);
  const seen = new Map<string, { readonly page: number; readonly y: number }[]>();
  for (const [page, rows] of edges.entries()) {
    for (const row of rows) {
      const places = seen.get(fingerprint(row)) ?? [];
      places.push({ page, y: row.y });
      seen.set(fingerprint(row), places);
    }
  }
  return pages.map(({ fragments }, page) => {
    const isRepeated = (row: Row): boolean =>
      seen
        .get(fingerprint(row))
        ?.some((at) => at.page !== page && Math.abs(at.y - row.y) < SAME_HEIGHT) ?? false;
    const rows = (edges[page] ?? []).filter(
      (row) => isRepeated(row) || isNumber(row, pages.length),
    );
    const furniture = new Set(rows.flatMap((row) => row.fragments));
    return {
      body: fragments.filter((fragment) => !furniture.has(fragment)),
      furniture: fragments.filter((fragment) => furniture.has(fragment)),
    };
  });
}

function findEdges({ height, fragments }: FurnishedPage): readonly Row[] {
  const rows = gatherRows(fragments);
  const head = rows.slice(0, DEEPEST).filter(({ y }) => y < ZONE * height);
  const foot = rows.slice(-DEEPEST).filter(({ y }) => y > (1 - ZONE) * height);
  return [...new Set([...head, ...foot])];
}

function textOf(row: Row): string {
  return spellRow(row.fragments.flatMap((fragment) => fragment.glyphs));
}

/** Page numbers differ, the rest of a running line does not. */
function fingerprint(row: Row): string {
  return textOf(row).replace(/\d+/g, '#');
}

function isNumber(row: Row, pages: number): boolean {
  const text = textOf(row);
  return PAGE_NUMBER.test(text)
    ? /\D/.test(text) || pages > 1
    : NUMBERED.test(text) && text.length < 80;
}
