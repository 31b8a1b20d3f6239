import { interior } from '../kits/interior.ts';
import { benches, ringOnFloor } from '../kits/court-things.ts';
import { drawn } from '../kits/sketch.ts';
import { pool } from '../kits/pools.ts';
import { solid, upright } from '../kits/solid.ts';
import type { Face } from '../set.ts';

const WALL_Z = 11;
const CEILING_METRES = 8.5;
const HALF_METRES = 15;

/** Under the big top: canvas in red and cream stripes up to the masts, the ring of sand with its painted kerb, crowd, trapeze, beams of light. */
export const buildCircusRing = interior({
  name: 'circus-ring',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#8f2430' },
    floor: { laid: 'smooth', colours: ['#b98a54', '#b98a54'], mirror: 0 },
    ceiling: { colour: '#5f1820', made: 'plain' },
  },
  bayMetres: HALF_METRES * 2,
  furnish(bay) {
    const x = bay.at(0);
    bay.build(WALL_Z + 0.2, canvasOf(x));
    bay.put(benches(x - 8.4, WALL_Z - 0.6, true), benches(x + 8.4, WALL_Z - 0.6, true));
    bay.put(curtain(x, WALL_Z - 0.4), trapeze(x - 3.6, 6.4), trapeze(x + 3.9, 6.8));
    bay.lay(
      ...ringOnFloor(x, 2.2, 6.4, '#f0e0c0'),
      ...pool(x, 1.8, 4.4, 2.6, '#fff0c0', 0.16),
      ...pool(x - 3.6, 3.4, 2.4, 1.5, '#ff8ab4', 0.12),
      ...pool(x + 3.6, 3.4, 2.4, 1.5, '#7fd0ff', 0.12),
    );
    bay.build(WALL_Z - 2.2, kerb(x));
    bay.build(6, beams(x));
    bay.put(podium(x - bay.random.range(3, 3.8), 5), podium(x + bay.random.range(3.4, 4.2), 5.6));
    for (const [lamp, at] of [-6, -2, 2, 6].entries())
      bay.lamp(
        {
          x: x + at,
          y: 7.6,
          z: 6,
          colour: ['#ffe8b0', '#ff8ab4', '#7fd0ff', '#ffe8b0'][lamp]!,
          radius: 2.4,
          strength: 0.8,
        },
        'always',
      );
  },
});

/** The stripes of the tent, which run together at the mast. */
function canvasOf(x: number): readonly Face[] {
  const faces: Face[] = [];
  const stripes = 18;
  for (let stripe = 0; stripe < stripes; stripe++) {
    const from = x - HALF_METRES + (stripe / stripes) * HALF_METRES * 2;
    const to = from + (HALF_METRES * 2) / stripes + 0.02;
    const colour = stripe % 2 === 0 ? '#c2343a' : '#f2e2c0';
    const lit = 0.1 - Math.abs(stripe - stripes / 2) * 0.05;
    faces.push(upright([from, to], [0, 4.6], WALL_Z + 0.1, colour, lit - 0.2));
    // The roof: from the eaves of the wall to the mast's head, nearer and higher.
    const pull = 0.12;
    faces.push({
      points: [
        from,
        4.6,
        WALL_Z + 0.1,
        to,
        4.6,
        WALL_Z + 0.1,
        x + (to - x) * pull,
        CEILING_METRES - 0.05,
        3,
        x + (from - x) * pull,
        CEILING_METRES - 0.05,
        3,
      ],
      colour,
      lit: lit - 0.1,
    });
  }
  for (let flag = 0; flag < 36; flag++) {
    const at = x - HALF_METRES + flag * 0.84;
    faces.push({
      points: [at, 4.7, WALL_Z, at + 0.7, 4.7, WALL_Z, at + 0.35, 4.1, WALL_Z],
      colour: ['#f2c23a', '#3f7fc8', '#f2e2c0'][flag % 3]!,
      lit: 0.2,
    });
  }
  return faces;
}

/** The far half of the kerb: low, red with stars of gold. */
function kerb(x: number): readonly Face[] {
  const faces: Face[] = [];
  for (let block = -6; block < 6; block++) {
    const [left, right] = [x + block * 1.02, x + block * 1.02 + 1];
    const z = 2.2 + Math.sqrt(Math.max(0, 6.5 ** 2 - (block + 0.5) ** 2 * 1.04));
    faces.push(...solid([left, right], [0, 0.44], [z, z + 0.4], block % 2 === 0 ? '#b82a34' : '#2f5fa8', 0.2));
    faces.push({
      points: [left + 0.5, 0.38, z - 0.01, left + 0.64, 0.1, z - 0.01, left + 0.36, 0.1, z - 0.01],
      colour: '#f2c23a',
      lit: 0.5,
    });
  }
  return faces;
}

