import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Season } from '../../script/screenplay.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { drifts, litter } from '../kits/cover.ts';
import { lanternPost } from '../kits/garden-things.ts';
import { contactShadows } from '../kits/ground-marks.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { strip } from '../kits/pavement.ts';
import { bench } from '../kits/street-things.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet } from '../set.ts';

const HALF_METRES = 3.2;
const END_Z = 120;
/** What such trees bear in a season, and what of it lies below: blossom in spring, gold in autumn. */
const LEAVES: Readonly<Record<Season, string | undefined>> = {
  spring: '#f4b4cc',
  summer: undefined,
  autumn: '#f0b42e',
  winter: undefined,
};
const FALLEN: Readonly<Record<Season, readonly string[]>> = {
  spring: ['#f8cfdc', '#f2b0c6', '#fbe4ea'],
  summer: ['#7f9a4a', '#93a858'],
  autumn: ['#f0b42e', '#e09a28', '#f6cc56'],
  winter: ['#8a7a60', '#76684f'],
};

/** An avenue: two rows of great trees that meet over a straight way, petals or leaves on it, lanterns and benches between the trunks. */
export function buildAvenue(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('avenue');
  const { season, snowCover, excluded } = scenery;
  const white = snowCover > 0.5;
  const leaves = white ? undefined : LEAVES[season];
  const trees = [5.2, 11, 17.5, 25, 34, 45, 58, 74, 94].flatMap((z, row) =>
    [-1, 1].map((side) =>
      broadleaf(
        side * (HALF_METRES + 3.1 + (row === 0 ? 1.4 : 0)),
        z + side * 0.6,
        9.6 + random.range(-0.8, 0.8),
        row + (side > 0 ? 2 : 0),
        season,
        snowCover,
        leaves,
      ),
    ),
  );
  const outer = [14, 24, 38, 56].flatMap((z, row) =>
    [-1, 1].map((side) => broadleaf(side * (15 + row * 4), z, 9, row + 1, season, snowCover, leaves)),
  );
  const posts = [8, 21, 39].flatMap((z) => [-1, 1].map((side) => lanternPost(side * (HALF_METRES + 0.9), z, light)));
  const seats = excluded.includes('bench') ? [] : [bench(-HALF_METRES - 1.3, 8.8), bench(HALF_METRES + 1.3, 14.6)];
  const { ground, grass } = lawnGround(random, scenery, { standing: [...trees, ...outer], toZ: 12 });
  const off = grass.filter(({ x }) => Math.abs(x) > HALF_METRES + 0.3);
  return {
    ground: {
      ...ground,
      mirror: scenery.wetness * 0.25,
      marks: [
        ...(ground.marks ?? []),
        ...strip(-HALF_METRES - 0.25, HALF_METRES + 0.25, -12, END_Z, white ? '#c4cfe2' : '#a89f92', 0.2),
        ...strip(-HALF_METRES, HALF_METRES, -12, END_Z, white ? '#d8e0ee' : '#b9b0a4', 0.3),
        ...(white
          ? drifts(random.fork('drifts'), 160, 40)
          : litter(random.fork('fallen'), FALLEN[season], season === 'summer' ? 300 : 3600, 0.13, 40)),
        ...contactShadows(trees, '#2c3a3a'),
      ],
    },
    pieces: [
      ...woodland(scenery, { z: 126, heightMetres: 11, gap: 4, needled: 0 }),
      ...outer,
      ...trees,
      ...posts.map((each) => each.piece),
      ...seats,
      ...off,
    ],
    lamps: posts.flatMap((each) => each.lamps),
    openAir: true,
  };
}
