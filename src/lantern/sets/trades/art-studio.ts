import { interior } from '../kits/interior.ts';
import { housePlant } from '../kits/furniture.ts';
import { drawn } from '../kits/sketch.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 5.5;
const CEILING_METRES = 4.2;
const TINTS = ['#d9533a', '#e8b43a', '#3f8fb0', '#5fa05a', '#8a5aa0', '#e88aa0'] as const;

/** A painter's room: a tall north window, canvases against the wall and on it, a table of tubes and brushes in jars, paint on the boards. */
export const buildArtStudio = interior({
  name: 'art-studio',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#ece7dd', trim: '#a08a70' },
    floor: { laid: 'boards', colours: ['#c2a27a', '#ab8a62'], mirror: 0.05 },
    ceiling: { colour: '#f2eee6', made: 'beams', dark: '#a08a70' },
  },
  bayMetres: 13,
  furnish(bay) {
    const { at, random } = bay;
    bay.window(-3.9, { wide: 3.4, foot: 0.7, high: 2.9, frame: '#6f6a62', panes: [4, 4] });
    bay.put(
      canvas(at(0.1), 2.5, WALL_Z + 0.2, 0),
      canvas(at(2), 2.3, WALL_Z + 0.2, 1),
      canvas(at(5.6), 2.5, WALL_Z + 0.2, 2),
    );
    bay.put(
      leaning(at(3.7), WALL_Z - 0.2, random.integer(0, 1)),
      bench(at(0.9), WALL_Z - 0.7),
      housePlant(at(-1.5), 4.9, 1.5, 1),
    );
    for (const [x, z, tint] of [
      [-1.2, 2.4, 0],
      [0.8, 3, 2],
      [2.2, 1.8, 1],
      [-2.4, 3.3, 3],
    ] as const)
      bay.lay(...drip(at(x), z, TINTS[tint] ?? '#d9533a'));
    bay.lamp({ x: at(0.9), y: 3, z: 4.4, colour: '#fff0d0', radius: 2, strength: 0.5 });
  },
});

/** A finished picture on the wall: hills and a sun, a vase of flowers, or plain fields of colour. */
function canvas(x: number, y: number, z: number, kind: number) {
  return hung(`studio canvas ${kind}`, x, y, z, [0.8, 0.8], (sketch) => {
    sketch.rect(-0.72, -0.6, 1.44, 1.2, '#faf6ec', 0.3);
    sketch.rect(-0.66, -0.54, 1.32, 1.08, ['#9cc8e0', '#f0dcc0', '#e8b43a'][kind] ?? '#9cc8e0', 0.2);
    if (kind === 0) {
      sketch.disc(0.3, 0.26, 0.15, 0.15, '#f6d060', 0.4);
      sketch.fill('M -0.66 -0.1 Q -0.3 0.3 0.1 -0.06 Q 0.4 0.16 0.66 -0.04 V -0.54 H -0.66 Z', '#5f8fa8', 0.1);
      sketch.fill('M -0.66 -0.3 Q -0.1 -0.04 0.66 -0.34 V -0.54 H -0.66 Z', '#7aa85a', 0.2);
    } else if (kind === 1) {
      sketch.fill('M -0.14 -0.5 H 0.14 Q 0.24 -0.26 0.1 -0.06 H -0.1 Q -0.24 -0.26 -0.14 -0.5 Z', '#3f7fa8', 0.2);
      for (const [a, b, tint] of [
        [-0.2, 0.16, 0],
        [0.02, 0.3, 1],
        [0.22, 0.14, 5],
        [0, 0.08, 4],
      ] as const) {
        sketch.line(`M 0 -0.06 L ${a} ${b}`, 0.02, '#5f8f4a', 0.2);
        sketch.disc(a, b, 0.1, 0.1, TINTS[tint] ?? '#d9533a', 0.3);
        sketch.disc(a, b, 0.035, 0.035, '#fff2c8', 0.4);
      }
    } else {
      sketch.rect(-0.66, -0.54, 0.5, 0.7, '#d9533a', 0.2);
      sketch.rect(0.1, 0, 0.56, 0.54, '#3f6f9f', 0.2);
      sketch.disc(0.06, -0.16, 0.2, 0.2, '#f6f0e0', 0.3);
    }
  });
}

