import { placeAt } from '../stage/track.ts';
import { familyOf } from '../script/kinds.ts';
import { mannerOf } from './acts.ts';
import type { Act } from './acts.ts';
import { paceOf } from './bodies.ts';
import { bearingOf } from './facing.ts';
import type { Slot } from './slots.ts';
import type { ActorKey, ActorTrack } from './storyboard.ts';

export interface PathRequest {
  readonly slot: Slot;
  /** In seconds of the shot. */
  readonly acts: readonly Act[];
  readonly seconds: number;
  readonly direction: 1 | -1;
  readonly halfStage: number;
  readonly slots: readonly Slot[];
  /** 1, or less in slow motion. */
  readonly speed: number;
  readonly indoors: boolean;
  /** For those who move together: metres per second of all. */
  readonly convoyPace?: (act: Act) => number;
}

/** The longest way that a followed group goes in a shot, metres: what the places are dressed for. */
const CONVOY_METRES_MAX = 44;
/** The nearest and the farthest that one walks toward or away from us. */
const NEAR_Z = -1.6;
const FAR_Z = 4;
/** Metres beyond the edge at which one is surely out of the frame. */
const OFF_STAGE_METRES = 1.4;
const FLIGHT_METRES = 2.3;
/** How far apart in depth the two sides of a lap are. */
const LAP_METRES = 1.5;

type Way = 'left' | 'right' | 'toward' | 'away';

/** The track of one member through a shot: straight legs with the right pace, facing and look. */
export function trackOf(request: PathRequest): ActorTrack {
  const keys = request.convoyPace === undefined ? freeKeys(request) : convoyKeys(request, request.convoyPace);
  return { member: request.slot.member.id, keys: withEnd(withFlight(keys, request), request.seconds) };
}

/** On the heels of one who moves: the same way, a moment later. */
export function chaseOf(request: PathRequest, lead: ActorTrack): ActorTrack {
  const { slot, acts, seconds } = request;
  const [act] = acts;
  const [first] = lead.keys;
  if (act === undefined || first === undefined) return trackOf(request);
  const pace = paceOf(slot.member.kind, act.action) * mannerOf(act) * request.speed;
  const delay = Math.min(0.8, Math.max(0.3, Math.abs(first.x - slot.x) / Math.max(pace, 0.5)));
  const lift = (key: ActorKey) => (familyOf(slot.member.kind) === 'bird' ? key.y : 0);
  const start: ActorKey = {
    ...keyOf(request, act, 0, slot.x, first.z, first.x < slot.x ? 'left' : 'right'),
    y: lift(first),
  };
  const after = lead.keys
    .filter((key) => key.atSeconds + delay < seconds - 0.02)
    .map((key): ActorKey => ({
      ...start,
      atSeconds: round(key.atSeconds + delay),
      x: key.x,
      z: key.z,
      y: lift(key),
      facing: key.facing,
    }));
  const end = placeAt(lead, seconds - delay, seconds);
  return {
    member: slot.member.id,
    keys: [
      start,
      ...after,
      {
        ...(after.at(-1) ?? start),
        atSeconds: round(seconds),
        x: round(end.x),
        z: round(end.z),
        y: lift({ ...start, y: end.y }),
      },
    ],
  };
}

/** Together with all others: one shared way, centred on the stage, so that the places left and right of it suffice. */
function convoyKeys(request: PathRequest, paceOfAll: (act: Act) => number): readonly PathKey[] {
  const { acts, slot, direction, speed } = request;
  const legs = acts.map((act) => {
    const moving = paceOf(slot.member.kind, act.action) > 0;
    return {
      act,
      moving,
      way: wayOf(act, direction),
      metres: moving ? Math.min(30, paceOfAll(act)) * speed * (act.end - act.start) : 0,
    };
  });
  const total = legs.reduce((sum, { metres }) => sum + metres, 0);
  const scale = Math.min(1, (request.indoors ? 20 : CONVOY_METRES_MAX) / Math.max(total, 0.1));
  const signed = (leg: (typeof legs)[number]) => (leg.way === 'left' ? -1 : 1) * leg.metres * scale;
  let x = slot.x - legs.reduce((sum, leg) => sum + signed(leg), 0) / 2;
  return legs.flatMap((leg) => {
    const key = keyOf(request, leg.act, leg.act.start, x, slot.z, leg.moving ? leg.way : undefined);
    x += signed(leg);
    return [{ ...key, toX: x, toZ: slot.z, until: leg.act.end }];
  });
}

