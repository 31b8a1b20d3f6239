import type { ColourName, Season } from '../script/screenplay.ts';

/**
 * What everyone but the set builder must know of a place: its names for those who read prompts, its ground and its sounds
 * for the ear, its room for those who block actors. The builder in `sets/` draws it.
 */
export interface PlaceTraits {
  /** What calls the place by its name, separated by commas; English words are base forms. */
  readonly names: Words;
  /** What is found there and lets one guess it when no place is named. */
  readonly things?: Words;
  /** Under a roof: no sky, no weather before the walls. */
  readonly indoors?: true;
  /** What is breathed there; absent: air under the weather. Under water and in space there is no weather. */
  readonly medium?: Medium;
  /** How many times farther one sees there than on the plain: from heights and in thin air. Default 1. */
  readonly clearness?: number;
  /**
   * How far away stands what the place is known by, metres: fog and snow are never so thick that it is wholly lost. Absent:
   * what it is known by is near.
   */
  readonly subjectMetres?: number;
  /** It is known by something tall that stands behind the stage: who is there is seen with the top of it. */
  readonly landmark?: true;
  /** What it is known by lies about the stage: from the air one looks down on that and not over it. */
  readonly aboutStage?: true;
  /** The place that shows the like of it from the air, for aerial shots in which nobody is seen. Absent: its own set is looked down on. */
  readonly fromAbove?: FromAbove;
  /** How it lies before the lens when nobody is in it. Absent: as a room indoors, between houses as a street, else as land. */
  readonly outlook?: OutlookKind;
  /** How a room is lit that is not lit like a home: by white tubes at every hour, dimly for a show, blue, or by coloured light. */
  readonly lamplight?: Lamplight;
  /** It is always this season there: snowfields know no summer. */
  readonly season?: Season;
  /** It is known by its own lights: no moon puts them out. */
  readonly shines?: true;
  /** Trees stand about it: one that is out of the picture throws its shade before the lens. */
  readonly shaded?: true;
  /** Where its public clock stands when nobody acts there, metres. Absent: it has none, or one of its own. */
  readonly clock?: { readonly x: number; readonly z: number };
  /** One walks from one street into the next without a cut. */
  readonly street?: true;
  /** What is heard there, and how it answers to a sound. */
  readonly soundscape: Soundscape;
  /** What feet land on when no snow lies. */
  readonly underfoot: Underfoot;
  /** How far behind the stage's middle one can walk, metres. */
  readonly walkableMetres: number;
  /** Where boats float, metres behind the stage's middle; absent where there is no water. */
  readonly waterZ?: number;
  /** How far before where anglers sit dry land ends, metres, where it does sooner than on a grassy shore: a quay. */
  readonly quayMetres?: number;
  /** Colours of clothes and things that stand out there, the strongest first. */
  readonly accents: readonly ColourName[];
}

/** Places that are built to be seen from the air. */
export const FROM_ABOVE = [
  'aerial-view',
  'city-from-above',
  'village-from-above',
  'forest-from-above',
  'coast-from-above',
  'cliff-from-above',
] as const;
export type FromAbove = (typeof FROM_ABOVE)[number];

/** Land under a tall sky, seen from a rise above it, or the sky itself; among trees; water from its shore; water alone; between houses; a room, one of its windows, a large one, the house of a theatre. */
export type OutlookKind =
  | 'land'
  | 'overlook'
  | 'sky'
  | 'wood'
  | 'waterside'
  | 'spread'
  | 'street'
  | 'room'
  | 'pane'
  | 'hall'
  | 'house';

/** Sea water, empty space, or the dusty thin air of a red world. */
export type Medium = 'water' | 'vacuum' | 'dust';

export interface Words {
  readonly en: string;
  readonly zh: string;
}

export const SOUNDSCAPES = [
  'forest',
  'meadow',
  'surf',
  'lake',
  'desert',
  'city',
  'neon',
  'room',
  'kitchen',
  'office',
  'murmur',
  'clinic',
  'hall',
  'church',
  'station',
  'ride',
  'fair',
  'works',
  'barn',
  'cell',
  'booth',
  'falls',
  'cave',
  'underwater',
  'heights',
  'space',
] as const;
/** A bed of sound and an echo that several places may share. */
export type Soundscape = (typeof SOUNDSCAPES)[number];

/** The light of a room by itself, whatever the hour. */
export type Lamplight = 'white' | 'dim' | 'blue' | 'neon';

/** What feet land on; leaves are bare earth in spring, asphalt may be wet. */
export type Underfoot = 'leaves' | 'grass' | 'earth' | 'sand' | 'asphalt' | 'wood';

/** Gives the literal names of the places of a group while checking their traits. */
export function placeGroup<Name extends string>(
  group: Readonly<Record<Name, PlaceTraits>>,
): Readonly<Record<Name, PlaceTraits>> {
  return group;
}
