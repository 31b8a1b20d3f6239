import type { Face, SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';
import { solid } from './solid.ts';

/** Colours of a fitted kitchen. */
export interface KitchenColours {
  readonly doors: string;
  readonly top: string;
  readonly metal: string;
}

const COUNTER_METRES = 0.92;

/** A run of base cupboards under a worktop that stands before the wall. */
export function counterRun(x: readonly [number, number], z: number, { doors, top }: KitchenColours): readonly Face[] {
  return [
    ...solid(x, [0.1, COUNTER_METRES - 0.06], [z, z + 0.6], doors, -0.05),
    ...solid(x, [COUNTER_METRES - 0.06, COUNTER_METRES], [z - 0.05, z + 0.62], top, 0.25),
  ];
}

/** The fronts of a run of base cupboards: a drawer over each door. */
export function cupboardFronts(x: number, z: number, count: number, colours: KitchenColours): SetPiece {
  const wide = 0.62;
  const half = (count * wide) / 2;
  return drawn(
    `cupboard fronts ${count} ${colours.doors}`,
    x,
    z,
    [-half, half, COUNTER_METRES, 0],
    (sketch) => {
      sketch.rect(-half, 0, half * 2, 0.1, '#2c2622', -0.4);
      for (let door = 0; door < count; door++) {
        const at = -half + door * wide;
        shakerDoor(sketch, at + 0.025, 0.13, wide - 0.05, 0.5, colours);
        shakerDoor(sketch, at + 0.025, 0.66, wide - 0.05, 0.17, colours);
        sketch.rect(at + wide / 2 - 0.09, 0.735, 0.18, 0.025, colours.metal, 0.7);
        sketch.rect(at + (door % 2 ? 0.07 : wide - 0.1), 0.42, 0.03, 0.15, colours.metal, 0.7);
      }
    },
    { turn: 1 },
  );
}

function shakerDoor(sketch: Sketch, x: number, y: number, wide: number, high: number, { doors }: KitchenColours): void {
  sketch.rect(x - 0.012, y - 0.012, wide + 0.024, high + 0.024, doors, -0.8);
  sketch.rect(x, y, wide, high, doors, 0.2);
  const rim = Math.min(0.06, high * 0.22);
  sketch.rect(x + rim, y + rim, wide - rim * 2, high - rim * 2, doors, -0.25);
  sketch.rect(x + rim, y + rim, wide - rim * 2, high - rim * 2 - 0.015, doors, 0.02);
}

/** Wall cupboards with plates behind glass in every other one. */
export function wallCupboards(x: number, z: number, count: number, colours: KitchenColours): SetPiece {
  const wide = 0.62;
  const half = (count * wide) / 2;
  return drawn(
    `wall cupboards ${count} ${colours.doors}`,
    x,
    z,
    [-half - 0.1, half + 0.1, 1.3, -0.1],
    (sketch) => {
      sketch.rect(-half, -0.06, half * 2, 0.06, colours.doors, -0.8);
      for (let door = 0; door < count; door++) {
        const at = -half + door * wide;
        shakerDoor(sketch, at + 0.02, 0, wide - 0.04, 1.05, colours);
        if (door % 2 === 1) glassDoor(sketch, at, wide);
        sketch.rect(at + (door % 2 ? 0.06 : wide - 0.09), 0.08, 0.03, 0.16, colours.metal, 0.7);
      }
      sketch.rect(-half - 0.06, 1.06, half * 2 + 0.12, 0.1, colours.doors, 0.6);
    },
    { y: 1.62, turn: 1 },
  );
}

function glassDoor(sketch: Sketch, at: number, wide: number): void {
  sketch.rect(at + 0.09, 0.08, wide - 0.18, 0.89, '#4a3a30', -0.4);
  for (const y of [0.1, 0.42, 0.7]) {
    sketch.rect(at + 0.09, y - 0.03, wide - 0.18, 0.03, '#b09a80', 0.3);
    for (const [dx, colour] of [
      [0.15, '#f2ead8'],
      [0.27, '#7fa3a8'],
      [0.38, '#d98a5a'],
    ] as const)
      sketch.fill(
        `M ${at + dx - 0.05} ${y + 0.12} L ${at + dx + 0.05} ${y + 0.12} L ${at + dx + 0.03} ${y} L ${at + dx - 0.03} ${y} Z`,
        colour,
        0.2,
      );
  }
  sketch.fill(`M ${at + 0.1} 0.4 L ${at + 0.4} 0.96 L ${at + 0.3} 0.96 L ${at + 0.1} 0.6 Z`, '#ffffff', 0.5, 0.25);
}

/** A range: oven, hob with pots and flames of gas, hood with its flue up to the ceiling. */
export function range(
  x: number,
  z: number,
  ceilingMetres: number,
  { metal }: KitchenColours,
  withPan: boolean,
): SetPiece {
  return drawn(
    `range ${metal} ${ceilingMetres} ${withPan ? 'pan' : ''}`,
    x,
    z,
    [-0.95, 0.95, ceilingMetres, 0],
    (sketch) => {
      sketch.rect(-0.6, 0.02, 1.2, 0.92, '#3b3f45', 0.2);
      sketch.rect(-0.6, 0.74, 1.2, 0.2, '#555b63', 0.5);
      for (const knob of [-0.45, -0.27, 0.27, 0.45]) sketch.disc(knob, 0.83, 0.045, 0.045, '#e6e0d4', 0.5);
      sketch.rect(-0.48, 0.16, 0.96, 0.48, '#1c1a1a', -0.3);
      sketch.shine('M -0.42 0.22 H 0.42 V 0.56 H -0.42 Z', '#ff9a4a', '#4a3a30', 0.85);
      sketch.rect(-0.46, 0.66, 0.92, 0.035, '#d8d4cc', 0.8);
      sketch.rect(-0.64, 0.94, 1.28, 0.05, '#26282c', 0.3);
      pots(sketch, withPan);
      sketch.fill(`M -0.28 2.3 H 0.28 V ${ceilingMetres} H -0.28 Z`, metal, -0.1);
      sketch.fill(`M 0.08 2.3 H 0.28 V ${ceilingMetres} H 0.08 Z`, metal, 0.35 * sketch.side);
      sketch.fill('M -0.9 1.72 H 0.9 L 0.34 2.36 H -0.34 Z', metal, 0.1);
      sketch.fill('M -0.9 1.72 H -0.2 L -0.12 2.36 H -0.34 Z', metal, 0.5);
      sketch.rect(-0.92, 1.62, 1.84, 0.11, metal, 0.55);
      sketch.shine('M -0.6 1.6 H 0.6 V 1.63 H -0.6 Z', '#fff0c8', '#8a8a86');
    },
    { turn: 1 },
  );
}

function pots(sketch: Sketch, withPan: boolean): void {
  for (const at of [-0.36, 0.32]) sketch.fill(`M ${at - 0.13} 0.99 Q ${at} 1.04 ${at + 0.13} 0.99 Z`, '#5aa8ff', 0.6);
  sketch.fill('M -0.54 1.28 H -0.18 V 1.04 Q -0.18 1 -0.22 1 H -0.5 Q -0.54 1 -0.54 1.04 Z', '#c0553a', 0.2);
  sketch.rect(-0.57, 1.27, 0.42, 0.04, '#e0755a', 0.6);
  sketch.rect(-0.39, 1.31, 0.06, 0.04, '#2c2622', 0.2);
  if (!withPan) return;
  sketch.fill('M 0.12 1.14 H 0.52 L 0.46 1 H 0.18 Z', '#3a3d42', 0.2);
  sketch.line('M 0.5 1.12 L 0.82 1.2', 0.035, '#2c2622', 0.2);
}

/** A tall fridge with two doors, and notes on it. */
export function fridge(x: number, z: number, colour: string): SetPiece {
  return drawn(
    `fridge ${colour}`,
    x,
    z,
    [-0.85, 0.85, 2.2],
    (sketch) => {
      sketch.face([0.5, 0, 0, 0.5, 0, 0.6, 0.5, 2.1, 0.6, 0.5, 2.1, 0], colour, sketch.flankLit - 0.2);
      sketch.face([-0.5, 0, 0, -0.5, 0, 0.6, -0.5, 2.1, 0.6, -0.5, 2.1, 0], colour, sketch.flankLit - 0.2);
      sketch.rect(-0.5, 0.04, 1, 2.06, colour, 0.15);
      sketch.rect(-0.5, 0.74, 1, 0.025, '#2c2622', -0.3);
      sketch.rect(-0.5, 1.95, 1, 0.15, colour, 0.45);
      sketch.rect(0.34, 0.86, 0.05, 0.7, '#e9e6de', 0.8);
      sketch.rect(0.34, 0.3, 0.05, 0.36, '#e9e6de', 0.8);
      for (const [nx, ny, tint] of [
        [-0.34, 1.4, '#f2d268'],
        [-0.16, 1.52, '#f4efe4'],
        [-0.3, 1.14, '#e88a6a'],
        [-0.05, 1.24, '#8fc0b0'],
      ] as const)
        sketch.rect(nx, ny, 0.14, 0.17, tint, 0.3);
    },
    { shadow: 0.6 },
  );
}

/** A tap over a sink. */
export function tap(x: number, z: number, metal: string): SetPiece {
  return drawn(
    `tap ${metal}`,
    x,
    z,
    [-0.4, 0.4, 0.6, -0.02],
    (sketch) => {
      sketch.line('M 0 0 V 0.32 Q 0 0.46 0.13 0.46 Q 0.24 0.46 0.24 0.32', 0.045, metal, 0.6);
      sketch.rect(-0.1, 0, 0.2, 0.05, metal, 0.3);
      sketch.rect(-0.35, 0, 0.09, 0.22, '#8fbf9a', 0.2);
    },
    { y: COUNTER_METRES, turn: 1 },
  );
}

/** Pans and a ladle on a rail. */
export function panRail(x: number, z: number): SetPiece {
  return drawn(
    'pan rail',
    x,
    z,
    [-0.8, 0.8, 0.1, -0.6],
    (sketch) => {
      sketch.rect(-0.75, 0, 1.5, 0.03, '#8a8a86', 0.5);
      for (const [at, size, colour] of [
        [-0.5, 0.17, '#c77a4a'],
        [-0.1, 0.14, '#b86a3e'],
        [0.24, 0.11, '#c77a4a'],
      ] as const) {
        sketch.line(`M ${at} 0 V -0.2`, 0.03, '#3a3430', 0.1);
        sketch.disc(at, -0.2 - size, size, size, colour, 0.1);
        sketch.disc(at - size * 0.2, -0.2 - size * 0.8, size * 0.6, size * 0.6, colour, 0.6);
      }
      sketch.line('M 0.52 0 V -0.34 Q 0.52 -0.44 0.6 -0.44', 0.03, '#d8d4cc', 0.4);
    },
    { y: 1.5, turn: 1 },
  );
}

/** A bowl of fruit, jars, a board with bread: what stands on a worktop of this height. */
export function worktopThings(x: number, z: number, variant: number, y = COUNTER_METRES): SetPiece {
  return drawn(
    `worktop things ${variant % 3}`,
    x,
    z,
    [-0.5, 0.5, 0.6, -0.02],
    (sketch) => {
      if (variant % 3 === 0) {
        for (const [fx, fy, tint] of [
          [-0.13, 0.19, '#e08a2c'],
          [0.02, 0.23, '#c8402e'],
          [0.15, 0.19, '#e8c24a'],
        ] as const)
          sketch.disc(fx, fy, 0.09, 0.09, tint, 0.3);
        sketch.fill(
          'M -0.3 0.18 H 0.3 Q 0.26 0.03 0.1 0.02 L 0.1 0 H -0.1 L -0.1 0.02 Q -0.26 0.03 -0.3 0.18 Z',
          '#5f8fa0',
          0.2,
        );
        sketch.fill('M 0.1 0.18 H 0.3 Q 0.26 0.03 0.1 0.02 Q 0.2 0.06 0.1 0.18 Z', '#5f8fa0', -0.35);
        sketch.fill('M -0.3 0.18 H 0.3 L 0.295 0.165 H -0.295 Z', '#8fb6c2', 0.6);
      } else if (variant % 3 === 1) {
        jar(sketch, -0.21, 0.34, '#e9dcc0');
        jar(sketch, 0.01, 0.27, '#c8744a');
        jar(sketch, 0.2, 0.21, '#8fa86a');
      } else {
        sketch.rect(-0.4, 0, 0.8, 0.04, '#a87a4a', 0.4);
        sketch.fill('M -0.28 0.04 H 0.2 Q 0.26 0.2 0.08 0.22 H -0.18 Q -0.34 0.2 -0.28 0.04 Z', '#c98a48', 0.4);
        sketch.line('M -0.14 0.2 L -0.1 0.12 M 0 0.21 L 0.04 0.13', 0.02, '#f0d4a0', 0.5);
      }
    },
    { y, turn: 1 },
  );
}

/** A glazed jar with a turned lid, lit from the left, and a paper label; `high` metres up to its lid. */
function jar(sketch: Sketch, x: number, high: number, glaze: string): void {
  const at = (dx: number, y: number) => `${(x + dx).toFixed(3)} ${y.toFixed(3)}`;
  const side = (from: number, to: number) =>
    `M ${at(from, 0.02)} Q ${at(from, 0)} ${at(from + 0.02, 0)} H ${(x + to - 0.02).toFixed(3)} Q ${at(to, 0)} ${at(to, 0.02)} V ${(high - 0.04).toFixed(3)} Q ${at(to, high)} ${at(to - 0.025, high)} H ${(x + from + 0.025).toFixed(3)} Q ${at(from, high)} ${at(from, high - 0.04)} Z`;
  sketch.fill(side(-0.085, 0.085), glaze, 0.2);
  sketch.fill(side(0.02, 0.085), glaze, -0.22);
  sketch.line(`M ${at(-0.058, 0.05)} V ${(high - 0.06).toFixed(3)}`, 0.014, '#fffaf0', 0.8);
  sketch.rect(x - 0.05, 0.34 * high, 0.085, 0.26 * high, '#f6efdf', 0.3);
  sketch.line(`M ${at(-0.035, 0.47 * high)} H ${(x + 0.02).toFixed(3)}`, 0.008, '#7a6a58', 0);
  sketch.fill(
    `M ${at(-0.075, high)} H ${(x + 0.075).toFixed(3)} L ${at(0.065, high + 0.028)} H ${(x - 0.065).toFixed(3)} Z`,
    '#8a6242',
    0.3,
  );
  sketch.fill(
    `M ${at(0.02, high)} H ${(x + 0.075).toFixed(3)} L ${at(0.065, high + 0.028)} H ${(x + 0.02).toFixed(3)} Z`,
    '#8a6242',
    -0.3,
  );
  sketch.disc(x, high + 0.042, 0.022, 0.018, '#8a6242', 0.4);
}

/** A block with a wooden top to work at from all sides, with a bowl of fruit; it stands on the viewer's side. */
export function island(x: number, z: number, colours: KitchenColours): SetPiece {
  return drawn(
    `island ${colours.doors}`,
    x,
    z,
    [-1.9, 1.9, 1.3],
    (sketch) => {
      sketch.rect(-1.3, 0, 2.6, 0.88, colours.doors, -0.1);
      for (const at of [-1.25, -0.4, 0.45]) shakerDoor(sketch, at, 0.1, 0.8, 0.7, colours);
      sketch.face([-1.4, 0.93, 0, 1.4, 0.93, 0, 1.4, 0.93, 0.9, -1.4, 0.93, 0.9], '#c79a66', 0.5);
      sketch.rect(-1.4, 0.86, 2.8, 0.075, '#a87848', 0.1);
      for (const [fx, tint] of [
        [0.08, '#e08a2c'],
        [0.24, '#c8402e'],
        [0.4, '#e8c24a'],
      ] as const)
        sketch.disc(fx, 1.14, 0.1, 0.1, tint, 0.3);
      sketch.fill('M -0.08 1.12 H 0.56 Q 0.5 0.95 0.24 0.95 Q -0.02 0.95 -0.08 1.12 Z', '#e9e2d2', 0.2);
    },
    { shadow: 1.4, foreground: true },
  );
}
