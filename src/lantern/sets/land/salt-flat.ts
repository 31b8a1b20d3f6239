import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { drifts } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { range } from '../kits/ranges.ts';
import { saltHeap, saltPolygons } from '../kits/salt-crust.ts';
import { rowOf } from '../kits/spread.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** Where the film of water begins behind the stage, metres. */
const SHORE_Z = 5.5;

/** A white crust of salt in polygons, heaps raked up to dry, then a film of still water that doubles the far mountains and the sky. */
export function buildSaltFlat(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('salt-flat');
  const white = scenery.snowCover > 0.5;
  const heaps = heapsOf(random.fork('heaps'));
  return {
    ground: {
      kind: white ? 'snow' : 'sand',
      near: white ? '#e8edf7' : '#e9e4df',
      far: white ? '#e2e9f4' : '#f1eeec',
      mirror: scenery.wetness > 0.4 ? 0.45 : 0.06,
      ripple: 0.01,
      marks: [
        ...patches(random.fork('crust'), {
          colours: ['#dcd5d0', '#f8f5f2', '#e2dcdc', '#d6d2d6'],
          metres: 1.6,
          flatness: 0.35,
          count: 500,
          alpha: 0.4,
          lit: [-0.1, 0.5],
          fromZ: -8.5,
          toZ: SHORE_Z + 2,
        }),
        ...(white
          ? drifts(random.fork('drifts'), 400, SHORE_Z + 2)
          : saltPolygons(random.fork('cells'), -8.8, SHORE_Z + 2)),
        ...contactShadows(heaps, '#8f90a4'),
      ],
      water: {
        fromZ: SHORE_Z,
        toZ: 420,
        shore: shoreOf(random.fork('shore')),
        colour: '#a9bfce',
        mirror: scenery.weather === 'storm' ? 0.5 : 0.88,
        waveHeightMetres: 0.003,
      },
    },
    pieces: [
      range({
        z: 440,
        heightMetres: 58,
        peakEvery: 170,
        sharpness: 0.75,
        colour: '#8489a6',
        snowLine: white ? 0.1 : 0.62,
        seed: scenery.seed + 61,
      }),
      range({
        z: 424,
        heightMetres: 20,
        peakEvery: 110,
        sharpness: 0.4,
        colour: white ? '#cfd8ea' : '#94808a',
        snowLine: white ? 0 : 1,
        seed: scenery.seed + 62,
      }),
      ...heaps,
    ],
    lamps: [],
    openAir: true,
  };
}

function shoreOf(random: Random): readonly number[] {
  const shore = [-600, 420, 600, 420, 600, SHORE_Z];
  for (let x = 140; x >= -140; x -= 2.5) shore.push(x, SHORE_Z + random.range(-0.5, 1.4));
  return [...shore, -600, SHORE_Z];
}

/** Heaps in rows that recede, clear of the middle. */
function heapsOf(random: Random): readonly SetPiece[] {
  return [9, 15, 23].flatMap((z) =>
    rowOf(random, z, 6.5, 0.25, 0.6)
      .filter(({ x }) => Math.abs(x) > z * 0.45)
      .map((spot) => saltHeap(spot.x, spot.z, random.range(0.75, 1.05), random.integer(0, 3))),
  );
}
