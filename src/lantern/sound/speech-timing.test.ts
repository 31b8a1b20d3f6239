import { expect, test } from 'vitest';
import { filmOf, memberOf, moveOf, sceneryOf } from '../../../test/support/sound-films.ts';
import { rms } from './dsp/track.ts';
import { mouthAt, timeSyllables } from './speech-timing.ts';
import { secondsToSamples } from './timeline.ts';
import { renderVoices } from './voice/render-voices.ts';

const line = {
  text: 'Come with me, we will find the river.',
  speaker: 'c1',
  beat: 0,
  member: 'c1',
  atSeconds: 1,
  seconds: 3,
};
const storyboard = filmOf({
  cast: [memberOf('c1', 'woman')],
  shots: [{ scenery: sceneryOf('room'), seconds: 5, tracks: [moveOf('c1', 'speak', 5, 0, 0)] }],
  more: { lines: [line] },
});

test('timeSyllables() fills the seconds of the line', () => {
  const syllables = timeSyllables(line);
  const last = syllables.at(-1)!;
  expect(syllables[0]!.atSeconds).toBe(1);
  expect(last.atSeconds + last.seconds).toBeCloseTo(4, 6);
});

test('mouthAt() moves while the member speaks, rests with the comma, and is shut before, after and for others', () => {
  const during = Array.from({ length: 72 }, (_, frame) => mouthAt(storyboard, 'c1', 1 + frame / 24));
  expect(Math.max(...during)).toBeGreaterThan(0.5);
  expect(Math.max(...during)).toBeLessThanOrEqual(1);
  expect(Math.min(...during)).toBeGreaterThanOrEqual(0);
  const comma = timeSyllables(line).find(({ ending }) => ending === 'comma')!;
  expect(mouthAt(storyboard, 'c1', comma.atSeconds + comma.seconds + 0.02)).toBe(0);
  expect([mouthAt(storyboard, 'c1', 0.5), mouthAt(storyboard, 'c1', 4.5), mouthAt(storyboard, 'c2', 2)]).toEqual([
    0, 0, 0,
  ]);
});

test('the voice is loud where the mouth is open', () => {
  const { left } = renderVoices(storyboard, secondsToSamples(5));
  const level = { open: 0, shut: 0 };
  const count = { open: 0, shut: 0 };
  for (let at = 0; at < 4.9; at += 0.02) {
    const open = mouthAt(storyboard, 'c1', at + 0.01);
    const side = open > 0.4 ? 'open' : 'shut';
    if (open > 0 && open <= 0.4) continue;
    level[side] += rms(left, secondsToSamples(at), secondsToSamples(at + 0.02));
    count[side]++;
  }
  expect(level.open / count.open).toBeGreaterThan(8 * (level.shut / count.shut));
});
