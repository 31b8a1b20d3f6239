import { picture } from '../kits/furniture.ts';
import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { solid } from '../kits/solid.ts';

const WALL_Z = 6;

/** A museum: pictures in gilded frames on a high red wall, marble figures on plinths, ropes, a bench, tall windows, light from above. */
export const buildMuseum = interior({
  name: 'museum',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 5,
    wall: { colour: '#8f4a44', dado: '#d9cfc0', dadoMetres: 0.6, trim: '#efe6d4' },
    floor: { laid: 'tiles', colours: ['#c9bca6', '#a8987e'], mirror: 0.22 },
    ceiling: { colour: '#efe9dc', made: 'panels' },
  },
  bayMetres: 15,
  furnish(bay) {
    const { at, random } = bay;
    const first = random.integer(0, 3);
    bay.put(
      picture(at(-7.4), 2.6, WALL_Z + 0.2, 1.7, 2.1, first + 1),
      picture(at(0), 2.55, WALL_Z + 0.2, 3.4, 2.2, first),
      picture(at(4.1), 2.9, WALL_Z + 0.2, 1.8, 1.3, first + 2),
      picture(at(4.1), 1.5, WALL_Z + 0.2, 1.4, 0.9, first + 3),
    );
    for (const x of [0, 4.1])
      bay.lamp({ x: at(x), y: 3.7, z: WALL_Z, colour: '#ffe6b8', radius: 1.9, strength: 0.4 }, 'always');
    bay.build(WALL_Z - 0.4, solid([at(-2.4) - 0.42, at(-2.4) + 0.42], [0, 1.05], [5, 5.6], '#e3dccf'));
    bay.build(WALL_Z - 0.4, solid([at(6.3) - 0.6, at(6.3) + 0.6], [0, 0.5], [4.9, 5.6], '#e3dccf'));
    bay.put(bust(at(-2.4), 5.3, 1.05), venus(at(6.3), 5.2, 0.5), amphora(at(8.1), WALL_Z - 0.7));
    bay.window(-4.6, { wide: 2.6, foot: 1, high: 3.2, frame: '#efe6d4', panes: [2, 3] });
    bay.put(ropes(at(0), 4.6));
    bay.build(4.2, [
      ...solid([at(2.6) - 0.9, at(2.6) + 0.9], [0.36, 0.46], [4.2, 4.7], '#4a3a30', 0.1),
      ...solid([at(2.6) - 0.75, at(2.6) - 0.6], [0, 0.36], [4.3, 4.6], '#3a2d26'),
      ...solid([at(2.6) + 0.6, at(2.6) + 0.75], [0, 0.36], [4.3, 4.6], '#3a2d26'),
    ]);
  },
});

const MARBLE = '#f1ece2';

function bust(x: number, z: number, y: number) {
  return drawn(
    'marble bust',
    x,
    z,
    [-0.5, 0.5, 1.1, -0.02],
    (sketch) => {
      sketch.fill('M -0.14 0 H 0.14 L 0.1 0.12 H -0.1 Z', MARBLE, -0.3);
      sketch.fill(
        'M -0.4 0.16 Q -0.36 0.46 -0.1 0.5 V 0.6 H 0.1 V 0.5 Q 0.36 0.46 0.4 0.16 Q 0 0.02 -0.4 0.16 Z',
        MARBLE,
        -0.1,
      );
      sketch.fill('M 0 0.1 Q 0.3 0.1 0.4 0.16 Q 0.36 0.46 0.1 0.5 V 0.6 H 0.02 Z', MARBLE, 0.4);
      sketch.disc(0, 0.76, 0.17, 0.22, MARBLE, 0.1);
      sketch.fill(
        'M -0.2 0.8 Q -0.22 1.02 0 1.03 Q 0.22 1.02 0.2 0.8 Q 0.14 0.92 0 0.9 Q -0.14 0.92 -0.2 0.8 Z',
        MARBLE,
        -0.45,
      );
      sketch.fill('M 0.02 0.82 L 0.08 0.7 L 0.01 0.69 Z', MARBLE, -0.5);
    },
    { y, turn: 1 },
  );
}

