import type { Coat } from './species.ts';
import type { Station } from './tube.ts';

/** One that swims: its trunk from tail to nose, and its fins, in metres of the build. */
export interface SwimmerBuild {
  /** Height of the drawing from the lowest to the highest fin; the card has its true size. */
  readonly heightMetres: number;
  readonly coat: Coat;
  readonly trunk: readonly Station[];
  /** How far up the pale belly goes, 0 none to 1 the middle line. */
  readonly belly: number;
  readonly fins: readonly Fin[];
  /** Flukes that lie level beat up and down, a fin that stands beats from side to side. */
  readonly level: boolean;
  readonly eye: { readonly x: number; readonly y: number; readonly z: number; readonly radius: number };
  readonly mouth: readonly (readonly [x: number, y: number])[];
  /** White bands round the trunk, with dark edges: where each is, metres along it. */
  readonly bands?: readonly number[];
  /** Blots of the base colour on a pale skin: where each is along the trunk and round it (0 on the back, π/2 on the flank), and its radius, metres. */
  readonly blots?: readonly (readonly [x: number, angle: number, radius: number])[];
  /** Strokes of the tail a second. */
  readonly beat: number;
}

/** A fin as an outline in the plane of the body; `z` parts a pair, `tail` moves with the stroke. */
export interface Fin {
  readonly outline: readonly (readonly [x: number, y: number])[];
  readonly z?: number;
  readonly tail?: true;
}
