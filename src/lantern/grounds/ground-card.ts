import type { Place } from '../places/places.ts';
import type { Words } from '../places/place-traits.ts';

/** How far behind those who stand before it an upright ground is, metres. */
export const BEHIND_METRES = 0.45;

/** How far the top of a ground goes on before and behind those who are on it, metres. */
export const TOP_METRES = { before: 0.3, behind: 0.5 } as const;

/**
 * What everyone but its builder must know of a ground: a part of a place that something is on, or that it stands before. It
 * is built round those who are placed by it, so that they stand on it exactly. The builder in `sets/grounds/` draws it.
 */
export interface GroundCard {
  /** Separated by commas; English words are base forms. Empty for what only a place brings along. */
  readonly names: Words;
  /** Where it is when the prompt names no place. */
  readonly place: Place;
  /** Only under the sky, or with a view of it: a room that the prompt names gives way to the place. */
  readonly openAir?: true;
  /** How high what is on it stands, metres. */
  readonly topMetres: number;
  /**
   * How much below its top, and above it, must be seen for it to be known, metres; of what is known from close by no more
   * than so many `times` the height of those who are on it.
   */
  readonly shown: { readonly below: number; readonly above: number; readonly times?: number };
  /** How high the lens is, metres. Absent: as for any still life. */
  readonly eyeMetres?: number;
  /** It stands up behind those who are by it. Absent: it is nothing without somebody on it. */
  readonly upright?: true;
  /** For things and small animals: where people are it is a part of their place, and nobody stands on it. */
  readonly small?: true;
  /** Too narrow for two rows. */
  readonly narrow?: true;
  /** No wider than so many times what is shown on it. Absent: wide enough to run on. */
  readonly fits?: number;
  /** What is on it turns with it. */
  readonly turns?: true;
  /** One can hang on it. */
  readonly hangs?: true;
  /** The places whose roof it is, or whose front from outside. */
  readonly of?: readonly Place[];
}

/** Gives the literal names of the grounds while checking their cards. */
export function groundGroup<Name extends string>(
  group: Readonly<Record<Name, GroundCard>>,
): Readonly<Record<Name, GroundCard>> {
  return group;
}
