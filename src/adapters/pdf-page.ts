import type { Box, Ink, PageRuns, Paint } from '../core/resume/text-run.ts';
import {
  type GraphicState,
  IDENTITY,
  intersect,
  type Matrix,
  multiply,
  type PdfFont,
  placeBox,
  startState,
} from './pdf-graphics.ts';
import { OPERATOR, PATH_COMMAND } from './pdf-operators.ts';
import { appendRun, type DrawnRun, isBlank, isNext, type PdfGlyph, placeText } from './pdf-text.ts';

/** A page's drawing operators as pdf.js lists them. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  // biome-ignore lint/suspicious/noExplicitAny: pdf.js gives every operator arguments of its own
  readonly argsArray: readonly any[];
}

/** What the walk must know beside the operators. */
export interface PageSetting {
  /** Counts from 1. */
  readonly number: number;
  /** In points, as shown. */
  readonly width: number;
  readonly height: number;
  /** From PDF space to the page as shown: `viewport.transform` at scale 1. */
  readonly transform: readonly number[];
  /** The font behind the name that `setFont` gives. */
  readonly findFont: (name: string) => PdfFont | undefined;
  /** Says whether an optional layer shows. */
  readonly isLayerOn: (layer: unknown) => boolean;
}

type MutableInk = { -readonly [K in keyof Ink]: Ink[K] };

/** Where the walk stands. */
interface Walk {
  readonly setting: PageSetting;
  readonly runs: DrawnRun[];
  readonly paints: Paint[];
  readonly saved: GraphicState[];
  /** For each open marked content, whether it shows. */
  readonly layers: boolean[];
  /** Letters used as a stencil (mode 4 to 7) in the states that are open, the innermost last. */
  readonly stencils: MutableInk[][];
  state: GraphicState;
  order: number;
  clipsNext: boolean;
  /** Depth of groups that are no picture but the mask of one; 0 outside. */
  maskDepth: number;
}

/** Turns a page's operators into what was drawn, in drawing order. */
export function walkPage(list: OperatorList, setting: PageSetting): PageRuns {
  const { number, width, height } = setting;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = setting.transform;
  const walk: Walk = {
    setting,
    runs: [],
    paints: [],
    saved: [],
    layers: [],
    stencils: [[]],
    state: startState([a, b, c, d, e, f], [0, 0, width, height]),
    order: 0,
    clipsNext: false,
    maskDepth: 0,
  };
  for (let at = 0; at < list.fnArray.length; at += 1) {
    const args = list.argsArray[at] ?? [];
    const operator = list.fnArray[at] ?? 0;
    if (!setText(walk, operator, args) && !setGraphics(walk, operator, args))
      paint(walk, operator, args);
  }
  return { number, width, height, runs: walk.runs, paints: walk.paints };
}

