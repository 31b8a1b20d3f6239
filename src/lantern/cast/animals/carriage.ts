import { hash2 } from '../../../base/random.ts';
import type { Gait } from '../../kinds/kind-card.ts';
import { HOLDS_IN_PAWS, LEAP_SECONDS } from '../../kinds/animal-deeds.ts';
import { callingAt } from '../../stage/calling.ts';
import type { ActorState } from '../../stage/stage.ts';
import { clamp, lerp, smoothstep } from '../../../base/interpolation.ts';
import { reared } from './acting.ts';
import { actedOut, seatedWith, SITTING_DEEDS } from './acted-out.ts';
import { trunkLength } from './species.ts';
import { cardOf } from '../../kinds/kinds.ts';
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
  /** How far through the air a leap is, 0 at the push to 1 at the landing; 0 when there is none. */
  readonly flight: number;
  /** How far the feet are off the ground in a leap, 0 to 1, by pairs: the fore feet leave first and land first. */
  readonly off: { readonly fore: number; readonly hind: number };
  /** How far it is stretched out, forepaws ahead and haunch up, and how much it digs, 0 to 1. */
  readonly stretching: number;
  readonly digging: number;
  /** Share by which the neck reaches out beyond its length: for grass at the feet. */
  readonly reach: number;
  /** How far both forepaws are at the mouth, 0 to 1, and how far the near one alone is; it rubs up and down. */
  readonly paws: number;
  readonly pawing: number;
  /** How far the near forepaw strikes out ahead, 0 to 1. */
  readonly striking: number;
  /** It shakes itself, 0 to 1; it lies on its back, 0 to 1; how far its mouth is open. */
  readonly shaking: number;
  readonly upturned: number;
  readonly jaw: number;
  /** How far it lies in the water, 0 to 1: what is below its middle is not seen. */
  readonly afloat: number;
  /** How far the near hind foot is at the ear, and how far both forepaws drum on the chest, 0 to 1. */
  readonly scratching: number;
  readonly drumming: number;
  /** How far water is thrown up by it, 0 to 1. */
  readonly splashing: number;
  /** How far both hind feet are thrown out behind, and a trunk is raised, 0 to 1. */
  readonly kicking: number;
  readonly raisedTrunk: number;
  /** It clings to a trunk before it, 0 to 1: the paws hold on to that by turns. */
  readonly climbing: number;
  /** It hangs by its forepaws from a bough, 0 to 1, and swings to so many radians from the plumb. */
  readonly hanging: number;
  readonly swung: number;
  /** How far the water has risen that a catch throws up, 0 to 1; 0 when there is none. */
  readonly plunge: number;
  /** It shuts its eyes at what it does: yawns, stretches, has its back scratched. */
  readonly eyesShut: boolean;
  /** How far its tongue is out, 0 to 1. */
  readonly tongue: number;
}

const GROUNDED = {
  leap: 0,
  flight: 0,
  off: { fore: 0, hind: 0 },
  stretching: 0,
  digging: 0,
  paws: 0,
  pawing: 0,
  striking: 0,
  shaking: 0,
  upturned: 0,
  jaw: 0,
  afloat: 0,
  scratching: 0,
  drumming: 0,
  splashing: 0,
  kicking: 0,
  raisedTrunk: 0,
  climbing: 0,
  hanging: 0,
  swung: 0,
  plunge: 0,
  eyesShut: false,
  tongue: 0,
} as const;

/** The carriage of an actor whose stride is at `phase` (in strides) of `gait`. */
export function carriageOf(
  species: Species,
  actor: ActorState,
  now: { readonly gait: Gait | undefined; readonly phase: number; readonly time: number },
): Carriage {
  if (now.gait !== undefined) {
    const going = goingCarriage(species, now.gait, now.phase);
    if (actor.deed === 'stalk') return creeping(species, going, now.time);
    // The slope is turned under who climbs; the head stays upright.
    return actor.deed === 'climb-rocks' ? { ...going, neckAngle: going.neckAngle - 0.25 } : going;
  }
  const rested = restingCarriage(species, actor, now.time);
  if (actor.action === 'jump') return leapt(species, rested, actor.actionTime);
  if (actor.action === 'swim' && actor.deed === undefined) return swimming(species, rested, now.time);
  if (holdsInPaws(actor)) return seatedWith(species, rested, now.time);
  return actor.deed === undefined ? rested : busied(species, rested, actor);
}

/** Whether an animal has what it eats in its paws, and not before it on the ground. */
export function holdsInPaws({ member, action, pieces = [] }: ActorState): boolean {
  const [piece] = pieces;
  return (
    action === 'eat' && piece !== undefined && HOLDS_IN_PAWS.has(member.kind) && cardOf(piece.kind).holds === undefined
  );
}

