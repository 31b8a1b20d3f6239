import type { FinishedStill } from './render-jobs.ts';

/** Standard deviation of a thumbnail's values below which a picture is one flat colour. */
const FLAT_DEVIATION = 1.5;
/** Mean difference of two thumbnails, of 255, below which two pictures are the same to the eye. */
const ALIKE_DIFFERENCE = 1;

/** Throws when a picture shows nothing, or when two of one task are the same. */
export function checkStills(stills: readonly FinishedStill[]): void {
  for (const [index, { thumbnail }] of stills.entries()) {
    if (deviationOf(thumbnail) < FLAT_DEVIATION)
      throw new Error(`Cannot deliver picture ${index + 1}: it is one flat colour`);
    const twin = stills
      .slice(0, index)
      .findIndex((other) => differenceOf(thumbnail, other.thumbnail) < ALIKE_DIFFERENCE);
    if (twin >= 0) throw new Error(`Cannot deliver picture ${index + 1}: it is the same as picture ${twin + 1}`);
  }
}

/** Mean absolute difference of two thumbnails of one size, 0 to 255. */
export function differenceOf(a: Uint8Array, b: Uint8Array): number {
  let sum = 0;
  for (const [at, value] of a.entries()) sum += Math.abs(value - (b[at] ?? 0));
  return sum / a.length;
}

function deviationOf(values: Uint8Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
