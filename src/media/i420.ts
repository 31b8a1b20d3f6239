import { startKernel } from '../base/wasm-kernel.ts';
import { BT709, CHROMA_BIAS, COEFFICIENT_BITS, LUMA_BIAS, STEP_PIXELS, assembleI420Kernel } from './i420-kernel.ts';

/** A picture as the encoder wants it: a plane of luma and two of chroma at half size. */
export interface I420Planes {
  readonly y: Uint8Array;
  readonly u: Uint8Array;
  readonly v: Uint8Array;
  /** Bytes from row to row; at least the width (luma) or half the width (chroma), rounded up to 8 and 4. */
  readonly yStride: number;
  readonly chromaStride: number;
}

/** Turns pictures of one size into I420: BT.709, limited range, each chroma sample the mean of its 2 × 2 pixels (sited in their centre). */
export interface I420Converter {
  readonly kind: 'simd' | 'plain';
  /** `rgba`: opaque, 4 bytes a pixel, rows without a gap. Writes every sample of `out`. */
  convert(rgba: Uint8Array, out: I420Planes): void;
}

/** Makes a converter for an even width and height; the fastest that this machine runs. */
export function createI420Converter(width: number, height: number): I420Converter {
  if (width % 2 !== 0 || height % 2 !== 0) {
    throw new Error(`Cannot convert to I420: the size is ${width} × ${height}, both must be even`);
  }
  return createSimdConverter(width, height) ?? createPlainConverter(width, height);
}

/** Bytes from row to row that fit the fast converter. */
export function alignedStrides(width: number): { readonly yStride: number; readonly chromaStride: number } {
  const yStride = Math.ceil(width / STEP_PIXELS) * STEP_PIXELS;
  return { yStride, chromaStride: yStride / 2 };
}

/** The planes of a picture of this size that lies in `buffer`, one after the other, with `alignedStrides`. */
export function planesOf(buffer: ArrayBufferLike, width: number, height: number): I420Planes {
  const { yStride, chromaStride } = alignedStrides(width);
  const [luma, chroma] = [yStride * height, (chromaStride * height) / 2];
  return {
    y: new Uint8Array(buffer, 0, luma),
    u: new Uint8Array(buffer, luma, chroma),
    v: new Uint8Array(buffer, luma + chroma, chroma),
    yStride,
    chromaStride,
  };
}

/** Copies a picture of this size. */
export function copyPlanes(from: I420Planes, to: I420Planes, width: number, height: number): void {
  copyRows(from.y, 0, from.yStride, to.y, 0, to.yStride, width, height);
  copyRows(from.u, 0, from.chromaStride, to.u, 0, to.chromaStride, width / 2, height / 2);
  copyRows(from.v, 0, from.chromaStride, to.v, 0, to.chromaStride, width / 2, height / 2);
}

/** Rows that are converted at once: what goes in and comes out of a strip stays in the processor's cache. */
const STRIP_ROWS = 16;

/** Undefined where WebAssembly has no SIMD. */
function createSimdConverter(width: number, height: number): I420Converter | undefined {
  const { yStride, chromaStride } = alignedStrides(width);
  const rowBytes = width * 4;
  // The last step of the last row may read beyond the strip.
  const yAt = rowBytes * STRIP_ROWS + STEP_PIXELS * 4;
  const uAt = yAt + yStride * STRIP_ROWS;
  const vAt = uAt + chromaStride * (STRIP_ROWS / 2);
  const end = vAt + chromaStride * (STRIP_ROWS / 2);
  const kernel = startKernel(assembleI420Kernel(), end);
  if (!kernel) return undefined;
  const { bytes, run } = kernel;
  return {
    kind: 'simd',
    convert(rgba, out) {
      for (let row = 0; row < height; row += STRIP_ROWS) {
        const rows = Math.min(STRIP_ROWS, height - row);
        bytes.set(rgba.subarray(row * rowBytes, (row + rows) * rowBytes));
        run(0, rowBytes, width, rows, yAt, yStride, uAt, vAt, chromaStride);
        copyRows(bytes, yAt, yStride, out.y, row * out.yStride, out.yStride, width, rows);
        copyRows(bytes, uAt, chromaStride, out.u, (row / 2) * out.chromaStride, out.chromaStride, width / 2, rows / 2);
        copyRows(bytes, vAt, chromaStride, out.v, (row / 2) * out.chromaStride, out.chromaStride, width / 2, rows / 2);
      }
    },
  };
}

function copyRows(
  from: Uint8Array,
  fromAt: number,
  fromStride: number,
  to: Uint8Array,
  toAt: number,
  toStride: number,
  rowBytes: number,
  rows: number,
): void {
  if (fromStride === toStride) {
    to.set(from.subarray(fromAt, fromAt + fromStride * (rows - 1) + rowBytes), toAt);
    return;
  }
  for (let row = 0; row < rows; row++) {
    to.set(from.subarray(fromAt + row * fromStride, fromAt + row * fromStride + rowBytes), toAt + row * toStride);
  }
}

/** The same in plain JavaScript: the reference of the fast one, and the way where SIMD is missing. */
export function createPlainConverter(width: number, height: number): I420Converter {
  const [yr, yg, yb] = BT709.y;
  const [ur, ug, ub] = BT709.u;
  const [vr, vg, vb] = BT709.v;
  const chromaShift = COEFFICIENT_BITS + 2;
  return {
    kind: 'plain',
    convert(rgba, out) {
      const at = (index: number) => rgba[index] as number;
      const luma = (index: number) =>
        (yr * at(index) + yg * at(index + 1) + yb * at(index + 2) + LUMA_BIAS) >> COEFFICIENT_BITS;
      for (let row = 0; row < height; row += 2) {
        for (let column = 0; column < width; column += 2) {
          const a = (row * width + column) * 4;
          const c = a + width * 4;
          const to = row * out.yStride + column;
          out.y[to] = luma(a);
          out.y[to + 1] = luma(a + 4);
          out.y[to + out.yStride] = luma(c);
          out.y[to + out.yStride + 1] = luma(c + 4);
          const red = at(a) + at(a + 4) + at(c) + at(c + 4);
          const green = at(a + 1) + at(a + 5) + at(c + 1) + at(c + 5);
          const blue = at(a + 2) + at(a + 6) + at(c + 2) + at(c + 6);
          const chroma = (row / 2) * out.chromaStride + column / 2;
          out.u[chroma] = (ur * red + ug * green + ub * blue + CHROMA_BIAS) >> chromaShift;
          out.v[chroma] = (vr * red + vg * green + vb * blue + CHROMA_BIAS) >> chromaShift;
        }
      }
    },
  };
}
