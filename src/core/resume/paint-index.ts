import type { Box, Paint } from './text-run.ts';

/** Finds the paints about a place without looking at all of them. */
export interface PaintIndex {
  /** Opaque paints that may hold the middle of a box, in painting order. */
  near(box: Box): readonly Paint[];
}

/** Side of a cell, in points; about two lines of text. */
const CELL = 24;
/** Pages of more cells than this are looked at as one cell. */
const MOST_CELLS = 10_000;

/** Sorts the opaque paints of a page by the cells they reach into. */
export function indexPaints(paints: readonly Paint[], least: number, page: Box): PaintIndex {
  const opaque = paints.filter(({ opacity }) => opacity >= least);
  const columns = Math.ceil((page[2] - page[0]) / CELL) + 1;
  const rows = Math.ceil((page[3] - page[1]) / CELL) + 1;
  if (opaque.length < 8 || !(columns * rows <= MOST_CELLS)) return { near: () => opaque };
  const cells: Paint[][] = Array.from({ length: columns * rows }, () => []);
  const clamp = (value: number, count: number): number =>
    Math.min(count - 1, Math.max(0, Math.floor(value / CELL)));
  for (const paint of opaque) {
    const [left, top, right, bottom] = paint.box;
    for (let row = clamp(top, rows); row <= clamp(bottom, rows); row += 1) {
      for (let column = clamp(left, columns); column <= clamp(right, columns); column += 1)
        cells[row * columns + column]?.push(paint);
    }
  }
  return {
    near: ([left, top, right, bottom]) => {
      const [column, row] = [clamp((left + right) / 2, columns), clamp((top + bottom) / 2, rows)];
      return cells[row * columns + column] ?? [];
    },
  };
}
