import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { breaker } from '../kits/breakers.ts';
import { fence } from '../kits/fence.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { greatLighthouse } from '../kits/lighthouse.ts';
import { rock, tuft } from '../kits/plants.ts';
import { range } from '../kits/ranges.ts';
import { rowOf } from '../kits/spread.ts';
import { besideWay, type WayPoint } from '../kits/way.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** From this wind on the sea is rough, metres per second (Beaufort 5, a fresh breeze, begins at 8). */
const ROUGH_WIND = 7;

/** A grassy headland over the sea: a red and white lighthouse on its crag in the waves, its beam sweeping by night, a path and a fence along the edge. */
export function buildLighthouse(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('lighthouse');
  const { snowCover, season, weather, windMetresPerSecond } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const stormy = weather === 'storm';
  const rough = stormy || windMetresPerSecond > ROUGH_WIND;
  // Where nobody stands the sea is let come nearer, so that one sees it rage.
  const shoreZ = rough && scenery.vacant ? 6 : 12.2;
  const path: readonly WayPoint[] = [
    [-side * 5, -9, 1.6],
    [-side * 2.5, 0, 1.5],
    [side * 1, Math.min(7, shoreZ - 2.4), 1.2],
    [side * 4, shoreZ - 1.2, 1],
  ];
  const rocks: SetPiece[] = [];
  for (const [z, gap] of [
    [shoreZ - 0.8, 1.6],
    [shoreZ - 1.8, 2.8],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, 0.8))
      rocks.push(rock(spot.x, spot.z, random.range(0.3, 1), random.integer(0, 4), '#7d7772', snowCover));
  const grasses: SetPiece[] = [];
  for (const z of [-6, 4.6, 6.4, 8.6].filter((row) => row < shoreZ - 1))
    for (const spot of rowOf(random, z, 1.2, 1, 1))
      grasses.push(tuft(spot.x, spot.z, random.range(0.3, 0.6), random.integer(0, 5), season));
  const fences = [-7.6, -10.2, 7, 9.6, 12.2, 20, 22.6, -21, -23.6, 34, -36].map((x) =>
    fence(side * x, shoreZ - 2.8, 2.6, snowCover),
  );
  const { ground, grass } = lawnGround(random, scenery, { standing: rocks, path, toZ: shoreZ - 3.2 });
  return {
    ground: {
      ...ground,
      water: {
        fromZ: shoreZ,
        toZ: 3000,
        colour: stormy ? '#3f6470' : '#2f7f9c',
        mirror: 0.12,
        waveHeightMetres: 0.35,
        ...(rough ? { swellMetres: stormy ? 1.7 : 1 } : {}),
      },
    },
    pieces: [
      range({
        z: 300,
        heightMetres: 34,
        peakEvery: 150,
        sharpness: 0.2,
        colour: '#71889a',
        snowLine: 1,
        seed: scenery.seed + 31,
        span: side > 0 ? [-320, -50] : [50, 320],
      }),
      ...greatLighthouse(side * 9.5, 50, 24, snowCover),
      ...(rough ? bursts(side, shoreZ, stormy) : []),
      ...rocks,
      ...besideWay([...fences, ...grasses], path),
      ...grass,
    ],
    lamps: light.lampsLit
      ? [{ x: side * 9.5, y: 20.8, z: 49.5, colour: '#fff0b0', radius: 7, strength: 0.95, flicker: 0 }]
      : [],
    openAir: true,
  };
}

/** In a rough sea waves burst on the crag and on the rocks at our feet. */
function bursts(side: 1 | -1, shoreZ: number, stormy: boolean): readonly SetPiece[] {
  return [
    ...[-14, -5].map((x) =>
      breaker({ x: side * 9.5 + x, y: 0, z: 49, widthMetres: 16, sprayMetres: stormy ? 9 : 5, foamMetres: 1 }),
    ),
    ...[-22, -11, -3].map((x) =>
      breaker({
        x: side * x,
        y: 0,
        z: shoreZ + 0.8,
        widthMetres: 5,
        sprayMetres: stormy ? 1.5 : 1,
        foamMetres: 0.3,
      }),
    ),
  ];
}
