import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { crown, hillsInland, landBelow, LAND_Y, onLand, pitchedHouse, rowAt } from '../kits/from-air.ts';
import { fishingBoat, mooredYacht } from '../kits/moored-boats.ts';
import type { BuiltSet, Face, SetPiece, Structure } from '../set.ts';

/** Where the sand meets the sea: x of the water's edge at each z, for land on the left. */
const EDGE: readonly (readonly [x: number, z: number])[] = [
  [34, 4],
  [16, 40],
  [2, 74],
  [8, 112],
  [34, 150],
  [40, 196],
  [10, 250],
  [-60, 320],
  [-110, 430],
  [-90, 560],
];

/** A coast from the air: a bay of pale sand between green land and blue water, surf in white lines, woods, a few roofs, boats. */
export function buildCoastFromAbove(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('coast-from-above');
  const { season, snowCover, weather } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const grey = weather === 'storm' || weather === 'rain';
  const land = white
    ? '#e1e8f5'
    : { spring: '#86ab5c', summer: '#7ba252', autumn: '#a8954e', winter: '#98906c' }[season];
  const leaf = white
    ? '#a9b6cf'
    : { spring: '#6fa050', summer: '#4f8a44', autumn: '#c08238', winter: '#857a66' }[season];
  const structures: Structure[] = [];
  for (let z = 330; z > 8; z -= 9) {
    const faces: Face[] = [];
    for (let inland = 26; inland < 190; inland += 9) {
      const x = side * (edgeAt(z) - inland + random.range(-3, 3));
      if (random.chance(inland < 70 ? 0.1 : 0.03))
        faces.push(
          ...pitchedHouse(x, z, random.range(9, 12), '#f4efe4', white ? '#eef3ff' : '#b5583c', light.lampsLit),
        );
      else if (random.chance(0.62)) faces.push(...crown(x, z + random.range(-3, 3), random.range(2.4, 4.2), leaf));
    }
    structures.push(rowAt(z, faces));
  }
  return {
    ground: landBelow({
      // The sea is the ground, so that it runs to the horizon without a seam; the land lies on it.
      colour: grey ? '#4f7f8c' : '#2f86a8',
      kind: 'water',
      marks: shoreMarks(scenery, side, land),
    }),
    pieces: [hillsInland(side, white, scenery.seed), ...boatsOff(side)],
    structures,
    lamps: [],
    openAir: true,
  };
}

/** x of the water's edge at a depth. */
function edgeAt(z: number): number {
  const next = EDGE.findIndex(([, ez]) => ez >= z);
  const [[ax, az], [bx, bz]] = [EDGE[Math.max(0, next - 1)]!, EDGE[Math.max(0, next)]!];
  return bz === az ? ax : ax + ((bx - ax) * (z - az)) / (bz - az);
}

/** Land, sand, surf and water that grows deeper, in belts along the edge. */
function shoreMarks({ snowCover, weather }: Scenery, side: 1 | -1, land: string): readonly Face[] {
  const white = snowCover > 0.5;
  const grey = weather === 'storm' || weather === 'rain';
  /** A belt along the edge, so many metres to the sea (below 0: to the land). */
  const belt = (from: number, to: number, colour: string, lit: number, alpha?: number): Face => ({
    points: [
      ...EDGE.map(([x, z]) => [side * (x + from), LAND_Y, z]),
      ...EDGE.toReversed().map(([x, z]) => [side * (x + to), LAND_Y, z]),
    ].flat(),
    colour,
    lit,
    smooth: true,
    ...(alpha === undefined ? {} : { alpha }),
  });
  return [
    belt(-900, 0, land, 0.2),
    belt(0, 46, grey ? '#5f939a' : '#3fa8b8', 0.2),
    belt(0, 20, grey ? '#7aa8a8' : '#6fcfc8', 0.3),
    ...[3, 12, 24].map((out, index) => belt(out, out + 2.6 - index * 0.5, '#f7fbff', 0.8, 0.85 - index * 0.2)),
    belt(-17, 3, white ? '#eef2fa' : '#ecd9ae', 0.4),
    belt(-2, 3, white ? '#d8e0ee' : '#d4bd8e', 0.2),
  ];
}

/** Boats in the bay. */
function boatsOff(side: 1 | -1): readonly SetPiece[] {
  return [
    [58, 90],
    [74, 140],
    [64, 52],
    [96, 210],
    [130, 120],
  ].map(([out = 0, z = 0], index) =>
    onLand(
      index % 2
        ? fishingBoat(side * (edgeAt(z) + out), z, 1, '#b5322e', index)
        : mooredYacht(side * (edgeAt(z) + out), z, 1, '#f4f1e8', index),
    ),
  );
}
