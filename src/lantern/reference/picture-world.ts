import type { Canvas, CanvasFactory, Context2D, Pixels } from '../paint/canvas.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import { liveAt, type Step } from './living.ts';
import { FAR_SHARE, pictureMove, seenAt, type PictureMove, type Seen } from './picture-camera.ts';
import { mapIn, platesOf, windowed, windowOf, type Plates, type Window } from './plates.ts';
import type { Relief } from './relief.ts';
import type { UserPicture } from './user-picture.ts';
import { CELL_PIXELS, warp, warpGrid, type WarpGrid } from './warp.ts';

/** A user's picture as a place to film: what is behind has depth, and the subject stands before it. */
export interface PictureWorld {
  /** What lies behind the subject, whole. */
  paintFar(target: Context2D, stage: Stage): void;
  /** The subject; nothing when nothing stands out. */
  paintNear(target: Context2D, stage: Stage): void;
}

/** What the nodes of a grid show of a picture. */
interface Nodes {
  readonly grid: WarpGrid;
  readonly nearness: Float32Array;
  readonly sky: Float32Array;
  readonly water: Float32Array;
  readonly leaves: Float32Array;
}

/** Rounds in which is found which point of the picture is seen at a node: a hundredth of a pixel at the largest moves. */
const ROUNDS = 5;
/** How far down from a subject's top to its middle a camera aims. */
const AIM = 0.4;

