import type { Face, SetPiece } from '../set.ts';
import { plate } from './pavement.ts';
import { drawn } from './sketch.ts';

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

/** A low stand on which people sit and watch: rows of shoulders and heads, or empty benches. */
export function benches(x: number, z: number, crowd: boolean): SetPiece {
  return drawn(
    `benches ${crowd}`,
    x,
    z,
    [-4.2, 4.2, 3.1],
    (sketch) => {
      const shirts = ['#c9483c', '#e8e4da', '#3f6fae', '#e0b04a', '#3f8a5c', '#8a5a9a'];
      for (let row = 3; row >= 0; row--) {
        const y = row * 0.48;
        sketch.rect(-4, 0, 8, y + 0.42, '#5d6672', -0.2 + row * 0.05);
        sketch.rect(-4, y + 0.4, 8, 0.07, '#8d98a6', 0.3);
        if (!crowd) continue;
        for (let seat = 0; seat < 13; seat++) {
          if (sketch.random.chance(0.22)) continue;
          const at = -3.7 + seat * 0.61 + sketch.random.range(-0.08, 0.08);
          sketch.fill(
            `M ${at - 0.2} ${y + 0.46} Q ${at - 0.2} ${y + 0.88} ${at} ${y + 0.9} Q ${at + 0.2} ${y + 0.88} ${at + 0.2} ${y + 0.46} Z`,
            shirts[sketch.random.integer(0, shirts.length - 1)] ?? '#c9483c',
            0.1,
          );
          sketch.disc(at, y + 1.0, 0.1, 0.12, ['#e3b58c', '#b98461', '#8a5a3c'][seat % 3] ?? '#b98461', 0.15);
          sketch.fill(
            `M ${at - 0.11} ${y + 1.02} Q ${at} ${y + 1.22} ${at + 0.11} ${y + 1.02} Q ${at} ${y + 1.1} ${at - 0.11} ${y + 1.02} Z`,
            ['#2a1c17', '#5a3a24', '#c99257'][(seat + row) % 3] ?? '#2a1c17',
            0,
          );
        }
      }
    },
    { turn: 1 },
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
