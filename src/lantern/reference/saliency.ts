import type { Focus } from './focus.ts';
import { distancesOf } from './patchwork.ts';
import type { Superpixels } from './superpixels.ts';

/** How much each patch stands out and how sure it is ground, 0 to 1 each. */
export interface Saliency {
  readonly subject: Float32Array;
  readonly ground: Float32Array;
}

/** Colour differences, just visible steps: along a way that is still one thing; of patches that should be told alike. */
const SAME_THING_STEPS = 7;
const ALIKE_STEPS = 10;
/** How far contrast is felt, as a share of the picture's longer side. */
const CONTRAST_REACH = 0.3;
/** People frame what they mean: half-widths of a bell round a little below the middle. */
const MIDDLE = { x: 0.5, y: 0.54, halfWidth: 0.4, halfHeight: 0.44 };
/** The lower edge often cuts through the subject, so it says less about what is ground. */
const LOWER_EDGE = 0.3;
const GROUND_WEIGHT = 5;
const SMOOTHNESS_MIN = 0.1;
/** What is out of focus is ground with this weight, and stands out so much less; what has no edges may be either. */
const BLURRED_GROUND = 0.6;
const BLURRED_LESS = 0.85;
const UNTOLD_BLUR = 0.4;
/** What has no edges is ground with this weight where it lies along the picture's edges. */
const UNTOLD_EDGE = 0.15;

/**
 * Finds what a picture is about without knowing what anything is: ground is what lies along the picture's edges over much of
 * its length, the subject is what differs in colour and texture from ground (Zhu et al., Saliency Optimization from Robust Background
 * Detection, CVPR 2014), with a prior for the middle. `texture` has the detail of each patch, just visible steps.
 */
export function saliencyOf(patches: Superpixels, texture: Float32Array, focus?: Focus): Saliency {
  const apart = distancesOf(patches, texture);
  const edge = edgeShares(patches);
  const ground = groundShares(patches, apart, edge).map(
    (share, i) => 1 - (1 - share) * (1 - BLURRED_GROUND * blurOf(focus, i)),
  );
  const contrast = contrasts(patches, apart, ground, focus);
  return { subject: smoothed(patches, apart, ground, contrast), ground };
}

/**
 * How much each patch is in front by its sharpness alone, 0 to 1: what is blurred is ground, whatever its colours, and what has no edges to
 * tell it by is what it is most like of its neighbours, at the picture's edges rather ground.
 */
export function inFocus(patches: Superpixels, texture: Float32Array, { sharpness }: Focus): Float32Array {
  const ground = edgeShares(patches).map((edge, i) =>
    Number.isNaN(sharpness[i]!) ? edge * UNTOLD_EDGE : 1 - sharpness[i]!,
  );
  const sharp = sharpness.map((value) => (Number.isNaN(value) ? 0 : value ** 2));
  return smoothed(patches, distancesOf(patches, texture), ground, sharp);
}

/** What patches are between ground and subject when those that are alike are about the same, the most of it 1. */
function smoothed(
  patches: Superpixels,
  apart: Float32Array,
  ground: Float32Array,
  contrast: Float32Array,
): Float32Array {
  const { count } = patches;
  const system = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    for (const j of reachOf(patches, i)) {
      const away = apart[i * count + j]!;
      const tie = Math.exp(-(away * away) / (2 * ALIKE_STEPS * ALIKE_STEPS)) + SMOOTHNESS_MIN;
      system[i * count + j]! -= tie / 2;
      system[j * count + i]! -= tie / 2;
      system[i * count + i]! += tie / 2;
      system[j * count + j]! += tie / 2;
    }
    system[i * count + i]! += GROUND_WEIGHT * ground[i]! + contrast[i]!;
  }
  const solved = solve(system, Float64Array.from(contrast));
  const most = solved.reduce((a, b) => Math.max(a, b), 1e-6);
  return Float32Array.from(solved, (value) => Math.max(0, value) / most);
}

/** How surely a patch is out of focus where something else is in it, 0 to 1. */
function blurOf(focus: Focus | undefined, patch: number): number {
  if (focus === undefined) return 0;
  const { sharpness, shallowness } = focus;
  const sharp = sharpness[patch]!;
  return Number.isNaN(sharp) ? shallowness * UNTOLD_BLUR : shallowness * (1 - sharp);
}

/** The neighbours of a patch and theirs. */
function reachOf({ neighbours }: Superpixels, index: number): ReadonlySet<number> {
  const reach = new Set(neighbours[index]);
  for (const near of neighbours[index]!) for (const far of neighbours[near]!) reach.add(far);
  reach.delete(index);
  return reach;
}

