import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { courseMarks, courseThrough, type CoursePoint } from '../kits/course.ts';
import { drifts } from '../kits/cover.ts';
import { greensward } from '../kits/greensward.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { noise, rolling } from '../kits/noise.ts';
import { bush } from '../kits/plants.ts';
import { relief } from '../kits/relief.ts';
import { range } from '../kits/ranges.ts';
import { groundOf } from '../kits/soil.ts';
import { reachAt, rowOf } from '../kits/spread.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

const GREENS = {
  spring: ['#8fb860', '#7fa954', '#a2c56e'],
  summer: ['#7aa452', '#6a9648', '#8cb15c'],
  autumn: ['#b0974e', '#a08a48', '#c0a85c'],
  winter: ['#a09a78', '#948e6e', '#aca684'],
} as const;

/** Green hills one behind the other in soft light and shade, a lane that climbs over them, a great tree on a crest. */
export function buildHills(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('hills');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const soil = groundOf(scenery, 'grass');
  const lane = LANE.map(([x, z, half]): CoursePoint => [x * side, z, half]);
  const course = courseThrough(lane);
  const trees = copses(random.fork('trees'), scenery, side);
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 900, fromZ: -8.5, toZ: 30 }),
        ...(white ? drifts(random.fork('drifts'), 400, 30) : []),
        ...courseMarks(lane, { colour: white ? '#cdd8ee' : '#bfa67c', extra: 0.2, lit: 0.1 }),
        ...courseMarks(lane, { colour: white ? '#bccae4' : '#d3bd92', extra: -0.35, lit: 0.4 }),
        ...contactShadows(
          trees.filter(({ z }) => z < 30),
          soil.shadow,
        ),
      ],
    },
    pieces: [
      range({
        z: 330,
        heightMetres: 56,
        peakEvery: 150,
        sharpness: 0.3,
        colour: white ? '#c3cfe6' : '#7f94a4',
        snowLine: white ? 0 : 1,
        seed: scenery.seed + 1,
      }),
      ...hillRows(scenery).map((row) => swell(scenery, row)),
      ...trees,
      ...greensward(random.fork('sward'), scenery, {
        toZ: 22,
        blossoms: [0, 1, 3],
        tall: 0.34,
        gap: 0.9,
        bare: (x, z) => course.covers(x, z, 0.3),
      }),
    ],
    lamps: [],
    openAir: true,
  };
}

/** The lane, from the far hills to where it passes behind the stage. */
const LANE: readonly CoursePoint[] = [
  [7, 30, 0.9],
  [1, 22, 1],
  [6, 15, 1.1],
  [1, 9.4, 1.2],
  [-9, 7, 1.2],
  [-24, 6.6, 1.2],
  [-110, 6.4, 1.2],
];

/** A row of hills: its crest stands at `z`, its foot at `nearZ`, metres. */
interface HillRow {
  readonly z: number;
  readonly nearZ: number;
  readonly heightMetres: number;
  readonly seed: number;
}

/** The rows of hills, the farthest first. */
export function hillRows(scenery: Scenery): readonly HillRow[] {
  return [
    { z: 210, nearZ: 130, heightMetres: 36, seed: 2 },
    { z: 120, nearZ: 66, heightMetres: 19, seed: 3 },
    { z: 62, nearZ: 26, heightMetres: 7.5, seed: 4 },
  ].map((row) => ({ ...row, seed: scenery.seed * 5 + row.seed }));
}

/** How high the land of a row is, metres: at its crest, or at a z before it. */
export function hillTop({ z: crestZ, nearZ, heightMetres, seed }: HillRow, x: number, z = crestZ): number {
  const fold = heightMetres * 3.4;
  const rise = Math.min(1, (z - nearZ) / (crestZ - nearZ) / 0.8);
  return heightMetres * Math.sin((rise * Math.PI) / 2) * (0.8 + 1.05 * rolling(seed, x / fold, z / (fold * 1.3), 2));
}

/** One row of hills, striped with fields and hedges where they are gentle. */
function swell(scenery: Scenery, like: HillRow): SetPiece {
  const white = scenery.snowCover > 0.5;
  const reach = reachAt(like.z) + 10;
  const { seed } = like;
  const greens = white ? ['#e8eef9', '#dfe7f5', '#f2f6fd'] : GREENS[scenery.season];
  const fold = like.heightMetres * 3.4;
  return relief({
    z: like.z,
    nearZ: like.nearZ,
    farZ: like.z,
    span: [-reach, reach],
    top: like.heightMetres * 2.6,
    bottom: -1,
    columns: 400,
    rows: 90,
    contrast: 2.2,
    flatness: 0,
    heightAt: (x, z) => hillTop(like, x, z),
    colourAt: ({ x, z }) => {
      const cell = noise(seed + 7, x / (fold * 0.32), z / (fold * 0.4));
      return cell > 0.25 ? greens[2]! : cell < -0.2 ? greens[1]! : greens[0]!;
    },
  });
}

/** The great tree and copses on the slopes. */
function copses(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const { season, snowCover } = scenery;
  const pieces: SetPiece[] = [
    broadleaf(side * -8.8, 14, 8.4, 1, season, snowCover),
    broadleaf(side * 19, 20, 7, 2, season, snowCover),
  ];
  for (const spot of rowOf(random, 27, 12, 1, 6))
    pieces.push(
      random.chance(0.6)
        ? broadleaf(spot.x, spot.z, random.range(3, 5), random.integer(0, 3), season, snowCover)
        : bush(spot.x, spot.z, random.range(0.8, 1.5), random.integer(0, 2), season, snowCover),
    );
  for (const spot of rowOf(random, 11, 9, 1, 4))
    pieces.push(bush(spot.x, spot.z, random.range(0.4, 0.9), random.integer(0, 2), season, snowCover));
  return pieces;
}
