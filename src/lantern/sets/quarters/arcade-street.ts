import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { createBrush, type Brush, type Wall } from '../kits/facade.ts';
import { HAN_SIGNS, writeSign } from '../kits/lettering.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { plate, slabs } from '../kits/pavement.ts';
import type { BuiltSet, Face, Lamp, Structure } from '../set.ts';

/** From where a side row stands to the middle, where the rows begin and end, metres; a house is so wide and so high up to its parapet. */
const HALF = 5.6;
const MOUTH_Z = 5.6;
const END_Z = 62;
const BAY = 4.6;
const WALK_METRES = 3.5;
const FLOOR_METRES = 3.3;
const PLASTER = ['#e8cf9a', '#d9a88a', '#a9c6b4', '#e4dcc6', '#9fb8c8', '#d8b8a4', '#c9d09a'] as const;
const SIGNS = ['#b5342c', '#1f5f52', '#1f4a7a', '#7a2f3a', '#c98a2c'] as const;

/** A street of arcades: shophouses in faded colours over a covered walk of pillars, tall shuttered windows, parapets with scrolls, boards of shops that stand out, lanterns. */
export function buildArcadeStreet(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('arcade-street');
  const white = scenery.snowCover > 0.5;
  const structures: Structure[] = [];
  const lamps: Lamp[] = [];
  const add = (wall: Omit<Wall, 'height'>, z: number, fine: boolean) => {
    const built = shophouse(random, light, wall, random.integer(2, 3), fine, white);
    structures.push({ z, faces: built.faces });
    lamps.push(...built.lamps);
  };
  add({ way: 'front', x: -13, z: END_Z + 4, length: 26 }, END_Z + 4, false);
  for (const side of [-1, 1] as const) {
    for (let z = END_Z - BAY * 2; z >= MOUTH_Z; z -= BAY)
      add({ way: side < 0 ? 'left' : 'right', x: side * HALF, z, length: BAY }, z + BAY, z < 24);
    for (let u = 0; u < 40; u += BAY)
      add(
        { way: 'front', x: side < 0 ? -HALF - u - BAY : HALF + u, z: MOUTH_Z, length: BAY },
        MOUTH_Z - 0.01 * u,
        u < 10,
      );
  }
  const walk = white ? '#dfe6f2' : '#b3a894';
  return {
    ground: pavedGround(random, scenery, {
      colour: '#7a7671',
      worn: '#65615d',
      laid: 'sheet',
      toZ: 50,
      standing: [],
      marks: [
        ...[-1, 1].flatMap((side) => [
          ...slabs(
            side < 0 ? -HALF - 0.2 : HALF - 1.1,
            MOUTH_Z - 1.4,
            side < 0 ? -HALF + 1.1 : HALF + 0.2,
            60,
            walk,
            '#80766a',
            1.1,
          ),
          plate(side < 0 ? -60 : HALF - 1.1, MOUTH_Z - 1.4, side < 0 ? -HALF + 1.1 : 60, MOUTH_Z, walk, 0.2),
        ]),
        ...(light.lampsLit ? [plate(-HALF, MOUTH_Z, HALF, 40, '#ffb860', 0, 0.06)] : []),
      ],
    }),
    pieces: [],
    structures,
    lamps: light.lampsLit ? lamps : [],
    openAir: true,
  };
}

