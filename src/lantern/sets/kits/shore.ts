import { createRandom } from '../../../base/random.ts';
import type { Face, SetPiece, Structure } from '../set.ts';
import { fillHard, fillSoft, limb, lobes } from './outline.ts';

/** A palm with a curved trunk and hanging fronds that move in the wind. */
export function palm(x: number, z: number, heightMetres: number, variant: number): SetPiece {
  const kind = variant % 3;
  const way = kind === 1 ? -1 : 1;
  return {
    x,
    y: 0,
    z,
    box: {
      left: -heightMetres * 0.62,
      right: heightMetres * 0.62,
      top: heightMetres * 1.2,
      bottom: -heightMetres * 0.04,
    },
    motion: 'sway',
    sprite: `palm ${kind}`,
    contactShadow: heightMetres * 0.16,
    draw(pen) {
      const { context } = pen;
      const random = createRandom(`palm ${kind}`);
      context.scale(heightMetres, heightMetres);
      const lean = way * random.range(0.12, 0.2);
      fillSoft(context, limb(0, -0.02, lean, 0.9, 0.026, 0.014, -way * 0.07), pen.tone('#8a6d4e', -0.4));
      fillSoft(
        context,
        limb(pen.lightSide * 0.008, -0.02, lean + pen.lightSide * 0.004, 0.9, 0.012, 0.006, -way * 0.07),
        pen.tone('#a88a64', 0.5),
      );
      for (let index = 0; index < 14; index++) {
        // The lowest and widest hang behind, the young ones stand up before them.
        const age = 1 - index / 13;
        const out = index % 2 ? 1 : -1;
        const reach = (0.09 + 0.38 * age ** 0.7) * random.range(0.88, 1.1);
        const mid: Point = [lean + out * reach * 0.55, 0.97 + 0.12 * (1 - age) + random.range(-0.015, 0.015)];
        const tip: Point = [lean + out * reach, 1.13 - 0.54 * age ** 1.15 + random.range(-0.03, 0.03)];
        const lit = out * pen.lightSide * 0.45 + 0.35 * (1 - age);
        frond(
          context,
          [lean, 0.9],
          mid,
          tip,
          pen.tone('#4f7d43', Math.max(-1, lit - 0.5)),
          pen.tone('#6f9c4d', Math.min(1, lit + 0.2)),
        );
      }
      for (const nut of [-0.018, 0.004, 0.022])
        fillSoft(context, lobes(random, lean + nut, 0.885, 0.016, 0.018, 6, 0.02), pen.tone('#6b4a2e', 0));
    },
  };
}

type Point = readonly [number, number];

/** A feathered leaf along a bent rib: leaflets hang from both sides. */
function frond(
  context: Parameters<typeof fillSoft>[0],
  from: Point,
  mid: Point,
  tip: Point,
  shade: string,
  light: string,
): void {
  const at = (t: number): Point => [
    (1 - t) ** 2 * from[0] + 2 * t * (1 - t) * mid[0] + t * t * tip[0],
    (1 - t) ** 2 * from[1] + 2 * t * (1 - t) * mid[1] + t * t * tip[1],
  ];
  const way = tip[0] >= from[0] ? 1 : -1;
  for (let leaf = 0; leaf < 12; leaf++) {
    const t = 0.04 + (leaf / 12) * 0.94;
    const [px, py] = at(t);
    const size = 0.12 * Math.sin(Math.PI * (0.18 + t * 0.8));
    fillHard(context, [px, py + 0.004, px + way * size * 0.5, py - size * 0.9, px + way * 0.024, py], shade);
    fillHard(
      context,
      [px, py - 0.002, px + way * size * 0.95, py + size * 0.12 - t * size * 0.7, px + way * 0.02, py + 0.008],
      light,
    );
  }
}

/** A striped parasol with its pole in the sand. */
export function parasol(x: number, z: number, colour: string): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -1.5, right: 1.5, top: 2.6, bottom: -0.1 },
    motion: 'still',
    sprite: `parasol ${colour}`,
    contactShadow: 1.1,
    draw(pen) {
      const { context } = pen;
      fillHard(context, [-0.03, 0, 0.03, 0, 0.03, 2.3, -0.03, 2.3], pen.tone('#d9d2c4', 0.2));
      for (let stripe = 0; stripe < 6; stripe++) {
        const a = (stripe / 6) * Math.PI;
        const b = ((stripe + 1) / 6) * Math.PI;
        const rim = (angle: number): Point => [
          -Math.cos(angle) * 1.35,
          1.72 + Math.sin(angle) * 0.06 - Math.abs(Math.cos(angle)) * 0.02,
        ];
        const [ax, ay] = rim(a);
        const [bx, by] = rim(b);
        context.beginPath();
        context.moveTo(0, 2.46);
        context.quadraticCurveTo(ax * 0.72, 2.34, ax, ay);
        context.quadraticCurveTo((ax + bx) / 2, (ay + by) / 2 + 0.07, bx, by);
        context.quadraticCurveTo(bx * 0.72, 2.34, 0, 2.46);
        context.fillStyle = pen.tone(stripe % 2 ? '#f4efe4' : colour, (stripe / 5 - 0.5) * 1.4 * pen.lightSide + 0.2);
        context.fill();
      }
    },
  };
}

