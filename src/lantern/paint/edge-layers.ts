import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';

/** Two canvases of one size, in which an outline is edged. */
export interface EdgeLayers {
  readonly body: Context2D;
  readonly edge: Context2D;
}

/** Sizes go in steps of so many pixels, so that one who moves does not need new canvases in every frame. */
const STEP_PIXELS = 128;

/** Makes layers of at least a width and height, pixels, and keeps them; they come cleared. */
export function createEdgeLayers(canvases: CanvasFactory): (width: number, height: number) => EdgeLayers {
  const made = new Map<number, EdgeLayers>();
  const create = (across: number, down: number) =>
    canvases.createCanvas(across * STEP_PIXELS, down * STEP_PIXELS).getContext('2d');
  return (width, height) => {
    const [across, down] = [Math.ceil(width / STEP_PIXELS), Math.ceil(height / STEP_PIXELS)];
    const key = across * 1000 + down;
    const known = made.get(key);
    const layers = known ?? { body: create(across, down), edge: create(across, down) };
    made.set(key, layers);
    if (known !== undefined) cleared(known.body);
    return layers;
  };
}

function cleared(context: Context2D): void {
  const { width, height }: Canvas = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
}
