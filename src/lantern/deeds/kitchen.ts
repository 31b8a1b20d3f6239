import type { DeedCard } from './deed-card.ts';

/** Cooking, eating and drinking. */
export const KITCHEN = {
  cook: {
    en: {
      alone: 'cook, fry, stir-fry, saute, cook dinner, cook a meal, prepare a meal, prepare food, make dinner',
      do: 'cook, fry, make, prepare, boil, stir-fry, flip',
      what: 'food, meal, dinner, lunch, breakfast, pasta, egg, eggs, pancake, pancakes, steak, vegetables, dish, noodles, rice, burger, burgers, omelette, omelet, curry, wok, pan',
    },
    zh: {
      alone: '做饭, 烹饪, 炒菜, 煮饭, 做菜, 下厨, 煎蛋',
      do: '做, 炒, 煮, 煎, 烹饪, 烹制',
      what: '饭, 菜, 面条, 鸡蛋, 牛排, 晚餐, 早餐, 美食, 料理',
    },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.1,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.18, -0.12, 0.1],
          left: [0.2, 0.12, 0.13],
          lean: 0.1,
          nod: 0.22,
          aim: [1, 0.2, 0.02],
          aimLeft: [0.75, -0.5, -0.5],
        },
        { at: 0.4, right: [0.22, -0.11, 0.12], left: [0.24, 0.06, 0.13], aim: [1, 0.2, 0.2] },
        { at: 0.6, right: [0.19, -0.12, 0.11], left: [0.22, 0.1, 0.14] },
      ],
      held: [
        { thing: 'pan', in: 'right' },
        { thing: 'ladle', in: 'left' },
      ],
      around: [{ thing: 'stove', at: [0.66, 0, 0] }],
    },
  },
  chop: {
    en: {
      alone: 'chop, slice, dice, chop vegetables',
      do: 'cut, chop, slice, dice, mince',
      what: 'vegetable, vegetables, carrot, carrots, onion, onions, tomato, tomatoes, meat, fruit, cucumber, food, bread, herbs, watermelon, apple, banana, cake, potato, potatoes, cheese, pizza, lemon, pepper, garlic, mushroom, orange, pineapple, cabbage, chicken, sushi, board, wooden board, cutting board, chopping board, peppers, lemons, tomatos',
    },
    zh: {
      alone: '切菜, 剁肉',
      do: '切, 剁',
      what: '菜, 蔬菜, 肉, 西红柿, 番茄, 胡萝卜, 洋葱, 水果, 黄瓜, 西瓜, 苹果, 土豆, 蛋糕, 面包, 胡萝卜, 柠檬, 大蒜, 辣椒, 案板, 砧板, 菜板',
    },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 0.55,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.24, -0.1, 0.13], left: [0.25, 0.02, 0.08], lean: 0.14, nod: 0.28, aim: [0.75, 0.62, -0.02] },
        { at: 0.5, right: [0.24, -0.1, 0.075], aim: [0.75, 0.62, -0.12] },
      ],
      held: [{ thing: 'knife', in: 'right' }],
      around: [
        { thing: 'counter', at: [0.62, 0, 0] },
        { thing: 'cutting-board', at: [0.56, 0, 0] },
        { thing: 'board-food', at: [0.56, 0, 0] },
      ],
      work: { at: [0.54, 0.2, 0.93], metres: 0.24, instead: ['board-food'], most: 3 },
    },
  },
  stir: {
    en: {
      alone: 'stir, whisk, bake',
      do: 'stir, whisk, mix, bake, beat',
      what: 'soup, pot, bowl, sauce, batter, dough, flour, cake, cookies, eggs, ingredients, bread',
    },
    zh: { alone: '搅拌, 烘焙', do: '搅拌, 搅, 烤, 做, 烘烤', what: '汤, 面糊, 面团, 鸡蛋, 蛋糕, 面包, 饼干' },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 0.9,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.24, -0.04, 0.15], left: [0.23, 0.13, 0.06], lean: 0.12, nod: 0.25, aim: [0.35, 0.2, -0.9] },
        { at: 0.25, right: [0.28, 0.0, 0.15] },
        { at: 0.5, right: [0.3, -0.04, 0.15] },
        { at: 0.75, right: [0.27, -0.08, 0.15] },
      ],
      held: [{ thing: 'whisk', in: 'right' }],
      around: [
        { thing: 'counter', at: [0.62, 0, 0] },
        { thing: 'mixing-bowl', at: [0.6, 0, 0] },
      ],
      work: { at: [0.6, 0, 0.91], metres: 0.3, instead: ['mixing-bowl'], into: true, most: 1 },
    },
  },
  'wash-dishes': {
    en: {
      alone: 'wash dishes, do the dishes, wash up',
      do: 'wash, rinse, clean, scrub',
      what: 'dish, dishes, plate, plates, cup, cups, pot, pots',
    },
    zh: { alone: '洗碗, 刷碗', do: '洗, 刷', what: '碗, 盘子, 碟子, 杯子' },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.1,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.24, -0.05, 0.13],
          left: [0.24, 0.08, 0.12],
          lean: 0.14,
          nod: 0.26,
          aim: [0.4, 0.9, 0],
          aimLeft: [0.3, -0.5, 0.7],
        },
        { at: 0.5, right: [0.27, -0.01, 0.17] },
      ],
      held: [
        { thing: 'dish', in: 'left' },
        { thing: 'sponge', in: 'right' },
      ],
      around: [
        { thing: 'sink', at: [0.62, 0, 0] },
        { thing: 'suds', at: [0.62, 0, 0] },
      ],
    },
  },
  'drink-cup': {
    en: {
      alone: 'drink, sip',
      do: 'drink, sip, enjoy, have, taste, savor, savour, hold',
      what: 'coffee, cup, mug, tea, cocoa, hot chocolate, latte, espresso, cup of tea, cup of coffee, milk, soup',
    },
    zh: { alone: '喝茶, 喝咖啡, 品茶, 饮茶', do: '喝, 品, 饮', what: '茶, 咖啡, 牛奶, 热可可, 汤' },
    base: 'stand',
    place: 'cafe',
    near: true,
    play: {
      stance: 'stand',
      seconds: 4,
      keys: [
        { at: 0, right: [0.16, -0.05, 0.17], left: [0.14, 0.05, 0.14], nod: 0.08, aim: [1, 0, 0] },
        { at: 0.24, right: { by: 'mouth', off: [0.06, -0.03, -0.045] }, nod: -0.02, aim: [1, 0, 0.4] },
        { at: 0.46, right: { by: 'mouth', off: [0.06, -0.03, -0.04] }, nod: -0.12, aim: [1, 0, 0.55] },
        { at: 0.64 },
      ],
      held: [{ thing: 'cup', in: 'right' }],
    },
  },
  'drink-beer': {
    en: {
      alone: 'drink beer, taste beer',
      do: 'drink, sip, taste, try, have, enjoy, hold, raise',
      what: 'beer, beers, pint, pint of beer, glass of beer, ale, mug of beer, stein',
    },
    zh: { alone: '喝啤酒, 品啤酒', do: '喝, 品尝, 品', what: '啤酒, 扎啤' },
    base: 'stand',
    place: 'bar',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 3.4,
      keys: [
        { at: 0, right: [0.2, -0.1, 0.2], left: [0.05, 0.14, 0.0], aim: [0, 0, 1], nod: 0.1 },
        { at: 0.24, right: { by: 'mouth', off: [0.1, -0.045, -0.05] }, nod: -0.04, aim: [-0.35, 0, 1] },
        { at: 0.5, right: { by: 'mouth', off: [0.1, -0.045, -0.02] }, nod: -0.3, aim: [-0.85, 0, 0.7], curl: -0.1 },
        { at: 0.7, right: [0.21, -0.1, 0.22], nod: 0, tilt: 0.1 },
        { at: 0.9, right: [0.2, -0.1, 0.2], nod: 0.06, tilt: 0.12 },
      ],
      held: [{ thing: 'beer-mug', in: 'right' }],
    },
  },
  'drink-glass': {
    en: {
      alone: 'raise a glass',
      do: 'drink, sip, raise, gulp, taste',
      what: 'glass of wine, glass of red wine, glass of white wine, red wine, white wine, glass of milk, glass of juice, glass of water, water, juice, wine, lemonade, cocktail, champagne, glass, orange juice, soda, whiskey',
    },
    zh: { alone: '喝酒, 喝水, 喝饮料', do: '喝, 饮', what: '水, 酒, 果汁, 红酒, 可乐, 饮料, 橙汁' },
    base: 'stand',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3.6,
      keys: [
        { at: 0, right: [0.18, -0.1, 0.19], left: [0.05, 0.13, 0.0], aim: [1, 0, 0] },
        { at: 0.26, right: { by: 'mouth', off: [0.06, -0.03, -0.045] }, nod: -0.08, aim: [1, 0, 0.4] },
        { at: 0.5, right: { by: 'mouth', off: [0.06, -0.03, -0.03] }, nod: -0.26, aim: [0.8, 0, 0.7] },
        { at: 0.68 },
      ],
      held: [{ thing: 'glass', in: 'right' }],
    },
  },
  pour: {
    en: {
      alone: 'pour',
      do: 'pour, serve, make',
      what: 'tea, coffee, hot water, cup of tea, cup of coffee, cocoa, hot chocolate, soup, sauce, gravy, teapot, kettle',
    },
    zh: { alone: '倒茶, 沏茶, 泡茶, 斟茶', do: '倒, 斟, 沏, 泡', what: '茶, 咖啡, 汤, 热水' },
    base: 'stand',
    place: 'kitchen',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3.2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.2, -0.1, 0.16], left: [0.1, 0.17, -0.04], nod: 0.2, lean: 0.08, aim: [0.8, 0.6, 0.1] },
        { at: 0.14, right: [0.23, -0.06, 0.22], lean: 0.12, aim: [0.62, 0.66, -0.5] },
        { at: 0.92, right: [0.23, -0.06, 0.23], lean: 0.12, aim: [0.6, 0.64, -0.55] },
      ],
      held: [{ thing: 'teapot', in: 'right' }],
      around: [
        { thing: 'table', at: [0.66, 0, 0] },
        { thing: 'standing-cup', at: [0.56, 0.09, 0] },
      ],
      work: { at: [0.56, 0.17, 0.735], metres: 0.2, instead: ['standing-cup'], into: 'only', most: 4 },
    },
  },
