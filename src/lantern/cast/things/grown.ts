import { hash2 } from '../../../base/random.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { CastMember } from '../../storyboard/storyboard.ts';

/** What grows, or is made by hand, is never twice the same. */
const GROWN: ReadonlySet<Kind> = new Set<Kind>([
  'apple',
  'banana',
  'bread',
  'broccoli',
  'carrot',
  'cookie',
  'croissant',
  'cupcake',
  'donut',
  'egg',
  'lemon',
  'mushroom',
  'orange',
  'peach',
  'pear',
  'pine-cone',
  'potato',
  'pumpkin',
  'strawberry',
  'tomato',
  'watermelon',
]);

/** How one of several differs from the first. */
export interface Growth {
  /** Wider or narrower; below 0 it is seen from its other side. */
  readonly width: number;
  readonly height: number;
  /** Radians to the left. */
  readonly turn: number;
}

/** How one of several of what grows differs from the first of them; undefined for the first, and for what is made to be alike. */
export function growthOf({ id, kind, seed }: CastMember): Growth | undefined {
  if (!id.includes('.') || !GROWN.has(kind)) return undefined;
  const side = hash2(seed, 21) < 0.5 ? -1 : 1;
  return {
    width: side * (0.94 + 0.1 * hash2(seed, 23)),
    height: 0.95 + 0.08 * hash2(seed, 25),
    turn: 0.14 * (hash2(seed, 27) - 0.5),
  };
}
