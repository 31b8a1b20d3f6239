import { lerp, smoothstep } from '../../../base/interpolation.ts';
import type { Deed } from '../../deeds/deeds.ts';
import { LEAP_SECONDS } from '../../kinds/animal-deeds.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { Carriage } from './carriage.ts';
import { bodyUnderBough, climbedAt } from './in-trees.ts';
import { onItsBack, reared } from './acting.ts';
import type { Acting } from './acting.ts';
import { IN_COMPANY } from './acted-company.ts';
import { AT_FEATS } from './acted-feats.ts';
import { AT_HANDLING, buriedAt } from './acted-handling.ts';
import { HABITS } from './acted-habits.ts';
import { hasPounced, TRICKS } from './acted-tricks.ts';
import { trunkLength } from './species.ts';
import type { Species } from './species.ts';

/** Deeds that an animal does sitting. */
export const SITTING_DEEDS: ReadonlySet<Deed | undefined> = new Set<Deed | undefined>([
  'beg',
  'howl',
  'wash-with-paw',
  'scratch-self',
  'give-paw',
  'balance-ball',
  'cover-eyes',
  'groom-fur',
  'stuff-cheeks',
]);

/** Seconds of one round. */
const REAR_SECONDS = 3;
const STRIKE_SECONDS = 1.1;
const BUTT_SECONDS = 1.6;
const BUCK_SECONDS = 1.3;
const POUNCE_SECONDS = 2.4;
const SNAP_SECONDS = 1.3;
const SPRAY_SECONDS = 3.2;
const SWING_SECONDS = 2.3;
const CATCH_SECONDS = 2.6;
/** Share of a catch at which the head comes out of the water. */
const CAUGHT_SHARE = 0.34;

/** What an animal's own deeds make of the carriage of one who stands or sits. */
export function actedOut(
  species: Species,
  rested: Carriage,
  { deed, actionTime, member }: { readonly deed: Deed | undefined } & Pick<ActorState, 'actionTime' | 'member'>,
): Carriage {
  const act =
    deed === undefined
      ? undefined
      : (ACTS[deed] ?? TRICKS[deed] ?? HABITS[deed] ?? IN_COMPANY[deed] ?? AT_FEATS[deed] ?? AT_HANDLING[deed]);
  const wave = (hertz: number) => Math.sin(actionTime * hertz * 2 * Math.PI + member.seed);
  return act === undefined ? rested : act({ species, rested, actionTime, seed: member.seed, wave });
}

