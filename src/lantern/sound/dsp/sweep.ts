import { SAMPLE_RATE_HZ } from '../pcm.ts';
import { CURVE_STEP } from './curve.ts';
import type { Curve } from './curve.ts';

/**
 * Filters samples in place with a cutoff that moves: wind, surf, passing cars. A trapezoidal state-variable filter,
 * which stays stable while it sweeps (A. Simper, "Linear Trapezoidal Integrated SVF", Cytomic 2013). The band output
 * has a gain of 1 at its centre.
 */
export function applySweep(samples: Float32Array, kind: 'low' | 'band' | 'high', cutoffHz: Curve, q: number): void {
  const damping = 1 / q;
  const fromInput = kind === 'high' ? 1 : 0;
  const fromBand = kind === 'low' ? 0 : kind === 'band' ? damping : -damping;
  const fromLow = kind === 'low' ? 1 : kind === 'band' ? 0 : -1;
  let first = 0;
  let second = 0;
  for (let block = 0, start = 0; start < samples.length; block++, start += CURVE_STEP) {
    const cutoff = Math.min(Math.max(cutoffHz[block]!, 5), SAMPLE_RATE_HZ * 0.45);
    const g = Math.tan((Math.PI * cutoff) / SAMPLE_RATE_HZ);
    const a1 = 1 / (1 + g * (g + damping));
    const a2 = g * a1;
    const a3 = g * a2;
    const end = Math.min(start + CURVE_STEP, samples.length);
    for (let index = start; index < end; index++) {
      const input = samples[index]! + 1e-24;
      const v3 = input - second;
      const band = a1 * first + a2 * v3;
      const low = second + a2 * first + a3 * v3;
      first = 2 * band - first;
      second = 2 * low - second;
      samples[index] = fromInput * input + fromBand * band + fromLow * low;
    }
  }
}
