import type { LookedThrough } from '../script/looked-through.ts';
import type { Grading } from '../script/gradings.ts';
import type { Matter, StateName } from '../script/state-names.ts';
import type { Trade } from '../trades/trades.ts';
import type { FixtureName } from '../fixtures/fixture.ts';
import type { GroundName } from '../grounds/grounds.ts';
import type { Place } from '../places/places.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { Covering } from '../kinds/kind-card.ts';
import type { Kind } from '../kinds/kinds.ts';
import type {
  Action,
  Beard,
  CarriedProp,
  ColourName,
  Complexion,
  Garment,
  HairCut,
  Look,
  Mood,
  NotShown,
  Piece,
  Setting,
  SoundName,
  SpokenLine,
  UnderstoodWord,
} from '../script/screenplay.ts';

/** Frames per second of every film. */
export const FRAME_RATE = 24;

/** Even width and height in pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The plan of a film: shots, times, framing, who is where, what is heard. Serialisable, and the only thing that
 * painting and sound read, so that any frame can be painted alone, on any machine.
 *
 * Space: metres. x to the right, y up from the ground, z away from the viewer; the stage is round (0, 0, 0).
 */
export interface Storyboard {
  readonly version: 1;
  readonly prompt: string;
  readonly seed: number;
  readonly frame: FrameSize;
  readonly frameCount: number;
  readonly sound: boolean;
  readonly look: Look;
  /** What all of it is seen through, or what of whoever films is before it; absent: nothing. */
  readonly through?: LookedThrough;
  readonly mood: Mood;
  readonly cast: readonly CastMember[];
  /** In order, without gaps: the first starts at frame 0, the last ends at `frameCount`. */
  readonly shots: readonly Shot[];
  readonly lines: readonly TimedLine[];
  readonly sounds: readonly SoundName[];
  readonly understood: readonly UnderstoodWord[];
  readonly notUnderstood: readonly string[];
  /** Words that were understood, but of which no shot shows anything, or only something near. */
  readonly notShown: readonly NotShown[];
  /** What the user's pictures and video are used as; absent without any. */
  readonly references?: readonly ReferenceUse[];
}

/** A picture or video of the request and what became of it. */
export interface ReferenceUse {
  /** `image_1`, `element_1`, `video_1`. */
  readonly name: string;
  /** 0-based number of a picture, as the painter has them; of an element that of its first. */
  readonly picture?: number;
  /** `opening`: the world of the first shot; `shot`: of a shot of its own; `film`: the user's video, which leaves no room for other worlds. */
  readonly as: 'opening' | 'shot' | 'place' | 'character' | 'style' | 'film' | 'unused';
  /** The character that it shows. */
  readonly member?: string;
}

/** A spoken line with its place in time. Lines never overlap. */
export interface TimedLine extends SpokenLine {
  /** The cast member whose lips move; absent for a narrator. */
  readonly member?: string;
  /** Seconds since the film began; the line ends within the film. */
  readonly atSeconds: number;
  /** How long speaking takes, at a natural rate where the film leaves room. */
  readonly seconds: number;
}

/** A garment of which everything is decided. */
export type WornGarment = Required<Pick<Garment, 'name' | 'colour'>> & Pick<Garment, 'cut' | 'weave'>;

/** One body: a character of count 3 becomes three members. */
export interface CastMember {
  /** `c1` or, of several, `c1.1`, `c1.2`, … */
  readonly id: string;
  readonly kind: Kind;
  readonly seed: number;
  /** Known by the look: a chef, a knight. */
  readonly trade?: Trade;
  /** Full height (people, animals) or overall height (vehicles) in metres. */
  readonly heightMetres: number;
  readonly colour?: ColourName;
  /** Of its stripes, spots or bands. */
  readonly marks?: ColourName;
  readonly states?: readonly StateName[];
  /** An animal that plays a person: upright, dressed, with hands. */
  readonly beast?: Kind;
  /** What an animal has in its mouth. */
  readonly mouthful?: { readonly kind: Kind; readonly colour?: ColourName; readonly young?: true };
  /** Complete and coloured: what the prompt left open is chosen. */
  readonly garments: readonly WornGarment[];
  readonly hair: {
    readonly colour: ColourName | 'blonde';
    readonly length: 'short' | 'long';
    /** As the prompt has it; absent: as suits the one. */
    readonly cut?: HairCut;
    readonly beard?: Beard;
  };
  /** Of people; absent: by their seed. */
  readonly complexion?: Complexion;
  readonly age: 'young' | 'teen' | 'adult' | 'old';
  readonly props: readonly CarriedProp[];
  /**
   * 0-based numbers of the user's pictures that it is cut out of, views of one and the same: of those that suit a shot alike the first is
   * shown. Absent for who is drawn.
   */
  readonly pictures?: readonly number[];
}

