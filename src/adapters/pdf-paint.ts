import type { Box, Paint } from '../core/resume/text-run.ts';
import { intersect, placeBox } from './pdf-graphics.ts';
import { OPERATOR, PATH_COMMAND } from './pdf-operators.ts';
import type { Walk } from './pdf-walk.ts';

/** Notes an image; images fill the unit square. */
export function paintImage(walk: Walk, colour: string | undefined, solid: boolean): void {
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

/** Notes what a path fills or strokes, and clips with it if that was asked for. */
export function paintPath(
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

/** Notes a painted area. */
export function addPaint(
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