const STRETCH_SECONDS = 3.4;
const LUNGE_SECONDS = 1.5;

/** What deeds make of the carriage of one who stands: it stretches, digs, rears up at another. */
function busied(species: Species, rested: Carriage, { deed, actionTime, member }: ActorState): Carriage {
  const { torso, motion, tail } = species;
  switch (deed) {
    case 'stretch': {
      const share = ((actionTime + 0.5) % STRETCH_SECONDS) / STRETCH_SECONDS;
      const stretching = smoothstep(0, 0.2, share) * (1 - smoothstep(0.84, 1, share));
      return {
        ...rested,
        stretching,
        eyesShut: stretching > 0.6,
        pitch: -0.36 * stretching,
        lift: rested.lift - 0.14 * torso.y * stretching,
        arch: -0.06 * torso.y * stretching,
        neckAngle: rested.neckAngle + 0.12 * stretching,
        headPitch: rested.headPitch + 0.4 * stretching,
        tailAngle: lerp(rested.tailAngle, tail.hair ? 0.2 : 1.1, stretching),
        earBack: 0.6 * stretching,
      };
    }
    case 'dig':
      return {
        ...rested,
        digging: 1,
        pitch: -0.16 + 0.03 * Math.sin(actionTime * 11),
        lift: rested.lift - 0.05 * torso.y,
        neckAngle: lerp(rested.neckAngle, motion.eatNeck, 0.72),
        headPitch: motion.eatHead,
        wagSpeed: Math.max(rested.wagSpeed, 6),
        reach: 0.05,
      };
    case 'fight': {
      const share = (actionTime / LUNGE_SECONDS + hash2(member.seed, 83)) % 1;
      const rear = Math.sin(Math.PI * Math.min(1, share / 0.7)) ** 2 * (share < 0.7 ? 1 : 0);
      const pitch = 0.62 * rear;
      return {
        ...reared(species, rested, pitch),
        off: { fore: rear, hind: 0 },
        flight: 0.45,
        neckAngle: rested.neckAngle - 0.1,
        tailAngle: lerp(rested.tailAngle, 0.7, 0.6),
        earBack: 0.9,
      };
    }
    default:
      return actedOut(species, rested, { deed, actionTime, member });
  }
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
    ...GROUNDED,
    reach: 0,
  };
}

/** Low over bent legs, the head level with the back, the eyes on what is ahead. */
function creeping({ torso, tail }: Species, going: Carriage, time: number): Carriage {
  return {
    ...going,
    lift: going.lift * 0.4 - 0.26 * torso.y,
    arch: -0.03 * torso.y,
    neckAngle: going.neckAngle - 0.62,
    headPitch: going.headPitch + 0.1,
    tailAngle: tail.hair ? going.tailAngle : -0.25 + 0.06 * Math.sin(time * 3),
    earBack: 0.5,
  };
}

function restingCarriage(species: Species, actor: ActorState, time: number): Carriage {
  const { rest, torso, neck, head, tail, motion } = species;
  const seed = actor.member.seed;
  // A member that never moved in this shot has been at it all along.
  const into = actor.travelled === 0 ? 1 : smoothstep(0, 0.7, actor.actionTime);
  const canSit = rest.sitPitch > 0;
  const sits = actor.action === 'sit' || SITTING_DEEDS.has(actor.deed) || holdsInPaws(actor);
  const sitting = sits && canSit ? into : 0;
  const lying = actor.action === 'lie' || (actor.action === 'sit' && !canSit) ? into : 0;
  // Who has something to eat before it stays at it.
  const eating =
    actor.action === 'eat' && !holdsInPaws(actor) ? into * (actor.pieces === undefined ? grazing(time, seed) : 1) : 0;
  const asleep = actor.expression === 'closed-eyes' && rest.sitPitch > 0 ? lying : 0;
  // Each carries its head a little differently, and now and then another way.
  const own = (hash2(seed, 41) - 0.5) * 0.22 + 0.1 * Math.sin(time * 0.9 + seed * 1.9);
  const breath = Math.sin(time * 2.2 + seed);
  const slow = Math.sin(time * 0.61 + seed * 2.3);
  const munch = eating * 0.05 * Math.sin(time * 7);
  // The head is thrown up with each call.
  const called = actor.action === 'speak' ? 0.3 * callingAt(actor.actionTime) : 0;
  const alert = (actor.action === 'look' ? 0.15 * into : 0) + called;
  const low = sitting * (rest.sitY - torso.y) + lying * (rest.lieY - torso.y) - eating * 0.03 * torso.y;
  return {
    lift: low + 0.003 * breath * torso.y,
    // The weight goes from foot to foot.
    pitch: sitting * rest.sitPitch - eating * 0.09 + (1 - lying) * (1 - sitting) * 0.012 * Math.sin(time * 0.8 + seed),
    arch: torso.y * (sitting * 0.07 + lying * 0.07),
    neckAngle:
      lerp(lerp(neck.angle + own + 0.04 * slow + alert + sitting * 0.3, 0.06, asleep), motion.eatNeck, eating) +
      0.012 * breath +
      munch * 0.3 -
      lying * 0.05,
    neckSag: eating * 0.02,
    headPitch:
      lerp(lerp(head.pitch + 0.09 * slow + alert * 0.3 + called * 0.8, -0.3, asleep), motion.eatHead, eating) + munch,
    tailAngle: lerp(lerp(tail.stand.angle, tail.hair ? -0.8 : -0.3, lying), -0.35, sitting),
    tailCurl: lerp(tail.stand.curl, tail.hair ? -0.2 : 0.55, Math.max(sitting, lying)),
    wag: 1,
    wagSpeed: actor.member.kind === 'dog' ? 9 : 1.4,
    earBack: 0,
    going: 0,
    lying,
    sitting,
    ...GROUNDED,
    reach: eating * 0.12,
  };
}