/** How much each patch counts as lying on the picture's edge. */
function edgeShares({ width, height, labels, count }: Superpixels): Float32Array {
  const edge = new Float32Array(count);
  for (let x = 0; x < width; x++) {
    const below = labels[(height - 1) * width + x]!;
    edge[below] = Math.max(edge[below]!, LOWER_EDGE);
    edge[labels[x]!] = 1;
  }
  for (let y = 0; y < height; y++) {
    // The lowest part of the sides belongs to what the lower edge cuts.
    const share = y < height * 0.85 ? 1 : LOWER_EDGE;
    for (const at of [y * width, y * width + width - 1]) edge[labels[at]!] = Math.max(edge[labels[at]!]!, share);
  }
  return edge;
}

/** The length that a patch's own region has on the edges, against the root of its area. */
function groundShares(patches: Superpixels, apart: Float32Array, edge: Float32Array): Float32Array {
  const { count, neighbours } = patches;
  const least = neighbours.map((near, i) => Math.min(...Array.from(near, (j) => apart[i * count + j]!), 255));
  const free = least.reduce((sum, value) => sum + value, 0) / count;
  const ground = new Float32Array(count);
  for (let start = 0; start < count; start++) {
    const ways = shortestWays(start, patches, apart, free);
    let [area, length] = [0, 0];
    for (let j = 0; j < count; j++) {
      const share = Math.exp(-(ways[j]! ** 2) / (2 * SAME_THING_STEPS * SAME_THING_STEPS));
      area += share;
      length += share * edge[j]!;
    }
    const bound = length / Math.sqrt(area);
    ground[start] = 1 - Math.exp(-(bound * bound) / 2);
  }
  return ground;
}

/** Colour passed through from a patch to each other one; differences up to `free` cost nothing (Dijkstra 1959). */
function shortestWays(
  start: number,
  { count, neighbours }: Superpixels,
  apart: Float32Array,
  free: number,
): Float64Array {
  const ways = new Float64Array(count).fill(Infinity);
  const done = new Uint8Array(count);
  ways[start] = 0;
  for (;;) {
    let here = -1;
    for (let i = 0; i < count; i++) if (!done[i] && (here < 0 || ways[i]! < ways[here]!)) here = i;
    // What is farther than this weighs nothing.
    if (here < 0 || ways[here]! > SAME_THING_STEPS * 4) return ways;
    done[here] = 1;
    for (const next of neighbours[here]!) {
      const way = ways[here]! + Math.max(0, apart[here * count + next]! - free);
      if (way < ways[next]!) ways[next] = way;
    }
  }
}

/** Contrast of each patch to the ground near it, 0 to 1, nothing below the threshold that parts them best. */
function contrasts(
  { count, places, width, height }: Superpixels,
  apart: Float32Array,
  ground: Float32Array,
  focus: Focus | undefined,
): Float32Array {
  const contrast = new Float32Array(count);
  const long = Math.max(width, height);
  for (let i = 0; i < count; i++) {
    let sum = 0;
    for (let j = 0; j < count; j++) {
      const [dx, dy] = [places[i * 2]! - places[j * 2]!, places[i * 2 + 1]! - places[j * 2 + 1]!];
      sum +=
        apart[i * count + j]! * Math.exp(-(dx * dx + dy * dy) / (2 * CONTRAST_REACH * CONTRAST_REACH)) * ground[j]!;
    }
    const x = ((places[i * 2]! * long) / width - MIDDLE.x) / MIDDLE.halfWidth;
    const y = ((places[i * 2 + 1]! * long) / height - MIDDLE.y) / MIDDLE.halfHeight;
    contrast[i] = sum * Math.exp(-(x * x + y * y) / 2) * (1 - ground[i]! * 0.5) * (1 - BLURRED_LESS * blurOf(focus, i));
  }
  const most = contrast.reduce((a, b) => Math.max(a, b), 1e-6);
  const mean = contrast.reduce((a, b) => a + b, 0) / count / most;
  return contrast.map((value) => (value / most < mean ? 0 : value / most));
}

/** Solves a symmetric, positive definite system in place by Gauss's elimination. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const head = matrix[pivot * size + pivot]! || 1e-9;
    for (let row = pivot + 1; row < size; row++) {
      const factor = matrix[row * size + pivot]! / head;
      if (factor === 0) continue;
      for (let column = pivot; column < size; column++)
        matrix[row * size + column]! -= factor * matrix[pivot * size + column]!;
      right[row]! -= factor * right[pivot]!;
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let column = row + 1; column < size; column++) right[row]! -= matrix[row * size + column]! * right[column]!;
    right[row]! /= matrix[row * size + row]! || 1e-9;
  }
  return right;
}
