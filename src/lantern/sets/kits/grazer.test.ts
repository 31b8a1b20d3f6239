import { expect, test } from 'vitest';
import { grazer } from './grazer.ts';

test('what stirs moves in cels, each a bitmap of its own in the same place', () => {
  const stirring = grazer('sheep', 3, 20, 1, 1, true);
  const cels = stirring.cels!.pieces;
  expect(new Set(cels.map(({ sprite }) => sprite)).size).toBe(cels.length);
  for (const { x, z, box, motion } of cels)
    expect({ x, z, box, motion }).toEqual({ x: 3, z: 20, box: stirring.box, motion: 'still' });
});

test('what does not stir shares one bitmap with its like', () => {
  const [one, other] = [grazer('cow', 0, 20, 1, 0), grazer('cow', 5, 24, 1, 4)];
  expect(one.cels).toBeUndefined();
  expect(one.sprite).toBe(other.sprite);
});
