import { createRandom, hash2, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillHard, fillSoft, limb, lobes } from './outline.ts';

const CORALS = ['#e8705a', '#f2a04a', '#d9589a', '#b06ad0', '#f2cf62', '#e88a8a', '#6fc0b0'] as const;
export const CORAL_KINDS = 6;

/** A coral colony: branches, a fan, a brain, plates, tubes or an anemone, by `variant`. */
export function coral(x: number, z: number, heightMetres: number, variant: number, hue: number): SetPiece {
  const kind = variant % CORAL_KINDS;
  const colour = CORALS[hue % CORALS.length]!;
  return {
    x,
    y: 0,
    z,
    box: {
      left: -heightMetres * 0.9,
      right: heightMetres * 0.9,
      top: heightMetres * 1.1,
      bottom: -heightMetres * 0.06,
    },
    motion: kind === 1 || kind === 5 ? 'sway' : 'still',
    sprite: `coral ${kind} ${colour}`,
    contactShadow: heightMetres * 0.5,
    draw(pen) {
      const random = createRandom(`coral ${kind}`);
      pen.context.scale(heightMetres, heightMetres);
      SHAPES[kind]!(pen, random, colour);
    },
  };
}

type Shape = (pen: Pen, random: Random, colour: string) => void;

const SHAPES: readonly Shape[] = [branching, fan, brain, plates, tubes, anemone];

function branching(pen: Pen, random: Random, colour: string): void {
  const grow = (x: number, y: number, angle: number, long: number, thick: number, left: number): void => {
    const [tx, ty] = [x + Math.cos(angle) * long, y + Math.sin(angle) * long];
    fillSoft(
      pen.context,
      limb(x, y, tx, ty, thick, thick * 0.75, random.range(-0.02, 0.02)),
      pen.tone(colour, Math.cos(angle) * pen.lightSide * 0.5 - 0.1),
    );
    fillSoft(pen.context, lobes(random, tx, ty, thick * 1.05, thick * 1.05, 6, 0.08), pen.tone(colour, 0.75));
    if (left === 0) return;
    for (const turn of [-0.5, 0.05, 0.55])
      if (random.chance(0.86))
        grow(tx, ty, angle + turn + random.range(-0.2, 0.2), long * random.range(0.62, 0.85), thick * 0.78, left - 1);
  };
  for (const angle of [Math.PI * 0.28, Math.PI * 0.5, Math.PI * 0.72])
    grow((angle - 1.57) * -0.1, -0.03, angle, 0.3, 0.06, 3);
}

function fan(pen: Pen, random: Random, colour: string): void {
  fillSoft(pen.context, lobes(random, 0, 0.58, 0.62, 0.46, 13, 0.1), pen.tone(colour, -0.35, 0.8));
  for (let rib = 0; rib < 26; rib++) {
    const way = (rib / 25) * 2 - 1;
    const long = 0.98 - 0.28 * way * way;
    fillSoft(
      pen.context,
      limb(0, -0.03, way * 0.66, long * 0.98, 0.014, 0.005, way * 0.12),
      pen.tone(colour, 0.3 + 0.3 * way * pen.lightSide),
    );
  }
  for (let ring = 1; ring < 7; ring++) {
    const r = ring * 0.15;
    fillSoft(
      pen.context,
      limb(-r * 0.6, 0.1 + r * 0.76, r * 0.6, 0.1 + r * 0.76, 0.006, 0.006, 0.1 * r),
      pen.tone(colour, 0.5, 0.6),
    );
  }
}

function brain(pen: Pen, random: Random, colour: string): void {
  fillSoft(pen.context, lobes(random, 0, 0.26, 0.66, 0.42, 11, 0.05), pen.tone(colour, -0.5));
  fillSoft(pen.context, lobes(random, 0.08 * pen.lightSide, 0.34, 0.54, 0.32, 11, 0.05), pen.tone(colour, 0.1));
  for (let fold = 0; fold < 34; fold++) {
    const [x, y] = [random.range(-0.52, 0.52), random.range(0.04, 0.6)];
    if ((x / 0.62) ** 2 + ((y - 0.26) / 0.4) ** 2 > 0.85) continue;
    fillSoft(
      pen.context,
      limb(x - 0.08, y, x + 0.08, y + random.range(-0.05, 0.05), 0.018, 0.012, random.range(-0.05, 0.05)),
      pen.tone(colour, fold % 2 ? -0.7 : 0.6, 0.8),
    );
  }
}

