import type { StereoSamples } from './audio-encoder.ts';

export interface Loudness {
  /** Integrated loudness, LUFS; -Infinity for silence. */
  readonly integratedLufs: number;
  /** Highest sample, dBFS; -Infinity for silence. */
  readonly peakDecibels: number;
}

/** Filter coefficients hold for this rate only: ITU-R BS.1770-5, tables 1 and 2. */
const SAMPLE_RATE_HZ = 48_000;
const HIGH_SHELF = {
  b: [1.53512485958697, -2.69169618940638, 1.19839281085285],
  a: [-1.69065929318241, 0.73248077421585],
} as const;
const HIGH_PASS = { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] } as const;
/** Gating blocks of 400 ms that overlap by three quarters, BS.1770-5, annex 1. */
const STEP_SAMPLES = SAMPLE_RATE_HZ / 10;
const STEPS_PER_BLOCK = 4;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;

/** Loudness of stereo sound at 48 kHz, after ITU-R BS.1770-5. Sound shorter than 0.4 s counts as silence. */
export function measureLoudness(samples: StereoSamples): Loudness {
  const left = stepEnergies(samples.left);
  const right = stepEnergies(samples.right);
  const blocks: number[] = [];
  for (let step = 0; step + STEPS_PER_BLOCK <= left.length; step++) {
    let energy = 0;
    for (let each = step; each < step + STEPS_PER_BLOCK; each++) energy += (left[each] ?? 0) + (right[each] ?? 0);
    blocks.push(energy / (STEPS_PER_BLOCK * STEP_SAMPLES));
  }
  const audible = blocks.filter((energy) => toLufs(energy) > ABSOLUTE_GATE_LUFS);
  const relativeGate = toLufs(mean(audible)) + RELATIVE_GATE_LU;
  return {
    integratedLufs: toLufs(mean(audible.filter((energy) => toLufs(energy) > relativeGate))),
    peakDecibels: 20 * Math.log10(Math.max(peakOf(samples.left), peakOf(samples.right))),
  };
}

function toLufs(energy: number): number {
  return -0.691 + 10 * Math.log10(energy);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function peakOf(channel: Float32Array): number {
  let peak = 0;
  for (const sample of channel) peak = Math.max(peak, Math.abs(sample));
  return peak;
}

/** Sums of squares of the K-weighted channel, one for each tenth of a second. */
function stepEnergies(channel: Float32Array): number[] {
  const energies: number[] = [];
  const shelf = biquad(HIGH_SHELF);
  const pass = biquad(HIGH_PASS);
  let energy = 0;
  for (let index = 0; index < channel.length; index++) {
    const weighted = pass(shelf(channel[index] as number));
    energy += weighted * weighted;
    if ((index + 1) % STEP_SAMPLES === 0) {
      energies.push(energy);
      energy = 0;
    }
  }
  return energies;
}

function biquad({
  b,
  a,
}: {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}): (x: number) => number {
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  return (x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    return y;
  };
}