/** One house: a pillar at each end of its bay, the shop in the shade behind, floors of shutters, a scrolled parapet. */
function shophouse(
  random: Random,
  light: Light,
  wall: Omit<Wall, 'height'>,
  floors: number,
  fine: boolean,
  white: boolean,
): { readonly faces: readonly Face[]; readonly lamps: readonly Lamp[] } {
  const height = WALK_METRES + floors * FLOOR_METRES;
  const brush = createBrush({ ...wall, height }, light);
  const long = wall.length;
  const plaster = random.pick(PLASTER);
  brush.rect(0, 0, long, height, plaster, 0);
  arcade(brush, random, light, plaster, fine);
  for (let floor = 0; floor < floors; floor++)
    windows(brush, random, light, WALK_METRES + floor * FLOOR_METRES, plaster, fine);
  parapet(brush, height, plaster, white);
  const sign = random.pick(SIGNS);
  const u = random.range(0.4, long - 1);
  // A board that stands out into the street, read from along it.
  if (wall.way !== 'front') {
    brush.rect(u, 4, u + 0.12, 6.6, sign, 0.2, { out: 1.1 });
    const z = wall.z + u;
    const inner = wall.x + (wall.way === 'left' ? 0.1 : -0.1);
    const outer = wall.x + (wall.way === 'left' ? 1.15 : -1.15);
    brush.faces.push({
      points: [inner, 4, z, outer, 4, z, outer, 6.6, z, inner, 6.6, z],
      colour: sign,
      lit: 0.2,
      ...(light.lampsLit ? { shines: true } : {}),
    });
    for (let row = 0; row < 3; row++) {
      const y = 4.25 + row * 0.78;
      const middle = (inner + outer) / 2;
      for (const [x0, y0, x1, y1] of [
        [-0.28, 0.5, 0.28, 0.56],
        [-0.03, 0, 0.03, 0.56],
        [-0.28, 0.24, 0.28, 0.3],
        [-0.24, 0, 0.24, 0.06],
      ] as const)
        brush.faces.push({
          points: [
            middle + x0,
            y + y0,
            z - 0.01,
            middle + x1,
            y + y0,
            z - 0.01,
            middle + x1,
            y + y1,
            z - 0.01,
            middle + x0,
            y + y1,
            z - 0.01,
          ],
          colour: '#f6e6b8',
          lit: 0.4,
          ...(light.lampsLit ? { shines: true } : {}),
        });
    }
  } else
    writeSign(brush, random, HAN_SIGNS, { u0: 0.9, u1: long - 0.9, v: WALK_METRES + 0.1, size: 0.42 }, '#a3342c', {
      out: 0.12,
    });
  const at =
    wall.way === 'front' ? { x: wall.x + long / 2, z: wall.z - 0.4 } : { x: wall.x * 0.9, z: wall.z + long / 2 };
  return {
    faces: brush.faces,
    lamps: fine ? [{ ...at, y: 2.6, colour: '#ffb45a', radius: 2.3, strength: 0.6, flicker: 0.02 }] : [],
  };
}

function arcade(brush: Brush, random: Random, light: Light, plaster: string, fine: boolean): void {
  const long = brush.wall.length;
  const open = light.lampsLit;
  brush.rect(0.42, 0, long - 0.42, WALK_METRES - 0.5, open ? '#c9833c' : '#3a302c', -0.5, { shines: open });
  brush.rect(0.42, WALK_METRES - 1.1, long - 0.42, WALK_METRES - 0.5, '#241c1a', -0.5, { alpha: 0.5 });
  // The shop at the back of the walk: shelves, goods, a shutter half up.
  brush.rect(0.8, 0.1, long - 0.8, 2.3, open ? '#ffdc9c' : '#5f544a', -0.4, { shines: open });
  for (let shelf = 0; fine && shelf < 9; shelf++)
    brush.rect(
      0.9 + (shelf % 5) * 0.58,
      0.3 + Math.floor(shelf / 5) * 0.9,
      1.34 + (shelf % 5) * 0.58,
      0.8 + Math.floor(shelf / 5) * 0.9,
      random.pick(['#b5483c', '#3f6f5c', '#c98a3a', '#5a4a7a', '#d8cbb0']),
      -0.3,
    );
  for (const u of [0, long - 0.42]) {
    brush.rect(u, 0, u + 0.42, WALK_METRES, plaster, 0.25, { out: 0.3 });
    brush.rect(u - 0.06, 0, u + 0.48, 0.5, '#8f8578', 0.1, { out: 0.32 });
    brush.rect(u - 0.06, WALK_METRES - 0.55, u + 0.48, WALK_METRES - 0.4, plaster, 0.6, { out: 0.32 });
  }
  brush.rect(0, WALK_METRES - 0.45, long, WALK_METRES + 0.1, plaster, 0.15, { out: 0.3 });
  brush.rect(0, WALK_METRES + 0.04, long, WALK_METRES + 0.14, '#f4ecd8', 0.5, { out: 0.36 });
  if (!fine) return;
  const u = long / 2;
  brush.shape(
    [u - 0.2, 2.5, u + 0.2, 2.5, u + 0.28, 2.74, u + 0.2, 2.98, u - 0.2, 2.98, u - 0.28, 2.74],
    open ? '#ff5a34' : '#d8322a',
    0.2,
    { out: 0.34, shines: open },
  );
}

