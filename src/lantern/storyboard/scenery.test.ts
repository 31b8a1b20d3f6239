import { expect, test } from 'vitest';
import { planOf } from '../../../test/support/plan-of.ts';

test.each([
  ['a man roasts marshmallows over a campfire', 'campfire'],
  ['a girl sleeps in her bed', 'bed'],
  ['a chef fries eggs in a pan', 'pan'],
])('%s: the place has no second one of it', (prompt, thing) => {
  expect(planOf(prompt).shots[0]?.scenery.excluded).toContain(thing);
});

test.each([
  'a man opens the window',
  'an old woman knocks on the door',
  'a boy turns on the light',
  '一个女人在开门',
  '一个男人在墙上挂一幅画',
  'a girl sprays graffiti on a wall',
])('%s: it is in a wall behind', (prompt) => {
  const [shot] = planOf(prompt).shots;
  const { support } = shot!.scenery;
  expect(support?.as).toBe('wall');
  expect(support?.near).toBeGreaterThan(Math.max(...shot!.tracks.flatMap(({ keys }) => keys.map(({ z }) => z))));
});

test('the wall of a house is where the house is', () => {
  const { shots } = planOf('a man walks down the street, then he opens the door of his house');
  expect(shots.map(({ scenery }) => scenery.support?.as)).toEqual([undefined, 'wall']);
});
