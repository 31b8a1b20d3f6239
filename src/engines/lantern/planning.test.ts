import { describe, expect, test } from 'vitest';
import { frameSize } from './frame-size.ts';
import { makeBrief } from './make-brief.ts';
import { paintersFor, planSegments } from './segments.ts';

describe('frameSize()', () => {
  test.each([
    ['std', '16:9', undefined, [1280, 720]],
    ['std', '9:16', undefined, [720, 1280]],
    ['std', '1:1', { width: 3000, height: 1000 }, [720, 720]],
    ['pro', undefined, undefined, [1920, 1080]],
    ['pro', undefined, { width: 1920, height: 1080 }, [1920, 1080]],
    ['std', undefined, { width: 1080, height: 1920 }, [720, 1280]],
    ['std', undefined, { width: 301, height: 301 }, [960, 960]],
    ['pro', undefined, { width: 2500, height: 1000 }, [2276, 910]],
  ] as const)('%s %s %j', (mode, ratio, media, [width, height]) => {
    expect(frameSize(mode, ratio, media)).toEqual({ width, height });
  });
});

describe('planSegments()', () => {
  const shot = (startFrame: number) => ({ startFrame });

  test.each([
    [1, 2],
    [72, 2],
    [120, 2],
    [360, 2],
    [360, 4],
    [73, 3],
    [241, 8],
    [120, 1],
  ])('%i frames for %i painters: no gap, no overlap, equal parts', (frameCount, painters) => {
    const segments = planSegments(frameCount, [shot(0)], painters);
    expect(segments).toHaveLength(Math.min(frameCount, painters));
    let next = 0;
    for (const { firstFrame, frameCount: count } of segments) {
      expect(firstFrame).toBe(next);
      expect(Math.abs(count - frameCount / segments.length)).toBeLessThanOrEqual(1);
      next += count;
    }
    expect(next).toBe(frameCount);
  });

  test('borders move to a near cut', () => {
    expect(planSegments(120, [shot(0), shot(57)], 2).map(({ firstFrame }) => firstFrame)).toEqual([0, 57]);
    expect(planSegments(120, [shot(0), shot(45)], 2).map(({ firstFrame }) => firstFrame)).toEqual([0, 60]);
  });
});

test.each([
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 3],
  [8, 6],
])('paintersFor(%i) is %i: their encoders work beside them', (workers, painters) => {
  expect(paintersFor(workers)).toBe(painters);
});

describe('makeBrief()', () => {
  test('fills in what is open, and follows a video', () => {
    expect(makeBrief({ prompt: 'p' }, { images: [] }, 3)).toEqual({
      prompt: 'p',
      literalness: 0.5,
      seconds: 5,
      frame: { width: 1920, height: 1080 },
      multiShot: false,
      sound: false,
      seed: 3,
      images: [],
    });
    const video = { width: 720, height: 1280, seconds: 4.021, hasSound: false };
    expect(
      makeBrief({ prompt: 'p', mode: 'std', cfg_scale: 0, negative_prompt: 'n' }, { images: [], video }, 3),
    ).toMatchObject({
      literalness: 0,
      negativePrompt: 'n',
      seconds: 97 / 24,
      frame: { width: 720, height: 1280 },
      video: { width: 720, height: 1280 },
    });
  });
});
