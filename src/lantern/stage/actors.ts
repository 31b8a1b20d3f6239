import { DEEDS } from '../deeds/deeds.ts';
import { cardOf } from '../kinds/kinds.ts';
import type { Stride } from '../cast/rig.ts';
import type { Action } from '../script/screenplay.ts';
import { mouthAt } from '../sound/speech-timing.ts';
import { FRAME_RATE } from '../storyboard/storyboard.ts';
import type { ActorTrack, CastMember, Shot, Storyboard } from '../storyboard/storyboard.ts';
import { cameraAt } from './camera.ts';
import { leftStanding } from './left-standing.ts';
import { legAt, legsOf, placeAt, secondsOf, speedOn } from './track.ts';
import type { Leg } from './track.ts';
import type { ActorState } from './stage.ts';

/**
 * Everyone in a shot at a moment, seconds since the shot began; in the order of the shot's tracks.
 *
 * A jump is not in `y`: the rig lifts the body, since it knows when the knees bend.
 */
export function actorsAt(
  storyboard: Pick<Storyboard, 'cast' | 'lines'>,
  shot: Shot,
  shotTime: number,
): readonly ActorState[] {
  const filmTime = shot.startFrame / FRAME_RATE + shotTime;
  const carriers = new Map(shot.tracks.map(({ member, carriedBy }) => [member, carriedBy] as const));
  const states = withMouthfuls(
    shot.tracks.flatMap((track) => {
      const member = storyboard.cast.find((candidate) => candidate.id === track.member);
      const there = legAt(legsOf(track, secondsOf(shot)), shotTime).from.absent !== true;
      return member === undefined || !there ? [] : [stateOf(storyboard, member, shot, track, shotTime, filmTime)];
    }),
  );
  const filled = new Set(states.flatMap(({ sunk, member }) => (sunk === true ? (carriers.get(member.id) ?? []) : [])));
  return toppling(states, carriers).map((plain, at) => {
    const state = inVessel(filled.has(plain.member.id) ? { ...plain, filled: 'whole' } : plain, states, carriers);
    const track = shot.tracks.find(({ member }) => member === state.member.id);
    const own = track === undefined ? undefined : legAt(legsOf(track, secondsOf(shot)), shotTime).from.with;
    const other = own === undefined ? undefined : states.find(({ member }) => member.id === own);
    return {
      ...state,
      ...(other === undefined ? {} : { other }),
      ...(followsOne(states, state, at) ? { follows: true as const } : {}),
    };
  });
}

/** Somebody who does the same is drawn before this one, the `at`-th of all: from far to near, and in their order at one depth. */
function followsOne(states: readonly ActorState[], { deed, z: own }: ActorState, at: number): boolean {
  if (deed === undefined) return false;
  return states.some(
    (each, index) => each.deed === deed && index !== at && (each.z > own || (each.z === own && index < at)),
  );
}

/** What an animal has between the teeth is a part of its own picture. */
function withMouthfuls(states: readonly ActorState[]): readonly ActorState[] {
  const borne = states.filter(({ mouthedBy }) => mouthedBy !== undefined);
  if (borne.length === 0) return states;
  return states
    .filter(({ mouthedBy }) => mouthedBy === undefined)
    .map((state) => {
      const thing = borne.find(({ mouthedBy }) => mouthedBy === state.member.id)?.member;
      if (thing === undefined) return state;
      const { kind, colour } = thing;
      return { ...state, mouthful: { kind, ...(colour === undefined ? {} : { colour }) } };
    });
}

/** A pile that falls comes down as a whole: each of its things from its own height, and the lowest stays. */
function toppling(
  states: readonly ActorState[],
  carriers: ReadonlyMap<string, string | undefined>,
): readonly ActorState[] {
  const falling = new Map(states.filter(({ action }) => comesDown(action)).map((state) => [state.member.id, state]));
  const under = ({ member }: ActorState) => falling.get(carriers.get(member.id) ?? '');
  const bears = new Set([...falling.values()].flatMap((state) => under(state)?.member.id ?? []));
  return states.map((state) => {
    if (!falling.has(state.member.id)) return state;
    let lowest: ActorState | undefined = state;
    for (let next = under(state); next !== undefined; next = under(next)) lowest = next;
    if (lowest === state) return bears.has(state.member.id) ? { ...state, action: 'fall', topples: 0 } : state;
    return { ...state, action: 'fall', topples: state.y - lowest.y };
  });
}

