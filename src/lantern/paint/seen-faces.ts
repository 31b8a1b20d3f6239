import type { Face } from '../sets/set.ts';
import { focalPixels } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Cover } from './cover.ts';
import type { MirrorView } from './mirror.ts';

/** A face is cut off where it comes nearer to the lens than this, metres. */
export const FACE_NEAR_METRES = 0.12;

/** What is too small on the picture to be painted in full, pixels. */
export interface Fineness {
  /** Smaller both ways, or thinner, than these a face is left out. */
  readonly seen: number;
  readonly hair: number;
  /** Smaller than this both ways, a face with corners is painted as the box round it, which costs a fifth. */
  readonly box: number;
  /** Lower than these, a soft mark is painted as a streak (a short one, any), as a lens, with half of its corners. */
  readonly streak: number;
  readonly hairStreak: number;
  readonly lens: number;
  readonly coarse: number;
}

const UPRIGHT: Fineness = { seen: 1.2, hair: 0.4, box: 5, streak: 2.6, hairStreak: 1.3, lens: 3.5, coarse: 12 };
/** In the mirror, ripples swallow what is fine. */
const MIRRORED: Fineness = { seen: 4, hair: 1, box: 14, streak: 6, hairStreak: 3, lens: 8, coarse: 20 };
/** Edges that lean less than this over their length, in pixels, count as level or plumb. */
const PLUMB = 0.3;
/** A polygon with more corners than this is not asked what it hides. */
const COVER_CORNERS_MAX = 6;

/** The way in which a face is painted. */
export type FaceShape = 'box' | 'straight' | 'streak' | 'lens' | 'coarse' | 'smooth';

/** Faces on the picture, from near to far, in arrays that are used again in each frame. */
export interface SeenFaces {
  count: number;
  readonly faces: Face[];
  readonly shapes: FaceShape[];
  /** Mean distance, metres. */
  readonly depths: number[];
  /** Of what is paved, where it begins and ends, metres from the lens; of others both are the mean. */
  readonly nears: number[];
  readonly fars: number[];
  /** Left, top, right and bottom of each, pixels. */
  readonly boxes: number[];
  /** Where the corners of each begin in `corners`; one more than there are faces. */
  readonly starts: number[];
  /** x and y, pixels. */
  readonly corners: number[];
}

/** Makes an empty list. */
export function createSeenFaces(): SeenFaces {
  return { count: 0, faces: [], shapes: [], depths: [], nears: [], fars: [], boxes: [], starts: [0], corners: [] };
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
  readonly fine: Fineness;
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
    height: view?.rows ?? frame.height,
    fine: view ? MIRRORED : UPRIGHT,
  };
}

/** Corners of the face at hand after cutting, x, y, z; reused, since this is a hot loop. */
const cut: number[] = [];

/**
 * Projects faces and adds those that are seen to a list, from the last to the first: what is painted later hides what was
 * painted before. With a `cover`, leaves out what it hides and adds to it what is opaque.
 */
export function seeFaces(
  seen: SeenFaces,
  faces: readonly Face[],
  stage: Stage,
  frame: FrameSize,
  options: { readonly view?: MirrorView | undefined; readonly cover?: Cover },
): void {
  const lens = lensOf(stage, frame, options.view);
  const { cover } = options;
  for (let index = faces.length - 1; index >= 0; index--) {
    const face = faces[index]!;
    const depth = cutAtLens(face.points, lens.z);
    if (cut.length < 9 || !projectCut(seen, lens)) continue;
    const at = seen.count;
    const box = at * 4;
    const { boxes } = seen;
    if (cover?.hides(boxes[box]!, boxes[box + 1]!, boxes[box + 2]!, boxes[box + 3]!)) continue;
    const shape = shapeOf(seen, face.smooth === true, lens.fine);
    if (cover && (face.alpha ?? 1) >= 1) addToCover(cover, seen, shape);
    seen.faces[at] = face;
    seen.depths[at] = depth;
    seen.nears[at] = face.paved === true ? cutEnd(Math.min) - lens.z : depth;
    seen.fars[at] = face.paved === true ? cutEnd(Math.max) - lens.z : depth;
    seen.shapes[at] = shape;
    seen.count++;
  }
}

