import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { END_METRES } from '../kits/room-shell.ts';
import { createBrush } from '../kits/facade.ts';
import { flagstones } from '../kits/flagstones.ts';
import { MARKET_SIGNS, writeCentred, writeSign } from '../kits/lettering.ts';
import { plate } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { drawn, type Sketch } from '../kits/sketch.ts';
import { underside, upright } from '../kits/solid.ts';
import type { BuiltSet, Face, Lamp, SetPiece, Structure } from '../set.ts';

const ROOF_METRES = 5.2;
const END_Z = 40;
/** What lies on a stall, by its colours. */
const GOODS = [
  ['#5c9a46', '#7fb04e', '#8fc060', '#e8ecd8'],
  ['#d8452f', '#e07a34', '#c0392f', '#f0a23a'],
  ['#8a4a86', '#6a9a4a', '#d8d0b0', '#5f8a3c'],
  ['#c8d4d8', '#9fb4bc', '#e8eef0', '#b0a8a0'],
  ['#c87a6a', '#b05a4c', '#e0a898', '#8a3a34'],
  ['#f0c84a', '#e8a838', '#f4e2a0', '#c9d050'],
] as const;
const SIGNS = ['#c8302a', '#2f7a4a', '#2f5f9a', '#c98a2c'] as const;

/** A market hall: aisles of stalls under a roof of iron and skylights, heaps of greens, fruit, fish on ice and meat, red shades over lamps, boards overhead, keepers, a wet floor. */
export function buildWetMarket(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('wet-market');
  const manned = scenery.deserted !== true && !scenery.excluded.includes('people');
  const pieces: SetPiece[] = [];
  const lamps: Lamp[] = [];
  const side = random.chance(0.5) ? 1 : -1;
  let number = 0;
  for (const [z, gap, first] of [
    [5.2, 4.3, 3.1],
    [9.4, 4.4, 3.9],
    [16, 4.5, 3.2],
    [23, 4.7, 3.6],
    [32, 5, 3.8],
  ] as const)
    for (const way of [-1, 1])
      for (let u = first; u < 12 + z * 1.5; u += gap) {
        const kind = (number++ * 5 + (side > 0 ? 1 : 0)) % GOODS.length;
        pieces.push(stall(way * u, z, kind, manned && random.chance(0.75), number % 4));
        if (z < 24)
          lamps.push({ x: way * u, y: 2.35, z: z - 0.3, colour: '#ffb070', radius: 1.6, strength: 0.6, flicker: 0 });
      }
  return {
    ground: {
      kind: 'floor',
      near: '#a39c90',
      far: '#aaa396',
      mirror: 0.3,
      ripple: 0.02,
      marks: [
        ...flagstones(random.fork('floor'), { fromZ: -8.6, toZ: END_Z, colour: '#a8a194', joint: '#7c766a' }),
        plate(-2.4, -8.6, 2.4, END_Z, '#c4bcae', 0.3, 0.35),
        ...lamps.filter(({ z }) => z < 12).flatMap(({ x, z }) => pool(x, z - 1.6, 1.8, 1.2, '#ffc890', 0.07)),
      ],
    },
    pieces,
    structures: hall(random.fork('hall'), light),
    lamps,
    openAir: false,
  };
}

