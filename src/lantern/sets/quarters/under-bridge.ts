import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { createBrush } from '../kits/facade.ts';
import { writeSign } from '../kits/lettering.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { plate } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { solid, upright } from '../kits/solid.ts';
import { townhouse } from '../kits/townhouse.ts';
import { coach } from '../kits/train.ts';
import type { BuiltSet, Face, Lamp, SetPiece, Structure } from '../set.ts';

/** Half the width of the vault, where its walls end and its crown, and from where to where it runs, metres. */
const HALF = 6.4;
const SPRING = 2.7;
const CROWN = 6.1;
const NEAR_Z = -8.6;
const FAR_Z = 13;
/** The girders of the railway that crosses beyond. */
const GIRDER_Z = 30;
const RAIL_METRES = 6.4;
const BRICK = '#84584a';

/** Under a railway bridge: a vault of brick over the road, lamps in cages, painted walls; beyond its mouth the street, and the girders of the line with a train on them. */
export function buildUnderBridge(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('under-bridge');
  const { season, snowCover } = scenery;
  const cages = [-4.8, 2.4, 9.6].flatMap((z) => [-1, 1].map((side) => ({ x: side * (HALF - 0.2), z })));
  const trees = [broadleaf(-9.4, 24, 6.4, 1, season, snowCover), broadleaf(10.6, 22, 7, 2, season, snowCover)];
  // The glow of the nearest would lie over the whole picture.
  const lamps: readonly Lamp[] = cages
    .filter(({ z }) => z > 0)
    .map(({ x, z }) => ({
      x: x * 0.95,
      y: 2.9,
      z,
      colour: '#ffc986',
      radius: light.lampsLit ? 3.4 : 1.9,
      strength: light.lampsLit ? 0.85 : 0.4,
      flicker: 0,
    }));
  return {
    ground: {
      // No snow falls under it.
      ...pavedGround(
        random,
        { ...scenery, snowCover: 0 },
        {
          colour: '#6a6864',
          worn: '#55534f',
          laid: 'sheet',
          toZ: 40,
          standing: trees,
          marks: [
            ...[-1, 1].flatMap((side) => {
              const [a, b] = [side * (HALF - 1.7), side * HALF];
              return [
                plate(Math.min(a, b), NEAR_Z, Math.max(a, b), 60, '#908c85', 0.15),
                plate(a - 0.08, NEAR_Z, a + 0.08, 60, '#b4afa6', 0.4),
              ];
            }),
            // Shade under the vault, light that comes in at its mouth.
            plate(-HALF, NEAR_Z, HALF, FAR_Z, '#15131a', -0.8, 0.34),
            plate(-HALF, NEAR_Z, HALF, 6, '#15131a', -0.8, 0.2),
            ...(snowCover > 0.5 ? [plate(-60, FAR_Z, 60, 60, '#dce3f0', 0.3)] : []),
            ...cages.flatMap(({ x, z }) => pool(x * 0.8, z - 0.6, 2.6, 2.2, '#ffc986', light.lampsLit ? 0.16 : 0.08)),
          ],
        },
      ),
    },
    pieces: [...trees, ...train(scenery)],
    structures: [
      ...street(random.fork('street'), light, snowCover),
      { z: GIRDER_Z + 1, faces: girders(), mirrored: false },
      ...vault(random.fork('vault'), light),
      ...cages.map(({ x, z }) => cage(x, z)),
    ],
    lamps,
    openAir: true,
    shelterToZ: FAR_Z,
  };
}

/** Walls with painted letters, and rings of brick overhead. */
function vault(random: Random, light: Light): readonly Structure[] {
  const made: Structure[] = [];
  const long = 7.2;
  for (let z = FAR_Z - long; z >= NEAR_Z - long; z -= long) {
    for (const side of [-1, 1] as const) {
      const brush = createBrush(
        { way: side < 0 ? 'left' : 'right', x: side * HALF, z, length: long, height: SPRING },
        light,
      );
      brush.rect(0, 0, long, SPRING, BRICK, -0.1);
      // Courses and single bricks are told apart on the near lengths only.
      const near = z < 2;
      for (let v = 0.18; v < SPRING; v += near ? 0.18 : 0.54)
        brush.rect(0, v, long, v + 0.025, '#5c3d36', -0.2, { alpha: 0.7 });
      for (let brick = 0; brick < (near ? 34 : 12); brick++) {
        const [u, v] = [random.range(0, long - 0.5), 0.18 * random.integer(0, 14)];
        brush.rect(u, v + 0.03, u + 0.4, v + 0.17, random.pick(['#9a6a58', '#6f4a40', '#8f6250']), 0, { alpha: 0.8 });
      }
      graffiti(brush, random, long);
      // What the lamps in their cages throw on it.
      if (light.lampsLit)
        for (const [wide, alpha] of [
          [1.6, 0.1],
          [1.1, 0.12],
          [0.6, 0.16],
        ] as const)
          brush.shape(
            [
              long / 2 - wide,
              0.2,
              long / 2 + wide,
              0.2,
              long / 2 + wide * 0.5,
              SPRING + 0.2,
              long / 2 - wide * 0.5,
              SPRING + 0.2,
            ],
            '#ffb060',
            0,
            { alpha, shines: true, out: 0.03 },
          );
      brush.rect(0, 0, long, 0.5, '#1c1820', -0.4, { alpha: 0.35 });
      brush.rect(0, SPRING - 0.24, long, SPRING + 0.1, '#a59a8c', 0.15, { out: 0.12 });
      made.push({ z: z + long, faces: brush.faces });
    }
    made.push({ z: z + long, faces: rings(z, long), mirrored: false });
  }
  return made;
}

