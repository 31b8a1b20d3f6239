import type { Random } from '../../../base/random.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';
import type { StereoPcm } from '../pcm.ts';
import { addMono } from './track.ts';

/** Draws a short sound into a buffer of silence. */
export type GrainMaker = (out: Float32Array, random: Random) => void;

export interface Shower {
  /** How many grains fall a second. */
  readonly perSecond: number;
  /** Length of a grain in seconds. */
  readonly grainSeconds: number;
  /** How many different grains there are; they are made once and dropped again and again. */
  readonly variants: number;
  /** -1 to 1: how far to the sides they fall. */
  readonly width: number;
  /** Few are loud and most are soft: gain is chance to this power. */
  readonly rarity: number;
  readonly make: GrainMaker;
}

/** Lets many short sounds fall at chance moments, as rain, crackle and crunching do (D. Gabor's acoustical quanta, 1947). */
export function addShower(track: StereoPcm, shower: Shower, random: Random): void {
  const { perSecond, grainSeconds, variants, width, rarity, make } = shower;
  const grains = Array.from({ length: variants }, () => {
    const grain = new Float32Array(Math.ceil(grainSeconds * SAMPLE_RATE_HZ));
    make(grain, random);
    return grain;
  });
  const count = Math.round((perSecond * track.left.length) / SAMPLE_RATE_HZ);
  for (let index = 0; index < count; index++) {
    const start = Math.floor(random.next() * track.left.length);
    addMono(track, random.pick(grains), start, random.next() ** rarity, random.range(-width, width));
  }
}

/**
 * Adds the plink of an air bubble in water: a dying sine whose pitch rises as the bubble nears the surface
 * (K. van den Doel, "Physically based models for liquid sounds", ACM TAP 2005, eqs. 1 to 4).
 */
export function addBubble(out: Float32Array, start: number, radiusMetres: number, gain: number, rise = 0.1): void {
  const frequency = 3 / radiusMetres;
  const decay = 0.13 / radiusMetres + 0.0072 * radiusMetres ** -1.5;
  const slope = rise * decay;
  const end = Math.min(out.length, start + Math.ceil((7 / decay) * SAMPLE_RATE_HZ));
  for (let index = Math.max(0, start); index < end; index++) {
    const t = (index - start) / SAMPLE_RATE_HZ;
    out[index]! += gain * Math.sin(2 * Math.PI * frequency * (1 + 0.5 * slope * t) * t) * Math.exp(-decay * t);
  }
}
