import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { conifer } from '../kits/conifer.ts';
import { greatMushroom } from '../kits/great-mushroom.ts';
import { greensward } from '../kits/greensward.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { plate } from '../kits/pavement.ts';
import { bush } from '../kits/plants.ts';
import { pool } from '../kits/pools.ts';
import { range } from '../kits/ranges.ts';
import { groundOf } from '../kits/soil.ts';
import { onStage, rowOf } from '../kits/spread.ts';
import { sunbeams } from '../kits/sunbeams.ts';
import { way, type WayPoint } from '../kits/way.ts';
import type { BuiltSet, Lamp, SetPiece } from '../set.ts';
import { isDark } from '../../light/daylight.ts';

const PATH: readonly WayPoint[] = [
  [-3, -9, 1.1],
  [-1, 0, 1.05],
  [1.4, 7, 0.9],
  [-0.6, 15, 0.8],
  [1.6, 30, 0.7],
];

/** A forest of mushrooms as tall as trees, small ones in rings among the grass, a path between; by night their gills and spots glow blue. */
export function buildMushroomForest(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('mushroom-forest');
  const soil = groundOf(scenery, 'grass');
  const night = isDark(light.hour);
  const { giants, lamps } = grove(random.fork('grove'), night);
  const small: SetPiece[] = [];
  for (const z of [4.6, 5.8, 7.6, 10, -5.6])
    for (const spot of rowOf(random, z, 2.2, 1, 1))
      if (!onStage(spot))
        small.push({
          ...greatMushroom(spot.x, spot.z, random.range(0.22, 0.62), random.integer(0, 3)),
          ...(z < 0 ? { foreground: true as const } : {}),
        });
  const firs = rowOf(random, 48, 5, 1, 6).map(({ x, z }) =>
    conifer(x, z, random.range(10, 15), random.integer(0, 3), scenery.snowCover),
  );
  const bushes = rowOf(random, 9, 5.2, 1, 3)
    .filter((spot) => !onStage(spot) && Math.abs(spot.x) > 2.4)
    .map(({ x, z }) => bush(x, z, random.range(0.5, 0.9), random.integer(0, 2), scenery.season, scenery.snowCover));
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 700, fromZ: -8.5, toZ: 50 }),
        ...way(random.fork('path'), PATH, scenery.snowCover > 0.5 ? '#cbd5e8' : '#a8936a', '#7d7a4c'),
        ...contactShadows(giants, soil.shadow),
        ...lamps.flatMap((lamp) => pool(lamp.x, lamp.z - 0.6, lamp.radius * 1.2, lamp.radius * 0.8, lamp.colour, 0.11)),
        ...(night ? [plate(-60, 24, 60, 70, '#123a6a', -0.4, 0.25)] : []),
      ],
    },
    pieces: [
      range({
        z: 92,
        heightMetres: 20,
        peakEvery: 34,
        sharpness: 0.24,
        colour: '#4a6a74',
        snowLine: 1,
        seed: scenery.seed + 3,
      }),
      ...firs,
      ...giants,
      ...bushes,
      ...small,
      ...greensward(random.fork('sward'), scenery, { tall: 0.34, gap: 1.5, blossoms: [0, 1, 3], toZ: 13 }),
      ...sunbeams(light, { z: 6, heightMetres: 9, count: 3 }),
    ],
    lamps,
    openAir: true,
  };
}

/** The giants on both sides of the path and behind it; by night the near ones light what is round them. */
function grove(
  random: Random,
  night: boolean,
): { readonly giants: readonly SetPiece[]; readonly lamps: readonly Lamp[] } {
  const giants: SetPiece[] = [];
  const lamps: Lamp[] = [];
  const grow = (x: number, z: number, tall: number, kind: number, door = false) => {
    giants.push(greatMushroom(x, z, tall, kind, door));
    if (night && z < 16 && Math.abs(x) < 22)
      lamps.push({
        x,
        y: tall * 0.62,
        z: z - 0.3,
        colour: kind % 4 === 2 ? '#7a9aff' : '#48c8ff',
        radius: tall * 0.62,
        strength: 0.75,
        flicker: 0.08,
      });
  };
  const side = random.chance(0.5) ? 1 : -1;
  grow(side * 4.6, 7.4, 6.2, 0);
  grow(-side * 5.4, 8.2, 4.6, 3, true);
  grow(-side * 9, 11, 7.4, 2);
  grow(side * 9.4, 10.4, 4.4, 1, true);
  for (const [z, gap, tall] of [
    [14, 5.4, 7],
    [19, 5, 8.4],
    [27, 5.2, 9.6],
    [38, 6, 11],
  ] as const)
    for (const spot of rowOf(random, z, gap, 0.9, z * 0.16)) {
      if (Math.abs(spot.x) < 1.6 && z < 30) continue;
      grow(spot.x, spot.z, tall * random.range(0.6, 1.1), random.integer(0, 3));
    }
  return { giants, lamps };
}
