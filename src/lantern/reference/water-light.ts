import { clamp, smoothstep } from '../../base/interpolation.ts';
import { hash2 } from '../../base/random.ts';
import type { CanvasFactory, Context2D, Pixels } from '../paint/canvas.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Rgb } from '../light/light.ts';
import { valueAt, type Nodes } from './nodes.ts';
import { EYE_METRES } from './relief.ts';
import { CELL_PIXELS } from './warp.ts';

/** The light that plays on the water of a picture: ripples that lie on its plane and run over it, in the colours that it has. */
export interface WaterLight {
  /** Lays the ripples of a moment over a frame; none at 0 s, so that the first frame is the picture. `nodes` say where its pixels come from. */
  paint(target: Context2D, nodes: Nodes, seconds: number, windMetresPerSecond: number): void;
}

/** How a picture sees the plane of its water: the row of the horizon and the focal length, pixels of the frame. */
export interface WaterView {
  readonly horizon: number;
  readonly focal: number;
}

/** Pixels of the frame for one of the light: it is soft, and ripples are long. */
const ACROSS = 4;
const DOWN = 2;
const WIDE = CELL_PIXELS / ACROSS;
const HIGH = CELL_PIXELS / DOWN;
/** A sheet of ripples that repeats: texels a side, texels a metre at its finest, and how many times longer ripples are than broad. */
const SHEET = 256;
const PER_METRE = 40;
const LONG = 3;
/** Ripples that are finer than so many pixels are drawn in the next coarser size. */
const PIXELS_MIN = 2.2;
/** Metres that the two layers of ripples run in a second, toward the viewer and aside. */
const RUN = [
  { toward: 0.5, across: 0.22 },
  { toward: 0.31, across: -0.3 },
] as const;
/** The most that the light changes a colour, in no wind and in a strong one, and the seconds in which it begins to play. */
const MOST = [0.3, 0.55] as const;
const COMING_SECONDS = 0.7;
/** How far above the upper end of all water a horizon is at least, a share of the height. */
const ABOVE = 0.01;
/** What is less of water has none. */
const SHARE_MIN = 0.06;
/** The shares of the water, by lightness, whose colours its light and its shade have. */
const ENDS = 0.2;

/** Makes the light of a picture's water; undefined where it has none. */
export function createWaterLight(
  canvases: CanvasFactory,
  ground: Pixels,
  nodes: Nodes,
  view: WaterView,
): WaterLight | undefined {
  const colours = endsOf(ground, nodes);
  if (colours === undefined) return undefined;
  // Water that is seen from above begins over the horizon that was guessed.
  const top = Math.floor(nodes.water.findIndex((share) => share > 0.5) / nodes.grid.columns) * CELL_PIXELS;
  const horizon = Math.min(view.horizon, top - ABOVE * ground.height);
  const size = { width: Math.ceil(ground.width / ACROSS), height: Math.ceil(ground.height / DOWN) };
  const sheet = canvases.createCanvas(size.width, size.height).getContext('2d');
  const out = sheet.createImageData(size.width, size.height);
  const into = new Uint32Array(out.data.buffer, out.data.byteOffset, size.width * size.height);
  const ripples = ripplesOf();
  const shares = new Float32Array(nodes.water.length);
  return {
    paint(target, now, seconds, wind) {
      const strength = MOST[0] + (MOST[1] - MOST[0]) * clamp(wind / 10, 0, 1);
      const part = strength * smoothstep(0, COMING_SECONDS, seconds);
      if (part === 0) return;
      const { columns, rows } = now.grid;
      for (let node = 0; node < shares.length; node++) shares[node] = shareAt(now, node);
      const [first, last] = [shares.findIndex(isWater), shares.findLastIndex(isWater)].map((node) =>
        Math.floor(node / columns),
      ) as [number, number];
      if (last < 0) return;
      const [top, bottom] = [Math.max(0, first - 1), Math.min(rows - 1, last + 1)];
      const rowsOf = (row: number) => Math.min(size.height, row * HIGH);
      into.fill(0, rowsOf(top) * size.width, rowsOf(bottom) * size.width);
      const moment = { ...view, horizon, middle: ground.width / 2, part, seconds };
      for (let row = top; row < bottom; row++)
        for (let column = 0; column < columns - 1; column++)
          paintCell(into, size, now, row * columns + column, shares, ripples, colours, moment);
      sheet.putImageData(out, 0, 0);
      const [y, high] = [rowsOf(top), rowsOf(bottom) - rowsOf(top)];
      target.drawImage(sheet.canvas, 0, y, size.width, high, 0, y * DOWN, size.width * ACROSS, high * DOWN);
    },
  };
}

function isWater(share: number): boolean {
  return share >= SHARE_MIN;
}

/** How much of water is where the pixel at a node comes from. */
function shareAt(nodes: Nodes, node: number): number {
  return valueAt(nodes.grid, nodes.water, nodes.grid.from[node * 2]!, nodes.grid.from[node * 2 + 1]!);
}

interface Moment extends WaterView {
  readonly middle: number;
  readonly part: number;
  readonly seconds: number;
}

