import type { Light } from '../light/light.ts';
import type { Pen } from '../paint/pen.ts';
import type { Scenery } from '../storyboard/storyboard.ts';

/** Builds a place. Called once a shot; must be quick (below 200 ms) and depend on its arguments only. */
export type SetBuilder = (scenery: Scenery, light: Light) => BuiltSet;

/** A place in metres. Actors play on y = 0, x about -8 to 8, z about -2 to 4; keep that stage clear. */
export interface BuiltSet {
  readonly ground: Ground;
  readonly pieces: readonly SetPiece[];
  readonly lamps: readonly Lamp[];
  /** What has depth and straight edges: side walls of a street, a ceiling, a jetty. Seen in true perspective. */
  readonly structures?: readonly Structure[];
  /** False inside a room: no sky, no weather in front of the walls. */
  readonly openAir: boolean;
  /** Rain and snow fall only beyond this z: a cave, a deep porch. */
  readonly shelterToZ?: number;
}

/** What a ground is strewn with. */
export type GrainName = 'grass' | 'sand' | 'earth' | 'snow' | 'gravel' | 'asphalt' | 'setts';

/** The surface everything stands on, from the viewer's feet to the horizon. */
export interface Ground {
  readonly kind: 'snow' | 'grass' | 'sand' | 'asphalt' | 'earth' | 'floor' | 'water';
  /** Near and far colour (CSS hex, before light and haze). */
  readonly near: string;
  readonly far: string;
  /** 0 (dull) to 1 (mirror). Wet asphalt 0.5, calm lake 0.8. Reflections are made of all pieces and actors. */
  readonly mirror: number;
  /** How far the mirror image trembles sideways, metres at the viewer's feet. */
  readonly ripple: number;
  /** What it is strewn with, where that is not what its kind is. */
  readonly grain?: GrainName;
  /** What lies flat on it, in painting order: drifts, paths, road lines, soft shadows. Faces with y = 0. */
  readonly marks?: readonly Face[];
  /**
   * The ground ends at this z: a cliff, a summit, a deck. Beyond it one sees `below`, or the sky alone. What is less than
   * the lens's z leaves no ground at all.
   */
  readonly edgeZ?: number;
  /** The land far beneath the edge, or beneath those who fly. */
  readonly below?: {
    readonly dropMetres: number;
    readonly near: string;
    readonly far: string;
    /** What lies flat on it; faces with y = -dropMetres. */
    readonly marks?: readonly Face[];
  };
  /** Water that begins behind the stage, e.g. a lake or sea: from z to z in metres, at y = 0. */
  readonly water?: {
    readonly fromZ: number;
    readonly toZ: number;
    readonly colour: string;
    readonly mirror: number;
    readonly waveHeightMetres: number;
    /** Rollers run up the near shore and leave foam. */
    readonly surf?: boolean;
    /** Height of its surface, metres; default 0. */
    readonly level?: number;
    /** Its shore, x and z of each corner in metres; absent: it reaches across the whole view. */
    readonly shore?: readonly number[];
    /** Swell that rolls through it, with white crests: its waves' height in metres. Default none. */
    readonly swellMetres?: number;
  };
}

/**
 * Flat faces in space that are painted together, in their own order. In the order of the whole scene they count as one
 * thing at `z`, so a side wall takes the z of its far end and whatever stands before it is painted over it.
 */
export interface Structure {
  readonly z: number;
  readonly faces: readonly Face[];
  /** False for what throws no mirror image. Default true. */
  readonly mirrored?: boolean;
}

/** A flat polygon in space, of one colour. */
export interface Face {
  /** x, y, z of each corner in metres, one corner after the other; three corners or more. */
  readonly points: readonly number[];
  /** CSS hex, before light and haze. */
  readonly colour: string;
  /** How far it is turned to the light, -1 to 1. */
  readonly lit: number;
  /** 0 to 1; default 1. */
  readonly alpha?: number;
  /** Shines by itself (a lit window, neon): haze only. */
  readonly shines?: boolean;
  /** Corners are rounded off into one curve. */
  readonly smooth?: boolean;
  /** A mark that is a tone of the ground itself: its blades and stones lie over it. */
  readonly tint?: true;
  /** A mark that is a ground of its own, strewn with this. */
  readonly grain?: GrainName;
  /** A mark that is paved: nothing grows on it. */
  readonly paved?: boolean;
}

/** One thing that stands in the place. */
export interface SetPiece {
  readonly x: number;
  /** Foot above the ground, metres; 0 for what stands on it. */
  readonly y: number;
  readonly z: number;
  /**
   * What `draw` may touch, in the piece's own metres relative to its foot. It is also what is cached: a still piece is
   * painted once a shot into a bitmap of this box and then only moved.
   */
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /**
   * Pieces with the same name look alike and share bitmaps; their boxes may differ in size but not in shape. Absent: the
   * piece is one of its kind.
   */
  readonly sprite?: string;
  /**
   * `still`: drawn once a shot. `sway`: drawn once, then sheared by the wind, the foot fixed (trees, reeds).
   * `live`: drawn every frame with `pen.time` (water, flags, flames); keep these few and cheap.
   */
  readonly motion: 'still' | 'sway' | 'live';
  /** Its movement as still pieces in its own place, shown one after the other and back again: for what is too dear to be drawn anew in every frame. */
  readonly cels?: { readonly perSecond: number; readonly pieces: readonly SetPiece[] };
  /** It moves along by itself: clouds, ice floes, far boats; comes back at the other end of the view. Metres per second. */
  readonly driftX?: number;
  /** It goes away from the viewer, or (negative) comes and passes: traffic. Metres per second. */
  readonly driftZ?: number;
  /** False for what throws no mirror image (haze banks, far ranges that the water must not repeat). Default true. */
  readonly mirrored?: boolean;
  /** A soft contact shadow of this radius in metres under the piece; absent for none. */
  readonly contactShadow?: number;
  /** Belongs to somebody of the cast: it stays though it hides the legs. */
  readonly kept?: true;
  /** A piece in front of the stage (z < -2): it is left out when it would hide an actor. */
  readonly foreground?: boolean;
  draw(pen: Pen): void;
}

/** A light of the place: neon, street lamp, window, candle. Glows in the air, in wet ground and on who passes. */
export interface Lamp {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly colour: string;
  /** Radius of the glow in metres. */
  readonly radius: number;
  /** 0 to 1. */
  readonly strength: number;
  /** 0 (steady) to 1 (a candle in a draught). */
  readonly flicker: number;
}
