import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { cypress } from '../kits/cypress.ts';
import { flagstones } from '../kits/flagstones.ts';
import { contactShadows } from '../kits/ground-marks.ts';
import { gull } from '../kits/gull.ts';
import { hills } from '../kits/hills.ts';
import { drawn, type Sketch } from '../kits/sketch.ts';
import { plate } from '../kits/pavement.ts';
import { solid } from '../kits/solid.ts';
import type { BuiltSet, Lamp, SetPiece } from '../set.ts';

const QUAY_Z = 5.4;
const STONE = '#e2d2ae';
const TILE = '#b8623c';

/** A harbour of antiquity: a quay of stone with jars and sacks, galleys with painted eyes, banks of oars and square sails, temples and warehouses under red tiles along the basin, a stepped lighthouse with its fire. */
export function buildAncientHarbour(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('ancient-harbour');
  const side = random.chance(0.5) ? 1 : -1;
  const standing: readonly SetPiece[] = [
    ...[-8.2, -7.3, -6.6, 7, 7.9, 15, -16].map((x, index) =>
      amphora(x * side, QUAY_Z - 0.7 - (index % 2) * 0.5, index),
    ),
    sacks(side * 5.6, QUAY_Z - 0.9),
    sacks(-side * 11.4, QUAY_Z - 0.9),
    ...[-22, -12.6, -4.4, 4.4, 12.6, 22].map((x) => mooringStone(x, QUAY_Z - 0.5)),
  ];
  const calm = scenery.weather !== 'storm';
  const lamps: readonly Lamp[] = light.lampsLit
    ? [
        { x: -side * 24, y: 20.4, z: 62, colour: '#ff9a3c', radius: 6, strength: 1, flicker: 0.5 },
        ...[-7.4, 9].map((x) => ({
          x: x * side,
          y: 2.2,
          z: QUAY_Z - 0.4,
          colour: '#ffa048',
          radius: 2.6,
          strength: 0.8,
          flicker: 0.5,
        })),
      ]
    : [];
  return {
    ground: {
      kind: 'asphalt',
      near: '#b8a988',
      far: '#c2b492',
      mirror: scenery.wetness > 0.4 ? 0.3 : 0,
      ripple: 0.015,
      marks: [
        ...flagstones(random.fork('stones'), { fromZ: -8.5, toZ: QUAY_Z, colour: '#bdae8c', joint: '#8a7c60' }),
        plate(-90, QUAY_Z - 0.7, 90, QUAY_Z, '#d2c4a2', 0.5),
        ...contactShadows(standing, '#4a4238'),
      ],
      water: {
        fromZ: QUAY_Z,
        toZ: 600,
        colour: '#1f6f80',
        mirror: calm ? 0.5 : 0.25,
        waveHeightMetres: calm ? 0.06 : 0.2,
        level: -0.4,
      },
    },
    pieces: [
      ...hills(scenery, { far: 46, near: 18, sharpness: 0.2 }),
      ...town(random.fork('town'), side),
      pharos(-side * 24, 62),
      galley(side * 6.8, 17, 1.05, 0, side as 1 | -1),
      galley(-side * 11, 26, 1.1, 1, -side as 1 | -1),
      galley(side * 25, 30, 1.15, 2, side as 1 | -1),
      galley(-side * 36, 36, 1.2, 0, side as 1 | -1),
      ...standing,
      ...[-7.4, 9].map((x) => torch(x * side, QUAY_Z - 0.3)),
      ...(scenery.excluded.includes('bird') ? [] : [gull(side * 7, 9, 30, 0), gull(-side * 12, 13, 44, 1)]),
    ],
    structures: [
      { z: 46, faces: solid([-90, 90], [-0.6, 1], [45, 60], '#c9b88e', -0.1) },
      { z: 34, faces: solid([-side * 18, -side * 90], [-0.6, 0.6], [33, 36], '#b8a880', -0.1) },
    ],
    lamps,
    openAir: true,
  };
}

