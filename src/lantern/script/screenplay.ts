import type { ShotTime } from './shot-marks.ts';
import type { Grading, LightSide } from './gradings.ts';
import type { GarmentCut, GarmentName, Weave } from './garment-cuts.ts';
import type { LookedThrough } from './looked-through.ts';
import type { RelationHow } from './relation-how.ts';
import type { Trade } from '../trades/trades.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { FixtureName } from '../fixtures/fixture.ts';
import type { GroundName } from '../grounds/grounds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { FarLandmark } from '../places/far-landmarks.ts';
import type { Place } from '../places/places.ts';
import type { Matter, StateName } from './state-names.ts';
import { HAPPENINGS } from './happenings.ts';

/**
 * What a prompt asks for, as data: the result of understanding and the only thing that storyboarding reads.
 * Everything here can be printed as JSON and edited by hand.
 */
export interface Screenplay {
  readonly prompt: string;
  readonly language: 'en' | 'zh';
  /** Where and when the film opens; a beat may move it. */
  readonly setting: Setting;
  readonly look: Look;
  readonly mood: Mood;
  readonly characters: readonly Character[];
  readonly relations: readonly Relation[];
  /** What happens, in order. Never empty: a prompt without a verb gives one beat in which all simply are. */
  readonly beats: readonly Beat[];
  /** How all of the film is taken, said after all that happens: in slow motion, from below, handheld. */
  readonly throughout?: readonly CameraWord[];
  /** What the film is seen through, or what of whoever films is before it. */
  readonly through?: LookedThrough;
  readonly lines: readonly SpokenLine[];
  readonly sounds: readonly SoundName[];
  readonly references: readonly MediaReference[];
  /** Kinds that must not be seen, from "no people" in the prompt and from `negative_prompt`. */
  readonly excluded: readonly string[];
  /** Hours, weathers, seasons, colours and clothes in the order in which the prompt names them. */
  readonly named: readonly NamedTrait[];
  /** Every word that had an effect, with what it became. */
  readonly understood: readonly UnderstoodWord[];
  /** Content words that the engine knows no picture, place, action or direction for, in the order of the prompt. */
  readonly notUnderstood: readonly string[];
  /** Words that were read, but of which nothing is seen, or only something near. */
  readonly notShown: readonly NotShown[];
}

/** A word of the prompt that the film does not show as it says. */
export interface NotShown {
  readonly word: string;
  /** What is seen in its place, for people: `walks`, `a grey dog`. Absent: nothing. */
  readonly instead?: string;
}

export interface Setting {
  readonly place: Place;
  readonly hour: Hour;
  /** The part of the place that somebody is on, or stands before. */
  readonly ground?: Ground;
  /** Of the paper behind them in a studio. */
  readonly backdrop?: ColourName;
  /** What of the room's own somebody is at. */
  readonly at?: FixtureName;
  readonly weather: Weather;
  /** How hard it rains or snows, how thick the fog is; absent: as it mostly does. */
  readonly force?: Force;
  readonly season: Season;
  /** Snow has only begun to lie: the ground looks through. */
  readonly dusted?: true;
  /** What more the air and the cold do to things, and what neglect does. */
  readonly conditions?: readonly Condition[];
  /** What is seen far off, beyond the place. */
  readonly landmark?: FarLandmark;
  /** What land lies round the place, where it is not its own. */
  readonly around?: 'desert';
  /** The ground is wet, whatever the weather is now. */
  readonly wet?: boolean;
  /** Nobody is about: no passers-by. */
  readonly deserted?: true;
  /** Absent: what the weather brings. */
  readonly wind?: Wind;
  readonly lighting?: Lighting;
  readonly airborne?: readonly Airborne[];
  /** What stands in the place is on fire. */
  readonly burning?: true;
  /** The hour that it becomes before our eyes: the sun sets, night falls. */
  readonly hourTo?: Hour;
  readonly weatherTo?: Weather;
  /** What is named to be seen in the sky besides sun and clouds. */
  readonly sky?: readonly SkyWonder[];
}

/** What a beat, or a word, says of where and when it is. */
export type SettingChange = Partial<Omit<Setting, 'ground' | 'at'>>;

export interface Ground {
  readonly name: GroundName;
  /** The beat, 0-based, that names it; absent: the first one. */
  readonly since?: number;
  readonly colour?: ColourName;
  /** What its top is made of; absent: as it mostly is. */
  readonly matter?: Matter;
  /** Whose roof or front it is. */
  readonly of?: Place;
}

