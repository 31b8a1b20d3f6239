import { applyCubes, colourCube } from '../reference/colour-cube.ts';
import type { Lch } from '../reference/oklab.ts';

/** A change of colours as a table: the new word (`0xAABBGGRR`) of every colour of 6 bits a part; see `tableIndex`. */
export type ColourTable = Uint32Array;

const BITS = 6;
const LEVELS = 1 << BITS;
const SIDE = 512;

/** Tabulates a change of colours over all 262,144 colours of 6 bits a part. */
export function colourTable(change: (colour: Lch) => Lch): ColourTable {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let index = 0; index < LEVELS ** 3; index++) {
    data[index * 4] = levelOf(index);
    data[index * 4 + 1] = levelOf(index >> BITS);
    data[index * 4 + 2] = levelOf(index >> (2 * BITS));
    data[index * 4 + 3] = 255;
  }
  applyCubes({ data, width: SIDE, height: SIDE }, [{ cube: colourCube(change), weightAt: () => 1 }]);
  return new Uint32Array(data.buffer);
}

/** Where a word's colour stands in a table. */
export function tableIndex(word: number): number {
  return ((word >>> 2) & 0x3f) | ((word >>> 4) & 0xfc0) | ((word >>> 6) & 0x3f000);
}

function levelOf(bits: number): number {
  return ((bits & (LEVELS - 1)) * 255) / (LEVELS - 1);
}
