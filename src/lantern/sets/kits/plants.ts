import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Season } from '../../script/screenplay.ts';
import type { SetPiece } from '../set.ts';
import { fillHard, fillSoft, limb, lobes } from './outline.ts';

const SNOW = '#f0f4ff';
const GRASS: Readonly<Record<Season, readonly string[]>> = {
  spring: ['#7fae4c', '#90bb55', '#6fa046'],
  summer: ['#6d9a40', '#7ea748', '#5b8a3c'],
  autumn: ['#b09a4a', '#a88a40', '#94863f'],
  winter: ['#a89a78', '#b5a888', '#94886c'],
};
const BUSHES: Readonly<Record<Season, readonly string[]>> = {
  spring: ['#6f9c48', '#88ad52', '#5d8c44'],
  summer: ['#48793c', '#568644', '#3f6e3a'],
  autumn: ['#b5652e', '#9a4a2c', '#c08a36'],
  winter: ['#6e6258', '#655a52', '#74685c'],
};

/** Blossoms that a meadow may bear. */
export const BLOSSOMS = ['#f4f0e2', '#f2c53d', '#d9534f', '#8f7be0', '#e88bb4', '#5b8fe8'] as const;

/** A tuft of grass, blades from one foot; stiff and pale in winter. */
export function tuft(x: number, z: number, heightMetres: number, variant: number, season: Season): SetPiece {
  const kind = variant % 6;
  return {
    x,
    y: 0,
    z,
    box: { left: -heightMetres, right: heightMetres, top: heightMetres * 1.05, bottom: -heightMetres * 0.08 },
    motion: 'sway',
    mirrored: false,
    sprite: `tuft ${kind} ${season}`,
    draw(pen) {
      const random = createRandom(`tuft ${kind}`);
      const colours = GRASS[season];
      pen.context.scale(heightMetres, heightMetres);
      for (let blade = 0; blade < 15; blade++) {
        const foot = random.range(-0.3, 0.3);
        const tip = foot * 1.5 + random.range(-0.4, 0.4);
        const tall = random.range(0.45, 1) * (1 - Math.abs(foot) * 0.8);
        const colour = random.pick(colours);
        fillSoft(
          pen.context,
          [
            foot - 0.035,
            -0.06,
            foot - 0.035,
            -0.06,
            foot + (tip - foot) * 0.25 - 0.02,
            tall * 0.6,
            tip,
            tall,
            tip,
            tall,
            foot + (tip - foot) * 0.25 + 0.025,
            tall * 0.55,
            foot + 0.035,
            -0.06,
            foot + 0.035,
            -0.06,
          ],
          pen.tone(colour, random.range(-0.55, 0.6)),
        );
      }
    },
  };
}

/** Flowers on their stalks, a few together. */
export function flowers(x: number, z: number, heightMetres: number, variant: number, season: Season): SetPiece {
  const kind = variant % BLOSSOMS.length;
  return {
    x,
    y: 0,
    z,
    box: { left: -heightMetres, right: heightMetres, top: heightMetres * 1.15, bottom: -heightMetres * 0.06 },
    motion: 'sway',
    mirrored: false,
    sprite: `flowers ${kind} ${season}`,
    draw(pen) {
      const { context } = pen;
      const random = createRandom(`flowers ${kind}`);
      const petals = BLOSSOMS[kind] ?? '#f4f0e2';
      context.scale(heightMetres, heightMetres);
      for (let stalk = 0; stalk < 7; stalk++) {
        const foot = random.range(-0.4, 0.4);
        const tip = foot + random.range(-0.3, 0.3);
        const tall = random.range(0.5, 1);
        fillSoft(
          context,
          limb(foot, -0.05, tip, tall, 0.022, 0.012, 0.04),
          pen.tone(GRASS[season][1] ?? '#7ea748', -0.3),
        );
        fillSoft(
          context,
          [foot, 0.1, foot - 0.22, 0.34, foot - 0.05, 0.3],
          pen.tone(GRASS[season][0] ?? '#6d9a40', random.range(-0.4, 0.4)),
        );
        const size = random.range(0.07, 0.12);
        fillSoft(context, lobes(random, tip, tall, size * 1.1, size * 0.8, 6, 0.24), pen.tone(petals, -0.2));
        fillSoft(
          context,
          lobes(random, tip + size * 0.14 * pen.lightSide, tall + size * 0.18, size * 0.8, size * 0.5, 6, 0.22),
          pen.tone(petals, 0.75),
        );
        fillSoft(
          context,
          lobes(random, tip, tall + size * 0.06, size * 0.3, size * 0.22, 5, 0.1),
          pen.tone(kind === 1 ? '#9a6a1e' : '#f0bd3a', 0.4),
        );
      }
    },
  };
}

