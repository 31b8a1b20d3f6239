import { applyBiquad, bandPass, highPass, lowPass } from '../dsp/biquad.ts';
import { applyGain, curveOf, wander } from '../dsp/curve.ts';
import { addBubble, addShower } from '../dsp/grain.ts';
import { pinkNoise, whiteNoise } from '../dsp/noise.ts';
import { addBurst, addRing, addTone, harmonicTable } from '../dsp/tone.ts';
import { addChannel, addMono, createTrack, eachChannel } from '../dsp/track.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';
import { secondsToSamples } from '../timeline.ts';
import { moments, type Layer, type Site } from './site.ts';

/** A refrigerator: the mains and its even harmonics, a little rough. */
export const fridgeHum: Layer = ({ length, random }) => {
  const track = createTrack(length);
  const table = harmonicTable([0.5, 1, 0.15, 0.5, 0.08, 0.2]);
  eachChannel(track, (samples, side) => {
    const chance = random.fork(`side ${side}`);
    addTone(
      samples,
      table,
      curveOf(length, () => 49.9 + side * 0.04),
      wander(length, chance, 3, 0.4, 0.6),
      chance.next(),
    );
    const air = pinkNoise(length, chance);
    applyBiquad(air, bandPass(420, 0.6));
    addChannel(samples, air, 0, 0.5);
  });
  return track;
};

/** A pan on the fire: fat that hisses and spits over water that comes to the boil. */
export const simmer: Layer = ({ length, random }) => {
  const track = createTrack(length);
  eachChannel(track, (samples, side) => {
    const hiss = whiteNoise(length, random.fork(`hiss ${side}`));
    applyBiquad(hiss, bandPass(5200, 0.5));
    applyGain(hiss, wander(length, random.fork('pan'), 2.5, 0.25, 0.6));
    addChannel(samples, hiss, 0, 0.5);
  });
  const spits = {
    perSecond: 60,
    grainSeconds: 0.012,
    variants: 24,
    width: 0.4,
    rarity: 4,
    make: (out: Float32Array, chance: Site['random']) => {
      addBurst(out, 0, chance.range(0.001, 0.008), 1, chance);
      applyBiquad(out, highPass(1800));
    },
  };
  addShower(track, spits, random.fork('spits'));
  const boil = {
    perSecond: 26,
    grainSeconds: 0.06,
    variants: 24,
    width: 0.3,
    rarity: 2,
    make: (out: Float32Array, chance: Site['random']) => addBubble(out, 0, chance.range(0.003, 0.009), 0.5),
  };
  addShower(track, boil, random.fork('boil'));
  return track;
};

/** Air that is blown through ducts: even, with no edge. */
export const ventilation: Layer = ({ length, random }) => {
  const track = createTrack(length);
  eachChannel(track, (samples, side) => {
    const air = pinkNoise(length, random.fork(`air ${side}`));
    applyBiquad(air, highPass(90));
    applyBiquad(air, lowPass(1400, 0.5));
    applyGain(air, wander(length, random.fork('draught'), 0.3, 0.85, 1));
    addChannel(samples, air, 0, 1);
  });
  return track;
};

/** Keys of several desks: runs of quick soft clicks, a thud for the space bar, pauses to think. */
export const keyboards: Layer = ({ length, random }) => {
  const track = createTrack(length);
  const end = length / SAMPLE_RATE_HZ;
  for (let desk = 0; desk < 3; desk++) {
    const typist = random.fork(`desk ${desk}`);
    const pan = typist.range(-0.9, 0.9);
    const far = typist.range(0.35, 1);
    const keys = Array.from({ length: 6 }, () => key(typist, typist.range(1500, 2600)));
    const space = key(typist, 700);
    for (let at = typist.range(0, 1); at < end; at += typist.range(0.5, 2)) {
      const strokes = typist.integer(5, 22);
      for (let stroke = 0; stroke < strokes; stroke++, at += typist.range(0.07, 0.19)) {
        const sound = stroke % 6 === 5 ? space : typist.pick(keys);
        addMono(track, sound, secondsToSamples(at), far * typist.range(0.5, 1), pan);
      }
    }
  }
  return track;
};

function key(random: Site['random'], pitchHz: number): Float32Array {
  const sound = new Float32Array(secondsToSamples(0.05));
  addBurst(sound, 0, 0.005, 0.6, random);
  addBurst(sound, secondsToSamples(0.022), 0.008, 0.25, random);
  addRing(sound, 0, pitchHz, 0.012, 0.4);
  addRing(sound, 0, 240, 0.02, 0.3);
  applyBiquad(sound, lowPass(5200));
  return sound;
}

/** An instrument that watches over someone: a soft tone at the pace of a calm heart. */
export const monitorBeep: Layer = ({ length, random }) => {
  const track = createTrack(length);
  const table = harmonicTable([1, 0.12, 0.04]);
  const gap = random.range(0.86, 1.02);
  const pan = random.range(-0.5, 0.5);
  for (let at = random.range(0.1, gap); at < length / SAMPLE_RATE_HZ; at += gap * random.range(0.985, 1.015)) {
    const samples = new Float32Array(secondsToSamples(0.14));
    const gain = curveOf(samples.length, (t) => Math.max(0, Math.min(1, t / 0.008, (0.12 - t) / 0.04)));
    addTone(
      samples,
      table,
      curveOf(samples.length, () => 960),
      gain,
    );
    addMono(track, samples, secondsToSamples(at), 1, pan);
  }
  return track;
};

/** Bubbles that rise through water, in strings. */
export const bubbles: Layer = ({ length, random }) => {
  const track = createTrack(length);
  for (const at of moments(random, length / SAMPLE_RATE_HZ, 1.1)) {
    const pan = random.range(-0.8, 0.8);
    const count = random.integer(3, 12);
    let start = at;
    for (let index = 0; index < count; index++) {
      const sound = new Float32Array(secondsToSamples(0.12));
      addBubble(sound, 0, random.range(0.004, 0.012), 0.6, 0.16);
      addMono(track, sound, secondsToSamples(start), random.range(0.3, 1), pan + index * 0.02);
      start += random.range(0.04, 0.13);
    }
  }
  eachChannel(track, (samples) => applyBiquad(samples, lowPass(1600)));
  return track;
};
