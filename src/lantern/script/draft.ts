import type { StateName } from './state-names.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Place } from '../places/places.ts';
import type {
  BeatAction,
  CameraAim,
  CameraWord,
  CarriedProp,
  Character,
  ColourName,
  Feeling,
  Garment,
  Ground,
  MediaReference,
  NamedTrait,
  NaturalLook,
  NotShown,
  Relation,
  RelationHow,
  SettingChange,
  SoundName,
  SpokenLine,
  UnderstoodWord,
  Mood,
  Look,
} from './screenplay.ts';

import type { AimDraft } from './read-aim.ts';
import type { Trade } from '../trades/trades.ts';
import type { ActionSense } from './lexicon/entry.ts';
import type { ShotMark } from './shot-marks.ts';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** A character while the prompt is still being read. */
export interface CharacterDraft extends Omit<Mutable<Character>, 'garments' | 'props' | 'hair'> {
  garments: Mutable<Garment>[];
  props: CarriedProp[];
  hair?: NaturalLook;
  /** Named by a word that fits any sex: `he` or `she` settles it. */
  neutral?: 'person' | 'child';
  /** The beat in which it is first named. */
  beat: number;
  /** Where the sentence begins that names it first. */
  sentenceStart: number;
  /** It belonged to a deed until it was given to somebody. */
  isGiven?: true;
  /** Named in the plural without a number. */
  unnumbered?: true;
  /** Named as what somebody does something with, not as what the sentence is about. */
  byTheWay?: true;
  /** Characters that one word brought in together: a couple, people. */
  group: string;
}

export interface ActionDraft extends Omit<Mutable<BeatAction>, 'who'> {
  who: string[];
  /** Waits for the one that it is aimed at, or that is ridden. */
  aims: boolean;
  /** What those do who are no people. */
  plain?: ActionSense;
  drags: boolean;
  /** Of a change of colour: the one that it begins with. */
  fromColour?: ColourName;
  /** A verb without a picture: whoever does nothing else stands there. */
  filler?: true;
  rides: boolean;
  /** Was said to be done on the feet: stands on a chair. */
  upright?: true;
  /** What its deed is done with or to, and what may be given to somebody afterwards. */
  made?: Kind;
  /** Gets into what it is aimed at, or into what was named last that carries people. */
  boards?: true;
  /** Was said in the passive: is lifted … by her partner. */
  passive?: true;
  /** All who do it share what it is done with: two on a motorbike. */
  shared?: true;
  /** Where whoever does it is when the prompt names no place. */
  place?: Place;
  /** Where the sentence begins that says it, and where the part of it does. */
  sentenceStart?: number;
  clauseStart?: number;
  /** Was said as `holding hands`: what the finite verb after it says is done at the same time. */
  participle?: true;
}

export interface BeatDraft {
  start: number;
  end: number;
  actions: ActionDraft[];
  camera: CameraWord[];
  /** Of its camera words, where the part of a sentence begins that has each. */
  readonly takenAt: { readonly word: CameraWord; readonly at: number }[];
  aim?: CameraAim;
  /** Who is named in it. */
  names?: readonly string[];
  /** The prompt cuts before it; `headed`: and has written a heading over what comes. */
  opens?: ShotMark & { readonly headed: boolean; readonly at: Draft['boundary'] };
}

/** A word about place or time, with the beat that it belongs to. */
export interface SettingMention {
  readonly beat: number;
  readonly part: SettingChange;
  /** Where in the prompt it is named. */
  readonly at?: number;
  /** Of places and weak hints: how much it counts. */
  readonly strength: number;
  readonly place?: Place;
  /** The place instead when nobody is there who stands on something. */
  readonly alone?: Place;
  readonly ground?: Ground;
  /** Somebody gets there: runs into it, carries a puppy home; or goes through it, where it may have begun. */
  readonly reached?: 'into' | 'through';
  /** What the camera goes to: from the street to the top of a skyscraper. */
  readonly aimed?: true;
  /** Says where another place is: 沙漠里的 before a station. */
  readonly qualifies?: true;
  /** Comes after `then`, `suddenly`: it was different before. */
  readonly sudden: boolean;
}

