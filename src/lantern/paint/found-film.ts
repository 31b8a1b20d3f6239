import { createVideoWorld, type VideoWorld } from '../reference/video-world.ts';
import type { Grade } from '../reference/grade.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import { paintCast } from './paint-cast.ts';
import { farToNear } from './paint-picture.ts';
import type { ShotRoom } from './shot-room.ts';
import type { VideoFrames } from './video-frames.ts';

/** Paints the user's film as a place: its frame, graded, those who are new on its ground, and the weather over them. */
export type PaintFoundFilm = (target: Context2D, stage: Stage, frameIndex: number, room: ShotRoom) => void;

/** Prepares the user's film as it is first needed. */
export function createFoundFilm(
  canvases: CanvasFactory,
  video: VideoFrames,
  frame: FrameSize,
  grade: Grade,
): PaintFoundFilm {
  let world: VideoWorld | undefined;
  let cast: Context2D | undefined;
  return (target, stage, frameIndex, room) => {
    world ??= createVideoWorld(canvases, video, frame);
    world.paint(target, stage, frameIndex);
    grade.paint(target, stage.shot.scenery, video.watched.brightness);
    if (stage.actors.length > 0) {
      cast ??= canvases.createCanvas(frame.width, frame.height).getContext('2d');
      const still = { ...stage, camera: { ...stage.shot.camera.from, roll: 0 } };
      world.layOnGround(target, stage, frameIndex, paintCast(cast, still, room, frame));
    }
    for (const layer of farToNear(room.weather)) layer.paint(target, stage);
  };
}
