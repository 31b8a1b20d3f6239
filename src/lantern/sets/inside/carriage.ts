import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { solid, underside } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 4.7;
const CEILING_METRES = 3.1;

/** Inside a carriage: a row of windows on the town, benches below them, poles, straps that hang, doors, a map of the line. */
export const buildCarriage = interior({
  name: 'carriage',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#dfe3e4', dado: '#3f6a9a', dadoMetres: 0.9, trim: '#b4bec2' },
    floor: { laid: 'smooth', colours: ['#7d858c', '#7d858c'], mirror: 0.16 },
    ceiling: { colour: '#eef1f1', made: 'plain' },
  },
  bayMetres: 10,
  furnish(bay) {
    const { at } = bay;
    const cloth = ['#d9503a', '#2f8a6a', '#e0a02c'][bay.scenery.seed % 3] ?? '#d9503a';
    for (const x of [-2.7, 0.9]) {
      bay.window(x, { wide: 3, foot: 1.15, high: 1.35, frame: '#b4bec2', panes: [2, 1], outlook: 'street' });
      bay.put(benchSeats(at(x), 4.4, cloth));
    }
    bay.put(slidingDoors(at(4.15), WALL_Z + 0.2), lineMap(at(-0.9), 2.75, WALL_Z + 0.2));
    for (const x of [-4.4, -0.9, 2.6]) bay.put(pole(at(x), 4.25));
    for (let strap = -4; strap < 3; strap++) bay.put(hangingStrap(at(strap * 0.9), 3.9 + 0.2));
    bay.build(4.6, solid([at(-5), at(5)], [2.62, 2.68], [4.08, 4.14], '#c4ccd0', 0.4));
    bay.build(4.7, [
      { ...underside([at(0) - 5, at(0) + 5], CEILING_METRES - 0.02, [2, 2.5], '#fbfdff'), shines: true },
      { ...underside([at(0) - 5, at(0) + 5], CEILING_METRES - 0.02, [-1.5, -1], '#fbfdff'), shines: true },
    ]);
  },
});

function benchSeats(x: number, z: number, cloth: string) {
  return drawn(
    `carriage seats ${cloth}`,
    x,
    z,
    [-1.75, 1.75, 1.15],
    (sketch) => {
      sketch.rect(-1.6, 0, 3.2, 0.36, '#6d757d', -0.3);
      for (let seat = 0; seat < 5; seat++) {
        const at = -1.55 + seat * 0.62;
        sketch.fill(
          `M ${at} 0.5 V 0.98 Q ${at + 0.02} 1.08 ${at + 0.12} 1.08 H ${at + 0.46} Q ${at + 0.57} 1.08 ${at + 0.58} 0.98 V 0.5 Z`,
          cloth,
          -0.05,
        );
        sketch.fill(
          `M ${at - 0.02} 0.36 Q ${at} 0.54 ${at + 0.08} 0.54 H ${at + 0.5} Q ${at + 0.58} 0.54 ${at + 0.6} 0.36 Z`,
          cloth,
          0.35,
        );
        for (const spot of [0.14, 0.3, 0.44]) sketch.disc(at + spot, 0.78, 0.03, 0.03, '#fff0d0', 0.3, 0.7);
      }
    },
    { shadow: 1.5, turn: 1 },
  );
}

function slidingDoors(x: number, z: number) {
  return drawn(
    'carriage doors',
    x,
    z,
    [-0.95, 0.95, 2.6, 0],
    (sketch) => {
      sketch.rect(-0.9, 0, 1.8, 2.5, '#9aa6ac', -0.2);
      for (const at of [-0.82, 0.02]) {
        sketch.rect(at, 0, 0.8, 2.42, '#e8b43a', 0.15);
        sketch.rect(at + 0.14, 1.1, 0.52, 1.1, '#2f3d52', 0.1);
        sketch.fill(`M ${at + 0.16} 1.4 L ${at + 0.5} 2.18 H ${at + 0.62} L ${at + 0.2} 1.2 Z`, '#8fa9c0', 0.3, 0.6);
        sketch.rect(at, 0, 0.8, 0.12, '#6d757d', 0.1);
      }
      sketch.rect(-0.02, 0, 0.04, 2.42, '#23272c', 0);
    },
    { turn: 1 },
  );
}

function lineMap(x: number, y: number, z: number) {
  return hung('line map', x, y, z, [1.3, 0.2], (sketch) => {
    sketch.rect(-1.25, -0.17, 2.5, 0.34, '#fbfcfa', 0.3);
    sketch.rect(-1.1, -0.02, 2.2, 0.045, '#d9402e', 0.3);
    for (let stop = 0; stop < 9; stop++) {
      sketch.disc(-1.1 + stop * 0.275, 0, 0.05, 0.05, '#23272c', 0);
      sketch.disc(-1.1 + stop * 0.275, 0, 0.03, 0.03, '#ffffff', 0.5);
      sketch.rect(-1.17 + stop * 0.275, 0.08, 0.14, 0.03, '#5a6a7a', 0.1);
    }
  });
}

function pole(x: number, z: number) {
  return drawn(
    'carriage pole',
    x,
    z,
    [-0.1, 0.1, CEILING_METRES, 0],
    (sketch) => {
      sketch.rect(-0.025, 0, 0.05, CEILING_METRES, '#d8dde0', 0.5);
      sketch.rect(0.005, 0, 0.02, CEILING_METRES, '#7d878c', 0);
    },
    { turn: 1 },
  );
}

function hangingStrap(x: number, z: number) {
  return drawn(
    'carriage strap',
    x,
    z,
    [-0.15, 0.15, 0.75, -0.05],
    (sketch) => {
      sketch.rect(-0.02, 0.2, 0.04, 0.5, '#3a3f44', 0.1);
      sketch.line('M 0 0.2 L -0.1 0 H 0.1 Z', 0.035, '#f4f4f0', 0.4);
    },
    { y: 1.95, turn: 1 },
  );
}
