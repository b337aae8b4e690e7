import { indexPaints, type PaintIndex } from './paint-index.ts';
import type { Box, Ink, PageRuns, Paint, TextRun } from './text-run.ts';

/**
 * Why a person does not see a text. The list and its reasons: ISO 32000-1 (render modes 9.3.6,
 * constant opacity 11.6.4, optional content 8.11) and UTS #39 for invisible characters.
 */
export type HiddenMechanism =
  | 'colour-of-page'
  | 'colour-of-box'
  | 'render-mode'
  | 'transparent'
  | 'tiny'
  | 'outside-page'
  | 'clipped'
  | 'covered'
  | 'layer-off'
  | 'empty-glyphs'
  | 'invisible-characters'
  /** Word's own mark for hidden text (ECMA-376, 17.3.2.41). */
  | 'marked-hidden';

/** A text which a reader of the page does not see; it is in none of the resume's lines. */
export interface HiddenText {
  readonly mechanism: HiddenMechanism;
  readonly text: string;
  /** Counts from 1. */
  readonly page: number;
  /** What invisible letters (tag characters) spell, where `text` holds such. */
  readonly says?: string;
  /** The line it would stand in, where that is known. Counts from 1 on its page. */
  readonly line?: number;
}

/** Smaller than this, in points, nobody reads it. */
const SMALLEST = 2;
/** A letter is wider than this share of its height on average, however narrow the font. */
const SQUEEZED = 0.08;
/** Colours that differ by less, in each of red, green and blue (0 to 255), look the same. */
const SAME_COLOUR = 20;
const OPAQUE = 0.95;
const TRANSPARENT = 0.05;
const PAGE_COLOUR = '#ffffff';
/** The share of a page that a scan covers at least. */
const SCAN_SHARE = 0.5;

/** A page as it is looked at to tell what can be seen on it. */
export interface SeenPage {
  readonly area: Box;
  /** What {@link findScan} finds. */
  readonly scan: Paint | undefined;
  readonly paints: PaintIndex;
}

/** Prepares a page for {@link findMechanism}. */
export function lookAt(page: PageRuns): SeenPage {
  const area: Box = [0, 0, page.width, page.height];
  return { area, scan: findScan(page), paints: indexPaints(page.paints ?? [], OPAQUE, area) };
}

/** Why a run cannot be seen; undefined if it can, and where that cannot be told. */
export function findMechanism(run: TextRun, page: SeenPage): HiddenMechanism | undefined {
  const box = boxOf(run);
  if (run.size < SMALLEST || isSqueezed(run)) return 'tiny';
  if (coveredShare(box, page.area) < 0.1) return 'outside-page';
  return run.ink && findUnpainted(run.ink, box, page);
}

function findUnpainted(
  ink: Ink,
  box: Box,
  { paints, scan }: SeenPage,
): HiddenMechanism | undefined {
  if (ink.layerOff) return 'layer-off';
  if (coveredShare(box, ink.clip) < 0.1) return 'clipped';
  if (ink.opacity < TRANSPARENT) return 'transparent';
  const scanned = scan !== undefined && coveredShare(box, scan.box) > 0.5;
  if (ink.blank) return scanned ? undefined : 'empty-glyphs';
  if (isUnpainted(ink)) return scanned ? undefined : 'render-mode';
  if (scanned || ink.stencilled) return undefined;
  return findCover(ink, box, paints.near(box));
}

/** Letters of any size may be squeezed to strokes. */
function isSqueezed({ text, width, size }: TextRun): boolean {
  const letters = text.replace(/[\s\p{M}\p{Cf}]/gu, '').length;
  return letters > 2 && width < SQUEEZED * letters * size;
}

/** Where a run stands; letters are taken to reach from a fifth below the baseline to 0.7 above. */
export function boxOf(run: TextRun): Box {
  const { x, y, width, size } = run;
  if (run.angle === 0) return [x, y - 0.7 * size, x + width, y + 0.2 * size];
  const turn = (run.angle * Math.PI) / 180;
  const [along, down] = [
    [Math.cos(turn), Math.sin(turn)],
    [-Math.sin(turn), Math.cos(turn)],
  ] as const;
  const corners = [0, width].flatMap((a) =>
    [-0.7 * size, 0.2 * size].map(
      (d) => [x + a * along[0] + d * down[0], y + a * along[1] + d * down[1]] as const,
    ),
  );
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Modes 3 and 7 paint nothing themselves; 7 shows what is painted through the letters. */
function isUnpainted(ink: Ink): boolean {
  return ink.mode === 3 || (ink.mode === 7 && !ink.stencilled);
}

/**
 * The image of a scanned page: it fills the page, and most of the text is its text layer, which is not
 * painted or lies under the image.
 */
function findScan(page: PageRuns): Paint | undefined {
  const image = page.paints?.find(
    ({ kind, opacity, box }) =>
      kind === 'image' && opacity >= OPAQUE && area(box) >= SCAN_SHARE * page.width * page.height,
  );
  if (image === undefined) return undefined;
  let [layer, rest] = [0, 0];
  for (const { ink, text } of page.runs) {
    if (ink && (ink.mode === 3 || ink.blank || ink.order < image.order)) layer += text.length;
    else rest += text.length;
  }
  return layer > rest ? image : undefined;
}

/** `paints` are the opaque ones that may cover the box, in painting order. */
function findCover(ink: Ink, box: Box, paints: readonly Paint[]): HiddenMechanism | undefined {
  const covers = (paint: Paint): boolean => coveredShare(box, paint.box) >= 0.8;
  if (paints.some((paint) => paint.solid && paint.order > ink.order && covers(paint)))
    return 'covered';
  const ground = paints.findLast((paint) => paint.order < ink.order && covers(paint));
  const colour = ground ? ground.solid && ground.colour : PAGE_COLOUR;
  if (ink.colour === undefined || !colour || !looksSame(ink.colour, colour)) return undefined;
  return looksSame(colour, PAGE_COLOUR) ? 'colour-of-page' : 'colour-of-box';
}

function coveredShare(box: Box, cover: Box): number {
  const width = Math.min(box[2], cover[2]) - Math.max(box[0], cover[0]);
  const height = Math.min(box[3], cover[3]) - Math.max(box[1], cover[1]);
  if (width < 0 || height < 0) return 0;
  return area(box) > 0 ? (width * height) / area(box) : 1;
}

function area(box: Box): number {
  return Math.max(0, box[2] - box[0]) * Math.max(0, box[3] - box[1]);
}

function looksSame(a: string, b: string): boolean {
  return [1, 3, 5].every(
    (at) =>
      Math.abs(
        Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16),
      ) < SAME_COLOUR,
  );
}
