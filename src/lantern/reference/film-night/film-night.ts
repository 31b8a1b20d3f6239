import { clamp, smoothstep } from '../../../base/interpolation.ts';
import { compose, type Affine } from '../../../base/affine.ts';
import type { Pixels } from '../../paint/canvas.ts';
import { cleanPlate, type CleanPlate } from '../film-subject/clean-plate.ts';
import type { SmallFilm } from '../film-subject/small-film.ts';
import { findWindows } from '../find-windows.ts';
import { panesOf, type Panes } from '../other-light.ts';
import { reliefOf } from '../relief.ts';
import { resample, shrink } from '../scale-pixels.ts';
import { skyMatte } from '../sky-matte.ts';

/** What the light of another hour finds in a film: sky and windows, where they are in its first frame, and when each window is seen. Serialisable. */
export interface FilmNight {
  /** The box of all maps, pixels of the small frames that the film was looked at in; more than the first frame where the camera turns. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Width of those frames. */
  readonly frameWidth: number;
  /** The sky's share of each pixel of the box, 0 to 255. */
  readonly sky: Uint8Array;
  readonly windows: readonly FilmWindow[];
}

/** The glass of a window in the box, and how freely it is seen in each frame, 0 to 255: 0 while somebody is before it. */
export interface FilmWindow extends Panes {
  readonly seen: Uint8Array;
}

/** Longer side in which sky is found, pixels. */
const RELIEF_PIXELS = 192;
/** Mean difference of glass from how it usually looks, codes: free up to the first, covered from the second on. */
const COVERED = [16, 40] as const;
/** A window goes dark and is lit again over so many frames before and after. */
const FADE_FRAMES = 5;

/** Looks for sky and windows in what stands still in a film; `looks` are some frames of it, and their way. */
export function nightIn(looks: SmallFilm): {
  readonly night: Omit<FilmNight, 'windows'>;
  readonly panes: readonly Panes[];
  readonly plate: CleanPlate;
} {
  const plate = cleanPlate(
    looks,
    looks.frames.map((_, index) => index),
  );
  const { left, top, width, height } = plate;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at++) {
    const from = knownNear(plate, at) * 3;
    data.set(plate.colours.subarray(from, from + 3), at * 4);
  }
  const pixels: Pixels = { width, height, data };
  const nobody = { width, height, found: false, share: new Float32Array(width * height) };
  const relief = reliefOf(shrink(pixels, RELIEF_PIXELS), nobody);
  const noWall = relief.sky.map((share, at) => Math.max(share, relief.water[at]!, relief.leaves[at]!));
  const windows = findWindows(pixels, resample(noWall, relief, pixels));
  const { share } = skyMatte(pixels, relief, nobody);
  // A little beyond its edge: what is dark before a sky takes no harm, and a bright rim would be seen.
  const sky = Uint8Array.from(share, (own, at) => {
    const near = [at - 1, at + 1, at - width, at + width].map((next) => share[next] ?? own);
    return Math.max(own, ...near) * 255;
  });
  return {
    night: { left, top, width, height, frameWidth: looks.width, sky },
    panes: panesOf(pixels, windows),
    plate,
  };
}

/** A place of a plate; of one that was never seen, the nearest in its row or column that was. */
function knownNear({ seen, width, height }: CleanPlate, at: number): number {
  if (seen[at]! > 0) return at;
  const [x, y] = [at % width, Math.floor(at / width)];
  for (let away = 1; away < Math.max(width, height); away++) {
    if (x >= away && seen[at - away]! > 0) return at - away;
    if (x + away < width && seen[at + away]! > 0) return at + away;
    if (y >= away && seen[at - away * width]! > 0) return at - away * width;
    if (y + away < height && seen[at + away * width]! > 0) return at + away * width;
  }
  return at;
}

/** How freely glass is seen in one frame, whose way from the first is `path`, 0 to 1: as much as it looks as it usually does. */
export function freeIn(pane: Panes, plate: CleanPlate, frame: Pixels, path: Affine): number {
  const [a, b, c, d, e, f] = compose(path, [1, 0, 0, 1, plate.left, plate.top]);
  let [off, weight] = [0, 0];
  for (let row = 0; row < pane.height; row++)
    for (let column = 0; column < pane.width; column++) {
      const share = pane.share[row * pane.width + column]!;
      const [x, y] = [pane.left + column, pane.top + row];
      const [u, v] = [Math.round(a * x + c * y + e), Math.round(b * x + d * y + f)];
      if (share < 0.5 || u < 0 || v < 0 || u >= frame.width || v >= frame.height) continue;
      const from = (v * frame.width + u) * 4;
      const at = (y * plate.width + x) * 3;
      for (let part = 0; part < 3; part++) off += Math.abs(frame.data[from + part]! - plate.colours[at + part]!) / 3;
      weight += 1;
    }
  return weight === 0 ? 1 : 1 - smoothstep(...COVERED, off / weight);
}

/** Whether a window is seen in each frame, without haste: the least of the frames round each, then their mean. */
export function fading(free: Float32Array): Uint8Array {
  const round = (index: number, values: Float32Array) =>
    values.subarray(Math.max(0, index - FADE_FRAMES), Math.min(values.length, index + FADE_FRAMES + 1));
  const least = free.map((_, index) => round(index, free).reduce((low, value) => Math.min(low, value), 1));
  return Uint8Array.from(least, (_, index) => {
    const near = round(index, least);
    return clamp((near.reduce((sum, value) => sum + value, 0) / near.length) * 255, 0, 255);
  });
}
