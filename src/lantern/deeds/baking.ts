import type { DeedCard } from './deed-card.ts';

/** Dough, ovens, trays and fires. */
export const BAKING = {
  'make-dumplings': {
    en: {
      alone:
        'make dumplings, wrap dumplings, fold dumplings, make sushi, roll sushi, make ravioli, make tamales, stuff vine leaves, stuff grape leaves, roll vine leaves, roll grape leaves, stuff peppers, stuff cabbage leaves, roll spring rolls, fold samosas',
      do: 'make, wrap, fold, fill, roll',
      what: 'dumpling, dumplings, wontons, buns, sushi, spring rolls, ravioli',
    },
    zh: {
      alone:
        '包饺子, 包包子, 包馄饨, 捏饺子, 做寿司, 包汤圆, 捏寿司, 包春卷, 卷寿司, 包小笼包, 包烧麦, 包云吞, 包抄手, 包饺子皮',
      do: '包, 捏, 做, 包好, 包起来',
      what: '饺子, 包子, 馄饨, 寿司, 小笼包, 烧麦, 云吞, 春卷, 抄手, 汤包, 锅贴, 生煎, 馅饼',
    },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.8,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.24, -0.05, 0.1], left: [0.24, 0.05, 0.1], lean: 0.14, nod: 0.26 },
        { at: 0.25, right: [0.25, -0.035, 0.115], left: [0.24, 0.05, 0.09] },
        { at: 0.5, right: [0.24, -0.05, 0.09], left: [0.25, 0.035, 0.115] },
        { at: 0.75, right: [0.29, -0.06, 0.09], left: [0.29, 0.05, 0.09], lean: 0.2 },
      ],
      held: [{ thing: 'dumpling', in: 'right' }],
      around: [
        { thing: 'counter', at: [0.62, 0, 0] },
        { thing: 'dumpling-tray', at: [0.6, 0, 0] },
      ],
    },
  },
  'take-from-oven': {
    en: {
      alone: 'bake bread, take out of the oven, bake',
      do: 'slide, take, pull, remove, lift, get, put, bake, make, score, pull out, slide out, lift out, rake out',
      what: 'oven, cookies, cookie, biscuits, muffins, cupcakes, bread, croissants, pie, pies, brownies, pastries, tray of croissants, tray of cookies, bread out of the oven, loaf, loaves, flatbread, flatbreads, pizzas from the oven, baguettes, buns, rolls, loaves from the oven, brick oven',
    },
    zh: {
      alone: '出炉, 烤面包, 从烤箱里取出面包, 取出热馕, 烤馕, 烤月饼',
      do: '取出, 端出, 拿出, 烤, 烘烤, 烘焙, 做, 夹出',
      what: '烤盘, 面包, 烤箱, 饼干, 牛角包, 曲奇, 蛋糕, 蛋挞, 点心, 馕, 热馕, 月饼, 烤鸭, 烤红薯, 披萨',
    },
    base: 'stand',
    place: 'bakery',
    view: 'side',
    near: true,
    others: 'stir',
    one: true,
    play: {
      stance: 'stand',
      seconds: 3.2,
      keys: [
        { at: 0, right: [0.36, -0.1, 0.02], left: [0.36, 0.1, 0.02], lean: 0.5, nod: 0.1 },
        { at: 0.3, right: [0.22, -0.12, 0.08], left: [0.22, 0.12, 0.08], lean: 0.12, nod: 0.3 },
        { at: 0.8, right: [0.2, -0.12, 0.12], left: [0.2, 0.12, 0.12], lean: 0, nod: 0.34 },
      ],
      held: [{ thing: 'baking-tray', in: 'both' }],
      around: [{ thing: 'baking-oven', at: [1.15, 0, 0] }],
    },
  },
  'carry-tray': {
    en: {
      alone: 'serve drinks, serve food, wait tables',
      do: 'carry, hold, bring, balance, serve, deliver, clear, collect',
      what: 'tray, drinks, tray of drinks, tray of glasses, meals, plates, tower of plates, stack of plates, pile of plates, plates of food, dishes, glasses, empty glasses, dirty plates, meal, food, dinner, lunch, breakfast, desserts, customers, guests, tables, cocktails, coffees, pizzas',
    },
    zh: {
      alone: '端盘子, 上菜, 端菜, 端茶, 敬茶, 奉茶, 端着茶盘, 端茶盘, 端着果盘, 收盘子, 收碗, 收碗筷, 收拾碗筷, 收餐具',
      do: '端, 端着, 托着, 拿着, 端来, 端上, 收, 收走',
      what: '托盘, 盘子, 菜, 饮料, 茶盘, 果盘, 一盘饺子, 一碗面, 碗, 汤, 面, 一盘菜, 热汤, 点心, 酒菜, 茶',
    },
    base: 'stand',
    place: 'restaurant',
    play: {
      stance: 'as-is',
      seconds: 3,
      keys: [
        { at: 0, right: [0.28, -0.12, 0.05], left: [0.08, 0.13, 0.02], aim: [1, 0, 0], open: 'right' },
        { at: 0.5, right: [0.28, -0.12, 0.065], aim: [1, 0.12, 0.02] },
      ],
      held: [{ thing: 'serving-tray', in: 'right' }],
    },
  },
  grill: {
    en: {
      alone:
        'grill, barbecue, barbeque, bbq, have a barbecue, grill meat, light the barbecue, fire up the grill, fire up the barbecue',
      do: 'grill, barbecue, barbeque, roast, turn, cook, flip, smoke, char, flame-grill, baste, spit-roast, sear',
      what: 'sausage, sausages, meat, burgers, corn, fish, barbecue, bbq, chicken, steak, steaks, shrimp, ribs, vegetables, food, chicken wings, burgers on the grill, on the grill, on a grill, meat on the grill, kebabs, skewers on the grill, burger, prawns, corn on the cob, pig, pork, spit, on a spit, whole hog, hog, turkey, lamb, goose, duck, ham, bacon, brisket, salmon, lobster, octopus, peppers, eggplant, pineapple, halloumi, patties',
    },
    zh: { alone: '烧烤, 烤肉', do: '烤', what: '肉, 香肠, 玉米, 鱼, 鸡, 鸡翅, 牛排, 鸡肉' },
    base: 'stand',
    place: 'garden',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.25, -0.1, 0.13], left: [0.06, 0.13, -0.02], lean: 0.1, nod: 0.2, aim: [0.75, 0.2, -0.55] },
        { at: 0.35, right: [0.3, 0.0, 0.1], aim: [0.7, 0.1, -0.65] },
        { at: 0.6, right: [0.26, -0.06, 0.2], aim: [0.9, 0.2, -0.1] },
      ],
      held: [{ thing: 'ladle', in: 'right' }],
      around: [{ thing: 'grill', at: [0.66, 0, 0] }],
    },
  },
  'light-candle': {
    en: {
      alone: 'light candles, strike a match',
      do: 'light, trim, relight',
      what: 'candle, candles, lamp, oil lamp, incense, match, lantern, stove, wick',
    },
    zh: { alone: '点蜡烛, 点灯, 点燃蜡烛, 上香', do: '点, 点燃, 点亮', what: '蜡烛, 灯, 油灯, 香, 火柴' },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.24, -0.14, 0.16], left: [0.14, 0.12, 0.06], lean: 0.1, nod: 0.2, aim: [0.8, 0.4, 0.25] },
        {
          at: 0.3,
          right: { by: 'ground', off: [0.24, -0.03, 0.64] },
          lean: 0.2,
          nod: 0.24,
          aim: [0.95, 0.12, 0.02],
        },
        {
          at: 0.85,
          right: { by: 'ground', off: [0.24, -0.03, 0.64] },
          lean: 0.2,
          nod: 0.24,
          aim: [0.95, 0.12, 0.02],
        },
      ],
      held: [{ thing: 'match', in: 'right', size: 2.2 }],
      around: [
        { thing: 'table', at: [0.72, 0, 0] },
        { thing: 'lit-candles', at: [0.7, 0, 0] },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
