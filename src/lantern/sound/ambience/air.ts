import { applyBiquad, bandPass, highPass, lowPass } from '../dsp/biquad.ts';
import { applyGain, mapCurve, wander } from '../dsp/curve.ts';
import { addShower } from '../dsp/grain.ts';
import { brownNoise, pinkNoise, whiteNoise } from '../dsp/noise.ts';
import { applySweep } from '../dsp/sweep.ts';
import { addBurst } from '../dsp/tone.ts';
import { addChannel, createTrack, eachChannel } from '../dsp/track.ts';
import type { Layer } from './site.ts';

/** Wind in the open: a dark body that opens with each gust, and a thin whistle on top of the strong ones. */
export const wind: Layer = ({ length, random, gusts }) => {
  const track = createTrack(length);
  eachChannel(track, (samples, side) => {
    const chance = random.fork(`side ${side}`);
    const body = brownNoise(length, chance);
    applyBiquad(body, highPass(65));
    const whistle = body.slice();
    applySweep(
      body,
      'low',
      mapCurve(gusts, (gust) => 160 + 900 * gust * gust),
      0.8,
    );
    applyGain(
      body,
      mapCurve(gusts, (gust) => 0.35 + 1.4 * gust),
    );
    const pitch = wander(length, chance, 0.4, 0.85, 1.15);
    applySweep(
      whistle,
      'band',
      mapCurve(pitch, (factor, index) => factor * (380 + 420 * (gusts[index] ?? 0))),
      5,
    );
    applyGain(
      whistle,
      mapCurve(gusts, (gust) => 3.5 * gust ** 3),
    );
    addChannel(samples, body, 0, 1);
    addChannel(samples, whistle, 0, 1);
  });
  return track;
};

/** Wind among peaks: it howls round edges of rock in several pitches at once, each with its own moment. */
export const highWind: Layer = ({ length, random, gusts }) => {
  const track = createTrack(length);
  for (const [index, pitch] of [310, 420, 640, 930].entries()) {
    eachChannel(track, (samples, side) => {
      const chance = random.fork(`edge ${index} ${side}`);
      const edge = brownNoise(length, chance);
      const turn = wander(length, random.fork(`pitch ${index}`), 0.35, 0.82, 1.2);
      applySweep(
        edge,
        'band',
        mapCurve(turn, (factor, at) => factor * pitch * (0.85 + 0.4 * (gusts[at] ?? 0))),
        9,
      );
      const comes = wander(length, random.fork(`moment ${index}`), 0.3, -0.6, 1);
      applyGain(
        edge,
        mapCurve(gusts, (gust, at) => Math.max(0, comes[at] ?? 0) * (0.25 + gust * gust)),
      );
      addChannel(samples, edge, 0, 2.4 - index * 0.35);
    });
  }
  return track;
};

/** Leaves and needles: a dry rustle that swells with the gusts and flickers as branches brush each other. */
export const leaves: Layer = ({ length, random, gusts }) => {
  const track = createTrack(length);
  eachChannel(track, (samples, side) => {
    const chance = random.fork(`side ${side}`);
    const rustle = whiteNoise(length, chance);
    applyBiquad(rustle, bandPass(2900, 0.55));
    const flicker = wander(length, chance, 11, 0.25, 1);
    const branch = wander(length, chance, 0.7, 0.4, 1);
    applyGain(
      rustle,
      mapCurve(gusts, (gust, index) => (0.12 + gust * gust) * (flicker[index] ?? 1) * (branch[index] ?? 1)),
    );
    addChannel(samples, rustle, 0, 1);
  });
  return track;
};

/** Sand that the wind drives over the ground: a thin hiss that comes in sheets. */
export const sandHiss: Layer = ({ length, random, gusts }) => {
  const track = createTrack(length);
  eachChannel(track, (samples, side) => {
    const hiss = whiteNoise(length, random.fork(`side ${side}`));
    applyBiquad(hiss, bandPass(4200, 0.8));
    const sheet = wander(length, random.fork('sheet'), 1.6, 0.2, 1);
    applyGain(
      hiss,
      mapCurve(gusts, (gust, index) => gust ** 2.5 * (sheet[index] ?? 1)),
    );
    addChannel(samples, hiss, 0, 1);
  });
  return track;
};

/** The hush of falling snow: what is left when snow swallows the high sounds, and the tick of flakes. */
export const hush: Layer = ({ length, random }) => {
  const track = createTrack(length);
  addShower(
    track,
    {
      perSecond: 90,
      grainSeconds: 0.004,
      variants: 12,
      width: 1,
      rarity: 3,
      make: (out, chance) => {
        addBurst(out, 0, 0.003, 0.3, chance);
        applyBiquad(out, highPass(3500));
      },
    },
    random,
  );
  eachChannel(track, (samples, side) => {
    const air = pinkNoise(length, random.fork(`side ${side}`));
    applyBiquad(air, lowPass(750, 0.5));
    applyBiquad(air, highPass(110));
    applyGain(air, wander(length, random.fork('breath'), 0.25, 0.6, 1));
    addChannel(samples, air, 0, 1);
  });
  return track;
};
