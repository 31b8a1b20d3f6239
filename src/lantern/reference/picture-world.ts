import { clamp, lerp } from '../../base/interpolation.ts';
import type { Rgb } from '../light/light.ts';
import type { Canvas, CanvasFactory, Context2D, Pixels } from '../paint/canvas.ts';
import type { Stage } from '../stage/stage.ts';
import { focalPixels, project, type Projected } from '../stage/camera.ts';
import type { CameraPose, FrameSize } from '../storyboard/storyboard.ts';
import { breathe, type Standing } from './breathing.ts';
import { roomBeyond } from './camera-room.ts';
import { createHazeVeil } from './haze-veil.ts';
import { hazeOf } from './haze.ts';
import { createLampGlow } from './lamp-glow.ts';
import { liveAt, type Step } from './living.ts';
import type { DarkHour } from './other-light.ts';
import { nodesOf, valueAt, type Nodes } from './nodes.ts';
import { aimAt } from './aim-at.ts';
import { createPictureMoves, FAR_SHARE, seenAt, type PictureMove, type Seen } from './picture-camera.ts';
import { groundInFrame, mapIn, platesOf, windowed, windowOf, type Plates, type Window } from './plates.ts';
import { EYE_METRES, FOCAL, type Relief } from './relief.ts';
import type { UserPicture } from './user-picture.ts';
import { CELL_PIXELS, warp } from './warp.ts';
import { createWaterLight } from './water-light.ts';

/** A user's picture as a place to film: what is behind has depth, and the subject stands before it. */
export interface PictureWorld {
  /** What lies behind the subject, whole, in the air of the shot's weather when `inWeather`. */
  paintFar(target: Context2D, stage: Stage, inWeather: boolean): void;
  /** The subject; nothing when nothing stands out. */
  paintNear(target: Context2D, stage: Stage): void;
  /** How the picture was taken: where its horizon is, and how wide it sees. */
  readonly lens: Pick<CameraPose, 'y' | 'tilt' | 'focal'>;
  /** How far the subject is, metres from the camera of the first moment. */
  readonly subjectMetres: number;
  /** Nearer nobody new stands, metres from the camera of the first moment: feet are in the frame. */
  readonly nearestMetres: number;
  /** Metres that the frame is wide for each metre of distance. */
  readonly widePerMetre: number;
  /** The light on its ground, as factors of 0 to 1 that a colour is seen in. */
  readonly groundLight: Rgb;
  /** Where somebody stands on the picture's ground, `metres` from the camera of the first moment and `right` of its axis. */
  standAt(stage: Stage, right: number, up: number, metres: number): Projected;
}

/** Nobody new stands nearer to the lens than this, nor lower in the frame: shares of its height, the least of them below the horizon. */
const NEAREST_METRES = 2.6;
const FEET = 0.93;
const FEET_LEAST = 0.08;
/** Rounds in which is found which point of the picture is seen at a node: a hundredth of a pixel at the largest moves. */
const ROUNDS = 5;
/** The mean code of a ground in full light, the part of the frame, from below, that is taken for ground, and the least light. */
const FULL_LIGHT = 118;
const GROUND_PART = 0.42;
const LIGHT_MIN = 0.5;
/** Rows of a subject that go along together as it breathes. */
const STRIP = 12;

/**
 * Takes a picture apart for a frame size; the picture covers the frame, cropped about its subject where shapes differ. `dark` is the hour
 * that it was made dark for.
 */
export function createPictureWorld(
  canvases: CanvasFactory,
  picture: UserPicture,
  frame: FrameSize,
  dark?: DarkHour,
): PictureWorld {
  const window = windowOf(picture, frame, 1);
  const { relief } = picture.maps;
  const beyond = roomBeyond(picture, frame);
  const plates = platesOf(canvases, picture, window, frame, beyond);
  const nodes = nodesOf(relief, picture.canvas, window, frame);
  const sheet = canvases.createCanvas(frame.width, frame.height).getContext('2d');
  const out = sheet.createImageData(frame.width, frame.height);
  const nearest = Math.max(relief.subjectNearness, ...nodes.nearness);
  const shallow = (nearness: number) => nearest * FAR_SHARE + nearness * (1 - FAR_SHARE);
  const shallowNodes = { ...nodes, nearness: nodes.nearness.map(shallow) };
  const toward = aimAt(plates.share, frame);
  const inFrame = groundInFrame(plates, frame);
  const groundLight = lightOn(inFrame);
  const glow = createLampGlow(canvases, relief, picture.canvas, window, frame);
  const veil = createHazeVeil(canvases, nodes.grid);
  const lens = lensOf(relief, picture.canvas, window, frame);
  const focal = focalPixels(lens.focal, frame);
  const waterLight = createWaterLight(canvases, inFrame, nodes, {
    horizon: frame.height / 2 + lens.tilt * focal,
    focal,
  });
  const standing = picture.isAlive === true ? standingIn(plates, frame) : undefined;
  const moveOf = createPictureMoves(frame, nearest, toward, beyond);
  // The share of each pixel is of no use any more.
  const { ground, subject } = plates;
  return {
    lens: { y: lens.y, tilt: lens.tilt, focal: lens.focal },
    subjectMetres: 1 / relief.subjectNearness,
    nearestMetres: nearestIn(lens, frame),
    widePerMetre: frame.width / focal,
    groundLight,
    paintFar(target, stage, inWeather) {
      const move = moveOf(stage);
      paintGround(target, stage, { ground, beyond }, shallowNodes, move, standing, { sheet, out });
      waterLight?.paint(target, nodes, stage.shotTime, stage.shot.scenery.windMetresPerSecond);
      glow?.paint(target, placeOf(move, frame, shallow(0)), stage.shotTime);
      const haze = inWeather ? hazeOf(stage.shot.scenery.weather, dark) : undefined;
      if (haze) veil.paint(target, haze, nodes);
    },
    standAt(stage, right, up, metres) {
      const foot = project(lens, frame, right, up, metres);
      const seen = { x: 0, y: 0 };
      const nearness = shallow(Math.min(nearest, 1 / metres));
      const move = moveOf(stage);
      seenAt(move, frame, foot.x, foot.y, nearness, seen);
      return { ...seen, scale: (foot.scale * move.zoom) / (1 - move.forward * nearness) };
    },
    paintNear(target, stage) {
      if (!subject) return;
      const place = placeOf(moveOf(stage), frame, shallow(relief.subjectNearness), subject.margin);
      if (standing === undefined) paintCard(target, subject.canvas, place);
      else paintBreathing(target, subject, place, standing, stage.shotTime);
    },
  };
}

