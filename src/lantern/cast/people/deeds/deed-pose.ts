import type { Deed } from '../../../deeds/deeds.ts';
import { DEEDS } from '../../../deeds/deeds.ts';
import type { HandShape, Performance, Stance, Vector } from '../../../deeds/deed-card.ts';
import type { ActorState } from '../../../stage/stage.ts';
import { between, minus, plus } from '../../skeleton.ts';
import type { BodyPoint } from '../../skeleton.ts';
import type { Build } from '../build.ts';
import { facePlace } from '../face-places.ts';
import { figureOf } from '../figure.ts';
import type { Figure } from '../figure.ts';
import type { ArmPose, FootPose, Pose } from '../pose.ts';
import { HANGING_ARM } from '../pose.ts';
import { familyOf, isPerson } from '../../../kinds/kinds.ts';
import type { Kind } from '../../../kinds/kinds.ts';
import { isVector, keyAt } from './key-at.ts';
import type { KeyNow, MixedTarget } from './key-at.ts';
import { meetingPlace, placeOnOther } from './other-body.ts';
import { withRun, withSwing } from './run-up.ts';
import { standIn } from './stances.ts';

/** Where in its round a deed is at this moment, 0 to 1; each of a group plays at a time of its own. */
export function roundOf(play: Performance, actor: ActorState): number {
  if (play.once === true) return Math.min(0.9999, actor.actionTime / play.seconds);
  const turn = play.turns === true && actor.facing.endsWith('left') ? 0.5 : 0;
  const own = play.inStep === true ? 0 : (actor.member.seed % 97) / 970;
  const round = actor.actionTime / play.seconds + own + turn;
  return round - Math.floor(round);
}

/** The pose of one who does a deed: the stance, then trunk, head and feet by the key, then the hands where they belong. */
export function deedPose(
  deed: Deed,
  base: Pose,
  actor: ActorState,
  build: Build,
  time: number,
  other: () => Figure | undefined = () => undefined,
): Pose {
  const { play, view } = DEEDS[deed];
  const wheels = isOnWheels(actor);
  const stance = stanceOf(deed, actor);
  const played = keyAt(play, roundOf(play, actor));
  const own = wheels ? withFeetUp(played) : keepsSeat(deed, actor) ? withoutLegs(played) : played;
  const taken = standIn(stance, {
    pose: view === 'away' && actor.at === undefined ? fromBehind(base, actor) : base,
    build,
    time,
    gone: actor.travelled,
  });
  const rooted = stance === 'seat' && actor.chair === true ? movedBack(taken, CHAIR_BEHIND * build.height) : taken;
  const key = stance === 'squat' ? onBack(deed, own, actor, rooted.hips, build) : onThing(deed, own, actor, build);
  const carried = withTrunk(withRun(rooted, key, build), key, build, stance === 'climb');
  const grips = gripsOf(play);
  const nominal = stance === 'as-is' ? rooted.hips : { ...rooted.hips, l: 0 };
  const hips = plus(nominal, scaled(key.hips, build.height));
  const handed = deed === 'hold-hands' ? { ...key, ...heldHand(carried, actor, build) } : withSwing(key, build);
  const body = { hips, build, actor, yaw: carried.yaw, other };
  const toOther = actor.other !== undefined && UPRIGHT.has(stance);
  return leantTo(withHands(carried, handed, body, grips), build, toOther ? carried.lean + LEANS_FURTHER : Infinity);
}

/** How far behind one who stands before it the middle of a chair is, heights: the feet stay when one sits down. */
export const CHAIR_BEHIND = 0.2;

function movedBack(pose: Pose, metres: number): Pose {
  const back = (part: Pose['left']): Pose['left'] => ({
    ...part,
    foot: { ...part.foot, ball: { ...part.foot.ball, f: part.foot.ball.f - metres } },
  });
  return { ...pose, hips: { ...pose.hips, f: pose.hips.f - metres }, left: back(pose.left), right: back(pose.right) };
}

/** Who sits higher than this sits on something that is there already. */
export const RAISED_METRES = 0.15;

