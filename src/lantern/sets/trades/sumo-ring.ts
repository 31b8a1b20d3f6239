import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import type { Face } from '../set.ts';

const WALL_Z = 8.5;
const CEILING_METRES = 7.5;
const RING_METRES = 2.6;
const STRAW = '#e3c988';
const CLAY = '#c79a68';

/** The ring of sumo: a circle of straw on clay under a hanging roof with four tassels, rows of people on red cushions behind. */
export const buildSumoRing = interior({
  name: 'sumo-ring',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#4a3230', dado: '#5a3a34', trim: '#2f2020', dadoMetres: 2 },
    floor: { laid: 'smooth', colours: [CLAY, CLAY], mirror: 0.02 },
    ceiling: { colour: '#3a2a28', made: 'beams', dark: '#2a1e1c' },
  },
  bayMetres: 26,
  furnish(bay) {
    const { at, index, random } = bay;
    if (index === 0) {
      bay.lay(...ring(at(0), 0.2));
      bay.put(roof(at(0), 3.4));
      for (const x of [-4.4, 4.4]) bay.put(bucket(at(x), 4.3));
    }
    for (const [row, z] of [4.9, 5.9, 6.9].entries())
      for (let x = -12; x <= 12; x += 4) bay.put(spectators(at(x + (row % 2) * 0.8), z, row + random.integer(0, 2)));
    for (const x of [-8, 8]) bay.put(banners(at(x), WALL_Z - 0.1));
    bay.lamp({ x: at(0), y: 4.2, z: 1.6, colour: '#fff0c8', radius: 4.5, strength: 0.8 }, 'always');
  },
});

/** The circle of straw bales let into the clay, the two white lines and the brushed sand round it. */
function ring(x: number, z: number): readonly Face[] {
  const arc = (from: number, to: number, radius: number, thick: number, colour: string, lit: number): Face => {
    const points: number[] = [];
    for (let step = 0; step <= 6; step++) {
      const a = from + ((to - from) * step) / 6;
      points.push(x + Math.cos(a) * (radius + thick), 0, z + Math.sin(a) * (radius + thick));
    }
    for (let step = 6; step >= 0; step--) {
      const a = from + ((to - from) * step) / 6;
      points.push(x + Math.cos(a) * radius, 0, z + Math.sin(a) * radius);
    }
    return { points, colour, lit };
  };
  const bales = Array.from({ length: 16 }, (_, bale) => {
    const from = (bale / 16) * Math.PI * 2;
    return arc(from, from + (Math.PI / 8) * 0.94, RING_METRES, 0.2, STRAW, bale % 2 ? 0.35 : 0.15);
  });
  const sand = Array.from({ length: 16 }, (_, part) => {
    const from = (part / 16) * Math.PI * 2;
    return arc(from, from + Math.PI / 8, RING_METRES + 0.2, 0.35, '#d9b484', 0.2);
  });
  const line = (at: number): Face => ({
    points: [
      x + at - 0.05,
      0,
      z - 0.4,
      x + at + 0.05,
      0,
      z - 0.4,
      x + at + 0.05,
      0,
      z + 0.4,
      x + at - 0.05,
      0,
      z + 0.4,
    ],
    colour: '#ffffff',
    lit: 0.4,
  });
  return [...sand, ...bales, line(-0.7), line(0.7)];
}

/** A roof as of a shrine that hangs over the ring, purple drapes and a tassel at each corner. */
function roof(x: number, z: number) {
  return drawn(
    'hanging roof',
    x,
    z,
    [-3.6, 3.6, 3.2, -1.6],
    (sketch) => {
      sketch.fill('M -3.3 0.5 Q -2.6 0.7 -1.9 1.5 L 0 2.5 L 1.9 1.5 Q 2.6 0.7 3.3 0.5 Z', '#8a6a48', 0.1);
      for (let row = 0; row < 5; row++)
        sketch.line(`M ${-3 + row * 0.5} ${0.62 + row * 0.3} H ${3 - row * 0.5}`, 0.03, '#6a4f34', -0.2);
      sketch.fill('M -0.16 2.3 L -0.5 3 H -0.36 L 0 2.5 L 0.36 3 H 0.5 L 0.16 2.3 Z', '#a8814f', 0.4);
      sketch.rect(-3.3, 0.36, 6.6, 0.16, '#c9a050', 0.3);
      sketch.fill(
        'M -3 0.36 V -0.06 Q -2.25 0.06 -1.5 -0.06 Q -0.75 0.06 0 -0.06 Q 0.75 0.06 1.5 -0.06 Q 2.25 0.06 3 -0.06 V 0.36 Z',
        '#5a3a86',
        0.1,
      );
      for (const at of [-2.25, -0.75, 0.75, 2.25]) sketch.disc(at, 0.18, 0.1, 0.1, '#efe6d4', 0.4);
      for (const [at, tint] of [
        [-3.05, '#2f6f4f'],
        [3.05, '#c8402e'],
      ] as const) {
        sketch.line(`M ${at} 0.36 V -0.1`, 0.05, '#c9a050', 0.3);
        sketch.fill(`M ${at - 0.12} -0.1 H ${at + 0.12} L ${at + 0.18} -1.3 H ${at - 0.18} Z`, tint, 0.1);
        sketch.disc(at, -0.06, 0.14, 0.11, tint, 0.3);
      }
    },
    { y: 3.6, turn: 1 },
  );
}

