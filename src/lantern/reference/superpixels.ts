import type { Pixels } from '../paint/canvas.ts';
import { labOf } from './oklab.ts';

/** A picture as some hundreds of patches of one colour each. */
export interface Superpixels {
  readonly width: number;
  readonly height: number;
  readonly count: number;
  /** The patch of each pixel, row by row. */
  readonly labels: Int32Array;
  /** Mean colour of each patch: lightness, a, b in units of about one just visible difference. */
  readonly colours: Float32Array;
  /** Middle of each patch as shares of the picture's longer side: x, y. */
  readonly places: Float32Array;
  /** The patches that touch each patch. */
  readonly neighbours: readonly ReadonlySet<number>[];
}

/** OKLab has lightness 0 to 1 and chroma to about 0.3: so many just visible differences fit into one unit of each. */
const LIGHTNESS_STEPS = 100;
const CHROMA_STEPS = 300;
/** How much a patch prefers to be round over being of one colour. */
const COMPACTNESS = 16;
const ROUNDS = 6;

/** Parts a picture into about `wanted` patches (SLIC: Achanta et al., IEEE TPAMI 34(11), 2012). */
export function superpixelsOf(pixels: Pixels, wanted: number): Superpixels {
  const { width, height } = pixels;
  const lab = labPixels(pixels);
  const step = Math.max(2, Math.sqrt((width * height) / wanted));
  const columns = Math.max(1, Math.round(width / step));
  const rows = Math.max(1, Math.round(height / step));
  const centres = Array.from({ length: columns * rows }, (_, index) => {
    const x = Math.floor((((index % columns) + 0.5) / columns) * width);
    const y = Math.floor(((Math.floor(index / columns) + 0.5) / rows) * height);
    const at = (y * width + x) * 3;
    return [x, y, lab[at]!, lab[at + 1]!, lab[at + 2]!];
  });
  const labels = new Int32Array(width * height);
  for (let round = 0; round < ROUNDS; round++) {
    assign(lab, width, height, centres, step, labels);
    recentre(lab, width, labels, centres);
  }
  const count = joinScraps(labels, width, height, (step * step) / 4);
  return { width, height, count, labels, ...describe(lab, width, height, labels, count) };
}

/** Tells how many just visible steps the colours of two pixels are apart; the picture must not change. */
export function colourSteps(pixels: Pixels): (one: number, other: number) => number {
  const lab = labPixels(pixels);
  return (one, other) =>
    Math.hypot(
      lab[one * 3]! - lab[other * 3]!,
      lab[one * 3 + 1]! - lab[other * 3 + 1]!,
      lab[one * 3 + 2]! - lab[other * 3 + 2]!,
    );
}

/** Values of patches, pixel by pixel of another size. */
export function spreadPatches(
  values: Float32Array,
  patches: Superpixels,
  { width, height }: Pick<Pixels, 'width' | 'height'>,
): Float32Array {
  return Float32Array.from({ length: width * height }, (_, at) => {
    const x = Math.floor((((at % width) + 0.5) / width) * patches.width);
    const y = Math.floor(((Math.floor(at / width) + 0.5) / height) * patches.height);
    return values[patches.labels[y * patches.width + x]!]!;
  });
}

/** The colours of pictures that were looked at; a picture is looked at for each of its cuts. */
const labs = new WeakMap<Pixels, Float32Array>();

/** OKLab in steps of just visible differences, three numbers a pixel; the picture must not change. */
export function labPixels(pixels: Pixels): Float32Array {
  const { data, width, height } = pixels;
  const known = labs.get(pixels);
  if (known !== undefined) return known;
  const lab = new Float32Array(width * height * 3);
  labs.set(pixels, lab);
  for (let at = 0; at < width * height; at++) {
    const [lightness, a, b] = labOf(data[at * 4]!, data[at * 4 + 1]!, data[at * 4 + 2]!);
    lab[at * 3] = lightness * LIGHTNESS_STEPS;
    lab[at * 3 + 1] = a * CHROMA_STEPS;
    lab[at * 3 + 2] = b * CHROMA_STEPS;
  }
  return lab;
}

