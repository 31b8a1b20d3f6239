import { describesElsewhere, withoutExtending, withoutMoving } from '../script/other-place.ts';
import { createRandom } from '../../base/random.ts';
import type { Brief, StillsBrief } from '../brief.ts';
import { understand } from '../script/understand.ts';
import type { CameraWord, Screenplay } from '../script/screenplay.ts';
import { settingsListed } from '../script/list-settings.ts';
import { introduceElements } from '../script/introduce-elements.ts';
import { settledFrame } from '../storyboard/settle-frame.ts';
import { useReferences } from '../storyboard/use-references.ts';
import { storyboard } from '../storyboard/make-storyboard.ts';
import { framingOf } from '../storyboard/take.ts';
import { FRAME_RATE } from '../storyboard/storyboard.ts';
import type { CameraPose, CastMember, Shot, Storyboard } from '../storyboard/storyboard.ts';
import { outcomeOf } from '../script/outcome.ts';
import { changeOf, sourceOf } from './changed-picture.ts';
import type { Still } from './still.ts';
import { frozenShot, stillShot } from './still-camera.ts';
import { asideOf, viewOf } from './still-view.ts';
import { bestMoment, momentsOf } from './telling-moment.ts';
import type { Moment } from './telling-moment.ts';

/** The film that a single picture is taken from, and the time that a picture of a series has, seconds. */
const TAKE_SECONDS = 5;
const SHOT_SECONDS = 3;
/** Moments nearly as good as the best may be shown by another take. */
const NEARLY_AS_GOOD = 0.9;

/**
 * Plans pictures: lays out a film of the prompt, chooses the moments that tell it best, and sets a camera for each. Takes
 * differ in arrangement, framing, lens and moment; the pictures of a series share cast and clothes, and the place unless the prompt lists
 * several. Pure.
 */
export function planStills(request: StillsBrief): readonly Still[] {
  const listed = request.arrangement === 'series' ? settingsListed(request.prompt) : undefined;
  return listed === undefined ? planPictures(request) : planSettings(request, listed);
}

/** A series through the settings that its prompt lists, in their order: each is a picture or more of its own, of the same cast. */
function planSettings(request: StillsBrief, listed: readonly string[]): readonly Still[] {
  const prompts = listed.slice(0, request.count);
  const stills = prompts.flatMap((prompt, index) => {
    const [from, to] = [index, index + 1].map((each) => Math.round((each * request.count) / prompts.length)) as [
      number,
      number,
    ];
    return planPictures({ ...request, prompt, arrangement: 'takes', count: to - from });
  });
  const cast = stills[0]!.storyboard.cast;
  const kinds = JSON.stringify(cast.map(({ id, kind }) => [id, kind]));
  return stills.map((still, index) =>
    JSON.stringify(still.storyboard.cast.map(({ id, kind }) => [id, kind])) === kinds
      ? { ...still, storyboard: { ...still.storyboard, cast: cast.map((member) => withViewsFrom(member, index)) } }
      : still,
  );
}

function planPictures(request: StillsBrief): readonly Still[] {
  const screenplay = understand(request.prompt, request.negativePrompt);
  const { backdrops } = useReferences(
    introduceElements(screenplay, namesOf(request)),
    filmBrief(request, request.seed, TAKE_SECONDS),
  );
  const brief = { ...request, frame: settledFrame(request, backdrops) };
  if (backdrops.length > 0) return planChanges(screenplay, brief, backdrops);
  if (brief.arrangement === 'series') return planSeries(screenplay, brief);
  return Array.from({ length: brief.count }, (_, index) => planTake(screenplay, brief, index));
}

function planTake(screenplay: Screenplay, brief: StillsBrief, index: number): Still {
  const view = viewOf(index);
  const seed = index === 0 ? brief.seed : createRandom(brief.seed).fork(`take ${index}`).integer(0, 0x7fffffff);
  const film = storyboard(framed(screenplay, view.size), filmBrief(brief, seed, TAKE_SECONDS));
  const moments = film.shots.flatMap((shot) => momentsOf(film, shot));
  const best = bestMoment(moments);
  const others = moments.filter(({ worth }) => worth >= best.worth * NEARLY_AS_GOOD);
  const moment = index === 0 ? best : createRandom(seed).fork('moment').pick(others);
  return stillOf(film, moment, stillShot(film, moment, view), index);
}