/** Along the far quay: a temple on its steps between warehouses with arches, houses up the slope, cypresses. */
function town(random: Random, side: number): readonly SetPiece[] {
  const made: SetPiece[] = [];
  for (let x = -88; x < 88; x += random.range(6, 9)) made.push(block(x, 66, random.integer(0, 3), 5));
  for (const x of [-58, -44, -20, 20, 34, 48, 62]) made.push(cypress(x, 62, random.range(6, 9), random.integer(0, 2)));
  for (let x = -84; x < 84; x += 15)
    if (Math.abs(x - side * 7) > 12) made.push(warehouse(x + random.range(-1, 1), 52, random.integer(0, 1)));
  made.push(temple(side * 7, 50));
  return made;
}

function temple(x: number, z: number): SetPiece {
  return drawn(
    'harbour temple',
    x,
    z,
    [-11, 11, 14.5],
    (sketch) => {
      for (let step = 0; step < 4; step++)
        sketch.rect(-10 + step * 0.5, step * 0.45, 20 - step, 0.46, STONE, 0.3 - step * 0.08);
      sketch.rect(-7.6, 1.8, 15.2, 7.4, '#6a5a48', -0.4);
      for (let column = 0; column < 7; column++) {
        const at = -7.5 + column * 2.5;
        sketch.fill(`M ${at - 0.52} 1.8 L ${at - 0.42} 8.6 H ${at + 0.42} L ${at + 0.52} 1.8 Z`, STONE, -0.1);
        sketch.fill(
          `M ${at + sketch.side * 0.1} 1.8 L ${at + sketch.side * 0.08} 8.6 H ${at + sketch.side * 0.42} L ${at + sketch.side * 0.52} 1.8 Z`,
          STONE,
          0.55,
        );
        for (let flute = -2; flute < 3; flute++) sketch.rect(at + flute * 0.17, 1.9, 0.03, 6.6, '#b09c78', -0.2, 0.7);
        sketch.rect(at - 0.7, 8.6, 1.4, 0.4, STONE, 0.4);
      }
      sketch.rect(-8.4, 9, 16.8, 1.1, STONE, 0.15);
      for (let metope = 0; metope < 12; metope++)
        sketch.rect(-8 + metope * 1.36, 9.2, 0.7, 0.7, metope % 2 ? '#a83c2c' : '#2f5f8a', 0.1);
      sketch.fill('M -8.9 10.1 H 8.9 L 0 13.8 Z', TILE, 0.3);
      sketch.fill('M -7.6 10.3 H 7.6 L 0 13.2 Z', '#d8c49a', -0.05);
      for (const at of [-3.6, -1.8, 0, 1.8, 3.6])
        sketch.fill(
          `M ${at - 0.4} 10.4 L ${at - 0.2} ${12.4 - Math.abs(at) * 0.42} H ${at + 0.2} L ${at + 0.4} 10.4 Z`,
          STONE,
          0.4,
        );
    },
    { turn: 1 },
  );
}

function warehouse(x: number, z: number, kind: number): SetPiece {
  return drawn(
    `harbour warehouse ${kind}`,
    x,
    z,
    [-7.6, 7.6, 8.6],
    (sketch) => {
      sketch.rect(-7, 0, 14, 5.6, kind ? '#d8a878' : '#e4d4b0', -0.1);
      for (let arch = 0; arch < 4; arch++) {
        const at = -5.4 + arch * 3.6;
        sketch.fill(
          `M ${at - 1.2} 0 V 2.4 Q ${at - 1.2} 3.7 ${at} 3.7 Q ${at + 1.2} 3.7 ${at + 1.2} 2.4 V 0 Z`,
          '#f0e4c8',
          0.3,
        );
        sketch.shine(
          `M ${at - 0.95} 0 V 2.3 Q ${at - 0.95} 3.4 ${at} 3.4 Q ${at + 0.95} 3.4 ${at + 0.95} 2.3 V 0 Z`,
          '#ffb85a',
          '#4a382a',
        );
        sketch.rect(at - 0.3, 4.3, 0.6, 0.8, '#4a382a', -0.2);
      }
      sketch.fill('M -7.6 5.5 L -6.4 8 H 6.4 L 7.6 5.5 Z', TILE, 0.25);
      for (let row = -12; row <= 12; row++)
        sketch.line(`M ${row * 0.52} 7.95 L ${row * 0.6} 5.55`, 0.08, '#8a4428', -0.1, 0.7);
    },
    { turn: 1 },
  );
}

