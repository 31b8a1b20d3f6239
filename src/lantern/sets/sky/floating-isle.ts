import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { castle } from '../kits/castle.ts';
import { cloudTop } from '../kits/cloud-top.ts';
import { conifer } from '../kits/conifer.ts';
import { eastHall, HALLS, pagoda } from '../kits/east-hall.ts';
import { islandRock, ISLAND_TOP_METRES as TOP_METRES } from '../kits/island-rock.ts';
import { resized } from '../kits/resized.ts';
import { drawn } from '../kits/sketch.ts';
import { reachAt } from '../kits/spread.ts';
import type { BuiltSet, SetBuilder, SetPiece } from '../set.ts';

const DROP_METRES = 9;
/** Depth of the great island, metres: farther where somebody is, who sees it whole. */
const DEPTH = { vacant: 34, visited: 56 } as const;
/** The great island's foot over the level of the eye's own ground, metres. */
const RISE_METRES = 6;
/** Half the width of the great island, metres. */
const HALF_METRES = 13;

/** An island that floats in the sky over clouds: a meadow with trees, roots of rock below it, a waterfall off its edge, small ones beside it. */
export const buildFloatingIsland: SetBuilder = (scenery, light) => isles(scenery, light, 'island');

/** A palace of the immortals on islands over the clouds: halls with golden roofs, a pagoda, pines, falls of water. */
export const buildSkyPalace: SetBuilder = (scenery, light) => isles(scenery, light, 'palace');

/** A castle on an island over the clouds: towers with pointed roofs and lit windows, flags, trees at its feet, water that falls off the rim. */
export const buildSkyCastle: SetBuilder = (scenery, light) => isles(scenery, light, 'castle');

function isles(scenery: Scenery, light: Light, kind: 'island' | 'palace' | 'castle'): BuiltSet {
  const random = createRandom(scenery.seed).fork('floating isles');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const z = scenery.vacant ? DEPTH.vacant : DEPTH.visited;
  const x = side * 1.2;
  const fall = -side * (HALF_METRES - 3.2);
  const stands: SetPiece[] =
    kind === 'castle'
      ? [
          resized(castle(x, z - 0.6, snowCover), 1, CASTLE_SIZE),
          ...[-9.6, -8.2, 8.4, 10].map((at, index) => conifer(x + at, z - 0.8, 3 + (index % 2), index, snowCover)),
        ]
      : kind === 'palace'
        ? [
            eastHall(x, z - 0.6, 6.4, 2, HALLS.imperial, snowCover),
            pagoda(x + side * 9, z - 0.4, 13, 5, HALLS.imperial, snowCover),
            conifer(x - side * 8.6, z - 0.3, 6, 1, snowCover),
            conifer(x - side * 10.2, z - 0.2, 4.6, 2, snowCover),
          ]
        : [
            broadleaf(x + side * 2, z - 0.6, 9, 1, season, snowCover),
            broadleaf(x + side * 7.4, z - 0.4, 6.4, 0, season, snowCover),
            conifer(x - side * 4.6, z - 0.5, 7.4, 2, snowCover),
            conifer(x - side * 2.4, z - 0.3, 5.6, 0, snowCover),
            broadleaf(x + side * 10, z - 0.2, 4.6, 2, season, snowCover),
          ];
  const small = [
    [side * 26, 62, 0.62, 17],
    [-side * 25, 58, 0.5, 15],
    [-side * 46, 96, 0.8, 26],
    [side * 58, 110, 0.9, 6],
  ] as const;
  return {
    ground: {
      kind: 'snow',
      near: '#eef3fc',
      far: '#e4ecf8',
      mirror: 0,
      ripple: 0,
      edgeZ: -1000,
      below: { dropMetres: DROP_METRES, near: '#e9effa', far: '#f2f6fd' },
    },
    pieces: [
      ...clouds(random, scenery),
      ...small.map(([sx, z, size, y], index) => islandRock(sx, z, y - 4, size, index + 1, snowCover)),
      ...small.flatMap(([sx, z, size, y], index) => [
        raised(broadleaf(sx, z - 0.2, 8 * size, index, season, snowCover), y - 4 + TOP_METRES * size - 0.3),
      ]),
      islandRock(x, z, RISE_METRES, 1, 0, snowCover),
      ...stands.map((piece) => raised(piece, RISE_METRES + TOP_METRES - 0.35)),
      waterfall(x + fall, z - 0.7, RISE_METRES + TOP_METRES - 0.3),
      ...[-17, 15].map((at, index) => cloudTop(at * side, -DROP_METRES + 0.6, 27 + index * 2, 26, 6, index + 1, 0.5)),
    ],
    lamps:
      light.lampsLit && kind !== 'island'
        ? [-4, 0, 4].map((at) => ({
            x: x + at,
            y: RISE_METRES + TOP_METRES + 2,
            z: z - 1,
            colour: '#ffb45a',
            radius: 4,
            strength: 0.7,
            flicker: 0.02,
          }))
        : [],
    openAir: true,
  };
}

