import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { hills } from '../kits/hills.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { plate } from '../kits/pavement.ts';
import { bush } from '../kits/plants.ts';
import { pool } from '../kits/pools.ts';
import { parkedCar } from '../kits/road-cars.ts';
import { drawn, trace, type Sketch } from '../kits/sketch.ts';
import type { BuiltSet, Face, Lamp } from '../set.ts';

const Z = 19;
/** Rooms side by side, and the width of one, metres. */
const ROOMS = 9;
const ROOM_METRES = 3.9;

/** A motel at the road: two floors of doors and curtained windows along a gallery, cars before them, a tall sign with an arrow of bulbs. */
export function buildMotel(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('motel');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const x = side * 3;
  const cars = scenery.excluded.includes('car')
    ? []
    : [parkedCar(x - side * 7.4, 13.6, 0, 1), parkedCar(x + side * 5.6, 13.8, 3, -1), parkedCar(side * 26, 13.6, 4, 1)];
  const low = [-19, -17.4, 21, 23].map((at, index) => bush(side * at, 16 + (index % 2), 1, index, season, snowCover));
  const lit: readonly Lamp[] = light.lampsLit
    ? [
        { x: -side * 7.2, y: 6, z: 9.4, colour: '#ff5a4a', radius: 3.4, strength: 0.8, flicker: 0.12 },
        ...[-12, -4, 4, 12].map((at): Lamp => ({
          x: x + at,
          y: 2.6,
          z: Z - 1.4,
          colour: '#ffd08a',
          radius: 2.8,
          strength: 0.5,
          flicker: 0,
        })),
      ]
    : [];
  const lines: readonly Face[] = Array.from({ length: 14 }, (_, bay) =>
    plate(x - 22 + bay * 3.2, 12, x - 21.9 + bay * 3.2, 16, '#e8e4d8', 0.4, 0.8),
  );
  return {
    ground: pavedGround(random, scenery, {
      colour: '#77777a',
      worn: '#66666a',
      laid: 'sheet',
      toZ: 30,
      standing: [...cars, ...low],
      marks: [
        ...(snowCover > 0.5 ? [] : lines),
        ...(light.lampsLit
          ? [
              ...pool(-side * 7.2, 7.6, 4.4, 2.6, '#ff6a5a', 0.1),
              ...[-8, 0, 8].flatMap((at) => pool(x + at, Z - 3.4, 4, 1.8, '#ffd08a', 0.09)),
            ]
          : []),
      ],
    }),
    pieces: [
      ...hills(scenery, { far: 60, near: 16 }),
      ...low,
      house(x, Z, snowCover > 0.5, random.integer(0, 4)),
      ...cars,
      sign(-side * 7.2, 9.6),
    ],
    lamps: lit,
    openAir: true,
  };
}

/** The long house: each room has its door, its number, a window with curtains that some have drawn before a lamp. */
function house(x: number, z: number, white: boolean, variant: number) {
  const half = (ROOMS * ROOM_METRES) / 2;
  return drawn(
    `motel ${white} ${variant}`,
    x,
    z,
    [-half - 1, half + 1, 7.6],
    (sketch) => {
      sketch.rect(-half, 0, half * 2, 6, '#e2d0b0', 0);
      for (const [floor, foot] of [0.12, 3.1].entries())
        for (let room = 0; room < ROOMS; room++) {
          const left = -half + room * ROOM_METRES;
          const at = (share: number) => left + share * ROOM_METRES;
          sketch.rect(at(0.08), foot, 1.05, 2.2, '#f2ead8', 0.3);
          sketch.rect(at(0.1), foot, 0.9, 2.1, '#3f8a92', 0);
          sketch.disc(at(0.3), foot + 1, 0.05, 0.05, '#e8c86a', 0.6);
          sketch.rect(at(0.17), foot + 1.6, 0.34, 0.2, '#f2ead8', 0.5);
          sketch.rect(at(0.42), foot + 0.7, 1.9, 1.4, '#f2ead8', 0.3);
          const awake = (room * 5 + floor * 3 + variant) % 4 === 0;
          const pane = `M ${at(0.44)} ${foot + 0.78} H ${at(0.44) + 1.74} V ${foot + 2.02} H ${at(0.44)} Z`;
          if (awake) sketch.shine(pane, '#ffd890', '#b8ccd4');
          else sketch.fill(pane, '#5f7480', sketch.pen.light.lampsLit ? -0.5 : 0.2);
          for (const curtain of [0.44, 0.76])
            sketch.rect(at(curtain), foot + 0.78, 0.5, 1.24, awake ? '#e8a45a' : '#b0705a', 0.1);
          sketch.shine(
            `M ${at(0.02)} ${foot + 1.9} H ${at(0.02) + 0.16} V ${foot + 2.14} H ${at(0.02)} Z`,
            '#fff0c4',
            '#e8e2d2',
          );
        }
      // The gallery of the upper floor, its rail and posts, the roof.
      sketch.rect(-half - 0.3, 2.72, half * 2 + 0.6, 0.36, '#c8b08a', 0.4);
      sketch.rect(-half - 0.3, 2.6, half * 2 + 0.6, 0.14, '#6a5844', -0.3);
      for (let bar = 0; bar < ROOMS * 12; bar++)
        sketch.rect(-half + bar * (ROOM_METRES / 12), 3.08, 0.05, 0.86, '#3f4a52', 0.1);
      sketch.rect(-half - 0.3, 3.9, half * 2 + 0.6, 0.1, '#3f4a52', 0.5);
      for (let post = 0; post <= ROOMS; post++)
        sketch.rect(-half + post * ROOM_METRES - 0.08, 0, 0.16, 6, '#f2ead8', 0.2);
      sketch.fill(
        `M ${-half - 1} 5.8 H ${half + 1} L ${half + 0.5} 6.5 H ${-half - 0.5} Z`,
        white ? '#f2f6ff' : '#b5563e',
        0.3,
      );
      sketch.rect(-half - 1, 5.66, half * 2 + 2, 0.18, '#7a3c2c', -0.1);
    },
    { shadow: half * 0.8, turn: 1 },
  );
}

