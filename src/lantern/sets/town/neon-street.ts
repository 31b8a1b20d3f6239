import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { drifts } from '../kits/cover.ts';
import { patches } from '../kits/ground-marks.ts';
import { bladeSign, NEON, neonHouse } from '../kits/neon-house.ts';
import { crosswalk, dashes, manhole, plate, slabs } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { steam } from '../kits/smoke.ts';
import { subwayEntrance } from '../kits/street-things.ts';
import type { BuiltSet, Face, Lamp, SetPiece, Structure } from '../set.ts';

/** Fronts of the houses at the crossing, and where the street ends in haze, metres. */
const CORNER_Z = 6;
const END_Z = 78;
/** Streets that only a tracking camera sees are shorter: from the middle one they are hidden anyway. */
const SIDE_END_Z = 38;
/** From the middle of one street to the next, and half the width between walls. */
const BLOCK_METRES = 36;
const HALF_STREET = 6.2;
const STREETS = [-2, -1, 0, 1, 2];

/** A crossing in a canyon of neon: the street runs away from us between tall houses, and our road passes before it. */
export function buildNeonStreet(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('neon-street');
  const structures: Structure[] = [];
  const lamps: Lamp[] = [];
  for (const street of STREETS) {
    const x = street * BLOCK_METRES;
    canyon(random.fork(`street ${street}`), light, x, structures, lamps, street === 0);
    corner(random.fork(`corner ${street}`), light, x + HALF_STREET, BLOCK_METRES - 2 * HALF_STREET, structures, lamps);
  }
  const subway = subwayEntrance(-HALF_STREET - 2.6, CORNER_Z - 2.3, light);
  if (!scenery.excluded.includes('subway')) {
    structures.push(...subway.structures);
    lamps.push(...subway.lamps);
  }
  return {
    ground: {
      kind: 'asphalt',
      near: scenery.snowCover > 0.5 ? '#a7aec4' : '#3b3a4c',
      far: scenery.snowCover > 0.5 ? '#b8bfd4' : '#45425a',
      // A dry road throws no image; the mirror pass is then saved.
      mirror: scenery.wetness > 0.1 ? 0.16 + 0.5 * scenery.wetness : 0,
      ripple: 0.03 + 0.05 * scenery.wetness,
      marks: [...roads(random.fork('roads'), scenery), ...(light.lampsLit ? glare(random.fork('glare')) : [])],
    },
    pieces: vents(random.fork('vents')),
    structures,
    lamps,
    openAir: true,
  };
}

/** One street into the depth: houses on both sides, signs over the pavement, cables across, a glow at its end. */
function canyon(random: Random, light: Light, x: number, structures: Structure[], lamps: Lamp[], main: boolean): void {
  for (const side of [-1, 1] as const) {
    let z = CORNER_Z;
    while (z < (main ? END_Z : SIDE_END_Z)) {
      const long = random.range(7, 11);
      const floors = random.integer(5, 11);
      const fine = main && z < 26;
      const wall = { way: side < 0 ? 'left' : 'right', x: x + side * HALF_STREET, z, length: long } as const;
      structures.push({ z: z + long, faces: neonHouse(random, light, wall, floors, fine) });
      if (z > CORNER_Z + 1) structures.push(gable(x + side * HALF_STREET, z, side, floors));
      if (main || random.chance(0.5)) {
        const signZ = z + random.range(1.2, long - 1);
        const high = random.range(2.2, 5);
        const { structure, lamp } = bladeSign(
          random,
          light,
          x + side * (HALF_STREET - 0.95),
          signZ,
          random.range(3.6, 8.5),
          high,
          random.range(0.9, 1.3),
        );
        structures.push(structure);
        if (light.lampsLit && signZ < 40) lamps.push(lamp);
      }
      z += long;
    }
  }
  structures.push(closing(random, light, x));
  if (main) structures.push(...cables(random, x));
  if (light.lampsLit && main) structures.push(mist(x));
}