const ACTS: Partial<Readonly<Record<Deed, (acting: Acting) => Carriage>>> = {
  'rear-up': ({ species, rested, actionTime, wave }) => {
    const share = (actionTime / REAR_SECONDS + 0.25) % 1;
    const rear = smoothstep(0, 0.2, share) * (1 - smoothstep(0.86, 1, share));
    return {
      ...reared(species, rested, 0.86 * rear),
      off: { fore: rear, hind: 0 },
      flight: 0.35 + 0.25 * wave(1.4),
      earBack: 0.3,
    };
  },
  'scratch-at': ({ species, rested, wave }) => {
    const beat = 0.5 + 0.5 * wave(1.3);
    return {
      ...reared(species, rested, 0.6),
      off: { fore: 1, hind: 0 },
      flight: 0.75 + 0.25 * beat,
      earBack: 0.4,
      jaw: 0,
    };
  },
  'shake-off': ({ species, rested, wave }) => ({
    ...rested,
    shaking: 1,
    lift: rested.lift - 0.04 * species.torso.y + 0.012 * species.torso.y * wave(7),
    pitch: 0.03 * wave(6),
    neckAngle: rested.neckAngle - 0.25,
    headPitch: rested.headPitch - 0.15,
    wag: 2.4,
    wagSpeed: 32,
    earBack: 0.6 + 0.4 * wave(6),
  }),
  'roll-over': ({ species, rested, wave }) => ({
    ...onItsBack(species, rested, 0.25, 0.8),
    pitch: 0.07 * wave(0.7),
    flight: 0.45 + 0.25 * wave(0.9),
    headPitch: 0.35 + 0.1 * wave(0.6),
    wagSpeed: 8,
    jaw: 0.35,
  }),
  beg: ({ species, rested, wave }) => ({
    ...rested,
    pitch: rested.pitch + 0.2,
    lift: rested.lift + 0.08 * species.torso.y,
    paws: 0.72 + 0.06 * wave(1.6),
    neckAngle: rested.neckAngle + 0.05,
    headPitch: rested.headPitch + 0.2,
    wagSpeed: 9,
    jaw: 0.3,
  }),
  howl: ({ rested, wave }) => ({
    ...rested,
    neckAngle: 1.25 + 0.03 * wave(0.6),
    headPitch: 0.95 + 0.05 * wave(0.6),
    earBack: 0.8,
    jaw: 0.55 + 0.1 * wave(0.9),
  }),
  'arch-back': ({ species, rested }) => ({
    ...rested,
    arch: 0.26 * species.torso.y,
    lift: rested.lift + 0.05 * species.torso.y,
    neckAngle: rested.neckAngle - 0.55,
    headPitch: rested.headPitch + 0.05,
    tailAngle: species.tail.hair ? 0.4 : 1.35,
    tailCurl: 0.2,
    wag: 0.15,
    wagSpeed: 14,
    earBack: 1,
    jaw: 0.8,
  }),
  'wash-with-paw': ({ rested, wave }) => ({
    ...rested,
    pawing: 1,
    neckAngle: rested.neckAngle - 0.35,
    headPitch: -0.55 + 0.14 * wave(1.1),
    wagSpeed: 1,
  }),
  'butt-at': ({ species, rested, actionTime }) => {
    const share = (actionTime % BUTT_SECONDS) / BUTT_SECONDS;
    const hit = smoothstep(0.3, 0.5, share) * (1 - smoothstep(0.55, 0.9, share));
    return {
      ...rested,
      pitch: -0.1 - 0.08 * hit,
      lift: rested.lift - 0.05 * species.torso.y,
      neckAngle: lerp(rested.neckAngle * 0.6, -0.2, hit),
      headPitch: -0.9,
      reach: 0.25 * hit,
      earBack: 0.8,
    };
  },
  'swipe-at': ({ species, rested, actionTime, seed }) => {
    const share = (actionTime / STRIKE_SECONDS + (seed % 7) / 7) % 1;
    const strike = smoothstep(0, 0.3, share) * (1 - smoothstep(0.45, 0.85, share));
    return {
      ...rested,
      striking: 0.25 + 0.75 * strike,
      pitch: -0.12,
      lift: rested.lift - 0.13 * species.torso.y,
      neckAngle: rested.neckAngle - 0.4,
      headPitch: -0.4,
      wagSpeed: 5,
      earBack: 0,
    };
  },
  // Down on the forehand, both hind hooves thrown out behind.
  buck: ({ species, rested, actionTime, seed }) => {
    const share = (actionTime / BUCK_SECONDS + (seed % 5) / 5) % 1;
    const kick = smoothstep(0.12, 0.34, share) * (1 - smoothstep(0.46, 0.74, share));
    return {
      ...rested,
      pitch: -0.5 * kick,
      lift: rested.lift + Math.sin(0.5 * kick) * trunkLength(species) * 0.36,
      off: { fore: 0, hind: kick },
      kicking: kick,
      neckAngle: rested.neckAngle - 0.35 * kick,
      headPitch: rested.headPitch - 0.25 * kick,
      tailAngle: lerp(rested.tailAngle, 0.7, kick),
      earBack: 1,
    };
  },
  bathe: ({ species, rested, wave }) => ({
    ...rested,
    afloat: 0.45,
    splashing: 1,
    shaking: 0.6,
    pitch: 0.05 * wave(2.2),
    lift: 0.02 * species.torso.y * wave(3),
    neckAngle: rested.neckAngle + 0.12 * wave(1.1),
    headPitch: rested.headPitch + 0.16 * wave(1.7),
    off: { fore: 0, hind: 0 },
    wagSpeed: 8,
    wag: 1.6,
    earBack: 0.4,
    jaw: 0.3,
  }),
  // Creeps, springs high in a bow, and comes down nose and forepaws first.
  pounce: ({ species, rested, actionTime }) => {
    const share = (actionTime / POUNCE_SECONDS + 0.1) % 1;
    const crouch = smoothstep(0, 0.2, share) * (1 - smoothstep(0.28, 0.34, share));
    const air = Math.min(1, Math.max(0, (share - 0.3) / 0.3));
    const up = 4 * air * (1 - air);
    const stuck = smoothstep(0.54, 0.62, share) * (1 - smoothstep(0.8, 0.95, share));
    const dive = smoothstep(0.42, 0.58, share) * (1 - smoothstep(0.8, 0.95, share));
    const long = trunkLength(species);
    const pitch = 0.75 * smoothstep(0.28, 0.36, share) * (1 - smoothstep(0.38, 0.5, share)) - 0.95 * dive;
    return {
      ...rested,
      pitch,
      lift: rested.lift + 0.95 * species.heightMetres * up - 0.22 * species.torso.y * crouch + 0.16 * long * stuck,
      arch: 0.05 * species.torso.y * up,
      off: { fore: up > 0.04 ? 1 : 0, hind: up > 0.1 ? 1 : 0 },
      flight: air,
      neckAngle: rested.neckAngle - 0.5 * crouch - 1.1 * dive,
      headPitch: rested.headPitch - 0.7 * dive,
      digging: 0,
      splashing: stuck > 0 && share < 0.72 ? 1 - (share - 0.54) / 0.18 : 0,
      tailAngle: lerp(rested.tailAngle, 1.1, Math.max(stuck, up * 0.5)),
      wag: 0.6 + crouch,
      wagSpeed: 6 + 12 * crouch,
      earBack: 0.2,
    };
  },
  'scratch-self': ({ rested, wave }) => ({
    ...rested,
    scratching: 1,
    neckAngle: rested.neckAngle - 0.72,
    headPitch: -0.5 + 0.08 * wave(4),
    wagSpeed: 2,
    eyesShut: true,
    earBack: 0.3 + 0.3 * wave(7),
    jaw: 0.15,
  }),
  'beat-chest': ({ species, rested, wave }) => ({
    ...reared(species, rested, 1.02),
    off: { fore: 1, hind: 0 },
    paws: 1,
    drumming: 1,
    neckAngle: 1.25,
    headPitch: 0.05,
    jaw: 0.5 + 0.3 * wave(0.8),
  }),
  'spray-trunk': ({ rested, actionTime }) => {
    const share = (actionTime / SPRAY_SECONDS + 0.3) % 1;
    const raised = smoothstep(0.2, 0.4, share) * (1 - smoothstep(0.85, 1, share));
    return {
      ...rested,
      neckAngle: rested.neckAngle + 0.2 * raised,
      headPitch: rested.headPitch + 0.5 * raised,
      raisedTrunk: raised,
      earBack: 0.6 * raised,
    };
  },
  'snap-jaws': ({ species, rested, actionTime, seed }) => {
    const share = (actionTime / SNAP_SECONDS + (seed % 3) / 3) % 1;
    const open = smoothstep(0, 0.35, share) * (1 - smoothstep(0.52, 0.6, share));
    const lunge = smoothstep(0.42, 0.58, share) * (1 - smoothstep(0.65, 0.95, share));
    return {
      ...rested,
      lift: rested.lift + 0.02 * species.torso.y * lunge,
      neckAngle: rested.neckAngle + 0.25 * open - 0.1 * lunge,
      headPitch: rested.headPitch + 0.3 * open,
      reach: 0.16 * lunge,
      jaw: 1.25 * open,
      earBack: 0.9,
    };
  },
  'climb-tree': climbing,
  'climb-wall': climbing,
  // By its long arms from a bough, to and fro like a pendulum; legs and tail come after.
  'swing-branch': ({ species, rested, actionTime, seed }) => {
    const turn = (actionTime / SWING_SECONDS) * 2 * Math.PI + (seed % 7);
    const body = bodyUnderBough(species);
    return {
      ...rested,
      ...body,
      hanging: 1,
      swung: 0.52 * Math.sin(turn),
      neckAngle: 1.15,
      headPitch: 0.05 + 0.12 * Math.sin(turn),
      tailAngle: -1.3 - 0.35 * Math.sin(turn - 0.9),
      tailCurl: 1.5,
      jaw: 0.25,
    };
  },
  // Up to the hocks in the river: the muzzle goes under, comes up with a fish, and has its trouble with it.
  'catch-fish': ({ species, rested, actionTime, wave }) => {
    const share = (actionTime / CATCH_SECONDS) % 1;
    const down = smoothstep(0.06, 0.24, share) * (1 - smoothstep(0.28, 0.46, share));
    const shaken = smoothstep(0.4, 0.5, share) * (1 - smoothstep(0.85, 1, share));
    return {
      ...rested,
      afloat: 0.28,
      pitch: -0.2 * down + 0.05 * shaken,
      lift: rested.lift - 0.05 * species.torso.y * down,
      reach: 0.25 * down,
      neckAngle: lerp(species.neck.angle + 0.12, species.motion.eatNeck - 0.25, down) + 0.08 * shaken * wave(2.6),
      headPitch: lerp(0.12, species.motion.eatHead, down) + 0.12 * shaken * wave(3.1),
      plunge: share > CAUGHT_SHARE - 0.12 ? Math.min(1, (share - CAUGHT_SHARE + 0.12) / 0.34) : 0,
      jaw: down > 0.3 ? 0.8 : 0.25,
      earBack: 0.5 * down,
    };
  },
  // Belly up in the water, paws on the chest.
  'float-on-back': ({ species, rested, wave }) => ({
    ...onItsBack(species, rested, -0.35, 0.85),
    afloat: 1,
    pitch: 0.04 * wave(0.4),
    flight: 0.6 + 0.15 * wave(0.5),
    headPitch: -0.25 + 0.06 * wave(0.5),
    tailAngle: -0.05,
    tailCurl: 0,
    wagSpeed: 2,
    jaw: 0,
  }),
};

