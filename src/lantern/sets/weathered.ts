import { createRandom } from '../../base/random.ts';
import { mixHex } from '../cast/shapes.ts';
import type { Light } from '../light/light.ts';
import type { Scenery } from '../storyboard/storyboard.ts';
import { litter } from './kits/cover.ts';
import { dusting } from './kits/dusting.ts';
import { puddles } from './kits/puddles.ts';
import type { BuiltSet, Face, Ground } from './set.ts';

/** How many stones lie where hail falls. */
const HAILSTONES = 1500;
/** How much darker what soaks up water is when it is drenched, 0 to 1. */
const SOAKED = 0.34;
const SOAKED_TONE = '#2c2a30';

/** A place with what the weather leaves on its open ground: damp, water, a dusting of snow or the stones of a hail. */
export function weathered(set: BuiltSet, scenery: Scenery, light: Light): BuiltSet {
  if (!set.openAir) return set;
  const ground = damped(set.ground, scenery);
  const stones =
    scenery.weather === 'hail'
      ? litter(createRandom(scenery.seed).fork('hail'), ['#f6faff', '#e4ecf8'], HAILSTONES, 0.09, 14)
      : [];
  const left = [...puddles(scenery, ground, light), ...dusting(scenery, ground), ...stones];
  if (left.length === 0 && ground === set.ground) return set;
  return { ...set, ground: { ...ground, marks: [...(ground.marks ?? []), ...left] } };
}

/** Earth, sand, grass and what is paved, darker as they get wet: what it rains on hard is not as pale as in the sun. */
function damped(ground: Ground, { wetness, snowCover }: Scenery): Ground {
  if (wetness === 0 || snowCover > 0.5 || ground.kind === 'water' || ground.kind === 'floor') return ground;
  const soaked = (colour: string) => mixHex(colour, SOAKED_TONE, SOAKED * wetness);
  const soakedMark = (mark: Face): Face => (mark.shines === true ? mark : { ...mark, colour: soaked(mark.colour) });
  return {
    ...ground,
    near: soaked(ground.near),
    far: soaked(ground.far),
    ...(ground.marks === undefined ? {} : { marks: ground.marks.map(soakedMark) }),
  };
}
