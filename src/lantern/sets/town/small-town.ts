import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { church } from '../kits/church.ts';
import { drifts } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { hills } from '../kits/hills.ts';
import { mailbox } from '../kits/mailbox.ts';
import { dashes, plate, slabs } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { parkedCar } from '../kits/road-cars.ts';
import { bench, streetLamp } from '../kits/street-things.ts';
import { townhouse } from '../kits/townhouse.ts';
import { powerLine, townTank } from '../kits/utility-poles.ts';
import type { BuiltSet, Face, SetPiece, Structure } from '../set.ts';

/** Where the shops stand, and the kerbs of the road between their pavement and ours, metres. */
const FRONT_Z = 13;
const KERBS = { near: 3.2, far: 10.4 } as const;
/** Where people stand, our pavement is deeper: there is room behind them. */
const STOOD_KERB = 5.7;

/** The main street of a small town: low shops with awnings in many colours across a road with parked cars, poles with wires, a steeple and a water tower under a wide sky. */
export function buildSmallTown(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('small-town');
  const { season, snowCover, excluded } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  // What drives needs the road where the stage is.
  const walked = scenery.vacant === true || scenery.pavement === true;
  const across = [-31, -18, -5.4, 6.6, 19, 32].map((x) => streetLamp(x, KERBS.far + 0.4, side, light));
  const cars = excluded.includes('car')
    ? []
    : [
        parkedCar(-side * 6.4, 9.3, 0, 1),
        parkedCar(side * 9.5, 9.3, 1, 1),
        parkedCar(side * 26, 9.3, 3, 1),
        parkedCar(-side * 20, 9.3, 4, 1),
      ];
  const things: SetPiece[] = [
    ...cars,
    bench(side * 3.6, 11.6),
    broadleaf(-side * 2.4, 11.3, 4.6, 1, season, snowCover),
    broadleaf(side * 14.5, 11.3, 4.4, 0, season, snowCover),
    broadleaf(-side * 11.5, 11.3, 4.8, 3, season, snowCover),
    bench(-side * 16, 11.6),
    // On our side of the road, where nobody stands before the lens.
    ...(walked
      ? [
          mailbox(side * 4.3, 2.2),
          bench(-side * 12, 2),
          broadleaf(side * 17, 2.4, 4.6, 2, season, snowCover),
          broadleaf(-side * 19, 2.4, 4.4, 1, season, snowCover),
        ]
      : []),
  ];
  const trees = [-38, -27, -13, 14, 25, 41].map((x, index) =>
    broadleaf(x, 28 + (index % 2) * 3, 8, index, season, snowCover),
  );
  return {
    ground: {
      kind: white ? 'snow' : 'asphalt',
      near: white ? '#d9dfec' : '#76767a',
      far: white ? '#dfe5f0' : '#84858c',
      mirror: scenery.wetness * 0.42,
      ripple: 0.03,
      marks: [
        ...road(random.fork('road'), white, walked ? (scenery.pavement === true ? STOOD_KERB : KERBS.near) : undefined),
        ...contactShadows([...things, ...across.map(({ piece }) => piece)], '#2f3040'),
        ...(light.lampsLit ? across.flatMap(({ piece }) => pool(piece.x, 9.4, 3, 2.2, '#ffcf86', 0.08)) : []),
      ],
    },
    pieces: [
      ...hills(scenery, { far: 44, near: 20 }),
      church(-side * 10, 46, 25, true, snowCover),
      townTank(side * 13, 42),
      ...trees,
      ...across.map(({ piece }) => piece),
      ...things,
    ],
    structures: [...shops(random.fork('shops'), light, snowCover), ...powerLine(14.5, FRONT_Z - 0.6)],
    lamps: across.flatMap(({ lamp }) => lamp ?? []),
    openAir: true,
  };
}

function shops(random: Random, light: Light, snow: number): readonly Structure[] {
  const made: Structure[] = [];
  for (let x = -66; x < 66;) {
    const length = random.range(6.4, 8.8);
    made.push({
      z: FRONT_Z,
      faces: townhouse(
        random,
        light,
        { way: 'front', x, z: FRONT_Z, length },
        random.chance(0.5) ? 1 : 0,
        Math.abs(x + 4) < 34,
        snow,
      ),
    });
    // Now and then a lane between two shops lets the sky through.
    x += length + (random.chance(0.3) ? 2.4 : 0);
  }
  return made;
}

/** The road with the pavement across it, and the one on our side up to its kerb; undefined: the road goes on. */
function road(random: Random, white: boolean, kerb: number | undefined): readonly Face[] {
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
          fromZ: kerb ?? -8.6,
          toZ: KERBS.far,
        })),
    ...slabs(-70, KERBS.far, 70, FRONT_Z, stone, white ? '#c3ccdf' : '#8f8a84'),
    plate(-70, KERBS.far - 0.16, 70, KERBS.far, '#d5d1c8', 0.6),
    ...(kerb === undefined
      ? []
      : [
          ...slabs(-70, -8.6, 70, kerb, stone, white ? '#c3ccdf' : '#a39d94'),
          plate(-70, kerb, 70, kerb + 0.2, '#8f8a84', -0.2),
        ]),
    ...(white ? drifts(random, 340, 12) : dashes('x', ((kerb ?? KERBS.near) + KERBS.far) / 2, -80, 80, '#e8c84a')),
  ];
}
