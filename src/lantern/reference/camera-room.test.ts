import { expect, test } from 'vitest';
import { skia } from '../../engines/lantern/skia.ts';
import { analysePicture } from './analyse-picture.ts';
import { roomBeyond, withCameraRoom } from './camera-room.ts';
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

/** A picture of nothing but sky, or of a wall with windows. */
function pictureOf(hasWindows: boolean): UserPicture {
  const size = { width: 400, height: 225 };
  const canvas = skia.createCanvas(size.width, size.height);
  const target = canvas.getContext('2d');
  target.fillStyle = '#9fc0e4';
  target.fillRect(0, 0, size.width, size.height);
  target.fillStyle = '#3a2c26';
  if (hasWindows)
    for (let x = 5; x < size.width; x += 24) for (let y = 5; y < size.height; y += 30) target.fillRect(x, y, 12, 18);
  const nobody = (_: unknown, known: Uint8Array) => new Uint8Array(known.length);
  return { canvas, maps: analysePicture(target.getImageData(0, 0, size.width, size.height), nobody) };
}

test('withCameraRoom() lets sky go on beyond the edges, and no wall', () => {
  expect(withCameraRoom(skia, pictureOf(false), FRAME).canvas.width).toBeGreaterThan(450);
  expect(withCameraRoom(skia, pictureOf(true), FRAME).canvas.width).toBe(400);
});
