import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { Light } from '../../light/light.ts';
import { caveMouth } from '../kits/cave-mouth.ts';
import { lens } from '../kits/ground-marks.ts';
import { pool } from '../kits/pools.ts';
import { drawn, type Sketch } from '../kits/sketch.ts';
import { stalagmite } from '../kits/stalagmite.ts';
import { underside, upright } from '../kits/solid.ts';
import type { BuiltSet, Face, Lamp, SetPiece } from '../set.ts';

const TINTS = ['#b06aff', '#6a8cff', '#4fd8ff', '#ff7ad8'] as const;
const ROCK = '#6a5a92';

/** Clusters: where, how high in metres, of which tint; the first eight shine far. x for a cave that is not mirrored. */
const SPOTS: readonly (readonly [x: number, z: number, tall: number, tint: number])[] = [
  [1.5, 26, 9.5, 0],
  [-7, 20, 6.4, 1],
  [9.5, 17, 6, 2],
  [-12, 13, 5, 0],
  [5.6, 12.6, 2.6, 3],
  [-4.2, 12.8, 2.2, 2],
  [10.6, 5.4, 2.4, 0],
  [-9.6, 5, 2.8, 1],
  [-2.6, 30, 6.5, 2],
  [5.4, 29, 5.4, 3],
  [14, 19, 7.5, 1],
  [-15.5, 21, 8, 3],
  [19, 10, 6, 1],
  [-20, 11, 6.5, 3],
  [30, 12, 6, 0],
  [-31, 10, 5, 2],
];

/** A cave of crystals: clusters as tall as houses that glow violet and blue from within, a still pool that holds their light, stone in the dark. */
export function buildCrystalCave(scenery: Scenery, _light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('crystal-cave');
  const side = random.chance(0.5) ? 1 : -1;
  const spots = SPOTS.map(([x, z, tall, tint]) => [x * side, z, tall, tint] as const);
  const lamps: readonly Lamp[] = spots.slice(0, 8).map(([x, z, tall, tint]) => ({
    x,
    y: tall * 0.45,
    z: z - 0.6,
    colour: TINTS[tint]!,
    radius: tall * 0.75 + 0.8,
    strength: 0.55,
    flicker: 0.04,
  }));
  return {
    ground: {
      kind: 'earth',
      near: '#54487a',
      far: '#63558e',
      mirror: 0,
      ripple: 0.01,
      marks: [
        ...floor(random),
        ...spots
          .slice(2, 8)
          .flatMap(([x, z, tall, tint]) => pool(x, z - 0.4, tall * 0.7, tall * 0.4, TINTS[tint]!, 0.13)),
      ],
      water: { fromZ: 6.4, toZ: 15, colour: '#2a2a6a', mirror: 0.75, waveHeightMetres: 0.01, shore: shoreOf(side) },
    },
    pieces: [
      caveMouth({
        z: 34,
        x: side * 1.4,
        widthMetres: 22,
        heightMetres: 12,
        rock: '#54467c',
        seed: scenery.seed + 2,
        rimLight: 0.5,
      }),
      caveMouth({
        z: 15.5,
        x: -side * 0.6,
        widthMetres: 25,
        heightMetres: 10,
        rock: ROCK,
        seed: scenery.seed + 5,
        rimLight: 0.6,
      }),
      ...spots.map(([x, z, tall, tint], index) => cluster(x, z, tall, tint, index % 3)),
      ...hangers(random),
      ...[-15, -7.4, 7.8, 14].map((x, index) =>
        stalagmite(x * side, 7 + (index % 3) * 2, random.range(0.9, 1.8), index, ROCK, false),
      ),
    ],
    structures: [
      { z: 44, faces: [upright([-80, 80], [0, 30], 44, '#3a3060', 0)], mirrored: false },
      { z: 43, faces: [underside([-80, 80], 13, [-9, 44], '#33295a', -0.2)], mirrored: false },
    ],
    lamps,
    openAir: false,
  };
}

function floor(random: Random): readonly Face[] {
  return Array.from({ length: 90 }, (_, index): Face => {
    const z = -7 + (index / 90) * 26;
    const wide = random.range(1, 3);
    return {
      points: lens(random, random.range(-18, 18), z, wide, wide * 0.3),
      colour: index % 2 === 0 ? '#463a68' : '#75669e',
      lit: 0,
      alpha: 0.5,
      smooth: true,
    };
  }).toReversed();
}