function comesDown(action: Action): boolean {
  return action === 'fall' || action === 'collapse';
}

/** What is in a vessel that one does not see through ends for us at its rim. */
function inVessel(
  state: ActorState,
  states: readonly ActorState[],
  carriers: ReadonlyMap<string, string | undefined>,
): ActorState {
  const vessel =
    state.sunk === true ? states.find(({ member }) => member.id === carriers.get(state.member.id)) : undefined;
  const inside = vessel === undefined ? undefined : cardOf(vessel.member.kind).inside;
  if (vessel === undefined || inside === undefined || inside.wall !== undefined) return state;
  return { ...state, rim: vessel.y + vessel.member.heightMetres * Math.min(...inside.lip.map(([, y]) => y)) };
}

function stateOf(
  storyboard: Pick<Storyboard, 'cast' | 'lines'>,
  member: CastMember,
  shot: Shot,
  track: ActorTrack,
  shotTime: number,
  filmTime: number,
): ActorState {
  const seconds = secondsOf(shot);
  const legs = legsOf(track, seconds);
  const leg = legAt(legs, shotTime);
  const action = actionSpan(legs, leg);
  const at = placeAt(track, shotTime, seconds);
  const left = leftStanding(legs, leg, at);
  return {
    member,
    ...at,
    action: leg.from.action,
    ...deedOf(member, leg.from.deed),
    ...(leg.from.thingColour === undefined ? {} : { thingColour: leg.from.thingColour }),
    ...(leg.from.pieces === undefined ? {} : { pieces: leg.from.pieces }),
    ...(leg.from.chair === undefined ? {} : { chair: leg.from.chair }),
    ...(leg.from.at === undefined ? {} : { at: leg.from.at }),
    ...(leg.from.hosts === undefined ? {} : { hosts: leg.from.hosts }),
    ...aboardOf(storyboard, track),
    facing: leg.from.facing,
    ...(leg.from.sunk === undefined ? {} : { sunk: leg.from.sunk }),
    ...(leg.from.lean === undefined ? {} : { lean: leg.from.lean }),
    ...(leg.from.mouthedBy === undefined ? {} : { mouthedBy: leg.from.mouthedBy }),
    ...orbitedBy(shot, track, shotTime),
    ...(action.before === undefined ? {} : { previousAction: action.before.action }),
    ...(left === undefined ? {} : { left }),
    ...(action.before?.deed === undefined ? {} : { previousDeed: action.before.deed }),
    actionTime: Math.max(0, shotTime - action.start) + action.lasted,
    actionLeft: Math.max(0, action.end - shotTime),
    ...(action.end >= seconds ? { lasts: true as const } : {}),
    travelled: track.carriedBy === undefined ? travelledAt(legs, shotTime) : 0,
    speed: track.carriedBy === undefined ? speedOn(leg) : 0,
    ...headingOn(leg),
    ...lastTurn(legs, leg, shotTime),
    gaze: leg.from.gaze ?? 0,
    expression: leg.from.expression ?? 'neutral',
    mouth: mouthAt(storyboard, member.id, filmTime),
  };
}

/** Who goes about in a wheelchair is in it whatever else is done. */
function deedOf({ props }: CastMember, deed: ActorState['deed']): Pick<ActorState, 'deed'> {
  const own = deed ?? (props.some(({ name }) => name === 'wheelchair') ? ('in-wheelchair' as const) : undefined);
  return own === undefined ? {} : { deed: own };
}

/** Those inside of a vehicle. */
function aboardOf({ cast }: Pick<Storyboard, 'cast'>, { aboard = [] }: ActorTrack): Pick<ActorState, 'aboard'> {
  const members = aboard.flatMap((id) => cast.filter((member) => member.id === id));
  return members.length === 0 ? {} : { aboard: members };
}

