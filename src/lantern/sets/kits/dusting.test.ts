import { expect, test } from 'vitest';
import { planOf } from '../../../../test/support/plan-of.ts';
import { dusting } from './dusting.ts';
import { groundOf } from './soil.ts';

function seenOf(prompt: string): { readonly kind: string; readonly patches: number } {
  const { scenery } = planOf(prompt).shots[0]!;
  const ground = groundOf(scenery, 'grass');
  return { kind: ground.kind, patches: dusting(scenery, ground).length };
}

test('light snow has only begun to lie: white patches on the grass, unless it is winter anyway', () => {
  const begun = seenOf('a meadow in light snow');
  expect(begun.kind).toBe('grass');
  expect(begun.patches).toBeGreaterThan(100);
  for (const prompt of [
    'a meadow in falling snow',
    'a meadow in heavy snow',
    'a snow-covered meadow in light snow',
    'a winter meadow in light snowfall',
    'a snowfield in light snow',
  ])
    expect(seenOf(prompt)).toEqual({ kind: 'snow', patches: 0 });
});
