import type { Light } from '../light/light.ts';
import type { Toner } from '../light/toner.ts';
import type { SetPiece } from '../sets/set.ts';
import type { Canvas, CanvasFactory } from './canvas.ts';
import { createPen } from './create-pen.ts';

/** A piece painted once, with the pixels that one of its metres was given. */
export interface Sprite {
  readonly canvas: Canvas;
  readonly pixelsPerMetre: number;
}

/** Largest sprite side in pixels; a larger piece is painted coarser, to bound memory. */
const SPRITE_SIDE_MAX = 3072;

/** Paints a piece into a bitmap of its box. */
export function paintSprite(
  piece: SetPiece,
  options: { canvases: CanvasFactory; light: Light; toner: Toner; depth: number; pixelsPerMetre: number; lightSide: number },
): Sprite {
  const width = piece.box.right - piece.box.left;
  const height = piece.box.top - piece.box.bottom;
  const wanted = options.pixelsPerMetre;
  const pixelsPerMetre = Math.min(wanted, SPRITE_SIDE_MAX / Math.max(width, height));
  const canvas = options.canvases.createCanvas(
    Math.max(1, Math.ceil(width * pixelsPerMetre)),
    Math.max(1, Math.ceil(height * pixelsPerMetre)),
  );
  const context = canvas.getContext('2d');
  context.setTransform(pixelsPerMetre, 0, 0, -pixelsPerMetre, -piece.box.left * pixelsPerMetre, piece.box.top * pixelsPerMetre);
  piece.draw(
    createPen({
      context,
      light: options.light,
      toner: options.toner,
      depth: options.depth,
      pixelMetres: 1 / pixelsPerMetre,
      time: 0,
      wind: 0,
      lightSide: options.lightSide,
    }),
  );
  return { canvas, pixelsPerMetre };
}
