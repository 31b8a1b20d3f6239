import { partsOf, type Patchwork } from './patchwork.ts';

/** What patches are judged by. */
export interface PatchLook {
  readonly patchwork: Patchwork;
  /** Detail of each patch, how much it stands out, and how surely it is ground. */
  readonly texture: Float32Array;
  readonly salient: Float32Array;
  readonly ground: Float32Array;
  /** How sharp each patch is (NaN: unknown), and how much that tells, 0 to 1. */
  readonly sharpness: Float32Array;
  readonly shallowness: number;
}

/** Steps of colour that are as clear as can be, that are an edge, and that are none; and steps between things that are clearly two. */
const CLEAREST = 25;
const EDGE = 12;
const NO_EDGE = 6;
const TWO_THINGS = 30;
/** What is so many steps from all round it is unlike it. */
const UNLIKE = 10;
/** More parts than these are many. */
const PARTS_MANY = 5;

/**
 * The signs by which cuts of a picture are told to be its subject, a row of numbers for each, most of them 0 to 1: size, outline, touch with the
 * edges, contrast of colour, texture and sharpness, place, shape, and how many of the `others` agree.
 */
export function signsOf(
  cuts: readonly Uint8Array[],
  others: readonly Uint8Array[],
  look: PatchLook,
): readonly (readonly number[])[] {
  const { sizes } = look.patchwork;
  const otherAreas = others.map((other) => sumOver(other, sizes));
  const boxes = boxesOf(look.patchwork);
  const whole = sumOver(look.salient, sizes);
  return cuts.map((cut) => {
    const area = sumOver(cut, sizes);
    let agreed = 0;
    for (const [at, other] of others.entries())
      if (other !== cut) agreed += agreementOf(cut, area, other, otherAreas[at]!, sizes) ** 2;
    const outline = outlineSigns(cut, area, look.patchwork);
    const contrast = contrastSigns(cut, area, look, whole);
    const shape = shapeSigns(cut, area, look.patchwork, boxes);
    return [
      ...outline.own,
      ...contrast.first,
      ...shape,
      ...contrast.last,
      agreed / Math.max(1, others.length),
      ...outline.touch,
    ];
  });
}

function sumOver(on: ArrayLike<number>, sizes: Float32Array): number {
  let sum = 0;
  for (let patch = 0; patch < sizes.length; patch++) sum += on[patch]! * sizes[patch]!;
  return sum;
}

function agreementOf(one: Uint8Array, area: number, other: Uint8Array, otherArea: number, sizes: Float32Array): number {
  let common = 0;
  for (let patch = 0; patch < one.length; patch++) if (one[patch] === 1 && other[patch] === 1) common += sizes[patch]!;
  return common / (area + otherArea - common);
}

/** Length and clearness of an outline, and how much of it the picture's edges are. */
function outlineSigns(
  cut: Uint8Array,
  area: number,
  { patches, ends, lengths, steps, onEdges, apart }: Patchwork,
): { readonly own: readonly number[]; readonly touch: readonly number[] } {
  const { width, height, count } = patches;
  let [length, sum, clear, weak, unlike, inner, innerSum] = [0, 0, 0, 0, 0, 0, 0];
  for (let border = 0; border < lengths.length; border++) {
    const [one, other] = [ends[border * 2]!, ends[border * 2 + 1]!];
    const [long, step] = [lengths[border]!, steps[border]!];
    if (cut[one] !== cut[other]) {
      length += long;
      sum += long * Math.min(1, step / CLEAREST);
      if (step > EDGE) clear += long;
      if (step < NO_EDGE) weak += long;
      unlike += long * Math.min(1, apart[one * count + other]! / TWO_THINGS);
    } else if (cut[one] === 1) {
      inner += long;
      innerSum += long * Math.min(1, step / CLEAREST);
    }
  }
  const [top, left, right, bottom] = onEdges.map((edge) => {
    let on = 0;
    for (let patch = 0; patch < count; patch++) on += edge[patch]! * cut[patch]!;
    return on;
  }) as [number, number, number, number];
  const touched = top + left + right + bottom;
  const least = Math.max(1, length);
  return {
    own: [
      area / (width * height),
      Math.sqrt(area / (width * height)),
      length / Math.sqrt(area) / 4,
      top / width,
      (left + right) / (2 * height),
      bottom / width,
      sum / least,
      clear / least,
      weak / least,
      inner === 0 ? 0 : innerSum / inner,
      unlike / least,
    ],
    touch: [touched / Math.max(1, length + touched), [top, left, right].filter((on) => on > 0).length],
  };
}

/** Sums over some patches, by their sizes. */
interface Sums {
  size: number;
  salient: number;
  ground: number;
  texture: number;
  light: number;
  sharp: number;
  sharpSize: number;
}

