import { isWindborne } from '../cast/things/windborne.ts';
import type { Bounds } from '../cast/measuring-context.ts';
import type { Lens } from '../cast/skeleton.ts';
import { isAtTop } from '../deeds/at-top.ts';
import { DEEDS, isSeenNear } from '../deeds/deeds.ts';
import type { DeedCard, PoseKey, Stance, Target } from '../deeds/deed-card.ts';
import { SEATS, WORK_TOPS } from '../deeds/things.ts';
import { TOLD_ON_TREE } from '../kinds/animal-deeds.ts';
import { floatMetres } from '../stage/float.ts';
import { cardOf, familyOf, isPerson } from '../kinds/kinds.ts';
import type { Light } from '../light/light.ts';
import type { Action } from '../script/screenplay.ts';
import { actorsAt } from '../stage/actors.ts';
import { cameraAt } from '../stage/camera.ts';
import { drawnBounds, thingBounds } from '../stage/drawn-bounds.ts';
import { lensOn } from '../stage/lens-on.ts';
import { limbsAt } from '../stage/limbs.ts';
import type { ActorState } from '../stage/stage.ts';
import { secondsOf } from '../stage/track.ts';
import { widthOf } from './bodies.ts';
import { FRAME_RATE } from './storyboard.ts';
import type { CastMember, Shot } from './storyboard.ts';

/** What of one member must be seen at a moment, metres in the place. */
export interface Told {
  readonly member: CastMember;
  /** When, as a share of the length of the shot. */
  readonly share: number;
  readonly bounds: Bounds;
  /** As `bounds`, down to the feet. */
  readonly low: number;
  /** It is busy at a table or a counter. */
  readonly atTop: boolean;
  /** The middle of its body. */
  readonly x: number;
  readonly z: number;
}

/**
 * Shares of the height, from the ground, that nothing is told by: below the knees of who works standing, the hips of who talks, the knees
 * of who sits, the lap of who sits and works with the hands; the hips of who works with the hands alone, the chest of who is busy at the
 * own face, at a table a hand below its top.
 */
const BELOW = { knees: 0.3, hips: 0.44, seat: 0.16, lap: 0.32, top: 0.36, near: 0.4, close: 0.58 } as const;
/** So much below a hand that does something is seen, as a share of the height. */
const UNDER_HAND = 0.09;
/** Hips that sway less than this, heights, move no legs. */
const SWAY = 0.03;
/** A hand lower than this works near the ground; what stands there and ends below it is on the ground; shares of the height. */
const LOW_HAND = { standing: 0.3, seated: 0.24 } as const;
const LOW_THING = { standing: 0.42, seated: 0.3 } as const;
/** Held things reach below the hand that holds them: so much may be cut off, metres. */
const HELD_BELOW = 0.04;
/** What stands on the ground before somebody reaches below the feet on the picture, by no more than this share of the height. */
const BEFORE_FEET = 0.4;
const UPRIGHT: ReadonlySet<Stance> = new Set<Stance>(['as-is', 'stand']);
/** Of who works with the hands alone the legs only say that weight is behind it. */
const BRACED: ReadonlySet<Stance> = new Set<Stance>(['wide', 'lunge']);
const SEATED: ReadonlySet<Stance> = new Set<Stance>(['seat', 'high-seat']);
/** Told from the hips up, where nothing is held or worked at. */
const BY_FACE: ReadonlySet<Action> = new Set<Action>(['look', 'smile', 'speak', 'wave', 'stand', 'eat']);

/** What is told by members of a shot at some of its moments, shares of its length; who is not drawn then is left out. */
export function toldBounds(
  shot: Shot,
  cast: readonly CastMember[],
  members: ReadonlySet<string>,
  light: Light,
  shares: readonly number[],
): readonly Told[] {
  const last = secondsOf(shot) - 1 / FRAME_RATE;
  return shares.flatMap((share) => {
    const time = share * last;
    const filmTime = shot.startFrame / FRAME_RATE + time;
    return actorsAt({ cast, lines: [] }, shot, time).flatMap((actor) => {
      if (!members.has(actor.member.id)) return [];
      const lens = lensFor(shot, actor, time);
      const bounds = boundsOf(actor, light, filmTime, lens);
      const cut = isPerson(actor.member.kind) ? cutOf(actor, shot, cast, light, time) : -dropOf(actor);
      const lift = actor.member.states?.includes('floating') === true ? floatMetres(actor.member.heightMetres) : 0;
      const told = { ...bounds, low: Math.max(bounds.low, cut), high: bounds.high + 1.2 * lift };
      const { member, deed, x, y, z } = actor;
      const atTop = deed !== undefined && isAtTop(deed);
      return [{ member, share, bounds: placed(told, actor), low: y + bounds.low, atTop, x, z }];
    });
  });
}

/** Takes end nearer than they are measured, by about this share, as far as so many metres: from there one looks down on more. */
const NEARER = { share: 0.9, metres: 3 } as const;

/** From where one is seen who does something; of others so little goes forward of the body that it makes no difference. */
function lensFor(shot: Shot, actor: ActorState, time: number): Lens | undefined {
  if (actor.deed === undefined) return undefined;
  const { up, away } = lensOn(cameraAt(shot, time), actor);
  return { up, away: Math.min(away, Math.max(NEARER.metres, away * NEARER.share)) };
}