function block(x: number, z: number, kind: number, y: number): SetPiece {
  return drawn(
    `harbour house ${kind}`,
    x,
    z,
    [-4.4, 4.4, 8],
    (sketch) => {
      const high = 3.6 + (kind % 3);
      sketch.rect(-3.4, 0, 6.8, high, ['#f0e4c8', '#e2c090', '#d89a6c', '#efe8d8'][kind]!, -0.05);
      for (let window = 0; window < 4; window++)
        sketch.shine(
          `M ${-2.8 + window * 1.5} ${high - 1.6} h 0 H ${-2.2 + window * 1.5} V ${high - 0.8} H ${-2.8 + window * 1.5} Z`.replace(
            ' h 0',
            '',
          ),
          '#ffc060',
          '#5a4634',
        );
      sketch.fill(`M -3.9 ${high - 0.1} L -2.9 ${high + 1.3} H 2.9 L 3.9 ${high - 0.1} Z`, TILE, 0.3);
    },
    { y, turn: 1 },
  );
}

/** Three stages, square, eight-sided and round, a fire on top. */
function pharos(x: number, z: number): SetPiece {
  return drawn(
    'pharos',
    x,
    z,
    [-5, 5, 24],
    (sketch) => {
      const s = sketch.side;
      sketch.rect(-4.6, -0.5, 9.2, 2, '#b8a880', -0.1);
      for (const [half, foot, top] of [
        [3.4, 1.2, 10.4],
        [2.4, 10.4, 15.8],
        [1.6, 15.8, 19],
      ] as const) {
        sketch.fill(`M ${-half} ${foot} L ${-half * 0.88} ${top} H ${half * 0.88} L ${half} ${foot} Z`, STONE, -0.1);
        sketch.fill(
          `M ${s * half * 0.2} ${foot} L ${s * half * 0.18} ${top} H ${s * half * 0.88} L ${s * half} ${foot} Z`,
          STONE,
          0.5,
        );
        sketch.rect(-half, top - 0.3, half * 2, 0.5, '#f0e4c4', 0.4);
        for (let row = foot + 1.6; row < top - 1; row += 2.4)
          sketch.shine(`M -0.3 ${row} H 0.3 V ${row + 0.9} H -0.3 Z`, '#ffb85a', '#5a4634');
      }
      for (const at of [-1.1, 0, 1.1]) sketch.rect(at - 0.14, 19.3, 0.28, 1.8, STONE, 0.3);
      sketch.fill('M -1.7 21 H 1.7 L 0 22.8 Z', TILE, 0.3);
      const flame = Math.sin(sketch.pen.time * 9) * 0.12;
      sketch.pen.context.fillStyle = sketch.pen.glow('#ffb03c');
      sketch.fill(`M -0.8 19.3 Q -0.7 20.2 ${flame} 20.9 Q 0.7 20.2 0.8 19.3 Z`, '#ffb03c', 1);
      sketch.fill(`M -0.4 19.3 Q -0.3 19.9 ${flame} 20.4 Q 0.4 19.9 0.4 19.3 Z`, '#fff0a0', 1);
    },
    { turn: 1, motion: 'live' },
  );
}

const HULLS = ['#8a3a2c', '#2f5f7a', '#6a4a2c'] as const;
const SAILS = ['#e8d8b0', '#c8402e', '#efe6d0'] as const;

