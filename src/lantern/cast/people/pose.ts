import type { HandShape } from '../../deeds/deed-card.ts';
import type { BodyPoint } from '../skeleton.ts';

/** One foot: where the ball of the foot is, and how it is turned. */
export interface FootPose {
  /** Metres: forward of the body, to its left, above the ground. */
  readonly ball: BodyPoint;
  /** Radians: positive lifts the toes and stands on the heel, negative lifts the heel and stands on the ball. */
  readonly pitch: number;
  /** The way the knee points; absent: forward. */
  readonly knee?: BodyPoint;
}

/** One arm: swung by angles, or reaching for a place. */
export interface ArmPose {
  /** Radians of the upper arm from hanging: forward, and out to its side. */
  readonly swing: number;
  readonly spread: number;
  /** Radians by which the elbow bends the forearm forward, and turns it in towards the chest. */
  readonly bend: number;
  readonly inward: number;
  /** Place of the wrist, metres in body directions from between the shoulders; overrides the angles. */
  readonly reach?: BodyPoint;
  /** Place of the wrist, metres in body directions from the ground below the body: it stays there whatever the trunk does. */
  readonly place?: BodyPoint;
  /** The elbow of an arm that reaches goes out to its side; absent: down. */
  readonly out?: true;
  /** Absent: at rest, or closed round what it carries. */
  readonly hand?: HandShape;
}

/** What a body does at one moment. Distances in metres, angles in radians. */
export interface Pose {
  /** Where the body faces, as in `Turn`. */
  readonly yaw: number;
  /** The middle of the hips: forward and left of the member's place, and up from the ground. */
  readonly hips: BodyPoint;
  /** Turn of the hips and of the chest against it, to the body's left; drop of the left hip. */
  readonly hipTurn: number;
  readonly hipDrop: number;
  readonly chestTurn: number;
  /** Bend of the trunk forward and to its left, from the hips. */
  readonly lean: number;
  readonly side: number;
  /** Bend of the spine itself, from hips to head: above 0 a round back, below 0 a hollow one; absent: 0. */
  readonly curl?: number;
  /** Turn (to its left), nod (down) and tilt (to its left) of the head. */
  readonly headTurn: number;
  readonly headNod: number;
  readonly headTilt: number;
  /** Lift of the shoulders in metres: breath, a shrug. */
  readonly shrug: number;
  readonly left: { readonly foot: FootPose; readonly arm: ArmPose };
  readonly right: { readonly foot: FootPose; readonly arm: ArmPose };
  /** True when the legs are folded on the ground or hang from a seat: skirts and coats then fall over the thighs. */
  readonly seated: boolean;
  /** True for one who sits across something, with a leg on each side of it. */
  readonly astride: boolean;
  /** Radians by which the whole body is laid over, 0 upright to π/2 on its back, -π/2 on its front. */
  readonly laid: number;
  /** Radians by which the body is turned over in the picture, metres that it is shifted along and up from the ground. */
  readonly tumble?: { readonly over: number; readonly along: number; readonly up: number };
  /** Metres between the feet and the ground, for jumps; of one laid over, between its middle and the ground. */
  readonly aloft: number;
  /** Beat that hair and cloth follow, radians, with its strength 0 to 1. */
  readonly beat: number;
  readonly bounce: number;
  /** Metres per second forward: what hair and cloth are dragged by. */
  readonly pace: number;
}

export const HANGING_ARM: ArmPose = { swing: 0.04, spread: 0.1, bend: 0.22, inward: 0.1 };
