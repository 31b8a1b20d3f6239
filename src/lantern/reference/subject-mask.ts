import type { Pixels } from '../paint/canvas.ts';
import { blur, closeMask, keepLargest, otsu } from './mask-tools.ts';
import { labOf } from './oklab.ts';

/** How much each pixel belongs to the subject, 0 to 1, row by row. */
export interface SubjectMask {
  readonly width: number;
  readonly height: number;
  readonly share: Float32Array;
  /** False when nothing stood out: the mask is then the foreground of a landscape, its lower part. */
  readonly found: boolean;
}

const CLUSTERS = 7;
const ROUNDS = 8;
/** A subject smaller or larger than this share of the picture is not trusted. */
const AREA_MIN = 0.015;
const AREA_MAX = 0.6;

/**
 * Finds what stands in front of a picture, from its colours alone: the edges of a picture mostly show ground and
 * background, so what is unlike the colours of the edges, and near the middle, is the subject.
 * (Boundary prior: Wei et al., Geodesic Saliency Using Background Priors, ECCV 2012; threshold: Otsu 1979.)
 */
export function findSubject(pixels: Pixels): SubjectMask {
  const { width, height } = pixels;
  const lab = toOklab(pixels);
  const centres = clusterEdges(lab, width, height);
  const saliency = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const away = Math.min(...centres.map((centre) => distance(lab, at, centre)));
      const dx = (x / width - 0.5) / 0.36;
      const dy = (y / height - 0.56) / 0.42;
      saliency[at] = away * Math.exp(-(dx * dx + dy * dy) / 2);
    }
  }
  const soft = blur(saliency, width, height, Math.max(1, Math.round(width / 90)));
  const limit = otsu(soft);
  const solid = soft.map((value) => (value > limit ? 1 : 0));
  const whole = keepLargest(closeMask(solid, width, height, Math.max(1, Math.round(width / 60))), width, height);
  const area = whole.reduce((sum, value) => sum + value, 0) / whole.length;
  const contrast = meanWhere(soft, whole, 1) / Math.max(1e-6, meanWhere(soft, whole, 0));
  const found = area >= AREA_MIN && area <= AREA_MAX && contrast > 2.2;
  return { width, height, found, share: found ? blur(whole, width, height, 1) : foregroundRamp(width, height) };
}

/** A landscape without a subject: the ground before the viewer is near, from about two thirds down. */
function foregroundRamp(width: number, height: number): Float32Array {
  const share = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const t = Math.min(1, Math.max(0, (y / height - 0.62) / 0.2));
    share.fill(t * t * (3 - 2 * t), y * width, (y + 1) * width);
  }
  return share;
}

/** OKLab, three numbers a pixel. */
function toOklab({ data, width, height }: Pixels): Float32Array {
  const lab = new Float32Array(width * height * 3);
  for (let at = 0; at < width * height; at++) {
    lab.set(labOf(data[at * 4]!, data[at * 4 + 1]!, data[at * 4 + 2]!), at * 3);
  }
  return lab;
}

type Centre = [lightness: number, a: number, b: number];

/** k-means over the pixels of the top, left and right edges (the bottom often cuts the subject). */
function clusterEdges(lab: Float32Array, width: number, height: number): readonly Centre[] {
  const band = Math.max(2, Math.round(width * 0.04));
  const edge: number[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) if (y < band || x < band || x >= width - band) edge.push(y * width + x);
  }
  let centres: Centre[] = Array.from({ length: CLUSTERS }, (_, index) => {
    const at = edge[Math.floor(((index + 0.5) / CLUSTERS) * edge.length)] ?? 0;
    return [lab[at * 3]!, lab[at * 3 + 1]!, lab[at * 3 + 2]!];
  });
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centres.map(() => [0, 0, 0, 0]);
    for (const at of edge) {
      const sum = sums[nearest(lab, at, centres)]!;
      for (let part = 0; part < 3; part++) sum[part]! += lab[at * 3 + part]!;
      sum[3]! += 1;
    }
    centres = sums.map(([l, a, b, count], index) =>
      count! > 0 ? [l! / count!, a! / count!, b! / count!] : centres[index]!,
    );
  }
  return centres;
}

function nearest(lab: Float32Array, at: number, centres: readonly Centre[]): number {
  let best = 0;
  let least = Infinity;
  for (const [index, centre] of centres.entries()) {
    const away = distance(lab, at, centre);
    if (away < least) [least, best] = [away, index];
  }
  return best;
}

/** Colour counts more than lightness, which light and shadow change. */
function distance(lab: Float32Array, at: number, [l, a, b]: Centre): number {
  return Math.hypot((lab[at * 3]! - l) * 0.7, (lab[at * 3 + 1]! - a) * 1.6, (lab[at * 3 + 2]! - b) * 1.6);
}

function meanWhere(values: Float32Array, mask: Float32Array, wanted: 0 | 1): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < values.length; at++) {
    if (mask[at]! > 0.5 !== (wanted === 1)) continue;
    sum += values[at]!;
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}
