import { expect, test } from 'vitest';
import { makeStillsBrief } from './make-stills-brief.ts';
import { pictureSize, sizeLike, suggestedRatio, type PictureRatio } from './picture-size.ts';

const RATIOS: readonly PictureRatio[] = ['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9'];

test.each(RATIOS)('pictureSize() of %s is exact, even, and as large as its name says', (ratio) => {
  const [across = 1, down = 1] = ratio.split(':').map(Number);
  const sizes = (['1k', '2k', '4k'] as const).map((resolution) => pictureSize(resolution, ratio));
  for (const { width, height } of sizes) {
    expect(width * down).toBe(height * across);
    expect([width % 2, height % 2]).toEqual([0, 0]);
  }
  const [small, middle, large] = sizes;
  expect(Math.abs((small!.width * small!.height) / 2 ** 20 - 1)).toBeLessThan(0.06);
  expect(Math.max(middle!.width, middle!.height)).toBeGreaterThanOrEqual(2048);
  expect(Math.max(large!.width, large!.height)).toBeGreaterThanOrEqual(3840);
});

test.each([
  ['1k', { width: 3000, height: 2000 }, { width: 1254, height: 836 }],
  ['2k', { width: 500, height: 500 }, { width: 2048, height: 2048 }],
  ['4k', { width: 400, height: 1000 }, { width: 1536, height: 3840 }],
] as const)('sizeLike(%s, %j)', (resolution, shape, size) => {
  expect(sizeLike(resolution, shape)).toEqual(size);
});

test.each([
  ['a cat', undefined],
  ['a movie poster of a cat', '3:4'],
  ['a cat in 4:3', '4:3'],
  ['at 7:30 a cat', undefined],
  ['panoramic view of a lake', '21:9'],
  ['竖屏，一只猫', '9:16'],
])('suggestedRatio(%s)', (prompt, ratio) => {
  expect(suggestedRatio(prompt)).toBe(ratio);
});

test('makeStillsBrief() follows the first image with auto, else the prompt, else 16:9', () => {
  const frame = (prompt: string, images: readonly { width: number; height: number }[]) =>
    makeStillsBrief({ prompt, aspect_ratio: 'auto', resolution: '1k' }, { images }, 1).frame;
  expect(frame('a poster', [{ width: 900, height: 900 }])).toEqual({ width: 1024, height: 1024 });
  expect(frame('a poster', [])).toEqual({ width: 864, height: 1152 });
  expect(frame('a cat', [])).toEqual({ width: 1344, height: 756 });
});

test('makeStillsBrief() counts n or series_amount', () => {
  expect(makeStillsBrief({ prompt: 'p', n: 4 }, { images: [] }, 1)).toMatchObject({ count: 4, arrangement: 'takes' });
  expect(makeStillsBrief({ prompt: 'p', result_type: 'series', series_amount: 3 }, { images: [] }, 1)).toMatchObject({
    count: 3,
    arrangement: 'series',
  });
});
