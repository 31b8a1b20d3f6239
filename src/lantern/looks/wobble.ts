import type { FrameSize } from '../storyboard/storyboard.ts';
import { roughnessAt } from './noise.ts';
import { markScale } from './treatment.ts';

/** By pixel: the pixel that is seen there instead, a little off, so that edges run as wet paint or soft wood lets them. */
export function wobbleOf(
  frame: FrameSize,
  options: { readonly reachPixels: number; readonly wavePixels: number; readonly seed: number },
): Int32Array {
  const { width, height } = frame;
  const scale = markScale(frame);
  const [reach, wave] = [options.reachPixels * scale, options.wavePixels * scale];
  const from = new Int32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const dx = (roughnessAt(x / wave, y / wave, options.seed, 3) - 0.5) * 2 * reach;
      const dy = (roughnessAt(x / wave, y / wave, options.seed + 50, 3) - 0.5) * 2 * reach;
      const column = Math.min(width - 1, Math.max(0, Math.round(x + dx)));
      const row = Math.min(height - 1, Math.max(0, Math.round(y + dy)));
      from[y * width + x] = row * width + column;
    }
  }
  return from;
}
