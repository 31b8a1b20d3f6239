import { interior } from '../kits/interior.ts';
import { drawn, type Sketch } from '../kits/sketch.ts';
import { upright } from '../kits/solid.ts';
import { poster, wallClock } from '../kits/wall-things.ts';

const WALL_Z = 5.6;

/** A gym: a wall of mirrors behind racks of dumb-bells, treadmills at the window, a loaded bar, a bag to box, rubber floor. */
export const buildGym = interior({
  name: 'gym',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 4.2,
    wall: { colour: '#4a525c', dado: '#e0a02c', dadoMetres: 0.16, trim: '#2f353c' },
    floor: { laid: 'tiles', colours: ['#4b5058', '#3c4148'], mirror: 0.08 },
    ceiling: { colour: '#3c424a', made: 'panels' },
  },
  bayMetres: 14,
  furnish(bay) {
    const { at, random } = bay;
    bay.build(WALL_Z + 0.4, mirrors(at(0) - 3.4, at(0) + 2.6));
    bay.put(
      dumbbellRack(at(-1.9), 4.9),
      dumbbellRack(at(1.2), 4.9),
      barbell(at(3.6), 4.6),
      wallClock(at(-0.4), 3.72, WALL_Z + 0.2),
    );
    bay.window(5, { wide: 3.2, foot: 0.9, high: 2.4, frame: '#2f353c', panes: [2, 1], outlook: 'street' });
    for (const x of [4.1, 5.8]) bay.put(treadmill(at(x), 4.7));
    bay.put(boxingBag(at(-5.4), 4.7, 4.2), poster(at(-4.4), 2.4, WALL_Z + 0.2, 1, 1.4, random.integer(0, 5)));
    bay.put(bench(at(-3.9), 4.4));
  },
});

/** Glass that shows a room of its own: pale bands and slanting gleams. */
function mirrors(from: number, to: number) {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const z = WALL_Z + 0.28;
  const faces = [
    upright([left, right], [0.4, 3.3], z, '#93a5b4', 0.1),
    upright([left, right], [0.4, 1.3], z, '#5f6a76', 0),
  ];
  for (let x = left; x < right - 0.5; x += 2) {
    faces.push({
      points: [x + 0.3, 0.4, z, x + 0.7, 0.4, z, x + 1.7, 3.3, z, x + 1.3, 3.3, z],
      colour: '#dfeaf2',
      lit: 0.4,
      alpha: 0.35,
    });
    faces.push({
      points: [x + 0.85, 0.4, z, x + 0.95, 0.4, z, x + 1.95, 3.3, z, x + 1.85, 3.3, z],
      colour: '#dfeaf2',
      lit: 0.4,
      alpha: 0.35,
    });
    faces.push(upright([x - 0.02, x + 0.02], [0.4, 3.3], z, '#4a525c', -0.2));
  }
  return faces;
}

function dumbbellRack(x: number, z: number) {
  return drawn(
    'dumbbell rack',
    x,
    z,
    [-1.5, 1.5, 1.25],
    (sketch) => {
      sketch.line('M -1.3 0 L -1.2 1.1 M 1.3 0 L 1.2 1.1', 0.08, '#23272c', 0.2);
      for (const [row, y] of [0.3, 0.66, 1.02].entries()) {
        sketch.rect(-1.25, y - 0.05, 2.5, 0.06, '#343a42', 0.5);
        for (let bell = 0; bell < 6; bell++) {
          const at = -1.05 + bell * 0.42;
          const size = 0.08 + (2 - row) * 0.02 + bell * 0.003;
          sketch.rect(at - 0.12, y + size - 0.02, 0.24, 0.04, '#b9c2c8', 0.6);
          for (const side of [-1, 1])
            sketch.rect(at + side * 0.12 - 0.045, y, 0.09, size * 2, row === 1 ? '#d9402e' : '#17191c', 0.2);
        }
      }
    },
    { shadow: 1.2, turn: 1 },
  );
}

function barbell(x: number, z: number) {
  return drawn(
    'barbell',
    x,
    z,
    [-1.3, 1.3, 0.5],
    (sketch) => {
      sketch.rect(-1.2, 0.22, 2.4, 0.035, '#c4ccd2', 0.6);
      for (const side of [-1, 1])
        for (const [plate, size] of [
          [0.8, 0.235],
          [0.9, 0.235],
          [0.98, 0.17],
        ] as const)
          sketch.rect(side * plate - 0.04, 0.235 - size, 0.08, size * 2, plate === 0.9 ? '#d9402e' : '#1d2024', 0.2);
    },
    { shadow: 1, turn: 1 },
  );
}

function treadmill(x: number, z: number) {
  return drawn(
    'treadmill',
    x,
    z,
    [-0.7, 0.7, 1.6],
    (sketch) => {
      sketch.face([-0.4, 0.18, -0.3, 0.4, 0.18, -0.3, 0.4, 0.18, 1.2, -0.4, 0.18, 1.2], '#1a1c20', 0.2);
      sketch.rect(-0.46, 0, 0.92, 0.18, '#2c3036', 0.1);
      sketch.line('M -0.42 0.18 L -0.36 1.15 M 0.42 0.18 L 0.36 1.15', 0.08, '#6d757d', 0.4);
      sketch.fill('M -0.42 1.1 H 0.42 L 0.36 1.5 H -0.36 Z', '#23272c', 0.2);
      sketch.shine('M -0.26 1.18 H 0.26 L 0.23 1.42 H -0.23 Z', '#6ad0ff', '#4f9ac0');
      sketch.line('M -0.42 1.08 H -0.3 M 0.42 1.08 H 0.3', 0.06, '#d9402e', 0.3);
    },
    { shadow: 0.6 },
  );
}

function boxingBag(x: number, z: number, ceilingMetres: number) {
  return drawn(
    'boxing bag',
    x,
    z,
    [-0.5, 0.5, ceilingMetres, 0.5],
    (sketch) => {
      sketch.line(`M 0 ${ceilingMetres} V 2.45 M -0.2 2.05 L 0 2.45 L 0.2 2.05`, 0.035, '#9aa4ac', 0.3);
      sketch.fill('M -0.26 0.75 Q 0 0.66 0.26 0.75 V 2.05 Q 0 2.14 -0.26 2.05 Z', '#a3262c', -0.1);
      sketch.fill('M 0.02 0.71 Q 0.2 0.72 0.26 0.75 V 2.05 Q 0.18 2.1 0.02 2.11 Z', '#a3262c', 0.4 * sketch.side);
      for (const y of [1, 1.8]) sketch.rect(-0.265, y, 0.53, 0.08, '#17191c', 0.2);
    },
    { turn: 1 },
  );
}

function bench(x: number, z: number) {
  return drawn(
    'weight bench',
    x,
    z,
    [-0.9, 0.9, 1.2],
    (sketch: Sketch) => {
      sketch.line('M -0.5 0.4 V 0.04 M 0.5 0.4 V 0.04 M -0.64 0.03 H -0.36 M 0.36 0.03 H 0.64', 0.06, '#6d757d', 0.3);
      sketch.rect(-0.7, 0.4, 1.1, 0.1, '#17191c', 0.3);
      sketch.fill('M 0.36 0.42 L 0.7 1.04 L 0.8 1 L 0.5 0.4 Z', '#17191c', 0.4);
    },
    { shadow: 0.7, turn: 1 },
  );
}