/** Takes a picture apart for a frame size; the picture covers the frame, cropped about its subject where shapes differ. */
export function createPictureWorld(canvases: CanvasFactory, picture: UserPicture, frame: FrameSize): PictureWorld {
  const window = windowOf(picture, frame, 1);
  const { relief } = picture.maps;
  const plates = platesOf(canvases, picture, window, frame);
  const nodes = nodesOf(relief, picture.canvas, window, frame);
  const sheet = canvases.createCanvas(frame.width, frame.height).getContext('2d');
  const out = sheet.createImageData(frame.width, frame.height);
  const nearest = Math.max(relief.subjectNearness, ...nodes.nearness);
  const shallow = (nearness: number) => nearest * FAR_SHARE + nearness * (1 - FAR_SHARE);
  const shallowNodes = { ...nodes, nearness: nodes.nearness.map(shallow) };
  const toward = aimIn(plates, frame);
  const moveOf = (stage: Stage) => pictureMove(stage, frame, nearest, toward);
  return {
    paintFar(target, stage) {
      paintGround(target, stage, plates, shallowNodes, moveOf(stage), { sheet, out });
    },
    paintNear(target, stage) {
      if (plates.subject) paintCard(target, frame, plates.subject, moveOf(stage), shallow(relief.subjectNearness));
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
): PictureWorld {
  const window = windowOf(picture, frame, closeness);
  const whole = windowed(canvases, picture.canvas, window, frame).canvas;
  const { subject } = picture.maps;
  const near = subject.found ? cutByShare(canvases, whole, picture, window) : undefined;
  return {
    paintFar: (target) => target.drawImage(whole, 0, 0),
    paintNear: (target) => {
      if (near) target.drawImage(near, 0, 0);
    },
  };
}

/** What a camera goes toward: the upper part of the subject, where a face would be, or the middle of the frame. */
function aimIn({ share, subject }: Plates, frame: FrameSize): Seen {
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  if (!subject) return middle;
  let [sum, x, y, top] = [0, 0, 0, frame.height];
  for (const [at, part] of share.entries()) {
    if (part < 0.5) continue;
    const row = Math.floor(at / frame.width);
    sum += 1;
    x += at % frame.width;
    y += row;
    top = Math.min(top, row);
  }
  return sum === 0 ? middle : { x: x / sum, y: top + (y / sum - top) * AIM };
}

function nodesOf(relief: Relief, picture: FrameSize, window: Window, frame: FrameSize): Nodes {
  const grid = warpGrid(frame);
  const size = { width: grid.columns, height: grid.rows };
  // A node stands at the corner of its cells: the map is read half a cell earlier than at their middles.
  const half = CELL_PIXELS / 2;
  const [perX, perY] = [window.width / frame.width, window.height / frame.height];
  const shifted = {
    left: window.left - half * perX,
    top: window.top - half * perY,
    width: grid.columns * CELL_PIXELS * perX,
    height: grid.rows * CELL_PIXELS * perY,
  };
  const seen = (values: Float32Array) => mapIn(values, relief, picture, shifted, size);
  return {
    grid,
    nearness: seen(relief.nearness),
    sky: seen(relief.sky),
    water: seen(relief.water),
    leaves: seen(relief.leaves),
  };
}

/** Paints what is behind as the camera sees it now, with all that moves by itself. */
function paintGround(
  target: Context2D,
  stage: Stage,
  { ground }: Plates,
  nodes: Nodes,
  move: PictureMove,
  { sheet, out }: { readonly sheet: Context2D; readonly out: Pixels },
): void {
  const frame = { width: ground.width, height: ground.height };
  const { grid } = nodes;
  const seen: Seen = { x: 0, y: 0 };
  const step: Step = { x: 0, y: 0 };
  const wind = stage.shot.scenery.windMetresPerSecond;
  for (let node = 0; node < grid.columns * grid.rows; node++) {
    const [x, y] = [(node % grid.columns) * CELL_PIXELS, Math.floor(node / grid.columns) * CELL_PIXELS];
    let [fromX, fromY] = [x, y];
    for (let round = 0; round < ROUNDS; round++) {
      seenAt(move, frame, fromX, fromY, nearnessAt(nodes, fromX, fromY), seen);
      fromX += x - seen.x;
      fromY += y - seen.y;
    }
    step.x = 0;
    step.y = 0;
    const living = { sky: nodes.sky[node]!, water: nodes.water[node]!, leaves: nodes.leaves[node]! };
    liveAt(living, frame, x, y, stage.shotTime, wind, step);
    grid.from[node * 2] = fromX - step.x;
    grid.from[node * 2 + 1] = fromY - step.y;
  }
  warp(ground, grid, out);
  sheet.putImageData(out, 0, 0);
  target.drawImage(sheet.canvas, 0, 0);
}

/** The nearness at a pixel of the frame, between nodes bilinearly. */
function nearnessAt({ grid, nearness }: Nodes, x: number, y: number): number {
  const u = Math.min(grid.columns - 1.001, Math.max(0, x / CELL_PIXELS));
  const v = Math.min(grid.rows - 1.001, Math.max(0, y / CELL_PIXELS));
  const [column, row] = [Math.floor(u), Math.floor(v)];
  const at = row * grid.columns + column;
  const above = nearness[at]! + (nearness[at + 1]! - nearness[at]!) * (u - column);
  const below =
    nearness[at + grid.columns]! + (nearness[at + grid.columns + 1]! - nearness[at + grid.columns]!) * (u - column);
  return above + (below - above) * (v - row);
}

/** Lays the subject down at its distance. */
function paintCard(
  target: Context2D,
  frame: FrameSize,
  { canvas, margin }: NonNullable<Plates['subject']>,
  move: PictureMove,
  nearness: number,
): void {
  const [first, last]: [Seen, Seen] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ];
  seenAt(move, frame, -margin, -margin, nearness, first);
  seenAt(move, frame, frame.width + margin, frame.height + margin, nearness, last);
  target.imageSmoothingQuality = 'low';
  target.drawImage(canvas, first.x, first.y, last.x - first.x, last.y - first.y);
}

/** The subject of a picture that does not move: its share of each pixel. */
function cutByShare(canvases: CanvasFactory, whole: Canvas, { canvas, maps }: UserPicture, window: Window): Canvas {
  const share = mapIn(maps.subject.share, maps.subject, canvas, window, whole);
  const cut = canvases.createCanvas(whole.width, whole.height);
  const context = cut.getContext('2d');
  const alpha = context.createImageData(whole.width, whole.height);
  for (const [at, part] of share.entries()) alpha.data[at * 4 + 3] = Math.round(part * 255);
  context.putImageData(alpha, 0, 0);
  context.globalCompositeOperation = 'source-in';
  context.drawImage(whole, 0, 0);
  return cut;
}
