import { SHOP_SIGNS, writeSign } from './lettering.ts';
import type { Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Face } from '../set.ts';

/**
 * A wall to draw on: u runs along it in metres, v up. `front` faces the viewer (u to the right); `left` and `right` line a
 * street that runs away from the viewer (u into the depth) and face its middle.
 */
export interface Wall {
  readonly way: 'front' | 'left' | 'right';
  /** Where u = 0 is. */
  readonly x: number;
  readonly z: number;
  readonly length: number;
  readonly height: number;
  /** The end at which its roof meets that of the house round the corner, where u begins or ends. */
  readonly hip?: 'start' | 'end';
}

export interface BrushOptions {
  readonly alpha?: number;
  readonly shines?: boolean;
  /** Metres that it stands out from the wall. */
  readonly out?: number;
  /** Metres that its upper edge stands out, when that differs: an awning, a sill. */
  readonly outTop?: number;
  /** Where its upper edge begins and ends, when that differs: a roof that is hipped. */
  readonly topFrom?: number;
  readonly topTo?: number;
}

/** Draws rectangles on a wall as faces in space. */
export interface Brush {
  readonly wall: Wall;
  readonly faces: Face[];
  rect(u0: number, v0: number, u1: number, v1: number, colour: string, lit?: number, options?: BrushOptions): void;
  /** A polygon of the wall: u, v of each corner. */
  shape(corners: readonly number[], colour: string, lit?: number, options?: BrushOptions): void;
  /** A stroke between two points of the wall. */
  stroke(u0: number, v0: number, u1: number, v1: number, thick: number, colour: string, options?: BrushOptions): void;
}

/** Takes up a brush for a wall; what it draws is lit as the wall is turned. */
export function createBrush(wall: Wall, light: Light): Brush {
  const faces: Face[] = [];
  const sunSide = light.sun.x >= 0 ? 1 : -1;
  // The sun stands before the camera: fronts are in its shade, and of the two sides one catches it.
  const turn = { front: -0.25, left: sunSide > 0 ? 0.55 : -0.55, right: sunSide > 0 ? -0.55 : 0.55 }[wall.way];
  const point = (u: number, v: number, out: number): readonly [number, number, number] => {
    if (wall.way === 'front') return [wall.x + u, v, wall.z - out];
    return [wall.way === 'left' ? wall.x + out : wall.x - out, v, wall.z + u];
  };
  const quad = (
    corners: readonly (readonly [number, number, number])[],
    colour: string,
    lit: number,
    options: BrushOptions,
  ) => {
    faces.push({
      points: corners.flat(),
      colour,
      lit: Math.max(-1, Math.min(1, turn + lit)),
      ...(options.alpha === undefined ? {} : { alpha: options.alpha }),
      ...(options.shines ? { shines: true } : {}),
    });
  };
  return {
    wall,
    faces,
    rect(u0, v0, u1, v1, colour, lit = 0, options = {}) {
      const out = options.out ?? 0;
      const top = options.outTop ?? out;
      const [from, to] = [options.topFrom ?? u0, options.topTo ?? u1];
      quad([point(u0, v0, out), point(u1, v0, out), point(to, v1, top), point(from, v1, top)], colour, lit, options);
    },
    shape(corners, colour, lit = 0, options = {}) {
      const points: (readonly [number, number, number])[] = [];
      for (let at = 0; at < corners.length; at += 2)
        points.push(point(corners[at]!, corners[at + 1]!, options.out ?? 0));
      quad(points, colour, lit, options);
    },
    stroke(u0, v0, u1, v1, thick, colour, options = {}) {
      const length = Math.hypot(u1 - u0, v1 - v0) || 1;
      const nu = (-(v1 - v0) / length) * thick * 0.5;
      const nv = ((u1 - u0) / length) * thick * 0.5;
      const out = options.out ?? 0;
      quad(
        [
          point(u0 + nu, v0 + nv, out),
          point(u1 + nu, v1 + nv, out),
          point(u1 - nu, v1 - nv, out),
          point(u0 - nu, v0 - nv, out),
        ],
        colour,
        0,
        options,
      );
    },
  };
}

/** Colours of rooms behind lit windows. */
const ROOMS = ['#ffd58a', '#ffc46b', '#ffe2ae', '#f7b76a', '#ffe9c8'] as const;

