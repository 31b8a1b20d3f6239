import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { conifer } from '../kits/conifer.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { bundle } from '../kits/bundle.ts';
import { courseThrough, type CoursePoint } from '../kits/course.ts';
import { landBelow, LAND_Y, onLand } from '../kits/from-air.ts';
import { range } from '../kits/ranges.ts';
import { reachAt } from '../kits/spread.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

const RIVER: readonly CoursePoint[] = [
  [46, 560, 9],
  [-40, 430, 9],
  [36, 310, 8.5],
  [-28, 220, 8],
  [34, 150, 8],
  [-14, 96, 8],
  [26, 54, 8],
  [10, 8, 8],
];
const GROUPS = 4;

/** A forest from the air: crown behind crown to the hills, conifers among broad leaves, a river that winds through them. */
export function buildForestFromAbove(scenery: Scenery, _light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('forest-from-above');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const course = courseThrough(RIVER.map(([x, z, half]): CoursePoint => [x * side, z, half]));
  const floor = white
    ? '#c9d4e8'
    : { spring: '#5f8a48', summer: '#4a7a40', autumn: '#8f5f30', winter: '#7a7460' }[scenery.season];
  const groups = Array.from({ length: GROUPS }, (_, index) => group(scenery, index));
  const trees: SetPiece[] = [];
  for (let z = 340; z > 8; z -= 5 + z * 0.03) {
    const gap = 15 + z * 0.02;
    for (let x = -reachAt(z); x < reachAt(z); x += gap) {
      const [px, pz] = [x + random.range(-4, 4), z + random.range(-2, 2)];
      if (course.covers(px, pz, 10)) continue;
      const kind = random.integer(0, GROUPS - 1);
      trees.push(onLand(bundle(`grove from air ${kind}`, px, pz, groups[kind] ?? [])));
    }
  }
  return {
    ground: landBelow(
      { colour: floor, kind: white ? 'snow' : 'grass', marks: [] },
      {
        fromZ: 6,
        toZ: 560,
        colour: '#3f7f96',
        mirror: 0.1,
        waveHeightMetres: 0.02,
        level: LAND_Y,
        shore: course.outline(),
      },
    ),
    pieces: [
      onLand(
        range({
          z: 620,
          // So high that even its saddles stand above the horizon.
          heightMetres: 230,
          peakEvery: 260,
          sharpness: 0.7,
          colour: '#7c8f9c',
          snowLine: white ? 0.1 : 0.6,
          seed: scenery.seed + 3,
        }),
      ),
      onLand(
        range({
          z: 430,
          heightMetres: 46,
          peakEvery: 140,
          sharpness: 0.05,
          colour: white ? '#b4c2da' : '#5f8a62',
          snowLine: 1,
          seed: scenery.seed + 4,
        }),
      ),
      ...trees,
    ],
    lamps: [],
    openAir: true,
  };
}

/** A handful of trees as they stand together. */
function group({ season, snowCover }: Scenery, kind: number): readonly SetPiece[] {
  const random = createRandom(`grove from air ${kind}`);
  return Array.from({ length: 5 }, (_, index) => {
    const [x, z] = [-7 + index * 3.4 + random.range(-1, 1), random.range(-0.1, 0.1)];
    return random.chance(0.45)
      ? conifer(x, z, random.range(8, 12), random.integer(0, 3), snowCover)
      : broadleaf(x, z, random.range(6.5, 9), random.integer(0, 3), season, snowCover);
  });
}
