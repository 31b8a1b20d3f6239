import { createRandom } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import { bookshelf } from '../kits/furniture.ts';
import { interior } from '../kits/interior.ts';
import { drawn, type Sketch } from '../kits/sketch.ts';
import { solid } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';
import type { Face } from '../set.ts';

const WALL_Z = 6.4;
/** Where the slope of the roof begins overhead, and where it meets the low wall. */
const RIDGE = { y: 4.3, z: -1 } as const;
const KNEE = { y: 1.25, z: WALL_Z + 0.25 } as const;

/** An attic: a slope of planks and rafters down to a low wall, light through a window in the roof, trunks, boxes, a mirror, a rocking horse, dust. */
export const buildAttic = interior({
  name: 'attic',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 4.3,
    wall: { colour: '#8f6b48', finish: 'planks', trim: '#6b4c32' },
    floor: { laid: 'boards', colours: ['#9a7148', '#8a6340'], mirror: 0.05 },
    ceiling: { colour: '#7a5838', made: 'beams', dark: '#54392a' },
  },
  bayMetres: 13,
  furnish(bay) {
    const { at, light } = bay;
    const [left, right] = [Math.min(at(-6.5), at(6.5)), Math.max(at(-6.5), at(6.5))];
    bay.build(WALL_Z + 0.3, slope(left, right));
    bay.build(WALL_Z + 0.28, skylight(at(0.9), light.lampsLit));
    bay.lay(...sunPatch(at(0.6), light.lampsLit));
    bay.put(
      trunk(at(-1.6), 5, '#7a4a32'),
      trunk(at(3.6), 5.2, '#4f5f5a'),
      rockingHorse(at(1.3), 4.8),
      mirror(at(-3.6), 5.5),
      bookshelf(at(5.4), WALL_Z - 0.3, 1.5, 2),
      birdcage(at(-5.2), 2.5, 5),
    );
    bay.build(5.2, [
      ...solid([at(-5.8), at(-4.7)], [0, 0.6], [4.9, 5.7], '#b08a5c', 0.05),
      ...solid([at(-5.6), at(-4.9)], [0.6, 1.05], [5, 5.6], '#c09a6c', 0.1),
      ...solid([at(-5.25), at(-5.2)], [0.6, 1.05], [4.99, 5.0], '#d8c8a0', 0.3),
      ...solid([at(2.3), at(2.95)], [0, 0.45], [5, 5.5], '#a8835a', 0.05),
    ]);
    bay.put(hung('attic frames', at(-2.3), 0.5, 5.9, [0.6, 0.55], frames));
    bay.put(dust(at(0.7), 4.4));
    bay.lamp({ x: at(-1.6), y: 1.3, z: 4.9, colour: '#ffc878', radius: 2.4, strength: 0.5 });
  },
});

/** A point of the slope: share 0 at the ridge to 1 at the low wall. */
function onSlope(share: number): { readonly y: number; readonly z: number } {
  return { y: RIDGE.y + (KNEE.y - RIDGE.y) * share, z: RIDGE.z + (KNEE.z - RIDGE.z) * share };
}

function slopeFace(x: readonly [number, number], from: number, to: number, colour: string, lit: number, out = 0): Face {
  const [a, b] = [onSlope(from), onSlope(to)];
  return {
    points: [
      x[0],
      a.y - out,
      a.z - out,
      x[1],
      a.y - out,
      a.z - out,
      x[1],
      b.y - out,
      b.z - out,
      x[0],
      b.y - out,
      b.z - out,
    ],
    colour,
    lit,
  };
}

function slope(left: number, right: number): readonly Face[] {
  const random = createRandom('attic slope');
  const faces: Face[] = [];
  const boards = 11;
  for (let board = 0; board < boards; board++) {
    const [from, to] = [board / boards, (board + 0.96) / boards];
    faces.push(slopeFace([left, right], board / boards, (board + 1) / boards, '#5f4229', -0.5));
    faces.push(slopeFace([left, right], from, to, random.pick(['#9a724a', '#8f6842', '#a57c52']), -0.5 + board * 0.07));
  }
  for (let x = left + 1.1; x < right; x += 2.17) {
    faces.push(slopeFace([x, x + 0.2], 0, 1, '#5f4229', -0.1, 0.2));
    faces.push(slopeFace([x + 0.2, x + 0.26], 0, 1, '#3f2a1a', -0.4, 0.1));
  }
  // The tie beam across, and its posts.
  faces.push(...solid([left, right], [2.55, 2.8], [3.3, 3.55], '#6a4a2f', 0.05));
  return faces;
}

