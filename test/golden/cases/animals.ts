import { planned, still } from './golden-case.ts';
import type { GoldenCase } from './golden-case.ts';

const SMALL = { width: 320, height: 180 };
const MEADOW = { place: 'meadow', hour: 'day', weather: 'clear', season: 'summer', frame: SMALL, framing: 'full' } as const;

/** Stills of animals: several in one picture, so that they stay few. */
export const ANIMAL_CASES: readonly GoldenCase[] = [
  still('cast-savanna', { ...MEADOW, framing: 'wide', cast: 'elephant:walk:right,lion:walk:left,zebra:stand:left' }),
  still('cast-farm', { ...MEADOW, cast: 'rabbit:sit:right,sheep:stand:left,pig:walk:right' }),
  planned('cast-reef', 'two goldfish and a turtle swim in the deep sea'),
  still('cast-birds', { ...MEADOW, cast: 'owl:stand:right,crane:stand:right,peacock:stand:left,penguin:walk:left' }),
  still('cast-tales', { ...MEADOW, cast: 'dragon:fly:right:green,ghost:stand:left,monkey:sit:right' }),
  still('cast-breeds', { ...MEADOW, cast: 'corgi:walk:right,goat:stand:right,squirrel:sit:left' }),
  still('feats-of-beasts', { ...MEADOW, cast: 'raccoon:wash-food:right,meerkat:pop-up:left' }),
  still('feats-of-others', { ...MEADOW, cast: 'owl:turn-head:right,tortoise:roll-over:left' }),
];
