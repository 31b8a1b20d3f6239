import { lerp, smoothstep } from '../../../base/interpolation.ts';
import type { Deed } from '../../deeds/deeds.ts';
import { reared } from './acting.ts';
import type { Acting } from './acting.ts';
import type { Carriage } from './carriage.ts';

/** Seconds of one lick, from the foot of it to the end. */
const LICK_SECONDS = 0.9;
const PLAY_SECONDS = 1.5;
/** How far the body is tilted while one half of it is up, radians. */
const RISING_PITCH = 0.34;

/** What animals make of their carriage with one another and at play. */
export const IN_COMPANY: Partial<Readonly<Record<Deed, (acting: Acting) => Carriage>>> = {
  // The head goes up along the fur, the tongue out, and comes back without it.
  lick: ({ rested, actionTime, seed }) => {
    const share = (actionTime / LICK_SECONDS + (seed % 3) / 3) % 1;
    const up = smoothstep(0, 0.6, share) * (1 - smoothstep(0.75, 1, share));
    return {
      ...rested,
      reach: 0.12,
      neckAngle: rested.neckAngle - 0.42 + 0.2 * up,
      headPitch: rested.headPitch - 0.1 + 0.3 * up,
      tongue: share < 0.75 ? 0.9 : 0.2,
      jaw: 0.25,
      earBack: 0.3,
      wagSpeed: 3,
      eyesShut: up > 0.5,
    };
  },
  'rub-at': ({ rested, wave }) => ({
    ...rested,
    reach: 0.14,
    neckAngle: rested.neckAngle - 0.1 + 0.16 * wave(0.6),
    headPitch: rested.headPitch + 0.14 * wave(0.6),
    earBack: 0.4,
    wagSpeed: 5,
    eyesShut: true,
  }),
  // Under the flank of its mother, the head raised to the teat, with pushes.
  suckle: ({ species, rested, wave }) => ({
    ...rested,
    pitch: 0.1,
    lift: rested.lift - 0.07 * species.torso.y,
    reach: 0.16 + 0.04 * wave(1.6),
    neckAngle: 0.35 + 0.05 * wave(1.6),
    headPitch: 0.45 + 0.06 * wave(1.6),
    wag: 2,
    wagSpeed: 12,
    earBack: 0.3,
  }),
  // Down on the forehand over what it plays with, then a hop after it.
  'play-with': ({ species, rested, actionTime, seed, wave }) => {
    const share = (actionTime / PLAY_SECONDS + (seed % 5) / 5) % 1;
    const pat = smoothstep(0.1, 0.3, share) * (1 - smoothstep(0.4, 0.6, share));
    return {
      ...rested,
      striking: pat,
      pitch: -0.26 + 0.08 * pat,
      lift: rested.lift - 0.13 * species.torso.y + 0.03 * species.torso.y * Math.max(0, wave(1.3)),
      neckAngle: rested.neckAngle - 0.5 + 0.1 * pat,
      headPitch: -0.3,
      tailAngle: species.tail.hair ? rested.tailAngle : lerp(rested.tailAngle, 1, 0.7),
      wag: 1.8,
      wagSpeed: 12,
      jaw: 0.3,
    };
  },
  // Braced against the other one, the head low and shaken.
  contend: ({ species, rested, wave }) => ({
    ...rested,
    pitch: -0.12 + 0.05 * wave(1.7),
    lift: rested.lift - 0.13 * species.torso.y,
    neckAngle: rested.neckAngle - 0.5 + 0.06 * wave(3.4),
    headPitch: 0.02 + 0.14 * wave(3.4),
    wag: 1.8,
    wagSpeed: 12,
    earBack: 0.8,
    jaw: 0.2,
  }),
  // Tall on its haunches, the paws hanging, looking about.
  'sit-up': ({ species, rested }) => ({
    ...reared(species, rested, 1.22),
    off: { fore: 1, hind: 0 },
    flight: 0.15,
    neckAngle: 1.35,
    headPitch: species.head.pitch + 0.04,
    tailAngle: species.tail.hair ? rested.tailAngle : -0.75,
    tailCurl: 0.5,
    wag: 0.3,
  }),
  // What can sit comes up on its forelegs first, what has hooves on its hind legs.
  'get-up': ({ species, rested, actionTime }) => {
    const [first, second] = [smoothstep(0.5, 1.7, actionTime), smoothstep(1.5, 2.8, actionTime)];
    const lying = 1 - (first + second) / 2;
    const way = species.rest.sitPitch > 0 ? 1 : -1;
    return {
      ...rested,
      lying,
      lift: rested.lift + lying * (species.rest.lieY - species.torso.y),
      pitch: rested.pitch + way * RISING_PITCH * (first - second),
      arch: rested.arch + 0.07 * species.torso.y * lying,
      neckAngle: rested.neckAngle - way * RISING_PITCH * (first - second) * 0.6,
    };
  },
  'bob-head': ({ rested, wave }) => ({
    ...rested,
    neckAngle: rested.neckAngle + 0.2 * wave(1.6),
    headPitch: rested.headPitch + 0.3 * wave(1.6),
    earBack: 0.3 + 0.3 * wave(1.6),
    wagSpeed: 6,
  }),
};
