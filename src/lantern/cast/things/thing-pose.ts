import { TURNTABLE_PACE } from '../../sets/grounds/turntable.ts';
import { smoothstep } from '../../../base/interpolation.ts';
import { hash2 } from '../../../base/random.ts';
import { cardOf } from '../../kinds/kinds.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { Size } from '../../kinds/kind-card.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { Part } from './form.ts';
import { formOf } from './form-of.ts';
import { growsInPot } from './in-pot.ts';
import { ringingAt } from './paint-happening.ts';
import { wayOf } from './windborne.ts';
import { fallsWithin, turnsWithin } from './turning-parts.ts';

/** Where a thing is about its place, metres; how it is turned, radians; and about which height, in units of its own. */
export interface ThingPose {
  readonly x: number;
  readonly lift: number;
  readonly turn: number;
  readonly pivot: number;
  /** How wide it is seen, -1 to 1: turned about its own upright axis. */
  readonly width: number;
  /** How high it is seen, 0 to 1: less for what lies flat, on which one looks down. */
  readonly height: number;
}

const STILL: ThingPose = { x: 0, lift: 0, turn: 0, pivot: 0.5, width: 1, height: 1 };
/** A moment of rest before it happens, seconds. */
const WAIT_SECONDS = 0.6;
const TOPPLE_SECONDS = 0.7;
const ROLL_SECONDS = 3.5;
/** A ball under way hops so many times its height, once in so many of its heights. */
const BALL_HOP = 0.08;
const HOP_TURNS = 5;
/** A wheel hardly leaves the ground. */
const WHEEL_HOP = 0.05;
/** What floats up goes this many times its own height, fast at first. */
const RISE_HEIGHTS = 1.2;
const RISE_SECONDS = 3;
/** How high a thing of a tale leaps, in units of its height; framing leaves that much room. */
const JUMP_HEIGHTS = 0.32;
/** And a ball that bounces. */
const BOUNCE_HEIGHTS = 0.8;
/** How much of the height of what lies flat is seen from a little above. */
const LYING_HEIGHT = 0.42;
/** Runners are parts of a circle about this height, in units of the thing's own. */
const ROCKER_PIVOT = 0.6;

/** A thing at a moment: what falls tips over, what rolls turns as it goes, what is in the air sways, all else stands. */
export function thingPose(actor: ActorState, time: number, wind: number): ThingPose {
  const { member, action, actionTime, lean = 0 } = actor;
  const tall = member.heightMetres;
  const { size, stands, rocks, wheels } = cardOf(member.kind);
  const half = (size.lengthMetres / size.heightMetres) * (tall / 2);
  const own = hash2(member.seed, 5) * 6.28;
  if (action === 'fall' && fallsWithin(member.kind)) return STILL;
  if (actor.topples === 0) return STILL;
  if (actor.topples !== undefined) return leftSupport(actor, half, actor.topples);
  if (actor.y > 0 && (action === 'drop' || (action === 'break' && actor.previousAction === 'drop')))
    return leftSupport(actor, half, actor.y);
  if (action === 'fall' || action === 'drop' || action === 'break')
    return isDropped(size) && dropsIn(actor) ? droppedPose(actor) : toppled(actor, half);
  const way = wayOf(actor, half);
  if (way !== undefined) return { ...STILL, ...way };
  if (action === 'roll') return rolled(actor, wheels === true);
  const moved = movedOnTheSpot(actor, time, own);
  if (moved !== undefined) return moved;
  if (rocks === true) return { ...STILL, turn: 0.13 * Math.sin(time * 2.3 + own), pivot: ROCKER_PIVOT };
  if (lean !== 0 && !growsInPot(actor)) return leaning(actor, lean, half);
  if (stands !== 'air') return STILL;
  const risen = action === 'fly' ? RISE_HEIGHTS * tall * (1 - Math.exp(-actionTime / RISE_SECONDS)) : 0;
  return {
    ...STILL,
    x: (0.05 * Math.sin(time * 0.9 + own) + 0.012 * wind) * tall,
    lift: 0.06 * Math.sin(time * 1.3 + own * 2) * tall + risen * (0.85 + 0.3 * hash2(member.seed, 13)),
    turn: 0.06 * Math.sin(time * 1.1 + own) - 0.012 * wind,
    pivot: 0.1,
  };
}

/** To which side it goes. */
function sideOf({ member }: ActorState): 1 | -1 {
  return hash2(member.seed, 9) < 0.5 ? -1 : 1;
}

/** What it did before it lies. */
const FELL: ReadonlySet<string> = new Set(['fall', 'drop']);

/** It tips over, or lies since it has. */
function toppled(actor: ActorState, half: number): ThingPose {
  const side = sideOf(actor);
  const gone =
    actor.action === 'break'
      ? FELL.has(actor.previousAction ?? '')
        ? 1
        : 0
      : Math.max(0, actor.actionTime - WAIT_SECONDS) / TOPPLE_SECONDS;
  // It swings past the flat and comes back a little, as hard things do.
  const flat = gone < 1 ? gone ** 2.2 : 1 - 0.06 * Math.exp(-(gone - 1) * 3) * Math.abs(Math.sin((gone - 1) * 9));
  const turn = side * (Math.PI / 2) * flat;
  return { ...STILL, x: -side * half * 0.4 * flat, lift: half * Math.abs(Math.sin(turn)), turn, pivot: 0 };
}

