import type { Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery, Support } from '../../storyboard/storyboard.ts';
import type { Lamp, SetPiece, Structure } from '../set.ts';

/** What a ground is built from. */
export interface GroundRequest {
  readonly support: Support;
  readonly scenery: Scenery;
  readonly light: Light;
  readonly random: Random;
  /** The paint that the prompt names, else `own` (CSS hex). */
  paint(own: string): string;
}

/** A ground as it joins the set. */
export interface BuiltGround {
  readonly structures: readonly Structure[];
  readonly pieces?: readonly SetPiece[];
  readonly lamps?: readonly Lamp[];
  /** It is a wall: of the set only what is beyond this z is left, and rain falls beyond it when one is inside. */
  readonly wallZ?: number;
  readonly inside?: true;
}

/** Builds a ground round those who are on it or before it; depends on its arguments only. */
export type GroundBuilder = (request: GroundRequest) => BuiltGround;

/** How far a wall goes on to either side of the stage, metres: no lens sees its ends. */
export const ENDLESS_METRES = 26;