/** What one does with the hands alone can be done on the way, and on a seat. */
function stanceOf(deed: Deed, actor: ActorState): Stance {
  const { action, speed, y, chair } = actor;
  const wheels = isOnWheels(actor);
  const { stance } = DEEDS[deed].play;
  if (wheels && !LYING.has(stance)) return 'seat';
  if (action === 'sit' && chair === true) return 'seat';
  if (action === 'dance') return 'as-is';
  if (keepsSeat(deed, actor)) return 'as-is';
  if (!['stand', 'as-is', 'seat'].includes(stance)) return stance;
  // On a seat of the set it needs none of its own.
  if (action === 'sit') return stance === 'seat' && y < RAISED_METRES ? 'seat' : 'as-is';
  return (action === 'walk' || action === 'run') && speed > 0.05 ? 'as-is' : stance === 'as-is' ? 'stand' : stance;
}

/** On a bench one bends down to what is done on the ground, and in the saddle one draws a sword. */
function keepsSeat(deed: Deed, { action, y }: ActorState): boolean {
  return action === 'sit' && y >= RAISED_METRES && ON_FEET.has(DEEDS[deed].play.stance);
}

/** Sits in a wheelchair, whatever is done. */
export function isOnWheels({ member }: ActorState): boolean {
  return member.props.some(({ name }) => name === 'wheelchair');
}

const LYING: ReadonlySet<Stance> = new Set<Stance>(['back', 'bed', 'prone', 'swim', 'swim-back', 'in-arms']);

/** Both feet are on their rests, and the hips on the seat. */
function withFeetUp(key: KeyNow): KeyNow {
  return { ...withoutLegs(key), leftFoot: FOOT_REST, rightFoot: FOOT_REST };
}

/** Hips and feet stay where they sit. */
function withoutLegs({
  run: _run,
  hips: _hips,
  toes: _toes,
  over: _over,
  leftFoot: _left,
  rightFoot: _right,
  ...key
}: KeyNow): KeyNow {
  return key;
}

const FOOT_REST: Vector = [0.03, 0, 0.05];

/** What is done on the feet or knees. */
const ON_FEET: ReadonlySet<Stance> = new Set<Stance>([
  'stand',
  'wide',
  'lunge',
  'on-one-leg',
  'squat',
  'kneel',
  'half-kneel',
  'crouch',
]);

/** No farther before the hips than this goes the hand of one who squats, heights. */
const REACH = 0.46;
/** How high the back of an animal is, as a share of its height, and which part of the way from its head to its tail is stroked. */
const BACK = { high: 0.8, from: 0.75, long: 1 } as const;

/** The hands of one who strokes an animal that is lower than the hips: one goes along its back, the other one rests at its chest. */
function onBack(deed: Deed, key: KeyNow, actor: ActorState, hips: BodyPoint, build: Build): KeyNow {
  const { touches } = DEEDS[deed];
  const { other } = actor;
  if (touches === undefined || touches < 0 || other === undefined || isPerson(other.member.kind)) return key;
  const ways = DEEDS[deed].play.keys.flatMap(({ right }) => (right !== undefined && isVector(right) ? [right[0]] : []));
  const [near, far] = [Math.min(...ways), Math.max(...ways)];
  const { right } = key;
  const share = right === undefined || !isVector(right) ? 0 : (right[0] - near) / Math.max(0.01, far - near);
  const head = Math.abs(other.x - actor.x) - touches;
  const high = other.member.heightMetres * BACK.high + 0.02;
  const at = (f: number, l: number, u: number): Vector => [
    Math.min(REACH, (f - hips.f) / build.height - 0.05),
    l,
    (u - hips.u) / build.height,
  ];
  return {
    ...key,
    right: at(head + touches * (1 - BACK.from + BACK.long * share), -0.02, high),
    left: at(head - 0.05, 0.06, high * 0.62),
    hands: { right: 'flat', left: 'flat' },
  };
}

/** Hands on what stands before one are as high as it is: at the flank of a barrel, not in the air above it. */
function onThing(deed: Deed, key: KeyNow, { other }: ActorState, build: Build): KeyNow {
  if (other === undefined || !isAtThing(deed, other.member.kind)) return key;
  const over = Math.max(0, (FLANK_METRES - other.member.heightMetres * FLANK_SHARE) / build.height);
  return {
    ...key,
    ...(key.right === undefined ? {} : { right: lowered(key.right, over) }),
    ...(key.left === undefined ? {} : { left: lowered(key.left, over) }),
    lean: (key.lean ?? 0) + over * BENDS,
  };
}

function lowered(place: MixedTarget, by: number): MixedTarget {
  return isVector(place) ? [place[0], place[1], place[2] - by] : place;
}

