import type { DrawnLine } from './drawn-line.ts';
import { endsParagraph, measureFlow, runsOn } from './paragraphs.ts';

/** A line and the page it stands on, counting from 1. */
export interface PlacedLine {
  readonly page: number;
  readonly line: DrawnLine;
}

/** Lines further apart than this many font sizes are not of one column. */
const SAME_COLUMN = 3;

/**
 * Where a column ends within a sentence which the same column of the next page takes up, its paragraph
 * is read to the end before the next column of the first page. `pages` holds each page's flows.
 */
export function joinRunOns(
  pages: readonly (readonly (readonly PlacedLine[])[])[],
): readonly (readonly (readonly PlacedLine[])[])[] {
  const joined = pages.map((flows) => flows.map((flow) => [...flow]));
  for (const [page, flows] of joined.entries()) {
    for (const [at, flow] of flows.entries()) {
      const last = flow.at(-1)?.line;
      const ahead = joined[page + 1] ?? [];
      const next = ahead.find((other) => takesUp(last, other[0]?.line));
      const isNext = at === flows.length - 1 && next === ahead[0];
      if (next && !isNext) flow.push(...next.splice(0, countParagraph(next)));
    }
  }
  return joined;
}

function takesUp(last: DrawnLine | undefined, line: DrawnLine | undefined): boolean {
  if (last === undefined || line === undefined || !/^\p{Ll}/u.test(line.text)) return false;
  return Math.abs(last.left - line.left) < SAME_COLUMN * line.size && runsOn(last, line);
}

/** How many lines the first paragraph has. */
function countParagraph(flow: readonly PlacedLine[]): number {
  const lines = flow.map(({ line }) => line);
  const measure = measureFlow(lines);
  const end = lines.findIndex((line, at) => {
    const before = lines[at - 1];
    return before !== undefined && endsParagraph(before, line, measure);
  });
  return end < 0 ? lines.length : end;
}
