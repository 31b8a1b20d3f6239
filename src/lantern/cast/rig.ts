import type { Pen } from '../paint/pen.ts';
import type { Action, Kind } from '../script/screenplay.ts';
import type { CastMember } from '../storyboard/storyboard.ts';
import type { ActorState } from '../stage/stage.ts';

/** How one kind of character is built and moves. */
export interface Rig {
  readonly kinds: readonly Kind[];
  readonly heightMetres: (kind: Kind) => number;
  /** Overall width in metres of a member seen from the side. */
  readonly widthMetres: (member: CastMember) => number;
  /** Metres per second for an action at its natural pace; 0 for what is done on the spot. */
  readonly paceMetresPerSecond: (kind: Kind, action: Action) => number;
  /** Moments in one stride at which something touches the ground, for feet, hooves and their sound. */
  readonly stride: (member: CastMember, action: Action) => Stride | undefined;
  readonly actions: readonly Action[];
  /** Draws the member at the origin of the pen: between its feet on the ground, in metres, y up. */
  draw(pen: Pen, actor: ActorState): void;
}

export interface Stride {
  readonly lengthMetres: number;
  /** Phases in [0, 1) of `travelled / lengthMetres` at which a foot lands, with the limb that does. */
  readonly contacts: readonly { readonly phase: number; readonly limb: string }[];
  readonly surface: 'foot' | 'paw' | 'hoof';
}
