import { FRAME_RATE } from '../storyboard/storyboard.ts';
import type { Storyboard } from '../storyboard/storyboard.ts';
import { isFinished, treatmentOf } from '../looks/looks.ts';
import type { UserPicture } from '../reference/user-picture.ts';
import type { Stage } from '../stage/stage.ts';
import { createStaging } from '../stage/staging.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import { createFinish } from './finish.ts';
import { THROUGH_PAINTERS } from './looked-through/looked-through.ts';
import { createBuiltPlace } from './built-place.ts';
import type { MakeRooms } from './built-place.ts';
import { createFoundPlaces } from './found-place.ts';
import { createPicturedStyle } from './pictured-style.ts';
import { createPuppets } from './puppets.ts';
import { createShotRooms } from './shot-rooms.ts';
import { createSunVeil } from './sun-veil.ts';
import type { VideoFrames } from './video-frames.ts';
import { createLightning } from './weather/lightning.ts';

/** Masters have served once their pieces have copies. */
const SPRITE_BYTES_MAX = 16_000_000;

/** Paints the frames of one film, in any order; neighbours in time are cheapest. */
export interface Painter {
  /** Covers the whole of `target`, which has the storyboard's frame size. */
  paint(frame: number, target: Context2D): void;
  /** Gives the frame that was painted last its finish and the film's look, in place: RGBA, 4 bytes a pixel, rows without a gap. */
  treat(pixels: Uint8Array, frame: number): void;
}

/** Makes the painter of a storyboard; `images` and `video` are the user's, in the order of the request. */
export function createPainter(options: {
  readonly canvases: CanvasFactory;
  readonly storyboard: Storyboard;
  readonly images: readonly UserPicture[];
  readonly video?: VideoFrames;
  /** What the masters of pieces may take together, bytes, beside those in use. Changes the time that frames take, not the frames. */
  readonly spriteBytesMax?: number;
}): Painter {
  const { canvases, storyboard } = options;
  const { frame } = storyboard;
  const stageAt = createStaging(storyboard);
  const sunVeil = createSunVeil(canvases, frame);
  const lightning = createLightning(storyboard);
  const puppets = createPuppets(canvases, options.images, storyboard);
  const spriteBytesMax = options.spriteBytesMax ?? SPRITE_BYTES_MAX;
  const makeRooms: MakeRooms = (size) => createShotRooms(canvases, size, { puppets, spriteBytesMax });
  const rooms = makeRooms(frame);
  const paintBuilt = createBuiltPlace(canvases, rooms, frame, lightning, makeRooms);
  const found = createFoundPlaces(options);
  const treatment = treatmentOf(storyboard.look, frame, storyboard.seed);
  const finish = isFinished(storyboard.look)
    ? createFinish(canvases, frame, sunVeil, storyboard.frameCount)
    : undefined;
  /** What the newest frame shows, when it takes a finish: a photograph has a grain and a lens of its own. */
  let newest: Stage | undefined;
  /** The light that is coming, painted apart and laid over. */
  let coming: Context2D | undefined;
  /** For frames of an unsteady hand: painted upright, then turned. */
  let level: Context2D | undefined;

  const style = createPicturedStyle({ ...options, paint });

  return {
    paint,
    treat(pixels, index) {
      if (newest) finish?.finish(pixels, newest, index);
      style?.treat(pixels, index);
      treatment?.treat(pixels, index);
    },
  };

  function paint(index: number, target: Context2D): void {
    const stage = stageAt(index);
    if (stage.camera.roll === 0) paintLevel(stage, index, target);
    else {
      level ??= canvases.createCanvas(frame.width, frame.height).getContext('2d');
      paintLevel(stage, index, level);
      layTurned(target, level, stage.camera.roll);
    }
    if (storyboard.through !== undefined) THROUGH_PAINTERS[storyboard.through](target, frame, index / FRAME_RATE);
  }

  function paintLevel(stage: Stage, index: number, target: Context2D): void {
    newest = paintScenery(stage, index, target);
    if (stage.turning) {
      coming ??= canvases.createCanvas(frame.width, frame.height).getContext('2d');
      paintScenery(stage.turning.toward, index, coming);
      target.globalAlpha = stage.turning.share;
      target.drawImage(coming.canvas, 0, 0);
      target.globalAlpha = 1;
    }
  }

  /** Returns a place that Lantern has built as it is seen; undefined for one that the user brought. */
  function paintScenery(stage: Stage, index: number, target: Context2D): Stage | undefined {
    const seen = found.stageFor(stage, index);
    const room = rooms.roomOf(seen);
    beginLayer(target);
    const isBuilt = !found.paint(target, stage, index, room);
    if (isBuilt) {
      paintBuilt(target, seen, room);
      found.paintInset(target, seen, index);
      if (!finish) sunVeil.paint(target, seen, 1);
    }
    lightning?.paintFlash(target, stage);
    return isBuilt ? seen : undefined;
  }
}

/** Whatever was painted before has left nothing behind. */
function beginLayer(target: Context2D): void {
  target.setTransform(1, 0, 0, 1, 0, 0);
  target.globalAlpha = 1;
  target.globalCompositeOperation = 'source-over';
  target.imageSmoothingQuality = 'low';
}

/** Turns a level picture round its middle, enlarged just enough to have no empty corners. */
function layTurned(target: Context2D, level: Context2D, roll: number): void {
  const { width, height } = level.canvas;
  const slope = Math.abs(Math.tan(roll));
  const zoom = 1 + slope * Math.max(width / height, height / width);
  const [cosine, sine] = [Math.cos(roll) * zoom, Math.sin(roll) * zoom];
  target.globalAlpha = 1;
  target.globalCompositeOperation = 'source-over';
  target.setTransform(
    cosine,
    sine,
    -sine,
    cosine,
    width / 2 - (cosine * width - sine * height) / 2,
    height / 2 - (sine * width + cosine * height) / 2,
  );
  target.drawImage(level.canvas, 0, 0);
  target.setTransform(1, 0, 0, 1, 0, 0);
}
