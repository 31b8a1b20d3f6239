import { interior } from '../kits/interior.ts';
import { paintSkyOn } from '../kits/painted-sky.ts';
import { drawn } from '../kits/sketch.ts';

const WALL_Z = 10;

/** A cinema: the bright screen with a film on it, the rows of red seats before it, curtains, steps of light in the dark. */
export const buildCinema = interior({
  name: 'cinema',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 6.6,
    wall: { colour: '#4a2430', finish: 'striped', trim: '#2a141c' },
    floor: { laid: 'carpet', colours: ['#4a2a34', '#54303c'], mirror: 0.02 },
    ceiling: { colour: '#1e1418', made: 'plain' },
  },
  bayMetres: 18,
  furnish(bay) {
    const { at } = bay;
    const x = at(0);
    bay.put(screen(x, WALL_Z, bay.random.integer(0, 1)));
    for (const side of [-1, 1]) bay.put(sideCurtain(x + side * 7.9, WALL_Z - 0.2));
    bay.lamp({ x, y: 3.4, z: WALL_Z - 0.5, colour: '#bcd8ff', radius: 7, strength: 0.45, flicker: 0.15 }, 'always');
    bay.lamp({ x, y: 1.6, z: 2.6, colour: '#9fc0ff', radius: 4, strength: 0.3, flicker: 0.2 }, 'always');
    for (const [row, z] of [8.2, 7, 5.8, 4.6, ...(bay.vacant ? [3.4, 2.2, 1] : [])].entries())
      for (let seat = -5; seat <= 5; seat++) bay.put(seatBack(x + seat * 1.15 + (row % 2) * 0.3, z));
    // Who watches sits in a row of its own, its backs toward us.
    const rows = new Set((bay.scenery.seats ?? []).map(({ z }) => z));
    for (const z of bay.index === 0 ? rows : [])
      for (const { x: own } of bay.scenery.seats?.filter((each) => each.z === z) ?? [])
        bay.put({ ...seatBack(own, z - 0.32), kept: true });
    for (const side of [-8.6, 8.6])
      bay.lamp({ x: x + side, y: 2.6, z: 7, colour: '#ffb060', radius: 1.6, strength: 0.5 }, 'always');
  },
});

/** A film within the film, of the hour that it is outside: table mountains, or a ship, under its sky. */
function screen(x: number, z: number, variant: number) {
  return drawn(
    `cinema screen ${variant}`,
    x,
    z,
    [-7.1, 7.1, 6.2, 1],
    (sketch) => {
      const shape = (path: string, tint: string) => sketch.shine(path, tint, tint);
      sketch.rect(-7, 1.1, 14, 5, '#0c080a', -0.8);
      paintSkyOn(sketch, { left: -6.8, right: 6.8, foot: 2.2, top: 5.9 });
      if (variant === 0) {
        shape(
          'M -6.8 1.3 V 2.7 L -5.6 3.6 H -4.4 L -3.8 2.5 L -1.4 2.2 L 3.6 2.4 L 4.2 3.9 H 5.2 L 5.7 2.6 L 6.8 2.5 V 1.3 Z',
          '#8a3a4a',
        );
        shape('M -6.8 1.3 V 2 Q -1 2.5 6.8 1.8 V 1.3 Z', '#3a1a2c');
      } else {
        shape('M -6.8 1.3 V 2.5 Q -3.4 2.3 0 2.5 Q 3.4 2.7 6.8 2.4 V 1.3 Z', '#1f5a8a');
        shape('M -0.8 2.4 H 2.6 L 2.2 1.9 H -0.4 Z', '#3a2418');
        shape('M 0.1 2.5 V 4.7 L 1.9 2.6 Z M -0.05 2.5 V 4.3 L -1.1 2.7 Z', '#fbf4e4');
        shape('M -6.8 1.3 V 2 Q -3.4 1.8 0 2 Q 3.4 2.2 6.8 1.9 V 1.3 Z', '#12395e');
      }
      sketch.rect(-6.8, 5.5, 13.6, 0.4, '#000000', -1);
      sketch.rect(-6.8, 1.3, 13.6, 0.4, '#000000', -1);
    },
    { turn: 1 },
  );
}

function seatBack(x: number, z: number) {
  return drawn(
    'cinema seat',
    x,
    z,
    [-0.62, 0.62, 1.15],
    (sketch) => {
      sketch.fill('M -0.44 0 V 0.84 Q -0.42 1.08 -0.2 1.08 H 0.2 Q 0.42 1.08 0.44 0.84 V 0 Z', '#b5242e', -0.25);
      sketch.fill('M -0.36 0.1 V 0.84 Q -0.34 1 -0.2 1 H 0.2 Q 0.34 1 0.36 0.84 V 0.1 Z', '#c42f38', 0);
      sketch.fill(
        'M -0.4 0.9 Q -0.36 1.08 -0.2 1.08 H 0.2 Q 0.36 1.08 0.4 0.9 Q 0.3 1.02 0 1.02 Q -0.3 1.02 -0.4 0.9 Z',
        '#f0685a',
        0.7,
      );
      for (const side of [-0.58, 0.46]) sketch.rect(side, 0, 0.12, 0.66, '#2a141c', 0.1);
    },
    { turn: 1 },
  );
}

function sideCurtain(x: number, z: number) {
  return drawn(
    'cinema curtain',
    x,
    z,
    [-1.3, 1.3, 6.6, 0],
    (sketch) => {
      for (let fold = 0; fold < 8; fold++)
        sketch.rect(-1.2 + fold * 0.3, 0, 0.32, 6.5, '#8a1c2a', fold % 2 ? -0.45 : 0.3);
    },
    { turn: 1 },
  );
}
