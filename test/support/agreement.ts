/** The common area of two masks over their joint one, 0 to 1; masks are shares, 0 to 1, one a pixel. */
export function agreement(mask: Float32Array, truth: Float32Array): number {
  let [common, joint] = [0, 0];
  for (const [at, share] of mask.entries()) {
    common += Math.min(share, truth[at]!);
    joint += Math.max(share, truth[at]!);
  }
  return common / joint;
}
