import type { Light, Rgb } from '../light/light.ts';
import type { Toner } from '../light/toner.ts';
import type { Context2D } from './canvas.ts';
import type { Pen } from './pen.ts';

/** Makes a pen for one thing; the context must already be in that thing's metres. `depth` is metres from the camera. */
export function createPen(options: {
  readonly context: Context2D;
  readonly light: Light;
  readonly toner: Toner;
  readonly depth: number;
  readonly pixelMetres: number;
  readonly time: number;
  readonly wind: number;
  readonly lightSide: number;
  readonly lamp?: Rgb;
}): Pen {
  const { toner, depth, lamp } = options;
  return {
    context: options.context,
    light: options.light,
    pixelMetres: options.pixelMetres,
    time: options.time,
    wind: options.wind,
    lightSide: options.lightSide,
    tone: (colour, lit = 0, alpha = 1) => toner.tone(colour, lit, alpha, depth, lamp),
    glow: (colour, alpha = 1) => toner.glow(colour, alpha, depth),
  };
}
