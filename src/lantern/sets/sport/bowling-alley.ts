import { createRandom } from '../../../base/random.ts';
import { interior } from '../kits/interior.ts';
import { plate } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { drawn, type Sketch } from '../kits/sketch.ts';
import { solid, upright } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';
import type { Face } from '../set.ts';

const WALL_Z = 15;
const PINS_Z = 13.4;
const FOUL_Z = 1.2;
const LANE_METRES = 1.5;
const BALLS = ['#d9402e', '#2f6fc0', '#e8a02c', '#3f9a5a', '#8a3f9a', '#23262c'] as const;

/** A bowling alley: polished lanes that run to ten white pins each, under a wall of coloured light; balls on their returns, scores overhead. */
export const buildBowlingAlley = interior({
  name: 'bowling-alley',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 4.4,
    wall: { colour: '#1f1c3a' },
    floor: { laid: 'smooth', colours: ['#6b4a86', '#6b4a86'], mirror: 0.28 },
    ceiling: { colour: '#2a2640', made: 'panels', dark: '#4a4470' },
  },
  bayMetres: LANE_METRES * 10,
  furnish(bay) {
    const { at, random } = bay;
    for (let lane = 0; lane < 8; lane++) {
      const x = at((lane - 3.5) * 1.875);
      bay.lay(...laneMarks(x));
      bay.put(pins(x, PINS_Z));
      bay.lay(...pool(x, PINS_Z - 1, 0.8, 1.6, '#fff4dc', 0.12));
    }
    const [left, right] = [Math.min(at(-7.5), at(7.5)), Math.max(at(-7.5), at(7.5))];
    bay.build(PINS_Z + 0.4, mask(left, right));
    bay.put(hung(`bowling mural ${bay.index % 2}`, at(0), 2.62, PINS_Z - 0.12, [7.5, 1], mural));
    for (const x of [-5.6, -1.9, 1.9, 5.6]) bay.put(scores(at(x), 3.5, 5.4));
    for (const x of bay.vacant ? [-4.2, 4.2] : [-6.6, 6.6])
      bay.put(ballReturn(at(x) + random.range(-0.25, 0.25), bay.vacant ? 2.6 : 4.4));
    for (const [x, colour] of [
      [-5, '#5fb4ff'],
      [0, '#ff6ac0'],
      [5, '#8a7aff'],
    ] as const)
      bay.lamp({ x: at(x), y: 2.7, z: PINS_Z - 0.3, colour, radius: 3.4, strength: 0.55 }, 'always');
  },
});

/** One lane with its gutters, arrows and dots. */
function laneMarks(x: number): readonly Face[] {
  const half = 0.62;
  const boards = Array.from({ length: 8 }, (_, board) => {
    const from = x - half + (board / 8) * half * 2;
    return plate(from, FOUL_Z, from + half / 4 - 0.012, PINS_Z + 0.8, board % 2 ? '#e0b070' : '#d49f5c', 0.3);
  });
  const arrows = [-2, -1, 0, 1, 2].map((arrow): Face => {
    const [ax, az] = [x + arrow * 0.2, 4.6 - Math.abs(arrow) * 0.3];
    return { points: [ax - 0.06, 0, az, ax + 0.06, 0, az, ax, 0, az + 0.6], colour: '#5a2f1c', lit: 0 };
  });
  return [
    plate(x - 0.92, FOUL_Z, x + 0.92, PINS_Z + 0.8, '#241f38', -0.3),
    plate(x - half - 0.24, FOUL_Z, x - half - 0.03, PINS_Z + 0.8, '#4a4668', -0.2),
    plate(x + half + 0.03, FOUL_Z, x + half + 0.24, PINS_Z + 0.8, '#4a4668', -0.2),
    ...boards,
    plate(x - 0.94, -7, x + 0.94, FOUL_Z, '#c08a50', 0.1),
    plate(x - 0.94, FOUL_Z - 0.08, x + 0.94, FOUL_Z, '#23202c', 0),
    ...arrows,
  ];
}

/** The wall over the pins, with lines of light along its edges. */
function mask(left: number, right: number): readonly Face[] {
  const dividers = Array.from({ length: 9 }, (_, side) => left + ((right - left) * side) / 8);
  return [
    ...dividers.flatMap((x) => solid([x - 0.1, x + 0.1], [0, 1.65], [PINS_Z - 0.4, PINS_Z + 0.4], '#3a3560', 0.1)),
    ...solid([left, right], [1.55, 3.7], [PINS_Z - 0.1, PINS_Z + 0.3], '#2a2550', 0),
    { ...upright([left, right], [1.5, 1.6], PINS_Z - 0.14, '#ff5ab8'), shines: true },
    { ...upright([left, right], [3.64, 3.72], PINS_Z - 0.14, '#5fc8ff'), shines: true },
  ];
}

