import { expect, test } from 'vitest';
import { planOf } from '../../../../test/support/plan-of.ts';
import { groundOf } from './soil.ts';
import { thinSnow } from './thin-snow.ts';

function bareIn(prompt: string): number {
  const { scenery } = planOf(prompt).shots[0]!;
  return thinSnow(scenery, groundOf(scenery, 'grass')).length;
}

test('thinSnow() leaves bare patches in light snow alone, and none where it is winter always', () => {
  expect(bareIn('a meadow in light snow')).toBeGreaterThan(100);
  expect(bareIn('a meadow in falling snow')).toBe(0);
  expect(bareIn('a meadow in heavy snow')).toBe(0);
  expect(bareIn('a snowfield in light snow')).toBe(0);
});
