import { createRandom } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { drifts, lawn } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { bush, flowers, tuft } from '../kits/plants.ts';
import { range } from '../kits/ranges.ts';
import { groundOf } from '../kits/soil.ts';
import { onStage, rowOf } from '../kits/spread.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** Open grassland under a wide sky: flowers and grass at our feet, single trees, a hedge, hills behind hills. */
export function buildMeadow(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('meadow');
  const { season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const soil = groundOf(scenery, 'grass');
  const trees: SetPiece[] = [];
  for (const spot of rowOf(random, 17, 19, 1, 8))
    trees.push(broadleaf(spot.x, spot.z, random.range(5, 7.5), random.integer(0, 3), season, snowCover));
  trees.push(...woodland(scenery, { z: 52, heightMetres: 6.4, gap: 5.2, needled: 0.25 }));
  for (const spot of rowOf(random, 28, 6, 1, 8))
    trees.push(bush(spot.x, spot.z, random.range(0.8, 1.8), random.integer(0, 2), season, snowCover));
  const hill = { spring: '#7fa45a', summer: '#6f9a52', autumn: '#a3935a', winter: '#9a9580' }[season];
  const far = { spring: '#7d9c74', summer: '#6f9070', autumn: '#94886a', winter: '#8d8d84' }[season];
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 1400, fromZ: -8.5, toZ: 90 }),
        ...(white ? drifts(random.fork('drifts'), 700, 50) : []),
        ...contactShadows(trees, soil.shadow),
      ],
    },
    pieces: [
      range({
        z: 240,
        heightMetres: 42,
        peakEvery: 130,
        sharpness: 0.15,
        colour: white ? '#c9d3e8' : far,
        snowLine: white ? 0 : 1,
        seed: scenery.seed + 11,
      }),
      range({
        z: 150,
        heightMetres: 19,
        peakEvery: 95,
        sharpness: 0.05,
        colour: white ? '#dbe3f3' : far,
        snowLine: white ? 0 : 1,
        seed: scenery.seed + 12,
      }),
      range({
        z: 90,
        heightMetres: 7.5,
        peakEvery: 70,
        sharpness: 0,
        colour: white ? '#e4eaf7' : hill,
        snowLine: white ? 0 : 1,
        seed: scenery.seed + 13,
      }),
      ...trees,
      ...sward(random.fork('sward'), scenery),
    ],
    lamps: [],
    openAir: true,
  };
}

/** Grass and flowers, thick along the lower edge and behind the stage, thinning with distance. */
function sward(random: ReturnType<typeof createRandom>, scenery: Scenery): readonly SetPiece[] {
  const { season, snowCover, dressing } = scenery;
  const bare = snowCover > 0.6;
  const thin = (bare ? 5 : 1) * (1.7 - 1.2 * dressing);
  const pieces: SetPiece[] = bare ? [] : [...lawn(random.fork('lawn'), season, -7.6, 22, dressing)];
  for (const [z, gap, tall] of [
    [-6.6, 0.6, 0.3],
    [-5, 0.7, 0.32],
    [-3.4, 1, 0.26],
    [4.7, 0.8, 0.4],
    [6.2, 0.9, 0.5],
    [8.5, 1, 0.5],
    [12, 1.3, 0.5],
    [17, 1.8, 0.5],
  ] as const) {
    for (const spot of rowOf(random, z, gap * thin, 1, 1.4)) {
      if (onStage(spot)) continue;
      pieces.push(tuft(spot.x, spot.z, tall * random.range(0.6, 1.15), random.integer(0, 5), season));
    }
    if (bare || season === 'autumn' || season === 'winter') continue;
    for (const spot of rowOf(random, z, gap * thin * 1.5, 1, 1.4)) {
      if (onStage(spot)) continue;
      // Kinds grow in drifts: the same flower for some metres, then the next.
      const kind = Math.abs(
        Math.floor(Math.sin(spot.x * 0.16 + spot.z * 0.23 + scenery.seed) * 3 + random.range(0, 2.4)),
      );
      pieces.push(flowers(spot.x, spot.z, tall * random.range(0.7, 1.1), kind, season));
    }
  }
  return pieces;
}
