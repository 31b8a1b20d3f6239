import type { Random } from '../../../base/random.ts';
import { applyBiquad, bandPass, highPass, lowPass } from '../dsp/biquad.ts';
import { applyGain, curveOf, mapCurve, wander } from '../dsp/curve.ts';
import type { Curve } from '../dsp/curve.ts';
import { addBubble } from '../dsp/grain.ts';
import { brownNoise, pinkNoise, whiteNoise } from '../dsp/noise.ts';
import { applySweep } from '../dsp/sweep.ts';
import { addChannel, addMono, createTrack, eachChannel } from '../dsp/track.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';
import { secondsToSamples } from '../timeline.ts';
import { moments } from './site.ts';
import type { Layer } from './site.ts';

interface Wave {
  readonly at: number;
  readonly height: number;
  /** Seconds that it reaches the left ear later than the right; negative for earlier. */
  readonly slant: number;
}

/** Waves on a beach: each gathers, breaks along the shore from one side to the other, and draws back hissing. */
export const surf: Layer = ({ length, random }) => {
  const track = createTrack(length);
  const waves = wavesOver(random, length / SAMPLE_RATE_HZ);
  eachChannel(track, (samples, side) => {
    const chance = random.fork(`side ${side}`);
    const swell = waveCurve(length, waves, side, 0, 1.7, 2.4);
    const breaker = pinkNoise(length, chance);
    applySweep(
      breaker,
      'low',
      mapCurve(swell, (height) => 700 + 4800 * height * height),
      0.7,
    );
    applyGain(
      breaker,
      mapCurve(swell, (height) => 0.14 + 1.5 * height ** 1.5),
    );
    addChannel(samples, breaker, 0, 1);
    const backwash = whiteNoise(length, chance);
    applyBiquad(backwash, bandPass(3600, 0.7));
    const foam = waveCurve(length, waves, side, 1.9, 0.9, 3.2);
    const fizz = wander(length, chance, 25, 0.5, 1);
    applyGain(
      backwash,
      mapCurve(foam, (height, index) => (0.05 + 0.38 * height) * (fizz[index] ?? 1)),
    );
    addChannel(samples, backwash, 0, 1);
    const deep = brownNoise(length, chance);
    applyBiquad(deep, lowPass(140));
    applyGain(
      deep,
      mapCurve(swell, (height) => 0.5 + height),
    );
    addChannel(samples, deep, 0, 0.6);
  });
  return track;
};

function wavesOver(random: Random, seconds: number): readonly Wave[] {
  const waves: Wave[] = [];
  // The first wave has broken when the film begins, so that the sea is heard at once.
  for (let at = -random.range(1, 3); at < seconds; at += random.range(4.2, 7)) {
    waves.push({ at, height: random.range(0.6, 1), slant: random.range(-0.7, 0.7) });
  }
  return waves;
}

function waveCurve(
  length: number,
  waves: readonly Wave[],
  side: number,
  delay: number,
  riseSeconds: number,
  fallSeconds: number,
): Curve {
  return curveOf(length, (seconds) => {
    let height = 0;
    for (const wave of waves) {
      const since = seconds - wave.at - delay - wave.slant * side;
      if (since <= 0 || since > riseSeconds + fallSeconds) continue;
      const share = since < riseSeconds ? since / riseSeconds : 1 - (since - riseSeconds) / fallSeconds;
      height = Math.max(height, wave.height * share * share * (3 - 2 * share));
    }
    return height;
  });
}

/** Small water against a shore or a hull: soft laps with bubbles in them, over a quiet shimmer. */
export const lapping: Layer = ({ length, random }) => {
  const track = createTrack(length);
  for (const at of moments(random, length / SAMPLE_RATE_HZ, 0.62)) {
    addMono(track, lap(random), secondsToSamples(at), random.range(0.35, 1), random.range(-0.9, 0.9));
  }
  eachChannel(track, (samples, side) => {
    const shimmer = pinkNoise(length, random.fork(`side ${side}`));
    applyBiquad(shimmer, bandPass(520, 0.9));
    applyGain(shimmer, wander(length, random.fork(`swell ${side}`), 1.3, 0.05, 0.22));
    addChannel(samples, shimmer, 0, 1);
  });
  return track;
};

/** One lap of water: a swell of dark noise and a few bubbles. About 0.4 s. */
export function lap(random: Random): Float32Array {
  const length = secondsToSamples(random.range(0.28, 0.5));
  const sound = pinkNoise(length, random);
  applyBiquad(sound, bandPass(random.range(280, 620), 1.1));
  applyBiquad(sound, highPass(120));
  applyGain(
    sound,
    curveOf(length, (seconds) => Math.sin(Math.PI * Math.min(1, (seconds * SAMPLE_RATE_HZ) / length)) ** 2),
  );
  for (let count = random.integer(2, 5); count > 0; count--) {
    const start = Math.floor(random.range(0.15, 0.7) * length);
    addBubble(sound, start, random.range(0.003, 0.008), random.range(0.02, 0.09), 0.15);
  }
  return sound;
}
