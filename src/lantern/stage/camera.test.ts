import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActorKey, CameraMove, CameraPose, Shot } from '../storyboard/storyboard.ts';
import { cameraAt, easeMove, horizonY, project } from './camera.ts';

const FRAME = { width: 1280, height: 720 };
const POSE: CameraPose = { x: 0, y: 1.5, z: -9, pan: 0, tilt: 0, focal: 1.15 };

function shotWith(camera: Partial<CameraMove>, keys: readonly ActorKey[] = [], frameCount = 72): Shot {
  return {
    index: 0,
    startFrame: 0,
    frameCount,
    framing: 'wide',
    text: '',
    scenery: {
      place: 'meadow',
      hour: 'day',
      weather: 'clear',
      season: 'summer',
      seed: 1,
      dressing: 0.5,
      snowCover: 0,
      wetness: 0,
      windMetresPerSecond: 1,
      excluded: [],
    },
    camera: { name: 'static', from: POSE, to: POSE, shake: 0, ...camera },
    tracks: [{ member: 'c1', keys }],
  };
}

const key = (atSeconds: number, x: number): ActorKey => ({ atSeconds, x, y: 0, z: 0, action: 'walk', facing: 'right' });

test('project() puts the view axis in the middle and eye height on the horizon', () => {
  expect(project(POSE, FRAME, 0, 1.5, 0)).toEqual({ x: 640, y: 360, scale: (1.15 * 720) / 9 });
  expect(project(POSE, FRAME, 3, 1.5, 5000).y).toBeCloseTo(horizonY(POSE, FRAME), 3);
});

test('project() keeps left left, up up and near large', () => {
  const place = fc.record({
    x: fc.double({ min: -8, max: 8, noNaN: true }),
    y: fc.double({ min: 0, max: 4, noNaN: true }),
    z: fc.double({ min: -2, max: 4, noNaN: true }),
  });
  fc.assert(
    fc.property(place, fc.double({ min: 0.1, max: 3, noNaN: true }), ({ x, y, z }, step) => {
      const here = project(POSE, FRAME, x, y, z);
      expect(project(POSE, FRAME, x + step, y, z).x).toBeGreaterThan(here.x);
      expect(project(POSE, FRAME, x, y + step, z).y).toBeLessThan(here.y);
      expect(project(POSE, FRAME, x, y, z + step).scale).toBeLessThan(here.scale);
    }),
  );
});

test('project() gives no scale to what is behind the camera', () => {
  expect(project(POSE, FRAME, 0, 0, -10).scale).toBe(0);
});

test('cameraAt() eases from one pose to the other and never runs back', () => {
  const shot = shotWith({ to: { ...POSE, z: -6 } });
  const places = Array.from({ length: 73 }, (_, frame) => cameraAt(shot, frame / 24).z);
  expect(places[0]).toBeCloseTo(-9);
  expect(places.at(-1)).toBeCloseTo(-6);
  for (const [index, z] of places.entries()) expect(z).toBeGreaterThanOrEqual(places[index - 1] ?? -9);
  expect(easeMove(0.5)).toBeCloseTo(0.5);
  expect(easeMove(0.2)).toBeCloseTo(0.125);
});

test('cameraAt() keeps the followed member at one place on the picture', () => {
  const shot = shotWith({ follow: 'c1' }, [key(0, -2), key(3, 2)]);
  for (const time of [0, 0.3, 1.5, 2.9]) {
    const memberX = -2 + (4 / 3) * time;
    expect(project(cameraAt(shot, time), FRAME, memberX, 1, 0).x).toBeCloseTo(640, 5);
  }
});

test('cameraAt() shakes smoothly, repeatably and only when told to', () => {
  const shaky = shotWith({ shake: 0.6 });
  let largest = 0;
  for (let frame = 1; frame < 72; frame++) {
    const step = Math.abs(cameraAt(shaky, frame / 24).pan - cameraAt(shaky, (frame - 1) / 24).pan);
    largest = Math.max(largest, step);
    expect(step).toBeLessThan(0.01);
  }
  expect(largest).toBeGreaterThan(0.0005);
  expect(cameraAt(shaky, 1)).toEqual(cameraAt(shaky, 1));
  expect(cameraAt(shotWith({}), 1)).toEqual({ ...POSE, roll: 0 });
});
