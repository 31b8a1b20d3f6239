import aspects from '../picture-aspects.json' with { type: 'json' };
import type { KindCard } from '../kind-card.ts';

const ASPECTS: Readonly<Record<string, number | undefined>> = aspects;

/** What may differ from thing to thing. */
export type ThingTraits = Partial<
  Pick<
    KindCard,
    | 'habitat'
    | 'seat'
    | 'stands'
    | 'scenery'
    | 'ofPlace'
    | 'coats'
    | 'ridden'
    | 'holds'
    | 'grip'
    | 'shelters'
    | 'afloat'
    | 'covers'
    | 'bare'
    | 'opened'
    | 'shut'
    | 'backs'
    | 'shownIn'
    | 'shownOn'
    | 'lies'
    | 'flat'
    | 'planted'
    | 'cut'
    | 'heap'
    | 'bunch'
    | 'rocks'
    | 'round'
    | 'stacks'
    | 'inPairs'
    | 'wheels'
    | 'flightMetres'
  >
> & {
  /** Length over height, for what is not drawn by a picture of the lexicon. */
  readonly aspect?: number;
  /** How deep it is, as a share of its length; a third when absent. */
  readonly deep?: number;
};

/** The card of a thing that the picture lexicon draws. */
export function pictured(
  picture: string,
  heightMetres: number,
  en: string,
  zh: string,
  traits: ThingTraits = {},
): KindCard {
  return { ...crafted(heightMetres, ASPECTS[picture] ?? 1, en, zh, traits), picture };
}

/** The card of a thing with a drawing of its own in `cast/things/`; `aspect` is its length over its height. */
export function crafted(
  heightMetres: number,
  aspect: number,
  en: string,
  zh: string,
  traits: ThingTraits = {},
): KindCard {
  const { aspect: _aspect, deep = 0.33, ...rest } = traits;
  const lengthMetres = heightMetres * aspect;
  return {
    family: 'thing',
    names: [{ en, zh }],
    size: { heightMetres, lengthMetres, breadthMetres: lengthMetres * deep },
    pace:
      traits.wheels === true
        ? { roll: ROLL_METRES_PER_SECOND }
        : traits.round === true
          ? { roll: BALL_METRES_PER_SECOND }
          : {},
    stands: heightMetres < TABLE_THING_METRES ? 'table' : 'ground',
    ...rest,
  };
}

/** How fast what is on wheels goes along by itself. */
const ROLL_METRES_PER_SECOND = 0.9;
const BALL_METRES_PER_SECOND = 2.6;
/** Taller things stand on the ground. */
const TABLE_THING_METRES = 0.62;
