import type { GlyphPlace, TextRun } from '../core/resume/text-run.ts';
import { type GraphicState, multiply, type PdfFont } from './pdf-graphics.ts';
import { OPERATOR } from './pdf-operators.ts';

/** A glyph in the arguments of pdf.js' `showText`; numbers between them move the pen. */
export interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly originalCharCode?: number;
  readonly vmetric?: readonly number[] | null;
  /** The drawing of a Type 3 font's glyph. */
  readonly operatorListId?: string;
}

/** A run in the making. */
export interface DrawnRun extends TextRun {
  text: string;
  width: number;
  readonly glyphs: GlyphPlace[];
}

const BOLD_NAME = /bold|black|heavy|semibd|demi/i;

/**
 * Lays out the glyphs of one `showText` (ISO 32000-1, 9.4.4) and moves the pen of `state` behind them.
 * Undefined if nothing was to be drawn.
 */
export function placeText(
  state: GraphicState,
  glyphs: readonly (PdfGlyph | number)[],
): DrawnRun | undefined {
  const { font } = state;
  if (font === undefined || state.fontSize === 0) return undefined;
  const text = multiply(state.matrix, state.textMatrix);
  const start = multiply(text, [1, 0, 0, 1, state.x, state.y + state.rise]);
  const down = font.vertical === true;
  const turned = Math.sign(state.fontSize) * (down ? 1 : state.scale);
  const along =
    (down ? Math.hypot(start[2], start[3]) : Math.hypot(start[0], start[1])) * Math.abs(turned);
  const pen = advance(state, font, glyphs);
  if (down) state.y -= pen.length;
  else state.x += pen.length * turned;
  const places = pen.places.map(({ text, offset, width }) => ({
    text,
    offset: offset * along,
    width: width * along,
  }));
  const [dx, dy] = down ? [-start[2], -start[3]] : [start[0] * turned, start[1] * turned];
  return {
    text: places.map((place) => place.text).join(''),
    x: start[4],
    y: start[5],
    width: pen.length * along,
    size: emSize(state, font) * Math.hypot(start[2], start[3]),
    angle: (Math.atan2(dy, dx) * 180) / Math.PI,
    font: font.name ?? '',
    bold: font.bold === true || font.black === true || BOLD_NAME.test(font.name ?? ''),
    glyphs: places,
  };
}

/** True if a run goes on where another ends; many programs draw each letter by itself. */
export function isNext(last: TextRun, run: TextRun): boolean {
  if (last.angle !== 0 || run.angle !== 0 || last.font !== run.font || last.size !== run.size)
    return false;
  const gap = run.x - last.x - last.width;
  return last.y === run.y && gap > -0.01 * run.size && gap < 0.5 * run.size;
}

/** Lengthens a run by the one behind it. */
export function appendRun(last: DrawnRun, run: DrawnRun): void {
  const shift = run.x - last.x;
  for (const { text, offset, width } of run.glyphs) {
    last.glyphs.push({ text, offset: offset + shift, width });
  }
  last.text += run.text;
  last.width = shift + run.width;
}

/** Offsets and widths in text space, before horizontal scaling. */
function advance(
  state: GraphicState,
  font: PdfFont,
  glyphs: readonly (PdfGlyph | number)[],
): { places: GlyphPlace[]; length: number } {
  const size = Math.abs(state.fontSize);
  const unit = size * (font.fontMatrix?.[0] || 0.001);
  const down = font.vertical === true;
  const places: GlyphPlace[] = [];
  let length = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      length += ((down ? 1 : -1) * glyph * size) / 1000;
      continue;
    }
    const metric = glyph.vmetric ?? font.defaultVMetrics;
    const { text, width: wide } = readGlyph(font, glyph);
    const width = (down && metric ? Math.abs(metric[0] ?? 1000) : wide) * unit;
    places.push({ text, offset: length, width });
    length += width + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
  }
  return { places, length };
}

/**
 * What a glyph stands for and its width. In fonts that are not in the file, pdf.js takes every code
 * that the encoding leaves out for a space as wide as one: the file's own words for it are kept here.
 */
function readGlyph(font: PdfFont, glyph: PdfGlyph): { text: string; width: number } {
  const { unicode: text, width, isSpace, originalCharCode: code } = glyph;
  if (text !== ' ' || isSpace || font.missingFile !== true || code === undefined)
    return { text, width };
  return { text: font.toUnicode?._map?.[code] ?? text, width: font.widths?.[code] ?? width };
}

/** Type 3 fonts may draw in any unit; their box says how tall a letter is. */
function emSize(state: GraphicState, font: PdfFont): number {
  const size = Math.abs(state.fontSize);
  if (font.isType3Font !== true) return size;
  const [, bottom = 0, , top = 0] = font.bbox ?? [];
  const height = Math.abs(top - bottom) * Math.abs(font.fontMatrix?.[3] ?? 0.001);
  return height > 0 ? size * height : size;
}

const PAINTING: ReadonlySet<number> = new Set([
  OPERATOR.constructPath,
  OPERATOR.shadingFill,
  OPERATOR.showText,
  OPERATOR.paintImageMaskXObject,
  OPERATOR.paintImageXObject,
  OPERATOR.paintInlineImageXObject,
  OPERATOR.paintSolidColorImageMask,
]);

/** True if the glyphs of a Type 3 font have nothing in them. */
export function isBlank(
  font: PdfFont | undefined,
  glyphs: readonly (PdfGlyph | number)[],
): boolean {
  const drawings = font?.charProcOperatorList;
  if (font?.isType3Font !== true || drawings === undefined) return false;
  return !glyphs.some(
    (glyph) =>
      typeof glyph !== 'number' &&
      drawings[glyph.operatorListId ?? '']?.fnArray.some((operator) => PAINTING.has(operator)),
  );
}
