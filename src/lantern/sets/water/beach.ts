import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { drifts, litter, ripples } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { rock, tuft } from '../kits/plants.ts';
import { range } from '../kits/ranges.ts';
import { lighthouse, palm, parasol } from '../kits/shore.ts';
import { groundOf } from '../kits/soil.ts';
import { rowOf } from '../kits/spread.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** Where the sea begins, metres behind the stage's middle. */
const SHORE_Z = 5;

/** Sand, surf that rolls in, the sea to the horizon; palms and a parasol at the sides, a headland with a lighthouse. */
export function buildBeach(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('beach');
  const { snowCover, weather } = scenery;
  const soil = groundOf(scenery, 'sand');
  const side = random.chance(0.5) ? 1 : -1;
  const standing = strand(random, scenery, side);
  const grass: SetPiece[] = [];
  for (const spot of rowOf(random, -6.2, 3.4, 1, 1))
    grass.push(tuft(spot.x, spot.z, random.range(0.2, 0.34), random.integer(0, 5), 'autumn'));
  const stormy = weather === 'storm' ? 1 : 0;
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('sand'), { ...soil.patches, count: 900, fromZ: -8.4, toZ: SHORE_Z - 1 }),
        ...(snowCover > 0.5
          ? drifts(random.fork('drifts'), 400, SHORE_Z - 1.5)
          : ripples(random.fork('ripples'), 1500, SHORE_Z - 2)),
        ...litter(random.fork('shells'), ['#fff4e4', '#e8b8a0', '#a88468', '#8a7462'], 420, 0.045, SHORE_Z - 1),
        ...contactShadows(standing, soil.shadow),
      ],
      water: {
        fromZ: SHORE_Z,
        toZ: 3000,
        colour: stormy ? '#3f6470' : '#2f87a0',
        mirror: 0.12,
        waveHeightMetres: 0.42 + 0.5 * stormy,
        surf: true,
      },
    },
    pieces: [...headland(scenery, side), lighthouse(side * 44, 120, 17), ...standing, ...grass],
    lamps: light.lampsLit
      ? [{ x: side * 44, y: 15, z: 119, colour: '#ffe6a6', radius: 9, strength: 0.9, flicker: 0 }]
      : [],
    openAir: true,
  };
}

/** What stands on the sand: palms and parasols at the sides when it is warm, rocks at the water. */
function strand(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const { snowCover, dressing, weather, hour } = scenery;
  const warm = scenery.season !== 'winter';
  const standing: SetPiece[] = [];
  if (warm && !scenery.excluded.includes('palm')) {
    for (const [x, z, tall] of [
      ...(scenery.vacant ? ([[-side * 4.4, 4.2, 5.4]] as const) : []),
      [-side * 8.7, 4.4, 7],
      [-side * 11.2, 4.6, 5.6],
      [-side * 27, 4.4, 6.4],
      [side * 24, 4.5, 7.2],
      [side * 41, 4.4, 6],
    ] as const) {
      standing.push(palm(x, z, tall * random.range(0.9, 1.1), random.integer(0, 2)));
    }
  }
  if (dressing > 0.3 && warm && weather === 'clear' && hour !== 'night' && !scenery.excluded.includes('parasol')) {
    standing.push(parasol(side * (scenery.vacant ? 3.9 : 8.6), 4.3, '#d8574a'), parasol(-side * 19, 4.4, '#3f7fae'));
  }
  for (const spot of rowOf(random, 5.4, 15, 1, 1.4)) {
    for (let stone = 0; stone < 3; stone++) {
      standing.push(
        rock(
          spot.x + random.range(-1.6, 1.6),
          spot.z + random.range(-0.2, 1.6),
          random.range(0.2, 0.75),
          random.integer(0, 4),
          '#77706c',
          snowCover,
        ),
      );
    }
  }
  return standing;
}

/** Two tongues of land on one side of the horizon. */
function headland(scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  return [
    range({
      z: 380,
      heightMetres: 26,
      peakEvery: 90,
      sharpness: 0.3,
      colour: '#6e8494',
      snowLine: 1,
      seed: scenery.seed + 21,
      span: side > 0 ? [-360, -60] : [60, 360],
    }),
    range({
      z: 260,
      heightMetres: 15,
      peakEvery: 70,
      sharpness: 0.35,
      colour: '#5f7a80',
      snowLine: 1,
      seed: scenery.seed + 22,
      span: side > 0 ? [-330, -110] : [110, 330],
    }),
  ];
}
