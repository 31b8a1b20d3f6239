import { pendant } from '../kits/furniture.ts';
import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 5.3;
const CEILING_METRES = 3.5;
const CHROME = '#c6cdd4';

/** A barbershop: mirrors with lamps over a long shelf of bottles, leather chairs on chrome feet, checks on the floor, the striped pole. */
export const buildBarbershop = interior({
  name: 'barbershop',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#e9e2d2', dado: '#2f5f6f', finish: 'tiled', trim: '#3a2c24' },
    floor: { laid: 'checks', colours: ['#efe9dd', '#3a3d44'], mirror: 0.16 },
    ceiling: { colour: '#f1ece0', made: 'plain' },
  },
  bayMetres: 12.4,
  furnish(bay) {
    const { at } = bay;
    for (const x of [-2.6, 0, 2.6]) {
      bay.put(mirror(at(x), 1.95, WALL_Z + 0.2), shelf(at(x), WALL_Z - 0.1), chair(at(x), WALL_Z - 1.1));
      bay.lamp({ x: at(x), y: 2.75, z: WALL_Z - 0.2, colour: '#fff0cc', radius: 1.4, strength: 0.5 });
    }
    bay.put(pole(at(4.4), 1.9, WALL_Z + 0.1), waiting(at(5.6), WALL_Z - 0.5));
    bay.window(-5, { wide: 2, foot: 0.8, high: 2, frame: '#3a2c24', panes: [2, 1], outlook: 'street' });
    for (const x of [-1.3, 1.3]) bay.put(pendant(at(x), 3.4, CEILING_METRES));
  },
});

function mirror(x: number, y: number, z: number) {
  return hung('barber mirror', x, y, z, [1.1, 1], (sketch) => {
    sketch.rect(-0.95, -0.8, 1.9, 1.6, '#7a4a2c', 0.3);
    sketch.rect(-0.86, -0.71, 1.72, 1.42, '#c3d6dc', 0.2);
    sketch.fill('M -0.86 -0.71 H -0.2 L 0.5 0.71 H -0.3 Z', '#e3eef0', 0.4, 0.6);
    sketch.fill('M 0.1 -0.71 H 0.4 L 0.86 0.2 V 0.71 H 0.8 Z', '#e3eef0', 0.4, 0.45);
    for (const side of [-1, 1])
      for (const at of [-0.5, 0, 0.5]) {
        sketch.disc(side * 0.905, at, 0.075, 0.075, '#8a6a44', 0.2);
        sketch.shine(
          `M ${side * 0.905 - 0.055} ${at} Q ${side * 0.905 - 0.055} ${at + 0.055} ${side * 0.905} ${at + 0.055} Q ${side * 0.905 + 0.055} ${at + 0.055} ${side * 0.905 + 0.055} ${at} Q ${side * 0.905 + 0.055} ${at - 0.055} ${side * 0.905} ${at - 0.055} Q ${side * 0.905 - 0.055} ${at - 0.055} ${side * 0.905 - 0.055} ${at} Z`,
          '#fff3cf',
          '#f6eed6',
        );
      }
  });
}

/** A shelf under a mirror with bottles, combs in a glass, brushes and a pile of towels. */
function shelf(x: number, z: number) {
  return drawn(
    'barber shelf',
    x,
    z,
    [-1.15, 1.15, 1.5],
    (sketch) => {
      sketch.rect(-1.05, 0.1, 2.1, 0.78, '#7a4a2c', -0.1);
      for (const at of [-0.98, -0.3, 0.38]) {
        sketch.rect(at, 0.18, 0.6, 0.6, '#8f5a36', 0.2);
        sketch.rect(at + 0.22, 0.66, 0.16, 0.03, CHROME, 0.5);
      }
      sketch.rect(-1.12, 0.88, 2.24, 0.07, '#efe9dd', 0.6);
      for (const [at, high, tint] of [
        [-0.9, 0.32, '#3f8f6a'],
        [-0.76, 0.24, '#c8402e'],
        [-0.62, 0.36, '#2f6f9f'],
        [-0.46, 0.26, '#e0a43a'],
      ] as const) {
        sketch.rect(at - 0.05, 0.95, 0.1, high * 0.75, tint, 0.2);
        sketch.rect(at - 0.025, 0.95 + high * 0.72, 0.05, high * 0.28, '#f1ece0', 0.3);
      }
      sketch.rect(-0.16, 0.95, 0.16, 0.24, '#9fd0e0', 0.4, 0.85);
      for (const at of [-0.12, -0.07, -0.03]) sketch.line(`M ${at} 1 L ${at + 0.01} 1.34`, 0.02, '#2f3138', 0.1);
      for (const row of [0, 1, 2])
        sketch.rect(0.4, 0.95 + row * 0.08, 0.42, 0.075, row % 2 ? '#e9f0f2' : '#cfe0e6', 0.4);
    },
    { turn: 1 },
  );
}

