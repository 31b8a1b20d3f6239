import { hash2 } from '../../../base/random.ts';
import { cardOf } from '../../kinds/kinds.ts';
import type { ActorState } from '../../stage/stage.ts';

/** Where a thing is about its place, metres; how it is turned, radians; and about which height, in units of its own. */
export interface ThingPose {
  readonly x: number;
  readonly lift: number;
  readonly turn: number;
  readonly pivot: number;
}

/** A thing at a moment: what is in the air sways there, all else stands. */
export function thingPose(actor: ActorState, time: number, wind: number): ThingPose {
  const { member } = actor;
  if (cardOf(member.kind).stands !== 'air') return { x: 0, lift: 0, turn: 0, pivot: 0.5 };
  const own = hash2(member.seed, 5) * 6.28;
  const tall = member.heightMetres;
  return {
    x: (0.05 * Math.sin(time * 0.9 + own) + 0.012 * wind) * tall,
    lift: 0.06 * Math.sin(time * 1.3 + own * 2) * tall,
    turn: 0.06 * Math.sin(time * 1.1 + own) - 0.012 * wind,
    pivot: 0.1,
  };
}
