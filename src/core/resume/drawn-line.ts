import type { Flow } from './flow.ts';
import { type Fragment, gatherRows, median, type Row } from './fragment.ts';
import { spellRow } from './spelling.ts';

/** A line as it stands on the page. */
export interface DrawnLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

/** Fragments further apart than this many font sizes are lines of their own. */
const CELL_GAP = 1.5;
const PRIVATE_USE = /[\uE000-\uF8FF]/gu;
/** Fonts whose private-use characters are signs for lists. */
const SIGN_FONT = /symbol|wingdings|webdings|dingbats/i;

/** The lines of each flow of a page, from top to bottom. */
export function drawLines(flows: readonly Flow[]): readonly (readonly DrawnLine[])[] {
  const cells = flows.map((flow) => gatherRows(flow).flatMap(splitCells));
  const bullets = findBullets(cells.flat());
  return cells
    .map((flow) => flow.map((cell) => toLine(cell, bullets)).filter(({ text }) => text !== ''))
    .filter((flow) => flow.length > 0);
}

function splitCells(row: Row): readonly (readonly Fragment[])[] {
  const limit = widestSpace(row);
  const cells: Fragment[][] = [];
  for (const fragment of row.fragments) {
    const before = cells.at(-1)?.at(-1);
    if (before && fragment.left - before.right < limit) cells.at(-1)?.push(fragment);
    else cells.push([fragment]);
  }
  return cells;
}

/** How wide a space of the row may be: wider where letters are set apart or all its spaces are wide. */
function widestSpace(row: Row): number {
  const glyphs = row.fragments.flatMap((fragment) => fragment.glyphs);
  const gaps = glyphs.slice(1).map((glyph, at) => {
    const before = glyphs[at];
    return before ? glyph.x - before.x - before.width : 0;
  });
  const spaces = gaps.filter((gap) => gap > 0.3 * row.size);
  const [widest, narrowest] = [Math.max(...spaces), Math.min(...spaces)];
  const isJustified = spaces.length > 1 && widest < 1.4 * narrowest && widest < 8 * row.size;
  const tracking = gaps.length > 3 ? median(gaps) : 0;
  return Math.max(CELL_GAP * row.size, 4 * tracking, isJustified ? widest + 1 : 0);
}

/** Private-use characters that open lists: of a sign font, or at the start of three lines or more. */
function findBullets(cells: readonly (readonly Fragment[])[]): ReadonlySet<string> {
  const starts = new Map<string, number>();
  for (const [fragment] of cells) {
    const glyph = fragment?.glyphs[0];
    if (!glyph || glyph.text.search(PRIVATE_USE) < 0) continue;
    starts.set(glyph.text, (starts.get(glyph.text) ?? 0) + (SIGN_FONT.test(glyph.font) ? 3 : 1));
  }
  return new Set([...starts].filter(([, count]) => count >= 3).map(([text]) => text));
}

function toLine(cell: readonly Fragment[], bullets: ReadonlySet<string>): DrawnLine {
  const glyphs = cell.flatMap((fragment) => fragment.glyphs).sort((a, b) => a.x - b.x);
  const spelled = spellRow(glyphs);
  const sign = [...spelled][0] ?? '';
  const text = (bullets.has(sign) ? `• ${spelled.slice(sign.length)}` : spelled)
    .replace(PRIVATE_USE, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return {
    text,
    left: Math.min(...cell.map((fragment) => fragment.left)),
    right: Math.max(...cell.map((fragment) => fragment.right)),
    y: median(cell.map((fragment) => fragment.y)),
    size: median(glyphs.map((glyph) => glyph.size)),
    bold: glyphs.filter((glyph) => glyph.bold).length > glyphs.length / 2,
  };
}