/** A key with where it leads, until the next one says otherwise. */
interface PathKey extends ActorKey {
  readonly toX: number;
  readonly toZ: number;
  readonly until: number;
}

/** On its own: within its part of the stage, to its target, in from or out to the side. */
function freeKeys(request: PathRequest): readonly PathKey[] {
  const { slot, acts } = request;
  const keys: PathKey[] = [];
  let { x, z } = startOf(request);
  for (const act of acts) {
    const pace = paceOf(slot.member.kind, act.action) * mannerOf(act) * request.speed;
    const added = pace > 0 ? movingKeys(request, act, pace, x, z) : [stay(request, act, act.start, act.end, x, z)];
    keys.push(...added);
    const last = added.at(-1);
    if (last !== undefined) ({ toX: x, toZ: z } = last);
  }
  return keys;
}

function startOf(request: PathRequest): { x: number; z: number } {
  const { slot, acts, direction, halfStage } = request;
  const first = acts[0];
  if (first?.crossing === 'enters') return { x: -entrySide(first, direction) * offStage(slot, halfStage), z: slot.z };
  if (first === undefined || paceOf(slot.member.kind, first.action) === 0) return { x: slot.x, z: slot.z };
  const metres = paceOf(slot.member.kind, first.action) * mannerOf(first) * request.speed * (first.end - first.start);
  if (first.direction === 'away') return { x: slot.x, z: slot.z + NEAR_Z };
  if (first.direction === 'toward') return { x: slot.x, z: Math.min(FAR_Z, NEAR_Z + metres) };
  if (first.target !== undefined || slot.bound) return { x: slot.x, z: slot.z };
  const lone = request.slots.filter(({ carrier }) => carrier === undefined).length === 1;
  const [low, high] = rangeOf(request);
  const way = wayOf(first, direction) === 'left' ? -1 : 1;
  const vehicle = familyOf(slot.member.kind) === 'car' || familyOf(slot.member.kind) === 'boat';
  return { x: lone || vehicle ? (way > 0 ? low : high) : slot.x, z: laneOf(request) };
}

function movingKeys(request: PathRequest, act: Act, pace: number, x: number, z: number): readonly PathKey[] {
  const { slot, direction, halfStage } = request;
  const seconds = act.end - act.start;
  const way = wayOf(act, direction);
  if (act.crossing === 'leaves')
    return go(
      request,
      act,
      x,
      z,
      (way === 'left' ? -1 : 1) * offStage(slot, halfStage),
      z,
      Math.max(pace, Math.min(pace * 1.6, offStage(slot, halfStage) / seconds)),
    );
  if (act.crossing === 'enters')
    return go(
      request,
      act,
      x,
      z,
      slot.x,
      slot.z,
      Math.max(pace, Math.min(pace * 1.8, Math.abs(slot.x - x) / Math.max(0.3, seconds * 0.85))),
    );
  if (way === 'toward' || way === 'away') {
    const goal = way === 'toward' ? NEAR_Z : FAR_Z;
    return go(request, act, x, z, x, goal, Math.min(pace, Math.abs(goal - z) / seconds));
  }
  const target = targetSlot(request, act);
  if (target !== undefined) return go(request, act, x, z, beside(slot, target, x), z, pace);
  return wander(request, act, pace, x, z, way === 'left' ? -1 : 1);
}