/** Trusses, sheets and skylights; the far wall with its gate on the street; boards that hang over the aisle. */
function hall(random: Random, light: Light): readonly Structure[] {
  const day = light.hour !== 'night' && light.hour !== 'dusk';
  const roof: Face[] = [];
  for (let z = END_Z - 3; z > -9; z -= 3) {
    roof.push(underside([-END_METRES, END_METRES], ROOF_METRES + 0.8, [z, z + 3], '#7f8a8c', -0.35));
    for (const x of [-16, -5, 6, 17])
      roof.push({
        ...underside(
          [x - 1.2, x + 1.2],
          ROOF_METRES + 0.78,
          [z + 0.3, z + 2.7],
          day ? light.sky.horizon : '#28304c',
          0.4,
        ),
        shines: true,
      });
    roof.push(upright([-END_METRES, END_METRES], [ROOF_METRES, ROOF_METRES + 0.14], z, '#4a5456', -0.1));
    for (let x = -END_METRES; x < END_METRES; x += 2.4)
      roof.push({
        points: [
          x,
          ROOF_METRES + 0.1,
          z,
          x + 0.12,
          ROOF_METRES + 0.1,
          z,
          x + 1.3,
          ROOF_METRES + 0.78,
          z,
          x + 1.18,
          ROOF_METRES + 0.78,
          z,
        ],
        colour: '#4a5456',
        lit: 0,
      });
  }
  const back: Face[] = [
    upright([-END_METRES, END_METRES], [0, ROOF_METRES + 1], END_Z, '#c9c4b4', 0),
    upright([-END_METRES, END_METRES], [0, 1.6], END_Z - 0.01, '#8fa8a0', -0.1),
    { ...upright([-3.4, 3.4], [0, 3.6], END_Z - 0.02, day ? light.sky.horizon : '#2c3658', 0.3), shines: true },
    upright([-3.8, 3.8], [3.6, 4.5], END_Z - 0.03, '#b5342c', 0.1),
  ];
  const gate = createBrush({ way: 'front', x: -3.4, z: END_Z - 0.04, length: 6.8, height: 4.5 }, light);
  writeCentred(gate, 'MARKET', { u0: 0.3, u1: 6.5, v: 3.74, size: 0.6 }, '#f4dc9a');
  back.push(...gate.faces);
  const boards: Structure[] = [8.6, 14, 21].flatMap((z) =>
    [-1, 1].map((way) => {
      const x = way * 2.6;
      const colour = random.pick(SIGNS);
      const faces: Face[] = [
        upright([x - 0.03, x + 0.03], [3.9, ROOF_METRES], z, '#4a5456', 0),
        upright([x - 1, x + 1], [3.2, 3.95], z - 0.02, colour, 0.2),
      ];
      const brush = createBrush({ way: 'front', x: x - 1, z: z - 0.03, length: 2, height: 4 }, light);
      writeSign(brush, random, MARKET_SIGNS, { u0: 0.15, u1: 1.85, v: 3.34, size: 0.46 }, '#fff4d8', {
        shines: light.lampsLit,
      });
      faces.push(...brush.faces);
      return { z: z + 0.1, faces };
    }),
  );
  return [{ z: END_Z + 0.3, faces: back }, { z: END_Z + 0.2, faces: roof, mirrored: false }, ...boards];
}

/** A stall: a tiled front, a slope of goods in heaps, scales, bags, a lamp under a red shade. */
function stall(x: number, z: number, kind: number, manned: boolean, keeper: number): SetPiece {
  return drawn(
    `market stall ${kind} ${manned ? keeper : ''}`,
    x,
    z,
    [-2.2, 2.2, 3.3],
    (sketch) => {
      sketch.rect(-2, 0.8, 4, 1.9, '#3f4a48', -0.5, 0.55);
      for (let box = 0; box < 9; box++)
        sketch.rect(
          -1.9 + (box % 5) * 0.8,
          1 + Math.floor(box / 5) * 0.62,
          0.7,
          0.5,
          sketch.random.pick(['#b08a5c', '#d8d0c0', '#8fa8b8', '#c9a070']),
          -0.25,
        );
      if (manned) stallKeeper(sketch, keeper);
      sketch.rect(-2, 0, 4, 0.82, '#dfe6e2', -0.05);
      for (let tile = 1; tile < 10; tile++) sketch.rect(-2 + tile * 0.4, 0, 0.02, 0.82, '#a8b4b0', -0.1);
      sketch.rect(-2, 0.4, 4, 0.02, '#a8b4b0', -0.1);
      sketch.fill('M -2.05 0.8 H 2.05 L 1.92 1.34 H -1.92 Z', kind === 3 ? '#e4f0f4' : '#9aa4a0', 0.2);
      if (kind === 3) fish(sketch);
      else if (kind === 4) meat(sketch);
      else heaps(sketch, GOODS[kind]!);
      sketch.line('M 0 3.3 V 2.66', 0.025, '#2c3030', 0);
      sketch.fill('M -0.3 2.36 H 0.3 L 0.1 2.7 H -0.1 Z', '#d83a2a', 0.3);
      sketch.shine('M -0.24 2.32 H 0.24 L 0.28 2.38 H -0.28 Z', '#fff2c8', '#fff2c8');
      sketch.disc(1.5, 1.66, 0.2, 0.2, '#e8ecec', 0.3);
      sketch.rect(1.44, 1.34, 0.12, 0.16, '#5a6468', 0.1);
    },
    { turn: 1, shadow: 1.9 },
  );
}

/** A heap of round fruit or of leaves in each crate. */
function heaps(sketch: Sketch, colours: readonly string[]): void {
  for (let crate = 0; crate < 4; crate++) {
    const at = -1.5 + crate;
    const colour = colours[crate % colours.length]!;
    sketch.fill(`M ${at - 0.46} 0.84 H ${at + 0.46} L ${at + 0.4} 1.2 H ${at - 0.4} Z`, '#b8925c', -0.1);
    for (let row = 3; row >= 0; row--)
      for (let item = 0; item < 5 - row; item++) {
        const [ix, iy] = [at - 0.32 + row * 0.08 + item * 0.16, 1.1 + row * 0.12];
        sketch.disc(ix, iy, 0.11, 0.1, colour, -0.2);
        sketch.disc(ix + sketch.side * 0.03, iy + 0.03, 0.055, 0.05, colour, 0.6);
      }
  }
}