/** A bush as wide as 1.5 times its height. */
export function bush(
  x: number,
  z: number,
  heightMetres: number,
  variant: number,
  season: Season,
  snow: number,
): SetPiece {
  const kind = variant % 3;
  const load = Math.round(snow * 2) / 2;
  return {
    x,
    y: 0,
    z,
    box: {
      left: -heightMetres * 0.95,
      right: heightMetres * 0.95,
      top: heightMetres * 1.12,
      bottom: -heightMetres * 0.1,
    },
    motion: 'sway',
    sprite: `bush ${kind} ${season} ${load}`,
    contactShadow: heightMetres * 0.7,
    draw(pen) {
      const { context } = pen;
      const random = createRandom(`bush ${kind}`);
      const leaf = BUSHES[season][kind] ?? '#48793c';
      context.scale(heightMetres, heightMetres);
      fillSoft(context, lobes(random, 0, 0.36, 0.74, 0.42, 14, 0.1), pen.tone(leaf, -0.95));
      const masses = Array.from({ length: 11 }, () => ({
        x: random.range(-0.58, 0.58),
        y: random.range(0.16, 0.74),
        r: random.range(0.17, 0.27),
      }))
        .map((mass) => ({ ...mass, y: mass.y * (1 - Math.abs(mass.x) * 0.7) + 0.08 }))
        .toSorted((a, b) => b.y - a.y);
      if (load > 0.5) drawSnowed(pen, random, masses, leaf);
      else drawLeaves(pen, random, masses, leaf, load);
    },
  };
}