/** Whether what is seen behind the cast is the user's picture or film, and no place in metres. */
export function isUsersOwn({ backdropImage, backdropVideo }: Scenery): boolean {
  return backdropImage !== undefined || backdropVideo === true;
}

export type Framing = 'wide' | 'full' | 'medium' | 'close' | 'aerial';

export interface Shot {
  readonly index: number;
  readonly startFrame: number;
  readonly frameCount: number;
  readonly framing: Framing;
  /** The words of the prompt that this shot shows. */
  readonly text: string;
  readonly scenery: Scenery;
  /** What the scenery becomes before our eyes, one after the other; absent when it stays. Place and season stay. */
  readonly becomes?: readonly Scenery[];
  /** When in the shot each of these is there, 0 to 1; absent: one turns into the next all the time, in equal times. */
  readonly becomesAt?: readonly number[];
  readonly camera: CameraMove;
  readonly tracks: readonly ActorTrack[];
}

/** What a set is built from. */
export interface Scenery extends Setting {
  readonly seed: number;
  /** 0 (bare) to 1 (rich): how much invented dressing; from `cfg_scale`. */
  readonly dressing: number;
  /** Lying snow, 0 to 1. */
  readonly snowCover: number;
  /** Standing water on the ground, 0 to 1: what makes streets mirror. */
  readonly wetness: number;
  /** Metres per second; plants, hair, cloth and rain lean with it. */
  readonly windMetresPerSecond: number;
  /** Time runs many times as fast: clouds race, and the hours pass. */
  readonly timeLapse?: true;
  /** Kinds that must not be added as dressing. */
  readonly excluded: readonly string[];
  /** People stand on the deck of a ship: nothing else carries them out at sea. */
  readonly aboard?: true;
  /** Somebody rides a wave there. */
  readonly surfed?: true;
  /** What stands in streets is the subject: a pavement of our own side lies under it. */
  readonly pavement?: true;
  /** What the room has that somebody is at: it stands ready there. */
  readonly fixture?: FixtureName;
  /** Where those sit who attend to it, metres: their desks stand before them. */
  readonly seats?: readonly Seat[];
  /** The table at which all of them sit. */
  readonly table?: RoomTable;
  /** Nobody comes to it: what is kept free for a cast is furnished too. */
  readonly vacant?: true;
  /** What its members stand on, or before. */
  readonly support?: Support;
  /** 0-based number of the user's picture that is the world of this shot, if one is. */
  readonly backdropImage?: number;
  /** True when the frames of the user's video are the world of this shot. */
  readonly backdropVideo?: boolean;
  /** True when the unsteadiness of the user's video is taken out of it. */
  readonly steadied?: boolean;
  /** What more is changed of the user's picture or video than hour and weather; absent in films of pictures, which keep the colours of their things. */
  readonly change?: PictureChange;
}

/** A table in a room, metres. */
export type RoomTable = Pick<Support, 'y' | 'left' | 'right' | 'near' | 'far' | 'colour'>;

/** A seat of a room, metres. */
export interface Seat {
  readonly x: number;
  readonly z: number;
}

/** What members stand on or before, built round them, metres. */
export interface Support {
  readonly as: GroundName;
  /** Whose roof or front it is. */
  readonly of?: Place;
  /** What lies on it, under the things. */
  readonly cover?: Covering;
  readonly coverColour?: ColourName;
  readonly coverPattern?: StateName;
  readonly coverMarks?: ColourName;
  /** Its top. */
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly near: number;
  readonly far: number;
  /** Absent: its own. */
  readonly colour?: ColourName;
  readonly matter?: Matter;
}

/** How a user's picture is made into another one of the same composition. */
export interface PictureChange {
  /** 0 (hardly) to 1 (as far as it goes) of everything that is changed, hour and weather too. */
  readonly strength: number;
  /** Side that light is added from: -1 (left) to 1 (right). */
  readonly lightFrom: number;
  /** How much nearer than the whole picture, 1 and up: the shots of a series. */
  readonly closeness: number;
  /** A season that the prompt names. */
  readonly season?: Setting['season'];
  /** A colour for the picture's subject. */
  readonly subjectColour?: ColourName;
  /** A colour for the whole picture. */
  readonly tone?: ColourName;
  /** How its sky is otherwise than that of its hour mostly is: a turn of hue, degrees, and its lightness as a factor. */
  readonly mood?: { readonly hue: number; readonly light: number };
  /** What else is done to all of its colours. */
  readonly gradings?: readonly Grading[];
  /** Light that comes from above or from behind whom it shows. */
  readonly lightOver?: 'above' | 'behind';
  /** True when the place of the prompt takes the place of the picture's own, behind its subject. */
  readonly otherPlace?: true;
}

