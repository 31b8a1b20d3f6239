import { expect, test } from 'vitest';
import { planOf } from '../../../test/support/plan-of.ts';
import { nearAirOf } from './near-air.ts';
import { createStaging } from './staging.ts';

function stageOf(prompt: string) {
  return createStaging(planOf(prompt))(0);
}

function nearAirIn(prompt: string): number {
  const { shot, set } = stageOf(prompt);
  return nearAirOf(shot, set);
}

test('nearAirOf() is near 1 where one looks far, from the ground or from the air, and less where one looks down at near ground', () => {
  expect(nearAirIn('a dog in a park in the rain')).toBeGreaterThan(0.8);
  expect(nearAirIn('a city seen from the air in the rain')).toBe(1);
  expect(nearAirIn('a high angle shot of a dog in a park in the rain')).toBeLessThan(0.4);
});

test('withNearFog() hides more of what is near where nothing far is seen', () => {
  const across = stageOf('a dog in a park in fog').light.visibilityMetres;
  const down = stageOf('a high angle shot of a dog in a park in fog').light.visibilityMetres;
  expect(down).toBeLessThan(0.5 * across);
  expect(stageOf('a high angle shot of a dog in a park').light.visibilityMetres).toBeGreaterThan(100);
});
