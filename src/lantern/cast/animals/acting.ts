import type { Carriage } from './carriage.ts';
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
export function reared(rested: Carriage, long: number, pitch: number): Carriage {
  return {
    ...rested,
    pitch,
    lift: rested.lift + Math.sin(pitch) * long * 0.42,
    neckAngle: rested.neckAngle + pitch * 0.25,
  };
}
