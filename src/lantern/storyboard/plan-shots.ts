import { DEEDS } from '../deeds/deeds.ts';
import { traitsOf } from '../places/places.ts';
import type { Brief } from '../brief.ts';
import { FREE_TO_COME } from './come-near.ts';
import { headCount } from '../script/head-count.ts';
import type { CameraWord, Screenplay, Setting } from '../script/screenplay.ts';
import type { Course } from './acts.ts';
import { castOfPlace, castOfShot } from './present.ts';
import { isToldNear } from './nearness.ts';
import { settingsByBeat } from './scenery.ts';
import { cutByBeats } from './cut-by-beats.ts';
import { framingOf, joined, SHOT_SECONDS_MIN, withAim } from './take.ts';
import type { ShotPlan, Take } from './take.ts';
import { FRAME_RATE } from './storyboard.ts';

/** Divides the film into shots: one take, or two to six by the beats and the seconds; frames are exact and gap-free. */
export function planShots(screenplay: Screenplay, course: Course, brief: Brief): readonly ShotPlan[] {
  const frameCount = Math.max(1, Math.round(brief.seconds * FRAME_RATE));
  const cuts = brief.multiShot && brief.video === undefined;
  const settings = settingsByBeat(screenplay, !cuts);
  const takes = cuts
    ? cutByBeats(screenplay, course, settings, brief)
    : cutByPlaces(screenplay, course, settings, brief);
  let startFrame = 0;
  return takes.map((take, index) => {
    const endFrame = index === takes.length - 1 ? frameCount : Math.round((take.end / brief.seconds) * frameCount);
    const among = castOfPlace(screenplay, settings, take.beats);
    const cast = cuts ? castOfShot(screenplay, take, settings, among) : among;
    const { turns = [] } = take;
    const shot = {
      ...withoutTimes(take),
      // Of a change that is the only one the way there is seen, through the hours between.
      ...(turns.length === 1 && turns[0]!.setting.hour !== take.setting.hour
        ? { setting: { ...take.setting, ...becoming(take.setting, turns[0]!.setting) } }
        : turns.length === 0
          ? {}
          : { turns: turns.map(({ setting, at }) => ({ setting, at: (at - take.start) / (take.end - take.start) })) }),
      ...(cast === undefined ? {} : { cast }),
      index,
      startFrame,
      frameCount: endFrame - startFrame,
    };
    startFrame = endFrame;
    return shot;
  });
}

/**
 * One take. Only where the place, hour or weather changes there is a cut all the same, since no take can show both;
 * a street that turns into its neon self is one place.
 */
function cutByPlaces(
  screenplay: Screenplay,
  course: Course,
  settings: readonly Setting[],
  brief: Brief,
): readonly Take[] {
  const takes: Take[] = [];
  for (const [index, beat] of screenplay.beats.entries()) {
    const setting = settings[index] ?? screenplay.setting;
    const span = course.spans[index] ?? { start: 0, end: brief.seconds };
    const last = takes.at(-1);
    const cuts =
      last !== undefined &&
      brief.video === undefined &&
      differs(last.setting, setting) &&
      span.end - span.start >= SHOT_SECONDS_MIN &&
      last.end - last.start >= SHOT_SECONDS_MIN;
    if (last !== undefined && !cuts)
      takes[takes.length - 1] = {
        ...last,
        end: span.end,
        setting: { ...last.setting, place: setting.place },
        turns: [
          ...(last.turns ?? []),
          ...(turnsInto(last.turns?.at(-1)?.setting ?? last.setting, setting) ? [{ setting, at: span.start }] : []),
        ],
        text: joined([last.text, beat.text]),
        beats: [...last.beats, index],
        camera: [...last.camera, ...endingOf(beat.camera, last.camera)],
        ...withAim(last.aim ?? beat.aim),
      };
    else
      takes.push({
        ...span,
        setting,
        text: beat.text,
        beats: [index],
        camera: beat.camera,
        framing: 'wide',
        ...withAim(beat.aim),
      });
  }
  const cast = screenplay.characters.length;
  return takes.map((take) => ({
    ...take,
    // Whoever is added to a user's video stands in it, and does not fill it.
    framing:
      brief.video === undefined
        ? (framingOf(take.camera) ??
          (cast === 0 ? 'wide' : comesNear(take, screenplay, brief) ? nearnessOf(take, screenplay) : 'full'))
        : 'wide',
  }));
}

/** Nothing else is asked of the camera, and there is something to come near to. */
function comesNear(take: Take, screenplay: Screenplay, { seconds, images }: Brief): boolean {
  const free = take.camera.every((word) => FREE_TO_COME.has(word));
  // Who kisses before a tower is seen with the tower.
  if (traitsOf(take.setting.place).landmark === true) return false;
  return free && images.length === 0 && seconds >= NEAR_SECONDS_MIN && isToldNear(screenplay, take.beats);
}

/** What one does at the own face is seen from the chest up. */
function nearnessOf({ beats }: Take, { characters, beats: all }: Screenplay): 'medium' | 'close' {
  const deeds = beats.flatMap((index) => all[index]?.actions ?? []).map(({ deed }) => deed);
  const alone = headCount(characters) === 1;
  return alone && deeds.some((deed) => deed !== undefined && DEEDS[deed].close === true) ? 'close' : 'medium';
}

/** Less is not enough to come near without haste. */
const NEAR_SECONDS_MIN = 3;

/** A close-up that the prompt ends with is where a take gets to, not how it begins; so is a view from the air after another move. */
function endingOf(camera: readonly CameraWord[], before: readonly CameraWord[]): readonly CameraWord[] {
  return camera.map((word) =>
    word === 'close-up'
      ? 'push-in'
      : before.length > 0 && (word === 'aerial' || word === 'top-down')
        ? 'crane-up'
        : word,
  );
}

function differs(a: Setting, b: Setting): boolean {
  const streets = [a.place, b.place].every((place) => traitsOf(place).street === true);
  return a.place !== b.place && !streets;
}

/** Whether what is seen changes with the hour, the weather, the season or the lamps. */
function turnsInto(from: Setting, to: Setting): boolean {
  const isLit = ({ conditions = [] }: Setting) => conditions.includes('lit');
  return (
    from.season !== to.season ||
    from.hour !== to.hour ||
    from.weather !== to.weather ||
    from.force !== to.force ||
    isLit(from) !== isLit(to)
  );
}

/** What a setting becomes within a take: hours and weathers turn into each other. */
function becoming(from: Setting, to: Setting): Partial<Setting> {
  return {
    ...(to.hour === from.hour ? {} : { hourTo: to.hour }),
    ...(to.weather === from.weather ? {} : { weatherTo: to.weather }),
  };
}

function withoutTimes({
  start: _start,
  end: _end,
  turns: _turns,
  ...rest
}: Take): Omit<ShotPlan, 'index' | 'startFrame' | 'frameCount'> {
  return rest;
}
