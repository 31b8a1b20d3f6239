import { createRandom, type Random } from '../../../base/random.ts';
import { focalPixels } from '../../stage/camera.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory, Context2D } from '../canvas.ts';
import type { WeatherLayer } from './layer.ts';

/** What falls so thickly at a distance that single grains are not told apart: painted once, then only moved. */
export interface Curtain {
  /** Metres from the camera. */
  readonly depth: number;
  /** Metres per second downward, and to the right. */
  readonly fall: number;
  readonly drift: number;
  readonly alpha: number;
  readonly seed: string;
  /** Paints the whole of it; what `strew` draws about a point is drawn again where the curtain closes on itself. */
  paint(context: Context2D, random: Random, strew: Strew): void;
}

/** Calls `draw` with a point and with its images one curtain further on each side that it reaches over. */
export type Strew = (x: number, y: number, reach: number, draw: (x: number, y: number) => void) => void;

/** A sheet of the picture's size that closes on itself in both directions. */
export function curtainLayer(
  canvases: CanvasFactory,
  frame: FrameSize,
  stage: Stage,
  { depth, fall, drift, alpha, seed, paint }: Curtain,
): WeatherLayer {
  const canvas = canvases.createCanvas(frame.width, frame.height);
  paint(canvas.getContext('2d'), createRandom(`${stage.shot.scenery.seed} ${seed}`), strewOn(frame));
  return {
    depth,
    paint(target, { camera, time }) {
      const perMetre = focalPixels(camera.focal, frame) / depth;
      const x = (drift * time - camera.x - camera.pan * depth) * perMetre;
      const y = (fall * time + camera.y + camera.tilt * depth) * perMetre;
      target.globalAlpha = alpha;
      layTiled(target, canvas, frame, x, y);
      target.globalAlpha = 1;
    },
  };
}

/** Covers the picture with a sheet moved by x and y pixels: together its copies are no larger than the picture. */
function layTiled(target: Context2D, sheet: Canvas, { width, height }: FrameSize, x: number, y: number): void {
  const left = (((Math.round(x) % width) + width) % width) - width;
  const top = (((Math.round(y) % height) + height) % height) - height;
  for (const atX of [left, left + width])
    for (const atY of [top, top + height])
      if (atX < width && atX + width > 0 && atY < height && atY + height > 0) target.drawImage(sheet, atX, atY);
}

function strewOn({ width, height }: FrameSize): Strew {
  return (x, y, reach, draw) => {
    for (const atX of [x - width, x, x + width])
      for (const atY of [y - height, y, y + height])
        if (atX > -reach && atX < width + reach && atY > -reach && atY < height + reach) draw(atX, atY);
  };
}
