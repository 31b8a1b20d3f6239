import { hash2 } from '../../base/random.ts';
import type { Canvas, Pixels } from '../paint/canvas.ts';
import { applyCubes, colourCube, type ColourCube } from './colour-cube.ts';
import { labOf } from './oklab.ts';
import { smoothstep } from '../../base/interpolation.ts';

/** What the colours of a picture are like: mean and spread of lightness, a and b in OKLab. */
export interface Palette {
  readonly mean: readonly [number, number, number];
  readonly spread: readonly [number, number, number];
}

/** How far lightness, a and b are taken to a style, 0 to 1: light and shade tell what things are, so they keep most of their own. */
const STRENGTH = [0.7, 1, 1] as const;
/** They move no farther than this, and their spread changes by no more than these factors: faces stay faces. */
const SHIFT_MAX = [0.16, 0.09, 0.09] as const;
const SPREAD_MIN = [0.75, 0.55, 0.55] as const;
const SPREAD_MAX = [1.25, 2, 2] as const;
/** Texture of the film, never stronger than this share of full range; its tile, pixels; the size of its coarse part, pixels. */
const TEXTURE_MAX = 0.035;
const TEXTURE_SIDE = 256;
const COARSE_PIXELS = 3;
/** Side of the copy that palettes are measured in. */
const MEASURE_PIXELS = 64;

/** The palette of a picture: of a small copy, since it hangs on areas and not on details. */
export function paletteOf(pixels: Pixels): Palette {
  const sum = [0, 0, 0];
  const squares = [0, 0, 0];
  const count = pixels.width * pixels.height;
  for (let at = 0; at < count; at++) {
    const lab = labOf(pixels.data[at * 4]!, pixels.data[at * 4 + 1]!, pixels.data[at * 4 + 2]!);
    for (const [part, value] of lab.entries()) {
      sum[part]! += value;
      squares[part]! += value * value;
    }
  }
  const mean = sum.map((part) => part / count) as [number, number, number];
  const spread = squares.map((part, index) => Math.sqrt(Math.max(0, part / count - mean[index]! ** 2)));
  return { mean, spread: spread as [number, number, number] };
}

/**
 * The change of colours that gives a film the palette of another picture: each part of OKLab gets its mean and spread (Reinhard et al.,
 * Color Transfer between Images, CG&A 21(5), 2001), within bounds.
 */
export function paletteTransfer(from: Palette, to: Palette): ColourCube {
  const part = (value: number, index: 0 | 1 | 2) => {
    const ratio = to.spread[index] / Math.max(1e-4, from.spread[index]);
    const factor = Math.min(SPREAD_MAX[index], Math.max(SPREAD_MIN[index], ratio));
    const most = SHIFT_MAX[index];
    const shift = Math.min(most, Math.max(-most, to.mean[index] - from.mean[index]));
    const moved = from.mean[index] + shift + (value - from.mean[index]) * factor;
    return value + (moved - value) * STRENGTH[index];
  };
  return colourCube(({ lightness, chroma, hue }) => {
    const radians = (hue * Math.PI) / 180;
    const [a, b] = [part(chroma * Math.cos(radians), 1), part(chroma * Math.sin(radians), 2)];
    return {
      lightness: Math.min(1, Math.max(0, part(lightness, 0))),
      chroma: Math.hypot(a, b),
      hue: (Math.atan2(b, a) * 180) / Math.PI,
    };
  });
}

/**
 * The texture of a picture as a tile for films: how rough it is at one pixel and at some, with none of its shapes, which would be seen
 * as a ghost.
 */
export function textureOf(pixels: Pixels): Float32Array {
  const fine = roughnessOf(pixels, 1);
  const coarse = roughnessOf(pixels, COARSE_PIXELS);
  const amount = (roughness: number) => Math.min(TEXTURE_MAX, roughness * 0.9);
  return Float32Array.from({ length: TEXTURE_SIDE ** 2 }, (_, at) => {
    const [x, y] = [at % TEXTURE_SIDE, Math.floor(at / TEXTURE_SIDE)];
    const spot = hash2(x, y) - 0.5;
    return spot * amount(fine) + softSpot(x / COARSE_PIXELS, y / COARSE_PIXELS) * amount(coarse);
  });
}

/** The median difference in luma of neighbours so many pixels apart, 0 to 1: edges are few, texture is everywhere. */
function roughnessOf({ data, width, height }: Pixels, apart: number): number {
  const luma = (x: number, y: number) => {
    const at = (y * width + x) * 4;
    return (0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!) / 255;
  };
  const differences: number[] = [];
  for (let y = apart; y < height - apart; y += 5)
    for (let x = apart; x < width - apart; x += 5)
      differences.push(Math.abs(2 * luma(x, y) - luma(x - apart, y) - luma(x + apart, y)) / 2);
  differences.sort((one, other) => one - other);
  return differences[differences.length >> 1] ?? 0;
}

/** Value noise, -0.5 to 0.5. */
function softSpot(x: number, y: number): number {
  const [i, j] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [smoothstep(0, 1, x - i), smoothstep(0, 1, y - j)];
  const top = hash2(i, j) + (hash2(i + 1, j) - hash2(i, j)) * u;
  const bottom = hash2(i, j + 1) + (hash2(i + 1, j + 1) - hash2(i, j + 1)) * u;
  return top + (bottom - top) * v - 0.5;
}

/** Gives finished pixels a style, in place. The texture lies still on the frame, as that of a canvas does. */
export function applyStyle(pixels: Pixels, cube: ColourCube, texture: Float32Array): void {
  applyCubes(pixels, [{ cube, weightAt: () => 1 }]);
  const { data, width, height } = pixels;
  const side = TEXTURE_SIDE;
  const fold = (value: number) => (Math.floor(value / side) % 2 === 0 ? value % side : side - 1 - (value % side));
  for (let y = 0; y < height; y++) {
    const row = fold(y) * side;
    for (let x = 0; x < width; x++) {
      const lift = texture[row + fold(x)]! * 255;
      const at = (y * width + x) * 4;
      data[at] = data[at]! + lift;
      data[at + 1] = data[at + 1]! + lift;
      data[at + 2] = data[at + 2]! + lift;
    }
  }
}

/** A small copy of a canvas for measuring. */
export function smallPixels(
  canvases: { createCanvas(width: number, height: number): Canvas },
  picture: Canvas,
): Pixels {
  const context = canvases.createCanvas(MEASURE_PIXELS, MEASURE_PIXELS).getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, MEASURE_PIXELS, MEASURE_PIXELS);
  return context.getImageData(0, 0, MEASURE_PIXELS, MEASURE_PIXELS);
}
