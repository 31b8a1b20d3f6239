import type { Gait } from './kind-card.ts';

/** When the feet of two legs land. */
export const TWO_BEAT = { left: 0, right: 0.5 };
/** Lateral sequence: each hind foot is followed by the fore foot of its own side (Hildebrand, Science 150, 1965). */
export const FOUR_BEAT = { 'hind-left': 0, 'fore-left': 0.25, 'hind-right': 0.5, 'fore-right': 0.75 };
/** Diagonal pairs land together. */
export const DIAGONAL = { 'hind-left': 0, 'fore-right': 0.02, 'hind-right': 0.5, 'fore-left': 0.52 };
/** Three beats and a fourth on the leading fore foot, then one moment with all feet gathered in the air. */
export const TRANSVERSE_GALLOP = { 'hind-left': 0, 'hind-right': 0.14, 'fore-left': 0.32, 'fore-right': 0.48 };
/** Both hind feet push off together, stretched flight, both fore feet catch, gathered flight: the light gallop of small game. */
export const BOUNDING_GALLOP = { 'hind-left': 0, 'hind-right': 0.09, 'fore-left': 0.45, 'fore-right': 0.55 };

/** How people walk and run. */
export const PERSON_GAITS: { readonly walk: Gait; readonly run: Gait } = {
  walk: { name: 'walk', strideHeights: 0.82, duty: 0.61, landings: TWO_BEAT },
  run: { name: 'run', strideHeights: 1.32, duty: 0.35, landings: TWO_BEAT },
};
