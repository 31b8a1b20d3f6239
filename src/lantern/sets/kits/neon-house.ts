import type { Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Face, Lamp, Structure } from '../set.ts';
import { createBrush, type Brush, type Wall } from './facade.ts';
import { NEON_SIGNS, downwardSign, writeSign, writeWord } from './lettering.ts';

/** Colours of tubes. */
export const NEON = ['#ff3d8b', '#2fe0ff', '#ffb03a', '#6bffb0', '#b06bff', '#ff5a4a'] as const;
const WALLS = ['#3a3454', '#322f4c', '#403a58', '#2c3048', '#45384f'] as const;
const ROOMS = ['#ffc98a', '#ff9fc0', '#9fe4ff', '#ffe2ae', '#c7a6ff'] as const;
const FLOOR_METRES = 3;

/** A tall dark house of panels and pipes with lit windows, a glowing shop below and neon on its front. */
export function neonHouse(
  random: Random,
  light: Light,
  wall: Omit<Wall, 'height'>,
  floors: number,
  fine: boolean,
): readonly Face[] {
  const height = 4.4 + floors * FLOOR_METRES;
  const brush = createBrush({ ...wall, height }, light);
  const colour = random.pick(WALLS);
  const long = wall.length;
  brush.rect(0, 0, long, height, colour, 0);
  // Light of the street climbs the walls and is lost above.
  const spill = random.pick(NEON);
  for (let step = 0; step < (fine ? 3 : 1); step++)
    brush.rect(0, 0, long, 5.5 + step * 4, spill, 0, {
      shines: light.lampsLit,
      alpha: fine ? 0.08 + 0.01 * step : 0.16,
    });
  for (let floor = 0; floor <= floors; floor++)
    brush.rect(0, 4.3 + floor * FLOOR_METRES, long, 4.42 + floor * FLOOR_METRES, '#14121f', -0.4, { alpha: 0.7 });
  windows(brush, random, light, floors, fine);
  if (fine) fittings(brush, random, height, colour);
  shop(brush, random, light, fine);
  if (random.chance(0.5)) {
    const tube = random.pick(NEON);
    const v = 4.4 + random.integer(1, Math.max(1, floors - 1)) * FLOOR_METRES;
    brush.rect(0.1, v, long - 0.1, v + 0.09, tube, 0, { shines: light.lampsLit, out: 0.15 });
  }
  return brush.faces;
}

function windows(brush: Brush, random: Random, light: Light, floors: number, fine: boolean): void {
  const long = brush.wall.length;
  const columns = Math.max(2, Math.floor(long / 1.9));
  const gap = long / columns;
  for (let floor = 0; floor < floors; floor++) {
    const v = 4.4 + floor * FLOOR_METRES + 0.75;
    for (let column = 0; column < columns; column++) {
      const u = column * gap + gap * 0.2;
      const wide = gap * 0.6;
      const lit = light.lampsLit ? random.chance(0.36) : false;
      const shade = random.next();
      if (lit) {
        brush.rect(u, v, u + wide, v + 1.5, random.pick(ROOMS), 0, { shines: true, alpha: 0.55 + 0.45 * shade });
        if (fine) {
          brush.rect(u, v, u + wide, v + 0.5, '#5a2a4a', 0, { shines: true, alpha: 0.5 });
          brush.rect(u + wide * 0.48, v, u + wide * 0.53, v + 1.5, '#241f33', -0.3);
        }
      } else {
        brush.rect(u, v, u + wide, v + 1.5, light.lampsLit ? '#1b1a2c' : '#6b7c90', -0.3);
        if (fine) brush.rect(u, v + 0.9, u + wide, v + 1.5, light.lampsLit ? '#2b2a48' : '#8fa0b4', -0.1);
      }
    }
  }
}

/** Pipes, cooling boxes and brackets: what a plain wall lacks. */
function fittings(brush: Brush, random: Random, height: number, colour: string): void {
  const long = brush.wall.length;
  for (let pipe = 0; pipe < 2; pipe++) {
    const u = random.range(0.2, long - 0.3);
    brush.rect(u, 4.2, u + 0.1, height, '#17151f', 0, { out: 0.12 });
    brush.rect(u + 0.07, 4.2, u + 0.1, height, colour, 0.8, { out: 0.13 });
  }
  for (let box = 0; box < 5; box++) {
    const u = random.range(0.2, long - 1.1);
    const v = 4.7 + random.integer(0, 4) * FLOOR_METRES + random.range(-0.1, 0.1);
    brush.rect(u, v, u + 0.8, v + 0.5, '#585570', 0.1, { out: 0.35 });
    brush.rect(u, v + 0.42, u + 0.8, v + 0.5, '#8480a0', 0.4, { out: 0.36 });
    brush.rect(u + 0.08, v + 0.08, u + 0.46, v + 0.38, '#221f30', -0.3, { out: 0.36 });
  }
}

