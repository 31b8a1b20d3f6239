import { DEEDS } from './deeds.ts';
import type { Deed } from './deeds.ts';
import type { ThingName } from './things.ts';

/** What has a top that things lie on while one works at them. */
export const TOPS: ReadonlySet<ThingName> = new Set<ThingName>([
  'table',
  'desk',
  'counter',
  'sink',
  'stove',
  'wash-basin',
]);

/** Whether a deed is done at a table, a desk or a counter: one looks down on it. */
export function isAtTop(deed: Deed): boolean {
  return (DEEDS[deed].play.around ?? []).some(({ thing }) => TOPS.has(thing));
}
