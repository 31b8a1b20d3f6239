import type { Brief } from '../brief.ts';
import type { Screenplay } from '../script/screenplay.ts';
import { planCourse } from './acts.ts';
import type { Course } from './acts.ts';
import { blockShot } from './blocking.ts';
import { castMembers } from './cast-members.ts';
import type { Casting } from './cast-members.ts';
import { composeShot } from './compose-shot.ts';
import { planShots } from './plan-shots.ts';
import type { ShotPlan } from './plan-shots.ts';
import { becomingOf } from './becoming.ts';
import { sceneryOf, settingFrom } from './scenery.ts';
import { lapsed, lapsedScenery } from './time-lapse.ts';
import { FRAME_RATE } from './storyboard.ts';
import type { Scenery, Storyboard } from './storyboard.ts';
import { timeLines } from './time-lines.ts';

/** Turns what was understood into a plan of shots: who is where, what the camera does, when a line is said. Pure. */
export function storyboard(screenplay: Screenplay, brief: Brief): Storyboard {
  const course = planCourse(screenplay, brief.seconds);
  const casting = castMembers(screenplay, brief.seed);
  const plans = planShots(screenplay, course, brief);
  const drawn = drawnCharacters(screenplay, brief);
  const shots = plans.map((plan) =>
    composeShot({
      plan,
      blocking: blockShot(plan, screenplay, casting, course, brief.seed, drawn),
      scenery: withBackdrop(
        lapsedScenery(sceneryOf(settingFrom(plan.framing, lapsed(plan), screenplay), screenplay, brief), plan),
        plan,
        brief,
      ),
      becomes: becomingOf(lapsed(plan)).map((setting) =>
        withBackdrop(
          lapsedScenery(sceneryOf(settingFrom(plan.framing, setting, screenplay), screenplay, brief), plan),
          plan,
          brief,
        ),
      ),
      frame: brief.frame,
      seed: brief.seed,
      oneTake: plans.length === 1,
      crossing: crossingMembers(plan, course, casting),
    }),
  );
  return {
    version: 1,
    prompt: brief.prompt,
    seed: brief.seed,
    frame: brief.frame,
    frameCount: Math.max(1, Math.round(brief.seconds * FRAME_RATE)),
    sound: brief.sound,
    look: screenplay.look,
    mood: screenplay.mood,
    cast: [...casting].filter(([id]) => drawn.has(id)).flatMap(([, members]) => members),
    shots,
    lines: timeLines(screenplay, course, casting, brief.seconds),
    sounds: screenplay.sounds,
    understood: screenplay.understood,
    notUnderstood: screenplay.notUnderstood,
  };
}

/**
 * In the user's own picture or film those it shows are already there ("the woman smiles"): only who is newly brought
 * in ("a fox runs through") is drawn. A film keeps its frames as they are.
 */
function drawnCharacters(screenplay: Screenplay, brief: Brief): ReadonlySet<string> {
  if (brief.video !== undefined) return new Set();
  const shown =
    brief.images.length === 0 ? screenplay.characters : screenplay.characters.filter(({ isNew }) => isNew === true);
  return new Set(shown.map(({ id }) => id));
}

/** The first picture is the world of the film; the others dress shots of their own, the one that a prompt names first. */
function withBackdrop(scenery: Scenery, plan: ShotPlan, brief: Brief): Scenery {
  if (brief.video !== undefined) return { ...scenery, backdropVideo: true };
  if (brief.images.length === 0) return scenery;
  const named = /<<<\s*image_(\d+)\s*>>>|@image_?(\d+)/iu.exec(plan.text);
  const asked = named === null ? undefined : Number(named[1] ?? named[2]) - 1;
  const own = plan.index > 0 && asked !== undefined && asked >= 0 && asked < brief.images.length ? asked : plan.index;
  return { ...scenery, backdropImage: plan.index === 0 ? 0 : own < brief.images.length ? own : 0 };
}

function crossingMembers(plan: ShotPlan, course: Course, casting: Casting): ReadonlySet<string> {
  const start = plan.startFrame / FRAME_RATE;
  const end = start + plan.frameCount / FRAME_RATE;
  const crosses = [...course.acts].filter(([, acts]) =>
    acts.some((act) => act.crossing !== undefined && act.start < end && act.end > start),
  );
  return new Set(crosses.flatMap(([id]) => (casting.get(id) ?? []).map((member) => member.id)));
}
