import { expect, test } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { startKernel } from '../../base/wasm-kernel.ts';
import { assembleFinishKernel, finishRowPlain } from './finish-kernel.ts';

const WIDTH = 64;

function bytes(name: string, count: number): number[] {
  const random = createRandom(name);
  return Array.from({ length: count }, () => random.integer(0, 255));
}

test('the kernel finishes a row as the plain reference does, and leaves it opaque', () => {
  const row = bytes('row', WIDTH * 4).map((byte, at) => (at % 4 === 3 ? 255 : byte));
  const lens = bytes('lens', WIDTH);
  const grain = bytes('grain', WIDTH).map((byte) => (byte % 13) - 6);
  const kernel = startKernel(assembleFinishKernel(), WIDTH * 6)!;
  kernel.bytes.set(row);
  kernel.bytes.set(lens, WIDTH * 4);
  new Int8Array(kernel.bytes.buffer).set(grain, WIDTH * 5);
  kernel.run(0, WIDTH * 4, WIDTH * 5, WIDTH);
  const plain = Uint8Array.from(row);
  finishRowPlain(plain, Uint8ClampedArray.from(lens), Int8Array.from(grain));
  expect([...kernel.bytes.subarray(0, WIDTH * 4)]).toEqual([...plain]);
  expect(plain.every((byte, at) => at % 4 !== 3 || byte === 255)).toBe(true);
});

test('a clear lens and no grain leave a row as it is; a lens that is all veil gives its colour', () => {
  const row = Uint8Array.from([10, 200, 90, 255, 0, 255, 128, 255, 1, 2, 3, 255, 250, 251, 252, 255]);
  const [clear, veiled] = [Uint8Array.from(row), Uint8Array.from(row)];
  finishRowPlain(clear, Uint8ClampedArray.of(255, 255, 255, 0), new Int8Array(4));
  expect([...clear]).toEqual([...row]);
  finishRowPlain(veiled, Uint8ClampedArray.of(60, 120, 240, 255), new Int8Array(4));
  for (let at = 0; at < 16; at += 4) {
    expect(Math.abs(veiled[at]! - 60)).toBeLessThanOrEqual(1);
    expect(Math.abs(veiled[at + 2]! - 240)).toBeLessThanOrEqual(1);
  }
});
