import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { crates } from '../kits/alley-things.ts';
import { chimney, factoryHall, storageTank } from '../kits/factory.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { trackAlong } from '../kits/rails.ts';
import { steam } from '../kits/smoke.ts';
import { streetLamp } from '../kits/street-things.ts';
import type { BuiltSet } from '../set.ts';

/** Works: brick halls with saw-tooth roofs, tall smoking chimneys, round tanks with pipes, a siding across the yard. */
export function buildIndustrial(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('industrial');
  const { snowCover } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const stacks = [
    [-side * 14, 60, 30],
    [-side * 8.5, 66, 34],
    [side * 25, 62, 28],
    [-side * 44, 64, 32],
  ] as const;
  const posts = [-33, -15, 3.5, 20, 36].map((x) => streetLamp(x, 6.4, side, light));
  const things = [
    crates(-side * 6.4, 5.6, 0),
    crates(side * 9.4, 5.8, 1),
    crates(side * 26, 6, 0),
    crates(-side * 26, 6, 1),
  ];
  return {
    ground: pavedGround(random, scenery, {
      colour: '#8a8580',
      worn: '#6c6763',
      laid: 'sheet',
      toZ: 40,
      standing: [...things, ...posts.map(({ piece }) => piece)],
      marks: trackAlong(10, white),
    }),
    pieces: [
      ...stacks.flatMap(([x, z, high]) => [chimney(x, z, high, light), steam(x, z + 0.2, 11, '#c8c4c8', high)]),
      factoryHall(-side * 13, 38, 5, snowCover),
      factoryHall(side * 40, 44, 6, snowCover),
      factoryHall(-side * 50, 44, 5, snowCover),
      ...[9, 18, 27.5].map((x, index) => storageTank(side * x, 30 + index * 2, 7 + (index % 2) * 2, snowCover)),
      ...posts.map(({ piece }) => piece),
      ...things,
    ],
    lamps: [
      ...posts.flatMap(({ lamp }) => lamp ?? []),
      ...(light.lampsLit
        ? stacks.map(([x, z, high]) => ({
            x,
            y: high,
            z: z - 0.5,
            colour: '#ff5a4a',
            radius: 2,
            strength: 0.6,
            flicker: 0.6,
          }))
        : []),
    ],
    openAir: true,
  };
}
