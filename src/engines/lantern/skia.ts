import { ImageData, Path2D, createCanvas, type Canvas as SkiaCanvas } from '@napi-rs/canvas';
import type { Canvas, CanvasFactory, Path } from '../../lantern/paint/canvas.ts';

/** Lantern's canvases, drawn by Skia on the CPU. */
export const skia: CanvasFactory = {
  // Skia's classes do all that the port asks for, and more; the types differ in what they accept beyond it.
  createCanvas: (width, height) => createCanvas(width, height) as unknown as Canvas,
  createPath: (svg) => (svg === undefined ? new Path2D() : new Path2D(svg)) as unknown as Path,
  settle(canvas) {
    const context = canvas.getContext('2d');
    // A canvas keeps what it was last drawn with, pictures of other canvases included, until it is read once more after
    // something else was drawn: here a pixel beside the picture.
    context.getImageData(0, 0, 1, 1);
    context.clearRect(-2, -2, 1, 1);
    context.getImageData(0, 0, 1, 1);
  },
  release(canvas) {
    // A new size drops the surface of the old one.
    Object.assign(canvas, { width: 1, height: 1 });
  },
};

/** The pixels of an opaque canvas: RGBA, 4 bytes a pixel, rows without a gap. A copy; it is freed only after the event loop has turned. */
export function pixelsOf(canvas: Canvas): Uint8Array {
  return (canvas as unknown as SkiaCanvas).data();
}

/** Replaces all pixels of a canvas by straight (not premultiplied) RGBA. */
export function putPixels(canvas: Canvas, rgba: Uint8Array<ArrayBuffer>): void {
  const clamped = new Uint8ClampedArray(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  (canvas as unknown as SkiaCanvas)
    .getContext('2d')
    .putImageData(new ImageData(clamped, canvas.width, canvas.height), 0, 0);
}
