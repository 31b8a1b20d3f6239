import { applyBiquad, bandPass, highPass, lowPass } from '../dsp/biquad.ts';
import { applyGain, curveOf, wander } from '../dsp/curve.ts';
import { addShower } from '../dsp/grain.ts';
import { brownNoise } from '../dsp/noise.ts';
import { addBurst, addRing, addTone, harmonicTable } from '../dsp/tone.ts';
import { addChannel, addMono, createTrack, eachChannel } from '../dsp/track.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';
import { secondsToSamples } from '../timeline.ts';
import { moments } from './site.ts';
import type { Layer, Site } from './site.ts';

/** A wood fire: the flutter of flames, and sparks that snap. */
export const fire: Layer = ({ length, random }) => {
  const track = createTrack(length);
  eachChannel(track, (samples, side) => {
    const flames = brownNoise(length, random.fork(`flames ${side}`));
    applyBiquad(flames, bandPass(150, 0.6));
    applyGain(flames, wander(length, random.fork(`flutter ${side}`), 7, 0.3, 1));
    addChannel(samples, flames, 0, 1.2);
  });
  const sparks = {
    perSecond: 22,
    grainSeconds: 0.03,
    variants: 32,
    width: 0.6,
    rarity: 5,
    make: (out: Float32Array, chance: Site['random']) => {
      addBurst(out, 0, chance.range(0.001, 0.014), 1, chance);
      addRing(out, 0, chance.range(900, 3800), chance.range(0.004, 0.02), 0.5);
      applyBiquad(out, highPass(500));
    },
  };
  addShower(track, sparks, random);
  return track;
};

/** Partials of a church bell against its strike note (T. D. Rossing, "The Science of Sound", 3rd ed., ch. 13). */
const BELL_PARTIALS = [
  { ratio: 0.5, gain: 0.45, seconds: 9 },
  { ratio: 1, gain: 0.6, seconds: 6 },
  { ratio: 1.2, gain: 0.5, seconds: 4.5 },
  { ratio: 1.5, gain: 0.25, seconds: 3 },
  { ratio: 2, gain: 0.6, seconds: 3.2 },
  { ratio: 2.5, gain: 0.2, seconds: 1.8 },
  { ratio: 3, gain: 0.25, seconds: 1.5 },
  { ratio: 4.2, gain: 0.15, seconds: 0.9 },
  { ratio: 5.4, gain: 0.1, seconds: 0.6 },
];

/** A church bell at some distance, struck every few seconds, tuned to the score. */
export const bell: Layer = ({ length, random, pulse }) => {
  const track = createTrack(length);
  const strike = pulse.tonicHz * 8;
  for (let at = random.range(0.3, 0.8); at < length / SAMPLE_RATE_HZ; at += 3.2) {
    const sound = new Float32Array(secondsToSamples(7));
    for (const { ratio, gain, seconds } of BELL_PARTIALS) {
      // Two modes a hair apart beat, as a bell that is not quite round does.
      addRing(sound, 0, strike * ratio, seconds, gain);
      addRing(sound, 0, strike * ratio * 1.0018, seconds, gain * 0.5);
    }
    addBurst(sound, 0, 0.02, 0.3, random);
    applyBiquad(sound, lowPass(4200));
    addMono(track, sound, secondsToSamples(at), 1, 0.2);
  }
  return track;
};

/** A horn far out in the fog: one low note that swells and is lost again. */
export const fogHorn: Layer = ({ length, random }) => {
  const track = createTrack(length);
  const pitch = random.range(88, 110);
  const table = harmonicTable([1, 0.8, 0.5, 0.35, 0.2, 0.12, 0.06]);
  const pan = random.range(-0.6, 0.6);
  for (const at of moments(random, length / SAMPLE_RATE_HZ, 5)) {
    const seconds = 2.6;
    const sound = new Float32Array(secondsToSamples(seconds));
    const swell = curveOf(sound.length, (t) => Math.sin(Math.PI * Math.min(1, t / seconds)) ** 1.5);
    const sag = swell.map((level) => pitch * (0.97 + 0.03 * level));
    addTone(sound, table, sag, swell);
    addTone(
      sound,
      table,
      sag.map((hertz) => hertz * 1.497),
      swell.map((level) => level * 0.4),
    );
    applyBiquad(sound, lowPass(520));
    addMono(track, sound, secondsToSamples(at), 1, pan);
  }
  return track;
};
