import { compose, IDENTITY, type Affine } from '../base/affine.ts';
import type { OpenCv } from './opencv.ts';

/** Follows what stands still in a scene through the frames of a film. */
export interface MotionTracker {
  /** Takes the next frame, grey, 1 byte a pixel, and gives the map from the first frame to it. */
  next(grey: Uint8Array): Affine;
  close(): void;
}

/** Corners that are looked for, and how clear one is at least beside the clearest. */
const CORNERS_MAX = 900;
const QUALITY_MIN = 0.002;
/** Of each of so many by so many fields the clearest few are followed: what is larger counts for more, and not what is busier. */
const FIELDS = 10;
const FIELD_FEATURES_MAX = 3;
/** Features keep so far from each other, as a share of the width, that one busy spot does not have them all. */
const SPACING = 0.018;
/** Features are looked for anew when this share of them is left. */
const LEFT_MIN = 0.45;
/** A map that fewer features agree on is chance: the camera is taken to stand still. */
const AGREEING_MIN = 14;
/** Pixels by which a feature may miss the common motion. */
const MISS_PIXELS = 1.5;
/** Who is filmed is in the middle and goes down to the lower edge: fields beside this, in shares of the width, and above this share of the height count twice. */
const MIDDLE = { halfWidth: 0.26, top: 0.14 } as const;
/** While its features are seen a camera does not turn or zoom more than this: beyond it there was a cut. */
const CHANGE_MAX = 0.5;

/**
 * Makes a tracker of frames of one size: corners (Shi and Tomasi, CVPR 1994) are followed by pyramidal Lucas–Kanade optical flow
 * (Bouguet 2000), and the motion that most of them share is that of the scene (RANSAC, Fischler and Bolles 1981). It is measured from
 * where they were found, not from frame to frame, so that errors do not add up.
 */
export function createMotionTracker(cv: typeof OpenCv, width: number, height: number): MotionTracker {
  let before: OpenCv.Mat | undefined;
  /** Features with where they were found and where they are. */
  let features: readonly Pair[] = [];
  let found = 0;
  /** Of the frame that they were found in, and of the last frame. */
  let base: Affine = IDENTITY;
  let whole: Affine = IDENTITY;
  return {
    next(grey) {
      const frame = new cv.Mat(height, width, cv.CV_8UC1);
      frame.data.set(grey);
      if (before !== undefined) {
        if (features.length < Math.max(AGREEING_MIN, found * LEFT_MIN)) {
          features = findFeatures(cv, before, { width, height });
          found = features.length;
          base = whole;
        }
        features = follow(cv, before, frame, features);
        const shared = sharedMotion(cv, features, { width, height });
        if (shared === undefined) features = [];
        else {
          features = shared.agreeing;
          whole = compose(shared.map, base);
        }
        before.delete();
      }
      before = frame;
      return whole;
    },
    close: () => before?.delete(),
  };
}

/** A feature where it was found and where it is now. */
interface Pair {
  readonly from: Point;
  readonly to: Point;
}
type Point = readonly [x: number, y: number];

function findFeatures(cv: typeof OpenCv, frame: OpenCv.Mat, size: Size): readonly Pair[] {
  const points = new cv.Mat();
  const everywhere = new cv.Mat();
  cv.goodFeaturesToTrack(frame, points, CORNERS_MAX, QUALITY_MIN, size.width * SPACING, everywhere, 5, false, 0.04);
  const taken = new Map<number, number>();
  const features: Pair[] = [];
  for (let at = 0; at < points.rows; at++) {
    const point = [points.data32F[at * 2]!, points.data32F[at * 2 + 1]!] as const;
    const field = fieldAt(point, size);
    const already = taken.get(field) ?? 0;
    if (already >= FIELD_FEATURES_MAX) continue;
    taken.set(field, already + 1);
    features.push({ from: point, to: point });
  }
  points.delete();
  everywhere.delete();
  return features;
}

/** Those features that are found again, where they are now. */
function follow(cv: typeof OpenCv, before: OpenCv.Mat, now: OpenCv.Mat, features: readonly Pair[]): readonly Pair[] {
  if (features.length === 0) return [];
  const points = pointsOf(
    cv,
    features.map(({ to }) => to),
  );
  const [found, status, error] = [new cv.Mat(), new cv.Mat(), new cv.Mat()];
  cv.calcOpticalFlowPyrLK(before, now, points, found, status, error);
  const kept = features.flatMap(({ from }, at) => {
    const to = [found.data32F[at * 2]!, found.data32F[at * 2 + 1]!] as const;
    const inside = to[0] >= 0 && to[1] >= 0 && to[0] < now.cols && to[1] < now.rows;
    return status.data[at] === 1 && inside ? [{ from, to }] : [];
  });
  for (const mat of [points, found, status, error]) mat.delete();
  return kept;
}