/** A chair of dark red leather on a chrome foot, with a head rest and a foot rest. */
function chair(x: number, z: number) {
  return drawn(
    'barber chair',
    x,
    z,
    [-0.7, 0.7, 1.5],
    (sketch) => {
      sketch.disc(0, 0.06, 0.42, 0.07, CHROME, 0.2);
      sketch.rect(-0.08, 0.06, 0.16, 0.4, CHROME, 0.1);
      sketch.fill('M -0.36 0.06 H 0.36 V 0.16 H -0.36 Z', '#9aa2aa', 0.2);
      sketch.fill('M -0.36 0.56 Q -0.4 1.1 -0.3 1.18 H 0.3 Q 0.4 1.1 0.36 0.56 Z', '#8a2f2a', 0);
      for (const y of [0.74, 0.92, 1.06]) sketch.line(`M -0.33 ${y} H 0.33`, 0.016, '#5f1f1c', -0.2);
      sketch.fill('M -0.18 1.22 H 0.18 Q 0.24 1.4 0.14 1.46 H -0.14 Q -0.24 1.4 -0.18 1.22 Z', '#9f3a32', 0.3);
      sketch.fill('M -0.42 0.44 H 0.42 Q 0.46 0.6 0.38 0.64 H -0.38 Q -0.46 0.6 -0.42 0.44 Z', '#a84238', 0.3);
      for (const side of [-1, 1]) {
        sketch.rect(side * 0.5 - 0.05, 0.46, 0.1, 0.36, CHROME, 0.3);
        sketch.rect(side * 0.5 - 0.09, 0.8, 0.18, 0.09, '#8a2f2a', 0.4);
      }
    },
    { shadow: 0.6, turn: 1 },
  );
}

/** The pole of the trade: red, white and blue under a dome of brass. */
function pole(x: number, y: number, z: number) {
  return hung('barber pole', x, y, z, [0.3, 0.8], (sketch) => {
    sketch.rect(-0.14, -0.5, 0.28, 1, '#f6f2ea', 0.2);
    for (let stripe = 0; stripe < 5; stripe++) {
      const foot = -0.5 + stripe * 0.22;
      const tint = stripe % 2 === 0 ? '#c8302a' : '#2f4f9f';
      sketch.fill(
        `M -0.14 ${foot} L 0.14 ${foot + 0.1} V ${Math.min(0.5, foot + 0.2)} L -0.14 ${foot + 0.1} Z`,
        tint,
        0.1,
      );
    }
    sketch.rect(-0.07, -0.5, 0.05, 1, '#ffffff', 0.6, 0.4);
    for (const [foot, high] of [
      [-0.64, 0.14],
      [0.5, 0.14],
    ] as const)
      sketch.rect(-0.19, foot, 0.38, high, '#c9a050', 0.4);
    sketch.disc(0, 0.68, 0.15, 0.11, '#dcb868', 0.5);
  });
}

/** Chairs to wait on, a paper on one of them. */
function waiting(x: number, z: number) {
  return drawn(
    'waiting chairs',
    x,
    z,
    [-0.9, 0.9, 1.1],
    (sketch) => {
      for (const at of [-0.45, 0.45]) {
        for (const leg of [-0.28, 0.24]) sketch.rect(at + leg, 0, 0.05, 0.44, '#3a3d44', 0);
        sketch.rect(at - 0.32, 0.42, 0.64, 0.12, '#2f5f6f', 0.4);
        sketch.rect(at - 0.3, 0.56, 0.6, 0.46, '#3a7080', 0.1);
      }
      sketch.fill('M 0.26 0.54 L 0.66 0.56 L 0.62 0.6 L 0.24 0.58 Z', '#efe9dd', 0.5);
    },
    { shadow: 0.9, turn: 1 },
  );
}