/** MOTEL on a board, an arrow of bulbs round it that points at the house, a small board that lights up below. */
function sign(x: number, z: number) {
  return drawn(
    'motel sign',
    x,
    z,
    [-2.6, 2.6, 9],
    (sketch) => {
      for (const at of [-0.9, 0.8]) sketch.rect(at, 0, 0.16, 5, '#4a5056', 0.1);
      sketch.fill('M -2.2 5 H 2.2 V 7 H -2.2 Z', '#a82f2c', 0.1);
      sketch.shine('M -2.06 5.14 H 2.06 V 6.86 H -2.06 Z', '#b8302c', '#c83a34');
      const glyphs = [
        'M 0 0 V 1 L 0.28 0.5 L 0.56 1 V 0',
        'M 0.28 0 Q 0 0 0 0.5 Q 0 1 0.28 1 Q 0.56 1 0.56 0.5 Q 0.56 0 0.28 0',
        'M 0.28 0 V 1 M 0 1 H 0.56',
        'M 0.54 0 H 0 V 1 H 0.54 M 0 0.52 H 0.42',
        'M 0 1 V 0 H 0.52',
      ];
      for (const [index, glyph] of glyphs.entries())
        sketch.at(-1.8 + index * 0.76, 5.5, 1, () => tube(sketch, glyph, 0.15, '#fff4d8'));
      sketch.fill('M -2.2 7.3 H 1.4 V 7 L 2.5 7.7 L 1.4 8.4 V 8.1 H -2.2 Z', '#e8b23a', 0.3);
      for (let bulb = 0; bulb < 9; bulb++)
        sketch.shine(
          `M ${-2 + bulb * 0.44} 7.62 H ${-1.82 + bulb * 0.44} V 7.8 H ${-2 + bulb * 0.44} Z`,
          '#fff6c8',
          '#f6ecd0',
        );
      sketch.rect(-1.3, 4.1, 2.6, 0.7, '#23272c', 0.1);
      for (const [index, glyph] of [
        'M 0 1 L 0.24 0 L 0.48 1',
        'M 0 0 L 0.24 1 L 0.48 0 M 0.08 0.36 H 0.4',
        'M 0.5 0.9 Q 0 1.1 0 0.5 Q 0 -0.1 0.5 0.1',
        'M 0 0 L 0.24 1 L 0.48 0 M 0.08 0.36 H 0.4',
        'M 0 0 V 1 L 0.48 0 V 1',
        'M 0.5 0.9 Q 0 1.1 0 0.5 Q 0 -0.1 0.5 0.1',
        'M 0.24 0 V 0.5 L 0 1 M 0.24 0.5 L 0.48 1',
      ].entries())
        sketch.at(-1.16 + index * 0.34, 4.28, 0.36, () => tube(sketch, glyph, 0.14, '#ff5a4a'));
    },
    { shadow: 1.2, turn: 1 },
  );
}

/** A stroke that glows when lamps are lit, and is painted by day. */
function tube({ pen }: Sketch, glyph: string, thick: number, colour: string): void {
  const { context, light } = pen;
  context.beginPath();
  trace(context, glyph);
  context.strokeStyle = light.lampsLit ? pen.glow(colour) : pen.tone(colour, 0.5);
  context.lineWidth = thick;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke();
}
