import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { bush } from '../kits/plants.ts';
import { plate } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { drawn } from '../kits/sketch.ts';
import { solid, underside, upright } from '../kits/solid.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

/** The wall of the house, where the deck ends towards us, its roof, and how far it runs to each side, metres. */
const WALL_Z = 5;
const EDGE_Z = -1.6;
const ROOF_METRES = 3.1;
const HALF = 47;
const SIDING = '#dfe3dc';
const PAINT = '#f6f5ef';

/** The porch of a wooden house from its steps: boards under the feet, posts and a roof over them, the door with its lamp, windows, a bench that swings, pots. */
export function buildPorch(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('porch');
  const way = random.chance(0.5) ? 1 : -1;
  const { season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const door = -way * 0.9;
  const pieces: readonly SetPiece[] = [
    doorPiece(door, WALL_Z - 0.02),
    windowPiece(door + way * 3.2, WALL_Z - 0.02),
    windowPiece(door - way * 3.6, WALL_Z - 0.02),
    windowPiece(door + way * 11, WALL_Z - 0.02),
    windowPiece(door - way * 11, WALL_Z - 0.02),
    ...(scenery.excluded.includes('bench') ? [] : [swing(door + way * 3.3, WALL_Z - 0.6)]),
    ...(scenery.excluded.includes('chair') ? [] : [rocker(door - way * random.range(3, 3.5), WALL_Z - 0.8, way)]),
    ...[door - 1, door + 1].map((x) => pot(x, WALL_Z - 0.35)),
    ...[-9, -6.4, 6.2, 8.8, 12].map((x, index) => ({
      ...bush(x, EDGE_Z - 0.75, 0.75, index, season, snowCover),
      foreground: true as const,
    })),
  ];
  return {
    ground: {
      kind: 'floor',
      near: white ? '#dfe6f2' : '#9a9a70',
      far: '#a98c68',
      mirror: scenery.wetness * 0.15,
      ripple: 0,
      marks: [
        plate(-60, -9, 60, EDGE_Z, white ? '#dfe6f2' : season === 'autumn' ? '#a89a58' : '#7f9a54', 0.2),
        plate(door - 1.3, -9, door + 1.3, EDGE_Z, '#b5aea2', 0.3),
        ...boards(),
        plate(-HALF, WALL_Z - 0.9, HALF, WALL_Z, '#1c1820', -0.5, 0.18),
        ...(light.lampsLit ? pool(door, WALL_Z - 1.2, 2.6, 1.6, '#ffcf8a', 0.2) : []),
        ...(white ? [plate(-HALF, EDGE_Z, HALF, EDGE_Z + 0.5, '#eef2fa', 0.4)] : []),
      ],
    },
    pieces,
    structures: [
      { z: WALL_Z + 0.3, faces: wall() },
      { z: WALL_Z + 0.25, faces: roof(), mirrored: false },
      // Behind those who stand before the steps.
      { z: EDGE_Z + 0.12, faces: front(door) },
    ],
    lamps: light.lampsLit
      ? [
          { x: door, y: 2.5, z: WALL_Z - 0.5, colour: '#ffcf8a', radius: 2.6, strength: 0.8, flicker: 0 },
          { x: door + way * 3.2, y: 1.6, z: WALL_Z - 0.3, colour: '#ffc070', radius: 2, strength: 0.4, flicker: 0 },
        ]
      : [],
    openAir: true,
    shelterToZ: WALL_Z,
  };
}

function boards(): readonly Face[] {
  const faces: Face[] = [];
  for (let x = -HALF; x < HALF; x += 0.42)
    faces.push(plate(x + 0.012, EDGE_Z, x + 0.408, WALL_Z, '#b08f68', 0.15 + 0.2 * Math.sin(x * 7.3)));
  faces.push(plate(-HALF, EDGE_Z - 0.05, HALF, EDGE_Z + 0.16, '#c9a87c', 0.45));
  return faces;
}

/** Boards lapped one over the other. */
function wall(): readonly Face[] {
  const faces: Face[] = [upright([-HALF, HALF], [0, ROOF_METRES], WALL_Z, SIDING, 0)];
  for (let y = 0.16; y < ROOF_METRES; y += 0.19)
    faces.push(upright([-HALF, HALF], [y, y + 0.03], WALL_Z - 0.01, '#a4aba4', -0.2, 0.7));
  faces.push(
    upright([-HALF, HALF], [0, 0.18], WALL_Z - 0.02, PAINT, 0.1),
    upright([-HALF, HALF], [ROOF_METRES - 0.5, ROOF_METRES], WALL_Z - 0.02, '#1c1820', -0.5, 0.2),
  );
  return faces;
}

function roof(): readonly Face[] {
  const faces: Face[] = [underside([-HALF, HALF], ROOF_METRES, [EDGE_Z - 0.3, WALL_Z], '#b9cdd2', -0.35)];
  for (let x = -HALF; x < HALF; x += 0.5)
    faces.push(underside([x, x + 0.03], ROOF_METRES - 0.01, [EDGE_Z - 0.3, WALL_Z], '#7f959c', -0.4));
  return faces;
}

/** Posts with brackets, the rail between them left open at the steps, the fascia over them. */
function front(door: number): readonly Face[] {
  const z = EDGE_Z;
  const faces: Face[] = [];
  const posts = [-HALF, -22, -15, -9.2, -5.6, -2.2, 2.2, 5.6, 9.2, 15, 22, HALF].map((x) => x + door);
  for (const [index, x] of posts.entries()) {
    const next = posts[index + 1];
    if (next !== undefined && !(x < door && next > door)) {
      for (const y of [0.3, 0.92]) faces.push(upright([x, next], [y, y + 0.07], z, PAINT, 0.3));
      for (let bar = x + 0.2; bar < next; bar += 0.2)
        faces.push(upright([bar, bar + 0.04], [0.34, 0.92], z + 0.01, PAINT, 0));
    }
    faces.push(...solid([x - 0.09, x + 0.09], [0, ROOF_METRES], [z - 0.08, z + 0.08], PAINT, 0.1));
    for (const side of [-1, 1])
      faces.push({
        points: [
          x + side * 0.09,
          ROOF_METRES - 0.1,
          z,
          x + side * 0.65,
          ROOF_METRES - 0.1,
          z,
          x + side * 0.09,
          ROOF_METRES - 0.65,
          z,
        ],
        colour: PAINT,
        lit: 0,
      });
  }
  faces.push(upright([-HALF, HALF], [ROOF_METRES - 0.1, ROOF_METRES + 0.4], z - 0.1, PAINT, 0.2));
  return faces;
}

function doorPiece(x: number, z: number): SetPiece {
  return drawn(
    'porch door',
    x,
    z,
    [-1, 1, 2.9],
    (sketch) => {
      sketch.rect(-0.72, 0, 1.44, 2.5, PAINT, 0.25);
      sketch.rect(-0.55, 0.06, 1.1, 2.28, '#a83a30', 0.05);
      sketch.shine('M -0.36 1.3 H 0.36 V 2.16 H -0.36 Z', '#ffd890', '#7f98a8');
      for (const at of [-0.4, 0.06]) sketch.rect(at, 0.22, 0.34, 0.8, '#8a2c24', -0.2);
      sketch.rect(-0.02, 1.3, 0.04, 0.86, '#a83a30', 0);
      sketch.disc(0.42, 1.1, 0.05, 0.05, '#e0b850', 0.6);
      sketch.shine('M 0.84 2 H 0.98 L 0.95 2.3 H 0.87 Z', '#ffe6b0', '#d8d4c8');
      sketch.rect(-0.62, -0.02, 1.24, 0.06, '#6a5a48', 0.1);
    },
    { turn: 1 },
  );
}

function windowPiece(x: number, z: number): SetPiece {
  return drawn(
    'porch window',
    x,
    z,
    [-1.5, 1.5, 2.7],
    (sketch) => {
      for (const at of [-1.3, 0.86]) sketch.rect(at, 0.75, 0.44, 1.65, '#4f6f6a', 0.1);
      sketch.rect(-0.86, 0.7, 1.72, 1.75, PAINT, 0.25);
      sketch.shine('M -0.74 0.82 H 0.74 V 2.32 H -0.74 Z', '#ffcf86', '#6f8898');
      sketch.fill('M -0.74 2.32 H -0.2 Q -0.4 1.6 -0.74 1.3 Z', '#f0e6d4', 0.1, 0.8);
      sketch.fill('M 0.74 2.32 H 0.2 Q 0.4 1.6 0.74 1.3 Z', '#f0e6d4', 0.1, 0.8);
      sketch.rect(-0.03, 0.82, 0.06, 1.5, PAINT, 0);
      sketch.rect(-0.74, 1.54, 1.48, 0.06, PAINT, 0);
      sketch.rect(-0.95, 0.62, 1.9, 0.1, PAINT, 0.5);
    },
    { turn: 1 },
  );
}

/** A bench on chains. */
function swing(x: number, z: number): SetPiece {
  return drawn(
    'porch swing',
    x,
    z,
    [-1.2, 1.2, 3.2],
    (sketch) => {
      const sway = 0.03 * Math.sin(sketch.pen.time * 1.2);
      for (const at of [-0.95, 0.95]) sketch.line(`M ${at} 3.1 L ${at + sway} 1.15`, 0.03, '#4a4844', 0.2);
      for (let slat = 0; slat < 7; slat++) sketch.rect(-0.9 + slat * 0.27 + sway, 0.6, 0.16, 0.62, '#8a5c38', 0);
      sketch.rect(-0.98 + sway, 1.16, 1.96, 0.1, '#a06c42', 0.4);
      sketch.rect(-1 + sway, 0.5, 2, 0.12, '#a06c42', 0.4);
      for (const at of [-1, 0.9]) sketch.rect(at + sway, 0.55, 0.1, 0.42, '#8a5c38', 0.1);
      sketch.fill(`M ${-0.8 + sway} 0.62 Q ${-0.5 + sway} 1.1 ${-0.2 + sway} 0.62 Z`, '#c9503c', 0.3);
    },
    { turn: 1, motion: 'live', shadow: 0.9 },
  );
}

function rocker(x: number, z: number, way: number): SetPiece {
  return drawn(
    'rocking chair',
    x,
    z,
    [-0.8, 0.8, 1.4],
    (sketch) => {
      const w = way;
      sketch.line(`M ${-0.55 * w} 0.1 Q 0 -0.06 ${0.6 * w} 0.14`, 0.06, '#7a5232', 0.2);
      sketch.line(`M ${-0.3 * w} 0.06 L ${-0.36 * w} 0.5 M ${0.32 * w} 0.06 L ${0.3 * w} 0.5`, 0.06, '#8a6040', 0);
      sketch.fill(`M ${-0.42 * w} 0.46 L ${0.36 * w} 0.5 L ${0.38 * w} 0.58 L ${-0.42 * w} 0.54 Z`, '#a8764c', 0.4);
      sketch.line(`M ${-0.4 * w} 0.5 L ${-0.62 * w} 1.3`, 0.07, '#8a6040', 0.2);
      for (const y of [0.75, 0.95, 1.15])
        sketch.line(
          `M ${(-0.46 - (y - 0.75) * 0.26) * w} ${y} L ${(-0.3 - (y - 0.75) * 0.26) * w} ${y}`,
          0.06,
          '#a8764c',
          0.3,
        );
      sketch.line(`M ${-0.5 * w} 0.82 L ${0.3 * w} 0.78 L ${0.3 * w} 0.5`, 0.05, '#8a6040', 0.3);
    },
    { turn: 1, shadow: 0.5 },
  );
}

function pot(x: number, z: number): SetPiece {
  return drawn(
    'porch pot',
    x,
    z,
    [-0.4, 0.4, 0.9],
    (sketch) => {
      sketch.fill('M -0.16 0 H 0.16 L 0.22 0.36 H -0.22 Z', '#b8694a', 0.1);
      for (let leaf = 0; leaf < 14; leaf++) {
        const [lx, ly] = [sketch.random.range(-0.28, 0.28), sketch.random.range(0.38, 0.72)];
        sketch.disc(lx, ly, 0.11, 0.09, '#5f8a48', sketch.random.range(-0.4, 0.4));
      }
      for (let bloom = 0; bloom < 8; bloom++)
        sketch.disc(
          sketch.random.range(-0.26, 0.26),
          sketch.random.range(0.42, 0.76),
          0.05,
          0.05,
          sketch.random.pick(['#e0503c', '#f4ece0', '#e88bb4']),
          0.4,
        );
    },
    { turn: 1, shadow: 0.25 },
  );
}
