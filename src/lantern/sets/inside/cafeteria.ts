import { housePlant, pendant } from '../kits/furniture.ts';
import { interior } from '../kits/interior.ts';
import { till } from '../kits/shop-things.ts';
import { drawn, type Sketch } from '../kits/sketch.ts';
import { solid, table, upright } from '../kits/solid.ts';
import { hung, menuBoard } from '../kits/wall-things.ts';
import type { Face } from '../set.ts';

const WALL_Z = 7.4;
const FRONT_Z = 5.9;
const CEILING_METRES = 4.4;
const DISHES = ['#d9602e', '#7aa04a', '#e8c25a', '#b5432f', '#f2e2b8', '#8a5a34', '#6a9a58', '#e0a04a'] as const;

/** A cafeteria: a long counter to serve oneself, its hot dishes under lamps and glass, a rail with trays; long tables with benches. */
export const buildCafeteria = interior({
  name: 'cafeteria',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#e9e2d2', finish: 'tiled', dado: '#4f8f86', dadoMetres: 1.3, trim: '#f6f2e8' },
    floor: { laid: 'checks', colours: ['#dcd4c4', '#c3b9a6'], mirror: 0.2 },
    ceiling: { colour: '#f0ece2', made: 'panels', dark: '#b9b4a8' },
  },
  bayMetres: 17,
  furnish(bay) {
    const { at, random } = bay;
    const [left, right] = [Math.min(at(-6.6), at(4.4)), Math.max(at(-6.6), at(4.4))];
    bay.build(FRONT_Z + 0.9, serving(left, right));
    for (const x of [-5.5, -3.3, -1.1, 1.1, 3.3]) {
      bay.put(dishes(at(x), FRONT_Z + 0.3, random.integer(0, 4)), heatLamp(at(x), FRONT_Z + 0.4));
      bay.lamp({ x: at(x), y: 1.8, z: FRONT_Z + 0.3, colour: '#ffc878', radius: 1.3, strength: 0.4 }, 'always');
    }
    bay.build(FRONT_Z + 0.1, glass(left, right));
    for (const x of [-4.4, 0, 3]) bay.put(menuBoard(at(x), 2.95, WALL_Z + 0.2, x === 3 ? 0.9 : 1.5));
    bay.put(
      trays(at(-6), FRONT_Z - 0.35),
      till(at(4), FRONT_Z + 0.2, 0.98),
      hung('cafeteria sign', at(-2.2), 3.0, WALL_Z + 0.2, [0.5, 0.5], plateSign),
    );
    bay.window(6.8, { wide: 3, foot: 1.1, high: 2.4, frame: '#f6f2e8', panes: [3, 1], outlook: 'garden' });
    bay.put(housePlant(at(5.1), WALL_Z - 0.4, 1.8, random.integer(0, 2)));
    // Long tables: behind the stage, and where nobody comes all over the room.
    const rows = bay.vacant ? [4.1, 1.7] : [4.3];
    for (const z of rows)
      for (const x of [-5.6, -0.2, 5.4]) {
        if (!bay.vacant && x === -0.2) continue;
        bay.build(z + 0.5, [
          ...solid([at(x) - 1.5, at(x) + 1.5], [0.4, 0.46], [z + 0.75, z + 1.05], '#c9804a', 0.1),
          ...table([at(x) - 1.6, at(x) + 1.6], 0.76, [z, z + 0.65], '#e8d8b8', 0.06),
          ...solid([at(x) - 1.5, at(x) + 1.5], [0.4, 0.46], [z - 0.45, z - 0.15], '#c9804a', 0.2),
          ...[-1.2, 1.1].flatMap((leg) =>
            solid([at(x) + leg, at(x) + leg + 0.1], [0, 0.4], [z - 0.4, z - 0.2], '#5a6066', -0.1),
          ),
        ]);
        bay.put(
          mealTray(at(x) - 0.7, z + 0.3, random.integer(0, 3)),
          mealTray(at(x) + 0.6, z + 0.35, random.integer(0, 3)),
        );
      }
    for (const x of [-5, 0.4, 5.8]) bay.put(pendant(at(x), 3.6, CEILING_METRES));
  },
});

/** The counter: its tiled front, the steel top, the rail of tubes that trays slide along. */
function serving(left: number, right: number): readonly Face[] {
  return [
    ...solid([left, right], [0, 0.92], [FRONT_Z, FRONT_Z + 0.8], '#3f7f78', 0),
    ...Array.from({ length: Math.floor((right - left) / 0.55) }, (_, tile) =>
      upright([left + tile * 0.55, left + tile * 0.55 + 0.02], [0.1, 0.9], FRONT_Z - 0.01, '#2f625c', -0.2),
    ),
    upright([left, right], [0, 0.12], FRONT_Z - 0.01, '#23302e', -0.2),
    ...solid([left - 0.05, right + 0.05], [0.92, 0.98], [FRONT_Z - 0.05, FRONT_Z + 0.85], '#cfd6d8', 0.3),
    ...[-0.12, -0.24, -0.36].flatMap((out) =>
      solid([left, right], [0.84, 0.87], [FRONT_Z + out, FRONT_Z + out + 0.04], '#dfe4e6', 0.4),
    ),
    ...Array.from({ length: 6 }, (_, arm) => {
      const x = left + 0.4 + ((right - left - 0.8) * arm) / 5;
      return upright([x, x + 0.05], [0.6, 0.86], FRONT_Z - 0.3, '#8f989c', 0);
    }),
  ];
}

