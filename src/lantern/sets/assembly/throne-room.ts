import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { solid, upright } from '../kits/solid.ts';
import { plate } from '../kits/pavement.ts';
import { hung } from '../kits/wall-things.ts';
import type { Face } from '../set.ts';

const WALL_Z = 9;
const CEILING_METRES = 7;
const STONE = '#8d8578';

/** The hall of a king: a golden throne on steps under a canopy, a red carpet to it, stone pillars, banners, armour, fires in irons. */
export const buildThroneRoom = interior({
  name: 'throne-room',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#7d766c', finish: 'brick', trim: '#5f594f' },
    floor: { laid: 'tiles', colours: ['#8f8678', '#6e665a'], mirror: 0 },
    ceiling: { colour: '#57493a', made: 'beams', dark: '#3d2f22' },
  },
  bayMetres: 19,
  furnish(bay) {
    const x = bay.at(0);
    bay.lay(
      { ...plate(x - 1.5, -8.6, x + 1.5, WALL_Z - 2, '#c79a3c', 0.3), paved: true },
      { ...plate(x - 1.32, -8.6, x + 1.32, WALL_Z - 2, '#9c2430', 0.1), paved: true },
    );
    bay.build(WALL_Z - 0.4, dais(x));
    bay.put(canopy(x, WALL_Z + 0.1), throne(x, WALL_Z - 0.9));
    for (const side of [-1, 1]) {
      bay.build(WALL_Z - 1.4, pillar(x + side * 3.7, WALL_Z - 1.6));
      bay.build(4.6, pillar(x + side * 6.1, 4.6));
      bay.put(
        banner(x + side * 2.6, 4.5, WALL_Z + 0.2, side > 0),
        armour(x + side * 4.9, WALL_Z - 0.8),
        brazier(x + side * 2.9, 5.6),
      );
      bay.window(side * 5.6, { wide: 1.5, foot: 2.4, high: 3.2, frame: '#4a443c', panes: [2, 4] });
      bay.lamp(
        { x: x + side * 2.9, y: 1.9, z: 5.4, colour: '#ff9a40', radius: 2.7, strength: 0.8, flicker: 0.5 },
        'always',
      );
    }
  },
});

/** Three steps, carpeted in the middle. */
function dais(x: number): readonly Face[] {
  return [2, 1, 0]
    .flatMap((step) => {
      const near = WALL_Z - 2 + step * 0.45;
      const half = 3 - step * 0.4;
      return [
        ...solid([x - half, x + half], [step * 0.2, step * 0.2 + 0.2], [near, WALL_Z], STONE, 0.2),
        upright([x - 1.32, x + 1.32], [step * 0.2, step * 0.2 + 0.2], near - 0.01, '#8a1f2a', 0),
      ];
    })
    .toReversed();
}

function pillar(x: number, z: number): readonly Face[] {
  return [
    ...solid([x - 0.62, x + 0.62], [0, 0.4], [z - 0.15, z + 0.4], STONE, 0.2),
    ...[-0.44, -0.22, 0, 0.22].map((from, strip) =>
      upright([x + from, x + from + 0.225], [0.4, CEILING_METRES - 0.7], z, '#a39a8a', [-0.6, 0, 0.4, -0.3][strip]),
    ),
    ...solid([x - 0.6, x + 0.6], [CEILING_METRES - 0.7, CEILING_METRES - 0.3], [z - 0.15, z + 0.4], STONE, 0.4),
    upright([x - 0.8, x + 0.8], [CEILING_METRES - 0.3, CEILING_METRES], z - 0.2, STONE, 0.2),
  ];
}

function canopy(x: number, z: number) {
  return drawn(
    'throne canopy',
    x,
    z,
    [-2, 2, 5.8],
    (sketch) => {
      sketch.fill('M -1.6 0.6 L -1.9 0.6 Q -1.2 3.4 -1.5 5.1 H 1.5 Q 1.2 3.4 1.9 0.6 Z', '#6a1626', 0);
      for (const at of [-1.2, -0.6, 0, 0.6, 1.2])
        sketch.line(`M ${at * 1.15} 0.7 Q ${at * 0.7} 3 ${at} 5`, 0.12, '#8f2036', 0.3);
      sketch.fill('M -1.8 5 H 1.8 V 5.5 H -1.8 Z', '#8f2036', 0.3);
      for (let drop = 0; drop < 9; drop++) {
        const at = -1.8 + drop * 0.4;
        sketch.fill(
          `M ${at} 5.05 H ${at + 0.4} Q ${at + 0.2} 4.6 ${at} 5.05 Z`,
          drop % 2 === 0 ? '#e0b24a' : '#8f2036',
          0.3,
        );
      }
      sketch.rect(-1.9, 5.46, 3.8, 0.14, '#e0b24a', 0.5);
    },
    { turn: 1 },
  );
}