/** The motion of most of the picture: of all features or of those round the middle, whichever is seen in more fields; and those that go along. */
function sharedMotion(
  cv: typeof OpenCv,
  pairs: readonly Pair[],
  size: Size,
): { readonly map: Affine; readonly agreeing: readonly Pair[] } | undefined {
  const around = pairs.filter(({ to }) => isAround(to, size));
  const [best] = [agreeingMotion(cv, pairs), agreeingMotion(cv, around)]
    .filter((motion) => motion !== undefined)
    .map((motion) => pairs.filter((pair) => missOf(motion, pair) <= MISS_PIXELS))
    .map((agreeing) => ({ agreeing, weight: fieldsOf(agreeing, size) }))
    .sort((one, other) => other.weight - one.weight);
  if (best === undefined || best.agreeing.length < AGREEING_MIN) return undefined;
  const map = similarityOf(best.agreeing);
  return Math.max(Math.abs(map[0] - 1), Math.abs(map[1])) > CHANGE_MAX ? undefined : { map, agreeing: best.agreeing };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function isAround([x, y]: Point, { width, height }: Size): boolean {
  return Math.abs(x / width - 0.5) > MIDDLE.halfWidth || y / height < MIDDLE.top;
}

function fieldAt([x, y]: Point, { width, height }: Size): number {
  return Math.floor((y / height) * FIELDS) * FIELDS + Math.floor((x / width) * FIELDS);
}

/** In how many fields there is one of some features at least; those round the middle count twice. */
function fieldsOf(pairs: readonly Pair[], size: Size): number {
  const weights = new Map(pairs.map(({ to }) => [fieldAt(to, size), isAround(to, size) ? 2 : 1]));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** The motion that most pairs share; undefined when they are few. */
function agreeingMotion(cv: typeof OpenCv, pairs: readonly Pair[]): Affine | undefined {
  if (pairs.length < AGREEING_MIN) return undefined;
  const from = pointsOf(
    cv,
    pairs.map((pair) => pair.from),
  );
  const to = pointsOf(
    cv,
    pairs.map((pair) => pair.to),
  );
  const inside = new cv.Mat();
  const found = cv.estimateAffine2D(from, to, inside, cv.RANSAC, MISS_PIXELS);
  const agreeing = pairs.filter((_, at) => inside.data[at] === 1);
  for (const mat of [from, to, inside, found]) mat.delete();
  return agreeing.length < AGREEING_MIN ? undefined : similarityOf(agreeing);
}

/** By how many pixels a motion misses where a feature went. */
function missOf([a, b, c, d, e, f]: Affine, { from: [x, y], to }: Pair): number {
  return Math.hypot(a * x + c * y + e - to[0], b * x + d * y + f - to[1]);
}

/**
 * The turn, zoom and shift that fits pairs of points best (least squares; Umeyama, PAMI 13(4), 1991, in the plane): a shear would creep
 * in over hundreds of frames.
 */
function similarityOf(pairs: readonly Pair[]): Affine {
  const mean = (pick: (pair: Pair) => number) => pairs.reduce((sum, pair) => sum + pick(pair), 0) / pairs.length;
  const [x, y] = [mean(({ from }) => from[0]), mean(({ from }) => from[1])];
  const [u, v] = [mean(({ to }) => to[0]), mean(({ to }) => to[1])];
  let [along, across, spread] = [0, 0, 0];
  for (const { from, to } of pairs) {
    const [p, q, r, s] = [from[0] - x, from[1] - y, to[0] - u, to[1] - v];
    along += p * r + q * s;
    across += p * s - q * r;
    spread += p * p + q * q;
  }
  const [a, b] = [along / Math.max(1e-9, spread), across / Math.max(1e-9, spread)];
  return [a, b, -b, a, u - a * x + b * y, v - b * x - a * y];
}

function pointsOf(cv: typeof OpenCv, points: readonly Point[]): OpenCv.Mat {
  const mat = new cv.Mat(points.length, 1, cv.CV_32FC2);
  mat.data32F.set(points.flat());
  return mat;
}
