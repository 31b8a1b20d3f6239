import { counter, roundTable } from '../kits/counter.ts';
import { housePlant } from '../kits/furniture.ts';
import { digitalClock } from '../kits/digital-clock.ts';
import { interior, type Bay } from '../kits/interior.ts';
import { chair } from '../kits/seats.ts';
import type { Sketch } from '../kits/sketch.ts';
import { till } from '../kits/shop-things.ts';
import { solid, upright } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 7.2;
const FRONT_Z = 5.9;
const CEILING_METRES = 5;

/** A kitchen that sells over a counter: its colour and what its sign shows. */
interface Kitchen {
  readonly offset: number;
  readonly tint: string;
  readonly inside: string;
  readonly sign: (sketch: Sketch) => void;
}

const KITCHENS: readonly Kitchen[] = [
  { offset: -4.9, tint: '#d9402e', inside: '#ffcf8a', sign: burger },
  { offset: 0, tint: '#2f8a6a', inside: '#fff0c0', sign: noodles },
  { offset: 4.9, tint: '#e8952c', inside: '#ffd9a0', sign: pizza },
];

/** A food court: kitchens side by side under bright signs with a burger, noodles and a pizza, menus that glow, tables and chairs in rows. */
export const buildFoodCourt = interior({
  name: 'food-court',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#d8cfc0' },
    floor: { laid: 'tiles', colours: ['#d9d2c4', '#b9ae9c'], mirror: 0.22 },
    ceiling: { colour: '#e9e4da', made: 'panels' },
  },
  bayMetres: 17.6,
  furnish(bay) {
    const { at, random } = bay;
    for (const kitchen of KITCHENS) serve(bay, kitchen);
    bay.window(8.4, { wide: 2, foot: 0.7, high: 3, frame: '#f4efe6', panes: [2, 3], outlook: 'towers' });
    for (const [index, x] of [-6.6, -3.4, 1.6, 4.8].entries())
      bay.put(
        roundTable(at(x), 4.6, 'cups'),
        chair(at(x) - 0.8, 4.65, ['#d9503a', '#2f7ac0', '#e0a43a', '#3f9a6a'][index]!),
        chair(at(x) + 0.8, 4.65, ['#2f7ac0', '#e0a43a', '#3f9a6a', '#d9503a'][index]!),
      );
    if (bay.wants('table')) bay.put(roundTable(at(6.8), -3.1, 'cups', true));
    if (bay.vacant)
      for (const x of [-5, -0.9, 3.2])
        bay.put(
          roundTable(at(x), 2.3, 'cups'),
          chair(at(x) - 0.8, 2.35, '#2f7ac0'),
          chair(at(x) + 0.8, 2.35, '#e0a43a'),
        );
    for (const x of [-6, 0, 6])
      bay.window(x, { wide: 4.6, foot: 4.25, high: 1, frame: '#f4efe6', panes: [4, 1], outlook: 'towers' });
    bay.put(housePlant(at(-0.8), 4.7, 1.5, random.integer(0, 2)), digitalClock(at(-2.45), 3.5, FRONT_Z - 0.3, 0.3));
  },
});

