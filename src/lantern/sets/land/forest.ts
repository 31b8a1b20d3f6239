import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { conifer } from '../kits/conifer.ts';
import { drifts, lawn, litter } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { bush, flowers, rock, tuft } from '../kits/plants.ts';
import { range } from '../kits/ranges.ts';
import { onStage, rowOf, type Spot } from '../kits/spread.ts';
import { groundOf } from '../kits/soil.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

/**
 * A clearing in a mixed forest: the stage in the open, trees in growing density behind it, a far hill. In winter a
 * forest of laden spruces.
 */
export function buildForest(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('forest');
  const snow = scenery.snowCover;
  const trees = woods(random.fork('trees'), scenery, light);
  const low = undergrowth(random.fork('low'), scenery);
  const soil = groundOf(scenery, 'grass');
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 1400, fromZ: -8.5, toZ: 70 }),
        ...floor(random.fork('floor'), scenery),
        ...contactShadows(
          trees.filter((tree) => tree.z < 34),
          soil.shadow,
        ),
      ],
    },
    pieces: [
      range({
        z: 190,
        heightMetres: 34,
        peakEvery: 110,
        sharpness: 0.12,
        colour: snow > 0.5 ? '#aab6cc' : '#5f7a60',
        snowLine: snow > 0.5 ? 0 : 1,
        seed: scenery.seed + 3,
      }),
      range({
        z: 130,
        heightMetres: 17,
        peakEvery: 70,
        sharpness: 0.2,
        colour: snow > 0.5 ? '#8796b4' : '#4d6a50',
        snowLine: 1,
        seed: scenery.seed + 4,
      }),
      ...trees,
      ...low,
    ],
    lamps: [],
    openAir: true,
  };
}

/** What lies on the forest floor. */
function floor(random: Random, scenery: Scenery): readonly Face[] {
  if (scenery.snowCover > 0.5) return drifts(random, 700, 40);
  if (scenery.season === 'autumn') return litter(random, ['#c4622c', '#d99a36', '#a8482a', '#e0b04a'], 2600, 0.11, 30);
  if (scenery.season === 'spring') return litter(random, ['#f1d3dc', '#f6ecdf'], 500, 0.05, 16);
  return litter(random, ['#86b254', '#4f7d3a', '#9a8a55'], 700, 0.07, 20);
}

/** Rows of trees from the edge of the clearing back, higher and closer with distance. */
function woods(random: Random, scenery: Scenery, light: Light): readonly SetPiece[] {
  const { season, snowCover } = scenery;
  const needled = season === 'winter' ? 0.92 : 0.34;
  const tree = (spot: Spot, tall: number): SetPiece =>
    random.chance(needled)
      ? conifer(spot.x, spot.z, tall * random.range(0.8, 1.2), random.integer(0, 3), snowCover)
      : broadleaf(spot.x, spot.z, tall * random.range(0.75, 1.05), random.integer(0, 3), season, snowCover);
  // Tall trees at the picture's sides frame the clearing; from the path between them one sees the light.
  const framing = [-52.5, -31.5, -10.6, 10.6, 31.5, 52.5].map((x) =>
    tree({ x: x + random.range(-0.6, 0.6), z: random.range(4.8, 6) }, 10.5),
  );
  const sunlit = light.sun.x;
  const rows: readonly (readonly [z: number, gap: number, deep: number, tall: number])[] = [
    [7.5, 8.5, 3, 6.5],
    [13, 6, 4, 8],
    [20, 4.4, 6, 9],
  ];
  const standing = rows.flatMap(([z, gap, deep, tall]) =>
    rowOf(random, z, gap, 0.9, deep)
      .filter((spot) => Math.abs(spot.x / (spot.z + 9) - sunlit) > 0.1)
      .map((spot) => tree(spot, tall)),
  );
  const deep = [30, 44, 66].flatMap((z, row) =>
    woodland(scenery, {
      z,
      heightMetres: 9.5 - row * 0.6,
      gap: 2.6 - row * 0.3,
      needled,
      ...(row < 2 ? { openAt: sunlit * (z + 9) } : {}),
    }),
  );
  return [...framing, ...standing, ...deep];
}

/** What grows at the foot of the trees and along the lower edge of the picture. */
function undergrowth(random: Random, scenery: Scenery): readonly SetPiece[] {
  const { season, snowCover, dressing } = scenery;
  const pieces: SetPiece[] = snowCover > 0.5 ? [] : [...lawn(random.fork('lawn'), season, -7.6, 16, dressing)];
  for (const spot of rowOf(random, 6.5, 5 - 2 * dressing, 1, 2.5))
    pieces.push(bush(spot.x, spot.z, random.range(0.5, 1.1), random.integer(0, 2), season, snowCover));
  for (const spot of rowOf(random, 11, 5 - 2 * dressing, 1, 5))
    pieces.push(bush(spot.x, spot.z, random.range(0.7, 1.5), random.integer(0, 2), season, snowCover));
  for (const spot of rowOf(random, 5.5, 13, 1, 2))
    pieces.push(rock(spot.x, spot.z, random.range(0.25, 0.6), random.integer(0, 4), '#8b8a86', snowCover));
  const bare = snowCover > 0.6;
  for (const z of [-6.4, -4.2, 4.6, 6, 8, 11, 15]) {
    for (const spot of rowOf(random, z, (bare ? 4 : 0.8) * (z > 4 ? 1.4 : 1) * (1.6 - dressing), 1, 1.6)) {
      if (onStage(spot)) continue;
      pieces.push(tuft(spot.x, spot.z, random.range(0.18, 0.42) * (z < 0 ? 0.9 : 1.2), random.integer(0, 5), season));
    }
  }
  if (season === 'spring' || season === 'summer') {
    for (const z of [-5, 5, 7.5]) {
      for (const spot of rowOf(random, z, 3.4, 1, 1.4))
        pieces.push(flowers(spot.x, spot.z, random.range(0.22, 0.34), random.integer(0, 5), season));
    }
  }
  return pieces;
}