export type Wind = 'still' | 'breeze' | 'strong';

export const SKY_WONDERS = [
  'aurora',
  'rainbow',
  'shooting-stars',
  'milky-way',
  'full-moon',
  'half-moon',
  'crescent-moon',
] as const;
export type SkyWonder = (typeof SKY_WONDERS)[number];

export const HOURS = ['dawn', 'morning', 'day', 'noon', 'golden', 'sunset', 'dusk', 'night'] as const;
export type Hour = (typeof HOURS)[number];

export const WEATHERS = ['clear', 'cloudy', 'overcast', 'rain', 'snow', 'fog', 'hail', 'sandstorm', 'storm'] as const;
export type Weather = (typeof WEATHERS)[number];

/** Drizzle, flurries, thin mist; or a downpour, a blizzard, fog in which one sees ten metres. */
export type Force = 'light' | 'heavy';

/** Air that shimmers over hot ground; rime on everything; panes with steam on them; lamps and windows that are lit at any hour; weeds and vines on all. */
export type Condition = 'heat' | 'frost' | 'steamed-panes' | 'lit' | 'overgrown';

export const LIGHTINGS = ['moonlight', 'candle', 'fire', 'neon', 'stage'] as const;
/** What lights the scene more than the sky does. */
export type Lighting = (typeof LIGHTINGS)[number];

export const AIRBORNE = [
  'leaves',
  'petals',
  'fireflies',
  'embers',
  'smoke',
  'dust',
  'bubbles',
  'confetti',
  'fireworks',
  'feathers',
  'sky-lanterns',
] as const;
/** What floats, falls or rises in the air besides the weather. */
export type Airborne = (typeof AIRBORNE)[number];

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

export const MOODS = ['calm', 'joyful', 'tense', 'sad', 'epic', 'mysterious', 'romantic'] as const;
export type Mood = (typeof MOODS)[number];

export const LOOKS = [
  'lantern',
  'black-and-white',
  'noir',
  'oil',
  'van-gogh',
  'ukiyo-e',
  'watercolour',
  'ink-wash',
  'pencil',
  'comic',
  'animated',
  'pixel-art',
  'cyberpunk',
  'vintage',
  'surreal',
  'paper-cut',
] as const;
/** How the whole film is treated; `lantern` is the plain house look. */
export type Look = (typeof LOOKS)[number];

export const COLOURS = [
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'pink',
  'brown',
  'black',
  'white',
  'grey',
] as const;
/** Shades that people tell from those: what is beige is not called brown. */
export type ShadeName = 'beige' | 'navy' | 'turquoise' | 'gold' | 'silver' | 'light-blue';
export type ColourName = (typeof COLOURS)[number] | ShadeName;

export { GARMENTS } from './garment-cuts.ts';

export type { GarmentCut, GarmentName, Weave } from './garment-cuts.ts';
export type { RelationHow } from './relation-how.ts';

export interface Garment {
  readonly name: GarmentName;
  /** Absent when the prompt names no colour: wardrobe then chooses. */
  readonly colour?: ColourName;
  /** How it is made, where the picture differs. */
  readonly cut?: GarmentCut;
  /** What the prompt says is woven or printed on it. */
  readonly weave?: Weave;
}

export const PROPS = [
  'umbrella',
  'lantern',
  'backpack',
  'balloon',
  'candle',
  'phone',
  'book',
  'cup',
  'wheelchair',
] as const;
/** What a person can carry, or goes about in. */
export type PropName = (typeof PROPS)[number];

export interface CarriedProp {
  readonly name: PropName;
  readonly colour?: ColourName;
}

/** Skins from the lightest to the darkest. */
export const COMPLEXIONS = ['fair', 'light', 'olive', 'tan', 'brown', 'deep', 'dark'] as const;
export type Complexion = (typeof COMPLEXIONS)[number];

/** Cuts of hair that prompts name. */
export type HairCut =
  | 'straight'
  | 'wavy'
  | 'curly'
  | 'afro'
  | 'ponytail'
  | 'pigtails'
  | 'braids'
  | 'bun'
  | 'bob'
  | 'fringe'
  | 'cropped'
  | 'bald';

export type Beard = 'none' | 'short' | 'full' | 'moustache' | 'goatee';