/** Fish in rows on ice. */
function fish(sketch: Sketch): void {
  for (let ice = 0; ice < 40; ice++)
    sketch.disc(
      sketch.random.range(-1.9, 1.9),
      sketch.random.range(0.86, 1.3),
      0.09,
      0.05,
      '#ffffff',
      sketch.random.range(-0.1, 0.7),
      0.8,
    );
  for (let row = 0; row < 2; row++)
    for (let each = 0; each < 6; each++) {
      const [at, y] = [-1.5 + each * 0.62 + row * 0.2, 0.96 + row * 0.2];
      const colour = ['#8fa4b0', '#c87a68', '#a8b8a0'][(each + row) % 3]!;
      sketch.fill(
        `M ${at - 0.26} ${y} Q ${at - 0.02} ${y + 0.16} ${at + 0.2} ${y + 0.02} L ${at + 0.34} ${y + 0.12} L ${at + 0.32} ${y - 0.1} L ${at + 0.2} ${y - 0.02} Q ${at - 0.02} ${y - 0.12} ${at - 0.26} ${y} Z`,
        colour,
        0.2,
      );
      sketch.disc(at - 0.17, y + 0.02, 0.02, 0.02, '#1c2024', 0);
    }
}

/** Cuts on hooks and on the board. */
function meat(sketch: Sketch): void {
  sketch.rect(-1.9, 2.2, 3.8, 0.05, '#8f989c', 0.3);
  for (let cut = 0; cut < 6; cut++) {
    const at = -1.6 + cut * 0.62;
    sketch.line(`M ${at} 2.2 V 2.06`, 0.03, '#6a7478', 0.2);
    sketch.fill(
      `M ${at - 0.14} 2.06 Q ${at - 0.24} 1.7 ${at - 0.06} 1.46 Q ${at + 0.22} 1.5 ${at + 0.2} 1.8 Q ${at + 0.2} 2 ${at + 0.12} 2.06 Z`,
      '#b8584c',
      0.1,
    );
    sketch.fill(
      `M ${at - 0.1} 2.02 Q ${at - 0.18} 1.72 ${at - 0.05} 1.5 L ${at} 1.56 Q ${at - 0.1} 1.76 ${at - 0.03} 2.02 Z`,
      '#f0d4c4',
      0.4,
    );
    sketch.fill(`M ${at - 0.2} 0.96 Q ${at} 1.2 ${at + 0.24} 1 L ${at + 0.2} 0.88 H ${at - 0.16} Z`, '#c86a5c', 0.2);
  }
}

const SHIRTS = ['#4f7a9a', '#b5604a', '#7a8f5a', '#d8d0c0'] as const;
const SKINS = ['#e8bf9c', '#d8a884', '#f0cfae', '#c99670'] as const;

/** Who sells: an apron, sleeves, a cap. */
function stallKeeper(sketch: Sketch, kind: number): void {
  const x = ((kind % 3) - 1) * 0.8 + 0.2;
  const [shirt, skin] = [SHIRTS[kind % 4]!, SKINS[kind % 4]!];
  sketch.fill(
    `M ${x - 0.34} 0.9 Q ${x - 0.36} 1.6 ${x - 0.22} 1.72 Q ${x} 1.8 ${x + 0.22} 1.72 Q ${x + 0.36} 1.6 ${x + 0.34} 0.9 Z`,
    shirt,
    -0.1,
  );
  sketch.fill(`M ${x - 0.2} 0.9 V 1.5 H ${x + 0.2} V 0.9 Z`, '#2f5f7a', 0.2);
  sketch.rect(x - 0.06, 1.68, 0.12, 0.14, skin, -0.3);
  sketch.disc(x, 1.94, 0.14, 0.17, skin, 0.1);
  sketch.fill(
    `M ${x - 0.155} 1.96 Q ${x - 0.16} 2.15 ${x} 2.15 Q ${x + 0.16} 2.15 ${x + 0.155} 1.96 Q ${x + 0.1} 2.06 ${x} 2.05 Q ${x - 0.1} 2.06 ${x - 0.155} 1.96 Z`,
    kind % 2 ? '#2a211c' : '#f2f2ee',
    0,
  );
  for (const eye of [-0.05, 0.05]) sketch.disc(x + eye, 1.94, 0.014, 0.018, '#2a211c', 0);
}
