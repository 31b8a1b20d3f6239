/** The four phases of the interpolator of ITU-R BS.1770-5, annex 2; the last two mirror the first two. */
const FIRST_PHASE = [
  0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875, 0.1373291015625, 0.97216796875,
  -0.102294921875, 0.047607421875, -0.026611328125, 0.014892578125, -0.00830078125,
];
const SECOND_PHASE = [
  -0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625, 0.465087890625, 0.77978515625,
  -0.2003173828125, 0.1015625, -0.0582275390625, 0.0330810546875, -0.0189208984375,
];
const PHASES = Float64Array.from(
  [FIRST_PHASE, SECOND_PHASE, SECOND_PHASE.toReversed(), FIRST_PHASE.toReversed()].flat(),
);
const TAPS = FIRST_PHASE.length;

/**
 * The greatest absolute value of the waveform between two samples' places, also between the samples (four times
 * oversampled). Only next to samples above `relevant` is looked between: elsewhere the samples' own peak is good enough.
 */
export function truePeak(samples: Float32Array, from = 0, to = samples.length, relevant = 0): number {
  let highest = 0;
  for (let index = from; index < to; index++) {
    const value = Math.abs(samples[index]!);
    if (value > highest) highest = value;
    if (value > relevant) {
      const between = peakRound(samples, index);
      if (between > highest) highest = between;
    }
  }
  return highest;
}

/** The interpolated peak on both sides of a sample: the interpolator's middle lies between its sixth and seventh tap. */
function peakRound(samples: Float32Array, index: number): number {
  let highest = 0;
  const last = Math.min(index + TAPS / 2, samples.length - 1);
  for (let newest = Math.max(TAPS - 1, index + TAPS / 2 - 1); newest <= last; newest++) {
    for (let phase = 0; phase < PHASES.length; phase += TAPS) {
      let sum = 0;
      for (let tap = 0; tap < TAPS; tap++) sum += PHASES[phase + tap]! * samples[newest - tap]!;
      const value = Math.abs(sum);
      if (value > highest) highest = value;
    }
  }
  return highest;
}
