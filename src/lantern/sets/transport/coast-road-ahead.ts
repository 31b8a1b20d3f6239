import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { drifts } from '../kits/cover.ts';
import { sailingBoat } from '../kits/far-boat.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { hills } from '../kits/hills.ts';
import { bush, rock } from '../kits/plants.ts';
import { groundOf } from '../kits/soil.ts';
import { dense, way, type WayPoint } from '../kits/way.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

/** Middles of the road and half its width, from our feet into the distance, the sea on its right; metres. */
const ROAD: readonly WayPoint[] = [
  [-1, -9, 3.6],
  [-0.6, 2, 3.6],
  [-2, 14, 3.5],
  [-8, 34, 3.3],
  [-13, 62, 3.2],
  [-7, 105, 3],
  [10, 160, 2.8],
];
/** How far right of the road's edge the shore is. */
const SHORE_METRES = 3.4;
const PAINT = '#f2f2ea';

/** A road along the coast as one sees it who comes to it with nobody there: it winds away between the sea and green hills, a rail on the side of the water. */
export function coastRoadAhead(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('coast-road');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const road = ROAD.map(([x, z, half]): WayPoint => [x * side, z, half]);
  const line = dense(road);
  const shore = line.map(([x, z, half]) => [x + side * (half + SHORE_METRES), z] as const);
  const soil = groundOf(scenery, 'grass');
  const green = growth(random.fork('growth'), scenery, side);
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 600, fromZ: -8.5, toZ: 90 }),
        ...(white ? drifts(random.fork('drifts'), 260, 40) : []),
        ...way(
          random.fork('sand'),
          shore.map(([x, z]): WayPoint => [x, z, 1.6]),
          white ? '#dfe6f4' : '#d8c496',
          '#b9a67c',
          'sand',
        ),
        ...way(random.fork('road'), road, white ? '#c3ccdc' : '#63676f', white ? '#b4bfd2' : '#8d8a80', 'asphalt'),
        ...markings(line, side),
        ...contactShadows(green, soil.shadow),
      ],
      water: {
        fromZ: -8,
        toZ: 900,
        colour: '#2a7f9e',
        mirror: 0.35,
        waveHeightMetres: 0.12,
        shore: [...shore.flat(), side * 60, 240, side * 300, 420, side * 900, 420, side * 900, -8],
      },
    },
    pieces: [
      ...hills(scenery, { far: 40, near: 18 }).map((piece) =>
        piece.z > 100 ? piece : { ...piece, x: piece.x - side * 60 },
      ),
      ...green,
      ...(scenery.excluded.includes('boat') ? [] : [sailingBoat(side * 26, 90, 0, scenery.seed % 4)]),
    ],
    structures: [{ z: 150, faces: rail(line, side) }],
    lamps: [],
    openAir: true,
  };
}

/** The edge lines and the dashes in the middle. */
function markings(line: readonly WayPoint[], side: 1 | -1): readonly Face[] {
  const made: Face[] = [];
  for (let at = 0; at + 1 < line.length; at++) {
    const [[x0, z0, half0], [x1, z1, half1]] = [line[at]!, line[at + 1]!];
    const stripe = (aside0: number, aside1: number, wide: number, from: number, to: number, colour: string): Face => {
      const x = (share: number) => x0 + aside0 + (x1 + aside1 - x0 - aside0) * share;
      const z = (share: number) => z0 + (z1 - z0) * share;
      return {
        points: [
          x(from) - wide,
          0,
          z(from),
          x(from) + wide,
          0,
          z(from),
          x(to) + wide,
          0,
          z(to),
          x(to) - wide,
          0,
          z(to),
        ],
        colour,
        lit: 0.5,
        alpha: 0.85,
      };
    };
    made.push(stripe(0, 0, 0.08, 0, 0.5, '#f2e6b0'));
    for (const edge of [-1, 1])
      made.push(stripe(side * edge * (half0 - 0.3), side * edge * (half1 - 0.3), 0.06, 0, 1, PAINT));
  }
  return made;
}

/** Posts and two bars on the side of the sea. */
function rail(line: readonly WayPoint[], side: 1 | -1): readonly Face[] {
  const made: Face[] = [];
  for (let at = line.length - 2; at >= 0; at--) {
    const [[x0, z0, half0], [x1, z1, half1]] = [line[at]!, line[at + 1]!];
    const [from, to] = [x0 + side * (half0 + 0.7), x1 + side * (half1 + 0.7)];
    for (const y of [0.35, 0.66])
      made.push({
        points: [from, y, z0, to, y, z1, to, y + 0.16, z1, from, y + 0.16, z0],
        colour: '#d4dade',
        lit: 0.3,
      });
    made.push({
      points: [from - 0.07, 0, z0, from + 0.07, 0, z0, from + 0.07, 0.84, z0, from - 0.07, 0.84, z0],
      colour: '#aab2b8',
      lit: 0,
    });
  }
  return made;
}

/** Trees and bushes on the side of the land, boulders by the water. */
function growth(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const { season, snowCover } = scenery;
  const pieces: SetPiece[] = [];
  for (const [x, z, tall] of [
    [-10, 9, 5],
    [-17, 20, 6.5],
    [-24, 36, 7],
    [-33, 52, 8],
    [-27, 84, 8],
    [-44, 70, 9],
    [-14, 128, 9],
  ] as const)
    pieces.push(broadleaf(side * (x + random.range(-1.5, 1.5)), z, tall, random.integer(0, 3), season, snowCover));
  for (const [x, z] of [
    [-7.5, 5],
    [-9, 15],
    [-15, 27],
    [-20, 44],
    [-24, 63],
  ] as const)
    pieces.push(
      bush(side * (x + random.range(-1, 1)), z, random.range(0.6, 1.3), random.integer(0, 2), season, snowCover),
    );
  for (const [x, z] of [
    [7.6, 6],
    [8.2, 12],
    [5, 24],
    [1.5, 38],
    [-3, 66],
  ] as const)
    pieces.push(
      rock(side * (x + random.range(-0.6, 0.9)), z, random.range(0.3, 0.9), random.integer(0, 4), '#8d877c', snowCover),
    );
  return pieces;
}
