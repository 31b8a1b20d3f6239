import { createRandom, type Random } from '../../../base/random.ts';
import { DAYLIGHT } from '../../light/daylight.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { caveMouth } from '../kits/cave-mouth.ts';
import { conifer } from '../kits/conifer.ts';
import { courseThrough } from '../kits/course.ts';
import { lens } from '../kits/ground-marks.ts';
import { rock } from '../kits/plants.ts';
import { range } from '../kits/ranges.ts';
import { stalagmite } from '../kits/stalagmite.ts';
import { rowOf } from '../kits/spread.ts';
import { sunbeams } from '../kits/sunbeams.ts';
import type { BuiltSet, Face, Lamp, SetPiece } from '../set.ts';

const ROCK = '#5c504a';

/** Inside a great cave, looking out: dark walls and dripstone frame the bright world, its light lies on the floor and on a still pool. */
export function buildCave(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('cave');
  const side = random.chance(0.5) ? 1 : -1;
  const pool = courseThrough([
    [side * 15, 6, 0.3],
    [side * 11, 6.6, 1.2],
    [side * 4, 8, 2],
    [side * -3, 8.4, 1.5],
    [side * -6, 8.6, 0.3],
  ]);
  const bright = DAYLIGHT[scenery.hour];
  const crystals = dripstone(random.fork('dripstone'), side);
  return {
    ground: {
      kind: 'earth',
      near: '#3b3430',
      far: '#57493f',
      mirror: 0,
      ripple: 0.01,
      marks: floor(random.fork('floor'), side, bright),
      water: { fromZ: 4.8, toZ: 11, colour: '#2a4a50', mirror: 0.7, waveHeightMetres: 0.015, shore: pool.outline() },
    },
    pieces: [
      ...outside(random.fork('outside'), scenery),
      caveMouth({
        z: 22,
        x: side * 2.2,
        widthMetres: 17,
        heightMetres: 9.4,
        rock: ROCK,
        seed: scenery.seed + 4,
        rimLight: bright,
      }),
      caveMouth({
        z: 11.5,
        x: side * 0.6,
        widthMetres: 21,
        heightMetres: 9,
        rock: '#40373a',
        seed: scenery.seed + 5,
        rimLight: bright * 0.5,
      }),
      ...crystals.pieces,
      ...sunbeams(throughMist(light), { z: 13, heightMetres: 9, count: 3, strength: 0.22 }),
    ],
    lamps: crystals.lamps,
    openAir: true,
    shelterToZ: 21,
  };
}

/** In mist the shafts of a sun are seen that is not seen itself. */
function throughMist(light: Light): Light {
  return light.weather === 'fog' && light.sun.kind === 'sun'
    ? { ...light, sun: { ...light.sun, visible: true } }
    : light;
}

/** What is seen through the opening: hills and trees in their own weather. */
function outside(random: Random, scenery: Scenery): readonly SetPiece[] {
  const white = scenery.snowCover > 0.5;
  const hill = white
    ? '#dbe3f3'
    : { spring: '#86ab62', summer: '#719a58', autumn: '#a3935a', winter: '#9a9580' }[scenery.season];
  const meadow = range({
    z: 27,
    heightMetres: 0.9,
    peakEvery: 18,
    sharpness: 0,
    colour: hill,
    snowLine: white ? 0 : 1,
    seed: scenery.seed + 9,
  });
  return [
    range({
      z: 260,
      heightMetres: 62,
      peakEvery: 90,
      sharpness: 0.8,
      colour: '#7f8ea4',
      snowLine: white ? 0.1 : 0.7,
      seed: scenery.seed + 6,
    }),
    range({
      z: 120,
      heightMetres: 15,
      peakEvery: 70,
      sharpness: 0.1,
      colour: hill,
      snowLine: white ? 0 : 1,
      seed: scenery.seed + 7,
    }),
    range({
      z: 60,
      heightMetres: 4,
      peakEvery: 40,
      sharpness: 0,
      colour: hill,
      snowLine: white ? 0 : 1,
      seed: scenery.seed + 8,
    }),
    ...rowOf(random, 40, 6, 1, 12).map((spot) =>
      conifer(spot.x, spot.z, random.range(3.5, 7), random.integer(0, 3), scenery.snowCover),
    ),
    meadow,
  ];
}

/** Stalagmites at both sides, some of them clear crystals that glow a little. */
function dripstone(
  random: Random,
  side: 1 | -1,
): { readonly pieces: readonly SetPiece[]; readonly lamps: readonly Lamp[] } {
  const pieces: SetPiece[] = [];
  const lamps: Lamp[] = [];
  for (const [z, gap, tall] of [
    [5.2, 3.4, 1.5],
    [8, 4.4, 2.2],
    [10.5, 4, 2.6],
    [16, 5, 2.6],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, 1)) {
      if (Math.abs(spot.x) < 6.5 + (z < 6 ? 1.8 : 0)) continue;
      const high = tall * random.range(0.35, 1);
      pieces.push(stalagmite(spot.x, spot.z, high, random.integer(0, 4), ROCK, false));
      if (random.chance(0.5))
        pieces.push(rock(spot.x + random.range(-1, 1), spot.z - 0.3, high * 0.3, random.integer(0, 4), '#5f544d', 0));
    }
  for (const x of [9.6, -10.8, 27, -29, 44, -46]) {
    const at = side * x;
    pieces.push(stalagmite(at, 6.3, 1.1, 1, '#7fd0e0', true), stalagmite(at + 0.7, 6.1, 0.7, 2, '#9ae0f0', true));
    lamps.push({ x: at, y: 0.6, z: 6, colour: '#6fd0f0', radius: 2.2, strength: 0.35, flicker: 0.15 });
  }
  return { pieces, lamps };
}

/** Stone underfoot, and the light of the opening that lies on it. */
function floor(random: Random, side: 1 | -1, bright: number): readonly Face[] {
  const faces: Face[] = [];
  for (let patch = 0; patch < 420; patch++) {
    const z = -8.5 + 32 * random.next() ** 1.3;
    faces.push({
      points: lens(random, random.range(-44, 44), z, random.range(0.6, 2.6), random.range(0.2, 0.7)),
      colour: random.pick(['#4d443e', '#2f2a28', '#5d5149']),
      lit: random.range(-0.5, 0.4),
      alpha: 0.6,
      smooth: true,
    });
  }
  // Many faint layers make one soft edge.
  for (let wide = 1.25; wide > 0.2; wide -= 0.09)
    faces.push({
      points: [
        side * 2 - 7 * wide,
        0,
        22,
        side * 2 + 7 * wide,
        0,
        22,
        side * -1 + 5.4 * wide,
        0,
        6,
        side * -2.4 + 4.4 * wide,
        0,
        -1 - 4 * wide,
        side * -2.4 - 4.4 * wide,
        0,
        -1 - 4 * wide,
        side * -1 - 5.4 * wide,
        0,
        6,
      ],
      colour: '#e9d9bd',
      lit: 0.9,
      alpha: Math.round(0.055 * bright * 200) / 200,
      smooth: true,
    });
  return faces;
}