/**
 * The same for a camera that stands still: nothing is ever seen behind the subject, so there is no hole to fill. `closeness`
 * is 1, or more to show only the part round the subject, so many times larger.
 */
export function createStillWorld(
  canvases: CanvasFactory,
  picture: UserPicture,
  frame: FrameSize,
  closeness: number,
  dark?: DarkHour,
): PictureWorld {
  const window = windowOf(picture, frame, closeness);
  const whole = windowed(canvases, picture.canvas, window, frame).canvas;
  const { subject, relief } = picture.maps;
  const lens = lensOf(relief, picture.canvas, window, frame);
  const near = subject.found ? cutByShare(canvases, whole, picture, window) : undefined;
  return {
    lens: { y: lens.y, tilt: lens.tilt, focal: lens.focal },
    subjectMetres: 1 / relief.subjectNearness,
    nearestMetres: nearestIn(lens, frame),
    widePerMetre: frame.width / focalPixels(lens.focal, frame),
    groundLight: lightOn(whole.getContext('2d').getImageData(0, 0, frame.width, frame.height)),
    paintFar(target, stage, inWeather) {
      target.drawImage(whole, 0, 0);
      const haze = inWeather ? hazeOf(stage.shot.scenery.weather, dark) : undefined;
      if (!haze) return;
      const nodes = nodesOf(relief, picture.canvas, window, frame);
      createHazeVeil(canvases, nodes.grid).paint(target, haze, nodes);
    },
    paintNear: (target) => {
      if (near) target.drawImage(near, 0, 0);
    },
    standAt: (_, right, up, metres) => project(lens, frame, right, up, metres),
  };
}

/** How much light of each colour lies on the ground of a picture: those who come into it are not brighter than it is. */
function lightOn({ width, height, data }: Pixels): Rgb {
  const sum: [number, number, number] = [0, 0, 0];
  const first = Math.floor(height * (1 - GROUND_PART)) * width;
  let count = 0;
  // One pixel in many tells the mean.
  for (let at = first; at < width * height; at += 13, count++)
    for (let part = 0; part < 3; part++) sum[part]! += data[at * 4 + part]!;
  const grey = (0.3 * sum[0] + 0.59 * sum[1] + 0.11 * sum[2]) / count;
  const level = clamp(grey / FULL_LIGHT, 0, 1);
  // A lawn is green and its light is not: of a ground's colour little is that of its light.
  return [0, 1, 2].map((part) => clamp(level * lerp(1, sum[part]! / count / Math.max(1, grey), 0.2), LIGHT_MIN, 1)) as [
    number,
    number,
    number,
  ];
}