/** Upright at a trunk or a wall, drawing itself up paw over paw. */
function climbing({ species, rested, actionTime, wave }: Acting): Carriage {
  const long = trunkLength(species);
  return {
    ...rested,
    pitch: 1.42 + 0.03 * wave(1.2),
    lift: rested.lift + long * 0.32 + climbedAt(species, actionTime),
    climbing: 1,
    off: { fore: 1, hind: 1 },
    flight: 0.5,
    neckAngle: 1.35,
    headPitch: 0.55,
    tailAngle: species.tail.hair ? -1.2 : -1.1,
    earBack: 0.2,
  };
}

type CatchingState = Pick<
  ActorState,
  'deed' | 'action' | 'actionTime' | 'actionLeft' | 'previousAction' | 'speed' | 'lasts'
>;

/** Seconds until what flies to an animal is between its teeth: at the height of its leap, on the spot of the third one. */
export function secondsToCatch({ action, actionTime, actionLeft, previousAction, speed }: CatchingState): number {
  if (action === 'run') return previousAction === 'jump' ? 0 : actionLeft + LEAP_SECONDS / 2;
  return (speed > 0 ? 0.5 : 2.5) * LEAP_SECONDS - actionTime;
}

/** Whether one that catches something has it between its teeth: a fish not before it has dipped for it. */
export function hasCaught(actor: CatchingState): boolean {
  const { deed, actionTime } = actor;
  if (deed === 'pounce-on') return hasPounced(actionTime);
  // What is played with, balanced or washed is not between the teeth.
  if (deed !== undefined && WITHOUT_TEETH.has(deed)) return false;
  if (deed === 'bury') return buriedAt(actionTime).held;
  if (deed === 'catch-in-air') return secondsToCatch(actor) <= 0;
  return deed !== 'catch-fish' || actionTime > (CAUGHT_SHARE - 0.08) * CATCH_SECONDS;
}

/** Done with a thing that is not between the teeth. */
const WITHOUT_TEETH: ReadonlySet<Deed> = new Set<Deed>([
  'play-with',
  'balance-ball',
  'wash-food',
  'crack-on-belly',
  'drop-in',
  'rummage',
  'stuff-cheeks',
  'spit-out',
]);

/** Upright on its haunches with what it eats in both forepaws. */
export function seatedWith({ torso }: Species, rested: Carriage, time: number): Carriage {
  return {
    ...rested,
    paws: 1,
    pitch: rested.pitch + 0.25,
    lift: rested.lift + 0.06 * torso.y,
    neckAngle: rested.neckAngle - 0.1,
    headPitch: -0.42 + 0.05 * Math.sin(time * 9),
    jaw: 0.16 + 0.16 * Math.sin(time * 11),
  };
}
