import { overlapAt } from '../kinds/animal-deeds.ts';
import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { familyOf } from '../kinds/kinds.ts';
import type { Act } from './acts.ts';
import { bearingOf } from './facing.ts';
import type { Slot } from './slot.ts';
import type { ActorKey } from './storyboard.ts';

/** What the way of one member through a shot depends on. */
export interface PathRequest {
  readonly slot: Slot;
  /** In seconds of the shot. */
  readonly acts: readonly Act[];
  readonly seconds: number;
  readonly direction: 1 | -1;
  /** Half of the stage that the camera sees, metres at z = 0. */
  readonly halfStage: number;
  readonly slots: readonly Slot[];
  /** 1, or less in slow motion. */
  readonly speed: number;
  /** The frame has no room for long ways. */
  readonly tight: boolean;
  /** Width over height of the frame. */
  readonly aspect: number;
  /** How many others go to the same place before it is this one's turn. */
  readonly turn: number;
  readonly indoors: boolean;
  readonly underwater: boolean;
  /** The farthest that one goes away from us or comes from, metres. */
  readonly farZ: number;
  /** For those who move together: metres per second of all. */
  readonly convoyPace?: (act: Act) => number;
}

/** A key with where it leads, until the next one says otherwise. */
export interface PathKey extends ActorKey {
  readonly toX: number;
  readonly toZ: number;
  readonly until: number;
}

export interface Spot {
  readonly x: number;
  readonly z: number;
}

export type Way = 'left' | 'right' | 'toward' | 'away';

/** The way of an act: its own, else that of the film. */
export function wayOf(act: Act, direction: 1 | -1): Way {
  return act.direction ?? (direction > 0 ? 'right' : 'left');
}

/** Straight to a place; who arrives early stands there. */
export function go(request: PathRequest, act: Act, from: Spot, to: Spot, pace: number): readonly PathKey[] {
  const metres = Math.hypot(to.x - from.x, to.z - from.z);
  const need = pace <= 0 ? Infinity : metres / pace;
  const seconds = act.end - act.start;
  const share = Math.min(1, seconds / Math.max(need, 1e-6));
  const end = { x: from.x + (to.x - from.x) * share, z: from.z + (to.z - from.z) * share };
  if (metres < 0.05) return [stay(request, { ...act, action: 'stand' }, act.start, from)];
  const arrival = act.start + Math.min(seconds, need);
  const moving: PathKey = {
    ...keyOf(request, act, act.start, from, wayTo(from, to)),
    toX: end.x,
    toZ: end.z,
    until: arrival,
  };
  const rest =
    (['bird', 'aircraft'].includes(familyOf(request.slot.member.kind)) && act.action === 'fly') ||
    (act.action === 'swim' && act.deed === undefined)
      ? act.action
      : 'stand';
  return act.end - arrival < 0.15 ? [moving] : [moving, stay(request, { ...act, action: rest }, arrival, end)];
}

function wayTo(from: Spot, to: Spot): Way {
  if (Math.abs(to.z - from.z) > Math.abs(to.x - from.x)) return to.z < from.z ? 'toward' : 'away';
  return to.x < from.x ? 'left' : 'right';
}

/** On the spot from a moment to the end of the act. */
export function stay(request: PathRequest, act: Act, start: number, at: Spot): PathKey {
  return { ...keyOf(request, act, start, at, undefined), toX: at.x, toZ: at.z, until: act.end };
}

/** The key of an act at a place; `moving` undefined for one who stays. */
export function keyOf(request: PathRequest, act: Act, atSeconds: number, at: Spot, moving: Way | undefined): ActorKey {
  const { slot } = request;
  const target = targetSlot(request, act) ?? partnerOf(request, act);
  const inward = slot.x < 0 ? 1 : -1;
  const near = act.deed !== undefined && takesTwo(act.deed) ? 0.02 : 0.3;
  const oneWay = act.deed !== undefined && DEEDS[act.deed].oneWay === true;
  const side = request.slots.length > 1 && Math.abs(slot.x) > near && !oneWay ? inward : request.direction;
  const towardX = target === undefined ? undefined : target.x - at.x;
  const lasted = act.lasted !== undefined && atSeconds === act.start ? { lastedSeconds: four(act.lasted) } : {};
  return {
    atSeconds,
    x: four(at.x),
    y: slot.y,
    z: four(at.z),
    action: act.action,
    ...(act.deed === undefined ? {} : { deed: act.deed }),
    ...(act.thingColour === undefined ? {} : { thingColour: act.thingColour }),
    ...withWhom(act, target ?? carriedBy(request)),
    ...(act.pieces === undefined ? {} : { pieces: act.pieces }),
    ...(slot.lean === undefined ? {} : { lean: slot.lean }),
    ...(act.chair === undefined ? {} : { chair: act.chair }),
    ...bearingOf(slot.member.kind, act, moving, side, towardX),
    ...lasted,
  };
}

/** The one that a deed is done with, if it takes two. */
function withWhom({ deed }: Act, other: Slot | undefined): { readonly with?: string } {
  return other === undefined || deed === undefined || !takesTwo(deed) ? {} : { with: other.member.id };
}

/** Whom one has on the back or in the arms. */
function carriedBy({ slot, slots }: PathRequest): Slot | undefined {
  return slots.find(({ carrier }) => carrier === slot.member.id);
}

function takesTwo(deed: Deed): boolean {
  const { apart, partner, touches } = DEEDS[deed];
  return apart !== undefined || partner !== undefined || touches !== undefined;
}

/** Where the one stands that an act is aimed at. */
export function targetSlot(request: PathRequest, act: Act): Slot | undefined {
  return act.target === undefined ? undefined : request.slots.find(({ character }) => character === act.target);
}

/** Of several who do together what takes two, the one beside: first with second, third with fourth. */
function partnerOf({ slot, slots }: PathRequest, { deed }: Act): Slot | undefined {
  if (deed === undefined || (DEEDS[deed].apart === undefined && overlapAt(deed) === undefined)) return undefined;
  const alike = slots.filter(({ character }) => character === slot.character);
  const own = alike.findIndex(({ member }) => member.id === slot.member.id);
  const sides = DEEDS[deed].teams === true && slots.length > 2;
  return sides ? opponentOf(slot, slots) : alike[own % 2 === 0 ? own + 1 : own - 1];
}

/** The nearest of the other side. */
function opponentOf(slot: Slot, slots: readonly Slot[]): Slot | undefined {
  const across = slots.filter(({ x, carrier }) => carrier === undefined && x < 0 !== slot.x < 0);
  return across.toSorted((a, b) => Math.abs(a.x) - Math.abs(b.x))[0];
}

/** A tenth of a millimetre is exact enough, and readable. */
export function four(value: number): number {
  return Math.round(value * 10000) / 10000;
}
