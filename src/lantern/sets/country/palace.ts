import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { eastHall, HALLS } from '../kits/east-hall.ts';
import { flagstones } from '../kits/flagstones.ts';
import { fountain } from '../kits/fountain.ts';
import { flowerBed, hedge, lanternPost, topiary } from '../kits/garden-things.ts';
import { contactShadows } from '../kits/ground-marks.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { palaceFront } from '../kits/palace-front.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { stoneLantern } from '../kits/shrine-things.ts';
import type { WayPoint } from '../kits/way.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet } from '../set.ts';

/** A European palace: a long front of windows under a dome, a gravel way between clipped cones to its fountain, formal beds. */
export function buildPalace(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('palace');
  const { snowCover } = scenery;
  const x = random.chance(0.5) ? 3 : -3;
  const path: readonly WayPoint[] = [
    [0, -9, 3.6],
    [x * 0.3, 0, 3.5],
    [x, 12, 3.2],
    [x, 46, 3.2],
  ];
  const cones = [7, 11, 16, 22, 30].flatMap((z) =>
    [-1, 1].map((each) => topiary(x + each * 5, z, 2.2, 'cone', snowCover)),
  );
  const beds = [8, 13, 19].flatMap((z) =>
    [-1, 1].flatMap((each) =>
      [8.6, 14, 20, 27, 34].map((at) =>
        flowerBed(x + each * at, z, 4.4, z === 13 ? ['#e88bb4', '#f4f0e2'] : ['#d9534f', '#f2c53d'], snowCover),
      ),
    ),
  );
  const hedges = [-1, 1].flatMap((each) => [12, 25, 38].map((at) => hedge(x + each * at, 24, 12, 1, snowCover)));
  const posts = [-1, 1].map((each) => lanternPost(x + each * 4.6, 5.4, light));
  const { ground, grass } = lawnGround(random, scenery, { standing: [...cones, ...hedges], path, toZ: 6 });
  return {
    ground,
    pieces: [
      ...woodland(scenery, { z: 84, heightMetres: 12, gap: 5, needled: 0.1 }),
      palaceFront(x, 62, snowCover),
      ...hedges,
      ...fountain(x, 34, 5, snowCover),
      ...beds,
      ...cones,
      ...posts.map((post) => post.piece),
      ...grass,
    ],
    lamps: posts.flatMap((post) => post.lamps),
    openAir: true,
  };
}

/** The Forbidden City: a vast paved court, the throne hall of two yellow roofs on its white terraces, red walls and halls to both sides. */
export function buildForbiddenCity(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('forbidden-city');
  const { snowCover } = scenery;
  const white = snowCover > 0.5;
  const x = random.chance(0.5) ? 2.4 : -2.4;
  const lanterns = [7, 13, 20].flatMap((z) =>
    [-1, 1].map((each) => stoneLantern(x + each * (4.4 + z * 0.06), z, light, snowCover)),
  );
  const ground = pavedGround(random, scenery, {
    colour: '#aaa294',
    worn: '#847b6e',
    laid: 'slabs',
    toZ: 50,
    standing: [],
  });
  return {
    ground: {
      ...ground,
      marks: [
        ...flagstones(random.fork('court'), {
          fromZ: -8.6,
          toZ: 52,
          colour: white ? '#d3dcee' : '#b4ab9c',
          joint: white ? '#b9c5de' : '#81786b',
          path: [x, 3.2],
        }),
        ...contactShadows(
          lanterns.map((each) => each.piece),
          '#3a3a44',
        ),
      ],
    },
    pieces: [
      eastHall(x, 72, 21, 2, HALLS.imperial, snowCover),
      ...[-1, 1].flatMap((each) => [
        eastHall(x + each * 36, 56, 9, 1, HALLS.imperial, snowCover),
        eastHall(x + each * 58, 50, 8, 2, HALLS.imperial, snowCover),
        eastHall(x + each * 24, 40, 4.6, 1, HALLS.imperial, snowCover),
      ]),
      ...lanterns.map((each) => each.piece),
    ],
    lamps: [
      ...lanterns.flatMap((each) => each.lamps),
      ...(light.lampsLit ? [{ x, y: 8, z: 60, colour: '#ffb45a', radius: 15, strength: 0.5, flicker: 0.02 }] : []),
    ],
    openAir: true,
  };
}