function serve({ at, build, put, lamp }: Bay, { offset, tint, inside, sign }: Kitchen): void {
  const [left, right] = [at(offset) - 2.1, at(offset) + 2.1];
  build(WALL_Z - 0.1, [
    { ...upright([left, right], [1, 2.9], WALL_Z, inside), shines: true },
    ...[-1.4, 0, 1.4].flatMap((x) => [
      upright([at(offset) + x - 0.6, at(offset) + x + 0.6], [2.2, 2.8], WALL_Z - 0.02, '#2a2c30', 0),
      ...[2.62, 2.48, 2.34].map((y) =>
        upright([at(offset) + x - 0.5, at(offset) + x + 0.2], [y, y + 0.05], WALL_Z - 0.03, '#fff2cc', 0.6),
      ),
    ]),
  ]);
  build(FRONT_Z + 0.4, [
    ...counter([left, right], FRONT_Z, 1.1, tint, '#f4efe6'),
    ...solid([left - 0.15, left + 0.1], [0, 3.7], [FRONT_Z, WALL_Z], '#efe8da', 0),
    ...solid([right - 0.1, right + 0.15], [0, 3.7], [FRONT_Z, WALL_Z], '#efe8da', 0),
    ...solid([left - 0.15, right + 0.15], [2.85, 4], [FRONT_Z - 0.3, WALL_Z], tint, 0.15),
    upright([left - 0.15, right + 0.15], [2.85, 2.93], FRONT_Z - 0.32, '#fff6e0', 0.7),
  ]);
  put(
    hung(`food sign ${offset}`, at(offset), 3.45, FRONT_Z - 0.34, [1.8, 0.55], sign),
    till(at(offset) + 1.2, FRONT_Z + 0.25, 1.1),
  );
  lamp({ x: at(offset), y: 2.5, z: FRONT_Z + 0.6, colour: inside, radius: 2.4, strength: 0.5 }, 'always');
}

/** Lettering as it is seen from far: strokes of one height. */
function lettered(sketch: Sketch, from: number): void {
  for (let letter = 0; letter < 6; letter++)
    sketch.shine(
      `M ${from + letter * 0.27} -0.16 H ${from + 0.17 + letter * 0.27} V ${letter % 2 ? 0.06 : 0.18} H ${from + letter * 0.27} Z`,
      '#fffbe8',
      '#fff6dc',
    );
}

function burger(sketch: Sketch): void {
  sketch.fill('M -1.6 0.02 Q -1.55 0.42 -1.1 0.42 Q -0.65 0.42 -0.6 0.02 Z', '#e8a44a', 0.4);
  for (const at of [-1.3, -1.1, -0.9]) sketch.disc(at, 0.28, 0.035, 0.022, '#fff2cc', 0.5);
  sketch.rect(-1.64, -0.06, 1.08, 0.1, '#6ab04a', 0.4);
  sketch.rect(-1.6, -0.2, 1, 0.15, '#6a3a22', 0);
  sketch.fill('M -1.6 -0.2 H -0.6 Q -0.6 -0.4 -0.8 -0.4 H -1.4 Q -1.6 -0.4 -1.6 -0.2 Z', '#e8a44a', 0.2);
  lettered(sketch, -0.3);
}

function noodles(sketch: Sketch): void {
  sketch.fill('M -1.65 0 H -0.55 Q -0.6 -0.42 -1.1 -0.42 Q -1.6 -0.42 -1.65 0 Z', '#f4efe6', 0.3);
  sketch.rect(-1.5, -0.2, 0.8, 0.05, '#d9402e', 0.2);
  for (const at of [-1.4, -1.2, -1, -0.8])
    sketch.line(`M ${at} 0.02 Q ${at + 0.05} 0.16 ${at + 0.14} 0.04`, 0.05, '#f2d27a', 0.5);
  sketch.line('M -0.8 0.05 L -0.4 0.46 M -0.95 0.08 L -0.55 0.48', 0.045, '#6a3a22', 0.2);
  lettered(sketch, -0.3);
}

function pizza(sketch: Sketch): void {
  sketch.fill('M -1.6 0.36 Q -1.1 0.52 -0.6 0.36 L -1.1 -0.46 Z', '#f2c35a', 0.3);
  sketch.fill('M -1.64 0.36 Q -1.1 0.54 -0.56 0.36 L -0.62 0.26 Q -1.1 0.42 -1.58 0.26 Z', '#b5722c', 0.2);
  for (const [at, y] of [
    [-1.24, 0.16],
    [-0.94, 0.18],
    [-1.1, -0.1],
  ] as const)
    sketch.disc(at, y, 0.09, 0.09, '#c8402e', 0.3);
  lettered(sketch, -0.3);
}
