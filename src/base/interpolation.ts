/** Blends two numbers; `share` 0 gives the first. */
export function lerp(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

/** Keeps a number between two bounds. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** 0 at `from`, 1 at `to` and beyond, smooth between; `from` may be the greater. */
export function smoothstep(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}
