import { expect, test } from 'vitest';
import { plan } from '../plan.ts';
import { createStaging } from '../stage/staging.ts';
import { spokenOf } from './spoken-of.ts';

test.each([
  ['the water shimmers', ['water']],
  ['水面泛起涟漪', ['water']],
  ['the waves roll in, the camera pushes in', ['water']],
  ['a stream runs between the rocks', ['water']],
  ['a campfire crackles', ['fire']],
  ['篝火燃烧', ['fire']],
  ['the candle flame flickers', ['fire']],
  ['smoke rises from the chimney', ['smoke']],
  ['咖啡冒着热气', ['smoke']],
  ['the horse shakes its mane', ['somebody']],
  ['她的头发随风飘动', ['somebody']],
  ['the leaves sway in the wind', []],
  ['the camera pushes in', []],
])('spokenOf() of a picture with "%s": %s', (prompt, expected) => {
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
  expect([...spokenOf(storyboard, createStaging(storyboard)(0), new Set())]).toEqual(expected);
});

test('spokenOf() takes nobody who comes for the one who is there', () => {
  const storyboard = plan({
    prompt: 'a fox walks in',
    literalness: 0.5,
    seconds: 5,
    frame: { width: 320, height: 180 },
    multiShot: false,
    sound: false,
    seed: 3,
    images: [{ width: 320, height: 180 }],
  });
  const newcomers = new Set(storyboard.cast.map(({ id }) => id));
  expect(spokenOf(storyboard, createStaging(storyboard)(0), newcomers).has('somebody')).toBe(false);
});