function planSeries(screenplay: Screenplay, brief: StillsBrief): readonly Still[] {
  const film = storyboard(screenplay, {
    ...filmBrief(brief, brief.seed, brief.count * SHOT_SECONDS),
    multiShot: true,
    shotCount: brief.count,
  });
  return film.shots.map((shot, index) => {
    const moment = bestMoment(momentsOf(film, shot));
    // Near shots are of one among several, whom the storyboard has chosen: its camera is kept.
    const near = shot.framing === 'medium' || shot.framing === 'close';
    const time = (moment.frame - shot.startFrame) / FRAME_RATE;
    return stillOf(film, moment, near ? frozenShot(shot, time) : stillShot(film, moment, viewOf(index)), index);
  });
}

/** The user's picture keeps its composition: a camera that stands, and what the prompt changes, each time a little otherwise. */
function planChanges(told: Screenplay, brief: StillsBrief, backdrops: readonly number[]): readonly Still[] {
  const screenplay = describesElsewhere(told) ? withShown(told) : told;
  return Array.from({ length: brief.count }, (_, index) => {
    const seed = index === 0 ? brief.seed : createRandom(brief.seed).fork(`take ${index}`).integer(0, 0x7fffffff);
    const film = storyboard(screenplay, filmBrief(brief, seed, SHOT_SECONDS));
    const shot = film.shots.at(-1)!;
    const frame = shot.startFrame + Math.floor(shot.frameCount / 2);
    const still = seenAside(frozenShot(shot, (frame - shot.startFrame) / FRAME_RATE), index);
    const change = changeOf(screenplay, brief, index);
    const scenery = {
      ...still.scenery,
      ...outcomeOf(screenplay),
      backdropImage: sourceOf(still.scenery, backdrops, brief, index),
      change,
    };
    const known = change.otherPlace === true ? withoutMoving(film.notUnderstood) : film.notUnderstood;
    const understood = { ...film, notUnderstood: withoutExtending(known) };
    return stillOf(understood, { shot, frame, worth: 0 }, { ...still, scenery }, index);
  });
}

/** A shot from another spot of its place for each take: another place behind a subject is another part of it each time. */
function seenAside(shot: Shot, index: number): Shot {
  const { metres, pan } = asideOf(index);
  const aside = (pose: CameraPose): CameraPose => ({ ...pose, x: pose.x + metres, pan: pose.pan + pan });
  return { ...shot, camera: { ...shot.camera, from: aside(shot.camera.from), to: aside(shot.camera.to) } };
}

/** Whoever is told of first is the one that the picture shows, "a horse by a lake" as much as "the horse". */
function withShown(screenplay: Screenplay): Screenplay {
  const characters = screenplay.characters.map((each, index) => (index === 0 ? { ...each, isNew: false } : each));
  return { ...screenplay, characters };
}

/** Puts a shot size into a prompt that names none; its beats are then laid out for it. */
function framed(screenplay: Screenplay, size: CameraWord | undefined): Screenplay {
  const named = screenplay.beats.some(({ camera }) => framingOf(camera) !== undefined);
  if (size === undefined || named) return screenplay;
  return { ...screenplay, beats: screenplay.beats.map((beat) => ({ ...beat, camera: [...beat.camera, size] })) };
}

function filmBrief(brief: StillsBrief, seed: number, seconds: number): Brief {
  const { prompt, negativePrompt, literalness, frame, images, elements, opensWithPicture } = brief;
  return {
    prompt,
    ...(negativePrompt === undefined ? {} : { negativePrompt }),
    literalness,
    frame,
    images,
    ...(elements === undefined ? {} : { elements }),
    ...(opensWithPicture === undefined ? {} : { opensWithPicture }),
    seed,
    seconds,
    multiShot: false,
    sound: false,
  };
}

function namesOf({ elements = [] }: StillsBrief): readonly string[] {
  return elements.map(({ name }) => name);
}

/** A film of the one shot, in which the moment stays where it is; `index` is that of the picture among those of the request. */
function stillOf(film: Storyboard, { frame, shot }: Moment, still: Shot, index: number): Still {
  const start = shot.startFrame / FRAME_RATE;
  const end = start + shot.frameCount / FRAME_RATE;
  const lines = film.lines
    .filter(({ atSeconds, seconds }) => atSeconds < end && atSeconds + seconds > start)
    .map((line) => ({ ...line, atSeconds: line.atSeconds - start }));
  return {
    storyboard: {
      ...film,
      cast: film.cast.map((member) => withViewsFrom(member, index)),
      frameCount: shot.frameCount,
      shots: [{ ...still, index: 0, startFrame: 0 }],
      lines,
    },
    frame: frame - shot.startFrame,
  };
}

/** Of views that suit alike, each picture of a request shows another one. */
function withViewsFrom(member: CastMember, index: number): CastMember {
  const { pictures } = member;
  if (pictures === undefined) return member;
  const first = index % pictures.length;
  return { ...member, pictures: [...pictures.slice(first), ...pictures.slice(0, first)] };
}
