import { expect, test } from 'vitest';
import { plan } from '../plan.ts';
import { createStaging } from '../stage/staging.ts';
import { speaksOfWater } from './speaks-of-water.ts';

test.each([
  ['the water shimmers', true],
  ['水面泛起涟漪', true],
  ['the waves roll in, the camera pushes in', true],
  ['a stream runs between the rocks', true],
  ['the leaves sway in the wind', false],
  ['the camera pushes in', false],
])('speaksOfWater() of a picture with "%s": %s', (prompt, expected) => {
  const storyboard = plan({
    prompt,
    literalness: 0.5,
    seconds: 5,
    frame: { width: 320, height: 180 },
    multiShot: false,
    sound: false,
    seed: 3,
    images: [{ width: 320, height: 180 }],
  });
  expect(speaksOfWater(storyboard, createStaging(storyboard)(0))).toBe(expected);
});
