import { DEEDS } from './deeds.ts';
import type { Deed } from './deeds.ts';

/** Whether a deed is done to something in a wall, before which one stands: a door, a window, a switch. */
export function isInWall(deed: Deed): boolean {
  return (DEEDS[deed].play.around ?? []).some(({ onWall }) => onWall === true);
}
