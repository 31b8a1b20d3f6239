import type { MoonPhase } from '../light/light.ts';
import type { Context2D } from './canvas.ts';

/** How far the moon leans to its lit side, radians. */
const LEAN = -0.4;

/** Adds what of the moon the sun reaches to a path: a round, a half, or a sickle. */
export function traceLitPart(
  context: Context2D,
  phase: MoonPhase,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): void {
  if (phase === 'full') {
    context.arc(x, y, radius, 0, Math.PI * 2);
    return;
  }
  context.ellipse(x, y, radius, radius, LEAN, -Math.PI / 2, Math.PI / 2);
  // The terminator is half an ellipse: bulging into the light for a sickle, nearly straight for a half.
  context.ellipse(x, y, radius * (phase === 'crescent' ? 0.62 : 0.04), radius, LEAN, Math.PI / 2, -Math.PI / 2, true);
  context.closePath();
}