/** A sash window with frame, sill and glass; behind it a lit room, or the sky in the glass. */
export function sashWindow(
  brush: Brush,
  random: Random,
  light: Light,
  u: number,
  v: number,
  wide: number,
  high: number,
  trim: string,
  fine: boolean,
): void {
  const lit = light.lampsLit && random.chance(light.hour === 'night' ? 0.5 : 0.38);
  const curtain = random.chance(0.4);
  if (fine) {
    brush.rect(u - 0.13, v - 0.12, u + wide + 0.13, v + high + 0.16, trim, 0.12);
    brush.rect(u - 0.2, v - 0.2, u + wide + 0.2, v - 0.08, trim, 0.45, { out: 0.14 });
  }
  if (lit) {
    brush.rect(u, v, u + wide, v + high, random.pick(ROOMS), 0, { shines: true });
    if (fine && curtain) brush.rect(u, v, u + wide * 0.26, v + high, '#d98f58', 0, { shines: true, alpha: 0.55 });
    if (fine) brush.rect(u, v, u + wide, v + high * 0.3, '#b4763e', 0, { shines: true, alpha: 0.35 });
  } else {
    brush.rect(u, v, u + wide, v + high, '#5b7388', -0.3);
    if (fine) {
      brush.rect(u, v + high * 0.5, u + wide, v + high, '#8fa9bd', -0.05);
      if (curtain) brush.rect(u, v + high * 0.45, u + wide, v + high, '#d8d0c0', -0.4, { alpha: 0.6 });
    }
  }
  if (!fine) return;
  brush.rect(u + wide / 2 - 0.03, v, u + wide / 2 + 0.03, v + high, trim, 0);
  brush.rect(u, v + high / 2 - 0.03, u + wide, v + high / 2 + 0.03, trim, 0);
}

/** A shop: a plinth, panes with goods behind them, a door, a board that says what it sells, an awning. */
export function shopFront(brush: Brush, random: Random, light: Light, u0: number, u1: number, colour: string): void {
  const high = 3.5;
  const wide = u1 - u0;
  const open = light.lampsLit;
  brush.rect(u0, 0, u1, high + 0.7, colour, -0.25);
  const doorAt = u0 + wide * random.pick([0.12, 0.44, 0.74]);
  const panes = Math.max(2, Math.round(wide / 2.2));
  for (let pane = 0; pane < panes; pane++) {
    const a = u0 + 0.25 + (pane / panes) * (wide - 0.5) + 0.08;
    const b = u0 + 0.25 + ((pane + 1) / panes) * (wide - 0.5) - 0.08;
    brush.rect(a, 0.55, b, 2.75, open ? '#ffdca0' : '#6d8596', open ? 0 : -0.15, { shines: open });
    if (open) brush.rect(a, 0.55, b, 1.3, '#c98a50', 0, { shines: true, alpha: 0.5 });
    else brush.rect(a, 1.7, b, 2.75, '#9fb6c4', 0.05);
    // Goods on show.
    for (let item = 0; item < 4; item++) {
      const at = a + (b - a) * (0.1 + item * 0.22);
      brush.rect(
        at,
        0.58,
        at + (b - a) * 0.15,
        0.58 + random.range(0.25, 0.75),
        random.pick(['#8a4b3c', '#3f5a6a', '#b08a4a', '#6a4a66', '#d8cbb0']),
        open ? -0.2 : -0.4,
      );
    }
    if (!open) brush.stroke(a + (b - a) * 0.2, 1.2, a + (b - a) * 0.55, 2.6, 0.16, '#d5e4ee', { alpha: 0.35 });
  }
  brush.rect(doorAt, 0, doorAt + 1.05, 2.6, '#3f342c', 0.05);
  brush.rect(doorAt + 0.14, 0.7, doorAt + 0.91, 2.45, open ? '#ffcf8c' : '#7f95a3', 0, { shines: open });
  brush.rect(u0 + 0.1, 3.1, u1 - 0.1, 3.85, colour, 0.25, { out: 0.08 });
  const board = { u0: u0 + wide * 0.18, u1: u1 - wide * 0.18, v: 3.25, size: 0.42 };
  writeSign(brush, random, SHOP_SIGNS, board, '#f2e8d2', { out: 0.12, shines: open });
  if (random.chance(0.62)) awning(brush, random, u0 + 0.15, u1 - 0.15);
}

function awning(brush: Brush, random: Random, u0: number, u1: number): void {
  const colour = random.pick(['#b5483c', '#3d6f5c', '#c98a3a', '#45618c', '#7d4a6a']);
  const stripes = Math.max(4, Math.round((u1 - u0) / 0.55));
  for (let stripe = 0; stripe < stripes; stripe++) {
    const a = u0 + ((u1 - u0) * stripe) / stripes;
    const b = u0 + ((u1 - u0) * (stripe + 1)) / stripes;
    const tint = stripe % 2 ? '#efe6d4' : colour;
    brush.rect(a, 2.62, b, 3.12, tint, 0.4, { out: 1, outTop: 0.1 });
    brush.rect(a, 2.42, b, 2.62, tint, 0, { out: 1 });
  }
}
