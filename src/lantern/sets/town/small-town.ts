import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { church } from '../kits/church.ts';
import { drifts } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { hills } from '../kits/hills.ts';
import { dashes, plate, slabs } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { parkedCar } from '../kits/road-cars.ts';
import { bench, streetLamp } from '../kits/street-things.ts';
import { townhouse } from '../kits/townhouse.ts';
import { powerLine, townTank } from '../kits/utility-poles.ts';
import type { BuiltSet, Face, SetPiece, Structure } from '../set.ts';

const FRONT_Z = 9;

/** The main street of a small town: low shops with awnings in many colours, parked cars, poles with wires, a steeple and a water tower under a wide sky. */
export function buildSmallTown(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('small-town');
  const { season, snowCover, excluded } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const lamps = [-31, -18, -5.4, 6.6, 19, 32].map((x) => streetLamp(x, 6.4, side, light));
  const cars = excluded.includes('car')
    ? []
    : [
        parkedCar(-side * 9.6, 5.6, 0, 1),
        parkedCar(side * 12, 5.6, 1, 1),
        parkedCar(side * 26, 5.6, 3, 1),
        parkedCar(-side * 25, 5.6, 4, 1),
      ];
  const things: SetPiece[] = [
    ...cars,
    bench(side * 3.6, 7.6),
    broadleaf(-side * 3.6, 7.3, 4.6, 1, season, snowCover),
    broadleaf(side * 16.5, 7.3, 4.4, 0, season, snowCover),
    broadleaf(-side * 15, 7.3, 4.8, 3, season, snowCover),
    bench(-side * 20, 7.6),
  ];
  const trees = [-38, -27, -13, 14, 25, 41].map((x, index) =>
    broadleaf(x, 26 + (index % 2) * 3, 8, index, season, snowCover),
  );
  return {
    ground: {
      kind: white ? 'snow' : 'asphalt',
      near: white ? '#d9dfec' : '#76767a',
      far: white ? '#dfe5f0' : '#84858c',
      mirror: scenery.wetness * 0.42,
      ripple: 0.03,
      marks: [
        ...road(random.fork('road'), white),
        ...contactShadows([...things, ...lamps.map(({ piece }) => piece)], '#2f3040'),
        ...(light.lampsLit ? lamps.flatMap(({ piece }) => pool(piece.x, 5.6, 3, 2.2, '#ffcf86', 0.08)) : []),
      ],
    },
    pieces: [
      ...hills(scenery, { far: 44, near: 20 }),
      church(-side * 12, 44, 25, true, snowCover),
      townTank(side * 10, 40),
      ...trees,
      ...lamps.map(({ piece }) => piece),
      ...things,
    ],
    structures: [...shops(random.fork('shops'), light, snowCover), ...powerLine(12.5, 8.4)],
    lamps: lamps.flatMap(({ lamp }) => lamp ?? []),
    openAir: true,
  };
}

function shops(random: Random, light: Light, snow: number): readonly Structure[] {
  const made: Structure[] = [];
  for (let x = -66; x < 66;) {
    const length = random.range(7.5, 10);
    made.push({
      z: FRONT_Z,
      faces: townhouse(
        random,
        light,
        { way: 'front', x, z: FRONT_Z, length },
        random.chance(0.5) ? 1 : 0,
        Math.abs(x + 4) < 30,
        snow,
      ),
    });
    // Now and then a lane between two shops lets the sky through.
    x += length + (random.chance(0.25) ? 2.6 : 0);
  }
  return made;
}

function road(random: Random, white: boolean): readonly Face[] {
  const stone = white ? '#e4e9f3' : '#b9b3a8';
  return [
    ...(white
      ? []
      : patches(random, {
          colours: ['#66666a', '#85858a', '#6d6d72'],
          metres: 2.6,
          flatness: 0.28,
          count: 460,
          alpha: 0.5,
          lit: [-0.2, 0.5],
          fromZ: -8.6,
          toZ: 6,
        })),
    ...slabs(-70, 6, 70, FRONT_Z, stone, white ? '#c3ccdf' : '#8f8a84'),
    plate(-70, 5.84, 70, 6, '#d5d1c8', 0.6),
    ...(white ? drifts(random, 340, 12) : dashes('x', -3.2, -80, 80, '#e8c84a')),
  ];
}
