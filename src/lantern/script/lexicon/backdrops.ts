import { COLOURS } from '../screenplay.ts';
import type { Entry } from './entry.ts';

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

/** A white background, 黑色背景: a studio whose paper has that colour. */
export const BACKDROP_WORDS: readonly Entry[] = COLOURS.map((colour) => ({
  sense: { is: 'place', place: 'studio', strength: 3 },
  also: [{ is: 'backdrop', colour }],
  en: ['background', 'backdrop', 'studio background']
    .flatMap((noun) =>
      [colour, `plain ${colour}`, `pure ${colour}`, `solid ${colour}`].map((tint) => `${tint} ${noun}`),
    )
    .join(', '),
  zh: `${HAN[colour]}色背景, ${HAN[colour]}背景, 纯${HAN[colour]}背景, 纯${HAN[colour]}色背景, ${HAN[colour]}色的背景`,
}));
