import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';

/** Two canvases of one size, in which an outline is edged. */
export interface EdgeLayers {
  readonly body: Context2D;
  readonly edge: Context2D;
}

/** Sizes go in steps of so many pixels, so that one who moves does not need new canvases in every frame. */
const STEP_PIXELS = 128;
/** So many sizes are kept, those that were asked for last: one who comes nearer needs a larger one every second or so. */
const SIZES_KEPT = 6;

/** Makes layers of at least a width and height, pixels, and keeps some; they come cleared. */
export function createEdgeLayers(canvases: CanvasFactory): (width: number, height: number) => EdgeLayers {
  // The one that was asked for last is the last.
  const kept = new Map<number, EdgeLayers>();
  const create = (across: number, down: number) =>
    canvases.createCanvas(across * STEP_PIXELS, down * STEP_PIXELS).getContext('2d');
  return (width, height) => {
    const [across, down] = [Math.ceil(width / STEP_PIXELS), Math.ceil(height / STEP_PIXELS)];
    const key = across * 1000 + down;
    const known = kept.get(key);
    const layers = known ?? { body: create(across, down), edge: create(across, down) };
    kept.delete(key);
    kept.set(key, layers);
    if (known !== undefined) cleared(known.body);
    if (kept.size > SIZES_KEPT) releaseOldest(canvases, kept);
    return layers;
  };
}

function releaseOldest(canvases: CanvasFactory, kept: Map<number, EdgeLayers>): void {
  const [oldest] = kept;
  if (oldest === undefined) return;
  const [key, { body, edge }] = oldest;
  kept.delete(key);
  canvases.release?.(body.canvas);
  canvases.release?.(edge.canvas);
}

function cleared(context: Context2D): void {
  const { width, height }: Canvas = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
}
