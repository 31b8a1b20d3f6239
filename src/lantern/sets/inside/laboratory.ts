import { counter } from '../kits/counter.ts';
import { monitor } from '../kits/desk-things.ts';
import { goodsShelf } from '../kits/goods-shelf.ts';
import { interior } from '../kits/interior.ts';
import { stool } from '../kits/seats.ts';
import { drawn } from '../kits/sketch.ts';
import { hung, wallClock } from '../kits/wall-things.ts';

const WALL_Z = 5.6;
const BENCH_METRES = 0.95;

/** A laboratory: benches with flasks of bright liquids, burners and a microscope, a fume hood, a chart of molecules. */
export const buildLaboratory = interior({
  name: 'laboratory',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 3.7,
    wall: { colour: '#e3eaec', finish: 'tiled', trim: '#b9c6ca' },
    floor: { laid: 'tiles', colours: ['#c3ced2', '#9fb0b6'], mirror: 0.18 },
    ceiling: { colour: '#eceff0', made: 'panels' },
  },
  bayMetres: 13,
  furnish(bay) {
    const { at, random } = bay;
    bay.build(WALL_Z - 0.6, counter([at(-6), at(2.4)], 4.5, BENCH_METRES, '#dfe8ea', '#3f6a7c'));
    bay.put(
      glassware(at(-4.6), 4.75, 0),
      glassware(at(-1.2), 4.75, 1),
      microscope(at(-2.9), 4.7),
      monitor(at(1.6), 4.75, BENCH_METRES, random.integer(0, 2)),
      glassware(at(0.5), 4.75, 2),
    );
    for (const x of [-4.9, 6.2])
      bay.put(
        goodsShelf(at(x), WALL_Z + 0.1, {
          wide: 2.4,
          high: 1,
          rows: 2,
          goods: 'medicine',
          y: 1.85,
          frame: '#b9c6ca',
          back: '#8fa4ac',
          variant: 4,
        }),
      );
    bay.put(molecules(at(-2.4), 2.5, WALL_Z + 0.2), fumeHood(at(4), 4.7), wallClock(at(2.2), 2.85, WALL_Z + 0.2));
    bay.window(0.1, { wide: 2.8, foot: 1.3, high: 1.8, frame: '#f4f7f7', panes: [1, 1], outlook: 'towers' });
    if (bay.vacant) {
      bay.build(3, counter([at(0.8), at(5.2)], 2.3, BENCH_METRES, '#dfe8ea', '#3f6a7c'));
      bay.put(glassware(at(1.8), 2.5, 1), glassware(at(3.6), 2.5, 0));
    }
    for (const x of [-3.9, -1.8, 0.9]) bay.put(stool(at(x), 4.15, '#2f353c', '#9aa6aa'));
  },
});

const LIQUIDS = ['#3fd08a', '#5fb0ff', '#ff7ab0', '#ffb43a', '#a06aff'] as const;

/** Round flasks, cones and tubes in a rack. */
function glassware(x: number, z: number, variant: number) {
  return drawn(
    `glassware ${variant}`,
    x,
    z,
    [-0.8, 0.8, 1, -0.02],
    (sketch) => {
      const tint = (step: number) => LIQUIDS[(variant * 2 + step) % LIQUIDS.length] ?? LIQUIDS[0];
      sketch.fill('M -0.68 0 H -0.24 L -0.4 0.36 V 0.52 H -0.52 V 0.36 Z', '#dff2f6', 0.4, 0.8);
      sketch.fill('M -0.66 0.02 H -0.26 L -0.36 0.26 H -0.56 Z', tint(0), 0.3);
      sketch.line('M -0.1 0 V 0.8 M -0.24 0.01 H 0.16', 0.03, '#6d757d', 0.3);
      sketch.fill('M 0.06 0.14 Q 0.2 0.3 0.1 0.36 H 0 Q -0.1 0.3 0.02 0.14 Z', '#ffb43a', 0.8);
      sketch.disc(0.06, 0.56, 0.19, 0.19, '#dff2f6', 0.4, 0.8);
      sketch.fill('M -0.12 0.53 H 0.24 Q 0.2 0.38 0.06 0.38 Q -0.08 0.38 -0.12 0.53 Z', tint(1), 0.3);
      sketch.rect(0.02, 0.72, 0.08, 0.2, '#dff2f6', 0.5, 0.8);
      sketch.rect(0.34, 0.14, 0.42, 0.05, '#a8743e', 0.3);
      sketch.rect(0.34, 0, 0.42, 0.05, '#a8743e', 0.1);
      for (let tube = 0; tube < 4; tube++) {
        sketch.rect(0.37 + tube * 0.1, 0.04, 0.055, 0.34, '#dff2f6', 0.5, 0.8);
        sketch.rect(0.37 + tube * 0.1, 0.04, 0.055, 0.12 + ((tube * 3 + variant) % 4) * 0.05, tint(tube), 0.3);
      }
    },
    { y: BENCH_METRES, turn: 1 },
  );
}

