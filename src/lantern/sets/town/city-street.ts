import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { drifts } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { crosswalk, dashes, manhole, plate, slabs } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { steam } from '../kits/smoke.ts';
import { bench, streetLamp } from '../kits/street-things.ts';
import { townhouse, townhouseHeight } from '../kits/townhouse.ts';
import type { BuiltSet, Face, Lamp, SetPiece, Structure } from '../set.ts';

const CORNER_Z = 8;
const END_Z = 95;
/** Streets that only a tracking camera sees are shorter: from the middle one they are hidden anyway. */
const SIDE_END_Z = 40;
const BLOCK_METRES = 38;
const HALF_STREET = 7;
const STREETS = [-2, -1, 0, 1, 2];
/** The side street lies a little off the middle: a straight view down its axis would be stiff. */
const STREET_SHIFT_METRES = 2.5;

/** A road with shops along it and a side street that runs away between town houses, trees and lamps. */
export function buildCityStreet(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('city-street');
  const shift = (random.chance(0.5) ? 1 : -1) * STREET_SHIFT_METRES;
  const structures: Structure[] = [];
  const pieces: SetPiece[] = [];
  const lamps: Lamp[] = [];
  for (const street of STREETS) {
    const x = street * BLOCK_METRES + shift;
    sideStreet(random.fork(`street ${street}`), scenery, light, x, structures, street === 0);
    frontRow(
      random.fork(`front ${street}`),
      scenery,
      light,
      x + HALF_STREET,
      BLOCK_METRES - 2 * HALF_STREET,
      structures,
    );
    furnish(random.fork(`things ${street}`), scenery, light, x, pieces, lamps);
  }
  return {
    ground: {
      kind: 'asphalt',
      near: scenery.snowCover > 0.5 ? '#d9dfec' : '#6f7076',
      far: scenery.snowCover > 0.5 ? '#dfe5f0' : '#84858c',
      mirror: scenery.wetness * 0.42,
      ripple: 0.03,
      marks: [
        ...roads(random.fork('roads'), scenery, shift),
        ...contactShadows(pieces, '#2f3040'),
        ...(light.lampsLit ? glare(lamps, shift) : []),
      ],
    },
    pieces,
    structures,
    lamps,
    openAir: true,
  };
}

function sideStreet(
  random: Random,
  scenery: Scenery,
  light: Light,
  x: number,
  structures: Structure[],
  main: boolean,
): void {
  for (const side of [-1, 1] as const) {
    let z = CORNER_Z;
    while (z < (main ? END_Z : SIDE_END_Z)) {
      const long = random.range(9, 13);
      const floors = random.integer(2, 5) + (z > 50 ? 1 : 0);
      const wall = { way: side < 0 ? 'left' : 'right', x: x + side * HALF_STREET, z, length: long } as const;
      structures.push({
        z: z + long,
        faces: townhouse(random, light, wall, floors, main && z < 24, scenery.snowCover),
      });
      if (z > CORNER_Z + 1) structures.push(gable(random, x + side * HALF_STREET, z, side, floors));
      z += long;
    }
  }
  if (main) structures.push(...skyline(random, light));
}

function gable(random: Random, x: number, z: number, side: 1 | -1, floors: number): Structure {
  const high = townhouseHeight(floors);
  return {
    // Just behind the far end of the house before it, which hides its lower part.
    z: z + 0.02,
    faces: [
      {
        points: [x, 0, z, x + side * 10, 0, z, x + side * 10, high, z, x, high, z],
        colour: random.pick(['#9c7d6a', '#a89884', '#8d8a86']),
        lit: -0.45,
      },
    ],
  };
}

/** Towers beyond the ends of the streets, pale with distance. */
function skyline(random: Random, light: Light): readonly Structure[] {
  return Array.from({ length: 25 }, (_, tower) => {
    const faces: Face[] = [];
    const wide = random.range(7, 14);
    const at = (tower - 12) * 9 + random.range(-4, 4);
    const high = random.range(22, 62);
    const z = END_Z + 60 - (tower % 3) * 16;
    const colour = random.pick(['#8d98a6', '#9aa3ac', '#7f8b9c']);
    faces.push({ points: [at, 0, z, at + wide, 0, z, at + wide, high, z, at, high, z], colour, lit: -0.3 });
    faces.push({
      points: [at, 0, z, at + wide * 0.32, 0, z, at + wide * 0.32, high, z, at, high, z],
      colour,
      lit: light.sun.x < 0 ? 0.4 : -0.6,
    });
    for (let pane = 0; pane < (light.lampsLit ? 22 : 10); pane++) {
      const px = at + wide * random.range(0.08, 0.86);
      const py = random.range(4, high - 2);
      faces.push({
        points: [px, py, z, px + 1, py, z, px + 1, py + 1.3, z, px, py + 1.3, z],
        colour: light.lampsLit ? '#ffd79a' : '#b8c8d6',
        lit: 0,
        alpha: 0.8,
        shines: light.lampsLit,
      });
    }
    return { z, faces };
  });
}

function frontRow(
  random: Random,
  scenery: Scenery,
  light: Light,
  x: number,
  wide: number,
  structures: Structure[],
): void {
  let u = 0;
  while (u < wide - 1) {
    const wanted = random.range(7.5, 10);
    const long = wide - u - wanted < 5 ? wide - u : wanted;
    structures.push({
      z: CORNER_Z,
      faces: townhouse(
        random,
        light,
        { way: 'front', x: x + u, z: CORNER_Z, length: long },
        random.integer(2, 4),
        true,
        scenery.snowCover,
      ),
    });
    u += long;
  }
}

