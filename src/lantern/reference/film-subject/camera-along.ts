import type { Affine } from '../../../base/affine.ts';
import { clamp } from '../../../base/interpolation.ts';
import { focalPixels, type Camera } from '../../stage/camera.ts';
import type { CameraPose, FrameSize, Shot } from '../../storyboard/storyboard.ts';

/** A place is built for the camera of its shot: beyond this share of the frame another one that turns away slows down and stays. */
const TURN_MAX = 0.7;
const ZOOM_MAX = 1.6;

/** A camera that turns and zooms as another one did, whose way is told by where what stood at a place of the first frame is now. */
export function cameraAlong(camera: Camera, [a, b, c, d, e, f]: Affine, frame: FrameSize): Camera {
  const [x, y] = [frame.width / 2, frame.height / 2];
  const zoom = clamp(Math.sqrt(Math.abs(a * d - b * c)), 1 / ZOOM_MAX, ZOOM_MAX);
  const focal = camera.focal * zoom;
  const perPixel = 1 / focalPixels(focal, frame);
  const right = eased(a * x + c * y + e - x, frame.width);
  const down = eased(b * x + d * y + f - y, frame.height);
  return { ...camera, focal, pan: camera.pan - right * perPixel, tilt: camera.tilt + down * perPixel };
}

/** Pixels as they are while they are few, never more than `TURN_MAX` of a side. */
function eased(pixels: number, side: number): number {
  return side * TURN_MAX * Math.tanh(pixels / (side * TURN_MAX));
}

/** A shot for a camera that takes all of these poses: what is prepared for it, a sky for one, is then enough for each. */
export function shotSpanning(shot: Shot, poses: readonly CameraPose[]): Shot {
  const from: Mutable = { ...poses[0]! };
  const to: Mutable = { ...poses[0]! };
  for (const pose of poses)
    for (const part of PARTS) {
      from[part] = Math.min(from[part], pose[part]);
      to[part] = Math.max(to[part], pose[part]);
    }
  return { ...shot, camera: { ...shot.camera, from, to } };
}

type Mutable = { -readonly [Part in keyof CameraPose]: CameraPose[Part] };

const PARTS = ['x', 'y', 'z', 'pan', 'tilt', 'focal'] as const;
