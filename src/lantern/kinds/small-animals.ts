import { kindGroup } from './kind-card.ts';

/** Animals that creep, hop and flutter. */
export const SMALL_ANIMALS = kindGroup({});