/** The bare wall of a house that rises behind its neighbour. */
function gable(x: number, z: number, side: 1 | -1, floors: number): Structure {
  const high = 4.4 + floors * 3;
  return {
    // Just behind the far end of the house before it, which hides its lower part.
    z: z + 0.02,
    faces: [{ points: [x, 0, z, x + side * 9, 0, z, x + side * 9, high, z, x, high, z], colour: '#26233a', lit: -0.3 }],
  };
}

/** Air full of light at the end of the street, in soft rings. */
function mist(x: number): Structure {
  const z = END_Z - 20;
  const faces = [1, 0.86, 0.72, 0.58, 0.45, 0.32, 0.2].flatMap((share) =>
    (
      [
        ['#ff4fa8', 5, 17, 13],
        ['#6a6bff', 16, 13, 16],
      ] as const
    ).map(([colour, y, wide, high]): Face => {
      const corners = Array.from({ length: 12 }, (_, corner) => (corner / 12) * Math.PI * 2);
      const points = corners.flatMap((angle) => [
        x + Math.cos(angle) * wide * share,
        Math.max(0, y + Math.sin(angle) * high * share),
        z,
      ]);
      return { points, colour, lit: 0, shines: true, alpha: 0.055, smooth: true };
    }),
  );
  return { z, faces };
}

/** What closes a street far away: towers, each paler than the one before. */
function closing(random: Random, light: Light, x: number): Structure {
  const faces: Face[] = [];
  for (let tower = 0; tower < 7; tower++) {
    const wide = random.range(4, 8);
    const at = x + random.range(-16, 16);
    const high = random.range(16, 52);
    const z = END_Z + 26 - tower * 3;
    faces.push({
      points: [at - wide / 2, 0, z, at + wide / 2, 0, z, at + wide / 2, high, z, at - wide / 2, high, z],
      colour: '#3a3258',
      lit: -0.3,
    });
    for (let pane = 0; pane < 26; pane++) {
      const px = at + random.range(-0.42, 0.4) * wide;
      const py = random.range(2, high - 1);
      if (light.lampsLit)
        faces.push({
          points: [px, py, z, px + 0.5, py, z, px + 0.5, py + 0.9, z, px, py + 0.9, z],
          colour: random.pick(NEON),
          lit: 0,
          shines: true,
          alpha: 0.6,
        });
    }
  }
  return { z: END_Z + 30, faces };
}

/** Houses that face us between two streets. */
function corner(random: Random, light: Light, x: number, wide: number, structures: Structure[], lamps: Lamp[]): void {
  let u = 0;
  while (u < wide - 1) {
    const long = Math.min(wide - u, random.range(7, 9));
    const last = wide - u - long < 4 ? wide - u : long;
    structures.push({
      z: CORNER_Z,
      faces: neonHouse(
        random,
        light,
        { way: 'front', x: x + u, z: CORNER_Z, length: last },
        random.integer(5, 9),
        true,
      ),
    });
    const { structure, lamp } = bladeSign(
      random,
      light,
      x + u + random.range(1, last - 1),
      CORNER_Z - 0.5,
      random.range(4.6, 6.5),
      random.range(2.4, 4.6),
      random.range(1, 1.4),
    );
    structures.push(structure);
    if (light.lampsLit) {
      lamps.push(lamp);
      lamps.push({
        x: x + u + last / 2,
        y: 2,
        z: CORNER_Z - 0.5,
        colour: random.pick(NEON),
        radius: 2.4,
        strength: 0.34,
        flicker: 0,
      });
    }
    u += last;
  }
}

