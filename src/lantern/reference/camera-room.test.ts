import { expect, test } from 'vitest';
import { skia } from '../../engines/lantern/skia.ts';
import { roomBeyond } from './camera-room.ts';
import type { UserPicture } from './user-picture.ts';

const FRAME = { width: 960, height: 540 };

/** A picture of which a frame shows so much, shares of its width. */
function pictureShowing(left: number, width: number): UserPicture {
  const subject = { width: 8, height: 8, found: false, share: new Float32Array(64) };
  return {
    canvas: skia.createCanvas(1000, 500),
    maps: { subject } as UserPicture['maps'],
    shown: { left, top: 0, width, height: 1 },
  };
}

test('roomBeyond() has as many pixels of the frame as the picture goes on beyond it', () => {
  expect(roomBeyond(pictureShowing(0.05, 0.95), FRAME)).toEqual({ left: 50, right: 0 });
  expect(roomBeyond(pictureShowing(0.1, 0.8), FRAME)).toEqual({ left: 86, right: 86 });
});

test('roomBeyond() has none where the picture ends with the frame, however it was rounded', () => {
  expect(roomBeyond(pictureShowing(-1e-13, 1), FRAME)).toEqual({ left: 0, right: 0 });
  expect(roomBeyond(pictureShowing(0, 1 + 1e-13), FRAME)).toEqual({ left: 0, right: 0 });
});