/** Straight to a place; who arrives early stands there. */
function go(
  request: PathRequest,
  act: Act,
  x: number,
  z: number,
  toX: number,
  toZ: number,
  pace: number,
): readonly PathKey[] {
  const metres = Math.hypot(toX - x, toZ - z);
  const need = pace <= 0 ? Infinity : metres / pace;
  const seconds = act.end - act.start;
  const share = Math.min(1, seconds / Math.max(need, 1e-6));
  const end = { x: x + (toX - x) * share, z: z + (toZ - z) * share };
  const way: Way = Math.abs(toZ - z) > Math.abs(toX - x) ? (toZ < z ? 'toward' : 'away') : toX < x ? 'left' : 'right';
  if (metres < 0.05) return [stay(request, { ...act, action: 'stand' }, act.start, act.end, x, z)];
  const arrival = act.start + Math.min(seconds, need);
  const moving: PathKey = { ...keyOf(request, act, act.start, x, z, way), toX: end.x, toZ: end.z, until: arrival };
  const resting = familyOf(request.slot.member.kind) === 'bird' && act.action === 'fly' ? 'fly' : 'stand';
  return act.end - arrival < 0.15
    ? [moving]
    : [moving, stay(request, { ...act, action: resting }, arrival, act.end, end.x, end.z)];
}

/** Up and down its part of the stage at its own pace; vehicles cross it once, as slowly as that takes. */
function wander(request: PathRequest, act: Act, pace: number, x: number, z: number, way: 1 | -1): readonly PathKey[] {
  const [low, high] = rangeOf(request);
  const vehicle = familyOf(request.slot.member.kind) === 'car' || familyOf(request.slot.member.kind) === 'boat';
  if (high - low < 0.6 || vehicle)
    return go(
      request,
      act,
      x,
      z,
      way > 0 ? high : low,
      z,
      Math.min(pace, Math.abs((way > 0 ? high : low) - x) / (act.end - act.start)),
    );
  const keys: PathKey[] = [];
  let at = act.start;
  let from = x;
  let heading = way;
  // Among others it runs laps round them: back on the far side, not through the same air.
  const lap = request.slot.bound || request.slots.length === 1 ? 0 : LAP_METRES;
  let lane = z;
  while (act.end - at > 0.05 && keys.length < 40) {
    const edge = heading > 0 ? high : low;
    const seconds = Math.min(Math.abs(edge - from) / pace, act.end - at);
    const to = from + heading * pace * seconds;
    if (seconds > 0.05)
      keys.push({
        ...keyOf(request, act, at, from, lane, heading > 0 ? 'right' : 'left'),
        toX: to,
        toZ: lane,
        until: at + seconds,
      });
    at += Math.max(seconds, 0.01);
    from = to;
    heading = heading > 0 ? -1 : 1;
    const across = Math.min(lap / pace, act.end - at);
    if (lap === 0 || across < 0.05) continue;
    const toZ = lane + (lane === z ? 1 : -1) * pace * across;
    keys.push({
      ...keyOf(request, act, at, from, lane, heading > 0 ? 'right' : 'left'),
      toX: from,
      toZ,
      until: at + across,
    });
    at += across;
    lane = toZ;
  }
  return keys;
}

/** Where a mover may go: up to its neighbours when sides matter, else over the stage. */
function rangeOf(request: PathRequest): readonly [number, number] {
  const { slot, halfStage } = request;
  const depth = Math.max(1, (slot.z + 9) / 9);
  const edge = halfStage * depth - slot.halfWidth;
  if (!slot.bound) return [-edge, edge];
  const others = request.slots.filter((other) => other.carrier === undefined && other.member.id !== slot.member.id);
  const left = others
    .filter((other) => other.x < slot.x)
    .map((other) => other.x + other.halfWidth + slot.halfWidth + 0.15);
  const right = others
    .filter((other) => other.x > slot.x)
    .map((other) => other.x - other.halfWidth - slot.halfWidth - 0.15);
  // Both neighbours may move: each keeps to its half of the gap.
  const low = Math.max(-edge, ...left.map((bound) => (bound + slot.x) / 2));
  const high = Math.min(edge, ...right.map((bound) => (bound + slot.x) / 2));
  return [Math.min(low, slot.x), Math.max(high, slot.x)];
}

