import { digitalClock } from '../kits/digital-clock.ts';
import { officeChair } from '../kits/desk-things.ts';
import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { solid, upright } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';
import type { Face } from '../set.ts';

const WALL_Z = 6;
const CEILING_METRES = 3.6;
const BAY_METRES = 15;

/** A music studio: the long mixing desk with its lights before the pane to the recording room with drums and a microphone, loudspeakers, foam on the walls, guitars. */
export const buildMusicStudio = interior({
  name: 'music-studio',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#5a4a52', finish: 'striped', trim: '#3a2f36' },
    floor: { laid: 'boards', colours: ['#7a5238', '#845a3e'], mirror: 0.1 },
    ceiling: { colour: '#463a42', made: 'panels' },
  },
  bayMetres: BAY_METRES,
  furnish(bay) {
    const { at, random } = bay;
    bay.build(WALL_Z + 0.2, recordingRoom(at(0)));
    bay.put(drums(at(-1), WALL_Z + 0.1), microphone(at(1.3), WALL_Z + 0.05, 0.75), onAir(at(0), 3.15, WALL_Z));
    bay.build(WALL_Z - 0.9, solid([at(0) - 2.6, at(0) + 2.6], [0, 0.72], [4.6, 5.3], '#3a2f2a', 0));
    bay.put(mixingDesk(at(0), 4.55));
    for (const x of [-3.15, 3.15]) bay.put(loudspeaker(at(x), 4.7));
    bay.put(officeChair(at(-0.7), 4.25, '#2f3d52'), officeChair(at(1), 4.25, '#8a3d33'));
    for (const x of [-4.3, 4.3]) bay.put(foam(at(x), 2, WALL_Z + 0.2));
    for (const [index, x] of [-5.7, -6.6].entries()) bay.put(guitar(at(x), 1.9, WALL_Z + 0.15, index));
    bay.put(keyboard(at(-5.4), 4.5), microphone(at(5.6), 4.5, 0));
    bay.put(digitalClock(at(-1.75), 3.15, WALL_Z + 0.1, 0.2));
    bay.window(5.6, { wide: 1.5, foot: 1, high: 1.9, frame: '#3a2f36', panes: [1, 2], outlook: 'towers' });
    bay.lamp({ x: at(0), y: 2.9, z: 4.6, colour: '#ffb45a', radius: 2.2, strength: 0.5 }, 'always');
    bay.lamp(
      { x: at(-4.3 + random.range(-0.2, 0.2)), y: 2, z: 5.2, colour: '#b07aff', radius: 1.8, strength: 0.5 },
      'always',
    );
  },
});

/** What is seen through the pane: a warm room of wood, lit for the players. */
function recordingRoom(x: number): readonly Face[] {
  const z = WALL_Z + 0.28;
  return [
    upright([x - 2.8, x + 2.8], [0.85, 2.9], z, '#2a2226', -0.2),
    { ...upright([x - 2.68, x + 2.68], [0.95, 2.8], z - 0.01, '#d99a58'), shines: true },
    ...[-2.1, -0.7, 0.7, 2.1].map((at): Face => ({
      ...upright([x + at - 0.03, x + at + 0.03], [0.95, 2.8], z - 0.02, '#a86a38'),
      shines: true,
    })),
    { ...upright([x - 2.68, x + 2.68], [0.95, 1.25], z - 0.03, '#a8683a'), shines: true },
    {
      points: [x + 0.9, 0.95, z - 0.3, x + 1.3, 0.95, z - 0.3, x + 2.3, 2.8, z - 0.3, x + 1.9, 2.8, z - 0.3],
      colour: '#ffffff',
      lit: 0.5,
      alpha: 0.12,
    },
  ];
}

