import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { drifts } from '../kits/cover.ts';
import { iceberg, iceFloe } from '../kits/ice.ts';
import { lens, patches } from '../kits/ground-marks.ts';
import { massif } from '../kits/massif.ts';
import { rock } from '../kits/plants.ts';
import { groundOf } from '../kits/soil.ts';
import { rowOf } from '../kits/spread.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

const EDGE_Z = 5;

/** The edge of the pack ice: blue icebergs in a dark still sea that mirrors them, floes that drift, white mountains far off. */
export function buildIceSea(scenery: Scenery, _light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('ice-sea');
  const side = random.chance(0.5) ? 1 : -1;
  const soil = groundOf({ ...scenery, snowCover: 1, season: 'winter' }, 'grass');
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('snow'), { ...soil.patches, count: 600, fromZ: -8.5, toZ: EDGE_Z - 0.6 }),
        ...drifts(random.fork('drifts'), 500, EDGE_Z - 0.6),
        ...edge(random.fork('edge')),
      ],
      water: {
        fromZ: EDGE_Z,
        toZ: 3000,
        colour: '#1f5a76',
        mirror: scenery.weather === 'storm' ? 0.25 : 0.6,
        waveHeightMetres: 0.05,
      },
    },
    pieces: [
      massif({
        z: 280,
        deepMetres: 110,
        summits: [
          [side * -120, 46, 70],
          [side * 60, 36, 60],
          [side * 200, 48, 70],
        ],
        crestMetres: 18,
        foldMetres: 46,
        rock: '#7f92ac',
        snowFromMetres: 3,
        seed: scenery.seed + 3,
      }),
      ...bergs(random.fork('bergs'), side),
      ...rowOf(random, 4.5, 9, 1, 0.4).map((spot) =>
        rock(spot.x, spot.z, random.range(0.2, 0.5), random.integer(0, 4), '#b9d4e4', 1),
      ),
    ],
    lamps: [],
    openAir: true,
  };
}

/** One great berg, lesser ones at many depths, floes between them. */
function bergs(random: Random, side: 1 | -1): readonly SetPiece[] {
  const pieces: SetPiece[] = [
    iceberg(side * 13, 52, 42, 21, 0, 0.05),
    iceberg(side * -30, 74, 34, 13, 1, 0.06),
    iceberg(side * -9.5, 24, 11, 4.2, 2, 0.08),
    iceberg(side * 66, 90, 60, 24, 3, 0.05),
    iceberg(side * -86, 96, 56, 22, 0, 0.05),
    iceberg(side * 40, 40, 18, 8, 1, 0.07),
    iceberg(side * -52, 44, 20, 8, 3, 0.07),
  ];
  for (const [z, gap, wide] of [
    [6.6, 5, 2.4],
    [9, 6, 3],
    [13, 7, 4],
    [20, 9, 6],
    [32, 13, 9],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, z * 0.15))
      pieces.push(iceFloe(spot.x, spot.z, wide * random.range(0.5, 1.2), random.integer(0, 3), 0.1));
  return pieces;
}

/** The torn border of the ice we stand on: blue where it is cut, white above. */
function edge(random: Random): readonly Face[] {
  const faces: Face[] = [];
  for (const [colour, out, lit] of [
    ['#6fb4d0', 0.34, -0.2],
    ['#eef4fd', 0, 0.5],
  ] as const)
    for (let x = -90; x < 90; x += random.range(1.4, 3))
      faces.push({
        points: lens(random, x, EDGE_Z - 0.55 + out, random.range(2.6, 5), 1.5),
        colour,
        lit,
        smooth: true,
      });
  return faces;
}
