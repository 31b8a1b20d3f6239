import type { Context2D } from '../canvas.ts';

/** A colour at an opacity, 0 to 1, as CSS. */
export type Tone = (alpha: number) => string;

/** A line thinner than this, pixels, is drawn one pixel wide and as much weaker: a third of the cost. */
const HAIR_PIXELS = 2;

/** Sets the stroke of a thin line: its width in pixels and its opacity. */
export function setThinLine(target: Context2D, width: number, alpha: number, tone: Tone): void {
  const hair = width < HAIR_PIXELS;
  target.lineWidth = hair ? 1 : width;
  target.strokeStyle = tone(hair ? Math.min(1, alpha * width) : alpha);
}
