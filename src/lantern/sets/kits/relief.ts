import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillHard } from './outline.ts';

/** Land as heights, seen from the stage: mountains, canyon walls, cliffs, craters. */
export interface Relief {
  /** Where its card stands; heights between `nearZ` and `farZ` are drawn on it in the perspective of the wide shot. */
  readonly z: number;
  readonly nearZ: number;
  readonly farZ: number;
  /** From x to x at the depth of the card. */
  readonly span: readonly [fromX: number, toX: number];
  /** The highest and the lowest that is seen, metres, at the depth of the card. */
  readonly top: number;
  readonly bottom?: number;
  /** Cells across and along: more are finer and slower to build. */
  readonly columns: number;
  readonly rows: number;
  /** The height of the ground, metres. */
  heightAt(x: number, z: number): number;
  /** The colour of a place on it. `steepness` is 0 for level ground and 1 for a wall. */
  colourAt(at: SurfacePoint): string;
  /** 0: smooth shading; 1: a few flat tones, as in a poster. Default 0.8. */
  readonly flatness?: number;
  /** How strongly slopes differ in light; default 1. */
  readonly contrast?: number;
}

export interface SurfacePoint {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly steepness: number;
  /** -1 to 1: how far it is turned to the light. */
  readonly lit: number;
}

/** The eye of the wide shot, whose perspective the card keeps. */
const EYE = { y: 1.5, z: -9 };
const TONES = 6;

/** A landscape on one card: shaded by its slopes, far rows first. */
export function relief(land: Relief): SetPiece {
  const [fromX, toX] = land.span;
  const middle = (fromX + toX) / 2;
  return {
    x: middle,
    y: 0,
    z: land.z,
    box: { left: fromX - middle, right: toX - middle, top: land.top, bottom: land.bottom ?? -0.2 },
    motion: 'still',
    draw(pen) {
      pen.context.translate(-middle, 0);
      drawRelief(pen, land);
    },
  };
}

function drawRelief(pen: Pen, land: Relief): void {
  const { nearZ, farZ, rows } = land;
  let far = rowAt(land, farZ);
  for (let row = 1; row <= rows; row++) {
    // Rows lie closer where they are nearer: even steps on the picture.
    const z = EYE.z + (farZ - EYE.z) * ((nearZ - EYE.z) / (farZ - EYE.z)) ** (row / rows);
    const near = rowAt(land, z);
    strip(pen, land, far, near);
    far = near;
  }
}

interface Row {
  readonly z: number;
  readonly xs: readonly number[];
  readonly heights: readonly number[];
  /** On the card, x and y of each point. */
  readonly card: readonly (readonly [x: number, y: number])[];
}

function rowAt(land: Relief, z: number): Row {
  const toCard = (land.z - EYE.z) / (z - EYE.z);
  const [fromX, toX] = land.span;
  const xs = Array.from(
    { length: land.columns + 1 },
    (_, column) => (fromX + ((toX - fromX) * column) / land.columns) / toCard,
  );
  const heights = xs.map((x) => land.heightAt(x, z));
  const card = xs.map((x, at) => [x * toCard, EYE.y + (heights[at]! - EYE.y) * toCard] as const);
  return { z, xs, heights, card };
}

/** Fills the cells between two rows; neighbours of one tone become one shape. */
function strip(pen: Pen, land: Relief, far: Row, near: Row): void {
  const side = pen.lightSide >= 0 ? 1 : -1;
  const overlap = pen.pixelMetres;
  let start = 0;
  let tone = '';
  const flush = (end: number) => {
    if (tone === '') return;
    const outline: number[] = [];
    for (let at = start; at <= end; at++) outline.push(far.card[at]![0], far.card[at]![1] + overlap * 0.5);
    for (let at = end; at >= start; at--)
      outline.push(near.card[at]![0] + (at === end ? overlap : 0), near.card[at]![1] - overlap);
    fillHard(pen.context, outline, tone);
  };
  for (let at = 0; at < land.columns; at++) {
    const next = toneOf(pen, land, far, near, at, side);
    if (next === tone) continue;
    flush(at);
    start = at;
    tone = next;
  }
  flush(land.columns);
}

function toneOf(pen: Pen, land: Relief, far: Row, near: Row, at: number, side: number): string {
  const dx = far.xs[at + 1]! - far.xs[at]!;
  const dz = far.z - near.z;
  const y = (far.heights[at]! + near.heights[at + 1]!) / 2;
  const slopeX = (far.heights[at + 1]! + near.heights[at + 1]! - far.heights[at]! - near.heights[at]!) / 2 / dx;
  const slopeZ = (far.heights[at]! + far.heights[at + 1]! - near.heights[at]! - near.heights[at + 1]!) / 2 / dz;
  const length = Math.hypot(slopeX, 1, slopeZ);
  // Light from the side and from above, a little from the front: relief is read from side light.
  const facing = (-slopeX * side * 0.9 + 0.32 + slopeZ * 0.14) / length;
  const raw = Math.max(-1, Math.min(1, (facing - 0.25) * 1.5 * (land.contrast ?? 1)));
  const flatness = land.flatness ?? 0.8;
  const lit = raw + (Math.round(raw * (TONES / 2)) / (TONES / 2) - raw) * flatness;
  const steepness = 1 - 1 / length;
  return pen.tone(land.colourAt({ x: far.xs[at]!, y, z: far.z, steepness, lit: raw }), Math.round(lit * 20) / 20);
}
