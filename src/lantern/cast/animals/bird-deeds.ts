import { smoothstep } from '../../../base/interpolation.ts';
import type { ActorState } from '../../stage/stage.ts';

/** How high the bough is with the nest on it at which a bird is busy, heights of the bird. */
export const NEST_TOP = 1;

const CROW_SECONDS = 2.3;
const STOOP_SECONDS = 1.7;

/** How far a cock is stretched up in its crow, 0 to 1: once for each call, from the first moment on. */
export function crowingAt({ deed, actionTime }: ActorState): number {
  if (deed !== 'crow') return 0;
  const share = (actionTime / CROW_SECONDS) % 1;
  return smoothstep(0.04, 0.2, share) * (1 - smoothstep(0.66, 0.84, share));
}

/** Whether a bird is at a nest on a bough: it feeds what is in it, or builds it. */
export function sitsAtNest({ deed }: ActorState): boolean {
  return deed === 'feed-chicks' || deed === 'build-nest';
}

/** Whether a bird hovers at a flower. */
export function sipsNectar({ deed }: ActorState): boolean {
  return deed === 'sip-nectar';
}

/** How far the head of a bird that pecks at a trunk is thrown forward, 0 to 1; undefined for all others. */
export function drummingAt({ deed, actionTime }: ActorState): number | undefined {
  return deed === 'peck-trunk' ? 0.5 + 0.5 * Math.sin(actionTime * 31) : undefined;
}

/** Whether a bird sits on its eggs. */
export function broods({ deed }: ActorState): boolean {
  return deed === 'brood';
}

/** How far a bird at a nest bends into it, 0 to 1. */
export function stoopAt(actor: ActorState): number {
  if (!sitsAtNest(actor)) return 0;
  const share = (actor.actionTime / STOOP_SECONDS) % 1;
  return smoothstep(0.2, 0.42, share) * (1 - smoothstep(0.7, 0.92, share));
}
