import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { carousel, fairBooth, ferrisWheel, rollerCoaster } from '../kits/fair-rides.ts';
import { sailingBoat } from '../kits/far-boat.ts';
import { lanternPost } from '../kits/garden-things.ts';
import { contactShadows } from '../kits/ground-marks.ts';
import { gull } from '../kits/gull.ts';
import { lanternString } from '../kits/lantern-string.ts';
import { plate } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { solid, upright } from '../kits/solid.ts';
import type { BuiltSet, Face, Lamp, SetPiece, Structure } from '../set.ts';

/** Where the boardwalk ends towards the sea, and where the pier with the rides lies, metres. */
const EDGE_Z = 8.6;
const PIER_Z = 34;

/** A fair at the sea: a boardwalk with its rail and lamps, booths along it, a pier on piles that runs out over the water with a great wheel, a carousel and a roller coaster, strings of lights, gulls, sails. */
export function buildSeasideFair(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('seaside-fair');
  const side = random.chance(0.5) ? 1 : -1;
  const white = scenery.snowCover > 0.5;
  const pier = [side * 1, side * 70] as const;
  const booths = [-side * 8.2, -side * 13, -side * 18, -side * 24, side * 15, side * 21].map((x, index) =>
    fairBooth(x, 7.4, index),
  );
  const posts = [-side * 4.4, side * 5.6, -side * 28, side * 30].map((x) => lanternPost(x, EDGE_Z - 0.5, light));
  const strings = [7.8].map((z) =>
    lanternString(random.fork(`string ${z}`), light, -16, 16, z, 4.6, {
      size: 0.12,
      gap: 0.9,
      colours: ['#ffd86a', '#ff7a6a', '#7ad0ff', '#8aff9a'],
    }),
  );
  return {
    ground: {
      kind: 'floor',
      near: white ? '#e4eaf5' : '#a98a64',
      far: '#a08260',
      mirror: scenery.wetness * 0.3,
      ripple: 0.02,
      marks: [
        ...planks(white),
        ...contactShadows([...booths, ...posts.map(({ piece }) => piece)], '#4a3a34'),
        ...(light.lampsLit ? booths.flatMap(({ x }) => pool(x, 6.2, 2.4, 1.8, '#ffc070', 0.09)) : []),
      ],
      water: {
        fromZ: EDGE_Z,
        toZ: 900,
        colour: '#2f7f96',
        mirror: 0.42,
        waveHeightMetres: 0.1,
        level: -0.3,
      },
    },
    pieces: [
      ...ridesOn(side),
      ...booths,
      ...posts.map(({ piece }) => piece),
      sailingBoat(-side * 26, 120, 0.5, 0),
      sailingBoat(-side * 52, 170, -0.4, 1),
      sailingBoat(side * 6, 230, 0.3, 2),
      ...(scenery.excluded.includes('bird')
        ? []
        : [gull(-side * 4, 7, 22, 0), gull(-side * 9, 9.4, 28, 1), gull(-side * 14, 8, 34, 2)]),
    ],
    structures: [...pierOf(pier, side), rail(), ...strings.map(({ structure }) => structure)],
    lamps: [
      ...posts.flatMap(({ lamps }) => lamps),
      ...strings.flatMap(({ lamps }) => lamps.filter((_, index) => index % 3 === 0)),
      ...(light.lampsLit ? lit(side, booths) : []),
    ],
    openAir: true,
  };
}

function planks(white: boolean): readonly Face[] {
  const faces: Face[] = [];
  for (let z = -8.6; z < EDGE_Z; z += 0.34)
    faces.push(plate(-70, z + 0.012, 70, z + 0.33, white ? '#e6ecf6' : '#b0906a', 0.12 + 0.22 * Math.sin(z * 9.1)));
  for (const x of [-42, -31.5, -21, -10.5, 0, 10.5, 21, 31.5, 42])
    faces.push(plate(x - 0.05, -8.6, x + 0.05, EDGE_Z, '#7a6044', -0.2, 0.6));
  return faces;
}

