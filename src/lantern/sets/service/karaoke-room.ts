import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { pool } from '../kits/pools.ts';
import { solid, upright } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 5.4;
const CEILING_METRES = 3.5;

/** A karaoke room: a great screen with the words of a song, a long sofa along the wall, a table with drinks and fruit, microphones, spots of colour. */
export const buildKaraokeRoom = interior({
  name: 'karaoke-room',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#3f2456', finish: 'panelled', dado: '#572e6a', dadoMetres: 1.2, trim: '#c89a4a' },
    floor: { laid: 'carpet', colours: ['#33203f', '#3f284e'], mirror: 0.16 },
    ceiling: { colour: '#241634', made: 'plain' },
  },
  bayMetres: 14.6,
  furnish(bay) {
    const { at } = bay;
    bay.put(songScreen(at(-0.4), 2.15, WALL_Z + 0.1), speaker(at(-2.7), WALL_Z - 0.2), speaker(at(1.9), WALL_Z - 0.2));
    bay.put(longSofa(at(4.6), WALL_Z - 0.4), longSofa(at(-5.4), WALL_Z - 0.4));
    bay.put(
      noteSign(at(4.6), 2.6, WALL_Z + 0.15),
      noteSign(at(-5.4), 2.6, WALL_Z + 0.15),
      songMachine(at(2.9), WALL_Z - 0.3),
    );
    const x = at(4.4);
    bay.build(4.1, [
      ...solid([x - 1.3, x + 1.3], [0.1, 0.46], [4, 4.7], '#1c1424', 0),
      ...solid([x - 1.45, x + 1.45], [0.46, 0.53], [3.9, 4.8], '#5a4a6a', 0.5),
      { ...upright([x - 1.3, x + 1.3], [0.1, 0.15], 3.99, '#ff4fc8'), shines: true },
    ]);
    bay.put(drinks(x, 4.2));
    bay.lay(
      ...[-4.6, -2, 0.8, 3.4, 5.6].flatMap((spot, index) =>
        pool(
          at(spot) + bay.random.range(-0.5, 0.5),
          1.2 + (index % 3) * 1.2,
          1,
          0.6,
          ['#ff4fc8', '#3fe0ff', '#ffd24a', '#8a5cff', '#4dff9a'][index]!,
          0.16,
        ),
      ),
    );
    for (const [lamp, offset] of [-5, -0.4, 4.6].entries())
      bay.lamp(
        {
          x: at(offset),
          y: lamp === 1 ? 2.1 : 2.9,
          z: 4.6,
          colour: ['#ff4fc8', '#5fd0ff', '#a05cff'][lamp]!,
          radius: 2.4,
          strength: 0.65,
          flicker: 0.06,
        },
        'always',
      );
  },
});

/** The words below a singer before a sunset; the part that is sung is of another colour. */
function songScreen(x: number, y: number, z: number) {
  return hung('song screen', x, y, z, [1.9, 1.1], (sketch) => {
    sketch.rect(-1.82, -1.06, 3.64, 2.12, '#0c0a12', 0.2);
    sketch.shine('M -1.72 -0.96 H 1.72 V 0.96 H -1.72 Z', '#ff7a5a', '#ff7a5a');
    sketch.shine('M -1.72 -0.96 H 1.72 V 0.1 H -1.72 Z', '#5a3f9a', '#5a3f9a');
    sketch.shine('M -0.4 0.1 Q -0.4 0.5 0 0.5 Q 0.4 0.5 0.4 0.1 Z', '#ffe08a', '#ffe08a');
    sketch.fill(
      'M 0.9 -0.3 Q 0.86 0.3 1.06 0.36 Q 1 0.62 1.16 0.64 Q 1.32 0.62 1.26 0.36 Q 1.46 0.3 1.4 -0.3 Z',
      '#2a1438',
      0,
    );
    for (const [row, long] of [
      [-0.5, 2.4],
      [-0.78, 1.9],
    ] as const)
      for (let glyph = 0; glyph < Math.floor(long / 0.2); glyph++) {
        const gx = -long / 2 + glyph * 0.2;
        const sung = row > -0.6 && glyph < 7;
        const tint = sung ? '#ffe14a' : '#ffffff';
        sketch.shine(`M ${gx} ${row} H ${gx + 0.14} V ${row + 0.15} H ${gx} Z`, tint, tint);
        sketch.rect(gx + 0.03, row + 0.06, 0.08, 0.025, '#5a3f9a', 0);
      }
  });
}

function longSofa(x: number, z: number) {
  return drawn(
    'karaoke sofa',
    x,
    z,
    [-2.1, 2.1, 1.3],
    (sketch) => {
      const hide = '#a8243f';
      sketch.fill('M -1.9 0.3 V 1.05 Q -1.86 1.16 -1.7 1.16 H 1.7 Q 1.86 1.16 1.9 1.05 V 0.3 Z', hide, -0.2);
      for (let tuft = 0; tuft < 8; tuft++) {
        sketch.line(`M ${-1.6 + tuft * 0.46} 1.1 V 0.56`, 0.03, hide, -0.7);
        sketch.disc(-1.6 + tuft * 0.46, 0.84, 0.03, 0.03, '#ffd24a', 0.4);
      }
      sketch.fill('M -1.95 0.2 H 1.95 V 0.5 Q 0 0.58 -1.95 0.5 Z', hide, 0.3);
      sketch.rect(-1.9, 0, 3.8, 0.2, '#1c1020', 0);
      for (const side of [-1, 1])
        sketch.fill(`M ${side * 1.75} 0 V 0.74 Q ${side * 1.9} 0.86 ${side * 2.04} 0.74 V 0 Z`, hide, 0);
    },
    { shadow: 1.8, turn: 1 },
  );
}