/** A pose of the pinhole camera. It always looks along +z; pan and tilt shift the image, so verticals stay upright. */
export interface CameraPose {
  readonly x: number;
  /** Height above the ground, metres. */
  readonly y: number;
  readonly z: number;
  /** Tangent of the pan angle, positive to the right. */
  readonly pan: number;
  /** Tangent of the tilt angle, positive upward. */
  readonly tilt: number;
  /** Focal length in units of the frame's shorter side; 1.1 is a normal lens, 2 a portrait lens. */
  readonly focal: number;
}

export interface CameraMove {
  readonly name: 'static' | 'pan' | 'tilt' | 'push-in' | 'pull-out' | 'track' | 'crane' | 'orbit';
  readonly from: CameraPose;
  readonly to: CameraPose;
  /** A cast member whose x the camera keeps; from and to are then offsets from it. */
  readonly follow?: string;
  /** It keeps the depth of the followed one too: the z of from and to are then offsets from it. */
  readonly followsDepth?: true;
  /** 0 (tripod) to 1 (running with it). */
  readonly shake: number;
  /** How far the horizon leans, radians clockwise; absent: it is level. */
  readonly roll?: number;
  /** Absent: everything is sharp. */
  readonly focus?: Focus;
}

/** A lens that is wide open: sharp is what it is focused on; halfway through the shot it is pulled from one to the other. */
export interface Focus {
  readonly from: FocusMark;
  readonly to: FocusMark;
  /** How wide the lens is open, against the usual; absent: 1. */
  readonly aperture?: number;
}

/** A member, wherever it goes, or a distance from the lens. */
export type FocusMark = { readonly member: string } | { readonly metres: number };

/** Where a member is and what it does through a shot: straight moves between keys, the first at 0 s. */
export interface ActorTrack {
  /** The others come to it and pass it: it is in the frame only then. */
  readonly passed?: true;
  readonly member: string;
  /** The member that carries this one, a horse or a boat: it moves without a step of its own. */
  readonly carriedBy?: string;
  /** Members who are inside it, behind its windows: who drives first. */
  readonly aboard?: readonly string[];
  readonly keys: readonly ActorKey[];
}

/** From `atSeconds` until the next key (or the end of the shot) the member does `action`, moving to the next key's place. */
export interface ActorKey {
  /** Seconds since the start of the shot. */
  readonly atSeconds: number;
  readonly x: number;
  /** Height of the feet (or wings) above the ground. */
  readonly y: number;
  readonly z: number;
  readonly action: Action;
  /** What exactly is done, and the colour of what it is done with. */
  readonly deed?: Deed;
  readonly thingColour?: ColourName;
  /** The member that it is done with. */
  readonly with?: string;
  /** The things of the prompt that it is done to, and what lies at hand; absent: the deed's own. */
  readonly pieces?: readonly Piece[];
  /** A chair is there for it, on which it sits when it sits. */
  readonly chair?: true;
  /** It is done at what the room has for it, and not at what the deed brings. */
  readonly at?: FixtureName;
  /** Of those at one table the one who has what stands on its middle, so many metres before it. */
  readonly hosts?: number;
  readonly facing: Facing;
  /** Stands in a vessel, where it throws no shadow of its own. */
  readonly sunk?: true;
  /** Of a thing: how far it leans, radians to the right; a quarter turn lies. Absent: 0. */
  readonly lean?: number;
  /** It is not there yet. */
  readonly absent?: true;
  /** Of a thing: the member, an animal, that has it between the teeth. */
  readonly mouthedBy?: string;
  /** Where it looks: 0 straight ahead, -1 left to 1 right of the frame. */
  readonly gaze?: number;
  readonly expression?: Expression;
  /** Seconds that the action has lasted already at this key, before a cut or before the film; absent for 0. */
  readonly lastedSeconds?: number;
}

/** As the camera sees it. */
export type Facing =
  | 'left'
  | 'right'
  | 'toward'
  | 'away'
  | 'three-quarter-left'
  | 'three-quarter-right'
  /** Turned to what is at a wall, with the line of the face still seen. */
  | 'away-left'
  | 'away-right';
export type Expression = 'neutral' | 'smile' | 'sad' | 'surprised' | 'angry' | 'afraid' | 'tired' | 'closed-eyes';
