import type { Box, Ink, Paint } from '../core/resume/text-run.ts';
import {
  type GraphicState,
  intersect,
  multiply,
  type PdfFont,
  placeBox,
  startState,
} from './pdf-graphics.ts';
import type { DrawnRun } from './pdf-text.ts';

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

/** Ink that later painting may change. */
export type MutableInk = { -readonly [K in keyof Ink]: Ink[K] };

/** Where the walk stands. */
export interface Walk {
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

/** The walk before the first operator. */
export function startWalk(setting: PageSetting): Walk {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = setting.transform;
  const clip: Box = [0, 0, setting.width, setting.height];
  return {
    setting,
    runs: [],
    paints: [],
    saved: [],
    layers: [],
    stencils: [[]],
    state: startState([a, b, c, d, e, f], clip),
    order: 0,
    clipsNext: false,
    maskDepth: 0,
  };
}

/** Does `q`. */
export function save(walk: Walk): void {
  walk.saved.push({ ...walk.state });
  walk.stencils.push([]);
}

/** Does `Q`; more of them than of `q` change nothing. */
export function restore(walk: Walk): void {
  const state = walk.saved.pop();
  if (state === undefined) return;
  walk.state = state;
  walk.stencils.pop();
}

/** Goes into a form: its matrix first, then its box in its own space. */
export function enterBox(
  state: GraphicState,
  matrix: ArrayLike<number> | null,
  box: ArrayLike<number> | null | undefined,
): void {
  if (matrix) state.matrix = multiply(state.matrix, matrix);
  if (box) state.clip = intersect(state.clip, placeBox(state.matrix, box));
}

/** Goes into a transparency group; what is drawn in a mask's group is no picture. */
export function beginGroup(
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

/** Does `gs` for opacity, soft masks and fonts. */
export function setEffects(walk: Walk, entries: readonly (readonly [string, unknown])[]): void {
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
