import { expect, test } from 'vitest';
import { fixtureIn, ROOM_PLANS } from '../fixtures/room-plans.ts';
import type { Place } from '../places/places.ts';
import { project } from '../stage/camera.ts';
import { poseFor } from './framing.ts';
import { placeAsSubject } from './outlook.ts';

const FRAMES = [
  { width: 1280, height: 720 },
  { width: 720, height: 720 },
  { width: 720, height: 1280 },
] as const;
const rooms = (Object.keys(ROOM_PLANS) as Place[]).filter((place) => fixtureIn(place, 'window', 1) !== undefined);

test.each(rooms)(
  'the window of an empty %s is in the picture, and the middle of the room too, in every shape of frame',
  (room) => {
    for (const seed of [1, 2, 3, 4])
      for (const frame of FRAMES) {
        const pose = poseFor('wide', placeAsSubject(room, seed), frame);
        const window = fixtureIn(room, 'window', seed)!;
        // From its inner edge to half a metre past it one sees what hour it is.
        const glass = project(pose, frame, window.x - Math.sign(window.x) * 0.5, 1.6, window.z + 0.5);
        const middle = project(pose, frame, 0, 1, window.z + 0.5);
        for (const { x } of [glass, middle]) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(frame.width);
        }
      }
  },
);
