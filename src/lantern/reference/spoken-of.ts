import { isAlive, KINDS, type Kind } from '../kinds/kinds.ts';
import type { Stage } from '../stage/stage.ts';
import type { Storyboard } from '../storyboard/storyboard.ts';
import { RISING, type Rising } from './find-flames.ts';

/** What moves by itself in a picture and is known to be in it, since the prompt speaks of it; `somebody` who lives is its subject. */
export type SpokenOf = ReadonlySet<'water' | 'somebody' | Rising>;

/** How words were understood that speak of each, and the kinds that have it. */
const SIGNS: Readonly<Record<Rising, { readonly as: readonly string[]; readonly kinds: readonly Kind[] }>> = {
  fire: {
    as: ['sound: fire', 'place: campsite', 'place: volcano', 'action: burn', 'state: burning', 'airborne: embers'],
    kinds: ['candle', 'torch', 'campfire'],
  },
  smoke: {
    as: ['airborne: smoke', 'state: steaming', 'action: boil', 'action: smoke', 'weather: fog', 'place: volcano'],
    kinds: ['incense'],
  },
};

/** Tells what a prompt speaks of that moves by itself, or that the place it speaks of has; `newcomers` are not in the picture yet. */
export function spokenOf(
  { understood, cast }: Pick<Storyboard, 'understood' | 'cast'>,
  { set }: Pick<Stage, 'set'>,
  newcomers: ReadonlySet<string>,
): SpokenOf {
  const spoken = new Set<'water' | 'somebody' | Rising>();
  if (set.ground.water !== undefined || understood.some(({ as }) => as === 'scenery: water')) spoken.add('water');
  for (const each of RISING) {
    const { as, kinds } = SIGNS[each];
    if (understood.some((word) => as.includes(word.as)) || cast.some(({ kind }) => kinds.includes(kind)))
      spoken.add(each);
  }
  if (understood.some(({ as }) => as === 'hair' || isSomebody(as, newcomers))) spoken.add('somebody');
  return spoken;
}

/** Whether words were understood as somebody who lives and does not come first: the picture shows them, so that they are not cast. */
function isSomebody(as: string, newcomers: ReadonlySet<string>): boolean {
  const [, id, name] = /^character (c\d+): ([a-z-]+)/u.exec(as) ?? [];
  if (id === undefined || newcomers.has(id)) return false;
  const kind = KINDS.find((each) => each === name);
  // Of either sex: no kind of its own.
  return kind === undefined ? name === 'person' || name === 'child' : isAlive(kind);
}
