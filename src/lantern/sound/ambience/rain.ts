import { applyBiquad, bandPass, highPass, lowPass } from '../dsp/biquad.ts';
import { applyGain, mapCurve, wander } from '../dsp/curve.ts';
import { addBubble, addShower } from '../dsp/grain.ts';
import { pinkNoise } from '../dsp/noise.ts';
import { addBurst, addRing } from '../dsp/tone.ts';
import { addChannel, createTrack, eachChannel } from '../dsp/track.ts';
import type { StereoPcm } from '../pcm.ts';
import type { Layer, Site } from './site.ts';

/** Rain in the open: the far wash, near drops on what stands around, and plinks where water lies. */
export const rain: Layer = (site) => fallingRain(site, 0.45, 260, 14 + 40 * site.scenery.wetness);

/** Rain of a storm: thicker, driven in waves by the gusts. */
export const downpour: Layer = (site) => fallingRain(site, 0.9, 420, 20 + 40 * site.scenery.wetness);

function fallingRain({ length, random, gusts }: Site, wash: number, drops: number, bubbles: number): StereoPcm {
  const track = createTrack(length);
  eachChannel(track, (samples, side) => {
    const chance = random.fork(`side ${side}`);
    const far = pinkNoise(length, chance);
    applyBiquad(far, highPass(350));
    applyBiquad(far, lowPass(6200, 0.5));
    const swell = wander(length, chance, 0.8, 0.75, 1.1);
    applyGain(
      far,
      mapCurve(gusts, (gust, index) => (0.7 + 0.6 * gust) * (swell[index] ?? 1)),
    );
    addChannel(samples, far, 0, wash);
  });
  const near = {
    perSecond: drops,
    grainSeconds: 0.012,
    variants: 40,
    width: 1,
    rarity: 4,
    make: (out: Float32Array, chance: Site['random']) => {
      addBurst(out, 0, chance.range(0.0015, 0.006), 0.9, chance);
      addRing(out, 0, chance.range(900, 5200), chance.range(0.004, 0.012), 0.5);
      applyBiquad(out, lowPass(chance.range(2500, 9000)));
    },
  };
  addShower(track, near, random);
  const plinks = {
    perSecond: bubbles,
    grainSeconds: 0.05,
    variants: 24,
    width: 0.8,
    rarity: 2.5,
    make: (out: Float32Array, chance: Site['random']) => addBubble(out, 0, chance.range(0.0009, 0.0026), 0.4),
  };
  addShower(track, plinks, random);
  return track;
}

/** Drops on the cloth of an umbrella close overhead: dull taps on a drum skin. */
export const umbrellaDrops: Layer = ({ length, random }) => {
  const track = createTrack(length);
  const taps = {
    perSecond: 240,
    grainSeconds: 0.03,
    variants: 32,
    width: 0.35,
    rarity: 2,
    make: (out: Float32Array, chance: Site['random']) => {
      addBurst(out, 0, 0.004, 0.5, chance);
      addRing(out, 0, chance.range(320, 900), chance.range(0.012, 0.03), 0.8);
      applyBiquad(out, lowPass(2800));
    },
  };
  addShower(track, taps, random);
  return track;
};

/** Rain on a roof over us: a drumming of many dull taps, a run of water in the gutter. */
export const roofRain: Layer = ({ length, random, gusts }) => {
  const track = createTrack(length);
  eachChannel(track, (samples, side) => {
    const drum = pinkNoise(length, random.fork(`side ${side}`));
    applyBiquad(drum, lowPass(1500, 0.5));
    applyBiquad(drum, highPass(140));
    applyGain(
      drum,
      mapCurve(gusts, (gust) => 0.6 + 0.6 * gust),
    );
    addChannel(samples, drum, 0, 0.5);
  });
  const taps = {
    perSecond: 300,
    grainSeconds: 0.03,
    variants: 36,
    width: 1,
    rarity: 3,
    make: (out: Float32Array, chance: Site['random']) => {
      addBurst(out, 0, 0.003, 0.5, chance);
      addRing(out, 0, chance.range(380, 1500), chance.range(0.008, 0.025), 0.7);
      applyBiquad(out, lowPass(3400));
    },
  };
  addShower(track, taps, random.fork('taps'));
  const gutter = {
    perSecond: 22,
    grainSeconds: 0.05,
    variants: 16,
    width: 0.2,
    rarity: 2,
    make: (out: Float32Array, chance: Site['random']) => addBubble(out, 0, chance.range(0.002, 0.005), 0.4),
  };
  addShower(track, gutter, random.fork('gutter'));
  return track;
};

/** Rain outside a window: the wash is dull, the pane ticks. */
export const windowRain: Layer = ({ length, random }) => {
  const track = createTrack(length);
  eachChannel(track, (samples, side) => {
    const far = pinkNoise(length, random.fork(`side ${side}`));
    applyBiquad(far, lowPass(750));
    applyBiquad(far, highPass(120));
    addChannel(samples, far, 0, 0.7);
  });
  const ticks = {
    perSecond: 34,
    grainSeconds: 0.02,
    variants: 24,
    width: 0.6,
    rarity: 2.5,
    make: (out: Float32Array, chance: Site['random']) => {
      addRing(out, 0, chance.range(1300, 3100), chance.range(0.006, 0.018), 0.5);
      addBurst(out, 0, 0.002, 0.3, chance);
      applyBiquad(out, bandPass(2000, 0.6));
    },
  };
  addShower(track, ticks, random);
  return track;
};