/** A bright shop: a lit board above, panes with shelves and shadows of people, a shutter where it is shut. */
function shop(brush: Brush, random: Random, light: Light, fine: boolean): void {
  const long = brush.wall.length;
  const glow = random.pick(NEON);
  const shines = light.lampsLit;
  brush.rect(0.15, 0, long - 0.15, 3.9, '#1a1826', -0.2);
  if (random.chance(0.2)) {
    for (let v = 0.2; v < 3; v += 0.22)
      brush.rect(0.4, v, long - 0.4, v + 0.15, '#565270', (v * 0.1) % 0.3, { out: 0.03 });
  } else {
    const pane = random.pick(['#ffe3bd', '#ffd0e2', '#d2f3ff', '#ffd9a0']);
    brush.rect(0.4, 0.5, long - 0.4, 2.85, shines ? pane : '#71849a', 0, { shines });
    if (fine) {
      brush.rect(0.4, 0.5, long - 0.4, 1.15, '#a85a5a', 0, { shines, alpha: 0.5 });
      brush.rect(0.4, 2.3, long - 0.4, 2.85, glow, 0, { shines, alpha: 0.3 });
      for (let item = 0; item < long * 1.6; item++) {
        const u = random.range(0.5, long - 0.9);
        const v = random.pick([0.5, 1.18, 1.75]);
        brush.rect(
          u,
          v,
          u + random.range(0.12, 0.34),
          v + random.range(0.2, 0.5),
          random.pick(['#5a3550', '#8a4a52', '#c07a4a', '#3f4a6a']),
          -0.2,
          { alpha: 0.8, shines },
        );
      }
    }
    for (let u = 0.4; u < long - 0.4; u += 1.6)
      brush.rect(u - 0.05, 0.4, u + 0.05, 2.95, '#17151f', -0.2, { out: 0.04 });
  }
  brush.rect(0.2, 3, long - 0.2, 3.85, shines ? glow : '#6a6580', 0, { out: 0.3, shines });
  brush.rect(0.2, 3, long - 0.2, 3.85, '#120f1c', -0.2, { out: 0.31, alpha: 0.62 });
  brush.rect(0.2, 3, long - 0.2, 3.06, glow, 0, { out: 0.32, shines });
  brush.rect(0.2, 3.79, long - 0.2, 3.85, glow, 0, { out: 0.32, shines });
  writeSign(brush, random, NEON_SIGNS, { u0: 0.5 + long * 0.12, u1: long * 0.85, v: 3.2, size: 0.48 }, '#fff2f6', {
    out: 0.32,
    shines,
  });
}

/** A sign that hangs out over the street and faces the viewer: a frame of tube round a column of glyphs. */
export function bladeSign(
  random: Random,
  light: Light,
  x: number,
  z: number,
  foot: number,
  high: number,
  wide: number,
): { readonly structure: Structure; readonly lamp: Lamp } {
  const colour = random.pick(NEON);
  const brush = createBrush({ way: 'front', x: x - wide / 2, z, length: wide, height: high }, light);
  const shines = light.lampsLit;
  brush.rect(-0.06, foot - 0.06, wide + 0.06, foot + high + 0.06, '#14111f', -0.2);
  brush.rect(0, foot, wide, foot + high, colour, 0, { shines, alpha: 0.16 });
  const tube = 0.07;
  for (const [u0, v0, u1, v1] of [
    [0, 0, wide, 0],
    [0, high, wide, high],
    [0, 0, 0, high],
    [wide, 0, wide, high],
  ] as const) {
    brush.stroke(u0, foot + v0, u1, foot + v1, tube * 1.5, colour, { shines });
    brush.stroke(u0, foot + v0, u1, foot + v1, tube * 0.5, '#ffffff', { shines, alpha: 0.7 });
  }
  const count = Math.max(1, Math.floor(high / (wide * 1.02)));
  const pitch = high / count;
  for (const [glyph, character] of [...downwardSign(random, count)].entries()) {
    const size = Math.min(wide * 0.62, pitch * 0.7);
    // Read from above.
    const [u, v] = [(wide - size) / 2, foot + (count - glyph - 0.5) * pitch - size / 2];
    writeWord(brush, character, u, v, size, colour, { shines }, 1.3);
    writeWord(brush, character, u, v, size, '#ffffff', { shines, alpha: 0.75 }, 0.5);
  }
  return {
    structure: { z, faces: brush.faces },
    lamp: {
      x,
      y: foot + high / 2,
      z,
      colour,
      radius: Math.max(high, wide) * 0.62,
      strength: 0.62,
      flicker: random.chance(0.15) ? 0.35 : 0.04,
    },
  };
}
