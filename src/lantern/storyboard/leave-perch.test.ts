import { expect, test } from 'vitest';
import { planOf } from '../../../test/support/plan-of.ts';

const keysOf = (prompt: string, kind: string) => {
  const storyboard = planOf(prompt);
  const member = storyboard.cast.find((each) => each.kind === kind)?.id;
  return storyboard.shots[0]?.tracks.find((track) => track.member === member)?.keys ?? [];
};

test.each([
  ['一只猫从窗台上跳下来', 'cat'],
  ['a cat jumps down from the windowsill', 'cat'],
  ['a cat jumps off the table', 'cat'],
  ['一只猫从桌子上跳下来', 'cat'],
  ['a dog leaps off a rock', 'dog'],
])('who leaps from something starts on it and ends before it on the ground: %s', (prompt, kind) => {
  const keys = keysOf(prompt, kind);
  const [first, last] = [keys[0], keys.at(-1)];
  expect(first?.y).toBeGreaterThan(0.3);
  expect(last).toMatchObject({ y: 0, action: 'stand' });
  expect(last?.z).toBeLessThan((first?.z ?? 0) - 0.4);
  expect(keys.map(({ y }) => y)).toEqual(keys.map(({ y }) => y).toSorted((a, b) => b - a));
});

test.each([['a cat jumps from the sofa onto the table'], ['一只猫跳上桌子'], ['一只猫跳到桌子上']])(
  'who leaps onto something ends on it: %s',
  (prompt) => {
    const keys = keysOf(prompt, 'cat');
    expect(keys[0]?.y).toBe(0);
    expect(keys.at(-1)?.y).toBeGreaterThan(0.6);
  },
);

test.each([
  ['a parrot flying from a branch', 'parrot'],
  ['a parrot takes off from a branch', 'parrot'],
  ['一只鹦鹉从树枝上飞起来', 'parrot'],
])('a bird that flies from its perch is on it first: %s', (prompt, kind) => {
  const [first, ...rest] = keysOf(prompt, kind);
  const last = rest.at(-1);
  expect(first).toMatchObject({ action: 'stand', atSeconds: 0 });
  expect(first?.y).toBeGreaterThan(0.3);
  expect(last?.action).toBe('fly');
  expect(last?.y).toBeGreaterThan((first?.y ?? 0) + 0.5);
  expect(Math.abs((last?.x ?? 0) - (first?.x ?? 0))).toBeGreaterThan(1);
});