/** A galley at rest: a ram, an eye at the bow, a row of shields, oars, a square sail on its yard, a curved stern. */
function galley(x: number, z: number, size: number, kind: number, way: 1 | -1): SetPiece {
  return drawn(
    `galley ${kind} ${way} ${size}`,
    x,
    z,
    [-11 * size, 11 * size, 11.5 * size, -1.2 * size],
    (sketch) => {
      sketch.at(0, -0.4, size, () => {
        const px = (value: number) => value * way;
        const hull = HULLS[kind]!;
        for (let oar = 0; oar < 16; oar++) {
          const at = -6 + oar * 0.78;
          const stroke = Math.sin(sketch.pen.time * 0.9) * 0.12;
          sketch.line(`M ${px(at)} 1.2 L ${px(at - 1.1 + stroke)} -0.6`, 0.08, '#c9a870', 0.2);
        }
        sketch.fill(
          `M ${px(10.2)} 0.7 L ${px(8)} 0.1 H ${px(-6.6)} Q ${px(-8.8)} 0.4 ${px(-9.4)} 3.4 Q ${px(-9.2)} 4.6 ${px(-8.2)} 4.6 Q ${px(-8.7)} 3.4 ${px(-7.4)} 2.2 Q ${px(0)} 1.7 ${px(7.2)} 2.2 L ${px(8.6)} 3.2 L ${px(8.9)} 2 Z`,
          hull,
          -0.05,
        );
        sketch.fill(
          `M ${px(-7.9)} 1.3 Q ${px(0)} 0.9 ${px(8.4)} 1.4 L ${px(8.7)} 1.9 Q ${px(0)} 1.4 ${px(-7.8)} 2 Z`,
          '#e0b858',
          0.3,
        );
        sketch.fill(
          `M ${px(-7.4)} 2.2 Q ${px(0)} 1.7 ${px(7.2)} 2.2 L ${px(7.1)} 2.5 Q ${px(0)} 2 ${px(-7.4)} 2.5 Z`,
          '#6a4a2c',
          0.4,
        );
        for (let shield = 0; shield < 11; shield++) {
          sketch.disc(px(-5.4 + shield * 1.1), 2.3, 0.4, 0.4, shield % 2 ? '#c8402e' : '#e0b040', 0.2);
          sketch.disc(px(-5.4 + shield * 1.1), 2.3, 0.12, 0.12, '#f4e8c8', 0.5);
        }
        sketch.disc(px(7.7), 1.5, 0.34, 0.26, '#fbf6e8', 0.4);
        sketch.disc(px(7.75), 1.5, 0.15, 0.17, '#1c2430', 0);
        sketch.rect(px(-8) - 0.8, 2.6, 1.6, 1.2, '#8a3a2c', 0.1);
        mast(sketch, kind);
      });
    },
    { motion: 'live', turn: 1 },
  );
}

function mast(sketch: Sketch, kind: number): void {
  const belly = 0.3 + Math.sin(sketch.pen.time * 0.8) * 0.12;
  sketch.rect(-0.14, 2, 0.28, 8.6, '#7a5632', 0.2);
  sketch.rect(-4, 9.5, 8, 0.18, '#7a5632', 0.3);
  const colour = SAILS[kind]!;
  sketch.fill(
    `M -3.8 9.5 H 3.8 Q ${3.6 + belly} 6.8 3.3 4.3 Q 0 ${3.7 - belly} -3.3 4.3 Q ${-3.6 - belly} 6.8 -3.8 9.5 Z`,
    colour,
    0.1,
  );
  sketch.fill(
    `M ${sketch.side * 0.4} 9.5 H ${sketch.side * 3.8} Q ${sketch.side * (3.6 + belly)} 6.8 ${sketch.side * 3.3} 4.3 Q ${sketch.side * 1.6} ${3.9 - belly} ${sketch.side * 0.4} 3.95 Z`,
    colour,
    0.5,
    0.8,
  );
  for (const at of [-2.2, 0, 2.2])
    sketch.line(`M ${at} 9.5 Q ${at * 1.02} 6.8 ${at * 0.9} 4`, 0.04, '#a89468', -0.1, 0.7);
  sketch.disc(0, 6.9, 1.1, 1.1, kind === 1 ? '#f0d890' : '#c8402e', 0.1, 0.9);
  sketch.disc(0, 6.9, 0.6, 0.6, colour, 0.3);
  for (const at of [-7, 7]) sketch.line(`M 0 10.4 L ${at} 2.6`, 0.035, '#5f5040', 0);
}

