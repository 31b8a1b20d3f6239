import type { Deed } from './deeds.ts';
import { thingsOf } from './things-of.ts';
import type { ThingName } from './things.ts';

/** Things that are red for the most part, where the prompt gives them no colour: they vanish before red clothes. */
const RED_THINGS: ReadonlySet<ThingName> = new Set<ThingName>([
  'accordion',
  'apple',
  'ball-to-catch',
  'blown-balloon',
  'boxing-glove',
  'brick-model',
  'bursting-balloon',
  'caught-ball',
  'cut-sheet',
  'dropped-ball',
  'fire-bottle',
  'fruit-bowl',
  'fuel-nozzle',
  'gift',
  'jingle-ring',
  'juggled-balls',
  'juggled-clubs',
  'kite',
  'trailing-kite',
  'knotted-cord',
  'lifted-lid',
  'loud-hailer',
  'maraca',
  'meat-grinder',
  'opened-gift',
  'pompom',
  'ring-box',
  'skipping-rope',
  'stamped-page',
  'table-tennis-bat',
  'tomato-in-hand',
  'umbrella-open',
  'yo-yo-on-string',
]);

/** Whether what one has in the hands or before oneself for a deed is red. */
export function handlesRed(deed: Deed): boolean {
  return thingsOf(deed).some((thing) => RED_THINGS.has(thing));
}
