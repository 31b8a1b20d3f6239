import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { wireFence } from '../kits/court-things.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { carStack, scrapCrane, scrapHeap, tyrePile } from '../kits/scrap.ts';
import { platformLamp } from '../kits/station-things.ts';
import { tuft } from '../kits/plants.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** A junkyard: scrapped cars in stacks along a lane of oily earth, heaps of iron, tyres, and a crane that holds a car by its magnet. */
export function buildJunkyard(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('junkyard');
  const side = random.chance(0.5) ? 1 : -1;
  const stacks: SetPiece[] = [];
  let variant = random.integer(0, 4);
  // A lane between the stacks, a little aside, that the eye goes down.
  for (const [z, from] of [
    [6.6, 5.2],
    [11.5, 4.8],
    [17, 4.6],
    [24, 4.4],
  ] as const)
    for (const each of [-1, 1])
      for (let x = from; x < 24 + z * 1.2; x += 5.1)
        if (!(z < 8 && each === side && x < 8))
          stacks.push(
            carStack(
              side * 1.6 + each * (x + 1.2),
              z + random.range(-0.3, 0.3),
              z < 8 ? random.integer(3, 4) : random.integer(4, 6),
              variant++,
            ),
          );
  const heaps = [
    scrapHeap(side * 8.2, 7.4, 5.4, 2.3, 0),
    scrapHeap(-side * 3.6, 31, 12, 5.2, 1),
    scrapHeap(side * 26, 34, 18, 8, 2),
    scrapHeap(-side * 30, 36, 20, 7, 3),
  ];
  const tyres = [tyrePile(-side * 4.2, 5.6, 0), tyrePile(side * 12.4, 5.4, 1), tyrePile(-side * 19, 5, 2)];
  const masts = [platformLamp(side * 5.8, 13.6, light), platformLamp(-side * 14, 14, light)];
  const weeds =
    scenery.snowCover > 0.5
      ? []
      : Array.from({ length: 46 }, (_, index) => {
          const z = random.range(4.6, 16);
          return tuft(random.range(-16, 16), z, random.range(0.2, 0.5), index % 6, scenery.season);
        });
  return {
    ground: pavedGround(random, scenery, {
      colour: '#8d7d6a',
      worn: '#5f5246',
      laid: 'sheet',
      toZ: 40,
      standing: [...stacks, ...heaps, ...tyres],
    }),
    pieces: [
      ...woodland(scenery, { z: 66, heightMetres: 9, gap: 6, needled: 0.3 }),
      ...[-40, -20, 0, 20, 40].map((x) => wireFence(x, 44, 20)),
      scrapCrane(side * 11, 30, side > 0 ? -1 : 1),
      ...heaps,
      ...stacks,
      ...masts.map(({ piece }) => piece),
      ...weeds,
      ...tyres,
    ],
    lamps: masts.flatMap(({ lamps }) => lamps),
    openAir: true,
  };
}
