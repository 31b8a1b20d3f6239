import { lerp } from '../../../base/interpolation.ts';
import type { Carriage } from './carriage.ts';
import { trunkLength } from './species.ts';
import type { Species } from './species.ts';

/** One at its deed. */
export interface Acting {
  readonly species: Species;
  readonly rested: Carriage;
  readonly actionTime: number;
  readonly seed: number;
  /** Goes up and down so many times a second, -1 to 1. */
  readonly wave: (hertz: number) => number;
}

/** Up on its hind legs by so many radians. */
export function reared(species: Species, rested: Carriage, pitch: number): Carriage {
  return {
    ...rested,
    pitch,
    lift: rested.lift + Math.sin(pitch) * trunkLength(species) * 0.42,
    neckAngle: rested.neckAngle + pitch * 0.25,
  };
}

/** On its back with all legs in the air; where the neck is between its own angle and one so near to the ground, by a share. */
export function onItsBack(species: Species, rested: Carriage, neck: number, share: number): Carriage {
  return {
    ...rested,
    upturned: 1,
    lift: 0,
    off: { fore: 1, hind: 1 },
    neckAngle: lerp(species.neck.angle, neck, share),
    tailAngle: 0.1,
  };
}
