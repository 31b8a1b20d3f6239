import { interior } from '../kits/interior.ts';
import { pendant } from '../kits/furniture.ts';
import { drawn } from '../kits/sketch.ts';
import type { Sketch } from '../kits/sketch.ts';

const WALL_Z = 5.4;
const CEILING_METRES = 3.7;
const GLAZES = ['#c98a5a', '#4f7f9a', '#e3d3b4', '#7a9a6a', '#a85a3c', '#d9c08a', '#5f6f7a'] as const;

/** A potter's room: shelves of pots raw and glazed, the kiln with its glow, clay in bags, a bench with a sponge and wires. */
export const buildPottery = interior({
  name: 'pottery',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#e3d6c2', finish: 'brick', trim: '#8a6a4c' },
    floor: { laid: 'boards', colours: ['#b8946a', '#9f7d55'], mirror: 0.04 },
    ceiling: { colour: '#e9dfce', made: 'beams', dark: '#8a6a4c' },
  },
  bayMetres: 13,
  furnish(bay) {
    const { at } = bay;
    bay.put(pots(at(-1.4), WALL_Z + 0.05, 0), pots(at(1.5), WALL_Z + 0.05, 1), kiln(at(4.3), WALL_Z - 0.4));
    bay.put(clay(at(-3.9), 4.6), clay(at(6), 4.7));
    bay.window(-5.1, { wide: 2.2, foot: 0.9, high: 2, frame: '#8a6a4c', panes: [3, 2] });
    bay.lamp(
      { x: at(4.3), y: 1.1, z: WALL_Z - 0.7, colour: '#ff9a4a', radius: 1.6, strength: 0.5, flicker: 0.3 },
      'always',
    );
    for (const x of [-1.6, 1.6]) {
      bay.put(pendant(at(x), 4.2, CEILING_METRES));
      bay.lamp({ x: at(x), y: 2.6, z: 4.2, colour: '#ffe0a8', radius: 1.6, strength: 0.5 });
    }
  },
});

/** Open shelves on which pots dry. */
function pots(x: number, z: number, variant: number) {
  return drawn(
    `pot shelves ${variant}`,
    x,
    z,
    [-1.35, 1.35, 2.75],
    (sketch) => {
      for (const at of [-1.3, 1.22]) sketch.rect(at, 0, 0.08, 2.7, '#7d5a3c', -0.1);
      for (let row = 0; row < 4; row++) {
        const foot = 0.3 + row * 0.62;
        for (let pot = 0; pot < 5; pot++) {
          const raw = (row + pot + variant) % 3 === 0;
          const tint = raw ? '#d9b892' : (GLAZES[(row * 4 + pot * 3 + variant * 2) % GLAZES.length] ?? '#c98a5a');
          potAt(
            sketch,
            -0.98 + pot * 0.49,
            foot,
            0.2 + ((row * 5 + pot * 7 + variant) % 4) * 0.06,
            (row + pot * 2 + variant) % 4,
            tint,
          );
        }
        sketch.rect(-1.32, foot - 0.06, 2.64, 0.07, '#a9774a', 0.4);
      }
    },
    { turn: 1 },
  );
}

