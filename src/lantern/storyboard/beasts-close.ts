import type { Deed } from '../deeds/deeds.ts';
import { overlapAt } from '../kinds/animal-deeds.ts';
import { familyOf } from '../kinds/kinds.ts';
import type { CastMember } from './storyboard.ts';

/**
 * The gap between two animals of which one is at the other, metres, below 0 where they overlap: it licks it, fights it, suckles;
 * undefined for all others. Each pair is from left to right.
 */
export function gapOfBeasts(
  pair: readonly [CastMember, CastMember],
  deeds: readonly [Deed | undefined, Deed | undefined],
  halfWidths: readonly [number, number],
): number | undefined {
  if (pair.some(({ kind }) => familyOf(kind) !== 'animal')) return undefined;
  const overlap = overlapAt(deeds[1]) ?? overlapAt(deeds[0]);
  if (overlap === undefined) return undefined;
  return -overlap * (overlap > 1 ? Math.max(...halfWidths) : Math.min(...halfWidths));
}

/** How much nearer than the other one is who would be hidden at a deed: who suckles is seen before its mother; metres. */
export function nearerAt(deed: Deed | undefined): number {
  return deed === 'suckle' ? 0.45 : 0;
}

/** How far neighbours of a herd overlap, as a share of half a width: those that go are close, a head over each back. */
export function herdOverlap(goes: boolean): number {
  return goes ? -0.75 : -0.15;
}

const RANKS = [0, 1.3, 0.5, 1.8] as const;

/** How far behind the first of a herd another one is, heights. */
export function rankInHerd(index: number): number {
  return RANKS[index % RANKS.length] ?? 0;
}
