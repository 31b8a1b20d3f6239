import type { Toner } from '../light/toner.ts';
import type { Face } from '../sets/set.ts';
import { focalPixels } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';
import type { MirrorView } from './mirror.ts';

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

/** True when something within the bounds may be on the picture. */
export function isSeen(bounds: Bounds, stage: Stage, frame: FrameSize): boolean {
  const { camera } = stage;
  const near = Math.max(NEAR_METRES, bounds.fromZ - camera.z);
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

/** A face is cut off where it comes nearer to the lens than this, metres. */
const NEAR_METRES = 0.4;
/** Thinner than this on the picture, in pixels, a face is left out. */
const HAIR_PIXELS = 0.3;
/** Smaller than this on the picture, in pixels, a face is left out. */
const SEEN_PIXELS = 0.9;
/** The same in the mirror, whose ripples swallow what is finer. */
const MIRROR_HAIR_PIXELS = 1;
const MIRROR_SEEN_PIXELS = 3;

/** Corners of the face at hand after cutting (x, y, z) and on the picture (x, y); reused, since this is a hot loop. */
const cut: number[] = [];
const flat: number[] = [];

/**
 * Paints flat faces in true perspective, in their order; with a `view`, their image in the mirror. Neighbours of one
 * colour become one path.
 */
export function paintFaces(
  target: Context2D,
  frame: FrameSize,
  stage: Stage,
  toner: Toner,
  faces: readonly Face[],
  view?: MirrorView,
): void {
  let style = '';
  let open = false;
  for (const face of faces) {
    const depth = cutAtLens(face.points, stage.camera.z);
    if (cut.length < 9 || !projectCut(stage, frame, view)) continue;
    const colour = face.shines
      ? toner.glow(face.colour, face.alpha ?? 1, depth)
      : toner.tone(face.colour, face.lit, face.alpha ?? 1, depth);
    // Soft marks lie over each other and must add up: no common path for them.
    if (colour !== style || face.smooth) {
      if (open) target.fill();
      target.beginPath();
      target.fillStyle = colour;
      style = colour;
      open = true;
    }
    if (face.smooth) traceSmooth(target);
    else traceStraight(target);
  }
  if (open) target.fill();
}

/** Sutherland and Hodgman's clipping (CACM 17, 1974) against the one plane that matters; gives the mean depth in metres. */
function cutAtLens(points: readonly number[], cameraZ: number): number {
  cut.length = 0;
  const near = cameraZ + NEAR_METRES;
  let sum = 0;
  const count = points.length;
  for (let at = 0; at < count; at += 3) {
    const next = (at + 3) % count;
    const z = points[at + 2]!;
    const nextZ = points[next + 2]!;
    if (z >= near) {
      cut.push(points[at]!, points[at + 1]!, z);
      sum += z;
    } else sum += near;
    if (z >= near !== nextZ >= near) {
      const share = (near - z) / (nextZ - z);
      cut.push(
        points[at]! + (points[next]! - points[at]!) * share,
        points[at + 1]! + (points[next + 1]! - points[at + 1]!) * share,
        near,
      );
    }
  }
  return sum / (count / 3) - cameraZ;
}

/** Fills `flat`; false for what is beside the picture or too small to see. */
function projectCut(stage: Stage, frame: FrameSize, view: MirrorView | undefined): boolean {
  const { camera } = stage;
  const focal = focalPixels(camera.focal, frame);
  const zoom = view?.scale ?? 1;
  const top = view?.top ?? 0;
  const up = view ? -1 : 1;
  flat.length = 0;
  let left = Infinity;
  let right = -Infinity;
  let high = Infinity;
  let low = -Infinity;
  for (let at = 0; at < cut.length; at += 3) {
    const depth = cut[at + 2]! - camera.z;
    const x = (frame.width / 2 + focal * ((cut[at]! - camera.x) / depth - camera.pan)) * zoom;
    const y = (frame.height / 2 - focal * ((cut[at + 1]! * up - camera.y) / depth - camera.tilt) - top) * zoom;
    flat.push(x, y);
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < high) high = y;
    if (y > low) low = y;
  }
  if (right < 0 || left > frame.width * zoom || low < 0 || high > frame.height * zoom) return false;
  const across = right - left;
  const along = low - high;
  const [seen, hair] = view ? [MIRROR_SEEN_PIXELS, MIRROR_HAIR_PIXELS] : [SEEN_PIXELS, HAIR_PIXELS];
  return Math.max(across, along) > seen && Math.min(across, along) > hair;
}

function traceStraight(target: Context2D): void {
  target.moveTo(flat[0]!, flat[1]!);
  for (let at = 2; at < flat.length; at += 2) target.lineTo(flat[at]!, flat[at + 1]!);
  target.closePath();
}

/** A closed curve with the corners as control points and the middles between them as ends. */
function traceSmooth(target: Context2D): void {
  const count = flat.length;
  target.moveTo((flat[count - 2]! + flat[0]!) / 2, (flat[count - 1]! + flat[1]!) / 2);
  for (let at = 0; at < count; at += 2) {
    const next = (at + 2) % count;
    target.quadraticCurveTo(
      flat[at]!,
      flat[at + 1]!,
      (flat[at]! + flat[next]!) / 2,
      (flat[at + 1]! + flat[next + 1]!) / 2,
    );
  }
  target.closePath();
}
