import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { bamboo } from '../kits/bamboo.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { rock } from '../kits/plants.ts';
import { drawn } from '../kits/sketch.ts';
import { rowOf } from '../kits/spread.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

const SHORE_Z = 4.6;
const FAR_Z = 120;

/** Karst towers along a still river: steep green domes one behind the other in the mist, their images in the water, bamboo at the bank, a raft. */
export function buildKarst(scenery: Scenery, _light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('karst');
  const { snowCover, excluded } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const peaks: SetPiece[] = [];
  for (const [z, gap, wide, tall] of [
    [330, 62, 74, 104],
    [230, 54, 56, 78],
    [160, 46, 40, 52],
    [118, 40, 30, 32],
  ] as const)
    for (const spot of rowOf(random, z, gap, 0.9, z * 0.06))
      // The river's way stays open in the middle, the nearer the wider.
      if (z > 200 || Math.abs(spot.x - side * 8) > 26)
        peaks.push(
          tower(
            spot.x,
            spot.z,
            wide * random.range(0.7, 1.2),
            tall * random.range(0.6, 1.15),
            random.integer(0, 4),
            snowCover,
          ),
        );
  const canes = [-8.6, -9.6, -10.8, -12.2, 12.4, 13.8].map((x, index) =>
    bamboo(side * x, SHORE_Z - 0.3 - (index % 2) * 0.4, 6.5 + (index % 3), index, snowCover),
  );
  const stones = [6.4, 7.2, -5.8, 11].map((x, index) =>
    rock(side * x, SHORE_Z + 0.3, 0.3 + (index % 3) * 0.2, index, '#84857f', snowCover),
  );
  const { ground, grass } = lawnGround(random, scenery, { standing: canes, toZ: SHORE_Z - 0.3 });
  return {
    ground: {
      ...ground,
      water: { fromZ: SHORE_Z + 0.3, toZ: FAR_Z, colour: '#5a8f86', mirror: 0.68, waveHeightMetres: 0.012 },
    },
    pieces: [
      ...peaks,
      ...(excluded.includes('boat') || excluded.includes('raft') ? [] : [raft(side * 2.6, 19)]),
      ...canes,
      ...stones,
      ...grass,
    ],
    lamps: [],
    openAir: true,
  };
}

/** A dome of limestone with steep flanks: woods on its head and ledges, bare grey rock with streaks between. */
function tower(x: number, z: number, wide: number, high: number, variant: number, snow: number): SetPiece {
  const white = snow > 0.5;
  const half = wide / 2;
  return {
    ...drawn(
      `karst tower ${variant} ${Math.round((high / wide) * 6)} ${white}`,
      x,
      z,
      [-half * 1.1, half * 1.1, high * 1.06, -0.5],
      (sketch) => {
        const { random } = sketch;
        const lean = random.range(-0.2, 0.2);
        const p = (px: number, py: number) => `${px * half} ${py * high}`;
        const outline = `M ${p(-1.05, -0.01)} Q ${p(-0.8, 0.1)} ${p(-0.72, 0.34)} Q ${p(-0.62, 0.86)} ${p(lean - 0.12, 0.98)} Q ${p(lean + 0.1, 1.04)} ${p(lean + 0.3, 0.93)} Q ${p(0.6, 0.74)} ${p(0.68, 0.36)} Q ${p(0.78, 0.1)} ${p(1.05, -0.01)} Z`;
        sketch.fill(outline, white ? '#c8d4e4' : '#5f7f62', -0.1);
        const lit = sketch.side;
        sketch.fill(
          `M ${p(lit * 0.05, 0)} Q ${p(lit * 0.1, 0.5)} ${p(lean, 0.98)} Q ${p(lit * 0.6, 0.8)} ${p(lit * 0.68, 0.36)} Q ${p(lit * 0.78, 0.1)} ${p(lit * 1.05, 0)} Z`,
          white ? '#e6edf8' : '#7d9f72',
          0.4,
          0.75,
        );
        for (let streak = 0; streak < 9; streak++) {
          const at = random.range(-0.5, 0.5);
          const from = random.range(0.3, 0.7);
          sketch.fill(
            `M ${p(at, from)} L ${p(at + 0.1, from + 0.02)} L ${p(at + 0.07, from - random.range(0.1, 0.26))} L ${p(at + 0.01, from - 0.06)} Z`,
            '#b4b2a6',
            random.range(-0.3, 0.4),
            0.8,
          );
        }
        for (let crown = 0; crown < 42; crown++) {
          const up = random.next();
          const reach = 0.74 * (1 - up ** 2.6) + 0.1;
          sketch.disc(
            random.range(-reach, reach) * half,
            (0.02 + up * 0.92) * high,
            half * random.range(0.05, 0.1),
            high * 0.022 + half * 0.03,
            white ? '#eef3fc' : '#4f7a4c',
            random.range(-0.5, 0.4),
            0.8,
          );
        }
      },
      { turn: 1 },
    ),
  };
}

/** A raft of bamboo with a man in a straw hat and his pole: small, far off. */
function raft(x: number, z: number) {
  return drawn(
    'bamboo raft',
    x,
    z,
    [-3, 3, 3.2, -0.3],
    (sketch) => {
      sketch.fill(
        'M -2.6 0.28 Q -2.4 0.06 -2 0.06 H 1.9 Q 2.4 0.08 2.7 0.36 L 2.5 0.38 Q 2.2 0.22 1.8 0.2 H -2.1 Q -2.4 0.2 -2.6 0.28 Z',
        '#8a7a48',
        0.3,
      );
      for (const at of [-1.6, -0.6, 0.6, 1.5]) sketch.rect(at, 0.05, 0.1, 0.17, '#5f5230', 0.1);
      sketch.fill('M 0.7 0.2 L 0.74 1 H 1.16 L 1.2 0.2 H 1 L 0.95 0.8 L 0.88 0.2 Z', '#33405a', 0);
      sketch.fill('M 0.66 1.54 Q 0.62 1 0.7 0.9 H 1.2 Q 1.28 1.1 1.2 1.54 Z', '#3f5a7a', 0.2);
      sketch.line('M 1.12 1.46 L 1.5 1.24 M 0.76 1.46 L 1.4 1.6', 0.11, '#3f5a7a', 0.1);
      sketch.disc(0.94, 1.7, 0.13, 0.15, '#c89a74', 0.2);
      sketch.fill('M 0.5 1.74 L 0.94 2.04 L 1.38 1.74 Z', '#d8b56a', 0.3);
      sketch.line('M 1.36 2.9 L 1.64 -0.2', 0.05, '#a8945a', 0.3);
      sketch.fill('M -1.4 0.2 H -0.9 L -0.84 0.6 H -1.46 Z', '#8a6a3c', 0.1);
    },
    { turn: 1 },
  );
}
