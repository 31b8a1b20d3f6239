import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { cloudTop } from '../kits/cloud-top.ts';
import { drifts } from '../kits/cover.ts';
import { crag } from '../kits/crag.ts';
import { contactShadows, lens, patches } from '../kits/ground-marks.ts';
import { massif, snowLineOf } from '../kits/massif.ts';
import { rock, tuft } from '../kits/plants.ts';
import { groundOf } from '../kits/soil.ts';
import { onStage, rowOf } from '../kits/spread.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

const EDGE_Z = 5.4;
/** How far down the sea of clouds lies, metres. */
const DROP_METRES = 60;

/** The bare rock of a summit with its cairn; beyond the edge the world falls away to clouds, and peaks stand out of them in rows. */
export function buildSummit(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('summit');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const soil = groundOf(scenery, 'grass');
  const stones = boulders(random.fork('stones'), scenery, side);
  const near = white ? soil.near : '#8b8680';
  return {
    ground: {
      ...soil,
      near,
      far: white ? soil.far : '#9a948c',
      edgeZ: EDGE_Z,
      below: { dropMetres: DROP_METRES, near: '#b9cbe0', far: '#dfe9f4', marks: cloudFloor(random.fork('floor')) },
      marks: [
        ...edge(random.fork('edge'), near, white),
        ...patches(random.fork('rock'), {
          ...soil.patches,
          colours: white ? soil.patches.colours : ['#77726c', '#a09a92', '#6a7a58', '#8f8a82'],
          count: 800,
          fromZ: -8.5,
          toZ: EDGE_Z - 0.8,
        }),
        ...(white ? drifts(random.fork('drifts'), 300, EDGE_Z - 1) : []),
        ...contactShadows(stones, '#33363f'),
      ],
    },
    pieces: [...peaks(scenery, side), ...clouds(random.fork('clouds'), scenery), ...stones],
    lamps: [],
    openAir: true,
  };
}

/** Two chains, the far one higher and paler. */
function peaks(scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const snow = snowLineOf(scenery, 60);
  const chain = (z: number, drop: number, summits: readonly (readonly [number, number, number])[], seed: number) => ({
    ...massif({
      z,
      deepMetres: 120,
      summits,
      crestMetres: 44,
      foldMetres: 46,
      rock: '#737b8c',
      snowFromMetres: snow,
      seed: scenery.seed + seed,
    }),
    y: -drop,
  });
  return [
    chain(
      330,
      40,
      [
        [side * 40, 118, 90],
        [side * -130, 100, 90],
        [side * 210, 100, 90],
        [side * -290, 96, 80],
      ],
      1,
    ),
    chain(
      180,
      46,
      [
        [side * -46, 76, 60],
        [side * 84, 70, 58],
        [side * -150, 72, 60],
        [side * 180, 70, 60],
      ],
      2,
    ),
  ];
}

/** The sea of clouds where one looks straight down on it: backs in the light, hollows in shade. */
function cloudFloor(random: Random): readonly Face[] {
  const made: Face[] = [];
  for (let z = 210; z > 20; z -= 5 + z * 0.04)
    for (let x = -70 - z; x < 70 + z; x += random.range(6, 20) * (0.7 + z * 0.006)) {
      const wide = random.range(7, 22) * (0.7 + z * 0.006);
      for (const [colour, aside, lit, grow] of [
        ['#bccbe2', 0.1, 0, 1.1],
        ['#f2f6fc', -0.04, 0.7, 0.9],
      ] as const) {
        const back = lens(
          random,
          x + aside * wide,
          z - aside * wide,
          wide * grow,
          wide * grow * random.range(0.4, 0.7),
        );
        const points = back.map((at, axis) => (axis % 3 === 1 ? -DROP_METRES : at));
        made.push({ points, colour, lit, alpha: 0.5, smooth: true });
      }
    }
  return made;
}

/** A sea of cloud in the valleys. */
function clouds(random: Random, scenery: Scenery): readonly SetPiece[] {
  const pieces: SetPiece[] = [];
  const wind = 0.3 + scenery.windMetresPerSecond * 0.15;
  for (const [z, wide, tall, y] of [
    [60, 40, 7, -13],
    [95, 60, 9, -17],
    [140, 90, 11, -20],
    [230, 140, 13, -22],
  ] as const)
    for (let x = -z * 1.3 - 60; x < z * 1.3 + 60; x += wide * random.range(0.55, 0.95))
      pieces.push(
        cloudTop(
          x,
          y + random.range(-2, 1),
          z + random.range(-4, 4),
          wide * random.range(0.8, 1.2),
          tall * random.range(0.7, 1.2),
          random.integer(0, 5),
          wind,
        ),
      );
  return pieces;
}

/** The broken rim: dark rock below, the light upper side over it. */
function edge(random: Random, near: string, white: boolean): readonly Face[] {
  const faces: Face[] = [];
  for (const [colour, out, lit] of [
    [white ? '#7f889c' : '#5f5b58', 0.4, -0.6],
    [near, 0, 0.3],
  ] as const)
    for (let x = -80; x < 80; x += random.range(1.2, 2.6))
      faces.push({ points: lens(random, x, EDGE_Z - 0.5 + out, random.range(2, 4.4), 1.6), colour, lit, smooth: true });
  return faces;
}

/** Crags at both sides, boulders along the edge, a cairn. */
function boulders(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const { snowCover } = scenery;
  const cap = snowCover > 0.5 ? '#eef3ff' : '#9a9a84';
  const pieces: SetPiece[] = [];
  for (const x of [10.5, -13, 24, -27, 40, -43]) {
    const at = side * x;
    pieces.push(
      crag({
        x: at,
        z: 5.6,
        widthMetres: random.range(5, 8),
        heightMetres: random.range(2, 4.6),
        rock: '#7d7974',
        cap,
        top: 'peak',
        ledges: 0.3,
        seed: scenery.seed + Math.round(x),
      }),
    );
  }
  for (const spot of rowOf(random, 4.8, 3.2, 1, 0.9))
    if (!onStage(spot))
      pieces.push(rock(spot.x, spot.z, random.range(0.2, 0.75), random.integer(0, 4), '#88847e', snowCover));
  for (const [at, y, size] of [
    [0, 0, 0.5],
    [0.62, 0, 0.42],
    [0.3, 0.5, 0.36],
    [0.34, 0.92, 0.26],
    [0.32, 1.22, 0.17],
  ] as const)
    pieces.push({ ...rock(side * -5.4 + at, 4.6 - y * 0.01, size, Math.round(at * 7), '#8f8a82', snowCover), y });
  for (const z of [-5.6, -4.2, 4.6])
    for (const spot of rowOf(random, z, 3.2, 1, 0.8))
      if (!onStage(spot)) pieces.push(tuft(spot.x, spot.z, random.range(0.12, 0.24), random.integer(0, 5), 'autumn'));
  return pieces;
}
