import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillHard, fillSoft, limb, lobes } from './outline.ts';

const SNOW = '#eef3fc';
const GREENS = ['#3f7a3c', '#2f6a3a', '#55903f', '#2a5c40', '#6a9f48'];

/** A giant of the rain forest: a pale stem on buttress roots, hung with climbers, under a broad high crown, on which snow may lie. */
export function rainforestTree(
  x: number,
  z: number,
  heightMetres: number,
  variant: number,
  isWhite: boolean,
): SetPiece {
  const kind = variant % 4;
  const h = heightMetres;
  return {
    x,
    y: 0,
    z,
    box: { left: -h * 0.46, right: h * 0.46, top: h * 1.08, bottom: -h * 0.03 },
    motion: 'sway',
    sprite: `rainforest tree ${kind} ${isWhite}`,
    contactShadow: h * 0.16,
    draw(pen) {
      pen.context.scale(h, h);
      drawGiant(pen, createRandom(`rainforest tree ${kind}`), isWhite);
    },
  };
}

function drawGiant(pen: Pen, random: Random, isWhite: boolean): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const thick = random.range(0.026, 0.04);
  const bark = random.pick(['#7a6a54', '#6c6050', '#85745a']);
  for (const way of [-1, 1, -0.5, 0.6])
    fillSoft(
      context,
      [
        way * thick * 4,
        -0.02,
        way * thick * 4,
        -0.02,
        way * thick * 1.4,
        0.03,
        way * thick * 0.7,
        0.17,
        0,
        0.2,
        0,
        -0.02,
      ],
      pen.tone(bark, way * side * 0.5 - 0.3),
    );
  fillSoft(context, limb(0, -0.02, 0, 0.82, thick, thick * 0.6), pen.tone(bark, -0.45));
  fillSoft(
    context,
    limb(thick * 0.4 * side, 0.02, thick * 0.3 * side, 0.8, thick * 0.4, thick * 0.25),
    pen.tone(bark, 0.4),
  );
  for (let climb = 0; climb < 34; climb++)
    leafTuft(pen, random, random.range(-1.1, 1.1) * thick, random.range(0.06, 0.6), 0.016, side);
  for (const way of [-1, 1, 0.4, -0.5])
    fillSoft(context, limb(0, 0.62, way * 0.24, 0.86, thick * 0.5, 0.006, way * 0.03), pen.tone(bark, -0.5));
  giantCrown(pen, random, isWhite);
}

/** The broad roof of leaves, and lianas that hang from it. */
function giantCrown(pen: Pen, random: Random, isWhite: boolean): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  for (let mass = 0; mass < 16; mass++) {
    const mx = random.range(-0.31, 0.31);
    const my = 0.9 - Math.abs(mx) * 0.24 + random.range(-0.06, 0.08);
    const r = random.range(0.07, 0.11);
    const lit = (mx / 0.4) * side * 0.5 + (my - 0.88) * 4;
    const green = random.pick(GREENS);
    fillSoft(
      context,
      lobes(random, mx, my - r * 0.2, r * 1.4, r * 0.8, 10, 0.12),
      pen.tone(green, Math.max(-1, lit - 0.8)),
    );
    fillSoft(
      context,
      lobes(random, mx + r * 0.15 * side, my + r * 0.15, r * 1.1, r * 0.5, 10, 0.16),
      pen.tone(isWhite ? SNOW : green, Math.max(-0.9, Math.min(0.9, lit))),
    );
  }
  for (let liana = 0; liana < 5; liana++) {
    const from = random.range(-0.3, 0.3);
    const to = from + random.range(-0.08, 0.08);
    fillSoft(
      context,
      limb(from, 0.86, to, random.range(0.2, 0.5), 0.003, 0.002, random.range(-0.04, 0.04)),
      pen.tone('#4d6a38', -0.2),
    );
  }
}

function leafTuft(pen: Pen, random: Random, x: number, y: number, r: number, side: number): void {
  fillSoft(
    pen.context,
    lobes(random, x, y, r, r * 0.8, 7, 0.3),
    pen.tone(random.pick(GREENS), random.range(-0.6, 0.5) + (x > 0 ? 0.2 : -0.2) * side),
  );
}

