import { createRandom } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { createSketch, drawn, type Sketch } from './sketch.ts';

const BONE = '#efe2c4';
const SHADE = '#b59f78';

/** The skeleton of a great hunting dinosaur, 9 m from snout to tail, on a plinth `y` metres high; `way` is where it looks. */
export function dinosaurSkeleton(x: number, z: number, y: number, way: 1 | -1): SetPiece {
  return drawn(
    `dinosaur skeleton ${way}`,
    x,
    z,
    [-5.2, 5.2, 5, -0.1],
    (sketch) => {
      const p = (u: number, v: number) => `${u * way} ${v}`;
      legs(sketch, p);
      spine(sketch, p, way);
      skull(sketch, p, way);
      sketch.line(`M ${p(-0.6, 0)} V 2.6 M ${p(1.8, 0)} V 3.1`, 0.05, '#3a4650', 0);
    },
    { y, turn: 1, shadow: 2.4 },
  );
}

type Point = (u: number, v: number) => string;

/** Vertebrae from the tip of the tail to the neck, ribs, hips, small arms. */
function spine(sketch: Sketch, p: Point, way: 1 | -1): void {
  const line = (share: number): readonly [number, number] => {
    const u = -4.9 + share * 8.1;
    return [u, 2.35 + 0.35 * Math.sin((share - 0.1) * 2.4) + Math.max(0, share - 0.78) ** 1.5 * 7];
  };
  for (let rib = 0; rib < 12; rib++) {
    const [u, v] = line(0.54 + rib * 0.026);
    const long = 1.35 * Math.sin(0.5 + rib * 0.2);
    sketch.line(
      `M ${p(u, v - 0.08)} Q ${p(u + 0.5, v - long * 0.4)} ${p(u + 0.1, v - long)}`,
      0.075,
      BONE,
      rib % 2 ? 0.35 : -0.1,
    );
  }
  sketch.line(`M ${p(2.1, 1.6)} Q ${p(1.2, 1.1)} ${p(0.4, 1.35)}`, 0.08, SHADE, 0);
  for (let bone = 0; bone <= 62; bone++) {
    const share = bone / 62;
    const [u, v] = line(share);
    const r = 0.035 + 0.13 * Math.sin(Math.min(1, share * 1.35) * Math.PI * 0.62);
    sketch.line(`M ${p(u, v)} L ${p(u - 0.06, v + r * 2.4)}`, r * 0.7, SHADE, 0.1);
    if (share < 0.5) sketch.line(`M ${p(u, v)} L ${p(u - 0.08, v - r * 2.2)}`, r * 0.5, SHADE, -0.2);
    sketch.disc(u * way, v, r * 0.95, r, BONE, bone % 2 ? 0.4 : 0.1);
  }
  sketch.fill(
    `M ${p(-1.4, 2.8)} Q ${p(-0.9, 3.25)} ${p(-0.2, 2.95)} L ${p(-0.35, 2.4)} Q ${p(-0.8, 2.15)} ${p(-1.3, 2.35)} Z`,
    BONE,
    0.1,
  );
  sketch.line(`M ${p(-0.9, 2.35)} L ${p(-0.2, 1.5)}`, 0.1, SHADE, 0.1);
  for (const far of [0.25, 0])
    sketch.line(
      `M ${p(2.2 + far, 2.2)} L ${p(2.55 + far, 1.75)} L ${p(2.95 + far, 1.9)} L ${p(3.1 + far, 1.75)} M ${p(2.95 + far, 1.9)} L ${p(3.15 + far, 1.95)}`,
      0.075,
      far ? SHADE : BONE,
      0.2,
    );
}

