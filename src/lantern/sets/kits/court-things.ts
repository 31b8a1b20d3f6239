import type { Face, SetPiece } from '../set.ts';
import { plate } from './pavement.ts';
import { drawn, type Sketch } from './sketch.ts';

const PAINT = '#f4f4ee';

/** A white line along x, metres. */
export function lineAlong(x0: number, x1: number, z: number, colour: string = PAINT): Face {
  return plate(x0, z - 0.035, x1, z + 0.035, colour, 0.6, 0.9);
}

/** A white line that runs away from us. */
export function lineAway(x: number, z0: number, z1: number, colour: string = PAINT): Face {
  return plate(x - 0.04, z0, x + 0.04, z1, colour, 0.6, 0.9);
}

/** A ring of paint on a floor. */
export function ringOnFloor(x: number, z: number, radius: number, colour: string = PAINT): readonly Face[] {
  return Array.from({ length: 28 }, (_, step): Face => {
    const at = (index: number, far: number) => {
      const angle = (index / 28) * Math.PI * 2;
      return [x + Math.cos(angle) * far, 0, z + Math.sin(angle) * far];
    };
    return {
      points: [
        ...at(step, radius - 0.035),
        ...at(step + 1, radius - 0.035),
        ...at(step + 1, radius + 0.035),
        ...at(step, radius + 0.035),
      ],
      colour,
      lit: 0.6,
      alpha: 0.85,
    };
  });
}

/** A basket on a wall, seen from the front: board, ring and net. */
export function wallHoop(x: number, z: number): SetPiece {
  return drawn(
    'wall hoop',
    x,
    z,
    [-1, 1, 4, 2.3],
    (sketch) => {
      sketch.line('M -0.5 3.3 L -0.5 2.9 M 0.5 3.3 L 0.5 2.9', 0.06, '#59626c', 0);
      sketch.rect(-0.9, 2.85, 1.8, 1.05, '#f6f6f2', 0.4);
      sketch.line('M -0.86 2.89 H 0.86 V 3.86 H -0.86 Z', 0.05, '#d8432f', 0.2);
      sketch.line('M -0.28 3.02 H 0.28 V 3.4 H -0.28 Z', 0.04, '#d8432f', 0.2);
      for (const at of [-0.2, -0.1, 0, 0.1, 0.2]) sketch.line(`M ${at} 2.98 L ${at * 0.6} 2.55`, 0.015, '#ffffff', 0.4);
      sketch.line('M -0.17 2.8 L 0.17 2.66 M 0.17 2.8 L -0.17 2.66', 0.012, '#ffffff', 0.4);
      sketch.line('M -0.23 2.99 H 0.23', 0.05, '#e8642c', 0.4);
    },
    { turn: 1 },
  );
}

/** Rungs on a wall to climb and to hang from. */
export function wallBars(x: number, z: number): SetPiece {
  return drawn(
    'wall bars',
    x,
    z,
    [-1.1, 1.1, 2.7],
    (sketch) => {
      for (const post of [-1, 0, 1]) sketch.rect(post - 0.05, 0, 0.1, 2.6, '#9a6a3c', 0.1);
      for (let rung = 0; rung < 13; rung++) sketch.rect(-1, 0.25 + rung * 0.185, 2, 0.045, '#c99257', 0.3);
    },
    { turn: 1 },
  );
}

const SHIRTS = ['#a8483f', '#cfcabc', '#3f5f8e', '#c49a48', '#3f7458', '#6f5080', '#4a4f5c', '#8a93a0'] as const;
const SKINS = ['#e3b58c', '#b98461', '#8a5a3c'] as const;
const HAIR = ['#2a1c17', '#5a3a24', '#b98a54', '#3a3a42'] as const;

