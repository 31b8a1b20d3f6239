import { shotSpanning } from '../reference/film-subject/camera-along.ts';
import { createInset, type Inset } from '../reference/inset.ts';
import { recolour } from '../reference/recolour.ts';
import { mapsOfSubject, type UserPicture } from '../reference/user-picture.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize, Shot } from '../storyboard/storyboard.ts';
import type { CanvasFactory } from './canvas.ts';

/** The subjects of the user's pictures, put before places that Lantern builds. */
export interface PictureInsets {
  /** The one of a stage; undefined where its shot asks for none, or where nothing stands out. */
  of(stage: Stage): Inset | undefined;
  /** The stage as its inset has it seen: from a camera of its own. */
  stageFor(stage: Stage): Stage;
}

/** Prepares insets as they are first needed. */
export function createPictureInsets(
  canvases: CanvasFactory,
  images: readonly UserPicture[],
  frame: FrameSize,
): PictureInsets {
  const insets = new Map<UserPicture, Inset | undefined>();
  /** Shots as the camera of an inset sees them. */
  const seen = new Map<Shot, Shot>();
  const of = ({ shot: { scenery } }: Stage): Inset | undefined => {
    const picture = scenery.backdropImage === undefined ? undefined : images[scenery.backdropImage];
    if (!picture || scenery.change?.otherPlace !== true) return undefined;
    if (!insets.has(picture)) {
      // The season is the place's: who is moved into snow is not snowed on all over.
      const { season: _, ...change } = scenery.change;
      // Who asks for another place is sure that somebody is in the picture.
      const maps = mapsOfSubject(picture.maps);
      const canvas = recolour(canvases, { ...picture, maps }, change);
      insets.set(picture, createInset(canvases, { canvas, maps }, frame, scenery.change.closeness));
    }
    return insets.get(picture);
  };
  return {
    of,
    stageFor(stage) {
      const inset = of(stage);
      if (inset === undefined) return stage;
      const camera = inset.cameraFor(stage);
      const shot = seen.get(stage.shot) ?? shotSpanning(stage.shot, [camera]);
      seen.set(stage.shot, shot);
      return { ...stage, shot, camera };
    },
  };
}
