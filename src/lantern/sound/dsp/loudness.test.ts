import { expect, test } from 'vitest';
import { sine } from '../../../../test/support/listening.ts';
import { integratedLoudness } from './loudness.ts';

function stereo(samples: Float32Array) {
  return { left: samples, right: samples };
}

function joined(...parts: readonly Float32Array[]): Float32Array {
  return Float32Array.from(parts.flatMap((part) => [...part]));
}

// EBU Tech 3341, minimum requirements test signals 1 to 3 (shortened, since only the shares matter).
test.each([
  ['a tone of -23 dBFS', sine(4, 1000, -23), -23],
  ['a tone of -33 dBFS', sine(4, 1000, -33), -33],
  [
    'a loud part between quiet ones, which the gate leaves out',
    joined(sine(2, 1000, -36), sine(12, 1000, -23), sine(2, 1000, -36)),
    -23,
  ],
])('integratedLoudness() of %s', (_name, samples, expected) => {
  expect(Math.abs(integratedLoudness(stereo(samples)) - expected)).toBeLessThan(0.15);
});

test('integratedLoudness() of silence is minus infinity, also when it is shorter than a block', () => {
  expect(integratedLoudness(stereo(new Float32Array(96_000)))).toBe(-Infinity);
  expect(integratedLoudness(stereo(new Float32Array(100)))).toBe(-Infinity);
});
