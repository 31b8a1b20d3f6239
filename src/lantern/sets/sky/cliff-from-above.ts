import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { breaker } from '../kits/breakers.ts';
import { crag } from '../kits/crag.ts';
import { crown, hillsInland, landBelow, LAND_Y, rowAt } from '../kits/from-air.ts';
import type { BuiltSet, Face, SetPiece, Structure } from '../set.ts';

/** The foot of the cliffs: x and z for land on the left, metres. */
const EDGE: readonly (readonly [x: number, z: number])[] = [
  [6, 2],
  [-14, 34],
  [6, 60],
  [-18, 92],
  [14, 126],
  [-22, 172],
  [20, 226],
  [-40, 300],
  [-10, 380],
  [-90, 470],
  [-90, 560],
];
const CLIFF_METRES = 20;
/** Spray farther off than this is not told from foam, metres. */
const SPRAY_METRES = 190;

/** Rugged cliffs from the air: headland behind headland of bare rock under turf, white water bursting along their feet, stacks in a dark sea. */
export function buildCliffFromAbove(scenery: Scenery, _light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('cliff-from-above');
  const { season, snowCover, weather } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const grey = weather === 'storm' || weather === 'rain' || weather === 'overcast';
  const turf = white
    ? '#e1e8f5'
    : { spring: '#86ab5c', summer: '#7ba252', autumn: '#a8954e', winter: '#98906c' }[season];
  const coast: Coast = { side, turf, seed: scenery.seed };
  return {
    ground: landBelow({
      // The sea is the ground, so that it runs to the horizon without a seam; the land lies on it.
      colour: grey ? '#3f6f7c' : '#24708f',
      kind: 'water',
      marks: belts(side, turf, grey),
    }),
    pieces: [hillsInland(side, white, scenery.seed), ...cliffs(random.fork('cliffs'), coast), ...stacks(coast)],
    structures: bushes(random.fork('bushes'), side, white),
    lamps: [],
    openAir: true,
  };
}

interface Coast {
  /** 1: the land is on the left. */
  readonly side: 1 | -1;
  readonly turf: string;
  readonly seed: number;
}

/** Where the rows of cliffs stand, far ones first, metres. */
const ROWS: readonly number[] = [
  442, 414, 388, 363, 340, 318, 297, 277, 258, 240, 223, 206, 190, 175, 161, 147, 134, 121, 109, 98, 87, 76, 66, 56, 47,
  38, 30, 22, 14, 6,
];

/** How wide the rock of a row is, metres. */
function wideAt(z: number): number {
  return 30 + z * 0.05;
}

/** Rock along the edge, and the sea that breaks on it. */
function cliffs(random: Random, { side, turf, seed }: Coast): readonly SetPiece[] {
  return ROWS.flatMap((z) => {
    const x = edgeAt(z);
    return [
      crag({
        x: side * (x - wideAt(z) * 0.46),
        y: LAND_Y,
        z,
        widthMetres: wideAt(z),
        heightMetres: CLIFF_METRES * random.range(0.7, 1.15),
        rock: '#77706a',
        cap: turf,
        top: side > 0 ? 'right' : 'left',
        ledges: 0.3,
        seed: seed * 3 + z,
        mirrored: false,
      }),
      breaker({
        x: side * (x + 2),
        y: LAND_Y,
        z: z - 3,
        widthMetres: 22 + z * 0.03,
        sprayMetres: z < SPRAY_METRES && random.chance(0.75) ? random.range(7, 13) : 0,
        foamMetres: 2.6,
      }),
    ];
  });
}

/** Stacks that stand off the points. */
function stacks({ side, turf, seed }: Coast): readonly SetPiece[] {
  return [
    [24, 150, 12],
    [52, 214, 20],
    [34, 104, 17],
    [26, 66, 13],
  ].flatMap(([out = 0, z = 0, tall = 0]) => {
    const at = { x: side * (edgeAt(z) + out), y: LAND_Y };
    return [
      crag({
        ...at,
        z,
        widthMetres: tall * 0.9,
        heightMetres: tall,
        rock: '#6f6963',
        cap: turf,
        top: 'peak',
        ledges: 0.2,
        seed: seed + z,
        mirrored: false,
      }),
      breaker({ ...at, z: z - 1, widthMetres: tall * 1.5, sprayMetres: tall * 0.4, foamMetres: 2 }),
    ];
  });
}

/** Bushes on the turf behind the cliffs. */
function bushes(random: Random, side: 1 | -1, white: boolean): readonly Structure[] {
  return ROWS.map((z) => {
    const faces: Face[] = [];
    for (let inland = wideAt(z) * 0.9; inland < 170; inland += 10)
      if (random.chance(0.35))
        faces.push(...crown(side * (edgeAt(z) - inland), z, random.range(2, 3.6), white ? '#a9b6cf' : '#4a7a40'));
    return rowAt(z, faces);
  });
}

/** x of the cliffs' foot at a depth. */
function edgeAt(z: number): number {
  const next = EDGE.findIndex(([, ez]) => ez >= z);
  const [[ax, az], [bx, bz]] = [EDGE[Math.max(0, next - 1)]!, EDGE[Math.max(0, next)]!];
  return bz === az ? ax : ax + ((bx - ax) * (z - az)) / (bz - az);
}

/** Land, paler water over the shelf, and the foam that drifts off the rocks. */
function belts(side: 1 | -1, turf: string, grey: boolean): readonly Face[] {
  const belt = (from: number, to: number, colour: string, lit: number, alpha?: number): Face => ({
    points: [
      ...EDGE.map(([x, z], at) => [side * (x + from * wavy(at, from)), LAND_Y, z]),
      ...EDGE.toReversed().map(([x, z], at) => [side * (x + to * wavy(at + 3, to)), LAND_Y, z]),
    ].flat(),
    colour,
    lit,
    smooth: true,
    ...(alpha === undefined ? {} : { alpha }),
  });
  return [
    belt(-900, 0, turf, 0.2),
    belt(-30, 4, '#6d665f', -0.1),
    belt(0, 30, grey ? '#55838d' : '#2f8aa4', 0.1),
    belt(-2, 13, grey ? '#7fa6aa' : '#5fb4bf', 0.3),
    belt(-4, 5, '#f4fafc', 0.7, 0.85),
    belt(12, 15, '#f4fafc', 0.6, 0.5),
    belt(24, 26, '#f4fafc', 0.6, 0.35),
  ];
}

/** Belts are wide in the bays and narrow off the points. */
function wavy(at: number, out: number): number {
  return Math.abs(out) > 100 ? 1 : 1 + 0.35 * Math.sin(at * 2.1 + out);
}
