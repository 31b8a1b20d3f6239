import { createGrade, isClosed, namedSeasonOf, otherLightOf } from '../reference/grade.ts';
import { newcomersOf, newcomersPass } from '../reference/newcomers.ts';
import { spokenOf } from '../reference/spoken-of.ts';
import { smoothstep } from '../../base/interpolation.ts';
import type { UserPicture } from '../reference/user-picture.ts';
import type { Stage } from '../stage/stage.ts';
import type { Storyboard } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import { createFoundFilm } from './found-film.ts';
import { createLayActor } from './lay-actor.ts';
import { paintPicture } from './paint-picture.ts';
import { createPictureInsets } from './picture-insets.ts';
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
  const insets = createPictureInsets(canvases, images, frame);
  const isCutOut = ({ shot: { scenery } }: Stage): boolean =>
    scenery.backdropVideo === true && scenery.change?.otherPlace === true && video?.subject !== undefined;
  return {
    stageFor(stage, frameIndex) {
      if (film && isCutOut(stage)) return film.stageFor(stage, frameIndex);
      return insets.stageFor(stage);
    },
    paintInset(target, stage, frameIndex) {
      if (film && isCutOut(stage)) film.paintSubject(target, stage, frameIndex);
      else insets.of(stage)?.paint(target, stage);
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
      if (index === undefined || !picture || insets.of(stage) !== undefined) return false;
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