/** Sutherland and Hodgman's clipping (CACM 17, 1974) against the one plane that matters; gives the mean depth in metres. */
function cutAtLens(points: readonly number[], cameraZ: number): number {
  cut.length = 0;
  const near = cameraZ + FACE_NEAR_METRES;
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

/** The nearest or the farthest corner of the face at hand, metres along z. */
function cutEnd(of: (a: number, b: number) => number): number {
  let end = cut[2]!;
  for (let at = 5; at < cut.length; at += 3) end = of(end, cut[at]!);
  return end;
}

/** Writes corners and box of the next face of the list; false for what is beside the picture or too small to see. */
function projectCut(seen: SeenFaces, lens: Lens): boolean {
  let left = Infinity;
  let right = -Infinity;
  let high = Infinity;
  let low = -Infinity;
  const { corners } = seen;
  let to = seen.starts[seen.count]!;
  for (let at = 0; at < cut.length; at += 3) {
    const scale = lens.focal / (cut[at + 2]! - lens.z);
    const x = lens.middleX + scale * (cut[at]! - lens.x);
    const y = lens.middleY - scale * (cut[at + 1]! * lens.up - lens.y);
    corners[to++] = x;
    corners[to++] = y;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < high) high = y;
    if (y > low) low = y;
  }
  if (right < 0 || left > lens.width || low < 0 || high > lens.height) return false;
  const across = right - left;
  const along = low - high;
  if (Math.max(across, along) <= lens.fine.seen || Math.min(across, along) <= lens.fine.hair) return false;
  const box = seen.count * 4;
  seen.starts[seen.count + 1] = to;
  seen.boxes[box] = left;
  seen.boxes[box + 1] = high;
  seen.boxes[box + 2] = right;
  seen.boxes[box + 3] = low;
  return true;
}

/** How the next face of the list is painted: in full, or as something simpler that nobody tells from it at its size. */
function shapeOf(seen: SeenFaces, smooth: boolean, fine: Fineness): FaceShape {
  const { boxes, corners, count } = seen;
  const across = boxes[count * 4 + 2]! - boxes[count * 4]!;
  const along = boxes[count * 4 + 3]! - boxes[count * 4 + 1]!;
  const from = seen.starts[count]!;
  const to = seen.starts[count + 1]!;
  if (smooth) {
    if (along < fine.hairStreak || (along < fine.streak && across < fine.streak * 12)) return 'streak';
    if (along < fine.lens && across > along) return 'lens';
    return along < fine.coarse && to - from >= 20 ? 'coarse' : 'smooth';
  }
  if (to - from !== 8) return 'straight';
  if (across < fine.box && along < fine.box) return 'box';
  for (let at = from; at < to; at += 2) {
    const next = at + 2 === to ? from : at + 2;
    const dx = Math.abs(corners[at]! - corners[next]!);
    const dy = Math.abs(corners[at + 1]! - corners[next + 1]!);
    if (dx > PLUMB && dy > PLUMB) return 'straight';
  }
  return 'box';
}

function addToCover(cover: Cover, seen: SeenFaces, shape: FaceShape): void {
  const at = seen.count;
  if (shape === 'box') {
    const { boxes } = seen;
    cover.addBox(boxes[at * 4]!, boxes[at * 4 + 1]!, boxes[at * 4 + 2]!, boxes[at * 4 + 3]!);
  } else if (shape === 'straight') {
    const [from, to] = [seen.starts[at]!, seen.starts[at + 1]!];
    if (to - from <= COVER_CORNERS_MAX * 2) cover.addPolygon(seen.corners, from, to);
  }
}
