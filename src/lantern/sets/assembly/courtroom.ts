import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { solid, upright } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';
import { housePlant } from '../kits/furniture.ts';

const WALL_Z = 7.4;
const CEILING_METRES = 5.4;
const OAK = '#7a4c2a';
const DARK_OAK = '#5a3720';

/** A courtroom: the judge's high bench under scales of justice, flags, a witness stand, the jury's box, a table for each side. */
export const buildCourtroom = interior({
  name: 'courtroom',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#d8cbb2', finish: 'panelled', dado: '#8a5a34', dadoMetres: 2.5, trim: '#6a4226' },
    floor: { laid: 'boards', colours: ['#a8784a', '#b5834f'], mirror: 0.14 },
    ceiling: { colour: '#ece2cc', made: 'plain' },
  },
  bayMetres: 20,
  furnish(bay) {
    const { at, wallZ } = bay;
    const x = at(0);
    // The wall behind the judge, between pillars.
    bay.build(wallZ + 0.2, [
      ...solid([x - 3, x + 3], [0, 4.7], [wallZ + 0.05, wallZ + 0.25], DARK_OAK, 0),
      upright([x - 2.6, x + 2.6], [0, 4.3], wallZ + 0.04, OAK, 0.1),
      ...[-3, 2.6].flatMap((side) => [
        ...solid([x + side, x + side + 0.4], [0, 4.7], [wallZ - 0.15, wallZ + 0.05], OAK, 0.3),
        ...solid([x + side - 0.1, x + side + 0.5], [4.5, 4.8], [wallZ - 0.25, wallZ + 0.05], '#8f5e36', 0.4),
      ]),
      ...solid([x - 3.3, x + 3.3], [4.7, 4.98], [wallZ - 0.25, wallZ + 0.1], '#8f5e36', 0.4),
    ]);
    bay.put(
      scales(x, 3.35, wallZ - 0.02),
      flag(x - 2.1, wallZ - 0.3, '#2f4f8a'),
      flag(x + 2.1, wallZ - 0.3, '#a83232'),
    );
    bay.put(judgeChair(x, wallZ - 0.25));
    bay.build(wallZ - 0.6, [
      ...solid([x - 2.7, x + 2.7], [0, 1.75], [wallZ - 1.1, wallZ - 0.5], OAK, 0.1),
      ...[-2.4, -0.75, 0.9].map((panel) =>
        upright([x + panel, x + panel + 1.5], [0.3, 1.5], wallZ - 1.11, '#8f5e36', 0.2),
      ),
      ...solid([x - 2.85, x + 2.85], [1.75, 1.87], [wallZ - 1.2, wallZ - 0.4], '#8f5e36', 0.4),
    ]);
    bay.put(gavel(x + 0.7, wallZ - 1, 1.87), papers(x - 0.8, wallZ - 1, 1.87));
    bay.put(
      witnessStand(at(3.9), wallZ - 1.2),
      juryBox(at(-6.8), wallZ - 1.2),
      housePlant(at(9.6), wallZ - 0.4, 1.9, 1),
    );
    for (const offset of [6.6, -9.7])
      bay.window(offset, { wide: 2, foot: 1.5, high: 3, frame: '#f0e6d0', panes: [2, 3] });
    bay.build(4.2, counselTable(at(-2.9)));
    bay.build(4.2, counselTable(at(2.9)));
    for (const lamp of [-5, 0, 5]) {
      bay.put(globe(at(lamp), 4.6));
      bay.lamp({ x: at(lamp), y: 4, z: 4.6, colour: '#ffe8c0', radius: 2.2, strength: 0.5 });
    }
  },
});

/** A desk with papers, and its place for the counsel. */
function counselTable(x: number) {
  return [
    ...solid([x - 1.2, x + 1.2], [0, 0.78], [4.2, 4.9], DARK_OAK, 0.1),
    ...solid([x - 1.35, x + 1.35], [0.78, 0.86], [4.1, 5], OAK, 0.4),
    ...solid([x - 0.6, x - 0.1], [0.86, 0.9], [4.3, 4.6], '#f0ead8', 0.5),
    ...solid([x + 0.3, x + 0.7], [0.86, 1], [4.4, 4.7], '#7a2f2a', 0.2),
  ];
}

/** Scales of brass in a round field. */
function scales(x: number, y: number, z: number) {
  return hung('scales of justice', x, y, z, [1, 1], (sketch) => {
    sketch.disc(0, 0, 0.95, 0.95, '#c9a048', 0.3);
    sketch.disc(0, 0, 0.84, 0.84, '#2c3f5e', 0.1);
    const brass = '#ecc870';
    sketch.line('M 0 -0.52 V 0.5', 0.08, brass, 0.5);
    sketch.line('M -0.52 0.4 Q 0 0.5 0.52 0.4', 0.07, brass, 0.5);
    sketch.fill('M -0.3 -0.6 H 0.3 L 0.14 -0.48 H -0.14 Z', brass, 0.4);
    for (const side of [-0.5, 0.5]) {
      sketch.line(`M ${side} 0.4 L ${side - 0.22} -0.1 M ${side} 0.4 L ${side + 0.22} -0.1`, 0.022, brass, 0.4);
      sketch.fill(`M ${side - 0.26} -0.1 H ${side + 0.26} Q ${side} -0.36 ${side - 0.26} -0.1 Z`, brass, 0.5);
    }
    sketch.disc(0, 0.54, 0.08, 0.08, brass, 0.6);
  });
}

