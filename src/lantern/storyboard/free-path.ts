import { clamp } from '../../base/interpolation.ts';
import { familyOf, isVehicle } from '../kinds/kinds.ts';
import { mannerOf } from './acts.ts';
import type { Act } from './acts.ts';
import { paceOf } from './bodies.ts';
import { go, keyOf, stay, targetSlot, wayOf } from './path-keys.ts';
import type { PathKey, PathRequest, Spot } from './path-keys.ts';
import { leapKeys, leapsFrom, takeOffKeys, takesOff } from './leave-perch.ts';
import { comingDown } from './coming-down.ts';
import { roundAndRound } from './round-and-round.ts';
import { spreadAt } from './spread.ts';
import type { Slot } from './slot.ts';
import { isLeading } from './who-leads.ts';

/** The nearest that one walks toward us. */
const NEAR_Z = -1.6;
/** Metres beyond the edge at which one is surely out of the frame. */
const OFF_STAGE_METRES = 1.4;
/** How much of what is seen far away, from the middle to the side, something goes through that is there. */
const BEYOND_SHARE = 0.6;
const BEYOND_BOUND = 0.06;
/** How far somebody goes who must stay on one side of it. */
const BESIDE_BEYOND_METRES = 0.15;
/** How far apart in depth the two sides of a lap are. */
const LAP_METRES = 1.5;

/** On its own: within its part of the stage, to its target, in from or out to the side. */
export function freeKeys(request: PathRequest): readonly PathKey[] {
  const keys: PathKey[] = [];
  let at = startOf(request);
  for (const act of request.acts) {
    const added = keysOfAct(request, act, at);
    keys.push(...added);
    const last = added.at(-1);
    if (last !== undefined) at = { x: last.toX, z: last.toZ };
  }
  return keys;
}

/** One act from where the last one ended. */
function keysOfAct(request: PathRequest, act: Act, at: Spot): readonly PathKey[] {
  const { slot, speed } = request;
  const family = familyOf(slot.member.kind);
  const pace = paceOf(slot.member.kind, act.action) * mannerOf(act) * speed;
  if (act.action === 'spin' && family === 'animal') return roundAndRound(request, act, at);
  if (leapsFrom(slot, act)) return leapKeys(request, act);
  if (takesOff(slot, act)) return takeOffKeys(request, act, pace, slot);
  if (act.begins === true && act.action === 'stand' && family === 'aircraft') return comingDown(request, act, at);
  return pace > 0 ? movingKeys(request, act, pace, at) : [stay(request, act, act.start, at)];
}

function startOf(request: PathRequest): Spot {
  const { slot, acts, direction } = request;
  // Who comes in later waits outside until then.
  const entrance = acts.find(({ action, deed }) => action !== 'stand' || deed !== undefined);
  if (entrance?.crossing === 'enters') return { x: -sideOf(entrance, direction) * offStage(request), z: slot.z };
  const [first] = acts;
  const pace = first === undefined ? 0 : paceOf(slot.member.kind, first.action) * mannerOf(first) * request.speed;
  if (first === undefined || pace === 0) return slot;
  if (slot.extra === true) return { x: slot.x - sideOf(first, direction) * trafficReach(request), z: slot.z };
  if (first.direction === 'away') return { x: slot.x, z: slot.z + NEAR_Z };
  if (first.direction === 'toward')
    return { x: slot.x, z: Math.min(request.farZ, NEAR_Z + pace * (first.end - first.start)) };
  const target = goalSlot(request, first);
  if (target !== undefined && target.beyond === undefined && !slot.bound)
    return comesFrom(request, target, pace * (first.end - first.start));
  if ((first.target !== undefined && !isLeading(first.said)) || slot.bound) return slot;
  const lone = request.slots.filter(({ carrier }) => carrier === undefined).length === 1;
  const [low, high] = rangeOf(request);
  const edge = sideOf(first, direction) > 0 ? low : high;
  return { x: lone || isVehicle(slot.member.kind) ? edge : slot.x, z: laneOf(request) };
}

/** Whom one goes to; who leads somebody does not go back for that one. */
function goalSlot(request: PathRequest, act: Act): Slot | undefined {
  return isLeading(act.said) ? undefined : targetSlot(request, act);
}

