import { NEUTRAL, vignetteOf } from './surface.ts';
import { clampedOf, wordsOf, type TreatmentMaker } from './treatment.ts';

/** A black-and-white film stock: how it sees colours and renders tones. */
interface Stock {
  /** What red, green and blue count for; 1 in sum. */
  readonly weights: readonly [red: number, green: number, blue: number];
  /** The print's tone for a brightness, both 0 to 1. */
  readonly curve: (brightness: number) => number;
  /** How dark the corners are, 0 to 1. */
  readonly vignette: number;
  /** The tints of black and white: what is added to red, green and blue in the shadows, 0 to 255. */
  readonly shadow: readonly [red: number, green: number, blue: number];
}

/** Panchromatic film through a light yellow filter, as most black-and-white pictures were taken. */
export const blackAndWhite = stockOf({
  weights: [0.34, 0.55, 0.11],
  curve: (brightness) => sigmoid(brightness, 5.2, 0.46),
  vignette: 0.18,
  shadow: [0, 0, 0],
});

/** Film noir: hard light, shadows that swallow the corners, a trace of blue in the black. */
export const noir = stockOf({
  weights: [0.46, 0.44, 0.1],
  curve: (brightness) => sigmoid(brightness, 9.5, 0.43) ** 1.12,
  vignette: 0.72,
  shadow: [0, 2, 7],
});

function stockOf({ weights, curve, vignette, shadow }: Stock): TreatmentMaker {
  return (frame) => {
    const corners = vignetteOf(frame, 0.35, vignette);
    const tones = Uint8ClampedArray.from({ length: 256 }, (_, level) => 255 * curve(level / 255));
    const [red, green, blue] = weights.map((weight) => Math.round(weight * 256)) as [number, number, number];
    return {
      treat(pixels) {
        const words = wordsOf(pixels);
        const out = clampedOf(pixels);
        for (let pixel = 0; pixel < words.length; pixel++) {
          const word = words[pixel]!;
          const level = ((word & 255) * red + ((word >>> 8) & 255) * green + ((word >>> 16) & 255) * blue) >>> 8;
          const tone = (tones[level]! * corners[pixel]!) / NEUTRAL;
          const dark = (255 - tone) / 255;
          const at = pixel * 4;
          out[at] = tone + shadow[0] * dark;
          out[at + 1] = tone + shadow[1] * dark;
          out[at + 2] = tone + shadow[2] * dark;
        }
      },
    };
  };
}

/** An S-curve from 0 to 1 through `middle`, the steeper the harder the paper. */
function sigmoid(value: number, slope: number, middle: number): number {
  const at = (x: number) => 1 / (1 + Math.exp(-slope * (x - middle)));
  return (at(value) - at(0)) / (at(1) - at(0));
}