function mixingDesk(x: number, z: number) {
  return drawn(
    'mixing desk',
    x,
    z,
    [-2.75, 2.75, 1.5, 0.6],
    (sketch) => {
      sketch.fill('M -2.7 0.7 H 2.7 L 2.5 1.2 H -2.5 Z', '#2f3339', 0.1);
      sketch.fill('M -2.5 1.2 H 2.5 V 1.36 H -2.5 Z', '#23272c', 0);
      for (let strip = 0; strip < 24; strip++) {
        const at = -2.42 + strip * 0.205;
        sketch.rect(at + 0.05, 0.76, 0.015, 0.2, '#15171a', -0.3);
        sketch.rect(at + 0.02, 0.8 + ((strip * 7) % 5) * 0.03, 0.075, 0.035, '#e9e4d6', 0.5);
        for (const [row, tint] of ['#e8604a', '#f2c33a', '#4ac08a'].entries())
          sketch.disc(at + 0.06, 1.01 + row * 0.06, 0.022, 0.018, tint, 0.4);
        const level = 1 + ((strip * 5) % 6);
        for (let lamp = 0; lamp < 6; lamp++)
          sketch.shine(
            `M ${at} ${1.22 + lamp * 0.02} H ${at + 0.12} V ${1.233 + lamp * 0.02} H ${at} Z`,
            lamp < level ? (lamp > 4 ? '#ff5a4a' : lamp > 3 ? '#ffd04a' : '#5aff9a') : '#1d2a24',
            lamp < level ? (lamp > 4 ? '#ff5a4a' : lamp > 3 ? '#ffd04a' : '#5aff9a') : '#1d2a24',
          );
      }
    },
    { turn: 1 },
  );
}

function loudspeaker(x: number, z: number) {
  return drawn(
    'studio loudspeaker',
    x,
    z,
    [-0.5, 0.5, 2.2],
    (sketch) => {
      sketch.rect(-0.12, 0, 0.24, 1.05, '#23272c', 0);
      sketch.rect(-0.4, 1.05, 0.8, 1.1, '#2a2c30', 0.15);
      sketch.disc(0, 1.42, 0.29, 0.29, '#15171a', -0.2);
      sketch.disc(0, 1.42, 0.23, 0.23, '#f2c33a', 0.1);
      sketch.disc(0, 1.42, 0.09, 0.09, '#2a2c30', 0.2);
      sketch.disc(0, 1.92, 0.13, 0.13, '#15171a', -0.2);
      sketch.disc(0, 1.92, 0.07, 0.07, '#8d979e', 0.4);
    },
    { shadow: 0.4, turn: 1 },
  );
}

/** Wedges of foam in a chequer, every other one turned. */
function foam(x: number, y: number, z: number) {
  return hung('studio foam', x, y, z, [0.95, 1.2], (sketch) => {
    for (let row = 0; row < 5; row++)
      for (let column = 0; column < 4; column++) {
        const [left, foot] = [-0.9 + column * 0.45, -1.12 + row * 0.45];
        const tint = (row + column) % 2 ? '#3f3a44' : '#6a4a7a';
        sketch.rect(left, foot, 0.43, 0.43, tint, -0.1);
        for (let ridge = 0; ridge < 3; ridge++)
          if ((row + column) % 2) sketch.rect(left + 0.03 + ridge * 0.14, foot, 0.06, 0.43, tint, 0.5);
          else sketch.rect(left, foot + 0.03 + ridge * 0.14, 0.43, 0.06, tint, 0.5);
      }
  });
}

/** A guitar on its hook. */
function guitar(x: number, y: number, z: number, kind: number) {
  const body = kind === 0 ? '#c8702e' : '#a8322f';
  return hung(`hung guitar ${kind}`, x, y, z, [0.4, 1.1], (sketch) => {
    sketch.fill(
      'M 0 -0.15 Q 0.26 -0.15 0.24 -0.38 Q 0.18 -0.5 0.3 -0.66 Q 0.34 -1 0 -1 Q -0.34 -1 -0.3 -0.66 Q -0.18 -0.5 -0.24 -0.38 Q -0.26 -0.15 0 -0.15 Z',
      body,
      0.2,
    );
    sketch.disc(0, -0.5, 0.09, 0.09, '#2a1a10', -0.3);
    sketch.rect(-0.035, -0.45, 0.07, 1.25, '#5a3a22', 0.2);
    sketch.rect(-0.06, 0.78, 0.12, 0.2, '#3a2416', 0.3);
    sketch.rect(-0.12, -0.82, 0.24, 0.05, '#2a1a10', 0);
  });
}

