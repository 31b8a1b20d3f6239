import { CAMERA_GOINGS } from '../script/camera-goings.ts';
import type { Stance } from '../deeds/deed-card.ts';
import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { Brief } from '../brief.ts';
import { cardOf, familyOf, isAlive, isPerson } from '../kinds/kinds.ts';
import { POSTURES } from '../script/postures.ts';
import { headCount } from '../script/head-count.ts';
import type { BeatAction, CameraWord, Screenplay, Setting } from '../script/screenplay.ts';
import type { Course } from './acts.ts';
import type { Framing } from './storyboard.ts';
import { groupBeats } from './group-beats.ts';
import type { BeatGroup } from './group-beats.ts';
import { framingOf, joined, SHOT_SECONDS_MIN, SHOTS_MAX, withAim } from './take.ts';
import type { Take } from './take.ts';

const SHOT_SECONDS_WISHED = 2.6;
/** Coverage of one beat by several shots: from where we are, over what is done, to what is felt. */
const COVERAGE: readonly Framing[] = ['wide', 'medium', 'full', 'close', 'full', 'medium'];

/** Of things alone: an advertisement shows its product, and not a field with a speck in it. */
const OF_THINGS: readonly Framing[] = ['wide', 'close', 'full', 'close', 'full', 'close'];

/** Two to six shots: every beat has its own while there is time, and long beats are covered from several sides. */
export function cutByBeats(
  screenplay: Screenplay,
  course: Course,
  settings: readonly Setting[],
  { seconds, shotCount }: Brief,
): readonly Take[] {
  const count = shotCount ?? countOf(screenplay, seconds);
  const groups = groupBeats(screenplay.beats, settings, course.spans, count);
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
        setting: settingOf(beats, settings) ?? screenplay.setting,
        text: joined(beats.map((each) => screenplay.beats[each]?.text ?? '')),
        beats,
        camera: takenSo(
          beats.flatMap((each) => screenplay.beats[each]?.camera ?? []),
          screenplay,
        ),
        // Of several shots of a beat the last one gets to what is aimed at.
        ...(part === shots - 1 ? withAim(beats.map((each) => screenplay.beats[each]?.aim).find(Boolean)) : {}),
        framing: 'wide',
      });
    }
  }
  return frameTakes(evenOut(takes, seconds), screenplay, course);
}

/** How many shots a film has: those that the prompt has headings for, else by its cuts, its beats and its seconds. */
function countOf({ beats }: Screenplay, seconds: number): number {
  const room = Math.floor(seconds / SHOT_SECONDS_MIN);
  const opened = beats.filter(({ opens }, index) => opens !== undefined || index === 0).length;
  const headed = beats.filter(({ opens }) => opens?.headed === true).length;
  if (headed > 1 && seconds / headed <= HEADED_SECONDS_MAX) return Math.min(room, opened);
  const byBeats = Math.max(2, Math.round(seconds / SHOT_SECONDS_WISHED), beats.length);
  return Math.min(room, Math.max(opened, Math.min(byBeats, SHOTS_MAX)));
}

/** Longer shots are covered from several sides, whatever headings there are. */
const HEADED_SECONDS_MAX = 4;

/** With what is said of the whole film; where a shot has a move of its own, or another angle, it keeps that. */
function takenSo(own: readonly CameraWord[], { throughout = [] }: Screenplay): readonly CameraWord[] {
  const free = (word: CameraWord) =>
    word === 'static'
      ? !own.some((each) => MOVES.has(each))
      : ANGLES.has(word)
        ? !own.some((each) => ANGLES.has(each))
        : true;
  return [...own, ...throughout.filter((word) => !own.includes(word) && free(word))];
}

const MOVES: ReadonlySet<CameraWord> = new Set<CameraWord>([...CAMERA_GOINGS, 'track', 'orbit', 'handheld', 'shaking']);
const ANGLES: ReadonlySet<CameraWord> = new Set<CameraWord>([
  'low-angle',
  'high-angle',
  'dutch',
  'aerial',
  'top-down',
  'pov',
  'over-shoulder',
]);

