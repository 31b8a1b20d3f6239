import { LOOKS } from '../../../src/lantern/script/screenplay.ts';
import { still, type GoldenCase } from './golden-case.ts';

const SMALL = { width: 320, height: 180 };

/** Every look on one scene with sky, water, leaves and a person. */
export const LOOKS_CASES: readonly GoldenCase[] = LOOKS.filter((look) => look !== 'lantern').map((look) =>
  still(`look-${look}`, {
    place: 'mountain-lake',
    hour: 'golden',
    weather: 'clear',
    season: 'autumn',
    framing: 'full',
    cast: 'woman:walk:right:red',
    look,
    frame: SMALL,
  }),
);
