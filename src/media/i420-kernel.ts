import {
  OP,
  advance,
  assembleModule,
  get,
  i32,
  repeatWhile,
  set,
  shuffle32,
  splatI32x4,
  vectorI16x8,
  type Code,
} from '../base/wasm-assembler.ts';

/** Fixed-point bits of the coefficients below. */
export const COEFFICIENT_BITS = 15;

/**
 * R'G'B' full range to Y'CbCr limited range, times 2^15: ITU-R BT.709-6, items 3.2 to 3.5 (Kr 0.2126, Kb 0.0722), scaled by
 * 219/255 for luma and 224/255 for chroma. Each chroma row sums to 0, so that grey stays exactly grey.
 */
export const BT709 = {
  y: [5983, 20127, 2032],
  u: [-3298, -11094, 14392],
  v: [14392, -13073, -1319],
} as const;

/** Offset and rounding of luma: one pixel, 2^15. */
export const LUMA_BIAS = (16 << COEFFICIENT_BITS) + (1 << (COEFFICIENT_BITS - 1));
/** Offset and rounding of chroma: the sum of four pixels, 2^17. */
export const CHROMA_BIAS = (128 << (COEFFICIENT_BITS + 2)) + (1 << (COEFFICIENT_BITS + 1));

/** Pixels of a row that one step takes. Rows may be read up to 28 bytes and written up to 6 bytes beyond the width. */
export const STEP_PIXELS = 8;

// Parameters, in order, then locals.
const SOURCE = 0;
const SOURCE_STRIDE = 1;
const WIDTH = 2;
const HEIGHT = 3;
const Y = 4;
const Y_STRIDE = 5;
const U = 6;
const V = 7;
const CHROMA_STRIDE = 8;
const COLUMN = 9;
const ROW = 10;
const FROM = 11;
const TO = 12;
const U_SUM_LOW = 13;
const V_SUM_LOW = 14;
const U_SUM = 15;
const V_SUM = 16;
const UPPER = 17;
const LOWER = 18;
const SUM = 19;
const PARTIAL = 20;
const PRODUCT = 21;
const NEXT_PRODUCT = 22;

const EVEN = [0, 2, 4, 6] as const;
const ODD = [1, 3, 5, 7] as const;

/**
 * The kernel as a WebAssembly module: `run(source, sourceStride, width, height, y, yStride, u, v, chromaStride)`.
 * Two rows and eight pixels a step. Lanes after widening are R G B A R G B A, so one dot product per two pixels does
 * luma, and one per two *summed* pixels does chroma.
 */
export function assembleI420Kernel(): Uint8Array<ArrayBuffer> {
  return assembleModule({
    parameterCount: 9,
    i32LocalCount: 4,
    v128LocalCount: 10,
    body: [
      ...i32(0),
      ...set(ROW),
      ...repeatWhile(
        [
          ...i32(0),
          ...set(COLUMN),
          ...repeatWhile(blockOfEightByTwo(), [...get(COLUMN), ...get(WIDTH), ...OP.lessSigned]),
          ...advance(SOURCE, [...get(SOURCE_STRIDE), ...i32(2), ...OP.multiply]),
          ...advance(Y, [...get(Y_STRIDE), ...i32(2), ...OP.multiply]),
          ...advance(U, get(CHROMA_STRIDE)),
          ...advance(V, get(CHROMA_STRIDE)),
          ...advance(ROW, i32(2)),
        ],
        [...get(ROW), ...get(HEIGHT), ...OP.lessSigned],
      ),
    ],
  });
}

function blockOfEightByTwo(): Code {
  return [
    ...get(SOURCE),
    ...get(COLUMN),
    ...i32(4),
    ...OP.multiply,
    ...OP.add,
    ...set(FROM),
    ...get(Y),
    ...get(COLUMN),
    ...OP.add,
    ...set(TO),
    ...fourPixels(0),
    ...get(U_SUM),
    ...set(U_SUM_LOW),
    ...get(V_SUM),
    ...set(V_SUM_LOW),
    ...fourPixels(16),
    ...storeChroma(U, U_SUM_LOW, U_SUM),
    ...storeChroma(V, V_SUM_LOW, V_SUM),
    ...advance(COLUMN, i32(STEP_PIXELS)),
  ];
}

