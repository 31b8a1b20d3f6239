import type { Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { bamboo } from '../kits/bamboo.ts';
import { birch } from '../kits/birch.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { conifer } from '../kits/conifer.ts';
import { greatLeaves, hangingVines, rainforestTree } from '../kits/jungle-plants.ts';
import { bush, rock } from '../kits/plants.ts';
import { onStage, rowOf } from '../kits/spread.ts';
import type { SetPiece } from '../set.ts';
import type { WoodKind } from './woods.ts';

type Free = (x: number, z: number) => boolean;

/** Low bushes and stones, as most woods have. */
function bushes(colour: string) {
  return (random: Random, scenery: Scenery, free: Free): readonly SetPiece[] => {
    const { season, snowCover } = scenery;
    const pieces: SetPiece[] = [];
    for (const [z, gap] of [
      [6.4, 4.4],
      [10.5, 3.8],
      [16, 4],
    ] as const)
      for (const spot of rowOf(random, z, gap * (1.5 - scenery.dressing), 1, 3))
        if (!onStage(spot) && free(spot.x, spot.z))
          pieces.push(bush(spot.x, spot.z, random.range(0.4, 1), random.integer(0, 2), season, snowCover));
    for (const spot of rowOf(random, 6, 11, 1, 2))
      if (free(spot.x, spot.z))
        pieces.push(rock(spot.x, spot.z, random.range(0.25, 0.6), random.integer(0, 4), colour, snowCover));
    return pieces;
  };
}

/** Dark spruces in close ranks over needles and moss. */
export const PINE_FOREST: WoodKind = {
  name: 'pine-forest',
  tree: (random, { x, z }, tall, { snowCover }) => conifer(x, z, tall, random.integer(0, 3), snowCover),
  heightMetres: 11,
  gapMetres: 3,
  depths: { spring: '#4a6a5c', summer: '#426457', autumn: '#4f6658', winter: '#5f7076' },
  under: bushes('#7f827e'),
  litter: { spring: ['#8a6a45'], summer: ['#8a6a45', '#6f5a3a'], autumn: ['#9a6f40', '#7a5a38'], winter: ['#7a6a50'] },
  sward: { tall: 0.32, gap: 1.2, blossoms: [0] },
};

/** Oaks, beeches and maples with round crowns that meet, bare in winter. */
export const BROADLEAF_FOREST: WoodKind = {
  name: 'broadleaf-forest',
  tree: (random, { x, z }, tall, { season, snowCover }) =>
    broadleaf(x, z, tall, random.integer(0, 3), season, snowCover),
  heightMetres: 9.5,
  gapMetres: 3.6,
  depths: { spring: '#86a868', summer: '#5f8a56', autumn: '#b4763c', winter: '#8f8880' },
  under: bushes('#8b8a86'),
  litter: {
    spring: ['#cfd89a', '#b8a868'],
    summer: ['#86b254', '#9a8a55'],
    autumn: ['#c4622c', '#d99a36', '#a8482a', '#e0b04a'],
    winter: ['#8a6a45', '#75593c'],
  },
  sward: { tall: 0.36, gap: 1, blossoms: [0, 3] },
};

/** White stems and light leaves: green-gold in summer, all gold in autumn. */
export const BIRCH_FOREST: WoodKind = {
  name: 'birch-forest',
  tree: (random, { x, z }, tall, { season, snowCover }) => birch(x, z, tall, random.integer(0, 3), season, snowCover),
  heightMetres: 10.5,
  gapMetres: 2.3,
  depths: { spring: '#a9c286', summer: '#86aa74', autumn: '#d8b264', winter: '#a8a39c' },
  under: bushes('#8b8a86'),
  litter: { spring: ['#cfd89a'], summer: ['#a9b46a'], autumn: ['#e2b13a', '#d99a30', '#c98a2c'], winter: ['#a08a66'] },
  sward: { tall: 0.36, gap: 1, blossoms: [0, 1, 3] },
};

/** Culms like columns on both sides of a path. */
export const BAMBOO_FOREST: WoodKind = {
  name: 'bamboo-forest',
  tree: (random, { x, z }, tall, { snowCover }) => bamboo(x, z, tall, random.integer(0, 3), snowCover),
  heightMetres: 12,
  gapMetres: 1.5,
  depths: { spring: '#8fb35e', summer: '#7ba558', autumn: '#94a65a', winter: '#8f9f6c' },
  under: bushes('#8a8a7a'),
  litter: { spring: ['#b7a868'], summer: ['#a9a05e', '#c4b478'], autumn: ['#bfa968'], winter: ['#a8986a'] },
  sward: { tall: 0.26, gap: 1.6 },
  path: '#b39a72',
};

/** Farther than this, metres, great leaves hang still: beneath the roof there is no wind. */
const LEAVES_STIRRED_METRES = 6.5;

/** Giants under a closed roof, great leaves at their feet, vines from above. */
export const JUNGLE: WoodKind = {
  name: 'jungle',
  // Beneath a roof of leaves there is hardly a wind.
  stirredMetres: 8,
  tree: (random, { x, z }, tall, { snowCover }) => rainforestTree(x, z, tall, random.integer(0, 3), snowCover > 0.5),
  heightMetres: 13,
  gapMetres: 4.2,
  // Crowns as broad as these close the view with fewer stems.
  ranks: [
    [9, 2.5],
    [15, 1.9],
    [26, 1.55],
  ],
  depths: { spring: '#4f8a58', summer: '#478556', autumn: '#4f8254', winter: '#4f8058' },
  under: (random, { snowCover }, free) => {
    const white = snowCover > 0.5;
    const pieces: SetPiece[] = [];
    for (const [z, gap, tall] of [
      [5.2, 2.1, 1],
      [7.4, 1.8, 1.6],
      [11, 2.1, 2],
      [17, 2.6, 2.5],
    ] as const)
      for (const spot of rowOf(random, z, gap, 1, 1.6))
        if (!onStage(spot) && free(spot.x, spot.z)) {
          const leaves = greatLeaves(spot.x, spot.z, tall * random.range(0.7, 1.15), random.integer(0, 3), white);
          pieces.push(z > LEAVES_STIRRED_METRES ? { ...leaves, motion: 'still' } : leaves);
        }
    for (const spot of rowOf(random, -6.4, 3.6, 1, 0.8))
      pieces.push({
        ...greatLeaves(spot.x, spot.z, random.range(0.5, 0.8), random.integer(0, 5), white),
        foreground: true,
      });
    for (const spot of rowOf(random, 6.5, 4.4, 1, 1))
      pieces.push(hangingVines(spot.x, random.range(9.4, 10.6), spot.z, random.range(3.2, 4.8), random.integer(0, 2)));
    return pieces;
  },
  litter: { spring: ['#6f7a3c'], summer: ['#6f7a3c', '#8a6a45'], autumn: ['#7f6a3c'], winter: ['#6f6a3c'] },
  sward: { tall: 0.42, gap: 0.9, blossoms: [2, 4] },
};

/** Mixed trees on both sides of a path that winds in among them. */
export const FOREST_PATH: WoodKind = {
  name: 'forest-path',
  tree: (random, { x, z }, tall, { season, snowCover }) =>
    random.chance(season === 'winter' ? 0.85 : 0.25)
      ? conifer(x, z, tall, random.integer(0, 3), snowCover)
      : broadleaf(x, z, tall * 0.95, random.integer(0, 3), season, snowCover),
  heightMetres: 9.5,
  gapMetres: 3.4,
  depths: { spring: '#7a9a64', summer: '#5f855a', autumn: '#a8784a', winter: '#8a8680' },
  under: bushes('#8b8a86'),
  litter: {
    spring: ['#f1d3dc', '#cfd89a'],
    summer: ['#86b254', '#9a8a55'],
    autumn: ['#c4622c', '#d99a36', '#a8482a', '#e0b04a'],
    winter: ['#8a6a45'],
  },
  sward: { tall: 0.36, gap: 0.9, blossoms: [0, 1, 3] },
  path: '#a98a62',
};
