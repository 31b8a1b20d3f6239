import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { conifer } from '../kits/conifer.ts';
import { drifts } from '../kits/cover.ts';
import { greensward } from '../kits/greensward.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { massif, snowLineOf } from '../kits/massif.ts';
import { rock } from '../kits/plants.ts';
import { range } from '../kits/ranges.ts';
import { groundOf } from '../kits/soil.ts';
import { rowOf } from '../kits/spread.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** An alpine pasture with boulders and spruces before a wooded slope; above all a chain of rock and snow with one great summit. */
export function buildMountains(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('mountains');
  const white = scenery.snowCover > 0.5;
  const soil = groundOf(scenery, 'grass');
  const side = random.chance(0.5) ? 1 : -1;
  const standing = bouldersAndTrees(random.fork('standing'), scenery, side);
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 1200, fromZ: -8.5, toZ: 60 }),
        ...(white ? drifts(random.fork('drifts'), 600, 40) : []),
        ...contactShadows(
          standing.filter((piece) => piece.z < 30),
          soil.shadow,
        ),
      ],
    },
    pieces: [
      massif({
        z: 145,
        deepMetres: 120,
        summits: [
          [side * -8, 78, 62],
          [side * 58, 56, 44],
          [side * -76, 60, 52],
          [side * 118, 62, 50],
          [side * -140, 56, 44],
        ],
        crestMetres: 44,
        foldMetres: 40,
        rock: '#767c8c',
        wood: { colour: white ? '#c9d4ea' : '#5f7f63', toMetres: 13 },
        snowFromMetres: snowLineOf(scenery, 62),
        seed: scenery.seed + 41,
      }),
      range({
        z: 88,
        heightMetres: 9,
        peakEvery: 80,
        sharpness: 0.06,
        colour: white ? '#dbe3f3' : '#6d9160',
        snowLine: white ? 0 : 1,
        seed: scenery.seed + 42,
      }),
      ...woodland(scenery, { z: 64, heightMetres: 7, gap: 2.1, needled: scenery.season === 'summer' ? 0.97 : 0.6 }),
      ...standing,
      ...greensward(random.fork('sward'), scenery, { toZ: 18, blossoms: [0, 3, 5], tall: 0.3, gap: 1.1 }),
    ],
    lamps: [],
    openAir: true,
  };
}

/** Boulders in groups, spruces one by one, more of them to one side. */
function bouldersAndTrees(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const { snowCover } = scenery;
  const pieces: SetPiece[] = [];
  for (const [x, z, tall] of [
    [side * 9.6, 5.4, 8.5],
    [side * 12.2, 7.5, 6.5],
    [side * -17, 13, 7],
    [side * 21, 18, 8],
    [side * 33, 16, 8],
    [side * -37, 12, 8],
    [side * -49, 9, 8],
    [side * 52, 10, 8],
  ] as const)
    pieces.push(conifer(x, z, tall * random.range(0.9, 1.1), random.integer(0, 3), snowCover));
  for (const spot of rowOf(random, 24, 11, 1, 14))
    pieces.push(conifer(spot.x, spot.z, random.range(3.5, 7), random.integer(0, 3), snowCover));
  for (const [z, gap, tall] of [
    [6.4, 10, 0.7],
    [13, 9, 1.1],
    [26, 12, 1.5],
  ] as const) {
    for (const spot of rowOf(random, z, gap, 1, z * 0.3)) {
      for (let stone = 0; stone < 3; stone++) {
        const high = tall * random.range(0.25, 1) * (stone === 0 ? 1 : 0.5);
        pieces.push(
          rock(
            spot.x + random.range(-1.6, 1.6) * tall,
            spot.z - stone * 0.3,
            high,
            random.integer(0, 4),
            '#85868e',
            snowCover,
          ),
        );
      }
    }
  }
  return pieces;
}
