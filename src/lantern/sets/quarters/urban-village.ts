import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { createBrush, type Brush, type Wall } from '../kits/facade.ts';
import { HAN_SIGNS, writeSign } from '../kits/lettering.ts';
import { laundry } from '../kits/laundry.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { plate } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { upright } from '../kits/solid.ts';
import type { BuiltSet, Face, Lamp, Structure } from '../set.ts';

/** Half the width of the lane, where it begins and ends, metres; upper floors stand out over it by so much. */
const HALF = 4.3;
const MOUTH_Z = 4.6;
const END_Z = MOUTH_Z + 42;
const OVER = 1.7;
const FLOOR_METRES = 2.9;
const TILES = ['#c9c2b4', '#b8a89c', '#a8b0ac', '#d0c4a8', '#b4a4a0'] as const;
const SIGNS = ['#e0453a', '#3fa6c8', '#f0b03a', '#48b06a', '#d85a9a'] as const;

/** A lane between handshake buildings: tiled blocks that nearly touch overhead, cages at windows, air units, bundles of cable, washing, lit signs of small shops below. */
export function buildUrbanVillage(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('urban-village');
  const white = scenery.snowCover > 0.5;
  const structures: Structure[] = [];
  const lamps: Lamp[] = [];
  const add = (wall: Omit<Wall, 'height'>, z: number, fine: boolean) => {
    const brush = createBrush({ ...wall, height: 0 }, light);
    const floors = random.integer(5, 7);
    block(brush, random, light, floors, fine);
    structures.push({ z, faces: [...brush.faces, ...gableOf(wall, floors)] });
  };
  add({ way: 'front', x: -8, z: END_Z + 3, length: 16 }, END_Z + 3, false);
  for (const side of [-1, 1] as const) {
    for (let z = END_Z - 6; z >= MOUTH_Z; z -= 6) {
      add({ way: side < 0 ? 'left' : 'right', x: side * HALF, z, length: 6 }, z + 6, z < 20);
      if (light.lampsLit && z < 30)
        lamps.push({
          x: side * (HALF - 0.5),
          y: 2.6,
          z: z + 3,
          colour: random.pick(SIGNS),
          radius: 2.6,
          strength: 0.7,
          flicker: 0.03,
        });
    }
    for (let u = 0; u < 36; u += 6)
      add({ way: 'front', x: side < 0 ? -HALF - u - 6 : HALF + u, z: MOUTH_Z, length: 6 }, MOUTH_Z, u < 9);
  }
  const lines = [9, 14, 20, 27].map((z, index) =>
    laundry(random.fork(`line ${z}`), -HALF + OVER, HALF - OVER, z, 5.6 + (index % 3) * 2.2),
  );
  return {
    ground: pavedGround(random, scenery, {
      colour: '#6b6763',
      worn: '#55524f',
      laid: 'sheet',
      toZ: 40,
      standing: [],
      marks: [
        plate(-0.18, MOUTH_Z, 0.18, END_Z, '#4a4846', -0.2, 0.8),
        ...(light.lampsLit ? lamps.flatMap((lamp) => pool(lamp.x * 0.4, lamp.z, 1.9, 2.6, lamp.colour, 0.1)) : []),
        ...(white ? [] : [plate(-HALF, MOUTH_Z, HALF, END_Z, '#191820', -0.6, 0.22)]),
      ],
    }),
    pieces: [],
    structures: [...structures, cables(random.fork('cables')), ...lines],
    lamps,
    openAir: true,
  };
}

/** The end of what stands out over the lane, towards us, with a small window on each floor. */
function gableOf({ way, x, z }: Omit<Wall, 'height'>, floors: number): readonly Face[] {
  if (way === 'front') return [];
  const inner = x + (way === 'left' ? OVER : -OVER);
  const span = [Math.min(x, inner), Math.max(x, inner)] as const;
  const middle = (x + inner) / 2;
  return [
    upright(span, [3.1, 3.1 + floors * FLOOR_METRES], z, '#8f877c', -0.3),
    ...Array.from({ length: floors }, (_, floor) =>
      upright(
        [middle - 0.3, middle + 0.3],
        [4.1 + floor * FLOOR_METRES, 4.9 + floor * FLOOR_METRES],
        z - 0.01,
        '#3a444c',
        -0.3,
      ),
    ),
  ];
}

