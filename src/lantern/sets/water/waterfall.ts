import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { cascade } from '../kits/cascade.ts';
import { conifer } from '../kits/conifer.ts';
import { courseMarks, courseThrough, type Course, type CoursePoint } from '../kits/course.ts';
import { drifts } from '../kits/cover.ts';
import { crag } from '../kits/crag.ts';
import { greensward } from '../kits/greensward.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { bush, rock } from '../kits/plants.ts';
import { steam } from '../kits/smoke.ts';
import { groundOf } from '../kits/soil.ts';
import { rowOf } from '../kits/spread.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

const FALL_Z = 25;
const FALL_METRES = 11.5;

/** A cliff in a wood with a high fall in its middle, a pool at its foot that runs out to one side, mist, mossy stones. */
export function buildWaterfall(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('waterfall');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const points = poolOf(side, scenery.vacant ? TO_US : ASIDE);
  const pool = courseThrough(points);
  const soil = groundOf(scenery, 'grass');
  const standing = plants(random.fork('plants'), scenery, pool);
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 700, fromZ: -8.5, toZ: FALL_Z }),
        ...(white ? drifts(random.fork('drifts'), 300, 20) : []),
        ...courseMarks(points, { colour: white ? '#b9c6de' : '#76756a', extra: 0.8, lit: 0 }),
        ...contactShadows(standing, soil.shadow),
      ],
      water: {
        fromZ: scenery.vacant ? -6 : 4.6,
        toZ: FALL_Z,
        colour: '#2f7f80',
        mirror: 0.42,
        waveHeightMetres: 0.05,
        shore: pool.outline(),
      },
    },
    pieces: [...wall(random.fork('wall'), scenery, side), ...falls(side), ...strike(scenery), ...standing],
    lamps: [],
    openAir: true,
  };
}

/** The pool below the fall and its outflow: aside, where a stage is to stay dry, or to our feet. */
const ASIDE: readonly CoursePoint[] = [
  [0, FALL_Z + 1, 5],
  [0.5, 20, 7.5],
  [0, 13.5, 8],
  [-6, 8.6, 4],
  [-16, 7.4, 3],
  [-34, 7.4, 3],
  [-110, 7.4, 3],
];
const TO_US: readonly CoursePoint[] = [
  [0, FALL_Z + 1, 5],
  [0.5, 20, 7.5],
  [0, 13.5, 8],
  [-1, 8.6, 5.4],
  [1.5, 4.6, 4],
  [5, 0, 3.6],
  [9, -5, 3.6],
];

function poolOf(side: 1 | -1, points: readonly CoursePoint[]): readonly CoursePoint[] {
  return points.map(([x, z, half]) => [x * side, z, half]);
}

/** The fall in one leap, a thread of water beside it, mist at its foot. */
function falls(side: 1 | -1): readonly SetPiece[] {
  return [
    cascade({
      x: 0,
      z: FALL_Z - 1,
      widthMetres: 3.9,
      heightMetres: FALL_METRES - 0.2,
      colour: '#b9dbe6',
      spreadMetres: 1.5,
    }),
    cascade({
      x: side * 4.6,
      z: FALL_Z - 0.8,
      widthMetres: 0.9,
      heightMetres: FALL_METRES - 1.6,
      colour: '#b9dbe6',
      spreadMetres: 0.7,
    }),
    steam(0, FALL_Z - 2.4, 6.5, '#eef8fb'),
    steam(side * -2.6, FALL_Z - 2.2, 5, '#eef8fb'),
    steam(side * 2.6, FALL_Z - 2.2, 5, '#eef8fb'),
  ];
}

/** Boulders that the water strikes at its foot: without them it would hang like a curtain. */
function strike({ snowCover }: Scenery): readonly SetPiece[] {
  return (
    [
      [2.9, 1.3, 0],
      [-1.6, 1.1, 3],
      [0.9, 0.7, 1],
      [-3.6, 1.5, 2],
    ] as const
  ).map(([x, heightMetres, kind]) => rock(x, FALL_Z - 2, heightMetres, kind, '#5f625f', snowCover));
}

