import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { drifts } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { range } from '../kits/ranges.ts';
import { drawn, type Sketch } from '../kits/sketch.ts';
import type { BuiltSet, Lamp, SetPiece } from '../set.ts';

/** Where the cut face of the loess stands, and how far apart its caves are, metres. */
const FACE_Z = 12;
const APART = 6.4;
const LOESS = '#c99a5c';

/** Caves of the loess plateau: arched fronts of lattice and red paper in a yellow cliff, strings of maize and peppers, a millstone and jars in the yard, terraces on the hills behind. */
export function buildCaveDwelling(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('cave-dwelling');
  const { season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const caves = [-3, -2, -1, 0, 1, 2, 3].map((index) => index * APART + side * 0.6);
  const things: readonly SetPiece[] = [
    millstone(side * 6.6, 6.4),
    ...[-side * 5.2, -side * 6, -side * 15].map((x, index) => jar(x, 8.6 - index * 0.4)),
    woodPile(side * 12.6, 9.4),
    woodPile(-side * 19, 9.4),
  ];
  const tree = broadleaf(-side * 8.4, 7.4, 7.2, 2, season, snowCover);
  const lamps: readonly Lamp[] = light.lampsLit
    ? caves.map((x) => ({ x, y: 1.5, z: FACE_Z - 0.5, colour: '#ffb454', radius: 2.8, strength: 0.7, flicker: 0.04 }))
    : [];
  return {
    ground: {
      kind: white ? 'snow' : 'earth',
      near: white ? '#dde4f1' : '#c39a66',
      far: white ? '#dde4f1' : '#c9a472',
      mirror: scenery.wetness * 0.2,
      ripple: 0.03,
      marks: [
        ...(white
          ? drifts(random.fork('drifts'), 260, 14)
          : patches(random.fork('earth'), {
              colours: ['#b58a58', '#d2ac78', '#a87e50', '#c8a06a'],
              metres: 2,
              flatness: 0.34,
              count: 420,
              alpha: 0.5,
              lit: [-0.3, 0.5],
              fromZ: -8.6,
              toZ: FACE_Z,
            })),
        ...contactShadows([...things, tree], '#5a4030'),
      ],
    },
    pieces: [
      range({
        z: 210,
        heightMetres: 44,
        peakEvery: 70,
        sharpness: 0.18,
        colour: white ? '#dfe5f2' : '#b98c5a',
        snowLine: white ? 0 : 1,
        seed: scenery.seed + 5,
      }),
      ...terraces(scenery),
      cliff(white),
      ...caves.map((x, index) => cave(x, index, white)),
      tree,
      ...things,
    ],
    lamps,
    openAir: true,
  };
}

/** Hills cut into steps, one pale edge over the other. */
function terraces(scenery: Scenery): readonly SetPiece[] {
  const white = scenery.snowCover > 0.5;
  const green = scenery.season === 'summer' || scenery.season === 'spring';
  return [84, 42].flatMap((z, row) =>
    [0, 1, 2].map((step) =>
      range({
        z: z - step * 3,
        heightMetres: (z * 0.34 + 6) * (1 - step * 0.16),
        peakEvery: 52 - row * 8,
        sharpness: 0.04,
        colour: white ? '#e4eaf5' : step % 2 === 0 ? '#c2935a' : green ? '#94a05a' : '#b5905c',
        snowLine: white ? 0 : 1,
        seed: scenery.seed + row * 17,
      }),
    ),
  );
}

/** The cut face of yellow earth with its seams, brush along its edge. */
function cliff(white: boolean): SetPiece {
  return drawn(
    `loess cliff ${white}`,
    0,
    FACE_Z + 0.4,
    [-46, 46, 8.6],
    (sketch) => {
      const edge: string[] = [];
      for (let x = -46; x <= 46; x += 2.3)
        edge.push(`L ${x} ${6.6 + 0.9 * Math.sin(x * 0.23) + sketch.random.range(-0.25, 0.25)}`);
      sketch.fill(`M -46 0 ${edge.join(' ')} L 46 0 Z`, LOESS, -0.05);
      for (let seam = 0; seam < 130; seam++) {
        const x = sketch.random.range(-46, 45);
        const y = sketch.random.range(0.4, 6);
        const high = sketch.random.range(0.5, 2);
        sketch.fill(
          `M ${x} ${y} L ${x + 0.12} ${y + high} L ${x + 0.3} ${y + high * 0.6} L ${x + 0.16} ${y} Z`,
          '#a87a44',
          -0.3,
          0.5,
        );
      }
      for (const y of [2, 4.4, 5.6])
        sketch.fill(
          `M -46 ${y} Q -20 ${y + 0.3} 0 ${y} Q 24 ${y - 0.3} 46 ${y} V ${y + 0.16} Q 24 ${y - 0.1} 0 ${y + 0.16} Q -20 ${y + 0.46} -46 ${y + 0.16} Z`,
          '#dcb47a',
          0.3,
          0.55,
        );
      for (let tuft = 0; tuft < 150; tuft++) {
        const x = sketch.random.range(-46, 46);
        const y = 6.5 + 0.9 * Math.sin(x * 0.23);
        sketch.fill(
          `M ${x - 0.2} ${y} L ${x - 0.14} ${y + 0.5} L ${x} ${y + 0.2} L ${x + 0.1} ${y + 0.6} L ${x + 0.24} ${y} Z`,
          white ? '#eef3ff' : sketch.random.pick(['#8a8a4a', '#a89a50', '#74803f']),
          sketch.random.range(-0.4, 0.4),
        );
      }
    },
    { turn: 1 },
  );
}

/** The front of a cave: an arch of dressed stone, a door and windows of lattice, red paper cuts, a couplet, harvest hung beside it. */
function cave(x: number, index: number, white: boolean): SetPiece {
  const kind = index % 2;
  return drawn(
    `cave front ${kind} ${white}`,
    x,
    FACE_Z,
    [-3.2, 3.2, 5.4],
    (sketch) => {
      const arch = (grow: number) =>
        `M ${-2.1 - grow} 0 V 2.2 Q ${-2.1 - grow} ${4.3 + grow} 0 ${4.3 + grow} Q ${2.1 + grow} ${4.3 + grow} ${2.1 + grow} 2.2 V 0 Z`;
      sketch.fill(arch(0.5), '#b0a08a', 0.15);
      for (let stone = 0; stone < 13; stone++) {
        const angle = Math.PI * (stone / 12);
        sketch.line(
          `M ${Math.cos(angle) * 2.1} ${2.2 + Math.sin(angle) * 2.05} L ${Math.cos(angle) * 2.6} ${2.2 + Math.sin(angle) * 2.55}`,
          0.04,
          '#7a6a58',
          -0.3,
        );
      }
      sketch.fill(arch(0), '#4a3222', -0.3);
      sketch.shine(arch(-0.16), '#ffcf86', '#e8dcc0');
      lattice(sketch);
      // The door and its couplet.
      const at = kind === 0 ? -1.75 : 0.45;
      sketch.rect(at, 0, 1.3, 2.35, '#5a3822', -0.1);
      sketch.rect(at + 0.1, 0.1, 0.52, 2.1, '#7a4a2c', 0.2);
      sketch.rect(at + 0.68, 0.1, 0.52, 2.1, '#7a4a2c', 0.05);
      for (const strip of [at - 0.12, at + 1.22]) sketch.rect(strip, 0.5, 0.2, 1.7, '#c8281e', 0.3);
      sketch.rect(at + 0.1, 2.4, 1.1, 0.2, '#c8281e', 0.35);
      sketch.fill(`M ${at + 0.65} 1.1 L ${at + 0.93} 1.4 L ${at + 0.65} 1.7 L ${at + 0.37} 1.4 Z`, '#d83a2a', 0.4);
      sketch.rect(-2.1, 0, 4.2, 0.1, '#a89a86', 0.3);
      for (const [hx, colour] of [
        [-2.86, '#e8b02c'],
        [2.86, '#c8281e'],
        [2.62, '#e8b02c'],
      ] as const)
        harvest(sketch, hx, colour);
      for (const lantern of [-2.45, 2.4]) {
        if (kind === 1) continue;
        sketch.line(`M ${lantern} 3.9 V 3.5`, 0.03, '#3a2a20', 0);
        sketch.shine(
          `M ${lantern - 0.16} 3.5 Q ${lantern - 0.36} 3.2 ${lantern - 0.16} 2.9 H ${lantern + 0.16} Q ${lantern + 0.36} 3.2 ${lantern + 0.16} 3.5 Z`,
          '#ff5a34',
          '#d8322a',
        );
      }
      if (white)
        sketch.fill(
          'M -2.7 2.2 Q -2.7 4.9 0 4.95 Q 2.7 4.9 2.7 2.2 Q 2.6 4.6 0 4.7 Q -2.6 4.6 -2.7 2.2 Z',
          '#f0f4ff',
          0.5,
        );
    },
    { turn: 1 },
  );
}

function lattice(sketch: Sketch): void {
  const wood = '#6b442a';
  sketch.rect(-2, 0, 4, 1, '#8a6a4a', -0.1);
  sketch.rect(-2, 0.94, 4, 0.12, wood, 0.2);
  sketch.rect(-2, 2.34, 4, 0.14, wood, 0.2);
  for (let bar = -6; bar <= 6; bar++) {
    const x = bar * 0.3;
    const top = 2.2 + Math.sqrt(Math.max(0, 1 - (x / 2) ** 2)) * 1.9;
    sketch.rect(x - 0.025, 1, 0.05, top - 1, wood, 0.1);
  }
  for (let row = 0; row < 9; row++) {
    const y = 1.26 + row * 0.3;
    const half = y < 2.2 ? 1.95 : 2 * Math.sqrt(Math.max(0, 1 - ((y - 2.2) / 2) ** 2));
    sketch.rect(-half, y - 0.02, half * 2, 0.045, wood, 0.1);
  }
  for (const [x, y] of [
    [-1.2, 2.9],
    [1.2, 2.9],
    [0, 3.35],
  ] as const)
    sketch.fill(`M ${x} ${y - 0.22} L ${x + 0.22} ${y} L ${x} ${y + 0.22} L ${x - 0.22} ${y} Z`, '#d83a2a', 0.4);
}

/** A string of maize cobs or peppers. */
function harvest(sketch: Sketch, x: number, colour: string): void {
  sketch.line(`M ${x} 3.4 V 1.1`, 0.03, '#6a5030', 0);
  for (let cob = 0; cob < 13; cob++) {
    const y = 3.2 - cob * 0.17;
    const aside = cob % 2 ? 0.1 : -0.1;
    sketch.fill(
      `M ${x} ${y} Q ${x + aside * 2.2} ${y} ${x + aside * 1.6} ${y - 0.24} Q ${x} ${y - 0.2} ${x} ${y} Z`,
      colour,
      cob % 2 ? 0.4 : -0.1,
    );
  }
}

function millstone(x: number, z: number): SetPiece {
  return drawn(
    'millstone',
    x,
    z,
    [-1.4, 1.4, 1.5],
    (sketch) => {
      sketch.fill('M -1 0 L -0.9 0.6 H 0.9 L 1 0 Z', '#9a8a72', -0.2);
      sketch.disc(0, 0.66, 1.3, 0.3, '#b4a68e', 0.3);
      sketch.disc(0, 0.62, 1.3, 0.28, '#8a7c68', -0.3);
      sketch.disc(0, 0.7, 1.28, 0.28, '#b8aa92', 0.4);
      sketch.fill('M -0.3 0.75 Q -0.9 0.75 -0.9 1.05 Q -0.9 1.35 -0.3 1.35 H 0.5 Q 0.8 1.05 0.5 0.75 Z', '#a4967e', 0);
      sketch.disc(0.5, 1.05, 0.24, 0.3, '#c0b29a', 0.4);
      sketch.line('M -1.3 1.05 H 1.3', 0.08, '#6a4a2c', 0.2);
    },
    { shadow: 1.2, turn: 1 },
  );
}

function jar(x: number, z: number): SetPiece {
  return drawn(
    'loess jar',
    x,
    z,
    [-0.6, 0.6, 1.2],
    (sketch) => {
      sketch.fill('M -0.3 0 Q -0.62 0.5 -0.34 0.98 H 0.34 Q 0.62 0.5 0.3 0 Z', '#5a3c2c', -0.15);
      sketch.fill(
        `M ${sketch.side * 0.1} 0.02 Q ${sketch.side * 0.56} 0.5 ${sketch.side * 0.3} 0.96 H ${sketch.side * 0.08} Z`,
        '#8a5c40',
        0.45,
      );
      sketch.disc(0, 1, 0.36, 0.08, '#3a261c', -0.3);
      sketch.line('M -0.36 1 Q 0 1.1 0.36 1', 0.06, '#7a5440', 0.4);
    },
    { shadow: 0.5, turn: 1 },
  );
}

function woodPile(x: number, z: number): SetPiece {
  return drawn(
    'wood pile',
    x,
    z,
    [-1.6, 1.6, 1.5],
    (sketch) => {
      for (let row = 0; row < 5; row++)
        for (let log = 0; log < 9 - (row % 2); log++) {
          const [lx, ly] = [-1.36 + log * 0.34 + (row % 2) * 0.17, 0.16 + row * 0.27];
          sketch.disc(lx, ly, 0.16, 0.15, '#8a6038', -0.2);
          sketch.disc(lx, ly, 0.12, 0.11, '#d0a468', 0.3);
        }
    },
    { shadow: 1.4, turn: 1 },
  );
}
