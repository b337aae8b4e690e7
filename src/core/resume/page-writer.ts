import type { DrawnLine } from './drawn-line.ts';
import { endsParagraph, measureFlow, runsOn } from './paragraphs.ts';
import type { Line } from './resume.ts';
import { joinRunOns, type PlacedLine } from './run-on.ts';

/** The lines of a page in reading order, what is repeated on every page apart. */
export interface DrawnPage {
  /** Counts from 1. */
  readonly number: number;
  readonly flows: readonly (readonly DrawnLine[])[];
  readonly furniture: readonly (readonly DrawnLine[])[];
}

/** Where a line of the text stands on its page. */
export interface Baseline {
  readonly page: number;
  /** Counts from 1 on its page. */
  readonly line: number;
  readonly y: number;
}

/** The text of all pages with its lines. */
export interface WrittenPages {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly baselines: readonly Baseline[];
}

interface Step {
  readonly page: number;
  readonly line: DrawnLine;
  readonly before: DrawnLine | undefined;
  /** A blank line parts it from what is before. */
  readonly apart: boolean;
}

/**
 * Writes pages one below another. Furniture comes at the end of its page, or, where a sentence runs on
 * to the next page, after the paragraph it belongs to.
 */
export function writePages(pages: readonly DrawnPage[]): WrittenPages {
  const placed = pages.map(({ number, flows }) =>
    flows.map((flow) => flow.map((line) => ({ page: number, line }))),
  );
  const steps: Step[] = [];
  let waiting: readonly Step[] = [];
  for (const [at, flows] of joinRunOns(placed).entries()) {
    for (const step of flows.flatMap((flow) => toSteps(flow))) {
      const last = steps.at(-1);
      const apart = step.apart ?? (last === undefined || !runsOn(last.line, step.line));
      if (apart) {
        steps.push(...waiting);
        waiting = [];
      }
      steps.push({ ...step, apart });
    }
    waiting = [...waiting, ...toFurniture(pages[at])];
  }
  return write([...steps, ...waiting]);
}

/** Whether the first line of a flow stands apart is seen from what is before the flow. */
function toSteps(
  flow: readonly PlacedLine[],
): readonly (Omit<Step, 'apart'> & { apart?: boolean })[] {
  const measure = measureFlow(flow.map(({ line }) => line));
  return flow.map(({ page, line }, at) => {
    const before = flow[at - 1];
    if (before === undefined || before.page !== page) return { page, line, before: undefined };
    return { page, line, before: before.line, apart: endsParagraph(before.line, line, measure) };
  });
}

function toFurniture(page: DrawnPage | undefined): readonly Step[] {
  if (page === undefined) return [];
  return page.furniture.flatMap((flow) =>
    flow.map((line, at) => {
      const before = flow[at - 1];
      const apart = before === undefined || Math.abs(line.y - before.y) > 2 * line.size;
      return { page: page.number, line, before: undefined, apart };
    }),
  );
}

function write(steps: readonly Step[]): WrittenPages {
  const lines: Line[] = [];
  const baselines: Baseline[] = [];
  const numbers = new Map<number, number>();
  let text = '';
  for (const { page, line, before, apart } of steps) {
    if (text !== '') text += apart ? '\n\n' : '\n';
    const number = (numbers.get(page) ?? 0) + 1;
    numbers.set(page, number);
    const start = text.length;
    text += line.text;
    lines.push({ page, number, start, end: text.length, style: styleOf(line, before) });
    baselines.push({ page, line: number, y: line.y });
  }
  return { text, lines, baselines };
}

function styleOf(line: DrawnLine, before: DrawnLine | undefined): NonNullable<Line['style']> {
  return {
    size: line.size,
    bold: line.bold,
    capitals: /\p{L}/u.test(line.text) && line.text === line.text.toUpperCase(),
    spaceBefore: before ? Math.max(0, line.y - before.y - line.size) : 0,
  };
}
