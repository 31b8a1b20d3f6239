import { hash2 } from '../../../base/random.ts';
import { gaitOf } from '../gait.ts';
import { callingAt } from '../../stage/calling.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { CastMember } from '../../storyboard/storyboard.ts';
import { carriageOf } from './carriage.ts';
import type { Carriage } from './carriage.ts';
import { legTargets } from './footing.ts';
import { solveLeg } from './leg.ts';
import type { LegPose } from './leg.ts';
import { clamp, lerp, smoothstep } from '../../../base/interpolation.ts';
import { nearSide, placed, viewOf } from './space.ts';
import type { Frame, Vec3, View } from './space.ts';
import { trunkLength } from './species.ts';
import type { LegBuild, Species } from './species.ts';
import { strideShare, yawNow } from './turning.ts';
import { curve } from './tube.ts';

/** A four-legged body at one moment, in metres at its species' own height. */
export interface Pose {
  readonly view: View;
  readonly carriage: Carriage;
  /** Puts a point of the trunk at rest where the trunk is now. */
  readonly trunk: (x: number, y: number) => Vec3;
  readonly neck: readonly Vec3[];
  readonly head: Frame;
  readonly legs: readonly LegPose[];
  readonly tail: readonly Vec3[];
  /** 0 shut to 1 open. */
  readonly eyeOpen: number;
  /** How far the mouth is open, 0 to 1: it speaks or calls. */
  readonly jaw: number;
  /** 0 pricked to 1 laid back, for the far and the near ear. */
  readonly earBack: readonly [number, number];
}

/** Share by which animals of one kind differ in size, to either side. */
const OWN_SIZE = 0.04;

/** How large one animal is against its species' own measures. */
export function sizeOf(species: Species, member: CastMember): number {
  return (member.heightMetres / species.heightMetres) * (1 + OWN_SIZE * (2 * hash2(member.seed, 53) - 1));
}

const NECK_STEPS = 9;
const TAIL_STEPS = 13;

/** The pose of an actor; `time` is seconds since the film began, `wind` metres per second to the right of the frame. */
export function poseOf(species: Species, actor: ActorState, time: number, wind: number): Pose {
  const scale = sizeOf(species, actor.member);
  const yaw = yawNow(actor);
  const view = viewOf(yaw);
  const gait = gaitOf(actor.member.kind, actor.action);
  const phase = gait === undefined ? 0 : actor.travelled / (gait.strideHeights * actor.member.heightMetres);
  const carriage = carriageOf(species, actor, { gait, phase, time });
  const trunk = trunkOf(species, carriage);
  const neck = neckOf(species, carriage, trunk);
  const head: Frame = {
    origin: neck.at(-1)!,
    pitch: carriage.headPitch,
    yaw: turnedHead(species, headYaw(actor, view, time)),
  };
  const targets = legTargets(species, actor, {
    gait,
    scale,
    carriage,
    share: strideShare(actor, view.cos),
    mouth: mouthOf(species, head),
    trunk,
  });
  const legs = targets.map((target) => {
    const build: LegBuild = target.limb.startsWith('fore') ? species.fore : species.hind;
    // The shoulder blade and, less, the pelvis swing with the leg and lengthen its reach.
    const swing = (target.x - build.root.x - build.standAhead) * (build === species.fore ? 0.22 : 0.1) * carriage.going;
    const root = trunk(build.root.x + swing, build.root.y);
    return solveLeg(build, species.foot, { x: root.x, y: root.y, z: target.z }, target);
  });
  return {
    view,
    carriage,
    trunk,
    neck,
    head,
    legs,
    tail: tailOf(species, carriage, trunk, {
      phase,
      time,
      wind: view.cos < 0 ? -wind : wind,
      seed: actor.member.seed,
      near: nearSide(view),
    }),
    // Who stretches yawns at the end of it; who fights shows its teeth.
    jaw: Math.max(
      carriage.stretching > 0.5 ? (carriage.stretching - 0.5) * 1.8 : 0,
      actor.deed === 'fight' ? 0.7 : 0,
      carriage.jaw,
      actor.mouth,
      actor.action === 'speak' ? callingAt(actor.actionTime) : 0,
    ),
    eyeOpen: actor.expression === 'closed-eyes' || carriage.eyesShut ? 0 : blink(time, actor.member.seed),
    earBack: [earBack(carriage, time, actor.member.seed), earBack(carriage, time, actor.member.seed + 7)],
  };
}

