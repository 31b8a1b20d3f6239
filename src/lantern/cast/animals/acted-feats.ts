import { lerp, smoothstep } from '../../../base/interpolation.ts';
import type { Deed } from '../../deeds/deeds.ts';
import { onItsBack, reared } from './acting.ts';
import type { Acting } from './acting.ts';
import type { Carriage } from './carriage.ts';

const PAT_SECONDS = 1.5;
const PEEP_SECONDS = 2.8;

/** What animals on four legs make of their carriage when they slip, balance, wash, hide, peep out and busy themselves with something. */
export const AT_FEATS: Partial<Readonly<Record<Deed, (acting: Acting) => Carriage>>> = {
  // Noses at it and pats it, by turns.
  'busy-with': ({ species, rested, actionTime, seed, wave }) => {
    const share = (actionTime / PAT_SECONDS + (seed % 4) / 4) % 1;
    const pat = smoothstep(0.35, 0.55, share) * (1 - smoothstep(0.75, 0.95, share));
    return {
      ...rested,
      striking: 0.2 + 0.75 * pat,
      pitch: -0.12,
      lift: rested.lift - 0.08 * species.torso.y,
      reach: 0.12 * (1 - pat),
      neckAngle: lerp(rested.neckAngle, species.motion.eatNeck, 0.45) + 0.12 * pat,
      headPitch: rested.headPitch - 0.4 + 0.1 * wave(2.2),
      jaw: 0.2 + 0.2 * Math.max(0, wave(2.2)),
      wagSpeed: 6,
    };
  },
  'slip-over': slipping,
  'balance-ball': ({ rested, wave }) => ({
    ...rested,
    neckAngle: rested.neckAngle + 0.3 + 0.03 * wave(0.9),
    headPitch: 0.3 + 0.05 * wave(0.9),
    wagSpeed: 3,
    earBack: 0.2,
  }),
  'turn-head': ({ rested, wave }) => ({
    ...rested,
    neckAngle: rested.neckAngle + 0.12 + 0.04 * wave(0.45),
    headPitch: rested.headPitch + 0.05,
    wagSpeed: 2,
  }),
  // From the grass up, high, with the ears pricked.
  'lift-head': ({ species, rested, actionTime, wave }) => {
    const up = smoothstep(0.9, 1.7, actionTime);
    return {
      ...rested,
      pitch: -0.06 * (1 - up),
      reach: 0.1 * (1 - up),
      neckAngle: lerp(species.motion.eatNeck, species.neck.angle + 0.25, up) + 0.03 * wave(0.5) * up,
      headPitch: lerp(species.motion.eatHead, species.head.pitch + 0.1, up),
      jaw: 0,
      wagSpeed: 2,
    };
  },
  'cover-eyes': ({ rested, wave }) => ({
    ...rested,
    paws: 1,
    pitch: rested.pitch + 0.2,
    neckAngle: rested.neckAngle - 0.12,
    headPitch: -0.5 + 0.04 * wave(0.8),
    earBack: 0.7,
    eyesShut: true,
  }),
  // Up out of its hole on its haunches, looks about, down, and up again.
  'pop-up': ({ species, rested, wave }) => ({
    ...reared(species, rested, 1.22),
    off: { fore: 1, hind: 0 },
    flight: 0.15,
    neckAngle: 1.3,
    headPitch: species.head.pitch + 0.05 * wave(0.7),
    tailAngle: -0.9,
    wag: 0.2,
  }),
  // Bent over the water with both forepaws in it, rubbing.
  'wash-food': ({ species, rested, wave }) => ({
    ...rested,
    digging: 0.55,
    pitch: -0.2,
    lift: rested.lift - 0.06 * species.torso.y,
    neckAngle: lerp(rested.neckAngle, species.motion.eatNeck, 0.6),
    headPitch: lerp(rested.headPitch, species.motion.eatHead, 0.7) + 0.05 * wave(2),
    wagSpeed: 2,
    earBack: 0.2,
  }),
  // Flat under its blanket; now and then the head comes a little way out.
  'hide-under': ({ species, rested, actionTime }) => {
    const share = (actionTime / PEEP_SECONDS + 0.3) % 1;
    const out = smoothstep(0.1, 0.3, share) * (1 - smoothstep(0.75, 0.95, share));
    return {
      ...rested,
      lying: 1,
      lift: species.rest.lieY - species.torso.y,
      neckAngle: 0.02 + 0.3 * out,
      headPitch: -0.1 + 0.1 * out,
      earBack: 0.9 - 0.7 * out,
      wag: 0.4,
    };
  },
};

/** Seconds from the first scrabble until it lies there. */
const SLIP_SECONDS = 1.7;

/** The feet go from under it: it scrabbles, throws up its forelegs, and lands on its back with all four in the air. */
function slipping({ species, rested, actionTime, wave }: Acting): Carriage {
  const share = Math.min(1, actionTime / SLIP_SECONDS);
  const falls = smoothstep(0.3, 0.62, share);
  if (share > 0.62)
    return {
      ...onItsBack(species, rested, 0.2, 0.85),
      pitch: 0.1 * wave(0.9) * (1 - smoothstep(0.8, 1, share) * 0.6),
      flight: 0.55 + 0.3 * wave(2.1),
      headPitch: 0.3 + 0.1 * wave(0.8),
      jaw: 0.45,
      earBack: 0.8,
    };
  const scrabbles = (1 - falls) * wave(5);
  return {
    ...reared(species, rested, 0.75 * falls),
    off: { fore: Math.max(falls, 0.5 + 0.5 * scrabbles), hind: 0.5 - 0.5 * scrabbles },
    flight: 0.5 + 0.4 * scrabbles,
    pitch: 0.75 * falls + 0.08 * scrabbles,
    lift: rested.lift - 0.1 * species.torso.y,
    neckAngle: rested.neckAngle + 0.2 * falls,
    tailAngle: 0.9,
    wag: 2,
    wagSpeed: 18,
    earBack: 0.9,
    jaw: 0.6 * falls,
  };
}
