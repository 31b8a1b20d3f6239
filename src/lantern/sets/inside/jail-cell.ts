import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 5.6;
const CEILING_METRES = 3.7;
const BAY_METRES = 11;
const IRON = '#3a3f46';

/** A jail cell: walls of rough stone, a small barred window high up, an iron bed, a bare tap, days scratched in fives, iron bars. */
export const buildJailCell = interior({
  name: 'jail-cell',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#8a857c', finish: 'brick', trim: '#5f5b54' },
    floor: { laid: 'tiles', colours: ['#6f6b64', '#55514b'], mirror: 0.05 },
    ceiling: { colour: '#5d5953', made: 'plain' },
  },
  bayMetres: BAY_METRES,
  furnish(bay) {
    const { at, random } = bay;
    bay.window(0.2, { wide: 1.8, foot: 1.85, high: 1.35, frame: '#5f5b54', panes: [6, 1] });
    bay.put(bunk(at(-2.2), 4.75, random.integer(0, 1)), basin(at(1.9), 4.95), tally(at(2.2), 2.1, WALL_Z + 0.2));
    // A gate of bars to the corridor; those before the stage only frame the view.
    bay.put(gate(at(5), WALL_Z + 0.1));
    const before = bay.vacant ? 1.6 : -3;
    bay.put(barsBefore(at(-3.9), before), barsBefore(at(3.9), before));
    bay.put(bareBulb(at(0.2), 3.6));
    bay.lamp({ x: at(0.2), y: 2.75, z: 3.6, colour: '#ffdf9a', radius: 1.8, strength: 0.6 });
  },
});

function barsBefore(x: number, z: number) {
  return drawn(
    'cell bars',
    x,
    z,
    [-1.5, 1.5, CEILING_METRES, 0],
    (sketch) => {
      for (let at = -1.4; at <= 1.4; at += 0.35) {
        sketch.rect(at - 0.03, 0, 0.06, CEILING_METRES, IRON, -0.1);
        sketch.rect(at - 0.03 + (sketch.side > 0 ? 0.04 : 0), 0, 0.02, CEILING_METRES, '#8d979e', 0.4);
      }
      for (const y of [0.4, 2.2]) sketch.rect(-1.45, y, 2.9, 0.1, IRON, 0.2);
    },
    { turn: 1, foreground: true },
  );
}

/** An iron bed with a thin mattress, a grey blanket tucked in over its foot and a flat pillow. */
function bunk(x: number, z: number, kind: number) {
  return drawn(
    `cell bunk ${kind}`,
    x,
    z,
    [-1.35, 1.35, 1.25],
    (sketch) => {
      for (const [at, high] of [
        [-1.16, 1.1],
        [1.1, 0.86],
      ] as const) {
        sketch.rect(at, 0, 0.07, high, IRON, 0.2);
        sketch.rect(at + 0.01, 0, 0.02, high, '#8d979e', 0.5);
      }
      sketch.rect(-1.15, 0.3, 2.3, 0.09, IRON, 0.1);
      sketch.rect(-1.1, 0.39, 2.2, 0.2, '#c9c0ac', -0.1);
      sketch.fill('M -1.06 0.59 Q -1.04 0.76 -0.78 0.76 Q -0.5 0.76 -0.48 0.59 Z', '#e9e4d6', 0.4);
      sketch.fill(
        'M -0.4 0.24 V 0.6 Q 0.3 0.7 1.12 0.62 V 0.22 Q 0.4 0.3 -0.4 0.24 Z',
        kind ? '#6a6f76' : '#76685a',
        0,
      );
      sketch.fill('M -0.4 0.5 V 0.6 Q 0.3 0.7 1.12 0.62 V 0.54 Q 0.3 0.6 -0.4 0.5 Z', '#d8d2c2', 0.3);
    },
    { shadow: 1.1, turn: 1 },
  );
}

