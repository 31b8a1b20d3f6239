import type { Canvas, CanvasFactory, Context2D } from '../canvas.ts';

/** Canvases for the outline of one who is treated: two as large as the picture, and a small one for what is blurred. */
export interface StateLayers {
  readonly body: Context2D;
  readonly edge: Context2D;
  readonly blur: Context2D;
}

/** How many pixels of the picture one of the small canvas stands for, at a height of 720. */
const BLUR_STEP = 9;

/** Makes layers when they are first asked for, one set for each size of picture. */
export function createStateLayers(canvases: CanvasFactory): (picture: Canvas) => StateLayers {
  const made = new Map<string, StateLayers>();
  return ({ width, height }) => {
    const name = `${width}x${height}`;
    const known = made.get(name);
    if (known !== undefined) return known;
    const create = (w: number, h: number) => canvases.createCanvas(Math.ceil(w), Math.ceil(h)).getContext('2d');
    const step = Math.max(3, (BLUR_STEP * Math.min(width, height)) / 720);
    const layers = {
      body: create(width, height),
      edge: create(width, height),
      blur: create(width / step, height / step),
    };
    made.set(name, layers);
    return layers;
  };
}
