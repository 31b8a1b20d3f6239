import { applyBiquad, highPass } from './dsp/biquad.ts';
import { limitPeaks } from './dsp/limiter.ts';
import { integratedLoudness } from './dsp/loudness.ts';
import { decibels, eachChannel, scale } from './dsp/track.ts';
import type { StereoPcm } from './pcm.ts';
import { secondsToSamples } from './timeline.ts';

/** What every film is brought to, LUFS integrated. */
export const LOUDNESS_TARGET_LUFS = -17;
/** True peak of the limiter; half a decibel below what is promised, for what the fades and AAC may add. */
const CEILING_DBTP = -1.5;
const TOLERANCE_LU = 0.3;
const ROUNDS_MAX = 3;
const FADE_IN_SECONDS = 0.02;
const FADE_OUT_SECONDS = 0.25;

/**
 * Finishes a mix in place: no rumble or offset below hearing, faded at both ends, at the target loudness, true peak below
 * -1 dBTP. Silence stays silence.
 */
export function master(mix: StereoPcm): void {
  eachChannel(mix, (samples) => {
    applyBiquad(samples, highPass(24));
    fade(samples);
  });
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const missing = LOUDNESS_TARGET_LUFS - integratedLoudness(mix);
    if (!Number.isFinite(missing) || (round > 0 && Math.abs(missing) < TOLERANCE_LU)) return;
    eachChannel(mix, (samples) => scale(samples, decibels(missing)));
    // Limiting takes loudness away again, so what is loud in peaks needs a second round.
    if (!limitPeaks(mix, decibels(CEILING_DBTP))) return;
  }
}

function fade(samples: Float32Array): void {
  const { length } = samples;
  const fadeIn = Math.min(secondsToSamples(FADE_IN_SECONDS), length >> 1);
  const fadeOut = Math.min(secondsToSamples(FADE_OUT_SECONDS), length >> 1);
  for (let index = 0; index < fadeIn; index++) samples[index]! *= raisedCosine(index / fadeIn);
  for (let index = 0; index < fadeOut; index++) samples[length - 1 - index]! *= raisedCosine(index / fadeOut);
}

function raisedCosine(share: number): number {
  return 0.5 - 0.5 * Math.cos(Math.PI * share);
}
