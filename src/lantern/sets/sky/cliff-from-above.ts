import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { breaker } from '../kits/breakers.ts';
import { crag } from '../kits/crag.ts';
import { crown, landBelow, LAND_Y, onLand, rowAt } from '../kits/from-air.ts';
import { range } from '../kits/ranges.ts';
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
  const sea = grey ? '#3f6f7c' : '#24708f';
  const pieces: SetPiece[] = [
    onLand(
      range({
        z: 600,
        heightMetres: 84,
        peakEvery: 170,
        sharpness: 0.3,
        colour: '#7c8f9c',
        snowLine: white ? 0.1 : 1,
        seed: scenery.seed + 3,
        span: side > 0 ? [-760, -60] : [60, 760],
      }),
    ),
  ];
  const woods: Structure[] = [];
  for (let z = 460; z > 4; z -= 8 + z * 0.045) {
    const x = edgeAt(z);
    const wide = 30 + z * 0.05;
    const at = (out: number) => side * (x + out);
    pieces.push(
      crag({
        x: at(-wide * 0.46),
        y: LAND_Y,
        z,
        widthMetres: wide,
        heightMetres: CLIFF_METRES * random.range(0.7, 1.15),
        rock: '#77706a',
        cap: turf,
        top: side > 0 ? 'right' : 'left',
        ledges: 0.3,
        seed: scenery.seed * 3 + Math.round(z),
        mirrored: false,
      }),
    );
    const sprays = z < 190 && random.chance(0.75);
    pieces.push(
      breaker({
        x: at(2),
        y: LAND_Y,
        z: z - 3,
        widthMetres: 22 + z * 0.03,
        sprayMetres: sprays ? random.range(7, 13) : 0,
        foamMetres: 2.6,
      }),
    );
    const faces: Face[] = [];
    for (let inland = wide * 0.9; inland < 170; inland += 10)
      if (random.chance(0.35))
        faces.push(...crown(at(-inland), z, random.range(2, 3.6), white ? '#a9b6cf' : '#4a7a40'));
    woods.push(rowAt(z, faces));
  }
  for (const [out, z, tall] of [
    [26, 66, 13],
    [34, 104, 17],
    [24, 150, 12],
    [52, 214, 20],
  ] as const)
    pieces.push(
      crag({
        x: side * (edgeAt(z) + out),
        y: LAND_Y,
        z,
        widthMetres: tall * 0.9,
        heightMetres: tall,
        rock: '#6f6963',
        cap: turf,
        top: 'peak',
        ledges: 0.2,
        seed: scenery.seed + z,
        mirrored: false,
      }),
      breaker({
        x: side * (edgeAt(z) + out),
        y: LAND_Y,
        z: z - 1,
        widthMetres: tall * 1.5,
        sprayMetres: tall * 0.4,
        foamMetres: 2,
      }),
    );
  return {
    ground: landBelow({
      // The sea is the ground, so that it runs to the horizon without a seam; the land lies on it.
      colour: sea,
      kind: 'water',
      marks: belts(side, turf, grey),
    }),
    pieces,
    structures: woods,
    lamps: [],
    openAir: true,
  };
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