/** That of the last beat of a shot; the wall of a door that is opened in one of them is there all the time. */
function settingOf(beats: readonly number[], settings: readonly Setting[]): Setting | undefined {
  const last = settings[beats.at(-1) ?? 0];
  const walled = beats.map((beat) => settings[beat]).find((each) => each?.ground?.name === 'wall');
  if (last === undefined || walled?.ground === undefined || walled.place !== last.place) return last;
  return { ...last, ground: walled.ground };
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

/** What is higher has a place round it, metres. */
const PRODUCT_METRES = 1.3;

/** Gives every shot its size and its subject, so that no two neighbours are alike. */
function frameTakes(takes: readonly Take[], screenplay: Screenplay, course: Course): readonly Take[] {
  const framed: Take[] = [];
  // Of each beat those to whom a shot came near.
  const seen = new Map<number, Set<string>>();
  const { characters } = screenplay;
  const onlyThings =
    characters.length > 0 &&
    characters.every(({ kind }) => familyOf(kind) === 'thing' && cardOf(kind).size.heightMetres < PRODUCT_METRES);
  for (const [index, take] of takes.entries()) {
    const before = framed.at(-1);
    const beat = beatOf(course, take);
    const shown = seen.get(beat) ?? new Set<string>();
    seen.set(beat, shown);
    const again = before !== undefined && beatOf(course, before) === beat;
    const aimed = take.aim?.to?.character ?? take.aim?.from?.character;
    const near = aimed ?? (onlyThings ? heroOf(screenplay) : subjectOf(screenplay, beat, before?.subject, shown));
    const unseen = again && near !== undefined && !shown.has(near) && groupsIn(screenplay, beat) > 1;
    const moved = before !== undefined && before.setting.place !== take.setting.place;
    const asked = framingOf(take.camera.filter((word) => before === undefined || !before.camera.includes(word)));
    const last = index === takes.length - 1;
    const wished =
      asked ??
      (onlyThings
        ? (OF_THINGS[index % OF_THINGS.length] ?? 'full')
        : index === 0 || moved
          ? 'wide'
          : last && takes.length > 2
            ? 'close'
            : // Each of several who do something else has a shot of it.
              unseen
              ? before.framing === 'medium'
                ? 'close'
                : 'medium'
              : (COVERAGE[index % COVERAGE.length] ?? 'full'));
    // A close shot is of one: several are seen no nearer than to the waist.
    const several = (screenplay.characters.find(({ id }) => id === near)?.count ?? 1) > 1;
    // A camera that pans would leave who is near.
    const pans = take.camera.some((word) => word === 'pan-left' || word === 'pan-right');
    // Also where a close shot is asked for: somebody who picks up a key would come into it from below.
    const deep =
      (getsLow(screenplay, course, take, near) ||
        (asked === undefined && (pans || movesInDepth(screenplay, course, take, near)))) &&
      (wished === 'medium' || wished === 'close');
    const broad = several || (asked === undefined && movesBroadly(screenplay, course, take, near));
    const sized = deep ? 'full' : broad && wished === 'close' ? 'medium' : wished;
    // As near as the shot before, but of others, where a near shot does not show all.
    const differs =
      unseen &&
      (several || groupsIn(screenplay, beat) > 2) &&
      headCount(screenplay.characters) > TALK_MAX &&
      (sized === 'medium' || sized === 'close');
    const framing =
      screenplay.characters.length === 0
        ? 'wide'
        : before?.framing === sized && asked === undefined && !differs
          ? next(sized, broad, deep)
          : sized;
    const subject = framing === 'medium' || framing === 'close' ? near : undefined;
    if (subject !== undefined) shown.add(subject);
    const company = subject === undefined ? [] : companyOf(screenplay, beat, subject);
    for (const id of company) shown.add(id);
    framed.push({
      ...take,
      framing,
      ...(subject === undefined ? {} : { subject }),
      ...(company.length === 0 ? {} : { company }),
    });
  }
  return framed;
}

function next(framing: Framing, broad: boolean, deep: boolean): Framing {
  if (deep) return framing === 'full' ? 'wide' : 'full';
  if (framing === 'medium') return broad ? 'full' : 'close';
  return framing === 'wide' ? 'full' : framing === 'full' ? 'medium' : 'full';
}

/** What an advertisement is for: what is named first, and not what it stands on. */
function heroOf({ characters, relations }: Screenplay): string | undefined {
  const leads = characters.filter(({ aside }) => aside === undefined);
  const bears = (id: string) => relations.some(({ relation, object }) => relation === 'on' && object === id);
  return (leads.find(({ id }) => !bears(id)) ?? leads[0])?.id;
}

/** Who a near shot is about: who speaks, else who acts in it; first whoever no shot of the beat came near to, then another one than before. */
function subjectOf(
  screenplay: Screenplay,
  beat: number,
  before: string | undefined,
  shown: ReadonlySet<string>,
): string | undefined {
  const speaker = screenplay.lines.find((line) => line.beat === beat && line.speaker !== 'narrator')?.speaker;
  const acting = toldIn(screenplay, beat).flatMap(({ who }) => who);
  // "Final shot: the white cup on a table": what is only named is what it shows.
  const shows = acting.length > 0 ? acting : (screenplay.beats[beat]?.names ?? []);
  const wanted = [...(speaker === undefined ? [] : [speaker]), ...shows];
  // Who is only round or behind the others is nobody to come near to.
  const leads = screenplay.characters.filter(({ aside }) => aside === undefined).map(({ id }) => id);
  // 用钥匙打开门: who does it, and not what it is done with.
  const told = wanted
    .filter((id) => leads.includes(id))
    .toSorted((a, b) => Number(isThing(screenplay, a)) - Number(isThing(screenplay, b)));
  const people = leads.filter((id) => screenplay.characters.some((each) => each.id === id && isPerson(each.kind)));
  const all = [told, people, leads, wanted].find((each) => each.length > 0) ?? [];
  return all.find((id) => id !== before && !shown.has(id)) ?? all.find((id) => id !== before) ?? all[0];
}

/** The same, and who is said to stand there: a boy on a chair is seen near, too. */
function toldIn(screenplay: Screenplay, beat: number): readonly BeatAction[] {
  const { beats, characters } = screenplay;
  const isSomebody = (id: string) => characters.some((each) => each.id === id && isPerson(each.kind));
  const done = doneIn(screenplay, beat);
  return (
    beats[beat]?.actions.filter(
      (each) => done.includes(each) || (each.said !== undefined && each.who.every(isSomebody)),
    ) ?? []
  );
}

function isThing({ characters }: Screenplay, id: string): boolean {
  return characters.some((each) => each.id === id && familyOf(each.kind) === 'thing');
}

/** What is seen to be done in a beat. */
function doneIn(screenplay: Screenplay, beat: number): readonly BeatAction[] {
  // What merely sits in a hand does nothing.
  const rests = ({ said, deed, who }: BeatAction) =>
    said === undefined && deed === undefined && who.every((id) => isThing(screenplay, id));
  return (
    screenplay.beats[beat]?.actions.filter(
      (each) => (each.action !== 'stand' || each.deed !== undefined) && !rests(each),
    ) ?? []
  );
}

/** So many are all seen in a near shot. */
const TALK_MAX = 3;

/** How many do something apart from the others. */
function groupsIn(screenplay: Screenplay, beat: number): number {
  return new Set(doneIn(screenplay, beat).map(({ who }) => who.join())).size;
}

/** Those without whom one does not do it: who does the same, and to whom something is handed. */
function companyOf(screenplay: Screenplay, beat: number, subject: string): readonly string[] {
  const own = doneIn(screenplay, beat).filter(({ who }) => who.includes(subject));
  const handed = (id: string, { deed }: BeatAction) => deed !== undefined && IN_ARMS.has(deed) && isOne(id);
  // Whoever is chased runs, too.
  const goesAlong = ({ action, target }: BeatAction) =>
    GOES.has(action) && doneIn(screenplay, beat).some((other) => other.who.includes(target!) && GOES.has(other.action));
  const isOne = (id: string | undefined) =>
    screenplay.characters.some((each) => each.id === id && each.count === 1 && isAlive(each.kind));
  const together = own.flatMap((each) => [
    ...each.who.filter(isOne),
    ...(each.target !== undefined && (handed(each.target, each) || goesAlong(each)) && isOne(each.target)
      ? [each.target]
      : []),
  ]);
  const others = [...new Set(together)].filter((id) => id !== subject);
  return others.length < COMPANY_MAX ? others : [];
}

const GOES: ReadonlySet<string> = new Set(['walk', 'run', 'fly', 'swim']);
/** More than this many are a group, of which a near shot shows one. */
const COMPANY_MAX = 3;

function beatOf(course: Course, take: Take): number {
  const middle = (take.start + take.end) / 2;
  const beat = Math.max(
    0,
    course.spans.findIndex((span) => middle < span.end),
  );
  // Shots that were lengthened reach into the next beat, and are still of their own.
  return take.beats.includes(beat) ? beat : (take.beats.at(-1) ?? beat);
}

/** Who comes toward us or goes away changes size too much for a near shot. */
function movesInDepth(screenplay: Screenplay, course: Course, take: Take, subject: string | undefined): boolean {
  const actions = screenplay.beats[beatOf(course, take)]?.actions ?? [];
  return actions.some(
    ({ who, action, direction }) =>
      subject !== undefined &&
      who.includes(subject) &&
      (ABOUT.has(action) ||
        ((action === 'walk' || action === 'run') && (direction === 'toward' || direction === 'away'))),
  );
}

/** Who the shot is about gets down to the ground, or up from it. */
function getsLow(screenplay: Screenplay, course: Course, take: Take, subject: string | undefined): boolean {
  return (screenplay.beats[beatOf(course, take)]?.actions ?? []).some(
    ({ who, deed, action, begins }) =>
      subject !== undefined &&
      who.includes(subject) &&
      (deed === 'pick-up' ||
        (begins === true && POSTURES.has(action)) ||
        (deed !== undefined && LOW.has(DEEDS[deed].play.stance))),
  );
}

/** Who gets down so low leaves a near frame, or comes into it from above. */
const LOW: ReadonlySet<Stance> = new Set<Stance>(['kneel', 'half-kneel', 'squat', 'crouch', 'floor', 'cross-legged']);

/** Things that fly or roll about would leave a near frame. */
const ABOUT: ReadonlySet<string> = new Set([
  'levitate',
  'float-down',
  'blow-away',
  'drop',
  'fall',
  'scatter',
  'roll',
  'slide',
  'glide',
]);

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