function shoreOf(side: 1 | -1): readonly number[] {
  const shore: number[] = [];
  for (let corner = 0; corner < 18; corner++) {
    const angle = (corner / 18) * Math.PI * 2;
    shore.push(side * 1.2 + Math.cos(angle) * (9 + Math.sin(angle * 3)), 10.4 + Math.sin(angle) * 3.6);
  }
  return shore;
}

/** Hexagonal prisms that lean out from one foot: a lit face, a shade face, an edge of light, a bright heart. */
function cluster(x: number, z: number, tall: number, tint: number, variant: number) {
  return drawn(
    `crystal cluster ${tint} ${variant} ${tall}`,
    x,
    z,
    [-tall * 0.75, tall * 0.75, tall * 1.08],
    (sketch) => {
      sketch.at(0, 0, tall, () => {
        const prisms = [
          [-0.42, 0.5, 0.09],
          [0.46, 0.46, 0.085],
          [-0.24, 0.74, 0.11],
          [0.27, 0.7, 0.1],
          [0.05, 1, 0.13],
          [-0.12, 0.42, 0.1],
          [0.18, 0.36, 0.09],
        ] as const;
        for (const [lean, high, wide] of variant === 1 ? prisms.map(([a, b, c]) => [-a, b, c] as const) : prisms)
          prism(sketch, lean * 0.9, high, wide, tint);
        for (let stone = 0; stone < 9; stone++)
          sketch.disc(-0.36 + stone * 0.09, 0.02, 0.07, 0.05, ROCK, sketch.random.range(-0.5, 0.3));
      });
    },
    { shadow: tall * 0.3, turn: 1 },
  );
}

function prism(sketch: Sketch, lean: number, high: number, wide: number, tint: number): void {
  const [deep, mid, pale] = [
    ['#4a1f9a', '#9a5cff', '#e6ccff'],
    ['#1f3a9a', '#5c86ff', '#ccdcff'],
    ['#0f5a8a', '#3fc4f0', '#d0f6ff'],
    ['#8a1f72', '#f06ac8', '#ffd8f2'],
  ][tint]! as [string, string, string];
  const foot = lean * 0.25;
  const at = (share: number, across: number) => `${foot + (lean - foot) * share + across * wide} ${high * share}`;
  sketch.shine(`M ${at(0, -1)} L ${at(0.82, -1)} L ${at(1, 0)} L ${at(0.82, 1)} L ${at(0, 1)} Z`, mid, mid);
  sketch.shine(`M ${at(0, 0.25)} L ${at(0.78, 0.25)} L ${at(1, 0)} L ${at(0.82, 1)} L ${at(0, 1)} Z`, deep, deep, 0.75);
  sketch.shine(
    `M ${at(0, -1)} L ${at(0.82, -1)} L ${at(1, 0)} L ${at(0.76, -0.45)} L ${at(0, -0.45)} Z`,
    pale,
    pale,
    0.7,
  );
  sketch.line(`M ${at(0.04, 0.25)} L ${at(0.78, 0.25)} L ${at(1, 0)}`, 0.008, '#ffffff', 1, 0.7);
}

/** Small ones that hang from the roof. */
function hangers(random: Random): readonly SetPiece[] {
  return [-11, -6.5, -2, 3, 8, 12.5].map((x, index) =>
    drawn(
      `hanging crystals ${index % 3}`,
      x,
      10 + random.range(0, 6),
      [-1.2, 1.2, 0.4, -2.4],
      (sketch) => {
        for (const [at, long] of [
          [-0.6, 1.1],
          [0.5, 1.3],
          [0, 2.1],
        ] as const) {
          const tint = TINTS[(index + Math.round(long)) % TINTS.length]!;
          sketch.shine(`M ${at - 0.18} 0.3 L ${at} ${-long} L ${at + 0.18} 0.3 Z`, tint, tint);
          sketch.shine(`M ${at - 0.18} 0.3 L ${at} ${-long} L ${at - 0.03} 0.3 Z`, '#f0e4ff', '#f0e4ff', 0.5);
        }
      },
      { y: 9.4, turn: 1 },
    ),
  );
}