/** What is known of a noun phrase before its noun comes. */
export interface Modifiers {
  count?: number;
  /** They lie one on top of the other. */
  piled?: true;
  /** The prompt says that they are stacked, whatever they are. */
  formed?: true;
  /** They are heaped up with the point above. */
  heaped?: true;
  /** Each has a colour of its own. */
  assorted?: true;
  /** Of its stripes or spots. */
  marks?: ColourName;
  /** Told of others of the noun that comes: one big and two small. */
  earlier?: readonly Modifiers[];
  colour?: ColourName;
  size?: 'toy' | 'small' | 'large' | 'huge';
  age?: 'young' | 'teen' | 'adult' | 'old';
  length?: 'short' | 'long';
  refers?: 'new' | 'known' | 'other';
  hair?: NaturalLook;
  feeling?: Feeling;
  states?: readonly StateName[];
  /** The animal that one of a trade is: a cat chef. */
  beast?: Kind;
  sex?: 'he' | 'she';
  /** What a person is made of: a statue of a king. */
  trade?: Trade;
  garments: Mutable<Garment>[];
  props: CarriedProp[];
  actions: ActionDraft[];
  owners?: readonly string[];
}

/** A noun phrase of which nothing is known yet. */
export function noModifiers(): Modifiers {
  return { garments: [], props: [], actions: [] };
}

/** A noun phrase that has been read. */
export interface Phrase {
  readonly ids: readonly string[];
  /** A head can be the subject of the next verb; an object or what stands after `in`, `behind` cannot. */
  readonly role: 'head' | 'object';
}

/** Everything that reading a prompt has gathered so far. */
export interface Draft {
  readonly prompt: string;
  readonly characters: CharacterDraft[];
  readonly relations: Relation[];
  readonly beats: BeatDraft[];
  mentions: SettingMention[];
  readonly lines: Mutable<SpokenLine>[];
  readonly sounds: SoundName[];
  readonly references: Mutable<MediaReference>[];
  /** They show whom the prompt names next. */
  readonly pictured: Mutable<MediaReference>[];
  readonly excluded: string[];
  /** Nobody comes along whom the prompt does not name. */
  alone?: true;
  readonly named: NamedTrait[];
  readonly understood: UnderstoodWord[];
  readonly notUnderstood: string[];
  readonly notShown: NotShown[];
  /** What the next one that is named is as large as. */
  measure?: Kind | undefined;
  /** Said of somebody who carries what comes next, until it does. */
  carries?: string | undefined;
  readonly moods: Mood[];
  readonly looks: Look[];

