import { createRandom, hash2 } from '../../base/random.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';
import type { SunVeil } from './sun-veil.ts';

/** What a lens and a film do to a picture. */
export interface Finish {
  /** What the lens adds: bloom, the veil of a low sun when a place has one, darker corners. */
  paintLens(target: Context2D, stage: Stage, sunVeil: SunVeil | undefined): void;
  /** The grain of the film, another in each frame. */
  paintGrain(target: Context2D, frame: number): void;
}

/** The grain is a strip as wide as the frame and so high, laid down below itself. */
const GRAIN_ROWS = 128;
/** So much wider than the frame is the strip: room to lie elsewhere in each frame. */
const GRAIN_SLACK = 256;
/** Alpha of a grain one unit from the middle, of 255. */
const GRAIN_WEIGHT = 6;

/** Makes the finish of a frame size. */
export function createFinish(canvases: CanvasFactory, frame: FrameSize): Finish {
  const copyOf = (divisor: number) =>
    canvases.createCanvas(Math.ceil(frame.width / divisor), Math.ceil(frame.height / divisor)).getContext('2d');
  const soft: SoftCopies = [copyOf(8), copyOf(24), copyOf(LENS_DIVISOR)];
  const lens = soft[2];
  const vignette = paintVignette(canvases, lens.canvas);
  const grain = paintGrain(canvases, frame.width + GRAIN_SLACK);
  return {
    paintLens(target, stage, sunVeil) {
      // All that is soft is laid over each other in a quarter of the size, and then over the picture at once.
      if (stage.light.bloom > 0) gatherBloom(target, soft, stage.light.bloom);
      else lens.clearRect(0, 0, lens.canvas.width, lens.canvas.height);
      lens.globalCompositeOperation = 'source-over';
      sunVeil?.paint(lens, stage, 1 / LENS_DIVISOR);
      lens.drawImage(vignette, 0, 0);
      // The nearest pixel: what is this soft shows no steps, and it costs half of a smooth one.
      target.imageSmoothingEnabled = false;
      target.drawImage(lens.canvas, 0, 0, lens.canvas.width * LENS_DIVISOR, lens.canvas.height * LENS_DIVISOR);
      target.imageSmoothingEnabled = true;
    },
    paintGrain(target, index) {
      const left = -Math.floor(hash2(index, 1) * GRAIN_SLACK);
      const top = -Math.floor(hash2(index, 2) * GRAIN_ROWS);
      for (let y = top; y < frame.height; y += GRAIN_ROWS) target.drawImage(grain, left, y);
    },
  };
}

/** What the lens adds is gathered in a picture so many times smaller. */
const LENS_DIVISOR = 4;

/** How much of the squared picture bleeds at a strength of 1. */
const BLEED = 0.55;

/** Bright parts bleed: the frame, made small, soft and dark but for its lights, is to be laid over itself as light. */
function gatherBloom(target: Context2D, soft: SoftCopies, strength: number): void {
  const [eighth, tiny, lens] = soft;
  lay(eighth, target.canvas, 'copy');
  lay(eighth, eighth.canvas, 'multiply');
  lay(tiny, eighth.canvas, 'copy');
  // Reading the small picture also ends the loan of the frame: drawing on it before would copy it whole, 4 ms at 1080p.
  const pixels = tiny.getImageData(0, 0, tiny.canvas.width, tiny.canvas.height);
  turnIntoLight(pixels.data, strength * BLEED);
  tiny.putImageData(pixels, 0, 0);
  lay(lens, tiny.canvas, 'copy');
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

/** An eighth and a twenty-fourth of the frame, and what the lens adds. */
type SoftCopies = readonly [eighth: Context2D, tiny: Context2D, lens: Context2D];

function paintVignette(canvases: CanvasFactory, size: FrameSize): Canvas {
  const { width, height } = size;
  const canvas = canvases.createCanvas(width, height);
  const context = canvas.getContext('2d');
  const radius = Math.hypot(width, height) / 2;
  const vignette = context.createRadialGradient(width / 2, height / 2, radius * 0.68, width / 2, height / 2, radius);
  vignette.addColorStop(0, 'rgba(8,4,24,0)');
  vignette.addColorStop(1, 'rgba(8,4,24,0.24)');
  context.fillStyle = vignette;
  context.fillRect(0, 0, width, height);
  return canvas;
}

/** Fine grain: black and white of very little weight, so that flat skies live and their gradients do not band. */
function paintGrain(canvases: CanvasFactory, width: number): Canvas {
  const canvas = canvases.createCanvas(width, GRAIN_ROWS);
  const context = canvas.getContext('2d');
  const pixels = context.createImageData(width, GRAIN_ROWS);
  const random = createRandom('grain');
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
