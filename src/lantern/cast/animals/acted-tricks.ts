import { clamp, lerp, smoothstep } from '../../../base/interpolation.ts';
import type { Deed } from '../../deeds/deeds.ts';
import { onItsBack, reared } from './acting.ts';
import type { Acting } from './acting.ts';
import type { Carriage } from './carriage.ts';

const YAWN_SECONDS = 3.1;

/** What habits and tricks make of the carriage of one who stands or sits. */
export const TRICKS: Partial<Readonly<Record<Deed, (acting: Acting) => Carriage>>> = {
  gape: ({ rested, actionTime }) => {
    const share = (actionTime / YAWN_SECONDS + 0.1) % 1;
    const open = smoothstep(0.04, 0.22, share) * (1 - smoothstep(0.82, 0.97, share));
    return {
      ...rested,
      neckAngle: rested.neckAngle + 0.2 * open,
      headPitch: rested.headPitch + 0.45 * open,
      jaw: 1.5 * open,
      earBack: 0.8 * open,
      eyesShut: 1.5 * open > 0.7,
    };
  },
  'give-paw': ({ rested, wave }) => ({
    ...rested,
    striking: 0.86 + 0.14 * wave(1.1),
    headPitch: rested.headPitch + 0.12,
    wagSpeed: 9,
    jaw: 0.3,
  }),
  'wag-tail': ({ species, rested, wave }) => ({
    ...rested,
    tailAngle: (species.tail.hair ? -0.5 : 0.75) + 0.55 * wave(2.1),
    wag: 2.6,
    wagSpeed: 13,
    pitch: 0.02 * wave(2.1),
    headPitch: rested.headPitch + 0.1,
    jaw: 0.4,
  }),
  'play-dead': ({ species, rested }) => ({
    ...onItsBack(species, rested, 0.1, 0.9),
    pitch: 0,
    flight: 0.62,
    headPitch: 0.3,
    wag: 0,
    jaw: 0.6,
    eyesShut: true,
  }),
  wallow: ({ species, rested, wave }) => ({
    ...onItsBack(species, rested, 0.25, 0.8),
    pitch: 0.09 * wave(0.8),
    flight: 0.45 + 0.3 * wave(1.1),
    headPitch: 0.35 + 0.12 * wave(0.7),
    jaw: 0.45,
  }),
  // Upright with its back to a trunk, up and down along it.
  'scratch-back': ({ species, rested, wave }) => {
    const upright = reared(species, rested, 1.32);
    return {
      ...upright,
      lift: upright.lift + 0.06 * species.heightMetres * wave(0.9),
      off: { fore: 1, hind: 0 },
      flight: 0.7 + 0.2 * wave(0.9),
      neckAngle: 1.2 + 0.1 * wave(0.9),
      headPitch: 0.5 + 0.15 * wave(0.9),
      jaw: 0.35,
      earBack: 0.5,
      eyesShut: true,
    };
  },
  'gnaw-trunk': ({ species, rested, wave }) => ({
    ...reared(species, rested, 0.55),
    off: { fore: 1, hind: 0 },
    flight: 0.85,
    neckAngle: rested.neckAngle + 0.1,
    headPitch: -0.1 + 0.14 * wave(3),
    reach: 0.06 + 0.05 * wave(3),
    jaw: 0.35 + 0.3 * wave(3),
  }),
  // Paw by paw on something soft, with its eyes all but shut.
  'tread-paws': ({ species, rested, wave }) => ({
    ...rested,
    digging: 0.5,
    lift: rested.lift - 0.08 * species.torso.y,
    pitch: -0.05 + 0.02 * wave(1.7),
    neckAngle: rested.neckAngle - 0.3,
    headPitch: -0.35,
    wagSpeed: 1,
    eyesShut: true,
  }),
  'browse-tree': ({ species, rested, wave }) => ({
    ...rested,
    neckAngle: species.neck.angle + 0.16 + 0.04 * wave(0.7),
    headPitch: 0.2 + 0.1 * wave(1.8),
    reach: 0.06 + 0.03 * wave(0.7),
    jaw: 0.25 + 0.25 * wave(1.8),
  }),
  // Lies in wait, springs, comes down on it, and stands there with it.
  'pounce-on': ({ species, rested, actionTime }) => {
    const share = pouncedAt(actionTime);
    const crouch = 1 - smoothstep(0.24, 0.32, share);
    const air = clamp((share - 0.28) / 0.3, 0, 1);
    const up = 4 * air * (1 - air);
    const dive = smoothstep(0.4, 0.56, share) * (1 - smoothstep(0.74, 0.96, share));
    return {
      ...rested,
      pitch: 0.6 * smoothstep(0.26, 0.34, share) * (1 - smoothstep(0.36, 0.5, share)) - 0.55 * dive,
      lift: rested.lift + 0.7 * species.heightMetres * up - 0.24 * species.torso.y * crouch,
      off: { fore: up > 0.04 ? 1 : 0, hind: up > 0.1 ? 1 : 0 },
      flight: air,
      neckAngle: rested.neckAngle - 0.5 * crouch - 0.9 * dive,
      headPitch: rested.headPitch - 0.2 * crouch - 0.6 * dive,
      tailAngle: lerp(rested.tailAngle, 0.9, up),
      wag: 0.6 + crouch,
      wagSpeed: 4 + 10 * crouch,
      earBack: 0.2,
    };
  },
};

/** How long one lies in wait before it springs, seconds, and how long the spring takes with all that comes after. */
const WAIT_SECONDS = 1.9;
const SPRING_SECONDS = 2.4;
const WAITS_UNTIL = 0.22;
const POUNCED_SHARE = 0.58;

/** How far a pounce is, 0 to 1. */
function pouncedAt(actionTime: number): number {
  return actionTime < WAIT_SECONDS
    ? Math.min(WAITS_UNTIL, actionTime)
    : Math.min(1, WAITS_UNTIL + (actionTime - WAIT_SECONDS) / SPRING_SECONDS);
}

/** Whether one who pounces on something has it between its teeth already. */
export function hasPounced(actionTime: number): boolean {
  return pouncedAt(actionTime) > POUNCED_SHARE;
}
