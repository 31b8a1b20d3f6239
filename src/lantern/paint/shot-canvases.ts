import type { Canvas, CanvasFactory } from './canvas.ts';

/** Canvases of one shot, which are given back together when the next shot begins. */
export interface ShotCanvases extends CanvasFactory {
  /** Frees what is left of all canvases made since the last call; none of them may be used again. */
  releaseAll(): void;
}

/**
 * Makes canvases through another factory and remembers them. The collector sees a canvas of 8 MB as a small object and takes
 * its time; without this, the bitmaps of the last shot stay beside those of the next one.
 */
export function createShotCanvases(canvases: CanvasFactory): ShotCanvases {
  // Weakly: what is dropped within the shot, such as a copy in a size that has passed, is still the collector's.
  let made: WeakRef<Canvas>[] = [];
  return {
    createCanvas(width, height) {
      const canvas = canvases.createCanvas(width, height);
      made.push(new WeakRef(canvas));
      return canvas;
    },
    createPath: (svg) => canvases.createPath(svg),
    settle: (canvas) => canvases.settle?.(canvas),
    release: (canvas) => canvases.release?.(canvas),
    releaseAll() {
      for (const each of made) {
        const canvas = each.deref();
        if (canvas) canvases.release?.(canvas);
      }
      made = [];
    },
  };
}
