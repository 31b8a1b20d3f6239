import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';

/** Blurs pictures of the frame's shape. A filter of the canvas costs ten times as much. */
export interface Blur {
  /** Takes the picture that is laid from now on. */
  take(picture: Canvas): void;
  /** Lays the rows of the taken picture, blurred by a disc of `radius` pixels, over `target`. */
  lay(target: Context2D, radius: number, rows: { readonly from: number; readonly to: number }): void;
}

/** Halvings at most: a blur of some 60 pixels. */
const LEVELS_MAX = 6;

/**
 * Makes a blur by halving the picture and doubling it again, each time smoothly, as often as the radius needs; between two
 * steps it fades from one to the other (after the pyramid filters of Kawase, GDC 2003). `share`: how large the pictures are that it takes, against the
 * frame in whose pixels it lays them.
 */
export function createBlur(canvases: CanvasFactory, frame: FrameSize, share = 1): Blur {
  const down: Context2D[] = [];
  const up: Context2D[] = [];
  let picture: Canvas | undefined;
  let halved = 0;
  const level = (list: Context2D[], index: number) =>
    (list[index] ??= canvases
      .createCanvas(Math.max(1, (frame.width * share) >> index), Math.max(1, (frame.height * share) >> index))
      .getContext('2d'));

  function halfOf(index: number): Canvas {
    if (index === 0) return picture!;
    for (; halved < index; halved++) over(level(down, halved + 1), halfOf(halved), 1, 'copy');
    return down[index]!.canvas;
  }

  return {
    take(canvas) {
      picture = canvas;
      halved = 0;
    },
    lay(target, radius, { from, to }) {
      const depth = Math.min(LEVELS_MAX, Math.max(0, Math.log2(radius * share)));
      const lower = Math.floor(depth);
      let blurred = halfOf(lower);
      if (depth > lower) {
        const mixed = level(up, lower);
        over(mixed, blurred, 1, 'copy');
        over(mixed, halfOf(lower + 1), depth - lower, 'source-over');
        blurred = mixed.canvas;
      }
      for (let index = lower - 1; index > 0; index--) {
        const next = level(up, index);
        over(next, blurred, 1, 'copy');
        blurred = next.canvas;
      }
      const scale = blurred.height / frame.height;
      target.setTransform(1, 0, 0, 1, 0, 0);
      target.globalAlpha = 1;
      target.globalCompositeOperation = 'source-over';
      target.imageSmoothingEnabled = true;
      target.drawImage(blurred, 0, from * scale, blurred.width, (to - from) * scale, 0, from, frame.width, to - from);
    },
  };
}

/** Draws a picture over the whole of a canvas, smoothly. */
function over(context: Context2D, picture: Canvas, alpha: number, operation: 'copy' | 'source-over'): void {
  context.globalAlpha = alpha;
  context.globalCompositeOperation = operation;
  context.imageSmoothingEnabled = true;
  context.drawImage(picture, 0, 0, context.canvas.width, context.canvas.height);
}