/** Seconds that a grazing animal keeps its head down, and looks up. */
const GRAZE_SECONDS = 3.2;

/** 1 with the mouth at the ground, 0 looking up: most of a herd grazes while one or another looks round. */
function grazing(time: number, seed: number): number {
  const beat = time / GRAZE_SECONDS + 0.7 * hash2(seed, 61);
  const share = beat - Math.floor(beat);
  // Nobody looks up before it has been seen to graze.
  if (beat < 0.5 || hash2(seed, Math.floor(beat) + 7) > 0.45) return 1;
  return 1 - smoothstep(0.25, 0.45, share) * (1 - smoothstep(0.75, 0.95, share));
}

/** Low in the water with the head held above it; the legs paddle. */
function swimming(species: Species, rested: Carriage, time: number): Carriage {
  const beat = Math.sin(time * 7);
  return {
    ...rested,
    afloat: 1,
    pitch: 0.1 + 0.03 * beat,
    lift: 0.02 * species.torso.y * Math.sin(time * 2.6),
    neckAngle: Math.max(species.neck.angle, 0.55) + 0.04 * beat,
    headPitch: species.head.pitch + 0.05,
    off: { fore: 1, hind: 1 },
    flight: 0.5 + 0.45 * beat,
    tailAngle: species.tail.hair ? -0.5 : 0.05,
    tailCurl: 0,
    wagSpeed: 5,
    earBack: 0.4,
  };
}

/** Shares of a leap at which the body leaves the ground and comes back to it. */
const PUSH_SHARE = 0.26;
const LAND_SHARE = 0.74;

/** Gathers, flies on a parabola, lands soft; then again. */
function leapt(species: Species, rested: Carriage, actionTime: number): Carriage {
  const share = (actionTime % LEAP_SECONDS) / LEAP_SECONDS;
  const flight = clamp((share - PUSH_SHARE) / (LAND_SHARE - PUSH_SHARE), 0, 1);
  const height = 4 * flight * (1 - flight);
  const gather = Math.sin(Math.PI * clamp(share / PUSH_SHARE, 0, 1));
  const give = Math.sin(Math.PI * clamp((share - LAND_SHARE) / (1 - LAND_SHARE), 0, 1));
  const crouch = gather + give * 0.8;
  // The fore end rises while the hind feet still push, and is the first to come down.
  const rising = smoothstep(0.12, PUSH_SHARE + 0.02, share) * (1 - smoothstep(0.3, 0.56, share));
  const falling = smoothstep(0.48, LAND_SHARE, share) * (1 - smoothstep(LAND_SHARE, 0.9, share));
  const off = (from: number, to: number) =>
    smoothstep(from, from + 0.12, share) * (1 - smoothstep(to - 0.12, to, share));
  const pitch = 0.3 * rising - 0.26 * falling;
  // The body tips over the feet that still stand, not over its middle: these legs stretch, they do not fold.
  const tipped = Math.abs(Math.sin(pitch)) * trunkLength(species) * 0.45;
  return {
    ...rested,
    lift: rested.lift + species.motion.jumpMetres * height + tipped - 0.11 * species.torso.y * crouch,
    pitch,
    arch: species.torso.y * (0.05 * crouch - 0.025 * height),
    neckAngle: rested.neckAngle - 0.3 * rising * height - 0.15 * gather,
    tailAngle: lerp(
      rested.tailAngle,
      species.tail.run.angle - 0.4 * Math.cos(flight * Math.PI),
      Math.max(0.25, height),
    ),
    earBack: lerp(0.2, 0.5, height),
    leap: height,
    flight,
    off: { fore: off(0.16, LAND_SHARE + 0.01), hind: off(PUSH_SHARE, LAND_SHARE + 0.05) },
  };
}