function drums(x: number, z: number) {
  return drawn(
    'studio drums',
    x,
    z,
    [-1.1, 1.1, 2.5, 0.9],
    (sketch) => {
      const drum = (at: number, y: number, wide: number, high: number) => {
        sketch.rect(at - wide, y, wide * 2, high, '#b5322e', 0.1);
        sketch.rect(at - wide, y + high - 0.05, wide * 2, 0.06, '#e3e8ea', 0.6);
        sketch.rect(at - wide, y, wide * 2, 0.05, '#c4ccd0', 0.4);
      };
      sketch.line('M -0.85 0.96 V 1.95 M 0.85 0.96 V 2.1', 0.025, '#8d979e', 0.4);
      sketch.disc(-0.85, 1.95, 0.36, 0.05, '#f2cc5a', 0.5);
      sketch.disc(0.85, 2.1, 0.4, 0.055, '#f2cc5a', 0.5);
      drum(-0.3, 1.55, 0.22, 0.28);
      drum(0.26, 1.55, 0.22, 0.28);
      sketch.disc(0, 1.26, 0.42, 0.38, '#b5322e', 0);
      sketch.disc(0, 1.26, 0.35, 0.32, '#f4efe6', 0.3);
      drum(-0.66, 1.05, 0.24, 0.3);
      drum(0.68, 1, 0.26, 0.42);
    },
    { turn: 1 },
  );
}

function microphone(x: number, z: number, foot: number) {
  return drawn(
    `microphone ${foot}`,
    x,
    z,
    [-0.4, 0.4, 1.95, foot],
    (sketch) => {
      if (foot === 0) sketch.line('M -0.28 0.03 L 0 0.12 L 0.28 0.03', 0.04, '#23272c', 0.2);
      sketch.line(`M 0 ${foot + 0.12} V 1.5 L -0.2 1.62`, 0.032, '#3a3f46', 0.3);
      sketch.disc(-0.22, 1.7, 0.15, 0.15, '#5a626a', 0.1);
      sketch.disc(-0.22, 1.7, 0.11, 0.11, '#c4ccd0', 0.5);
      sketch.rect(-0.28, 1.5, 0.12, 0.12, '#23272c', 0.2);
    },
    { turn: 1 },
  );
}

function keyboard(x: number, z: number) {
  return drawn(
    'studio keyboard',
    x,
    z,
    [-1, 1, 1.1],
    (sketch) => {
      sketch.line('M -0.7 0 L 0.6 0.8 M 0.7 0 L -0.6 0.8', 0.05, '#23272c', 0.2);
      sketch.rect(-0.95, 0.8, 1.9, 0.16, '#2a2c30', 0.2);
      sketch.rect(-0.9, 0.82, 1.8, 0.1, '#f7f4ec', 0.5);
      for (let key = 0; key < 20; key++)
        if (key % 7 !== 2 && key % 7 !== 6) sketch.rect(-0.86 + key * 0.09, 0.86, 0.045, 0.06, '#17181a', -0.2);
      sketch.fill('M -0.95 0.96 H 0.95 L 0.9 1.06 H -0.9 Z', '#3a3f46', 0.4);
    },
    { shadow: 0.7, turn: 1 },
  );
}

/** The red light that asks for silence. */
function onAir(x: number, y: number, z: number) {
  return hung('recording light', x, y, z, [0.65, 0.22], (sketch) => {
    sketch.rect(-0.6, -0.18, 1.2, 0.36, '#2a1416', 0);
    sketch.shine('M -0.54 -0.13 H 0.54 V 0.13 H -0.54 Z', '#ff4a3a', '#e8382c');
    for (let letter = 0; letter < 7; letter++)
      sketch.shine(
        `M ${-0.42 + letter * 0.125} -0.06 H ${-0.34 + letter * 0.125} V 0.06 H ${-0.42 + letter * 0.125} Z`,
        '#fff0e0',
        '#fff0e0',
      );
  });
}
