import type { Random } from '../../../base/random.ts';
import type { Stride } from '../../cast/rig.ts';
import { applyBiquad, lowPass } from '../dsp/biquad.ts';
import { stepSound } from './step-sound.ts';
import type { Surface } from './surface.ts';

/** Hands out a step as it is heard through a cutoff. */
export type StepPool = (foot: Stride['surface'], cutoffHz: number) => Float32Array;

/** So many different steps a distance: enough that the ear finds no pattern. */
const VARIANTS = 10;

/** Steps of one walker on one ground, made when first needed and then taken again at chance: a herd takes thousands. */
export function createStepPool(surface: Surface, random: Random): StepPool {
  const made = new Map<string, Float32Array[]>();
  return (foot, cutoffHz) => {
    // Cutoffs are heard in half octaves.
    const band = Math.round(2 * Math.log2(cutoffHz));
    const key = `${foot} ${band}`;
    const steps = made.get(key) ?? [];
    made.set(key, steps);
    const index = random.integer(0, VARIANTS - 1);
    const taken = steps[index];
    if (taken !== undefined) return taken;
    const step = stepSound(surface, foot, random);
    applyBiquad(step, lowPass(2 ** (band / 2)));
    // A new one joins at the end of the list, whichever was asked for.
    steps.push(step);
    return step;
  };
}
