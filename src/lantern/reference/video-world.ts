import { lerp } from '../../base/interpolation.ts';
import type { Canvas, CanvasFactory, Context2D } from '../paint/canvas.ts';
import type { VideoFrames } from '../paint/video-frames.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize, PictureChange } from '../storyboard/storyboard.ts';
import { compose, IDENTITY, zoomed, type Affine } from '../../base/affine.ts';
import { applyTable, codeCube, colourCube, colourTable, type ColourCube, type ColourTable } from './colour-cube.ts';
import { toneTo } from './dye.ts';
import { gradingOf } from './gradings.ts';
import { groundChange, LIGHTS, type TurnedHour } from './other-light.ts';
import { seasonChanges } from './season-colours.ts';
import { steadyPath } from './steady-path.ts';

/** The user's video as a place to film. */
export interface VideoWorld {
  /** Covers the target with a frame, in the colours that are asked for, as the film's own camera sees it. */
  paint(target: Context2D, stage: Stage, frameIndex: number, hour?: TurnedHour): void;
  /** Lays down a layer that was painted for the first frame: it goes along with the ground of the video. */
  layOnGround(target: Context2D, stage: Stage, frameIndex: number, layer: Canvas): void;
  /** Where what stood at a place of the first frame is, as far as the film's own camera moved and was not steadied. */
  filmedWay(stage: Stage, frameIndex: number): Affine;
  /** Where what stood at a place of the first frame is in another one, before that. */
  groundAt(frameIndex: number): Affine;
  /** How the film is laid into the frame: by the moves that the prompt asks for. */
  view(stage: Stage, frameIndex: number): Affine;
}

/** How far a push goes in, and how much of the frame a sideways move travels over; both ends show no edge. */
const PUSH = 1.22;
const TRAVEL = 0.045;
/** Of the unsteady hand: how much of what a camera in the scene would see. */
const SHAKE_SHARE = 0.5;
const SHAKE_ROOM = 1.05;

/** Prepares a video for the film's frame size. */
export function createVideoWorld(canvases: CanvasFactory, video: VideoFrames, frame: FrameSize): VideoWorld {
  const { path } = video.watched;
  const recoloured = createRecolouring(canvases, frame, video.watched.brightness);
  let steady: readonly Affine[] | undefined;
  const steadyAt = (index: number): Affine => {
    steady ??= steadyPath(path, frame);
    return steady[Math.min(index, steady.length - 1)] ?? IDENTITY;
  };
  const viewAt = (stage: Stage, index: number): Affine => {
    const view = moveOf(stage, frame);
    return stage.shot.scenery.steadied === true ? compose(view, steadyAt(index)) : view;
  };
  const groundAt = (index: number): Affine => path[Math.min(index, path.length - 1)] ?? IDENTITY;
  return {
    view: viewAt,
    groundAt,
    filmedWay: (stage, index) =>
      stage.shot.scenery.steadied === true ? compose(steadyAt(index), groundAt(index)) : groundAt(index),
    paint(target, stage, index, hour) {
      const picture = recoloured(video.frame(index), stage.shot.scenery.change, hour);
      target.setTransform(...viewAt(stage, index));
      target.imageSmoothingQuality = 'high';
      target.drawImage(picture, 0, 0, frame.width, frame.height);
      target.setTransform(1, 0, 0, 1, 0, 0);
    },
    layOnGround(target, stage, index, layer) {
      target.setTransform(...compose(viewAt(stage, index), groundAt(index)));
      target.drawImage(layer, 0, 0, frame.width, frame.height);
      target.setTransform(1, 0, 0, 1, 0, 0);
    },
  };
}

