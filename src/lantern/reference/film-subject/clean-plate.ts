import { compose, invert, type Affine } from '../../../base/affine.ts';
import { clamp } from '../../../base/interpolation.ts';
import type { SmallFilm } from './small-film.ts';

/** What stands still behind a film, whole, as if nobody had passed: in the coordinates of the first frame, as far as the camera goes. */
export interface CleanPlate {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each place. */
  readonly colours: Uint8ClampedArray;
  /** Least and greatest red, green and blue of each place and of those that touch it: frames are never laid on each other exactly. */
  readonly least: Uint8ClampedArray;
  readonly most: Uint8ClampedArray;
  /** In how many of the looked-at frames each place was seen free; and was covered. */
  readonly seen: Uint8Array;
  readonly hidden: Uint8Array;
  /** By how much free places usually miss the plate, 0 to 255. */
  readonly noise: number;
}

/** A place must have been free so often to be known. */
const SEEN_MIN = 2;
/** The plate is at most so many frames wide and high: a camera that goes farther leaves what it passes. */
const FRAMES_MAX = 3;
/** Of so many places one tells the noise. */
const NOISE_EVERY = 13;
/** A shadow keeps its ground's hue and takes this share of its light. */
const SHADE = { least: 0.4, most: 0.97, hue: 0.035 } as const;

/**
 * Makes the plate of some frames: at each place the median of what was seen there. `covered` tells where a frame shows somebody, more than 0, so that
 * nothing is taken from there; without it everything counts, which is right while nobody stays in one place for half of the film.
 */
export function cleanPlate(
  film: SmallFilm,
  looks: readonly number[],
  covered?: (frame: number) => Float32Array,
): CleanPlate {
  const { width: across, height: down } = film;
  const { left, top, width, height } = extentOf(film);
  const [size, count] = [width * height, looks.length];
  const samples = new Uint8Array(size * count * 3);
  const [seen, hidden] = [new Uint8Array(size), new Uint8Array(size)];
  for (const look of looks) {
    const pixels = film.frames[look]!;
    const cover = covered?.(look);
    const [a, b, c, d, e, f] = compose(film.path[look]!, [1, 0, 0, 1, left, top]);
    for (let at = 0; at < size; at++) {
      const [x, y] = [at % width, Math.floor(at / width)];
      const [u, v] = [Math.round(a * x + c * y + e), Math.round(b * x + d * y + f)];
      if (u < 0 || v < 0 || u >= across || v >= down) continue;
      const from = v * across + u;
      if (cover && cover[from]! > 0) {
        hidden[at]!++;
        continue;
      }
      const into = (at * count + seen[at]!++) * 3;
      samples[into] = pixels[from * 4]!;
      samples[into + 1] = pixels[from * 4 + 1]!;
      samples[into + 2] = pixels[from * 4 + 2]!;
    }
  }
  const colours = new Uint8ClampedArray(size * 3);
  const sorted = new Uint8Array(count);
  const misses: number[] = [];
  for (let at = 0; at < size; at++) {
    const free = seen[at]!;
    if (free < SEEN_MIN) {
      seen[at] = 0;
      continue;
    }
    for (let channel = 0; channel < 3; channel++) {
      const some = sorted.subarray(0, free);
      for (let sample = 0; sample < free; sample++) some[sample] = samples[(at * count + sample) * 3 + channel]!;
      some.sort();
      colours[at * 3 + channel] = some[free >> 1]!;
      if (at % NOISE_EVERY === 0 && channel === 1) misses.push((some[(free * 3) >> 2]! - some[free >> 2]!) / 2);
    }
  }
  const noise = misses.sort((one, other) => one - other)[misses.length >> 1] ?? 0;
  return { left, top, width, height, seen, hidden, noise, colours, ...rangeOf(colours, seen, width, height) };
}

/** The box in which all frames lie, no larger than `FRAMES_MAX` frames. */
function extentOf({ width, height, path }: SmallFilm): Pick<CleanPlate, 'left' | 'top' | 'width' | 'height'> {
  let [left, right, top, bottom] = [0, width, 0, height];
  for (const map of path) {
    const [a, b, c, d, e, f] = invert(map);
    for (const [x, y] of [
      [0, 0],
      [width, 0],
      [0, height],
      [width, height],
    ] as const) {
      [left, right] = [Math.min(left, a * x + c * y + e), Math.max(right, a * x + c * y + e)];
      [top, bottom] = [Math.min(top, b * x + d * y + f), Math.max(bottom, b * x + d * y + f)];
    }
  }
  const room = (FRAMES_MAX - 1) / 2;
  left = Math.floor(Math.max(left, -room * width));
  top = Math.floor(Math.max(top, -room * height));
  return {
    left,
    top,
    width: Math.ceil(Math.min(right, (1 + room) * width)) - left,
    height: Math.ceil(Math.min(bottom, (1 + room) * height)) - top,
  };
}

