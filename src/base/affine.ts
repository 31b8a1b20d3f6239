/** An affine map of a picture, as canvases take it: x' = a·x + c·y + e, y' = b·x + d·y + f, in pixels. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The map that changes nothing. */
export const IDENTITY: Affine = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function compose(outer: Affine, inner: Affine): Affine {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** The way back; throws for a map that folds the picture flat. */
export function invert([a, b, c, d, e, f]: Affine): Affine {
  const area = a * d - b * c;
  if (Math.abs(area) < 1e-9) throw new Error('Cannot invert a map: it has no area');
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

/** Enlarges about a point and then shifts. */
export function zoomed(zoom: number, x: number, y: number, shiftX = 0, shiftY = 0): Affine {
  return [zoom, 0, 0, zoom, x * (1 - zoom) + shiftX, y * (1 - zoom) + shiftY];
}
