import type { Brush, BrushOptions } from './facade.ts';

/**
 * Capital letters as strokes on a grid of 4 by 6, lines joined by `/`, each corner two digits: across, up. Drawn for signs
 * that are read from across a street.
 */
const LETTERS: Readonly<Record<string, string>> = {
  A: '002640/1232',
  B: '00063645443303/3342413000',
  C: '4536160501103041',
  D: '00062645412000',
  E: '40000646/0333',
  F: '000646/0333',
  G: '45361605011030414323',
  H: '0006/4046/0343',
  I: '2026/1030/1636',
  K: '0006/4603/1440',
  L: '060040',
  M: '0006234640',
  N: '00064046',
  O: '160501103041453616',
  P: '00063645443303',
  R: '00063645443303/2340',
  S: '453616050433334241301001',
  T: '2026/0646',
  U: '060110304146',
  V: '062046',
  W: '0610233046',
  X: '0046/0640',
  Y: '0623/4623/2320',
  Z: '06460040',
};

/** How far one letter is from the next, in its heights. */
const ADVANCE = 0.92;

/** How wide a word is, in the height of its letters. */
export function lengthOf(word: string): number {
  return [...word].length * ADVANCE - 0.26;
}

/** Writes a word in capitals on a wall: `u` and `v` of its lower left corner and its height, metres. Unknown marks are gaps. */
export function writeWord(
  brush: Brush,
  word: string,
  u: number,
  v: number,
  size: number,
  colour: string,
  options: BrushOptions = {},
): void {
  const unit = size / 6;
  for (const [index, letter] of [...word.toUpperCase()].entries()) {
    const at = u + index * ADVANCE * size;
    for (const line of (LETTERS[letter] ?? '').split('/')) {
      for (let corner = 0; corner + 3 < line.length; corner += 2) {
        const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(line.slice(corner, corner + 4), Number);
        const long = Math.hypot(x1 - x0, y1 - y0) || 1;
        // Ends overlap, so that corners close.
        const [ex, ey] = [((x1 - x0) / long) * 0.35, ((y1 - y0) / long) * 0.35];
        brush.stroke(
          at + (x0 - ex) * unit,
          v + (y0 - ey) * unit,
          at + (x1 + ex) * unit,
          v + (y1 + ey) * unit,
          size * 0.16,
          colour,
          options,
        );
      }
    }
  }
}
