import { hash2 } from '../../../base/random.ts';
import { callingAt } from '../../stage/calling.ts';
import type { Action } from '../../script/screenplay.ts';
import type { ActorState } from '../../stage/stage.ts';
import {
  broods,
  crowingAt,
  diveAt,
  drummingAt,
  NEST_TOP,
  danceAt,
  headRoundAt,
  openWingsOf,
  preens,
  showsBreast,
  slipAt,
  sipsNectar,
  sitsAtNest,
  sparringAt,
  spitsAt,
  stoopAt,
  stoopsForNext,
} from './bird-deeds.ts';
import type { BirdBuild } from './bird-build.ts';
import { clamp, lerp, smoothstep } from '../../../base/interpolation.ts';
import { nearSide, placed, viewOf } from './space.ts';
import type { Frame, Vec3, View } from './space.ts';
import { yawNow } from './turning.ts';

/** A bird at one moment, in metres of its build. */
export interface Perch {
  readonly view: View;
  readonly flying: boolean;
  readonly swimming: boolean;
  /** It slides on its belly. */
  readonly prone: boolean;
  readonly body: Frame;
  /** From the shoulders to the head; both ends alike for a bird without a neck. */
  readonly neck: readonly Vec3[];
  readonly head: Frame;
  readonly bank: number;
  /** Metres that the feet are off the ground. */
  readonly lift: number;
  /** Where a step of the near and the far foot is, metres forward; 0 for those that hop. */
  readonly step: number;
  /** How far the beak is open, and how far the wings are let down from the body, 0 to 1. */
  readonly gape: number;
  readonly drooped: number;
  /** Stands on one leg, the other one drawn up under it. */
  readonly oneLegged?: boolean;
}

const HOP_METRES = 0.16;
const WADDLE_METRES = 0.04;
/** A bird that flies past is turned a little aside, so that both wings rise and fall together and neither crosses the body. */
const FLYING_TILT = 0.1;
const FLYING_YAW = 0.5;
const NECK_STEPS = 8;

/** The pose of a bird; `scale` is how much larger it is than its build. */
export function perchOf(build: BirdBuild, actor: ActorState, time: number, scale: number): Perch {
  const { seed } = actor.member;
  const aloft = actor.action === 'fly' || sipsNectar(actor) || (actor.y > 0.6 && !ON_PERCH.has(actor.action));
  const flying = aloft && build.wing.span > 0;
  const yaw = yawNow(actor);
  const aside = flying ? FLYING_YAW * Math.cos(yaw) * Math.abs(Math.cos(yaw)) * (seed % 3 === 0 ? 1 : -1) : 0;
  // Who spreads its wings turns its breast to us.
  const fronts = showsBreast(actor) ? SPREAD_YAW * Math.sign(Math.cos(yaw) || 1) : 0;
  const view = viewOf(yaw + aside - fronts, flying ? FLYING_TILT : 0.11);
  const near = nearSide(view);
  return flying
    ? aloftPerch(build, actor, view, near, time, scale)
    : groundPerch(build, actor, view, near, time, scale);
}

const HOP_SECONDS = 0.62;
/** How high one hops on the spot, heights. */
const HOP_HEIGHTS = 0.42;

/** How high a hop on the spot is, 0 to 1: half of its time the feet are down. */
function hopAt(seconds: number): number {
  const share = ((seconds / HOP_SECONDS) % 1) * 2 - 1;
  return share > 0 ? 4 * share * (1 - share) : 0;
}

/** What a bird does on a perch. */
const ON_PERCH: ReadonlySet<Action> = new Set<Action>(['sit', 'stand', 'jump', 'look', 'turn', 'speak', 'eat']);

/** How far one slides on its belly that has slipped, heights. */
const SLIDES = 0.9;

/** Radians by which a bird that spreads its wings turns to us. */
const SPREAD_YAW = 0.95;

/** Who calls opens its beak, call by call. */
function gapeOf(actor: ActorState): number {
  return Math.max(actor.mouth, actor.action === 'speak' ? callingAt(actor.actionTime) : 0);
}

