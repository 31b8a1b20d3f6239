import { SAMPLE_RATE_HZ } from '../pcm.ts';

/** A second-order filter, normalised so that a0 is 1. */
export interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/**
 * The shapes of R. Bristow-Johnson's "Cookbook formulae for audio EQ biquad filter coefficients"
 * (https://www.w3.org/TR/audio-eq-cookbook/). `frequencyHz` is clamped to what 48 kHz can hold.
 */
export function lowPass(frequencyHz: number, q = Math.SQRT1_2): Biquad {
  const { cosine, alpha } = angles(frequencyHz, q);
  return normalised((1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2, 1 + alpha, -2 * cosine, 1 - alpha);
}

/** High-pass of the same cookbook. */
export function highPass(frequencyHz: number, q = Math.SQRT1_2): Biquad {
  const { cosine, alpha } = angles(frequencyHz, q);
  return normalised((1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2, 1 + alpha, -2 * cosine, 1 - alpha);
}

/** Band-pass of the same cookbook, with a gain of 1 at its centre. */
export function bandPass(frequencyHz: number, q: number): Biquad {
  const { cosine, alpha } = angles(frequencyHz, q);
  return normalised(alpha, 0, -alpha, 1 + alpha, -2 * cosine, 1 - alpha);
}

/** High shelf of the same cookbook with slope 1; `gainDb` above the corner. */
export function highShelf(frequencyHz: number, gainDb: number): Biquad {
  const amplitude = 10 ** (gainDb / 40);
  const { cosine, alpha } = angles(frequencyHz, Math.SQRT1_2);
  const root = 2 * Math.sqrt(amplitude) * alpha;
  const more = amplitude + 1;
  const less = amplitude - 1;
  return normalised(
    amplitude * (more + less * cosine + root),
    -2 * amplitude * (less + more * cosine),
    amplitude * (more + less * cosine - root),
    more - less * cosine + root,
    2 * (less - more * cosine),
    more - less * cosine - root,
  );
}

/** Filters samples in place (transposed direct form II). */
export function applyBiquad(samples: Float32Array, filter: Biquad, from = 0, to = samples.length): void {
  const { b0, b1, b2, a1, a2 } = filter;
  let first = 0;
  let second = 0;
  for (let index = from; index < to; index++) {
    // The bias keeps the state out of the denormal range, where a CPU is a hundred times slower.
    const input = samples[index]! + 1e-24;
    const output = b0 * input + first;
    first = b1 * input - a1 * output + second;
    second = b2 * input - a2 * output;
    samples[index] = output;
  }
}

function angles(frequencyHz: number, q: number): { cosine: number; alpha: number } {
  const omega = (2 * Math.PI * Math.min(Math.max(frequencyHz, 5), SAMPLE_RATE_HZ * 0.49)) / SAMPLE_RATE_HZ;
  return { cosine: Math.cos(omega), alpha: Math.sin(omega) / (2 * q) };
}

function normalised(b0: number, b1: number, b2: number, a0: number, a1: number, a2: number): Biquad {
  return { b0: b0 / a0, b1: b1 / a0, b2: b2 / a0, a1: a1 / a0, a2: a2 / a0 };
}
