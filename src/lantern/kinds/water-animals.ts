import { kindGroup } from './kind-card.ts';

/** Animals that live in the water. */
export const WATER_ANIMALS = kindGroup({});
