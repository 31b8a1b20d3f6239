import type { Foot } from '../kinds/kind-card.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Pen } from '../paint/pen.ts';
import type { ActorState } from '../stage/stage.ts';

/** How kinds are drawn and move. How large and fast they are is on their cards in `kinds/`. */
export interface Rig {
  readonly kinds: readonly Kind[];
  /** Draws the member at the origin of the pen: between its feet on the ground, in metres, y up. */
  draw(pen: Pen, actor: ActorState): void;
}

/** How the feet of one land while it goes. */
export interface Stride {
  readonly lengthMetres: number;
  /** Phases in [0, 1) of `travelled / lengthMetres` at which a foot lands, with the limb that does. */
  readonly contacts: readonly { readonly phase: number; readonly limb: string }[];
  readonly surface: Foot;
}