/** Great leaves from one foot: banana, palm-like or split ones; their upper sides may bear snow. */
export function greatLeaves(x: number, z: number, heightMetres: number, variant: number, isWhite: boolean): SetPiece {
  const kind = variant % 6;
  const h = heightMetres;
  return {
    x,
    y: 0,
    z,
    box: { left: -h * 1.1, right: h * 1.1, top: h * 1.15, bottom: -h * 0.06 },
    motion: 'sway',
    sprite: `great leaves ${kind} ${isWhite}`,
    contactShadow: h * 0.5,
    draw(pen) {
      const random = createRandom(`great leaves ${kind}`);
      pen.context.scale(h, h);
      const leaves = 9 + (kind % 3) * 2;
      const order = Array.from({ length: leaves }, (_, at) => (at / (leaves - 1)) * 2 - 1).toSorted(
        (a, b) => Math.abs(a) - Math.abs(b),
      );
      for (const way of order.toReversed()) greatLeaf(pen, random, way, { kind, isWhite });
    },
  };
}

function greatLeaf(
  pen: Pen,
  random: Random,
  way: number,
  { kind, isWhite }: { readonly kind: number; readonly isWhite: boolean },
): void {
  const { context } = pen;
  const green = GREENS[(kind + Math.round(random.next())) % GREENS.length]!;
  const reach = way * random.range(0.75, 1);
  const rise = (1.05 - Math.abs(way) * 0.62) * random.range(0.85, 1.05);
  const wide = kind % 2 ? 0.1 : 0.15;
  const at = (t: number): readonly [number, number] => [
    reach * t ** 1.25,
    rise * Math.sin(Math.min(1, t * 0.86) * Math.PI * 0.62) * 1.02,
  ];
  const lit = way * (pen.lightSide >= 0 ? 1 : -1) * 0.5;
  const half = (sign: 1 | -1) => {
    const outline: number[] = [];
    for (let step = 0; step <= 8; step++) outline.push(...at(0.25 + 0.75 * (step / 8)));
    for (let step = 8; step >= 0; step--) {
      const t = 0.25 + 0.75 * (step / 8);
      const [px, py] = at(t);
      const swell = wide * Math.sin(Math.PI * (step / 8) ** 0.8) * (kind === 3 && step % 2 ? 0.55 : 1);
      outline.push(px - sign * swell * 0.4 * Math.sign(way || 1), py + sign * swell);
    }
    return outline;
  };
  fillSoft(context, limb(0, -0.03, ...at(0.3), 0.018, 0.011), pen.tone('#5d7f3e', -0.3));
  fillHard(context, half(-1), pen.tone(green, Math.max(-1, lit - 0.5)));
  fillHard(context, half(1), pen.tone(isWhite ? SNOW : green, Math.min(1, lit + 0.35)));
}

/** Vines that hang from above the picture, with leaves: a frame for the upper edge. */
export function hangingVines(x: number, topMetres: number, z: number, longMetres: number, variant: number): SetPiece {
  const kind = variant % 3;
  return {
    x,
    y: topMetres - longMetres,
    z,
    box: { left: -longMetres * 0.5, right: longMetres * 0.5, top: longMetres * 1.18, bottom: -0.05 },
    motion: 'still',
    mirrored: false,
    sprite: `vines ${kind}`,
    draw(pen) {
      const random = createRandom(`vines ${kind}`);
      pen.context.scale(longMetres, longMetres);
      for (let vine = 0; vine < 8; vine++) {
        const from = random.range(-0.4, 0.4);
        const low = random.range(0.02, 0.6);
        const bend = random.range(-0.08, 0.08);
        fillSoft(pen.context, limb(from, 1.02, from + bend, low, 0.006, 0.003, bend * 0.6), pen.tone('#42612f', -0.4));
        for (let leaf = 0; leaf < 14; leaf++) {
          const y = low + (1 - low) * random.next();
          const lx = from + bend * (1 - (y - low) / (1 - low)) + random.range(-0.03, 0.03);
          const size = random.range(0.014, 0.03);
          fillSoft(
            pen.context,
            [lx, y + size, lx + size * 0.8, y, lx, y - size * 1.6, lx - size * 0.8, y],
            pen.tone(random.pick(GREENS), random.range(-0.7, 0.4)),
          );
        }
      }
      for (let mass = 0; mass < 9; mass++)
        fillSoft(
          pen.context,
          lobes(random, random.range(-0.42, 0.42), 0.98 + random.range(-0.05, 0.04), 0.12, 0.08, 9, 0.2),
          pen.tone(random.pick(GREENS), random.range(-0.9, -0.3)),
        );
    },
  };
}
