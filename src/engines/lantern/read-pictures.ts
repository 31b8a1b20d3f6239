import { readFile } from 'node:fs/promises';
import { deserialize } from 'node:v8';
import type { PictureMaps, UserPicture } from '../../lantern/reference/user-picture.ts';
import type { RawPicture } from './render-jobs.ts';
import { putPixels, skia } from './skia.ts';

/** Reads decoded pictures onto canvases, with what was found out about them, in their order. */
export function readPictures(pictures: readonly RawPicture[]): Promise<readonly UserPicture[]> {
  return Promise.all(
    pictures.map(async ({ path, width, height, mapsPath }) => {
      const canvas = skia.createCanvas(width, height);
      putPixels(canvas, new Uint8Array(await readFile(path)));
      return { canvas, maps: deserialize(await readFile(mapsPath)) as PictureMaps };
    }),
  );
}

/** All files of pictures, to be removed when nothing is made of them any more. */
export function filesOf(pictures: readonly RawPicture[]): readonly string[] {
  return pictures.flatMap(({ path, mapsPath }) => [path, mapsPath]);
}