/** How long it slides to the edge of what it is on, and falls by a metre, seconds: slower than it is, so that one sees it. */
const SLIDE_SECONDS = 0.7;
const FALL_SECONDS = 0.85;
/** How far it slides, and hops where it lands, as shares of its height. */
const SLIDES = 0.45;
const LANDING_HOP = 0.35;

/** It slides over the edge of what it is on, turns over, drops to the ground and lies there. */
function leftSupport(actor: ActorState, half: number, drop: number): ThingPose {
  const { member, action, actionTime } = actor;
  const side = sideOf(actor);
  const tall = member.heightMetres;
  const slid = action === 'break' ? 1 : smoothstep(0, SLIDE_SECONDS, actionTime - WAIT_SECONDS / 2);
  const seconds = FALL_SECONDS * Math.sqrt(drop);
  const since = action === 'break' ? Infinity : actionTime - WAIT_SECONDS / 2 - SLIDE_SECONDS;
  const fallen = Math.min(1, Math.max(0, since / seconds)) ** 2;
  const after = Math.max(0, since - seconds);
  const hop = LANDING_HOP * tall * Math.abs(Math.cos(after * 9)) * Math.exp(-after * 5) * (fallen < 1 ? 0 : 1);
  const round = cardOf(member.kind).round === true || isDropped(cardOf(member.kind).size);
  // What is flat lands on its broad side again.
  const flat = half > tall;
  const over = round ? 2.2 : flat ? 0.22 * hash2(member.seed, 11) : Math.PI / 2;
  const turn = -side * over * (0.12 * slid + 0.88 * fallen);
  const rests = round ? 0 : half * Math.abs(Math.sin(turn));
  return {
    ...STILL,
    x: side * (SLIDES * tall * (slid + fallen) + (flat ? (0.4 + 1.4 * hash2(member.seed, 12)) * half * fallen : 0)),
    lift: -drop * fallen + rests + (Number.isFinite(after) ? hop : 0),
    turn,
    pivot: round ? 0.5 : 0,
  };
}

/** What is small and about as wide as it is high does not tip over: it drops from above. */
function isDropped({ heightMetres, lengthMetres }: Size): boolean {
  const wide = lengthMetres / heightMetres;
  return heightMetres < 0.4 && wide > 0.72;
}

/** It was not there before, doing something else. */
function dropsIn({ action, previousAction }: ActorState): boolean {
  return action === 'break' || previousAction === undefined;
}

/** From how high it drops, in its own heights, how long that takes, and how high and how long it hops then. */
const DROP_HEIGHTS = 5;
const DROP_SECONDS = 0.75;
const HOPS = [
  { high: 0.9, seconds: 0.4 },
  { high: 0.25, seconds: 0.24 },
] as const;
/** Radians that it has turned when it lies. */
const DROPPED_TURN = 0.5;

/** Down on a parabola, two hops, each lower, and at rest. */
function droppedPose({ member, action, actionTime, previousAction }: ActorState): ThingPose {
  const tall = member.heightMetres;
  const { size } = cardOf(member.kind);
  const settles = size.lengthMetres > 1.35 * size.heightMetres ? 0 : DROPPED_TURN;
  const lies = { ...STILL, turn: settles };
  if (action === 'break') return FELL.has(previousAction ?? '') ? lies : STILL;
  let left = Math.max(0, actionTime - WAIT_SECONDS / 2);
  if (left < DROP_SECONDS) {
    const share = left / DROP_SECONDS;
    return { ...STILL, lift: DROP_HEIGHTS * tall * (1 - share * share), turn: settles * share };
  }
  left -= DROP_SECONDS;
  for (const { high, seconds } of HOPS) {
    const share = left / seconds;
    if (share < 1) return { ...lies, lift: 4 * high * tall * share * (1 - share) };
    left -= seconds;
  }
  return lies;
}

function rolled(actor: ActorState, onWheels: boolean): ThingPose {
  const { actionTime, member, travelled } = actor;
  const tall = member.heightMetres;
  if (onWheels) return { ...STILL, lift: 0.004 * tall * Math.abs(Math.sin(actionTime * 13)) };
  if (actor.speed > 0) {
    const way = Math.sin(actor.heading ?? 1) < 0 ? -1 : 1;
    const hop =
      (IN_PLANE.has(member.kind) ? WHEEL_HOP : BALL_HOP) *
      tall *
      Math.abs(Math.sin((travelled / (HOP_TURNS * tall)) * Math.PI));
    return { ...STILL, lift: hop, turn: (-way * travelled) / (tall / 2) };
  }
  const way = tall * 2 * (smoothstep(0, ROLL_SECONDS, actionTime) - 0.5);
  return { ...STILL, x: way, turn: -way / (tall / 2) };
}