/** A standing figure in draped cloth without arms. */
function venus(x: number, z: number, y: number) {
  return drawn(
    'marble figure',
    x,
    z,
    [-0.6, 0.6, 2.3, -0.02],
    (sketch) => {
      sketch.fill('M -0.32 0 Q -0.36 0.7 -0.26 1.08 L 0.28 1.14 Q 0.42 0.6 0.34 0 Z', MARBLE, -0.1);
      for (const [a, b] of [
        [-0.2, -0.14],
        [-0.02, 0.08],
        [0.16, 0.24],
      ] as const)
        sketch.fill(
          `M ${b} 1.1 Q ${a - 0.05} 0.5 ${a} 0 L ${a + 0.09} 0 Q ${a + 0.06} 0.5 ${b + 0.04} 1.1 Z`,
          MARBLE,
          -0.5,
        );
      sketch.fill(
        'M -0.25 1.08 Q -0.12 1.3 -0.24 1.62 Q -0.16 1.74 0.02 1.72 Q 0.24 1.72 0.27 1.58 Q 0.12 1.3 0.28 1.12 Z',
        MARBLE,
        0.2,
      );
      sketch.fill('M 0.04 1.1 Q 0.1 1.4 0.06 1.7 Q 0.24 1.72 0.27 1.58 Q 0.12 1.3 0.28 1.12 Z', MARBLE, 0.5);
      sketch.fill('M -0.05 1.7 L -0.04 1.84 H 0.09 L 0.08 1.7 Z', MARBLE, -0.3);
      sketch.disc(0.03, 1.96, 0.12, 0.15, MARBLE, 0.25);
      sketch.disc(-0.06, 2.04, 0.12, 0.1, MARBLE, -0.3);
    },
    { y, turn: 1 },
  );
}

function amphora(x: number, z: number) {
  return drawn(
    'amphora',
    x,
    z,
    [-0.6, 0.6, 2],
    (sketch) => {
      sketch.rect(-0.36, 0, 0.72, 0.8, '#e3dccf', 0);
      sketch.rect(-0.42, 0.76, 0.84, 0.08, '#e3dccf', 0.5);
      sketch.fill(
        'M -0.1 0.84 Q -0.38 1.2 -0.3 1.5 Q -0.2 1.66 -0.09 1.68 V 1.84 H 0.09 V 1.68 Q 0.2 1.66 0.3 1.5 Q 0.38 1.2 0.1 0.84 Z',
        '#b5623a',
        0.1,
      );
      sketch.fill('M -0.33 1.24 H 0.33 L 0.32 1.42 H -0.32 Z', '#2a1f1a', -0.1);
      sketch.line('M -0.09 1.78 Q -0.36 1.76 -0.28 1.5 M 0.09 1.78 Q 0.36 1.76 0.28 1.5', 0.045, '#8a4426', 0.1);
    },
    { shadow: 0.5, turn: 1 },
  );
}

/** Red ropes between brass posts. */
function ropes(x: number, z: number) {
  return drawn(
    'rope barrier',
    x,
    z,
    [-2.4, 2.4, 1.05],
    (sketch) => {
      for (const at of [-2.2, -0.75, 0.75, 2.2]) {
        sketch.fill(`M ${at - 0.16} 0 Q ${at} 0.08 ${at + 0.16} 0 Z`, '#b08a3c', 0.2);
        sketch.rect(at - 0.025, 0.03, 0.05, 0.88, '#c9a24a', 0.4);
        sketch.disc(at, 0.95, 0.055, 0.055, '#e3c878', 0.6);
      }
      for (const at of [-2.2, -0.75, 0.75].slice(0, 3))
        sketch.line(`M ${at} 0.86 Q ${at + 0.72} 0.42 ${at + 1.45} 0.86`, 0.055, '#a8242e', 0.2);
    },
    { turn: 1 },
  );
}