/** The cliff: high at both sides of the fall, with woods on its brow. */
function wall(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const white = scenery.snowCover > 0.5;
  const rockColour = '#6e706c';
  const cap = white
    ? '#eef3ff'
    : { spring: '#7fa352', summer: '#5f8a44', autumn: '#8f8044', winter: '#8b8464' }[scenery.season];
  const at = (x: number, z: number, widthMetres: number, heightMetres: number, top: 'level' | 'left' | 'right') =>
    crag({
      x,
      z,
      widthMetres,
      heightMetres,
      rock: rockColour,
      cap,
      top,
      ledges: 0.62,
      seed: scenery.seed + Math.round(x * 7 + z),
    });
  const pieces: SetPiece[] = [
    // It stands behind the brink: as high as that looks from below, or the water would hang in the air.
    at(0, FALL_Z + 1.6, 16, FALL_METRES + 1.1, 'level'),
    at(-13, FALL_Z + 1, 20, 14, 'level'),
    at(13, FALL_Z + 1, 20, 13, 'level'),
    at(-4.4, FALL_Z - 1.2, 5, 4.2, 'right'),
    at(side * 7.4, FALL_Z - 1.4, 5.4, 3.2, 'level'),
    at(0, FALL_Z + 1.2, 9, FALL_METRES + 0.6, 'level'),
    // Shoulders that the water has cut its notch between.
    at(-4.7, FALL_Z + 0.8, 5.6, FALL_METRES + 2.2, 'level'),
    at(4.9, FALL_Z + 0.8, 5.6, FALL_METRES + 1.7, 'level'),
    // Spurs that its foot runs behind.
    at(-3.6, FALL_Z - 1.6, 3, 3.6, 'right'),
    at(4, FALL_Z - 1.6, 3.4, 2.8, 'left'),
  ];
  for (const x of [-26, -42, -58, -74])
    pieces.push(
      at(x, FALL_Z + 0.5, 22, random.range(11, 15), 'level'),
      at(-x, FALL_Z + 0.5, 22, random.range(11, 15), 'level'),
    );
  for (const [x, z, wide, tall] of [
    [-9.5, FALL_Z - 3, 9, 6.4],
    [9.8, FALL_Z - 3.4, 9, 5.6],
    [-15, 17, 9, 4.6],
    [15.5, 16, 9, 4.2],
  ] as const)
    pieces.push(at(x, z, wide, tall * random.range(0.9, 1.15), x < 0 ? 'right' : 'left'));
  const brow = woodland(scenery, { z: FALL_Z + 9, heightMetres: 6.5, gap: 2, needled: 0.5 });
  return [...brow.map((piece) => ({ ...piece, y: FALL_METRES + 1.6, mirrored: false })), ...pieces];
}

/** Trees that frame the pool, bushes and mossy boulders along it, grass at our feet. */
function plants(random: Random, scenery: Scenery, pool: Course): readonly SetPiece[] {
  const { season, snowCover } = scenery;
  const pieces: SetPiece[] = [];
  for (const [x, z, tall] of [
    [-11.5, 6.4, 9],
    [12.3, 5.8, 9.5],
    [-19, 13, 9],
    [20, 12, 8.5],
    [-31, 11, 9],
    [33, 10, 9],
    [-48, 11, 9],
    [49, 12, 9],
  ] as const) {
    if (pool.covers(x, z, 0.3)) continue;
    pieces.push(
      random.chance(0.5)
        ? conifer(x, z, tall * random.range(0.9, 1.1), random.integer(0, 3), snowCover)
        : broadleaf(x, z, tall * random.range(0.8, 1), random.integer(0, 3), season, snowCover),
    );
  }
  for (const { x, z } of pool.banks(1.5, 0.15)) {
    if ((!scenery.vacant && z < 4.8) || z < 1 || z > FALL_Z - 2 || Math.abs(x) > 80) continue;
    pieces.push(
      rock(
        x,
        z,
        random.range(0.25, 0.9) * (z > 12 ? 1.3 : 0.8),
        random.integer(0, 4),
        random.pick(['#74766e', '#6c7468', '#808078']),
        snowCover,
      ),
    );
    if (random.chance(0.5))
      pieces.push(bush(x * 1.05, z + 0.6, random.range(0.4, 1), random.integer(0, 2), season, snowCover));
  }
  for (const spot of rowOf(random, 15, 5, 1, 8))
    if (!pool.covers(spot.x, spot.z, 1.4))
      pieces.push(bush(spot.x, spot.z, random.range(0.6, 1.3), random.integer(0, 2), season, snowCover));
  pieces.push(
    ...greensward(random.fork('sward'), scenery, {
      toZ: 20,
      blossoms: [0, 3],
      tall: 0.4,
      gap: 0.9,
      bare: (x, z) => pool.covers(x, z, 0.8),
    }),
  );
  return pieces;
}
