import type { Light } from '../light/light.ts';
import type { CanvasFactory, Context2D, Gradient } from './canvas.ts';
import { withAlpha } from './with-alpha.ts';

/** Radius of a moon's disc and of the light round it, shares of the focal length. */
const DISC = 0.052;
const HALO = 0.24;
/** Of the light of a high sun, which no disc is seen in, and how bright its middle is. */
const BRIGHTENING = { reach: 0.85, alpha: 0.85 } as const;

/** Lays the disc over the clouds; `x` and `y`: where the sky's middle and the horizon are, pixels. */
type PaintGlimmer = (target: Context2D, x: number, y: number) => void;

/** What comes through a deck of cloud: the disc of a moon, pale and without rays, or the brightening under a high sun; undefined where nothing does. */
export function createGlimmer(canvases: CanvasFactory, light: Light, focal: number): PaintGlimmer | undefined {
  const { glimmer, sun } = light;
  if (glimmer === 0) return undefined;
  const reach = Math.ceil((sun.kind === 'sun' ? BRIGHTENING.reach : HALO) * focal);
  const canvas = canvases.createCanvas(reach * 2, reach * 2);
  const context = canvas.getContext('2d');
  const round = context.createRadialGradient(reach, reach, 0, reach, reach, reach);
  if (sun.kind === 'sun') addFall(round, sun.colour, BRIGHTENING.alpha * glimmer, 0);
  else addDisc(round, sun.colour, glimmer);
  context.fillStyle = round;
  context.fillRect(0, 0, reach * 2, reach * 2);
  const [right, up] = [sun.x * focal - reach, sun.y * focal + reach];
  return (target, x, y) => target.drawImage(canvas, Math.round(x + right), Math.round(y - up));
}

/** A disc whose edge the cloud softens, in a light that falls off as in mist. */
function addDisc(round: Gradient, colour: string, glimmer: number): void {
  const disc = DISC / HALO;
  round.addColorStop(0, withAlpha(colour, 0.96 * glimmer));
  round.addColorStop(disc * 0.82, withAlpha(colour, 0.9 * glimmer));
  addFall(round, colour, 0.5 * glimmer, disc * 1.1);
}

const FALL_STEPS = 6;

/** Light that falls off to nothing from a share of the radius on. */
function addFall(round: Gradient, colour: string, alpha: number, from: number): void {
  for (let step = 0; step <= FALL_STEPS; step++) {
    const share = step / FALL_STEPS;
    round.addColorStop(from + (1 - from) * share, withAlpha(colour, alpha * (1 - share) ** 2.2));
  }
}
