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
  return codeCube((red, green, blue) => rgbOf(change(lchOf(red, green, blue))));
}

/** Tabulates a change of colours that is told in codes of 0 to 255. */
export function codeCube(
  change: (red: number, green: number, blue: number) => readonly [red: number, green: number, blue: number],
): ColourCube {
  const cube = new Float32Array(NODES ** 3 * 3);
  for (let r = 0; r < NODES; r++)
    for (let g = 0; g < NODES; g++)
      for (let b = 0; b < NODES; b++) cube.set(change(r * STEP, g * STEP, b * STEP), nodeAt(r, g, b));
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

/** Changes of colours, one after the other, as a fine table: one look-up a pixel of a film. */
export interface ColourTable {
  /** Of each cell the colour that its middle becomes, and how much of a step in each part is left of it. */
  readonly values: Float32Array;
}

/** Cells along each side of a fine table, and the codes that one spans. */
const CELLS_LOG2 = 6;
const CELLS = 1 << CELLS_LOG2;
const CELL_CODES = 256 / CELLS;
const CELL_SHIFT = 8 - CELLS_LOG2;
/** Numbers that each cell has: three parts and their slopes. */
const CELL_SIZE = 6;

/** Tabulates cubes that are applied to whole frames, each by its weight. */
export function colourTable(cubes: readonly { readonly cube: ColourCube; readonly weight: number }[]): ColourTable {
  const values = new Float32Array(CELLS ** 3 * CELL_SIZE);
  const colour = [0, 0, 0] as [number, number, number];
  const turn = (red: number, green: number, blue: number) => {
    // The outermost cells go beyond black and white by half a code.
    colour[0] = Math.max(0, red);
    colour[1] = Math.max(0, green);
    colour[2] = Math.max(0, blue);
    for (const { cube, weight } of cubes) {
      lookUp(cube, colour[0] / STEP, colour[1] / STEP, colour[2] / STEP);
      for (let part = 0; part < 3; part++) colour[part]! += (found[part]! - colour[part]!) * weight;
    }
  };
  const half = CELL_CODES / 2;
  for (let cell = 0, at = 0; cell < CELLS ** 3; cell++, at += CELL_SIZE) {
    const [red, green, blue] = [cell >> (2 * CELLS_LOG2), (cell >> CELLS_LOG2) & (CELLS - 1), cell & (CELLS - 1)].map(
      (index) => index * CELL_CODES + half - 0.5,
    ) as [number, number, number];
    turn(red - half, green - half, blue - half);
    const low = [...colour];
    turn(red + half, green + half, blue + half);
    for (let part = 0; part < 3; part++) {
      values[at + part] = (low[part]! + colour[part]!) / 2;
      values[at + 3 + part] = (colour[part]! - low[part]!) / CELL_CODES;
    }
  }
  return { values };
}

/** Changes all pixels in place. */
export function applyTable({ data }: Pixels, { values }: ColourTable): void {
  const middle = CELL_CODES / 2 - 0.5;
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
    const cell =
      (((((red >> CELL_SHIFT) << CELLS_LOG2) | (green >> CELL_SHIFT)) << CELLS_LOG2) | (blue >> CELL_SHIFT)) *
      CELL_SIZE;
    const rest = CELL_CODES - 1;
    data[at] = values[cell]! + ((red & rest) - middle) * values[cell + 3]!;
    data[at + 1] = values[cell + 1]! + ((green & rest) - middle) * values[cell + 4]!;
    data[at + 2] = values[cell + 2]! + ((blue & rest) - middle) * values[cell + 5]!;
  }
}
