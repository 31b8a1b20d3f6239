import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { house } from '../kits/house.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { divingBoard, laneRope, poolChair, poolLadder } from '../kits/pool-things.ts';
import { hedge } from '../kits/garden-things.ts';
import { palm, parasol } from '../kits/shore.ts';
import { patches } from '../kits/ground-marks.ts';
import { plate } from '../kits/pavement.ts';
import type { BuiltSet, Face } from '../set.ts';

/** An open-air pool: clear blue water with lane ropes, a diving board and ladders, loungers under parasols, palms and a hotel behind. */
export function buildSwimmingPool(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('swimming-pool');
  const { snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const warm = scenery.season !== 'winter';
  const far = [-33, -25, -17, -9, 9, 17, 25, 33].flatMap((x, index) => [
    poolChair(x, 22.4, index),
    ...(warm ? [parasol(x + 1.8, 22.8, ['#d8574a', '#3f7fae', '#e8b43a'][index % 3]!)] : []),
  ]);
  // Where nobody comes the water begins at our feet.
  const edgeZ = scenery.vacant ? 2.4 : 6;
  const near = [
    ...(scenery.vacant
      ? []
      : [
          poolChair(-side * 6.8, 4.7, 1),
          poolChair(side * 9.6, 4.8, 2),
          poolChair(side * 22, 4.8, 0),
          poolChair(-side * 24, 4.8, 2),
        ]),
    poolLadder(side * 4, edgeZ),
    poolLadder(-side * 14, edgeZ),
  ];
  const palms = warm
    ? [
        [-side * 8.6, 22.5, 8],
        [side * 12, 23, 9],
        [-side * 21, 22.6, 7.4],
        [side * 27, 23, 8],
        [-side * 38, 23, 8],
        [side * 40, 23, 8],
      ].map(([x = 0, z = 0, tall = 0], index) => palm(x, z, tall, index))
    : [];
  const ground = pavedGround(random, scenery, {
    colour: '#d6c8b0',
    worn: '#b3a48c',
    laid: 'slabs',
    toZ: 30,
    standing: [...near, ...far, ...palms],
    marks: nearPool(random.fork('near')),
  });
  return {
    ground: { ...ground, water: { fromZ: edgeZ, toZ: 21.4, colour: '#38b0cc', mirror: 0.2, waveHeightMetres: 0.05 } },
    pieces: [
      ...[-46, -23, 0, 23, 46].map((x, index) =>
        house(`hotel ${index}`, x + side * 6, 42, {
          wide: 21,
          deep: 8,
          storeys: 4,
          ridge: 'flat',
          pitchMetres: 0.4,
          wall: ['#f0e6d6', '#e8d8c4', '#f4ece0', '#e6dccb', '#f0e4d0'][index]!,
          roof: '#c98a5a',
          trim: '#ffffff',
          snow: snowCover,
        }),
      ),
      ...[-42, -30, -18, -6, 6, 18, 30, 42].map((x) => hedge(x, 26, 11.6, 1.3, snowCover)),
      ...palms,
      ...far,
      ...[...(scenery.vacant ? [6] : []), 9, 12.2, 15.6].map((z) => laneRope(z)),
      divingBoard(-side * 8.6, 21.6),
      ...near,
    ],
    lamps: light.lampsLit
      ? [-12, 0, 12].map((x) => ({ x, y: 0.2, z: 12, colour: '#5fe0f4', radius: 5, strength: 0.55, flicker: 0.08 }))
      : [],
    openAir: true,
  };
}

/** The end of the pool that lies before us: its rim, the water, the net of light on its floor. */
function nearPool(random: Random): readonly Face[] {
  const light = patches(random, {
    colours: ['#8fe4f0', '#5fd0e4', '#c4f4f8'],
    metres: 1.5,
    flatness: 0.3,
    count: 260,
    alpha: 0.4,
    lit: [0, 0.9],
    fromZ: -9.4,
    toZ: -3.2,
  });
  return [
    plate(-80, -12, 80, -2.5, '#e6dcc8', 0.5),
    plate(-80, -12, 80, -2.85, '#2f86a4', -0.1),
    plate(-80, -12, 80, -2.98, '#38b0cc', 0.3),
    ...light,
  ];
}
