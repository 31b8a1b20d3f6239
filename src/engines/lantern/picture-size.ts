import type { MediaShape } from '../../lantern/brief.ts';
import type { FrameSize } from '../../lantern/storyboard/storyboard.ts';

export type Resolution = '1k' | '2k' | '4k';
export type PictureRatio = '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | '3:2' | '2:3' | '21:9';

type Sides = readonly [width: number, height: number];

/** 1k has about one megapixel, 2k twice its sides (from 2048 on the long one), 4k a long side from 3840. All exact and even. */
const SIZES: Readonly<Record<PictureRatio, Readonly<Record<Resolution, Sides>>>> = {
  '16:9': { '1k': [1344, 756], '2k': [2688, 1512], '4k': [3840, 2160] },
  '9:16': { '1k': [756, 1344], '2k': [1512, 2688], '4k': [2160, 3840] },
  '1:1': { '1k': [1024, 1024], '2k': [2048, 2048], '4k': [3840, 3840] },
  '4:3': { '1k': [1152, 864], '2k': [2304, 1728], '4k': [3840, 2880] },
  '3:4': { '1k': [864, 1152], '2k': [1728, 2304], '4k': [2880, 3840] },
  '3:2': { '1k': [1248, 832], '2k': [2496, 1664], '4k': [3840, 2560] },
  '2:3': { '1k': [832, 1248], '2k': [1664, 2496], '4k': [2560, 3840] },
  '21:9': { '1k': [1540, 660], '2k': [3080, 1320], '4k': [3850, 1650] },
};

/** Of a picture in another shape: 1k and 2k by their pixels, 4k by its long side. */
const FREE_PIXELS = { '1k': 1024 * 1024, '2k': 2048 * 2048 } as const;
const FREE_LONG_SIDE_4K = 3840;

/** The size of a picture of a named ratio. */
export function pictureSize(resolution: Resolution, ratio: PictureRatio): FrameSize {
  const [width, height] = SIZES[ratio][resolution];
  return { width, height };
}

/** The even size of a picture in any shape. */
export function sizeLike(resolution: Resolution, shape: MediaShape): FrameSize {
  const ratio = shape.width / shape.height;
  const long = Math.max(ratio, 1 / ratio);
  const longSide = resolution === '4k' ? FREE_LONG_SIDE_4K : Math.sqrt(FREE_PIXELS[resolution] * long);
  const even = (length: number) => Math.max(2, Math.round(length / 2) * 2);
  const sides = [even(longSide), even(longSide / long)] as const;
  return ratio >= 1 ? { width: sides[0], height: sides[1] } : { width: sides[1], height: sides[0] };
}

/** Words of a prompt that ask for a shape, in English and Chinese; the first that is found counts. */
const SHAPE_WORDS: readonly (readonly [RegExp, PictureRatio])[] = [
  [/panorama|panoramic|ultra-?\s?wide|cinemascope|全景|超宽/iu, '21:9'],
  [/phone wallpaper|vertical|portrait orientation|story format|竖屏|竖版|手机壁纸/iu, '9:16'],
  [/square|avatar|profile picture|album cover|头像|方形/iu, '1:1'],
  [/portrait|poster|book cover|magazine cover|肖像|海报|封面/iu, '3:4'],
];

/** The ratio that a prompt suggests: named as such ("4:3"), else by its words; undefined when it says nothing. */
export function suggestedRatio(prompt: string): PictureRatio | undefined {
  const named = /\b(\d{1,2})\s?[:：]\s?(\d{1,2})\b/u.exec(prompt);
  const ratio = named === null ? undefined : `${Number(named[1])}:${Number(named[2])}`;
  if (ratio !== undefined && Object.hasOwn(SIZES, ratio)) return ratio as PictureRatio;
  return SHAPE_WORDS.find(([words]) => words.test(prompt))?.[1];
}
