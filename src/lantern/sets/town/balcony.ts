import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { cafeTable } from '../kits/cafe-table.ts';
import { housePlant } from '../kits/furniture.ts';
import { lanternString } from '../kits/lantern-string.ts';
import { laundry } from '../kits/laundry.ts';
import { plate } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { drawn } from '../kits/sketch.ts';
import { alongside, solid, upright } from '../kits/solid.ts';
import { towerRow } from '../kits/tower-block.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';
import { isFair } from '../../light/veils.ts';

const EDGE_Z = 5;
/** How far below the street lies, metres. */
const DROP_METRES = 13;
const WALL_METRES = 6.4;
/** The eye of the wide shot. */
const EYE_METRES = 1.5;
const LENS_Z = -9;
const BLOOMS = ['#d8324a', '#f08ab0', '#f4f0e6', '#e8622e'] as const;

/** A balcony over the town: an iron railing with boxes of flowers, a little table, pots, a line of wash, the door to the room; roofs and towers beyond. */
export function buildBalcony(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('balcony');
  const side = random.chance(0.5) ? 1 : -1;
  const white = scenery.snowCover > 0.5;
  const line = laundry(random.fork('wash'), side * 0.6, side * (WALL_METRES - 0.2), 4.3, 2.75);
  const lights = lanternString(random.fork('lights'), light, -WALL_METRES, WALL_METRES, 4.7, 4.1, {
    size: 0.09,
    gap: 0.9,
    colours: ['#ffe2a0', '#ffd27a', '#fff0cc'],
  });
  return {
    ground: {
      kind: white ? 'snow' : 'asphalt',
      near: white ? '#e4e9f4' : '#c08a68',
      far: white ? '#e4e9f4' : '#b57f5e',
      mirror: scenery.wetness * 0.3,
      ripple: 0.02,
      edgeZ: EDGE_Z + 0.3,
      below: { dropMetres: DROP_METRES, near: '#6d7480', far: '#7d8690' },
      marks: white ? [] : tiles(light, -side * 4.4),
    },
    pieces: [
      ...townBelow(random, scenery, side),
      ...[-4.6, -2.3, 0, 2.3, 4.6].map((x, index) => flowerBox(x, EDGE_Z - 0.08, index, scenery)),
      cafeTable(side * 3.9, 4.3, '#3f7a6a', white),
      housePlant(-side * 4.6, 4.3, 1.7, 1),
      housePlant(-side * 5.6, 4.4, 1.2, 2),
      pot(-side * 3.5, 4.5),
    ],
    structures: [
      { z: EDGE_Z, faces: railing(white) },
      {
        z: EDGE_Z - 0.4,
        faces: [
          ...sideWall(-side * WALL_METRES, -side as 1 | -1, light),
          ...screenWall(side * WALL_METRES, side as 1 | -1),
        ],
      },
      ...(isFair(scenery.weather) ? [line] : []),
      lights.structure,
    ],
    lamps: [
      ...lights.lamps.filter((_, index) => index % 3 === 0),
      ...(light.lampsLit
        ? [
            {
              x: -side * (WALL_METRES - 0.3),
              y: 1.6,
              z: 1.6,
              colour: '#ffc87a',
              radius: 2.6,
              strength: 0.6,
              flicker: 0,
            },
          ]
        : []),
    ],
    openAir: true,
  };
}

function tiles(light: Light, lampX: number): readonly Face[] {
  const faces: Face[] = [];
  for (let x = -WALL_METRES; x < WALL_METRES; x += 0.8)
    faces.push(plate(x, -8.6, x + 0.025, EDGE_Z, '#94603f', -0.2, 0.7));
  for (let z = -8.6; z < EDGE_Z; z += 0.8)
    faces.push(plate(-WALL_METRES, z, WALL_METRES, z + 0.025, '#94603f', -0.2, 0.7));
  return light.lampsLit ? [...faces, ...pool(lampX, 1.4, 2.2, 2, '#ffc87a', 0.12)] : faces;
}

/** Roofs and tree tops of the street below, towers farther off. */
function townBelow(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const sunk = (piece: SetPiece): SetPiece => ({ ...piece, y: -Math.min(DROP_METRES, hiddenMetres(piece.z)) });
  const city = { reach: 230 } as const;
  return [
    ...towerRow(random.fork('far'), { ...city, z: 210, gap: 16, low: 24, high: 90, peakX: -side * 60 }).map(sunk),
    ...towerRow(random.fork('middle'), {
      ...city,
      reach: 170,
      z: 120,
      gap: 14,
      low: 12,
      high: 38,
      peakX: side * 46,
    }).map(sunk),
    ...[-26, -17, -9, 2, 9, 19, 28].map((x, index) =>
      sunk(broadleaf(x, 34 + (index % 3) * 4, 5.4, index, scenery.season, scenery.snowCover)),
    ),
    ...towerRow(random.fork('near'), { ...city, reach: 100, z: 60, gap: 9, low: 7, high: 13, peakX: -side * 30 }).map(
      sunk,
    ),
  ];
}

/** How far below the floor the line of sight over its edge passes at a depth, metres: what stands lower is not seen. */
function hiddenMetres(z: number): number {
  return EYE_METRES * ((z - LENS_Z) / (EDGE_Z - LENS_Z) - 1);
}

