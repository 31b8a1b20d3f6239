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

/** What is too small on the picture to be painted in full, pixels. */
interface Fineness {
  /** Smaller both ways, or thinner, than these a face is left out. */
  readonly seen: number;
  readonly hair: number;
  /** Smaller than this both ways, a face with corners is painted as the box round it, which costs a fifth. */
  readonly box: number;
  /** Lower than this, a soft mark is painted as a streak. */
  readonly streak: number;
}

const UPRIGHT: Fineness = { seen: 1.2, hair: 0.4, box: 5, streak: 2.6 };
/** In the mirror, ripples swallow what is fine. */
const MIRRORED: Fineness = { seen: 4, hair: 1, box: 14, streak: 6 };
/** Edges that lean less than this over their length, in pixels, count as level or plumb. */
const PLUMB = 0.3;
/** How much of its box a soft mark fills each way. */
const MARK_SHARE = 0.8;

/** Corners of the face at hand after cutting (x, y, z) and on the picture (x, y); reused, since this is a hot loop. */
const cut: number[] = [];
const flat: number[] = [];
/** The box round the face at hand on the picture, pixels. */
const box = { left: 0, right: 0, high: 0, low: 0 };

/**
 * Paints flat faces in true perspective, in their order; with a `view`, their image in the mirror. Neighbours of one
 * colour become one path, and what is a box on the picture, or too small to tell, is painted as one.
 */
export function paintFaces(
  target: Context2D,
  frame: FrameSize,
  stage: Stage,
  toner: Toner,
  faces: readonly Face[],
  view?: MirrorView,
): void {
  const lens = lensOf(stage, frame, view);
  const fine = view ? MIRRORED : UPRIGHT;
  let style = '';
  let open = false;
  for (const face of faces) {
    const depth = cutAtLens(face.points, stage.camera.z);
    if (cut.length < 9 || !projectCut(lens, fine)) continue;
    const colour = face.shines
      ? toner.glow(face.colour, face.alpha ?? 1, depth)
      : toner.tone(face.colour, face.lit, face.alpha ?? 1, depth);
    const plain = isBox(face.smooth === true, fine);
    // Soft marks lie over each other and must add up: no common path for them.
    if (open && (plain || colour !== style || face.smooth)) {
      target.fill();
      open = false;
    }
    if (colour !== style) target.fillStyle = colour;
    style = colour;
    if (plain) {
      const inset = face.smooth ? (1 - MARK_SHARE) / 2 : 0;
      const [wide, tall] = [box.right - box.left, box.low - box.high];
      target.fillRect(box.left + wide * inset, box.high + tall * inset, wide * (1 - 2 * inset), tall * (1 - 2 * inset));
      continue;
    }
    if (!open) target.beginPath();
    open = true;
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
    const next = at + 3 === count ? 0 : at + 3;
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

/** The numbers of a projection, worked out once for all faces: see `project` of the camera. */
interface Lens {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly up: 1 | -1;
  /** Pixels at one metre, and where the middle of the view falls. */
  readonly focal: number;
  readonly middleX: number;
  readonly middleY: number;
  readonly width: number;
  readonly height: number;
}

function lensOf(stage: Stage, frame: FrameSize, view: MirrorView | undefined): Lens {
  const { camera } = stage;
  const zoom = view?.scale ?? 1;
  const focal = focalPixels(camera.focal, frame) * zoom;
  return {
    x: camera.x,
    y: camera.y,
    z: camera.z,
    up: view ? -1 : 1,
    focal,
    middleX: (frame.width / 2) * zoom - focal * camera.pan,
    middleY: (frame.height / 2 - (view?.top ?? 0)) * zoom + focal * camera.tilt,
    width: frame.width * zoom,
    height: frame.height * zoom,
  };
}

/** Fills `flat` and `box`; false for what is beside the picture or too small to see. */
function projectCut(lens: Lens, fine: Fineness): boolean {
  let left = Infinity;
  let right = -Infinity;
  let high = Infinity;
  let low = -Infinity;
  let to = 0;
  for (let at = 0; at < cut.length; at += 3) {
    const scale = lens.focal / (cut[at + 2]! - lens.z);
    const x = lens.middleX + scale * (cut[at]! - lens.x);
    const y = lens.middleY - scale * (cut[at + 1]! * lens.up - lens.y);
    flat[to++] = x;
    flat[to++] = y;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < high) high = y;
    if (y > low) low = y;
  }
  flat.length = to;
  if (right < 0 || left > lens.width || low < 0 || high > lens.height) return false;
  box.left = left;
  box.right = right;
  box.high = high;
  box.low = low;
  const across = right - left;
  const along = low - high;
  return Math.max(across, along) > fine.seen && Math.min(across, along) > fine.hair;
}

/** True when the box round the face at hand may stand for it. */
function isBox(smooth: boolean, fine: Fineness): boolean {
  const across = box.right - box.left;
  const along = box.low - box.high;
  if (smooth) return along < fine.streak && across < fine.streak * 12;
  if (flat.length !== 8) return false;
  if (across < fine.box && along < fine.box) return true;
  for (let at = 0; at < 8; at += 2) {
    const next = at === 6 ? 0 : at + 2;
    const dx = Math.abs(flat[at]! - flat[next]!);
    const dy = Math.abs(flat[at + 1]! - flat[next + 1]!);
    if (dx > PLUMB && dy > PLUMB) return false;
  }
  return true;
}

function traceStraight(target: Context2D): void {
  target.moveTo(flat[0]!, flat[1]!);
  // A fill closes what is open by itself, and each call into the canvas is dear.
  for (let at = 2; at < flat.length; at += 2) target.lineTo(flat[at]!, flat[at + 1]!);
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
