import type { Pixels } from '../paint/canvas.ts';
import { blur, boxOf, closeMask, keepLargest, regionsOf } from './mask-tools.ts';
import { isAnywhere, KNOWN, type Segment } from './segment.ts';

/** A part of a picture, pixels; right and bottom are beyond it. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How much a part must stand out, against what stands out most, to be tried for a subject of its own: some cover more, some less. */
const LEVELS = [0.82, 0.62, 0.45] as const;
/** A part has at least and at most this share of the picture. */
const AREA_MIN = 0.002;
const AREA_MAX = 0.6;
const TRIED_MAX = 4;
/** Two parts whose boxes agree so far are one. */
const SAME_BOX = 0.72;
/** A subject goes beyond what stands out most of it by so much, shares of the part's size: a coat has a head above and legs below. */
const BEYOND = { across: 0.35, up: 0.5, down: 0.6, least: 0.02 } as const;
/** Round that again lies what is surely ground: what is near tells more of the ground behind than what is far. */
const ROUND = 0.5;
/** Of what stands out in a part so much of the most is surely the subject. */
const SURE = 0.75;
/** What stands out less than this, against the part's own, is rather ground. */
const RATHER = 0.5;
/** Other parts of a subject have at least this share of the largest, and are no farther from it than this share of the root of its area. */
const PART_MIN = 0.03;
const NEAR = 0.06;

/**
 * Cuts out each part of a picture that stands out, before the ground near it: 1 for it, 0 for the rest. `salient` has how much each
 * pixel stands out, 0 to 1; `heads` what is known of pixels by faces, ground where nothing is. The `most`
 * likely parts are cut.
 */
export function localCuts(
  pixels: Pixels,
  salient: Float32Array,
  heads: Uint8Array,
  segment: Segment,
  most: number = TRIED_MAX,
): readonly Float32Array[] {
  const parts = partsOf(pixels, salient).slice(0, most);
  return parts.map((part) => cutPart(pixels, salient, heads, part, segment));
}

interface Part {
  readonly box: Box;
  readonly level: number;
  readonly on: Uint8Array;
}

function partsOf({ width, height }: Pixels, salient: Float32Array): readonly Part[] {
  const most = salient.reduce((a, b) => Math.max(a, b), 1e-6);
  const parts: (Part & { readonly weight: number })[] = [];
  for (const level of LEVELS) {
    const mask = salient.map((value) => (value >= level * most ? 1 : 0));
    for (const region of regionsOf(mask, width, height, 1)) {
      const share = region.length / (width * height);
      if (share < AREA_MIN || share > AREA_MAX) continue;
      const { left, right, top, bottom, mean } = boxOf(region, salient, width);
      const box = { left, right: right + 1, top, bottom: bottom + 1 };
      if (parts.some((other) => agreementOf(other.box, box) > SAME_BOX)) continue;
      const on = new Uint8Array(width * height);
      for (const at of region) on[at] = 1;
      // What stands out most, and has some size, is tried first.
      parts.push({ box, level: level * most, on, weight: mean * share ** 0.25 });
    }
  }
  return parts.sort((a, b) => b.weight - a.weight).slice(0, TRIED_MAX);
}

function cutPart(
  pixels: Pixels,
  salient: Float32Array,
  heads: Uint8Array,
  { box, level, on }: Part,
  segment: Segment,
): Float32Array {
  const { width, height } = pixels;
  const [wide, high] = [box.right - box.left, box.bottom - box.top];
  const least = BEYOND.least * Math.max(width, height);
  const reach = within(pixels, {
    left: box.left - Math.max(least, wide * BEYOND.across),
    right: box.right + Math.max(least, wide * BEYOND.across),
    top: box.top - Math.max(least, high * BEYOND.up),
    bottom: box.bottom + Math.max(least, high * BEYOND.down),
  });
  const round = Math.max(reach.right - reach.left, reach.bottom - reach.top) * ROUND;
  const seen = within(pixels, {
    left: reach.left - round,
    right: reach.right + round,
    top: reach.top - round,
    bottom: reach.bottom + round,
  });
  const crop = cropOf(pixels, seen);
  const known = new Uint8Array(crop.width * crop.height);
  for (let y = 0; y < crop.height; y++)
    for (let x = 0; x < crop.width; x++) {
      const [px, py] = [x + seen.left, y + seen.top];
      const at = py * width + px;
      const inReach = px >= reach.left && px < reach.right && py >= reach.top && py < reach.bottom;
      const isHead = heads[at] !== KNOWN.ground;
      known[y * crop.width + x] = !inReach
        ? KNOWN.ground
        : isHead
          ? heads[at]!
          : knownOf(salient[at]!, level, on[at] === 1);
    }
  const out = new Float32Array(width * height);
  if (!known.includes(KNOWN.ground) || !(known.includes(KNOWN.subject) || known.includes(KNOWN.ratherSubject)))
    return out;
  if (isAnywhere(known)) return out;
  const cut = segment(crop, known, 0);
  for (let y = 0; y < crop.height; y++)
    for (let x = 0; x < crop.width; x++) out[(y + seen.top) * width + x + seen.left] = cut[y * crop.width + x]!;
  return together(keepLargest(closeMask(out, width, height, 1), width, height, PART_MIN), width, height);
}

function knownOf(value: number, level: number, isPart: boolean): number {
  if (isPart && value >= level / SURE) return KNOWN.subject;
  return isPart || value >= level * RATHER ? KNOWN.ratherSubject : KNOWN.ratherGround;
}

/** The largest part of a mask and those that are near it. */
function together(mask: Float32Array, width: number, height: number): Float32Array {
  const regions = [...regionsOf(mask, width, height, 1)].sort((a, b) => b.length - a.length);
  const [main, ...others] = regions;
  if (main === undefined || others.length === 0) return mask;
  const out = new Float32Array(mask.length);
  for (const at of main) out[at] = 1;
  const near = blur(out, width, height, Math.max(2, Math.round(Math.sqrt(main.length) * NEAR)));
  for (const region of others) if (region.some((at) => near[at]! > 0)) for (const at of region) out[at] = 1;
  return out;
}

function agreementOf(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (across <= 0 || down <= 0) return 0;
  const area = (box: Box) => (box.right - box.left) * (box.bottom - box.top);
  return (across * down) / (area(a) + area(b) - across * down);
}

function within({ width, height }: Pixels, { left, right, top, bottom }: Box): Box {
  return {
    left: Math.max(0, Math.round(left)),
    right: Math.min(width, Math.round(right)),
    top: Math.max(0, Math.round(top)),
    bottom: Math.min(height, Math.round(bottom)),
  };
}

function cropOf({ width, data }: Pixels, { left, right, top, bottom }: Box): Pixels {
  const [wide, high] = [right - left, bottom - top];
  const out = new Uint8ClampedArray(wide * high * 4);
  for (let y = 0; y < high; y++)
    out.set(data.subarray(((y + top) * width + left) * 4, ((y + top) * width + right) * 4), y * wide * 4);
  return { width: wide, height: high, data: out };
}
