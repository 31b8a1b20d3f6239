import type { Light } from '../light/light.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import { withAlpha } from './with-alpha.ts';

/** Radius of the disc and of the light round it, shares of the focal length. */
const DISC = { sun: 0.034, moon: 0.052 } as const;
const HALO = 0.24;

/** Lays the disc over the clouds; `x` and `y`: where the sky's middle and the horizon are, pixels. */
type PaintGlimmer = (target: Context2D, x: number, y: number) => void;

/** The disc of the sun or moon as it glimmers through a deck of cloud, pale and without rays; undefined where none does. */
export function createGlimmer(canvases: CanvasFactory, light: Light, focal: number): PaintGlimmer | undefined {
  const { glimmer, sun } = light;
  if (glimmer === 0) return undefined;
  const reach = Math.ceil(HALO * focal);
  const canvas = canvases.createCanvas(reach * 2, reach * 2);
  const context = canvas.getContext('2d');
  const disc = DISC[sun.kind] / HALO;
  const round = context.createRadialGradient(reach, reach, 0, reach, reach, reach);
  // A disc whose edge the cloud softens, in a light that falls off as in mist.
  round.addColorStop(0, withAlpha(sun.colour, 0.96 * glimmer));
  round.addColorStop(disc * 0.82, withAlpha(sun.colour, 0.9 * glimmer));
  round.addColorStop(disc * 1.1, withAlpha(sun.colour, 0.5 * glimmer));
  for (let step = 1; step <= 6; step++) {
    const out = disc * 1.1 + (1 - disc * 1.1) * (step / 6);
    round.addColorStop(out, withAlpha(sun.colour, 0.5 * glimmer * (1 - step / 6) ** 2.2));
  }
  context.fillStyle = round;
  context.fillRect(0, 0, reach * 2, reach * 2);
  const [right, up] = [sun.x * focal - reach, sun.y * focal + reach];
  return (target, x, y) => target.drawImage(canvas, Math.round(x + right), Math.round(y - up));
}
