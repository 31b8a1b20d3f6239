/**
 * The drawing of a thing as data: parts from back to front, in units of its height. The foot is (0, 0), y runs up and the
 * thing ends at y = 1. Every part takes light, shade and a bright edge of itself.
 */
export interface Form {
  /** The colour it has when the prompt names none, CSS hex. */
  readonly colour: string;
  /** The colour of its marks (stripes, bands) when the prompt names none, CSS hex. Absent: it has none. */
  readonly marks?: `#${string}`;
  readonly parts: readonly Part[];
  /** Writing on it, about `x`: read from left to right whichever way the thing faces. */
  readonly writing?: { readonly x: number; readonly parts: readonly Part[] };
  /** Of what carries people: where they sit, who drives first. */
  readonly seats?: readonly FormSeat[];
  /** Half the width of its contact shadow; 0 for what does not touch. Absent: from its card. */
  readonly shadow?: number;
}

/** A seat behind a pane: the pane's corners, the middle of who sits there, and how high the crown is. */
export interface FormSeat {
  readonly pane: readonly [left: number, bottom: number, right: number, top: number];
  readonly x: number;
  readonly crown: number;
}

export type Spot = readonly [x: number, y: number];

/** Points in a row, or the same as text: `0 0.2, 0.1 0.4`. */
export type Spots = readonly Spot[] | string;

/** `$` is the thing's own colour, `$+` and `$-` lighter and darker shades of it, `$2` that of its marks; all else is CSS hex. */
export type Paint = '$' | '$+' | '$-' | '$--' | '$2' | `#${string}`;

export type Part = Turned | Box | Rod | Plate | Ball | Glow | Wheel | Crank | Rotor;

/** A body of revolution: radius and height, from its foot to its top. */
export interface Turned {
  readonly turned: Spots;
  readonly colour: Paint;
  readonly x?: number;
  /** Its mouth is seen, with this colour inside. */
  readonly open?: Paint;
  /** Straight from point to point, with edges. */
  readonly edged?: true;
  /** 0 to 1: how much it shines. */
  readonly gloss?: number;
  /** 0 to 1: how much one sees through it. */
  readonly clear?: number;
}

/** A box with its front to us; top and right side show by `deep`, in units of height. */
export interface Box {
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  readonly deep?: number;
  readonly colour: Paint;
  readonly round?: number;
}

/** A round bar along a line. */
export interface Rod {
  readonly rod: Spots;
  readonly radius: number | readonly [from: number, to: number];
  readonly colour: Paint;
  readonly bent?: true;
}

/** Something flat with its face to us. */
export interface Plate {
  readonly plate: Spots;
  readonly colour: Paint;
  /** Goes in one curve through its corners. */
  readonly curved?: true;
  /** Lies in another part: no edge, no thickness. */
  readonly flat?: true;
  readonly alpha?: number;
}

/** Something round: a ball, or with `flat` a disc. */
export interface Ball {
  readonly ball: readonly [x: number, y: number, radiusX: number, radiusY?: number];
  readonly colour: Paint;
  readonly flat?: true;
  readonly gloss?: number;
  readonly alpha?: number;
}

/** Something that shines by itself. */
export interface Glow {
  readonly glow: readonly [x: number, y: number, radiusX: number, radiusY?: number];
  readonly colour: `#${string}`;
  /** How far its light reaches, in units of height. */
  readonly reach?: number;
}

/** A wheel that rolls. */
export interface Wheel {
  readonly wheel: readonly [x: number, y: number, radius: number];
  readonly style: 'spokes' | 'tyre' | 'disc';
}

/** A pedal on its arm, on our side of the frame or behind it. */
export interface Crank {
  readonly crank: readonly [x: number, y: number, length: number];
  readonly near: boolean;
}

/** Two blades, seen from the side (`up`) or as a disc (`side`). */
export interface Rotor {
  readonly rotor: readonly [x: number, y: number, length: number];
  readonly axis: 'up' | 'side';
}
