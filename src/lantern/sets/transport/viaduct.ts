import { createRandom } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { courseMarks, courseThrough, type CoursePoint } from '../kits/course.ts';
import { drifts } from '../kits/cover.ts';
import { greensward } from '../kits/greensward.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { hills } from '../kits/hills.ts';
import { bush } from '../kits/plants.ts';
import { groundOf } from '../kits/soil.ts';
import { rowOf } from '../kits/spread.ts';
import { train } from '../kits/train.ts';
import { viaduct } from '../kits/viaduct.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

const VIADUCT_Z = 58;
const DECK_METRES = 25;
/** How fast the train crosses, metres per second. */
const TRAIN_PACE = 7;

/** A stone railway viaduct that strides across a green valley over a stream, a train on it, wooded hills seen through its arches. */
export function buildViaduct(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('viaduct');
  const { season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const stream = STREAM.map(([x, z, half]): CoursePoint => [x * side, z, half]);
  const course = courseThrough(stream);
  const soil = groundOf(scenery, 'grass');
  const standing: SetPiece[] = [];
  for (const [z, gap, tall] of [
    [16, 16, 5.5],
    [30, 12, 6],
    [50, 9, 6.5],
    [66, 9, 8],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, 6)) {
      if (course.covers(spot.x, spot.z, 3) || Math.abs(spot.x) < z * 0.28) continue;
      standing.push(
        broadleaf(spot.x, spot.z, tall * random.range(0.7, 1.1), random.integer(0, 3), season, snowCover),
        bush(spot.x + 2.4, spot.z - 0.6, random.range(0.7, 1.4), random.integer(0, 2), season, snowCover),
      );
    }
  const railcar = scenery.excluded.includes('train')
    ? []
    : train(side * 12, VIADUCT_Z + 0.4, side === 1 ? -1 : 1, 4, '#a8382c', DECK_METRES + 0.1).map((coach) => ({
        ...coach,
        driftX: -side * TRAIN_PACE,
      }));
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 800, fromZ: -8.5, toZ: 80 }),
        ...(white ? drifts(random.fork('drifts'), 400, 60) : []),
        ...courseMarks(stream, { colour: white ? '#c9d4ea' : '#9a8f76', extra: 0.8 }),
        ...contactShadows(standing, soil.shadow),
      ],
      water: { fromZ: 5, toZ: 120, colour: '#3d7480', mirror: 0.45, waveHeightMetres: 0.03, shore: course.outline() },
    },
    pieces: [
      ...hills(scenery, { far: 62, near: 20 }),
      ...woodland(scenery, { z: 96, heightMetres: 9, gap: 2.6, needled: 0.4 }),
      ...railcar,
      viaduct(0, VIADUCT_Z, 16, DECK_METRES, snowCover),
      ...standing,
      ...greensward(random.fork('sward'), scenery, {
        toZ: 24,
        blossoms: [0, 1, 3],
        tall: 0.36,
        gap: 1,
        bare: (x, z) => course.covers(x, z, 0.9),
      }),
    ],
    lamps: [],
    openAir: true,
  };
}

/** From the hills through under the arches, then aside before it meets the stage. */
const STREAM: readonly CoursePoint[] = [
  [-26, 118, 4],
  [-8, 88, 4],
  [5, 60, 4],
  [8, 42, 3.6],
  [-2, 27, 3.1],
  [-4, 17, 2.7],
  [6, 10.5, 2.2],
  [24, 8, 1.9],
  [80, 7.6, 1.9],
];