/** High, carved, golden; a crest on its back, a cushion of red. */
function throne(x: number, z: number) {
  return drawn(
    'throne',
    x,
    z,
    [-1.1, 1.1, 4],
    (sketch) => {
      const gold = '#dba83e';
      sketch.fill('M -0.75 0.6 V 3 Q -0.7 3.3 -0.4 3.35 L 0 3.8 L 0.4 3.35 Q 0.7 3.3 0.75 3 V 0.6 Z', gold, 0);
      sketch.fill('M -0.56 0.9 V 2.9 Q -0.5 3.1 0 3.14 Q 0.5 3.1 0.56 2.9 V 0.9 Z', '#8a1c2c', 0.1);
      for (const [bx, by] of [
        [-0.28, 2.7],
        [0.28, 2.7],
        [0, 2.4],
        [-0.28, 2.1],
        [0.28, 2.1],
      ] as const)
        sketch.disc(bx, by, 0.04, 0.04, gold, 0.6);
      sketch.disc(0, 3.44, 0.16, 0.16, '#c8323c', 0.6);
      for (const side of [-1, 1]) {
        sketch.disc(side * 0.72, 3.2, 0.13, 0.13, '#f4d070', 0.6);
        sketch.rect(side * 0.86 - 0.14, 0.6, 0.28, 1.1, gold, -0.1);
        sketch.rect(side * 0.86 - 0.2, 1.66, 0.4, 0.16, '#f4d070', 0.4);
      }
      sketch.rect(-0.74, 1.06, 1.48, 0.22, '#a8243a', 0.5);
      sketch.rect(-0.8, 0.6, 1.6, 0.48, gold, 0.2);
      for (const at of [-0.5, 0, 0.5]) sketch.disc(at, 0.84, 0.12, 0.12, '#f4d070', 0.5);
    },
    { turn: 1 },
  );
}

function banner(x: number, y: number, z: number, mirrored: boolean) {
  return hung(`royal banner ${mirrored}`, x, y, z, [0.7, 1.9], (sketch) => {
    sketch.rect(-0.66, 1.72, 1.32, 0.09, '#4a3320', 0.3);
    sketch.fill('M -0.56 1.72 H 0.56 V -1.3 L 0 -1.8 L -0.56 -1.3 Z', mirrored ? '#2a3f7a' : '#8a1f2a', 0.1);
    sketch.fill('M -0.46 1.72 H -0.4 V -1.26 H -0.46 Z M 0.4 1.72 H 0.46 V -1.26 H 0.4 Z', '#e0b24a', 0.3);
    // A crown over a shield.
    sketch.fill('M -0.28 0.7 L -0.32 1.1 L -0.14 0.9 L 0 1.2 L 0.14 0.9 L 0.32 1.1 L 0.28 0.7 Z', '#e0b24a', 0.5);
    sketch.fill('M -0.3 0.5 H 0.3 V 0 Q 0.26 -0.4 0 -0.56 Q -0.26 -0.4 -0.3 0 Z', '#e0b24a', 0.3);
    sketch.fill(
      'M -0.2 0.4 H 0.2 V 0.02 Q 0.16 -0.26 0 -0.4 Q -0.16 -0.26 -0.2 0.02 Z',
      mirrored ? '#8a1f2a' : '#2a3f7a',
      0.1,
    );
  });
}

/** A suit of armour that stands guard with its halberd. */
function armour(x: number, z: number) {
  return drawn(
    'suit of armour',
    x,
    z,
    [-0.7, 0.8, 2.8],
    (sketch) => {
      const steel = '#a9b0b8';
      sketch.rect(0.5, 0, 0.06, 2.5, '#5a3f28', 0.2);
      sketch.fill('M 0.53 2.75 L 0.44 2.3 H 0.62 Z M 0.56 2.3 Q 0.86 2.2 0.78 1.86 L 0.56 1.96 Z', steel, 0.6);
      sketch.rect(-0.4, 0, 0.8, 0.14, '#5f594f', 0.2);
      for (const side of [-1, 1]) {
        sketch.fill(
          `M ${side * 0.06} 0.95 L ${side * 0.1} 0.14 H ${side * 0.3} L ${side * 0.28} 0.95 Z`,
          steel,
          side * sketch.side * 0.4,
        );
        sketch.disc(side * 0.4, 1.55, 0.16, 0.14, steel, side * sketch.side * 0.5);
        sketch.line(
          `M ${side * 0.42} 1.5 Q ${side * 0.5} 1.2 ${side * 0.44} 0.95`,
          0.14,
          steel,
          side * sketch.side * 0.3,
        );
      }
      sketch.fill('M -0.32 1.66 H 0.32 L 0.26 0.9 H -0.26 Z', steel, 0.1);
      sketch.line('M 0 1.64 V 0.95', 0.03, '#6f767e', -0.4);
      sketch.fill('M -0.18 1.68 Q -0.2 2.08 0 2.1 Q 0.2 2.08 0.18 1.68 Z', steel, 0.3);
      sketch.rect(-0.15, 1.84, 0.3, 0.05, '#22262c', 0);
      sketch.fill('M 0 2.08 Q -0.3 2.4 -0.06 2.46 Q 0.1 2.34 0.05 2.08 Z', '#b8242e', 0.3);
    },
    { shadow: 0.5, turn: 1 },
  );
}

/** A bowl of fire on three legs. */
function brazier(x: number, z: number) {
  return drawn(
    'brazier',
    x,
    z,
    [-0.6, 0.6, 2.3],
    (sketch) => {
      sketch.line('M -0.3 0 L 0 0.9 L 0.3 0 M 0 0 V 1', 0.06, '#2a2622', 0.2);
      sketch.fill('M -0.46 1.3 H 0.46 Q 0.3 0.9 0 0.9 Q -0.3 0.9 -0.46 1.3 Z', '#3a332c', 0.2);
      const sway = Math.sin(sketch.pen.time * 7 + x) * 0.05;
      sketch.shine(
        `M -0.4 1.28 Q -0.44 1.7 -0.1 ${2 + sway} Q ${-0.05 + sway} 1.8 ${0.08 + sway} ${2.2 - sway} Q 0.48 1.7 0.4 1.28 Z`,
        '#ff8a2e',
        '#ff8a2e',
      );
      sketch.shine(`M -0.24 1.28 Q -0.24 1.56 ${sway} ${1.86 + sway} Q 0.26 1.56 0.24 1.28 Z`, '#ffd86a', '#ffd86a');
    },
    { shadow: 0.5, turn: 1, motion: 'live' },
  );
}