function aloftPerch(build: BirdBuild, actor: ActorState, view: View, near: number, time: number, scale: number): Perch {
  const { seed } = actor.member;
  const dive = diveAt(actor);
  const sunk = (dive?.down ?? 0) * (actor.y / scale);
  // In a flock each falls back and catches up, sinks and climbs, in its own time.
  const origin = {
    x: 0.16 * Math.sin(time * 0.55 + seed * 2.3),
    y: sipsNectar(actor)
      ? HOVER * build.heightMetres
      : 0.1 + 0.02 * Math.sin(time * 2.1 + seed) + 0.11 * Math.sin(time * 0.8 + seed * 1.9) - sunk,
    z: 0,
  };
  const hover = sipsNectar(actor) ? 0.5 : 0;
  const body: Frame = {
    origin,
    pitch: hover + 0.08 + 0.05 * Math.sin(time * 1.1 + seed) - 1.15 * (dive?.steep ?? 0),
    yaw: 0,
  };
  const neck = neckOf(build, body, 0.12, 0.15);
  return {
    view,
    flying: true,
    swimming: false,
    prone: false,
    body,
    neck,
    head: { origin: neck.at(-1)!, pitch: 0.02 - 1.05 * (dive?.steep ?? 0), yaw: near * 0.2 },
    bank: 0.22 * Math.sin(time * 0.7 + seed * 1.3) * near,
    lift: 0,
    step: 0,
    gape: gapeOf(actor),
    drooped: 0,
  };
}

function groundPerch(
  build: BirdBuild,
  actor: ActorState,
  view: View,
  near: number,
  time: number,
  scale: number,
): Perch {
  const { seed } = actor.member;
  const slip = slipAt(actor);
  const dance = danceAt(actor);
  const prone = (build.slides === true && actor.action === 'run') || slip.over > 0.7;
  const going = !prone && (actor.action === 'walk' || actor.action === 'run');
  const swimming = actor.action === 'swim';
  const strides = setsFoot(build);
  const stride = strideOf(build);
  const beat = actor.travelled / scale / stride;
  const hop = beat % 1;
  const spar = sparringAt(actor);
  const lift =
    (going && !strides ? 4 * hop * (1 - hop) * 0.05 : 0) + leapOf(build, actor) + 0.32 * build.heightMetres * spar;
  const crowing = crowingAt(actor);
  const stoops = stoopAt(actor);
  const peck = stoopsForNext(actor) ?? (pecks(actor) ? smoothstep(-0.35, 0.35, Math.sin(time * 3.6 + seed)) : 0);
  // An upright bird waddles from side to side.
  const waddle = going && strides ? Math.sin(beat * Math.PI) : 0;
  const tip = peck * (build.neck === undefined ? 1.15 : 0.35) * (build.pitch > 1.3 ? 0.5 : 1);
  const brooding = broods(actor);
  const height = heightOf(build, prone || brooding, swimming);
  const bobbing = swimming ? 0.006 * Math.sin(time * 1.8 + seed) : 0;
  const resting = prone ? -0.14 : swimming ? Math.min(build.pitch, 0.12) : build.pitch;
  const tossed = spar > 0 ? -0.35 * spar : dance.hop > 0 ? 0 : lift * 3;
  const slipped = prone ? 0 : 0.22 * slip.wobble - 1.2 * slip.over;
  const pitch = resting - tip - tossed + leaned(build, actor) + slipped;
  const sunk = standing(build, pitch);
  const perched = perchedAt(build, actor);
  const origin = {
    x: SLIDES * build.heightMetres * slip.slid,
    y: perched + Math.max(height, swimming ? 0 : sunk) + lift + bobbing + Math.abs(waddle) * 0.006,
    z: 0,
  };
  const body: Frame = { origin, pitch, yaw: 0 };
  const { neck: own } = build;
  const nod = going && strides ? 0.06 * Math.sin(beat * Math.PI * 2) : 0.02 * Math.sin(time * 1.1 + seed);
  const neck = neckOf(
    build,
    body,
    preens(actor) ? BACK_ANGLE : lerp(lerp((own?.angle ?? 0) + nod, 1.5, crowing), -0.95, Math.max(peck, stoops)),
    preens(actor) ? BACK_BOW : 1 - peck * 0.6,
    1 + 0.38 * crowing,
  );
  return {
    view,
    flying: false,
    swimming,
    prone: prone || brooding,
    body,
    neck,
    head: { origin: neck.at(-1)!, ...headOf(actor, peck, near, time) },
    bank: (build.pitch > 1.3 ? waddle * 0.09 : 0) + 0.16 * dance.sway,
    lift: lift + perched,
    step: waddle * stride * 0.5,
    gape: beakOf(actor, crowing),
    drooped: Math.max(crowing, preens(actor) ? 0.5 : 0),
    oneLegged: actor.deed === 'one-leg',
  };
}

/** How high the middle of a body is that lies on its belly, swims or stands, metres. */
function heightOf({ body, legs }: BirdBuild, lies: boolean, swims: boolean): number {
  if (lies) return 0.042 * body.deep;
  return swims ? 0.018 * body.deep : legs.length + 0.045 * body.deep + 0.022;
}

function pecks({ action, deed }: ActorState): boolean {
  return action === 'eat' || deed === 'busy-with' || deed === 'dip-head';
}

/** Small birds hop; those with long legs or a heavy body set one foot before the other. */
function setsFoot({ legs, body }: BirdBuild): boolean {
  return legs.length > 0.07 || body.deep > 1.4;
}