/** Done at what stands there by itself and is no animal and nobody. */
function isAtThing(deed: Deed, kind: Kind): boolean {
  return (DEEDS[deed].touches ?? 0) > 0 && familyOf(kind) !== 'animal' && !isPerson(kind);
}

/** How high the hands are at what is tall, metres; at what is low, as a share of its height. */
const FLANK_METRES = 1.2;
const FLANK_SHARE = 0.8;
/** Radians by which one bends for each height that the hands go down. */
const BENDS = 1.6;

/** The hand on the side of the other one, who stands half a metre away across the picture, and half way to theirs. */
function heldHand(pose: Pose, actor: ActorState, build: Build): Pick<KeyNow, 'right' | 'left'> {
  const across = Math.sign(actor.gaze || 1) * (HANDS_APART_METRES / 2 / build.height);
  const [f, l] = [across * Math.sin(pose.yaw), across * Math.cos(pose.yaw)];
  // From the side it is the hand that is nearer to us.
  const side = Math.abs(l) > 0.05 ? l : -0.1 * Math.sign(Math.sin(pose.yaw) || 1);
  const at: Vector = [f * 0.9, side, -0.04];
  return side >= 0 ? { left: at } : { right: at };
}

/** How far apart two stand who hold hands. */
const HANDS_APART_METRES = 0.5;

/** Seen over the shoulder rather than from right behind: what is before it is seen too, and the line of the cheek. */
function fromBehind(pose: Pose, actor: ActorState): Pose {
  const away = Math.cos(pose.yaw) < 0;
  return away ? { ...pose, yaw: (actor.member.seed % 2 === 0 ? 1 : -1) * 2.3 } : pose;
}

/** `soles`: a foot that is lifted is set down there, and does not hang. */
function withTrunk(pose: Pose, key: KeyNow, build: Build, soles: boolean): Pose {
  const h = build.height;
  const hang = (move: Vector | undefined) => (soles ? 0 : Math.min(0.8, Math.max(0, (move?.[2] ?? 0) * 3)));
  const foot = (part: FootPose, move: Vector | undefined): FootPose => ({
    ...part,
    ball: plus(part.ball, scaled(move, h)),
    pitch: part.pitch - hang(move) - (key.toes ?? 0),
  });
  // Heels that are lifted lift the body.
  const risen = 0.62 * build.foot * Math.sin(key.toes ?? 0);
  return {
    ...pose,
    hips: plus(plus(pose.hips, scaled(key.hips, h)), { f: 0, l: 0, u: risen }),
    laid: pose.laid === 0 ? 0 : pose.laid - Math.sign(pose.laid) * (key.raise ?? 0),
    lean: pose.lean + (key.lean ?? 0),
    side: pose.side + (key.side ?? 0),
    curl: (pose.curl ?? 0) + (key.curl ?? 0),
    chestTurn: pose.chestTurn + (key.turn ?? 0),
    headNod: pose.headNod + (key.nod ?? 0),
    headTurn: pose.headTurn + (key.look ?? 0),
    headTilt: pose.headTilt + (key.tilt ?? 0),
    ...tumbleOf(key, h),
    left: { ...pose.left, foot: foot(pose.left.foot, key.leftFoot) },
    right: { ...pose.right, foot: foot(pose.right.foot, key.rightFoot) },
  };
}

/** Present for every key of a deed that turns the body over, so that one moment mixes with the next. */
function tumbleOf({ over, along = 0, up = 0 }: KeyNow, h: number): Pick<Pose, 'tumble'> {
  return over === undefined ? {} : { tumble: { over, along: along * h, up: up * h } };
}

/** Which hands close round something. */
function gripsOf({ held = [] }: Performance): { readonly left: boolean; readonly right: boolean } {
  const by = (side: 'left' | 'right') => held.some((each) => each.in !== (side === 'left' ? 'right' : 'left'));
  return { left: by('left'), right: by('right') };
}

