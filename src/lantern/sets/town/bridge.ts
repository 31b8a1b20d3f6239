import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { suspension } from '../kits/suspension.ts';
import { drifts } from '../kits/cover.ts';
import { patches } from '../kits/ground-marks.ts';
import { dashes, strip } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { range } from '../kits/ranges.ts';
import { streetLamp } from '../kits/street-things.ts';
import { towerRow } from '../kits/tower-block.ts';
import type { BuiltSet, Face } from '../set.ts';

/** Half the width of the deck, and where it reaches land, metres. */
const HALF_METRES = 14;
const END_Z = 340;

/** The deck of a great suspension bridge: it runs away from us between its cables, through one tower after the other, over a wide water. */
export function buildBridge(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('bridge');
  const white = scenery.snowCover > 0.5;
  const lamps = [4.5, 22, 42, 62].flatMap((z) =>
    [-1, 1].map((side) => streetLamp(side * (HALF_METRES - 3.4), z, side > 0 ? -1 : 1, light)),
  );
  return {
    ground: {
      // The water far below is the ground; the deck lies on it as a mark, so that its edges run to the vanishing point.
      kind: 'water',
      near: '#3f7086',
      far: '#7fa3b4',
      mirror: 0,
      ripple: 0.05,
      marks: [
        ...deck(random.fork('deck'), white),
        ...(light.lampsLit ? lamps.flatMap(({ piece }) => pool(piece.x, piece.z, 3.4, 2.6, '#ffcf86', 0.08)) : []),
      ],
    },
    pieces: [
      range({
        z: 520,
        heightMetres: 110,
        peakEvery: 190,
        sharpness: 0.15,
        colour: '#71869a',
        snowLine: white ? 0.2 : 1,
        seed: scenery.seed + 8,
      }),
      range({
        z: 390,
        heightMetres: 50,
        peakEvery: 120,
        sharpness: 0.05,
        colour: white ? '#cfd8e8' : '#6f8a72',
        snowLine: white ? 0 : 1,
        seed: scenery.seed + 9,
      }),
      ...towerRow(random.fork('city'), { z: 370, reach: 330, gap: 17, low: 8, high: 70, peakX: 70 }),
      ...lamps.map(({ piece }) => piece),
    ],
    structures: suspension({
      half: HALF_METRES - 1,
      towersZ: [74, 225],
      fromZ: -20,
      toZ: END_Z,
      towerMetres: 43,
      colour: '#b5452f',
      light,
    }),
    lamps: lamps.flatMap(({ lamp }) => lamp ?? []),
    openAir: true,
  };
}

/** Road, lanes, walks at the sides and what weather leaves on them. */
function deck(random: Random, white: boolean): readonly Face[] {
  const road = white ? '#cdd5e4' : '#67686e';
  const walk = white ? '#e2e8f3' : '#a39d93';
  const inside = ({ points }: Face) =>
    points.every((value, index) => index % 3 !== 0 || Math.abs(value) < HALF_METRES - 2.6);
  const stains = white
    ? drifts(random, 300, 30)
    : patches(random, {
        colours: ['#5b5c62', '#74757b', '#606168'],
        metres: 2.4,
        flatness: 0.3,
        count: 420,
        alpha: 0.5,
        lit: [-0.2, 0.5],
        fromZ: -8.6,
        toZ: 30,
      });
  return [
    ...waves(random.fork('waves')),
    ...strip(-HALF_METRES, HALF_METRES, -12, END_Z, walk, 0.3),
    ...strip(-HALF_METRES + 2.6, HALF_METRES - 2.6, -12, END_Z, road),
    ...stains.filter(inside),
    ...[-1, 1].flatMap((side) =>
      strip(side * (HALF_METRES - 2.6) - 0.14, side * (HALF_METRES - 2.6) + 0.14, -12, END_Z, '#d5d1c8', 0.6),
    ),
    ...(white
      ? [-3.2, 3.2].flatMap((x) => strip(x - 0.8, x + 0.8, -12, END_Z, '#aab4c6', -0.1))
      : [
          ...[-5.6, 5.6].flatMap((x) => dashes('z', x, -8, 120, '#e8e6de')),
          ...[-0.14, 0.14].flatMap((x) => strip(x - 0.05, x + 0.05, -12, END_Z, '#e6c04a', 0.4)),
        ]),
  ];
}

/** Long glints on the water below. */
function waves(random: Random): readonly Face[] {
  return patches(random, {
    colours: ['#8fb6c6', '#2f5f78', '#a8cad6', '#376a82'],
    metres: 5,
    flatness: 0.05,
    count: 420,
    alpha: 0.5,
    lit: [-0.2, 0.8],
    fromZ: -6,
    toZ: 280,
  });
}
