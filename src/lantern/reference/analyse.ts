import type { Canvas, CanvasFactory, Pixels } from '../paint/canvas.ts';
import { findSubject } from './subject-mask.ts';
import type { SubjectMask } from './subject-mask.ts';

/** Side of the small picture in which the subject is looked for. */
const ANALYSIS_PIXELS = 192;

/** A small copy of a picture, and where its subject is in it. */
export function analyse(
  canvases: CanvasFactory,
  picture: Canvas,
): { readonly pixels: Pixels; readonly mask: SubjectMask } {
  const scale = ANALYSIS_PIXELS / Math.max(picture.width, picture.height);
  const width = Math.max(8, Math.round(picture.width * scale));
  const height = Math.max(8, Math.round(picture.height * scale));
  const context = canvases.createCanvas(width, height).getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  const pixels = context.getImageData(0, 0, width, height);
  return { pixels, mask: findSubject(pixels) };
}
