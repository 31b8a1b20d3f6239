import type { Canvas, CanvasFactory, Context2D } from '../paint/canvas.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import { smooth } from './season-colours.ts';
import type { SubjectMask } from './subject-mask.ts';
import type { UserPicture } from './user-picture.ts';

/** A user's picture as a place to film: two planes at different distances, that a camera move takes apart. */
export interface PictureWorld {
  /** What lies behind the subject, whole: the hole that the subject leaves is filled from its surroundings. */
  paintFar(target: Context2D, stage: Stage): void;
  /** The subject, or the ground before the viewer. */
  paintNear(target: Context2D, stage: Stage): void;
}

/** Distances at which the two planes stand, metres from where the shot begins. */
const FAR_METRES = 15;
const NEAR_METRES = 7;
/** The farthest that a plane moves, as a share of the frame's width: beyond it the picture would be all enlargement. */
const TRAVEL_MAX = 0.055;
const ZOOM_MAX = 0.16;

/** Takes a picture apart for a frame size; the picture covers the frame, cropped about its subject where shapes differ. */
export function createPictureWorld(canvases: CanvasFactory, user: UserPicture, frame: FrameSize): PictureWorld {
  const { canvas: picture, maps } = user;
  const mask = nearShare(maps.subject);
  const crop: Crop = { frame, focus: middleOf(mask), closeness: 1 };
  const whole = cover(canvases, picture, crop);
  const matte = cover(canvases, matteOf(canvases, mask), crop);
  // The subject takes a rim of its surroundings along, wider than the hole that it leaves: so the first frame is the
  // picture, pixel for pixel, and no ghost of the subject stays behind.
  const near = cut(canvases, whole, grown(canvases, matte, frame.width / 70), 'destination-in');
  const far = fillHole(
    canvases,
    cut(canvases, whole, grown(canvases, matte, frame.width / 260), 'destination-out'),
    whole,
  );
  return {
    paintFar: (target, stage) => paintPlane(target, frame, far, stage, FAR_METRES),
    paintNear: (target, stage) => paintPlane(target, frame, near, stage, NEAR_METRES),
  };
}

/**
 * The same for a camera that stands still: nothing is ever seen behind the subject, so there is no hole to fill, which at 4k
 * takes seconds and half a gigabyte. `closeness` is 1, or more to show only the part round the subject, so many times larger.
 */
export function createStillWorld(
  canvases: CanvasFactory,
  user: UserPicture,
  frame: FrameSize,
  closeness: number,
): PictureWorld {
  const { canvas: picture, maps } = user;
  const mask = nearShare(maps.subject);
  const crop: Crop = { frame, focus: middleOf(mask), closeness };
  const whole = cover(canvases, picture, crop);
  const near = cut(canvases, whole, cover(canvases, matteOf(canvases, mask), crop), 'destination-in');
  return {
    paintFar: (target) => target.drawImage(whole, 0, 0),
    paintNear: (target) => target.drawImage(near, 0, 0),
  };
}

/**
 * Lays a plane down as the camera sees it, relative to the shot's first moment: at the first frame both planes together
 * are the picture itself. Sideways moves need room at the edges, so the picture is enlarged just as much as they need.
 */
function paintPlane(target: Context2D, frame: FrameSize, plane: Canvas, stage: Stage, metres: number): void {
  const focal = stage.shot.camera.from.focal * Math.min(frame.width, frame.height);
  const { x, y } = travel(stage, frame, metres);
  const far = travel(stage, frame, FAR_METRES);
  const near = travel(stage, frame, NEAR_METRES);
  const room =
    1 +
    2 *
      Math.max(
        Math.abs(far.x) / frame.width,
        Math.abs(near.x) / frame.width,
        Math.abs(far.y) / frame.height,
        Math.abs(near.y) / frame.height,
      );
  const zoom = room * zoomOf(stage, metres, focal);
  const width = frame.width * zoom;
  const height = frame.height * zoom;
  target.imageSmoothingQuality = 'low';
  target.drawImage(plane, (frame.width - width) / 2 + x, (frame.height - height) / 2 + y, width, height);
}

/** Pixels that a plane moves on the picture; large moves are bent softly to what a picture can give. */
function travel(stage: Stage, frame: FrameSize, metres: number): { readonly x: number; readonly y: number } {
  const { from } = stage.shot.camera;
  const { camera } = stage;
  const focal = from.focal * Math.min(frame.width, frame.height);
  const most = TRAVEL_MAX * frame.width;
  const bend = (pixels: number) => most * Math.tanh(pixels / most);
  const nearness = NEAR_METRES / metres;
  const sideways = bend((-(camera.x - from.x) / NEAR_METRES) * focal * 0.35) * nearness;
  const upward = bend(((camera.y - from.y) / NEAR_METRES) * focal * 0.35) * nearness;
  return {
    x: sideways + bend(-(camera.pan - from.pan) * focal * 0.35),
    y: upward + bend((camera.tilt - from.tilt) * focal * 0.35),
  };
}