/** A mass of leaves of a bush, in units of its height. */
interface Mass {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

function drawLeaves(pen: Pen, random: Random, masses: readonly Mass[], leaf: string, load: number): void {
  const { context } = pen;
  for (const { x: mx, y: my, r } of masses) {
    const facing = (mx / 0.6) * pen.lightSide * 0.6 + (my - 0.4) * 0.9;
    fillSoft(context, lobes(random, mx, my, r, r * 0.8, 9, 0.13), pen.tone(leaf, facing * 0.7 - 0.4));
    fillSoft(
      context,
      lobes(random, mx + r * 0.2 * pen.lightSide, my + r * 0.22, r * 0.68, r * 0.5, 8, 0.16),
      pen.tone(leaf, facing * 0.7 + 0.05),
    );
    fillSoft(
      context,
      lobes(random, mx + r * 0.3 * pen.lightSide, my + r * 0.42, r * 0.38, r * 0.24, 7, 0.18),
      pen.tone(leaf, Math.min(1, facing * 0.7 + 0.5)),
    );
    if (load > 0)
      fillSoft(
        context,
        lobes(random, mx, my + r * 0.34, r * 1.16 * load, r * 0.72 * load, 7, 0.1),
        pen.tone(SNOW, Math.min(1, facing * 0.8 + 0.2)),
      );
  }
}

/** Heavy snow on each mass, shaded below, with the dark of twigs between. */
function drawSnowed(pen: Pen, random: Random, masses: readonly Mass[], leaf: string): void {
  const { context } = pen;
  fillSoft(context, lobes(random, 0, 0.4, 0.74, 0.4, 14, 0.1), pen.tone(SNOW, -0.7));
  for (const { x, y, r } of masses) {
    const facing = (x / 0.6) * pen.lightSide * 0.5 + (y - 0.4) * 0.8;
    fillSoft(context, lobes(random, x, y - r * 0.5, r * 0.8, r * 0.4, 7, 0.2), pen.tone(leaf, -0.5));
    fillSoft(context, lobes(random, x, y, r, r * 0.66, 9, 0.12), pen.tone(SNOW, facing * 0.5 - 0.25));
    const [sx, sy] = [x + r * 0.2 * pen.lightSide, y + r * 0.22];
    fillSoft(
      context,
      lobes(random, sx, sy, r * 0.7, r * 0.4, 8, 0.14),
      pen.tone(SNOW, Math.min(1, facing * 0.5 + 0.35)),
    );
  }
  snowBank(pen, random, 0.84, 0.13);
}

/** A boulder of planes: top to the sky, one side to the light, one in shade; capped when snow lies. */
export function rock(
  x: number,
  z: number,
  heightMetres: number,
  variant: number,
  colour: string,
  snow: number,
): SetPiece {
  const kind = variant % 5;
  const load = Math.round(snow * 2) / 2;
  return {
    x,
    y: 0,
    z,
    box: {
      left: -heightMetres * 1.2,
      right: heightMetres * 1.2,
      top: heightMetres * 1.1,
      bottom: -heightMetres * 0.12,
    },
    motion: 'still',
    sprite: `rock ${kind} ${colour} ${load}`,
    contactShadow: heightMetres * 0.9,
    draw(pen) {
      pen.context.scale(heightMetres, heightMetres);
      drawRock(pen, createRandom(`rock ${kind}`), colour, load);
    },
  };
}

function drawRock(pen: Pen, random: Random, colour: string, load: number): void {
  const { context } = pen;
  const jitter = (amount: number) => random.range(-amount, amount);
  const left = [-1 + jitter(0.12), -0.06];
  const right = [1 + jitter(0.12), -0.06];
  const shoulderLeft = [-0.88 + jitter(0.1), 0.46 + jitter(0.14)];
  const shoulderRight = [0.86 + jitter(0.1), 0.4 + jitter(0.14)];
  const topLeft = [-0.5 + jitter(0.16), 0.9 + jitter(0.1)];
  const topRight = [0.36 + jitter(0.18), 0.82 + jitter(0.16)];
  const ridge = [0.02 + jitter(0.16), 0.5 + jitter(0.1)];
  const foot = [0.05 + jitter(0.2), -0.08];
  const leftLit = -pen.lightSide * 0.6;
  fillHard(
    context,
    [...left, ...shoulderLeft, ...topLeft, ...topRight, ...shoulderRight, ...right, ...foot],
    pen.tone(colour, 0),
  );
  fillHard(context, [...left, ...shoulderLeft, ...ridge, ...foot], pen.tone(colour, leftLit - 0.15));
  fillHard(context, [...foot, ...ridge, ...shoulderRight, ...right], pen.tone(colour, -leftLit - 0.15));
  fillHard(context, [...shoulderLeft, ...topLeft, ...ridge], pen.tone(colour, leftLit * 0.6 + 0.3));
  fillHard(context, [...topLeft, ...topRight, ...ridge], pen.tone(colour, 0.65));
  fillHard(context, [...topRight, ...shoulderRight, ...ridge], pen.tone(colour, -leftLit * 0.6 + 0.25));
  for (let chip = 0; chip < 7; chip++) {
    const cx = random.range(-0.6, 0.6);
    const cy = random.range(0.05, 0.5);
    fillHard(
      context,
      [cx, cy, cx + 0.14, cy + 0.03, cx + 0.05, cy - 0.06],
      pen.tone(colour, random.range(-0.6, 0.3), 0.5),
    );
  }
  if (load > 0) snowCap(pen, [shoulderLeft, topLeft, topRight, shoulderRight]);
  if (load > 0.5) snowBank(pen, random, 1.1, 0.16);
}

/** Snow that has drifted against the foot of a thing, as wide as `half` to either side and about `high`: without it the thing would lie on the snow. */
function snowBank(pen: Pen, random: Random, half: number, high: number): void {
  const crest = Array.from({ length: 8 }, (_, at) => {
    const x = (at / 7) * 2 - 1;
    return [x * half, high * random.range(0.75, 1.25) * (1 - x ** 4) - 0.02];
  }).flat();
  fillSoft(pen.context, [-half, -0.1, ...crest, half, -0.1], pen.tone(SNOW, 0.25));
  fillSoft(
    pen.context,
    [-half * 0.9, -0.1, ...crest.map((value, at) => (at % 2 ? value * 0.6 - 0.03 : value * 0.9)), half * 0.9, -0.1],
    pen.tone(SNOW, 0.6),
  );
}

function snowCap(pen: Pen, edge: readonly (readonly number[])[]): void {
  const { context } = pen;
  const [shoulderLeft = [], topLeft = [], topRight = [], shoulderRight = []] = edge;
  const cap = [
    shoulderLeft[0]! - 0.04,
    shoulderLeft[1]! - 0.06,
    topLeft[0]! - 0.05,
    topLeft[1]! + 0.13,
    topRight[0]! + 0.04,
    topRight[1]! + 0.13,
    shoulderRight[0]! + 0.05,
    shoulderRight[1]! - 0.05,
    0.4,
    0.56,
    0.1,
    0.46,
    -0.3,
    0.6,
  ];
  fillSoft(context, cap, pen.tone(SNOW, 0.1));
  fillSoft(
    context,
    cap.map((value, at) => (at % 2 ? value * 0.9 + 0.09 : value * 0.8 + 0.1 * pen.lightSide)),
    pen.tone(SNOW, 0.75),
  );
}
