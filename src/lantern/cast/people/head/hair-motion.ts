import { mixHex } from '../../shapes.ts';
import type { HeadPen } from './head-pen.ts';

/** What moves hair: the pace and the beat of the body, and the air. */
export interface HairMotion {
  /** Metres per second to the right of the (mirrored) head. */
  readonly drift: number;
  readonly beat: number;
  readonly bounce: number;
  readonly time: number;
  readonly seed: number;
}

/** How hair takes the light, on the skull and where it hangs; `dim` 0 to 1 for what is behind. */
export function hairGradient({ pen, looks, side }: HeadPen, dim: number, alpha = 1) {
  const gradient = pen.context.createLinearGradient(-side * 0.42, 0.06, side * 0.42, 0.4);
  const colour = mixHex(looks.hair, looks.hairDark, dim);
  gradient.addColorStop(0, pen.tone(looks.hairDark, -0.5 - 0.3 * dim, alpha));
  gradient.addColorStop(1, pen.tone(colour, 0.32 - 0.5 * dim, alpha));
  return gradient;
}