/** A steel basin with its tap, and a bowl without a lid. */
function basin(x: number, z: number) {
  return drawn(
    'cell basin',
    x,
    z,
    [-0.9, 0.9, 1.3],
    (sketch) => {
      sketch.fill('M -0.75 0 H -0.35 L -0.28 0.34 Q -0.55 0.42 -0.82 0.34 Z', '#b9c2c8', 0);
      sketch.disc(-0.55, 0.38, 0.28, 0.07, '#dfe5e8', 0.4);
      sketch.disc(-0.55, 0.38, 0.2, 0.045, '#4a5056', -0.3);
      sketch.rect(-0.78, 0.4, 0.46, 0.42, '#a9b3b9', 0.1);
      sketch.fill('M 0.2 0.72 H 0.8 L 0.72 0.5 Q 0.5 0.42 0.28 0.5 Z', '#b9c2c8', 0.1);
      sketch.rect(0.16, 0.72, 0.68, 0.06, '#dfe5e8', 0.6);
      sketch.line('M 0.5 0.78 V 1.02 H 0.4 V 0.94', 0.05, '#8d979e', 0.5);
      sketch.rect(0.46, 0, 0.08, 0.46, '#8d979e', -0.2);
    },
    { shadow: 0.7, turn: 1 },
  );
}

/** Days counted on the wall, four strokes and one across. */
function tally(x: number, y: number, z: number) {
  return hung('tally marks', x, y, z, [1, 0.6], (sketch) => {
    for (let group = 0; group < 7; group++) {
      const [left, foot] = [-0.85 + (group % 4) * 0.46, group < 4 ? 0.12 : -0.42];
      for (let stroke = 0; stroke < 4; stroke++)
        sketch.line(
          `M ${left + stroke * 0.08} ${foot} L ${left + stroke * 0.08 + 0.015} ${foot + 0.32}`,
          0.022,
          '#e4dfd2',
          0.4,
        );
      sketch.line(`M ${left - 0.06} ${foot + 0.06} L ${left + 0.32} ${foot + 0.26}`, 0.022, '#e4dfd2', 0.4);
    }
  });
}

/** The front of the cell: a wide gate of bars with a lock plate, the dark corridor and its one lamp behind it. */
function gate(x: number, z: number) {
  return drawn(
    'cell gate',
    x,
    z,
    [-1.9, 1.9, 3.1, 0],
    (sketch) => {
      sketch.rect(-1.85, 0, 3.7, 3, '#4a4640', -0.1);
      sketch.rect(-1.7, 0, 3.4, 2.86, '#1d1c1e', -0.5);
      sketch.fill('M -1.7 0 L -0.6 0.7 H 0.6 L 1.7 0 Z', '#5a554c', -0.2);
      sketch.shine('M -0.16 2.5 H 0.16 L 0.1 2.66 H -0.1 Z', '#ffe0a0', '#e8dcb8');
      for (let at = -1.6; at <= 1.61; at += 0.2) {
        sketch.rect(at - 0.035, 0, 0.07, 2.86, IRON, 0.2);
        sketch.rect(at - 0.035 + (sketch.side > 0 ? 0.045 : 0), 0, 0.022, 2.86, '#9aa4ac', 0.5);
      }
      for (const y of [0.1, 1.35, 2.7]) sketch.rect(-1.7, y, 3.4, 0.1, IRON, 0.5);
      sketch.rect(-0.56, 0, 0.08, 2.86, IRON, 0.6);
      sketch.rect(0.48, 0, 0.08, 2.86, IRON, 0.6);
      sketch.rect(0.2, 1.02, 0.3, 0.46, '#5a626a', 0.5);
      sketch.disc(0.35, 1.28, 0.055, 0.055, '#17181a', -0.4);
    },
    { turn: 1 },
  );
}

function bareBulb(x: number, z: number) {
  return drawn(
    'bare bulb',
    x,
    z,
    [-0.15, 0.15, 1, -0.2],
    (sketch) => {
      sketch.line('M 0 0.1 V 0.95', 0.022, '#23272c', 0);
      sketch.rect(-0.04, 0.02, 0.08, 0.1, '#5a626a', 0.2);
      sketch.shine(
        'M -0.09 -0.05 Q -0.09 0.04 0 0.04 Q 0.09 0.04 0.09 -0.05 Q 0.09 -0.15 0 -0.15 Q -0.09 -0.15 -0.09 -0.05 Z',
        '#fff0b8',
        '#e8e2cc',
      );
    },
    { y: 2.75, turn: 1 },
  );
}
