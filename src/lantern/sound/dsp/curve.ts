import type { Random } from '../../../base/random.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';

/** Samples between two values of a curve: fast enough for what a hand or the wind does (750 Hz). */
export const CURVE_STEP = 64;

/** A slow movement (gain, pitch, cutoff): one value every `CURVE_STEP` samples, with one more at the end. */
export type Curve = Float32Array;

/** The number of values that a curve over so many samples has. */
export function curveLength(samples: number): number {
  return Math.ceil(samples / CURVE_STEP) + 1;
}

/** Builds a curve from a function of the seconds since its start. */
export function curveOf(samples: number, value: (seconds: number) => number): Curve {
  const curve = new Float32Array(curveLength(samples));
  const step = CURVE_STEP / SAMPLE_RATE_HZ;
  for (let index = 0; index < curve.length; index++) curve[index] = value(index * step);
  return curve;
}

/**
 * A curve that wanders between two values with about `rateHz` turns a second: value noise, eased between its points
 * (Perlin 2002's fade, 3t² − 2t³ here), so that it never jumps.
 */
export function wander(samples: number, random: Random, rateHz: number, low: number, high: number): Curve {
  const next = () => low + (high - low) * random.next();
  let from = next();
  let to = next();
  let place = random.next();
  const step = (rateHz * CURVE_STEP) / SAMPLE_RATE_HZ;
  const curve = new Float32Array(curveLength(samples));
  for (let index = 0; index < curve.length; index++) {
    curve[index] = from + (to - from) * place * place * (3 - 2 * place);
    place += step;
    if (place >= 1) {
      place -= Math.floor(place);
      from = to;
      to = next();
    }
  }
  return curve;
}

/** A new curve with each value changed. */
export function mapCurve(curve: Curve, change: (value: number, index: number) => number): Curve {
  const changed = new Float32Array(curve.length);
  for (let index = 0; index < curve.length; index++) changed[index] = change(curve[index]!, index);
  return changed;
}

/** Multiplies samples by a curve in place, in straight lines between its values. */
export function applyGain(samples: Float32Array, gain: Curve): void {
  for (let block = 0, start = 0; start < samples.length; block++, start += CURVE_STEP) {
    let value = gain[block]!;
    const slope = (gain[block + 1]! - value) / CURVE_STEP;
    const end = Math.min(start + CURVE_STEP, samples.length);
    for (let index = start; index < end; index++) {
      samples[index] = samples[index]! * value;
      value += slope;
    }
  }
}
