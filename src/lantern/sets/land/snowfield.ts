import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { conifer } from '../kits/conifer.ts';
import { drifts } from '../kits/cover.ts';
import { isDressed } from '../kits/dressed.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { hutWindow, logHut } from '../kits/log-hut.ts';
import { noise, rolling } from '../kits/noise.ts';
import { rock } from '../kits/plants.ts';
import { pool } from '../kits/pools.ts';
import { range } from '../kits/ranges.ts';
import { relief } from '../kits/relief.ts';
import { groundOf } from '../kits/soil.ts';
import { upright } from '../kits/solid.ts';
import { reachAt, rowOf } from '../kits/spread.ts';
import type { BuiltSet, Face, SetPiece, Structure } from '../set.ts';

/** Where the hut stands, metres: so near that its window shines through any snow. */
const HUT = { x: 5.2, z: 33 } as const;

/** A wide white land in any season: drifts like waves, a trail and a drowned fence that lead to a hut, laden spruces near by, far snow hills. */
export function buildSnowfield(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('snowfield');
  const snowy: Scenery = { ...scenery, snowCover: 1, season: 'winter' };
  const side = random.chance(0.5) ? 1 : -1;
  const soil = groundOf(snowy, 'grass');
  const livedIn =
    isDressed(scenery) &&
    scenery.deserted !== true &&
    !['house', 'hut', 'cabin'].some((each) => scenery.excluded.includes(each));
  const [hutX, hutZ] = [side * HUT.x, HUT.z];
  const standing = [...trees(random.fork('trees'), side), ...(livedIn ? logHut(hutX, hutZ, true) : [])];
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('snow'), { ...soil.patches, count: 900, fromZ: -8.5, toZ: 40 }),
        ...drifts(random.fork('drifts'), 900, 40),
        ...footprints(side),
        ...(livedIn && light.lampsLit ? pool(hutX - 1.5, hutZ - 2.4, 3.4, 1.8, '#ffb85a', 0.22) : []),
        ...contactShadows(standing, soil.shadow),
      ],
    },
    pieces: [
      range({
        z: 300,
        heightMetres: 54,
        peakEvery: 140,
        sharpness: 0.75,
        colour: '#a9b7d0',
        snowLine: 0.05,
        seed: scenery.seed + 71,
      }),
      range({
        z: 210,
        heightMetres: 20,
        peakEvery: 110,
        sharpness: 0.1,
        colour: '#d3ddf0',
        snowLine: 0,
        seed: scenery.seed + 72,
      }),
      waves(scenery.seed, 84, 150, 9),
      waves(scenery.seed + 1, 30, 80, 3.4),
      ...standing,
    ],
    structures: drownedFence(random.fork('fence'), side),
    lamps: livedIn && light.lampsLit ? [{ ...hutWindow(hutX, hutZ), radius: 5, strength: 1 }] : [],
    openAir: true,
  };
}

/** Rolling snow with sharp wind-blown crests. */
function waves(seed: number, nearZ: number, farZ: number, heightMetres: number): SetPiece {
  const reach = reachAt(farZ) + 10;
  return relief({
    z: farZ,
    nearZ,
    farZ,
    span: [-reach, reach],
    top: heightMetres * 2.4 * (farZ / nearZ) * 0.6,
    bottom: -1,
    columns: 220,
    rows: 26,
    flatness: 0.35,
    contrast: 2.1,
    heightAt: (x, z) => {
      const rise = Math.min(1, (z - nearZ) / (farZ - nearZ) / 0.25);
      const wind = 1 - Math.abs(noise(seed + 3, x / (heightMetres * 7) + z * 0.01, z / (heightMetres * 3)));
      return rise * heightMetres * (0.55 + 0.5 * rolling(seed, x / 46, z / 40, 2) + 0.35 * wind ** 2);
    },
    colourAt: () => '#eef3fd',
  });
}

