import type { SetPiece } from '../set.ts';
import { espressoMachine, pastryCase } from '../kits/counter.ts';
import { interior } from '../kits/interior.ts';
import { stool } from '../kits/seats.ts';
import { drawn, type Sketch } from '../kits/sketch.ts';
import { solid, table, upright } from '../kits/solid.ts';
import { hung, menuBoard } from '../kits/wall-things.ts';

const WALL_Z = 5.8;
const CEILING_METRES = 3.7;
const CHROME = '#cfd6da';
const RED = '#c8322e';

/** A diner: a counter of chrome and red with stools, booths under a broad window with a neon sign in it, checks on the floor, pies under glass, a jukebox. */
export const buildDiner = interior({
  name: 'diner',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#bfe0d8', dado: RED, dadoMetres: 1.05, trim: CHROME },
    floor: { laid: 'checks', colours: ['#f0ece2', '#2c2c30'], mirror: 0.16 },
    ceiling: { colour: '#efe9da', made: 'panels' },
  },
  bayMetres: 15,
  furnish(bay) {
    const { at } = bay;
    bay.window(-3.9, { wide: 6.2, foot: 1.05, high: 1.95, frame: CHROME, panes: [3, 1], outlook: 'street' });
    bay.put(neonSign(at(-3.9), 2.32, WALL_Z + 0.1));
    // Booths, back to back under the window.
    for (const x of [-6.1, -3.5, -0.9]) {
      bay.put(boothBack(at(x), WALL_Z - 0.35));
      if (x < -1) {
        bay.build(
          WALL_Z - 0.55,
          table([at(x + 1.3) - 0.5, at(x + 1.3) + 0.5], 0.76, [WALL_Z - 1.15, WALL_Z - 0.3], '#e8e4da', 0.06),
        );
        bay.put(condiments(at(x + 1.3), WALL_Z - 0.8));
      }
    }
    // The counter.
    const [from, to] = [at(1.2), at(6.8)] as const;
    const [left, right] = [Math.min(from, to), Math.max(from, to)];
    bay.build(WALL_Z - 0.7, [
      ...solid([left, right], [0, 1.02], [4.4, 5.05], RED, -0.05),
      ...[0.16, 0.3, 0.44, 0.58, 0.72].map((y) => upright([left, right], [y, y + 0.05], 4.39, CHROME, 0.5)),
      ...solid([left - 0.06, right + 0.06], [1, 1.08], [4.25, 5.1], '#f2efe6', 0.3),
      upright([left - 0.06, right + 0.06], [1, 1.08], 4.24, CHROME, 0.6),
    ]);
    for (const x of [1.7, 2.9, 4.1, 5.3, 6.5]) bay.put(stool(at(x), 4, RED, CHROME));
    bay.put(
      menuBoard(at(4), 2.75, WALL_Z + 0.2, 2.4),
      espressoMachine(at(2), 4.75, 1.08),
      pastryCase(at(4.6), 4.72, 1.08, 0.7),
      jukebox(at(0.5), WALL_Z - 0.2),
    );
    bay.build(WALL_Z + 0.02, [
      upright([left, right], [3.3, 3.38], WALL_Z + 0.1, '#ff5a8a', 0),
      { ...upright([left, right], [3.42, 3.5], WALL_Z + 0.1, '#4fe0ff', 0), shines: true },
    ]);
    for (const x of [-4.8, -2.2, 2.4, 4.4, 6.4]) {
      bay.put(globe(at(x), 4.3));
      bay.lamp({ x: at(x), y: 2.75, z: 4.3, colour: '#ffd9a0', radius: 1.7, strength: 0.55 });
    }
    bay.lamp({ x: at(-3.9), y: 2.5, z: WALL_Z - 0.1, colour: '#ff4a7a', radius: 2.2, strength: 0.6 });
    bay.lamp({ x: at(0.5), y: 1, z: WALL_Z - 0.4, colour: '#ffb04a', radius: 1.2, strength: 0.5 }, 'always');
  },
});

/** Strokes of tubes for the letters of a sign, each in a box of 1 by 1. */
const TUBES: Readonly<Record<string, string>> = {
  O: 'M 0.5 1 Q 0.05 1 0.05 0.5 Q 0.05 0 0.5 0 Q 0.95 0 0.95 0.5 Q 0.95 1 0.5 1',
  P: 'M 0.1 0 V 1 H 0.5 Q 0.9 1 0.9 0.72 Q 0.9 0.45 0.5 0.45 H 0.1',
  E: 'M 0.9 0 H 0.1 V 1 H 0.9 M 0.1 0.52 H 0.75',
  N: 'M 0.1 0 V 1 L 0.9 0 V 1',
  D: 'M 0.1 0 V 1 H 0.4 Q 0.95 1 0.95 0.5 Q 0.95 0 0.4 0 H 0.1',
  I: 'M 0.5 0 V 1',
  R: 'M 0.1 0 V 1 H 0.5 Q 0.9 1 0.9 0.74 Q 0.9 0.5 0.5 0.5 H 0.1 M 0.5 0.5 L 0.92 0',
};

function tubes(sketch: Sketch, word: string, x: number, y: number, size: number, colour: string): void {
  for (const [index, letter] of [...word].entries())
    sketch.at(x + index * size * 1.05, y, size, () => {
      const { context } = sketch.pen;
      for (const [wide, alpha] of [
        [0.34, 0.25],
        [0.13, 1],
        [0.045, 1],
      ] as const) {
        sketch.line(TUBES[letter] ?? '', wide, colour, 0.9, 0.02);
        context.strokeStyle = sketch.pen.glow(wide < 0.1 ? '#fff4f8' : colour, alpha);
        context.lineWidth = wide;
        context.lineCap = 'round';
        context.stroke();
      }
    });
}