/** Four who sit on red cushions. */
function spectators(x: number, z: number, row: number) {
  return drawn(
    `sumo spectators ${row}`,
    x,
    z,
    [-2, 2, 1.5],
    (sketch) => {
      const coats = ['#3f5f8a', '#8a4a3a', '#d9b45a', '#5f7f5a', '#a86a8a', '#4a4a5a'];
      for (let seat = 0; seat < 4; seat++) {
        const cx = -1.5 + seat;
        const tint = coats[(seat * 2 + row * 3) % coats.length] ?? '#3f5f8a';
        sketch.fill(`M ${cx - 0.44} 0 H ${cx + 0.44} L ${cx + 0.4} 0.16 H ${cx - 0.4} Z`, '#b5302e', 0.1);
        sketch.fill(
          `M ${cx - 0.36} 0.14 Q ${cx - 0.34} 0.86 ${cx - 0.12} 0.94 H ${cx + 0.12} Q ${cx + 0.34} 0.86 ${cx + 0.36} 0.14 Z`,
          tint,
          0,
        );
        sketch.fill(`M ${cx - 0.07} 0.94 L ${cx} 0.7 L ${cx + 0.07} 0.94 Z`, '#efe8da', 0.3);
        sketch.disc(cx, 1.1, 0.15, 0.18, ['#e3b48e', '#d9a47a', '#c98f68'][(seat + row) % 3] ?? '#e3b48e', 0.1);
        sketch.fill(
          `M ${cx - 0.16} 1.12 Q ${cx - 0.18} 1.34 ${cx} 1.33 Q ${cx + 0.18} 1.34 ${cx + 0.16} 1.12 Q ${cx} 1.24 ${cx - 0.16} 1.12 Z`,
          '#2a2324',
          0,
        );
      }
    },
    { turn: 1 },
  );
}

function bucket(x: number, z: number) {
  return drawn(
    'sumo bucket',
    x,
    z,
    [-0.4, 0.4, 0.9],
    (sketch) => {
      sketch.fill('M -0.26 0 H 0.26 L 0.3 0.5 H -0.3 Z', '#c9a06a', 0.1);
      for (const y of [0.1, 0.36]) sketch.rect(-0.29, y, 0.58, 0.05, '#8a6238', 0.2);
      sketch.disc(0, 0.5, 0.29, 0.06, '#a9c8d6', 0.4);
      sketch.line('M 0.05 0.5 L 0.24 0.8', 0.04, '#8a6238', 0.3);
    },
    { shadow: 0.35, turn: 1 },
  );
}

function banners(x: number, z: number) {
  return drawn(
    'sumo banners',
    x,
    z,
    [-3.2, 3.2, 5.6],
    (sketch) => {
      for (const [index, tint] of ['#c8402e', '#2f5f9f', '#3f8a5a', '#e0a43a', '#6a4a8a'].entries()) {
        const left = -2.9 + index * 1.2;
        sketch.rect(left, 2.3, 0.8, 2.9, tint, 0);
        for (let sign = 0; sign < 4; sign++)
          sketch.line(
            `M ${left + 0.2} ${4.8 - sign * 0.62} H ${left + 0.6} M ${left + 0.4} ${4.95 - sign * 0.62} V ${4.5 - sign * 0.62} M ${left + 0.24} ${4.52 - sign * 0.62} L ${left + 0.56} ${4.58 - sign * 0.62}`,
            0.06,
            '#f6f0e0',
            0.3,
          );
        sketch.rect(left - 0.06, 5.2, 0.92, 0.1, '#2a1e1c', 0.3);
      }
    },
    { turn: 1 },
  );
}
