import { between, minus, plus, reachWith, times, toView, turnOf } from '../skeleton.ts';
import type { BodyPoint, Joint, Lens, Turn } from '../skeleton.ts';
import type { Build } from './build.ts';
import type { ArmPose, FootPose, Pose } from './pose.ts';

export interface ArmJoints {
  readonly shoulder: Joint;
  readonly elbow: Joint;
  readonly wrist: Joint;
  /** The wrist in the body's own directions, metres. */
  readonly wristAt: BodyPoint;
  /** The middle of the closed hand in the body's own directions, metres: what is held is held there. */
  readonly fist: BodyPoint;
  readonly hand: ArmPose['hand'];
}

export interface LegJoints {
  readonly hip: Joint;
  readonly knee: Joint;
  readonly ankle: Joint;
  readonly ball: Joint;
  /** The ball in the body's own directions, metres. */
  readonly ballAt: BodyPoint;
  readonly pitch: number;
}

/** One level of the trunk: an ellipse round the spine. */
export interface Ring {
  readonly at: BodyPoint;
  /** Turn of this level in the view. */
  readonly turn: Turn;
  readonly half: number;
  readonly front: number;
  readonly back: number;
  /** Radians by which the spine leans here, forward and to the left: the ring is square to it. */
  readonly pitch: number;
  readonly roll: number;
}

export const RING_NAMES = ['neck', 'shoulder', 'chest', 'waist', 'hip'] as const;
export type RingName = (typeof RING_NAMES)[number];

/** A posed body in the view: all that is drawn is drawn from this. */
export interface Figure {
  readonly build: Build;
  readonly pose: Pose;
  readonly turn: Turn;
  readonly headTurn: Turn;
  readonly rings: Readonly<Record<RingName, Ring>>;
  readonly left: { readonly arm: ArmJoints; readonly leg: LegJoints };
  readonly right: { readonly arm: ArmJoints; readonly leg: LegJoints };
  /** Where the neck leaves the trunk and where it meets the head. */
  readonly neck: Joint;
  readonly nape: Joint;
  /** Middle of the head (half way between chin and crown), and its roll in the view, radians clockwise. */
  readonly head: Joint;
  /** The same in the body's own directions. */
  readonly headAt: BodyPoint;
  readonly headRoll: number;
  /** True when the right hand is closed round something. */
  readonly holding: boolean;
}

/** Turns a pose into joints in the view. */
export function figureOf(build: Build, pose: Pose, holding = false, lens?: Lens): Figure {
  const turn = turnOf(pose.yaw, lens);
  const trunk = trunkOf(build, pose);
  const view = (point: BodyPoint) => toView(turn, point);
  const hipLine = { f: -Math.sin(pose.hipTurn), l: Math.cos(pose.hipTurn), u: -pose.hipDrop };
  const chestLine = chestDirection(pose);
  const side = (sign: 1 | -1) => {
    const part = sign === 1 ? pose.left : pose.right;
    const socket = plus(pose.hips, times(hipLine, sign * build.half.hip * 0.52));
    const shoulder = plus(trunk.shoulder, times(chestLine, sign * build.half.shoulder * 0.79));
    return {
      leg: legOf(build, part.foot, socket, sign, view),
      arm: armOf(build, part.arm, shoulder, trunk.shoulder, pose, sign, view),
    };
  };
  const headYaw = pose.yaw + pose.chestTurn * 0.5 - pose.headTurn;
  const headTurn = turnOf(headYaw);
  const neck = view(trunk.neck);
  const head = view(trunk.head);
  return {
    build,
    pose,
    turn,
    headTurn,
    rings: trunk.rings,
    left: side(1),
    right: side(-1),
    neck,
    nape: view(trunk.nape),
    head,
    headAt: trunk.head,
    holding,
    headRoll: trunk.pitch * headTurn.sin - (pose.headTilt + pose.side * 0.4) * headTurn.cos,
  };
}

function chestDirection(pose: Pose): BodyPoint {
  const turned = pose.hipTurn * 0.3 + pose.chestTurn;
  return { f: -Math.sin(turned), l: Math.cos(turned), u: -pose.side * 0.6 };
}

