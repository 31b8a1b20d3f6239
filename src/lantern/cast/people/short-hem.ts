import type { Performance, Stance } from '../../deeds/deed-card.ts';
import { DEEDS } from '../../deeds/deeds.ts';
import type { Deed } from '../../deeds/deeds.ts';
import type { Wardrobe } from './wardrobe.ts';

/** Where the hem of a long dress is for one whose feet tell what is done, as a share of the way from the hips to the ground. */
const SHORT_HEM = 0.6;
/** A foot that is lifted so far is part of what is done, heights. */
const LIFTED = 0.06;
/** What is done on wheels, blades, boards and pedals, or step by step. */
const ON_FEET: ReadonlySet<Stance> = new Set<Stance>([
  'glide',
  'sideways',
  'pedal',
  'on-one-leg',
  'climb',
  'lunge',
  'wide',
  'hang',
]);

/** Long cloth gives way to the feet of who skates, pedals, climbs or kicks: it ends at the calf. */
export function withFeetShown(wardrobe: Wardrobe, deed: Deed | undefined): Wardrobe {
  const { upper } = wardrobe;
  if (deed === undefined || upper.hem <= SHORT_HEM || !feetTell(DEEDS[deed].play)) return wardrobe;
  return { ...wardrobe, upper: { ...upper, hem: SHORT_HEM } };
}

function feetTell({ stance, keys }: Performance): boolean {
  const lifted = keys.some(({ rightFoot, leftFoot }) => Math.max(rightFoot?.[2] ?? 0, leftFoot?.[2] ?? 0) > LIFTED);
  return lifted || ON_FEET.has(stance);
}
