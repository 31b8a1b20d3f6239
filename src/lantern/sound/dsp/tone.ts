import type { Random } from '../../../base/random.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';
import { CURVE_STEP } from './curve.ts';
import type { Curve } from './curve.ts';

const TABLE_SIZE = 2048;

/** One period of a waveform, 2048 samples and a guard sample. */
export type Wavetable = Float32Array;

/** A period from the strengths of its harmonics, the first being the fundamental; brought to a peak of 1. */
export function harmonicTable(strengths: readonly number[]): Wavetable {
  const table = new Float32Array(TABLE_SIZE + 1);
  for (const [order, strength] of strengths.entries()) {
    // Phases spread by Schroeder's rule (1970) keep the crest low.
    const phase = (Math.PI * order * order) / strengths.length;
    for (let index = 0; index <= TABLE_SIZE; index++) {
      table[index]! += strength * Math.sin((2 * Math.PI * (order + 1) * index) / TABLE_SIZE + phase);
    }
  }
  let highest = 1e-9;
  for (const value of table) highest = Math.max(highest, Math.abs(value));
  for (let index = 0; index <= TABLE_SIZE; index++) table[index]! /= highest;
  return table;
}

/** Plays a table at a pitch that moves (Hz), adding to `out` with a gain that moves. Both curves start with `out`. */
export function addTone(out: Float32Array, table: Wavetable, pitchHz: Curve, gain: Curve, phase = 0): void {
  let place = phase * TABLE_SIZE;
  for (let block = 0, start = 0; start < out.length; block++, start += CURVE_STEP) {
    let level = gain[block]!;
    const slope = (gain[block + 1]! - level) / CURVE_STEP;
    const step = (pitchHz[block]! * TABLE_SIZE) / SAMPLE_RATE_HZ;
    const end = Math.min(start + CURVE_STEP, out.length);
    for (let index = start; index < end; index++) {
      const whole = place | 0;
      const before = table[whole]!;
      out[index]! += (before + (table[whole + 1]! - before) * (place - whole)) * level;
      level += slope;
      place += step;
      if (place >= TABLE_SIZE) place -= TABLE_SIZE;
    }
  }
}

/**
 * Adds a sine that dies away, the sound of anything struck: a two-pole resonator set ringing
 * (J. O. Smith, "Introduction to Digital Filters", two-pole). `decaySeconds` is the time to fall by 60 dB.
 */
export function addRing(
  out: Float32Array,
  start: number,
  frequencyHz: number,
  decaySeconds: number,
  gain: number,
): void {
  if (frequencyHz >= SAMPLE_RATE_HZ * 0.45) return;
  const omega = (2 * Math.PI * frequencyHz) / SAMPLE_RATE_HZ;
  const radius = 10 ** (-3 / (decaySeconds * SAMPLE_RATE_HZ));
  const feedback = 2 * radius * Math.cos(omega);
  const damping = radius * radius;
  let current = gain * Math.sin(omega);
  let previous = 0;
  const end = Math.min(out.length, start + Math.ceil(decaySeconds * SAMPLE_RATE_HZ));
  for (let index = Math.max(start, 0); index < end; index++) {
    out[index]! += current;
    const next = feedback * current - damping * previous;
    previous = current;
    current = next;
  }
}

/** A short burst of noise, rising at once and dying away by 60 dB in `decaySeconds`. */
export function addBurst(out: Float32Array, start: number, decaySeconds: number, gain: number, random: Random): void {
  const fall = 10 ** (-3 / (decaySeconds * SAMPLE_RATE_HZ));
  let state = random.integer(1, 0x7fffffff);
  let level = gain * 4.6566128730773926e-10;
  const end = Math.min(out.length, start + Math.ceil(decaySeconds * SAMPLE_RATE_HZ));
  for (let index = Math.max(start, 0); index < end; index++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    out[index]! += state * level;
    level *= fall;
  }
}
