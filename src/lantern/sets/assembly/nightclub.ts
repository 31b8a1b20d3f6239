import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { plate } from '../kits/pavement.ts';
import type { Face } from '../set.ts';

const WALL_Z = 7;
const CEILING_METRES = 5;
const TINTS = ['#ff3fb4', '#3fd0ff', '#9a5cff', '#ffd24a', '#4dff9a'] as const;

/** A nightclub: a floor of lit squares, a mirror ball, beams of colour in the haze, a DJ between tall loudspeakers. */
export const buildNightclub = interior({
  name: 'nightclub',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#2a1c4c', trim: '#1a1234' },
    floor: { laid: 'smooth', colours: ['#1c1636', '#1c1636'], mirror: 0.32 },
    ceiling: { colour: '#171028', made: 'ducts', dark: '#2c2448' },
  },
  bayMetres: 20,
  furnish(bay) {
    const { at, random, index } = bay;
    const x0 = at(0);
    for (let row = 0; row < 6; row++)
      for (let column = 0; column < 8; column++) {
        const [x, z] = [x0 - 6.4 + column * 1.6, -2.2 + row * 1.35];
        const tint = TINTS[(column * 2 + row * 3 + random.integer(0, 2)) % TINTS.length]!;
        bay.lay({
          ...plate(x + 0.06, z + 0.06, x + 1.54, z + 1.29, tint, 0.2, (column + row) % 2 === 0 ? 0.5 : 0.2),
          shines: true,
        });
      }
    bay.build(WALL_Z - 0.2, lightWall(x0));
    bay.put(booth(x0, WALL_Z - 0.7), mirrorBall(x0, 4.2, index));
    for (const side of [-1, 1])
      bay.put(loudspeakers(x0 + side * 3.4, WALL_Z - 0.5), loudspeakers(x0 + side * 8.6, WALL_Z - 0.5));
    bay.build(4.4, beams(x0));
    for (const [lamp, x] of [-6.4, -3.2, 0, 3.2, 6.4].entries())
      bay.lamp(
        { x: x0 + x, y: 4.5, z: 4.6, colour: TINTS[lamp]!, radius: 2.4, strength: 0.75, flicker: 0.1 },
        'always',
      );
    bay.lamp({ x: x0, y: 1.4, z: WALL_Z - 0.8, colour: '#3fd0ff', radius: 2, strength: 0.5 }, 'always');
  },
});

/** Bars of light over the whole wall, high in the middle, as a meter of sound. */
function lightWall(x0: number): readonly Face[] {
  const faces: Face[] = [];
  for (let bar = -16; bar <= 16; bar++) {
    const high = 0.7 + 2.6 * Math.abs(Math.sin(bar * 1.7) * Math.cos(bar * 0.45));
    const tint = TINTS[(Math.abs(bar) + 1) % 3]!;
    for (let y = 1.3; y < 1.3 + high; y += 0.28)
      faces.push({
        points: [
          x0 + bar * 0.6 - 0.2,
          y,
          WALL_Z,
          x0 + bar * 0.6 + 0.2,
          y,
          WALL_Z,
          x0 + bar * 0.6 + 0.2,
          y + 0.2,
          WALL_Z,
          x0 + bar * 0.6 - 0.2,
          y + 0.2,
          WALL_Z,
        ],
        colour: tint,
        lit: 0,
        shines: true,
        alpha: 0.75,
      });
  }
  return faces;
}

/** Cones of coloured light from under the ceiling down to the floor. */
function beams(x0: number): readonly Face[] {
  return [-6.4, -3.2, 0, 3.2, 6.4].flatMap((x, lamp): Face[] => {
    const to = x * 0.35 + (lamp % 2 === 0 ? 2.6 : -2.4);
    return [0.9, 0.45].map((half) => ({
      points: [x0 + x - 0.06, 4.6, 4.4, x0 + x + 0.06, 4.6, 4.4, x0 + to + half, 0, 4.4, x0 + to - half, 0, 4.4],
      colour: TINTS[lamp]!,
      lit: 0,
      shines: true,
      alpha: 0.15,
    }));
  });
}

