import type { Pixels } from '../paint/canvas.ts';
import { lchOf, rgbOf } from './oklab.ts';
import type { Lch } from './oklab.ts';

/** A change of colours as a table over the RGB cube, so that millions of pixels take no roots and powers. */
export type ColourCube = Float32Array;

const NODES = 25;
const STEP = 255 / (NODES - 1);
/** Steps in the table from a node to its neighbour. */
const BLUE = 3;
const GREEN = NODES * BLUE;
const RED = NODES * GREEN;

/** Tabulates a change of colours. */
export function colourCube(change: (colour: Lch) => Lch): ColourCube {
  const cube = new Float32Array(NODES ** 3 * 3);
  for (let r = 0; r < NODES; r++)
    for (let g = 0; g < NODES; g++)
      for (let b = 0; b < NODES; b++) cube.set(rgbOf(change(lchOf(r * STEP, g * STEP, b * STEP))), nodeAt(r, g, b));
  return cube;
}

/** A change and how much each pixel takes of it: 0 (nothing) to 1. */
export interface WeightedCube {
  readonly cube: ColourCube;
  readonly weightAt: (x: number, y: number) => number;
}

/** Changes pixels in place, between the nodes of the cubes trilinearly. The weights of a pixel are at most 1 together. */
export function applyCubes({ data, width, height }: Pixels, cubes: readonly WeightedCube[]): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
      let [newRed, newGreen, newBlue] = [red, green, blue];
      for (const { cube, weightAt } of cubes) {
        const weight = weightAt(x, y);
        if (weight <= 0) continue;
        lookUp(cube, red / STEP, green / STEP, blue / STEP);
        newRed += (found[0]! - red) * weight;
        newGreen += (found[1]! - green) * weight;
        newBlue += (found[2]! - blue) * weight;
      }
      data[at] = newRed;
      data[at + 1] = newGreen;
      data[at + 2] = newBlue;
    }
  }
}

/** The answer of the last look-up: a new array for each of millions of pixels would keep the collector busy. */
const found = new Float64Array(3);

function lookUp(cube: ColourCube, red: number, green: number, blue: number): void {
  const [r, g, b] = [floorNode(red), floorNode(green), floorNode(blue)];
  const [fr, fg, fb] = [red - r, green - g, blue - b];
  const node = nodeAt(r, g, b);
  for (let part = 0; part < 3; part++) {
    const at = node + part;
    const near = mixOf(
      mixOf(cube[at]!, cube[at + BLUE]!, fb),
      mixOf(cube[at + GREEN]!, cube[at + GREEN + BLUE]!, fb),
      fg,
    );
    const at1 = at + RED;
    const far = mixOf(
      mixOf(cube[at1]!, cube[at1 + BLUE]!, fb),
      mixOf(cube[at1 + GREEN]!, cube[at1 + GREEN + BLUE]!, fb),
      fg,
    );
    found[part] = mixOf(near, far, fr);
  }
}

function mixOf(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

function floorNode(value: number): number {
  return Math.min(NODES - 2, Math.floor(value));
}

function nodeAt(r: number, g: number, b: number): number {
  return ((r * NODES + g) * NODES + b) * 3;
}
