import type { Relation, Screenplay } from '../script/screenplay.ts';
import { cardOf, isVehicle } from '../kinds/kinds.ts';
import { placeAt } from '../stage/track.ts';
import { seatOf } from './bodies.ts';
import type { Course } from './acts.ts';
import { comeLater } from './come-later.ts';
import { four } from './path-keys.ts';
import { MOUTH_SHARE, restingDepth } from './mounting.ts';
import { BEFORE_METRES, liesInArms } from './riding.ts';
import { scoopedUp } from './scoop-up.ts';
import type { Slot } from './slot.ts';
import type { ActorKey, ActorTrack } from './storyboard.ts';

/** How long something takes from one place to the next, seconds. */
const PASSING_SECONDS = 0.4;
/** A moment of the start of a shot. */
const EDGE_SECONDS = 0.05;
/** Where arms hold it, standing or on a seat, as a share of the height of who does, and how far before the body, metres. */
const ARMS = { height: 0.47, lap: 0.2, before: 0.2 } as const;
/** How far behind the side of a vehicle those sit whom it encloses, metres. */
const CABIN_METRES = 0.12;
/** How high its floor is, as a share of its height. */
const FLOOR_SHARE = 0.12;
/** How far before the feet something is put down, metres. */
const DOWN_METRES = 0.55;

/** The screenplay with the relations that hold when a shot begins: what is picked up later still lies there. */
export function asItBegins(screenplay: Screenplay, course: Course, start: number): Screenplay {
  const at = start + EDGE_SECONDS;
  const relations = screenplay.relations.filter(
    ({ since, until }) => momentOf(course, since, 0) <= at && momentOf(course, until, Infinity) > at,
  );
  return relations.length === screenplay.relations.length ? screenplay : { ...screenplay, relations };
}

/** Seconds of the film at a moment told in beats and shares of them. */
function momentOf({ spans }: Course, beats: number | undefined, otherwise: number): number {
  if (beats === undefined) return otherwise;
  const span = spans[Math.floor(beats)];
  return span === undefined ? Infinity : span.start + (beats - Math.floor(beats)) * (span.end - span.start);
}

/**
 * What is picked up, handed over or put down within a shot goes from where it is into the hands of the other one, or out of them,
 * and stays there; what comes into being in a later beat is not there before.
 */
export function passedOn(
  tracks: readonly ActorTrack[],
  { relations, characters }: Screenplay,
  course: Course,
  { start, seconds, slots }: { readonly start: number; readonly seconds: number; readonly slots: readonly Slot[] },
): readonly ActorTrack[] {
  const local = (beats: number | undefined, otherwise: number) => momentOf(course, beats, otherwise) - start;
  const within = (time: number) => time > EDGE_SECONDS && time < seconds - EDGE_SECONDS;
  const handed = tracks.map((track) => {
    const slot = slots.find(({ member }) => member.id === track.member);
    if (slot === undefined) return track;
    const own = relations.filter(({ subject }) => subject === slot.character);
    const moments = [...new Set(own.flatMap(({ since, until }) => [local(since, -1), local(until, -1)]))]
      .filter(within)
      .toSorted((a, b) => a - b);
    let passed = track;
    for (const time of moments) {
      const next = own.find((tie) => Math.abs(local(tie.since, -1) - time) < EDGE_SECONDS);
      const before = own.find((tie) => Math.abs(local(tie.until, -1) - time) < EDGE_SECONDS);
      const keys = next === undefined ? undefined : keysWith(next, { time, tracks, slots, slot, seconds });
      passed = spliced(passed, time, keys ?? keysOnGround(before, { time, tracks, slots, slot, seconds }), seconds);
    }
    return passed;
  });
  return comeLater(scoopedUp(handed, slots, seconds), characters, course, { start, slots });
}

interface Passing {
  readonly time: number;
  readonly tracks: readonly ActorTrack[];
  readonly slots: readonly Slot[];
  readonly slot: Slot;
  readonly seconds: number;
}

type Place = Pick<ActorKey, 'atSeconds' | 'x' | 'y' | 'z' | 'facing' | 'mouthedBy'> & { readonly lies?: true };

