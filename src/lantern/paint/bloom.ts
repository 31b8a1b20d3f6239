import type { FrameSize } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';

/** Bright parts of a picture that bleed over what is round them. */
export interface Bloom {
  /** Fills `target` with the light of a frame of the size, RGBA, to be laid over it. `strength` 0 to 1. */
  gather(target: Context2D, frame: Uint8Array, strength: number): void;
}

/** The light is gathered in a picture so many times smaller: it is soft. */
const DIVISOR = 24;
/** Of a square so large, only this row and column are looked at, pixels. */
const SAMPLE_STEP = 6;
/** How much of the squared picture bleeds at a strength of 1. */
const BLEED = 0.55;

/** Makes the bloom of a frame size. */
export function createBloom(canvases: CanvasFactory, size: FrameSize): Bloom {
  const [width, height] = [Math.ceil(size.width / DIVISOR), Math.ceil(size.height / DIVISOR)];
  const tiny = canvases.createCanvas(width, height).getContext('2d');
  const light = tiny.createImageData(width, height);
  return {
    gather(target, frame, strength) {
      squareAndShrink(frame, size, light.data);
      turnIntoLight(light.data, strength * BLEED);
      tiny.putImageData(light, 0, 0);
      target.globalCompositeOperation = 'copy';
      target.imageSmoothingQuality = 'low';
      target.drawImage(tiny.canvas, 0, 0, target.canvas.width, target.canvas.height);
      target.globalCompositeOperation = 'source-over';
    },
  };
}

/** Squared, a picture is dark but for its lights. */
function squareAndShrink(frame: Uint8Array, { width, height }: FrameSize, into: Uint8ClampedArray): void {
  let at = 0;
  for (let top = 0; top < height; top += DIVISOR) {
    const bottom = Math.min(height, top + DIVISOR);
    for (let left = 0; left < width; left += DIVISOR, at += 4) {
      const right = Math.min(width, left + DIVISOR);
      let red = 0;
      let green = 0;
      let blue = 0;
      let count = 0;
      for (let y = top; y < bottom; y += SAMPLE_STEP) {
        const end = (y * width + right) * 4;
        for (let from = (y * width + left) * 4; from < end; from += SAMPLE_STEP * 4) {
          red += frame[from]! ** 2;
          green += frame[from + 1]! ** 2;
          blue += frame[from + 2]! ** 2;
          count++;
        }
      }
      const share = 1 / (255 * count);
      into[at] = red * share;
      into[at + 1] = green * share;
      into[at + 2] = blue * share;
    }
  }
}

/**
 * Makes opaque pixels as transparent as they are dark, so that laid over a picture they brighten it as a screen would. A screen gives `d + s - d·s` in each part; one alpha for all three parts gives `d - d·a + p`, which
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
