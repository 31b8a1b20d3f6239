import { expect, test } from 'vitest';
import { lightFor } from '../light/light-for.ts';
import { plan } from '../plan.ts';
import { cameraAt, focalPixels, project } from '../stage/camera.ts';
import { secondsOf } from '../stage/track.ts';
import type { Storyboard } from './storyboard.ts';
import { toldBounds } from './told-bounds.ts';

const FRAME = { width: 1280, height: 720 };

function filmOf(prompt: string): Storyboard {
  return plan({
    prompt,
    literalness: 0.5,
    seconds: 5,
    frame: FRAME,
    multiShot: false,
    sound: false,
    seed: 7,
    images: [],
  });
}

/** The box round all that a film tells, at a share of it, pixels. */
function seen({ cast, shots }: Storyboard, share: number) {
  const shot = shots[0]!;
  const camera = cameraAt(shot, share * (secondsOf(shot) - 1 / 24));
  const corners = toldBounds(shot, cast, new Set(cast.map(({ id }) => id)), lightFor(shot.scenery), [share]).flatMap(
    ({ bounds, z }) => [
      project(camera, FRAME, bounds.left, bounds.low, z),
      project(camera, FRAME, bounds.right, bounds.high, z),
    ],
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

test.each([
  ['a red car, camera pans left', -1],
  ['a sailing ship, pan right', 1],
  ['a city street, camera pans left', -1],
  ['a kitchen, pan right', 1],
  ['镜头向左平移，一辆公交车', -1],
] as const)('%s: the picture goes by for half a frame, and what it is about is whole at the end', (prompt, way) => {
  const film = filmOf(prompt);
  const { from, to } = film.shots[0]!.camera;
  expect((way * (to.pan - from.pan) * focalPixels(to.focal, FRAME)) / FRAME.width).toBeGreaterThan(0.5);
  if (film.cast.length === 0) return;
  const { left, right } = seen(film, 1);
  expect(left).toBeGreaterThan(0);
  expect(right).toBeLessThan(FRAME.width);
});

test.each([
  ['a motorcycle, camera tilts up', 1],
  ['a motorcycle, tilt down', -1],
  ['a tree, tilt up', 1],
  ['雪山，镜头上摇', 1],
] as const)(
  '%s: the picture goes by for half its height, and what it is about is whole at the lower end',
  (prompt, way) => {
    const film = filmOf(prompt);
    const { from, to } = film.shots[0]!.camera;
    expect((way * (to.tilt - from.tilt) * focalPixels(to.focal, FRAME)) / FRAME.height).toBeGreaterThan(0.5);
    if (film.cast.length === 0) return;
    const { top, bottom } = seen(film, way > 0 ? 0 : 1);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(FRAME.height);
  },
);

test.each([
  'close-up of a donut',
  'a close-up of a rose',
  'extreme close-up of a key',
  '特写：一个苹果',
  'close-up of two eggs',
])('%s: it fills the frame all the time, and is whole', (prompt) => {
  const film = filmOf(prompt);
  for (const share of [0, 0.5, 1]) {
    const { left, right, top, bottom } = seen(film, share);
    expect(Math.max((right - left) / FRAME.width, (bottom - top) / FRAME.height)).toBeGreaterThan(0.5);
    expect(Math.min(left / FRAME.width, 1 - right / FRAME.width)).toBeGreaterThan(-0.01);
    expect(top).toBeGreaterThan(0);
  }
});

test('a static camera stays where it is', () => {
  const { from, to, shake } = filmOf('a vase on a table, static camera').shots[0]!.camera;
  expect(to).toEqual(from);
  expect(shake).toBe(0);
});
