import { planned } from './golden-case.ts';
import type { GoldenCase } from './golden-case.ts';

/** Stills of what things are on, or stand before. */
export const GROUND_CASES: readonly GoldenCase[] = [
  planned('ground-windowsill', 'a cat lies on a windowsill'),
  planned('ground-shelf', 'a trophy on a shelf'),
  planned('ground-wire', 'five pigeons on a power line'),
  planned('ground-barn', 'a rooster on top of a barn'),
  planned('ground-roof', 'a cat on the roof of a house'),
  planned('ground-fence', 'three owls on a wooden fence'),
  planned('ground-wall', 'a black cat sits on a brick wall'),
  planned('ground-backdrop', 'a pink bicycle leaning against a blue wall'),
  planned('ground-shop', 'a motorcycle parked in front of a bakery'),
  planned('ground-blanket', 'a banana and a pineapple on a picnic blanket'),
  planned('ground-marble', 'a bottle of perfume on a slab of black marble'),
  planned('ground-pedestal', 'a red sneaker on a pedestal'),
  planned('ground-drapery', 'a lipstick on blue silk'),
];