/** Of a castle that has room on the island. */
const CASTLE_SIZE = 0.62;

function raised(piece: SetPiece, y: number): SetPiece {
  return { ...piece, y: piece.y + y };
}

/** A sea of cloud below and banks behind. */
function clouds(random: Random, { windMetresPerSecond }: Scenery): readonly SetPiece[] {
  const wind = 0.4 + windMetresPerSecond * 0.3;
  const made: SetPiece[] = [];
  for (const [z, gap, wide, tall] of [
    [14, 13, 16, 3.4],
    [24, 18, 24, 4.4],
    [48, 30, 48, 8],
    [84, 50, 84, 12],
    [130, 76, 124, 16],
    [190, 110, 180, 20],
  ] as const) {
    const reach = reachAt(z) + wide;
    for (let x = -reach; x < reach; x += gap * random.range(0.8, 1.25))
      made.push(
        cloudTop(
          x,
          -DROP_METRES + tall * random.range(-0.2, 0),
          z,
          wide * random.range(0.7, 1.2),
          tall * random.range(0.6, 1.1),
          random.integer(0, 5),
          wind,
        ),
      );
  }
  return made;
}

/** Water that leaves the rim and thins to mist; bright strands run down it. */
function waterfall(x: number, z: number, y: number) {
  return drawn(
    'island fall',
    x,
    z,
    [-2.2, 2.2, 0.6, -13],
    (sketch) => {
      sketch.fill(
        'M -0.8 0.1 Q 0 0.3 0.8 0.1 L 1.2 -8 Q 1.3 -10.5 1.9 -12 H -1.9 Q -1.3 -10.5 -1.2 -8 Z',
        '#cfe8f8',
        0.3,
        0.5,
      );
      sketch.fill(
        'M -0.6 0.06 Q 0 0.2 0.6 0.06 L 0.8 -7.6 Q 0.6 -9.6 0 -9.8 Q -0.6 -9.6 -0.8 -7.6 Z',
        '#e8f6ff',
        0.6,
        0.85,
      );
      for (let strand = 0; strand < 14; strand++) {
        const at = -0.6 + strand * 0.09;
        const run = (sketch.pen.time * 3.4 + strand * 1.7) % 5;
        for (const part of [0, 5]) {
          const from = -run - part;
          if (from > -9)
            sketch.line(`M ${at} ${from} L ${at * 1.1} ${Math.max(-10, from - 1.6)}`, 0.05, '#ffffff', 0.9, 0.8);
        }
      }
      for (let puff = 0; puff < 6; puff++)
        sketch.disc(-1 + puff * 0.4, -11 + Math.sin(sketch.pen.time + puff) * 0.2, 0.9, 0.7, '#f4faff', 0.6, 0.25);
    },
    { y, turn: 1, motion: 'live' },
  );
}
