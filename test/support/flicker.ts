/** A side of the blocks that flicker is measured in, pixels: grain is not seen in their means, flicker is. */
const BLOCK = 16;

/**
 * How much films flicker, steps of 256: of each block of 16 × 16 pixels the mean of how far its brightness jumps off the line through its
 * neighbours in time (what moves or brightens evenly has none of it), and of all blocks the mean, and what one in twenty has at least.
 * `frames` are RGBA of one size, in their order, three at least.
 */
export function flickerOf(
  frames: readonly Uint8Array[],
  { width, height }: { readonly width: number; readonly height: number },
): { readonly mean: number; readonly high: number } {
  const blocks = frames.map((frame) => blocksOf(frame, width, height));
  const count = blocks[0]!.length;
  const jumps = Array.from({ length: count }, (_, block) => {
    let sum = 0;
    for (let at = 1; at + 1 < blocks.length; at++)
      sum += Math.abs(blocks[at]![block]! - (blocks[at - 1]![block]! + blocks[at + 1]![block]!) / 2);
    return sum / (blocks.length - 2);
  }).sort((a, b) => a - b);
  return { mean: jumps.reduce((a, b) => a + b, 0) / count, high: jumps[Math.floor(count * 0.95)]! };
}

function blocksOf(pixels: Uint8Array, width: number, height: number): Float64Array {
  const [columns, rows] = [Math.floor(width / BLOCK), Math.floor(height / BLOCK)];
  const sums = new Float64Array(columns * rows);
  for (let y = 0; y < rows * BLOCK; y++)
    for (let x = 0; x < columns * BLOCK; x++) {
      const at = (y * width + x) * 4;
      // Rec. 709 luma.
      sums[Math.floor(y / BLOCK) * columns + Math.floor(x / BLOCK)]! +=
        (0.2126 * pixels[at]! + 0.7152 * pixels[at + 1]! + 0.0722 * pixels[at + 2]!) / (BLOCK * BLOCK);
    }
  return sums;
}