/** The desk of the one who plays: two decks, a mixer, a screen that glows, a headphone. */
function booth(x: number, z: number) {
  return drawn(
    'dj booth',
    x,
    z,
    [-2, 2, 2],
    (sketch) => {
      sketch.fill('M -1.7 0 H 1.7 L 1.9 1.1 H -1.9 Z', '#241a44', 0.1);
      for (let line = 0; line < 4; line++)
        sketch.shine(
          `M ${-1.5 - line * 0.05} ${0.2 + line * 0.22} H ${1.5 + line * 0.05} V ${0.26 + line * 0.22} H ${-1.5 - line * 0.05} Z`,
          ['#3fd0ff', '#9a5cff', '#ff3fb4', '#ffd24a'][line]!,
          '#9a5cff',
        );
      sketch.rect(-1.95, 1.1, 3.9, 0.1, '#120c24', 0.4);
      for (const at of [-1.1, 1.1]) {
        sketch.disc(at, 1.24, 0.5, 0.1, '#3a3450', 0.5);
        sketch.disc(at, 1.25, 0.36, 0.07, '#0e0a18', 0);
      }
      sketch.shine('M -0.34 1.22 H 0.34 L 0.3 1.62 H -0.3 Z', '#8fe8ff', '#8fe8ff');
    },
    { shadow: 1.6, turn: 1 },
  );
}

/** Hangs and turns: its little mirrors catch light in turn. */
function mirrorBall(x: number, z: number, index: number) {
  return drawn(
    `mirror ball ${index}`,
    x,
    z,
    [-0.9, 0.9, 1.4, -0.9],
    (sketch) => {
      sketch.line('M 0 0.6 V 1.4', 0.03, '#4a4460', 0.3);
      sketch.disc(0, 0, 0.72, 0.72, '#8f8ab0', -0.2);
      const turn = sketch.pen.time * 0.6;
      for (let row = -4; row <= 4; row++) {
        const high = row * 0.15;
        const round = Math.sqrt(Math.max(0, 0.7 ** 2 - high ** 2));
        for (let cell = 0; cell < 9; cell++) {
          const angle = ((((cell / 9) * Math.PI + turn) % Math.PI) + Math.PI) % Math.PI;
          const px = -Math.cos(angle) * round;
          const wide = 0.16 * Math.sin(angle);
          const tint = ['#ffffff', '#ff8fd8', '#8fdcff', '#c8b4ff', '#5a5480'][Math.abs(cell * 3 + row * 7) % 5]!;
          sketch.shine(
            `M ${px - wide / 2} ${high - 0.06} H ${px + wide / 2} V ${high + 0.06} H ${px - wide / 2} Z`,
            tint,
            tint,
          );
        }
      }
      sketch.shine(
        'M -0.3 0.3 L -0.24 0.62 L -0.18 0.3 L 0.1 0.24 L -0.18 0.18 L -0.24 -0.14 L -0.3 0.18 L -0.58 0.24 Z',
        '#ffffff',
        '#ffffff',
        0.9,
      );
    },
    { y: 3.5, turn: 1, motion: 'live' },
  );
}

function loudspeakers(x: number, z: number) {
  return drawn(
    'club loudspeakers',
    x,
    z,
    [-0.8, 0.8, 3.4],
    (sketch) => {
      for (const [foot, high] of [
        [0, 1.7],
        [1.74, 1.5],
      ] as const) {
        sketch.rect(-0.66, foot, 1.32, high, '#191326', 0.2);
        sketch.disc(0, foot + high * 0.36, 0.46, 0.46, '#2e2742', 0.5);
        sketch.disc(0, foot + high * 0.36, 0.34, 0.34, '#100c1a', 0);
        sketch.disc(0, foot + high * 0.36, 0.12, 0.12, '#4a4264', 0.5);
        sketch.disc(0, foot + high * 0.8, 0.2, 0.2, '#2e2742', 0.5);
        sketch.disc(0, foot + high * 0.8, 0.12, 0.12, '#100c1a', 0);
      }
    },
    { shadow: 0.8, turn: 1 },
  );
}
