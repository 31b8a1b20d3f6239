import type { Stance } from '../deeds/deed-card.ts';
import { DEEDS } from '../deeds/deeds.ts';
import { isInWall } from '../deeds/in-wall.ts';
import { cardOf, familyOf, isPerson } from '../kinds/kinds.ts';
import { POSTURES } from '../script/postures.ts';
import type { Kind } from '../kinds/kinds.ts';
import { HAPPENINGS } from '../script/happenings.ts';
import type { Action, Beat, BeatAction, RelationName, Screenplay } from '../script/screenplay.ts';
import { traitsOf } from '../places/places.ts';
import { paceOf } from './bodies.ts';
import { settingsByBeat } from './scenery.ts';

/** Under way: whoever is carried is so when the carrier is. */
export const GOES: ReadonlySet<Action> = new Set<Action>(['walk', 'run', 'drive', 'sail', 'fly', 'swim']);

/** What one character does for a stretch of the film, seconds since the film began. */
export interface Act {
  readonly start: number;
  readonly end: number;
  readonly action: Action;
  readonly deed?: BeatAction['deed'];
  readonly thingColour?: BeatAction['thingColour'];
  readonly pieces?: BeatAction['pieces'];
  readonly manner?: BeatAction['manner'];
  readonly direction?: BeatAction['direction'];
  readonly target?: string;
  readonly crossing?: BeatAction['crossing'];
  readonly feeling?: BeatAction['feeling'];
  readonly begins?: true;
  /** The verb of the prompt. */
  readonly said?: string;
  /** Down from what it is on, or up onto it. */
  readonly leaps?: 'down' | 'up';
  /** A leap in a run: it goes on while it is in the air. */
  readonly onward?: true;
  /** There is a chair for it. */
  readonly chair?: true;
  /** Seconds that it has lasted before the stretch that is looked at. */
  readonly lasted?: number;
}

/** The course of the film: when each beat plays, and what everyone does from the first to the last frame. */
export interface Course {
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** By character id; gap-free from 0 to the end. */
  readonly acts: ReadonlyMap<string, readonly Act[]>;
}

/** Actions that go on until something else is done; all others are done once and end in the posture before. */
const LASTING: ReadonlySet<Action> = new Set<Action>([
  'walk',
  'run',
  'fly',
  'drive',
  'sail',
  'swim',
  'sit',
  'lie',
  'dance',
  'stand',
  'eat',
  ...HAPPENINGS,
]);
/** What can be shown on the face or by the lips while the body does something else. */
const BY_THE_WAY: ReadonlySet<Action> = new Set<Action>(['look', 'smile', 'speak']);
const TURN_SECONDS = 0.9;

