import { describe, expect, test } from 'vitest';
import { plan } from '../../lantern/plan.ts';
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

test('a film has the shape of the picture that is its world, not of who is cut out of another or of a style', () => {
  const [upright, wide] = [
    { width: 600, height: 900 },
    { width: 1600, height: 900 },
  ];
  const frameOf = (prompt: string, images: readonly { readonly width: number; readonly height: number }[]) =>
    plan(makeBrief({ prompt, mode: 'std' }, { images }, 5)).frame;
  expect(frameOf('the camera pushes in', [upright])).toMatchObject({ width: 784, height: 1176 });
  expect(frameOf('the woman in <<<image_1>>> walks on a beach', [upright])).toEqual({ width: 1280, height: 720 });
  expect(frameOf('a fox runs through a meadow in the style of <<<image_1>>>', [upright])).toEqual({
    width: 1280,
    height: 720,
  });
  expect(
    frameOf('the woman in <<<image_1>>> walks along the street, <<<image_2>>> as the background', [upright, wide]),
  ).toEqual({
    width: 1280,
    height: 720,
  });
  expect(
    plan(
      makeBrief(
        { prompt: 'the woman in <<<image_1>>> walks on a beach', aspect_ratio: '1:1', mode: 'std' },
        { images: [upright] },
        5,
      ),
    ).frame,
  ).toEqual({ width: 720, height: 720 });
});
