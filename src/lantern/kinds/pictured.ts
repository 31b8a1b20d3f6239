import { kindGroup } from './kind-card.ts';

/** Whoever or whatever is known by a picture of the user alone, as it has no word in the prompt. */
export const PICTURED = kindGroup({
  pictured: {
    family: 'animal',
    names: [],
    size: { heightMetres: 1.6, lengthMetres: 0.9, breadthMetres: 0.9 },
    pace: { walk: 1.2, run: 3, fly: 4, swim: 1 },
    flightMetres: 2.5,
  },
});
