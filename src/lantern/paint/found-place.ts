import { createGrade } from '../reference/grade.ts';
import { createPictureWorld, createStillWorld, type PictureWorld } from '../reference/picture-world.ts';
import { recolour } from '../reference/recolour.ts';
import type { UserPicture } from '../reference/user-picture.ts';
import type { Stage } from '../stage/stage.ts';
import type { PictureChange, Storyboard } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import type { VideoFrames } from './video-frames.ts';
import type { WeatherLayer } from './weather/layer.ts';

/** Places that the user brought: a film, or a picture in two planes. */
export interface FoundPlaces {
  /** Paints the place of a shot with its weather; false when Lantern has to build one. */
  paint(target: Context2D, stage: Stage, frameIndex: number, weather: readonly WeatherLayer[]): boolean;
}

/** How far the subject of a user's picture is taken to be: weather beyond it falls behind it. */
const SUBJECT_METRES = 8;

/** Prepares the user's pictures as they are first needed. */
export function createFoundPlaces(options: {
  readonly canvases: CanvasFactory;
  readonly storyboard: Storyboard;
  readonly images: readonly UserPicture[];
  readonly video?: VideoFrames;
}): FoundPlaces {
  const { canvases, storyboard, images, video } = options;
  const { frame } = storyboard;
  const grade = createGrade(canvases, storyboard);
  // Only the one shot of a still has a change, so a picture has one world.
  const worlds = new Map<UserPicture, PictureWorld>();
  const worldOf = (picture: UserPicture, change: PictureChange | undefined) =>
    change === undefined
      ? createPictureWorld(canvases, picture, frame)
      : createStillWorld(
          canvases,
          { ...picture, canvas: recolour(canvases, picture, change) },
          frame,
          change.closeness,
        );
  return {
    paint(target, stage, frameIndex, weather) {
      const { scenery } = stage.shot;
      const layers = [...weather].sort((a, b) => b.depth - a.depth);
      if (scenery.backdropVideo === true && video) {
        target.drawImage(video.frame(frameIndex), 0, 0, frame.width, frame.height);
        grade.paint(target, scenery);
        for (const layer of layers) layer.paint(target, stage);
        return true;
      }
      const picture = scenery.backdropImage === undefined ? undefined : images[scenery.backdropImage];
      if (!picture) return false;
      const world = worlds.get(picture) ?? worldOf(picture, scenery.change);
      worlds.set(picture, world);
      world.paintFar(target, stage);
      for (const layer of layers) if (layer.depth > SUBJECT_METRES) layer.paint(target, stage);
      world.paintNear(target, stage);
      grade.paint(target, scenery);
      for (const layer of layers) if (layer.depth <= SUBJECT_METRES) layer.paint(target, stage);
      return true;
    },
  };
}