/** The pane over the dishes, on posts. */
function glass(left: number, right: number): readonly Face[] {
  const posts = Array.from({ length: 6 }, (_, post) => left + ((right - left) * post) / 5);
  return [
    {
      points: [
        left,
        1.3,
        FRONT_Z + 0.02,
        right,
        1.3,
        FRONT_Z + 0.02,
        right,
        1.72,
        FRONT_Z + 0.3,
        left,
        1.72,
        FRONT_Z + 0.3,
      ],
      colour: '#e4f4f6',
      lit: 0.4,
      alpha: 0.22,
    },
    ...solid([left, right], [1.72, 1.77], [FRONT_Z + 0.25, FRONT_Z + 0.7], '#cfd6d8', 0.4),
    ...posts.map((x) => upright([x - 0.02, x + 0.02], [0.98, 1.74], FRONT_Z + 0.1, '#cfd6d8', 0.2)),
  ];
}

/** Four steel dishes of food with their spoons. */
function dishes(x: number, z: number, variant: number) {
  return drawn(
    `hot dishes ${variant}`,
    x,
    z,
    [-1.05, 1.05, 0.4, -0.05],
    (sketch) => {
      for (let dish = 0; dish < 4; dish++) {
        const at = -0.78 + dish * 0.52;
        const colour = DISHES[(variant * 3 + dish * 2 + 1) % DISHES.length]!;
        sketch.rect(at - 0.24, 0, 0.48, 0.1, '#b4bcc0', 0.1);
        sketch.fill(
          `M ${at - 0.22} 0.08 Q ${at - 0.1} 0.26 ${at} 0.22 Q ${at + 0.14} 0.28 ${at + 0.22} 0.08 Z`,
          colour,
          0.1,
        );
        for (let bit = 0; bit < 7; bit++)
          sketch.disc(
            at - 0.16 + bit * 0.053,
            0.12 + ((bit * 7) % 3) * 0.03,
            0.035,
            0.025,
            DISHES[(variant + dish + bit) % DISHES.length]!,
            0.4,
          );
        sketch.line(`M ${at + 0.1} 0.16 L ${at + 0.22} 0.36`, 0.025, '#dfe4e6', 0.5);
      }
    },
    { y: 0.98, turn: 1 },
  );
}

function heatLamp(x: number, z: number) {
  return drawn(
    'heat lamp',
    x,
    z,
    [-0.25, 0.25, 1.3, -0.1],
    (sketch) => {
      sketch.rect(-0.012, 0.2, 0.024, 1.1, '#3a3f44', 0);
      sketch.fill('M -0.2 0 L -0.08 0.22 H 0.08 L 0.2 0 Z', '#c9702e', 0.3);
      sketch.disc(0, 0, 0.17, 0.035, '#ffe2a0', 1);
    },
    { y: 1.9, turn: 1, mirrored: false },
  );
}

function trays(x: number, z: number) {
  return drawn(
    'stack of trays',
    x,
    z,
    [-0.5, 0.5, 1.5, 0],
    (sketch) => {
      sketch.rect(-0.36, 0, 0.72, 0.86, '#8f989c', -0.1);
      for (let tray = 0; tray < 12; tray++)
        sketch.rect(-0.34, 0.88 + tray * 0.035, 0.68, 0.024, ['#d98a4a', '#c9703a'][tray % 2]!, tray % 2 ? 0.4 : 0.1);
    },
    { turn: 1, shadow: 0.4 },
  );
}

/** A tray with a plate, a glass and an apple on a table. */
function mealTray(x: number, z: number, variant: number) {
  return drawn(
    `meal tray ${variant}`,
    x,
    z,
    [-0.35, 0.35, 0.3, -0.03],
    (sketch) => {
      sketch.rect(-0.3, 0, 0.6, 0.025, '#d98a4a', 0.3);
      sketch.disc(-0.06, 0.04, 0.15, 0.03, '#fbfaf4', 0.4);
      sketch.fill('M -0.17 0.05 Q -0.06 0.15 0.05 0.05 Z', DISHES[variant * 2]!, 0.2);
      sketch.fill('M 0.14 0.02 L 0.12 0.17 H 0.22 L 0.2 0.02 Z', '#bfe0ea', 0.4, 0.8);
      sketch.disc(-0.24, 0.06, 0.04, 0.04, '#c8402e', 0.2);
    },
    { y: 0.76, turn: 1 },
  );
}

/** A plate between a fork and a knife. */
function plateSign(sketch: Sketch): void {
  sketch.disc(0, 0, 0.46, 0.46, '#d9602e', 0.1);
  sketch.disc(0, 0, 0.27, 0.27, '#f6f2e8', 0.4);
  sketch.disc(0, 0, 0.18, 0.18, '#e9e2d2', 0.1);
  sketch.line('M -0.36 -0.24 V 0.24 M -0.4 0.24 V 0.1 M -0.32 0.24 V 0.1', 0.03, '#f6f2e8', 0.4);
  sketch.fill('M 0.33 -0.26 H 0.37 V 0.02 H 0.41 Q 0.42 0.2 0.35 0.28 H 0.33 Z', '#f6f2e8', 0.4);
}