/** DINER in pink over OPEN in blue, a cup with its steam: tubes that burn in the window at any hour. */
function neonSign(x: number, y: number, z: number): SetPiece {
  return hung('diner neon', x, y, z, [1.9, 0.75], (sketch) => {
    tubes(sketch, 'DINER', -1.3, 0.02, 0.5, '#ff3d7e');
    tubes(sketch, 'OPEN', -0.55, -0.5, 0.3, '#36d8ff');
    const { context } = sketch.pen;
    for (const [wide, alpha] of [
      [0.12, 0.28],
      [0.05, 1],
    ] as const) {
      sketch.line(
        'M -1.2 -0.18 V -0.42 Q -1.2 -0.52 -1.05 -0.52 H -0.92 Q -0.78 -0.52 -0.78 -0.42 V -0.18 Z',
        wide,
        '#ffd04a',
        0.9,
        0.02,
      );
      context.strokeStyle = sketch.pen.glow('#ffd04a', alpha);
      context.lineWidth = wide;
      context.stroke();
    }
  });
}

/** Two benches back to back, padded in red, edged in chrome. */
function boothBack(x: number, z: number): SetPiece {
  return drawn(
    'diner booth',
    x,
    z,
    [-0.75, 0.75, 1.35],
    (sketch) => {
      sketch.rect(-0.66, 0, 1.32, 0.42, '#7a1f1c', -0.3);
      sketch.rect(-0.7, 0.4, 0.56, 0.12, RED, 0.4);
      sketch.rect(0.14, 0.4, 0.56, 0.12, RED, 0.4);
      sketch.fill('M -0.22 0.42 V 1.16 Q 0 1.28 0.22 1.16 V 0.42 Z', RED, -0.05);
      for (const at of [-0.11, 0, 0.11]) sketch.line(`M ${at} 0.5 V 1.18`, 0.015, '#7a1f1c', -0.2);
      sketch.line('M -0.24 1.15 Q 0 1.3 0.24 1.15', 0.06, CHROME, 0.6);
      sketch.rect(-0.7, 0.36, 1.4, 0.05, CHROME, 0.5);
    },
    { turn: 1, shadow: 0.8 },
  );
}

function condiments(x: number, z: number): SetPiece {
  return drawn(
    'diner condiments',
    x,
    z,
    [-0.4, 0.4, 0.4],
    (sketch) => {
      sketch.fill('M -0.16 0 H -0.06 V 0.16 L -0.09 0.24 H -0.13 L -0.16 0.16 Z', '#d8281e', 0.3);
      sketch.fill('M -0.02 0 H 0.08 V 0.16 L 0.05 0.24 H 0.01 L -0.02 0.16 Z', '#e8b82c', 0.3);
      sketch.rect(0.14, 0, 0.14, 0.15, CHROME, 0.4);
      sketch.rect(0.15, 0.1, 0.12, 0.1, '#f6f4ee', 0.3);
    },
    { y: 0.76, turn: 1 },
  );
}

function jukebox(x: number, z: number): SetPiece {
  return drawn(
    'jukebox',
    x,
    z,
    [-0.62, 0.62, 1.75],
    (sketch) => {
      const arch = (grow: number) =>
        `M ${-0.5 + grow} 0 V 1.05 Q ${-0.5 + grow} ${1.62 - grow} 0 ${1.62 - grow} Q ${0.5 - grow} ${1.62 - grow} ${0.5 - grow} 1.05 V 0 Z`;
      sketch.fill(arch(0), '#7a2a1c', 0);
      const { context } = sketch.pen;
      for (const [grow, colour] of [
        [0.05, '#ffb03a'],
        [0.11, '#ff5a7a'],
      ] as const) {
        sketch.line(arch(grow), 0.045, colour, 0.9, 0.02);
        context.strokeStyle = sketch.pen.glow(colour);
        context.lineWidth = 0.045;
        context.stroke();
      }
      sketch.shine('M -0.32 0.86 H 0.32 V 1.12 Q 0.3 1.36 0 1.38 Q -0.3 1.36 -0.32 1.12 Z', '#fff0c0', '#f0d890');
      for (let row = 0; row < 3; row++) sketch.rect(-0.28, 0.9 + row * 0.08, 0.56, 0.04, '#a84a2c', 0.1);
      sketch.rect(-0.34, 0.12, 0.68, 0.6, '#4a1c14', -0.2);
      for (let bar = 0; bar < 6; bar++) sketch.rect(-0.3 + bar * 0.11, 0.14, 0.05, 0.56, CHROME, 0.3);
    },
    { turn: 1, shadow: 0.5 },
  );
}

function globe(x: number, z: number): SetPiece {
  return drawn(
    'diner globe',
    x,
    z,
    [-0.25, 0.25, 1.15, -0.3],
    (sketch) => {
      sketch.line('M 0 0.2 V 1.1', 0.03, CHROME, 0.3);
      sketch.rect(-0.07, 0.14, 0.14, 0.1, CHROME, 0.5);
      sketch.shine(
        'M -0.2 0 Q -0.2 0.19 0 0.19 Q 0.2 0.19 0.2 0 Q 0.2 -0.19 0 -0.19 Q -0.2 -0.19 -0.2 0 Z',
        '#fff4d8',
        '#f4f2ea',
      );
    },
    { y: 2.6, turn: 1 },
  );
}
