import { clamp } from '../../base/interpolation.ts';
import type { CanvasFactory } from '../paint/canvas.ts';
import { cameraAt } from '../stage/camera.ts';
import { FRAME_RATE, type FrameSize, type Shot } from '../storyboard/storyboard.ts';
import { growPicture } from './grow-picture.ts';
import { touchedEnds } from './picture-room.ts';
import { extentOf, windowOf, type Beyond } from './plates.ts';
import type { UserPicture } from './user-picture.ts';

/** How much of a frame's width is kept beyond its left and right edge for a camera that looks there. */
const ASIDE = 0.09;
/** What a camera that is held by hand sways needs no room: metres, or shares of the focal length. */
const SWAY = 0.02;

/** Whether the camera of a shot goes or turns aside, so that it looks beyond the left and right edges of its first frame. */
export function looksAside(shot: Shot): boolean {
  const [from, to] = [cameraAt(shot, 0), cameraAt(shot, shot.frameCount / FRAME_RATE)];
  return Math.abs(to.x - from.x) > SWAY || Math.abs(to.pan - from.pan) > SWAY;
}

/**
 * A picture that goes on beyond its left and right edges for a camera that looks there; what the frame shows at first is the same. Where an edge cuts
 * its subject nothing is added: nobody knows how that goes on.
 */
export function withCameraRoom(canvases: CanvasFactory, picture: UserPicture, frame: FrameSize): UserPicture {
  const { canvas, maps } = picture;
  const window = windowOf(picture, frame, 1);
  const { first, last } = extentOf(maps.subject);
  const touched = touchedEnds(first.x, last.x);
  const wanted = window.width * ASIDE;
  const lackLeft = touched.before ? 0 : Math.max(0, Math.ceil(wanted - window.left));
  const lackRight = touched.after ? 0 : Math.max(0, Math.ceil(window.left + window.width + wanted - canvas.width));
  const room = { left: lackLeft, top: 0, width: canvas.width + lackLeft + lackRight, height: canvas.height };
  const shown = {
    left: (window.left + room.left) / room.width,
    top: window.top / room.height,
    width: window.width / room.width,
    height: window.height / room.height,
  };
  return { ...(room.width === canvas.width ? picture : growPicture(canvases, picture, room)), shown };
}

/** How many pixels beyond the edges of a frame a picture has been given for a camera that looks there. */
export function roomBeyond(picture: UserPicture, frame: FrameSize): Beyond {
  if (picture.shown === undefined) return { left: 0, right: 0 };
  const { left, width } = windowOf(picture, frame, 1);
  const scale = frame.width / width;
  // A picture that ends with the frame may end a hair before it.
  const whole = (room: number) => Math.floor(clamp(room * scale, 0, frame.width * ASIDE));
  return { left: whole(left), right: whole(picture.canvas.width - left - width) };
}