/** Enlargement of a plane by a dolly or a zoom; pulling out starts enlarged instead, since there is no more picture. */
function zoomOf(stage: Stage, metres: number, focal: number): number {
  const { from, to } = stage.shot.camera;
  const at = (pose: { readonly z: number; readonly focal: number }) =>
    Math.log(metres / Math.max(1, metres - (pose.z - from.z) * 0.5)) + Math.log(pose.focal / from.focal || 1);
  const bend = (amount: number) => ZOOM_MAX * Math.tanh(amount / ZOOM_MAX);
  const base = Math.min(0, bend(at(to)));
  return focal === 0 ? 1 : Math.exp(bend(at(stage.camera)) - base);
}

/** What is near: the subject, or in a landscape without one the ground before the viewer, from about two thirds down. */
function nearShare(subject: SubjectMask): SubjectMask {
  if (subject.found) return subject;
  const { width, height } = subject;
  const share = Float32Array.from({ length: width * height }, (_, at) =>
    smooth(0.62, 0.82, Math.floor(at / width) / height),
  );
  return { ...subject, share };
}

/** The mask as a canvas whose alpha is the share of the subject. */
function matteOf(canvases: CanvasFactory, mask: SubjectMask): Canvas {
  const canvas = canvases.createCanvas(mask.width, mask.height);
  const context = canvas.getContext('2d');
  const pixels = context.createImageData(mask.width, mask.height);
  for (const [at, share] of mask.share.entries()) pixels.data[at * 4 + 3] = Math.round(share * 255);
  context.putImageData(pixels, 0, 0);
  return canvas;
}

/** The part of a picture that fills a frame. */
interface Crop {
  readonly frame: FrameSize;
  /** What it is cropped about, as shares of the picture's width and height. */
  readonly focus: { readonly x: number; readonly y: number };
  readonly closeness: number;
}

/** Scales a picture over the whole frame, never stretched; what is cropped is what lies farthest from the focus. */
function cover(canvases: CanvasFactory, picture: Canvas, { frame, focus, closeness }: Crop): Canvas {
  const scale = Math.max(frame.width / picture.width, frame.height / picture.height) * closeness;
  const [width, height] = [picture.width * scale, picture.height * scale];
  const offset = (size: number, whole: number, share: number) =>
    Math.min(0, Math.max(size - whole, size / 2 - whole * share));
  const canvas = canvases.createCanvas(frame.width, frame.height);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, offset(frame.width, width, focus.x), offset(frame.height, height, focus.y), width, height);
  return canvas;
}

function middleOf(mask: SubjectMask): Crop['focus'] {
  if (!mask.found) return { x: 0.5, y: 0.5 };
  let [sum, sumX, sumY] = [0, 0, 0];
  for (const [at, share] of mask.share.entries()) {
    sum += share;
    sumX += share * (at % mask.width);
    sumY += share * Math.floor(at / mask.width);
  }
  return { x: sumX / sum / mask.width, y: sumY / sum / mask.height };
}

function cut(
  canvases: CanvasFactory,
  picture: Canvas,
  matte: Canvas,
  operation: 'destination-in' | 'destination-out',
): Canvas {
  const canvas = canvases.createCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  context.drawImage(picture, 0, 0);
  context.globalCompositeOperation = operation;
  context.drawImage(matte, 0, 0);
  return canvas;
}

/** The matte larger by `reach` pixels each way. */
function grown(canvases: CanvasFactory, matte: Canvas, reach: number): Canvas {
  const canvas = canvases.createCanvas(matte.width, matte.height);
  const context = canvas.getContext('2d');
  context.drawImage(matte, 0, 0);
  for (let step = 0; step < 12; step++) {
    const angle = (step / 12) * Math.PI * 2;
    context.drawImage(matte, Math.cos(angle) * reach, Math.sin(angle) * reach);
  }
  return canvas;
}

/**
 * Fills a hole from its surroundings: ever smaller copies are laid beneath, and what is transparent in one is taken from
 * the next (pull-push, Gortler et al., The Lumigraph, SIGGRAPH 1996).
 */
function fillHole(canvases: CanvasFactory, holed: Canvas, whole: Canvas): Canvas {
  const context = holed.getContext('2d');
  context.globalCompositeOperation = 'destination-over';
  let level = holed;
  const copies: Canvas[] = [];
  while (Math.min(level.width, level.height) > 2) {
    const half = canvases.createCanvas(Math.ceil(level.width / 2), Math.ceil(level.height / 2));
    const small = half.getContext('2d');
    small.imageSmoothingQuality = 'low';
    small.drawImage(level, 0, 0, half.width, half.height);
    copies.push(half);
    level = half;
  }
  context.imageSmoothingQuality = 'high';
  for (const copy of copies) context.drawImage(copy, 0, 0, holed.width, holed.height);
  context.drawImage(whole, 0, 0);
  context.globalCompositeOperation = 'source-over';
  return holed;
}