function paintCell(
  into: Uint32Array,
  size: FrameSize,
  { grid: { columns, from } }: Nodes,
  corner: number,
  shares: Float32Array,
  ripples: Int8Array,
  { light, dark }: Colours,
  { horizon, focal, middle, part, seconds }: Moment,
): void {
  const [a, b, c, d] = [corner, corner + 1, corner + columns, corner + columns + 1] as const;
  if (Math.max(shares[a]!, shares[b]!, shares[c]!, shares[d]!) < SHARE_MIN) return;
  const [left, top] = [(corner % columns) * WIDE, Math.floor(corner / columns) * HIGH];
  const [wide, high] = [Math.min(WIDE, size.width - left), Math.min(HIGH, size.height - top)];
  const strong = part * 2;
  for (let y = 0; y < high; y++) {
    const down = y / HIGH;
    const startU = from[a * 2]! + (from[c * 2]! - from[a * 2]!) * down;
    const endU = from[b * 2]! + (from[d * 2]! - from[b * 2]!) * down;
    const v = from[a * 2 + 1]! + (from[c * 2 + 1]! - from[a * 2 + 1]!) * down;
    const below = v - horizon;
    if (below < 1) continue;
    const metres = (EYE_METRES * focal) / below;
    // A pixel of the light covers so many metres of the water, away from the viewer.
    const coarser = Math.max(0, Math.ceil(Math.log2((metres / below) * DOWN * PIXELS_MIN * (PER_METRE / 8))));
    const scale = PER_METRE / 2 ** coarser;
    const aside = ((startU - middle) * metres) / focal;
    const step = (((endU - startU) * metres) / focal / WIDE) * (scale / LONG);
    const one = lineOf((metres + RUN[0].toward * seconds) * scale);
    const other = lineOf((metres + RUN[1].toward * seconds) * scale);
    let u = ((aside + RUN[0].across * seconds) * scale) / LONG;
    let w = ((aside + RUN[1].across * seconds) * scale) / LONG;
    let share = shares[a]! + (shares[c]! - shares[a]!) * down;
    const more = (shares[b]! + (shares[d]! - shares[b]!) * down - share) / WIDE;
    for (let at = (top + y) * size.width + left, end = at + wide; at < end; at++, u += step, w += step, share += more) {
      if (share < SHARE_MIN) continue;
      const value = rippleAt(ripples, u, one) + rippleAt(ripples, w, other);
      const alpha = Math.min(255, (value < 0 ? -value : value) * share * strong);
      into[at] = (alpha << 24) | (value > 0 ? light : dark);
    }
  }
}

/** A line of the sheet of ripples between two of its rows. */
interface Line {
  readonly above: number;
  readonly below: number;
  readonly down: number;
}

function lineOf(v: number): Line {
  const row = Math.floor(v);
  return { above: (row & (SHEET - 1)) * SHEET, below: ((row + 1) & (SHEET - 1)) * SHEET, down: v - row };
}

/** The height of ripples at a place of a line, between texels; about -127 to 127. */
function rippleAt(ripples: Int8Array, u: number, { above, below, down }: Line): number {
  const x = Math.floor(u);
  const [x0, x1] = [x & (SHEET - 1), (x + 1) & (SHEET - 1)];
  const upper = ripples[above + x0]! + (ripples[above + x1]! - ripples[above + x0]!) * (u - x);
  const lower = ripples[below + x0]! + (ripples[below + x1]! - ripples[below + x0]!) * (u - x);
  return upper + (lower - upper) * down;
}

/** A sheet of smooth noise of three sizes that repeats at its edges. */
function ripplesOf(): Int8Array {
  const values = new Float32Array(SHEET * SHEET);
  for (const [cell, weight] of [
    [32, 0.3],
    [16, 0.45],
    [8, 0.25],
  ] as const) {
    const cells = SHEET / cell;
    const at = (x: number, y: number) => hash2((x % cells) + cell * 977, y % cells) * 2 - 1;
    for (let index = 0; index < values.length; index++) {
      const [u, v] = [(index % SHEET) / cell, Math.floor(index / SHEET) / cell];
      const [x, y] = [Math.floor(u), Math.floor(v)];
      const [fx, fy] = [smoothstep(0, 1, u - x), smoothstep(0, 1, v - y)];
      const upper = at(x, y) + (at(x + 1, y) - at(x, y)) * fx;
      const lower = at(x, y + 1) + (at(x + 1, y + 1) - at(x, y + 1)) * fx;
      values[index]! += (upper + (lower - upper) * fy) * weight;
    }
  }
  return Int8Array.from(values, (value) => clamp(value * 120, -127, 127));
}

/** Colours as numbers of 24 bits, red lowest. */
interface Colours {
  readonly dark: number;
  readonly light: number;
}

/** The mean colours of the darkest and of the lightest part of a picture's water; undefined where it has too little. */
function endsOf(ground: Pixels, { grid, water }: Nodes): Colours | undefined {
  const seen: Rgb[] = [];
  for (let node = 0; node < water.length; node++) {
    if (water[node]! < 0.5) continue;
    const x = Math.min(ground.width - 1, (node % grid.columns) * CELL_PIXELS);
    const y = Math.min(ground.height - 1, Math.floor(node / grid.columns) * CELL_PIXELS);
    const at = (y * ground.width + x) * 4;
    seen.push([ground.data[at]!, ground.data[at + 1]!, ground.data[at + 2]!]);
  }
  const count = Math.floor(seen.length * ENDS);
  if (count === 0) return undefined;
  const sorted = seen.toSorted((one, other) => one[0] + 2 * one[1] + one[2] - other[0] - 2 * other[1] - other[2]);
  return { dark: meanOf(sorted.slice(0, count)), light: meanOf(sorted.slice(-count)) };
}

function meanOf(colours: readonly Rgb[]): number {
  const mean = (part: 0 | 1 | 2) => Math.round(colours.reduce((all, colour) => all + colour[part], 0) / colours.length);
  return mean(0) | (mean(1) << 8) | (mean(2) << 16);
}
