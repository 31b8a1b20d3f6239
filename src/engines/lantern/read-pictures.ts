import { readFile } from 'node:fs/promises';
import type { Canvas } from '../../lantern/paint/canvas.ts';
import type { RawPicture } from './render-jobs.ts';
import { putPixels, skia } from './skia.ts';

/** Reads decoded pictures onto canvases, in their order. */
export function readPictures(pictures: readonly RawPicture[]): Promise<readonly Canvas[]> {
  return Promise.all(
    pictures.map(async ({ path, width, height }) => {
      const canvas = skia.createCanvas(width, height);
      putPixels(canvas, new Uint8Array(await readFile(path)));
      return canvas;
    }),
  );
}
