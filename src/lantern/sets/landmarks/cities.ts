import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { clockTower, riverFront } from '../kits/clock-tower.ts';
import { cypress } from '../kits/cypress.ts';
import { flagstones } from '../kits/flagstones.ts';
import { hedge, lanternPost } from '../kits/garden-things.ts';
import { contactShadows } from '../kits/ground-marks.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { liberty } from '../kits/liberty.ts';
import { plate } from '../kits/pavement.ts';
import { railing } from '../kits/railing.ts';
import { bench } from '../kits/street-things.ts';
import { taj } from '../kits/taj.ts';
import { towerRow } from '../kits/tower-block.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, Ground, SetPiece } from '../set.ts';

/** Big Ben across the Thames: the clock tower and the long front of the palace in the water, from a stone embankment with lamps. */
export function buildBigBen(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('big-ben');
  const side = random.chance(0.5) ? 1 : -1;
  const { snowCover } = scenery;
  const posts = [-44, -31, -19, -7.6, 8.4, 20, 32, 45].map((x) => lanternPost(x, 4.6, light));
  const seats = [bench(-side * 4.8, 4.6), bench(side * 15, 4.6), bench(-side * 26, 4.6)];
  return {
    ground: embankment(scenery, [...seats, ...posts.map((post) => post.piece)], { toZ: 62, colour: '#5f7a78' }),
    pieces: [
      ...towerRow(random.fork('city'), { z: 150, reach: 190, gap: 15, low: 8, high: 22 }),
      ...woodland(scenery, { z: 92, heightMetres: 8, gap: 5, needled: 0 }),
      riverFront(side * 29, 70, 62, 7.4, side),
      clockTower(-side * 6.5, 66, 33),
      riverFront(-side * 46, 74, 50, 5, side > 0 ? -1 : 1),
      ...hedgesOn(-side * 18, 64, snowCover),
      ...seats,
      ...posts.map((post) => post.piece),
    ],
    structures: [railing(random.fork('rail'), 5.6)],
    lamps: [
      ...posts.flatMap((post) => post.lamps),
      ...(light.lampsLit
        ? [{ x: -side * 6.5, y: 22.3, z: 65, colour: '#fff0c0', radius: 7, strength: 0.7, flicker: 0 }]
        : []),
    ],
    openAir: true,
  };
}

/** The Statue of Liberty on its island over the harbour, the towers of the city small behind it, from a promenade. */
export function buildStatueOfLiberty(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('statue-of-liberty');
  const side = random.chance(0.5) ? 1 : -1;
  const posts = [-44, -31, -19, -7.6, 8.4, 20, 32, 45].map((x) => lanternPost(x, 4.6, light));
  const seats = [bench(side * 5, 4.6), bench(-side * 15, 4.6), bench(side * 27, 4.6)];
  return {
    ground: embankment(scenery, [...seats, ...posts.map((post) => post.piece)], { toZ: 400, colour: '#3f7088' }),
    pieces: [
      ...towerRow(random.fork('city'), { z: 330, reach: 300, gap: 17, low: 14, high: 62, peakX: -side * 60 }),
      ...woodland(scenery, { z: 62, heightMetres: 3.2, gap: 3, needled: 0 }).filter(
        ({ x }) => Math.abs(x - side * 5) < 26,
      ),
      liberty(side * 5, 60, 29, side),
      ...seats,
      ...posts.map((post) => post.piece),
    ],
    structures: [railing(random.fork('rail'), 5.6)],
    lamps: [
      ...posts.flatMap((post) => post.lamps),
      ...(light.lampsLit
        ? [
            { x: side * 5, y: 14, z: 58, colour: '#ffe0a0', radius: 11, strength: 0.45, flicker: 0 },
            { x: side * 7.9, y: 27.8, z: 59, colour: '#ffc04a', radius: 3, strength: 0.9, flicker: 0.15 },
          ]
        : []),
    ],
    openAir: true,
  };
}

/** The Taj Mahal at the end of its long pool: white marble mirrored between cypresses, lawns and red paths. */
export function buildTajMahal(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('taj-mahal');
  const { snowCover } = scenery;
  const white = snowCover > 0.5;
  const x = random.chance(0.5) ? 0.8 : -0.8;
  const rows = [7.5, 12, 17, 23, 30, 38, 47].flatMap((z) =>
    [-1, 1].map((each) => cypress(x + each * 6.6, z, 3.6, z % 3)),
  );
  const hedges = [-1, 1].flatMap((each) => [14, 27, 40].map((at) => hedge(x + each * at, 20, 11, 0.7, snowCover)));
  const paving = white ? '#d8e0ee' : '#c99a80';
  const { ground, grass } = lawnGround(random, scenery, {
    standing: [...rows, ...hedges],
    toZ: 8,
    marks: [
      plate(-90, -8.6, 90, 5, paving, 0.2),
      ...[-1, 1].map((each) => plate(x + each * 3.4, 5, x + each * 5.4, 56, paving, 0.2)),
      plate(-90, 54, 90, 60, white ? '#e4e9f3' : '#d9b8a0', 0.3),
    ],
  });
  const shore = [x - 3.2, 6, x + 3.2, 6, x + 3.2, 53, x - 3.2, 53];
  return {
    ground: { ...ground, water: { fromZ: 6, toZ: 53, colour: '#5f93a4', mirror: 0.7, waveHeightMetres: 0.015, shore } },
    pieces: [
      ...woodland(scenery, { z: 96, heightMetres: 6, gap: 5, needled: 0 }),
      taj(x, 72, 44),
      ...hedges,
      ...rows,
      ...grass.filter(({ z }) => z > 5.4),
    ],
    lamps: light.lampsLit ? [{ x, y: 6, z: 70, colour: '#ffd8a0', radius: 16, strength: 0.4, flicker: 0 }] : [],
    openAir: true,
  };
}

/** A walk of stone along wide water. */
function embankment(
  scenery: Scenery,
  standing: readonly SetPiece[],
  water: { readonly toZ: number; readonly colour: string },
): Ground {
  const white = scenery.snowCover > 0.5;
  const stone = white ? '#dfe5f1' : '#9f978c';
  return {
    kind: white ? 'snow' : 'asphalt',
    near: stone,
    far: stone,
    mirror: scenery.wetness * 0.4,
    ripple: 0.03,
    marks: [
      ...flagstones(createRandom(scenery.seed).fork('embankment'), {
        fromZ: -8.6,
        toZ: 5.2,
        colour: stone,
        joint: white ? '#b9c5de' : '#746d64',
      }),
      ...contactShadows(standing, '#2f3040'),
    ],
    water: { fromZ: 6.2, toZ: water.toZ, colour: water.colour, mirror: 0.4, waveHeightMetres: 0.16 },
  };
}

function hedgesOn(x: number, z: number, snow: number): readonly SetPiece[] {
  return [-4, 4].map((at) => hedge(x + at, z, 7, 1.4, snow));
}
