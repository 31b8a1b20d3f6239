import { type Canvas as SkiaCanvas, createCanvas } from '@napi-rs/canvas';
import { pixelsOf, putPixels, skia } from '../../src/engines/lantern/skia.ts';
import type { Canvas } from '../../src/lantern/paint/canvas.ts';
import { createPainter } from '../../src/lantern/paint/painter.ts';
import type { Storyboard } from '../../src/lantern/storyboard/storyboard.ts';
import { standStoryboard } from '../support/stand.ts';
import type { GoldenCase } from './cases/golden-case.ts';
import { planOf } from '../support/plan-of.ts';

/** Paints the still of a case. */
export function renderCase(golden: GoldenCase): SkiaCanvas {
  const storyboard = golden.prompt === undefined ? standStoryboard(golden) : plannedFrom(golden.prompt, golden);
  const canvas = createCanvas(golden.frame.width, golden.frame.height);
  const painter = createPainter({ canvases: skia, storyboard, images: [] });
  const index = Math.round(golden.seconds * 24);
  const port = canvas as unknown as Canvas;
  painter.paint(index, port.getContext('2d'));
  const pixels = Uint8Array.from(pixelsOf(port));
  painter.treat(pixels, index);
  putPixels(port, pixels);
  return canvas;
}

function plannedFrom(prompt: string, { frame, seed = 1 }: GoldenCase): Storyboard {
  return planOf(prompt, { frame, seed });
}
