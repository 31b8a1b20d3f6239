import type { Station } from './tube.ts';
import type { Vec3 } from './space.ts';

/** The three colours of a coat and its small parts, CSS hex before light. */
export interface Coat {
  readonly base: string;
  /** Socks, mane, ear tips. */
  readonly dark: string;
  /** Bib, belly, muzzle, tail tip. */
  readonly light: string;
  readonly nose: string;
  readonly eye: string;
  readonly innerEar: string;
  /** What the light makes of its edge; absent: the base colour. A black coat is only seen by it. */
  readonly edge?: string;
}

/** A leg in metres at the species' own height: three bones and what covers them. */
export interface LegBuild {
  /** Where the leg hangs, x and y of the body at rest; z is half the distance between the pair. */
  readonly root: Vec3;
  /** Upper bone, lower bone, and the bone above the foot. */
  readonly bones: readonly [number, number, number];
  /** Flesh: bone 0 to 2, share along it, radius, shift forward of the bone. */
  readonly flesh: readonly (readonly [bone: 0 | 1 | 2, at: number, radius: number, shift?: number])[];
  /** Where the foot stands when the body does, metres ahead of the root. */
  readonly standAhead: number;
  /** Radians that the lowest bone leans forward when the body stands. */
  readonly standLean: number;
  /** Radians added at landing and at lift-off, and the most it folds in the swing. */
  readonly lean: { readonly landing: number; readonly leaving: number; readonly folded: number };
  readonly liftMetres: number;
}

/** One four-legged species: proportion and marking, all in metres at `heightMetres`. */
export interface Species {
  readonly heightMetres: number;
  readonly widthMetres: number;
  readonly coat: Coat;
  readonly torso: {
    /** Rear and front end of the trunk, and the height of its middle line. */
    readonly rearX: number;
    readonly frontX: number;
    readonly y: number;
    readonly profile: readonly Station[];
  };
  readonly neck: {
    /** Where it grows out of the trunk. */
    readonly base: { readonly x: number; readonly y: number };
    readonly length: number;
    /** Radians above the level, standing; the curve is the sag of its middle in metres. */
    readonly angle: number;
    readonly sag: number;
    readonly profile: readonly Station[];
  };
  readonly head: HeadBuild;
  readonly fore: LegBuild;
  readonly hind: LegBuild;
  readonly foot: FootBuild;
  readonly tail: TailBuild;
  /** How the body answers each gait. */
  readonly motion: {
    readonly bob: { readonly walk: number; readonly run: number };
    readonly gallopPitch: number;
    readonly gallopArch: number;
    /** Radians that the neck drops and the head levels at a run. */
    readonly runNeck: number;
    readonly nod: number;
    /** Radians of neck and pitch of head when the mouth is at the ground. */
    readonly eatNeck: number;
    readonly eatHead: number;
    readonly jumpMetres: number;
  };
  /** How it rests: the height of the trunk's middle line when it sits or lies, and the trunk's pitch when it sits. */
  readonly rest: { readonly sitPitch: number; readonly sitY: number; readonly lieY: number };
  readonly marks: Marks;
}

/** How long a trunk is, metres of the body. */
export function trunkLength({ torso }: Species): number {
  return torso.frontX - torso.rearX;
}

export interface FootBuild {
  readonly kind: 'paw' | 'hoof';
  /** Metres from the last joint to the toe, and how thick it is there. */
  readonly length: number;
  readonly height: number;
  /** Where the last joint is: above the ground, and behind the spot where the foot stands. */
  readonly rise: number;
  readonly back: number;
}