/** Four pixels of both rows: stores their luma and leaves the partial chroma sums in U_SUM and V_SUM. */
function fourPixels(offsetBytes: number): Code {
  const upper: Code = [...get(FROM), ...i32(offsetBytes), ...OP.add, ...OP.loadV128];
  const lower: Code = [...get(FROM), ...i32(offsetBytes), ...OP.add, ...get(SOURCE_STRIDE), ...OP.add, ...OP.loadV128];
  const to: Code = [...get(TO), ...i32(offsetBytes / 4), ...OP.add];
  return [
    ...upper,
    ...set(UPPER),
    ...lower,
    ...set(LOWER),
    ...to,
    ...luma(UPPER),
    ...OP.storeLow32,
    ...to,
    ...get(Y_STRIDE),
    ...OP.add,
    ...luma(LOWER),
    ...OP.storeLow32,
    ...chromaHalf(OP.extendLowU8),
    ...set(SUM),
    ...chromaHalf(OP.extendHighU8),
    ...set(PARTIAL),
    ...chromaSum(BT709.u),
    ...set(U_SUM),
    ...chromaSum(BT709.v),
    ...set(V_SUM),
  ];
}

function luma(row: number): Code {
  const half = (extend: Code): Code => [...get(row), ...extend, ...weights(BT709.y), ...OP.dotI16x8];
  return [
    ...half(OP.extendLowU8),
    ...set(SUM),
    ...half(OP.extendHighU8),
    ...set(PARTIAL),
    ...addNeighbours(SUM, PARTIAL),
    ...splatI32x4(LUMA_BIAS),
    ...OP.addI32x4,
    ...i32(COEFFICIENT_BITS),
    ...OP.shiftRightI32x4,
    ...narrowToBytes(),
  ];
}

/** Two pixels of the upper and the lower row, added. */
function chromaHalf(extend: Code): Code {
  return [...get(UPPER), ...extend, ...get(LOWER), ...extend, ...OP.addI16x8];
}

/** Four lanes: two pairs of lanes that each add up to one chroma sample. */
function chromaSum(row: readonly number[]): Code {
  return [
    ...get(SUM),
    ...weights(row),
    ...OP.dotI16x8,
    ...set(PRODUCT),
    ...get(PARTIAL),
    ...weights(row),
    ...OP.dotI16x8,
    ...set(NEXT_PRODUCT),
    ...addNeighbours(PRODUCT, NEXT_PRODUCT),
  ];
}

function storeChroma(plane: number, low: number, high: number): Code {
  return [
    ...get(plane),
    ...get(COLUMN),
    ...i32(1),
    ...OP.shiftRight,
    ...OP.add,
    ...addNeighbours(low, high),
    ...splatI32x4(CHROMA_BIAS),
    ...OP.addI32x4,
    ...i32(COEFFICIENT_BITS + 2),
    ...OP.shiftRightI32x4,
    ...narrowToBytes(),
    ...OP.storeLow32,
  ];
}

function addNeighbours(low: number, high: number): Code {
  return [...get(low), ...get(high), ...shuffle32(EVEN), ...get(low), ...get(high), ...shuffle32(ODD), ...OP.addI32x4];
}

function narrowToBytes(): Code {
  const zero = vectorI16x8([0, 0, 0, 0, 0, 0, 0, 0]);
  return [...zero, ...OP.narrowI32x4ToI16x8, ...zero, ...OP.narrowI16x8ToU8x16];
}

function weights(row: readonly number[]): Code {
  const [red = 0, green = 0, blue = 0] = row;
  return vectorI16x8([red, green, blue, 0, red, green, blue, 0]);
}