  /** The clause being read. */
  modifiers: Modifiers;
  heads: Phrase[];
  lastPhrase?: Phrase | undefined;
  /** The one before it in this sentence, if an `and` joins them. */
  phraseBefore?: Phrase | undefined;
  /** A phrase was named since the last comma or `and`. */
  phraseInSegment: boolean;
  /** The last phrase is still next to where we are: nothing but its clothes came since. */
  phraseOpen: boolean;
  verb?: ActionDraft | undefined;
  /** The verb still takes an object: no comma and no `and` came since. */
  verbOpen: boolean;
  /** Who does what comes next when nobody is named: the subject of this sentence, else of the last. */
  subject?: readonly string[] | undefined;
  lastSubject?: readonly string[] | undefined;
  orphans: ActionDraft[];
  /** What was done by nobody to the end of its sentence. */
  readonly untaken: ActionDraft[];
  preposition?: string | undefined;
  relation?:
    | {
        readonly name: Relation['relation'];
        readonly subject?: readonly string[];
        readonly object?: readonly string[];
        readonly how?: RelationHow;
        /** What is named with an article of its own is no longer there: a vase of roses and a teapot. */
        readonly closed?: true;
      }
    | undefined;
  /** Where all are that are listed until the next comma or verb: 桌上有三个杯子和两本书. */
  listing?:
    | {
        readonly name: Relation['relation'];
        readonly object?: readonly string[];
        readonly how?: RelationHow;
        readonly closed?: true;
      }
    | undefined;
  /** The side of the picture on which the next one is that is named. */
  side?: 'left-of' | 'right-of' | undefined;
  /** The words before said that it hangs. */
  hung?: true | undefined;
  /** Who draws along what comes next. */
  towed?: string | undefined;
  /** Of several those who were told of by themselves: one plays the guitar, and the others … */
  readonly told: Set<string>;
  /** The one of several that the next words tell of. */
  member?: string | undefined;
  wearing: boolean;
  negated: boolean;
  newBeat: boolean;
  sameBeat: boolean;
  /** Said of the shot that the next beat opens. */
  opens?: BeatDraft['opens'];
  /** Where the camera goes, while its clause is read. */
  aim?: AimDraft | undefined;
  /** Where the sentence that is being read begins in the prompt. */
  sentenceStart: number;
  /** The last comma, stop or connector: where a beat that opens now begins in the prompt. */
  boundary: { readonly start: number; readonly end: number };
  manner?: 'slow' | 'fast' | undefined;
  direction?: BeatAction['direction'] | undefined;
  sawSign: boolean;
  narrated: boolean;
  quotes: number[];
  /** The animals that play people. */
  readonly roles: ReadonlySet<Kind>;
  /** Where sentences begin in the prompt in which nobody does anything. */
  verbless: ReadonlySet<number>;
  /** Words that one before them has made its own. */
  readonly consumed: Set<number>;
  /** What was picked, baked or poured last and belongs to that deed: what `it` is when it is given to somebody. */
  made?: Kind;
  /** Kinds of things that somebody has in hand or works on, as a part of a deed. */
  readonly inDeeds: Set<Kind>;
  /** Things that somebody does something with: they are in the hands. */
  readonly handled: { readonly thing: string; readonly verb: ActionDraft; readonly preposition?: string }[];
  /** Who goes by a name that no lexicon knows, lower case. */
  readonly names: Map<string, readonly string[]>;
  /** Brought in by a name: what comes right after a comma may say more of them. */
  introduced?: readonly string[] | undefined;
  /** What this part of the sentence is about is nobody of the cast: steam that curls up, leaves that drift. */
  absent: boolean;
}

/** A prompt of which nothing has been read yet: one empty beat, nobody in it. */
export function emptyDraft(prompt: string, roles: ReadonlySet<Kind> = new Set()): Draft {
  return {
    prompt,
    characters: [],
    relations: [],
    beats: [{ start: 0, end: 0, actions: [], camera: [], takenAt: [] }],
    mentions: [],
    lines: [],
    sounds: [],
    references: [],
    pictured: [],
    excluded: [],
    named: [],
    understood: [],
    notUnderstood: [],
    notShown: [],
    moods: [],
    looks: [],
    modifiers: noModifiers(),
    heads: [],
    phraseOpen: false,
    phraseInSegment: false,
    verbOpen: false,
    orphans: [],
    untaken: [],
    wearing: false,
    negated: false,
    newBeat: false,
    sameBeat: false,
    sentenceStart: 0,
    boundary: { start: 0, end: 0 },
    sawSign: false,
    narrated: false,
    quotes: [],
    roles,
    verbless: new Set(),
    consumed: new Set(),
    inDeeds: new Set(),
    handled: [],
    names: new Map(),
    told: new Set(),
    absent: false,
  };
}

/** The character of an id; undefined for none. */
export function characterOf(draft: Draft, id: string | undefined): CharacterDraft | undefined {
  return draft.characters.find((character) => character.id === id);
}

/** On the left, on the windowsill: a side or a ground was named first, and whoever is there comes next. */
export function awaitsSomebody({ relation }: Draft): boolean {
  return relation?.object?.[0] === 'frame' || relation?.object?.[0] === 'ground';
}

