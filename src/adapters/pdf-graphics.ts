import type { Box } from '../core/resume/text-run.ts';

/** A matrix as PDF writes it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** What pdf.js tells of a font. */
export interface PdfFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly bbox?: readonly number[];
  readonly defaultVMetrics?: readonly number[];
  /** The font is not in the file. */
  readonly missingFile?: boolean;
  /** By character code; with `fontExtraProperties` only, as the next. */
  readonly widths?: Readonly<Record<number, number>>;
  readonly toUnicode?: { readonly _map?: Readonly<Record<number, string>> };
  /** The drawings of a Type 3 font's glyphs. */
  readonly charProcOperatorList?: Readonly<Record<string, { readonly fnArray: readonly number[] }>>;
}

/** The part of the graphics state that decides where and how text shows; q and Q save all of it. */
export interface GraphicState {
  matrix: Matrix;
  clip: Box;
  fill: string | undefined;
  stroke: string | undefined;
  fillOpacity: number;
  strokeOpacity: number;
  /** Opacity of the groups around. */
  groupOpacity: number;
  lineWidth: number;
  /** What is painted goes through a soft mask. */
  masked: boolean;
  /** Images do; pdf.js lists an image with a mask of its own so. */
  imagesMasked: boolean;
  font: PdfFont | undefined;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  textMatrix: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

/** The matrix that changes nothing. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The state at the start of a page. */
export function startState(matrix: Matrix, clip: Box): GraphicState {
  return {
    matrix,
    clip,
    fill: '#000000',
    stroke: '#000000',
    fillOpacity: 1,
    strokeOpacity: 1,
    groupOpacity: 1,
    lineWidth: 1,
    masked: false,
    imagesMasked: false,
    font: undefined,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    textMatrix: IDENTITY,
    lineX: 0,
    lineY: 0,
    x: 0,
    y: 0,
  };
}

/** The matrix that does `second` first and then `first`, as `cm` does with what it finds. */
export function multiply(first: Matrix, second: ArrayLike<number>): Matrix {
  const [a, b, c, d, e, f] = first;
  const n = (at: number): number => second[at] ?? 0;
  return [
    a * n(0) + c * n(1),
    b * n(0) + d * n(1),
    a * n(2) + c * n(3),
    b * n(2) + d * n(3),
    a * n(4) + c * n(5) + e,
    b * n(4) + d * n(5) + f,
  ];
}

/** The upright box around a rectangle given by two corners, as it shows on the page. */
export function placeBox(matrix: Matrix, corners: ArrayLike<number>): Box {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(corners);
  const [a, b, c, d, e, f] = matrix;
  const xs = [a * x0 + c * y0, a * x1 + c * y0, a * x0 + c * y1, a * x1 + c * y1];
  const ys = [b * x0 + d * y0, b * x1 + d * y0, b * x0 + d * y1, b * x1 + d * y1];
  return [e + Math.min(...xs), f + Math.min(...ys), e + Math.max(...xs), f + Math.max(...ys)];
}

/** What two boxes share; a box without area where they share nothing. */
export function intersect(one: Box, other: Box): Box {
  const left = Math.max(one[0], other[0]);
  const top = Math.max(one[1], other[1]);
  return [
    left,
    top,
    Math.max(left, Math.min(one[2], other[2])),
    Math.max(top, Math.min(one[3], other[3])),
  ];
}
