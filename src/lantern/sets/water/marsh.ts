import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { drifts } from '../kits/cover.ts';
import { greensward } from '../kits/greensward.ts';
import { contactShadows, lens, patches } from '../kits/ground-marks.ts';
import { islet, lilyPads } from '../kits/islet.ts';
import { reeds } from '../kits/shore.ts';
import { steam } from '../kits/smoke.ts';
import { groundOf } from '../kits/soil.ts';
import { rowOf } from '../kits/spread.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

const SHORE_Z = 4.6;

/** Black still water between islets of sedge, reeds and lily pads; bare dead trees stand in it, mist lies on it, a dark wood closes it. */
export function buildMarsh(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('marsh');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const soil = groundOf(scenery, 'grass');
  const standing = growth(random.fork('growth'), scenery, side);
  const near = white
    ? soil.near
    : { spring: '#6f8a48', summer: '#5f7a40', autumn: '#8a7a48', winter: '#7f7860' }[scenery.season];
  return {
    ground: {
      ...soil,
      near,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 700, fromZ: -8.5, toZ: SHORE_Z }),
        ...(white ? drifts(random.fork('drifts'), 300, SHORE_Z) : puddles(random.fork('mud'))),
        ...contactShadows(
          standing.filter(({ z }) => z < SHORE_Z),
          soil.shadow,
        ),
      ],
      water: {
        fromZ: -9.5,
        toZ: 58,
        shore: shoreOf(random.fork('shore')),
        colour: '#2f3f34',
        mirror: 0.6,
        waveHeightMetres: 0.012,
      },
    },
    pieces: [
      ...woodland(scenery, { z: 82, heightMetres: 9, gap: 2.2, needled: 0.3 }),
      ...woodland(scenery, { z: 60, heightMetres: 6.5, gap: 2.8, needled: 0.15 }),
      ...standing,
      ...[-16, -4, 9, 22, -30, 36].map((x) => steam(x, random.range(16, 30), 4.5, '#dfe8e4')),
      ...greensward(random.fork('sward'), scenery, { toZ: SHORE_Z, tall: 0.5, gap: 0.7, bare: (_x, z) => z < -2.5 }),
    ],
    lamps: [],
    openAir: true,
  };
}

/** Water behind the strip of turf that we stand on, and before it: one outline, closed far to the right. */
function shoreOf(random: Random): readonly number[] {
  const shore = [-150, 58, 150, 58, 150, -9.5, -150, -9.5];
  for (let x = -150; x < 138; x += 5) shore.push(x, random.range(-3.7, -2.7));
  shore.push(138, SHORE_Z);
  for (let x = 132; x > -150; x -= 4) shore.push(x, SHORE_Z + random.range(-0.3, 0.9));
  return shore;
}

function puddles(random: Random): readonly Face[] {
  return Array.from({ length: 60 }, (): Face => ({
    points: lens(
      random,
      random.range(-50, 50),
      random.range(-8, SHORE_Z - 0.4),
      random.range(0.5, 2.2),
      random.range(0.2, 0.5),
    ),
    colour: random.pick(['#4a4a34', '#3f4a3c', '#56583c']),
    lit: -0.1,
    alpha: 0.7,
    smooth: true,
  }));
}

/** Islets with sedge, dead trees, reeds in front, pads on the open water. */
function growth(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const { snowCover, season } = scenery;
  const dry = season === 'autumn' || season === 'winter';
  const pieces: SetPiece[] = [];
  for (const [x, z, tall] of [
    [-8.8, 9, 6.4],
    [7.5, 15, 6],
    [12.6, 8.4, 5],
    [-18, 17, 6.5],
    [-3, 27, 6],
    [27, 14, 6],
    [-33, 12, 6],
    [45, 14, 6],
    [-50, 13, 6],
  ] as const)
    pieces.push(
      islet(side * x, z + 0.1, 3 + tall * 0.3, random.integer(0, 2), season, snowCover),
      broadleaf(side * x, z, tall * random.range(0.85, 1.1), random.integer(0, 3), 'winter', snowCover),
    );
  for (const [z, gap] of [
    [7, 8],
    [12, 8],
    [20, 9],
    [32, 11],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, z * 0.2)) {
      const wide = random.range(1.6, 4) * (1 + z * 0.03);
      pieces.push(
        islet(spot.x, spot.z, wide, random.integer(0, 2), season, snowCover),
        reeds(spot.x + random.range(-0.3, 0.3) * wide, spot.z - 0.1, random.range(1, 1.7), random.integer(0, 2), dry),
      );
    }
  for (const spot of rowOf(random, SHORE_Z + 0.5, 1.7, 1, 0.5))
    pieces.push(reeds(spot.x, spot.z, random.range(0.8, 1.5), random.integer(0, 2), dry));
  for (const spot of rowOf(random, -2.9, 2.4, 1, 0.4))
    pieces.push({ ...reeds(spot.x, spot.z, random.range(0.4, 0.6), random.integer(0, 2), dry), foreground: true });
  if (snowCover < 0.5)
    for (const [z, gap] of [
      [-5.4, 2.6],
      [6, 4],
      [9.5, 5],
      [15, 6],
    ] as const)
      for (const spot of rowOf(random, z, gap, 1, 1.4))
        pieces.push(lilyPads(spot.x, spot.z, random.range(0.9, 1.7), random.integer(0, 2)));
  return pieces;
}
