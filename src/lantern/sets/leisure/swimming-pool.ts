import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { house } from '../kits/house.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { divingBoard, laneRopes, poolChair, poolLadder, startingBlock } from '../kits/pool-things.ts';
import { hedge } from '../kits/garden-things.ts';
import { palm, parasol } from '../kits/shore.ts';
import { plate } from '../kits/pavement.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** The basin, metres: it ends short of the picture's edges, so that it is seen as one. */
const BASIN = { half: 12.5, toZ: 23, lanes: 8 } as const;
/** Where it begins: behind a cast, or at our feet. */
const EDGE_Z = { behindCast: 4.9, vacant: 0.6 } as const;

/** An open-air pool: clear blue water with lanes that run away from us, starting blocks, a diving tower and ladders, loungers under parasols on the deck, palms and a hotel behind. */
export function buildSwimmingPool(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('swimming-pool');
  const { snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const edgeZ = scenery.vacant ? EDGE_Z.vacant : EDGE_Z.behindCast;
  const warm = scenery.season !== 'winter';
  const laneMetres = (BASIN.half * 2) / BASIN.lanes;
  const near = [
    ...(scenery.vacant
      ? []
      : Array.from({ length: BASIN.lanes }, (_, lane) =>
          startingBlock(-BASIN.half + (lane + 0.5) * laneMetres, edgeZ - 0.45),
        )),
    poolLadder(side * (BASIN.half - 1.4), edgeZ),
    poolLadder(-side * (BASIN.half - 1.4), edgeZ),
  ];
  const deck = onDeck(side, warm);
  const ground = pavedGround(random, scenery, {
    colour: '#d6c8b0',
    worn: '#b3a48c',
    laid: 'slabs',
    toZ: 34,
    standing: [...near, ...deck],
    marks: [plate(-BASIN.half - 0.5, edgeZ - 0.4, BASIN.half + 0.5, BASIN.toZ + 0.5, '#f0e8d8', 0.55)],
  });
  return {
    ground: {
      ...ground,
      water: {
        fromZ: edgeZ,
        toZ: BASIN.toZ,
        colour: '#38b0cc',
        mirror: 0.2,
        waveHeightMetres: 0.05,
        shore: [-BASIN.half, edgeZ, BASIN.half, edgeZ, BASIN.half, BASIN.toZ, -BASIN.half, BASIN.toZ],
      },
    },
    structures: [
      laneRopes(
        Array.from({ length: BASIN.lanes - 1 }, (_, lane) => -BASIN.half + (lane + 1) * laneMetres),
        edgeZ + 0.4,
        BASIN.toZ,
      ),
    ],
    pieces: [...hotel(side, snowCover), ...deck, divingBoard(-side * 7.2, BASIN.toZ + 0.6), ...near],
    lamps: light.lampsLit
      ? [-8, 0, 8].flatMap((x) =>
          [8, 17].map((z) => ({ x, y: 0.2, z, colour: '#5fe0f4', radius: 5, strength: 0.55, flicker: 0.08 })),
        )
      : [],
    openAir: true,
  };
}

/** A hotel of several houses behind a hedge. */
function hotel(side: 1 | -1, snowCover: number): readonly SetPiece[] {
  return [
    ...[-46, -23, 0, 23, 46].map((x, index) =>
      house(`hotel ${index}`, x + side * 6, 46, {
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
    ...[-42, -30, -18, -6, 6, 18, 30, 42].map((x) => hedge(x, 31, 11.6, 1.3, snowCover)),
  ];
}

const PARASOLS = ['#d8574a', '#3f7fae', '#e8b43a'] as const;

/** Loungers in pairs with a parasol each along both sides and behind, palms between them. */
function onDeck(side: 1 | -1, warm: boolean): readonly SetPiece[] {
  const rows = [
    ...[-33, -25, -17, -9, 9, 17, 25, 33].map((x): readonly [number, number] => [x, BASIN.toZ + 3]),
    ...[8, 13, 18].flatMap((z): readonly (readonly [number, number])[] => [
      [-BASIN.half - 2.6, z],
      [BASIN.half + 2.6, z],
    ]),
  ];
  const seats = rows.flatMap(([x, z], index) => [
    poolChair(x, z, index),
    ...(warm ? [parasol(x + Math.sign(x) * 1.8, z + 0.4, PARASOLS[index % PARASOLS.length]!)] : []),
  ]);
  const palms = [
    [-side * 5, BASIN.toZ + 4.4, 8],
    [side * 12, BASIN.toZ + 4, 9],
    [-side * 21, BASIN.toZ + 3.6, 7.4],
    [side * 27, BASIN.toZ + 4, 8],
    [-side * 38, BASIN.toZ + 4, 8],
    [side * 40, BASIN.toZ + 4, 8],
    [side * (BASIN.half + 6), 15, 8],
    [-side * (BASIN.half + 5), 10.5, 8.6],
  ].map(([x = 0, z = 0, tall = 0], index) => palm(x, z, tall, index));
  return warm ? [...palms, ...seats] : seats;
}
