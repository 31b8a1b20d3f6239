import { describe, expect, test } from 'vitest';
import { createRandom } from '../base/random.ts';
import { alignedStrides, createI420Converter, createPlainConverter, type I420Planes } from './i420.ts';

function planes(width: number, height: number): I420Planes {
  const { yStride, chromaStride } = alignedStrides(width);
  return {
    y: new Uint8Array(yStride * height),
    u: new Uint8Array((chromaStride * height) / 2),
    v: new Uint8Array((chromaStride * height) / 2),
    yStride,
    chromaStride,
  };
}

function noise(width: number, height: number): Uint8Array {
  const random = createRandom(`${width}x${height}`);
  return Uint8Array.from({ length: width * height * 4 }, (_, index) =>
    index % 4 === 3 ? 255 : random.integer(0, 255),
  );
}

function visible(plane: Uint8Array, stride: number, width: number, height: number): number[] {
  return Array.from(
    { length: width * height },
    (_, index) => plane[Math.floor(index / width) * stride + (index % width)] as number,
  );
}

describe('createI420Converter()', () => {
  test.each([
    [2, 2],
    [8, 2],
    [10, 6],
    [64, 32],
    [126, 50],
    [1280, 4],
  ])('%i × %i gives what the plain reference gives', (width, height) => {
    const rgba = noise(width, height);
    const fast = planes(width, height);
    const plain = planes(width, height);
    const converter = createI420Converter(width, height);
    expect(converter.kind).toBe('simd');
    converter.convert(rgba, fast);
    createPlainConverter(width, height).convert(rgba, plain);
    expect(visible(fast.y, fast.yStride, width, height)).toEqual(visible(plain.y, plain.yStride, width, height));
    for (const plane of ['u', 'v'] as const) {
      expect(visible(fast[plane], fast.chromaStride, width / 2, height / 2)).toEqual(
        visible(plain[plane], plain.chromaStride, width / 2, height / 2),
      );
    }
  });

  // Exact values of BT.709 limited range.
  test.each([
    ['black', [0, 0, 0], [16, 128, 128]],
    ['white', [255, 255, 255], [235, 128, 128]],
    ['grey', [128, 128, 128], [126, 128, 128]],
    ['red', [255, 0, 0], [63, 102, 240]],
    ['green', [0, 255, 0], [173, 42, 26]],
    ['blue', [0, 0, 255], [32, 240, 118]],
  ])('%s has its BT.709 code', (_, [red = 0, green = 0, blue = 0], expected) => {
    const rgba = Uint8Array.from({ length: 8 * 2 * 4 }, (__, index) => [red, green, blue, 255][index % 4] as number);
    const out = planes(8, 2);
    createI420Converter(8, 2).convert(rgba, out);
    expect([out.y[0], out.u[0], out.v[0]]).toEqual(expected);
  });

  test('chroma is the mean of its four pixels', () => {
    const rgba = Uint8Array.from([255, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255]);
    const out = planes(2, 2);
    createI420Converter(2, 2).convert(rgba, out);
    expect([out.u[0], out.v[0]]).toEqual([Math.round(128 + (102 - 128) / 4), 156]);
  });

  test('odd sizes are refused', () => {
    expect(() => createI420Converter(3, 2)).toThrow('both must be even');
  });
});