function withHands(
  pose: Pose,
  key: KeyNow,
  { build, ...own }: Omit<Reacher, 'face' | 'shoulders'>,
  grips: { readonly left: boolean; readonly right: boolean },
): Pose {
  let known: Figure | undefined;
  const figure = () => (known ??= figureOf(build, pose));
  const body: Reacher = {
    ...own,
    build,
    face: () => figure().headAt,
    shoulders: () => figure().rings.shoulder.at,
  };
  const shapeOf = (side: 'left' | 'right'): HandShape | undefined =>
    key.hands?.[side] ?? (key.open === side || key.open === 'both' ? 'open' : grips[side] ? 'fist' : undefined);
  const arm = (side: 'left' | 'right'): ArmPose => {
    const [shape, target] = [shapeOf(side), key[side]];
    const hand = shape === undefined ? {} : { hand: shape };
    if (target === undefined) return { ...pose[side].arm, ...hand };
    const out = key.elbows === 'out' ? { out: true as const } : {};
    return { ...HANGING_ARM, ...hand, ...out, place: placeOf(target, body) };
  };
  return {
    ...pose,
    left: { ...pose.left, arm: arm('left') },
    right: { ...pose.right, arm: arm('right') },
  };
}

/** A hand this far from its place is not there yet, heights. */
const MISS_MAX = 0.012;
const LEANS_MAX = 4;
/** How much further than the deed tells one who stands leans to somebody else, radians: nobody folds in two. */
const LEANS_FURTHER = 0.4;
const UPRIGHT: ReadonlySet<Stance> = new Set<Stance>(['stand', 'wide', 'as-is']);

/** Who cannot reach a thing leans to it, as far as it takes and as long as it helps. */
function leantTo(pose: Pose, build: Build, leanMax: number): Pose {
  if (pose.laid !== 0) return pose;
  let leant = pose;
  let worst = worstMiss(leant, build);
  for (let step = 0; step < LEANS_MAX && worst.metres >= MISS_MAX * build.height; step++) {
    const further = { ...leant, lean: leant.lean + (worst.way * worst.metres) / (0.3 * build.height) };
    const left = worstMiss(further, build);
    // What is above the shoulders comes no nearer by leaning.
    if (left.metres >= worst.metres || further.lean > leanMax) break;
    [leant, worst] = [further, left];
  }
  return leant;
}

/** How far the hand that is farther from its place misses it, metres, and which way to lean: 1 forward, -1 back. */
function worstMiss(pose: Pose, build: Build): ReturnType<typeof missOf> {
  const figure = figureOf(build, pose);
  const misses = (['left', 'right'] as const).map((side) => {
    const { place } = pose[side].arm;
    return place === undefined ? { metres: 0, way: 1 } : missOf(figure[side].arm.wristAt, place);
  });
  return misses.reduce((a, b) => (b.metres > a.metres ? b : a));
}

function missOf(wrist: BodyPoint, place: BodyPoint): { readonly metres: number; readonly way: number } {
  const { f, l, u } = minus(place, wrist);
  return { metres: Math.hypot(f, l, u), way: f - u >= 0 || u < 0 ? 1 : -1 };
}

/** Who reaches for something, and what it is measured by. */
interface Reacher {
  readonly hips: BodyPoint;
  readonly face: () => BodyPoint;
  /** Between the shoulders. */
  readonly shoulders: () => BodyPoint;
  readonly build: Build;
  readonly actor: ActorState;
  readonly yaw: number;
  readonly other: () => Figure | undefined;
}

function placeOf(target: MixedTarget, body: Reacher): BodyPoint {
  const { hips, face, build } = body;
  const byHips = (vector: Vector) => plus(hips, scaled(vector, build.height));
  if (isVector(target)) return byHips(target);
  if ('share' in target) return between(placeOf(target.from, body), placeOf(target.to, body), target.share);
  if ('meet' in target) return meetingPlace(byHips(target.meet), target.meet, body);
  if ('of' in target) {
    const place = placeOnOther(target.of, body);
    return place === undefined ? byHips(target.else) : plus(place, scaled(target.off, build.height));
  }
  if (target.by === 'ground') return scaled(target.off, build.height);
  if (target.by === 'shoulder') return stretched(target.off, body);
  return plus(facePlace(target.by, face(), build), scaled(target.off, build.height));
}

/** From the shoulder on the side of the offset, which is told in lengths of the arm. */
function stretched(off: Vector, { build, shoulders }: Reacher): BodyPoint {
  const side = Math.sign(off[1]) * build.half.shoulder * 0.79;
  return plus(plus(shoulders(), { f: 0, l: side, u: 0 }), scaled(off, build.upperArm + build.foreArm));
}

function scaled(vector: Vector | undefined, by: number): BodyPoint {
  return vector === undefined ? { f: 0, l: 0, u: 0 } : { f: vector[0] * by, l: vector[1] * by, u: vector[2] * by };
}