/** Canvases that lean against the wall, one behind another. */
function leaning(x: number, z: number, variant: number) {
  return drawn(
    `leaning canvases ${variant}`,
    x,
    z,
    [-0.9, 0.9, 1.6],
    (sketch) => {
      sketch.fill('M -0.3 0 H 0.8 L 0.86 1.5 H -0.24 Z', '#c9a678', 0);
      sketch.fill('M -0.22 0.06 H 0.74 L 0.79 1.43 H -0.17 Z', '#efe8da', 0.2);
      sketch.fill('M -0.8 0 H 0.3 L 0.34 1.14 H -0.76 Z', '#c9a678', 0.2);
      sketch.fill('M -0.74 0.06 H 0.24 L 0.28 1.08 H -0.7 Z', variant ? '#e0a89a' : '#a8cfc4', 0.3);
      sketch.fill('M -0.73 0.3 Q -0.2 0.8 0.26 0.36 L 0.24 0.06 H -0.74 Z', variant ? '#8a5aa0' : '#3f7fa8', 0.2);
      sketch.disc(0.02, 0.84, 0.1, 0.1, '#f6d060', 0.4);
    },
    { shadow: 0.8, turn: 1 },
  );
}

/** A table with jars of brushes, tubes and a rag. */
function bench(x: number, z: number) {
  return drawn(
    'paint bench',
    x,
    z,
    [-1.1, 1.1, 1.55],
    (sketch) => {
      for (const at of [-0.95, 0.87]) sketch.rect(at, 0, 0.09, 0.82, '#8a6a4c', 0);
      sketch.rect(-1.05, 0.8, 2.1, 0.08, '#a98458', 0.4);
      for (const [at, glass] of [
        [-0.75, '#bfdce6'],
        [-0.4, '#d9c0a0'],
      ] as const) {
        for (const [lean, tint] of [
          [-0.1, '#d9533a'],
          [-0.03, '#3f8fb0'],
          [0.05, '#e8b43a'],
          [0.11, '#4a3a2c'],
        ] as const) {
          sketch.line(`M ${at} 0.92 L ${at + lean} 1.4`, 0.022, '#c99555', 0.2);
          sketch.line(`M ${at + lean * 0.9} 1.36 L ${at + lean * 1.1} 1.46`, 0.034, tint, 0.2);
        }
        sketch.rect(at - 0.09, 0.88, 0.18, 0.22, glass, 0.4, 0.9);
      }
      for (let tube = 0; tube < 6; tube++)
        sketch.fill(
          `M ${0 + tube * 0.15} 0.88 L ${0.11 + tube * 0.15} 0.88 L ${0.09 + tube * 0.15} 0.95 L ${0.02 + tube * 0.15} 0.95 Z`,
          TINTS[tube] ?? '#d9533a',
          0.3,
        );
      sketch.fill('M 0.5 0.8 Q 0.56 0.5 0.66 0.56 Q 0.74 0.46 0.8 0.8 Z', '#e9e2d4', 0.2);
    },
    { shadow: 0.9, turn: 1 },
  );
}

function drip(x: number, z: number, colour: string) {
  const spot = (a: number, b: number, r: number) => ({
    points: [
      a - r,
      0,
      b,
      a - r * 0.4,
      0,
      b - r * 0.6,
      a + r * 0.6,
      0,
      b - r * 0.5,
      a + r,
      0,
      b + r * 0.1,
      a + r * 0.2,
      0,
      b + r * 0.6,
    ],
    colour,
    lit: 0.2,
    alpha: 0.8,
  });
  return [spot(x, z, 0.1), spot(x + 0.2, z + 0.12, 0.05), spot(x - 0.16, z - 0.1, 0.04)];
}
