import type { GroundName } from '../grounds/grounds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Place } from '../places/places.ts';
import type { Action, Feeling, Hour, Season, Weather } from '../script/screenplay.ts';
import type { ThingName } from './things.ts';

/**
 * One thing that people do, beyond the plain actions: its words, what the staging makes of it, and how it is played.
 * Places of hands are in heights of the body from the middle of the hips: forward, to its own left, up.
 */
export interface DeedCard {
  readonly en: DeedWords;
  readonly zh: DeedWords;
  /** What it is to staging, pace and sound: who cooks stands, who cycles runs. */
  readonly base: Action;
  /** What an animal is seen at that is said to do it: a cat that sleeps over a keyboard lies there. */
  readonly byAnimals?: Action;
  /** Where it is done when the prompt names no place. */
  readonly place?: Place;
  /** In what weather it is done when the prompt names none: snow is shovelled where it snows. */
  readonly weather?: Weather;
  /** In what season, likewise: who sledges does so on snow. */
  readonly season?: Season;
  /** At what hour, likewise: wolves howl by night. */
  readonly hour?: Hour;
  /** From where it reads best; absent: three quarters. */
  readonly view?: DeedView;
  /** Told by the hands or the face: seen from the knees up when one alone does it. */
  readonly near?: true;
  /** Told by the face and what is done at it: seen from the chest up. */
  readonly close?: true;
  readonly feeling?: Feeling;
  /** Done with another person, who stands this many metres away and does the same. */
  readonly apart?: number;
  /** The deed of the other one, of what one does to another who is `apart` away or carried; absent: both do the same. */
  readonly partner?: string;
  /** Two who are said to do it have a part each: of two sisters who whisper one listens. */
  readonly parts?: true;
  /** Carried by the other one. */
  readonly carried?: Carried;
  /** The way that one goes who is given none: who carries somebody in the arms comes toward us. */
  readonly way?: 'toward';
  /** What the others do where several have one thing: of two kids who fly a kite one holds the string. Absent: each has its own. */
  readonly others?: string;
  /** `The` before what it is done with means no certain one: each of two who play the violin has one. */
  readonly generic?: true;
  /** There is one thing for all even where the prompt does not say so: an oven. */
  readonly one?: true;
  /** What two or more do together who are said to do it: who box each other leave the bag. */
  readonly pair?: string;
  /** Deeds, separated by commas, in the place of which it is meant where its own noun follows, too: kicks a ball into a goal. */
  readonly refines?: string;
  /** Several face one way: who queues sees the backs of those before. */
  readonly oneWay?: true;
  /** More than two stand in two sides that face each other. */
  readonly teams?: true;
  /** Done at the edge of the water, where a place has some. */
  readonly atShore?: true;
  /** Done on a wave that rolls behind who does it, where a place has water. */
  readonly onWave?: true;
  /** What they are on: who picnics sits on a blanket. */
  readonly ground?: GroundName;
  /** Who comes along when one alone is said to do it: nobody hugs the air, and somebody cuts the hair. */
  readonly brings?: 'person' | 'child' | Kind;
  /** Turns its back on the other one: who has the hair cut. */
  readonly turned?: true;
  /** What is done instead for one who is much smaller: who hugs a child kneels. */
  readonly toSmaller?: string;
  /** What it is at a thing that is too large for the hands: who polishes a bell stands at it. */
  readonly toLarger?: string;
  /** What it is when it is done to somebody else: who brushes the hair of a girl stands behind her. */
  readonly toOther?: string;
  /** Aimed at someone who does not do it. */
  readonly aims?: true;
  /** What the prompt names before the words of the deed's own is what it is done with: picks up a cup from the table. */
  readonly takes?: true;
  /** Done with the hand to an animal, whose head is this many metres before the middle of the body. */
  readonly touches?: number;
  /** What it is done with is a character of its own, who comes along: the dog that is walked. */
  readonly withThem?: true;
  /** What it is where somebody sits on what is drawn. */
  readonly withRider?: string;
  /** Whatever comes after its verbs means it only where it is too large for two hands. */
  readonly tooLarge?: true;
  /** What it is done to has the colour that is told after it: paints a wall yellow. */
  readonly paints?: true;
  /** A garment named with it is what it is done to, and not worn: the scarf that is knitted. */
  readonly makes?: true;
  /** What is poured gives its colour to what it is done with: juice, milk, wine. */
  readonly pours?: true;
  readonly play: Performance;
}

