import { clamp, smoothstep } from '../../base/interpolation.ts';
import type { Canvas, CanvasFactory, Pixels } from '../paint/canvas.ts';
import { cameraAt } from '../stage/camera.ts';
import { FRAME_RATE, type FrameSize, type Shot } from '../storyboard/storyboard.ts';
import { growPicture } from './grow-picture.ts';
import { touchedEnds } from './picture-room.ts';
import { extentOf, windowOf, type Beyond } from './plates.ts';
import { shrink } from './scale-pixels.ts';
import type { UserPicture } from './user-picture.ts';

/** How much of a frame's width is kept beyond its left and right edge for a camera that looks there. */
const ASIDE = 0.09;
/** What a camera that is held by hand sways needs no room: metres, or shares of the focal length. */
const SWAY = 0.02;

/** Longer side of the copy whose edges are looked at, pixels; how wide a strip of it, a share and pixels at least; codes from and to which it is restless. */
const CALM_PIXELS = 160;
const CALM_STRIP = 0.12;
const CALM_STRIP_MIN = 3;
const CALM = [10, 13] as const;

/** Whether the camera of a shot goes or turns aside, so that it looks beyond the left and right edges of its first frame. */
export function looksAside(shot: Shot): boolean {
  const [from, to] = [cameraAt(shot, 0), cameraAt(shot, shot.frameCount / FRAME_RATE)];
  return Math.abs(to.x - from.x) > SWAY || Math.abs(to.pan - from.pan) > SWAY;
}

/**
 * A picture that goes on beyond its left and right edges for a camera that looks there; what the frame shows at first is the same. Where an edge cuts
 * its subject, or what has a shape, nothing is added: nobody knows how that goes on, and the camera comes nearer instead.
 */
export function withCameraRoom(canvases: CanvasFactory, picture: UserPicture, frame: FrameSize): UserPicture {
  const { canvas, maps } = picture;
  const window = windowOf(picture, frame, 1);
  const { first, last } = extentOf(maps.subject);
  const touched = touchedEnds(first.x, last.x);
  const wanted = window.width * ASIDE;
  const calm = calmOf(canvas);
  const lackLeft = touched.before ? 0 : Math.max(0, Math.ceil((wanted - window.left) * calm.left));
  const lackRight = touched.after
    ? 0
    : Math.max(0, Math.ceil((window.left + window.width + wanted - canvas.width) * calm.right));
  const room = { left: lackLeft, top: 0, width: canvas.width + lackLeft + lackRight, height: canvas.height };
  const shown = {
    left: (window.left + room.left) / room.width,
    top: window.top / room.height,
    width: window.width / room.width,
    height: window.height / room.height,
  };
  return { ...(room.width === canvas.width ? picture : growPicture(canvases, picture, room)), shown };
}

/** How far a picture goes on alike at its left and right edge, 0 to 1: sky, water and sand do; a mirrored facade or tree is seen to be one. */
function calmOf(canvas: Canvas): { readonly left: number; readonly right: number } {
  const seen = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const small = shrink(seen, CALM_PIXELS);
  const strip = Math.max(CALM_STRIP_MIN, Math.round(small.width * CALM_STRIP));
  const calm = (first: number) => 1 - smoothstep(CALM[0], CALM[1], unrestOf(small, first, strip));
  return { left: calm(0), right: calm(small.width - strip) };
}

/** How much the colours of a strip of columns change along its rows: mean deviation, codes. */
function unrestOf({ width, height, data }: Pixels, first: number, strip: number): number {
  let sum = 0;
  for (let y = 0; y < height; y++) {
    let variance = 0;
    for (let part = 0; part < 3; part++) {
      let [all, squares] = [0, 0];
      for (let x = first; x < first + strip; x++) {
        const value = data[(y * width + x) * 4 + part]!;
        all += value / strip;
        squares += value ** 2 / strip;
      }
      variance += Math.max(0, squares - all ** 2) / 3;
    }
    sum += Math.sqrt(variance);
  }
  return sum / height;
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