function graffiti(brush: ReturnType<typeof createBrush>, random: Random, long: number): void {
  const colour = random.pick(['#4fb0c8', '#e0608a', '#e8c04a', '#7fc06a', '#b07ad0']);
  const u = random.range(0.8, long - 4.4);
  brush.shape([u - 0.2, 0.6, u + 3, 0.5, u + 3.3, 1.7, u + 0.1, 1.85], colour, 0, { alpha: 0.55, out: 0.01 });
  writeSign(
    brush,
    random,
    ['HOPE', 'LOVE', 'NOW', 'YES', 'WILD'],
    { u0: u, u1: u + 3, v: 0.72, size: 0.95 },
    '#f0ece2',
    { out: 0.12 },
  );
  brush.rect(u + 3.6, 0.7, u + 4.5, 1.9, random.pick(['#d8d0c0', '#c98a4a', '#8fa8b0']), 0.1, { out: 0.02 });
}

/** One length of the vault, from spring to spring: dark bands with a paler ring of stone at its end. */
function rings(z: number, long: number): readonly Face[] {
  const faces: Face[] = [];
  const at = (step: number): readonly [number, number] => {
    const angle = Math.PI * (1 - step / 14);
    return [HALF * Math.cos(angle), SPRING + (CROWN - SPRING) * Math.sin(angle)];
  };
  for (let band = 0; band < 2; band++) {
    const [z0, z1] = [z + (band * long) / 2, z + ((band + 1) * long) / 2];
    for (let step = 0; step < 14; step++) {
      const [[x0, y0], [x1, y1]] = [at(step), at(step + 1)];
      const face = (from: number, to: number, colour: string, lit: number) =>
        faces.push({ points: [x0, y0, from, x1, y1, from, x1, y1, to, x0, y0, to], colour, lit });
      face(z0, z1, '#6b4a40', -0.75 + 0.5 * Math.abs(step - 6.5) * 0.1 + (band % 2) * 0.06);
      face(z1 - 0.1, z1, '#4c342e', -0.8);
    }
  }
  return faces;
}

function cage(x: number, z: number): Structure {
  const inward = x < 0 ? 1 : -1;
  return {
    z: z - 0.1,
    faces: [
      ...solid([x, x + inward * 0.22], [2.72, 3.06], [z - 0.16, z + 0.16], '#3a3634', 0),
      { ...upright([x + inward * 0.03, x + inward * 0.2], [2.76, 3.02], z - 0.17, '#ffe6b8', 0), shines: true },
    ],
  };
}

/** Houses on both sides of the road beyond. */
function street(random: Random, light: Light, snow: number): readonly Structure[] {
  const made: Structure[] = [];
  for (const side of [-1, 1] as const)
    for (let z = 16; z < 76; z += 11)
      made.push({
        z: z + 11,
        faces: townhouse(
          random,
          light,
          { way: side < 0 ? 'left' : 'right', x: side * 12.5, z, length: 11 },
          3,
          z < 26,
          snow,
        ),
      });
  made.push({
    z: 84,
    faces: townhouse(random, light, { way: 'front', x: -16, z: 84, length: 32 }, 4, false, snow),
  });
  return made;
}

/** The railway over the street: a deep girder of riveted plates on piers. */
function girders(): readonly Face[] {
  const z = GIRDER_Z;
  const across = [-44, 44] as const;
  const faces: Face[] = [];
  for (const x of [-11, 11])
    faces.push(...solid([x - 0.9, x + 0.9], [0, RAIL_METRES - 1.6], [z - 0.2, z + 2], BRICK, -0.1));
  faces.push(
    upright(across, [RAIL_METRES - 1.7, RAIL_METRES], z, '#4f6a68', -0.1),
    upright(across, [RAIL_METRES - 1.7, RAIL_METRES - 1.5], z - 0.05, '#5f7c78', 0.2),
    upright(across, [RAIL_METRES - 0.2, RAIL_METRES], z - 0.05, '#6f8c86', 0.4),
  );
  for (let x = -44; x < 44; x += 1.5)
    faces.push(upright([x, x + 0.16], [RAIL_METRES - 1.6, RAIL_METRES - 0.1], z - 0.06, '#5f7c78', 0.1));
  return faces;
}

/** A train that goes over it. */
function train({ excluded }: Scenery): readonly SetPiece[] {
  if (excluded.includes('train')) return [];
  return [0, 1, 2].map((car) => ({
    ...coach(-24 + car * 20, GIRDER_Z + 0.8, '#b0483a', car === 2 ? 1 : 0, RAIL_METRES),
    driftX: 3.4,
    mirrored: false,
  }));
}
