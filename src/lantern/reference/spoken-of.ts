import type { Kind } from '../kinds/kinds.ts';
import type { Stage } from '../stage/stage.ts';
import type { Storyboard } from '../storyboard/storyboard.ts';
import { RISING, type Rising } from './find-flames.ts';

/** What moves by itself in a picture and is known to be in it, since the prompt speaks of it. */
export type SpokenOf = ReadonlySet<'water' | Rising>;

/** How words were understood that speak of each, and the kinds that have it. */
const SIGNS: Readonly<Record<Rising, { readonly as: readonly string[]; readonly kinds: readonly Kind[] }>> = {
  fire: {
    as: ['sound: fire', 'place: campsite', 'place: volcano', 'action: burn', 'state: burning', 'airborne: embers'],
    kinds: ['candle', 'torch', 'campfire'],
  },
  smoke: {
    as: ['airborne: smoke', 'state: steaming', 'action: smoke', 'weather: fog', 'place: volcano'],
    kinds: ['incense'],
  },
};

/** Tells what a prompt speaks of that moves by itself, or that the place it speaks of has. */
export function spokenOf(
  { understood, cast }: Pick<Storyboard, 'understood' | 'cast'>,
  { set }: Pick<Stage, 'set'>,
): SpokenOf {
  const spoken = new Set<'water' | Rising>();
  if (set.ground.water !== undefined || understood.some(({ as }) => as === 'scenery: water')) spoken.add('water');
  for (const each of RISING) {
    const { as, kinds } = SIGNS[each];
    if (understood.some((word) => as.includes(word.as)) || cast.some(({ kind }) => kinds.includes(kind)))
      spoken.add(each);
  }
  return spoken;
}
