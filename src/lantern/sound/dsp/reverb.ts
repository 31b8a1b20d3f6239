import { SAMPLE_RATE_HZ } from '../pcm.ts';
import type { StereoPcm } from '../pcm.ts';

/** How a place answers. */
export interface Space {
  /** Seconds until the answer has fallen by 60 dB. */
  readonly seconds: number;
  /** Milliseconds before the first answer: how far the walls are. */
  readonly preDelayMs: number;
  /** Above this the answer dies sooner: soft walls, leaves, air. */
  readonly dampingHz: number;
  /** Scales the delay lines; 1 is a hall, 0.3 a room. */
  readonly size: number;
  /** Linear gain of the answer. */
  readonly gain: number;
}

/** Lengths in samples for a hall: mutually prime, spread over 27 to 62 ms, so that no pitch rings. */
const HALL_LINES = [1297, 1453, 1667, 1871, 2113, 2377, 2687, 2971];

/**
 * Adds a place's answer to what is sent to it. A feedback delay network of eight lines that mix through a Householder
 * matrix, each with a one-pole damping (J.-M. Jot and A. Chaigne, "Digital delay networks for designing artificial
 * reverberators", AES 90, 1991). The tail ends with the track. The send is not changed.
 */
export function addReverb(out: StereoPcm, send: StereoPcm, space: Space): void {
  const lengths = HALL_LINES.map((length) => Math.max(31, Math.round(length * space.size) | 1));
  const lines = lengths.map((length) => new Float64Array(length));
  const feedback = lengths.map((length) => 10 ** ((-3 * length) / (space.seconds * SAMPLE_RATE_HZ)));
  const places = new Int32Array(8);
  const damped = new Float64Array(8);
  const taken = new Float64Array(8);
  const keep = Math.exp((-2 * Math.PI * space.dampingHz) / SAMPLE_RATE_HZ);
  const preDelay = Math.round((space.preDelayMs / 1000) * SAMPLE_RATE_HZ);
  const { left, right } = out;
  const gain = space.gain * 0.5;
  for (let index = preDelay; index < left.length; index++) {
    let sum = 0;
    for (let line = 0; line < 8; line++) {
      const heard = lines[line]![places[line]!]!;
      const value = heard + (damped[line]! - heard) * keep + 1e-24;
      damped[line] = value;
      const scaled = value * feedback[line]!;
      taken[line] = scaled;
      sum += scaled;
    }
    sum *= 0.25;
    const fromLeft = send.left[index - preDelay]! * 0.5;
    const fromRight = send.right[index - preDelay]! * 0.5;
    for (let line = 0; line < 8; line++) {
      const place = places[line]!;
      lines[line]![place] = taken[line]! - sum + ((line & 1) === 0 ? fromLeft : fromRight);
      places[line] = place + 1 === lengths[line]! ? 0 : place + 1;
    }
    left[index]! += gain * (taken[0]! - taken[2]! + taken[4]! - taken[6]! + 0.4 * (taken[1]! + taken[5]!));
    right[index]! += gain * (taken[1]! - taken[3]! + taken[5]! - taken[7]! + 0.4 * (taken[2]! + taken[6]!));
  }
}