function beams(x: number): readonly Face[] {
  return [
    [-6, -0.6, '#fff0c0'],
    [-2, -3.4, '#ff8ab4'],
    [2, 3.4, '#7fd0ff'],
    [6, 0.6, '#fff0c0'],
  ].map(([from, to, colour]): Face => ({
    points: [
      x + Number(from) - 0.1,
      7.8,
      6,
      x + Number(from) + 0.1,
      7.8,
      6,
      x + Number(to) + 1.3,
      0.1,
      6,
      x + Number(to) - 1.3,
      0.1,
      6,
    ],
    colour: String(colour),
    lit: 0,
    shines: true,
    alpha: 0.13,
  }));
}

/** Where the artists come from: a red curtain with gold under a star. */
function curtain(x: number, z: number) {
  return drawn(
    'circus curtain',
    x,
    z,
    [-2.6, 2.6, 5],
    (sketch) => {
      sketch.fill('M -2.4 0 V 3.6 Q 0 4.6 2.4 3.6 V 0 Z', '#e0b24a', 0.2);
      sketch.fill('M -2.1 0 V 3.4 Q 0 4.2 2.1 3.4 V 0 Z', '#2a1420', -0.4);
      for (const side of [-1, 1]) {
        sketch.fill(
          `M ${side * 2.1} 0 V 3.5 Q ${side * 0.6} 4.1 ${side * 0.1} 3.9 Q ${side * 0.5} 2.2 ${side * 1.3} 1.6 Q ${side * 1.5} 0.8 ${side * 1.3} 0 Z`,
          '#a81f3a',
          0.1,
        );
        for (const fold of [0.9, 1.3, 1.7])
          sketch.line(
            `M ${side * fold} 3.7 Q ${side * (fold + 0.1)} 2.4 ${side * (fold * 0.5 + 1)} 1.6`,
            0.06,
            '#7a1430',
            -0.2,
          );
        sketch.rect(side * 1.6 - 0.34, 1.5, 0.68, 0.12, '#e0b24a', 0.5);
      }
      sketch.shine(
        'M 0 4.9 L 0.2 4.42 H 0.66 L 0.28 4.14 L 0.42 3.7 L 0 3.98 L -0.42 3.7 L -0.28 4.14 L -0.66 4.42 H -0.2 Z',
        '#ffe08a',
        '#ffe08a',
      );
    },
    { turn: 1 },
  );
}

function trapeze(x: number, z: number) {
  return drawn(
    'trapeze',
    x,
    z,
    [-1.3, 1.3, 3.4, -0.3],
    (sketch) => {
      const swing = Math.sin(sketch.pen.time * 1.5 + x) * 0.4;
      sketch.line(`M -0.5 3.4 L ${-0.5 + swing} 0 M 0.5 3.4 L ${0.5 + swing} 0`, 0.03, '#f0e6d0', 0.4);
      sketch.line(`M ${-0.62 + swing} 0 H ${0.62 + swing}`, 0.08, '#e0b24a', 0.5);
    },
    { y: 4.8, turn: 1, motion: 'live' },
  );
}

/** A round stand, striped, with a star: elephants and lions sat on such. */
function podium(x: number, z: number) {
  return drawn(
    'circus podium',
    x,
    z,
    [-0.9, 0.9, 1],
    (sketch) => {
      sketch.fill('M -0.8 0 L -0.56 0.76 H 0.56 L 0.8 0 Z', '#2f5fa8', 0.1);
      for (const at of [-0.5, -0.02, 0.46])
        sketch.fill(
          `M ${at - 0.13} 0 L ${at * 0.72 - 0.08} 0.76 H ${at * 0.72 + 0.12} L ${at + 0.15} 0 Z`,
          '#f2e2c0',
          0.3,
        );
      sketch.disc(0, 0.78, 0.6, 0.13, '#e0b24a', 0.4);
      sketch.disc(0, 0.8, 0.52, 0.1, '#b82a34', 0.4);
    },
    { shadow: 0.9, turn: 1 },
  );
}
