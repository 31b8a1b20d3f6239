import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { conifer } from '../kits/conifer.ts';
import { drifts } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { noise, rolling } from '../kits/noise.ts';
import { rock } from '../kits/plants.ts';
import { range } from '../kits/ranges.ts';
import { relief } from '../kits/relief.ts';
import { groundOf } from '../kits/soil.ts';
import { reachAt, rowOf } from '../kits/spread.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

/** A wide white land in any season: drifts like waves, a trail of footprints that leads away, a bare tree, far snow hills. */
export function buildSnowfield(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('snowfield');
  const snowy: Scenery = { ...scenery, snowCover: 1, season: 'winter' };
  const side = random.chance(0.5) ? 1 : -1;
  const soil = groundOf(snowy, 'grass');
  const standing = trees(random.fork('trees'), side);
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('snow'), { ...soil.patches, count: 900, fromZ: -8.5, toZ: 40 }),
        ...drifts(random.fork('drifts'), 900, 40),
        ...footprints(side),
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
    lamps: [],
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

/** One great bare tree, laden spruces in groups, stones that look out of the snow. */
function trees(random: Random, side: 1 | -1): readonly SetPiece[] {
  const pieces: SetPiece[] = [broadleaf(side * 8.8, 12, 7.2, 1, 'winter', 1)];
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