/** What is held from above, round which it swings. */
const HANGS: ReadonlySet<Kind> = new Set<Kind>([
  'bell',
  'wind-chime',
  'lantern',
  'chandelier',
  'tree-swing',
  'hanger',
  'wreath',
]);

/** What turns as a wheel does, with its face to us. */
const IN_PLANE: ReadonlySet<Kind> = new Set<Kind>([
  'gear',
  'wheel',
  'bicycle-wheel',
  'tyre',
  'pinwheel',
  'vinyl',
  'film-strip',
  'disc',
  'pizza',
  'globe',
]);

/** What a thing does without leaving its place: it swings, shakes, turns, leaps; undefined when it does none of it. */
function movedOnTheSpot(
  { member, action, actionTime, sunk }: ActorState,
  time: number,
  own: number,
): ThingPose | undefined {
  const tall = member.heightMetres;
  const hangs = HANGS.has(member.kind);
  if (['turn', 'spin', 'swing'].includes(action) && turnsWithin(member.kind)) return STILL;
  // A top stands on its tip and reels.
  if (action === 'spin' && member.kind === 'spinning-top')
    return { ...STILL, x: 0.06 * tall * Math.sin(actionTime * 1.9), turn: 0.13 * Math.sin(actionTime * 4.1), pivot: 0 };
  switch (action) {
    case 'swing': {
      const beat = Math.sin(time * (hangs ? 2.7 : 2.1) + own);
      return { ...STILL, turn: (hangs ? 0.3 : 0.11) * beat, pivot: hangs ? 1 : 0 };
    }
    case 'ring': {
      const shaken = ringingAt(actionTime);
      return hangs
        ? { ...STILL, turn: 0.34 * Math.sin(actionTime * 7), pivot: 1 }
        : { ...STILL, turn: 0.05 * shaken, x: 0.012 * tall * shaken, pivot: 0 };
    }
    case 'boil':
      // What cooks in a pot bobs up and down and rolls over.
      if (sunk === true)
        return {
          ...STILL,
          x: 0.04 * tall * Math.sin(time * 2.3 + own * 3),
          lift: tall * 0.08 * Math.sin(time * 4.7 + own * 5),
          turn: 0.22 * Math.sin(time * 3.1 + own * 7),
        };
      return { ...STILL, turn: 0.012 * Math.sin(time * 41), pivot: 0 };
    // On a turntable a picture shows its flanks, and never its edge.
    case 'turn':
      return { ...STILL, width: 0.87 + 0.13 * Math.cos(time * TURNTABLE_PACE * 2) };
    case 'spin':
      if (turnsInPlane(member.kind)) return { ...STILL, turn: -actionTime * 1.9 };
      // A bowl, a puck looks the same from all sides.
      if (isRoundAbout(member.kind)) return STILL;
      return { ...STILL, width: spunWidth(actionTime * SPIN_PACE) };
    case 'jump': {
      const ball = cardOf(member.kind).round === true;
      const lift = (ball ? BOUNCE_HEIGHTS : JUMP_HEIGHTS) * tall * Math.abs(Math.sin(actionTime * 4.4));
      if (ball) return { ...STILL, lift, turn: -0.8 * actionTime };
      return { ...STILL, lift, turn: 0.08 * Math.sin(actionTime * 4.4 + own), pivot: 0 };
    }
    default:
      return undefined;
  }
}

/** Whether a thing turns as a wheel does, with its face to us. */
export function turnsInPlane(kind: Kind): boolean {
  return IN_PLANE.has(kind) || cardOf(kind).round === true;
}

/** Whether the largest part of a thing is turned on a lathe, and nothing stands off from it. */
function isRoundAbout(kind: Kind): boolean {
  const form = formOf(kind);
  return form?.parts[0] !== undefined && 'turned' in form.parts[0] && form.parts.every(isAboutAxis);
}

function isAboutAxis(part: Part): boolean {
  return (
    ('turned' in part && (part.x ?? 0) === 0) ||
    'glow' in part ||
    'rod' in part ||
    ('ball' in part && part.ball[0] === 0)
  );
}

/** How wide a thing is seen that has turned so far, radians; negative from behind: its edge is as thick as a thing, not as paper. */
function spunWidth(turned: number): number {
  const across = Math.cos(turned);
  return (across < 0 ? -1 : 1) * (EDGE_WIDTH + (1 - EDGE_WIDTH) * Math.abs(across));
}

const EDGE_WIDTH = 0.3;
/** Radians a second. */
const SPIN_PACE = 2.6;

function leaning({ member, sunk }: ActorState, lean: number, half: number): ThingPose {
  const { lies, flat } = cardOf(member.kind);
  const down = (lies === true && sunk !== true) || Math.abs(Math.sin(lean)) > 0.9;
  if (!down) return { ...STILL, turn: -lean, pivot: 0 };
  // What lies has its middle where it would stand.
  const height = flat === true ? LYING_HEIGHT : 1;
  const [x, lift] = [(-Math.sin(lean) * member.heightMetres) / 2, half * Math.abs(Math.sin(lean)) * height];
  return { ...STILL, x, lift, turn: -lean, pivot: 0, height };
}