/** The words of a deed, separated by commas. */
export interface DeedWords {
  /** Verbs that say it all: `knit`, `do yoga`. */
  readonly alone?: string;
  /** Verbs and nouns that say it together, with whatever between them: `play` … `violin`. */
  readonly do?: string;
  readonly what?: string;
  /** Verbs that say it with whatever thing comes after them: 炖 … 排骨. */
  readonly any?: string;
  /** Verbs that say it when they are done to somebody: `comfort` … a man. */
  readonly whom?: string;
}

/** Where one is who is carried, in heights of the carrier: before the middle of its body, above its feet, nearer to us. */
export interface Carried {
  readonly ahead: number;
  readonly up: number;
  readonly nearer: number;
  /** Lies across the arms of a carrier who faces us. */
  readonly across?: true;
}

/** `facing-us`: toward the lens even where it is aimed at somebody; `behind`: from right behind, where `away` looks past the shoulder. */
export type DeedView = 'side' | 'front' | 'facing-us' | 'three-quarter' | 'away' | 'behind';

/** Metres or heights in a body's own directions: forward, to its left, up. */
export type Vector = readonly [f: number, l: number, u: number];

/** What the body rests on. */
export type Stance =
  | 'as-is'
  | 'stand'
  | 'wide'
  | 'lunge'
  | 'seat'
  | 'high-seat'
  | 'cross-legged'
  | 'floor'
  | 'kneel'
  | 'half-kneel'
  | 'squat'
  | 'crouch'
  | 'on-one-leg'
  | 'hang'
  | 'climb'
  | 'back'
  | 'bed'
  | 'prone'
  | 'plank'
  | 'crawl'
  | 'swim'
  | 'swim-back'
  | 'under-water'
  | 'pedal'
  | 'glide'
  | 'sideways'
  | 'in-arms'
  | 'on-back'
  | 'on-shoulders';

/** How a deed is played: keys that come round again, with what is held and what stands there. */
export interface Performance {
  readonly stance: Stance;
  /** One round of the keys. */
  readonly seconds: number;
  /** The first holds everything; what a later one leaves out it takes from the first. */
  readonly keys: readonly PoseKey[];
  readonly held?: readonly Holding[];
  readonly around?: readonly Standing[];
  /** Where what it is done to is when the prompt names it. Absent: it is always done to the same. */
  readonly work?: WorkPoint;
  /** Lips: sings, chews, blows; `teeth` are bared; `bite` opens for what comes, then chews; `cry` wails, with tears; absent: as the voice says. */
  readonly lips?: 'sing' | 'chew' | 'bite' | 'blow' | 'teeth' | 'laugh' | 'tongue' | 'lick' | 'yawn' | 'cry';
  /** `up`: rolled; `wink`: one is shut now and then. */
  readonly eyes?: 'shut' | 'down' | 'up' | 'wink';
  /** Two who do it together are half a round apart: one speaks while the other listens. */
  readonly turns?: true;
  /** Several do it at one beat: who march together lift the same foot. */
  readonly inStep?: true;
  /** The body turns round itself so many times in each round. */
  readonly spins?: number;
  /** Played once and then held, instead of round and round. */
  readonly once?: true;
}

/** The body at one moment of a round; radians as in `Pose`. */
export interface PoseKey {
  /** Share of the round, 0 to 1. */
  readonly at: number;
  readonly right?: Target;
  readonly left?: Target;
  readonly lean?: number;
  readonly side?: number;
  /** Bend of the spine itself: above 0 a round back, below 0 a hollow one. */
  readonly curl?: number;
  readonly turn?: number;
  readonly nod?: number;
  readonly look?: number;
  readonly tilt?: number;
  /** Radians by which one who is laid over is raised from the ground at the head. */
  readonly raise?: number;
  /**
   * Turn of the whole body round its middle in the picture, radians, head first toward where it faces (below 0: backward);
   * what is lowest then touches the ground. Its shift along the ground and its height above it, heights.
   */
  readonly over?: number;
  readonly along?: number;
  readonly up?: number;
  /** How much the legs run by the way it is moved along, and how much the arms swing as in a run, 0 to 1; with `over`. */
  readonly run?: number;
  readonly swing?: number;
  /** Shift of the hips, heights. */
  readonly hips?: Vector;
  /** Radians by which both heels are lifted: one stands on the toes, and as much higher. */
  readonly toes?: number;
  /** Lift of a foot: forward, out to its side, up, in heights. */
  readonly rightFoot?: Vector;
  readonly leftFoot?: Vector;
  /** Where what the right and the left hand hold points. */
  readonly aim?: Vector;
  readonly aimLeft?: Vector;
  /** Both elbows go out to the sides instead of down: arms that lie folded on a table. */
  readonly elbows?: 'out';
  /** Hands open. */
  readonly open?: 'right' | 'left' | 'both';
  /** How hands are held where neither open nor closed round something is meant. */
  readonly hands?: { readonly right?: HandShape; readonly left?: HandShape };
}