/** Between the lips, in metres of the body. */
export function mouthOf({ head: { mouth, nose } }: Species, head: Frame): Vec3 {
  const [front, behind] = [mouth[0] ?? nose.at, mouth[1] ?? nose.at];
  return placed(head, { x: (front.x + behind.x) / 2, y: front.y - 0.01, z: 0 });
}

function trunkOf(species: Species, carriage: Carriage): (x: number, y: number) => Vec3 {
  const { torso } = species;
  const half = trunkLength(species) / 2;
  const middle = (torso.frontX + torso.rearX) / 2;
  const [c, s] = [Math.cos(carriage.pitch), Math.sin(carriage.pitch)];
  return (x, y) => {
    const share = (x - middle) / half;
    const dx = (x - middle) * (1 - carriage.arch * 1.4);
    const dy = y - torso.y + carriage.arch * (1 - 1.25 * share * share);
    return { x: middle + dx * c - dy * s, y: torso.y + carriage.lift + dx * s + dy * c, z: 0 };
  };
}

function neckOf(species: Species, carriage: Carriage, trunk: (x: number, y: number) => Vec3): readonly Vec3[] {
  const { neck } = species;
  const base = trunk(neck.base.x, neck.base.y);
  const angle = carriage.neckAngle;
  const length = neck.length * (1 + carriage.reach);
  const tip = { x: base.x + Math.cos(angle) * length, y: base.y + Math.sin(angle) * length };
  const sag = neck.sag + carriage.neckSag;
  const middle = { x: (base.x + tip.x) / 2 + Math.sin(angle) * sag, y: (base.y + tip.y) / 2 - Math.cos(angle) * sag };
  return Array.from({ length: NECK_STEPS }, (_, k) => {
    const t = k / (NECK_STEPS - 1);
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    return { x: a * base.x + b * middle.x + c * tip.x, y: a * base.y + b * middle.y + c * tip.y, z: 0 };
  });
}

/** Seconds for which a resting animal keeps looking one way. */
const GLANCE_SECONDS = 1.9;

/** Where a resting head looks of itself, 0 ahead to 1 at the viewer: held, then turned quickly, as living heads do. */
function glance(time: number, seed: number): number {
  const beat = time / GLANCE_SECONDS + hash2(seed, 3);
  const slot = Math.floor(beat);
  const way = (k: number) => hash2(seed + 17, k) ** 1.6;
  return lerp(way(slot - 1), way(slot), smoothstep(0, 0.28, beat - slot));
}

/** What its neck allows. */
function turnedHead({ head: { turnMax = Math.PI } }: Species, yaw: number): number {
  return clamp(yaw, -turnMax, turnMax);
}

/** Gaze turns the head towards the viewer's side; without one it looks about, as living heads do. */
function headYaw(actor: ActorState, view: View, time: number): number {
  const { seed } = actor.member;
  const asleep = actor.expression === 'closed-eyes' && actor.action === 'lie';
  if (actor.deed === 'shake-off') return 0.75 * Math.sin(time * 38);
  if (actor.deed === 'turn-head') return nearSide(view) * lookingRound(actor.actionTime);
  const busy = actor.pieces !== undefined || (actor.deed !== undefined && actor.deed !== 'beg');
  const still =
    actor.speed > 0.1 || actor.action === 'jump' || asleep ? 0 : busy ? 0.12 : actor.action === 'eat' ? 0.3 : 1;
  const drift = still * (0.85 * glance(time, seed) + 0.05 * Math.sin(time * 1.31 + seed * 2) - 0.1);
  const near = nearSide(view);
  if (Math.abs(view.cos) < 0.35) {
    const aside = hash2(seed, 29) < 0.5 ? -0.6 : 0.6;
    return clamp(-actor.gaze * Math.sign(-view.sin || 1) * 0.8 + drift * aside, -1, 1);
  }
  const towardViewer = Math.max(0, -actor.gaze * near) * 1.15;
  const looking = actor.action === 'look' ? 0.95 * smoothstep(0.1, 0.6, actor.actionTime) : 0;
  return near * Math.min(1.3, Math.max(towardViewer, looking) + 0.12) + drift * near;
}

/** One who looks round holds its head one way, then turns it the other: ahead and to us by turns, radians. */
function lookingRound(actionTime: number): number {
  const share = (actionTime / LOOK_ROUND_SECONDS) % 1;
  return lerp(-0.35, 1.25, smoothstep(0.1, 0.28, share) * (1 - smoothstep(0.6, 0.78, share)));
}

