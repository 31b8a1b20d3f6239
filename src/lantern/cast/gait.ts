import { hash2 } from '../../base/random.ts';
import type { Gait } from '../kinds/kind-card.ts';
import { cardOf } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Action } from '../script/screenplay.ts';
import type { Stride } from './rig.ts';

/** The gait in which a kind does an action; undefined for what has no feet on the ground then. */
export function gaitOf(kind: Kind, action: Action): Gait | undefined {
  return action === 'walk' || action === 'run' ? cardOf(kind).gaits?.[action] : undefined;
}

/**
 * The stride of a kind at a height in metres: what the legs are drawn from and the footsteps are heard from.
 * Undefined where nothing lands in a rhythm of distance (standing, flying, driving). With a `seed` the contacts are those
 * of a person who is ahead by `strideAhead`.
 */
export function strideOf(kind: Kind, heightMetres: number, action: Action, seed?: number): Stride | undefined {
  const gait = gaitOf(kind, action);
  if (gait === undefined) return undefined;
  const ahead = seed === undefined ? 0 : strideAhead(seed);
  return {
    lengthMetres: gait.strideHeights * heightMetres,
    contacts: Object.entries(gait.landings).map(([limb, phase]) => ({ limb, phase: fraction(phase - ahead) })),
    surface: cardOf(kind).foot ?? 'foot',
  };
}

/** The share of a stride (0 to 1) by which one person is ahead of the common beat, so that two do not walk in step. */
export function strideAhead(seed: number): number {
  return hash2(seed, 77);
}

/** One limb at one moment of its stride. */
export interface LimbPhase {
  readonly planted: boolean;
  /**
   * Where the foot is along the way of travel, metres from the middle of its stance: a planted foot runs back exactly as
   * fast as the body runs forward, so on the ground it stands still.
   */
  readonly along: number;
  /** 0 on the ground, rising to 1 at the top of the swing. */
  readonly lift: number;
  /** Progress through the stance or through the swing, 0 to 1. */
  readonly progress: number;
}

/** Where a limb is after `travelled` metres. */
export function limbAt(gait: Gait, strideMetres: number, limb: string, travelled: number): LimbPhase {
  const landing = gait.landings[limb] ?? 0;
  const phase = fraction(travelled / strideMetres - landing);
  const stance = gait.duty * strideMetres;
  if (phase < gait.duty) {
    return { planted: true, along: stance / 2 - phase * strideMetres, lift: 0, progress: phase / gait.duty };
  }
  const swing = (phase - gait.duty) / (1 - gait.duty);
  return {
    planted: false,
    along: -stance / 2 + stance * swingEase(swing),
    lift: Math.sin(Math.PI * swing ** 0.8) ** 1.2,
    progress: swing,
  };
}

/** Speeds up, passes, reaches out, and is already going back when it lands. */
function swingEase(progress: number): number {
  const ease = progress * progress * (3 - 2 * progress);
  return ease + 0.06 * Math.sin(Math.PI * progress) * (progress - 0.35);
}

function fraction(value: number): number {
  return value - Math.floor(value);
}