/** Reeds at a water's edge. */
export function reeds(x: number, z: number, heightMetres: number, variant: number, dry: boolean): SetPiece {
  const kind = variant % 3;
  return {
    x,
    y: 0,
    z,
    box: {
      left: -heightMetres * 0.6,
      right: heightMetres * 0.6,
      top: heightMetres * 1.06,
      bottom: -heightMetres * 0.05,
    },
    motion: 'sway',
    sprite: `reeds ${kind} ${dry}`,
    draw(pen) {
      const { context } = pen;
      const random = createRandom(`reeds ${kind}`);
      context.scale(heightMetres, heightMetres);
      for (let stalk = 0; stalk < 22; stalk++) {
        const foot = random.range(-0.3, 0.3);
        const tip = foot + random.range(-0.14, 0.14);
        const tall = random.range(0.5, 0.95);
        fillSoft(
          context,
          limb(foot, -0.03, tip, tall, 0.011, 0.003, random.range(-0.03, 0.03)),
          pen.tone(dry ? '#b39b62' : '#6f8f46', random.range(-0.7, 0.6)),
        );
        if (stalk % 4 === 0)
          fillSoft(
            context,
            limb(tip, tall - 0.02, tip, tall + 0.1, 0.016, 0.013),
            pen.tone('#6d4a30', random.range(-0.4, 0.3)),
          );
      }
    },
  };
}

/** A jetty of planks that runs out over the water. */
export function jetty(x: number, fromZ: number, toZ: number): Structure {
  const half = 0.9;
  const faces: Face[] = [];
  const deck = 0.32;
  for (let z = toZ - 0.4; z > fromZ; z -= 2.4) {
    for (const side of [-1, 1]) {
      const px = x + side * half;
      faces.push({
        points: [px - 0.09, -0.4, z, px + 0.09, -0.4, z, px + 0.09, deck + 0.45, z, px - 0.09, deck + 0.45, z],
        colour: '#5a4636',
        lit: -0.2,
      });
    }
  }
  faces.push({
    points: [x - half, deck - 0.16, fromZ, x + half, deck - 0.16, fromZ, x + half, deck, fromZ, x - half, deck, fromZ],
    colour: '#4b3a2d',
    lit: -0.5,
  });
  // The beams under the planks join them to one deck where it is seen from the side.
  for (const side of [-1, 1]) {
    const at = x + side * half;
    faces.push({
      points: [at, deck - 0.16, fromZ, at, deck - 0.16, toZ, at, deck, toZ, at, deck, fromZ],
      colour: '#6a523e',
      lit: -0.25,
    });
  }
  let plank = 0;
  for (let z = toZ; z > fromZ + 0.1; z -= 0.42) {
    const near = Math.max(fromZ, z - 0.37);
    const colour = ['#8d7458', '#7f684f', '#967c5e'][plank++ % 3] ?? '#8d7458';
    faces.push({
      points: [x - half, deck, near, x + half, deck, near, x + half, deck, z, x - half, deck, z],
      colour,
      lit: 0.35,
    });
  }
  return { z: toZ, faces };
}

/** A lighthouse on its rock, far out. */
export function lighthouse(x: number, z: number, heightMetres: number): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -heightMetres * 0.8, right: heightMetres * 0.8, top: heightMetres * 1.1, bottom: -0.5 },
    motion: 'still',
    draw(pen) {
      const { context } = pen;
      context.scale(heightMetres, heightMetres);
      fillHard(
        context,
        [-0.72, -0.02, -0.5, 0.12, -0.3, 0.15, -0.16, 0.25, 0.14, 0.26, 0.3, 0.16, 0.5, 0.11, 0.75, -0.02],
        pen.tone('#6f6a68', -0.3),
      );
      fillHard(
        context,
        [0.02, 0.26, 0.14, 0.26, 0.3, 0.16, 0.5, 0.11, 0.75, -0.02, 0.1, -0.02],
        pen.tone('#857f7a', 0.4 * pen.lightSide),
      );
      fillHard(context, [-0.1, 0.24, 0.1, 0.24, 0.065, 0.82, -0.065, 0.82], pen.tone('#f2ede4', -0.2));
      fillHard(context, [0.01, 0.24, 0.1, 0.24, 0.065, 0.82, 0.01, 0.82], pen.tone('#f2ede4', 0.6 * pen.lightSide));
      for (const y of [0.36, 0.58])
        fillHard(
          context,
          [-0.093 + y * 0.02, y, 0.093 - y * 0.02, y, 0.085 - y * 0.02, y + 0.1, -0.085 + y * 0.02, y + 0.1],
          pen.tone('#c04a3c', 0),
        );
      fillHard(context, [-0.085, 0.82, 0.085, 0.82, 0.085, 0.84, -0.085, 0.84], pen.tone('#3b3f4a', 0));
      fillHard(
        context,
        [-0.045, 0.84, 0.045, 0.84, 0.045, 0.94, -0.045, 0.94],
        pen.light.lampsLit ? pen.glow('#ffe9a8') : pen.tone('#9fb4c0', 0.3),
      );
      fillHard(context, [-0.06, 0.94, 0.06, 0.94, 0, 1.02], pen.tone('#b0443a', 0.2));
    },
  };
}
