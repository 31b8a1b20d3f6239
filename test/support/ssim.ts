import type { Pixels } from '../../src/lantern/paint/canvas.ts';

/** Side of the windows, pixels, and the constants of the paper for 8-bit luma. */
const WINDOW = 8;
const STEADY_MEAN = (0.01 * 255) ** 2;
const STEADY_CONTRAST = (0.03 * 255) ** 2;

/**
 * How alike two pictures of one size are where `isIn` says, -1 to 1: mean structural similarity of the luma of windows that lie wholly
 * there (Wang, Bovik, Sheikh, Simoncelli, IEEE TIP 13(4), 2004, with square windows).
 */
export function ssim(one: Pixels, other: Pixels, isIn: (at: number) => boolean): number {
  const { width, height } = one;
  let [sum, count] = [0, 0];
  for (let top = 0; top + WINDOW <= height; top += WINDOW / 2) {
    for (let left = 0; left + WINDOW <= width; left += WINDOW / 2) {
      const places = Array.from(
        { length: WINDOW * WINDOW },
        (_, at) => (top + Math.floor(at / WINDOW)) * width + left + (at % WINDOW),
      );
      if (!places.every(isIn)) continue;
      sum += similarity(
        places.map((at) => lumaAt(one, at)),
        places.map((at) => lumaAt(other, at)),
      );
      count++;
    }
  }
  if (count === 0) throw new Error('Cannot compare pictures: no window lies wholly in the mask');
  return sum / count;
}

function similarity(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [m, n] = [mean(one), mean(other)];
  const varianceOne = mean(one.map((value) => (value - m) ** 2));
  const varianceOther = mean(other.map((value) => (value - n) ** 2));
  const common = mean(one.map((value, at) => (value - m) * (other[at]! - n)));
  return (
    ((2 * m * n + STEADY_MEAN) * (2 * common + STEADY_CONTRAST)) /
    ((m * m + n * n + STEADY_MEAN) * (varianceOne + varianceOther + STEADY_CONTRAST))
  );
}

/** Luma of ITU-R BT.709, 0 to 255. */
function lumaAt({ data }: Pixels, at: number): number {
  return 0.2126 * data[at * 4]! + 0.7152 * data[at * 4 + 1]! + 0.0722 * data[at * 4 + 2]!;
}
