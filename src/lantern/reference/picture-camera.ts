import { cameraAt, focalPixels, type Camera } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import { FRAME_RATE, type FrameSize, type Shot } from '../storyboard/storyboard.ts';
import type { Beyond } from './plates.ts';

/** How the camera of a shot has moved since the shot began, as far as a picture can follow. */
export interface PictureMove {
  /** Pixels that what is nearest moves aside and up, and one over its distance in metres. */
  readonly asideX: number;
  readonly asideY: number;
  readonly nearest: number;
  /** Metres forward, and what the camera goes toward, pixels. */
  readonly forward: number;
  readonly toward: Seen;
  /** Pixels that everything moves, right and down, however far it is. */
  readonly shiftX: number;
  readonly shiftY: number;
  /** Enlargement of everything, by the lens and in all. */
  readonly lens: number;
  readonly zoom: number;
  /** What stays where it is when all is enlarged until its edges leave the frame, pixels. */
  readonly held: Seen;
}

/** The farthest that what is nearest moves aside and up, that everything shifts, and that it grows: shares of the frame, or of one. */
const ASIDE_MAX = 0.12;
const RISE_MAX = 0.08;
const SHIFT_MAX = 0.12;
const TILT_MAX = 0.06;
const NEARER_MAX = 0.26;
/** Beyond its edges a picture is only mirrored. */
const FARTHER_MAX = 0.13;
const ZOOM_MAX = 0.26;

/**
 * How far the farthest goes along with the nearest: a picture is filmed like a scene of little depth, since what lies behind
 * things, and beyond its edges, is only guessed.
 */
export const FAR_SHARE = 0.55;
/** The same for a camera that goes aside or up: walls whose feet are nearer than their tops would lean. */
const FAR_SHARE_ASIDE = 0.76;
const FLATTER = (FAR_SHARE_ASIDE - FAR_SHARE) / (1 - FAR_SHARE);
/** How far what is at the edges of a frame goes along with the nearest. */
const EDGE_SHARE = (FAR_SHARE_ASIDE + 1) / 2;

/** Where a point of the picture is seen now. */
export interface Seen {
  x: number;
  y: number;
}

/** How far a camera has gone since the first moment of its shot, before it is held to what a picture can show. */
interface Way {
  /** Pixels that what is nearest moves aside and up. */
  readonly asideX: number;
  readonly asideY: number;
  /** Toward what is nearest, a share of its distance. */
  readonly nearer: number;
  /** Away from it, a share of its distance. */
  readonly farther: number;
  readonly shiftX: number;
  readonly shiftY: number;
  /** The logarithm of the enlargement by the lens. */
  readonly lens: number;
}

/** Moments of a shot at which is looked how far its camera goes. */
const LOOKS = 48;

/**
 * The moves of the camera of each shot over a picture; `nearness` is one over the distance in metres of what is nearest, and the picture reaches
 * `beyond` the edges of the frame. What goes farther than it can show is scaled down as a whole: the camera keeps its tempo to the end. At a shot's first moment nothing has moved.
 */
export function createPictureMoves(
  frame: FrameSize,
  nearness: number,
  toward: Seen,
  beyond: Beyond,
): (stage: Stage) => PictureMove {
  const scales = new WeakMap<Shot, Way>();
  return ({ camera, shot }) => {
    const scale = scales.get(shot) ?? scalesOf(shot, frame, nearness);
    scales.set(shot, scale);
    const way = wayOf(camera, shot, frame, nearness);
    const [x, y] = [way.asideX * scale.asideX, way.asideY * scale.asideY];
    const [shiftX, shiftY] = [way.shiftX * scale.shiftX, way.shiftY * scale.shiftY];
    // What shifts farther than there is room at the edges lets the picture grow just as much.
    const goesX = shiftX - x * EDGE_SHARE;
    const goesY = shiftY + y * EDGE_SHARE;
    const lackX = goesX > 0 ? goesX - beyond.left : -goesX - beyond.right;
    const lens = Math.exp(way.lens * scale.lens);
    const lack = Math.max(0, lackX / frame.width, Math.abs(goesY) / frame.height);
    const edges = 1 / (1 - lack);
    return {
      asideX: x,
      asideY: y,
      nearest: nearness,
      forward: (way.nearer * scale.nearer - way.farther * scale.farther) / nearness,
      toward,
      shiftX,
      shiftY,
      lens,
      zoom: lens * edges,
      // The edge that is farthest from the one that came in stays.
      held: { x: goesX > 0 ? frame.width : 0, y: goesY > 0 ? frame.height : 0 },
    };
  };
}

/** By which factors the parts of a shot's way are held to the most that a picture can show. */
function scalesOf(shot: Shot, frame: FrameSize, nearness: number): Way {
  const seconds = shot.frameCount / FRAME_RATE;
  const ways = Array.from({ length: LOOKS + 1 }, (_, look) =>
    wayOf(cameraAt(shot, (look / LOOKS) * seconds), shot, frame, nearness),
  );
  const scaleOf = (part: keyof Way, most: number) => {
    const farthest = Math.max(...ways.map((way) => Math.abs(way[part])));
    return farthest === 0 ? 1 : (most * Math.tanh(farthest / most)) / farthest;
  };
  return {
    asideX: scaleOf('asideX', ASIDE_MAX * frame.width),
    asideY: scaleOf('asideY', RISE_MAX * frame.height),
    nearer: scaleOf('nearer', NEARER_MAX),
    farther: scaleOf('farther', FARTHER_MAX),
    shiftX: scaleOf('shiftX', SHIFT_MAX * frame.width),
    shiftY: scaleOf('shiftY', TILT_MAX * frame.height),
    lens: scaleOf('lens', ZOOM_MAX),
  };
}

function wayOf(camera: Camera, shot: Shot, frame: FrameSize, nearness: number): Way {
  // Where it was at first, with the one it follows and the hand that holds it.
  const from = cameraAt(shot, 0);
  const focal = focalPixels(from.focal, frame);
  // A lens that opens shows what the picture does not have; its first frame is the picture nevertheless: it steps back instead.
  const opened = Math.min(0, 1 - from.focal / camera.focal);
  const forward = (camera.z - from.z) * nearness + opened;
  return {
    asideX: (camera.x - from.x) * focal * nearness,
    asideY: (camera.y - from.y) * focal * nearness,
    nearer: Math.max(0, forward),
    farther: Math.max(0, -forward),
    shiftX: -(camera.pan - from.pan) * focal,
    shiftY: (camera.tilt - from.tilt) * focal,
    lens: Math.max(0, Math.log(camera.focal / from.focal)),
  };
}

/** Moves a point of the picture: the pinhole projection of what is there, from where the camera is now. */
export function seenAt(move: PictureMove, frame: FrameSize, x: number, y: number, nearness: number, out: Seen): void {
  const { toward, lens, held } = move;
  const edges = move.zoom / lens;
  const [middleX, middleY] = [frame.width / 2, frame.height / 2];
  const scale = 1 / (1 - move.forward * nearness);
  const along = FLATTER + (1 - FLATTER) * (nearness / move.nearest);
  const [nowX, nowY] = [
    toward.x + (x - toward.x - move.asideX * along) * scale,
    toward.y + (y - toward.y + move.asideY * along) * scale,
  ];
  const [lensX, lensY] = [middleX + (nowX - middleX) * lens, middleY + (nowY - middleY) * lens];
  out.x = held.x + (lensX + move.shiftX - held.x) * edges;
  out.y = held.y + (lensY + move.shiftY - held.y) * edges;
}
