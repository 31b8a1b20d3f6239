import type { Storyboard } from '../storyboard/storyboard.ts';
import { paintGrade } from '../reference/grade.ts';
import { createPictureWorld, type PictureWorld } from '../reference/picture-world.ts';
import type { Stage } from '../stage/stage.ts';
import { createStaging } from '../stage/staging.ts';
import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';
import { createFinish } from './finish.ts';
import { paintGround } from './ground.ts';
import { createLamps } from './lamps.ts';
import { paintLook } from './look.ts';
import { createMirror } from './mirror.ts';
import { createShotRoom, type ShotRoom } from './shot-room.ts';
import { standings } from './standing.ts';
import { createStandingPainter } from './standing-painter.ts';
import type { VideoFrames } from './video-frames.ts';
import { paintWater, paintWaterLight } from './water.ts';
import { createLightning } from './weather/lightning.ts';

/** Paints the frames of one film, in any order; neighbours in time are cheapest. */
export interface Painter {
  /** Covers the whole of `target`, which has the storyboard's frame size. */
  paint(frame: number, target: Context2D): void;
}

/** How far the subject of a user's picture is taken to be: weather beyond it falls behind it. */
const SUBJECT_METRES = 8;

/** Makes the painter of a storyboard; `images` and `video` are the user's, in the order of the request. */
export function createPainter(options: {
  readonly canvases: CanvasFactory;
  readonly storyboard: Storyboard;
  readonly images: readonly Canvas[];
  readonly video?: VideoFrames;
}): Painter {
  const { canvases, storyboard } = options;
  const { frame } = storyboard;
  const stageAt = createStaging(storyboard);
  const finish = createFinish(canvases, frame);
  const lamps = createLamps(canvases, frame);
  const mirror = createMirror(canvases, frame);
  const lightning = createLightning(storyboard);
  const paintStanding = createStandingPainter(canvases, frame, lamps);
  const worlds = new Map<Canvas, PictureWorld>();
  let room: ShotRoom | undefined;
  /** For frames of an unsteady hand: painted upright, then turned. */
  let level: Context2D | undefined;

  return {
    paint(index, target) {
      const stage = stageAt(index);
      if (stage.camera.roll === 0) {
        paintLevel(stage, index, target);
        return;
      }
      level ??= canvases.createCanvas(frame.width, frame.height).getContext('2d');
      paintLevel(stage, index, level);
      layTurned(target, level, stage.camera.roll);
    },
  };

  function paintLevel(stage: Stage, index: number, target: Context2D): void {
    room = room?.shot === stage.shot ? room : createShotRoom(canvases, frame, stage);
    target.setTransform(1, 0, 0, 1, 0, 0);
    target.globalAlpha = 1;
    target.globalCompositeOperation = 'source-over';
    target.imageSmoothingQuality = 'low';
    if (!paintFound(stage, index, target, room)) paintBuilt(stage, target, room);
    lightning?.paintFlash(target, stage);
    paintLook(target, frame, storyboard.look);
    finish.paint(target, stage, index);
  }

  /** A place that Lantern builds. */
  function paintBuilt(stage: Stage, target: Context2D, now: ShotRoom): void {
    now.sky?.paint(target, stage);
    lightning?.paintBolt(target, stage);
    paintGround(target, frame, stage, now.toner);
    paintWater(target, frame, stage);
    const all = standings(stage, now.weather);
    mirror.paint(target, stage, (context, view) => {
      for (const standing of all) paintStanding(context, stage, now, standing, view);
    });
    paintWaterLight(target, frame, stage, now.toner);
    for (const standing of all) paintStanding(target, stage, now, standing);
  }

  /** A place that the user brought: a film, or a picture in two planes. False when the shot has neither. */
  function paintFound(stage: Stage, index: number, target: Context2D, now: ShotRoom): boolean {
    const { backdropVideo, backdropImage } = stage.shot.scenery;
    const near = [...now.weather].sort((a, b) => b.depth - a.depth);
    if (backdropVideo === true && options.video) {
      target.drawImage(options.video.frame(index), 0, 0, frame.width, frame.height);
      paintGrade(target, frame, storyboard, stage.shot.scenery);
      for (const layer of near) layer.paint(target, stage);
      return true;
    }
    const picture = backdropImage === undefined ? undefined : options.images[backdropImage];
    if (!picture) return false;
    const world = worlds.get(picture) ?? createPictureWorld(canvases, picture, frame);
    worlds.set(picture, world);
    world.paintFar(target, stage);
    for (const layer of near) if (layer.depth > SUBJECT_METRES) layer.paint(target, stage);
    world.paintNear(target, stage);
    paintGrade(target, frame, storyboard, stage.shot.scenery);
    for (const layer of near) if (layer.depth <= SUBJECT_METRES) layer.paint(target, stage);
    return true;
  }
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