/** A mover among others goes a step nearer to us or farther, so that it passes and does not walk through them. */
function laneOf(request: PathRequest): number {
  const { slot, slots } = request;
  const index = slots.findIndex(({ member }) => member.id === slot.member.id);
  return slots.length === 1 || slot.bound ? slot.z : slot.z + (index % 2 === 0 ? -0.5 : 0.8) * (1 + index * 0.1);
}

function targetSlot(request: PathRequest, act: Act): Slot | undefined {
  return act.target === undefined ? undefined : request.slots.find(({ character }) => character === act.target);
}

/** As near as one comes to someone without bumping. */
function beside(slot: Slot, target: Slot, x: number): number {
  const side = x < target.x ? -1 : 1;
  return target.x + side * (target.halfWidth + slot.halfWidth + 0.35);
}

function stay(request: PathRequest, act: Act, start: number, end: number, x: number, z: number): PathKey {
  return { ...keyOf(request, act, start, x, z, undefined), toX: x, toZ: z, until: end };
}

function keyOf(
  request: PathRequest,
  act: Act,
  atSeconds: number,
  x: number,
  z: number,
  moving: Way | undefined,
): ActorKey {
  const { slot } = request;
  const target = targetSlot(request, act);
  const side = request.slots.length > 1 && Math.abs(slot.x) > 0.3 ? (slot.x < 0 ? 1 : -1) : request.direction;
  const bearing = bearingOf(slot.member.kind, act, moving, side, target === undefined ? undefined : target.x - x);
  const lasted = act.lasted !== undefined && atSeconds === act.start ? { lastedSeconds: round(act.lasted) } : {};
  return { atSeconds, x: round(x), y: slot.y, z: round(z), action: act.action, ...bearing, ...lasted };
}

function wayOf(act: Act, direction: 1 | -1): Way {
  return act.direction ?? (direction > 0 ? 'right' : 'left');
}

function entrySide(act: Act, direction: 1 | -1): 1 | -1 {
  return act.direction === 'left' ? -1 : act.direction === 'right' ? 1 : direction;
}

function offStage(slot: Slot, halfStage: number): number {
  return (halfStage * 1.35 + OFF_STAGE_METRES + slot.halfWidth) * Math.max(1, (slot.z + 9) / 9);
}

/** Birds in the air are above the heads, each at its own height, and rise and sink a little as they go. */
function withFlight(keys: readonly PathKey[], request: PathRequest): readonly PathKey[] {
  if (familyOf(request.slot.member.kind) !== 'bird' || request.slot.carrier !== undefined) return keys;
  const index = request.slots.findIndex(({ member }) => member.id === request.slot.member.id);
  const height = (key: PathKey, at: number) =>
    key.action === 'fly' ? FLIGHT_METRES + (index % 3) * 0.45 + 0.18 * Math.sin(at * 1.7 + index * 2) : 0;
  return keys.flatMap((key) => {
    const parts = key.action === 'fly' ? Math.max(1, Math.round((key.until - key.atSeconds) / 0.9)) : 1;
    return Array.from({ length: parts }, (_, part) => {
      const share = part / parts;
      const at = key.atSeconds + (key.until - key.atSeconds) * share;
      return {
        ...key,
        atSeconds: at,
        x: key.x + (key.toX - key.x) * share,
        z: key.z + (key.toZ - key.z) * share,
        y: round(height(key, at)),
      };
    });
  });
}

/** The bare keys, and at the end of the shot where the last one led. */
function withEnd(keys: readonly PathKey[], seconds: number): readonly ActorKey[] {
  const bare = keys.map(({ toX: _toX, toZ: _toZ, until: _until, ...key }) => ({
    ...key,
    atSeconds: round(key.atSeconds),
  }));
  const last = keys.at(-1);
  const lastBare = bare.at(-1);
  if (last === undefined || lastBare === undefined) return bare;
  const moved = Math.hypot(last.toX - last.x, last.toZ - last.z) > 0.01;
  return moved
    ? [
        ...bare,
        {
          ...lastBare,
          atSeconds: round(Math.max(seconds, lastBare.atSeconds + 0.01)),
          x: round(last.toX),
          z: round(last.toZ),
        },
      ]
    : bare;
}

function round(value: number): number {
  return Math.round(value * 10000) / 10000;
}