function plates(pen: Pen, random: Random, colour: string): void {
  fillSoft(pen.context, limb(0, -0.04, 0, 0.6, 0.12, 0.06), pen.tone(colour, -0.8));
  for (const [y, wide, at] of [
    [0.24, 0.66, -0.18],
    [0.42, 0.56, 0.22],
    [0.58, 0.62, -0.05],
    [0.76, 0.42, 0.1],
  ] as const) {
    fillSoft(pen.context, lobes(random, at, y - 0.02, wide, 0.085, 10, 0.08), pen.tone(colour, -0.6));
    fillSoft(pen.context, lobes(random, at, y + 0.02, wide * 0.97, 0.06, 10, 0.08), pen.tone(colour, 0.55));
  }
}

function tubes(pen: Pen, random: Random, colour: string): void {
  for (let tube = 0; tube < 8; tube++) {
    const x = (tube / 7 - 0.5) * 0.85;
    const tall = random.range(0.45, 1) * (1 - Math.abs(x) * 0.5);
    const top = x * 1.25;
    fillSoft(pen.context, limb(x * 0.6, -0.04, top, tall, 0.075, 0.085), pen.tone(colour, x * pen.lightSide - 0.2));
    fillSoft(
      pen.context,
      limb(x * 0.6 + 0.03 * pen.lightSide, 0, top + 0.03 * pen.lightSide, tall - 0.02, 0.022, 0.025),
      pen.tone(colour, 0.7),
    );
    fillSoft(pen.context, lobes(random, top, tall, 0.085, 0.035, 8, 0.05), pen.tone(colour, 0.6));
    fillSoft(pen.context, lobes(random, top, tall, 0.055, 0.02, 8, 0.05), pen.tone('#2a1a30', -0.5));
  }
}

function anemone(pen: Pen, random: Random, colour: string): void {
  fillSoft(pen.context, lobes(random, 0, 0.12, 0.4, 0.16, 9, 0.08), pen.tone(colour, -0.7));
  for (let arm = 0; arm < 44; arm++) {
    const way = random.range(-1, 1);
    const [tx, ty] = [way * 0.72, 0.3 + 0.5 * (1 - way * way) * random.range(0.7, 1.15)];
    fillSoft(
      pen.context,
      limb(way * 0.3, 0.14, tx, ty, 0.032, 0.02, random.range(-0.08, 0.08)),
      pen.tone(colour, random.range(-0.5, 0.4) + way * 0.2 * pen.lightSide),
    );
    fillSoft(pen.context, lobes(random, tx, ty, 0.034, 0.034, 6, 0.04), pen.tone('#fff2d8', 0.3));
  }
}

/** Kelp: tall ribbons that wave. */
export function kelp(x: number, z: number, heightMetres: number, variant: number): SetPiece {
  const kind = variant % 3;
  return {
    x,
    y: 0,
    z,
    box: {
      left: -heightMetres * 0.3,
      right: heightMetres * 0.3,
      top: heightMetres * 1.05,
      bottom: -heightMetres * 0.03,
    },
    motion: 'live',
    draw(pen) {
      const { context } = pen;
      const random = createRandom(`kelp ${kind}`);
      context.scale(heightMetres, heightMetres);
      for (let ribbon = 0; ribbon < 5; ribbon++) {
        const foot = random.range(-0.1, 0.1);
        const tall = random.range(0.6, 1);
        const phase = random.range(0, 6);
        const at = (y: number) => foot + 0.09 * y * Math.sin(pen.time * 0.9 + phase + y * 4) + foot * y * 0.6;
        const outline: number[] = [];
        for (let step = 0; step <= 7; step++)
          outline.push(
            at((step / 7) * tall) - 0.028 * Math.sin(Math.PI * Math.min(1, 0.15 + step / 8)),
            (step / 7) * tall,
          );
        for (let step = 7; step >= 0; step--)
          outline.push(
            at((step / 7) * tall) + 0.028 * Math.sin(Math.PI * Math.min(1, 0.15 + step / 8)),
            (step / 7) * tall,
          );
        fillSoft(context, outline, pen.tone(['#5f8a3c', '#7a9a3f', '#4c7a44'][ribbon % 3]!, random.range(-0.5, 0.4)));
      }
    },
  };
}

