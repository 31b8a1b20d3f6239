import type { Scenery } from '../../storyboard/storyboard.ts';

/** With this much dressing or less a place has nothing but its own. */
const BARE = 0.2;

/** Whether a place may have more in it than what makes it that place: plants in a room, neon in a field, life of its own. */
export function isDressed({ dressing }: Scenery): boolean {
  return dressing > BARE;
}
