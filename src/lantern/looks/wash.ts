import type { FrameSize } from '../storyboard/storyboard.ts';
import { roughnessAt } from './noise.ts';

/** How much of the wash there is, 0 to 255: blooms where water ran, nothing in a ragged border. */
export function washOf({ width, height }: FrameSize, seed: number): Uint8ClampedArray {
  const wash = new Uint8ClampedArray(width * height);
  const size = Math.sqrt(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const bloom = roughnessAt((x / size) * 6, (y / size) * 6, seed, 4);
      const border = Math.min(x, y, width - 1 - x, height - 1 - y) / size;
      const ragged = 0.012 + 0.03 * roughnessAt((x / size) * 14, (y / size) * 14, seed + 20, 3);
      const inside = Math.min(1, Math.max(0, (border - ragged) / 0.006));
      wash[y * width + x] = 255 * inside * (0.74 + 0.36 * bloom);
    }
  }
  return wash;
}