/** A block: a shop with its roller and its sign, floors over it that stand out, each window in its cage. */
function block(brush: Brush, random: Random, light: Light, floors: number, fine: boolean): void {
  const long = brush.wall.length;
  const tile = random.pick(TILES);
  const high = 3.1 + floors * FLOOR_METRES;
  const out = brush.wall.way === 'front' ? 0 : OVER;
  shop(brush, random, light, fine);
  brush.rect(0, 3.1, long, 3.12, '#3a3834', -0.8, { out, outTop: 0 });
  brush.rect(0, 3.1, long, high, tile, 0, { out });
  if (fine)
    for (let v = 3.4; v < Math.min(high, 13); v += 0.36)
      brush.rect(0, v, long, v + 0.02, '#7d776c', -0.2, { out: out + 0.01, alpha: 0.5 });
  for (let floor = 0; floor < floors; floor++) {
    const v = 3.1 + floor * FLOOR_METRES;
    brush.rect(0, v, long, v + 0.16, '#8f877a', 0.2, { out: out + 0.05 });
    for (let bay = 0; bay < 2; bay++) caged(brush, random, light, 0.7 + bay * 2.7, v + 0.8, out, fine && floor < 4);
    // Stains of years run down.
    brush.rect(random.range(0, long - 1), v, random.range(1, long), v + FLOOR_METRES, '#4a443c', -0.3, {
      out: out + 0.01,
      alpha: 0.13,
    });
  }
  brush.rect(0.1, 3.1, 0.22, high, '#d8d4cc', 0.2, { out: out + 0.1 });
  brush.rect(long - 0.5, 3.1, long - 0.4, high, '#5a5650', 0, { out: out + 0.1 });
}

function shop(brush: Brush, random: Random, light: Light, fine: boolean): void {
  const long = brush.wall.length;
  const sign = random.pick(SIGNS);
  const open = random.chance(0.75);
  const lit = light.lampsLit && open;
  brush.rect(0, 0, long, 3.1, '#5a5650', -0.3);
  brush.rect(0.3, 0, long - 0.3, 2.3, open ? (lit ? '#ffe2a8' : '#4a443e') : '#8f9498', -0.2, { shines: lit });
  if (!open) for (let v = 0.1; v < 2.3; v += 0.16) brush.rect(0.3, v, long - 0.3, v + 0.03, '#6a6e72', -0.2);
  else if (fine)
    for (let item = 0; item < 16; item++)
      brush.rect(
        0.5 + (item % 8) * 0.62,
        0.1 + Math.floor(item / 8) * 0.85,
        0.95 + (item % 8) * 0.62,
        0.7 + Math.floor(item / 8) * 0.85,
        random.pick(['#b5483c', '#3f6f5c', '#c98a3a', '#5a6f9a', '#8a5a3c']),
        -0.2,
      );
  brush.rect(0.1, 2.35, long - 0.1, 3.05, sign, 0.2, { out: 0.3, shines: light.lampsLit });
  writeSign(brush, random, HAN_SIGNS, { u0: 0.8, u1: long - 0.8, v: 2.5, size: 0.4 }, '#fff6e0', {
    out: 0.32,
    shines: light.lampsLit,
  });
}

/** A window behind bars, with an air unit or pots on its cage. */
function caged(brush: Brush, random: Random, light: Light, u: number, v: number, out: number, fine: boolean): void {
  const lit = light.lampsLit && random.chance(0.45);
  brush.rect(u, v, u + 1.6, v + 1.5, lit ? random.pick(['#ffd58a', '#fff0c8', '#cfe8ff']) : '#44525c', -0.3, {
    shines: lit,
    out: out + 0.02,
  });
  if (!fine) return;
  const iron = '#3a3a3c';
  for (let bar = 0; bar <= 8; bar++)
    brush.rect(u + bar * 0.2 - 0.02, v - 0.1, u + bar * 0.2 + 0.02, v + 1.6, iron, 0.1, { out: out + 0.3 });
  for (const at of [-0.1, 0.5, 1.1, 1.56])
    brush.rect(u - 0.06, v + at, u + 1.66, v + at + 0.05, iron, 0.2, { out: out + 0.3 });
  brush.rect(u - 0.06, v - 0.12, u + 1.66, v - 0.08, iron, -0.4, { out: out + 0.3, outTop: 0 });
  const carries = random.integer(0, 3);
  if (carries < 2) {
    brush.rect(u + 0.2, v - 0.85, u + 1.2, v - 0.2, '#d8dad6', 0.2, { out: out + 0.4 });
    brush.rect(u + 0.3, v - 0.75, u + 0.8, v - 0.3, '#5a6064', -0.2, { out: out + 0.41 });
  } else if (carries === 2)
    for (const at of [0.2, 0.8, 1.3])
      brush.rect(u + at, v - 0.06, u + at + 0.3, v + 0.3, '#5f8a4a', 0.1, { out: out + 0.31 });
}

/** Bundles of cable that cross the lane and sag. */
function cables(random: Random): Structure {
  const faces: Face[] = [];
  for (let z = END_Z - 6; z > MOUTH_Z + 1; z -= 2.6)
    for (let strand = 0; strand < 2; strand++) {
      const [y0, y1] = [random.range(3.4, 5.4), random.range(3.4, 5.4)];
      const sag = random.range(0.2, 0.7);
      const steps = 8;
      for (let step = 0; step < steps; step++) {
        const at = (s: number) => {
          const share = s / steps;
          return [-HALF + share * HALF * 2, y0 + (y1 - y0) * share - sag * 4 * share * (1 - share)] as const;
        };
        const [[x0, a], [x1, b]] = [at(step), at(step + 1)];
        faces.push({ points: [x0, a, z, x1, b, z, x1, b + 0.045, z, x0, a + 0.045, z], colour: '#1c1c20', lit: -0.2 });
      }
    }
  return { z: MOUTH_Z + 1, faces, mirrored: false };
}