/** The glow of the rides over the water and under the booths' awnings. */
function lit(side: number, booths: readonly SetPiece[]): readonly Lamp[] {
  return [
    { x: side * 9.4, y: 15, z: PIER_Z + 3, colour: '#ffb86a', radius: 10, strength: 0.5, flicker: 0.05 },
    { x: side * 19.6, y: 5, z: PIER_Z, colour: '#ffd08a', radius: 6, strength: 0.7, flicker: 0.03 },
    ...booths.map(({ x }) => ({ x, y: 1.8, z: 7.2, colour: '#ffc070', radius: 2.2, strength: 0.5, flicker: 0 })),
  ];
}

/** What stands on the pier: the wheel, a carousel, a roller coaster, booths. */
function ridesOn(side: number): readonly SetPiece[] {
  const all = [
    ...ferrisWheel(side * 9.4, PIER_Z + 4, 24),
    ...carousel(side * 19.6, PIER_Z + 2),
    rollerCoaster(side * 44, PIER_Z + 6),
    fairBooth(side * 14.2, PIER_Z, 1),
    fairBooth(side * 3.2, PIER_Z, 3),
    fairBooth(side * 25.4, PIER_Z, 2),
  ];
  return all.map((piece) => ({ ...piece, y: piece.y + 2.2 }));
}

/** The rail at the edge: white posts and three bars. */
function rail(): Structure {
  const z = EDGE_Z;
  const faces: Face[] = [upright([-70, 70], [-0.5, 0.02], z, '#6a5238', -0.3)];
  for (let x = -70; x < 70; x += 2.1)
    faces.push(...solid([x - 0.06, x + 0.06], [0, 1.15], [z - 0.06, z + 0.06], '#f2f0e8', 0.1));
  for (const y of [0.35, 0.7, 1.06]) faces.push(upright([-70, 70], [y, y + 0.07], z - 0.02, '#f2f0e8', 0.3));
  return { z, faces };
}

/** The pier: a deck on rows of crossed piles over the water. */
function pierOf(span: readonly [number, number], side: number): readonly Structure[] {
  const [from, to] = [Math.min(...span), Math.max(...span)];
  const faces: Face[] = [];
  for (const [z, lit] of [
    [PIER_Z + 9, -0.5],
    [PIER_Z + 4, -0.35],
    [PIER_Z - 2, -0.1],
  ] as const)
    for (let x = from; x <= to; x += 3) {
      faces.push(upright([x - 0.16, x + 0.16], [-1.6, 2], z, '#5a4634', lit));
      if (x + 3 <= to)
        faces.push({ points: [x, -1.2, z, x + 0.2, -1.2, z, x + 3, 1.6, z, x + 2.8, 1.6, z], colour: '#4f3d2e', lit });
    }
  faces.push(
    {
      points: [from, 2.2, PIER_Z - 2, to, 2.2, PIER_Z - 2, to, 2.2, PIER_Z + 10, from, 2.2, PIER_Z + 10],
      colour: '#b89a72',
      lit: 0.3,
    },
    upright([from, to], [1.7, 2.22], PIER_Z - 2.02, '#8a6a48', 0),
    ...Array.from({ length: Math.floor((to - from) / 1.6) }, (_, post) =>
      upright([from + post * 1.6, from + post * 1.6 + 0.1], [2.2, 3.2], PIER_Z - 2, '#f2f0e8', 0.1),
    ),
    upright([from, to], [3.1, 3.22], PIER_Z - 2.01, '#f2f0e8', 0.3),
  );
  // Its end over the water.
  const end = side > 0 ? from : to;
  faces.push({
    points: [end, 1.7, PIER_Z - 2, end, 2.22, PIER_Z - 2, end, 2.22, PIER_Z + 10, end, 1.7, PIER_Z + 10],
    colour: '#7a5c3e',
    lit: 0.1,
  });
  return [{ z: PIER_Z + 9.8, faces }];
}
