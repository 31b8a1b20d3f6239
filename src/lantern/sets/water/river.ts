import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { conifer } from '../kits/conifer.ts';
import { courseMarks, courseThrough, type Course, type CoursePoint } from '../kits/course.ts';
import { drifts } from '../kits/cover.ts';
import { greensward } from '../kits/greensward.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { bush, rock } from '../kits/plants.ts';
import { range } from '../kits/ranges.ts';
import { reeds } from '../kits/shore.ts';
import { groundOf } from '../kits/soil.ts';
import { rowOf } from '../kits/spread.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** A river that winds out of wooded hills and runs along the bank we stand on, with a path beside it; stones, reeds. */
export function buildRiver(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('river');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const points = courseOf(side, scenery.vacant ? PAST_US : ALONGSIDE);
  const course = courseThrough(points);
  const path = courseThrough(PATH);
  const soil = groundOf(scenery, 'grass');
  const standing = [...trees(random.fork('trees'), scenery, course), ...stones(random.fork('stones'), scenery, course)];
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 1100, fromZ: -8.5, toZ: 80 }),
        ...(white ? drifts(random.fork('drifts'), 500, 60) : []),
        ...(scenery.vacant ? [] : trodden(white)),
        ...courseMarks(points, { colour: white ? '#cdd8ee' : '#a79a82', extra: 1.1 }),
        ...courseMarks(points, { colour: white ? '#aebbd6' : '#857a68', extra: 0.4, lit: 0.1 }),
        ...contactShadows(
          standing.filter((piece) => piece.z < 34),
          soil.shadow,
        ),
      ],
      water: {
        fromZ: -9.5,
        toZ: 110,
        colour: '#2f6b72',
        mirror: scenery.weather === 'storm' || scenery.weather === 'rain' ? 0.3 : 0.55,
        waveHeightMetres: 0.035,
        shore: course.outline(),
      },
    },
    pieces: [
      ...hills(scenery),
      ...woodland(scenery, { z: 104, heightMetres: 8, gap: 2.1, needled: 0.5 }),
      ...standing,
      ...greensward(random.fork('sward'), scenery, {
        toZ: 26,
        blossoms: [0, 1, 3],
        tall: 0.38,
        gap: 0.95,
        bare: (x, z) => course.covers(x, z, 0.9) || (scenery.vacant !== true && path.covers(x, z, 0.15)),
      }),
    ],
    lamps: [],
    openAir: true,
  };
}

/** From the hills, and then along behind the whole stage: who follows the river has it beside, who rows is on it. */
const ALONGSIDE: readonly CoursePoint[] = [
  [26, 112, 4],
  [16, 84, 4.6],
  [-8, 62, 5],
  [-34, 44, 5],
  [-58, 28, 4.6],
  [-66, 15, 4],
  [-50, 9.4, 4],
  [-34, 8.5, 4],
  [-20, 9, 4.3],
  [-7, 8.4, 4.2],
  [6, 8.7, 4.4],
  [18, 9.1, 4.2],
  [32, 8.4, 4],
  [50, 8.9, 4.3],
  [74, 8.4, 4.2],
  [120, 8.6, 4.2],
];
/** A trodden path along the bank, under those who go there. */
const PATH: readonly CoursePoint[] = [
  [-90, 0.7, 1.1],
  [-60, 0.2, 1.25],
  [-42, 0.6, 1.2],
  [-27, 0.1, 1.3],
  [-13, 0.5, 1.2],
  [0, 0.1, 1.3],
  [14, 0.5, 1.2],
  [28, 0.1, 1.3],
  [43, 0.6, 1.2],
  [62, 0.2, 1.25],
  [90, 0.6, 1.1],
];
/** From the hills in wide bends straight to us and past, where no stage is to be left dry. */
const PAST_US: readonly CoursePoint[] = [
  [22, 108, 5],
  [10, 80, 5.6],
  [-12, 58, 6.4],
  [-9, 42, 6.4],
  [7, 29, 6],
  [6, 20, 5.4],
  [-1, 12.5, 5],
  [-4.5, 6, 4.6],
  [-5.5, 0, 4.4],
  [-5.5, -8, 4.4],
];

