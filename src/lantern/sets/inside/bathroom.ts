import { isDressed } from '../kits/dressed.ts';
import { housePlant } from '../kits/furniture.ts';
import { goodsShelf } from '../kits/goods-shelf.ts';
import { interior } from '../kits/interior.ts';
import { plate } from '../kits/pavement.ts';
import { drawn } from '../kits/sketch.ts';

const WALL_Z = 5.2;

/** A bathroom: a bath on claw feet with a shower over it, a basin under a mirror, tiles, towels, a toilet. */
export const buildBathroom = interior({
  name: 'bathroom',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 3.4,
    wall: { colour: '#bfe0e0', finish: 'tiled', trim: '#f4f8f6' },
    floor: { laid: 'checks', colours: ['#eef2f0', '#4f7a86'], mirror: 0.16 },
    ceiling: { colour: '#eef2ee', made: 'plain' },
  },
  bayMetres: 11,
  furnish(bay) {
    const { at, random } = bay;
    bay.put(
      bathtub(at(-2.7), 4.5),
      basin(at(1), 4.75),
      toilet(at(3.6), 4.7),
      towels(at(-0.55), WALL_Z + 0.15, random.integer(0, 2)),
    );
    bay.window(3.7, { wide: 2, foot: 1.3, high: 1.6, frame: '#ffffff', panes: [2, 1] });
    bay.lay(
      plate(at(-2.7) - 1.2, 3.2, at(-2.7) + 1.2, 4.2, '#e8a08a', 0.2),
      plate(at(1) - 0.7, 3.5, at(1) + 0.7, 4.3, '#f4f0e6', 0.2),
    );
    bay.put(
      goodsShelf(at(5.6), WALL_Z + 0.1, {
        wide: 0.8,
        high: 1.9,
        rows: 4,
        goods: 'medicine',
        frame: '#f4f4f0',
        back: '#a9c8c8',
        variant: 2,
      }),
    );
    bay.lamp({ x: at(1), y: 2.5, z: WALL_Z - 0.2, colour: '#fff0d0', radius: 1.8, strength: 0.6 });
    if (isDressed(bay.scenery)) bay.put(housePlant(at(-5), WALL_Z - 0.4, 1.4, 1));
  },
});

function bathtub(x: number, z: number) {
  return drawn(
    'bathtub',
    x,
    z,
    [-1.5, 1.5, 2.6],
    (sketch) => {
      sketch.line('M 1.02 0.7 V 2.25 Q 1.02 2.42 0.8 2.42 H 0.5', 0.05, '#c4ccd0', 0.6);
      sketch.fill('M 0.3 2.3 H 0.62 L 0.54 2.42 H 0.38 Z', '#c4ccd0', 0.5);
      for (const at of [-0.8, 0.75])
        sketch.fill(
          `M ${at - 0.08} 0.16 Q ${at - 0.14} 0 ${at} 0 Q ${at + 0.14} 0 ${at + 0.08} 0.16 Z`,
          '#c9a24a',
          0.3,
        );
      sketch.fill('M -1.2 0.72 Q -1.1 0.14 -0.7 0.12 H 0.7 Q 1.1 0.14 1.16 0.72 Z', '#fbfcfa', 0.05);
      sketch.fill('M -1.1 0.6 Q -0.98 0.2 -0.6 0.18 H 0.7 Q 1 0.2 1.08 0.42 Q 0.2 0.3 -1.1 0.6 Z', '#d3dfe2', -0.1);
      for (const [at, y, size] of [
        [-0.75, 0.8, 0.16],
        [-0.5, 0.88, 0.2],
        [-0.2, 0.82, 0.15],
        [0.05, 0.86, 0.18],
        [0.3, 0.8, 0.13],
      ] as const)
        sketch.disc(at, y, size, size * 0.8, '#ffffff', 0.4, 0.95);
      sketch.fill('M -1.34 0.8 Q -1.3 0.7 -1.2 0.7 H 1.16 Q 1.26 0.7 1.28 0.8 Q 0 0.72 -1.34 0.8 Z', '#ffffff', 0.5);
      sketch.disc(0.66, 0.84, 0.09, 0.07, '#f2c33a', 0.4);
      sketch.disc(0.73, 0.94, 0.05, 0.05, '#f2c33a', 0.5);
    },
    { shadow: 1.2, turn: 1 },
  );
}

