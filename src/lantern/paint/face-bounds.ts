import type { Face } from '../sets/set.ts';
import { focalPixels } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import { FACE_NEAR_METRES } from './seen-faces.ts';

/** How far faces reach, for leaving out what is beside the picture as a whole. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly fromZ: number;
  readonly toZ: number;
}

/** The bounds of some faces in metres. */
export function boundsOf(faces: readonly Face[]): Bounds {
  let [left, right, fromZ, toZ] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { points } of faces) {
    for (let at = 0; at < points.length; at += 3) {
      left = Math.min(left, points[at]!);
      right = Math.max(right, points[at]!);
      fromZ = Math.min(fromZ, points[at + 2]!);
      toZ = Math.max(toZ, points[at + 2]!);
    }
  }
  return { left, right, fromZ, toZ };
}

/** Smaller than these across or up, in metres, nothing is told in a mirror that trembles; lights are told longer. */
const COARSE_METRES = { dull: 0.9, shining: 0.5, thin: 0.08 } as const;

/** The faces that are large enough to be told in a mirror. */
export function coarseOf(faces: readonly Face[]): readonly Face[] {
  return faces.filter(({ points, shines }) => {
    let [left, right, low, high, near, far] = [Infinity, -Infinity, Infinity, -Infinity, Infinity, -Infinity];
    for (let at = 0; at < points.length; at += 3) {
      left = Math.min(left, points[at]!);
      right = Math.max(right, points[at]!);
      low = Math.min(low, points[at + 1]!);
      high = Math.max(high, points[at + 1]!);
      near = Math.min(near, points[at + 2]!);
      far = Math.max(far, points[at + 2]!);
    }
    const across = Math.hypot(right - left, far - near);
    const up = high - low;
    const longest = shines ? COARSE_METRES.shining : COARSE_METRES.dull;
    return Math.max(across, up) > longest && Math.min(across, up) > COARSE_METRES.thin;
  });
}

/** True when something within the bounds may be on the picture. */
export function isSeen(bounds: Bounds, stage: Stage, frame: FrameSize): boolean {
  const { camera } = stage;
  const near = Math.max(FACE_NEAR_METRES, bounds.fromZ - camera.z);
  const far = Math.max(near, bounds.toZ - camera.z);
  const half = frame.width / 2 / focalPixels(camera.focal, frame);
  // Edges of the view at both depths; what lies wholly beyond one of them at both is not seen.
  const [leftNear, leftFar] = [(camera.pan - half) * near, (camera.pan - half) * far];
  const [rightNear, rightFar] = [(camera.pan + half) * near, (camera.pan + half) * far];
  const toRight = bounds.right - camera.x;
  const toLeft = bounds.left - camera.x;
  if (toRight < Math.min(leftNear, leftFar)) return false;
  return toLeft <= Math.max(rightNear, rightFar);
}
