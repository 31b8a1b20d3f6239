import { createRandom, type Random } from '../../base/random.ts';
import type { Light } from '../light/light.ts';
import type { Scenery } from '../storyboard/storyboard.ts';
import { broadleaf } from './kits/broadleaf.ts';
import { conifer } from './kits/conifer.ts';
import { castShadows, patches } from './kits/ground-marks.ts';
import { bush, flowers, rock, tuft } from './kits/plants.ts';
import { range } from './kits/ranges.ts';
import { onStage, rowOf, type Spot } from './kits/spread.ts';
import { groundOf } from './kits/soil.ts';
import type { BuiltSet, SetPiece } from './set.ts';

/**
 * A clearing in a mixed forest: the stage in the open, trees in growing density behind it, a far hill. In winter a
 * forest of laden spruces.
 */
export function buildForest(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('forest');
  const snow = scenery.snowCover;
  const trees = woods(random.fork('trees'), scenery);
  const low = undergrowth(random.fork('low'), scenery);
  const soil = groundOf(scenery, 'grass');
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 900, fromZ: -8, toZ: 70 }),
        ...castShadows(trees.filter((tree) => tree.z < 34), light, soil.shadow),
      ],
    },
    pieces: [
      range({ z: 190, heightMetres: 34, peakEvery: 110, sharpness: 0.12, colour: snow > 0.5 ? '#aab6cc' : '#5f7a60', snowLine: snow > 0.5 ? 0 : 1, seed: scenery.seed + 3 }),
      range({ z: 130, heightMetres: 17, peakEvery: 70, sharpness: 0.2, colour: snow > 0.5 ? '#8796b4' : '#4d6a50', snowLine: 1, seed: scenery.seed + 4 }),
      ...trees,
      ...low,
    ],
    lamps: [],
    openAir: true,
  };
}

/** Rows of trees from the edge of the clearing back, higher and closer with distance. */
function woods(random: Random, scenery: Scenery): readonly SetPiece[] {
  const { season, snowCover } = scenery;
  const needled = season === 'winter' ? 0.92 : 0.34;
  const tree = (spot: Spot, tall: number): SetPiece =>
    random.chance(needled)
      ? conifer(spot.x, spot.z, tall * random.range(0.8, 1.2), random.integer(0, 3), snowCover)
      : broadleaf(spot.x, spot.z, tall * random.range(0.75, 1.05), random.integer(0, 3), season, snowCover);
  const rows: readonly (readonly [z: number, gap: number, deep: number, tall: number])[] = [
    [7.5, 8.5, 3, 6.5],
    [13, 6, 4, 8],
    [20, 4.4, 6, 9],
    [30, 4.2, 9, 10],
    [46, 4.6, 14, 11],
    [70, 5, 20, 12],
  ];
  return rows.flatMap(([z, gap, deep, tall]) => rowOf(random, z, gap, 0.9, deep).map((spot) => tree(spot, tall)));
}

/** What grows at the foot of the trees and along the lower edge of the picture. */
function undergrowth(random: Random, scenery: Scenery): readonly SetPiece[] {
  const { season, snowCover, dressing } = scenery;
  const pieces: SetPiece[] = [];
  for (const spot of rowOf(random, 6.5, 5 - 2 * dressing, 1, 2.5)) pieces.push(bush(spot.x, spot.z, random.range(0.5, 1.1), random.integer(0, 2), season, snowCover));
  for (const spot of rowOf(random, 11, 5 - 2 * dressing, 1, 5)) pieces.push(bush(spot.x, spot.z, random.range(0.7, 1.5), random.integer(0, 2), season, snowCover));
  for (const spot of rowOf(random, 5.5, 13, 1, 2)) pieces.push(rock(spot.x, spot.z, random.range(0.25, 0.6), random.integer(0, 4), '#8b8a86', snowCover));
  const bare = snowCover > 0.6;
  for (const z of [-6.4, -4.2, 4.6, 6, 8, 11, 15]) {
    for (const spot of rowOf(random, z, (bare ? 4 : 0.8) * (z > 4 ? 1.4 : 1) * (1.6 - dressing), 1, 1.6)) {
      if (onStage(spot)) continue;
      pieces.push(tuft(spot.x, spot.z, random.range(0.18, 0.42) * (z < 0 ? 0.9 : 1.2), random.integer(0, 5), season));
    }
  }
  if (season === 'spring' || season === 'summer') {
    for (const z of [-5, 5, 7.5]) {
      for (const spot of rowOf(random, z, 3.4, 1, 1.4)) pieces.push(flowers(spot.x, spot.z, random.range(0.22, 0.34), random.integer(0, 5), season));
    }
  }
  return pieces;
}
