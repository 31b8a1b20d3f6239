import { expect, test } from 'vitest';
import { sine } from '../../../../test/support/listening.ts';
import { limitPeaks } from './limiter.ts';
import { truePeak } from './true-peak.ts';

test('truePeak() finds the peak between the samples', () => {
  // A quarter of the sample rate, 45 degrees off: every sample is at 0.707 and the wave reaches 1.
  expect(truePeak(sine(0.1, 12_000, 0, Math.PI / 4))).toBeGreaterThan(0.95);
  expect(truePeak(sine(0.1, 12_000, 0, Math.PI / 4))).toBeLessThan(1.05);
});

test('limitPeaks() holds the true peak and leaves quiet sound as it is', () => {
  const loud = sine(0.5, 440, 6);
  const quiet = sine(0.5, 440, -12);
  expect(limitPeaks({ left: loud, right: loud.slice() }, 0.8)).toBe(true);
  expect(truePeak(loud)).toBeLessThan(0.81);
  const before = quiet.slice();
  expect(limitPeaks({ left: quiet, right: quiet.slice() }, 0.8)).toBe(false);
  expect(quiet).toEqual(before);
});

test('limitPeaks() is down before a sudden peak and steps nowhere', () => {
  const samples = sine(0.5, 200, -20);
  samples[12_000] = 3;
  limitPeaks({ left: samples, right: new Float32Array(samples.length) }, 0.5);
  expect(truePeak(samples)).toBeLessThan(0.52);
});
