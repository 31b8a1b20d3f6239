import { expect, test } from 'vitest';
import { toView, turnOf } from '../cast/skeleton.ts';
import type { BodyPoint } from '../cast/skeleton.ts';
import { project } from './camera.ts';
import { lensOn } from './lens-on.ts';

const FRAME = { width: 1280, height: 720 };
const CAMERA = { x: 0, y: 1.7, z: -3, pan: 0, tilt: -0.1, focal: 1.4 };
/** The place of somebody who faces the lens. */
const PLACE = { x: 0.2, y: 0, z: 0.5 };

test.each([
  ['the near edge of a table', { f: 0.4, l: 0, u: 0.74 }],
  ['a toe', { f: 0.2, l: 0.1, u: 0 }],
  ['a hand behind the back', { f: -0.3, l: 0, u: 1 }],
  ['what is as high as the lens', { f: 0.4, l: 0, u: 1.7 }],
] satisfies [string, BodyPoint][])('%s is as high on the picture as the camera projects it', (_, point) => {
  const { scale, y } = project(CAMERA, FRAME, PLACE.x, PLACE.y, PLACE.z);
  const drawn = y - toView(turnOf(0, lensOn(CAMERA, PLACE)), point).y * scale;
  const seen = project(CAMERA, FRAME, PLACE.x + point.l, PLACE.y + point.u, PLACE.z - point.f);
  expect(Math.abs(drawn - seen.y)).toBeLessThan(0.02 * FRAME.height);
});
