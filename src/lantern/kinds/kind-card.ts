import type { Inside } from './insides.ts';
import type { GroundName } from '../grounds/grounds.ts';
import type { Place } from '../places/places.ts';
import type { Words } from '../places/place-traits.ts';
import type { Action, ColourName, GarmentName } from '../script/screenplay.ts';

/**
 * What everyone but its rig must know of a kind of subject: its names for those who read prompts, its size and pace for
 * those who block and frame, its gaits for picture and sound alike, where it is found, and what it sounds like.
 * The rig in `cast/` draws it.
 */
export interface KindCard {
  readonly family: Family;
  /** The plain names first; then names that say more, or that are only near to the picture. */
  readonly names: readonly KindName[];
  readonly size: Size;
  /** Natural pace in metres per second of what covers ground; anything else is done on the spot. */
  readonly pace: Partial<Readonly<Record<Action, number>>>;
  /** Absent for what does not go on feet. */
  readonly gaits?: { readonly walk: Gait; readonly run: Gait };
  /** What lands on the ground. Absent: a shoe. */
  readonly foot?: Foot;
  /** Colours to choose from where the prompt names none; `accents` are those that stand out in the place. Absent: its own. */
  readonly coats?: readonly ColourName[] | 'accents';
  /** Where one finds it when the prompt does not say, the likeliest first. Absent: anywhere. */
  readonly habitat?: readonly Place[];
  /** It lives where people do, so that people say more about the place than it does. */
  readonly tame?: true;
  /** How high its seat or top is, as a share of its height. Absent: 1, on top of it. */
  readonly seat?: number;
  /** People ride on it or in it. */
  readonly ridden?: true;
  /** Who rides sits inside, out of sight. */
  readonly cabin?: true;
  /** Where there is water it is on it. */
  readonly afloat?: true;
  /** On long legs: where there is water it stands in it. */
  readonly wades?: true;
  /** How high it flies, metres above the ground. Absent: it does not. */
  readonly flightMetres?: number;
  /** What is heard of it when it moves, besides feet. */
  readonly noise?: 'engine' | 'hull' | 'wings';
  /** What it speaks with. Absent: what a thing in a tale would. */
  readonly voice?: Throat;
  /** Of things. Where one stands when the prompt does not say: on a table, on the ground, or up in the air. */
  readonly stands?: 'table' | 'ground' | 'air';
  /** Of a tool: where the fist of who carries it is, as a share of its height from its foot; `side`: it stands on the ground at the side, or is stood up there. */
  readonly grip?: number | 'side';
  /** It lies flat under what is put on it. */
  readonly covers?: Covering;
  /** What it is drawn as when something else is put on it: a cake without candles of its own. */
  readonly bare?: string;
  /** Whoever is before it, or leans against it, has it behind: a wall, a fence. */
  readonly backs?: true;
  /** It does not stand by itself: it lies, unless it leans in a vessel. */
  readonly lies?: true;
  /** Flat besides: where it lies one looks down on its broad side. */
  readonly flat?: true;
  /** Where the ground is soft enough for it to stand stuck in it. */
  readonly planted?: readonly Place[];
  /** It is drawn as many, one on the other: a stack of pancakes. */
  readonly heap?: true;
  /** One picture of it is of many: its plural alone, grapes, is one bunch. */
  readonly bunch?: true;
  /** A cut flower: it lies on a table, unless it stands in a vessel. */
  readonly cut?: true;
  /** It sways on its runners. */
  readonly rocks?: true;
  /** Several that carry something together do so in a stack. */
  readonly stacks?: true;
  /** Two where nobody says how many: sneakers. */
  readonly inPairs?: true;
  /** A ball: it rolls along over the ground. */
  readonly round?: true;
  /** It rolls upright. */
  readonly wheels?: true;
  /** Of those of the air: it lies down to rest, curled up. */
  readonly curls?: true;
  /** There is room under it. */
  readonly shelters?: true;
  /** Of things. Where one is shown when it is alone and the prompt does not say where. Absent: a living room, or the open. */
  readonly shownIn?: Place;
  /** Of small things: what they stand on in a room when the prompt does not say. Absent: a table. */
  readonly shownOn?: GroundName;
  /** Of a vessel: how high what is in it stands, as a share of its height. */
  readonly holds?: number;
  /** Of a vessel: what it is like inside. */
  readonly inside?: Inside;
  /** What it is drawn as when something is in it: an open box. */
  readonly opened?: string;
  /** What it is drawn as when it leans somewhere: a closed umbrella. */
  readonly shut?: string;
  /** Where it is only mentioned beside a subject it is part of the place, and no subject of its own: trees, flowers. */
  readonly scenery?: true;
  /** A part of a place, unless something happens to it: the window that shatters, the leaf that falls. */
  readonly ofPlace?: true;
  /** Its picture in the lexicon; absent for what has a drawing of its own. */
  readonly picture?: string;
}

/** What lies on a table under them. */
export type Covering = 'map' | 'cloth';

/** Broad families of kinds, which share what they can do. */
export type Family = 'person' | 'animal' | 'bird' | 'fish' | 'car' | 'boat' | 'aircraft' | 'thing';

/** Words for a kind, and what they say besides. English words are base forms, separated by commas. */
export interface KindName extends Words {
  readonly colour?: ColourName;
  readonly age?: 'young' | 'teen' | 'adult' | 'old';
  readonly size?: 'small' | 'large';
  readonly garments?: readonly { readonly name: GarmentName; readonly colour?: ColourName }[];
  /** For people, when the picture is only near to the word: `a grey dog`. */
  readonly drawnAs?: string;
}

/** How large one is, metres. */
export interface Size {
  /** Full height: ear tips, mast top. */
  readonly heightMetres: number;
  /** From nose to tail, bow to stern; of people, shoulder width with arms. */
  readonly lengthMetres: number;
  /** Width seen from the front. */
  readonly breadthMetres: number;
}

/** A way of going, as shares of one stride, so that one table serves every size. */
export interface Gait {
  readonly name: 'walk' | 'trot' | 'gallop' | 'run';
  /** Stride length in units of the body's height. */
  readonly strideHeights: number;
  /** Share of a stride that each limb spends on the ground, 0 to 1. */
  readonly duty: number;
  /** When each limb lands, as a share of the stride. */
  readonly landings: Readonly<Record<string, number>>;
}

export type Foot = 'foot' | 'paw' | 'hoof';

/** The throat that lines are spoken with, of a grown one. */
export interface Throat {
  readonly pitchHz: number;
  /** Of an old one. Absent: the same. */
  readonly oldPitchHz?: number;
  /** Formants against a man's: 1.17 for a woman, 1.32 for a child (Peterson and Barney 1952, ratios of their means). */
  readonly formantScale: number;
  /** 0 to 1: unsteadiness. */
  readonly roughness: number;
  /** 0 to 1. */
  readonly breath: number;
}

/** Gives the literal names of the kinds of a group while checking their cards. */
export function kindGroup<Name extends string>(
  group: Readonly<Record<Name, KindCard>>,
): Readonly<Record<Name, KindCard>> {
  return group;
}
