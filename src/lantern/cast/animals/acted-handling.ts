import { lerp, smoothstep } from '../../../base/interpolation.ts';
import type { Deed } from '../../deeds/deeds.ts';
import { onItsBack, reared } from './acting.ts';
import type { Acting } from './acting.ts';
import type { Carriage } from './carriage.ts';

/** Seconds of one round of what is done again and again. */
const DROP_SECONDS = 1.7;
const RUMMAGE_SECONDS = 1.5;
const CRACK_SECONDS = 0.62;
const SPIT_SECONDS = 1.5;
/** Seconds after which what is buried is laid into the hole. */
const LAYS_SECONDS = 2.1;

/** What animals on four legs make of their carriage with a thing in paws, mouth or trunk. */
export const AT_HANDLING: Partial<Readonly<Record<Deed, (acting: Acting) => Carriage>>> = {
  // Picked up from the ground, and held up high.
  'lift-with-trunk': ({ rested, actionTime, wave }) => {
    const up = smoothstep(0.5, 1.7, actionTime);
    return {
      ...rested,
      raisedTrunk: 0.62 * up + 0.03 * wave(0.4) * up,
      neckAngle: rested.neckAngle - 0.1 + 0.25 * up,
      headPitch: rested.headPitch - 0.1 + 0.35 * up,
      earBack: 0.3 * up,
    };
  },
  // Digs, lays it into the hole, and pushes the earth back over it.
  bury: ({ species, rested, actionTime }) => {
    const lays = smoothstep(LAYS_SECONDS - 0.5, LAYS_SECONDS, actionTime) * (1 - smoothstep(2.4, 2.8, actionTime));
    return {
      ...rested,
      digging: 1 - lays,
      pitch: -0.16 - 0.06 * lays + 0.03 * (1 - lays) * Math.sin(actionTime * 11),
      lift: rested.lift - 0.05 * species.torso.y,
      neckAngle: lerp(rested.neckAngle, species.motion.eatNeck, 0.6 + 0.4 * lays),
      headPitch: species.motion.eatHead,
      wagSpeed: 7,
      reach: 0.05 + 0.08 * lays,
    };
  },
  // Belly up in the water; both forepaws beat down on what lies on it.
  'crack-on-belly': ({ species, rested, actionTime, wave }) => {
    const beat = beatAt(actionTime);
    return {
      ...onItsBack(species, rested, -0.25, 0.85),
      afloat: 1,
      pitch: 0.03 * wave(0.4),
      paws: 0.42 + 0.3 * beat,
      flight: 0.6,
      headPitch: -0.15 - 0.12 * beat,
      tailAngle: -0.05,
      tailCurl: 0,
      wagSpeed: 2,
    };
  },
  // Down for the next one, up over the vessel, and the mouth opens.
  'drop-in': ({ species, rested, actionTime }) => {
    const { down, open } = droppedAt(actionTime);
    return {
      ...rested,
      pitch: -0.1 * down,
      neckAngle: lerp(rested.neckAngle - 0.1, species.motion.eatNeck, down),
      headPitch: lerp(-0.25, species.motion.eatHead, down),
      reach: 0.1,
      jaw: 0.7 * open,
      wagSpeed: 4,
    };
  },
  // Up against it with both forepaws, the head in and out.
  rummage: ({ species, rested, actionTime, seed }) => {
    const into = intoAt(actionTime, seed);
    return {
      ...reared(species, rested, 0.62 - 0.12 * into),
      off: { fore: 1, hind: 0 },
      flight: 0.62 + 0.12 * Math.sin(actionTime * 9),
      neckAngle: lerp(0.5, -0.75, into),
      headPitch: lerp(-0.1, -0.85, into) + 0.08 * Math.sin(actionTime * 12) * into,
      wag: 1.4,
      wagSpeed: 9,
      earBack: 0.3 + 0.3 * into,
    };
  },
  'stuff-cheeks': ({ species, rested, actionTime }) => ({
    ...rested,
    paws: 1,
    pitch: rested.pitch + 0.25,
    lift: rested.lift + 0.06 * species.torso.y,
    neckAngle: rested.neckAngle - 0.1,
    headPitch: -0.36 + 0.05 * Math.sin(actionTime * 9),
    jaw: 0.14 + 0.14 * Math.sin(actionTime * 8),
  }),
  'groom-fur': ({ species, rested, actionTime, wave }) => ({
    ...rested,
    sitting: 1,
    paws: 0.78 + 0.16 * Math.sin(actionTime * 6.5),
    pitch: rested.pitch + 0.2,
    lift: rested.lift + 0.04 * species.torso.y,
    neckAngle: rested.neckAngle - 0.25,
    headPitch: -0.42 + 0.05 * wave(1.2),
    jaw: 0.08 + 0.08 * wave(1.6),
  }),
  'spit-out': ({ rested, actionTime }) => {
    const { back, thrown } = spatAt(actionTime);
    return {
      ...rested,
      neckAngle: rested.neckAngle + 0.28 * back - 0.1 * thrown,
      headPitch: rested.headPitch + 0.25 * back - 0.22 * thrown,
      reach: 0.16 * thrown,
      jaw: 0.75 * thrown,
      earBack: 0.5 + 0.5 * back,
      eyesShut: thrown > 0.4,
    };
  },
};

/** How far both paws are down on what is cracked, 0 to 1: raised slowly, beaten down at once. */
export function beatAt(actionTime: number): number {
  const share = (actionTime / CRACK_SECONDS) % 1;
  return share < 0.72 ? 1 - smoothstep(0, 0.72, share) : smoothstep(0.72, 0.9, share);
}

/** One round of dropping things in: how far the head is down for the next, how far the mouth is open, how far what it let go has fallen. */
export function droppedAt(actionTime: number): {
  readonly down: number;
  readonly open: number;
  readonly fallen: number;
  readonly count: number;
} {
  const round = actionTime / DROP_SECONDS + 0.34;
  const share = round % 1;
  return {
    down: 1 - smoothstep(0.12, 0.38, share) + smoothstep(0.8, 1, share),
    open: smoothstep(0.5, 0.58, share) * (1 - smoothstep(0.72, 0.84, share)),
    fallen: share < 0.56 ? 0 : Math.min(1, ((share - 0.56) / 0.2) ** 2),
    count: Math.floor(round + 0.24),
  };
}

/** How far the head is in what is searched, 0 to 1. */
export function intoAt(actionTime: number, seed: number): number {
  const share = (actionTime / RUMMAGE_SECONDS + (seed % 4) / 4) % 1;
  return smoothstep(0.05, 0.3, share) * (1 - smoothstep(0.66, 0.9, share));
}

/** How far the head is drawn back and then thrown forward, and how far what is spat out has flown, all 0 to 1. */
export function spatAt(actionTime: number): { readonly back: number; readonly thrown: number; readonly flown: number } {
  const share = (actionTime / SPIT_SECONDS) % 1;
  return {
    back: smoothstep(0, 0.28, share) * (1 - smoothstep(0.3, 0.38, share)),
    thrown: smoothstep(0.3, 0.38, share) * (1 - smoothstep(0.5, 0.8, share)),
    flown: share < 0.36 ? 0 : Math.min(1, (share - 0.36) / 0.34),
  };
}

/** Whether what is buried is still between the teeth, and how far earth lies over it, 0 to 1. */
export function buriedAt(actionTime: number): { readonly held: boolean; readonly covered: number } {
  return { held: actionTime < LAYS_SECONDS, covered: smoothstep(LAYS_SECONDS + 0.7, LAYS_SECONDS + 2.4, actionTime) };
}