<<<<<<< HEAD
  'eat-meal': {
    en: {
      alone: 'have breakfast, have lunch, have dinner, dine, eat dinner, eat breakfast, eat lunch',
      do: 'eat, have, enjoy, cut, share',
      what: 'meal, dinner, lunch, breakfast, steak, salad, pasta, cake, spaghetti, food, pie, fork, chicken, fried chicken, roast chicken, fish, turkey, duck, crab, lobster, shrimp, lamb, beef, pork, rice, cheese, vegetables, sushi, curry',
    },
    zh: {
      alone: '用餐, 吃早餐, 进餐',
      do: '吃, 享用',
      what: '早餐, 午餐, 晚餐, 牛排, 蛋糕, 沙拉, 鸡, 鸡肉, 鱼, 烤鸭, 螃蟹, 龙虾, 寿司, 奶酪',
    },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 3,
      lips: 'chew',
      keys: [
        { at: 0, right: [0.24, -0.07, 0.15], left: [0.2, 0.12, 0.12], lean: 0.1, nod: 0.18, aim: [0.8, 0.3, -0.5] },
        { at: 0.4, right: { by: 'mouth', off: [0.13, -0.03, -0.05] }, aim: [-1, 0.15, 0.3], nod: 0.05 },
        { at: 0.52, right: { by: 'mouth', off: [0.12, -0.03, -0.05] }, aim: [-1, 0.15, 0.3] },
        { at: 0.8 },
      ],
      held: [{ thing: 'fork', in: 'right' }],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'table', at: [0.58, 0, 0] },
        { thing: 'plate', at: [0.46, -0.02, 0] },
      ],
    },
  },
  'eat-noodles': {
    en: { do: 'eat, slurp, have', what: 'noodles, noodle, ramen, rice, dumplings, soup, chopsticks, sushi' },
    zh: { alone: '吃面, 吃面条', do: '吃, 夹', what: '面, 面条, 拉面, 筷子' },
    base: 'stand',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.4,
      lips: 'chew',
      keys: [
        {
          at: 0,
          right: [0.22, -0.04, 0.24],
          left: [0.2, 0.06, 0.18],
          nod: 0.2,
          aim: [0.3, 0.5, -0.8],
          aimLeft: [1, 0, 0],
        },
        { at: 0.42, right: { by: 'mouth', off: [0.12, -0.05, 0.01] }, aim: [-0.9, 0.3, -0.1], nod: 0.1 },
        { at: 0.62, right: { by: 'mouth', off: [0.12, -0.05, 0.02] }, aim: [-0.9, 0.3, -0.1] },
      ],
      held: [
        { thing: 'chopsticks', in: 'right' },
        { thing: 'noodle-bowl', in: 'left' },
      ],
    },
  },
  'eat-bite': {
    en: {
      do: 'eat, bite, munch, have, enjoy, bite into',
      what: 'apple, burger, hamburger, sandwich, bread, fruit, banana, pizza, slice of pizza, pizza slice, hot dog, cookie, donut, doughnut, taco, peach, watermelon, croissant, snack',
    },
    zh: { do: '吃, 咬, 啃', what: '苹果, 汉堡, 面包, 三明治, 水果, 披萨, 西瓜, 饼干, 香蕉' },
    base: 'stand',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.6,
      lips: 'chew',
      keys: [
        { at: 0, right: [0.17, -0.06, 0.2], left: [0.14, 0.07, 0.15], nod: 0.05, aim: [1, 0, 0] },
        { at: 0.3, right: { by: 'mouth', off: [0.055, -0.02, -0.03] }, nod: 0.06 },
        { at: 0.45, right: { by: 'mouth', off: [0.05, -0.02, -0.03] }, nod: 0.06 },
        { at: 0.7 },
      ],
      held: [{ thing: 'bread', in: 'right' }],
      work: { at: 'right', metres: 0.16, instead: ['bread'], most: 1 },
    },
  },
  'eat-ice-cream': {
    en: {
      do: 'eat, lick, enjoy, have, hold',
      what: 'ice cream, ice-cream, icecream, popsicle, lollipop, gelato, cotton candy',
    },
    zh: { do: '吃, 舔', what: '冰淇淋, 雪糕, 棒棒糖, 冰棍, 棉花糖, 糖葫芦' },
    base: 'stand',
    feeling: 'happy',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2,
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.1, -0.03, -0.1] }, left: [0.05, 0.12, -0.02], aim: [1, 0, 0] },
        { at: 0.4, right: { by: 'mouth', off: [0.055, -0.02, -0.075] }, nod: 0.08, aim: [1, 0, 0.2] },
      ],
      held: [{ thing: 'ice-cream', in: 'right' }],
    },
  },
=======
>>>>>>> a67db65 (deeds: bandaging a leg, trimming a beard, hot pot, pipes, shelves; tables that are named are those that deeds bring; crying friends are hugged)
  'blow-candles': {
    en: {
      alone: 'blow out candles, blow out the candles, blow out her candles',
      do: 'blow, blow out',
      what: 'candle, candles, birthday cake, birthday candles',
    },
    zh: { alone: '吹蜡烛, 吹灭蜡烛', do: '吹, 吹灭', what: '蜡烛, 生日蜡烛' },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 4,
      once: true,
      lips: 'blow',
      keys: [
        { at: 0, right: [0.2, -0.14, 0.13], left: [0.2, 0.14, 0.13], lean: 0.06, nod: 0.05 },
        { at: 0.35, lean: -0.06, nod: -0.12 },
        { at: 0.6, lean: 0.3, nod: 0.08 },
        { at: 0.8, lean: 0.28 },
        { at: 1, lean: 0.05, nod: -0.04 },
      ],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'table', at: [0.6, 0, 0] },
        { thing: 'cake', at: [0.6, 0, 0] },
        { thing: 'candle-cake', at: [0.6, 0, 0] },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