/** A window in the slope, with its bars; what is behind it is sky. */
function skylight(x: number, night: boolean): readonly Face[] {
  const span = [x - 0.85, x + 0.85] as const;
  const bar = (from: readonly [number, number], a: number, b: number) => slopeFace(from, a, b, '#e4d8c0', 0.4, 0.24);
  return [
    slopeFace([x - 1, x + 1], 0.44, 0.8, '#d8c8a8', 0.3, 0.2),
    { ...slopeFace(span, 0.47, 0.77, night ? '#2f4a7a' : '#e8f4fa', 0, 0.22), shines: true },
    { ...slopeFace([x - 0.8, x + 0.2], 0.47, 0.6, night ? '#43629a' : '#ffffff', 0, 0.23), shines: true, alpha: 0.7 },
    bar([x - 0.04, x + 0.04], 0.47, 0.77),
    bar(span, 0.61, 0.63),
  ];
}

/** Light from the window in the roof, where it lies on the boards, and its shaft. */
function sunPatch(x: number, night: boolean): readonly Face[] {
  const colour = night ? '#8fb0e8' : '#ffe9b8';
  return [1.25, 1].map((share) => ({
    points: [
      x - 1.5 * share,
      0,
      1.6 - 0.9 * share,
      x + 0.7 * share,
      0,
      1.6 - 0.9 * share,
      x + 1.3 * share,
      0,
      1.6 + 1.3 * share,
      x - 0.7 * share,
      0,
      1.6 + 1.3 * share,
    ],
    colour,
    lit: 0,
    shines: true,
    alpha: night ? 0.1 : 0.24,
  }));
}

/** Motes in the shaft of light. */
function dust(x: number, z: number) {
  return {
    x,
    y: 0,
    z,
    box: { left: -2.6, right: 2.6, top: 3.4, bottom: 0 },
    motion: 'live' as const,
    mirrored: false as const,
    draw(pen: Pen) {
      const { context } = pen;
      const tint = pen.light.lampsLit ? '#9fbcf0' : '#fff0c8';
      context.beginPath();
      context.moveTo(-0.5, 2.6);
      context.lineTo(1.1, 2.6);
      context.lineTo(1.3, 0);
      context.lineTo(-1.9, 0);
      context.closePath();
      context.fillStyle = pen.glow(tint, pen.light.lampsLit ? 0.04 : 0.1);
      context.fill();
      for (let mote = 0; mote < 26; mote++) {
        const phase = mote * 2.399;
        const y = (((mote * 0.37 - pen.time * 0.04) % 1) + 1) % 1;
        const across = Math.sin(phase) * 0.9 + Math.sin(pen.time * 0.3 + phase) * 0.12;
        context.beginPath();
        context.arc(across * (1.1 - y * 0.4) - 0.1, y * 2.5, 0.012 + (mote % 3) * 0.006, 0, Math.PI * 2);
        context.fillStyle = pen.glow(tint, 0.35 + 0.3 * Math.sin(phase + pen.time));
        context.fill();
      }
    },
  };
}

function trunk(x: number, z: number, colour: string) {
  return drawn(
    `trunk ${colour}`,
    x,
    z,
    [-0.8, 0.8, 0.85, 0],
    (sketch) => {
      sketch.rect(-0.68, 0, 1.36, 0.5, colour, -0.05);
      sketch.fill('M -0.7 0.48 Q -0.66 0.76 -0.4 0.78 H 0.4 Q 0.66 0.76 0.7 0.48 Z', colour, 0.3);
      for (const at of [-0.5, 0.4]) {
        sketch.rect(at, 0, 0.1, 0.76, '#3a2a1e', 0);
        sketch.disc(at + 0.05, 0.46, 0.05, 0.06, '#c9a24a', 0.4);
      }
      sketch.rect(-0.7, 0.45, 1.4, 0.06, '#c9a24a', 0.1);
      sketch.fill('M -0.09 0.54 H 0.09 L 0.06 0.34 H -0.06 Z', '#d8b25a', 0.4);
      sketch.rect(-0.68, 0, 1.36, 0.07, '#3a2a1e', 0.1);
    },
    { shadow: 0.7 },
  );
}

