import { expect, test } from 'vitest';
import { planOf } from '../../../../test/support/plan-of.ts';
import { groundLevel } from '../../sets/ground-level.ts';
import { createStaging } from '../../stage/staging.ts';
import { eachGrain } from './field.ts';

const FRAME = { width: 640, height: 360 };
const field = { depth: 8, count: 400, fall: 8, drift: 1, seed: 3 };

function lowestIn(prompt: string): { readonly seen: number; readonly lowest: number } {
  const stage = createStaging(planOf(prompt))(24);
  let [seen, lowest] = [0, 0];
  eachGrain(field, FRAME, stage, (_x, y) => {
    if (y < 0 || y > FRAME.height) return;
    seen++;
    lowest = Math.max(lowest, y);
  });
  return { seen, lowest };
}

test('eachGrain() lets nothing fall into the ground, and fills the air below those who fly', () => {
  const onGround = lowestIn('a meadow in the rain');
  const aloft = lowestIn('a city seen from the air in the rain');
  expect(onGround.seen).toBeGreaterThan(40);
  expect(onGround.lowest).toBeLessThan(FRAME.height * 0.9);
  expect(aloft.seen).toBeGreaterThan(onGround.seen);
  expect(aloft.lowest).toBeGreaterThan(FRAME.height * 0.95);
});

test('groundLevel() is 0 up to an edge, and beyond it what lies below or nothing', () => {
  const ground = { kind: 'grass', near: '#000000', far: '#000000', mirror: 0, ripple: 0 } as const;
  expect(groundLevel(ground, 1000)).toBe(0);
  expect(groundLevel({ ...ground, edgeZ: 5 }, 4)).toBe(0);
  expect(groundLevel({ ...ground, edgeZ: 5 }, 6)).toBe(-Infinity);
  const below = { dropMetres: 60, near: '#000000', far: '#000000' };
  expect(groundLevel({ ...ground, edgeZ: 5, below }, 6)).toBe(-60);
});
