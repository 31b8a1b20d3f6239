import type { StereoPcm } from '../pcm.ts';

/** A silent stereo track of so many samples. */
export function createTrack(length: number): StereoPcm {
  return { left: new Float32Array(length), right: new Float32Array(length) };
}

/** A decibel figure as a factor of amplitude. */
export function decibels(value: number): number {
  return 10 ** (value / 20);
}

/**
 * Adds a mono sound to a track from a sample on (what lies outside is dropped). `pan` goes from -1 (left) to 1
 * (right) with constant power, so that a sound keeps its loudness while it crosses.
 */
export function addMono(track: StereoPcm, sound: Float32Array, start: number, gain: number, pan = 0): void {
  const angle = ((Math.min(Math.max(pan, -1), 1) + 1) * Math.PI) / 4;
  const toLeft = gain * Math.cos(angle);
  const toRight = gain * Math.sin(angle);
  const { left, right } = track;
  const from = Math.max(0, -start);
  const to = Math.min(sound.length, left.length - start);
  for (let index = from; index < to; index++) {
    const sample = sound[index]!;
    left[start + index]! += sample * toLeft;
    right[start + index]! += sample * toRight;
  }
}

/** Adds one track to another from a sample on. */
export function addTrack(target: StereoPcm, source: StereoPcm, start = 0, gain = 1): void {
  addChannel(target.left, source.left, start, gain);
  addChannel(target.right, source.right, start, gain);
}

/** Adds samples to samples from an offset on; what lies outside is dropped. */
export function addChannel(target: Float32Array, source: Float32Array, start: number, gain: number): void {
  const from = Math.max(0, -start);
  const count = Math.min(source.length, target.length - start) - from;
  if (count <= 0) return;
  // Views that begin at 0 spare the loop its bounds checks.
  const into = target.subarray(start + from, start + from + count);
  const what = source.subarray(from, from + count);
  if (gain === 1) for (let index = 0; index < count; index++) into[index]! += what[index]!;
  else for (let index = 0; index < count; index++) into[index]! += what[index]! * gain;
}

/** Does the same to both channels. */
export function eachChannel(track: StereoPcm, change: (samples: Float32Array, side: -1 | 1) => void): void {
  change(track.left, -1);
  change(track.right, 1);
}

/** Multiplies all samples by a factor, in place. */
export function scale(samples: Float32Array, factor: number): void {
  for (let index = 0; index < samples.length; index++) samples[index] = samples[index]! * factor;
}

/** Root mean square of a part; 0 for an empty one. */
export function rms(samples: Float32Array, from = 0, to = samples.length): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += samples[index]! * samples[index]!;
  return to > from ? Math.sqrt(sum / (to - from)) : 0;
}

/** The greatest absolute sample. */
export function peak(samples: Float32Array): number {
  let highest = 0;
  for (let index = 0; index < samples.length; index++) {
    const value = Math.abs(samples[index]!);
    if (value > highest) highest = value;
  }
  return highest;
}
