import type { Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Face, Lamp, Structure } from '../set.ts';
import { createBrush, type Brush, type Wall } from './facade.ts';

const BRICKS = ['#9c6250', '#8c5c4c', '#a66c56', '#806058', '#927060'] as const;
const IRON = '#2a2c30';

/** What a wall of brick carries. */
export interface BrickWallOptions {
  /** An iron fire escape. */
  readonly escape: boolean;
  /** Near enough for single bricks to be seen. */
  readonly fine: boolean;
  readonly white: boolean;
  readonly door?: boolean;
}

/** The bare back of a tall house: courses of brick, barred windows, pipes, a fire escape, a steel door. */
export function brickWall(
  random: Random,
  light: Light,
  wall: Omit<Wall, 'height'>,
  height: number,
  options: BrickWallOptions,
): readonly Face[] {
  const brush = createBrush({ ...wall, height }, light);
  const long = wall.length;
  const colour = random.pick(BRICKS);
  brush.rect(0, 0, long, height, colour, 0);
  bricks(brush, random, colour, height, options.fine ? 1 : 0.3);
  brush.rect(0, 0, long, 1.6, '#1f1a22', -0.4, { alpha: 0.22 });
  brush.rect(0, 0, long, 0.5, '#1f1a22', -0.4, { alpha: 0.2 });
  const bays = Math.max(2, Math.round(long / 3.4));
  for (let floor = 0; floor < Math.floor((height - 3.6) / 3.1); floor++)
    for (let bay = 0; bay < bays; bay++)
      window(brush, random, light, (long * (bay + 0.5)) / bays - 0.6, 3.9 + floor * 3.1, options);
  if (options.door === true) door(brush, light, long * 0.5 - 0.6);
  pipe(brush, random.range(0.3, 0.8), height);
  if (options.fine) pipe(brush, long - random.range(0.5, 1.4), height);
  if (options.escape) fireEscape(brush, long * 0.28, Math.min(4.4, long * 0.44), height);
  brush.rect(-0.1, height - 0.35, long + 0.1, height, options.white ? '#e6ecf8' : '#4f4644', 0.4, { out: 0.2 });
  return brush.faces;
}

function bricks(brush: Brush, random: Random, colour: string, height: number, share: number): void {
  const count = brush.wall.length * Math.min(9, height) * 1.7 * share;
  for (let brick = 0; brick < count; brick++) {
    const v = Math.floor(random.next() ** 1.2 * Math.min(11, height) * 5) / 5;
    const u = random.range(0, brush.wall.length - 0.8);
    const run = random.range(0.25, 0.75);
    brush.rect(u, v, u + run, v + 0.13, random.chance(0.12) ? '#5a4a48' : colour, random.range(-0.45, 0.5), {
      alpha: 0.75,
    });
  }
}

function window(brush: Brush, random: Random, light: Light, u: number, v: number, options: BrickWallOptions): void {
  const lit = light.lampsLit && random.chance(0.55);
  brush.rect(u - 0.12, v - 0.16, u + 1.32, v, options.white ? '#eef3ff' : '#a09488', 0.4, { out: 0.12 });
  brush.rect(u, v, u + 1.2, v + 1.7, lit ? random.pick(['#ffc873', '#ffdc9c', '#f0b070']) : '#39424e', -0.3, {
    shines: lit,
  });
  if (!options.fine) return;
  if (!lit) brush.rect(u, v + 0.9, u + 1.2, v + 1.7, '#5d6d7c', -0.1);
  brush.rect(u - 0.05, v + 0.82, u + 1.25, v + 0.9, '#3a3230', 0);
  brush.rect(u + 0.57, v, u + 0.63, v + 1.7, '#3a3230', 0);
  brush.rect(u - 0.1, v + 1.7, u + 1.3, v + 1.95, '#6b4a40', 0.1, { out: 0.04 });
}

