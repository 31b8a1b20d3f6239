import { expect, test } from 'vitest';
import { createRandom } from '../../../base/random.ts';
import { rmsAbove, rmsBelow, sine } from '../../../../test/support/listening.ts';
import { applyBiquad, bandPass, highPass, highShelf, lowPass } from './biquad.ts';
import type { Biquad } from './biquad.ts';
import { curveOf, wander } from './curve.ts';
import { brownNoise, pinkNoise, whiteNoise } from './noise.ts';
import { addReverb } from './reverb.ts';
import { applySweep } from './sweep.ts';
import { addMono, createTrack, rms } from './track.ts';

function gainDb(filter: Biquad, hertz: number): number {
  const samples = sine(0.5, hertz, 0);
  applyBiquad(samples, filter);
  return 20 * Math.log10(rms(samples, 12_000) * Math.SQRT2);
}

test.each([
  ['lowPass() passes below', lowPass(1000), 100, 0],
  ['lowPass() is 3 dB down at its corner', lowPass(1000), 1000, -3],
  ['lowPass() falls by 12 dB an octave', lowPass(500), 4000, -36.7],
  ['highPass() is 3 dB down at its corner', highPass(1000), 1000, -3],
  ['highPass() passes above', highPass(100), 4000, 0],
  ['bandPass() is 1 at its centre', bandPass(2000, 4), 2000, 0],
  ['highShelf() lifts above', highShelf(1000, 6), 12_000, 6],
])('%s', (_claim, filter, hertz, expected) => {
  expect(Math.abs(gainDb(filter, hertz) - expected)).toBeLessThan(0.5);
});

test('applySweep() follows its cutoff', () => {
  const samples = whiteNoise(96_000, createRandom(1));
  applySweep(
    samples,
    'low',
    curveOf(samples.length, (seconds) => (seconds < 1 ? 300 : 9000)),
    0.7,
  );
  const dark = samples.slice(0, 48_000);
  const bright = samples.slice(48_000);
  expect(rmsAbove(bright, 3000)).toBeGreaterThan(20 * rmsAbove(dark, 3000));
});

test('noise is tilted as its colour says', () => {
  const tilt = (samples: Float32Array) => rmsAbove(samples, 4000) / rmsBelow(samples, 400);
  const [white, pink, brown] = [whiteNoise, pinkNoise, brownNoise].map((make) => tilt(make(96_000, createRandom(2))));
  expect(white).toBeGreaterThan(3 * pink!);
  expect(pink).toBeGreaterThan(3 * brown!);
});

test('wander() stays between its ends and never jumps', () => {
  const curve = wander(480_000, createRandom(3), 2, 0.2, 0.9);
  const steps = Array.from(curve.subarray(1), (value, index) => Math.abs(value - curve[index]!));
  expect(Math.max(...steps)).toBeLessThan(0.01);
  expect(Math.min(...curve)).toBeGreaterThan(0.199);
  expect(Math.max(...curve)).toBeLessThan(0.901);
});

test('addMono() keeps the power while a sound crosses', () => {
  const sound = whiteNoise(4800, createRandom(4));
  for (const pan of [-1, -0.5, 0, 0.7, 1]) {
    const track = createTrack(4800);
    addMono(track, sound, 0, 1, pan);
    expect(rms(track.left) ** 2 + rms(track.right) ** 2).toBeCloseTo(rms(sound) ** 2, 5);
  }
});

test('addReverb() dies away by 60 dB in the seconds of its space', () => {
  const send = createTrack(144_000);
  addMono(send, whiteNoise(480, createRandom(5)), 0, 1);
  const out = createTrack(144_000);
  addReverb(out, send, { seconds: 1, preDelayMs: 10, dampingHz: 20_000, size: 1, gain: 1 });
  const early = rms(out.left, 9600, 14_400);
  const late = rms(out.left, 48_000, 52_800);
  const fallDb = 20 * Math.log10(early / late);
  expect(fallDb).toBeGreaterThan(35);
  expect(fallDb).toBeLessThan(65);
  expect(rms(out.left, 0, 480)).toBe(0);
});