function movingKeys(request: PathRequest, act: Act, pace: number, at: Spot): readonly PathKey[] {
  const { slot, direction } = request;
  const seconds = act.end - act.start;
  const way = wayOf(act, direction);
  const side = sideOf(act, direction);
  // Coming and going may hurry, so that one who is sent out is out before the cut.
  if (act.crossing === 'leaves') {
    const out = { x: side * offStage(request), z: at.z };
    return go(request, act, at, out, clamp(Math.abs(out.x - at.x) / seconds, pace, pace * 1.6));
  }
  if (act.crossing === 'enters')
    return go(request, act, at, slot, clamp(Math.abs(slot.x - at.x) / (seconds * 0.85), pace, pace * 1.8));
  if (slot.extra === true) {
    const past = { x: slot.x + side * trafficReach(request), z: at.z };
    return go(request, act, at, past, Math.min(pace, Math.abs(past.x - at.x) / seconds));
  }
  if (way === 'toward' || way === 'away') {
    const goal = { x: at.x, z: way === 'toward' ? NEAR_Z : request.farZ };
    return go(request, act, at, goal, Math.min(pace, Math.abs(goal.z - at.z) / seconds));
  }
  const target = goalSlot(request, act);
  if (target !== undefined) {
    const goal = goalBeside(request, target);
    const metres = Math.hypot(goal.x - at.x, goal.z - at.z);
    return go(request, act, at, goal, clamp(metres / (APPROACH_SHARE * seconds), pace * APPROACH_SLOW, pace));
  }
  return wander(request, act, pace, at, side);
}

/** Up and down its part of the stage at its own pace; vehicles cross it once, as slowly as that takes. */
function wander(request: PathRequest, act: Act, pace: number, at: Spot, side: 1 | -1): readonly PathKey[] {
  const [low, high] = rangeOf(request);
  const edge = { x: side > 0 ? high : low, z: at.z };
  const crossing = Math.min(pace, Math.abs(edge.x - at.x) / (act.end - act.start));
  return high - low < 0.6 || isVehicle(request.slot.member.kind)
    ? go(request, act, at, edge, crossing)
    : laps(request, act, pace, at, side);
}

/** To and fro; among others it runs laps round them: back on the far side, not through the same air. */
function laps(request: PathRequest, act: Act, pace: number, from: Spot, side: 1 | -1): readonly PathKey[] {
  const [low, high] = rangeOf(request);
  const lap = request.slot.bound || request.slots.length === 1 ? 0 : LAP_METRES;
  const keys: PathKey[] = [];
  let [time, at, heading, farSide] = [act.start, from, side, false];
  const leg = (to: Spot, seconds: number) => {
    const share = Math.min(1, (act.end - time) / Math.max(seconds, 1e-6));
    const end = { x: at.x + (to.x - at.x) * share, z: at.z + (to.z - at.z) * share };
    const until = Math.min(act.end, time + seconds);
    if (until - time > 0.04)
      keys.push({ ...keyOf(request, act, time, at, heading > 0 ? 'right' : 'left'), toX: end.x, toZ: end.z, until });
    [time, at] = [until, end];
  };
  while (act.end - time > 0.05 && keys.length < 80) {
    const edge = { x: heading > 0 ? high : low, z: at.z };
    leg(edge, Math.max(0.02, Math.abs(edge.x - at.x) / pace));
    heading = heading > 0 ? -1 : 1;
    farSide = !farSide;
    if (lap > 0) leg({ x: at.x, z: at.z + (farSide ? lap : -lap) }, lap / pace);
  }
  return keys;
}