function windows(brush: Brush, random: Random, light: Light, v: number, plaster: string, fine: boolean): void {
  const long = brush.wall.length;
  const shutter = random.pick(['#4f7a6a', '#5a6f8a', '#7a5a44', '#3f6470']);
  for (let bay = 0; bay < 2; bay++) {
    const u = 0.7 + bay * (long / 2 - 0.3);
    const wide = long / 2 - 1.1;
    const lit = light.lampsLit && random.chance(0.5);
    brush.rect(u - 0.12, v + 0.5, u + wide + 0.12, v + 2.75, '#f4ecd8', 0.2);
    brush.rect(u, v + 0.6, u + wide, v + 2.3, lit ? '#ffd58a' : '#4a5a66', -0.3, { shines: lit });
    brush.shape(
      [u, v + 2.3, u + wide, v + 2.3, u + wide * 0.8, v + 2.62, u + wide / 2, v + 2.7, u + wide * 0.2, v + 2.62],
      lit ? '#ffc46b' : '#6a8290',
      0,
      { shines: lit },
    );
    for (const at of [u - 0.02, u + wide - wide * 0.36]) {
      brush.rect(at, v + 0.6, at + wide * 0.38, v + 2.3, shutter, 0.1, { out: 0.05 });
      for (let slat = 0; fine && slat < 8; slat++)
        brush.rect(at + 0.04, v + 0.7 + slat * 0.2, at + wide * 0.34, v + 0.74 + slat * 0.2, '#2f3a3a', -0.3, {
          out: 0.06,
          alpha: 0.6,
        });
    }
    brush.rect(u - 0.2, v + 0.4, u + wide + 0.2, v + 0.52, '#f4ecd8', 0.5, { out: 0.2 });
  }
  brush.rect(0, v + FLOOR_METRES - 0.16, long, v + FLOOR_METRES, plaster, 0.5, { out: 0.14 });
}

function parapet(brush: Brush, height: number, plaster: string, white: boolean): void {
  const long = brush.wall.length;
  const m = long / 2;
  brush.rect(0, height, long, height + 0.7, plaster, 0.1);
  brush.shape(
    [
      m - 1.5,
      height + 0.7,
      m + 1.5,
      height + 0.7,
      m + 1.1,
      height + 1.3,
      m + 0.5,
      height + 1.7,
      m - 0.5,
      height + 1.7,
      m - 1.1,
      height + 1.3,
    ],
    plaster,
    0.2,
  );
  brush.shape(
    [m - 0.3, height + 0.9, m + 0.3, height + 0.9, m + 0.3, height + 1.4, m - 0.3, height + 1.4],
    '#f4ecd8',
    0.4,
    { out: 0.05 },
  );
  for (let u = 0.4; u < long - 0.3; u += 0.5)
    brush.rect(u, height + 0.15, u + 0.2, height + 0.55, '#4a4038', -0.2, { alpha: 0.5 });
  brush.rect(-0.05, height + 0.64, long + 0.05, height + 0.78, white ? '#eef3ff' : '#f4ecd8', 0.6, { out: 0.1 });
}