/** The spine from the hips to the head, with a ring at each level. */
function trunkOf(build: Build, pose: Pose) {
  const { half, deep } = build;
  const stoop = build.stoop * 0.16;
  const { curl = 0 } = pose;
  const bend = pose.lean + stoop + curl * 1.6;
  const level = (height: number): BodyPoint => {
    const up = height - build.hip;
    const share = up / (build.chin - build.hip);
    // One leans from the hips and carries the head upright; age bends the upper back.
    // Of a spine that is bent evenly the chord turns half as far as the spine, and is as much shorter than its arc.
    const arc = (curl * share) / 2;
    const angle = pose.lean * (1 - 0.28 * share * share) + stoop * (0.55 + 0.45 * share) + arc;
    const roll = pose.side * (0.4 + 0.6 * share);
    const long = up * (Math.abs(arc) < 1e-3 ? 1 : Math.sin(arc) / arc);
    return plus(pose.hips, {
      f: Math.sin(angle) * long,
      l: Math.sin(roll) * long,
      u: Math.cos(angle) * Math.cos(roll) * long + (share > 0.5 ? pose.shrug * share : 0),
    });
  };
  const ring = (height: number, turned: number, across: number, front: number, back: number): Ring => {
    const share = (height - build.hip) / (build.chin - build.hip);
    // The pelvis goes only part of the way: the thighs hold it.
    const goes = Math.min(1, 0.3 + share * 2.2);
    return {
      at: level(height),
      turn: turnOf(pose.yaw - turned),
      half: across,
      front,
      back,
      pitch: (pose.lean * (1 - 0.6 * share * share) + stoop * share + curl * share) * goes,
      roll: pose.side * goes,
    };
  };
  const chestTurned = pose.hipTurn * 0.3 + pose.chestTurn;
  const shoulder = level(build.shoulder - 0.02 * build.height);
  const neck = level(build.shoulder + (build.chin - build.shoulder) * 0.35);
  const pitch = bend * 0.35 + build.stoop * 0.12 + pose.headNod;
  const chin = level(build.chin);
  const headUp = build.head * 0.53;
  const nape = plus(neck, times(minus(chin, neck), 0.9));
  const head = plus(chin, {
    f: Math.sin(pitch) * headUp + build.head * (0.045 + build.stoop * 0.1),
    l: Math.sin(pose.headTilt + pose.side * 0.5) * headUp,
    u: Math.cos(pitch) * headUp,
  });
  return {
    shoulder,
    neck,
    nape,
    head,
    pitch,
    rings: {
      neck: ring(
        build.shoulder + (build.chin - build.shoulder) * 0.92,
        chestTurned,
        half.neck * 1.15,
        half.neck * 1.05,
        half.neck * 1.25,
      ),
      shoulder: ring(build.shoulder, chestTurned, half.shoulder, deep.chestFront * 0.62, deep.chestBack),
      chest: ring(build.chest, chestTurned, half.chest, deep.chestFront, deep.chestBack * 1.05),
      waist: ring(build.waist, chestTurned * 0.5 + pose.hipTurn * 0.5, half.waist, deep.waistFront, deep.waistBack),
      hip: ring(build.hip, pose.hipTurn, half.hip, deep.hipFront, deep.hipBack),
    },
  };
}

function legOf(
  build: Build,
  foot: FootPose,
  socket: BodyPoint,
  sign: number,
  view: (point: BodyPoint) => Joint,
): LegJoints {
  const sole = build.foot * 0.62;
  const ankle = plus(foot.ball, {
    f: -sole * Math.cos(foot.pitch),
    l: 0,
    u: build.ankle - sole * Math.sin(foot.pitch),
  });
  const pole = foot.knee ?? { f: 1, l: 0.24 * sign, u: 0.25 };
  const { middle, end } = reachWith(socket, ankle, build.thigh, build.shin, pole);
  const missed = minus(end, ankle);
  return {
    hip: view(socket),
    knee: view(middle),
    ankle: view(end),
    ball: view(plus(foot.ball, missed)),
    ballAt: plus(foot.ball, missed),
    pitch: foot.pitch,
  };
}

