import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { traitsOf } from '../places/places.ts';
import type { Brief } from '../brief.ts';
import { FREE_TO_COME } from './come-near.ts';
import { headCount } from '../script/head-count.ts';
import type { CameraAim, CameraWord, Screenplay, Setting } from '../script/screenplay.ts';
import type { Course } from './acts.ts';
import { castOfPlace } from './present.ts';
import { isToldNear } from './nearness.ts';
import { settingsByBeat } from './scenery.ts';
import { FRAME_RATE } from './storyboard.ts';
import type { Framing } from './storyboard.ts';

/** A setting that a take turns into, and when in the take, 0 to 1. */
export interface Turn {
  readonly setting: Setting;
  readonly at: number;
}

/** A shot before anyone is placed in it. */
export interface ShotPlan {
  readonly index: number;
  readonly startFrame: number;
  readonly frameCount: number;
  readonly framing: Framing;
  readonly text: string;
  /** The beats that it shows, 0-based. */
  readonly beats: readonly number[];
  readonly setting: Setting;
  /** The hours and weathers that its later beats bring, one after the other. */
  readonly turns?: readonly Turn[];
  readonly camera: readonly CameraWord[];
  /** What its camera starts or ends on. */
  readonly aim?: CameraAim;
  /** The character that the shot is about; undefined for all. */
  readonly subject?: string;
  /** Who can be in it; undefined for all. */
  readonly cast?: ReadonlySet<string>;
}

const SHOT_SECONDS_MIN = 1;
const SHOT_SECONDS_WISHED = 2.6;
const SHOTS_MAX = 6;
/** Coverage of one beat by several shots: from where we are, over what is done, to what is felt. */
const COVERAGE: readonly Framing[] = ['wide', 'medium', 'full', 'close', 'full', 'medium'];