/** What a prompt says of hair and skin. */
export interface NaturalLook {
  readonly colour?: ColourName | 'blonde';
  readonly length?: 'short' | 'long';
  readonly cut?: HairCut;
  readonly beard?: Beard;
  readonly complexion?: Complexion;
}

/** One subject of the prompt; `count` of them act together. */
export interface Character {
  /** Stable within a screenplay: `c1`, `c2`, … */
  readonly id: string;
  readonly kind: Kind;
  /** Known by the look: a chef, a knight. */
  readonly trade?: Trade;
  /** 1 to 12. */
  readonly count: number;
  /** Of the coat, the paint or the feathers; for a person use `garments`. */
  readonly colour?: ColourName;
  /** Of its stripes, spots or bands. */
  readonly marks?: ColourName;
  /** Each of them has a colour of its own. */
  readonly assorted?: true;
  readonly garments: readonly Garment[];
  readonly hair?: NaturalLook;
  readonly age?: 'young' | 'teen' | 'adult' | 'old';
  readonly size?: 'toy' | 'small' | 'large' | 'huge';
  /** What it is as large as: a dragon the size of a cat. */
  readonly asLargeAs?: Kind;
  readonly props: readonly CarriedProp[];
  /** The words of the prompt that named it. */
  readonly words: string;
  readonly states?: readonly StateName[];
  /** An animal that does what people do: a bear who reads, a rabbit in a coat. */
  readonly beast?: Kind;
  /** What an animal has in its mouth. */
  readonly mouthful?: { readonly kind: Kind; readonly colour?: ColourName; readonly young?: true };
  /** On the face whenever no action says otherwise: a sad man. */
  readonly feeling?: Feeling;
  /** A word for either sex named it and no pronoun settled it: the casting chooses. */
  readonly eitherSex?: true;
  /** Not whom the film is about: round them (passers-by, the bus that one steps off) or far behind them. */
  readonly aside?: 'around' | 'far';
  /** Brought in as someone new ("a fox", 一只狐狸), not as one who is already there ("the fox"). */
  readonly isNew?: boolean;
  /** The beat, 0-based, in which it comes into being: it is not there before. Absent: there from the start. */
  readonly comes?: number;
}

export const RELATIONS = [
  'left-of',
  'right-of',
  'in-front-of',
  'behind',
  'next-to',
  'between',
  'around',
  'on',
  'under',
  'above',
  'riding',
  'facing',
] as const;
export type RelationName = (typeof RELATIONS)[number];
export interface Relation {
  readonly subject: string;
  /** `between`: in the middle of those of the object, or of all objects that the subject is between. */
  readonly relation: RelationName;
  /** A character id; `frame` for "on the left" with nothing to be left of; `ground` for the ground of the setting. Around the frame: in a circle. */
  readonly object: string;
  readonly how?: RelationHow;
  /** From when to when it is so, in beats and shares of them: 2.5 is the middle of the third. Absent: from the start, to the end. */
  readonly since?: number;
  readonly until?: number;
}

export const ACTIONS = [
  'stand',
  'walk',
  'run',
  'jump',
  'turn',
  'wave',
  'sit',
  'lie',
  'look',
  'smile',
  'speak',
  'dance',
  'eat',
  'fly',
  'drive',
  'sail',
  'swim',
  ...HAPPENINGS,
] as const;
export type Action = (typeof ACTIONS)[number];

export interface BeatAction {
  /** Character ids that do it together. */
  readonly who: readonly string[];
  readonly action: Action;
  /** The verb of the prompt; absent for what nobody said: who is merely there. */
  readonly said?: string;
  /** What exactly is done, when it is more than the action says: cooks, plays the violin. */
  readonly deed?: Deed;
  /** Of the thing that the deed is done with: plays a red guitar. */
  readonly thingColour?: ColourName;
  /**
   * The things of the prompt that it is done to, and what lies at hand. Absent: the deed brings its own. Empty: what it is
   * done to is a character, who stands there.
   */
  readonly pieces?: readonly Piece[];
  readonly manner?: 'slow' | 'fast';
  /** On screen. `toward` and `away` are along the line of sight. */
  readonly direction?: 'left' | 'right' | 'toward' | 'away';
  /** The character that it is aimed at: looked at, walked to, chased. */
  readonly target?: string;
  /** Comes into the frame at the start, or goes out of it at the end, because the prompt says so. */
  readonly crossing?: 'enters' | 'leaves';
  /** Gets into it before our eyes: sits down, lies down; absent: is already so. */
  readonly begins?: true;
  /** Of a leap: down from what it is on, or up onto it. */
  readonly leaps?: 'down' | 'up';
  /** Shown on the face while it is done. */
  readonly feeling?: Feeling;
}

