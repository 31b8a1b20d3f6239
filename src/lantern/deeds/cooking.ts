import type { DeedCard } from './deed-card.ts';
import { handiwork } from './handiwork.ts';

const COOKS = { base: 'stand', place: 'kitchen', view: 'three-quarter', near: true } as const;

/** Dishes that are made in a way of their own. */
export const COOKING = {
  'grill-skewers': {
    en: {
      alone: 'grill skewers, grill kebabs, barbecue skewers',
      do: 'grill, roast, barbecue, turn, cook, sell, skewer, thread',
      what: 'skewers, kebabs, kebab, skewer, lamb skewers, meat skewers, shish kebab, satay, yakitori, meat, shrimp, vegetables on skewers, meat on a skewer, chicken skewers',
    },
    zh: {
      alone: '烤肉串, 烤羊肉串, 卖烤串, 撸串, 烤串, 翻烤肉串',
      do: '烤, 卖, 翻, 翻转, 翻动, 刷, 撒',
      what: '肉串, 羊肉串, 串, 串儿, 烤串, 鱿鱼, 羊肉',
    },
    ...COOKS,
    place: 'night-market',
    play: {
      stance: 'stand',
      seconds: 1.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.27, -0.14, 0.08], left: [0.27, 0.12, 0.08], lean: 0.14, nod: 0.22 },
        { at: 0.3, right: [0.26, -0.12, 0.15], left: [0.27, 0.1, 0.07], lean: 0.1 },
        { at: 0.5, right: [0.28, 0.0, 0.08], left: [0.26, 0.14, 0.14], side: 0.04 },
        { at: 0.8, right: [0.27, -0.08, 0.13], left: [0.28, 0.16, 0.07] },
      ],
      held: [{ thing: 'meat-skewer', in: 'right' }],
      around: [{ thing: 'skewer-grill', at: [0.62, 0, 0] }],
    },
  },
  'grind-meat': {
    en: {
      alone: 'grind meat, grind coffee, mince meat, grind coffee beans',
      do: 'grind, mince, mill',
      what: 'meat, coffee, coffee beans, beef, pork, spices, pepper, beans',
    },
    zh: {
      alone: '绞肉, 磨咖啡, 磨咖啡豆, 磨豆浆, 推石磨, 推磨, 磨面, 磨米, 磨豆腐, 磨豆子, 磨面粉',
      do: '绞, 磨, 研磨, 推, 摇',
      what: '肉, 咖啡, 咖啡豆, 豆子, 香料, 石磨, 磨, 磨盘, 豆浆, 芝麻, 米浆',
    },
    ...COOKS,
    play: {
      stance: 'stand',
      seconds: 0.9,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.25, -0.17, 0.13], left: [0.26, 0.15, 0.06], lean: 0.14, nod: 0.2 },
        { at: 0.25, right: [0.32, -0.17, 0.19], lean: 0.18 },
        { at: 0.5, right: [0.38, -0.17, 0.13], lean: 0.22 },
        { at: 0.75, right: [0.32, -0.17, 0.07], lean: 0.18 },
      ],
      held: [{ thing: 'grinder-crank', in: 'right' }],
      around: [
        { thing: 'counter', at: [0.62, 0, 0] },
        { thing: 'meat-grinder', at: [0.54, 0.02, 0] },
      ],
    },
  },
  'make-pizza': {
    en: {
      alone:
        'make pizza, make pizzas, toss dough, toss pizza dough, spin pizza dough, stretch pizza dough, throw pizza dough, toss pizza',
      do: 'make, prepare, bake, top, cook, toss, spin, stretch, throw, twirl, slice',
      what: 'pizza, pizzas, pizza dough, pizza base',
    },
    zh: { alone: '做披萨, 做比萨, 烤披萨', do: '做, 制作, 烤', what: '披萨, 比萨, 比萨饼, 披萨饼' },
    ...COOKS,
    play: {
      stance: 'stand',
      seconds: 1.8,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.28, -0.1, 0.13],
          left: [0.27, 0.15, 0.05],
          lean: 0.2,
          nod: 0.24,
          hands: { right: 'pinch', left: 'flat' },
        },
        { at: 0.3, right: [0.33, 0.02, 0.16], lean: 0.24 },
        { at: 0.5, right: [0.31, -0.06, 0.12] },
        { at: 0.75, right: [0.24, -0.22, 0.1], turn: -0.1 },
      ],
      held: [{ thing: 'falling-topping', in: 'right' }],
      around: [
        { thing: 'counter', at: [0.62, 0, 0] },
        { thing: 'pizza-base', at: [0.54, 0, 0] },
      ],
    },
  },
  'set-table': {
    en: {
      alone: 'set the table, set a table, lay the table, set table',
      do: 'set, lay, prepare',
      what: 'table, dinner table, dining table, table for dinner',
    },
    zh: {
      alone: '摆碗筷, 摆餐具, 布置餐桌, 摆桌子, 摆放餐具, 摆好碗筷',
      do: '摆, 布置, 摆放, 摆上, 摆好',
      what: '碗筷, 餐具, 餐桌, 盘子, 碗碟, 刀叉, 碗',
    },
    ...COOKS,
    play: {
      stance: 'stand',
      seconds: 2.4,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.22, -0.14, 0.1], left: [0.16, 0.12, 0.08], lean: 0.1, nod: 0.2, aim: [0.9, 0.1, 0] },
        { at: 0.35, right: [0.36, -0.1, -0.04], lean: 0.34, aim: [0.9, 0.1, 0] },
        { at: 0.5, right: [0.36, -0.1, -0.045], lean: 0.36 },
        { at: 0.75, right: [0.24, -0.06, 0.08], lean: 0.12 },
      ],
      held: [
        { thing: 'held-plate', in: 'right', between: [0, 0.48] },
        { thing: 'plate-stack', in: 'left' },
      ],
      around: [
        { thing: 'table', at: [0.64, 0, 0] },
        { thing: 'laid-places', at: [0.64, 0, 0] },
      ],
    },
  },
  'toss-salad': {
    en: {
      alone: 'toss a salad, make a salad, prepare a salad, mix a salad',
      do: 'toss, make, prepare, mix, dress',
      what: 'salad, salads, green salad, fruit salad',
    },
    zh: { alone: '拌沙拉, 做沙拉', do: '拌, 做', what: '沙拉' },
    ...COOKS,
    play: {
      stance: 'stand',
      seconds: 1.1,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.27, -0.1, 0.12],
          left: [0.27, 0.1, 0.12],
          lean: 0.14,
          nod: 0.22,
          aim: [0.4, 0.5, -0.75],
          aimLeft: [0.4, -0.5, -0.75],
        },
        {
          at: 0.4,
          right: [0.27, -0.05, 0.19],
          left: [0.27, 0.05, 0.19],
          aim: [0.4, 0.6, -0.4],
          aimLeft: [0.4, -0.6, -0.4],
        },
        { at: 0.7, right: [0.27, -0.12, 0.14], left: [0.27, 0.12, 0.14] },
      ],
      held: [
        { thing: 'ladle', in: 'right' },
        { thing: 'ladle', in: 'left' },
      ],
      around: [
        { thing: 'counter', at: [0.62, 0, 0] },
        { thing: 'salad-bowl', at: [0.56, 0, 0] },
      ],
    },
  },
  'squeeze-juice': {
    en: {
      alone: 'squeeze juice, make juice, squeeze oranges, squeeze lemons',
      do: 'squeeze, juice, press, make',
      what: 'orange, oranges, lemon, lemons, lime, limes, orange juice, juice, fresh juice',
    },
    zh: { alone: '榨果汁, 榨橙汁, 挤柠檬, 榨汁, 挤柠檬汁', do: '榨, 挤', what: '果汁, 橙汁, 柠檬, 橙子, 柠檬汁' },
    ...COOKS,
    play: {
      stance: 'stand',
      seconds: 0.9,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.28, 0.0, 0.17], left: [0.27, 0.1, 0.1], lean: 0.14, nod: 0.22, tilt: 0.04 },
        { at: 0.5, right: [0.28, 0.0, 0.15], lean: 0.2, turn: 0.14, tilt: -0.04 },
      ],
      held: [{ thing: 'half-orange', in: 'right' }],
      around: [
        { thing: 'counter', at: [0.62, 0, 0] },
        { thing: 'citrus-press', at: [0.56, 0.02, 0] },
      ],
    },
  },
  'wipe-table': {
    en: {
      alone:
        'wipe a table, wipe the table, clean the table, dust the furniture, wipe down a table, clean a table, clear a table, clear the table, clear tables, bus tables',
      do: 'wipe, clean, polish, dust, wipe down, tidy, tidy up, wipe off, clear',
      what: 'table, counter, desk, furniture, metal, brass, silver, silverware, shelf, shelves, bookshelf, tabletop, countertop, kitchen counter, bar, worktop, mantelpiece, mantel, ornaments, sideboard, dresser, piano lid, cupboard, desks, tables, dirty table, shopfront counter',
    },
    zh: {
      alone:
        '擦桌子, 抹桌子, 掸灰, 掸灰尘, 擦家具, 擦柜台, 用鸡毛掸子掸灰, 拿鸡毛掸子掸灰, 拿掸子掸灰, 用掸子掸灰, 打扫灰尘',
      do: '擦, 抹, 擦拭, 清洁, 擦洗, 擦干净, 擦掉, 抹掉',
      what: '桌子, 台面, 家具, 餐桌, 柜台, 灶台, 吧台, 油烟机, 书架, 柜子, 电视, 吊扇, 风扇, 窗台, 书桌, 讲台, 课桌, 茶几, 桌, 冰箱, 玻璃杯, 茶杯, 酒杯, 灯罩, 风扇叶, 相框',
    },
    ...COOKS,
    place: 'room',
    play: handiwork({
      bench: 'table',
      motion: 'wipe',
      size: { half: 0.3, tall: 0.03 },
      seconds: 1.1,
      held: [{ thing: 'wiping-cloth', in: 'right' }],
      on: 'wiped-top',
      with: [{ thing: 'spray-bottle', at: [0.56, 0.42, 0.735] }],
      work: false,
    }),
  },
} as const satisfies Record<string, DeedCard>;
