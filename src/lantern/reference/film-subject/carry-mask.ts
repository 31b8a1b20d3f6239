import { clamp } from '../../../base/interpolation.ts';
import type { Pixels } from '../../paint/canvas.ts';
import { shrink } from '../scale-pixels.ts';
import type { Flow } from './film-tools.ts';

/** Longer side in which motion is looked for, pixels: what is finer does not matter to a mask. */
const FLOW_PIXELS = 192;
/** Steps are kept in parts of a pixel, so that those of a whole film take little room. */
const STEP_PARTS = 64;

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
  const found = new Map<string, Int16Array>();
  const stepsOf = (from: number, to: number): Int16Array => {
    const pair = `${from} ${to}`;
    const known = found.get(pair) ?? new Int16Array(flow(smallOf(to), smallOf(from)).map((step) => step * STEP_PARTS));
    found.set(pair, known);
    return known;
  };
  return {
    carry(mask, from, to) {
      const { width, height } = frames[to]!;
      const there = smallOf(to);
      const steps = stepsOf(from, to);
      const [scale, part] = [width / there.width, width / there.width / STEP_PARTS];
      const columns = Uint16Array.from({ length: width }, (_, x) => Math.min(there.width - 1, Math.floor(x / scale)));
      const out = new Float32Array(width * height);
      for (let y = 0; y < height; y++) {
        const row = Math.min(there.height - 1, Math.floor(y / scale)) * there.width;
        for (let x = 0; x < width; x++) {
          const at = (row + columns[x]!) * 2;
          out[y * width + x] = valueAt(mask, width, height, x + steps[at]! * part, y + steps[at + 1]! * part);
        }
      }
      return out;
    },
  };
}

function valueAt(mask: Float32Array, width: number, height: number, x: number, y: number): number {
  const u = clamp(x, 0, width - 1);
  const v = clamp(y, 0, height - 1);
  const left = Math.floor(u);
  const first = Math.floor(v) * width;
  const right = left < width - 1 ? left + 1 : left;
  const next = first < width * (height - 1) ? first + width : first;
  const along = u - left;
  const down = v - Math.floor(v);
  const above = mask[first + left]! * (1 - along) + mask[first + right]! * along;
  const below = mask[next + left]! * (1 - along) + mask[next + right]! * along;
  return above * (1 - down) + below * down;
}
