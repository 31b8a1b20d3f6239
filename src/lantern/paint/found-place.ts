import { createGrade } from '../reference/grade.ts';
import { createInset, type Inset } from '../reference/inset.ts';
import { createPictureWorld, createStillWorld, type PictureWorld } from '../reference/picture-world.ts';
import { newcomersOf } from '../reference/newcomers.ts';
import { recolour } from '../reference/recolour.ts';
import { smoothstep } from '../../base/interpolation.ts';
import type { UserPicture } from '../reference/user-picture.ts';
import type { Stage } from '../stage/stage.ts';
import type { PictureChange, Storyboard } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import { createFoundFilm } from './found-film.ts';
import { paintPicture } from './paint-picture.ts';
import type { ShotRoom } from './shot-room.ts';
import type { VideoFrames } from './video-frames.ts';

/** Places that the user brought: a film, or a picture in two planes. */
export interface FoundPlaces {
  /** Puts the subject of the user's picture into a place that Lantern has built, when the prompt asks for that. */
  paintInset(target: Context2D, stage: Stage): void;
  /** Paints the place of a shot with its weather; false when Lantern has to build one. */
  paint(target: Context2D, stage: Stage, frameIndex: number, room: ShotRoom): boolean;
}

/** Seconds in which hour, weather and who is new come over a picture, so that the first frame is the picture. */
const COMING_SECONDS = 1.4;

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
  const paintFilm = video && createFoundFilm(canvases, video, frame, grade);
  const worldOf = (picture: UserPicture, change: PictureChange | undefined) =>
    change === undefined
      ? createPictureWorld(canvases, picture, frame)
      : createStillWorld(
          canvases,
          { ...picture, canvas: recolour(canvases, picture, change) },
          frame,
          change.closeness,
        );
  /** The picture as it was sent, while what the prompt asks for comes over it. */
  let before: Context2D | undefined;
  const insets = new Map<UserPicture, Inset | undefined>();
  const insetOf = ({ shot: { scenery } }: Stage): Inset | undefined => {
    const picture = scenery.backdropImage === undefined ? undefined : images[scenery.backdropImage];
    if (!picture || scenery.change?.otherPlace !== true) return undefined;
    if (!insets.has(picture)) {
      // The season is the place's: who is moved into snow is not snowed on all over.
      const { season: _, ...change } = scenery.change;
      const canvas = recolour(canvases, picture, change);
      insets.set(picture, createInset(canvases, { ...picture, canvas }, frame, scenery.change.closeness));
    }
    return insets.get(picture);
  };
  return {
    paintInset(target, stage) {
      insetOf(stage)?.paint(target, stage);
    },
    paint(target, stage, frameIndex, room) {
      const { scenery } = stage.shot;
      if (scenery.backdropVideo === true && paintFilm) {
        paintFilm(target, stage, frameIndex, room);
        return true;
      }
      const picture = scenery.backdropImage === undefined ? undefined : images[scenery.backdropImage];
      if (!picture || insetOf(stage) !== undefined) return false;
      const world = worlds.get(picture) ?? worldOf(picture, scenery.change);
      worlds.set(picture, world);
      const come =
        scenery.change === undefined && stage.shot.index === 0 ? smoothstep(0, COMING_SECONDS, stage.shotTime) : 1;
      paintPicture(target, stage, room, world, newcomersOf(storyboard, picture.maps.subject.found), grade);
      if (come >= 1) return true;
      before ??= canvases.createCanvas(frame.width, frame.height).getContext('2d');
      world.paintFar(before, stage, false);
      world.paintNear(before, stage);
      target.globalAlpha = 1 - come;
      target.drawImage(before.canvas, 0, 0);
      target.globalAlpha = 1;
      return true;
    },
  };
}
