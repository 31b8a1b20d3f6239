import type { Pixels } from '../paint/canvas.ts';
import { colourSteps, type Superpixels } from './superpixels.ts';

/** A picture's patches with the borders between them. */
export interface Patchwork {
  readonly patches: Superpixels;
  /** Pixels of each patch. */
  readonly sizes: Float32Array;
  /** The two patches that each border parts, its length in pixels, and the mean step of colour across it, just visible steps. */
  readonly ends: Int32Array;
  readonly lengths: Float32Array;
  readonly steps: Float32Array;
  /** Pixels of each patch on the picture's upper, left, right and lower edge. */
  readonly onEdges: readonly Float32Array[];
  /** How many just visible steps two patches are apart in colour and texture: that of the patches `i` and `j` is at `i × count + j`. */
  readonly apart: Float32Array;
}

/** Finds the borders of patches; `pixels` is the picture that they are of, `texture` has the detail of each patch, just visible steps. */
export function patchworkOf(patches: Superpixels, pixels: Pixels, texture: Float32Array): Patchwork {
  const { width, height, labels, count } = patches;
  const sizes = new Float32Array(count);
  for (const label of labels) sizes[label]!++;
  return { patches, sizes, ...bordersOf(patches, pixels), onEdges: edgesOf(), apart: distancesOf(patches, texture) };

  function edgesOf(): readonly Float32Array[] {
    const [top, left, right, bottom] = [0, 1, 2, 3].map(() => new Float32Array(count)) as [
      Float32Array,
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    for (let x = 0; x < width; x++) {
      top[labels[x]!]!++;
      bottom[labels[(height - 1) * width + x]!]!++;
    }
    for (let y = 0; y < height; y++) {
      left[labels[y * width]!]!++;
      right[labels[y * width + width - 1]!]!++;
    }
    return [top, left, right, bottom];
  }
}

function bordersOf(
  { width, height, labels, count }: Superpixels,
  pixels: Pixels,
): Pick<Patchwork, 'ends' | 'lengths' | 'steps'> {
  const stepOf = colourSteps(pixels);
  const known = new Map<number, number>();
  const [ends, lengths, sums]: [number[], number[], number[]] = [[], [], []];
  const add = (at: number, next: number, before: number, after: number) => {
    const [one, other] = [labels[at]!, labels[next]!];
    if (one === other) return;
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    const key = low * count + high;
    const border = known.get(key) ?? lengths.length;
    if (border === lengths.length) {
      known.set(key, border);
      ends.push(low, high);
      lengths.push(0);
      sums.push(0);
    }
    lengths[border]!++;
    // An edge is a pixel or two wide: the step is that from one side of it to the other.
    sums[border]! += stepOf(before, after);
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (x < width - 1) add(at, at + 1, x > 0 ? at - 1 : at, x < width - 2 ? at + 2 : at + 1);
      if (y < height - 1) add(at, at + width, y > 0 ? at - width : at, y < height - 2 ? at + 2 * width : at + width);
    }
  return {
    ends: Int32Array.from(ends),
    lengths: Float32Array.from(lengths),
    steps: Float32Array.from(sums, (sum, border) => sum / lengths[border]!),
  };
}

/** How many steps patches are apart in colour and texture. */
export function distancesOf({ colours, count }: Superpixels, texture: Float32Array): Float32Array {
  const apart = new Float32Array(count * count);
  for (let i = 0; i < count; i++)
    for (let j = 0; j < i; j++) {
      const away = Math.hypot(
        colours[i * 3]! - colours[j * 3]!,
        colours[i * 3 + 1]! - colours[j * 3 + 1]!,
        colours[i * 3 + 2]! - colours[j * 3 + 2]!,
        texture[i]! - texture[j]!,
      );
      apart[i * count + j] = away;
      apart[j * count + i] = away;
    }
  return apart;
}

/** The parts of a choice of patches (1 for those in it) that hang together: the patches of each. */
export function partsOf(on: Uint8Array, { neighbours }: Superpixels, value = 1): readonly (readonly number[])[] {
  const seen = new Uint8Array(on.length);
  const parts: number[][] = [];
  for (let start = 0; start < on.length; start++) {
    if (on[start] !== value || seen[start] === 1) continue;
    const part = [start];
    seen[start] = 1;
    for (const patch of part)
      for (const next of neighbours[patch]!) {
        if (on[next] !== value || seen[next] === 1) continue;
        seen[next] = 1;
        part.push(next);
      }
    parts.push(part);
  }
  return parts;
}
