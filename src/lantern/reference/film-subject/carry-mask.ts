import { clamp } from '../../../base/interpolation.ts';
import type { Pixels } from '../../paint/canvas.ts';
import { shrink } from '../scale-pixels.ts';
import type { Flow } from './film-tools.ts';

/** Longer side in which motion is looked for, pixels: what is finer does not matter to a mask. */
const FLOW_PIXELS = 192;

/** Takes masks from one frame to another along with what they lie on. */
export interface MaskCarrier {
  carry(mask: Float32Array, from: number, to: number): Float32Array;
}

/** Makes a carrier for frames of one size; what it found of two frames is kept as long as it lives. */
export function createMaskCarrier(frames: readonly Pixels[], flow: Flow): MaskCarrier {
  const small = new Map<number, Pixels>();
  const smallOf = (frame: number): Pixels => {
    const known = small.get(frame) ?? shrink(frames[frame]!, FLOW_PIXELS);
    small.set(frame, known);
    return known;
  };
  return {
    carry(mask, from, to) {
      const { width, height } = frames[to]!;
      const there = smallOf(to);
      const steps = flow(there, smallOf(from));
      const scale = width / there.width;
      const out = new Float32Array(width * height);
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          const column = Math.min(there.width - 1, Math.floor(x / scale));
          const row = Math.min(there.height - 1, Math.floor(y / scale));
          const at = (row * there.width + column) * 2;
          out[y * width + x] = valueAt(mask, width, height, x + steps[at]! * scale, y + steps[at + 1]! * scale);
        }
      return out;
    },
  };
}

function valueAt(mask: Float32Array, width: number, height: number, x: number, y: number): number {
  const [u, v] = [clamp(x, 0, width - 1), clamp(y, 0, height - 1)];
  const [left, top] = [Math.floor(u), Math.floor(v)];
  const [right, bottom] = [Math.min(width - 1, left + 1), Math.min(height - 1, top + 1)];
  const [along, down] = [u - left, v - top];
  const above = mask[top * width + left]! * (1 - along) + mask[top * width + right]! * along;
  const below = mask[bottom * width + left]! * (1 - along) + mask[bottom * width + right]! * along;
  return above * (1 - down) + below * down;
}