/** A shoal of small fish that swims along together. */
export function shoal(x: number, y: number, z: number, count: number, colour: string, speed: number): SetPiece {
  const seed = Math.round(x * 13 + z * 7);
  const way = speed >= 0 ? 1 : -1;
  return {
    x,
    y,
    z,
    box: { left: -2.4, right: 2.4, top: 1, bottom: -1 },
    motion: 'live',
    mirrored: false,
    driftX: speed,
    draw(pen) {
      const { context, time } = pen;
      for (let fish = 0; fish < count; fish++) {
        const fx = (hash2(fish, seed) - 0.5) * 4 + 0.16 * Math.sin(time * 0.8 + fish);
        const fy =
          (hash2(fish + 50, seed) - 0.5) * 1.5 * (1 - Math.abs(fx) / 3) + 0.09 * Math.sin(time * 1.1 + fish * 2.3);
        const size = 0.15 + 0.1 * hash2(fish + 99, seed);
        const beat = Math.sin(time * 11 + fish * 1.9) * 0.35;
        const px = (along: number) => fx + along * size * way;
        fillSoft(
          context,
          [
            px(1),
            fy,
            px(0.35),
            fy + size * 0.42,
            px(-0.6),
            fy + size * 0.12,
            px(-0.6),
            fy - size * 0.12,
            px(0.35),
            fy - size * 0.38,
          ],
          pen.tone(colour, 0.1),
        );
        fillHard(
          context,
          [
            px(-0.55),
            fy,
            px(-1.05),
            fy + size * (0.38 + beat * 0.4),
            px(-0.85),
            fy,
            px(-1.05),
            fy - size * (0.38 - beat * 0.4),
          ],
          pen.tone(colour, -0.2),
        );
        fillSoft(
          context,
          [px(0.9), fy - size * 0.02, px(0.3), fy - size * 0.06, px(-0.5), fy - size * 0.04, px(0.3), fy - size * 0.3],
          pen.tone('#ffffff', 0.2, 0.6),
        );
      }
    },
  };
}

/** A chain of bubbles that rises, sways and grows. */
export function bubbles(x: number, z: number, heightMetres: number): SetPiece {
  const seed = Math.round(x * 17 + z * 5);
  return {
    x,
    y: 0,
    z,
    box: { left: -1, right: 1, top: heightMetres, bottom: 0 },
    motion: 'live',
    mirrored: false,
    draw(pen) {
      const { context } = pen;
      for (let bubble = 0; bubble < 12; bubble++) {
        const clock = pen.time * 0.22 + bubble / 12 + hash2(bubble, seed) * 0.05;
        const share = clock - Math.floor(clock);
        const radius = (0.02 + 0.05 * hash2(bubble, seed + 3)) * (0.7 + share * 0.6);
        const bx = 0.14 * Math.sin(pen.time * 1.7 + bubble * 2.1) + (hash2(bubble + 7, seed) - 0.5) * 0.5;
        const by = share * heightMetres;
        context.beginPath();
        context.arc(bx, by, radius, 0, Math.PI * 2);
        context.fillStyle = pen.tone('#dffaff', 0.6, 0.28);
        context.fill();
        fillSoft(
          context,
          limb(
            bx - radius * 0.6,
            by + radius * 0.3,
            bx + radius * 0.1,
            by + radius * 0.7,
            radius * 0.14,
            radius * 0.1,
            radius * 0.2,
          ),
          pen.tone('#ffffff', 1, 0.85),
        );
      }
    },
  };
}
