import { labOf } from '../reference/oklab.ts';
import { colourTable, tableIndex, type ColourTable } from './colour-table.ts';
import { wordsOf, type TreatmentMaker } from './treatment.ts';

/** Rows of blocks in a picture as high as it is wide; a wide one has fewer, as the blocks keep their size. */
const BLOCKS_ACROSS_THE_MEAN = 172;

/** Bayer's 4 × 4 matrix (Bayer 1973), -0.5 to 0.5. */
const BAYER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5].map((rank) => (rank + 0.5) / 16 - 0.5);
/** How far neighbouring blocks part when they are dithered, 0 to 255. */
const DITHER = 13;

/** Large square pixels in few colours, dithered, as on a machine of the late eighties. */
export const pixelArt: TreatmentMaker = ({ width, height }) => {
  const block = Math.max(2, Math.round(Math.sqrt(width * height) / BLOCKS_ACROSS_THE_MEAN));
  const table = paletteTable();
  return {
    treat(pixels) {
      const words = wordsOf(pixels);
      for (let top = 0; top < height; top += block) {
        for (let left = 0; left < width; left += block) {
          const [right, bottom] = [Math.min(width, left + block), Math.min(height, top + block)];
          const shift = BAYER[(((top / block) & 3) << 2) | ((left / block) & 3)]! * DITHER;
          const colour = table[tableIndex(meanOf(words, width, { left, top, right, bottom }, shift))]!;
          for (let y = top; y < bottom; y++) words.fill(colour, y * width + left, y * width + right);
        }
      }
    },
  };
};

interface Block {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The mean colour of a block, a step brighter or darker. */
function meanOf(words: Uint32Array, width: number, { left, top, right, bottom }: Block, shift: number): number {
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const word = words[y * width + x]!;
      red += word & 255;
      green += (word >>> 8) & 255;
      blue += (word >>> 16) & 255;
    }
  }
  const count = (right - left) * (bottom - top);
  const part = (sum: number) => Math.min(255, Math.max(0, Math.round(sum / count + shift)));
  return part(red) | (part(green) << 8) | (part(blue) << 16);
}

/** A house palette: ramps from shadow to light whose shadows lean to violet and lights to yellow. */
const RAMPS: readonly (readonly string[])[] = [
  ['#0d0b1a', '#241f3a', '#443d5e', '#6c6784', '#9a97ab', '#c9c8d2', '#f4f1ea'],
  ['#2b0f26', '#5c1a36', '#9a2a3c', '#d64545', '#f2796b', '#f9b8a0'],
  ['#3a1a14', '#6e3321', '#a65a30', '#d98b45', '#f2c063', '#fbe9a0'],
  ['#0f2424', '#1b4a3a', '#2f7a45', '#63a94a', '#a8d15c', '#e0ee9a'],
  ['#1f2112', '#3f4420', '#666b2e', '#929445', '#bfbd70', '#e6e2ac'],
  ['#0c1738', '#173a6e', '#2465a8', '#3f9ad6', '#79c9ee', '#c2ecf7'],
  ['#1e1140', '#45247a', '#7a3fb0', '#b46ad6', '#e3a3ea', '#f7d5f2'],
  ['#2e1c1c', '#5a3a30', '#8a5f4a', '#b98a6a', '#e2b894', '#f7dfc4'],
  ['#10282e', '#1f545a', '#35898a', '#66bdb3', '#aee3d0'],
];

/** The nearest colour of the palette for every colour, by distance in OKLab. */
function paletteTable(): ColourTable {
  const palette = RAMPS.flat().map((hex) => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
    return { word: (parts[0] | (parts[1] << 8) | (parts[2] << 16) | 0xff000000) >>> 0, lab: labOf(...parts) };
  });
  const nearest = (word: number) => {
    const [lightness, a, b] = labOf(word & 255, (word >>> 8) & 255, (word >>> 16) & 255);
    let [found, least] = [0, Infinity];
    for (const each of palette) {
      // Chroma counts double: of two near colours the eye forgives the other lightness, not the other hue.
      const apart = (each.lab[0] - lightness) ** 2 + 2 * ((each.lab[1] - a) ** 2 + (each.lab[2] - b) ** 2);
      if (apart < least) [found, least] = [each.word, apart];
    }
    return found;
  };
  // Eight neighbours share an answer: the search over all colours would take most of a second.
  const answers = new Map<number, number>();
  return colourTable((colour) => colour).map((word) => {
    const coarse = word & 0xf8f8f8;
    const known = answers.get(coarse) ?? nearest(coarse | 0x040404);
    answers.set(coarse, known);
    return known;
  });
}
