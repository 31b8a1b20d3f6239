/** How far things spread at a depth, so that they keep their place on the picture: 1 on the stage, more behind it. */
export function spreadAt(z: number): number {
  return Math.max(1, (z + 9) / 9);
}
