import { compose, IDENTITY, invert, zoomed, type Affine } from '../../base/affine.ts';

/** Frames to each side over which a hand's path is averaged: the shaking goes, the walk stays. */
const REACH_FRAMES = 18;
/** The most that a frame is enlarged to have no empty edge, and then how far it is moved back at most. */
const ZOOM_MAX = 1.12;

/**
 * What takes the unsteadiness out of a video: for each frame a map that moves it to where a smooth hand would have had it (Grundmann et
 * al. 2011 smooth paths too, with another measure), all enlarged by one factor so that no edge is seen.
 */
export function steadyPath(
  path: readonly Affine[],
  frame: { readonly width: number; readonly height: number },
): readonly Affine[] {
  const corrections = path.map((own, index) => compose(smoothAt(path, index), invert(own)));
  const needed = Math.max(1, ...corrections.map((map) => roomOf(map, frame)));
  const zoom = Math.min(ZOOM_MAX, needed);
  // Where the shaking is greater than what enlarging can hide, part of it stays.
  const share = needed <= ZOOM_MAX ? 1 : (ZOOM_MAX - 1) / (needed - 1);
  const enlarge = zoomed(zoom, frame.width / 2, frame.height / 2);
  return corrections.map((map) => compose(enlarge, mixed(map, share)));
}

/** The mean of the path round a frame, nearer ones counting more. */
function smoothAt(path: readonly Affine[], index: number): Affine {
  const sum = [0, 0, 0, 0, 0, 0];
  let weights = 0;
  // The same to both sides, or a path that goes on evenly would be held back at its ends.
  const reach = Math.min(REACH_FRAMES, index, path.length - 1 - index);
  for (let at = index - reach; at <= index + reach; at++) {
    const weight = Math.exp(-2 * ((at - index) / Math.max(1, reach)) ** 2);
    weights += weight;
    for (const [part, value] of (path[at] ?? IDENTITY).entries()) sum[part]! += value * weight;
  }
  return sum.map((part) => part / weights) as unknown as Affine;
}

/** By how much a frame must be enlarged about its middle so that this map shows no edge, nearly. */
function roomOf(
  [a, b, c, d, e, f]: Affine,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const corners = [0, 1].flatMap((x) => [0, 1].map((y) => [x * width, y * height] as const));
  const off = corners.map(([x, y]) =>
    Math.max(Math.abs(a * x + c * y + e - x) / (width / 2), Math.abs(b * x + d * y + f - y) / (height / 2)),
  );
  return 1 + Math.max(...off);
}

function mixed(map: Affine, share: number): Affine {
  return map.map((value, part) => IDENTITY[part]! + (value - IDENTITY[part]!) * share) as unknown as Affine;
}
