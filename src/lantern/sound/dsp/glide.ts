import { SAMPLE_RATE_HZ } from '../pcm.ts';

/** One note of a voice that glides: a bird's syllable, a hoot. */
export interface Glide {
  /** Seconds since the start of the buffer, and how long it lasts. */
  readonly at: number;
  readonly seconds: number;
  readonly fromHz: number;
  readonly toHz: number;
  readonly gain: number;
  /** Shivers of the pitch a second, and how far they go as a share of it. */
  readonly warbleHz?: number;
  readonly warble?: number;
  /** Share of the note spent rising, 0 to 1; the rest falls away. */
  readonly attack?: number;
  /** Strength of the second and third harmonic. */
  readonly overtones?: readonly [number, number];
}

/** Adds a gliding note. Its swell is eased and starts and ends at nothing, so that it cannot click. */
export function addGlide(out: Float32Array, note: Glide): void {
  const { seconds, fromHz, toHz, gain, warbleHz = 0, warble = 0, attack = 0.35, overtones } = note;
  const [second, third] = overtones ?? [0, 0];
  const start = Math.round(note.at * SAMPLE_RATE_HZ);
  const length = Math.round(seconds * SAMPLE_RATE_HZ);
  let phase = 0;
  for (let index = 0; index < length && start + index < out.length; index++) {
    const share = index / length;
    const shiver = warble === 0 ? 1 : 1 + warble * Math.sin((2 * Math.PI * warbleHz * index) / SAMPLE_RATE_HZ);
    phase += (2 * Math.PI * (fromHz + (toHz - fromHz) * share) * shiver) / SAMPLE_RATE_HZ;
    const swell = share < attack ? share / attack : (1 - share) / (1 - attack);
    const sine = Math.sin(phase);
    let value = sine;
    // sin 2p = 2 sin p cos p, sin 3p = 3 sin p - 4 sin^3 p.
    if (overtones !== undefined) {
      value += second * 2 * sine * Math.cos(phase) + third * sine * (3 - 4 * sine * sine);
    }
    out[start + index]! += gain * value * swell * swell * (3 - 2 * swell);
  }
}