function flag(x: number, z: number, colour: string) {
  return drawn(
    `court flag ${colour}`,
    x,
    z,
    [-0.5, 0.6, 3.4],
    (sketch) => {
      sketch.rect(-0.04, 0, 0.08, 3.2, '#c9a048', 0.4);
      sketch.disc(0, 3.26, 0.1, 0.1, '#ecc870', 0.6);
      sketch.fill('M 0 3.1 Q 0.5 2.6 0.42 1.7 Q 0.46 1.4 0.3 1.2 Q 0.16 1.6 0.06 1.3 Z', colour, 0.1);
      sketch.line('M 0.1 2.9 Q 0.26 2.2 0.16 1.5 M 0.2 2.8 Q 0.36 2.2 0.3 1.5', 0.04, colour, -0.5);
      sketch.line('M 0.3 1.2 Q 0.16 1.6 0.06 1.3', 0.04, '#ecc870', 0.4);
    },
    { turn: 1 },
  );
}

function judgeChair(x: number, z: number) {
  return drawn(
    'judge chair',
    x,
    z,
    [-0.6, 0.6, 3],
    (sketch) => {
      sketch.fill('M -0.5 1.6 V 2.6 Q -0.5 2.9 0 2.92 Q 0.5 2.9 0.5 2.6 V 1.6 Z', '#3a2416', 0.2);
      sketch.fill('M -0.4 1.6 V 2.56 Q -0.4 2.78 0 2.8 Q 0.4 2.78 0.4 2.56 V 1.6 Z', '#6a2a26', 0.2);
      for (const [a, b] of [
        [-0.2, 2.5],
        [0.2, 2.5],
        [0, 2.3],
        [-0.2, 2.1],
        [0.2, 2.1],
      ] as const)
        sketch.disc(a, b, 0.025, 0.025, '#ecc870', 0.5);
    },
    { turn: 1 },
  );
}

function gavel(x: number, z: number, y: number) {
  return drawn(
    'gavel',
    x,
    z,
    [-0.5, 0.5, 0.5, -0.02],
    (sketch) => {
      sketch.disc(0, 0.05, 0.22, 0.06, DARK_OAK, 0.2);
      sketch.line('M 0 0.16 L 0.4 0.3', 0.05, '#c9a048', 0.3);
      sketch.fill('M -0.2 0.1 L -0.06 0.34 L 0.1 0.26 L -0.04 0.02 Z', '#a8683a', 0.4);
    },
    { y, turn: 1 },
  );
}

function papers(x: number, z: number, y: number) {
  return drawn(
    'court papers',
    x,
    z,
    [-0.5, 0.5, 0.6, -0.02],
    (sketch) => {
      sketch.rect(-0.4, 0, 0.56, 0.07, '#f4eedc', 0.5);
      sketch.rect(-0.36, 0.07, 0.5, 0.1, '#8a2f2a', 0.2);
      sketch.rect(0.24, 0, 0.14, 0.2, '#ecf2f4', 0.5, 0.8);
    },
    { y, turn: 1 },
  );
}

/** A small stand with a rail, a chair in it and a microphone. */
function witnessStand(x: number, z: number) {
  return drawn(
    'witness stand',
    x,
    z,
    [-0.9, 0.9, 1.9],
    (sketch) => {
      sketch.rect(-0.34, 0.9, 0.68, 0.8, '#3a2416', 0.1);
      sketch.rect(-0.8, 0, 1.6, 1.1, OAK, 0);
      for (const at of [-0.7, -0.2, 0.3]) sketch.rect(at, 0.16, 0.42, 0.78, '#8f5e36', 0.25);
      sketch.rect(-0.88, 1.1, 1.76, 0.1, '#8f5e36', 0.5);
      sketch.line('M 0.3 1.2 Q 0.34 1.44 0.16 1.5', 0.025, '#22242a', 0.3);
      sketch.disc(0.14, 1.52, 0.05, 0.04, '#22242a', 0.3);
    },
    { shadow: 0.9, turn: 1 },
  );
}

/** Two rows of seats behind a rail. */
function juryBox(x: number, z: number) {
  return drawn(
    'jury box',
    x,
    z,
    [-2.3, 2.3, 2.2],
    (sketch) => {
      for (const [row, foot] of [
        [0, 1.1],
        [1, 0.7],
      ] as const)
        for (let seat = 0; seat < 6; seat++) {
          const at = -1.95 + seat * 0.68 + row * 0.1;
          sketch.fill(
            `M ${at} ${foot} V ${foot + 0.7} Q ${at + 0.24} ${foot + 0.86} ${at + 0.48} ${foot + 0.7} V ${foot} Z`,
            '#6a2a26',
            row * 0.3 - 0.2,
          );
        }
      sketch.rect(-2.2, 0, 4.4, 0.95, OAK, 0);
      for (let panel = 0; panel < 5; panel++) sketch.rect(-2.08 + panel * 0.86, 0.14, 0.74, 0.66, '#8f5e36', 0.25);
      sketch.rect(-2.28, 0.95, 4.56, 0.1, '#8f5e36', 0.5);
    },
    { shadow: 2, turn: 1 },
  );
}

function globe(x: number, z: number) {
  return drawn(
    'globe lamp',
    x,
    z,
    [-0.4, 0.4, 1.4, -0.4],
    (sketch) => {
      sketch.line('M 0 0.3 V 1.4', 0.03, '#8a6a34', 0.3);
      sketch.shine(
        'M -0.32 0 Q -0.32 0.32 0 0.32 Q 0.32 0.32 0.32 0 Q 0.32 -0.32 0 -0.32 Q -0.32 -0.32 -0.32 0 Z',
        '#fff0cc',
        '#f2ead8',
      );
    },
    { y: 4, turn: 1 },
  );
}
