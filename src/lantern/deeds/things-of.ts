import type { Performance } from './deed-card.ts';
import { DEEDS } from './deeds.ts';
import type { Deed } from './deeds.ts';
import type { ThingName } from './things.ts';

/** What one has in the hands or about oneself for a deed. */
export function thingsOf(deed: Deed): readonly ThingName[] {
  const { held = [], around = [] }: Performance = DEEDS[deed].play;
  return [...held, ...around].map(({ thing }) => thing);
}
