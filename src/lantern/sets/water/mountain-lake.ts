import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { conifer } from '../kits/conifer.ts';
import { drifts, lawn } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { bush, flowers, rock, tuft } from '../kits/plants.ts';
import { range } from '../kits/ranges.ts';
import { lakeIce } from '../kits/lake-ice.ts';
import { jetty, reeds } from '../kits/shore.ts';
import { groundOf } from '../kits/soil.ts';
import { onStage, rowOf } from '../kits/spread.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

const FAR_SHORE_Z = 95;

/** Share of conifers on the far shore: the rest tells the season. */
const NEEDLED = { spring: 0.55, summer: 0.94, autumn: 0.5, winter: 0.9 } as const;

/** Where the water begins: behind the stage, or almost at our feet where nobody comes. */
function shoreOf({ vacant }: Scenery): number {
  return vacant ? 3.1 : 6.5;
}

/** A grassy shore with rocks and reeds, a still lake, conifers on the far side, three ranges in haze. */
export function buildMountainLake(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('mountain-lake');
  const white = scenery.snowCover > 0.5;
  const soil = groundOf(scenery, 'grass');
  const shoreZ = shoreOf(scenery);
  const near = shoreAndWood(random, scenery);
  const low = plants(random, scenery);
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 1000, fromZ: -8.5, toZ: shoreZ }),
        ...(white
          ? [...drifts(random.fork('drifts'), 500, shoreZ), ...lakeIce(random.fork('ice'), shoreZ, FAR_SHORE_Z)]
          : []),
        ...contactShadows(
          near.filter((piece) => piece.z < shoreZ),
          soil.shadow,
        ),
      ],
      // Where snow lies the lake is frozen.
      ...(white
        ? { mirror: 0.12, ripple: 0 }
        : {
            water: {
              fromZ: shoreZ,
              toZ: FAR_SHORE_Z,
              colour: '#2c5f74',
              mirror: scenery.weather === 'storm' || scenery.weather === 'rain' ? 0.3 : 0.62,
              waveHeightMetres: 0.03,
            },
          }),
    },
    pieces: [...ranges(scenery), ...near, ...low],
    structures: [jetty((random.chance(0.5) ? 1 : -1) * (scenery.vacant ? 3.6 : 6.5), shoreZ - 1, shoreZ + 9)],
    lamps: [],
    openAir: true,
  };
}

/** Rocks and conifers on our shore, the wood on the other. */
function shoreAndWood(random: Random, scenery: Scenery): readonly SetPiece[] {
  const { snowCover } = scenery;
  const shoreZ = shoreOf(scenery);
  const near: SetPiece[] = [];
  for (const spot of rowOf(random, shoreZ - 0.9, 11, 1, 1)) {
    for (let stone = 0; stone < 3; stone++) {
      near.push(
        rock(
          spot.x + random.range(-1.5, 1.5),
          spot.z + random.range(0, 1.2),
          random.range(0.15, 0.6),
          random.integer(0, 4),
          '#82858c',
          snowCover,
        ),
      );
    }
  }
  for (const x of [-13.5, 12.5, -17, 16.5, -30, 31, 44, -46]) {
    near.push(
      conifer(
        x + random.range(-1, 1),
        shoreZ - random.range(0.3, 1.5),
        random.range(6, 9),
        random.integer(0, 3),
        snowCover,
      ),
    );
  }
  near.push(...woodland(scenery, { z: FAR_SHORE_Z + 4, heightMetres: 10, gap: 1.9, needled: NEEDLED[scenery.season] }));
  return near;
}

/** Grass, flowers, bushes and the reeds in the shallows. */
function plants(random: Random, scenery: Scenery): readonly SetPiece[] {
  const { season, snowCover, dressing } = scenery;
  const white = snowCover > 0.5;
  const shoreZ = shoreOf(scenery);
  const low: SetPiece[] = white ? [] : [...lawn(random.fork('lawn'), season, -7.6, shoreZ, dressing)];
  for (const spot of rowOf(random, shoreZ + 0.5, 5 - dressing * 2, 1, 1))
    low.push(
      reeds(spot.x, spot.z, random.range(0.8, 1.4), random.integer(0, 2), season === 'winter' || season === 'autumn'),
    );
  for (const spot of rowOf(random, shoreZ - 1.2, 7, 1, 1))
    low.push(bush(spot.x, spot.z, random.range(0.35, 0.7), random.integer(0, 2), season, snowCover));
  for (const z of [-6.4, -4.6, shoreZ - 1.8, shoreZ - 0.7]) {
    for (const spot of rowOf(random, z, (white ? 4 : 0.9) * (1.6 - dressing), 1, 1.2)) {
      if (scenery.vacant || !onStage(spot))
        low.push(tuft(spot.x, spot.z, random.range(0.18, 0.4), random.integer(0, 5), season));
    }
    if (season === 'spring' || season === 'summer')
      for (const spot of rowOf(random, z, 2.4, 1, 1))
        if (scenery.vacant || !onStage(spot))
          low.push(flowers(spot.x, spot.z, random.range(0.2, 0.32), random.integer(0, 5), season));
  }
  return low;
}

/** Foothills, a middle range and the high one, each paler than the one before it. */
function ranges(scenery: Scenery): readonly SetPiece[] {
  const { season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const snowLine = { spring: 0.5, summer: 0.62, autumn: 0.55, winter: 0.16 }[season];
  return [
    range({
      z: 300,
      heightMetres: 112,
      peakEvery: 136,
      sharpness: 1,
      colour: '#74819a',
      snowLine: snowLine - 0.1,
      seed: scenery.seed + 31,
    }),
    range({
      z: 205,
      heightMetres: 60,
      peakEvery: 96,
      sharpness: 0.85,
      colour: '#5f7084',
      snowLine,
      seed: scenery.seed + 32,
    }),
    range({
      z: 140,
      heightMetres: 19,
      peakEvery: 66,
      sharpness: 0.25,
      colour: white ? '#8d9bb4' : '#47685c',
      snowLine: white ? 0.2 : 1,
      seed: scenery.seed + 33,
    }),
    range({
      z: FAR_SHORE_Z + 16,
      heightMetres: 6,
      peakEvery: 40,
      sharpness: 0.1,
      colour: white ? '#a9b6cf' : '#4a6a4c',
      snowLine: white ? 0 : 1,
      seed: scenery.seed + 34,
    }),
  ];
}