/** Where a mover may go: up to its neighbours when sides matter, else over the stage. */
function rangeOf({ slot, slots, halfStage }: PathRequest): readonly [number, number] {
  if (slot.beyond !== undefined) {
    const { reach: half, whole } = slot.beyond;
    const reach = Math.min(
      (slot.bound ? BEYOND_BOUND : BEYOND_SHARE) * half,
      whole ? Math.max(0, 0.8 * half - slot.halfWidth) : half,
    );
    return slot.bound ? [slot.x - reach, slot.x + reach] : [-reach, reach];
  }
  const edge = halfStage * spreadAt(slot.z) - slot.halfWidth;
  if (!slot.bound) return [-edge, edge];
  if (slots.some(({ beyond }) => beyond !== undefined))
    return [slot.x - BESIDE_BEYOND_METRES, slot.x + BESIDE_BEYOND_METRES];
  const others = slots.filter((other) => other.carrier === undefined && other.member.id !== slot.member.id);
  const room = (other: Slot) => other.halfWidth + slot.halfWidth + 0.15;
  const left = others.filter((other) => other.x < slot.x).map((other) => other.x + room(other));
  const right = others.filter((other) => other.x > slot.x).map((other) => other.x - room(other));
  // Both neighbours may move: each keeps to its half of the gap.
  const low = Math.max(-edge, ...left.map((bound) => (bound + slot.x) / 2));
  const high = Math.min(edge, ...right.map((bound) => (bound + slot.x) / 2));
  return [Math.min(low, slot.x), Math.max(high, slot.x)];
}

/** A mover among others goes a step nearer to us or farther, so that it passes and does not walk through them. */
function laneOf({ slot, slots }: PathRequest): number {
  const index = slots.findIndex(({ member }) => member.id === slot.member.id);
  return slots.length === 1 || slot.bound ? slot.z : slot.z + (index % 2 === 0 ? -0.5 : 0.8) * (1 + index * 0.1);
}

/**
 * As near as one comes to someone without bumping. Of several who have the same goal the first stays on its side, the second goes
 * to the other, and the next ones behind these, a step aside.
 */
function goalBeside({ slot, turn }: PathRequest, target: Slot): Spot {
  const side = sideBeside(slot, target, turn);
  const behind = Math.floor(turn / 2);
  const near = target.halfWidth + slot.halfWidth + (familyOf(target.member.kind) === 'thing' ? REACH_METRES : 0.35);
  return {
    x: target.x + side * (near + behind * 1.1 * slot.halfWidth),
    z: turn === 0 ? slot.z : target.z + STEP_METRES * (turn % 2 === 1 ? 0.3 : 0) + behind * STEP_METRES,
  };
}

/** Left of the goal or right of it: the side on which it stands, the other one for every second. */
function sideBeside(slot: Slot, target: Slot, turn: number): -1 | 1 {
  const own = slot.x < target.x ? -1 : 1;
  return turn % 2 === 0 ? own : own === 1 ? -1 : 1;
}

/** From the side and from farther back, so far out that the way takes most of its time. */
function comesFrom(request: PathRequest, target: Slot, metres: number): Spot {
  const { slot, turn, farZ, tight, aspect } = request;
  const goal = goalBeside(request, target);
  const own = APPROACH_SIZES * (slot.member.heightMetres + slot.halfWidth);
  const way = Math.min(metres * APPROACH_SHARE, own, APPROACH_METRES_MAX * (tight ? 0.5 : 1));
  const aside = APPROACH_ASIDE * Math.min(1, aspect / 1.5);
  const back = Math.min(way * Math.sqrt(1 - aside ** 2), Math.max(0, farZ - goal.z));
  return { x: goal.x + sideBeside(slot, target, turn) * aside * way, z: goal.z + back };
}

/** How much of the way is across, in a frame that has the width for it. */
const APPROACH_ASIDE = 0.75;
/** How close to a thing one comes, and how far apart in depth those stand who have come to the same, metres. */
const REACH_METRES = 0.12;
const STEP_METRES = 0.7;
/** Going to something takes this share of the time where the way is long enough, and is not slower than this share of the pace. */
const APPROACH_SHARE = 0.6;
const APPROACH_SLOW = 0.45;
const APPROACH_METRES_MAX = 3.6;
/** What is small comes from as many of its own sizes, so that it is seen from the start. */
const APPROACH_SIZES = 4.5;

function sideOf(act: Act, direction: 1 | -1): 1 | -1 {
  return wayOf(act, direction) === 'left' ? -1 : act.direction === 'right' ? 1 : direction;
}

function offStage({ slot, halfStage }: PathRequest): number {
  return (halfStage * 1.35 + OFF_STAGE_METRES + slot.halfWidth) * spreadAt(slot.z);
}

/** Half of the way that traffic goes behind someone. */
function trafficReach({ slot, halfStage }: PathRequest): number {
  return (halfStage + 3) * spreadAt(slot.z);
}
