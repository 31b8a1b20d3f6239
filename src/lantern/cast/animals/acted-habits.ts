import { lerp } from '../../../base/interpolation.ts';
import type { Deed } from '../../deeds/deeds.ts';
import type { Acting } from './acting.ts';
import type { Carriage } from './carriage.ts';

/** What drinking, tugging, nuzzling, climbing and panting make of the carriage of one who stands. */
export const HABITS: Partial<Readonly<Record<Deed, (acting: Acting) => Carriage>>> = {
  'lap-milk': lapping,
  'lap-water': lapping,
  // The weight goes back against the rope, the head shakes it.
  'tug-rope': ({ species, rested, wave }) => ({
    ...rested,
    pitch: -0.14 + 0.04 * wave(2.2),
    lift: rested.lift - 0.12 * species.torso.y,
    neckAngle: rested.neckAngle - 0.55 + 0.05 * wave(4.4),
    headPitch: 0.1 + 0.2 * wave(4.4),
    wag: 1.6,
    wagSpeed: 12,
    earBack: 0.7,
    jaw: 0.25,
  }),
  nuzzle: ({ rested, wave }) => ({
    ...rested,
    reach: 0.12 + 0.05 * wave(0.7),
    neckAngle: rested.neckAngle - 0.18 + 0.1 * wave(0.7),
    headPitch: rested.headPitch + 0.16 * wave(0.7),
    earBack: 0.35,
    wagSpeed: 4,
    eyesShut: true,
  }),
  pant: ({ rested, wave, species }) => ({
    ...rested,
    lift: rested.lift + 0.012 * species.torso.y * wave(3.4),
    headPitch: rested.headPitch + 0.08 + 0.03 * wave(3.4),
    jaw: 0.62 + 0.14 * wave(3.4),
    wagSpeed: 8,
    tongue: 0.8 + 0.2 * wave(3.4),
  }),
};

/** Head down to what it drinks, the tongue in and out. */
function lapping({ species, rested, wave }: Acting): Carriage {
  const { motion, torso } = species;
  const lap = 0.5 + 0.5 * wave(2.6);
  // Who eats from trees must go down on bent forelegs for water.
  const tall = motion.eatNeck > 0;
  return {
    ...rested,
    pitch: tall ? -0.42 : -0.09,
    lift: rested.lift - (tall ? 0.14 : 0.03) * torso.y,
    reach: tall ? 0.16 : 0.1,
    neckAngle: (tall ? TALL_NECK : lerp(rested.neckAngle, motion.eatNeck, 0.96)) + 0.02 * wave(2.6),
    headPitch: (tall ? TALL_HEAD : motion.eatHead) + 0.05 * wave(2.6),
    jaw: 0.3 + 0.15 * lap,
    tongue: 0.35 + 0.65 * lap,
    wagSpeed: 2,
  };
}

/** The neck and head of a giraffe at the water, radians. */
const TALL_NECK = -0.62;
const TALL_HEAD = -1.1;