/** Lays the beats over the film and follows every character through them; `cuts`: its beats are parted by cuts. */
export function planCourse(told: Screenplay, seconds: number, cuts = false): Course {
  const screenplay = onWater(told);
  const weights = asMarked(
    withTimeForPlaces(
      screenplay.beats.map((beat, index) => weightOf(beat, screenplay, index)),
      settingsByBeat(screenplay).map(({ place }) => place),
      seconds,
    ),
    screenplay.beats,
    seconds,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let at = 0;
  const spans = weights.map((weight) => {
    const start = at;
    at += (weight / total) * seconds;
    return { start, end: at };
  });
  const acts = new Map(
    screenplay.characters.map(
      ({ id, kind, feeling }) =>
        [
          id,
          actsOf(screenplay, spans, id, kind, cuts).map((act) =>
            feeling === undefined || act.feeling !== undefined ? act : { ...act, feeling },
          ),
        ] as const,
    ),
  );
  return { spans, acts };
}

/**
 * Weights by which shots last as the prompt says: a beat that opens one shares its seconds with those up to the next that opens one. A film
 * that is not as long as all of them together has them in proportion.
 */
function asMarked(weights: readonly number[], beats: Screenplay['beats'], seconds: number): readonly number[] {
  const shotOf = beats.map((_, index) => beats.slice(0, index + 1).findLastIndex(({ opens }) => opens !== undefined));
  const secondsOf = (shot: number) => beats[shot]?.opens?.seconds;
  const sum = (those: readonly number[]) => those.reduce((total, each) => total + each, 0);
  const timed = weights.filter((_, index) => secondsOf(shotOf[index]!) !== undefined);
  if (timed.length === 0) return weights;
  const told = sum([...new Set(shotOf)].map((shot) => secondsOf(shot) ?? 0));
  // Shots of which nothing is said have what is left of the film, or else their share beside those.
  const left = sum(weights) - sum(timed);
  const perWeight = left > 0 && seconds - told >= 1 ? (seconds - told) / left : told / sum(timed);
  return weights.map((weight, index) => {
    const own = secondsOf(shotOf[index]!);
    if (own === undefined) return weight * perWeight;
    return (weight / sum(weights.filter((_, at) => shotOf[at] === shotOf[index]))) * own;
  });
}

/** Each place of a film is seen for a second and a little at least, as long as there is time: what is done there is given more weight. */
function withTimeForPlaces(weights: readonly number[], places: readonly string[], seconds: number): readonly number[] {
  const runs = places.map(
    (_, index) => places.slice(0, index + 1).filter((each, at) => at > 0 && each !== places[at - 1]).length,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const count = (runs.at(-1) ?? 0) + 1;
  if (count < 2 || count * PLACE_SECONDS > seconds) return weights;
  const least = (PLACE_SECONDS / seconds) * total;
  return weights.map((weight, index) => {
    const run = weights.filter((_, at) => runs[at] === runs[index]).reduce((sum, each) => sum + each, 0);
    return run >= least ? weight : weight * ((least / run) * (1 + count * 0.1));
  });
}

const PLACE_SECONDS = 1.1;

/** Verbs that of a bird on water mean no wings. */
const ALONG = /^(?:glid|drift|slid)/u;

/** A swan that glides across a lake swims. */
function onWater(screenplay: Screenplay): Screenplay {
  const kindOf = (id: string) => screenplay.characters.find((character) => character.id === id)?.kind;
  const floating = (id: string) => {
    const kind = kindOf(id);
    return kind !== undefined && floats(screenplay, kind);
  };
  return {
    ...screenplay,
    beats: screenplay.beats.map((beat) => ({
      ...beat,
      actions: beat.actions.map((action) =>
        action.action === 'fly' && ALONG.test(action.said ?? '') && action.who.every(floating)
          ? { ...action, action: 'swim' as const }
          : action,
      ),
    })),
  };
}

/** How a manner changes a pace. */
export function mannerOf(act: Act): number {
  return act.manner === 'slow' ? 0.7 : act.manner === 'fast' ? 1.3 : 1;
}

/** Metres per second of an act; 0 for what is done on the spot. */
export function paceOfAct(kind: Kind, { action, onward }: Act): number {
  return paceOf(kind, onward === true ? 'run' : action);
}

function weightOf(beat: Beat, screenplay: Screenplay, index: number): number {
  const words = screenplay.lines
    .filter((line) => line.beat === index)
    .reduce((sum, { text }) => sum + text.length / 12, 0);
  const empty = beat.actions.length === 0 && beat.camera.length === 0 && beat.setting === undefined && words === 0;
  // What nothing is seen of takes no time from what is.
  if (empty && screenplay.beats.some(({ actions }) => actions.length > 0)) return EMPTY_WEIGHT;
  const crowded = Math.max(0, new Set(beat.actions.map(({ action }) => action)).size - 1);
  return 1 + 0.3 * crowded + 0.4 * words;
}

const EMPTY_WEIGHT = 0.1;

function actsOf(screenplay: Screenplay, spans: Course['spans'], id: string, kind: Kind, cuts: boolean): readonly Act[] {
  const acts: Act[] = [];
  let posture: Omit<Act, 'start' | 'end'> = { action: restOf(screenplay, id, kind) };
  for (const [index, beat] of screenplay.beats.entries()) {
    const { start, end } = spans[index] ?? { start: 0, end: 0 };
    const mine = beat.actions
      .filter(({ who }) => who.includes(id))
      .map((act) => landed(withoutWho(act), screenplay, id, kind));
    const parts =
      mine.length > 0
        ? sequence(
            mine.map((act) => withLaughter(act, posture)),
            posture,
            end - start,
          )
        : [
            {
              ...(leftAlone(screenplay, index, id, posture) ? { action: 'stand' as const } : goingOn(posture)),
              share: 1,
            },
          ];
    let at = start;
    for (const { share, ...part } of parts) {
      acts.push({ ...part, start: at, end: at + share * (end - start) });
      at += share * (end - start);
    }
    const last = acts.at(-1);
    // Who has opened a door is done with it when the film has cut to something else.
    const done = cuts && last?.deed !== undefined && isInWall(last.deed);
    if (last !== undefined)
      posture = done
        ? { action: last.action }
        : LASTING.has(last.action)
          ? withoutTimes(last)
          : { action: POSTURES.has(posture.action) ? posture.action : 'stand' };
  }
  return merged(
    withoutRest(acts).map((act) =>
      act.action === 'stand' && floats(screenplay, kind)
        ? { ...act, action: 'swim' }
        : act.deed === undefined && isAmongFish(screenplay, id, kind)
          ? { ...act, action: 'swim', deed: 'swim' }
          : act,
    ),
  );
}

/** Who laughs or cries so much that he sits down goes on doing so. */
function withLaughter(
  act: Omit<Act, 'start' | 'end'>,
  { deed, feeling }: Omit<Act, 'start' | 'end'>,
): Omit<Act, 'start' | 'end'> {
  const felt = deed !== undefined && (deed === 'laugh' || deed === 'cry');
  return felt && act.action === 'sit' && act.begins === true && act.deed === undefined
    ? { ...act, deed, ...(feeling === undefined ? {} : { feeling }) }
    : act;
}

/** Before its first action a character waits where it will act: riders sit, all others stand. */
function restOf(screenplay: Screenplay, id: string, kind: Kind): Action {
  const first = screenplay.beats.flatMap(({ actions }) => actions).find(({ who }) => who.includes(id));
  if (first?.begins !== true && first !== undefined && ['sit', 'lie', 'fly'].includes(first.action))
    return first.action;
  if (floats(screenplay, kind)) return 'swim';
  if (familyOf(kind) === 'bird') return 'stand';
  if (familyOf(kind) === 'aircraft') return isLanded(screenplay, id) ? 'stand' : 'fly';
  return first !== undefined &&
    paceOf(kind, first.action) > 0 &&
    first.crossing === undefined &&
    screenplay.beats[0]?.actions.length === 0
    ? first.action
    : 'stand';
}

/** A rocket that nobody said flies stands where one goes to it. */
function landed(
  act: Omit<Act, 'start' | 'end'>,
  screenplay: Screenplay,
  id: string,
  kind: Kind,
): Omit<Act, 'start' | 'end'> {
  const flies = act.action === 'fly' && act.said === undefined && familyOf(kind) === 'aircraft';
  return flies && isLanded(screenplay, id) ? { ...act, action: 'stand' } : act;
}

/** Somebody goes to it or stands beside it: a rocket on the ground. */
function isLanded({ beats, relations, characters }: Screenplay, id: string): boolean {
  if (characters.find((one) => one.id === id)?.size === 'toy') return true;
  const goal = beats.some(({ actions }) =>
    actions.some(({ target, action }) => target === id && (action === 'walk' || action === 'run')),
  );
  return (
    goal ||
    relations.some(
      ({ subject, relation, object }) =>
        (subject === id || object === id) && LANDED.has(relation) && object !== 'frame' && object !== 'ground',
    )
  );
}

const LANDED: ReadonlySet<RelationName> = new Set<RelationName>(['next-to', 'in-front-of', 'behind']);

/** A swan on a lake swims whenever it does nothing else: nothing stands on water. */
function floats({ setting }: Screenplay, kind: Kind): boolean {
  return familyOf(kind) === 'bird' && cardOf(kind).afloat === true && traitsOf(setting.place).waterZ !== undefined;
}

/** Who is out at sea with a dolphin and on no boat swims there. */
function isAmongFish({ setting, characters, relations }: Screenplay, id: string, kind: Kind): boolean {
  const aboard = relations.some(
    ({ subject, relation }) => subject === id && (relation === 'riding' || relation === 'on'),
  );
  return (
    isPerson(kind) &&
    setting.place === 'open-sea' &&
    !aboard &&
    characters.some((other) => familyOf(other.kind) === 'fish') &&
    characters.every((other) => familyOf(other.kind) !== 'boat')
  );
}

/** Who went along with another stops when the other does: a boy and his dog run, then the boy stops. */
function leftAlone(screenplay: Screenplay, index: number, id: string, posture: Omit<Act, 'start' | 'end'>): boolean {
  const shared = screenplay.beats
    .slice(0, index)
    .flatMap(({ actions }) => actions)
    .findLast(({ who, action }) => who.includes(id) && action === posture.action);
  const others = shared?.who.filter((other) => other !== id) ?? [];
  const next = screenplay.beats[index]?.actions.filter(({ who }) => who.some((other) => others.includes(other))) ?? [];
  return (
    ['walk', 'run'].includes(posture.action) && next.length > 0 && next.every(({ action }) => POSTURES.has(action))
  );
}

/** In a beat that asks nothing of it, a character goes on; it does not leave or arrive twice. */
function goingOn(posture: Omit<Act, 'start' | 'end'>): Omit<Act, 'start' | 'end'> {
  // Who is out of the frame stays there.
  if (posture.crossing === 'leaves') return posture;
  const { crossing: _crossing, ...rest } = posture;
  return rest;
}

/** Orders what one character does within one beat: together where a body can, else one after the other. */
function sequence(
  mine: readonly Omit<Act, 'start' | 'end'>[],
  posture: Omit<Act, 'start' | 'end'>,
  seconds: number,
): readonly (Omit<Act, 'start' | 'end'> & { share: number })[] {
  const body = mine.filter(({ action }) => !BY_THE_WAY.has(action));
  const face = mine.filter(({ action }) => BY_THE_WAY.has(action));
  const first = body[0] ?? (['sit', 'lie'].includes(posture.action) ? posture : undefined);
  if (first === undefined) return shareOut(face, seconds);
  const target = face.find((act) => act.target !== undefined)?.target;
  const feeling = first.feeling ?? face.find((act) => act.feeling !== undefined)?.feeling;
  const joined = {
    ...first,
    ...(first.target === undefined && target !== undefined ? { target } : {}),
    ...(feeling === undefined ? {} : { feeling }),
  };
  const standing = first.action === 'stand' && first.deed === undefined;
  return shareOut(
    [...(standing && face.length > 0 ? [] : [joined]), ...body.slice(1), ...(standing ? face : [])],
    seconds,
  );
}

/** Who lies on a rug and plays does both at once: a deed with a stance of its own is done in that one from the start. */
function withoutRest(acts: readonly Act[]): readonly Act[] {
  return acts.reduce<readonly Act[]>((done, act) => {
    const last = done.at(-1);
    const rests =
      (last?.deed === undefined || last.deed === 'crouch') &&
      last?.begins !== true &&
      POSTURES.has(last?.action ?? 'walk');
    const own = act.deed !== undefined && !ON_FEET.has(DEEDS[act.deed].play.stance);
    // Who only waits for a later beat does so on the feet.
    const waits = last?.action === 'stand' && act.start - last.start > WAITING_SECONDS;
    return last !== undefined && rests && own && done.length === 1 && !waits
      ? [{ ...act, start: last.start }]
      : [...done, act];
  }, []);
}

/** A beat is at least so long. */
const WAITING_SECONDS = 0.6;

/** Stances that say nothing of where the body is. */
const ON_FEET: ReadonlySet<Stance> = new Set<Stance>(['stand', 'wide', 'as-is']);

function shareOut(
  acts: readonly Omit<Act, 'start' | 'end'>[],
  seconds: number,
): readonly (Omit<Act, 'start' | 'end'> & { share: number })[] {
  const turns = acts.length > 1 ? acts.filter(({ action }) => action === 'turn').length : 0;
  const turnShare = Math.min(0.4, TURN_SECONDS / Math.max(seconds, 0.1));
  const others = acts.length - turns;
  return acts.map((act) => ({
    ...act,
    share: act.action === 'turn' && acts.length > 1 ? turnShare : (1 - turns * turnShare) / Math.max(1, others),
  }));
}

function withoutWho({ who: _who, ...action }: BeatAction): Omit<Act, 'start' | 'end'> {
  return action;
}

function withoutTimes({ start: _start, end: _end, ...act }: Act): Omit<Act, 'start' | 'end'> {
  return act;
}

/** Neighbours that are the same become one. */
function merged(acts: readonly Act[]): readonly Act[] {
  const result: Act[] = [];
  for (const act of acts) {
    const last = result.at(-1);
    const same = last !== undefined && JSON.stringify(withoutTimes(last)) === JSON.stringify(withoutTimes(act));
    if (same) result[result.length - 1] = { ...last, end: act.end };
    else result.push(act);
  }
  return result;
}
