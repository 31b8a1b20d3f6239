import { asksForBackground, asksForPlace } from '../script/other-place.ts';
import { firstColourOf, namesThing, outcomeOf } from '../script/outcome.ts';
import type { CameraWord, Hour, Screenplay } from '../script/screenplay.ts';
import { askedLook } from './asked-look.ts';
import type { ShotPlan } from './take.ts';
import type { PictureChange, Shot, Storyboard } from './storyboard.ts';

/** Words that bring somebody into a film who was not in it; describing what it shows must not draw it a second time. */
const ADDING =
  /\b(?:add(?:s|ed|ing)?|insert|place|put|bring|appear(?:s|ing)?|enter(?:s|ing)?|arrives?|joins?|(?:comes?|flies|fly|walks?|runs?|drives?|swims?|jumps?|steps?) (?:in|into|by|past|through|across|over|up)|(?:flying|walking|running|driving) (?:in|into|by|past|through|across|over))\b|添加|加入|加上|加个|加一|放一|出现|走进|走过|飞过|飞来|跑过|跑进|穿过|闯入/iu;

/** Moves that a prompt can ask of a video whose own camera stays what it is. */
const MOVES: ReadonlySet<CameraWord> = new Set([
  'pan-left',
  'pan-right',
  'tilt-up',
  'tilt-down',
  'push-in',
  'pull-out',
  'track',
  'crane-up',
  'crane-down',
  'orbit',
]);
/** "Stabilise it", 稳定画面. */
const STEADY = /\bsteady|\bstead(?:ied|ier)|stabili[sz]|防抖|稳定/iu;

/** Who is drawn into the user's video: who comes out of another picture, and who is newly brought in where the prompt says so. */
export function addedToVideo(
  screenplay: Screenplay,
  puppets: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<string> {
  const adds = ADDING.test(screenplay.prompt);
  return new Set(
    screenplay.characters.filter(({ id, isNew }) => puppets.has(id) || (adds && isNew === true)).map(({ id }) => id),
  );
}

/** A shot over the user's video: the colours that the prompt asks for, and no camera move but one that it names. */
export function editVideo(shot: Shot, plan: ShotPlan, screenplay: Screenplay): Shot {
  const moves = plan.camera.some((word) => MOVES.has(word));
  const { name, from, to, shake } = shot.camera;
  const change = changeOf(screenplay);
  return {
    ...shot,
    camera: moves ? { name, from, to, shake } : { name: 'static', from, to: from, shake },
    scenery: {
      ...shot.scenery,
      ...outcomeOf(screenplay),
      ...(change === undefined ? {} : { change }),
      ...(STEADY.test(screenplay.prompt) || plan.camera.includes('static') ? { steadied: true } : {}),
    },
  };
}

/** Hours at which the sun comes from a side, and from which one. */
const LOW_SUN: ReadonlySet<Hour | undefined> = new Set<Hour>(['dawn', 'golden', 'sunset']);
const FROM_LOW_SUN = 0.75;

function changeOf(screenplay: Screenplay): PictureChange | undefined {
  const { season } = outcomeOf(screenplay);
  const colour = namesThing(screenplay) ? undefined : firstColourOf(screenplay);
  const brings = ADDING.test(screenplay.prompt) && screenplay.characters.some(({ isNew }) => isNew === true);
  const otherPlace = brings ? asksForBackground(screenplay) : asksForPlace(screenplay);
  const isLow = LOW_SUN.has(outcomeOf(screenplay).hour);
  const look = askedLook(screenplay, isLow ? FROM_LOW_SUN : 0);
  const isGraded = look.gradings !== undefined || look.lightFrom !== 0 || look.lightOver !== undefined;
  if (season === undefined && colour === undefined && !otherPlace && !isGraded) return undefined;
  return {
    strength: 1,
    ...look,
    closeness: 1,
    ...(season === undefined ? {} : { season }),
    ...(colour === undefined ? {} : { tone: colour }),
    ...(otherPlace ? { otherPlace: true as const } : {}),
  };
}

/** Whether a film puts the subject of the user's video before another place, so that it has to be separated. */
export function wantsOtherPlace({ shots }: Storyboard): boolean {
  return shots.some(({ scenery }) => scenery.backdropVideo === true && scenery.change?.otherPlace === true);
}

/** The same film with the video's own place, for a video whose subject cannot be separated; it says so. */
export function withOwnPlace(storyboard: Storyboard): Storyboard {
  return {
    ...storyboard,
    shots: storyboard.shots.map((shot) => {
      const { change, ...scenery } = shot.scenery;
      if (change?.otherPlace !== true) return shot;
      const { otherPlace: _, ...rest } = change;
      return { ...shot, scenery: { ...scenery, change: rest } };
    }),
    notUnderstood: [...storyboard.notUnderstood, NOT_SEPARATED],
  };
}

/** What `not_understood` says then. */
const NOT_SEPARATED =
  'another place: no subject of <<<video_1>>> stands out from its background clearly enough to be cut out';