function legs(sketch: Sketch, p: Point): void {
  for (const [hip, tint, lit] of [
    [0.55, SHADE, -0.2],
    [0, BONE, 0.2],
  ] as const) {
    const at = (u: number, v: number) => p(u - 0.85 + hip * 1.5, v);
    sketch.line(`M ${at(0, 2.5)} Q ${at(0.55, 2.1)} ${at(0.65, 1.55)}`, 0.2, tint, lit);
    sketch.line(`M ${at(0.65, 1.5)} Q ${at(0.3, 1.1)} ${at(-0.05, 0.7)}`, 0.15, tint, lit);
    sketch.line(`M ${at(-0.05, 0.7)} L ${at(0.2, 0.18)}`, 0.13, tint, lit);
    sketch.line(
      `M ${at(0.2, 0.16)} L ${at(0.65, 0.06)} M ${at(0.2, 0.16)} L ${at(0.5, 0.02)} M ${at(0.2, 0.16)} L ${at(-0.1, 0.04)}`,
      0.09,
      tint,
      lit,
    );
    for (const [u, v] of [
      [0.65, 1.52],
      [-0.05, 0.7],
      [0.2, 0.16],
    ] as const)
      sketch.line(`M ${at(u, v)} L ${at(u + 0.01, v)}`, 0.24, tint, lit + 0.2);
  }
}

/** The skull with its windows and teeth, the jaw open. */
function skull(sketch: Sketch, p: Point, way: 1 | -1): void {
  sketch.fill(
    `M ${p(3.05, 3.55)} L ${p(3.3, 3.05)} Q ${p(3.9, 2.85)} ${p(4.7, 3.1)} L ${p(4.75, 3.24)} Q ${p(4, 3.12)} ${p(3.45, 3.42)} Z`,
    BONE,
    -0.1,
  );
  sketch.fill(
    `M ${p(2.9, 3.9)} Q ${p(3.1, 4.45)} ${p(3.8, 4.4)} L ${p(4.7, 4.05)} Q ${p(5.05, 3.85)} ${p(4.95, 3.55)} L ${p(3.5, 3.6)} Q ${p(3.2, 3.4)} ${p(2.95, 3.6)} Z`,
    BONE,
    0.25,
  );
  for (const [u, v, rx, ry] of [
    [3.5, 4.12, 0.15, 0.17],
    [4.05, 3.98, 0.24, 0.14],
    [3.15, 3.9, 0.1, 0.2],
    [4.65, 3.86, 0.1, 0.06],
  ] as const)
    sketch.disc(u * way, v, rx, ry, '#2a2a30', -0.3);
  for (let tooth = 0; tooth < 10; tooth++) {
    const u = 3.55 + tooth * 0.14;
    sketch.fill(`M ${p(u, 3.6)} L ${p(u + 0.05, 3.4)} L ${p(u + 0.1, 3.59)} Z`, '#fffaf0', 0.5);
    sketch.fill(
      `M ${p(u + 0.02, 3.13 + tooth * 0.006)} L ${p(u + 0.06, 3.3)} L ${p(u + 0.11, 3.13)} Z`,
      '#fffaf0',
      0.3,
    );
  }
}

/** Planets that hang from the ceiling on wires, the ringed one among them; `way` says which end is first. */
export function hangingPlanets(x: number, z: number, ceilingMetres: number, way: 1 | -1): readonly SetPiece[] {
  const planets = [
    { at: -6.2, y: 4.6, r: 0.34, tint: '#c9784a', band: '#8f4f30' },
    { at: -3.5, y: 5.1, r: 0.26, tint: '#4f8fd0', band: '#7ab86a' },
    { at: -1.4, y: 4.75, r: 0.62, tint: '#d9b07a', band: '#a87848' },
    { at: 2.2, y: 4.9, r: 0.48, tint: '#e3cf9a', band: '#c0a468', ring: true },
    { at: 5.7, y: 5.2, r: 0.3, tint: '#7ad0d8', band: '#a8e6ea' },
  ];
  return planets.map(({ at, y, r, tint, band, ring }, index) =>
    drawn(
      `hanging planet ${index}`,
      x + at * way,
      z + (index % 2) * 1.2,
      [-r * 2.3, r * 2.3, ceilingMetres - y, -r * 1.2],
      (sketch) => {
        const s = sketch.side;
        sketch.rect(-0.01, r, 0.02, ceilingMetres - y - r, '#9fb4c4', 0.2, 0.6);
        if (ring) sketch.line(`M ${-r * 1.9} ${r * 0.3} Q 0 ${r * 0.95} ${r * 1.9} ${r * 0.3}`, 0.08, '#f0e2ba', 0.2);
        sketch.disc(0, 0, r, r, tint, -0.2);
        sketch.fill(
          `M ${-r * 0.95} ${r * 0.1} Q 0 ${-r * 0.16} ${r * 0.95} ${r * 0.1} V ${-r * 0.14} Q 0 ${-r * 0.42} ${-r * 0.95} ${-r * 0.14} Z`,
          band,
          0,
        );
        sketch.disc(r * 0.22 * s, r * 0.2, r * 0.7, r * 0.7, '#ffffff', 0.5, 0.18);
        sketch.disc(r * 0.34 * s, r * 0.36, r * 0.36, r * 0.34, '#ffffff', 0.6, 0.2);
        if (ring) sketch.line(`M ${-r * 1.9} ${r * 0.3} Q 0 ${-r * 0.75} ${r * 1.9} ${r * 0.3}`, 0.09, '#f7ecc8', 0.5);
      },
      { y, turn: 1, mirrored: false },
    ),
  );
}

