import type { Light } from '../../light/light.ts';
import type { SetPiece, Structure } from '../set.ts';
import { createBrush, type Brush } from './facade.ts';
import { drawn } from './sketch.ts';

const GREY = '#9aa0a2';
const RED = '#a8362a';
const WOOD = '#7a3a2c';

/** The side wings of a northern Chinese court: grey brick, red columns and lattice windows under tiled eaves. Metres. */
export function sideWings(
  light: Light,
  snow: number,
  of: { readonly half: number; readonly frontZ: number; readonly backZ: number },
): readonly Structure[] {
  const length = of.backZ - of.frontZ;
  const walls = [
    { way: 'left', x: -of.half, z: of.frontZ, length, height: 4 },
    { way: 'right', x: of.half, z: of.frontZ, length, height: 4 },
    { way: 'front', x: -of.half - 40, z: of.frontZ, length: 40, height: 4 },
    { way: 'front', x: of.half, z: of.frontZ, length: 40, height: 4 },
    { way: 'front', x: -of.half, z: of.backZ, length: of.half * 2, height: 4 },
  ] as const;
  return walls.map((wall) => {
    const brush = createBrush(wall, light);
    wing(brush, light, snow);
    return { z: wall.way === 'front' ? wall.z : of.backZ - 0.1, faces: brush.faces };
  });
}

function wing(brush: Brush, light: Light, snow: number): void {
  const { length } = brush.wall;
  const bays = Math.max(1, Math.round(length / 3));
  const gap = length / bays;
  brush.rect(0, 0, length, 4, '#c9bda8', -0.1);
  brush.rect(0, 0, length, 1.05, GREY, -0.15);
  for (let v = 0.2; v < 1; v += 0.2) brush.rect(0, v, length, v + 0.02, '#6f7678', -0.2);
  for (let bay = 0; bay < bays; bay++) {
    const [a, b] = [bay * gap + 0.28, (bay + 1) * gap - 0.28];
    const door = bay % 3 === 1;
    const foot = door ? 0.12 : 1.1;
    brush.rect(a, foot, b, 3.1, WOOD, 0);
    const lit = light.lampsLit && bay % 4 !== 2;
    brush.rect(a + 0.1, foot + 0.1, b - 0.1, 3, lit ? '#ffc878' : '#d9cdb4', -0.15, lit ? { shines: true } : {});
    for (let bar = 1; bar < 8; bar++) {
      const u = a + ((b - a) * bar) / 8;
      brush.rect(u - 0.025, foot + (door ? 0.9 : 0), u + 0.025, 3, WOOD, 0.1);
    }
    for (const v of door ? [1.05, 1.7, 2.35, 2.75] : [1.5, 1.95, 2.4, 2.75]) brush.rect(a, v, b, v + 0.05, WOOD, 0.1);
    if (door) brush.rect(a, foot, b, 0.95, WOOD, 0.05);
  }
  for (let bay = 0; bay <= bays; bay++) {
    const u = Math.min(length - 0.16, Math.max(0.16, bay * gap));
    brush.rect(u - 0.15, 0, u + 0.15, 3.4, RED, 0.05, { out: 0.25 });
    brush.rect(u + 0.02, 0, u + 0.13, 3.4, RED, 0.4, { out: 0.26 });
    brush.rect(u - 0.22, 0, u + 0.22, 0.22, '#b9b4aa', 0.2, { out: 0.26 });
  }
  brush.rect(0, 3.1, length, 3.55, '#2f6a62', 0, { out: 0.2 });
  for (let u = 0.3; u < length; u += 0.9) brush.rect(u, 3.2, u + 0.45, 3.45, '#c99a3a', 0.2, { out: 0.21 });
  brush.rect(0, 3.5, length, 3.75, '#2a2433', -0.4, { out: 0.2, alpha: 0.5 });
  const tiles = snow > 0.5 ? '#eef3ff' : '#545c62';
  brush.rect(-0.2, 3.6, length + 0.2, 5.5, tiles, 0.3, { out: 0.95, outTop: -2.2 });
  if (snow <= 0.5)
    for (let u = 0; u < length; u += 0.34)
      brush.rect(u, 3.62, u + 0.1, 5.45, '#3f474c', 0.1, { out: 0.94, outTop: -2.15 });
  brush.rect(-0.2, 3.52, length + 0.2, 3.7, '#6b7378', 0.4, { out: 0.96 });
}

