import { expect, test } from 'vitest';
import { entranceOf } from './entrance.ts';

const WIDE = 1.6;

test('entranceOf() lets who walks in come from beside the frame and end in it, farther off', () => {
  const { metres, right } = entranceOf({ first: -4, last: 4 }, 3, WIDE, false);
  const half = (metres * WIDE) / 2;
  expect(metres).toBeGreaterThan(3);
  expect(4 + right).toBeLessThan(half * 0.7);
  expect(-4 + right).toBeLessThan(-half * 0.95);
});

test.each([
  ['who passes', { first: -4, last: 4 }, true],
  ['who is too fast to be seen soon', { first: -20, last: 20 }, false],
  ['who stays where they are', { first: 0.2, last: 0.2 }, false],
] as const)('entranceOf() leaves %s where the stage has them', (_, way, passes) => {
  expect(entranceOf(way, 3, WIDE, passes)).toEqual({ metres: 3, right: 0 });
});
