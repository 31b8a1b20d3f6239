import type { FarLandmark } from '../places/far-landmarks.ts';
import { traitsOf } from '../places/places.ts';
import type { Scenery } from '../storyboard/storyboard.ts';
import { createRandom } from '../../base/random.ts';
import { added } from './kits/added.ts';
import { barn } from './kits/barn.ts';
import { castle } from './kits/castle.ts';
import { church } from './kits/church.ts';
import { HALLS, pagoda } from './kits/east-hall.ts';
import { ferrisWheel } from './kits/fair-rides.ts';
import { greatLighthouse } from './kits/lighthouse.ts';
import { massif, snowLineOf } from './kits/massif.ts';
import { resized } from './kits/resized.ts';
import { snowCone } from './kits/snow-cone.ts';
import { stoneTower } from './kits/stone-tower.ts';
import { towerRow } from './kits/tower-block.ts';
import { windmill } from './kits/windmill.ts';
import { isWithin } from './kits/wet-ground.ts';
import type { BuiltSet, SetPiece } from './set.ts';

/** Where a landmark stands, how high it is, metres, and in which scenery. */
interface Site {
  readonly x: number;
  readonly z: number;
  readonly heightMetres: number;
  readonly scenery: Scenery;
}

const CASTLE_METRES = 34;

const BUILDERS: Readonly<Record<FarLandmark, (site: Site) => SetPiece | readonly SetPiece[]>> = {
  tower: ({ x, z, heightMetres, scenery }) => stoneTower(x, z, heightMetres, scenery.snowCover),
  castle: ({ x, z, heightMetres, scenery }) =>
    resized(castle(x, z, scenery.snowCover), CASTLE_METRES, heightMetres * 1.15),
  lighthouse: ({ x, z, heightMetres, scenery }) => greatLighthouse(x, z, heightMetres, scenery.snowCover),
  windmill: ({ x, z, heightMetres, scenery }) => windmill(x, z, heightMetres * 0.8, scenery.snowCover),
  pagoda: ({ x, z, heightMetres, scenery }) => pagoda(x, z, heightMetres * 1.1, 7, HALLS.temple, scenery.snowCover),
  church: ({ x, z, heightMetres, scenery }) => church(x, z, heightMetres, true, scenery.snowCover),
  barn: ({ x, z, heightMetres, scenery }) => barn(x, z, heightMetres * 0.6, '#a4443a', scenery.snowCover),
  'ferris-wheel': ({ x, z, heightMetres }) => ferrisWheel(x, z, heightMetres * 1.2),
  mountains: ({ x, scenery }) =>
    massif({
      z: 300,
      deepMetres: 80,
      summits: [
        [x * 3, 140, 84],
        [x * -4, 112, 76],
      ],
      crestMetres: 72,
      foldMetres: 52,
      rock: '#7f8a9a',
      snowFromMetres: snowLineOf(scenery, 140),
      seed: scenery.seed + 17,
    }),
  volcano: ({ x, scenery }) =>
    snowCone(x * 3, 290, 300, 112, {
      rock: '#6a6470',
      snowShare: scenery.snowCover > 0.5 ? 0.2 : 0.72,
      flat: 0.09,
    }),
  skyline: ({ scenery }) => {
    const random = createRandom(scenery.seed).fork('far skyline');
    return [
      ...towerRow(random, { z: 240, reach: 260, gap: 15, low: 26, high: 96, peakX: 30 }),
      ...towerRow(random, { z: 205, reach: 230, gap: 14, low: 16, high: 58, peakX: -34 }),
    ];
  },
};

/** Share of the height of what the wide shot shows at a depth that a landmark there takes. */
const SHARE = 0.32;
/** How far the eye is before the stage; what is nearer or lower than this, or farther aside, hides nothing: metres. */
const EYE_METRES = 9;
const FREE_FROM_Z = 12;
const TALL_METRES = 3;
const CLEAR_METRES = 4.5;
/** What is wider is no tree but what the place is known by, metres. */
const WIDE_METRES = 11;
/** Where it stands when no water is in the way, metres; in a street it closes the view. */
const NEAR_Z = 48;
const STREET_Z = 112;
/** It is as far off the sea's shore as a ship, metres. */
const SEA_Z = 120;
/** Water that reaches farther than this is a sea, metres. */
const SEA_FROM = 400;

/** A place in which something is seen far off: a castle beyond the lake, a windmill behind the field. */
export function withFarLandmark(set: BuiltSet, landmark: FarLandmark, scenery: Scenery): BuiltSet {
  if (!set.openAir) return set;
  const random = createRandom(scenery.seed).fork('far landmark');
  const side = random.chance(0.5) ? 1 : -1;
  const { z, x } = spotIn(set, traitsOf(scenery.place).street === true, side);
  const built = BUILDERS[landmark]({ x, z, heightMetres: Math.round((z + EYE_METRES) * SHARE), scenery });
  return added(set, {
    pieces: [built].flat().map((piece) => ({ ...piece, kept: true as const })),
    keeps: (piece) => !isBefore(piece, x, z),
  });
}

/** Whether a tree would hide what stands at x, z from the eye of a wide shot. */
function isBefore(piece: SetPiece, x: number, z: number): boolean {
  const across = piece.x - (x * (piece.z + EYE_METRES)) / (z + EYE_METRES);
  const { left, right, top } = piece.box;
  const hides = top > TALL_METRES && right - left < WIDE_METRES;
  return hides && piece.z > FREE_FROM_Z && piece.z < z && Math.abs(across) < CLEAR_METRES;
}

/** A spot on dry land beside the middle of the view; in a street at its end. */
function spotIn({ ground }: BuiltSet, street: boolean, side: 1 | -1): { readonly x: number; readonly z: number } {
  if (street) return { x: 0, z: STREET_Z };
  const { water } = ground;
  if (water === undefined) return { x: side * 15, z: NEAR_Z };
  if (water.toZ > SEA_FROM) return { x: side * 30, z: SEA_Z };
  // Beyond a lake; beside a river, wherever its course leaves room.
  if (water.shore === undefined) return { x: side * 18, z: water.toZ + 5 };
  for (const z of [NEAR_Z, 40, 60])
    for (const x of [13, -13, 18, -18, 24, -24])
      if (!isWithin(water.shore, x * side - 6, z) && !isWithin(water.shore, x * side + 6, z)) return { x: x * side, z };
  return { x: side * 34, z: NEAR_Z };
}
