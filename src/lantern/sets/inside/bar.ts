import { counter, roundTable } from '../kits/counter.ts';
import { pendant, picture } from '../kits/furniture.ts';
import { goodsShelf } from '../kits/goods-shelf.ts';
import { interior } from '../kits/interior.ts';
import { stool } from '../kits/seats.ts';
import { drawn } from '../kits/sketch.ts';
import { hung, wallClock } from '../kits/wall-things.ts';

const WALL_Z = 5.7;
const CEILING_METRES = 3.9;

/** A bar: bottles glowing on the back wall, the long counter with taps and glasses, stools, low lamps, a neon sign. */
export const buildBar = interior({
  name: 'bar',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#6d4436', finish: 'brick', trim: '#3a241a' },
    floor: { laid: 'boards', colours: ['#5e402c', '#684834'], mirror: 0.14 },
    ceiling: { colour: '#4a362c', made: 'beams', dark: '#33231a' },
  },
  bayMetres: 14,
  furnish(bay) {
    const { at } = bay;
    for (const [shelf, x] of [-2.7, 0, 2.7].entries()) {
      bay.put(
        goodsShelf(at(x), WALL_Z + 0.1, {
          wide: 2.5,
          high: 2.3,
          rows: 4,
          goods: 'bottles',
          y: 1,
          variant: shelf,
          frame: '#4a2e1c',
          back: '#8a5426',
          lightStrip: '#ffc46a',
        }),
      );
      bay.lamp({ x: at(x), y: 2.1, z: WALL_Z, colour: '#ffa848', radius: 2.4, strength: 0.6 }, 'always');
    }
    bay.build(WALL_Z - 0.6, counter([at(-4.6), at(4.6)], 4.45, 1.12, '#5a3420', '#8a5630'));
    bay.put(taps(at(-1.5), 4.7, 1.12), glasses(at(1), 4.7, 1.12), glasses(at(3.4), 4.7, 1.12));
    for (const x of [-3.9, -2.7, -0.4, 0.8, 2.1, 3.6]) bay.put(stool(at(x), 4.15, '#9c3a34', '#b08a4a'));
    for (const x of [-3.2, -1, 1.2, 3.4]) {
      bay.put(pendant(at(x), 4.3, CEILING_METRES));
      bay.lamp({ x: at(x), y: 2.6, z: 4.3, colour: '#ffb860', radius: 1.4, strength: 0.55 }, 'always');
    }
    bay.window(-5.9, { wide: 2.4, foot: 0.9, high: 2.3, frame: '#3a241a', panes: [2, 2], outlook: 'street' });
    if (bay.vacant)
      for (const x of [-4.4, 3.9])
        bay.put(
          stool(at(x) - 0.8, 2.45, '#9c3a34', '#b08a4a'),
          stool(at(x) + 0.8, 2.45, '#9c3a34', '#b08a4a'),
          roundTable(at(x), 2.3, 'cups'),
        );
    bay.put(
      neonCocktail(at(5.9), 2.5, WALL_Z + 0.2),
      wallClock(at(4.75), 2.4, WALL_Z + 0.2),
      picture(at(7.9), 2.3, WALL_Z + 0.2, 1.3, 1, bay.random.integer(0, 3)),
    );
    bay.lamp(
      { x: at(5.9), y: 2.5, z: WALL_Z - 0.2, colour: '#ff4f9a', radius: 2, strength: 0.7, flicker: 0.05 },
      'always',
    );
  },
});

function taps(x: number, z: number, y: number) {
  return drawn(
    'beer taps',
    x,
    z,
    [-0.6, 0.6, 0.7, -0.02],
    (sketch) => {
      sketch.rect(-0.42, 0.34, 0.84, 0.12, '#c9a24a', 0.5);
      for (const at of [-0.32, 0.24]) sketch.rect(at, 0, 0.08, 0.36, '#a8843a', 0.2);
      for (const [at, tint] of [
        [-0.26, '#c8402e'],
        [0, '#2f5a4c'],
        [0.26, '#e8dcc0'],
      ] as const) {
        sketch.line(`M ${at} 0.36 V 0.26`, 0.045, '#d8d4cc', 0.5);
        sketch.rect(at - 0.03, 0.46, 0.06, 0.2, tint, 0.3);
      }
    },
    { y, turn: 1 },
  );
}

/** Glasses of several kinds, one with beer. */
function glasses(x: number, z: number, y: number) {
  return drawn(
    'bar glasses',
    x,
    z,
    [-0.5, 0.5, 0.4, -0.02],
    (sketch) => {
      sketch.rect(-0.36, 0, 0.13, 0.2, '#e8a83a', 0.4);
      sketch.rect(-0.37, 0.2, 0.15, 0.06, '#fbf6e8', 0.6);
      sketch.line('M 0 0 V 0.14 M -0.06 0 H 0.06', 0.016, '#e6eef2', 0.5);
      sketch.fill('M -0.11 0.28 H 0.11 L 0 0.13 Z', '#e88aa0', 0.4, 0.9);
      sketch.line('M 0.32 0 V 0.13 M 0.26 0 H 0.38', 0.016, '#e6eef2', 0.5);
      sketch.fill('M 0.24 0.3 H 0.4 Q 0.4 0.13 0.32 0.12 Q 0.24 0.13 0.24 0.3 Z', '#7a2436', 0.3, 0.9);
    },
    { y, turn: 1 },
  );
}

/** A cocktail glass of neon tube. */
function neonCocktail(x: number, y: number, z: number) {
  return hung('neon cocktail', x, y, z, [0.8, 0.9], (sketch) => {
    const { context } = sketch.pen;
    const tube = (path: () => void, colour: string) => {
      for (const [thick, alpha] of [
        [0.16, 0.25],
        [0.07, 1],
      ] as const) {
        context.beginPath();
        path();
        context.lineWidth = thick;
        context.strokeStyle = sketch.pen.glow(colour, alpha);
        context.stroke();
      }
    };
    tube(() => {
      context.moveTo(-0.55, 0.6);
      context.lineTo(0.55, 0.6);
      context.lineTo(0, -0.05);
      context.closePath();
      context.moveTo(0, -0.05);
      context.lineTo(0, -0.65);
      context.moveTo(-0.3, -0.65);
      context.lineTo(0.3, -0.65);
    }, '#ff5fa8');
    tube(() => {
      context.moveTo(0.05, 0.2);
      context.lineTo(0.5, 0.85);
    }, '#5fe0ff');
  });
}
