import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { bamboo } from '../kits/bamboo.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { greensward } from '../kits/greensward.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { rolling } from '../kits/noise.ts';
import { palm } from '../kits/shore.ts';
import { bush } from '../kits/plants.ts';
import { relief } from '../kits/relief.ts';
import { range } from '../kits/ranges.ts';
import { groundOf } from '../kits/soil.ts';
import { reachAt, rowOf } from '../kits/spread.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** Hillsides cut into steps: flooded mirrors in spring, green in summer, gold in autumn; palms and bamboo between, misty hills above. */
export function buildRiceTerraces(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('rice-terraces');
  const side = random.chance(0.5) ? 1 : -1;
  const white = scenery.snowCover > 0.5;
  const soil = groundOf(scenery, 'grass');
  const plants = groves(random.fork('groves'), scenery, side);
  const hill = white
    ? '#cfd9ea'
    : { spring: '#6f9a74', summer: '#5f8f6c', autumn: '#8a8f62', winter: '#7f8f7c' }[scenery.season];
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 700, fromZ: -8.5, toZ: 12 }),
        ...contactShadows(
          plants.filter(({ z }) => z < 26),
          soil.shadow,
        ),
      ],
    },
    pieces: [
      range({
        z: 260,
        heightMetres: 78,
        peakEvery: 120,
        sharpness: 0.45,
        colour: hill,
        snowLine: white ? 0 : 1,
        seed: scenery.seed + 1,
      }),
      steps(scenery, { z: 150, nearZ: 70, riseMetres: 52, stepMetres: 5, side: side === 1 ? -1 : 1, seed: 2 }),
      steps(scenery, { z: 66, nearZ: 11, riseMetres: 22, stepMetres: 2.1, side, seed: 3 }),
      ...plants,
      ...greensward(random.fork('sward'), scenery, { toZ: 9, blossoms: [1, 0], tall: 0.34, gap: 0.8 }),
    ],
    lamps: [],
    openAir: true,
  };
}

/** A slope of terraces; `side` is where it is highest. */
function steps(
  scenery: Scenery,
  like: {
    readonly z: number;
    readonly nearZ: number;
    readonly riseMetres: number;
    readonly stepMetres: number;
    readonly side: 1 | -1;
    readonly seed: number;
  },
): SetPiece {
  const reach = reachAt(like.z) + 10;
  const seed = scenery.seed * 3 + like.seed;
  const white = scenery.snowCover > 0.5;
  const paddy = white
    ? ['#eef3fc', '#e2e9f6', '#d6e0f0']
    : {
        spring: ['#b5d4e0', '#a3c6d4', '#c3dcc4'],
        summer: ['#a9d4dc', '#8cbf50', '#b2d86c'],
        autumn: ['#e0bb52', '#c99a3e', '#ecd07c'],
        winter: ['#a9bcc4', '#a08f6c', '#b5a57e'],
      }[scenery.season];
  const bank = white
    ? '#9fb0cc'
    : { spring: '#5f8a48', summer: '#3f6c38', autumn: '#6f7a3a', winter: '#7a7258' }[scenery.season];
  const fold = like.riseMetres * 2.2;
  const levelAt = (x: number, z: number) => {
    const rise = Math.max(0, (z - like.nearZ) / (like.z - like.nearZ));
    const slant = 0.5 + 0.5 * Math.tanh((x * like.side) / (fold * 0.8));
    return (
      like.riseMetres * (0.2 + 0.8 * slant) * rise ** 0.85 * (1 + 0.45 * rolling(seed, x / fold, z / fold, 2)) +
      like.stepMetres * 0.9 * Math.min(1, rise * 30)
    );
  };
  return relief({
    z: like.z,
    nearZ: like.nearZ,
    farZ: like.z,
    span: [-reach, reach],
    top: like.riseMetres * 2.1,
    bottom: -0.5,
    columns: 340,
    rows: 150,
    flatness: 0.3,
    contrast: 0.9,
    heightAt: (x, z) => {
      const level = levelAt(x, z) / like.stepMetres;
      const step = Math.floor(level);
      // Level fields with a steep bank at their edge.
      return (step + Math.max(0, (level - step - 0.35) / 0.65)) * like.stepMetres;
    },
    // From below one sees the banks: dark earth under a bright rim of crop.
    colourAt: ({ x, y, steepness }) => {
      const share = y / like.stepMetres - Math.floor(y / like.stepMetres);
      if (steepness > 0.02 && share < 0.5) return bank;
      const step = Math.floor(y / like.stepMetres);
      // Fields end at other places in each step.
      return paddy[Math.abs(step * 7 + Math.floor(x / (fold * 0.36) + step * 0.41)) % 3]!;
    },
  });
}

/** What stands between the terraces. */
function groves(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const { season, snowCover } = scenery;
  const pieces: SetPiece[] = [];
  for (const [x, z, tall] of [
    [-9.6, 6.6, 7.5],
    [-11.4, 8, 6],
    [17, 9, 7],
    [31, 8, 7],
    [-33, 8, 7],
    [-52, 8, 7],
    [52, 8, 7],
  ] as const)
    pieces.push(palm(side * x, z, tall * random.range(0.9, 1.1), random.integer(0, 2)));
  for (const x of [12.5, 14, -24, 42, -44])
    pieces.push(bamboo(side * x, 7.4, random.range(7, 9), random.integer(0, 3), snowCover));
  for (const spot of rowOf(random, 8.4, 5, 1, 1.5))
    pieces.push(bush(spot.x, spot.z, random.range(0.3, 0.8), random.integer(0, 2), season, snowCover));
  for (const x of [-26, 30, -70, 74]) pieces.push(broadleaf(side * x, 40, 6, random.integer(0, 3), season, snowCover));
  return pieces;
}
