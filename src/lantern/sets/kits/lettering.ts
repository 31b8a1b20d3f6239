import type { Random } from '../../../base/random.ts';
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

/** Characters of Chinese signs, the same way on a grid of 9 by 9. */
const CHARACTERS: Readonly<Record<string, string>> = {
  茶: '0898/2927/6967/4704/4784/1373/4540/4311/4371',
  面: '0999/4937/1017878010/3037/6067/3565/3262',
  米: '0595/4049/1836/7856/4501/4581',
  酒: '0918/0615/0013/2898/3036868030/4844/6864/3282',
  书: '187875/05858261/4940/7988',
  花: '0898/2927/6967/2603/1510/7643/5651608082',
  小: '494031/2602/6682',
  店: '4948/1898/1800/5754/5686/3034848030',
};

interface Script {
  readonly strokes: Readonly<Record<string, string>>;
  /** Cells of the grid, up. */
  readonly grid: number;
  /** How far one letter is from the next, and how broad a stroke is, in heights of a letter. */
  readonly advance: number;
  readonly stroke: number;
}

const CAPITALS: Script = { strokes: LETTERS, grid: 6, advance: 0.92, stroke: 0.16 };
const HAN: Script = { strokes: CHARACTERS, grid: 9, advance: 1.16, stroke: 0.1 };

function scriptOf(word: string): Script {
  return [...word].every((letter) => letter in CHARACTERS) ? HAN : CAPITALS;
}

/** How wide a word is, in the height of its letters. */
export function lengthOf(word: string): number {
  return [...word].length * scriptOf(word).advance - 0.26;
}

/** What shops sell and houses are: nobody's name. */
export const SHOP_SIGNS = [
  'CAFE',
  'BOOKS',
  'BAKERY',
  'FLOWERS',
  'MARKET',
  'TEA ROOM',
  'SHOES',
  'HATS',
  'TOYS',
  'MUSIC',
  'FRUIT',
  'WINE',
  'GIFTS',
  'TAILOR',
  'BARBER',
  'PIZZA',
  'CHEESE',
  'FABRICS',
  'GALLERY',
  'HARDWARE',
] as const;
export const NEON_SIGNS = [
  'NOODLES',
  'HOTEL',
  'BAR',
  'ARCADE',
  'RAMEN',
  'CLUB',
  'SUSHI',
  'TATTOO',
  'CINEMA',
  '小面',
  '茶',
  '酒店',
  '书店',
] as const;
export const HAN_SIGNS = ['小面', '面店', '茶店', '米店', '酒店', '书店', '花店'] as const;
/** Signs of one, two and three characters, for those that are written downwards. */
const DOWNWARD = [
  ['茶', '面', '酒', '米', '书', '花'],
  HAN_SIGNS,
  ['小面店', '小酒店', '小书店', '花茶店', '米酒店'],
] as const;

/** So many characters for a sign that is written downwards. */
export function downwardSign(random: Random, count: number): string {
  let sign = '';
  while (sign.length < count) sign += random.pick(DOWNWARD[Math.min(3, count - sign.length) - 1] ?? DOWNWARD[0]);
  return sign;
}

export const MARKET_SIGNS = ['FISH', 'FRUIT', 'MEAT', 'GREENS', 'RICE', '米店', '茶店', '面店'] as const;
export const STATION_SIGNS = ['TICKETS', 'EXIT', 'CENTRAL', 'PLATFORM', 'WAY OUT'] as const;

/** Where a sign may be: between `u0` and `u1`, its foot at `v`, at most `size` high; metres. */
export interface SignRoom {
  readonly u0: number;
  readonly u1: number;
  readonly v: number;
  readonly size: number;
}

/** Writes one of the signs, by chance. */
export function writeSign(
  brush: Brush,
  random: Random,
  signs: readonly string[],
  room: SignRoom,
  colour: string,
  options: BrushOptions = {},
): void {
  writeCentred(brush, random.pick(signs), room, colour, options);
}

/** Writes a sign in the middle of its room, as large as there is room. */
export function writeCentred(
  brush: Brush,
  sign: string,
  { u0, u1, v, size: most }: SignRoom,
  colour: string,
  options: BrushOptions = {},
): void {
  const size = Math.min(most, (u1 - u0) / lengthOf(sign));
  writeWord(brush, sign, (u0 + u1 - lengthOf(sign) * size) / 2, v + (most - size) / 2, size, colour, options);
}

/** Writes a word in capitals, or in characters of Chinese signs, on a wall: `u` and `v` of its lower left corner and its height, metres. Unknown marks are gaps; `weight` 1 is as bold as usual. */
export function writeWord(
  brush: Brush,
  word: string,
  u: number,
  v: number,
  size: number,
  colour: string,
  options: BrushOptions = {},
  weight = 1,
): void {
  const { strokes, grid, advance, stroke } = scriptOf(word);
  const unit = size / grid;
  // On a right-hand wall u runs into the depth, against the way we read.
  const along = (at: number) => (brush.wall.way === 'right' ? 2 * u + lengthOf(word) * size - at : at);
  for (const [index, letter] of [...word.toUpperCase()].entries()) {
    const at = u + index * advance * size;
    for (const line of (strokes[letter] ?? '').split('/')) {
      for (let corner = 0; corner + 3 < line.length; corner += 2) {
        const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(line.slice(corner, corner + 4), Number);
        const long = Math.hypot(x1 - x0, y1 - y0) || 1;
        // Ends overlap, so that corners close.
        const [ex, ey] = [((x1 - x0) / long) * 0.35, ((y1 - y0) / long) * 0.35];
        brush.stroke(
          along(at + (x0 - ex) * unit),
          v + (y0 - ey) * unit,
          along(at + (x1 + ex) * unit),
          v + (y1 + ey) * unit,
          size * stroke * weight,
          colour,
          options,
        );
      }
    }
  }
}
