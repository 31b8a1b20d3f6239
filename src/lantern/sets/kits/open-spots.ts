import type { Random } from '../../../base/random.ts';
import type { Outlook } from '../../storyboard/outlook.ts';
import type { SetPiece } from '../set.ts';
import type { Spot } from './spread.ts';

/** Where several are to stand: round x, from z to z, metres. */
export interface Area {
  readonly count: number;
  readonly x: number;
  readonly half: number;
  readonly fromZ: number;
  readonly toZ: number;
  /** Where one can stand; absent: everywhere. */
  readonly free?: (x: number, z: number) => boolean;
}

/** How long to either side and how tall each of them is, metres. */
export interface Extent {
  readonly half: number;
  readonly tall: number;
}

/** What they are looked at through. */
export interface View {
  readonly pieces: readonly SetPiece[];
  readonly outlook: Outlook;
}

/** Spots that are tried for each. */
const TRIES = 40;
/** What is lower than this hides nobody, metres. */
const LOW_METRES = 0.3;
/** Of the width of a tree, what its trunk takes; of anything else, what its outline does. */
const TRUNK = 0.16;
const OUTLINE = 0.7;
/** From this height on a piece is a tree, and one looks below its crown; spruces and walls come down to the ground. */
const CROWNED_METRES = 2.6;
const CROWNED = /^(?:broadleaf|birch|palm|willow|acacia|olive|cypress)/u;
/** So far from the middle of a wide view, for each metre away, they are still in the picture. */
const ASIDE = 0.5;

/** Spots for several where each is seen past what stands before it, and past the others. */
export function openSpots(random: Random, area: Area, size: Extent, view: View): readonly Spot[] {
  const covers = coversOf(area, size, view);
  const chosen: Spot[] = [];
  for (let one = 0; one < area.count; one++) {
    let best: Spot | undefined;
    let least = Infinity;
    for (let at = 0; at < TRIES; at++) {
      const z = random.range(area.fromZ, area.toZ);
      const reach = ASIDE * (z - view.outlook.lensZ);
      const x = Math.max(-reach, Math.min(reach, area.x + random.range(-1, 1) * area.half));
      if (area.free?.(x, z) === false) continue;
      const hidden = hiddenShare({ x, z }, size, covers, view) + crowding({ x, z }, size, chosen, view);
      if (hidden < least) [best, least] = [{ x, z }, hidden];
    }
    if (best !== undefined) chosen.push(best);
  }
  return chosen;
}

/** What stands before the area and is high enough to hide somebody, with half of its width near the ground. */
function coversOf(
  { toZ }: Area,
  { tall }: Extent,
  { pieces, outlook }: View,
): readonly (Spot & { readonly half: number })[] {
  return pieces
    .filter(({ z, y, box }) => {
      const sightline =
        outlook.eyeMetres + ((tall * 0.6 - outlook.eyeMetres) * (z - outlook.lensZ)) / (toZ - outlook.lensZ);
      return z > outlook.lensZ + 0.5 && z < toZ && y < 1 && box.top > Math.max(LOW_METRES, sightline);
    })
    .map(({ x, z, box, sprite = '' }) => ({
      x: x + (box.left + box.right) / 2,
      z,
      half: ((box.right - box.left) / 2) * (box.top > CROWNED_METRES && CROWNED.test(sprite) ? TRUNK : OUTLINE),
    }));
}

/** The share of somebody at a spot that covers hide. */
function hiddenShare(
  { x, z }: Spot,
  { half }: Extent,
  covers: readonly (Spot & { readonly half: number })[],
  { outlook }: View,
): number {
  let hidden = 0;
  for (const cover of covers) {
    if (cover.z >= z - 0.3) continue;
    const farther = (z - outlook.lensZ) / (cover.z - outlook.lensZ);
    const overlap =
      Math.min(x + half, (cover.x + cover.half) * farther) - Math.max(x - half, (cover.x - cover.half) * farther);
    if (overlap > 0) hidden += overlap / (2 * half);
  }
  return hidden;
}

/** How far somebody at a spot hides one of the others or is hidden by one. */
function crowding(spot: Spot, { half }: Extent, others: readonly Spot[], { outlook }: View): number {
  const away = (at: Spot) => at.z - outlook.lensZ;
  return others.reduce((sum, other) => {
    const apart = Math.abs(spot.x / away(spot) - other.x / away(other));
    const both = half / away(spot) + half / away(other);
    return sum + Math.max(0, 1 - apart / both);
  }, 0);
}
