import type { Toner } from '../light/toner.ts';
import type { Face, GrainName, Ground } from '../sets/set.ts';
import { focalPixels, horizonY, NEAR_METRES } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';
import { paintGrain } from './ground-grain.ts';
import { paintFaces, traceFace } from './paint-faces.ts';
import { fillRows, type RowStop } from './rows.ts';
import { createSeenFaces, seeFaces } from './seen-faces.ts';

/** Distances in metres at which the ground's colour is worked out; between them it blends. */
const STOPS_METRES = [1500, 400, 160, 90, 50, 30, 18, 12, 8, 5, 3.5, 2];
/** Where the near colour begins to turn into the far one, and where it has, metres. */
const TURN_METRES = [6, 70] as const;

/** What each kind of ground is strewn with, if with anything. */
const GRAIN_OF: Partial<Readonly<Record<Ground['kind'], GrainName>>> = {
  grass: 'grass',
  sand: 'sand',
  earth: 'earth',
  snow: 'snow',
  asphalt: 'asphalt',
};

/** Paints the ground from the horizon down, and what lies flat on it; beyond its edge, the land below. */
export function paintGround(target: Context2D, frame: FrameSize, stage: Stage, toner: Toner): void {
  const { camera } = stage;
  const { ground } = stage.set;
  const horizon = horizonY(camera, frame);
  if (horizon >= frame.height) return;
  const edge = ground.edgeZ === undefined ? horizon : edgeY(stage, frame, ground.edgeZ);
  if (ground.below) {
    const { below } = ground;
    const plane = { near: below.near, far: below.far, heightMetres: camera.y + below.dropMetres };
    paintPlane(target, frame, stage, toner, plane, { from: horizon, to: edge });
    if (below.marks) paintMarks(target, frame, stage, toner, below.marks);
  }
  if (edge >= frame.height) return;
  const plane = { near: ground.near, far: ground.far, heightMetres: camera.y };
  paintPlane(target, frame, stage, toner, plane, { from: edge, to: frame.height });
  paintStrewn(target, frame, stage, toner, ground, { from: edge, to: frame.height });
}

/** Filled anew each time. */
const seen = createSeenFaces();

function paintMarks(target: Context2D, frame: FrameSize, stage: Stage, toner: Toner, marks: readonly Face[]): void {
  seen.count = 0;
  seeFaces(seen, marks, stage, frame, {});
  paintFaces(target, toner, seen, 0, seen.count);
}

/** What lies flat on the ground. Its grain comes over its own tones and under all else; some marks have a grain of their own. */
function paintStrewn(
  target: Context2D,
  frame: FrameSize,
  stage: Stage,
  toner: Toner,
  ground: Ground,
  rows: { readonly from: number; readonly to: number },
): void {
  seen.count = 0;
  seeFaces(seen, ground.marks ?? [], stage, frame, {});
  // The first of the list are the last that are seen.
  let laid = seen.count;
  while (laid > 0 && seen.faces[laid - 1]!.tint === true) laid--;
  paintFaces(target, toner, seen, laid, seen.count);
  const grain = stage.set.openAir ? (ground.grain ?? GRAIN_OF[ground.kind]) : undefined;
  if (grain !== undefined)
    paintGrain(target, frame, stage, toner, {
      grain,
      colourAt: (metres) => colourAt(ground, metres),
      left: 0,
      right: frame.width,
      top: rows.from,
      bottom: rows.to,
    });
  for (let at = laid - 1; at >= 0; at--) {
    const face = seen.faces[at]!;
    if (face.grain === undefined) continue;
    paintFaces(target, toner, seen, at, laid);
    laid = at;
    strewFace(target, frame, stage, toner, at);
  }
  paintFaces(target, toner, seen, 0, laid);
}

/** Strews one of the faces that are seen. */
function strewFace(target: Context2D, frame: FrameSize, stage: Stage, toner: Toner, at: number): void {
  const { colour, grain } = seen.faces[at]!;
  if (grain === undefined) return;
  const { boxes } = seen;
  target.save();
  target.beginPath();
  traceFace(target, seen, at);
  target.clip();
  paintGrain(target, frame, stage, toner, {
    grain: stage.set.ground.kind === 'snow' ? 'snow' : grain,
    colourAt: () => colour,
    left: Math.max(0, boxes[at * 4]!),
    top: boxes[at * 4 + 1]!,
    right: Math.min(frame.width, boxes[at * 4 + 2]!),
    bottom: Math.min(frame.height, boxes[at * 4 + 3]!),
  });
  target.restore();
}

/** The row of the picture at which the ground ends, pixels; its foot when there is none. */
function edgeY(stage: Stage, frame: FrameSize, edgeZ: number): number {
  const { camera } = stage;
  const depth = edgeZ - camera.z;
  if (depth <= NEAR_METRES) return frame.height;
  return Math.min(frame.height, horizonY(camera, frame) + (focalPixels(camera.focal, frame) * camera.y) / depth);
}

/** A level plane under the lens. */
interface Plane {
  readonly near: string;
  readonly far: string;
  /** Of the lens above it. */
  readonly heightMetres: number;
}

function paintPlane(
  target: Context2D,
  frame: FrameSize,
  stage: Stage,
  toner: Toner,
  plane: Plane,
  rows: { readonly from: number; readonly to: number },
): void {
  const { camera } = stage;
  const stops: RowStop[] = [];
  for (const metres of STOPS_METRES) {
    const y = horizonY(camera, frame) + (focalPixels(camera.focal, frame) * plane.heightMetres) / metres;
    stops.push({ y, colour: toner.tone(colourAt(plane, metres), 0.35, 1, metres) });
    if (y > rows.to) break;
  }
  fillRows(target, frame.width, Math.max(0, rows.from), rows.to, stops);
}

function colourAt({ near, far }: Pick<Plane, 'near' | 'far'>, metres: number): string {
  return between(near, far, Math.log(metres / TURN_METRES[0]) / Math.log(TURN_METRES[1] / TURN_METRES[0]));
}

/** A CSS hex between two, in steps of an eighth, so that the toner's memory stays small. */
function between(near: string, far: string, share: number): string {
  const amount = Math.round(Math.min(1, Math.max(0, share)) * 8) / 8;
  const part = (at: number) => {
    const from = Number.parseInt(near.slice(at, at + 2), 16);
    const to = Number.parseInt(far.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * amount)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