function basin(x: number, z: number) {
  return drawn(
    'wash basin',
    x,
    z,
    [-1, 1, 2.7],
    (sketch) => {
      sketch.fill('M -0.6 1.3 V 2.2 Q -0.6 2.6 0 2.6 Q 0.6 2.6 0.6 2.2 V 1.3 Z', '#c9a24a', 0.4);
      sketch.fill('M -0.54 1.36 V 2.2 Q -0.54 2.54 0 2.54 Q 0.54 2.54 0.54 2.2 V 1.36 Z', '#a9c4cc', 0.4);
      sketch.fill('M -0.4 1.36 L 0.3 2.5 Q 0.44 2.44 0.5 2.36 L -0.1 1.36 Z', '#e6f2f4', 0.6, 0.6);
      for (const side of [-0.82, 0.82])
        sketch.shine(
          `M ${side - 0.1} 1.9 H ${side + 0.1} L ${side + 0.07} 2.2 H ${side - 0.07} Z`,
          '#fff0c8',
          '#f4efe4',
        );
      sketch.rect(-0.85, 0.1, 1.7, 0.68, '#5a86a0', 0);
      for (const at of [-0.8, 0.02]) sketch.rect(at, 0.16, 0.78, 0.54, '#6a98b2', 0.2);
      for (const at of [-0.08, 0.06]) sketch.disc(at, 0.46, 0.025, 0.025, '#e6d8a8', 0.6);
      sketch.rect(-0.92, 0.78, 1.84, 0.08, '#f7f5ee', 0.5);
      sketch.fill('M -0.42 0.96 H 0.42 Q 0.36 0.84 0.24 0.84 H -0.24 Q -0.36 0.84 -0.42 0.96 Z', '#ffffff', 0.2);
      sketch.line('M 0 0.9 V 1.16 Q 0 1.22 0.08 1.2 L 0.14 1.12', 0.045, '#c4ccd0', 0.6);
      sketch.rect(0.56, 0.86, 0.12, 0.16, '#e88a6a', 0.2);
      sketch.line('M 0.6 1 L 0.56 1.2 M 0.64 1 L 0.7 1.18', 0.022, '#4f9ad0', 0.4);
    },
    { shadow: 0.9, turn: 1 },
  );
}

function toilet(x: number, z: number) {
  return drawn(
    'toilet',
    x,
    z,
    [-0.5, 0.5, 1.1],
    (sketch) => {
      sketch.rect(-0.3, 0.48, 0.6, 0.5, '#fbfcfa', -0.05);
      sketch.rect(-0.34, 0.96, 0.68, 0.07, '#ffffff', 0.5);
      sketch.fill('M -0.14 0 H 0.14 L 0.22 0.3 H -0.22 Z', '#e6ecec', -0.2);
      sketch.fill('M -0.28 0.46 Q -0.26 0.2 0 0.18 Q 0.26 0.2 0.28 0.46 Z', '#fbfcfa', 0.1);
      sketch.disc(0, 0.47, 0.29, 0.07, '#ffffff', 0.5);
    },
    { shadow: 0.4, turn: 1 },
  );
}

function towels(x: number, z: number, variant: number) {
  const tint = ['#e8705a', '#3f8a9a', '#e8b84a'][variant] ?? '#e8705a';
  return drawn(
    `towels ${variant}`,
    x,
    z,
    [-0.6, 0.6, 0.1, -0.9],
    (sketch) => {
      sketch.rect(-0.5, 0, 1, 0.035, '#c4ccd0', 0.6);
      sketch.rect(-0.42, -0.8, 0.42, 0.82, tint, 0.1);
      sketch.rect(-0.42, -0.66, 0.42, 0.06, '#ffffff', 0.3);
      sketch.rect(0.04, -0.55, 0.36, 0.57, '#f7f5ee', 0.2);
    },
    { y: 1.6, turn: 1 },
  );
}