function amphora(x: number, z: number, kind: number): SetPiece {
  return drawn(
    `amphora ${kind % 2}`,
    x,
    z,
    [-0.5, 0.5, 1.25],
    (sketch) => {
      const colour = kind % 2 ? '#c07a4a' : '#a8603a';
      sketch.fill(
        'M -0.1 0 Q -0.44 0.5 -0.3 0.8 L -0.12 0.92 V 1.12 H 0.12 V 0.92 L 0.3 0.8 Q 0.44 0.5 0.1 0 Z',
        colour,
        -0.1,
      );
      sketch.fill(
        `M ${sketch.side * 0.04} 0.02 Q ${sketch.side * 0.4} 0.5 ${sketch.side * 0.27} 0.78 L ${sketch.side * 0.06} 0.9 Z`,
        colour,
        0.5,
      );
      for (const side of [-1, 1])
        sketch.line(`M ${side * 0.12} 1.04 Q ${side * 0.36} 1.04 ${side * 0.3} 0.74`, 0.05, colour, 0.2);
      sketch.rect(-0.16, 1.1, 0.32, 0.08, colour, 0.4);
    },
    { turn: 1, shadow: 0.35 },
  );
}

function sacks(x: number, z: number): SetPiece {
  return drawn(
    'harbour sacks',
    x,
    z,
    [-1.1, 1.1, 1.2],
    (sketch) => {
      for (const [at, y] of [
        [-0.5, 0],
        [0.5, 0],
        [0, 0.46],
      ] as const) {
        sketch.fill(
          `M ${at - 0.5} ${y} Q ${at - 0.56} ${y + 0.4} ${at - 0.2} ${y + 0.52} H ${at + 0.2} Q ${at + 0.56} ${y + 0.4} ${at + 0.5} ${y} Z`,
          '#c9ae7c',
          at === 0 ? 0.2 : -0.1,
        );
        sketch.line(`M ${at - 0.18} ${y + 0.48} H ${at + 0.18}`, 0.05, '#8a6a40', 0);
      }
    },
    { turn: 1, shadow: 0.9 },
  );
}

function mooringStone(x: number, z: number): SetPiece {
  return drawn(
    'mooring stone',
    x,
    z,
    [-0.4, 0.4, 0.8],
    (sketch) => {
      sketch.fill('M -0.24 0 L -0.18 0.6 H 0.18 L 0.24 0 Z', '#a89a7c', 0);
      sketch.disc(0, 0.62, 0.27, 0.12, '#c2b492', 0.4);
      sketch.line('M -0.24 0.26 H 0.24 M -0.22 0.34 H 0.22', 0.06, '#d8c090', 0.2);
    },
    { turn: 1, shadow: 0.3 },
  );
}

function torch(x: number, z: number): SetPiece {
  return drawn(
    'harbour torch',
    x,
    z,
    [-0.5, 0.5, 2.8],
    (sketch) => {
      sketch.rect(-0.05, 0, 0.1, 1.9, '#4a3a2c', 0.1);
      sketch.fill('M -0.26 2.1 Q 0 1.7 0.26 2.1 Z', '#3a3028', 0.2);
      if (!sketch.pen.light.lampsLit) return;
      const flame = Math.sin(sketch.pen.time * 10) * 0.06;
      sketch.fill(`M -0.2 2.1 Q -0.2 2.4 ${flame} 2.7 Q 0.2 2.4 0.2 2.1 Z`, '#ffb03c', 1);
      sketch.fill(`M -0.1 2.1 Q -0.1 2.3 ${flame} 2.46 Q 0.1 2.3 0.1 2.1 Z`, '#fff0a0', 1);
    },
    { turn: 1, motion: 'live' },
  );
}
