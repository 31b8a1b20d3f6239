import type { Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { Face, Ground, SetPiece } from '../set.ts';
import { drifts, lawn } from './cover.ts';
import { contactShadows, patches } from './ground-marks.ts';
import { groundOf } from './soil.ts';
import { besideWay, way, type WayPoint } from './way.ts';

/** What a stretch of grass carries. */
export interface LawnGround {
  /** What throws shadows on it. */
  readonly standing: readonly SetPiece[];
  /** A path of sand or gravel across it. */
  readonly path?: readonly WayPoint[];
  /** What else lies flat on it, under the shadows. */
  readonly marks?: readonly Face[];
  /** Depth to which single blades are drawn, metres. Default 14. */
  readonly toZ?: number;
}

/** Grass of the season, or snow, with a path and shadows on it; `grass` are the blades that stand beside the path. */
export function lawnGround(
  random: Random,
  scenery: Scenery,
  of: LawnGround,
): { readonly ground: Ground; readonly grass: readonly SetPiece[] } {
  const white = scenery.snowCover > 0.5;
  const soil = groundOf(scenery, 'grass');
  const { path, toZ = 14 } = of;
  const blades = white ? [] : lawn(random.fork('lawn'), scenery.season, -7.6, toZ, scenery.dressing * 0.8);
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 650, fromZ: -8.5, toZ: 55 }),
        ...(white ? drifts(random.fork('drifts'), 300, 30) : []),
        ...(of.marks ?? []),
        ...(path === undefined
          ? []
          : way(random.fork('path'), path, white ? '#cbd5e8' : '#c9b088', white ? '#b4c2de' : '#93875c')),
        ...contactShadows(of.standing, soil.shadow),
      ],
    },
    grass: path === undefined ? blades : besideWay(blades, path),
  };
}
