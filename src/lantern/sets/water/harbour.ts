import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { drifts } from '../kits/cover.ts';
import { flagstones } from '../kits/flagstones.ts';
import { contactShadows } from '../kits/ground-marks.ts';
import { gull } from '../kits/gull.ts';
import { house } from '../kits/house.ts';
import { bollard, fishingBoat, mooredYacht, quayCrates } from '../kits/moored-boats.ts';
import { range } from '../kits/ranges.ts';
import { jetty, lighthouse } from '../kits/shore.ts';
import { streetLamp } from '../kits/street-things.ts';
import { rowOf } from '../kits/spread.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

const QUAY_Z = 5;
const FACADES = ['#d98a5a', '#e3b85e', '#c9625a', '#8fb0a8', '#e6d9bc', '#7f9fc0', '#d9a8a0'] as const;

/** A stone quay with bollards and lamps; yachts and fishing boats moored before it, painted houses round the basin, a light on the mole. */
export function buildHarbour(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('harbour');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const standing = onQuay(random.fork('quay'), scenery);
  const lights = [-41, -30, -19, -9.4, 9.4, 20, 31, 42].map((x) => streetLamp(x, 4.5, x > 0 ? -1 : 1, light));
  const lampPosts = lights.map(({ piece }) => piece);
  return {
    ground: {
      kind: white ? 'snow' : 'asphalt',
      near: white ? '#e4eaf6' : '#a39a8c',
      far: white ? '#dbe3f2' : '#b3aa9a',
      mirror: !white && scenery.wetness > 0.4 ? 0.34 : 0,
      ripple: 0.015,
      marks: [
        ...(white
          ? drifts(random.fork('drifts'), 400, QUAY_Z)
          : flagstones(random.fork('stones'), { fromZ: -8.5, toZ: QUAY_Z, colour: '#aaa192', joint: '#6f675c' })),
        ...quayEdge(white),
        ...contactShadows([...standing, ...lampPosts], '#3a3f4a'),
      ],
      water: {
        fromZ: QUAY_Z,
        toZ: 600,
        colour: '#2b6a7c',
        mirror: scenery.weather === 'storm' ? 0.25 : 0.5,
        waveHeightMetres: 0.06,
        level: -0.35,
      },
    },
    pieces: [
      ...town(random.fork('town'), scenery, side),
      ...boats(random.fork('boats'), scenery, side),
      ...standing,
      ...lampPosts,
    ],
    structures: [jetty(side * 12.5, QUAY_Z + 1, QUAY_Z + 20), jetty(side * -34, QUAY_Z + 1, QUAY_Z + 20)],
    lamps: light.lampsLit
      ? [
          ...lights.flatMap(({ lamp }) => lamp ?? []),
          { x: side * -15, y: 11.6, z: 79, colour: '#ffe6a6', radius: 7, strength: 0.9, flicker: 0 },
        ]
      : [],
    openAir: true,
  };
}

/** The coping of the quay and its wall down to the water. */
function quayEdge(white: boolean): readonly Face[] {
  const faces: Face[] = [];
  for (let x = -90; x < 90; x += 2.2)
    faces.push({
      points: [x, 0, QUAY_Z - 0.7, x + 2.16, 0, QUAY_Z - 0.7, x + 2.16, 0, QUAY_Z, x, 0, QUAY_Z],
      colour: white ? '#eef2fa' : '#c0b7a6',
      lit: 0.45 + 0.2 * Math.sin(x * 3.1),
    });
  return faces;
}

/** Bollards along the edge, crates, nets and barrels in groups. */
function onQuay(random: Random, scenery: Scenery): readonly SetPiece[] {
  const pieces: SetPiece[] = rowOf(random, 4.6, 5.2, 0.1).map((spot) => bollard(spot.x, 4.6));
  for (const spot of rowOf(random, 4.5, 10, 0.9))
    if (Math.abs(spot.x) > 4) pieces.push(quayCrates(spot.x, 4.45, random.integer(0, 2), scenery.snowCover));
  return pieces;
}

/** Masts near and far, working boats between them. */
function boats(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const pieces: SetPiece[] = [];
  const paint = () => random.pick(['#f2efe8', '#f2efe8', '#2f5f8c', '#b0443a', '#2f6f62', '#e0b04a']);
  for (const [z, gap, big] of [
    [8, 9.5, 1],
    [14, 7.5, 1],
    [24, 7, 1.1],
    [38, 7, 1.2],
  ] as const)
    for (const spot of rowOf(random, z, gap, 0.7, z * 0.12)) {
      if (z < 10 && Math.abs(spot.x - side * 12.5) < 2.5) continue;
      pieces.push(
        random.chance(0.62)
          ? mooredYacht(spot.x, spot.z, big * random.range(0.85, 1.15), paint(), random.integer(0, 2))
          : fishingBoat(
              spot.x,
              spot.z,
              big * random.range(0.9, 1.15),
              random.pick(['#2f5f8c', '#b0443a', '#2f6f62', '#d9822f']),
              random.integer(0, 2),
            ),
      );
    }
  if (scenery.hour !== 'night' && !scenery.excluded.includes('bird'))
    for (let bird = 0; bird < 5; bird++)
      pieces.push(gull(random.range(-20, 20), random.range(4, 11), random.range(14, 36), random.range(-1.6, 1.6)));
  return pieces;
}

/** Houses on the far quay in the colours of a port, climbing the hill on one side; the mole with its light on the other. */
function town(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const { snowCover } = scenery;
  const hill =
    snowCover > 0.5
      ? '#c9d4e8'
      : { spring: '#7d9f78', summer: '#6f9270', autumn: '#978a68', winter: '#8d8d84' }[scenery.season];
  const pieces: SetPiece[] = [
    range({
      z: 240,
      heightMetres: 46,
      peakEvery: 120,
      sharpness: 0.2,
      colour: hill,
      snowLine: snowCover > 0.5 ? 0 : 1,
      seed: scenery.seed + 91,
      span: side > 0 ? [-60, 330] : [-330, 60],
    }),
    range({
      z: 130,
      heightMetres: 22,
      peakEvery: 80,
      sharpness: 0.1,
      colour: hill,
      snowLine: snowCover > 0.5 ? 0 : 1,
      seed: scenery.seed + 92,
      span: side > 0 ? [-14, 190] : [-190, 14],
    }),
    { ...lighthouse(side * -15, 80, 12.5), mirrored: true },
  ];
  const home = (x: number, z: number, y: number, number: number) =>
    pieces.push({
      ...house(`port house ${number % 9}`, x, z, {
        wide: 6 + (number % 3),
        deep: 6,
        storeys: 2 + (number % 3 === 0 ? 1 : 0) + (number % 4 === 1 ? 1 : 0),
        ridge: number % 2 ? 'across' : 'deep',
        pitchMetres: 2.4,
        wall: FACADES[number % FACADES.length]!,
        roof: number % 3 ? '#a8583f' : '#6f5f5a',
        trim: '#f2ede2',
        shutters: number % 2 ? '#4f6f62' : '#5a6f8c',
        chimney: number % 2 === 0,
        snow: snowCover,
      }),
      y,
      mirrored: true,
    });
  let number = scenery.seed % 9;
  for (let x = 2; x < 130; x += 7.6 + (number % 3)) home(side * x, 62 + random.range(-0.4, 0.4), 0, number++);
  for (let x = 10; x < 130; x += 9.5) home(side * (x + random.range(-1, 1)), 76, 5.5, number++);
  for (let x = 20; x < 130; x += 12) home(side * (x + random.range(-2, 2)), 90, 11.5, number++);
  return pieces;
}
