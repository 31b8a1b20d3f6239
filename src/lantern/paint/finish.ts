import { createRandom } from '../../base/random.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';

/** The last pass over a frame: bloom, vignette, grain. */
export interface Finish {
  paint(target: Context2D, stage: Stage, frame: number): void;
}

/** Different grain pictures that take turns; few, because each is as large as a frame. */
const GRAIN_PICTURES = 2;
const GRAIN_PIXELS = 256;
/** Alpha of a grain one unit from the middle, of 255. */
const GRAIN_WEIGHT = 6;

/** Makes the finish of a frame size. */
export function createFinish(canvases: CanvasFactory, frame: FrameSize): Finish {
  const copyOf = (divisor: number) =>
    canvases.createCanvas(Math.ceil(frame.width / divisor), Math.ceil(frame.height / divisor)).getContext('2d');
  const soft: SoftCopies = [copyOf(8), copyOf(24), copyOf(4)];
  const veils = Array.from({ length: GRAIN_PICTURES }, (_, index) => paintVeil(canvases, frame, index));
  return {
    paint(target, stage, index) {
      const strength = stage.light.bloom;
      if (strength > 0) paintBloom(target, soft, strength);
      const veil = veils[index % veils.length];
      if (veil) target.drawImage(veil, 0, 0);
    },
  };
}

/** How much of the squared picture bleeds at a strength of 1. */
const BLEED = 0.55;

/**
 * Bright parts bleed: the frame, made small, soft and dark but for its lights, is laid over itself as light. The last step
 * up, from a quarter, takes the nearest pixel: what is this soft shows no steps, and it costs a third of a smooth one.
 */
function paintBloom(target: Context2D, soft: SoftCopies, strength: number): void {
  const [eighth, tiny, quarter] = soft;
  lay(eighth, target.canvas, 'copy');
  lay(eighth, eighth.canvas, 'multiply');
  lay(tiny, eighth.canvas, 'copy');
  // Reading the small picture also ends the loan of the frame: drawing on it before would copy it whole, 4 ms at 1080p.
  const pixels = tiny.getImageData(0, 0, tiny.canvas.width, tiny.canvas.height);
  turnIntoLight(pixels.data, strength * BLEED);
  tiny.putImageData(pixels, 0, 0);
  lay(quarter, tiny.canvas, 'copy');
  target.imageSmoothingEnabled = false;
  target.drawImage(quarter.canvas, 0, 0, target.canvas.width, target.canvas.height);
  target.imageSmoothingEnabled = true;
}

/**
 * Makes opaque pixels as transparent as they are dark, so that laid over a picture they brighten it as a screen would, at
 * a third of its cost. A screen gives `d + s - d·s` in each part; one alpha for all three parts gives `d - d·a + p`, which
 * is the same for `p = s + d·(a - s)`. The squared light knows what it was made of: `d` is its root.
 */
function turnIntoLight(pixels: Uint8ClampedArray, amount: number): void {
  for (let at = 0; at < pixels.length; at += 4) {
    const strongest = Math.max(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!, 1);
    for (let part = at; part < at + 3; part++) {
      const squared = pixels[part]!;
      pixels[part] = (255 / strongest) * (squared + Math.sqrt(squared / 255) * (strongest - squared));
    }
    pixels[at + 3] = strongest * amount;
  }
}

function lay(onto: Context2D, picture: Canvas, operation: 'copy' | 'multiply'): void {
  onto.globalCompositeOperation = operation;
  onto.imageSmoothingQuality = 'low';
  onto.drawImage(picture, 0, 0, onto.canvas.width, onto.canvas.height);
}

/** An eighth, a twenty-fourth and a quarter of the frame. */
type SoftCopies = readonly [eighth: Context2D, tiny: Context2D, quarter: Context2D];

function paintVeil(canvases: CanvasFactory, frame: FrameSize, index: number): Canvas {
  const canvas = canvases.createCanvas(frame.width, frame.height);
  const context = canvas.getContext('2d');
  const radius = Math.hypot(frame.width, frame.height) / 2;
  const vignette = context.createRadialGradient(
    frame.width / 2,
    frame.height / 2,
    radius * 0.68,
    frame.width / 2,
    frame.height / 2,
    radius,
  );
  vignette.addColorStop(0, 'rgba(8,4,24,0)');
  vignette.addColorStop(1, 'rgba(8,4,24,0.24)');
  context.fillStyle = vignette;
  context.fillRect(0, 0, frame.width, frame.height);
  const tile = paintGrain(canvases, index);
  for (let y = 0; y < frame.height; y += GRAIN_PIXELS) {
    for (let x = 0; x < frame.width; x += GRAIN_PIXELS) context.drawImage(tile, x, y);
  }
  return canvas;
}

/** Fine grain: black and white of very little weight, so that flat skies live and their gradients do not band. */
function paintGrain(canvases: CanvasFactory, index: number): Canvas {
  const canvas = canvases.createCanvas(GRAIN_PIXELS, GRAIN_PIXELS);
  const context = canvas.getContext('2d');
  const pixels = context.createImageData(GRAIN_PIXELS, GRAIN_PIXELS);
  const random = createRandom(index).fork('grain');
  for (let at = 0; at < pixels.data.length; at += 4) {
    // The sum of three even chances is close to a bell curve.
    const weight = random.next() + random.next() + random.next() - 1.5;
    const value = weight > 0 ? 255 : 0;
    pixels.data[at] = value;
    pixels.data[at + 1] = value;
    pixels.data[at + 2] = value;
    pixels.data[at + 3] = Math.round(Math.abs(weight) * GRAIN_WEIGHT);
  }
  context.putImageData(pixels, 0, 0);
  return canvas;
}
