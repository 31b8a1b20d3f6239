import type { Grading, LightSide } from '../gradings.ts';
import type { StateName } from '../state-names.ts';
import type { Place } from '../../places/places.ts';
import type { Trade } from '../../trades/trades.ts';
import type { Deed } from '../../deeds/deeds.ts';
import type { GroundName } from '../../grounds/grounds.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type {
  Action,
  Airborne,
  CameraWord,
  ColourName,
  Condition,
  Feeling,
  Force,
  GarmentCut,
  GarmentName,
  Hour,
  Lighting,
  Look,
  Mood,
  NaturalLook,
  Piece,
  PropName,
  RelationHow,
  RelationName,
  Season,
  SkyWonder,
  SoundName,
  Weather,
  Wind,
} from '../screenplay.ts';

/** One concept with its words in both languages. English words are base forms: the dictionary inflects them. */
export interface Entry {
  readonly sense: Sense;
  /** What the word says besides: a thunderstorm is a weather and a sound. */
  readonly also?: readonly Sense[];
  /** Separated by commas. */
  readonly en: string;
  readonly zh?: string;
  /** For people, when the picture is only near to the word: `drawn as a dog`. */
  readonly drawnAs?: string;
  /** Only for words that no other entry knows. */
  readonly weak?: true;
  /** Its words are participles already: there are no other forms of their verb. */
  readonly asWritten?: true;
}

/** What a word can mean to a film. A word with several entries is decided by its neighbours. */
export type Sense =
  | BeingSense
  | { readonly is: 'garment'; readonly garment: GarmentName; readonly colour?: ColourName; readonly cut?: GarmentCut }
  | { readonly is: 'prop'; readonly prop: PropName }
  | ({ readonly is: 'hair'; readonly noun?: true } & NaturalLook)
  | { readonly is: 'colour'; readonly colour: ColourName }
  /** Stripes, spots: the colour before it is not that of the whole. */
  | { readonly is: 'marks' }
  | { readonly is: 'second-colour'; readonly colour: ColourName }
  | { readonly is: 'size'; readonly size: 'toy' | 'small' | 'large' | 'huge' }
  | { readonly is: 'age'; readonly age: 'young' | 'teen' | 'adult' | 'old' }
  | { readonly is: 'length'; readonly length: 'short' | 'long' }
  /** `piled`: one on top of the other; `alone`: nobody else is there. */
  | {
      readonly is: 'number';
      readonly count: number;
      readonly group?: true;
      readonly piled?: true;
      readonly alone?: true;
    }
  | { readonly is: 'determiner'; readonly refers: 'new' | 'known' | 'other' }
  | PronounSense
  | PlaceSense
  /** A part of a place that something can be on, or stand before. */
  | { readonly is: 'ground'; readonly ground: GroundName }
  /** `to`: what it becomes, as in "the sun sets". */
  | { readonly is: 'hour'; readonly hour: Hour; readonly to?: Hour; readonly weak?: true }
  | { readonly is: 'lighting'; readonly lighting: Lighting }
  | { readonly is: 'airborne'; readonly matter: Airborne }
  | { readonly is: 'weather'; readonly weather: Weather; readonly force?: Force; readonly weak?: true }
  | { readonly is: 'condition'; readonly condition: Condition }
  | { readonly is: 'season'; readonly season: Season; readonly weak?: true }
  | { readonly is: 'wind'; readonly wind: Wind }
  | { readonly is: 'wet' }
  | { readonly is: 'deserted' }
  | { readonly is: 'backdrop'; readonly colour: ColourName }
  | { readonly is: 'sky'; readonly wonder: SkyWonder }
  | { readonly is: 'mood'; readonly mood: Mood; readonly feeling?: Feeling }
  | { readonly is: 'look'; readonly look: Look }
  | ActionSense
  | { readonly is: 'wear' }
  | { readonly is: 'hold' }
  | { readonly is: 'be' }
  | { readonly is: 'auxiliary' }
  | { readonly is: 'manner'; readonly manner: 'slow' | 'fast' }
  | { readonly is: 'direction'; readonly direction: 'left' | 'right' | 'toward' | 'away' }
  | {
      readonly is: 'relation';
      readonly relation: RelationName;
      readonly frame?: true;
      readonly after?: true;
      /** It is told of what was named first: to its left. */
      readonly its?: true;
      /** What is so to the one before it comes next: 椅子上搭着毛巾. */
      readonly opens?: true;
      readonly how?: RelationHow;
    }
  | { readonly is: 'preposition'; readonly word: PrepositionWord }
  | { readonly is: 'connector'; readonly order: ConnectorOrder }
  | { readonly is: 'camera'; readonly word: CameraWord }
  | { readonly is: 'camera-noun' }
  | { readonly is: 'way'; readonly way: CameraWay }
  | { readonly is: 'sound'; readonly sound: SoundName }
  | { readonly is: 'sign' }
  | { readonly is: 'narrator' }
  | { readonly is: 'not' }
  /** One of several, by its side. */
  | { readonly is: 'member'; readonly side: 'left-of' | 'right-of' | 'middle' | 'any' | 'rest' }
  /** Each in a colour of its own. */
  | { readonly is: 'assorted' }
  /** How several are set up. */
  | { readonly is: 'formation'; readonly formation: 'stack' | 'pyramid' }
  | { readonly is: 'of' }
  | { readonly is: 'thing'; readonly name: string; readonly near?: Place }
  /** `seen`: it changes the picture, so that it is missed where nothing comes of it. `grading`, `lightSide`: done to pictures of the user. */
  | { readonly is: 'taste'; readonly seen?: true; readonly grading?: Grading; readonly lightSide?: LightSide }
  | { readonly is: 'stop'; readonly seen?: true }
  | { readonly is: 'state'; readonly state: StateName }
  | { readonly is: 'unsupported' };