/** Divides the film into shots: one take, or two to six by the beats and the seconds; frames are exact and gap-free. */
export function planShots(screenplay: Screenplay, course: Course, brief: Brief): readonly ShotPlan[] {
  const frameCount = Math.max(1, Math.round(brief.seconds * FRAME_RATE));
  const settings = settingsByBeat(screenplay);
  const takes =
    brief.multiShot && brief.video === undefined
      ? cutByBeats(screenplay, course, settings, brief)
      : cutByPlaces(screenplay, course, settings, brief);
  let startFrame = 0;
  return takes.map((take, index) => {
    const endFrame = index === takes.length - 1 ? frameCount : Math.round((take.end / brief.seconds) * frameCount);
    const cast = castOfPlace(screenplay, settings, take.beats);
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

/** The words of several beats, one after the other. */
function joined(texts: readonly string[]): string {
  return texts
    .map((text) => text.replace(/[,;，；、]+$/u, ''))
    .filter((text) => text !== '')
    .join('; ');
}

type Take = Omit<ShotPlan, 'index' | 'startFrame' | 'frameCount'> & { readonly start: number; readonly end: number };

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

function withAim(aim: CameraAim | undefined): { readonly aim?: CameraAim } {
  return aim === undefined ? {} : { aim };
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

/** Two to six shots: every beat has its own while there is time, and long beats are covered from several sides. */
function cutByBeats(
  screenplay: Screenplay,
  course: Course,
  settings: readonly Setting[],
  { seconds, shotCount }: Brief,
): readonly Take[] {
  const count =
    shotCount ??
    Math.min(
      SHOTS_MAX,
      Math.floor(seconds / SHOT_SECONDS_MIN),
      Math.max(2, Math.round(seconds / SHOT_SECONDS_WISHED), Math.min(screenplay.beats.length, SHOTS_MAX)),
    );
  const groups = groupBeats(screenplay, course, count);
  const shares = coverage(groups, count);
  const takes: Take[] = [];
  for (const [index, group] of groups.entries()) {
    const shots = shares[index] ?? 1;
    for (let part = 0; part < shots; part++) {
      const length = (group.end - group.start) / shots;
      const beat = group.beats[Math.min(group.beats.length - 1, Math.floor((part / shots) * group.beats.length))] ?? 0;
      const beats = shots === 1 ? group.beats : [beat];
      takes.push({
        start: group.start + part * length,
        end: group.start + (part + 1) * length,
        setting: settings[beats.at(-1) ?? 0] ?? screenplay.setting,
        text: joined(beats.map((each) => screenplay.beats[each]?.text ?? '')),
        beats,
        camera: beats.flatMap((each) => screenplay.beats[each]?.camera ?? []),
        // Of several shots of a beat the last one gets to what is aimed at.
        ...(part === shots - 1 ? withAim(beats.map((each) => screenplay.beats[each]?.aim).find(Boolean)) : {}),
        framing: 'wide',
      });
    }
  }
  return frameTakes(evenOut(takes, seconds), screenplay, course);
}

interface BeatGroup {
  readonly beats: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** More beats than shots: neighbours join, the shortest first. */
function groupBeats(screenplay: Screenplay, course: Course, count: number): readonly BeatGroup[] {
  let groups: BeatGroup[] = screenplay.beats.map((_, index) => ({
    beats: [index],
    ...(course.spans[index] ?? { start: 0, end: 0 }),
  }));
  while (groups.length > count) {
    const lengths = groups.slice(1).map((group, index) => group.end - (groups[index]?.start ?? 0));
    const at = lengths.indexOf(Math.min(...lengths));
    const [a, b] = [groups[at], groups[at + 1]];
    if (a === undefined || b === undefined) break;
    groups = [
      ...groups.slice(0, at),
      { beats: [...a.beats, ...b.beats], start: a.start, end: b.end },
      ...groups.slice(at + 2),
    ];
  }
  return groups;
}

/** How many shots each group gets: one each, the rest to the longest. */
function coverage(groups: readonly BeatGroup[], count: number): readonly number[] {
  const shares = groups.map(() => 1);
  for (let extra = groups.length; extra < count; extra++) {
    const lengths = groups.map((group, index) => (group.end - group.start) / (shares[index] ?? 1));
    const at = lengths.indexOf(Math.max(...lengths));
    shares[at] = (shares[at] ?? 1) + 1;
  }
  return shares;
}

/** No shot is shorter than a second: time is taken from the longer ones. */
function evenOut(takes: readonly Take[], seconds: number): readonly Take[] {
  const lengths = takes.map((take) => Math.max(SHOT_SECONDS_MIN * 1.05, take.end - take.start));
  const spare = lengths.reduce((sum, length) => sum + length - SHOT_SECONDS_MIN * 1.05, 0);
  const over = lengths.reduce((sum, length) => sum + length, 0) - seconds;
  let at = 0;
  return takes.map((take, index) => {
    const length = lengths[index] ?? 1;
    const cut = spare <= 0 ? over / takes.length : (over * (length - SHOT_SECONDS_MIN * 1.05)) / spare;
    const start = at;
    at += length - cut;
    return { ...take, start, end: at };
  });
}

/** Gives every shot its size and its subject, so that no two neighbours are alike. */
function frameTakes(takes: readonly Take[], screenplay: Screenplay, course: Course): readonly Take[] {
  const framed: Take[] = [];
  for (const [index, take] of takes.entries()) {
    const before = framed.at(-1);
    const moved = before !== undefined && before.setting.place !== take.setting.place;
    const asked = framingOf(take.camera.filter((word) => before === undefined || !before.camera.includes(word)));
    const last = index === takes.length - 1;
    const wished =
      asked ??
      (index === 0 || moved
        ? 'wide'
        : last && takes.length > 2
          ? 'close'
          : (COVERAGE[index % COVERAGE.length] ?? 'full'));
    const near = subjectOf(screenplay, course, take, before?.subject);
    // A close shot is of one: several are seen no nearer than to the waist.
    const several = (screenplay.characters.find(({ id }) => id === near)?.count ?? 1) > 1;
    // A camera that pans would leave who is near.
    const pans = take.camera.some((word) => word === 'pan-left' || word === 'pan-right');
    const deep =
      asked === undefined &&
      (pans || movesInDepth(screenplay, course, take, near)) &&
      (wished === 'medium' || wished === 'close');
    const broad = several || (asked === undefined && movesBroadly(screenplay, course, take, near));
    const sized = deep ? 'full' : broad && wished === 'close' ? 'medium' : wished;
    const framing =
      screenplay.characters.length === 0
        ? 'wide'
        : before?.framing === sized && asked === undefined
          ? next(sized, broad, deep)
          : sized;
    const subject = framing === 'medium' || framing === 'close' ? near : undefined;
    framed.push({ ...take, framing, ...(subject === undefined ? {} : { subject }) });
  }
  return framed;
}

function next(framing: Framing, broad: boolean, deep: boolean): Framing {
  if (deep) return framing === 'full' ? 'wide' : 'full';
  if (framing === 'medium') return broad ? 'full' : 'close';
  return framing === 'wide' ? 'full' : framing === 'full' ? 'medium' : 'full';
}

/** Who a near shot is about: who speaks, else who acts in it; another one than in the shot before, where there is one. */
function subjectOf(screenplay: Screenplay, course: Course, take: Take, before: string | undefined): string | undefined {
  const beat = beatOf(course, take);
  const speaker = screenplay.lines.find((line) => line.beat === beat && line.speaker !== 'narrator')?.speaker;
  const acting =
    screenplay.beats[beat]?.actions
      .filter(({ action, deed }) => action !== 'stand' || deed !== undefined)
      .flatMap(({ who }) => who) ?? [];
  const wanted = [...(speaker === undefined ? [] : [speaker]), ...acting];
  // Who is only round or behind the others is nobody to come near to.
  const leads = screenplay.characters.filter(({ aside }) => aside === undefined).map(({ id }) => id);
  const told = wanted.filter((id) => leads.includes(id));
  const all = told.length > 0 ? told : leads.length > 0 ? leads : wanted;
  return all.find((id) => id !== before) ?? all[0];
}

function beatOf(course: Course, take: Take): number {
  const middle = (take.start + take.end) / 2;
  return Math.max(
    0,
    course.spans.findIndex((span) => middle < span.end),
  );
}

/** Who comes toward us or goes away changes size too much for a near shot, and what is picked up is on the ground. */
function movesInDepth(screenplay: Screenplay, course: Course, take: Take, subject: string | undefined): boolean {
  const actions = screenplay.beats[beatOf(course, take)]?.actions ?? [];
  return actions.some(
    ({ who, action, direction, deed }) =>
      subject !== undefined &&
      who.includes(subject) &&
      (deed === 'pick-up' ||
        ((action === 'walk' || action === 'run') && (direction === 'toward' || direction === 'away'))),
  );
}

/** Told by the arms and what is in them. */
const IN_ARMS: ReadonlySet<Deed> = new Set<Deed>(['hold-thing', 'hold-pet', 'hug', 'hand-over', 'receive']);

/** Arms and jumps do not fit into a close shot. */
function movesBroadly(screenplay: Screenplay, course: Course, take: Take, subject: string | undefined): boolean {
  const actions = screenplay.beats[beatOf(course, take)]?.actions ?? [];
  return actions.some(
    ({ who, action, deed }) =>
      subject !== undefined &&
      who.includes(subject) &&
      (['wave', 'jump', 'dance', 'run', 'lie', 'fly'].includes(action) || (deed !== undefined && IN_ARMS.has(deed))),
  );
}

/** The shot size that the prompt asks for. */
export function framingOf(words: readonly CameraWord[]): Framing | undefined {
  if (words.includes('close-up')) return 'close';
  if (words.includes('aerial') || words.includes('top-down')) return 'aerial';
  if (words.includes('medium') || words.includes('over-shoulder')) return 'medium';
  if (words.includes('wide')) return 'wide';
  return words.includes('full-body') ? 'full' : undefined;
}

function withoutTimes({
  start: _start,
  end: _end,
  turns: _turns,
  ...rest
}: Take): Omit<ShotPlan, 'index' | 'startFrame' | 'frameCount'> {
  return rest;
}
