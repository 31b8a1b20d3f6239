import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { church } from '../kits/church.ts';
import { courseMarks, courseThrough, type CoursePoint } from '../kits/course.ts';
import { drifts } from '../kits/cover.ts';
import { greensward } from '../kits/greensward.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { house } from '../kits/house.ts';
import { massif, snowLineOf } from '../kits/massif.ts';
import { bush } from '../kits/plants.ts';
import { groundOf } from '../kits/soil.ts';
import { rowOf } from '../kits/spread.ts';
import { spur } from '../kits/spur.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

const SLOPES = { spring: '#82ab5c', summer: '#6c9a50', autumn: '#a8934e', winter: '#97927a' } as const;
const WOODS = { spring: '#5f8f4c', summer: '#47793f', autumn: '#b5702f', winter: '#6f6a58' } as const;
/** Flanks in turn from both sides, far ones first: z, side, foot, height in metres. */
const FLANKS = [
  [330, 1, -40, 150],
  [250, -1, 44, 140],
  [176, 1, -8, 118],
  [122, -1, 6, 96],
  [86, 1, 14, 74],
  [52, -1, -17, 52],
] as const;
const SUMMIT_METRES = 150;

/** A valley from a rise: flanks that come down from both sides one behind the other, a river that winds between them, a village with a spire, snowy peaks at its head. */
export function buildValley(scenery: Scenery, _light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('valley');
  const { season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const soil = groundOf(scenery, 'grass');
  const river = RIVER.map(([x, z, half]): CoursePoint => [x * side, z, half]);
  const course = courseThrough(river);
  const lane = LANE.map(([x, z, half]): CoursePoint => [x * side, z, half]);
  const way = courseThrough(lane);
  const standing = [...village(scenery, side), ...trees(random.fork('trees'), scenery, course.covers)];
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 900, fromZ: -8.5, toZ: 90 }),
        ...(white ? drifts(random.fork('drifts'), 400, 60) : []),
        ...courseMarks(lane, { colour: white ? '#bccae4' : '#bda57c', extra: 0.2, lit: 0.1 }),
        ...courseMarks(lane, { colour: white ? '#cdd8ee' : '#d2bc90', extra: -0.3, lit: 0.4 }),
        ...courseMarks(river, { colour: white ? '#cdd8ee' : '#b3a684', extra: 0.9 }),
        ...contactShadows(standing, soil.shadow),
      ],
      water: { fromZ: 5, toZ: 330, colour: '#3d7f92', mirror: 0.45, waveHeightMetres: 0.03, shore: course.outline() },
    },
    pieces: [
      massif({
        z: 430,
        deepMetres: 90,
        summits: [
          [-34 * side, SUMMIT_METRES, 90],
          [58 * side, SUMMIT_METRES * 0.8, 80],
        ],
        crestMetres: 74,
        foldMetres: 60,
        rock: '#7f8a9a',
        snowFromMetres: snowLineOf(scenery, SUMMIT_METRES),
        seed: scenery.seed + 5,
      }),
      ...FLANKS.map(([z, way, foot, heightMetres], at) =>
        spur({
          z,
          side: (way * side) as 1 | -1,
          footX: foot * side,
          outX: way * side * (z * 1.05 + 30),
          heightMetres,
          colour: SLOPES[season],
          wood: WOODS[season],
          white,
          seed: scenery.seed * 7 + at,
        }),
      ),
      ...standing,
      ...greensward(random.fork('sward'), scenery, {
        toZ: 22,
        blossoms: [0, 1, 3],
        tall: 0.36,
        gap: 1,
        bare: (x, z) => course.covers(x, z, 0.9) || way.covers(x, z, 0.2),
      }),
    ],
    lamps: [],
    openAir: true,
  };
}

/** From the head of the valley between the flanks, then aside before the stage. */
const RIVER: readonly CoursePoint[] = [
  [4, 330, 7],
  [2, 230, 6],
  [14, 160, 5.4],
  [-6, 110, 5],
  [2, 74, 4.6],
  [12, 48, 4],
  [0, 28, 3.4],
  [-10, 17, 2.8],
  [-30, 11, 2.4],
  [-90, 9, 2.4],
];

/** The lane that leads down from us into the valley. */
const LANE: readonly CoursePoint[] = [
  [1.5, -9, 1],
  [1, -2, 1],
  [2.6, 5, 1],
  [7.5, 13, 0.95],
  [9, 22, 0.95],
  [15, 36, 0.95],
  [22, 52, 0.95],
  [16, 72, 0.95],
  [20, 100, 0.95],
];

/** A few houses round a spire on the floor, where the river leaves room. */
function village({ season, snowCover }: Scenery, side: 1 | -1): readonly SetPiece[] {
  const white = snowCover > 0.5;
  const homes = [
    [-17, 62, 'across'],
    [-25, 66, 'deep'],
    [-12, 70, 'deep'],
    [-31, 74, 'across'],
    [-8, 78, 'across'],
  ] as const;
  return [
    church(side * -20, 80, 19, white, snowCover),
    ...homes.map(([x, z, ridge], at) =>
      house(`valley ${at}`, x * side, z, {
        wide: 7,
        deep: 4,
        storeys: 1,
        ridge,
        pitchMetres: 3,
        wall: ['#e6dcc8', '#d9c3a2', '#efe8da'][at % 3]!,
        roof: ['#9a4f3c', '#7f4636', '#6a5a50'][at % 3]!,
        chimney: true,
        snow: snowCover,
      }),
    ),
    ...[-34, -4, -27].map((x, at) => broadleaf(x * side, 58 + at * 5, 5, at, season, snowCover)),
  ];
}

/** Single trees and bushes on the floor, off the river. */
function trees(
  random: ReturnType<typeof createRandom>,
  { season, snowCover }: Scenery,
  covers: (x: number, z: number, extra?: number) => boolean,
): readonly SetPiece[] {
  const made: SetPiece[] = [];
  for (const [z, gap] of [
    [15, 15],
    [24, 12],
    [40, 10],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, 3)) {
      if (covers(spot.x, spot.z, 2.5) || Math.abs(spot.x) < z * 0.35) continue;
      made.push(
        broadleaf(spot.x, spot.z, 5 * random.range(0.7, 1.1), random.integer(0, 3), season, snowCover),
        bush(spot.x + 2, spot.z - 0.5, random.range(0.6, 1.2), random.integer(0, 2), season, snowCover),
      );
    }
  return made;
}