function sumsOf(chosen: readonly number[], look: PatchLook): Sums {
  const { salient, ground, texture, sharpness, patchwork } = look;
  const sums = { size: 0, salient: 0, ground: 0, texture: 0, light: 0, sharp: 0, sharpSize: 0 };
  for (const patch of chosen) {
    const size = patchwork.sizes[patch]!;
    sums.size += size;
    sums.salient += size * salient[patch]!;
    sums.ground += size * ground[patch]!;
    sums.texture += size * texture[patch]!;
    sums.light += size * patchwork.patches.colours[patch * 3]!;
    if (Number.isNaN(sharpness[patch]!)) continue;
    sums.sharp += size * sharpness[patch]!;
    sums.sharpSize += size;
  }
  return sums;
}

/** How a cut differs from what is round it, and from all the rest. */
function contrastSigns(
  cut: Uint8Array,
  area: number,
  look: PatchLook,
  salientWhole: number,
): { readonly first: readonly number[]; readonly last: readonly number[] } {
  const { patches, sizes, apart } = look.patchwork;
  const { count, neighbours, width, height } = patches;
  const inside = [...cut.keys()].filter((patch) => cut[patch] === 1);
  const outside = [...cut.keys()].filter((patch) => cut[patch] === 0);
  const ring = new Set<number>();
  for (const patch of inside)
    for (const near of neighbours[patch]!) {
      if (cut[near] === 1) continue;
      ring.add(near);
      for (const far of neighbours[near]!) if (cut[far] === 0) ring.add(far);
    }
  const unlike = (others: readonly number[]) =>
    inside.reduce((sum, patch) => {
      let least = 99;
      for (const other of others) least = Math.min(least, apart[patch * count + other]!);
      return sum + sizes[patch]! * (1 - Math.exp(-least / UNLIKE));
    }, 0) / area;
  const round = [...ring];
  const [own, around] = [sumsOf(inside, look), sumsOf(round, look)];
  const ringSize = Math.max(1, around.size);
  const sharper =
    own.sharpSize > 0 && around.sharpSize > 0
      ? look.shallowness * (own.sharp / own.sharpSize - around.sharp / around.sharpSize)
      : 0;
  return {
    first: [
      unlike(round),
      unlike(outside),
      own.salient / area,
      around.salient / ringSize,
      (salientWhole - own.salient) / Math.max(1, width * height - area),
      own.salient / Math.max(1e-6, salientWhole),
      own.ground / area,
      around.ground / ringSize,
      sharper,
    ],
    last: [
      Math.abs(own.texture / area - around.texture / ringSize) / TWO_THINGS,
      Math.abs(own.light / area - around.light / ringSize) / TWO_THINGS,
    ],
  };
}

type Box = readonly [left: number, right: number, top: number, bottom: number];

/** The boxes round patches, shares of the picture's sides. */
function boxesOf({ patches: { labels, width, height, count } }: Patchwork): readonly Box[] {
  const boxes = Array.from({ length: count }, () => [1, 0, 1, 0] as [number, number, number, number]);
  for (const [at, label] of labels.entries()) {
    const [x, y] = [(at % width) / width, Math.floor(at / width) / height];
    const box = boxes[label]!;
    box[0] = Math.min(box[0], x);
    box[1] = Math.max(box[1], x);
    box[2] = Math.min(box[2], y);
    box[3] = Math.max(box[3], y);
  }
  return boxes;
}

/** Where a cut is, how large its box and how full, and of how many parts it is. */
function shapeSigns(
  cut: Uint8Array,
  area: number,
  { patches, sizes }: Patchwork,
  boxes: readonly Box[],
): readonly number[] {
  const { width, height, places } = patches;
  const long = Math.max(width, height);
  let [x, y, left, right, top, bottom] = [0, 0, 1, 0, 1, 0];
  for (let patch = 0; patch < cut.length; patch++) {
    if (cut[patch] === 0) continue;
    x += (sizes[patch]! * places[patch * 2]! * long) / width;
    y += (sizes[patch]! * places[patch * 2 + 1]! * long) / height;
    const box = boxes[patch]!;
    left = Math.min(left, box[0]);
    right = Math.max(right, box[1]);
    top = Math.min(top, box[2]);
    bottom = Math.max(bottom, box[3]);
  }
  const [wide, high] = [right - left, bottom - top];
  const full = area / (width * height) / Math.max(1e-4, wide * high);
  const parts = Math.min(PARTS_MANY, partsOf(cut, patches).length) / PARTS_MANY;
  return [Math.abs(x / area - 0.5), y / area, bottom, wide, high, full, parts];
}
