import type { Gait } from '../gait.ts';
import type { ActorState } from '../../stage/stage.ts';
import { lerp, smoothstep } from './space.ts';
import type { Species } from './species.ts';

/** How the trunk is carried at one moment: what a rider would feel, and what neck, head and tail answer. */
export interface Carriage {
  /** Metres the middle of the trunk is above its height at rest. */
  readonly lift: number;
  /** Radians, positive with the fore end up. */
  readonly pitch: number;
  /** Metres the back is rounded up; negative when it is stretched. */
  readonly arch: number;
  readonly neckAngle: number;
  readonly neckSag: number;
  readonly headPitch: number;
  readonly tailAngle: number;
  readonly tailCurl: number;
  /** How far and how fast the tail wags sideways. */
  readonly wag: number;
  readonly wagSpeed: number;
  readonly earBack: number;
  /** 1 while a gait is under way. */
  readonly going: number;
  /** 1 when it has lain down, and when it has sat down. */
  readonly lying: number;
  readonly sitting: number;
  /** 0 on the ground to 1 at the top of a leap; feet are tucked by it. */
  readonly leap: number;
}

/** The carriage of an actor whose stride is at `phase` (in strides) of `gait`. */
export function carriageOf(
  species: Species,
  actor: ActorState,
  now: { readonly gait: Gait | undefined; readonly phase: number; readonly time: number },
): Carriage {
  if (now.gait !== undefined) return goingCarriage(species, now.gait, now.phase);
  const rested = restingCarriage(species, actor, now.time);
  return actor.action === 'jump' ? leapt(species, rested, actor.actionTime) : rested;
}

function goingCarriage(species: Species, gait: Gait, phase: number): Carriage {
  const { motion, neck, head, tail } = species;
  const turn = phase * Math.PI * 2;
  const running = gait.name === 'gallop';
  // In a gallop the back is rounded while the feet gather and stretched in the leap; the fore end rises as the hind feet push.
  const arch = running ? motion.gallopArch * Math.cos(turn - 0.93 * Math.PI * 2) : 0;
  const pitch = running ? motion.gallopPitch * Math.cos(turn - 0.2 * Math.PI * 2) : 0.012 * Math.sin(turn * 2);
  const heave = running
    ? motion.bob.run * (-Math.cos(2 * (turn - 0.15 * Math.PI * 2)) * 0.8 + 0.4 * Math.cos(turn - 0.9 * Math.PI * 2))
    : motion.bob.walk * -Math.cos(2 * turn - (gait.name === 'trot' ? 0.46 * Math.PI * 2 : 1.2));
  const nod = motion.nod * Math.sin((running ? 1 : 2) * turn - 0.6);
  const part = running
    ? tail.run
    : { angle: lerp(tail.stand.angle, tail.run.angle, 0.55), curl: lerp(tail.stand.curl, tail.run.curl, 0.5) };
  return {
    lift: heave - (running ? 0.03 * species.torso.y : 0.012),
    pitch,
    arch,
    neckAngle: neck.angle + (running ? motion.runNeck : motion.runNeck * 0.35) + nod - pitch * 0.5,
    neckSag: 0,
    headPitch: head.pitch + nod * 0.8 + (running ? 0.06 : 0),
    tailAngle: part.angle - pitch,
    tailCurl: part.curl,
    wag: 0.6,
    wagSpeed: running ? 3 : 4,
    earBack: running ? 0.55 : 0.15,
    going: 1,
    lying: 0,
    sitting: 0,
    leap: 0,
  };
}

function restingCarriage(species: Species, actor: ActorState, time: number): Carriage {
  const { rest, torso, neck, head, tail, motion } = species;
  const seed = actor.member.seed;
  // A member that never moved in this shot has been at it all along.
  const into = actor.travelled === 0 ? 1 : smoothstep(0, 0.7, actor.actionTime);
  const canSit = rest.sitPitch > 0;
  const sitting = actor.action === 'sit' && canSit ? into : 0;
  const lying = actor.action === 'lie' || (actor.action === 'sit' && !canSit) ? into : 0;
  const eating = actor.action === 'eat' ? into : 0;
  const breath = Math.sin(time * 2.2 + seed);
  const slow = Math.sin(time * 0.61 + seed * 2.3);
  const munch = eating * 0.05 * Math.sin(time * 7);
  const alert = actor.action === 'look' ? 0.15 * into : 0;
  const low = sitting * (rest.sitY - torso.y) + lying * (rest.lieY - torso.y) - eating * 0.03 * torso.y;
  return {
    lift: low + 0.003 * breath * torso.y,
    pitch: sitting * rest.sitPitch - eating * 0.09,
    arch: sitting * 0.02 + lying * 0.01,
    neckAngle:
      lerp(neck.angle + 0.03 * slow + alert + sitting * 0.3, motion.eatNeck, eating) +
      0.012 * breath +
      munch * 0.3 -
      lying * 0.05,
    neckSag: eating * 0.02,
    headPitch: lerp(head.pitch + 0.05 * slow + alert * 0.3, motion.eatHead, eating) + munch,
    tailAngle: lerp(lerp(tail.stand.angle, tail.hair ? -0.8 : -0.3, lying), -0.35, sitting),
    tailCurl: lerp(tail.stand.curl, tail.hair ? -0.2 : 0.55, Math.max(sitting, lying)),
    wag: 1,
    wagSpeed: actor.member.kind === 'dog' ? 9 : 1.4,
    earBack: 0,
    going: 0,
    lying,
    sitting,
    leap: 0,
  };
}

const LEAP_SECONDS = 1.15;
const CROUCH_SHARE = 0.25;
const LAND_SHARE = 0.75;

/** Gathers, flies on a parabola, lands soft; then again. */
function leapt(species: Species, rested: Carriage, actionTime: number): Carriage {
  const share = (actionTime % LEAP_SECONDS) / LEAP_SECONDS;
  const flight = (share - CROUCH_SHARE) / (LAND_SHARE - CROUCH_SHARE);
  const flying = flight > 0 && flight < 1;
  const height = flying ? 4 * flight * (1 - flight) : 0;
  const crouch = flying
    ? 0
    : Math.sin((share < CROUCH_SHARE ? share / CROUCH_SHARE : (1 - share) / (1 - LAND_SHARE)) * Math.PI);
  return {
    ...rested,
    lift: rested.lift + species.motion.jumpMetres * height - 0.2 * species.torso.y * crouch,
    pitch: flying ? 0.4 * Math.cos(flight * Math.PI) : 0.1 * crouch * (share < 0.5 ? 1 : -1),
    arch: flying ? -0.02 * species.torso.y : 0.05 * species.torso.y * crouch,
    tailAngle: lerp(rested.tailAngle, species.tail.run.angle - 0.4 * Math.cos(flight * Math.PI), flying ? 1 : 0.3),
    earBack: flying ? 0.5 : 0.2,
    leap: height,
  };
}
