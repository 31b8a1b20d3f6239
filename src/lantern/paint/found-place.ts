import { createGrade, isClosed, namedSeasonOf, otherLightOf } from '../reference/grade.ts';
import { shotSpanning } from '../reference/film-subject/camera-along.ts';
import { createInset, type Inset } from '../reference/inset.ts';
import { newcomersOf, newcomersPass } from '../reference/newcomers.ts';
import { recolour } from '../reference/recolour.ts';
import { spokenOf } from '../reference/spoken-of.ts';
import { smoothstep } from '../../base/interpolation.ts';
import { mapsOfSubject, type UserPicture } from '../reference/user-picture.ts';
import type { Stage } from '../stage/stage.ts';
import type { Shot, Storyboard } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import { createFoundFilm } from './found-film.ts';
import { createLayActor } from './lay-actor.ts';
import { paintPicture } from './paint-picture.ts';
import { createPictureWorlds } from './picture-worlds.ts';
import type { ShotRoom } from './shot-room.ts';
import type { VideoFrames } from './video-frames.ts';

/** Places that the user brought: a film, or a picture in two planes. */
export interface FoundPlaces {
  /** The stage of a place that Lantern builds, as it has to be seen for what is put into it. */
  stageFor(stage: Stage, frameIndex: number): Stage;
  /** Puts the subject of the user's picture or film into a place that Lantern has built, when the prompt asks for that. */
  paintInset(target: Context2D, stage: Stage, frameIndex: number): void;
  /** Paints the place of a shot with its weather; false when Lantern has to build one. */
  paint(target: Context2D, stage: Stage, frameIndex: number, room: ShotRoom): boolean;
}

/** Seconds in which hour and weather come over a picture, so that the first frame is the picture. */
const COMING_SECONDS = 1.4;
/** Who is new comes sooner: whoever walks in from beside the frame is whole when seen. */
const ARRIVING_SECONDS = 0.3;

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
  const film = video && createFoundFilm(canvases, video, storyboard, grade);
  const worldOf = createPictureWorlds(canvases, images, frame, storyboard.shots);
  /** The picture as it was sent, while what the prompt asks for comes over it. */
  let before: Context2D | undefined;
  const lay = createLayActor(canvases, storyboard);
  const newcomersIn = rememberNewcomers(storyboard);
  const insets = new Map<UserPicture, Inset | undefined>();
  /** Shots as the camera of an inset sees them. */
  const spanned = new Map<Shot, Shot>();
  const insetOf = ({ shot: { scenery } }: Stage): Inset | undefined => {
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
  const isCutOut = ({ shot: { scenery } }: Stage): boolean =>
    scenery.backdropVideo === true && scenery.change?.otherPlace === true && video?.subject !== undefined;
  return {
    stageFor(stage, frameIndex) {
      if (film && isCutOut(stage)) return film.stageFor(stage, frameIndex);
      const inset = insetOf(stage);
      if (inset === undefined) return stage;
      const camera = inset.cameraFor(stage);
      const shot = spanned.get(stage.shot) ?? shotSpanning(stage.shot, [camera]);
      spanned.set(stage.shot, shot);
      return { ...stage, shot, camera };
    },
    paintInset(target, stage, frameIndex) {
      if (film && isCutOut(stage)) film.paintSubject(target, stage, frameIndex);
      else insetOf(stage)?.paint(target, stage);
    },
    paint(target, stage, frameIndex, room) {
      const { scenery } = stage.shot;
      if (isCutOut(stage)) return false;
      if (scenery.backdropVideo === true && film) {
        film.paint(target, stage, frameIndex, room);
        return true;
      }
      const { backdropImage: index, change } = scenery;
      const picture = index === undefined ? undefined : images[index];
      if (index === undefined || !picture || insetOf(stage) !== undefined) return false;
      const light = otherLightOf(storyboard, scenery);
      const season = namedSeasonOf(storyboard, scenery);
      const spoken = spokenOf(storyboard, stage, newcomersIn(picture));
      const world = worldOf(index, change, { light, season, spoken, isClosed: isClosed(storyboard, scenery) })!;
      const opens = change === undefined && stage.shot.index === 0;
      const come = opens ? smoothstep(0, COMING_SECONDS, stage.shotTime) : 1;
      const coming = {
        newcomers: newcomersIn(picture),
        passes: newcomersPass(storyboard),
        presence: opens ? smoothstep(0, ARRIVING_SECONDS, stage.shotTime) : 1,
      };
      paintPicture(target, stage, room, world, lay, { ...coming, grade });
      if (come >= 1) return true;
      before ??= canvases.createCanvas(frame.width, frame.height).getContext('2d');
      paintPicture(before, stage, room, worldOf(index, undefined, { spoken, isClosed: false })!, lay, coming);
      target.globalAlpha = 1 - come;
      target.drawImage(before.canvas, 0, 0);
      target.globalAlpha = 1;
      return true;
    },
  };
}

/** Tells who is new in a picture; all of its mask is read for that, so that it is done once. */
function rememberNewcomers(storyboard: Storyboard): (picture: UserPicture) => ReadonlySet<string> {
  const known = new Map<UserPicture, ReadonlySet<string>>();
  return (picture) => {
    const newcomers = known.get(picture) ?? newcomersOf(storyboard, picture.maps.subject);
    known.set(picture, newcomers);
    return newcomers;
  };
}
