import { expect, test } from 'vitest';
import { createRandom } from '../base/random.ts';
import { enlargePicture, type RawPixels } from './enlarge-picture.ts';

const [SIDE, SCALE] = [96, 4];

function picture(lumaAt: (x: number, y: number) => number): RawPixels {
  const data = new Uint8Array(SIDE * SIDE * 4).fill(255);
  for (let at = 0; at < SIDE * SIDE; at++)
    data.fill(Math.round(lumaAt(at % SIDE, Math.floor(at / SIDE))), at * 4, at * 4 + 3);
  return { data, info: { width: SIDE, height: SIDE } };
}

/** A slanted edge from 50 to 200, as soft as a lens makes it: 1.5 pixels from a tenth to nine. */
const edge = picture((x, y) => 50 + 150 / (1 + Math.exp(-(x - 44 - y * 0.1) * 2.9)));

test('enlargePicture() keeps edges as steep as they were, in pixels of the source, without halos', async () => {
  const { data, info } = await enlargePicture(edge, SIDE * SCALE);
  expect(info).toEqual({ width: SIDE * SCALE, height: SIDE * SCALE });
  const widths: number[] = [];
  for (let y = 100; y < 280; y++) {
    const row = Array.from({ length: info.width }, (_, x) => data[(y * info.width + x) * 4]!);
    widths.push((row.findIndex((value) => value >= 185) - row.findIndex((value) => value >= 65)) / SCALE);
    expect(Math.max(...row)).toBeLessThanOrEqual(203);
    expect(Math.min(...row)).toBeGreaterThanOrEqual(47);
  }
  // Skia's cubic makes 1.8 of it.
  expect(widths.reduce((sum, value) => sum + value, 0) / widths.length).toBeLessThan(1.2);
});

test('enlargePicture() has grain as strong and as fine as that of the source, and none where there was none', async () => {
  const random = createRandom(3);
  const grainy = await enlargePicture(
    picture(() => 128 + (random.next() + random.next() + random.next() - 1.5) * 8),
    SIDE * SCALE,
  );
  // The deviation of three uniform values of that width is 4; the second difference has √6 of it.
  expect(roughness(grainy)).toBeGreaterThan(4 * Math.sqrt(6) * 0.6);
  expect(roughness(grainy)).toBeLessThan(4 * Math.sqrt(6) * 1.2);
  expect(
    roughness(
      await enlargePicture(
        picture((x) => 60 + x),
        SIDE * SCALE,
      ),
    ),
  ).toBeLessThan(0.8);
});

/** Root mean square of the second difference from pixel to pixel. */
function roughness({ data, info: { width, height } }: RawPixels): number {
  let [sum, count] = [0, 0];
  for (let at = 0; at < width * height; at++) {
    if (at % width < 8 || at % width > width - 9) continue;
    sum += (data[(at - 1) * 4]! - 2 * data[at * 4]! + data[(at + 1) * 4]!) ** 2;
    count++;
  }
  return Math.sqrt(sum / count);
}
