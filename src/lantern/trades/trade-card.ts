import type { Deed } from '../deeds/deeds.ts';
import type { Place } from '../places/places.ts';
import type { ColourName, GarmentName, Weave } from '../script/screenplay.ts';

/** Someone who is known by the look: a trade, a rank, a figure of tales. */
export interface TradeCard {
  readonly en: string;
  readonly zh: string;
  /** Absent: either, as pronouns say. */
  readonly kind?: 'woman' | 'man' | 'girl' | 'boy';
  readonly age?: 'old' | 'young';
  /** What the prompt does not say otherwise. */
  readonly wears: readonly { readonly name: GarmentName; readonly colour: ColourName; readonly weave?: Weave }[];
  /** How far down the upper garment hangs (0 hips, 1 ground) and how wide its hem is, when it is not as usual. */
  readonly cut?: { readonly hem: number; readonly flare: number };
  readonly headgear?: Headgear;
  readonly headgearColour?: ColourName;
  readonly marks?: readonly Mark[];
  /** What one does who does nothing else. */
  readonly deed?: Deed;
  /** How one goes about whose trade is to go. */
  readonly gait?: 'run';
  readonly place?: Place;
  /** Where they are where neither the prompt nor what they do says so. */
  readonly foundIn?: Place;
  /** Another skin than that of people, CSS hex. */
  readonly skin?: string;
  /** What a named colour is of, instead of clothes: the skin, or skin and all that is worn. */
  readonly dyed?: 'skin' | 'all';
  /** Another head than that of people. */
  readonly head?: 'robot' | 'alien';
  readonly beard?: 'full' | 'none';
  readonly hair?: { readonly colour?: ColourName | 'blonde'; readonly length?: 'short' | 'long' };
}

/** What is worn on the head. */
export type Headgear =
  | 'chef-hat'
  | 'peaked-cap'
  | 'fire-helmet'
  | 'hard-hat'
  | 'crown'
  | 'pointed-hat'
  | 'clown-wig'
  | 'tricorne'
  | 'cowboy-hat'
  | 'knight-helmet'
  | 'kabuto'
  | 'space-helmet'
  | 'mortarboard'
  | 'beret'
  | 'straw-cone'
  | 'horned-helmet'
  | 'nurse-cap'
  | 'headband'
  | 'top-hat'
  | 'santa-hat'
  | 'turban'
  | 'swim-cap'
  | 'bald'
  | 'bandana'
  | 'baseball-cap'
  | 'sport-helmet'
  | 'army-helmet'
  | 'veil'
  | 'mask'
  | 'halo'
  | 'bee-veil';

/** What is drawn on or over the clothes. */
export type Mark =
  | 'apron'
  | 'plates'
  | 'space-suit'
  | 'lamellae'
  | 'sash'
  | 'badge'
  | 'bands'
  | 'cape'
  | 'bow-tie'
  | 'tie'
  | 'stethoscope'
  | 'overalls'
  | 'gold-trim'
  | 'cross-collar'
  | 'wings'
  | 'emblem'
  | 'number'
  | 'camouflage'
  | 'life-vest'
  | 'panels'
  | 'fish-tail'
  | 'belt';
