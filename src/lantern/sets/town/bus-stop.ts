import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { added } from '../kits/added.ts';
import { pool } from '../kits/pools.ts';
import { drawn } from '../kits/sketch.ts';
import type { BuiltSet } from '../set.ts';
import { buildSmallTown } from './small-town.ts';

/** On our side of the street, behind whom it shelters; on the other one where what drives needs ours. */
const Z = { near: 2.5, behind: 5.1, far: 11.2 } as const;

/** A bus stop on a street: a shelter of glass with a bench, a lit poster and a map, the pole with its round sign and timetable. */
export function buildBusStop(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('bus-stop');
  const white = scenery.snowCover > 0.5;
  const x = random.range(-0.8, 0.8);
  const z = scenery.pavement === true ? Z.behind : scenery.vacant === true ? Z.near : Z.far;
  return added(buildSmallTown(scenery, light), {
    keeps: (piece) => Math.abs(piece.x - x) > 4.6 || Math.abs(piece.z - z) > 1.5,
    pieces: [shelter(x, z, white), pole(x - 3, z - 0.2)],
    lamps: light.lampsLit
      ? [
          { x, y: 2.3, z: z - 0.1, colour: '#f2f8ff', radius: 2.6, strength: 0.7, flicker: 0 },
          { x: x + 1.9, y: 1.4, z: z - 0.2, colour: '#ffe2b0', radius: 1.4, strength: 0.5, flicker: 0 },
        ]
      : [],
    marks: light.lampsLit ? pool(x, z - 0.9, 2.8, 1.6, '#f2f8ff', 0.14) : [],
  });
}

function shelter(x: number, z: number, white: boolean) {
  return drawn(
    `bus shelter ${white}`,
    x,
    z,
    [-2.7, 2.7, 2.9],
    (sketch) => {
      const steel = '#3f474f';
      sketch.rect(-2.2, 0.3, 3.3, 2, '#cfe2ea', 0.3, 0.42);
      sketch.fill('M -1.9 0.3 H -1.5 L -0.4 2.3 H -0.8 Z', '#ffffff', 0.7, 0.3);
      for (const at of [-2.24, -1.1, 0.02, 1.1]) sketch.rect(at - 0.04, 0, 0.08, 2.4, steel, 0.1);
      sketch.shine('M 1.2 0.3 H 2.3 V 2.2 H 1.2 Z', '#fff2d4', '#f4ead8');
      sketch.fill('M 1.3 0.42 H 2.2 V 1.3 Q 1.8 1.6 1.3 1.2 Z', '#e8583a', 0.2);
      sketch.disc(1.86, 1.7, 0.24, 0.24, '#f4c02e', 0.4);
      for (const at of [1.16, 2.3]) sketch.rect(at - 0.05, 0, 0.1, 2.4, steel, 0.2);
      sketch.rect(-1.9, 0.5, 2.6, 0.09, '#8a5f3c', 0.4);
      sketch.rect(-1.9, 0.82, 2.6, 0.22, '#8a5f3c', 0.1);
      for (const at of [-1.7, 0.5]) sketch.rect(at, 0, 0.07, 0.5, steel, 0);
      sketch.rect(-0.9, 1.3, 0.8, 0.7, '#f6f6f0', 0.4);
      sketch.line('M -0.8 1.42 L -0.5 1.7 L -0.3 1.6 L -0.2 1.9', 0.035, '#d83a2e', 0.3);
      sketch.line('M -0.8 1.86 L -0.4 1.84 L -0.2 1.4', 0.035, '#2f7fc0', 0.3);
      sketch.fill('M -2.6 2.4 H 2.6 L 2.5 2.62 H -2.5 Z', white ? '#f2f6ff' : '#2f6fa8', 0.3);
      sketch.shine('M -2.2 2.33 H 2.2 V 2.4 H -2.2 Z', '#f6fbff', '#c8d4da');
      sketch.rect(-1.1, 2.46, 0.56, 0.12, '#f6f6f0', 0.5);
    },
    { shadow: 2.2, turn: 1 },
  );
}

/** The stop's own sign: a bus in white on a blue round, the numbers of lines below. */
function pole(x: number, z: number) {
  return drawn(
    'bus stop pole',
    x,
    z,
    [-0.6, 0.6, 3.3],
    (sketch) => {
      sketch.rect(-0.04, 0, 0.08, 2.5, '#8a949a', 0.3);
      sketch.disc(0, 2.72, 0.5, 0.5, '#f6f6f0', 0.4);
      sketch.disc(0, 2.72, 0.44, 0.44, '#2f6fc0', 0.2);
      sketch.fill('M -0.28 2.56 V 2.9 Q -0.28 2.98 -0.2 2.98 H 0.2 Q 0.28 2.98 0.28 2.9 V 2.56 Z', '#f6f6f0', 0.5);
      sketch.rect(-0.22, 2.74, 0.44, 0.16, '#2f6fc0', 0.2);
      for (const at of [-0.15, 0.15]) sketch.disc(at, 2.55, 0.06, 0.06, '#f6f6f0', 0.5);
      sketch.rect(-0.24, 1.3, 0.48, 0.66, '#f6f6f0', 0.4);
      for (let row = 0; row < 5; row++)
        sketch.rect(-0.18, 1.38 + row * 0.11, 0.36, 0.04, row === 4 ? '#d83a2e' : '#5f6a72', 0.1);
    },
    { shadow: 0.3, turn: 1 },
  );
}