/** Cables that sag across the street. */
function cables(random: Random, x: number): readonly Structure[] {
  return Array.from({ length: 7 }, (_, index) => {
    const z = CORNER_Z + 2 + index * random.range(3, 5);
    const from = random.range(7, 12);
    const to = random.range(7, 12);
    const sag = random.range(0.6, 1.4);
    const faces: Face[] = [];
    const steps = 10;
    for (let step = 0; step < steps; step++) {
      const at = (share: number) =>
        [
          x - HALF_STREET + share * 2 * HALF_STREET,
          from + (to - from) * share - sag * 4 * share * (1 - share),
        ] as const;
      const [ax, ay] = at(step / steps);
      const [bx, by] = at((step + 1) / steps);
      faces.push({ points: [ax, ay, z, bx, by, z, bx, by + 0.05, z, ax, ay + 0.05, z], colour: '#0f0d18', lit: -0.5 });
    }
    return { z, faces };
  });
}

function roads(random: Random, scenery: Scenery): readonly Face[] {
  const paint = '#c9c6d8';
  const marks: Face[] = [];
  const light = scenery.snowCover > 0.5 ? '#c6cbdc' : '#4a4860';
  for (const street of STREETS) {
    const x = street * BLOCK_METRES;
    marks.push(...slabs(x + HALF_STREET, CORNER_Z - 2.2, x + BLOCK_METRES - HALF_STREET, CORNER_Z, light, '#24222f'));
    marks.push(plate(x + HALF_STREET, CORNER_Z - 2.32, x + BLOCK_METRES - HALF_STREET, CORNER_Z - 2.2, '#7c7890', 0.5));
    for (const side of [-1, 1]) {
      marks.push(plate(x + side * HALF_STREET, CORNER_Z, x + side * (HALF_STREET - 1.7), END_Z, light, 0.2));
      marks.push(
        plate(x + side * (HALF_STREET - 1.7), CORNER_Z, x + side * (HALF_STREET - 1.82), END_Z, '#7c7890', 0.5),
      );
    }
    marks.push(...dashes('z', x, CORNER_Z + 4, END_Z, paint));
    marks.push(...crosswalk(x - HALF_STREET + 2, x + HALF_STREET - 1.8, CORNER_Z - 1.6, CORNER_Z + 1.2, paint));
  }
  const white = scenery.snowCover > 0.5;
  const stains = white ? ['#c3cadf', '#8f98b8', '#dfe5f2'] : ['#2b2a3a', '#4b4860', '#232231'];
  marks.push(
    ...patches(random, {
      colours: stains,
      metres: 2.2,
      flatness: 0.3,
      count: 700,
      alpha: 0.4,
      lit: [-0.3, 0.4],
      fromZ: -8.5,
      toZ: 30,
    }),
  );
  if (white) marks.push(...drifts(random, 400, 20));
  else
    for (const street of STREETS)
      marks.push(...manhole(street * BLOCK_METRES + 2.4, 1.5), ...manhole(street * BLOCK_METRES - 9, -3.4));
  return marks;
}

/** What shops and signs throw on the road. */
function glare(random: Random): readonly Face[] {
  const pools: Face[] = [];
  for (const street of STREETS) {
    const x = street * BLOCK_METRES;
    for (let u = HALF_STREET + 2; u < BLOCK_METRES - HALF_STREET; u += random.range(4, 7))
      pools.push(...pool(x + u, CORNER_Z - 2.6, 3.6, 2.6, random.pick(NEON), 0.075));
    for (let z = CORNER_Z + 3; z < 40; z += 6) {
      for (const side of [-1, 1])
        pools.push(...pool(x + side * (HALF_STREET - 2), z, 2.6, 3.2, random.pick(NEON), 0.085));
    }
    pools.push(...pool(x, CORNER_Z + 6, 5, 16, '#ff4fa8', 0.05));
  }
  return pools;
}

/** Steam from gratings in the road. */
function vents(random: Random): readonly SetPiece[] {
  return [
    [-3.2, 11],
    [4.1, 19],
    [-1.5, 31],
    [33, 9],
    [-39, 10],
  ].map(([x = 0, z = 0]) => steam(x, z, random.range(3.4, 5), '#c9c4e6'));
}