/** Paints what is behind as the camera sees it now, with all that moves by itself. */
function paintGround(
  target: Context2D,
  stage: Stage,
  { ground, beyond }: Pick<Plates, 'ground' | 'beyond'>,
  nodes: Nodes,
  move: PictureMove,
  standing: Standing | undefined,
  { sheet, out }: { readonly sheet: Context2D; readonly out: Pixels },
): void {
  const frame = { width: out.width, height: out.height };
  const { grid } = nodes;
  const seen: Seen = { x: 0, y: 0 };
  const step: Step = { x: 0, y: 0 };
  const wind = stage.shot.scenery.windMetresPerSecond;
  for (let node = 0; node < grid.columns * grid.rows; node++) {
    const [x, y] = [(node % grid.columns) * CELL_PIXELS, Math.floor(node / grid.columns) * CELL_PIXELS];
    let [fromX, fromY] = [x, y];
    for (let round = 0; round < ROUNDS; round++) {
      seenAt(move, frame, fromX, fromY, valueAt(grid, nodes.nearness, fromX, fromY), seen);
      fromX += x - seen.x;
      fromY += y - seen.y;
    }
    step.x = 0;
    step.y = 0;
    const along = nodes.around[node]!;
    if (standing !== undefined && along > 0) {
      breathe(standing, y, stage.shotTime, step);
      step.x *= along;
      step.y *= along;
    }
    const living = {
      sky: nodes.sky[node]!,
      water: nodes.water[node]!,
      leaves: nodes.leaves[node]!,
      fire: nodes.fire[node]!,
      smoke: nodes.smoke[node]!,
    };
    liveAt(living, frame, x, y, stage.shotTime, wind, step);
    grid.from[node * 2] = fromX - step.x;
    grid.from[node * 2 + 1] = fromY - step.y;
  }
  warp(ground, grid, out, beyond.left);
  sheet.putImageData(out, 0, 0);
  target.drawImage(sheet.canvas, 0, 0);
}

/** The camera that took a picture, as far as it can be told: at a person's eye, level, its horizon where the picture's is. */
function lensOf(relief: Relief, picture: FrameSize, window: Window, frame: FrameSize): CameraPose {
  const horizon = ((relief.horizon * picture.height - window.top) / window.height) * frame.height;
  // The picture's lens is given by its shorter side; the frame shows a part of it, enlarged.
  const focal =
    (FOCAL * Math.min(picture.width, picture.height) * (frame.width / window.width)) /
    Math.min(frame.width, frame.height);
  const tilt = (horizon - frame.height / 2) / focalPixels(focal, frame);
  return { x: 0, y: EYE_METRES, z: 0, pan: 0, tilt, focal };
}

/** How far off the ground is that is seen low in a frame but clear of its edge, metres. */
function nearestIn(lens: CameraPose, frame: FrameSize): number {
  const horizon = frame.height / 2 + lens.tilt * focalPixels(lens.focal, frame);
  const below = Math.max(FEET_LEAST, FEET - horizon / frame.height) * frame.height;
  return Math.max(NEAREST_METRES, (lens.y * focalPixels(lens.focal, frame)) / below);
}

/** Lays the subject down at its distance. */
function paintCard(target: Context2D, canvas: Canvas, { left, top, width, height }: Window): void {
  target.imageSmoothingQuality = 'low';
  target.drawImage(canvas, left, top, width, height);
}

/** The same for somebody who lives: strip by strip, from below, each a little over the one before, so that no seam is seen. */
function paintBreathing(
  target: Context2D,
  { canvas, margin }: NonNullable<Plates['subject']>,
  { left, top, width, height }: Window,
  standing: Standing,
  seconds: number,
): void {
  target.imageSmoothingQuality = 'low';
  const [perX, perY] = [width / canvas.width, height / canvas.height];
  const [here, next]: [Step, Step] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ];
  const first = Math.max(0, Math.floor(standing.top + margin - STRIP));
  for (let y = first + Math.floor((canvas.height - 1 - first) / STRIP) * STRIP; y >= first; y -= STRIP) {
    const rows = Math.min(STRIP + 1, canvas.height - y);
    breathe(standing, y - margin, seconds, here);
    breathe(standing, y - margin + rows, seconds, next);
    const [from, to] = [(y + here.y) * perY, (y + rows + next.y) * perY];
    target.drawImage(canvas, 0, y, canvas.width, rows, left + here.x * perX, top + from, width, to - from);
  }
}

/** The rows from which and to which a subject stands. */
function standingIn({ share }: Plates, frame: FrameSize): Standing | undefined {
  const [first, last] = [share.findIndex(isSubject), share.findLastIndex(isSubject)];
  if (first < 0) return undefined;
  return { top: Math.floor(first / frame.width), foot: Math.floor(last / frame.width) + 1 };
}

function isSubject(share: number): boolean {
  return share > 0.5;
}

/** Where a plane that stands at a distance is seen, whole, with `margin` pixels more on each side. */
function placeOf(move: PictureMove, frame: FrameSize, nearness: number, margin = 0): Window {
  const [first, last]: [Seen, Seen] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ];
  seenAt(move, frame, -margin, -margin, nearness, first);
  seenAt(move, frame, frame.width + margin, frame.height + margin, nearness, last);
  return { left: first.x, top: first.y, width: last.x - first.x, height: last.y - first.y };
}

/** The subject of a picture that does not move: its share of each pixel. */
function cutByShare(canvases: CanvasFactory, whole: Canvas, { canvas, maps }: UserPicture, window: Window): Canvas {
  const share = mapIn(maps.subject.share, maps.subject, canvas, window, whole);
  const cut = canvases.createCanvas(whole.width, whole.height);
  const context = cut.getContext('2d');
  const alpha = context.createImageData(whole.width, whole.height);
  for (let at = 0; at < share.length; at++) alpha.data[at * 4 + 3] = Math.round(share[at]! * 255);
  context.putImageData(alpha, 0, 0);
  context.globalCompositeOperation = 'source-in';
  context.drawImage(whole, 0, 0);
  return cut;
}
