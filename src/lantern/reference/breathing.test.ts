import { expect, test } from 'vitest';
import { breathe } from './breathing.ts';

const standing = { top: 100, foot: 600 };

function stepAt(y: number, seconds: number): { readonly x: number; readonly y: number } {
  const step = { x: 0, y: 0 };
  breathe(standing, y, seconds, step);
  return step;
}

test('breathe() begins with the picture and leaves the feet where they stand', () => {
  expect(Math.hypot(...Object.values(stepAt(100, 0)))).toBe(0);
  for (const seconds of [0.5, 1.5, 4]) expect(Math.hypot(...Object.values(stepAt(600, seconds)))).toBeCloseTo(0, 6);
});

test('breathe() moves the head a little, without a leap', () => {
  const steps = Array.from({ length: 120 }, (_, frame) => stepAt(100, frame / 24));
  const farthest = Math.max(...steps.map(({ x, y }) => Math.hypot(x, y)));
  expect(farthest).toBeGreaterThan(2);
  expect(farthest).toBeLessThan(6);
  for (const [index, { x, y }] of steps.slice(1).entries())
    expect(Math.hypot(x - steps[index]!.x, y - steps[index]!.y)).toBeLessThan(0.4);
});