function microscope(x: number, z: number) {
  return drawn(
    'microscope',
    x,
    z,
    [-0.4, 0.4, 0.75, -0.02],
    (sketch) => {
      sketch.rect(-0.24, 0, 0.48, 0.06, '#2c3036', 0.2);
      sketch.line('M 0.16 0.06 Q 0.32 0.3 0.06 0.5', 0.08, '#e6ecee', 0.3);
      sketch.rect(-0.2, 0.2, 0.3, 0.035, '#2c3036', 0.4);
      sketch.line('M -0.06 0.27 L 0.02 0.54', 0.09, '#2c3036', 0.1);
      sketch.line('M 0.02 0.54 L 0.08 0.7', 0.06, '#8d979e', 0.4);
    },
    { y: BENCH_METRES, turn: 1 },
  );
}

/** A closed cabinet with a sash of glass, a flask that smokes behind it, and its pipe. */
function fumeHood(x: number, z: number) {
  return drawn(
    'fume hood',
    x,
    z,
    [-1.2, 1.2, 3.7],
    (sketch) => {
      sketch.rect(-0.3, 2.7, 0.6, 1, '#b4bec2', 0.1);
      sketch.rect(-1.05, 0, 2.1, 0.92, '#dfe8ea', -0.1);
      for (const at of [-0.98, 0.03]) sketch.rect(at, 0.08, 0.95, 0.74, '#f0f5f6', 0.2);
      sketch.rect(-1.1, 0.92, 2.2, 1.8, '#c9d4d8', 0.1);
      sketch.shine('M -0.9 1.02 H 0.9 V 2.4 H -0.9 Z', '#bfeef8', '#a4c4cc');
      sketch.fill('M -0.3 1.02 H 0.3 L 0.08 1.4 V 1.6 H -0.08 V 1.4 Z', '#ffffff', 0.4, 0.7);
      sketch.fill('M -0.27 1.04 H 0.27 L 0.13 1.26 H -0.13 Z', '#3fd08a', 0.4);
      for (const [at, y, size] of [
        [0, 1.74, 0.12],
        [0.1, 1.94, 0.17],
        [-0.04, 2.14, 0.2],
      ] as const)
        sketch.disc(at, y, size, size * 0.8, '#e9fff4', 0.5, 0.6);
      sketch.rect(-0.95, 1.75, 1.9, 0.07, '#8d979e', 0.4);
      sketch.fill('M -1.1 2.5 H 1.1 L 0.5 2.95 H -0.5 Z', '#dfe8ea', 0.4);
    },
    { shadow: 1, turn: 1 },
  );
}

function molecules(x: number, y: number, z: number) {
  return hung('molecule chart', x, y, z, [0.95, 0.75], (sketch) => {
    sketch.rect(-0.85, -0.65, 1.7, 1.3, '#16324a', 0.2);
    sketch.line(
      'M -0.5 0.2 L -0.2 0.36 L 0.1 0.2 L 0.1 -0.14 L -0.2 -0.3 L -0.5 -0.14 Z M 0.1 0.2 L 0.44 0.38 M 0.1 -0.14 L 0.46 -0.32',
      0.035,
      '#dff2f6',
      0.5,
    );
    for (const [at, up, tint] of [
      [-0.5, 0.2, '#ff6f5a'],
      [-0.2, 0.36, '#5fd4ff'],
      [0.1, 0.2, '#ff6f5a'],
      [0.1, -0.14, '#5fd4ff'],
      [-0.2, -0.3, '#ffcf5a'],
      [-0.5, -0.14, '#5fd4ff'],
      [0.46, 0.4, '#ffcf5a'],
      [0.48, -0.34, '#6affb0'],
    ] as const)
      sketch.disc(at, up, 0.085, 0.085, tint, 0.4);
  });
}