/** A position of a hand; `cast/people/hand-forms.ts` draws each. */
export type HandShape = 'rest' | 'open' | 'flat' | 'fist' | 'point' | 'thumb' | 'pinch' | 'snap' | 'two' | 'ring';

/**
 * A place for a wrist: by the hips, by the face or from the ground under the body with an offset in heights, stretched from
 * the own shoulder by shares of the arm (`off` then tells its side, too), or on the other one.
 */
export type Target =
  | Vector
  | { readonly by: 'mouth' | 'eyes' | 'ear' | 'crown' | 'ground' | 'shoulder'; readonly off: Vector }
  | OnOther
  | { readonly meet: Vector };

/**
 * A place on the other one of two, with an offset in heights of who reaches, in the directions of who reaches; `else` is where
 * it is by the own hips when nobody is there. `meet` is half way between this place by the hips of both.
 */
export interface OnOther {
  readonly of: OtherPart;
  readonly off?: Vector;
  readonly else: Vector;
}
export type OtherPart = 'head' | 'neck' | 'chest' | 'waist' | 'hips' | 'knees' | 'right-hand' | 'left-hand';

/** A thing in one hand, between both hands, or on the body. */
export interface Holding {
  readonly thing: ThingName;
  readonly in: 'right' | 'left' | 'both' | 'body';
  /** How many times its usual size it is drawn. */
  readonly size?: number;
  /** Where its upper side is turned; absent: up, as far as it can be. The screen of a phone lies at the ear. */
  readonly face?: Vector;
  /** For `body`: its place, in heights from the hips, and where it points. */
  readonly at?: Vector;
  readonly aim?: Vector;
  /** Seen only while the round is between these shares. */
  readonly between?: readonly [from: number, to: number];
  /** As of what stands there: ropes that go up out of the picture. */
  readonly goesOn?: true;
}

/** Where a deed is done: a thing of the prompt is put there, in the place of what the deed brings when none is named. */
export interface WorkPoint {
  /** Metres before the body, to its left, above the ground: the middle of its foot. `right`, `left`, `both`: in those hands. */
  readonly at: Vector | 'right' | 'left' | 'both';
  /** No larger than this, height and width, metres: what is larger is drawn smaller. */
  readonly metres: number;
  /** What is smaller is drawn as large as this, metres. */
  readonly least?: number;
  /** What stands or is held there otherwise. */
  readonly instead?: readonly ThingName[];
  /** It comes into being there: it grows from nothing to whole within so many seconds. */
  readonly grows?: number;
  /** A turn in the picture, radians: what lies on an anvil lies across it. */
  readonly turn?: number;
  /** In a hand: it lies back over the shoulder, so far from upright, radians. */
  readonly over?: number;
  /** It glows with heat. */
  readonly hot?: true;
  /** Also what something is done into or on; `only`: what is named before it is no thing, but what is poured. */
  readonly into?: true | 'only';
  /** Several stand on one another: one more is put on top every so many seconds. */
  readonly tower?: number;
  /** Several are drawn as so many at most. */
  readonly most?: number;
}

/** A thing on the ground or on other things: metres before the body, to its left, above the ground. */
export interface Standing {
  readonly thing: ThingName;
  readonly at: Vector;
  /** Drawn before the body from every side: the hull that one sits in. */
  readonly before?: true;
  /** On the side of the body that is away from us: its place to the left is meant so. */
  readonly far?: true;
  /** Flat on the wall that one stands before, whichever way one is turned to it; the place has that wall. */
  readonly onWall?: true;
  /** Flat on the board of the room where one stands before that; else on the board that the deed brings. */
  readonly onBoard?: true;
  /** Of several who do it the one who is drawn first has it: the wall that all of them stand before. */
  readonly once?: true;
  /** Between two who do it together there is one of it. */
  readonly shared?: true;
  /** It goes on out of the picture: a cliff need not be seen to its top. */
  readonly goesOn?: true;
}
