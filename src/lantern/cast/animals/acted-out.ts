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

/** What an animal's own deeds make of the carriage of one who stands or sits. */
export function actedOut(
  species: Species,
  rested: Carriage,
  { deed, actionTime, member }: { readonly deed: Deed | undefined } & Pick<ActorState, 'actionTime' | 'member'>,
): Carriage {
  const { torso, neck, tail } = species;
  const long = torso.frontX - torso.rearX;
  const wave = (hertz: number) => Math.sin(actionTime * hertz * 2 * Math.PI + member.seed);
  switch (deed) {
    case 'rear-up': {
      const share = (actionTime / REAR_SECONDS + 0.25) % 1;
      const rear = smoothstep(0, 0.2, share) * (1 - smoothstep(0.86, 1, share));
      return {
        ...reared(rested, long, 0.86 * rear),
        off: { fore: rear, hind: 0 },
        flight: 0.35 + 0.25 * wave(1.4),
        earBack: 0.3,
      };
    }
    case 'scratch-at': {
      const beat = 0.5 + 0.5 * wave(1.3);
      return {
        ...reared(rested, long, 0.6),
        off: { fore: 1, hind: 0 },
        flight: 0.75 + 0.25 * beat,
        earBack: 0.4,
        jaw: 0,
      };
    }
    case 'shake-off':
      return {
        ...rested,
        shaking: 1,
        lift: rested.lift - 0.04 * torso.y + 0.012 * torso.y * wave(7),
        pitch: 0.03 * wave(6),
        neckAngle: rested.neckAngle - 0.25,
        headPitch: rested.headPitch - 0.15,
        wag: 2.4,
        wagSpeed: 32,
        earBack: 0.6 + 0.4 * wave(6),
      };
    case 'roll-over':
      return {
        ...rested,
        upturned: 1,
        lift: 0,
        pitch: 0.07 * wave(0.7),
        off: { fore: 1, hind: 1 },
        flight: 0.45 + 0.25 * wave(0.9),
        neckAngle: lerp(neck.angle, 0.25, 0.8),
        headPitch: 0.35 + 0.1 * wave(0.6),
        tailAngle: 0.1,
        wagSpeed: 8,
        jaw: 0.35,
      };
    case 'beg':
      return {
        ...rested,
        pitch: rested.pitch + 0.42,
        lift: rested.lift + 0.12 * torso.y,
        off: { fore: 1, hind: 0 },
        flight: 0.12 + 0.06 * wave(1.6),
        neckAngle: rested.neckAngle + 0.1,
        headPitch: rested.headPitch + 0.15,
        wagSpeed: 9,
        jaw: 0.3,
      };
    case 'howl':
      return {
        ...rested,
        neckAngle: 1.25 + 0.03 * wave(0.6),
        headPitch: 0.95 + 0.05 * wave(0.6),
        earBack: 0.8,
        jaw: 0.55 + 0.1 * wave(0.9),
      };
    case 'arch-back':
      return {
        ...rested,
        arch: 0.26 * torso.y,
        lift: rested.lift + 0.05 * torso.y,
        neckAngle: rested.neckAngle - 0.55,
        headPitch: rested.headPitch + 0.05,
        tailAngle: tail.hair ? 0.4 : 1.35,
        tailCurl: 0.2,
        wag: 0.15,
        wagSpeed: 14,
        earBack: 1,
        jaw: 0.8,
      };
    case 'wash-with-paw':
      return {
        ...rested,
        pawing: 1,
        neckAngle: rested.neckAngle - 0.35,
        headPitch: -0.55 + 0.14 * wave(1.1),
        wagSpeed: 1,
      };
    case 'butt-at': {
      const share = (actionTime % BUTT_SECONDS) / BUTT_SECONDS;
      const hit = smoothstep(0.3, 0.5, share) * (1 - smoothstep(0.55, 0.9, share));
      return {
        ...rested,
        pitch: -0.1 - 0.08 * hit,
        lift: rested.lift - 0.05 * torso.y,
        neckAngle: lerp(rested.neckAngle * 0.6, -0.2, hit),
        headPitch: -0.9,
        reach: 0.25 * hit,
        earBack: 0.8,
      };
    }
    case 'swipe-at': {
      const share = (actionTime / STRIKE_SECONDS + (member.seed % 7) / 7) % 1;
      const strike = smoothstep(0, 0.3, share) * (1 - smoothstep(0.45, 0.85, share));
      return {
        ...rested,
        striking: 0.25 + 0.75 * strike,
        pitch: -0.12,
        lift: rested.lift - 0.13 * torso.y,
        neckAngle: rested.neckAngle - 0.4,
        headPitch: -0.4,
        wagSpeed: 5,
        earBack: 0,
      };
    }
    default:
      return rested;
  }
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