// biome-ignore lint/suspicious/noExplicitAny: see OperatorList
function setText(walk: Walk, operator: number, args: any): boolean {
  const { state } = walk;
  switch (operator) {
    case OPERATOR.showText:
      showText(walk, args[0]);
      return true;
    case OPERATOR.beginText:
      setTextMatrix(state, IDENTITY);
      return true;
    case OPERATOR.setTextMatrix:
      setTextMatrix(state, multiply(IDENTITY, args[0].length === 6 ? args[0] : args));
      return true;
    case OPERATOR.moveText:
      moveText(state, args[0], args[1]);
      return true;
    case OPERATOR.setLeadingMoveText:
      state.leading = args[1];
      moveText(state, args[0], args[1]);
      return true;
    case OPERATOR.nextLine:
      moveText(state, 0, state.leading);
      return true;
    case OPERATOR.setFont:
      state.font = walk.setting.findFont(args[0]);
      state.fontSize = args[1];
      return true;
    case OPERATOR.setTextRenderingMode:
      state.mode = args[0];
      return true;
    case OPERATOR.setCharSpacing:
      state.charSpacing = args[0];
      return true;
    case OPERATOR.setWordSpacing:
      state.wordSpacing = args[0];
      return true;
    case OPERATOR.setHScale:
      state.scale = args[0] / 100;
      return true;
    case OPERATOR.setLeading:
      state.leading = -args[0];
      return true;
    case OPERATOR.setTextRise:
      state.rise = args[0];
      return true;
    default:
      return false;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: see OperatorList
function setGraphics(walk: Walk, operator: number, args: any): boolean {
  const { state } = walk;
  switch (operator) {
    case OPERATOR.save:
      save(walk);
      return true;
    case OPERATOR.restore:
      restore(walk);
      return true;
    case OPERATOR.transform:
      state.matrix = multiply(state.matrix, args);
      return true;
    case OPERATOR.setGState:
      setEffects(walk, args[0]);
      return true;
    case OPERATOR.setLineWidth:
      state.lineWidth = args[0];
      return true;
    case OPERATOR.setFillRGBColor:
      state.fill = hexColour(args);
      return true;
    case OPERATOR.setStrokeRGBColor:
      state.stroke = hexColour(args);
      return true;
    case OPERATOR.setFillColorN:
    case OPERATOR.setFillTransparent:
      state.fill = undefined;
      return true;
    case OPERATOR.setStrokeColorN:
    case OPERATOR.setStrokeTransparent:
      state.stroke = undefined;
      return true;
    case OPERATOR.clip:
    case OPERATOR.eoClip:
      walk.clipsNext = true;
      return true;
    case OPERATOR.beginMarkedContent:
      walk.layers.push(true);
      return true;
    case OPERATOR.beginMarkedContentProps:
      walk.layers.push(args[0] !== 'OC' || walk.setting.isLayerOn(args[1]));
      return true;
    case OPERATOR.endMarkedContent:
      walk.layers.pop();
      return true;
    default:
      return false;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: see OperatorList
function paint(walk: Walk, operator: number, args: any): void {
  const { state } = walk;
  switch (operator) {
    case OPERATOR.constructPath:
      paintPath(walk, args[0], args[1][0], args[2]);
      return;
    case OPERATOR.shadingFill:
      addPaint(walk, 'fill', state.clip, undefined, false);
      return;
    case OPERATOR.paintImageXObject:
    case OPERATOR.paintInlineImageXObject:
      paintImage(walk, undefined, !state.imagesMasked);
      return;
    case OPERATOR.paintImageMaskXObject:
      paintImage(walk, state.fill, false);
      return;
    case OPERATOR.paintSolidColorImageMask:
      paintImage(walk, state.fill, true);
      return;
    case OPERATOR.paintFormXObjectBegin:
      save(walk);
      enterBox(walk.state, args[0], args[1]);
      return;
    case OPERATOR.beginGroup:
      beginGroup(walk, args[0]);
      return;
    case OPERATOR.beginAnnotation:
      save(walk);
      enterBox(walk.state, args[2], undefined);
      enterBox(walk.state, args[3], undefined);
      return;
    case OPERATOR.paintFormXObjectEnd:
    case OPERATOR.endAnnotation:
      restore(walk);
      return;
    case OPERATOR.endGroup:
      if (walk.maskDepth > 0) walk.maskDepth -= 1;
      restore(walk);
      return;
  }
}

function setTextMatrix(state: GraphicState, matrix: Matrix): void {
  state.textMatrix = matrix;
  state.x = state.y = state.lineX = state.lineY = 0;
}

function moveText(state: GraphicState, x: number, y: number): void {
  state.x = state.lineX += x;
  state.y = state.lineY += y;
}

function showText(walk: Walk, glyphs: readonly (PdfGlyph | number)[]): void {
  const { state } = walk;
  const run = placeText(state, glyphs);
  if (run === undefined || walk.maskDepth > 0) return;
  const strokes = state.mode % 4 === 1;
  const ink: MutableInk = {
    order: walk.order,
    colour: strokes ? state.stroke : state.fill,
    opacity: state.groupOpacity * (strokes ? state.strokeOpacity : state.fillOpacity),
    mode: state.mode,
    clip: state.clip,
    layerOff: walk.layers.includes(false),
    stencilled: false,
    blank: isBlank(state.font, glyphs),
  };
  const last = walk.runs.at(-1);
  const adjoins = last?.ink && walk.order === last.ink.order + 1 && isNext(last, run);
  if (last?.ink && adjoins && isSameInk(last.ink, ink)) {
    appendRun(last, run);
    return;
  }
  walk.order += 1;
  if (state.mode >= 4) walk.stencils.at(-1)?.push(ink);
  walk.runs.push({ ...run, ink });
}

function isSameInk(a: Ink, b: Ink): boolean {
  const same = a.colour === b.colour && a.opacity === b.opacity && a.mode === b.mode;
  return same && a.clip === b.clip && a.layerOff === b.layerOff && a.blank === b.blank;
}

function save(walk: Walk): void {
  walk.saved.push({ ...walk.state });
  walk.stencils.push([]);
}

function restore(walk: Walk): void {
  const state = walk.saved.pop();
  if (state === undefined) return;
  walk.state = state;
  walk.stencils.pop();
}

function enterBox(
  state: GraphicState,
  matrix: ArrayLike<number> | null,
  box: ArrayLike<number> | null | undefined,
): void {
  if (matrix) state.matrix = multiply(state.matrix, matrix);
  if (box) state.clip = intersect(state.clip, placeBox(state.matrix, box));
}

function beginGroup(
  walk: Walk,
  group: { matrix: number[] | null; bbox: number[] | null; smask: unknown },
): void {
  save(walk);
  const { state } = walk;
  if (walk.maskDepth > 0 || group.smask) walk.maskDepth += 1;
  const inner = group.matrix ? multiply(state.matrix, group.matrix) : state.matrix;
  if (group.bbox) state.clip = intersect(state.clip, placeBox(inner, group.bbox));
  state.groupOpacity *= state.fillOpacity;
  state.fillOpacity = state.strokeOpacity = 1;
}

function setEffects(walk: Walk, entries: readonly (readonly [string, unknown])[]): void {
  for (const [key, value] of entries) {
    if (key === 'ca' && typeof value === 'number') walk.state.fillOpacity = value;
    if (key === 'CA' && typeof value === 'number') walk.state.strokeOpacity = value;
    if (key === 'SMask') {
      walk.state.masked = value === true;
      walk.state.imagesMasked = true;
    }
    if (key === 'Font' && Array.isArray(value)) {
      walk.state.font = walk.setting.findFont(String(value[0]));
      walk.state.fontSize = Number(value[1]);
    }
  }
}

function hexColour(args: readonly unknown[]): string | undefined {
  return typeof args[0] === 'string' ? args[0].toLowerCase() : undefined;
}

function paintImage(walk: Walk, colour: string | undefined, solid: boolean): void {
  const { matrix, clip } = walk.state;
  addPaint(walk, 'image', intersect(placeBox(matrix, [0, 0, 1, 1]), clip), colour, solid);
}

const FILLING: ReadonlySet<number> = new Set([
  OPERATOR.fill,
  OPERATOR.eoFill,
  OPERATOR.fillStroke,
  OPERATOR.eoFillStroke,
  OPERATOR.closeFillStroke,
  OPERATOR.closeEOFillStroke,
]);

function paintPath(
  walk: Walk,
  operator: number,
  path: ArrayLike<number> | null,
  extent: ArrayLike<number> | null,
): void {
  const { state } = walk;
  if (path && extent) {
    const box = intersect(placeBox(state.matrix, extent), state.clip);
    if (FILLING.has(operator)) addPaint(walk, 'fill', box, state.fill, isRectangle(path));
    else if (operator === OPERATOR.stroke) paintStroke(walk, path, box);
    if (walk.clipsNext) state.clip = box;
  }
  walk.clipsNext = false;
}

/** A thick straight line is as good as a box. */
function paintStroke(walk: Walk, path: ArrayLike<number>, box: Box): void {
  const { matrix, lineWidth, stroke } = walk.state;
  const half = (lineWidth * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))) / 2;
  if (half < 2 || path.length !== 6) return;
  const [left, top, right, bottom] = box;
  const flat = bottom - top < right - left;
  const thick: Box = flat
    ? [left, top - half, right, bottom + half]
    : [left - half, top, right + half, bottom];
  addPaint(walk, 'fill', intersect(thick, walk.state.clip), stroke, true);
}

function addPaint(
  walk: Walk,
  kind: Paint['kind'],
  box: Box,
  colour: string | undefined,
  solid: boolean,
): void {
  if (walk.maskDepth > 0 || walk.layers.includes(false)) return;
  const opacity = walk.state.fillOpacity * walk.state.groupOpacity;
  walk.paints.push({
    kind,
    order: walk.order,
    box,
    solid: solid && !walk.state.masked,
    colour,
    opacity,
  });
  walk.order += 1;
  for (const inks of walk.stencils) for (const ink of inks) ink.stencilled = true;
}

/** One closed outline of four upright edges. */
function isRectangle(path: ArrayLike<number>): boolean {
  const corners: (readonly [number, number])[] = [];
  for (let at = 0; at < path.length; ) {
    const command = path[at];
    if (command === PATH_COMMAND.curveTo) return false;
    if (command === PATH_COMMAND.closePath) {
      at += 1;
      continue;
    }
    if (command === PATH_COMMAND.moveTo && corners.length > 0 && at + 3 < path.length) return false;
    if (command === PATH_COMMAND.lineTo || corners.length === 0)
      corners.push([path[at + 1] ?? 0, path[at + 2] ?? 0]);
    at += 3;
  }
  if (corners.length < 4 || corners.length > 5) return false;
  return corners.every(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    return Math.abs(x - nextX) < 0.01 || Math.abs(y - nextY) < 0.01;
  });
}
