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

/** Adds a gliding note. Its swell is a raised sine that starts and ends at nothing, so that it cannot click. */
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
    let value = Math.sin(phase);
    if (overtones !== undefined) value += second * Math.sin(2 * phase) + third * Math.sin(3 * phase);
    out[start + index]! += gain * value * Math.sin((swell * Math.PI) / 2) ** 2;
  }
}