/** The film's own camera over the video, as an enlargement and a shift: what has no depth cannot be walked round. */
function moveOf({ shot, camera }: Stage, frame: FrameSize): Affine {
  const { name, from, to, shake } = shot.camera;
  const along = progress(camera, from, to);
  const middle = [frame.width / 2, frame.height / 2] as const;
  const sign = (value: number) => (value < 0 ? -1 : 1);
  const shiftX = (amount: number) => zoomed(1 + 2 * TRAVEL, ...middle, amount * TRAVEL * frame.width);
  const shiftY = (amount: number) => zoomed(1 + 2 * TRAVEL, ...middle, 0, amount * TRAVEL * frame.height);
  const move =
    name === 'push-in'
      ? zoomed(PUSH ** along, ...middle)
      : name === 'pull-out'
        ? zoomed(PUSH ** (1 - along), ...middle)
        : name === 'pan' || name === 'track' || name === 'orbit'
          ? shiftX((1 - 2 * along) * sign(to.pan - from.pan || to.x - from.x))
          : name === 'tilt' || name === 'crane'
            ? shiftY((2 * along - 1) * sign(to.tilt - from.tilt || to.y - from.y))
            : IDENTITY;
  if (shake === 0) return move;
  const hand = [camera.pan - lerp(from.pan, to.pan, along), camera.tilt - lerp(from.tilt, to.tilt, along)] as const;
  const focal = from.focal * Math.min(frame.width, frame.height) * SHAKE_SHARE;
  return compose(zoomed(SHAKE_ROOM, ...middle, -hand[0] * focal, hand[1] * focal), move);
}

/** How far a camera is on its way, 0 to 1: by whatever of its pose changes most. */
function progress(
  now: Stage['camera'],
  from: Stage['camera'] | Stage['shot']['camera']['from'],
  to: Stage['shot']['camera']['to'],
): number {
  const parts = ['x', 'y', 'z', 'focal'] as const;
  const most = parts.reduce((best, part) =>
    Math.abs(to[part] - from[part]) > Math.abs(to[best] - from[best]) ? part : best,
  );
  if (Math.abs(to[most] - from[most]) > 1e-6) return (now[most] - from[most]) / (to[most] - from[most]);
  const turn = Math.abs(to.pan - from.pan) > Math.abs(to.tilt - from.tilt) ? 'pan' : 'tilt';
  return Math.abs(to[turn] - from[turn]) > 1e-6 ? (now[turn] - from[turn]) / (to[turn] - from[turn]) : 0;
}

/** Gives frames the season, tone and grading of a change, in the light of an hour: one table of colours for the whole film. */
function createRecolouring(
  canvases: CanvasFactory,
  frame: FrameSize,
  brightness: number,
): (picture: Canvas, change: PictureChange | undefined, hour: TurnedHour | undefined) => Canvas {
  const tables = new Map<string, ColourTable | undefined>();
  let out: Context2D | undefined;
  return (picture, change, hour) => {
    const key = [change?.season, change?.tone, ...(change?.gradings ?? []), hour].join(' ');
    if (!tables.has(key)) {
      const cubes = cubesOf(change, hour, brightness);
      tables.set(key, cubes.length === 0 ? undefined : colourTable(cubes));
    }
    const table = tables.get(key);
    if (table === undefined) return picture;
    out ??= canvases.createCanvas(frame.width, frame.height).getContext('2d');
    const pixels = picture.getContext('2d').getImageData(0, 0, frame.width, frame.height);
    applyTable(pixels, table);
    out.putImageData(pixels, 0, 0);
    return out.canvas;
  };
}

/** What happens to all colours of a film, one after the other. */
function cubesOf(
  change: PictureChange | undefined,
  hour: TurnedHour | undefined,
  brightness: number,
): readonly { readonly cube: ColourCube; readonly weight: number }[] {
  const { strength = 1, season, tone, gradings = [] } = change ?? {};
  const cubes = [
    ...(season === undefined ? [] : [colourCube(seasonChanges(season, brightness)[0])]),
    ...(tone === undefined ? [] : [colourCube(toneTo(tone))]),
    ...gradings.map((grading) => colourCube(gradingOf(grading))),
    ...(hour === undefined ? [] : [hourCube(hour, brightness)]),
  ];
  return cubes.map((cube) => ({ cube, weight: 0.9 * strength }));
}

/** In a film all of a frame is ground, as far as its colours tell: by a low sun it is so much brighter than under the sky of a picture. */
const LOW_SUN = 1.3;

function hourCube(hour: TurnedHour, brightness: number): ColourCube {
  const light = LIGHTS[hour];
  const level = hour === 'dawn' || hour === 'sunset' ? LOW_SUN : 1;
  const relight = groundChange({ ...light, ground: light.ground * level }, Math.max(0.02, brightness));
  const out: [number, number, number] = [0, 0, 0];
  return codeCube((red, green, blue) => {
    relight([red, green, blue], out);
    return out;
  });
}