/** A thing of the prompt that has its place in a deed: the sword that is forged, the peas beside the board. */
export interface Piece {
  readonly kind: Kind;
  /** 1 to 12. */
  readonly count: number;
  readonly colour?: ColourName;
  /** Of its stripes, spots or bands. */
  readonly marks?: ColourName;
  /** At hand, to a side of the picture where the prompt says so. Absent: the deed is done to it. */
  readonly beside?: 'left' | 'right' | 'any';
  /** What is in it. */
  readonly holds?: Piece;
}

export type Feeling = 'happy' | 'sad' | 'surprised' | 'angry' | 'afraid' | 'tired' | 'asleep';

export type BodyPart = 'face' | 'eyes' | 'hands' | 'feet';

/** What a camera goes to or leaves: somebody or something, or a part of somebody; or the sky. */
export interface AimPoint {
  readonly character?: string;
  readonly part?: BodyPart;
  readonly sky?: true;
}

/** What the camera of a beat starts on and ends on; an absent end is the whole scene. */
export interface CameraAim {
  readonly from?: AimPoint;
  readonly to?: AimPoint;
}

/** One thing that happens, or several at once. */
export interface Beat {
  readonly text: string;
  readonly actions: readonly BeatAction[];
  /** What this beat changes of the setting: "…then walks into a rainy street". */
  readonly setting?: SettingChange;
  readonly camera: readonly CameraWord[];
  readonly aim?: CameraAim;
  /** It begins a shot, because the prompt cuts there: by a heading, or by a word. */
  readonly opens?: ShotTime;
  /** Who is named in it; absent: nobody. */
  readonly names?: readonly string[];
  /** It begins a sentence of the prompt. */
  readonly ofSentence?: true;
}

export const CAMERA_WORDS = [
  'static',
  'pan-left',
  'pan-right',
  'tilt-up',
  'tilt-down',
  'push-in',
  'pull-out',
  'track',
  'crane-up',
  'crane-down',
  'orbit',
  'handheld',
  'shaking',
  'wide',
  'full-body',
  'medium',
  'close-up',
  'extreme',
  'aerial',
  'top-down',
  'low-angle',
  'high-angle',
  'dutch',
  'from-behind',
  'over-shoulder',
  'slow-motion',
  'time-lapse',
  'pov',
  'dolly-zoom',
  'rack-focus',
  'shallow-focus',
] as const;
export type CameraWord = (typeof CAMERA_WORDS)[number];

export interface SpokenLine {
  readonly text: string;
  /** A character id, or `narrator`. */
  readonly speaker: string;
  readonly beat: number;
}

export const SOUND_NAMES = [
  'rain',
  'wind',
  'thunder',
  'waves',
  'birds',
  'traffic',
  'fire',
  'crickets',
  'music',
  'bell',
] as const;
export type SoundName = (typeof SOUND_NAMES)[number];

/** What a picture of the user is for: where the film is, someone or something in it, or how it looks. */
export type ReferenceRole = 'place' | 'character' | 'style';

/** `<<<image_1>>>`, `@Image1`, `<<<element_1>>>`, `<<<video_1>>>` in the prompt. */
export interface MediaReference {
  readonly kind: 'image' | 'element' | 'video';
  /** 1-based, in the order of the request. */
  readonly index: number;
  /** Absent when the words round it do not say. */
  readonly role?: ReferenceRole;
  /** Whom it shows, of the role `character`. */
  readonly character?: string;
  /** 0-based index of the beat that names it. */
  readonly beat: number;
}

/** One of these, as a word of the prompt names it. */
export interface NamedTrait {
  readonly hour?: Hour;
  readonly weather?: Weather;
  readonly season?: Season;
  readonly colour?: ColourName;
  readonly garment?: GarmentName;
  readonly grading?: Grading;
  readonly lightSide?: LightSide;
}

export interface UnderstoodWord {
  readonly word: string;
  /** What it became, for people: `place: forest`, `character c1: fox`, `hour: dusk`. */
  readonly as: string;
}
