import type { Ink, PageRuns } from '../core/resume/text-run.ts';
import { type GraphicState, IDENTITY, type Matrix, multiply } from './pdf-graphics.ts';
import { OPERATOR } from './pdf-operators.ts';
import { addPaint, paintImage, paintPath } from './pdf-paint.ts';
import { appendRun, isBlank, isNext, type PdfGlyph, placeText } from './pdf-text.ts';
import {
  beginGroup,
  enterBox,
  type MutableInk,
  type PageSetting,
  restore,
  save,
  setEffects,
  startWalk,
  type Walk,
} from './pdf-walk.ts';

/** A page's drawing operators as pdf.js lists them. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  // biome-ignore lint/suspicious/noExplicitAny: pdf.js gives every operator arguments of its own
  readonly argsArray: readonly any[];
}

/** Turns a page's operators into what was drawn, in drawing order. */
export function walkPage(list: OperatorList, setting: PageSetting): PageRuns {
  const { number, width, height } = setting;
  const walk = startWalk(setting);
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

function setTextMatrix(state: GraphicState, matrix: Matrix): void {
  state.textMatrix = matrix;
  state.x = state.y = state.lineX = state.lineY = 0;
}

function moveText(state: GraphicState, x: number, y: number): void {
  state.x = state.lineX += x;
  state.y = state.lineY += y;
}

function hexColour(args: readonly unknown[]): string | undefined {
  return typeof args[0] === 'string' ? args[0].toLowerCase() : undefined;
}