function rockingHorse(x: number, z: number) {
  return drawn(
    'rocking horse',
    x,
    z,
    [-0.75, 0.75, 1.15, 0],
    (sketch) => {
      sketch.line('M -0.66 0.16 Q 0 -0.06 0.66 0.16', 0.07, '#b5382f', 0.2);
      sketch.line(
        'M -0.38 0.08 L -0.26 0.5 M 0.36 0.08 L 0.24 0.5 M -0.26 0.05 L -0.16 0.46 M 0.26 0.05 L 0.14 0.46',
        0.07,
        '#e6d2ac',
        0,
      );
      sketch.fill(
        'M -0.36 0.5 Q -0.4 0.72 -0.2 0.74 Q 0.05 0.66 0.24 0.78 L 0.34 1.02 Q 0.44 1.1 0.5 1 L 0.62 0.86 Q 0.6 0.78 0.5 0.8 L 0.44 0.82 Q 0.42 0.6 0.3 0.5 Q 0 0.4 -0.36 0.5 Z',
        '#efdfbd',
        0.15,
      );
      sketch.fill('M 0.22 0.76 Q 0.22 1.04 0.38 1.08 Q 0.34 0.92 0.3 0.74 Z', '#7a4a2c', 0);
      sketch.line('M -0.36 0.64 Q -0.54 0.6 -0.54 0.36', 0.08, '#7a4a2c', 0.1);
      sketch.fill('M -0.2 0.72 Q -0.04 0.86 0.14 0.74 L 0.1 0.62 H -0.14 Z', '#b5382f', 0.2);
      sketch.disc(0.45, 0.96, 0.02, 0.025, '#241c18', 0);
    },
    { shadow: 0.6 },
  );
}

/** A tall mirror with a cloth half drawn over it. */
function mirror(x: number, z: number) {
  return drawn(
    'attic mirror',
    x,
    z,
    [-0.6, 0.6, 1.75, 0],
    (sketch) => {
      sketch.fill('M -0.46 0.1 V 1.3 Q -0.44 1.7 0 1.72 Q 0.44 1.7 0.46 1.3 V 0.1 Z', '#b08a3e', 0.2);
      sketch.fill('M -0.36 0.18 V 1.28 Q -0.34 1.58 0 1.6 Q 0.34 1.58 0.36 1.28 V 0.18 Z', '#8fa4ac', 0.1);
      sketch.fill('M -0.3 0.5 L 0.2 1.5 L 0.3 1.4 L -0.2 0.4 Z', '#e4eef2', 0.4, 0.5);
      sketch.fill(
        'M -0.56 0.02 Q -0.52 0.9 -0.4 1.5 Q -0.1 1.86 0.3 1.66 Q 0.1 1.3 -0.06 0.7 Q -0.12 0.3 -0.08 0.02 Z',
        '#e4dac4',
        0.1,
      );
      for (const fold of [-0.42, -0.28, -0.16])
        sketch.line(`M ${fold} 0.1 Q ${fold + 0.06} 0.9 ${fold + 0.2} 1.5`, 0.025, '#a89a80', -0.2, 0.6);
    },
    { shadow: 0.5 },
  );
}

function birdcage(x: number, y: number, z: number) {
  return drawn(
    'attic birdcage',
    x,
    z,
    [-0.4, 0.4, 1, -0.5],
    (sketch) => {
      sketch.line('M 0 0.36 V 0.95', 0.02, '#3a2c22', 0);
      for (let wire = -3; wire <= 3; wire++)
        sketch.line(`M ${wire * 0.09} -0.36 V 0 Q ${wire * 0.09} 0.3 0 0.36`, 0.016, '#c9a24a', 0.3);
      sketch.rect(-0.3, -0.42, 0.6, 0.07, '#b08a3e', 0.3);
      sketch.rect(-0.28, -0.04, 0.56, 0.025, '#c9a24a', 0.4);
    },
    { y, turn: 1 },
  );
}

/** Pictures in their frames that lean on the wall. */
function frames(sketch: Sketch): void {
  for (const [at, high, tint] of [
    [-0.2, 0.5, '#6f8a78'],
    [0.18, 0.36, '#8a5f4a'],
  ] as const) {
    sketch.rect(at - 0.34, -0.5, 0.68, high + 0.46, '#a8823c', 0.2);
    sketch.rect(at - 0.27, -0.43, 0.54, high + 0.32, tint, 0);
    sketch.fill(`M ${at - 0.27} -0.43 H ${at + 0.27} V -0.2 Q ${at} 0 ${at - 0.27} -0.24 Z`, '#3f5548', 0);
  }
}
