import { lerp, smoothstep } from '../../../base/interpolation.ts';
import type { Deed } from '../../deeds/deeds.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { Carriage } from './carriage.ts';
import type { Species } from './species.ts';

/** Deeds that an animal does sitting. */
export const SITTING_DEEDS: ReadonlySet<Deed | undefined> = new Set<Deed | undefined>(['beg', 'howl', 'wash-with-paw']);

/** Seconds of one round. */
const REAR_SECONDS = 3;
const STRIKE_SECONDS = 1.1;
const BUTT_SECONDS = 1.6;

/** One at its deed. */
interface Acting {
  readonly species: Species;
  readonly rested: Carriage;
  readonly actionTime: number;
  readonly seed: number;
  /** Goes up and down so many times a second, -1 to 1. */
  readonly wave: (hertz: number) => number;
}

/** What an animal's own deeds make of the carriage of one who stands or sits. */
export function actedOut(
  species: Species,
  rested: Carriage,
  { deed, actionTime, member }: { readonly deed: Deed | undefined } & Pick<ActorState, 'actionTime' | 'member'>,
): Carriage {
  const act = deed === undefined ? undefined : ACTS[deed];
  const wave = (hertz: number) => Math.sin(actionTime * hertz * 2 * Math.PI + member.seed);
  return act === undefined ? rested : act({ species, rested, actionTime, seed: member.seed, wave });
}

const ACTS: Partial<Readonly<Record<Deed, (acting: Acting) => Carriage>>> = {
  'rear-up': ({ species, rested, actionTime, wave }) => {
    const share = (actionTime / REAR_SECONDS + 0.25) % 1;
    const rear = smoothstep(0, 0.2, share) * (1 - smoothstep(0.86, 1, share));
    return {
      ...reared(rested, lengthOf(species), 0.86 * rear),
      off: { fore: rear, hind: 0 },
      flight: 0.35 + 0.25 * wave(1.4),
      earBack: 0.3,
    };
  },
  'scratch-at': ({ species, rested, wave }) => {
    const beat = 0.5 + 0.5 * wave(1.3);
    return {
      ...reared(rested, lengthOf(species), 0.6),
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
    ...rested,
    upturned: 1,
    lift: 0,
    pitch: 0.07 * wave(0.7),
    off: { fore: 1, hind: 1 },
    flight: 0.45 + 0.25 * wave(0.9),
    neckAngle: lerp(species.neck.angle, 0.25, 0.8),
    headPitch: 0.35 + 0.1 * wave(0.6),
    tailAngle: 0.1,
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
};

function lengthOf({ torso }: Species): number {
  return torso.frontX - torso.rearX;
}

/** Up on its hind legs by so many radians. */
function reared(rested: Carriage, long: number, pitch: number): Carriage {
  return {
    ...rested,
    pitch,
    lift: rested.lift + Math.sin(pitch) * long * 0.42,
    neckAngle: rested.neckAngle + pitch * 0.25,
  };
}

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
