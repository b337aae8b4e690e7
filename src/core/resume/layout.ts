import type { Line, Page, Resume } from './resume.ts';
import type { PageRuns, TextRun } from './text-run.ts';

/** Lays out what the pages draw as text in drawing order; a wide gap above a line starts a paragraph. */
export function layOut(pages: readonly PageRuns[]): Resume {
  let text = '';
  const lines: Line[] = [];
  const summaries: Page[] = [];
  for (const page of pages) {
    let number = 0;
    let characters = 0;
    let above: readonly TextRun[] | undefined;
    for (const runs of toLines(page.runs)) {
      const own = joinRuns(runs);
      if (own === '') continue;
      if (text !== '') text += above && !isApart(above, runs) ? '\n' : '\n\n';
      number++;
      lines.push({ page: page.number, number, start: text.length, end: text.length + own.length });
      text += own;
      characters += own.replace(/\s/g, '').length;
      above = runs;
    }
    summaries.push({ number: page.number, characters });
  }
  return { text, lines, pages: summaries };
}

function toLines(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const lines: TextRun[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && Math.abs(last.y - run.y) < last.size * 0.5 && run.x >= last.x)
      line.push(run);
    else lines.push([run]);
  }
  return lines;
}

function joinRuns(runs: readonly TextRun[]): string {
  let text = '';
  let last: TextRun | undefined;
  for (const run of runs) {
    if (last && run.x - (last.x + last.width) > run.size * 0.2) text += ' ';
    text += run.text;
    last = run;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function isApart(above: readonly TextRun[], below: readonly TextRun[]): boolean {
  const [a] = above;
  const [b] = below;
  if (!a || !b) return false;
  const step = b.y - a.y;
  return step < 0 || step > Math.max(a.size, b.size) * 1.7;
}
