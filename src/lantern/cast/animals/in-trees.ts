import { smoothstep } from '../../../base/interpolation.ts';
import type { Carriage } from './carriage.ts';
import type { Species } from './species.ts';

/** Seconds of one way up a trunk and back, and how high it leads, heights of the body. */
const CLIMB_SECONDS = 11;
const CLIMB_HEIGHTS = 1.15;

/** Metres that one has climbed so many seconds after it began: up for as long as a shot lasts, then down again. */
export function climbedAt({ heightMetres }: Species, seconds: number): number {
  const share = (seconds / CLIMB_SECONDS) % 1;
  return CLIMB_HEIGHTS * heightMetres * smoothstep(0, 0.5, share) * (1 - smoothstep(0.5, 1, share));
}

/** Where a trunk is that one climbs, metres before the middle of the body at rest. */
export function trunkBefore({ torso, fore }: Species): number {
  return (
    (torso.frontX + torso.rearX) / 2 +
    (fore.bones[0] + fore.bones[1]) * 0.62 +
    Math.max(...torso.profile.map(([, , rise]) => rise)) * 0.5
  );
}

/** How high the bough is that one hangs from, metres of the body. */
export function boughHeight({ heightMetres }: Species): number {
  return 2.2 * heightMetres;
}

/** Steepness of a trunk that hangs, radians, and share of its bones to which an arm is stretched by its weight. */
const HANGING_PITCH = 1.36;
const STRETCHED = 0.96;

/** Where the trunk of one is that hangs from the bough by stretched arms. */
export function bodyUnderBough(species: Species): Pick<Carriage, 'lift' | 'pitch'> {
  const { torso, fore } = species;
  const ahead = fore.root.x - (torso.frontX + torso.rearX) / 2;
  const shoulder = ahead * Math.sin(HANGING_PITCH) + (fore.root.y - torso.y) * Math.cos(HANGING_PITCH);
  const arm = fore.bones.reduce((sum, bone) => sum + bone, 0) * STRETCHED;
  return { pitch: HANGING_PITCH, lift: boughHeight(species) - arm - shoulder - torso.y };
}
