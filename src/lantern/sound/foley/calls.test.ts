import { expect, test } from 'vitest';
import { createRandom } from '../../../base/random.ts';
import { callingAt, callMoments } from '../../stage/calling.ts';
import { onsetsOf, rmsAbove, rmsBelow } from '../../../../test/support/listening.ts';
import { filmOf, memberOf, moveOf, sceneryOf } from '../../../../test/support/sound-films.ts';
import { peak, rms } from '../dsp/track.ts';
import { secondsToSamples } from '../timeline.ts';
import { CALLS } from './call-table.ts';
import { callOf } from './calls.ts';
import { renderFoley } from './render-foley.ts';

const SECONDS = 5;

function heard(action: 'speak' | 'stand') {
  const storyboard = filmOf({
    cast: [memberOf('c1', 'dog')],
    shots: [{ scenery: sceneryOf('meadow'), seconds: SECONDS, tracks: [moveOf('c1', action, SECONDS, 0, 0)] }],
  });
  const { left, right } = renderFoley(storyboard, secondsToSamples(SECONDS));
  return left.map((sample, index) => sample + right[index]!);
}

test('a dog that barks is heard when its mouth opens, and one that stands is not', () => {
  const onsets = onsetsOf(heard('speak'));
  for (const moment of callMoments(SECONDS)) {
    expect(Math.min(...onsets.map((onset) => Math.abs(onset - moment)))).toBeLessThan(0.06);
    expect(callingAt(moment + 0.2)).toBeGreaterThan(0.5);
  }
  expect(rms(heard('stand'))).toBe(0);
});

test('every call is heard, does not clip and has no hole in it', () => {
  for (const [kind, call] of Object.entries(CALLS)) {
    const sound = callOf(call, 1, createRandom(3));
    expect(peak(sound), kind).toBeCloseTo(0.55, 3);
    expect(sound.every(Number.isFinite), kind).toBe(true);
  }
});

test('a cow is darker than a cat, a cat and a lion than a sparrow', () => {
  const bright = (kind: 'lion' | 'cow' | 'cat' | 'sparrow') => {
    const sound = callOf(CALLS[kind]!, 1, createRandom(3));
    return rmsAbove(sound, 1500) / (rmsBelow(sound, 600) + 1e-6);
  };
  expect(bright('cow')).toBeLessThan(bright('cat'));
  expect(bright('lion')).toBeLessThan(bright('sparrow'));
  expect(bright('cat')).toBeLessThan(bright('sparrow'));
});