/** What the wall shows: a ball that strikes pins among rays and stars. */
function mural(sketch: Sketch): void {
  const random = createRandom('bowling mural');
  sketch.shine('M -7.5 -1 H 7.5 V 1 H -7.5 Z', '#3a2f8a', '#3a2f8a');
  for (let ray = 0; ray < 18; ray++) {
    const [a, b] = [(ray / 18) * Math.PI * 2, ((ray + 0.5) / 18) * Math.PI * 2];
    sketch.shine(
      `M 0 0 L ${Math.cos(a) * 7.4} ${Math.max(-1, Math.min(1, Math.sin(a) * 3))} L ${Math.cos(b) * 7.4} ${Math.max(-1, Math.min(1, Math.sin(b) * 3))} Z`,
      ['#e8449a', '#5a4ad0', '#2fa0e0'][ray % 3]!,
      ['#e8449a', '#5a4ad0', '#2fa0e0'][ray % 3]!,
      0.75,
    );
  }
  for (let star = 0; star < 40; star++)
    sketch.disc(random.range(-7.3, 7.3), random.range(-0.9, 0.9), 0.03, 0.03, '#fff6d0', 1);
  for (const at of [-4.6, 0, 4.6]) {
    for (const [dx, lean] of [
      [0.55, 0.5],
      [0.95, 0.9],
      [0.2, -0.2],
    ] as const)
      sketch.at(at + dx, -0.5 + Math.abs(lean) * 0.3, 1.6, () => pin(sketch, 0, lean * 0.3));
    sketch.disc(at - 0.5, -0.25, 0.5, 0.5, '#1c1c28', 0.1);
    sketch.disc(at - 0.6, -0.05, 0.16, 0.13, '#8fa4e8', 0.7, 0.8);
    for (const [hx, hy] of [
      [-0.35, -0.1],
      [-0.22, -0.2],
      [-0.4, -0.28],
    ] as const)
      sketch.disc(at + hx, hy, 0.05, 0.05, '#5a5f78', 0);
  }
}

function pin(sketch: Sketch, x: number, lean: number): void {
  sketch.fill(
    `M ${x - 0.04} 0 Q ${x - 0.11} 0.14 ${x - 0.05 + lean * 0.5} 0.26 Q ${x - 0.05 + lean} 0.4 ${x + lean} 0.41 Q ${x + 0.05 + lean} 0.4 ${x + 0.05 + lean * 0.5} 0.26 Q ${x + 0.11} 0.14 ${x + 0.04} 0 Z`,
    '#fbfaf4',
    0.4,
  );
  sketch.rect(x - 0.045 + lean * 0.6, 0.265, 0.09, 0.025, '#d8352c', 0.2);
}

/** Ten pins in their triangle. */
function pins(x: number, z: number) {
  return drawn(
    'ten pins',
    x,
    z,
    [-0.75, 0.75, 1, -0.05],
    (sketch) => {
      sketch.at(0, 0, 1.7, () => {
        for (let row = 3; row >= 0; row--)
          for (let each = 0; each <= row; each++)
            sketch.at((each - row / 2) * 0.19, row * 0.022, 1, () => pin(sketch, 0, 0));
      });
    },
    { turn: 1 },
  );
}

/** A screen with names and frames that hangs from the ceiling. */
function scores(x: number, y: number, z: number) {
  return hung('bowling scores', x, y, z, [1, 0.9], (sketch) => {
    for (const at of [-0.6, 0.6]) sketch.rect(at - 0.02, 0.4, 0.04, 0.5, '#4a4470', 0.1);
    sketch.rect(-0.95, -0.42, 1.9, 0.84, '#15131f', 0);
    sketch.shine('M -0.9 -0.37 H 0.9 V 0.37 H -0.9 Z', '#1f4f8a', '#1f4f8a');
    for (let row = 0; row < 3; row++) {
      sketch.shine(`M -0.84 ${0.12 - row * 0.22} H -0.5 V ${0.26 - row * 0.22} H -0.84 Z`, '#ffd24a', '#ffd24a');
      for (let frame = 0; frame < 8; frame++)
        sketch.shine(
          `M ${-0.44 + frame * 0.16} ${0.12 - row * 0.22} H ${-0.32 + frame * 0.16} V ${0.26 - row * 0.22} H ${-0.44 + frame * 0.16} Z`,
          (frame + row) % 3 ? '#dff0ff' : '#ff7ab8',
          '#dff0ff',
          0.85,
        );
    }
  });
}

/** Balls of many colours on the rack that brings them back. */
function ballReturn(x: number, z: number) {
  return drawn(
    'ball return',
    x,
    z,
    [-1, 1, 1.05, 0],
    (sketch) => {
      sketch.fill('M -0.35 0 L -0.5 0.5 H 0.5 L 0.35 0 Z', '#2a2640', 0.1);
      sketch.rect(-0.9, 0.48, 1.8, 0.14, '#c4c9d4', 0.2);
      sketch.rect(-0.9, 0.58, 1.8, 0.05, '#f0f3f8', 0.6);
      for (let ball = 0; ball < 6; ball++) {
        const at = -0.74 + ball * 0.295;
        const colour = BALLS[ball]!;
        sketch.disc(at, 0.75, 0.145, 0.145, colour, -0.05);
        sketch.disc(at - 0.04, 0.81, 0.05, 0.04, '#ffffff', 0.6, 0.7);
        for (const [hx, hy] of [
          [0.03, 0.77],
          [0.07, 0.74],
          [0.03, 0.71],
        ] as const)
          sketch.disc(at + hx, hy, 0.015, 0.015, '#101014', 0);
      }
    },
    { shadow: 0.8, turn: 1 },
  );
}
