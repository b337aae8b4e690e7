import { drawLines } from './drawn-line.ts';
import { gatherFragments } from './fragment.ts';
import { layerGlyphs } from './glyph.ts';
import type { HiddenMechanism, HiddenText } from './hidden-text.ts';
import type { Baseline } from './page-writer.ts';
import { readInOrder } from './reading-order.ts';
import type { TextRun } from './text-run.ts';

/** A run that cannot be seen, and why. */
export interface HiddenRun {
  readonly run: TextRun;
  readonly mechanism: HiddenMechanism;
}

/** Characters that turn the direction of text (UAX #9), from the first to the last on a line. */
const BIDI =
  /[\u202A-\u202E\u2066-\u2069\u200E\u200F](?:.*[\u202A-\u202E\u2066-\u2069\u200E\u200F])?/su;
/** Those of them that can make a line read otherwise than it looks; the others only mark a direction. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/u;
/** Tag characters: ASCII letters that nobody sees. */
const TAGS = /[\u{E0020}-\u{E007E}]+/gu;
/** One zero-width character is a hint for breaking lines; several together are a message. */
const MESSAGE = /[\u200B-\u200D\u2060\uFEFF]{4,}/gu;

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
  return [...rows].flatMap(([y, text]) => {
    const turned = TURNING.test(text) ? [...(BIDI.exec(text) ?? [])] : [];
    const tags = [...text.matchAll(TAGS)].map(([match]) => match);
    const messages = [...text.matchAll(MESSAGE)].map(([match]) => match);
    return [...turned, ...tags, ...messages].map((match) => {
      const quote = toHidden(page, 'invisible-characters', match, y, baselines);
      return tags.includes(match) ? { ...quote, says: decodeTags(match) } : quote;
    });
  });
}

function decodeTags(tags: string): string {
  return [...tags].map((tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000)).join('');
}
