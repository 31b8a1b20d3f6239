import { hash2 } from '../../base/random.ts';
import type { ActorState } from '../stage/stage.ts';

/** How a card is held at a moment: small changes that together look alive. */
export interface PuppetPose {
  /** Metres above its place. */
  readonly lift: number;
  /** Radians about its foot, positive to the left of the frame. */
  readonly tilt: number;
  /** How far its top leans to the right, as a share of its height. */
  readonly sway: number;
  /** Height against its own; its breadth changes the other way. */
  readonly stretch: number;
}

const BREATH = { seconds: 3.6, stretch: 0.008 } as const;
const SWAY = { seconds: 5.2, share: 0.01 } as const;
/** Of a step, as shares of the height: its length and how high the body rises in it. */
const WALK = { step: 0.42, lift: 0.022, tilt: 0.03 } as const;
const RUN = { step: 0.75, lift: 0.06, tilt: 0.055 } as const;
const HOP = { seconds: 0.85, heights: 0.26 } as const;
const DANCE = { seconds: 1.1, tilt: 0.07, lift: 0.05 } as const;
const SPEAK = { seconds: 0.42, tilt: 0.012 } as const;

/** The pose of one at a moment, seconds since the film began. Continuous in time while the action stays. */
export function puppetPose(actor: ActorState, time: number): PuppetPose {
  const { member, action, travelled, actionTime, speed } = actor;
  const height = member.heightMetres;
  const phase = hash2(member.seed % 9973, 3) * Math.PI * 2;
  const wave = (seconds: number) => Math.sin((time / seconds) * Math.PI * 2 + phase);
  const rest: PuppetPose = {
    lift: 0,
    tilt: 0,
    sway: SWAY.share * wave(SWAY.seconds),
    stretch: 1 + BREATH.stretch * wave(BREATH.seconds),
  };
  if (speed > 0 && action !== 'fly' && action !== 'swim') {
    const gait = action === 'run' ? RUN : WALK;
    const step = (travelled / (gait.step * height)) * Math.PI;
    return { ...rest, lift: Math.abs(Math.sin(step)) * gait.lift * height, tilt: Math.cos(step) * gait.tilt };
  }
  switch (action) {
    case 'jump': {
      const along = (actionTime / HOP.seconds) % 1;
      const lift = 4 * along * (1 - along) * HOP.heights * height;
      return { ...rest, lift, stretch: 1 + 0.05 * Math.sin(along * Math.PI * 2) };
    }
    case 'dance':
      return {
        ...rest,
        tilt: DANCE.tilt * wave(DANCE.seconds),
        lift: Math.abs(wave(DANCE.seconds)) * DANCE.lift * height,
      };
    case 'fly':
    case 'swim':
      return { ...rest, tilt: 0.04 * wave(1.7), lift: 0.04 * height * wave(1.3) };
    default:
      return actor.mouth > 0 ? { ...rest, tilt: SPEAK.tilt * wave(SPEAK.seconds) * actor.mouth } : rest;
  }
}