export interface BeingSense {
  readonly is: 'being';
  /** `person` and `child` take their kind from the pronouns that follow. */
  readonly kind: Kind | 'person' | 'child';
  /** Known by the look: a chef, a knight. */
  readonly trade?: Trade;
  readonly colour?: ColourName;
  readonly age?: 'young' | 'teen' | 'adult' | 'old';
  readonly size?: 'toy' | 'small' | 'large' | 'huge';
  readonly garments?: readonly { readonly name: GarmentName; readonly colour?: ColourName }[];
  /** An animal that plays a person. */
  readonly beast?: Kind;
  /** A word that names several at once: a flock, people, a crowd. */
  readonly count?: number;
  /** What each of the members is: a band has a guitarist, a singer, a drummer. */
  readonly trades?: readonly Trade[];
  /** A word for several, of which there may be two: two teams. */
  readonly group?: true;
  /** They are round those whom the film is about. */
  readonly bystanders?: true;
  /** A word that names several of different kinds: a couple, a family. */
  readonly members?: readonly Kind[];
  /** A general word that stands for someone already named: the animal, the vehicle. */
  readonly general?: readonly Kind[];
}

export interface PronounSense {
  readonly is: 'pronoun';
  readonly who: 'she' | 'he' | 'it' | 'they' | 'each-other';
  readonly owns?: true;
}

export interface PlaceSense {
  readonly is: 'place';
  readonly place: Place;
  /** 3 names a place, 2 colours one (neon), 1 is a thing that is found in one (trees). */
  readonly strength: 1 | 2 | 3;
  /** Where it is when nobody is there who stands on something: at the ocean, or on it. */
  readonly alone?: Place;
  readonly hour?: Hour;
}

export interface ActionSense {
  readonly is: 'action';
  /** Does what somebody else is doing: helps. */
  readonly joins?: true;
  readonly action: Action;
  /** What exactly people do; `plain` is what all others do at this word. */
  readonly deed?: Deed;
  readonly plain?: ActionSense;
  readonly thingColour?: ColourName;
  /** Of a change of colour: the one that it begins with. */
  readonly fromColour?: ColourName;
  /** All who do it share the one thing that it is done with. */
  readonly shared?: true;
  /** Things named with it that the deed is done to. */
  readonly pieces?: readonly Piece[];
  /** A verb without a picture. */
  readonly filler?: true;
  /** Means nothing without what it is done with. */
  readonly wantsObject?: true;
  readonly manner?: 'slow' | 'fast';
  readonly direction?: 'left' | 'right' | 'toward' | 'away';
  readonly crossing?: 'enters' | 'leaves';
  /** Said of things only: a vase falls, but so do night and snow; `vehicles`: of these as well, as a boat sinks; or of them alone. */
  readonly ofThings?: true | 'vehicles' | 'vehicles-only';
  /** Looks for someone that it is aimed at. */
  readonly aims?: true;
  /** The one that it is aimed at does the same: chase, follow, walk a dog. */
  readonly drags?: true;
  /** Walks up to a vehicle, the next one named or the last, and gets in before our eyes. */
  readonly boards?: true;
  /** Gets onto or into the next one named. */
  readonly rides?: true;
  readonly feeling?: Feeling;
  readonly begins?: true;
  /** Where whoever does it is when the prompt names no place: on a crosswalk. */
  readonly place?: Place;
  /** Means something else with an object: children play, a violinist plays the violin. */
  readonly loose?: true;
  /** Kinds that do something else at this word: a car races by driving. */
  readonly prop?: PropName;
}

export type PrepositionWord =
  | 'in'
  | 'on'
  | 'at'
  | 'with'
  | 'to'
  | 'into'
  | 'from'
  | 'through'
  | 'under'
  | 'above'
  | 'toward'
  | 'past'
  | 'over';
export type ConnectorOrder = 'then' | 'and' | 'while' | 'before' | 'after' | 'who' | 'but' | 'cut';
/** Where a camera goes or turns when its verb alone does not say. */
export type CameraWay =
  | 'in'
  | 'out'
  | 'up'
  | 'down'
  | 'around'
  | 'along'
  | 'move'
  | 'left'
  | 'right'
  | 'pan'
  | 'tilt'
  | 'hold';