/** Bottles, glasses, a plate of melon and two microphones. */
function drinks(x: number, z: number) {
  return drawn(
    'karaoke table',
    x,
    z,
    [-1.3, 1.3, 0.7, -0.02],
    (sketch) => {
      for (const [bx, tint] of [
        [-1, '#3f8a4a'],
        [-0.84, '#3f8a4a'],
        [-0.68, '#8a5a2a'],
      ] as const)
        sketch.fill(
          `M ${bx - 0.06} 0 H ${bx + 0.06} V 0.3 L ${bx + 0.025} 0.4 V 0.52 H ${bx - 0.025} V 0.4 L ${bx - 0.06} 0.3 Z`,
          tint,
          0.3,
        );
      for (const gx of [-0.4, -0.26, 0.9])
        sketch.fill(`M ${gx - 0.06} 0.22 H ${gx + 0.06} L ${gx + 0.045} 0 H ${gx - 0.045} Z`, '#ffd28a', 0.5, 0.8);
      sketch.disc(0.2, 0.05, 0.34, 0.06, '#f4f4f8', 0.4);
      for (let slice = 0; slice < 5; slice++)
        sketch.fill(
          `M ${-0.04 + slice * 0.1} 0.07 L ${0.02 + slice * 0.1} 0.24 L ${0.08 + slice * 0.1} 0.07 Z`,
          slice % 2 === 0 ? '#e8404a' : '#8fd05a',
          0.3,
        );
      for (const [mx, tint] of [
        [0.6, '#c8ccd8'],
        [0.74, '#ff7ac8'],
      ] as const) {
        sketch.line(`M ${mx} 0.04 L ${mx + 0.3} 0.1`, 0.05, '#15161e', 0.3);
        sketch.disc(mx, 0.05, 0.06, 0.06, tint, 0.5);
      }
    },
    { y: 0.53, turn: 1 },
  );
}

function speaker(x: number, z: number) {
  return drawn(
    'karaoke speaker',
    x,
    z,
    [-0.4, 0.4, 2],
    (sketch) => {
      sketch.rect(-0.32, 0, 0.64, 1.8, '#15121c', 0.3);
      for (const [y, r] of [
        [0.5, 0.24],
        [1.08, 0.24],
        [1.52, 0.13],
      ] as const) {
        sketch.disc(0, y, r, r, '#3a3448', 0.5);
        sketch.disc(0, y, r * 0.6, r * 0.6, '#0c0a12', 0);
      }
    },
    { shadow: 0.4, turn: 1 },
  );
}

function songMachine(x: number, z: number) {
  return drawn(
    'song machine',
    x,
    z,
    [-0.5, 0.5, 1.7],
    (sketch) => {
      sketch.fill('M -0.3 0 H 0.3 L 0.22 0.9 H -0.22 Z', '#1c1828', 0.2);
      sketch.fill('M -0.44 0.9 H 0.44 L 0.38 1.56 H -0.38 Z', '#2a2438', 0.3);
      sketch.shine('M -0.36 0.98 H 0.36 L 0.31 1.5 H -0.31 Z', '#5fd0ff', '#5fd0ff');
      for (let row = 0; row < 4; row++) sketch.rect(-0.26, 1.04 + row * 0.11, 0.4, 0.05, '#ffffff', 0.5);
    },
    { shadow: 0.4, turn: 1 },
  );
}

/** Notes of music in tubes of light. */
function noteSign(x: number, y: number, z: number) {
  return hung('music note sign', x, y, z, [1, 0.6], (sketch) => {
    sketch.shine('M -0.3 -0.3 V 0.4 L 0.3 0.5 V -0.2 H 0.22 V 0.24 L -0.22 0.16 V -0.3 Z', '#ff6fd0', '#ff6fd0');
    for (const [nx, ny] of [
      [-0.36, -0.34],
      [0.16, -0.24],
    ] as const)
      sketch.shine(
        `M ${nx - 0.14} ${ny} Q ${nx} ${ny + 0.14} ${nx + 0.14} ${ny} Q ${nx} ${ny - 0.14} ${nx - 0.14} ${ny} Z`,
        '#ff6fd0',
        '#ff6fd0',
      );
    sketch.shine('M 0.62 -0.1 V 0.36 L 0.84 0.2 V 0.12 L 0.69 0.22 V -0.1 Z', '#3fe0ff', '#3fe0ff');
    sketch.shine('M 0.5 -0.12 Q 0.6 0 0.7 -0.12 Q 0.6 -0.24 0.5 -0.12 Z', '#3fe0ff', '#3fe0ff');
  });
}
