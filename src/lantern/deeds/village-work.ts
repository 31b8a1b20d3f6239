import type { DeedCard } from './deed-card.ts';
import { fromGround } from './handiwork.ts';
import { hafted } from './tool-reach.ts';

const OUTSIDE = { base: 'stand', place: 'farm' } as const;

/** Old work of yards, threshing floors and river banks. */
export const VILLAGE_WORK = {
  'pound-dough': {
    en: {
      alone: 'pound rice, pound mochi, make mochi, pound rice cakes, pound grain, pound rice with a mallet',
      do: 'pound, beat, mash',
      what: 'mochi, rice cakes, rice cake dough, glutinous rice, steamed rice, grain in a mortar, millet, maize in a mortar, yam, fufu',
    },
    zh: {
      alone: '打糍粑, 打年糕, 捶年糕, 捣年糕, 舂米, 舂年糕, 打麻糍, 抡起木槌打糍粑, 捣糍粑',
      do: '打, 捶, 捣, 舂',
      what: '糍粑, 年糕, 米, 糯米, 麻糍, 糯米团',
    },
    ...OUTSIDE,
    view: 'side',
    play: {
      stance: 'wide',
      seconds: 1.9,
      keys: [
        { at: 0, right: [0.06, -0.05, 0.5], left: [0.1, 0.05, 0.4], lean: -0.12, nod: -0.06, aim: [-0.35, 0, 0.94] },
        { at: 0.22, right: [0.04, -0.05, 0.51], left: [0.08, 0.05, 0.41], lean: -0.16, aim: [-0.5, 0, 0.86] },
        {
          at: 0.38,
          ...hafted('pound-mallet', [1.02, 0, 0.76], [0.97, 0, -0.2]),
          lean: 0.46,
          aim: [0.97, 0, -0.2],
          nod: 0.1,
        },
        { at: 0.6, ...hafted('pound-mallet', [1.02, 0, 0.74], [0.97, 0, -0.22]), lean: 0.48, aim: [0.97, 0, -0.22] },
      ],
      held: [{ thing: 'pound-mallet', in: 'right' }],
      around: [{ thing: 'dough-mortar', at: [1.02, 0, 0] }],
    },
  },
  'beat-clothes': {
    en: {
      alone: 'beat laundry with a paddle, beat clothes on a rock, beat laundry on a stone, pound laundry on rocks',
      do: 'beat, pound, thrash, slap',
      what: 'laundry, clothes on a rock, clothes on a stone, wet clothes, washing on a stone, washing, wet laundry',
    },
    zh: {
      alone: '捶衣服, 捶打衣服, 捣衣, 用棒槌捶衣服, 用棒槌捶打衣服, 浣衣, 浣纱, 拍打衣服',
      do: '捶, 捶打, 敲打, 拍打',
      what: '衣服, 衣裳, 床单, 湿衣服',
    },
    base: 'stand',
    place: 'river',
    atShore: true,
    view: 'three-quarter',
    play: {
      stance: 'kneel',
      seconds: 1.1,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.2, -0.12, 0.34],
          left: fromGround([0.52, 0.2, 0.3]),
          lean: 0.3,
          nod: 0.14,
          aim: [0.15, 0.1, 1],
        },
        {
          at: 0.45,
          right: fromGround([0.5, -0.06, 0.42]),
          left: fromGround([0.52, 0.2, 0.28]),
          lean: 0.52,
          aim: [0.9, 0.1, -0.24],
        },
        { at: 0.6, right: fromGround([0.5, -0.06, 0.42]), lean: 0.52, aim: [0.9, 0.1, -0.24] },
      ],
      held: [{ thing: 'wash-paddle', in: 'right' }],
      around: [{ thing: 'wash-stone', at: [0.86, 0.02, 0] }],
    },
  },
  'water-script': {
    en: {
      alone:
        'write with water on the ground, write characters in water on the ground, practise water calligraphy, practice water calligraphy',
      do: 'write, paint, brush, practise, practice',
      what: 'with water, in water, water calligraphy, ground calligraphy, with a giant brush, with a large brush',
    },
    zh: {
      alone:
        '蘸水写字, 蘸水在地上写字, 用水写字, 写地书, 练地书, 用大毛笔写字, 用长毛笔写字, 用海绵笔写字, 蘸水在地砖上写字, 蘸着水写字, 蘸水写大字, 在地砖上写字, 在石板上写字, 在地上用水写字',
      do: '写, 写字, 写大字',
      what: '地书, 水书, 水书法',
      any: '蘸水写, 蘸着水写, 蘸水在地上写',
    },
    base: 'stand',
    place: 'park',
    refines: 'write, calligraphy, draw-on-ground, draw',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 3,
      eyes: 'down',
      keys: [
        {
          at: 0,
          ...hafted('water-brush', [1, -0.2, 0.04], [0.62, 0.04, -0.9], 0.3),
          lean: 0.2,
          nod: 0.24,
          aim: [0.62, 0.04, -0.9],
        },
        {
          at: 0.3,
          ...hafted('water-brush', [1, 0.16, 0.04], [0.62, 0.1, -0.9], 0.3),
          lean: 0.22,
          aim: [0.62, 0.1, -0.9],
        },
        {
          at: 0.5,
          ...hafted('water-brush', [1.14, 0, 0.06], [0.68, 0.06, -0.86], 0.3),
          lean: 0.24,
          aim: [0.68, 0.06, -0.86],
        },
        {
          at: 0.8,
          ...hafted('water-brush', [0.9, 0.02, 0.04], [0.56, 0.04, -0.92], 0.3),
          lean: 0.2,
          aim: [0.56, 0.04, -0.92],
        },
      ],
      held: [{ thing: 'water-brush', in: 'right' }],
      around: [{ thing: 'wet-script', at: [1, 0, 0] }],
    },
  },
  'dry-grain': {
    en: {
      alone:
        'spread grain to dry, dry grain in the sun, dry corn in the sun, turn drying grain, dry chillies in the sun',
      do: 'dry, spread, turn, rake',
      what: 'grain, rice grain, corn kernels, drying grain, coffee beans, chillies to dry, rice to dry, corn to dry, grain to dry, wheat to dry',
    },
    zh: {
      alone:
        '晒谷子, 晒稻谷, 晒玉米, 晒辣椒, 晒粮食, 晒麦子, 晒豆子, 晒花生, 翻晒稻谷, 翻晒谷子, 晒秋, 晒柿子, 晒鱼干, 晒咖啡豆, 晒药材, 晾晒粮食, 晒红枣, 晒菜干',
      do: '晒, 翻晒, 晾晒, 摊晒',
      what: '谷子, 稻谷, 玉米, 辣椒, 粮食, 麦子, 豆子, 花生, 黄豆, 红枣, 药材, 柿子, 稻子, 玉米粒, 茶叶',
    },
    ...OUTSIDE,
    view: 'three-quarter',
    play: {
      stance: 'lunge',
      seconds: 1.9,
      eyes: 'down',
      keys: [
        { at: 0, ...hafted('rake', [1.25, 0, 0.07], [0.78, 0.02, -0.62]), lean: 0.4, nod: 0.2 },
        { at: 0.62, ...hafted('rake', [0.9, 0, 0.07], [0.6, 0.02, -0.8]), lean: 0.1 },
        { at: 0.8, ...hafted('rake', [1.05, 0, 0.24], [0.74, 0.02, -0.67]), lean: 0.2 },
      ],
      held: [{ thing: 'rake', in: 'both' }],
      around: [{ thing: 'grain-mat', at: [1.15, 0, 0] }],
    },
  },
  winnow: {
    en: {
      alone: 'winnow, winnow rice, winnow grain, toss grain in a basket',
      do: 'winnow, sift, toss',
      what: 'rice, grain, wheat, millet, chaff, rice in a basket, grain in the wind',
    },
    zh: {
      alone: '扬谷, 扬场, 扬谷子, 簸米, 簸谷, 簸谷子, 簸豆子, 筛谷子, 扬麦子',
      do: '扬, 簸',
      what: '谷, 谷子, 米, 麦子, 豆子, 稻谷, 粮食',
    },
    ...OUTSIDE,
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'wide',
      seconds: 1.2,
      keys: [
        { at: 0, right: [0.22, -0.15, 0.02], left: [0.22, 0.15, 0.02], lean: 0.14, nod: 0.16 },
        { at: 0.3, right: [0.27, -0.15, 0.16], left: [0.27, 0.15, 0.16], lean: -0.02, nod: -0.1 },
        { at: 0.6, right: [0.23, -0.15, 0.06], left: [0.23, 0.15, 0.06], lean: 0.06 },
      ],
      held: [{ thing: 'winnow-basket', in: 'both', face: [-0.5, 0, 1] }],
    },
  },
  'beat-fruit-down': {
    en: {
      alone:
        'knock fruit from a tree, knock down walnuts with a pole, beat olives from a tree, shake olives down with a pole',
      do: 'knock, knock down, beat, shake down',
      what: 'walnuts, olives, dates, apples from a tree, fruit with a pole, chestnuts, jujubes, almonds, persimmons, olive tree, walnut tree',
    },
    zh: {
      alone: '打枣, 打红枣, 打核桃, 打板栗, 打柿子, 打枣子, 用竹竿打枣, 用竹竿打核桃, 打橄榄',
      do: '打, 打落, 敲',
      what: '枣, 枣子, 红枣, 核桃树, 枣树, 板栗, 柿子',
    },
    base: 'stand',
    place: 'orchard',
    view: 'side',
    play: {
      stance: 'wide',
      seconds: 1.1,
      keys: [
        { at: 0, right: [0.12, -0.08, 0.16], left: [0.2, 0.02, 0.32], lean: -0.08, nod: -0.34, aim: [0.5, 0.04, 1] },
        {
          at: 0.5,
          right: [0.14, -0.08, 0.14],
          left: [0.26, 0.02, 0.28],
          lean: 0.04,
          nod: -0.3,
          aim: [0.68, 0.04, 0.9],
        },
      ],
      held: [{ thing: 'beating-pole', in: 'right' }],
      around: [{ thing: 'beaten-branch', at: [1.45, 0, 2.2] }],
    },
  },
  'wind-yarn': {
    en: {
      alone: 'wind yarn, wind wool, roll a ball of yarn, wind a ball of wool',
      do: 'wind, roll, roll up, ball, untangle',
      what: 'yarn, wool, ball of yarn, ball of wool, skein, thread, balls of yarn, yarn into a ball, wool into a ball',
    },
    zh: {
      alone: '缠毛线, 绕毛线, 缠毛线团, 绕毛线团, 绕线团, 缠线, 绕线',
      do: '缠, 绕, 卷, 理',
      what: '毛线, 毛线团, 线团, 线',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 0.9,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.25, -0.03, 0.2], left: [0.22, 0.08, 0.12], lean: 0.08, nod: 0.24 },
        { at: 0.25, right: [0.31, 0.02, 0.15], left: [0.22, 0.08, 0.13] },
        { at: 0.5, right: [0.26, -0.02, 0.08], left: [0.22, 0.08, 0.12] },
        { at: 0.75, right: [0.2, -0.06, 0.14], left: [0.22, 0.08, 0.11] },
      ],
      held: [{ thing: 'yarn-ball', in: 'left' }],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'yarn-basket', at: [0.62, 0.3, 0] },
      ],
    },
  },
  'dye-cloth': {
    en: {
      alone: 'dye cloth, dye fabric, tie-dye, tie-dye a shirt, dye cloth in a vat, dye fabric blue',
      do: 'dye, dip, tie-dye',
      what: 'cloth, fabric, silk, cotton, shirt, t-shirt, t-shirts, linen, cloth in a vat, fabric in a vat, indigo cloth',
    },
    zh: {
      alone: '染布, 扎染, 做扎染, 染衣服, 蓝染, 做蜡染, 染蓝布, 染丝绸, 漂布',
      do: '染, 扎染, 浸染',
      what: '布, 蓝布, 布料, 丝绸, 土布, 白布, 围巾',
    },
    base: 'stand',
    place: 'courtyard',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 2.8,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.27, -0.14, 0.04], left: [0.27, 0.14, 0.04], lean: 0.3, nod: 0.16 },
        { at: 0.45, right: [0.25, -0.15, 0.36], left: [0.25, 0.15, 0.36], lean: 0.02, nod: 0.04 },
        { at: 0.65, right: [0.25, -0.15, 0.36], left: [0.25, 0.15, 0.33], lean: 0.02 },
      ],
      held: [{ thing: 'dyed-cloth', in: 'both' }],
      around: [{ thing: 'dye-vat', at: [0.66, 0, 0] }],
    },
  },
  'pump-well': {
    en: {
      alone: 'pump water, pump water by hand, work a hand pump, use a hand pump, pump water from a well',
      do: 'pump, draw, work, crank',
      what: 'water, hand pump, well pump, water pump, water from a well, water with a hand pump',
    },
    zh: { alone: '压水井, 压井水, 压水, 用压水井打水, 压水泵, 摇水井', do: '压, 摇', what: '水井, 井水, 压水井, 水泵' },
    ...OUTSIDE,
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 1.3,
      keys: [
        { at: 0, right: fromGround([0.5, -0.04, 1.18]), left: fromGround([0.44, 0.06, 1.14]), lean: 0.06, nod: 0.1 },
        {
          at: 0.5,
          right: fromGround([0.52, -0.04, 0.74]),
          left: fromGround([0.46, 0.06, 0.72]),
          lean: 0.44,
          hips: [-0.03, 0, -0.03],
        },
      ],
      around: [{ thing: 'hand-pump', at: [1.05, 0, 0] }],
    },
  },
  'ice-fish': {
    en: {
      alone: 'ice fish, go ice fishing, fish through the ice, fish through a hole in the ice, fish in an ice hole',
      do: 'fish',
      what: 'through the ice, through a hole in the ice, in an ice hole, at an ice hole, on the ice, on a frozen lake',
    },
    zh: {
      alone: '冰钓, 凿冰钓鱼, 在冰面上钓鱼, 在冰上钓鱼, 冰面上钓鱼, 凿冰捕鱼, 在冰窟窿里钓鱼',
      do: '钓, 凿',
      what: '冰窟窿, 冰洞, 冰面上, 冰上',
    },
    base: 'stand',
    place: 'snowfield',
    season: 'winter',
    refines: 'fish',
    view: 'side',
    play: {
      stance: 'seat',
      seconds: 1.8,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.22, -0.09, 0.08], left: [0.16, 0.09, 0.04], lean: 0.24, nod: 0.14, aim: [1, 0.08, 0.24] },
        { at: 0.4, right: [0.22, -0.09, 0.13], aim: [1, 0.08, 0.46], lean: 0.2 },
        { at: 0.55, right: [0.22, -0.09, 0.08], aim: [1, 0.08, 0.2] },
      ],
      held: [{ thing: 'ice-rod', in: 'right' }],
      around: [
        { thing: 'stool', at: [0, 0, 0] },
        { thing: 'ice-hole', at: [1.1, 0, 0] },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