/** A railing of iron bars with a hand rail. */
function railing(white: boolean): readonly Face[] {
  const iron = '#2f3640';
  const faces: Face[] = [];
  for (let x = -WALL_METRES; x < WALL_METRES; x += 0.22)
    faces.push(upright([x, x + 0.045], [0.12, 1.06], EDGE_Z, iron, 0.1));
  for (let x = -WALL_METRES; x <= WALL_METRES; x += 3.2)
    faces.push(upright([x - 0.06, x + 0.06], [0, 1.16], EDGE_Z - 0.01, iron, 0.3));
  return [
    ...solid([-WALL_METRES, WALL_METRES], [0, 0.16], [EDGE_Z, EDGE_Z + 0.3], '#d8c8b0', 0.2),
    ...faces,
    upright([-WALL_METRES, WALL_METRES], [0.12, 0.17], EDGE_Z - 0.01, iron, 0.2),
    ...solid([-WALL_METRES, WALL_METRES], [1.06, 1.14], [EDGE_Z - 0.05, EDGE_Z + 0.05], white ? '#eef3ff' : iron, 0.4),
  ];
}

/** The wall of the house with the glass door to the room. */
function sideWall(x: number, side: 1 | -1, light: Light): readonly Face[] {
  const flank = (from: number, to: number, low: number, high: number, colour: string, lit: number, out = 0) =>
    alongside(x - side * out, [low, high], [from, to], colour, lit);
  const pane = (from: number, to: number): Face => ({
    ...flank(from, to, 0.12, 2.6, glass, 0.2, 0.04),
    ...(light.lampsLit ? { shines: true } : {}),
  });
  const glass = light.lampsLit ? '#ffd48a' : '#7f9aac';
  return [
    flank(-9, EDGE_Z + 0.3, 0, 7, '#e6d6bc', 0.1),
    flank(-0.6, 3.4, 0, 2.75, '#f6f0e4', 0.3, 0.02),
    pane(-0.4, 1.3),
    pane(1.5, 3.2),
    flank(2.2, 3.2, 0.12, 2.6, '#f0e2d0', 0.2, 0.05),
    flank(-9, EDGE_Z + 0.3, 0, 0.2, '#b89f80', -0.1, 0.03),
  ];
}

/** A screen of wooden slats on the other side, for a climbing plant. */
function screenWall(x: number, side: 1 | -1): readonly Face[] {
  const faces: Face[] = [];
  for (let y = 0.1; y < 3.4; y += 0.3)
    faces.push({
      points: [x, y, -6, x, y, EDGE_Z, x, y + 0.2, EDGE_Z, x, y + 0.2, -6],
      colour: '#9a6a42',
      lit: -side * 0.1,
    });
  for (const z of [EDGE_Z, 1, -3]) faces.push(upright([x - 0.06, x + 0.06], [0, 3.5], z - 0.02, '#7a5232', 0.1));
  return faces;
}

/** A box on the rail full of geraniums, or of snow. */
function flowerBox(x: number, z: number, variant: number, { season, snowCover }: Scenery) {
  const white = snowCover > 0.5;
  const bare = white || season === 'winter';
  return drawn(
    `balcony flowers ${variant % 4} ${bare} ${white}`,
    x,
    z,
    [-1.1, 1.1, 0.75, -0.45],
    (sketch) => {
      if (!bare)
        for (let leaf = 0; leaf < 46; leaf++) {
          const [lx, ly] = [sketch.random.range(-0.95, 0.95), sketch.random.range(-0.2, 0.34)];
          sketch.disc(lx, ly, 0.1, 0.08, ['#4f8a3f', '#3f7436', '#6aa04e'][leaf % 3]!, sketch.random.range(-0.5, 0.4));
        }
      sketch.rect(-1, -0.3, 2, 0.34, '#a85a3a', 0);
      sketch.rect(-1.04, 0, 2.08, 0.07, white ? '#f4f7ff' : '#c0704a', 0.4);
      if (bare) return;
      for (let bloom = 0; bloom < 18; bloom++) {
        const [bx, by] = [sketch.random.range(-0.9, 0.9), sketch.random.range(-0.16, 0.46)];
        const tint = BLOOMS[(variant + (bloom % 5 === 0 ? 1 : 0)) % BLOOMS.length]!;
        for (const [dx, dy] of [
          [-0.05, 0],
          [0.05, 0.01],
          [0, 0.06],
        ] as const)
          sketch.disc(bx + dx, by + dy, 0.06, 0.055, tint, sketch.random.range(-0.1, 0.6));
      }
    },
    { y: 1.02, turn: 1 },
  );
}

function pot(x: number, z: number) {
  return drawn(
    'balcony herbs',
    x,
    z,
    [-0.5, 0.5, 0.9],
    (sketch) => {
      for (let leaf = 0; leaf < 26; leaf++)
        sketch.disc(
          sketch.random.range(-0.3, 0.3),
          sketch.random.range(0.4, 0.75),
          0.08,
          0.06,
          ['#7fae5a', '#5f9048'][leaf % 2]!,
          sketch.random.range(-0.4, 0.5),
        );
      sketch.fill('M -0.26 0.44 H 0.26 L 0.18 0 H -0.18 Z', '#c0693f', 0.1);
      sketch.rect(-0.29, 0.38, 0.58, 0.09, '#d67f52', 0.3);
    },
    { shadow: 0.4, turn: 1 },
  );
}
