import { compose } from '../../base/affine.ts';
import { createFilmNightLayers, type FilmNightLayers } from '../reference/film-night/film-night-layers.ts';
import { createFilmInset, type FilmInset } from '../reference/film-subject/film-inset.ts';
import { cameraAlong, shotSpanning } from '../reference/film-subject/camera-along.ts';
import { createVideoWorld, type VideoWorld } from '../reference/video-world.ts';
import { turnedHourOf, type Grade } from '../reference/grade.ts';
import type { Stage } from '../stage/stage.ts';
import type { Shot, Storyboard } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import { paintCast } from './paint-cast.ts';
import { farToNear } from './paint-picture.ts';
import type { ShotRoom } from './shot-room.ts';
import type { VideoFrames } from './video-frames.ts';

/** Paints the user's film. */
export interface FoundFilm {
  /** As a place: its frame, graded, those who are new on its ground, and the weather over them. */
  paint(target: Context2D, stage: Stage, frameIndex: number, room: ShotRoom): void;
  /** The stage of another place, as the film's own camera would have seen it. */
  stageFor(stage: Stage, frameIndex: number): Stage;
  /** Its subject alone. */
  paintSubject(target: Context2D, stage: Stage, frameIndex: number): void;
}

/** Prepares the user's film as it is first needed. */
export function createFoundFilm(
  canvases: CanvasFactory,
  video: VideoFrames,
  storyboard: Storyboard,
  grade: Grade,
): FoundFilm {
  const { frame } = storyboard;
  let world: VideoWorld | undefined;
  let cast: Context2D | undefined;
  let inset: FilmInset | undefined;
  let night: FilmNightLayers | undefined;
  const worldOf = () => (world ??= createVideoWorld(canvases, video, frame));
  const insetOf = () =>
    (inset ??= video.subject && createFilmInset(canvases, video.subject, frame, (index) => worldOf().groundAt(index)));
  const spanning = new Map<Shot, Shot>();
  const cameraIn = (stage: Stage, frameIndex: number) =>
    cameraAlong(insetOf()?.cameraFor(stage) ?? stage.camera, worldOf().filmedWay(stage, frameIndex), frame);
  /** The shot of a stage with all that the film's own camera sees of its place. */
  const spanningShot = (stage: Stage): Shot => {
    const { from, to } = stage.shot.camera;
    const known =
      spanning.get(stage.shot) ??
      shotSpanning(
        stage.shot,
        [from, to].flatMap((pose) =>
          Array.from({ length: stage.shot.frameCount }, (_, index) =>
            cameraIn({ ...stage, camera: { ...pose, roll: 0 } }, stage.shot.startFrame + index),
          ),
        ),
      );
    spanning.set(stage.shot, known);
    return known;
  };
  return {
    paint(target, stage, frameIndex, room) {
      const hour = turnedHourOf(storyboard, stage.shot.scenery);
      worldOf().paint(target, stage, frameIndex, hour);
      grade.paint(target, stage.shot.scenery, video.watched.brightness);
      if (video.night && hour !== undefined) {
        night ??= createFilmNightLayers(canvases, video.night, frame, hour);
        night.paint(target, compose(worldOf().view(stage, frameIndex), worldOf().groundAt(frameIndex)), frameIndex);
      }
      if (stage.actors.length > 0) {
        cast ??= canvases.createCanvas(frame.width, frame.height).getContext('2d');
        const still = { ...stage, camera: { ...stage.shot.camera.from, roll: 0 } };
        worldOf().layOnGround(target, stage, frameIndex, paintCast(cast, still, room, frame));
      }
      for (const layer of farToNear(room.weather)) layer.paint(target, stage);
    },
    stageFor: (stage, frameIndex) => ({ ...stage, shot: spanningShot(stage), camera: cameraIn(stage, frameIndex) }),
    paintSubject(target, stage, frameIndex) {
      insetOf()?.paint(target, stage, frameIndex, video.frame(frameIndex), worldOf().view(stage, frameIndex));
    },
  };
}