const LOOK_ROUND_SECONDS = 2.4;

function tailOf(
  species: Species,
  carriage: Carriage,
  trunk: (x: number, y: number) => Vec3,
  now: { phase: number; time: number; wind: number; seed: number; near: number },
): readonly Vec3[] {
  const { tail } = species;
  const laid = tail.hair || carriage.paws > 0 ? 0 : Math.max(carriage.sitting, carriage.lying);
  if (laid > 0.5) return laidTail(species, carriage, trunk, now);
  const points: Vec3[] = [trunk(tail.root.x, tail.root.y)];
  const step = tail.length / (TAIL_STEPS - 1);
  const beat = now.phase * Math.PI * 2;
  for (let k = 1; k < TAIL_STEPS; k++) {
    const t = k / (TAIL_STEPS - 1);
    // The wave runs from root to tip, each part a little later than the one before: follow-through.
    const wave =
      carriage.going * 0.3 * Math.sin(beat - 1.2 - t * 2.6) * t +
      (1 - carriage.going) * 0.24 * Math.sin(now.time * 1.9 + now.seed - t * 2.2) * t;
    const droop = clamp(-now.wind * 0.02 * t, -0.25, 0.25);
    // A tip that is flicked the other way makes an S.
    const flick = (tail.flick ?? 0) * (1 - carriage.going) * smoothstep(0.42, 1, t);
    const angle = carriage.tailAngle + carriage.tailCurl * t - flick + wave + droop;
    const sway = tail.swing * carriage.wag * Math.sin(now.time * carriage.wagSpeed + now.seed - t * 1.4) * (0.4 + t);
    const last = points[k - 1]!;
    const radius = tail.radii[Math.round(t * (tail.radii.length - 1))]!;
    points.push({
      x: last.x - Math.cos(angle) * step,
      y: Math.max(radius * 0.8, last.y + Math.sin(angle) * step),
      z: last.z + Math.sin(sway) * step,
    });
  }
  return points;
}

/** A tail at rest: down from its root to the ground, then along it in a bow round the haunch; the tip stirs. */
function laidTail(
  species: Species,
  carriage: Carriage,
  trunk: (x: number, y: number) => Vec3,
  now: { near: number; time: number; seed: number },
): readonly Vec3[] {
  const { tail } = species;
  const points: Vec3[] = [trunk(tail.root.x, tail.root.y)];
  const step = tail.length / (TAIL_STEPS - 1);
  const [from, to] = carriage.wagSpeed > 5 ? [0.25, 0.95] : [0.75, 2.85];
  for (let k = 1; k < TAIL_STEPS; k++) {
    const t = k / (TAIL_STEPS - 1);
    const last = points[k - 1]!;
    const radius = tail.radii[Math.round(t * (tail.radii.length - 1))]!;
    const stir = tail.swing * Math.sin(now.time * carriage.wagSpeed + now.seed - t * 1.6) * t * 0.9;
    const turn = lerp(from, to, smoothstep(0, 0.5, t)) + stir;
    const fall = Math.min(step * 0.78, Math.max(0, last.y - radius * 0.85));
    const along = Math.sqrt(Math.max(0, step * step - fall * fall));
    const lifted = t > 0.75 ? Math.max(0, Math.sin(now.time * 1.3 + now.seed)) * (t - 0.75) * radius * 2 : 0;
    points.push({
      x: last.x - Math.cos(turn) * along,
      y: Math.max(radius * 0.85, last.y - fall) + lifted,
      z: last.z + Math.sin(turn) * along * now.near,
    });
  }
  return points;
}

/** A blink of 0.16 s, about every three seconds, at moments of the animal's own. */
function blink(time: number, seed: number): number {
  const slot = Math.floor(time / 2.8);
  const at = slot * 2.8 + 0.3 + 2 * hash2(seed, slot);
  const into = Math.abs(time - at) / 0.1;
  return into >= 1 ? 1 : curve(0, 0, 1, 1, into);
}

function earBack(carriage: Carriage, time: number, seed: number): number {
  const slot = Math.floor(time / 1.7);
  const at = slot * 1.7 + 1.2 * hash2(seed, slot + 31);
  const into = (time - at) / 0.28;
  const flick = into > 0 && into < 1 ? Math.sin(into * Math.PI) * 0.85 : 0;
  return clamp(carriage.earBack + flick, 0, 1);
}