/** Animals turn while they stand: as wide as they are long. */
function boundsOf(actor: ActorState, light: Light, time: number, lens: Lens | undefined): Bounds {
  const [card, drawn] = [cardBounds(actor), drawnBounds(actor, light, time, lens)];
  if (drawn === undefined) return card;
  const family = familyOf(actor.member.kind);
  if (family === 'person') return drawn;
  if (family === 'thing') return isWindborne(actor.action) ? drawn : within(drawn, card, dropOf(actor));
  const onTree = actor.deed === undefined ? undefined : TOLD_ON_TREE[actor.deed];
  if (onTree !== undefined) {
    const [low, high] = onTree.map((share) => share * actor.member.heightMetres) as [number, number];
    return { left: 1.6 * card.left, right: 1.6 * card.right, low, high };
  }
  return { ...drawn, left: Math.min(drawn.left, card.left), right: Math.max(drawn.right, card.right) };
}

/** What a thing hangs from, or is held by, goes on out of the picture: no more of it is told than so many times its size. */
function within({ left, right, low, high }: Bounds, card: Bounds, drop: number): Bounds {
  const reach = Math.max(card.high, card.right) * CORD_TIMES;
  return {
    left: Math.max(left, -reach),
    right: Math.min(right, reach),
    low: Math.max(low, -reach - drop),
    high: Math.min(high, card.high + reach),
  };
}

/** How far down a thing falls from what it was on, metres. */
function dropOf({ action, previousAction, y }: ActorState): number {
  return action === 'drop' || previousAction === 'drop' ? y : 0;
}

const CORD_TIMES = 1.2;

function placed({ left, right, low, high }: Bounds, { x, y }: ActorState): Bounds {
  return { left: x + left, right: x + right, low: y + low, high: y + high };
}

/** Of what stands as a piece of the set no rig draws anything. */
function cardBounds({ member }: ActorState): Bounds {
  const half = widthOf(member.kind, member.heightMetres, true) / 2;
  return { left: -half, right: half, low: 0, high: member.heightMetres };
}

/** How much of a person, metres from its feet, need not be seen. */
function cutOf(actor: ActorState, shot: Shot, cast: readonly CastMember[], light: Light, time: number): number {
  const { member, action, deed, speed, y } = actor;
  const tall = member.heightMetres;
  if (speed > 0.1) return 0;
  if (deed === undefined) return BY_FACE.has(action) && y < 0.1 ? BELOW.hips * tall : 0;
  const whole = -BEFORE_FEET * tall;
  // A broom at one's side is told by its foot.
  if (actor.pieces?.some(({ kind }) => cardOf(kind).grip === 'side') === true) return whole;
  const byHands = isSeenNear(deed);
  const { stance, keys, held = [], around = [] } = DEEDS[deed].play;
  const seated = SEATED.has(stance) || actor.chair === true;
  const stands = UPRIGHT.has(stance) || (byHands && BRACED.has(stance));
  if (!seated && (!stands || action === 'sit' || action === 'lie')) return whole;
  if (keys.some((key) => movesFeet(key) || (!byHands && sways(key)))) return whole;
  const limbs = limbsAt(shot, cast, member, time);
  if (limbs === undefined) return whole;
  const busy = limbs.hands.filter((_, index) => isBusy(DEEDS[deed], index === 0 ? 'left' : 'right'));
  const lowest = Math.min(Infinity, ...busy.map(({ y: up }) => up));
  const posture = seated ? 'seated' : 'standing';
  if (lowest < LOW_HAND[posture] * tall) return whole;
  const filmTime = shot.startFrame / FRAME_RATE + time;
  const lens = lensFor(shot, actor, time);
  const inHand = held.length === 0 ? undefined : thingBounds(actor, light, filmTime, 'held', lens);
  const things = around.filter(({ thing }) => !SEATS.has(thing));
  const there =
    things.length === 0 && actor.pieces === undefined ? undefined : thingBounds(actor, light, filmTime, 'around', lens);
  if (there !== undefined && there.high < LOW_THING[posture] * tall) return whole;
  const atTop = there !== undefined || around.some(({ thing }) => WORK_TOPS.has(thing));
  const usual = belowOf(DEEDS[deed], seated, atTop);
  return Math.max(0, Math.min(usual * tall, lowest - UNDER_HAND * tall, (inHand?.low ?? Infinity) + HELD_BELOW));
}

function belowOf({ near, close }: DeedCard, seated: boolean, atTop: boolean): number {
  const byHands = near === true || close === true;
  if (atTop && byHands) return BELOW.top;
  if (seated) return byHands ? BELOW.lap : BELOW.seat;
  if (atTop) return BELOW.knees;
  return close === true ? BELOW.close : near === true ? BELOW.near : BELOW.knees;
}

/** A hand that goes somewhere, or holds something: what is at the face alone needs no hand. */
function isBusy({ play: { keys, held = [] }, close }: DeedCard, side: 'right' | 'left'): boolean {
  const other = side === 'right' ? 'left' : 'right';
  const holds = held.some((each) => each.in !== other && (close !== true || each.in !== 'body'));
  const [first, ...later] = keys.map((key) => key[side]);
  return holds || later.some((target) => target !== undefined && !isSame(target, first));
}

/** Patients keep their hands where they are in every key. */
function isSame(a: Target, b: Target | undefined): boolean {
  return b !== undefined && Array.isArray(a) && Array.isArray(b) && a.every((each, axis) => each === b[axis]);
}

function movesFeet({ rightFoot, leftFoot, toes, up, over }: PoseKey): boolean {
  return [rightFoot, leftFoot, toes, up, over].some((each) => each !== undefined);
}

function sways({ hips }: PoseKey): boolean {
  return hips !== undefined && Math.hypot(...hips) >= SWAY;
}
