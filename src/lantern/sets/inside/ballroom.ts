import { chandelier } from '../kits/chandelier.ts';
import { housePlant } from '../kits/furniture.ts';
import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';

const WALL_Z = 7;
const CEILING_METRES = 6.4;

/** A ballroom: tall windows with swagged curtains between gilded pilasters, great chandeliers, a floor that mirrors them. */
export const buildBallroom = interior({
  name: 'ballroom',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#efe2c8', dado: '#e3d0a8', finish: 'panelled', dadoMetres: 1, trim: '#c9a24a' },
    floor: { laid: 'checks', colours: ['#c99a62', '#8a5c38'], mirror: 0.34 },
    ceiling: { colour: '#f4ead6', made: 'plain' },
  },
  bayMetres: 12,
  furnish(bay) {
    const { at } = bay;
    for (const x of [-3, 3])
      bay.window(x, {
        wide: 2.6,
        foot: 0.7,
        high: 4,
        frame: '#f7f0e0',
        panes: [3, 4],
        curtains: ['#8c2f3a', '#2f5a7a', '#5a3a6a'][bay.scenery.seed % 3] ?? '#8c2f3a',
      });
    for (const x of [-1.2, 1.2]) bay.put(housePlant(at(x), WALL_Z - 0.4, 1.8, bay.random.integer(0, 2)));
    for (const x of [-6, 0]) bay.put(pilaster(at(x), WALL_Z + 0.1), sconce(at(x), WALL_Z));
    for (const [x, z] of [
      [-3.6, 3],
      [3.6, 3],
      [0, 5.6],
    ] as const) {
      bay.put(chandelier(at(x), z, 4.5, CEILING_METRES, 1.25));
      bay.lamp({ x: at(x), y: 4.6, z, colour: '#ffe0a0', radius: 2.8, strength: 0.5 });
    }
    for (const x of [-6, 0])
      bay.lamp({ x: at(x), y: 2.6, z: WALL_Z - 0.3, colour: '#ffcf80', radius: 1.8, strength: 0.55 });
  },
});

function pilaster(x: number, z: number) {
  return drawn(
    'gilded pilaster',
    x,
    z,
    [-0.75, 0.75, CEILING_METRES, 0],
    (sketch) => {
      sketch.rect(-0.55, 0, 1.1, 0.5, '#e8dcc0', 0.1);
      sketch.rect(-0.62, 0.46, 1.24, 0.1, '#c9a24a', 0.5);
      sketch.rect(-0.45, 0.56, 0.9, 4.9, '#f7efe0', 0.2);
      for (const at of [-0.3, -0.08, 0.14]) sketch.rect(at, 0.7, 0.1, 4.5, '#d9c8a4', -0.2);
      sketch.fill('M -0.45 5.4 H 0.45 L 0.68 5.9 H -0.68 Z', '#c9a24a', 0.3);
      for (const at of [-0.4, 0, 0.4]) sketch.disc(at, 5.66, 0.13, 0.15, '#e3c06a', 0.6);
      sketch.rect(-0.72, 5.88, 1.44, 0.14, '#f7efe0', 0.5);
    },
    { turn: 1 },
  );
}

function sconce(x: number, z: number) {
  return drawn(
    'gilded sconce',
    x,
    z,
    [-0.5, 0.5, 0.7, -0.4],
    (sketch) => {
      sketch.fill('M -0.08 0.3 H 0.08 L 0.03 -0.3 H -0.03 Z', '#c9a24a', 0.5);
      sketch.line('M 0 -0.1 Q -0.26 -0.2 -0.3 0.1 M 0 -0.1 Q 0.26 -0.2 0.3 0.1', 0.04, '#c9a24a', 0.5);
      for (const at of [-0.3, 0.3]) {
        sketch.rect(at - 0.03, 0.1, 0.06, 0.2, '#fbf4e0', 0.4);
        sketch.shine(`M ${at - 0.05} 0.3 Q ${at} 0.56 ${at + 0.05} 0.3 Z`, '#ffe6a8', '#e9dcc0');
      }
    },
    { y: 2.4, turn: 1 },
  );
}
