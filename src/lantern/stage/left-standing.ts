import { SEATS } from '../deeds/things.ts';
import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { ActorState } from './stage.ts';
import type { Leg, PlaceOnStage } from './track.ts';

/** What somebody did a moment ago, whose things still stand there: as much of its state as they are drawn from. */
export interface LeftStanding extends Pick<
  ActorState,
  'action' | 'facing' | 'actionTime' | 'pieces' | 'thingColour' | 'at' | 'chair' | 'hosts'
> {
  readonly deed: Deed;
  /** Metres from where it is now to where they stand, to the right. */
  readonly aside: number;
}

/** Who has gone farther than this away, metres aside or in depth, does not see to them any more. */
const ASIDE_METRES = 12;
const DEPTH_METRES = 0.6;

/**
 * The fridge that was opened stays when the milk is in the hand: things that stood round somebody for the deed before are
 * there for as long as nothing else takes their place. Undefined where there are none.
 */
export function leftStanding(legs: readonly Leg[], leg: Leg, now: PlaceOnStage): LeftStanding | undefined {
  const { deed, action } = leg.from;
  if (action === 'sit' || action === 'lie' || (deed !== undefined && DEEDS[deed].play.around !== undefined))
    return undefined;
  const before = legs.slice(0, legs.indexOf(leg)).findLast(({ from }) => from.deed !== undefined && stands(from.deed));
  if (before?.from.deed === undefined || before.from.action !== 'stand') return undefined;
  const { from } = before;
  const aside = from.x - now.x;
  if (Math.abs(aside) > ASIDE_METRES || Math.abs(from.z - now.z) > DEPTH_METRES) return undefined;
  return {
    deed: before.from.deed,
    action: from.action,
    facing: from.facing,
    actionTime: before.end - before.start,
    ...(from.pieces === undefined ? {} : { pieces: from.pieces }),
    ...(from.thingColour === undefined ? {} : { thingColour: from.thingColour }),
    ...(from.at === undefined ? {} : { at: from.at }),
    ...(from.chair === undefined ? {} : { chair: from.chair }),
    ...(from.hosts === undefined ? {} : { hosts: from.hosts }),
    aside,
  };
}

/** It has something round it that stands by itself. */
function stands(deed: Deed): boolean {
  return (DEEDS[deed].play.around ?? []).some(
    ({ thing, before, goesOn, shared }) => before !== true && goesOn !== true && shared !== true && !SEATS.has(thing),
  );
}