function keysWith(
  { relation, object, how }: Relation,
  { time, tracks, slots, slot, seconds }: Passing,
): readonly Place[] | undefined {
  const holder = slots.find(({ character }) => character === object);
  const track = tracks.find(({ member }) => member === holder?.member.id);
  if (holder === undefined || track === undefined) return undefined;
  const tall = holder.member.heightMetres;
  if (how === 'mouth')
    return following(track, time, seconds).map((place) => ({
      ...place,
      y: place.y + tall * MOUTH_SHARE,
      mouthedBy: holder.member.id,
    }));
  // On the seat, or behind the door.
  if (isVehicle(holder.member.kind)) {
    const enclosed = cardOf(holder.member.kind).cabin === true;
    const seat = tall * (enclosed ? FLOOR_SHARE : seatOf(holder.member.kind));
    const depth = enclosed ? CABIN_METRES : restingDepth(holder, false);
    return following(track, time, seconds).map((place) => ({ ...place, y: place.y + seat, z: place.z + depth }));
  }
  const lies = relation !== 'on' && liesInArms(slot.member.kind) ? { lies: true as const } : {};
  const above =
    relation === 'on'
      ? tall * seatOf(holder.member.kind)
      : tall * (holder.carrier === undefined ? ARMS.height : ARMS.lap);
  const nearer = relation === 'on' ? 0.02 : ARMS.before;
  return following(track, time, seconds).map((place) => ({
    ...place,
    ...lies,
    x: place.x + (relation === 'on' ? 0 : BEFORE_METRES[place.facing]),
    y: place.y + above,
    z: place.z - nearer,
  }));
}

/** Before the feet of who had it. */
function keysOnGround(tie: Relation | undefined, { time, tracks, slots, seconds }: Passing): readonly Place[] {
  const holder = slots.find(({ character }) => character === tie?.object);
  const track = tracks.find(({ member }) => member === holder?.member.id);
  const [place] = track === undefined ? [] : following(track, time, seconds);
  if (place === undefined) return [];
  const way = place.facing.includes('left') ? -1 : 1;
  return [{ ...place, x: place.x + way * DOWN_METRES, y: 0 }];
}

/** Where a member is from a moment on. */
function following(track: ActorTrack, time: number, seconds: number): readonly Place[] {
  const at = placeAt(track, time, seconds);
  const current = track.keys.findLast(({ atSeconds }) => atSeconds <= time) ?? track.keys[0];
  const facing = current?.facing ?? 'toward';
  const { x, y, z } = at;
  return [{ atSeconds: time, x, y, z, facing }, ...track.keys.filter(({ atSeconds }) => atSeconds > time)];
}

/** As before until shortly before a moment, then on the way, then at the other places. */
function spliced(track: ActorTrack, time: number, places: readonly Place[], seconds: number): ActorTrack {
  const [first] = track.keys;
  if (first === undefined || places.length === 0) return track;
  const leaves = Math.max(0.01, time - PASSING_SECONDS);
  const from = placeAt(track, leaves, seconds);
  const before = track.keys.filter(({ atSeconds }) => atSeconds < leaves);
  const { with: _with, gaze: _gaze, mouthedBy: _mouth, ...still } = before.at(-1) ?? first;
  // What is handed on keeps still.
  const rests = { ...still, action: 'sit' as const };
  const { carriedBy: _carrier, ...free } = track;
  return {
    ...free,
    keys: [
      ...before,
      { ...rests, atSeconds: four(leaves), x: four(from.x), y: four(from.y), z: four(from.z) },
      ...places.map(({ atSeconds, x, y, z, facing, mouthedBy, lies }) => ({
        ...rests,
        ...(mouthedBy === undefined ? {} : { mouthedBy }),
        // An animal in the arms keeps its legs still.
        ...(lies === undefined ? {} : { action: 'lie' as const }),
        atSeconds: four(atSeconds),
        x: four(x),
        y: four(y),
        z: four(z),
        facing,
      })),
    ],
  };
}
