import { addRing } from '../dsp/tone.ts';
import { addMono, createTrack } from '../dsp/track.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';
import { secondsToSamples } from '../timeline.ts';
import { moments } from './site.ts';
import type { Layer } from './site.ts';

/** Water that drips from stone into pools, near and far: a short ring that rises as the bubble closes. */
export const drips: Layer = ({ length, random }) => {
  const track = createTrack(length);
  for (const at of moments(random, length / SAMPLE_RATE_HZ, 1.1)) {
    const drop = new Float32Array(secondsToSamples(0.25));
    const pitchHz = random.range(650, 1700);
    const loud = random.range(0.25, 1);
    addRing(drop, 0, pitchHz, 0.05, loud);
    addRing(drop, secondsToSamples(0.018), pitchHz * 1.35, 0.035, loud * 0.6);
    addMono(track, drop, secondsToSamples(at), random.range(-0.8, 0.8), 1);
  }
  return track;
};