export interface HeadBuild {
  /** Pitch of the head, radians above the level, standing. */
  readonly pitch: number;
  /** Skull to nose along the head's own axis; metres from the joint with the neck. */
  readonly profile: readonly Station[];
  readonly eye: { readonly at: Vec3; readonly radius: number };
  /** A nose of its own colour at the tip; or, with `z` above 0, one nostril on either side. */
  readonly nose: { readonly at: Vec3; readonly radius: number };
  /** The line of the mouth, from the nose back; side view, mirrored for the other side. */
  readonly mouth: readonly Vec3[];
  readonly ear: {
    readonly front: Vec3;
    readonly back: Vec3;
    readonly tip: Vec3;
    readonly bulge: number;
    readonly colour: 'base' | 'dark';
    readonly darkTip: boolean;
    /** A round flap rather than a leaf with a point. */
    readonly round?: true;
  };
  readonly slitPupil: boolean;
  /** Radians that it turns aside at most; absent: as far as it likes. */
  readonly turnMax?: number;
  /** Horns, tusks and the like; those off the middle line come in pairs. */
  readonly horns?: readonly Horn[];
  /** A trunk that hangs from the face: its length and its radii at equal steps, metres. */
  readonly proboscis?: { readonly length: number; readonly radii: readonly number[] };
}

/** A horn from root to point, in metres of the head. */
export interface Horn {
  readonly path: readonly Vec3[];
  readonly radius: number;
  /** CSS hex at the root and at the point. */
  readonly colours: readonly [root: string, point: string];
}

export interface TailBuild {
  readonly root: { readonly x: number; readonly y: number };
  readonly length: number;
  /** Radii at equal steps from root to tip. */
  readonly radii: readonly number[];
  /** Radians: direction at the root (0 straight back, positive up) standing and running, and the bend up over its length. */
  readonly stand: { readonly angle: number; readonly curl: number };
  readonly run: { readonly angle: number; readonly curl: number };
  /** Radians by which the tip bends the other way. */
  readonly flick?: number;
  /** Long fur stands off it on both sides. */
  readonly bushy?: true;
  /** Radians that it swings idly. */
  readonly swing: number;
  /** Where the light tip begins, 0 to 1; 1 for none. */
  readonly tipFrom: number;
  /** The tip is a dark tuft. Absent: light. */
  readonly tipColour?: 'dark';
  /** Hair that hangs rather than flesh with fur on. */
  readonly hair: boolean;
}

/** What is drawn on the coat. */
export interface Marks {
  /** Share of each lower leg that is dark, 0 to 1, counted from the foot. */
  readonly socks: number;
  /** How far up the throat, belly and muzzle the light colour goes: 0 none, 1 half the section. */
  readonly bib: number;
  readonly belly: number;
  readonly muzzle: number;
  readonly cheekRuff: boolean;
  readonly whiskers: boolean;
  readonly mane: boolean;
  /** The mane is short and stands up. */
  readonly upright?: true;
  readonly antlers: boolean;
  readonly spots: boolean;
  readonly stripes: boolean;
  /** A pale mirror under the tail. */
  readonly rump: boolean;
  /** A darker back, in the natural coat only. */
  readonly saddle: boolean;
  readonly collar: boolean;
  /** The tail is in dark rings. */
  readonly ringed?: true;
  /** What is drawn all over the skin in the dark colour. */
  readonly pattern?: SkinPattern;
  /** Parts that have a colour of their own. */
  readonly darkParts?: readonly MarkedPart[];
  /** Bare skin, scales: no hairs are seen on it. */
  readonly bare?: true;
  /** Long fur hangs in locks from throat, breast and belly. */
  readonly shaggy?: true;
  /** Quills stand off the back. */
  readonly spiny?: true;
  /** Dark and pale ribbons run along the back. */
  readonly ribbons?: true;
  /** A mane all round neck and throat. */
  readonly ruff?: true;
  /** Curls of wool on the trunk. */
  readonly wool?: true;
}

/**
 * Parts that are dark as a whole, `muzzle` from the nose to the eyes; `bands`: a pale head with a dark band from the nose over
 * either eye; `blaze`: a pale stripe between the eyes of a dark one; `tears`: a dark line from either eye to the mouth; `snout`: the
 * end of it is of the pale colour.
 */
export type MarkedPart = 'legs' | 'shoulders' | 'eyes' | 'head' | 'muzzle' | 'bands' | 'blaze' | 'tears' | 'snout';

/** Markings that cover trunk, neck and legs. */
export type SkinPattern = 'tiger' | 'zebra' | 'rosettes' | 'dots' | 'giraffe' | 'patches' | 'quills';
