import type { LeftStanding } from './left-standing.ts';
import type { Light } from '../light/light.ts';
import type { FixtureName } from '../fixtures/fixture.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { Action, ColourName, Piece } from '../script/screenplay.ts';
import type { BuiltSet } from '../sets/set.ts';
import type { CastMember, Expression, Facing, Shot } from '../storyboard/storyboard.ts';
import type { Camera } from './camera.ts';

/** Everything there is at one moment, in metres: what the painter paints. */
export interface Stage {
  readonly shot: Shot;
  /** Seconds since the film began, and since the shot began. */
  readonly time: number;
  readonly shotTime: number;
  readonly camera: Camera;
  readonly light: Light;
  readonly set: BuiltSet;
  readonly actors: readonly ActorState[];
  /** The same moment in the light that is coming, and how far it has come, 0 to 1; absent while the light stays. */
  readonly turning?: { readonly toward: Stage; readonly share: number };
}

/** One member at one moment. */
export interface ActorState {
  readonly member: CastMember;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly action: Action;
  /** What exactly is done, and the colour of what it is done with. */
  readonly deed?: Deed;
  readonly thingColour?: ColourName;
  /** The one that it is done with, at the same moment. */
  readonly other?: ActorState;
  /** Somebody who is drawn before does the same and has what stands there once for all. */
  readonly follows?: true;
  /** What it is done to, and what lies at hand, where the prompt names it. */
  readonly pieces?: readonly Piece[];
  /** Those who are inside of it, behind its windows: who drives first. */
  readonly aboard?: readonly CastMember[];
  /** A chair stands behind it, or it sits on it. */
  readonly chair?: true;
  /** What the room has that it is at. */
  readonly at?: FixtureName;
  /** How far before it the middle of the table is on which it has what all share, metres. */
  readonly hosts?: number;
  readonly facing: Facing;
  /** Stands in a vessel, where it throws no shadow of its own. */
  readonly sunk?: true;
  /** In a vessel that hides it: how high its rim is, metres above the ground. */
  readonly rim?: number;
  /** A vessel with something in it; `front`: what of it is before that. */
  readonly filled?: 'whole' | 'front';
  /** Of a thing: how far it leans, radians to the right. */
  readonly lean?: number;
  /** Of a thing in a pile that falls: how far down it comes, metres; 0 for the lowest, which stays. */
  readonly topples?: number;
  /** Of a thing: the member that has it between the teeth, and draws it. */
  readonly mouthedBy?: string;
  /** Of an animal: what it has between the teeth now. */
  readonly mouthful?: CastMember['mouthful'];
  /** Radians by which the camera has gone round it to the right; absent when it does not go round. */
  readonly orbited?: number;
  /** What it did before this action; absent for the first of a shot. */
  readonly previousAction?: Action;
  readonly previousDeed?: Deed;
  /** What it did before left things standing here. */
  readonly left?: LeftStanding;
  /** Seconds since this action began. */
  readonly actionTime: number;
  /** Seconds until it ends. */
  readonly actionLeft: number;
  /** It goes on until the shot ends. */
  readonly lasts?: true;
  /** Metres travelled since the shot began: gaits run on this, so that feet do not slide. */
  readonly travelled: number;
  /** Metres per second now. */
  readonly speed: number;
  /** Which way it moves, as a yaw: 0 towards the viewer, π/2 to the right of the frame, ±π away; absent at rest. */
  readonly heading?: number;
  /** The facing before this one, and for how many seconds it has been over; absent until the first change. */
  readonly turned?: { readonly from: Facing; readonly secondsAgo: number };
  readonly gaze: number;
  readonly expression: Expression;
  /** 0 (shut) to 1: follows the voice. */
  readonly mouth: number;
}
