import { createRandom } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { courseMarks, courseThrough, type CoursePoint } from '../kits/course.ts';
import { drifts } from '../kits/cover.ts';
import { greensward } from '../kits/greensward.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { hills } from '../kits/hills.ts';
import { bush, rock } from '../kits/plants.ts';
import { riverBridge, type BridgeStyle } from '../kits/river-bridges.ts';
import { groundOf } from '../kits/soil.ts';
import { rowOf } from '../kits/spread.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetBuilder, SetPiece } from '../set.ts';

const BRIDGE_Z = 21;

/** The builder of a river under a bridge: it comes out of the woods, through under the bridge, and to our feet or past a dry stage. */
export function riverBridgeSet(style: BridgeStyle): SetBuilder {
  return (scenery) => build(scenery, style);
}

function build(scenery: Scenery, style: BridgeStyle): BuiltSet {
  const random = createRandom(scenery.seed).fork('river-bridge');
  const { season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const points = (scenery.vacant ? TO_US : ASIDE).map(([x, z, half]): CoursePoint => [x * side, z, half]);
  const river = courseThrough(points);
  const soil = groundOf(scenery, 'grass');
  const standing: SetPiece[] = [];
  for (const { x, z } of river.banks(1.7, 0.4)) {
    if ((!scenery.vacant && z < 5) || z < 1.5 || z > 60 || Math.abs(x) > 60) continue;
    standing.push(rock(x, z, random.range(0.2, 0.7), random.integer(0, 4), '#7d7a72', snowCover));
    if (random.chance(0.4))
      standing.push(bush(x * 1.12, z + 0.4, random.range(0.4, 1.1), random.integer(0, 2), season, snowCover));
  }
  for (const spot of rowOf(random, 17, 6, 1, 5))
    if (!river.covers(spot.x, spot.z, 1.6) && Math.abs(spot.x) > 13)
      standing.push(bush(spot.x, spot.z, random.range(0.6, 1.4), random.integer(0, 2), season, snowCover));
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 700, fromZ: -8.5, toZ: 60 }),
        ...(white ? drifts(random.fork('drifts'), 300, 40) : []),
        ...courseMarks(points, { colour: white ? '#c3cee4' : '#8f8468', extra: 0.9, lit: 0.1 }),
        ...contactShadows(standing, soil.shadow),
      ],
      water: {
        fromZ: scenery.vacant ? -6 : 4.6,
        toZ: 90,
        colour: '#3f7480',
        mirror: 0.55,
        waveHeightMetres: 0.04,
        shore: river.outline(),
      },
    },
    pieces: [
      ...hills(scenery, { far: 44, near: 16 }),
      ...woodland(scenery, { z: 46, heightMetres: 8, gap: 4, needled: 0.4 }),
      riverBridge(0, BRIDGE_Z, style, snowCover),
      ...standing,
      ...greensward(random.fork('sward'), scenery, {
        toZ: 19,
        blossoms: [0, 3],
        tall: 0.4,
        gap: 1,
        bare: (x, z) => river.covers(x, z, 0.9),
      }),
    ],
    lamps: [],
    openAir: true,
  };
}

/** Middles of the river and half its width, from far to near. */
const FAR: readonly CoursePoint[] = [
  [-14, 90, 5],
  [-6, 58, 6],
  [0, 34, 8.5],
  [0, BRIDGE_Z, 9.2],
];
const TO_US: readonly CoursePoint[] = [...FAR, [0.6, 12, 7.5], [1.5, 5, 5.6], [3, 0, 4.6], [6, -5, 4.4]];
const ASIDE: readonly CoursePoint[] = [
  ...FAR,
  [-1, 14, 7],
  [-8, 9, 3.2],
  [-20, 7.6, 2.8],
  [-60, 7.4, 2.8],
  [-110, 7.4, 2.8],
];
