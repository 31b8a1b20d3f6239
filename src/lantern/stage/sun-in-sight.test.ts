import { expect, test } from 'vitest';
import { planOf } from '../../../test/support/plan-of.ts';
import { focalPixels, project } from './camera.ts';
import type { Stage } from './stage.ts';
import { createStaging } from './staging.ts';

const stageOf = (prompt: string): { stage: Stage; frame: { width: number; height: number } } => {
  const storyboard = planOf(prompt);
  return { stage: createStaging(storyboard)(0), frame: storyboard.frame };
};

/** Where the disc is on the picture, pixels. */
const discOf = ({ stage, frame }: ReturnType<typeof stageOf>) => {
  const { camera, light } = stage;
  const focal = focalPixels(camera.focal, frame);
  return {
    x: frame.width / 2 + (light.sun.x - camera.pan) * focal,
    y: frame.height / 2 - (light.sun.y - camera.tilt) * focal,
  };
};

/** What is wider is land, whose box is no measure of where it hides the sky. */
const LAND_METRES = 60;

const hides = (
  { stage, frame }: ReturnType<typeof stageOf>,
  { x, y }: { readonly x: number; readonly y: number },
): boolean =>
  stage.set.pieces.some((piece) => {
    const foot = project(stage.camera, frame, piece.x, piece.y, piece.z);
    const { left, right, top, bottom } = piece.box;
    return (
      piece.foreground !== true &&
      right - left < LAND_METRES &&
      foot.scale > 0 &&
      x > foot.x + left * foot.scale &&
      x < foot.x + right * foot.scale &&
      y > foot.y - top * foot.scale &&
      y < foot.y - bottom * foot.scale
    );
  });

test.each(['a city skyline by moonlight', 'a station platform by moonlight', 'a stadium by moonlight'])(
  'nothing stands before the moon of %s, and it is whole',
  (prompt) => {
    const there = stageOf(prompt);
    const disc = discOf(there);
    expect(hides(there, disc)).toBe(false);
    expect(disc.x).toBeGreaterThan(0);
    expect(disc.x).toBeLessThan(there.frame.width);
    expect(disc.y).toBeGreaterThan(0.05 * there.frame.height);
  },
);

test('a disc that glimmers through the cloud of noon is on the picture, high up', () => {
  const there = stageOf('a meadow at noon in the rain');
  const { y } = discOf(there);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(0.3 * there.frame.height);
});

test.each(['dawn', 'golden hour'])('the sun of %s stays on its side of the sky', (hour) => {
  const { stage } = stageOf(`a village at ${hour}`);
  expect(Math.sign(stage.light.sun.x)).toBe(hour === 'dawn' ? -1 : 1);
});

test.each(['a meadow', 'a farm', 'a vineyard'])('the sun goes down over %s where it is seen, in hail too', (place) => {
  for (const weather of ['', ' in hail']) {
    const there = stageOf(`${place} at sunset${weather}`);
    const disc = discOf(there);
    expect(there.stage.light.sun.y).toBeLessThan(0.26);
    expect(disc.x).toBeLessThan(there.frame.width);
    // Of its upper half.
    expect(hides(there, { x: disc.x, y: disc.y - 0.03 * there.frame.height })).toBe(false);
  }
});

test.each(['a pine forest', 'a bamboo forest'])('between the trees of %s the moon is found', (place) => {
  const there = stageOf(`${place} by moonlight`);
  const { y } = discOf(there);
  expect(there.stage.light.sun.y).toBeGreaterThan(0.3);
  expect(y).toBeGreaterThan(0.05 * there.frame.height);
});
