import { expect, test } from 'vitest';
import { plan } from '../plan.ts';
import { horizonY } from '../stage/camera.ts';

const FRAMES = [
  { width: 1280, height: 720 },
  { width: 720, height: 1280 },
  { width: 720, height: 720 },
  { width: 1680, height: 720 },
] as const;

function cameraOf(prompt: string, frame: (typeof FRAMES)[number]) {
  const brief = { prompt, literalness: 0.5, seconds: 5, frame, multiShot: false, sound: false, seed: 3, images: [] };
  return plan(brief).shots[0]!.camera;
}

test.each(FRAMES)('in a place with nobody in it the land takes about the lower third: %o', (frame) => {
  for (const prompt of ['a meadow in the morning', 'a village, the camera pushes in', 'a bedroom at night']) {
    const { from, to } = cameraOf(prompt, frame);
    for (const pose of [from, to]) {
      const share = horizonY({ ...pose }, frame) / frame.height;
      expect(share).toBeGreaterThan(0.58);
      expect(share).toBeLessThan(0.74);
    }
  }
});

test('the lens goes past the stage on which nobody stands, and keeps out of the walls', () => {
  const frame = FRAMES[0];
  for (const prompt of ['a kitchen at noon', 'a kitchen, slow push in', 'a forest at dusk, the camera pulls out']) {
    const { from, to } = cameraOf(prompt, frame);
    const nearest = Math.max(from.z, to.z);
    expect(nearest).toBeGreaterThan(-3);
    expect(nearest).toBeLessThan(2);
  }
});

test('somebody in the place is framed at first: the whole body, with the stage round it', () => {
  const frame = FRAMES[0];
  const empty = cameraOf('a meadow', frame);
  const peopled = cameraOf('a woman stands in a meadow', frame);
  expect(peopled.from.z).toBeLessThan(empty.from.z - 2);
});
