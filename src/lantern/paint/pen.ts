import type { Lens } from '../cast/skeleton.ts';
import type { Light } from '../light/light.ts';
import type { Context2D } from './canvas.ts';

/**
 * What anything that stands in the scene draws with. The context is already in the thing's own metres: its foot is
 * (0, 0), x runs right and y runs UP, and z is where it stands, so a shape is drawn at its true size.
 */
export interface Pen {
  readonly context: Context2D;
  readonly light: Light;
  /**
   * The CSS colour that a surface has here: its own colour (a CSS hex such as `#c8452f`) under this light and through
   * the haze of its distance. `lit` goes from -1 (turned away from the light) through 0 to 1 (facing it); `alpha` 0 to 1.
   */
  tone(colour: string, lit?: number, alpha?: number): string;
  /** The colour of a thing that shines by itself (a lamp, a sign, a flame): haze only. */
  glow(colour: string, alpha?: number): string;
  /** Which side the light comes from: -1 left, 1 right (a value between for light from behind or above). */
  readonly lightSide: number;
  /** Metres that one pixel covers here: for hairlines, and for leaving out what cannot be seen. */
  readonly pixelMetres: number;
  /** The picture ends so many metres above the foot; absent where the whole of the thing may be seen. */
  readonly pictureEnds?: number;
  /** From where it is seen, metres above its foot and away; absent: from far. */
  readonly lens?: Lens;
  /** Draws only to learn how much must be seen: what goes on out of the picture is left out. */
  readonly measures?: true;
  /** Seconds since the film began. */
  readonly time: number;
  /** Wind in metres per second, to the right; gusts included, at this place and time. */
  readonly wind: number;
}
