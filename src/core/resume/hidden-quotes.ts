import { drawLines } from './drawn-line.ts';
import { gatherFragments } from './fragment.ts';
import { layerGlyphs } from './glyph.ts';
import type { HiddenMechanism, HiddenText } from './hidden-text.ts';
import { quoteInvisible } from './invisible.ts';
import type { Baseline } from './page-writer.ts';
import { readInOrder } from './reading-order.ts';
import type { TextRun } from './text-run.ts';

/** A run that cannot be seen, and why. */
export interface HiddenRun {
  readonly run: TextRun;
  readonly mechanism: HiddenMechanism;
}

/** Quotes what cannot be seen on a page, one text for each mechanism and place. */
export function quoteHidden(
  page: number,
  hidden: readonly HiddenRun[],
  visible: readonly TextRun[],
  baselines: readonly Baseline[],
): readonly HiddenText[] {
  const mechanisms = [...new Set(hidden.map(({ mechanism }) => mechanism))];
  const texts = mechanisms.flatMap((mechanism) => {
    const runs = hidden.filter((one) => one.mechanism === mechanism).map(({ run }) => loosen(run));
    return layerGlyphs(runs).flatMap(({ glyphs }) =>
      drawLines(readInOrder(gatherFragments(glyphs)).flows).map((lines) =>
        toHidden(page, mechanism, lines.map(({ text }) => text).join('\n'), lines[0]?.y, baselines),
      ),
    );
  });
  return [...texts, ...findInvisible(page, visible, baselines)].filter(({ text }) => text !== '');
}

/** Squeezed letters are read as if they were as small as they are narrow. */
function loosen(run: TextRun): TextRun {
  return { ...run, size: Math.min(run.size, (3 * run.width) / Math.max(1, run.text.length)) };
}

function toHidden(
  page: number,
  mechanism: HiddenMechanism,
  text: string,
  y: number | undefined,
  baselines: readonly Baseline[],
): HiddenText {
  const line = y === undefined ? undefined : findLine(page, y, baselines);
  return { mechanism, text, page, ...(line === undefined ? {} : { line }) };
}

/** The line of the page next to a baseline. */
function findLine(page: number, y: number, baselines: readonly Baseline[]): number | undefined {
  let nearest: Baseline | undefined;
  for (const baseline of baselines) {
    if (baseline.page !== page) continue;
    if (nearest === undefined || Math.abs(baseline.y - y) < Math.abs(nearest.y - y))
      nearest = baseline;
  }
  return nearest?.line;
}

function findInvisible(
  page: number,
  runs: readonly TextRun[],
  baselines: readonly Baseline[],
): readonly HiddenText[] {
  const rows = new Map<number, string>();
  for (const { text, y } of runs) rows.set(Math.round(y), (rows.get(Math.round(y)) ?? '') + text);
  return [...rows].flatMap(([y, text]) =>
    quoteInvisible(text).map((quote) => ({
      ...toHidden(page, 'invisible-characters', quote.text, y, baselines),
      ...quote,
    })),
  );
}