/** A brass telescope on a stand of three legs, as high as a man. */
export function telescope(x: number, z: number, way: 1 | -1): SetPiece {
  return drawn(
    `telescope ${way}`,
    x,
    z,
    [-1.5, 1.5, 2.6, 0],
    (sketch) => {
      const at = (u: number) => u * way;
      sketch.line(`M 0 1.35 L ${at(-0.6)} 0 M 0 1.35 L ${at(0.6)} 0 M 0 1.35 L ${at(0.1)} 0.04`, 0.07, '#6a4630', 0.2);
      sketch.disc(0, 1.42, 0.13, 0.13, '#8a6b34', 0.3);
      sketch.line(`M ${at(-1)} 1 L ${at(0.95)} 2.1`, 0.22, '#c9983e', 0);
      sketch.line(`M ${at(-0.96)} 1.08 L ${at(0.9)} 2.13`, 0.06, '#f6dc9a', 0.6);
      sketch.line(`M ${at(0.8)} 2.02 L ${at(1.2)} 2.24`, 0.34, '#a87828', 0.2);
      sketch.line(`M ${at(-1.25)} 0.86 L ${at(-1)} 1`, 0.12, '#3a3026', 0.1);
      for (const ring of [-0.5, 0.3])
        sketch.line(
          `M ${at(ring)} ${1.28 + (ring + 0.5) * 0.56} L ${at(ring + 0.06)} ${1.31 + (ring + 0.5) * 0.56}`,
          0.27,
          '#8a6428',
          0.3,
        );
    },
    { shadow: 0.7, turn: 1 },
  );
}

/** A pendulum on a long wire over a dial on the floor: it swings for ever. */
export function pendulum(x: number, z: number, ceilingMetres: number): SetPiece {
  const high = ceilingMetres - 0.1;
  return {
    x,
    y: 0,
    z,
    box: { left: -1.9, right: 1.9, top: high, bottom: -0.1 },
    motion: 'live',
    contactShadow: 1,
    draw(pen) {
      const sketch = createSketch(pen, createRandom('pendulum'), 1);
      sketch.disc(0, 0.1, 1.5, 0.22, '#c9a24a', 0.2);
      sketch.disc(0, 0.12, 1.36, 0.19, '#2f3d4c', 0.1);
      for (let peg = 0; peg < 16; peg++) {
        const angle = (peg / 16) * Math.PI * 2;
        sketch.rect(Math.cos(angle) * 1.2 - 0.02, 0.14 + Math.sin(angle) * 0.16, 0.04, 0.14, '#e8d08a', 0.4);
      }
      const swing = Math.sin(pen.time * 1.3) * 0.85;
      sketch.line(`M 0 ${high} L ${swing} 0.95`, 0.018, '#cfd8de', 0.4);
      sketch.disc(swing, 0.72, 0.27, 0.27, '#c9983e', 0);
      sketch.disc(swing + 0.07 * sketch.side, 0.8, 0.14, 0.13, '#f8e2a0', 0.7, 0.8);
      sketch.fill(`M ${swing - 0.05} 0.47 H ${swing + 0.05} L ${swing} 0.3 Z`, '#8a6428', 0.1);
    },
  };
}