function armOf(
  build: Build,
  arm: ArmPose,
  shoulder: BodyPoint,
  middle: BodyPoint,
  pose: Pose,
  sign: number,
  view: (point: BodyPoint) => Joint,
): ArmJoints {
  const { hand } = arm;
  const reach = arm.place === undefined ? arm.reach : minus(arm.place, middle);
  if (reach !== undefined) {
    const pole = arm.out === true ? { f: -0.3, l: sign, u: 0.1 } : { f: -0.5, l: sign * 0.75, u: -1 };
    const socket = lifted(build, shoulder, sign, 0.4 + (reach.u / build.height) * 2.4);
    const { middle: elbow, end } = reachWith(socket, plus(middle, reach), build.upperArm, build.foreArm, pole);
    return {
      shoulder: view(socket),
      elbow: view(elbow),
      wrist: view(end),
      wristAt: end,
      fist: fistOf(build, elbow, end),
      hand,
    };
  }
  const direction = (swing: number, spread: number): BodyPoint => ({
    f: Math.sin(swing) * Math.cos(spread),
    l: sign * Math.sin(spread),
    u: -Math.cos(swing) * Math.cos(spread),
  });
  const lean = pose.lean * 0.5;
  const upward = direction(arm.swing - lean, arm.spread);
  const socket = lifted(build, shoulder, sign, 0.3 + upward.u * 0.9);
  const elbow = plus(socket, times(upward, build.upperArm));
  const wrist = plus(elbow, times(direction(arm.swing - lean + arm.bend, arm.spread - arm.inward), build.foreArm));
  return {
    shoulder: view(socket),
    elbow: view(elbow),
    wrist: view(wrist),
    wristAt: wrist,
    fist: fistOf(build, elbow, wrist),
    hand,
  };
}

/** Half a hand beyond the wrist, as the forearm goes. */
function fistOf(build: Build, elbow: BodyPoint, wrist: BodyPoint): BodyPoint {
  return plus(wrist, times(minus(wrist, elbow), (build.hand * 0.42) / build.foreArm));
}

/** The collarbone lifts the shoulder of a raised arm, and draws it in: `raised` from 0 to 1. */
function lifted(build: Build, shoulder: BodyPoint, sign: number, raised: number): BodyPoint {
  const t = Math.min(1, Math.max(0, raised));
  const share = t * t * (3 - 2 * t);
  return plus(shoulder, { f: 0, l: -sign * 0.014 * build.height * share, u: 0.026 * build.height * share });
}

/** The left and right edge of a ring in the view, grown by `ease` metres of cloth. */
export function edgeOf(
  ring: Ring,
  turn: Turn,
  ease = 0,
): { readonly left: Joint; readonly right: Joint; readonly centre: Joint } {
  const centre = toView(turn, ring.at);
  const across = (ring.half + ease) * ring.turn.cos;
  const reach = (deep: number) => Math.hypot(across, (deep + ease) * ring.turn.sin);
  const right = reach(ring.turn.sin >= 0 ? ring.front : ring.back);
  const left = reach(ring.turn.sin >= 0 ? ring.back : ring.front);
  // Square to the spine as it leans in the view.
  const tilt = ring.pitch * turn.sin + ring.roll * turn.cos;
  const [sin, cos] = [Math.sin(tilt), Math.cos(tilt)];
  return {
    centre,
    left: { ...centre, x: centre.x - left * cos, y: centre.y + left * sin },
    right: { ...centre, x: centre.x + right * cos, y: centre.y - right * sin },
  };
}

/** A ring between two others. */
export function ringBetween(a: Ring, b: Ring, share: number): Ring {
  const mix = (from: number, to: number) => from + (to - from) * share;
  return {
    at: between(a.at, b.at, share),
    turn: turnOf(mix(a.turn.yaw, b.turn.yaw)),
    half: mix(a.half, b.half),
    front: mix(a.front, b.front),
    back: mix(a.back, b.back),
    pitch: mix(a.pitch, b.pitch),
    roll: mix(a.roll, b.roll),
  };
}