/** Metres of a step or a hop; who has next to no legs takes steps to match: a penguin waddles. */
function strideOf(build: BirdBuild): number {
  const { length } = build.legs;
  return setsFoot(build) ? Math.min(HOP_METRES * 0.8, WADDLE_METRES + 2 * length) + length * 0.5 : HOP_METRES;
}

/** How high one is in a leap on the spot, metres: it hops, or dances. */
function leapOf({ heightMetres }: BirdBuild, actor: ActorState): number {
  const hops = actor.action === 'jump' ? HOP_HEIGHTS * hopAt(actor.actionTime) : 0;
  return heightMetres * (hops + 0.16 * danceAt(actor).hop);
}

/** How far the beak is open: wide in a crow, with the wings spread, in a yawn. */
function beakOf(actor: ActorState, crowing: number): number {
  const wide = actor.deed === 'crow' ? crowing > 0.6 : openWingsOf(actor) !== undefined || actor.deed === 'gape';
  return wide ? 1 : gapeOf(actor);
}

/** How a head is turned: now and then another way, back to its own feathers when it preens. */
function headOf(actor: ActorState, peck: number, near: number, time: number): Pick<Frame, 'pitch' | 'yaw'> {
  const { seed } = actor.member;
  if (preens(actor)) {
    return { pitch: nodOf(actor, peck) - 0.75 - 0.16 * Math.sin(time * 7), yaw: near * PREENING_YAW };
  }
  const round = headRoundAt(actor);
  if (round !== undefined) return { pitch: nodOf(actor, peck), yaw: near * round };
  const glance = (hash2(seed, Math.floor(time * 1.4 + seed)) - 0.4) * 1.1;
  const yaw = clamp(near * (0.15 + Math.abs(glance) * (actor.action === 'look' ? 1.3 : 0.7)), -1.2, 1.2);
  return { pitch: nodOf(actor, peck), yaw: yaw * (1 - crowingAt(actor)) * (1 - stoopAt(actor)) };
}

/** How a long neck is laid back over the body by one who has its beak in its feathers: its angle, radians, and its bow. */
const BACK_ANGLE = 1.95;
const BACK_BOW = 1.7;
/** Radians by which a head is turned back to the feathers of the shoulder. */
const PREENING_YAW = 2.3;

/** The pitch of a head: down to what is pecked at or into a nest, up with a call. */
function nodOf(actor: ActorState, peck: number): number {
  const drumming = drummingAt(actor);
  return (
    (drumming === undefined ? -0.05 : -0.25 * drumming) -
    peck * 1.1 -
    0.5 * spitsAt(actor) -
    0.55 * stoopAt(actor) +
    0.55 * Math.max(crowingAt(actor), gapeOf(actor) * 0.5)
  );
}

/** Radians by which a body is tipped up in a crow, into a nest, and down on eggs. */
function leaned(build: BirdBuild, actor: ActorState): number {
  const drumming = drummingAt(actor);
  const clings = drumming === undefined ? 0 : 1.25 - build.pitch - 0.22 * drumming;
  return clings + 0.2 * crowingAt(actor) - 0.75 * stoopAt(actor) - (broods(actor) ? build.pitch * 0.7 : 0);
}

/** How high a bird hovers at a flower, heights of the bird. */
const HOVER = 2.6;

/** Metres that the feet of a bird are above the ground on a bough, and its belly on eggs. */
function perchedAt(build: BirdBuild, actor: ActorState): number {
  if (sitsAtNest(actor) || drummingAt(actor) !== undefined) return NEST_TOP * build.heightMetres;
  return broods(actor) ? 0.06 * build.heightMetres : 0;
}

/** A tail must not reach into the ground. */
function standing(build: BirdBuild, pitch: number): number {
  return Math.max(0, Math.sin(pitch)) * (0.085 * build.body.long + 0.02 + 0.12 * Math.min(0.4, build.tail.long));
}

function neckOf(build: BirdBuild, body: Frame, angle: number, bow: number, stretched = 1): readonly Vec3[] {
  const { long, deep } = build.body;
  if (build.neck === undefined) {
    const at = placed(body, { x: 0.088 * long, y: 0.03 * deep, z: 0 });
    return [at, at];
  }
  const base = placed(body, { x: 0.068 * long, y: 0.018 * deep, z: 0 });
  const length = build.neck.length * stretched;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return Array.from({ length: NECK_STEPS }, (_, k) => {
    const t = k / (NECK_STEPS - 1);
    const out = build.neck!.bow * bow * Math.sin(t * Math.PI * 2);
    return { x: base.x + c * length * t + s * out, y: base.y + s * length * t - c * out, z: 0 };
  });
}