/** Trees, lamps and benches along the pavement and down the side street; smoke from chimneys in the cold. */
function furnish(random: Random, scenery: Scenery, light: Light, x: number, pieces: SetPiece[], lamps: Lamp[]): void {
  const { season, snowCover, excluded } = scenery;
  const kerb = CORNER_Z - 2.4;
  for (const side of [-1, 1] as const) {
    for (const z of [kerb, 19, 33, 50]) {
      const { piece, lamp } = streetLamp(x + side * (HALF_STREET - 1.7), z, side > 0 ? -1 : 1, light);
      pieces.push(piece);
      if (lamp) lamps.push(lamp);
    }
    if (!excluded.includes('tree')) {
      for (const z of [13, 26, 41, 60])
        pieces.push(
          broadleaf(x + side * (HALF_STREET - 1.5), z, random.range(5, 6.2), random.integer(0, 1), season, snowCover),
        );
    }
  }
  for (let u = HALF_STREET + 4; u < BLOCK_METRES - HALF_STREET - 1; u += 8) {
    if (!excluded.includes('tree') && random.chance(0.7))
      pieces.push(broadleaf(x + u, kerb + 0.4, random.range(4.6, 5.6), random.integer(0, 1), season, snowCover));
    else pieces.push(bench(x + u, kerb + 0.9));
  }
  if (season === 'winter')
    pieces.push(
      steam(x + HALF_STREET + 5, CORNER_Z + 2, 4, '#e8e8f0', 16),
      steam(x - HALF_STREET - 8, CORNER_Z + 2, 4, '#e8e8f0', 14),
    );
}

/** What street lamps and shop windows throw on pavement and road. */
function glare(lamps: readonly Lamp[], shift: number): readonly Face[] {
  const under = lamps.flatMap((lamp) => pool(lamp.x, lamp.z, 2.8, 2.4, lamp.colour, 0.07));
  const windows = STREETS.flatMap((street) =>
    [11, 17, 23, 28].flatMap((u) => pool(street * BLOCK_METRES + shift + u, CORNER_Z - 1.6, 3.4, 1.8, '#ffc880', 0.07)),
  );
  return [...under, ...windows];
}

function roads(random: Random, scenery: Scenery, shift: number): readonly Face[] {
  const white = scenery.snowCover > 0.5;
  const marks: Face[] = [];
  const stone = white ? '#e4e9f3' : '#b5b0a8';
  const joint = white ? '#c3ccdf' : '#8f8a84';
  marks.push(
    ...patches(random, {
      colours: white ? ['#c9d2e8', '#f4f7ff', '#b8bfd0'] : ['#5f6066', '#7c7d84', '#66676d'],
      metres: 2.6,
      flatness: 0.28,
      count: 800,
      alpha: 0.5,
      lit: [-0.2, 0.5],
      fromZ: -8.6,
      toZ: 7,
    }),
  );
  for (const street of STREETS) {
    const x = street * BLOCK_METRES + shift;
    marks.push(
      ...slabs(x + HALF_STREET - 0.2, CORNER_Z - 3, x + BLOCK_METRES - HALF_STREET + 0.2, CORNER_Z, stone, joint),
    );
    marks.push(
      plate(x + HALF_STREET - 0.2, CORNER_Z - 3.15, x + BLOCK_METRES - HALF_STREET + 0.2, CORNER_Z - 3, '#d5d1c8', 0.6),
    );
    for (const side of [-1, 1]) {
      marks.push(plate(x + side * HALF_STREET, CORNER_Z, x + side * (HALF_STREET - 2.2), END_Z, stone, 0.25));
      marks.push(
        plate(x + side * (HALF_STREET - 2.2), CORNER_Z, x + side * (HALF_STREET - 2.35), END_Z, '#d5d1c8', 0.6),
      );
    }
    marks.push(...dashes('z', x, CORNER_Z + 5, END_Z, '#e8e6de'));
    if (!white)
      marks.push(...crosswalk(x - HALF_STREET + 2.6, x + HALF_STREET - 2.4, CORNER_Z - 2.6, CORNER_Z + 0.8, '#eeece4'));
  }
  if (scenery.pavement === true) marks.push(...nearPavement(stone, joint));
  if (white) marks.push(...drifts(random, 450, 20));
  else {
    if (scenery.pavement !== true) marks.push(...dashes('x', -3.6, -80, 80, '#e8e6de'));
    for (const street of scenery.pavement === true ? [] : STREETS)
      marks.push(
        ...manhole(street * BLOCK_METRES + shift + 3, 1.2),
        ...manhole(street * BLOCK_METRES + shift - 11, -1.4),
      );
  }
  return marks;
}

/** The pavement on our side of the road, up to its kerb. */
function nearPavement(stone: string, joint: string): readonly Face[] {
  const half = BLOCK_METRES;
  return [
    ...slabs(-half, NEAR_KERB.from, half, NEAR_KERB.to, stone, joint),
    plate(-half, NEAR_KERB.to, half, NEAR_KERB.to + 0.15, '#d5d1c8', 0.6),
    plate(-half, NEAR_KERB.to + 0.15, half, NEAR_KERB.to + 0.3, '#4c4d53', -0.4),
  ];
}

/** From where to where the pavement of our side lies, metres. */
const NEAR_KERB = { from: -8.6, to: 0.9 } as const;
