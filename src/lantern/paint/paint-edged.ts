import type { Bounds } from '../cast/measuring-context.ts';
import type { EdgeColours } from '../light/edge-light.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';
import type { EdgeLayers } from './edge-layers.ts';
import type { Pen } from './pen.ts';
import type { Place } from './place.ts';

/** Bright edges along an outline, and how wide they are, pixels. */
export interface Edge extends EdgeColours {
  readonly pixels: number;
}

/** Skin and cloth let some of the light through: beside the edge is a softer one, so much wider, that has so much of its strength. */
const SOFT = { wider: 2, share: 0.22 } as const;
/** The sun is not only beside but above: the edge runs over shoulders and hair. */
const FALL = 0.55;

/**
 * Paints one with a bright edge where its outline faces the light; `draw` paints it as it is with the pen that it is given,
 * within `bounds`, metres from its foot.
 */
export function paintEdged(
  pen: Pen,
  { x, y, scale }: Place,
  { left: fromLeft, right: fromRight, pixels }: Edge,
  bounds: Bounds,
  layersOf: (width: number, height: number) => EdgeLayers,
  draw: (pen: Pen) => void,
): void {
  const { context: target } = pen;
  const margin = 2 + pixels;
  const left = Math.max(0, Math.floor(x + bounds.left * scale - margin));
  const right = Math.min(target.canvas.width, Math.ceil(x + bounds.right * scale + margin));
  const top = Math.max(0, Math.floor(y - bounds.high * scale - margin));
  const bottom = Math.min(target.canvas.height, Math.ceil(y - bounds.low * scale + margin));
  const [width, height] = [right - left, bottom - top];
  if (width <= 0 || height <= 0) return;
  const { body, edge } = layersOf(width, height);
  const size = { width, height };
  body.save();
  body.setTransform(scale, 0, 0, -scale, x - left, y - top);
  draw({ ...pen, context: body });
  body.restore();
  target.save();
  target.setTransform(1, 0, 0, 1, 0, 0);
  target.drawImage(body.canvas, 0, 0, width, height, left, top, width, height);
  target.globalCompositeOperation = 'screen';
  for (const [colour, side] of [
    [fromLeft, -1],
    [fromRight, 1],
  ] as const) {
    if (colour === undefined) continue;
    drawEdge(edge, body, size, side * pixels, colour);
    target.drawImage(edge.canvas, 0, 0, width, height, left, top, width, height);
  }
  target.restore();
}

/** Leaves on `edge` what of an outline light from one side reaches: the outline without itself, moved away from the light. */
function drawEdge(
  edge: Context2D,
  body: Context2D,
  { width, height }: FrameSize,
  pixels: number,
  colour: string,
): void {
  // The layers are larger than what is drawn on them: only that is gone over.
  const outline = (x: number, y: number) => {
    edge.drawImage(body.canvas, 0, 0, width, height, x, y, width, height);
  };
  edge.globalCompositeOperation = 'copy';
  outline(0, 0);
  edge.globalCompositeOperation = 'source-in';
  edge.fillStyle = colour;
  edge.fillRect(0, 0, width, height);
  edge.globalCompositeOperation = 'destination-out';
  edge.globalAlpha = 1 - SOFT.share;
  outline(...away(pixels));
  edge.globalAlpha = 1;
  outline(...away(pixels * SOFT.wider));
}

/** In whole pixels: between pixels a move costs eight times as much. */
function away(pixels: number): [x: number, y: number] {
  return [-Math.round(pixels), Math.round(Math.abs(pixels) * FALL)];
}
