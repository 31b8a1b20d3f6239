import { applyBiquad, highPass, lowPass } from '../../src/lantern/sound/dsp/biquad.ts';
import { rms } from '../../src/lantern/sound/dsp/track.ts';
import { SAMPLE_RATE_HZ } from '../../src/lantern/sound/pcm.ts';

/** RMS of what lies above a frequency, with 24 dB an octave. */
export function rmsAbove(samples: Float32Array, hertz: number): number {
  const heard = samples.slice();
  for (let pass = 0; pass < 2; pass++) applyBiquad(heard, highPass(hertz));
  return rms(heard);
}

/** RMS of what lies below a frequency, with 24 dB an octave. */
export function rmsBelow(samples: Float32Array, hertz: number): number {
  const heard = samples.slice();
  for (let pass = 0; pass < 2; pass++) applyBiquad(heard, lowPass(hertz));
  return rms(heard);
}

/** A sine at a level in dBFS. */
export function sine(seconds: number, hertz: number, levelDb: number, phase = 0): Float32Array {
  const amplitude = 10 ** (levelDb / 20);
  return Float32Array.from({ length: Math.round(seconds * SAMPLE_RATE_HZ) }, (_, index) => {
    return amplitude * Math.sin((2 * Math.PI * hertz * index) / SAMPLE_RATE_HZ + phase);
  });
}

/** Seconds at which sound starts out of quiet: the level of 2 ms passes four times the mean of the 40 ms before. */
export function onsetsOf(samples: Float32Array): readonly number[] {
  const hop = SAMPLE_RATE_HZ / 500;
  const levels = Array.from({ length: Math.floor(samples.length / hop) }, (_, index) => {
    return rms(samples, index * hop, (index + 1) * hop);
  });
  const onsets: number[] = [];
  for (let index = 20; index < levels.length; index++) {
    const before = levels.slice(index - 20, index).reduce((sum, level) => sum + level, 0) / 20;
    const last = onsets.at(-1) ?? -1;
    if (levels[index]! > 1e-3 && levels[index]! > 4 * before && index / 500 - last > 0.1) onsets.push(index / 500);
  }
  return onsets;
}
