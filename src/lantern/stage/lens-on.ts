import type { Lens } from '../cast/skeleton.ts';
import type { CameraPose } from '../storyboard/storyboard.ts';
import type { ActorState } from './stage.ts';

/** From nearer than this the drawing of a body, all of which is as large as its middle, would not hold together, metres. */
const NEAREST_METRES = 2.4;

/** From where a camera sees an actor. */
export function lensOn(camera: CameraPose, { y, z }: Pick<ActorState, 'y' | 'z'>): Lens {
  return { up: camera.y - y, away: Math.max(NEAREST_METRES, z - camera.z) };
}
