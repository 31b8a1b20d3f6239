import { cameraAt, focalPixels } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';

/** How the camera of a shot has moved since the shot began, as far as a picture can follow. */
export interface PictureMove {
  /** Focal length at the first moment, pixels, times the metres to the right and up. */
  readonly x: number;
  readonly y: number;
  /** Metres forward, and what the camera goes toward, pixels. */
  readonly forward: number;
  readonly toward: Seen;
  /** Pixels that everything moves, right and down, however far it is. */
  readonly shiftX: number;
  readonly shiftY: number;
  /** Enlargement of everything. */
  readonly zoom: number;
}

/** The farthest that what is nearest moves aside, that everything shifts, and that it grows: shares of the frame, or of one. */
const ASIDE_MAX = 0.06;
const SHIFT_MAX = 0.045;
const NEARER_MAX = 0.24;
/** Beyond its edges a picture is only mirrored. */
const FARTHER_MAX = 0.13;
const ZOOM_MAX = 0.22;

/**
 * How far the farthest goes along with the nearest: a picture is filmed like a scene of little depth, since what lies behind
 * things, and beyond its edges, is only guessed.
 */
export const FAR_SHARE = 0.62;

/** Where a point of the picture is seen now. */
export interface Seen {
  x: number;
  y: number;
}

/** The move of a shot at a moment; `nearness` is one over the distance in metres of what is nearest. At a shot's first moment nothing has moved. */
export function pictureMove(stage: Stage, frame: FrameSize, nearness: number, toward: Seen): PictureMove {
  const { camera } = stage;
  // Where it was at first, with the one it follows and the hand that holds it.
  const from = cameraAt(stage.shot, 0);
  const focal = focalPixels(from.focal, frame);
  const aside = ASIDE_MAX * frame.width;
  const bend = (value: number, most: number) => most * Math.tanh(value / most);
  const x = bend((camera.x - from.x) * focal * nearness, aside) / nearness;
  const y = bend((camera.y - from.y) * focal * nearness, aside) / nearness;
  // A lens that opens shows what the picture does not have; its first frame is the picture nevertheless: it steps back instead.
  const opened = Math.min(0, 1 - from.focal / camera.focal);
  const way = (camera.z - from.z) * nearness + opened;
  const forward = bend(way, way < 0 ? FARTHER_MAX : NEARER_MAX) / nearness;
  const shiftX = bend(-(camera.pan - from.pan) * focal, SHIFT_MAX * frame.width);
  const shiftY = bend((camera.tilt - from.tilt) * focal, SHIFT_MAX * frame.height);
  const lens = bend(Math.max(0, Math.log(camera.focal / from.focal)), ZOOM_MAX);
  // What shifts needs room at the edges: the picture grows just as much.
  const farX = Math.abs(x) * nearness * FAR_SHARE;
  const farY = Math.abs(y) * nearness * FAR_SHARE;
  const edges = 1 + 2 * Math.max((Math.abs(shiftX) + farX) / frame.width, (Math.abs(shiftY) + farY) / frame.height);
  return { x, y, forward, toward, shiftX, shiftY, zoom: Math.exp(lens) * edges };
}

/** Moves a point of the picture: the pinhole projection of what is there, from where the camera is now. */
export function seenAt(move: PictureMove, frame: FrameSize, x: number, y: number, nearness: number, out: Seen): void {
  const { toward, zoom } = move;
  const [middleX, middleY] = [frame.width / 2, frame.height / 2];
  const scale = 1 / (1 - move.forward * nearness);
  const [nowX, nowY] = [
    toward.x + (x - toward.x - move.x * nearness) * scale,
    toward.y + (y - toward.y + move.y * nearness) * scale,
  ];
  out.x = middleX + (nowX - middleX) * zoom + move.shiftX;
  out.y = middleY + (nowY - middleY) * zoom + move.shiftY;
}