/** The beat that is being read. */
export function currentBeat(draft: Draft): BeatDraft {
  const beat = draft.beats.at(-1);
  if (beat === undefined) throw new Error('Cannot read on: there is no beat');
  return beat;
}

/** Takes characters out of the film: nobody does anything with them, and the narrator says their lines. */
export function forget(draft: Draft, gone: readonly string[]): void {
  for (const id of gone)
    draft.characters.splice(
      draft.characters.findIndex((character) => character.id === id),
      1,
    );
  for (const beat of draft.beats)
    beat.actions = beat.actions
      .map((action) => {
        if (action.target !== undefined && gone.includes(action.target)) delete action.target;
        return Object.assign(action, { who: action.who.filter((id) => !gone.includes(id)) });
      })
      .filter(({ who }) => who.length > 0);
  const kept = draft.relations.filter(({ subject, object }) => !gone.includes(subject) && !gone.includes(object));
  draft.relations.splice(0, draft.relations.length, ...kept);
  for (const line of draft.lines) if (gone.includes(line.speaker)) line.speaker = 'narrator';
}

/** The index of the beat that a word read now belongs to; opens a new one after `then`, unless it would be the first. */
export function beatHere(draft: Draft): number {
  const beat = currentBeat(draft);
  const index = draft.beats.length - 1;
  const started =
    beat.actions.length > 0 ||
    beat.camera.length > 0 ||
    draft.mentions.some((mention) => mention.beat === index) ||
    draft.characters.some((character) => character.beat === index);
  if (draft.newBeat && started) {
    // Two that happen in one part of a sentence part where the words of the first end.
    const border = draft.opens?.at ?? beginning(draft, beat);
    const start = border.end > beat.start ? border.end : beat.end;
    beat.end = Math.min(beat.end, Math.max(border.start, beat.start));
    draft.beats.push({ start, end: start, actions: [], camera: [], takenAt: [] });
    // "… barks. At sunset they sit": the hour is that of what comes.
    if (start <= draft.sentenceStart)
      for (const [at, each] of draft.mentions.entries())
        if (each.part.hour !== undefined && (each.at ?? -1) >= draft.sentenceStart)
          draft.mentions[at] = { ...each, beat: index + 1, sudden: true };
  }
  if (draft.opens !== undefined) {
    currentBeat(draft).opens = draft.opens;
    delete draft.opens;
  }
  draft.newBeat = false;
  return draft.beats.length - 1;
}

/**
 * What was just named is not in the cast: steam, a wall, the rain. Where it begins a part of the sentence, it and nobody else
 * does what the verb after it says.
 */
export function noteAbsent(draft: Draft): void {
  const { phraseInSegment, preposition, relation, verbOpen, modifiers } = draft;
  if (
    !phraseInSegment &&
    preposition === undefined &&
    relation === undefined &&
    !verbOpen &&
    modifiers.owners === undefined
  )
    draft.absent = true;
}

const AND = /^(?:and|和|与|跟)$/iu;

/** Where a beat begins that opens now: at the last part of its sentence, or where several are named who do it together. */
function beginning({ prompt, boundary, sentenceStart }: Draft, beat: BeatDraft): Draft['boundary'] {
  const joins = AND.test(prompt.slice(boundary.start, boundary.end));
  const told = !joins || beat.actions.some((action) => action.sentenceStart === sentenceStart);
  return told || sentenceStart <= beat.start ? boundary : { start: sentenceStart, end: sentenceStart };
}

/** Notes for people what a word of the prompt became. */
export function noteUnderstood(draft: Draft, word: string, as: string): void {
  draft.understood.push({ word, as });
}

/** Notes that the film does not show a word of the prompt as it says; `instead` is what it shows in its place. */
export function noteUnshown(draft: Draft, word: string, instead?: string): void {
  if (word.trim() === '' || draft.negated) return;
  draft.notShown.push({ word, ...(instead === undefined ? {} : { instead }) });
}
