import type { Random } from '../../../base/random.ts';

/** White noise, evenly spread over -1 to 1 (xorshift32: Marsaglia, "Xorshift RNGs", 2003). */
export function whiteNoise(length: number, random: Random): Float32Array {
  const samples = new Float32Array(length);
  let state = random.integer(1, 0x7fffffff);
  for (let index = 0; index < length; index++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    samples[index] = state * 4.6566128730773926e-10;
  }
  return samples;
}

/** Pink noise, -3 dB an octave, RMS about 0.25 (P. Kellet's economy filter, https://www.musicdsp.org/en/latest/Filters/76-pink-noise-filter.html). */
export function pinkNoise(length: number, random: Random): Float32Array {
  const samples = whiteNoise(length, random);
  let slow = 0;
  let middle = 0;
  let quick = 0;
  for (let index = 0; index < length; index++) {
    const white = samples[index]!;
    slow = 0.99765 * slow + white * 0.099046;
    middle = 0.963 * middle + white * 0.2965164;
    quick = 0.57 * quick + white * 1.0526913;
    samples[index] = (slow + middle + quick + white * 0.1848) * 0.22;
  }
  return samples;
}

/** Brown noise, -6 dB an octave above about 20 Hz, RMS about 0.25: white noise through a leaky integrator. */
export function brownNoise(length: number, random: Random): Float32Array {
  const samples = whiteNoise(length, random);
  let sum = 0;
  for (let index = 0; index < length; index++) {
    sum = sum * 0.9974 + samples[index]! * 0.0312;
    samples[index] = sum;
  }
  return samples;
}
