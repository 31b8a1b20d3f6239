import {
  OP,
  advance,
  assembleModule,
  get,
  i32,
  repeatWhile,
  set,
  shuffle8,
  vectorI16x8,
  type Code,
} from '../../base/wasm-assembler.ts';

/** Pixels of the frame, each way, that one pixel of the lens' layer lies over; also the pixels that one step takes. */
export const LENS_DIVISOR = 4;

// Parameters, in order, then locals.
const PIXELS = 0;
const LENS = 1;
const GRAIN = 2;
const WIDTH = 3;
const COLUMN = 4;
const FOUR = 5;
const VEIL = 6;
const VEIL_WEIGHT = 7;
const SPECKS = 8;
const WEIGHT = 9;
const TWO = 10;

const ZERO = vectorI16x8([0, 0, 0, 0, 0, 0, 0, 0]);
/** Bytes of the second of two vectors are numbered from here. */
const SECOND = 16;

/**
 * The kernel as a WebAssembly module: `run(pixels, lens, grain, width)` finishes one row of RGBA pixels in place; `width` is a multiple of
 * four. Per four pixels one straight RGBA pixel of the lens' layer is laid over them, then four signed bytes of grain.
 * `finishRowPlain` does the same in words.
 */
export function assembleFinishKernel(): Uint8Array<ArrayBuffer> {
  return assembleModule({
    parameterCount: 4,
    i32LocalCount: 1,
    v128LocalCount: 6,
    body: [...i32(0), ...set(COLUMN), ...repeatWhile(fourPixels(), [...get(COLUMN), ...get(WIDTH), ...OP.lessSigned])],
  });
}

function fourPixels(): Code {
  return [
    ...get(PIXELS),
    ...OP.loadV128,
    ...set(FOUR),
    ...get(LENS),
    ...OP.load32Splat,
    ...set(SPECKS),
    ...get(SPECKS),
    ...OP.extendLowU8,
    ...set(VEIL),
    ...weightsOf(3, 3),
    ...i32(1),
    ...OP.shiftRightUnsignedI16x8,
    ...set(VEIL_WEIGHT),
    ...get(GRAIN),
    ...OP.load32Splat,
    ...set(SPECKS),
    ...get(PIXELS),
    ...twoPixels(OP.extendLowU8, 0),
    ...twoPixels(OP.extendHighU8, 2),
    ...OP.narrowI16x8ToU8x16,
    ...OP.storeV128,
    ...advance(PIXELS, i32(16)),
    ...advance(LENS, i32(4)),
    ...advance(GRAIN, i32(4)),
    ...advance(COLUMN, i32(4)),
  ];
}

/** Leaves two finished pixels in eight lanes on the stack. */
function twoPixels(extend: Code, first: number): Code {
  return [
    ...get(FOUR),
    ...extend,
    ...set(TWO),
    // TWO + (VEIL - TWO) * VEIL_WEIGHT
    ...get(VEIL),
    ...get(TWO),
    ...OP.subtractI16x8,
    ...get(VEIL_WEIGHT),
    ...OP.multiplyQ15,
    ...get(TWO),
    ...OP.addI16x8,
    ...set(TWO),
    ...weightsOf(first, first + 1),
    ...set(WEIGHT),
    // Light grain takes a share of what lacks of white (255 - TWO), dark grain of what there is.
    ...get(TWO),
    ...get(WEIGHT),
    ...ZERO,
    ...OP.greaterI16x8,
    ...vectorI16x8(Array.from({ length: 8 }, () => 255)),
    ...OP.andV128,
    ...OP.xorV128,
    ...get(WEIGHT),
    ...OP.multiplyQ15,
    ...get(TWO),
    ...OP.addI16x8,
  ];
}

/** Two bytes of `SPECKS` as weights in 2^15 for the colours of two pixels; that of their alpha is 0. */
function weightsOf(first: number, second: number): Code {
  // A byte in the upper half of a lane is 256 times as much.
  const lanes = [first, first, first, undefined, second, second, second, undefined];
  return [...ZERO, ...get(SPECKS), ...shuffle8(lanes.flatMap((byte) => [0, byte === undefined ? 0 : SECOND + byte]))];
}

/** What the kernel does to a row, in plain JavaScript: its reference, and the way for other widths and where SIMD is missing. */
export function finishRowPlain(pixels: Uint8Array, lens: Uint8ClampedArray, grain: Int8Array): void {
  for (let column = 0; column * 4 < pixels.length; column++) {
    const over = Math.floor(column / LENS_DIVISOR) * 4;
    const veil = lens[over + 3]! * 128;
    const speck = grain[column]! * 256;
    for (let part = 0; part < 3; part++) {
      const at = column * 4 + part;
      const seen = pixels[at]! + multiplyQ15(lens[over + part]! - pixels[at]!, veil);
      pixels[at] = seen + multiplyQ15(speck > 0 ? 255 - seen : seen, speck);
    }
  }
}

function multiplyQ15(a: number, b: number): number {
  return (a * b + 0x4000) >> 15;
}
