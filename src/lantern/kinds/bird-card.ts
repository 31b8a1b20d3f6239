import type { KindCard, Size } from './kind-card.ts';

/** What all birds have in common. */
export const BIRD = {
  family: 'bird',
  pace: { walk: 0.3, fly: 4.5 },
  habitat: ['meadow'],
  noise: 'wings',
  voice: { pitchHz: 320, formantScale: 1.4, roughness: 0.3, breath: 0.4 },
} satisfies Partial<KindCard>;

/** A bird that lives where people do. */
export const TAME = { ...BIRD, tame: true } satisfies Partial<KindCard>;

/** A bird that swims. */
export const WATERFOWL = {
  ...BIRD,
  pace: { walk: 0.4, fly: 6, swim: 0.5 },
  habitat: ['mountain-lake'],
  afloat: true,
} satisfies Partial<KindCard>;

/** The size of a bird by its height and its span, metres. */
export const birdSize = (heightMetres: number, lengthMetres: number): Size => ({
  heightMetres,
  lengthMetres,
  breadthMetres: lengthMetres,
});