function assign(
  lab: Float32Array,
  width: number,
  height: number,
  centres: readonly (readonly number[])[],
  step: number,
  labels: Int32Array,
): void {
  const nearest = new Float32Array(labels.length).fill(Infinity);
  const roundness = (COMPACTNESS / step) ** 2;
  for (const [index, centre] of centres.entries()) {
    const [cx, cy, l, a, b] = centre as [number, number, number, number, number];
    const right = Math.min(width - 1, Math.ceil(cx + step));
    const bottom = Math.min(height - 1, Math.ceil(cy + step));
    for (let y = Math.max(0, Math.floor(cy - step)); y <= bottom; y++) {
      for (let x = Math.max(0, Math.floor(cx - step)); x <= right; x++) {
        const at = y * width + x;
        const [dl, da, db] = [lab[at * 3]! - l, lab[at * 3 + 1]! - a, lab[at * 3 + 2]! - b];
        const away = dl * dl + da * da + db * db + roundness * ((x - cx) ** 2 + (y - cy) ** 2);
        if (away >= nearest[at]!) continue;
        nearest[at] = away;
        labels[at] = index;
      }
    }
  }
}

function recentre(lab: Float32Array, width: number, labels: Int32Array, centres: number[][]): void {
  const sums = new Float64Array(centres.length * 6);
  for (const [at, label] of labels.entries()) {
    const into = label * 6;
    sums[into]! += at % width;
    sums[into + 1]! += Math.floor(at / width);
    for (let part = 0; part < 3; part++) sums[into + 2 + part]! += lab[at * 3 + part]!;
    sums[into + 5]! += 1;
  }
  for (let index = 0; index < centres.length; index++) {
    const count = sums[index * 6 + 5]!;
    if (count > 0) centres[index] = Array.from(sums.subarray(index * 6, index * 6 + 5), (sum) => sum / count);
  }
}

/** Gives each connected piece a number of its own, and pieces below `smallest` pixels to a neighbour; returns how many there are. */
function joinScraps(labels: Int32Array, width: number, height: number, smallest: number): number {
  const own = new Int32Array(labels.length).fill(-1);
  let count = 0;
  for (let start = 0; start < labels.length; start++) {
    if (own[start]! >= 0) continue;
    const beside = start % width > 0 ? own[start - 1]! : start >= width ? own[start - width]! : -1;
    const piece = [start];
    own[start] = count;
    for (const at of piece) {
      const x = at % width;
      for (const next of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
        if (next < 0 || next >= width * height || own[next]! >= 0 || labels[next] !== labels[start]) continue;
        own[next] = count;
        piece.push(next);
      }
    }
    if (piece.length < smallest && beside >= 0) for (const at of piece) own[at] = beside;
    else count++;
  }
  labels.set(own);
  return count;
}

function describe(
  lab: Float32Array,
  width: number,
  height: number,
  labels: Int32Array,
  count: number,
): Pick<Superpixels, 'colours' | 'places' | 'neighbours'> {
  const colours = new Float32Array(count * 3);
  const places = new Float32Array(count * 2);
  const sizes = new Float32Array(count);
  const neighbours = Array.from({ length: count }, () => new Set<number>());
  const long = Math.max(width, height);
  for (const [at, label] of labels.entries()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    for (let part = 0; part < 3; part++) colours[label * 3 + part]! += lab[at * 3 + part]!;
    places[label * 2]! += (x + 0.5) / long;
    places[label * 2 + 1]! += (y + 0.5) / long;
    sizes[label]! += 1;
    for (const next of [x < width - 1 ? at + 1 : at, y < height - 1 ? at + width : at]) {
      const other = labels[next]!;
      if (other === label) continue;
      neighbours[label]!.add(other);
      neighbours[other]!.add(label);
    }
  }
  for (let label = 0; label < count; label++) {
    for (let part = 0; part < 3; part++) colours[label * 3 + part]! /= sizes[label]!;
    for (let part = 0; part < 2; part++) places[label * 2 + part]! /= sizes[label]!;
  }
  return { colours, places, neighbours };
}