function rangeOf(
  colours: Uint8ClampedArray,
  seen: Uint8Array,
  width: number,
  height: number,
): Pick<CleanPlate, 'least' | 'most'> {
  const [least, most] = [colours.slice(), colours.slice()];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (seen[at] === 0) continue;
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          const near = row * width + column;
          if (seen[near] === 0) continue;
          for (let channel = 0; channel < 3; channel++) {
            const value = colours[near * 3 + channel]!;
            if (value < least[at * 3 + channel]!) least[at * 3 + channel] = value;
            if (value > most[at * 3 + channel]!) most[at * 3 + channel] = value;
          }
        }
    }
  return { least, most };
}

/** What `strangeness` says of a place that was never free while it was seen, and of one that was hardly seen. */
export const ALWAYS_COVERED = -1;
export const UNSEEN = -2;

/** By how much each pixel of a frame is not the plate, about 0 to 255, less where it may be a shadow on it; or one of the two above. */
export function strangeness(film: SmallFilm, plate: CleanPlate, frame: number): Float32Array {
  const { width, height } = film;
  const pixels = film.frames[frame]!;
  const { least, most } = plate;
  const back: Affine = compose([1, 0, 0, 1, -plate.left, -plate.top], invert(film.path[frame]!));
  const out = new Float32Array(width * height).fill(UNSEEN);
  const gain = brightnessOf(film, plate, frame, back);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const place = placeIn(plate, back, x, y);
      if (place < 0) continue;
      if (plate.seen[place] === 0) {
        if (plate.hidden[place]! >= SEEN_MIN) out[at] = ALWAYS_COVERED;
        continue;
      }
      const [red, green, blue] = [pixels[at * 4]! * gain, pixels[at * 4 + 1]! * gain, pixels[at * 4 + 2]! * gain];
      const off = Math.hypot(
        outside(red, least[place * 3]!, most[place * 3]!),
        outside(green, least[place * 3 + 1]!, most[place * 3 + 1]!),
        outside(blue, least[place * 3 + 2]!, most[place * 3 + 2]!),
      );
      out[at] = isShade(red, green, blue, most, place * 3) ? off * 0.4 : off;
    }
  return out;
}

/** The pixel of the plate that a pixel of a frame shows; -1 beyond its edges. */
function placeIn(plate: CleanPlate, [a, b, c, d, e, f]: Affine, x: number, y: number): number {
  const [u, v] = [Math.round(a * x + c * y + e), Math.round(b * x + d * y + f)];
  if (u < 0 || v < 0 || u >= plate.width || v >= plate.height) return -1;
  return v * plate.width + u;
}

function outside(value: number, least: number, most: number): number {
  return value < least ? least - value : value > most ? value - most : 0;
}

function isShade(red: number, green: number, blue: number, ground: Uint8ClampedArray, at: number): boolean {
  const [sum, whole] = [red + green + blue, ground[at]! + ground[at + 1]! + ground[at + 2]!];
  if (sum < 30 || sum > whole * SHADE.most || sum < whole * SHADE.least) return false;
  return Math.abs(red / sum - ground[at]! / whole) + Math.abs(blue / sum - ground[at + 2]! / whole) < SHADE.hue;
}

/** What a frame has to be multiplied by to be as bright as the plate: cameras open and close while they film. */
function brightnessOf(film: SmallFilm, plate: CleanPlate, frame: number, back: Affine): number {
  const pixels = film.frames[frame]!;
  const gains: number[] = [];
  for (let y = 2; y < film.height; y += 6)
    for (let x = 2; x < film.width; x += 6) {
      const place = placeIn(plate, back, x, y);
      if (place < 0 || plate.seen[place] === 0) continue;
      const at = (y * film.width + x) * 4;
      const own = pixels[at]! + pixels[at + 1]! + pixels[at + 2]!;
      const there = [0, 1, 2].reduce(
        (sum, part) => sum + (plate.least[place * 3 + part]! + plate.most[place * 3 + part]!) / 2,
        0,
      );
      if (own > 60 && there > 60) gains.push(there / own);
    }
  gains.sort((one, other) => one - other);
  return clamp(gains[gains.length >> 1] ?? 1, 0.7, 1.4);
}