/** A camera that goes round somebody sees more of the other side. */
function orbitedBy(shot: Shot, track: ActorTrack, shotTime: number): { orbited?: number } {
  if (shot.camera.name !== 'orbit') return {};
  const middle = (shot.camera.from.x + shot.camera.to.x) / 2;
  const camera = cameraAt(shot, shotTime);
  const [key] = track.keys;
  return { orbited: Math.atan2(camera.x - middle, (key?.z ?? 0) - camera.z) };
}

/** One touch of the ground by a foot, paw or hoof. */
export interface Footfall {
  /** Seconds since the shot began. */
  readonly seconds: number;
  readonly limb: string;
  /** Where the body is then, metres. */
  readonly x: number;
  readonly z: number;
}

/**
 * When and where feet land in a shot, in order of time. The rigs run on `ActorState.travelled`, so this solves
 * `travelled = (n + phase) × stride length` for every contact on every leg that moves.
 *
 * `stride` is one stride for all that moves, or a function that names the stride of each action (undefined: no feet).
 */
export function footfallsOf(
  shot: Shot,
  track: ActorTrack,
  stride: Stride | ((action: Action) => Stride | undefined),
): readonly Footfall[] {
  const footfalls: Footfall[] = [];
  if (track.carriedBy !== undefined) return footfalls;
  let travelled = 0;
  for (const leg of legsOf(track, secondsOf(shot))) {
    const speed = speedOn(leg);
    const length = speed * (leg.end - leg.start);
    const rolls = leg.from.deed !== undefined && DEEDS[leg.from.deed].play.stance !== 'as-is';
    const step = rolls ? undefined : typeof stride === 'function' ? stride(leg.from.action) : stride;
    if (step !== undefined && speed > 0) footfalls.push(...contactsOn(leg, step, travelled, length));
    travelled += length;
  }
  return footfalls.toSorted((a, b) => a.seconds - b.seconds);
}

function contactsOn(leg: Leg, stride: Stride, travelled: number, length: number): readonly Footfall[] {
  return stride.contacts.flatMap(({ phase, limb }) => {
    const found: Footfall[] = [];
    const first = Math.ceil(travelled / stride.lengthMetres - phase);
    for (let n = first; (n + phase) * stride.lengthMetres < travelled + length; n++) {
      const share = ((n + phase) * stride.lengthMetres - travelled) / length;
      found.push({
        seconds: leg.start + (leg.end - leg.start) * share,
        limb,
        x: leg.from.x + (leg.to.x - leg.from.x) * share,
        z: leg.from.z + (leg.to.z - leg.from.z) * share,
      });
    }
    return found;
  });
}

function travelledAt(legs: readonly Leg[], shotTime: number): number {
  return legs.reduce((sum, leg) => sum + speedOn(leg) * Math.max(0, Math.min(shotTime, leg.end) - leg.start), 0);
}

/** From when to when the action of a leg lasts, and what was done before: neighbouring legs of the same action are one. */
function actionSpan(
  legs: readonly Leg[],
  leg: Leg,
): { start: number; end: number; lasted: number; before: Leg['from'] | undefined } {
  const same = (other: Leg | undefined) => other?.from.action === leg.from.action && other.from.deed === leg.from.deed;
  let first = legs.indexOf(leg);
  let last = first;
  while (same(legs[first - 1])) first--;
  while (same(legs[last + 1])) last++;
  return {
    start: legs[first]?.start ?? leg.start,
    end: legs[last]?.end ?? leg.end,
    lasted: legs[first]?.from.lastedSeconds ?? 0,
    before: legs[first - 1]?.from,
  };
}

/** The way along the ground on a leg; nothing for one that stays. */
function headingOn(leg: Leg): { heading?: number } {
  const x = leg.to.x - leg.from.x;
  const z = leg.to.z - leg.from.z;
  return speedOn(leg) > 0 ? { heading: Math.atan2(x, -z) } : {};
}

/** The last change of facing before a moment, so that bodies turn instead of jumping round. */
function lastTurn(legs: readonly Leg[], leg: Leg, shotTime: number): Pick<ActorState, 'turned'> {
  let first = legs.indexOf(leg);
  while (legs[first - 1]?.from.facing === leg.from.facing) first--;
  const before = legs[first - 1];
  if (before === undefined) return {};
  return { turned: { from: before.from.facing, secondsAgo: Math.max(0, shotTime - (legs[first]?.start ?? 0)) } };
}