/** A vase, a bowl, a jug or a bottle. */
function potAt(sketch: Sketch, x: number, foot: number, high: number, kind: number, tint: string): void {
  const w = 0.15;
  if (kind === 0)
    sketch.fill(
      `M ${x - 0.07} ${foot} H ${x + 0.07} Q ${x + w + 0.05} ${foot + high * 0.5} ${x + 0.05} ${foot + high * 0.85} L ${x + 0.08} ${foot + high} H ${x - 0.08} L ${x - 0.05} ${foot + high * 0.85} Q ${x - w - 0.05} ${foot + high * 0.5} ${x - 0.07} ${foot} Z`,
      tint,
      0.1,
    );
  else if (kind === 1)
    sketch.fill(
      `M ${x - 0.07} ${foot} H ${x + 0.07} Q ${x + 0.2} ${foot + 0.06} ${x + 0.2} ${foot + 0.18} H ${x - 0.2} Q ${x - 0.2} ${foot + 0.06} ${x - 0.07} ${foot} Z`,
      tint,
      0.1,
    );
  else if (kind === 2) {
    sketch.fill(
      `M ${x - 0.1} ${foot} H ${x + 0.1} Q ${x + 0.15} ${foot + high * 0.5} ${x + 0.09} ${foot + high} H ${x - 0.09} Q ${x - 0.15} ${foot + high * 0.5} ${x - 0.1} ${foot} Z`,
      tint,
      0.1,
    );
    sketch.line(
      `M ${x + 0.1} ${foot + high * 0.85} Q ${x + 0.24} ${foot + high * 0.6} ${x + 0.11} ${foot + high * 0.25}`,
      0.03,
      tint,
      0.2,
    );
  } else
    sketch.fill(
      `M ${x - 0.1} ${foot} H ${x + 0.1} V ${foot + high * 0.5} Q ${x + 0.1} ${foot + high * 0.7} ${x + 0.035} ${foot + high * 0.75} V ${foot + high} H ${x - 0.035} V ${foot + high * 0.75} Q ${x - 0.1} ${foot + high * 0.7} ${x - 0.1} ${foot + high * 0.5} Z`,
      tint,
      0.1,
    );
  sketch.rect(x - 0.07, foot + high * 0.3, 0.03, high * 0.3, '#ffffff', 0.6, 0.4);
}

function kiln(x: number, z: number) {
  return drawn(
    'kiln',
    x,
    z,
    [-1, 1, 3.7],
    (sketch) => {
      sketch.rect(-0.12, 1.9, 0.24, 1.8, '#8d959c', 0.1);
      sketch.fill('M -0.9 0 V 1.5 Q -0.86 1.98 0 2 Q 0.86 1.98 0.9 1.5 V 0 Z', '#b5836a', 0);
      for (let row = 0; row < 9; row++) sketch.rect(-0.88, 0.12 + row * 0.19, 1.76, 0.02, '#8f6450', -0.2, 0.8);
      sketch.rect(-0.56, 0.5, 1.12, 0.98, '#5a5f66', 0.1);
      sketch.shine('M -0.3 0.8 H 0.3 V 1.16 H -0.3 Z', '#ff9a3a', '#f09038');
      sketch.rect(-0.3, 0.96, 0.6, 0.04, '#5a5f66', 0);
      sketch.rect(0.42, 0.94, 0.09, 0.2, '#c9ced4', 0.4);
      sketch.rect(-0.56, 0.2, 0.5, 0.16, '#2f3238', 0);
    },
    { shadow: 0.9, turn: 1 },
  );
}

/** Bags of clay, a bucket with a sponge, a finished jar. */
function clay(x: number, z: number) {
  return drawn(
    'clay bags',
    x,
    z,
    [-0.8, 0.8, 0.95],
    (sketch) => {
      sketch.fill('M -0.7 0 Q -0.76 0.3 -0.6 0.38 H -0.06 Q 0.06 0.3 0 0 Z', '#c9b494', 0);
      sketch.fill('M -0.6 0.36 Q -0.62 0.66 -0.46 0.7 H -0.1 Q 0 0.64 -0.04 0.36 Z', '#b59a76', 0.2);
      sketch.fill('M 0.16 0 H 0.56 L 0.62 0.46 H 0.1 Z', '#4f7f9a', 0.1);
      sketch.disc(0.36, 0.46, 0.26, 0.05, '#d9b892', 0.4);
      sketch.fill('M 0.3 0.46 Q 0.36 0.6 0.52 0.54 L 0.5 0.46 Z', '#e3c05a', 0.4);
    },
    { shadow: 0.7, turn: 1 },
  );
}