/** A low stand on which people sit and watch: rows of shoulders and heads, some with their arms up, or empty benches. */
export function benches(x: number, z: number, crowd: boolean): SetPiece {
  return drawn(
    `benches ${crowd}`,
    x,
    z,
    [-4.2, 4.2, 3.1],
    (sketch) => {
      for (let row = 3; row >= 0; row--) {
        const y = row * 0.48;
        sketch.rect(-4, 0, 8, y + 0.42, '#5d6672', -0.2 + row * 0.05);
        sketch.rect(-4, y + 0.4, 8, 0.07, '#8d98a6', 0.3);
        if (!crowd) continue;
        for (let seat = 0; seat < 13; seat++)
          if (!sketch.random.chance(0.16)) spectator(sketch, -3.7 + seat * 0.61 + sketch.random.range(-0.1, 0.1), y);
      }
    },
    { turn: 1 },
  );
}

/** Somebody who sits, from the seat up, at the height of the bench. */
function spectator(sketch: Sketch, x: number, bench: number): void {
  const { random } = sketch;
  const [shirt, skin] = [random.pick(SHIRTS), random.pick(SKINS)];
  const sitting = bench + 0.4 + random.range(-0.03, 0.05);
  const lean = random.range(-0.05, 0.05);
  const [head, shoulder] = [x + lean, sitting + 0.44];
  if (random.chance(0.2)) {
    sketch.line(`M ${x - 0.2} ${shoulder - 0.06} L ${x - 0.32} ${shoulder + 0.3}`, 0.075, shirt, -0.1);
    sketch.line(`M ${x + 0.2} ${shoulder - 0.06} L ${x + 0.3} ${shoulder + 0.34}`, 0.075, shirt, 0.1);
    for (const hand of [-0.33, 0.31]) sketch.disc(x + hand, shoulder + 0.36, 0.05, 0.055, skin, 0.1);
  }
  const torso = (from: number) =>
    `M ${x + from} ${sitting} C ${x + from - 0.04} ${shoulder - 0.1} ${x + from} ${shoulder} ${head - 0.06} ${shoulder + 0.04} H ${head + 0.06} C ${x + 0.24} ${shoulder} ${x + 0.29} ${shoulder - 0.1} ${x + 0.25} ${sitting} Z`;
  sketch.fill(torso(-0.25), shirt, -0.25);
  sketch.fill(torso(sketch.side > 0 ? 0.03 : -0.25), shirt, 0.2, 0.7);
  sketch.rect(head - 0.045, shoulder - 0.02, 0.09, 0.12, skin, -0.3);
  sketch.disc(head, shoulder + 0.19, 0.1, 0.125, skin, 0.15);
  const hair = random.pick(HAIR);
  const low = shoulder + (random.chance(0.4) ? 0.04 : 0.19);
  sketch.fill(
    `M ${head - 0.115} ${low} C ${head - 0.16} ${shoulder + 0.36} ${head + 0.16} ${shoulder + 0.36} ${head + 0.115} ${low} L ${head + 0.085} ${shoulder + 0.22} Q ${head} ${shoulder + 0.28} ${head - 0.085} ${shoulder + 0.22} Z`,
    hair,
    0,
  );
}

/** A tall fence of wire round a court. */
export function wireFence(x: number, z: number, wide: number): SetPiece {
  return drawn(
    `wire fence ${wide}`,
    x,
    z,
    [-wide / 2, wide / 2, 3.3],
    (sketch) => {
      const half = wide / 2;
      sketch.rect(-half, 0.1, wide, 3, '#2f5a48', -0.1, 0.34);
      for (let at = -half; at < half; at += 0.34)
        sketch.line(`M ${at} 0.1 L ${at + 1.5} 3.1 M ${at + 1.5} 0.1 L ${at} 3.1`, 0.012, '#9fb0a8', 0.1, 0.5);
      for (let post = -half; post <= half; post += 3) sketch.rect(post - 0.04, 0, 0.08, 3.2, '#3f5a50', 0.2);
      sketch.rect(-half, 3.1, wide, 0.07, '#3f5a50', 0.3);
    },
    { turn: 1, shadow: 0 },
  );
}