/** A great glazed jar with lotus in it. */
export function fishJar(x: number, z: number): SetPiece {
  return drawn(
    'fish jar',
    x,
    z,
    [-0.9, 0.9, 1.9],
    (sketch) => {
      for (const [at, y, r] of [
        [-0.36, 1.28, 0.3],
        [0.3, 1.42, 0.32],
        [0.02, 1.2, 0.28],
      ] as const) {
        sketch.line(`M ${at * 0.5} 0.86 Q ${at * 0.7} 1.05 ${at} ${y}`, 0.03, '#4f7a48', 0);
        sketch.disc(at, y, r, r * 0.38, '#5f9a58', at * sketch.side > 0 ? 0.5 : 0.1);
      }
      sketch.line('M 0 0.86 Q -0.05 1.3 -0.06 1.6', 0.03, '#4f7a48', 0.1);
      sketch.fill('M -0.2 1.6 Q -0.12 1.86 -0.06 1.86 Q 0.02 1.86 0.1 1.6 Q -0.06 1.5 -0.2 1.6 Z', '#e88bb4', 0.3);
      sketch.fill('M -0.42 0 Q -0.74 0.45 -0.6 0.84 H 0.6 Q 0.74 0.45 0.42 0 Z', '#3f6a78', -0.15);
      const s = sketch.side;
      sketch.fill(
        `M ${s * 0.1} 0 H ${s * 0.42} Q ${s * 0.74} 0.45 ${s * 0.6} 0.84 H ${s * 0.3} Z`,
        '#3f6a78',
        0.4,
        0.8,
      );
      sketch.disc(0, 0.84, 0.64, 0.09, '#5f8a96', 0.4);
      sketch.disc(0, 0.84, 0.52, 0.06, '#2a4a52', -0.1);
    },
    { shadow: 0.6 },
  );
}

/** A stone table between two drum stools. */
export function stoneTable(x: number, z: number): SetPiece {
  return drawn(
    'stone table',
    x,
    z,
    [-1.5, 1.5, 1.2],
    (sketch) => {
      for (const at of [-1.05, 1.05]) {
        sketch.fill(
          `M ${at - 0.24} 0 Q ${at - 0.34} 0.24 ${at - 0.24} 0.46 H ${at + 0.24} Q ${at + 0.34} 0.24 ${at + 0.24} 0 Z`,
          '#a8a59c',
          -0.1,
        );
        sketch.disc(at, 0.46, 0.26, 0.06, '#c4c1b6', 0.4);
      }
      sketch.fill('M -0.26 0 L -0.16 0.68 H 0.16 L 0.26 0 Z', '#a8a59c', -0.2);
      sketch.fill('M -0.72 0.7 H 0.72 V 0.8 H -0.72 Z', '#a8a59c', 0);
      sketch.disc(0, 0.8, 0.72, 0.1, '#cbc8be', 0.45);
      sketch.fill('M -0.14 0.82 Q -0.18 1 -0.04 1.02 H 0.1 Q 0.22 1 0.18 0.82 Z', '#8a4a32', 0.2);
      sketch.line('M 0.18 0.96 L 0.3 1.02', 0.035, '#8a4a32', 0.3);
      for (const at of [-0.36, 0.42]) sketch.rect(at, 0.81, 0.1, 0.08, '#f1ece0', 0.4);
    },
    { shadow: 0.9, turn: 1 },
  );
}