function trodden(white: boolean) {
  return [
    ...courseMarks(PATH, { colour: white ? '#c9d3e6' : '#8f7b58', extra: 0.16, lit: 0.1 }),
    ...courseMarks(PATH, { colour: white ? '#dbe3f2' : '#b79c70' }),
  ];
}

function courseOf(side: 1 | -1, bends: readonly CoursePoint[]): readonly CoursePoint[] {
  return bends.map(([x, z, half]) => [x * side, z, half]);
}

function hills(scenery: Scenery): readonly SetPiece[] {
  const white = scenery.snowCover > 0.5;
  const tint = { spring: '#76976c', summer: '#678a66', autumn: '#978262', winter: '#8d8d84' }[scenery.season];
  return [
    [260, 52, 120, 0.22],
    [170, 24, 90, 0.1],
    [124, 10, 60, 0.05],
  ].map(([z = 0, heightMetres = 0, peakEvery = 0, sharpness = 0], at) =>
    range({
      z,
      heightMetres,
      peakEvery,
      sharpness,
      colour: white ? '#ced8ec' : tint,
      snowLine: white ? 0 : 1,
      seed: scenery.seed + 50 + at,
    }),
  );
}

/** Groups of trees that leave the river open to the eye; one leans over it at each side of the stage. */
function trees(random: Random, scenery: Scenery, course: Course): readonly SetPiece[] {
  const { season, snowCover } = scenery;
  const pieces: SetPiece[] = [];
  const plant = (x: number, z: number, tall: number) =>
    pieces.push(
      random.chance(season === 'winter' ? 0.6 : 0.25)
        ? conifer(x, z, tall * 1.1, random.integer(0, 3), snowCover)
        : broadleaf(x, z, tall, random.integer(0, 3), season, snowCover),
    );
  for (const [z, gap, tall] of [
    [13.5, 13, 6.5],
    [21, 9, 7],
    [32, 8, 7],
    [46, 7, 7.5],
    [66, 7, 8],
  ] as const) {
    for (const spot of rowOf(random, z, gap, 1, z * 0.2))
      if (!course.covers(spot.x, spot.z, 2 + z * 0.04) && Math.abs(spot.x) > z * 0.1)
        plant(spot.x, spot.z, tall * random.range(0.8, 1.15));
  }
  return pieces;
}

/** Boulders in and beside the water, reeds and bushes along it. */
function stones(random: Random, scenery: Scenery, course: Course): readonly SetPiece[] {
  const { season, snowCover, dressing } = scenery;
  const dry = season === 'winter' || season === 'autumn';
  const pieces: SetPiece[] = [];
  for (const { x, z } of course.banks(2.2, 0.25)) {
    if ((!scenery.vacant && z > -3.2 && z < 4.9) || z < -5 || Math.abs(x) > 90) continue;
    const tall = random.range(0.15, 0.5);
    if (random.chance(0.55)) pieces.push(rock(x, z, tall, random.integer(0, 4), '#83807a', snowCover));
    if (random.chance(0.3))
      pieces.push(rock(x + random.range(0.4, 0.9), z - 0.2, tall * 0.5, random.integer(0, 4), '#8d8a82', snowCover));
    if (random.chance(0.25 + 0.3 * dressing))
      pieces.push(reeds(x + 0.5, z, random.range(0.6, 1.1), random.integer(0, 2), dry));
  }
  for (const { x, z } of course.banks(5.5, 2.2))
    if (z > 5.2 && Math.abs(x) < 90)
      pieces.push(bush(x, z, random.range(0.4, 0.9), random.integer(0, 2), season, snowCover));
  return pieces;
}
