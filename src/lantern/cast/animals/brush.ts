import type { Gradient } from '../../paint/canvas.ts';
import type { Pen } from '../../paint/pen.ts';
import { sweep } from './tube.ts';
import type { Blob } from './tube.ts';

/** The shading that all parts of one body share, so that they join without seams. */
export interface Shading {
  /** Heights in metres: the back, the belly and the ground below. */
  readonly back: number;
  readonly belly: number;
  /** Metres of the bright edge on the light side. */
  readonly rim: number;
  /** Half the length of the body as seen, metres. */
  readonly reach: number;
}

/**
 * The fill of a part: bright along the back, turning to shade at the belly, warmer again below; leaning to the light. `edge` is the colour
 * that the back takes in full light, where a coat is too dark to show its form.
 */
export function bodyFill(pen: Pen, colour: string, shading: Shading, turn = 0, edge = colour): Gradient {
  const { back, belly } = shading;
  const lean = pen.lightSide * (back - belly) * 0.22;
  const gradient = pen.context.createLinearGradient(lean, back, -lean, 0);
  const depth = Math.max(0.05, back - belly) / Math.max(0.1, back);
  gradient.addColorStop(0, pen.tone(edge, 0.7 + turn));
  gradient.addColorStop(depth * 0.5, pen.tone(colour, 0.2 + turn));
  gradient.addColorStop(Math.min(0.97, depth * 0.98), pen.tone(colour, -0.6 + turn));
  gradient.addColorStop(1, pen.tone(colour, -0.25 + turn));
  return gradient;
}

/** Fills an outline with a bright edge towards the light; `inside` paints on it, clipped to it. */
export function paintForm(
  pen: Pen,
  parts: readonly (readonly Blob[])[],
  fill: string | Gradient,
  rim: { readonly colour: string; readonly metres: number },
  inside?: () => void,
): void {
  const { context } = pen;
  const outline = (x: number, y: number) => {
    context.beginPath();
    for (const blobs of parts) sweep(context, blobs, x, y);
  };
  outline(0, 0);
  const edged = rim.metres > pen.pixelMetres * 0.3;
  if (!edged && inside === undefined) {
    context.fillStyle = fill;
    context.fill();
    return;
  }
  context.fillStyle = edged ? pen.tone(rim.colour, 1) : fill;
  context.fill();
  // Without anything to hold in, the body may grow by the edge on its shade side; that saves a clip, the dearest part.
  if (inside !== undefined) {
    context.save();
    context.clip();
  }
  if (edged) {
    outline(-pen.lightSide * rim.metres, -rim.metres * 0.75);
    context.fillStyle = fill;
    context.fill();
  }
  if (inside === undefined) return;
  inside();
  context.restore();
}

/** Fills swept parts plainly. */
export function fillSweep(pen: Pen, blobs: readonly Blob[], fill: string | Gradient): void {
  pen.context.beginPath();
  sweep(pen.context, blobs);
  pen.context.fillStyle = fill;
  pen.context.fill();
}

/** A tapered lock from a root to a tip, bellied to one side: fur, mane, feather. Adds to the current path. */
export function lock(pen: Pen, root: Point, tip: Point, width: number, belly: number): void {
  const dx = tip.x - root.x;
  const dy = tip.y - root.y;
  const length = Math.max(1e-6, Math.hypot(dx, dy));
  const [nx, ny] = [-dy / length, dx / length];
  const half = width / 2;
  const at = (along: number, out: number) => [root.x + dx * along + nx * out, root.y + dy * along + ny * out] as const;
  const { context } = pen;
  context.moveTo(...at(0, half));
  context.bezierCurveTo(...at(0.35, half * 1.1 + belly), ...at(0.75, half * 0.6 + belly * 0.6), tip.x, tip.y);
  context.bezierCurveTo(...at(0.75, -half * 0.5 + belly * 0.6), ...at(0.35, -half * 1.1 + belly), ...at(0, -half));
  context.closePath();
}

export interface Point {
  readonly x: number;
  readonly y: number;
}
