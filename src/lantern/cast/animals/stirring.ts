import { smoothstep } from '../../../base/interpolation.ts';
import type { Deed } from '../../deeds/deeds.ts';
import type { ActorState } from '../../stage/stage.ts';

/** How a whole drawing is moved that has no limbs of its own for a deed: heights of it along its way and up, and radians that it rears. */
export interface Stir {
  readonly along: number;
  readonly up: number;
  readonly turn: number;
}

const STILL: Stir = { along: 0, up: 0, turn: 0 };

/** What a small drawing makes of a deed that it does not play itself: at a thing it darts and nods, in joy it hops and sways. */
export function stirAt({ deed, actionTime, member }: ActorState, own: ReadonlySet<Deed>): Stir {
  if (deed === undefined || own.has(deed) || deed === 'queue') return STILL;
  const turn = actionTime * 2 * Math.PI + member.seed;
  if (deed === 'wave-limb') return { along: 0, up: 0.1 * Math.abs(Math.sin(turn)), turn: 0.12 * Math.sin(turn) };
  const dart = Math.max(0, Math.sin(turn * 0.8));
  return { along: 0.16 * dart, up: 0.05 * Math.abs(Math.sin(turn * 1.6)), turn: -0.16 * dart };
}

const WITHDRAW_SECONDS = 4.5;

/** How far one with a shell is drawn back into it, 0 to 1: it goes in, stays, and comes out to look. */
export function withdrawnAt({ deed, actionTime }: ActorState): number {
  if (deed !== 'withdraw') return 0;
  const share = (actionTime / WITHDRAW_SECONDS) % 1;
  return smoothstep(0.14, 0.34, share) * (1 - 0.75 * smoothstep(0.82, 0.96, share));
}
