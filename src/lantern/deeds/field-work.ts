import type { DeedCard } from './deed-card.ts';

/** What is picked and set by hand where it grows. */
export const FIELD_WORK = {
  // A stem is taken low, plucked, smelled at and put to the others in the left hand.
  'pick-flower': {
    en: {
      do: 'pick, pluck, gather, collect, cut',
      what: 'flower, flowers, wildflower, wildflowers, tulip, tulips, rose, roses, daisy, daisies, sunflower, sunflowers, lavender, dandelion, dandelions, blossom, blossoms, bouquet',
    },
    zh: {
      alone: '摘花, 采花, 采野花, 摘野花',
      do: '摘, 采, 采摘, 摘下, 采下',
      what: '花, 鲜花, 野花, 花朵, 玫瑰, 郁金香, 雏菊, 薰衣草, 一朵花, 小花, 菊花, 野菊花, 桃花, 荷花, 莲花, 梅花, 油菜花, 樱花, 茉莉花, 栀子花, 桂花, 牡丹, 月季, 向日葵, 蒲公英, 棉花',
    },
    base: 'stand',
    place: 'meadow',
    view: 'three-quarter',
    play: {
      stance: 'half-kneel',
      seconds: 3.6,
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.31, -0.06, 0.15] },
          left: { by: 'ground', off: [0.22, 0.16, 0.36] },
          lean: 0.5,
          nod: 0.14,
          aim: [0.1, 0, 1],
          aimLeft: [0.25, 0.1, 1],
          hands: { right: 'pinch' },
        },
        { at: 0.16, right: { by: 'ground', off: [0.31, -0.06, 0.15] }, lean: 0.52, hands: { right: 'pinch' } },
        { at: 0.34, right: { by: 'ground', off: [0.26, -0.08, 0.4] }, lean: 0.24, nod: 0.06 },
        { at: 0.48, right: { by: 'mouth', off: [0.09, -0.03, -0.17] }, lean: 0.1, nod: 0.16 },
        { at: 0.68, right: { by: 'mouth', off: [0.08, -0.03, -0.165] }, lean: 0.08, nod: 0.2 },
        { at: 0.84, right: { by: 'ground', off: [0.24, 0.12, 0.4] }, lean: 0.26, nod: 0.14, aim: [0.25, 0.1, 1] },
      ],
      held: [
        { thing: 'plucked-flower', in: 'right', between: [0.12, 0.9] },
        { thing: 'picked-flowers', in: 'left' },
      ],
      around: [{ thing: 'flower-patch', at: [0.66, -0.05, 0] }],
    },
  },
  // Bent from the hips in shallow water, a bundle in the left hand: shoot after shoot is pressed into the mud.
  'plant-rice': {
    en: {
      alone: 'plant rice, transplant rice, plant rice seedlings',
      do: 'plant, transplant',
      what: 'rice, rice seedlings, rice seedling, paddy',
    },
    zh: { alone: '插秧, 种水稻, 插秧苗, 种稻', do: '插, 种, 栽', what: '秧, 秧苗, 水稻, 稻苗' },
    base: 'stand',
    place: 'rice-terraces',
    view: 'side',
    play: {
      stance: 'wide',
      seconds: 2.4,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.28, -0.06, 0.24] },
          left: { by: 'ground', off: [0.24, 0.1, 0.34] },
          hips: [-0.1, 0, -0.06],
          lean: 1.12,
          curl: 0.5,
          nod: -0.1,
          aim: [0.1, 0, -1],
          aimLeft: [0.3, 0, 1],
        },
        { at: 0.4, right: { by: 'ground', off: [0.34, -0.05, 0.14] }, lean: 1.3 },
        { at: 0.55, right: { by: 'ground', off: [0.34, -0.05, 0.14] }, lean: 1.3 },
      ],
      held: [
        { thing: 'rice-shoot', in: 'right', between: [0, 0.56] },
        { thing: 'rice-bundle', in: 'left' },
      ],
      around: [{ thing: 'paddy', at: [0.3, 0, 0] }],
    },
  },
  'pick-tea': {
    en: {
      alone: 'pick tea, pick tea leaves, pluck tea leaves, harvest tea',
      do: 'pick, harvest, pluck, gather',
      what: 'tea, tea leaves, fresh tea leaves, tea buds',
    },
    zh: {
      alone: '采茶, 采茶叶, 摘茶, 摘茶叶, 采春茶, 掐嫩芽, 掐茶芽, 掐下嫩芽, 采嫩芽, 采茶尖',
      do: '采, 采摘, 摘, 掐',
      what: '茶, 茶叶, 嫩芽, 茶芽',
    },
    base: 'stand',
    place: 'rice-terraces',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 1.5,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.3, -0.1, 0.02],
          left: [0.3, 0.1, 0.06],
          lean: 0.22,
          nod: 0.12,
          hands: { right: 'pinch', left: 'pinch' },
        },
        {
          at: 0.3,
          right: [0.3, -0.07, 0.1],
          left: [0.31, 0.12, 0.01],
          lean: 0.24,
          hands: { right: 'pinch', left: 'pinch' },
        },
        {
          at: 0.65,
          right: [0.33, -0.12, 0.02],
          left: [0.28, 0.08, 0.1],
          lean: 0.2,
          hands: { right: 'pinch', left: 'pinch' },
        },
      ],
      held: [{ thing: 'back-basket', in: 'body', at: [-0.11, 0, 0.06] }],
      around: [{ thing: 'tea-row', at: [0.68, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