/** Two rows of prints that wind from our feet to the far drifts. */
function footprints(side: 1 | -1): readonly Face[] {
  const faces: Face[] = [];
  for (let step = 0; step < 130; step++) {
    const z = 29 - step * 0.28;
    const x = side * (-4.4 + 2.6 * Math.sin(z * 0.14 + 0.6) - z * 0.05) + (step % 2 ? 0.14 : -0.14);
    for (const [grow, colour, lit, shift] of [
      [1.5, '#ffffff', 0.8, 0.03],
      [1, '#8fa6d6', -0.5, 0],
    ] as const)
      faces.push({
        points: [-1, -0.4, 0.4, 1, 0.4, -0.4].flatMap((along, corner) => [
          x + (corner < 3 ? -1 : 1) * 0.075 * grow * (1 - 0.25 * Math.abs(along)),
          0,
          z + shift + (corner < 3 ? along : -along) * 0.15 * grow,
        ]),
        colour,
        lit,
        alpha: 0.75,
        smooth: true,
      });
  }
  return faces;
}

/** An old fence that the snow has half swallowed: it comes from beside us and is lost toward the hut. */
function drownedFence(random: Random, side: 1 | -1): readonly Structure[] {
  const posts = Array.from({ length: POSTS }, (_, at) => {
    const share = at / (POSTS - 1);
    return {
      x: side * (6.8 - 2.6 * share + 0.5 * Math.sin(at * 0.9)) + random.range(-0.12, 0.12),
      z: 4.8 + 25 * share ** 1.25,
      high: 0.78 + random.range(-0.16, 0.12),
    };
  });
  return posts.toReversed().map(({ x, z, high }, index, all): Structure => {
    const before = all[index - 1];
    const rail = (y: number): readonly Face[] =>
      before === undefined
        ? []
        : [
            beam(before.x, before.z, x, z, [y - 0.06, y + 0.06], WOOD, -0.2),
            beam(before.x, before.z, x, z, [y + 0.05, y + 0.11], '#f4f7ff', 0.5),
          ];
    return {
      z,
      mirrored: false,
      faces: [
        ...rail(high * 0.62),
        upright([x - 0.09, x + 0.09], [0, high], z, WOOD, -0.1),
        { ...upright([x - 0.15, x + 0.15], [high - 0.02, high + 0.14], z, '#f4f7ff', 0.4), smooth: true },
      ],
    };
  });
}

const POSTS = 15;
const WOOD = '#6f5644';

/** A rail from post to post. */
function beam(
  fromX: number,
  fromZ: number,
  toX: number,
  toZ: number,
  [low, top]: readonly [number, number],
  colour: string,
  lit: number,
): Face {
  return { points: [fromX, low, fromZ, toX, low, toZ, toX, top, toZ, fromX, top, fromZ], colour, lit };
}

/** One great bare tree, laden spruces near and in far groups, stones that look out of the snow. */
function trees(random: Random, side: 1 | -1): readonly SetPiece[] {
  const pieces: SetPiece[] = [
    broadleaf(side * 8.8, 12, 7.2, 1, 'winter', 1),
    // Near enough to be seen in the thickest snow.
    conifer(side * -4.7, 7.4, 4.6, 1, 1),
    conifer(side * -6.6, 8.6, 3.4, 2, 1),
    conifer(side * -3.6, 9.6, 2.1, 0, 1),
    conifer(side * 7.4, 8.4, 3.2, 3, 1),
  ];
  for (const [x, z, tall, count] of [
    [side * -16, 20, 5, 4],
    [side * 27, 26, 5.5, 5],
    [side * -36, 24, 5, 4],
    [side * 52, 24, 5, 4],
    [side * -60, 26, 5, 5],
  ] as const)
    for (let tree = 0; tree < count; tree++)
      pieces.push(
        conifer(
          x + random.range(-4, 4),
          z + random.range(-2, 3),
          tall * random.range(0.5, 1.15),
          random.integer(0, 3),
          1,
        ),
      );
  for (const spot of rowOf(random, 9, 13, 1, 5))
    pieces.push(rock(spot.x, spot.z, random.range(0.2, 0.5), random.integer(0, 4), '#7f8694', 1));
  return pieces;
}
