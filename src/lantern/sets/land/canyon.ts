import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { courseMarks, courseThrough, type CoursePoint } from '../kits/course.ts';
import { drifts } from '../kits/cover.ts';
import { cactus } from '../kits/desert-forms.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { bush, rock, tuft } from '../kits/plants.ts';
import { groundOf } from '../kits/soil.ts';
import { onStage, rowOf } from '../kits/spread.ts';
import { strata } from '../kits/strata.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

const LAYERS = ['#a8583c', '#b8653f', '#d08a58', '#9c4f3a', '#c9764a', '#e0ab74', '#a9573b', '#c4835a', '#8f4a3a'];

/** The floor of a red canyon: layered walls that step back on both sides and close in behind, a river that winds out of the gap. */
export function buildCanyon(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('canyon');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const soil = groundOf(scenery, 'sand');
  const near = white ? soil.near : '#cf9468';
  const low = scrub(random.fork('scrub'), scenery);
  const river = RIVER.map(([x, z, half]): CoursePoint => [x * side, z, half]);
  return {
    ground: {
      ...soil,
      near,
      far: white ? soil.far : '#c9855c',
      marks: [
        ...patches(random.fork('sand'), {
          ...soil.patches,
          colours: white ? soil.patches.colours : ['#b97a52', '#dba878', '#c98a60'],
          count: 800,
          fromZ: -8.5,
          toZ: 60,
        }),
        ...(white ? drifts(random.fork('drifts'), 400, 40) : []),
        ...courseMarks(river, { colour: white ? '#c3cfe8' : '#e6bf92', extra: 0.9, lit: 0.3 }),
        ...contactShadows(low, soil.shadow),
      ],
      water: {
        fromZ: 5,
        toZ: 118,
        colour: '#3f8a8e',
        mirror: 0.42,
        waveHeightMetres: 0.03,
        shore: courseThrough(river).outline(),
      },
    },
    pieces: [...walls(random.fork('walls'), scenery, side), ...low],
    lamps: [],
    openAir: true,
  };
}

/** A river, from the gap to our feet. */
const RIVER: readonly CoursePoint[] = [
  [2, 118, 4],
  [-6, 80, 4.4],
  [-3, 52, 4],
  [5, 34, 3.6],
  [4, 20, 3],
  [-3, 12, 2.4],
  [-11, 8.4, 1.9],
  [-24, 7.6, 1.7],
  [-60, 7.6, 1.7],
];

/** Walls in steps of depth, higher the farther, and a butte that stands alone in the gap. */
function walls(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const white = scenery.snowCover > 0.5;
  const pieces: SetPiece[] = [];
  const wall = (x: number, z: number, widthMetres: number, heightMetres: number, steps: 'left' | 'right' | 'both') =>
    pieces.push(
      strata({
        x,
        z,
        widthMetres,
        heightMetres,
        steps,
        colours: LAYERS,
        ledge: white ? '#eef3ff' : '#e8b98a',
        seed: scenery.seed * 31 + Math.round(x * 3 + z),
      }),
    );
  for (const [left, right, z, high] of [
    [-11, 15, 13, 8],
    [-13, 13.5, 22, 17],
    [-15, 18, 36, 26],
    [-17, 17, 56, 38],
    [-26, 22, 88, 56],
    [-30, 40, 130, 74],
  ] as const) {
    // Each wall reaches from its edge at the gap far out of the view.
    const wide = 60 + z * 0.9;
    const [a, b] = side > 0 ? [left, right] : [-right, -left];
    wall(a - wide / 2, z, wide, high * random.range(0.92, 1.08), 'right');
    wall(b + wide / 2, z + random.range(-2, 2), wide, high * random.range(0.85, 1.08), 'left');
  }
  wall(side * 6, 190, 46, 62, 'both');
  wall(side * -34, 240, 90, 70, 'both');
  return pieces;
}

/** Boulders fallen from the walls, dry brush, a cactus or two. */
function scrub(random: Random, scenery: Scenery): readonly SetPiece[] {
  const { snowCover, season } = scenery;
  const pieces: SetPiece[] = [];
  for (const [z, gap, tall] of [
    [5.4, 7, 0.6],
    [9, 5, 1],
    [14, 6, 1.5],
    [26, 8, 2],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, z * 0.25)) {
      const high = tall * random.range(0.3, 1);
      if (onStage(spot) || Math.abs(spot.x) < z * 0.22) continue;
      pieces.push(
        rock(spot.x, spot.z, high, random.integer(0, 4), '#b06a48', snowCover),
        rock(spot.x + high * 1.2, spot.z - 0.2, high * 0.5, random.integer(0, 4), '#c07a54', snowCover),
      );
    }
  for (const spot of rowOf(random, 7, 6, 1, 4))
    pieces.push(
      bush(
        spot.x,
        spot.z,
        random.range(0.3, 0.6),
        random.integer(0, 2),
        season === 'winter' ? 'winter' : 'spring',
        snowCover,
      ),
    );
  if (!scenery.excluded.includes('cactus'))
    for (const spot of rowOf(random, 9, 17, 1, 3))
      if (Math.abs(spot.x) > 5) pieces.push(cactus(spot.x, spot.z, random.range(1.4, 2.6), random.integer(0, 2)));
  for (const z of [-5.8, -4.2, 4.9, 8])
    for (const spot of rowOf(random, z, 3.4, 1, 1))
      if (!onStage(spot)) pieces.push(tuft(spot.x, spot.z, random.range(0.15, 0.34), random.integer(0, 5), 'autumn'));
  return pieces;
}
