import { applyBiquad, highPass, lowPass } from '../dsp/biquad.ts';
import { curveOf } from '../dsp/curve.ts';
import { brownNoise, pinkNoise } from '../dsp/noise.ts';
import { addBurst, addRing, addTone, harmonicTable } from '../dsp/tone.ts';
import { addChannel, addMono, createTrack, eachChannel } from '../dsp/track.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';
import { secondsToSamples } from '../timeline.ts';
import type { Layer } from './site.ts';

/** The sound of a room where nothing happens: air, a far mains hum, the house around. */
export const roomTone: Layer = ({ length, random }) => {
  const track = createTrack(length);
  eachChannel(track, (samples, side) => {
    const house = brownNoise(length, random.fork(`house ${side}`));
    applyBiquad(house, lowPass(260));
    applyBiquad(house, highPass(70));
    addChannel(samples, house, 0, 0.6);
    const air = pinkNoise(length, random.fork(`air ${side}`));
    applyBiquad(air, highPass(180));
    applyBiquad(air, lowPass(2200, 0.5));
    addChannel(samples, air, 0, 0.4);
    const hum = harmonicTable([0.4, 1, 0.1, 0.3]);
    addTone(
      samples,
      hum,
      curveOf(length, () => 50),
      curveOf(length, () => 0.012),
    );
  });
  return track;
};

/** A wall clock: tick and tock, a second apart. */
export const clock: Layer = ({ length, random }) => {
  const track = createTrack(length);
  const pan = random.range(-0.7, 0.7);
  const pitch = random.range(0.9, 1.1);
  const beats = [1, 0.86].map((tone) => {
    const sound = new Float32Array(secondsToSamples(0.09));
    addBurst(sound, 0, 0.003, 0.5, random);
    addRing(sound, 0, 2150 * pitch * tone, 0.03, 0.5);
    addRing(sound, 0, 3480 * pitch * tone, 0.022, 0.4);
    addRing(sound, 0, 5230 * pitch * tone, 0.012, 0.3);
    addRing(sound, 0, 390 * tone, 0.07, 0.35);
    return sound;
  });
  let count = 0;
  for (let at = random.range(0.1, 0.6); at < length / SAMPLE_RATE_HZ; at += 1) {
    const beat = beats[count % 2];
    if (beat !== undefined) addMono(track, beat, secondsToSamples(at), random.range(0.9, 1), pan);
    count++;
  }
  return track;
};