function door(brush: Brush, light: Light, u: number): void {
  brush.rect(u - 0.12, 0, u + 1.32, 2.55, '#4a4340', 0.2);
  brush.rect(u, 0, u + 1.2, 2.4, '#3f5560', 0);
  brush.rect(u + 0.35, 1.5, u + 0.85, 2, light.lampsLit ? '#ffcf8c' : '#6f8290', 0, { shines: light.lampsLit });
  brush.rect(u + 0.98, 1, u + 1.08, 1.2, '#b8b0a0', 0.5, { out: 0.05 });
  brush.rect(u - 0.3, 0, u + 1.5, 0.18, '#7a746e', 0.4, { out: 0.5, outTop: 0 });
}

function pipe(brush: Brush, u: number, height: number): void {
  brush.rect(u, 0.2, u + 0.14, height - 0.3, '#3a3638', -0.1, { out: 0.14 });
  brush.rect(u + 0.09, 0.2, u + 0.13, height - 0.3, '#8a8486', 0.6, { out: 0.15 });
  for (let v = 1.5; v < height; v += 3) brush.rect(u - 0.06, v, u + 0.2, v + 0.1, '#2a2628', 0, { out: 0.15 });
}

/** Iron landings with rails, and ladders from one to the next. */
function fireEscape(brush: Brush, u0: number, wide: number, height: number): void {
  const out = 1.05;
  const u1 = u0 + wide;
  for (let v = 3.7; v < height - 2.5; v += 3.1) {
    brush.rect(u0, v - 0.06, u1, v + 0.04, IRON, -0.3, { out, outTop: 0 });
    brush.rect(u0, v - 0.12, u1, v + 0.06, IRON, 0.3, { out });
    for (const rail of [0.5, 0.95]) brush.rect(u0, v + rail, u1, v + rail + 0.05, IRON, 0.35, { out });
    for (let u = u0; u <= u1; u += 0.42) brush.rect(u, v, u + 0.03, v + 0.95, IRON, 0, { out });
    for (const u of [u0, u1 - 0.06]) brush.rect(u, v, u + 0.06, v + 1, IRON, 0.4, { out });
    if (v + 3.1 < height - 2.5) {
      const up = Math.round(v / 3.1) % 2 === 0;
      const [a, b] = up ? [u0 + 0.5, u1 - 0.7] : [u1 - 0.7, u0 + 0.5];
      for (const shift of [0, 0.5]) brush.stroke(a + shift, v, b + shift, v + 3.1, 0.07, IRON, { out: out * 0.7 });
      for (let step = 1; step < 9; step++)
        brush.rect(
          a + ((b - a) * step) / 9,
          v + (3.1 * step) / 9,
          a + ((b - a) * step) / 9 + 0.55,
          v + (3.1 * step) / 9 + 0.05,
          IRON,
          0.2,
          { out: out * 0.7 },
        );
    }
  }
}

/** A shaded lamp on an arm over a door. */
export function wallLamp(
  light: Light,
  x: number,
  y: number,
  z: number,
): { readonly structure: Structure; readonly lamps: readonly Lamp[] } {
  const brush = createBrush({ way: 'front', x: x - 0.5, z, length: 1, height: 1 }, light);
  brush.rect(0.46, y, 0.54, y + 0.4, IRON, 0, { out: 0.1 });
  brush.shape([0.2, y - 0.1, 0.8, y - 0.1, 0.6, y + 0.2, 0.4, y + 0.2], '#4a5a52', 0.2, { out: 0.55 });
  brush.shape(
    [0.32, y - 0.16, 0.68, y - 0.16, 0.72, y - 0.09, 0.28, y - 0.09],
    light.lampsLit ? '#ffedc0' : '#d8d4c8',
    0.3,
    { out: 0.55, shines: light.lampsLit },
  );
  return {
    structure: { z: z - 0.02, faces: brush.faces },
    lamps: light.lampsLit
      ? [{ x, y: y - 0.2, z: z - 0.6, colour: '#ffc070', radius: 4.4, strength: 0.95, flicker: 0.06 }]
      : [],
  };
}
