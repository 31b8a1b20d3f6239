import { add, cssOf, linearOf, mix, multiply } from '../../light/colour.ts';
import type { Light } from '../../light/light.ts';

/** The least light that something small in the air is seen by, so that petals by night are still petals. */
const LEAST_LIGHT = 0.2;

/** A surface colour under the light of a shot, for small things that tumble and so catch it from all sides. */
export function litColour(light: Light, hex: string, alpha = 1): string {
  const surface = linearOf(hex);
  const lit = multiply(surface, add(light.ambient, light.key, 0.55));
  const least = [surface[0] * LEAST_LIGHT, surface[1] * LEAST_LIGHT, surface[2] * LEAST_LIGHT] as const;
  return cssOf(
    mix([Math.max(lit[0], least[0]), Math.max(lit[1], least[1]), Math.max(lit[2], least[2])], light.haze, 0.06),
    alpha,
  );
}
