import type { Brief } from '../brief.ts';
import { introduceElements } from '../script/introduce-elements.ts';
import { withoutMoving } from '../script/other-place.ts';
import type { Screenplay, Setting } from '../script/screenplay.ts';
import { planCourse } from './acts.ts';
import type { Course } from './acts.ts';
import { blockShot } from './blocking.ts';
import { cameNear } from './come-near.ts';
import { castMembers } from './cast-members.ts';
import type { Casting } from './cast-members.ts';
import { composeShot } from './compose-shot.ts';
import type { Composition } from './framed-subject.ts';
import { addedToVideo, editVideo } from './edit-video.ts';
import { planShots } from './plan-shots.ts';
import type { ShotPlan } from './take.ts';
import { becomingOf } from './becoming.ts';
import { sceneryOf, settingFrom } from './scenery.ts';
import { lapsed, lapsedScenery } from './time-lapse.ts';
import { FRAME_RATE } from './storyboard.ts';
import type { Scenery, Storyboard } from './storyboard.ts';
import { foldIdleBeats } from './fold-idle-beats.ts';
import { filledFrame } from './fill-frame.ts';
import { onLedge } from './ledge.ts';
import { nearAndFar } from './near-and-far.ts';
import { listLost } from './list-lost.ts';
import { listUnshown } from './list-unshown.ts';
import { stageReadably } from './stage-readably.ts';
import { timeLines } from './time-lines.ts';
import { useReferences } from './use-references.ts';
import type { UsedReferences } from './use-references.ts';

/** A crowd of more than this is tight however it is staged. */
const FEW = 12;

/** What the scenery of a shot becomes: the hours and weathers that its beats name, else what its setting turns into. */
function becomingIn(
  plan: ShotPlan,
  sceneOf: (setting: Setting) => Scenery,
): Pick<Composition, 'becomes' | 'becomesAt'> {
  const { turns = [] } = plan;
  if (turns.length === 0) return { becomes: becomingOf(lapsed(plan)).map(sceneOf) };
  return { becomes: turns.map(({ setting }) => sceneOf(setting)), becomesAt: turns.map(({ at }) => at) };
}

/** Turns what was understood into a plan of shots: who is where, what the camera does, when a line is said. Pure. */
export function storyboard(written: Screenplay, brief: Brief): Storyboard {
  const told = introduceElements(
    written,
    (brief.elements ?? []).map(({ name }) => name),
  );
  // One take has time for what its camera does last; a shot of its own would show what was seen before.
  const cuts = brief.multiShot && brief.video === undefined;
  const screenplay = cuts ? foldIdleBeats(told) : told;
  const references = useReferences(screenplay, brief);
  const course = planCourse(screenplay, brief.seconds, cuts);
  const casting = castMembers(screenplay, brief.seed, references.puppets);
  const plans = planShots(screenplay, course, brief);
  const drawn = drawnCharacters(screenplay, brief, references);
  const shots = plans.map((plan) => {
    const sceneOf = (setting: Setting): Scenery => {
      const seen = sceneryOf(settingFrom(plan.framing, setting, screenplay), screenplay, brief, plan.beats);
      return withBackdrop(lapsedScenery(seen, plan), plan, brief, references);
    };
    const staged = (tight: boolean) => {
      const composition = {
        plan,
        blocking: blockShot(plan, screenplay, casting, course, brief, drawn, tight),
        scenery: sceneOf(lapsed(plan)),
        ...becomingIn(plan, sceneOf),
        frame: brief.frame,
        seed: brief.seed,
        oneTake: plans.length === 1,
        crossing: crossingMembers(plan, course, casting),
      };
      return { composition, shot: composeShot(composition) };
    };
    const cast = [...casting.values()].flat();
    const ways = cast.length > FEW ? [false] : [false, true];
    const best = stageReadably(
      ways.map((tight) => () => staged(tight)),
      cast,
      brief.frame,
    );
    const framed = filledFrame(cameNear(best.shot, best.composition), best.composition);
    const shot = nearAndFar(onLedge(framed, best.composition), best.composition);
    return brief.video === undefined ? shot : editVideo(shot, plan, screenplay);
  });
  const isElsewhere = shots.some(({ scenery }) => scenery.change?.otherPlace === true);
  return {
    version: 1,
    prompt: brief.prompt,
    seed: brief.seed,
    frame: brief.frame,
    frameCount: Math.max(1, Math.round(brief.seconds * FRAME_RATE)),
    sound: brief.sound,
    look: screenplay.look,
    mood: screenplay.mood,
    ...(screenplay.through === undefined ? {} : { through: screenplay.through }),
    cast: [...casting].filter(([id]) => drawn.has(id)).flatMap(([, members]) => members),
    shots,
    lines: timeLines(screenplay, course, casting, brief.seconds),
    sounds: screenplay.sounds,
    understood: screenplay.understood,
    notUnderstood: [
      ...(isElsewhere ? withoutMoving(screenplay.notUnderstood) : screenplay.notUnderstood),
      ...references.unknown,
    ],
    notShown: [
      ...listUnshown(screenplay, casting, shots, picturedIn(screenplay, brief, references, drawn)),
      ...(brief.video === undefined ? listLost(screenplay, casting, shots, brief.frame) : []),
    ],
    ...(references.uses.length === 0 ? {} : { references: references.uses }),
  };
}

/**
 * In the user's own picture or film those it shows are already there ("the woman smiles"): only who is newly brought
 * in ("a fox runs through"), or comes out of another picture, is drawn.
 */
function drawnCharacters(
  screenplay: Screenplay,
  brief: Brief,
  { backdrops, puppets }: UsedReferences,
): ReadonlySet<string> {
  if (brief.video !== undefined) return addedToVideo(screenplay, puppets);
  const own = backdrops.length > 0;
  const shown = own
    ? screenplay.characters.filter(({ id, isNew }) => isNew === true || puppets.has(id))
    : screenplay.characters;
  return new Set(shown.map(({ id }) => id));
}

/** Who is not drawn since the user's own picture shows them. */
function picturedIn(
  { characters }: Screenplay,
  { video }: Brief,
  { backdrops }: UsedReferences,
  drawn: ReadonlySet<string>,
): ReadonlySet<string> {
  const isOfPicture = video === undefined && backdrops.length > 0;
  return new Set(isOfPicture ? characters.flatMap(({ id }) => (drawn.has(id) ? [] : [id])) : []);
}

/** The first picture is the world of the film; the others dress shots of their own, the one that a prompt names first. */
function withBackdrop(scenery: Scenery, plan: ShotPlan, brief: Brief, references: UsedReferences): Scenery {
  if (brief.video !== undefined) return { ...scenery, backdropVideo: true };
  const { backdrops, placeOfBeat } = references;
  const [first] = backdrops;
  if (first === undefined) return scenery;
  const named = plan.beats.flatMap((beat) => placeOfBeat.get(beat) ?? [])[0];
  if (plan.index === 0) return { ...scenery, backdropImage: first };
  return { ...scenery, backdropImage: named ?? backdrops[plan.index] ?? first };
}

function crossingMembers(plan: ShotPlan, course: Course, casting: Casting): ReadonlySet<string> {
  const start = plan.startFrame / FRAME_RATE;
  const end = start + plan.frameCount / FRAME_RATE;
  const crosses = [...course.acts].filter(([, acts]) =>
    acts.some((act) => act.crossing !== undefined && act.start < end && act.end > start),
  );
  return new Set(crosses.flatMap(([id]) => (casting.get(id) ?? []).map((member) => member.id)));
}
