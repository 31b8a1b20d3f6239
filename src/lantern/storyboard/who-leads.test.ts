import { expect, test } from 'vitest';
import { planOf } from '../../../test/support/plan-of.ts';

/** Of a film's first shot: how far ahead of all others the old one is, metres, at the start; negative where it is behind. */
function aheadOf(prompt: string): number {
  const { shots, cast } = planOf(prompt);
  const [old] = cast;
  const tracks = shots[0]?.tracks ?? [];
  const keys = tracks.find(({ member }) => member === old?.id)?.keys ?? [];
  const way = (keys.at(-1)?.x ?? 0) > (keys[0]?.x ?? 0) ? 1 : -1;
  const others = tracks.filter(({ member }) => member !== old?.id).map((track) => way * (track.keys[0]?.x ?? 0));
  return way * (keys[0]?.x ?? 0) - Math.max(...others);
}

test.each([
  ['a duck leading its ducklings across a pond'],
  ['一只鸭妈妈带着小鸭子过马路'],
  ['a bear walking with her cubs'],
])('the old one goes first and its young come behind: %s', (prompt) => {
  expect(aheadOf(prompt)).toBeGreaterThan(0);
});

test('who follows its young is behind them', () => {
  expect(aheadOf('a mother duck following her ducklings')).toBeLessThan(0);
});
