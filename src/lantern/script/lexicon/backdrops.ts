import { COLOURS } from '../screenplay.ts';
import type { Entry } from './entry.ts';
import { listed } from '../listed.ts';

const HAN: Readonly<Record<(typeof COLOURS)[number], string>> = {
  red: '红',
  orange: '橙',
  yellow: '黄',
  green: '绿',
  blue: '蓝',
  purple: '紫',
  pink: '粉',
  brown: '棕',
  black: '黑',
  white: '白',
  grey: '灰',
};

/** How else those who order pictures of goods name the paper behind them. */
const OTHERWISE: Partial<Readonly<Record<(typeof COLOURS)[number], { readonly en: string; readonly zh: string }>>> = {
  black: { en: 'dark, jet black, pitch black', zh: '暗色背景, 深色背景, 暗背景, 深暗背景, 漆黑背景' },
  white: {
    en: 'light, bright white, cream, ivory, off-white, neutral, clean, seamless',
    zh: '浅色背景, 米白色背景, 乳白色背景, 纯净背景',
  },
  green: { en: 'mint, emerald, sage, olive', zh: '薄荷绿背景, 墨绿色背景, 翠绿色背景' },
  blue: { en: 'navy, teal, turquoise, sky blue', zh: '天蓝色背景, 深蓝色背景, 藏青色背景' },
  purple: { en: 'lavender, violet, lilac', zh: '淡紫色背景' },
  red: { en: 'crimson, burgundy, scarlet', zh: '大红背景, 酒红色背景' },
  orange: { en: 'peach, coral, apricot', zh: '橘色背景' },
  yellow: { en: 'golden, gold, mustard', zh: '金色背景' },
  brown: { en: 'beige, tan', zh: '米色背景, 咖啡色背景' },
  grey: { en: 'charcoal, silver, gray', zh: '银灰色背景' },
};

/** A white background, 黑色背景: a studio whose paper has that colour. */
export const BACKDROP_WORDS: readonly Entry[] = COLOURS.map((colour) => ({
  sense: { is: 'place', place: 'studio', strength: 3 },
  also: [{ is: 'backdrop', colour }],
  en: ['background', 'backdrop', 'studio background']
    .flatMap((noun) =>
      [colour, `plain ${colour}`, `pure ${colour}`, `solid ${colour}`, ...listed(OTHERWISE[colour]?.en)].map(
        (tint) => `${tint} ${noun}`,
      ),
    )
    .join(', '),
  zh: `${OTHERWISE[colour]?.zh ?? ''}, ${HAN[colour]}色背景, ${HAN[colour]}背景, 纯${HAN[colour]}背景, 纯${HAN[colour]}色背景, ${HAN[colour]}色的背景`,
}));
