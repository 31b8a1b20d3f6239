/** The four phases of the interpolator of ITU-R BS.1770-5, annex 2; the last two mirror the first two. */
const FIRST_PHASE = [
  0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875, 0.1373291015625, 0.97216796875,
  -0.102294921875, 0.047607421875, -0.026611328125, 0.014892578125, -0.00830078125,
];
const SECOND_PHASE = [
  -0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625, 0.465087890625, 0.77978515625,
  -0.2003173828125, 0.1015625, -0.0582275390625, 0.0330810546875, -0.0189208984375,
];
const PHASES = [FIRST_PHASE, SECOND_PHASE, SECOND_PHASE.toReversed(), FIRST_PHASE.toReversed()].map((phase) =>
  Float64Array.from(phase),
);
const TAPS = FIRST_PHASE.length;

/**
 * The greatest absolute value of the waveform between two samples' places, also between the samples (four times
 * oversampled). Below `relevant` the samples' own peak is good enough and is returned.
 */
export function truePeak(samples: Float32Array, from = 0, to = samples.length, relevant = 0): number {
  let highest = 0;
  for (let index = from; index < to; index++) highest = Math.max(highest, Math.abs(samples[index]!));
  if (highest <= relevant) return highest;
  for (let index = Math.max(from, TAPS - 1); index < Math.min(to + TAPS / 2, samples.length); index++) {
    for (const phase of PHASES) {
      let sum = 0;
      for (let tap = 0; tap < TAPS; tap++) sum += phase[tap]! * samples[index - tap]!;
      highest = Math.max(highest, Math.abs(sum));
    }
  }
  return highest;
}
