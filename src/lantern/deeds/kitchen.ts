import type { DeedCard } from './deed-card.ts';

const HANGS = [0.05, 0.13, 0] as const;

/** Cooking, eating and drinking. */
export const KITCHEN = {
  cook: {
    en: {
      alone:
        'cook, fry, stir-fry, saute, cook dinner, cook a meal, prepare a meal, prepare food, make dinner, toast bread, flip an egg, flip eggs, flambe, flambé, sear, deep-fry',
      do: 'cook, fry, make, prepare, boil, stir-fry, scramble, saute, heat, flambe, flambé, sear, brown, poach, roast, torch, caramelize, caramelise, braise, simmer, blanch, stew, pop, deep-fry, pan-fry, reheat, char, season',
      what: 'food, meal, dinner, lunch, breakfast, pasta, egg, eggs, pancake, pancakes, steak, vegetables, dish, noodles, rice, burger, burgers, omelette, omelet, curry, wok, pan, sausage, sausages, bacon, fish, chicken, shrimp, soup, stew, tofu, potatoes, mushrooms, beef, pork, meat, scrambled eggs, fried egg, fried eggs, fried rice, porridge, dumplings, creme brulee, crème brûlée, onions, popcorn, duck, lobster, crab, squid, mussels, pumpkin, spinach, cabbage, carrots, beans, lentils, risotto, paella, ramen, gumbo, stir-fry, ribs, lamb, patties, tortillas, waffles, waffle, crepes, jam',
    },
    zh: {
      alone:
        '做饭, 烹饪, 炒菜, 煮饭, 做菜, 下厨, 煎蛋, 熬粥, 炖汤, 煲汤, 炖肉, 掀开锅盖, 揭开锅盖, 揭锅盖, 掀锅盖, 下饺子, 下面条, 下汤圆, 捞面条, 捞面, 捞饺子, 烧菜, 烧饭, 烧水, 煎鸡蛋, 炒鸡蛋, 做年夜饭, 掌勺, 炖排骨, 煮面, 煮饺子, 蒸包子, 炸油条, 炸麻花, 蒸馒头, 煎饺子, 煮汤圆, 煮粥',
      do: '做, 炒, 煮, 煎, 烹饪, 烹制, 炸, 蒸, 捞, 炖, 焖, 熬, 卤, 烧, 喷烤',
      what: '饭, 菜, 面条, 鸡蛋, 牛排, 晚餐, 早餐, 美食, 料理, 香肠, 鱼, 肉, 培根, 鸡肉, 豆腐, 汤, 虾, 饺子, 鸡翅, 荷包蛋, 包子, 馒头, 米饭, 麻花, 油条, 丸子, 春卷, 排骨, 馄饨, 面, 红烧肉, 牛肉, 鸡汤, 羊肉, 螃蟹',
      any: '炸, 炖, 蒸, 煮, 煎, 焖',
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
      alone: 'chop, slice, dice, chop vegetables, cut in the kitchen, cut food',
      do: 'cut, chop, slice, dice, mince, fillet, gut, scale, shuck, crack open, open, carve, hack, split, cleave, halve, quarter, julienne, butterfly, debone, trim',
      what: 'coconut, coconuts, oyster, oysters, clams, mango, avocado, vegetable, vegetables, carrot, carrots, onion, onions, tomato, tomatoes, meat, fruit, cucumber, food, bread, herbs, watermelon, apple, banana, cake, potato, potatoes, cheese, pizza, lemon, pepper, garlic, mushroom, fish, salmon, tuna, orange, pineapple, cabbage, chicken, sushi, board, wooden board, cutting board, chopping board, peppers, lemons, tomatos, roast, sunday roast, ham, joint, joint of meat, roast beef, roast chicken, roast lamb, sausage, salami, loaf, loaf of bread, ribs, lamb, pork',
    },
    zh: {
      alone: '切菜, 剁肉, 拍黄瓜, 腌菜, 腌咸菜, 切丝, 切片, 切块, 切丁, 刮鱼鳞, 杀鱼, 处理鱼, 切面条, 切手擀面',
      do: '切, 剁, 片, 杀, 切成, 剁碎, 切开, 切碎, 切下, 刮, 砍, 劈开, 撬开, 撬',
      what: '生蚝, 牡蛎, 扇贝, 蛤蜊, 菜, 蔬菜, 肉, 鱼, 三文鱼, 西红柿, 番茄, 胡萝卜, 洋葱, 水果, 黄瓜, 西瓜, 苹果, 土豆, 蛋糕, 面包, 胡萝卜, 柠檬, 大蒜, 辣椒, 案板, 砧板, 菜板, 烤鸭, 姜, 豆腐, 排骨, 葱, 葱花, 牛肉, 羊肉, 鸡, 火腿, 蒜, 骨头, 肉馅, 年糕, 饺子馅, 馅, 莲藕, 白菜, 香菜, 肉丝, 香肠, 茄子, 香蕉, 橙子, 草药, 药材, 鱼鳞, 猪肉, 鸭, 腊肉, 甘蔗, 生鱼片, 刺身, 寿司卷, 卤肉, 酱牛肉, 面条',
      any: '切, 剁',
    },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 0.7,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.25, -0.11, 0.665] },
          left: { by: 'ground', off: [0.26, 0.09, 0.6] },
          lean: 0.14,
          nod: 0.28,
          aim: [0.8, 0.6, 0.12],
        },
        { at: 0.4, right: { by: 'ground', off: [0.27, -0.11, 0.595] }, aim: [0.78, 0.6, -0.14], lean: 0.18 },
        { at: 0.55, right: { by: 'ground', off: [0.27, -0.11, 0.595] }, aim: [0.78, 0.6, -0.14], lean: 0.18 },
      ],
      held: [{ thing: 'knife', in: 'right' }],
      around: [
        { thing: 'counter', at: [0.62, 0, 0] },
        { thing: 'cutting-board', at: [0.56, 0, 0] },
        { thing: 'board-food', at: [0.56, 0, 0] },
        { thing: 'cut-slices', at: [0.56, 0, 0] },
      ],
      work: { at: [0.56, 0.04, 0.93], metres: 0.34, instead: ['board-food'], most: 3 },
    },
  },
  'wash-dishes': {
    en: {
      alone: 'wash dishes, do the dishes, wash up',
      do: 'wash, rinse, clean, scrub, scour, dry, dry up, drain, strain, soak',
      what: 'dish, dishes, plate, plates, cup, cups, pot, pots, vegetables, rice, bowl, bowls, fruit, lettuce, pan, pans, greasy pan, saucepan, saucepans, wok, pasta, spaghetti, noodles, lentils, mug, mugs, glass, glasses, wine glasses, cutlery, silverware, forks, spoons, bottle, bottles, salad leaves, spinach, berries, strawberries, apples, grapes, mushrooms, baby bottle, casserole dish, tray, knives, beans, chickpeas, peas, chopsticks, teapot, lunchbox',
    },
    zh: {
      alone: '洗碗, 刷碗, 淘米, 洗菜, 洗水果, 洗米',
      do: '洗, 刷, 冲洗, 清洗, 刷洗',
      what: '碗, 盘子, 碟子, 杯子, 锅, 碗筷, 茶具, 餐具, 土豆, 青菜, 水果, 菜, 苹果, 番茄, 草莓, 葡萄, 黄瓜, 胡萝卜',
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
      do: 'drink, sip, enjoy, have, taste, savor, savour, hold, blow on, slurp, gulp, gulp down, sample, nurse, drain, finish, swig',
      what: 'coffee, cup, mug, tea, cocoa, hot chocolate, latte, espresso, cup of tea, cup of coffee, milk',
    },
    zh: {
      alone: '喝茶, 喝咖啡, 品茶, 饮茶',
      do: '喝, 品, 饮',
      what: '茶, 咖啡, 牛奶, 热可可, 奶, 姜汤, 红糖水, 热水, 功夫茶, 热茶, 热牛奶, 热咖啡',
    },
    base: 'stand',
    place: 'cafe',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 4,
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.055, -0.03, -0.045] }, left: HANGS, nod: -0.03, aim: [1, 0, 0.3] },
        { at: 0.58, right: { by: 'mouth', off: [0.05, -0.03, -0.035] }, nod: -0.16, aim: [1, 0, 0.6] },
        { at: 0.74, right: [0.18, -0.06, 0.22], nod: 0.06, aim: [1, 0, 0] },
        { at: 0.86, right: [0.18, -0.06, 0.22], nod: 0.06, aim: [1, 0, 0] },
      ],
      held: [{ thing: 'cup', in: 'right' }],
    },
  },
  'drink-glass': {
    en: {
      alone: 'raise a glass',
      do: 'drink, drink water, sip, raise, gulp, taste, sniff, swirl, sample, down, drain, knock back, toss off, quaff, savor, savour, slurp, swig, gulp down, guzzle, finish, neck, chug, try, enjoy',
      what: 'glass of wine, glass of red wine, glass of white wine, red wine, white wine, glass of milk, glass of juice, glass of water, water, juice, wine, lemonade, cocktail, champagne, glass, orange juice, soda, whiskey, glass of red, glass of white, pinot noir, port, wine glass, glass of beer, energy drink, whisky, brandy, cognac, vodka, rum, tequila, shot, sherry, smoothie, cider, punch, martini, glass of champagne, prosecco, glass of whisky, a drink, drinks, schnapps, absinthe',
    },
    zh: {
      alone: '喝酒, 喝水, 喝饮料',
      do: '喝, 饮, 喝光, 灌, 举起酒杯喝',
      what: '水, 酒, 果汁, 红酒, 饮料, 橙汁, 药, 中药, 汤药, 牛奶, 豆浆, 白酒, 黄酒, 香槟, 葡萄酒, 鸡尾酒, 苏打水, 酒水',
    },
    base: 'stand',
    place: 'cafe',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 3.6,
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.06, -0.03, -0.045] }, left: HANGS, nod: -0.08, aim: [1, 0, 0.4] },
        { at: 0.58, right: { by: 'mouth', off: [0.055, -0.03, -0.03] }, nod: -0.26, aim: [0.8, 0, 0.7] },
        { at: 0.74, right: [0.18, -0.1, 0.22], nod: 0.02, aim: [1, 0, 0] },
        { at: 0.86, right: [0.18, -0.1, 0.22], nod: 0.02, aim: [1, 0, 0] },
      ],
      held: [{ thing: 'glass', in: 'right' }],
    },
  },
  'drink-beer': {
    en: {
      alone: 'drink beer, taste beer',
      do: 'drink, drink beer, sip, taste, try, have, enjoy, hold, raise, gulp, swig, quaff, guzzle, down, sup',
      what: 'beer, beers, glass, mug, pint, pint of beer, glass of beer, ale, mug of beer, stein, tankard, pint of bitter',
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
        { at: 0, right: { by: 'mouth', off: [0.1, -0.045, -0.05] }, left: HANGS, nod: -0.06, aim: [-0.35, 0, 1] },
        { at: 0.58, right: { by: 'mouth', off: [0.1, -0.045, -0.02] }, nod: -0.28, aim: [-0.85, 0, 0.7], curl: -0.1 },
        { at: 0.74, right: [0.21, -0.1, 0.22], aim: [0, 0, 1], nod: 0, tilt: 0.1 },
        { at: 0.86, right: [0.21, -0.1, 0.22], aim: [0, 0, 1], nod: 0.04, tilt: 0.12 },
      ],
      held: [{ thing: 'beer-mug', in: 'right' }],
    },
  },
  pour: {
    en: {
      alone: 'pour',
      do: 'pour, serve, make, ladle, ladle out, steep, brew, infuse, pour out',
      what: 'tea, coffee, hot water, cup of tea, cup of coffee, cocoa, hot chocolate, soup, sauce, gravy, teapot, kettle, broth, stew, chowder',
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
        { at: 0, right: [0.24, -0.1, 0.2], left: [0.06, 0.15, 0.0], nod: 0.2, lean: 0.08, aim: [0.8, 0.6, 0.1] },
        { at: 0.14, right: [0.27, -0.06, 0.26], lean: 0.12, aim: [0.62, 0.66, -0.5] },
        { at: 0.92, right: [0.27, -0.06, 0.27], lean: 0.12, aim: [0.6, 0.64, -0.55] },
      ],
      held: [{ thing: 'teapot', in: 'right' }],
      around: [
        { thing: 'counter', at: [0.62, 0, 0] },
        { thing: 'standing-cup', at: [0.64, 0.08, 0.175] },
      ],
      work: { at: [0.6, 0.17, 0.91], metres: 0.2, instead: ['standing-cup'], into: 'only', most: 4 },
    },
  },
  'eat-meal': {
    en: {
      alone:
        'have breakfast, have lunch, have dinner, dine, eat dinner, eat breakfast, eat lunch, feast, dine out, banquet, have a feast, have a meal, breakfast, lunch, brunch, have brunch, have supper, eat supper, sup, share a meal, tuck into a meal, eat out, have a banquet',
      do: 'eat, have, enjoy, cut, share, tuck into, devour, feast on, savor, savour, polish off, sample, pick at, dig into, wolf down, gobble, taste',
      what: 'meal, dinner, lunch, breakfast, steak, salad, pasta, cake, spaghetti, food, pie, fork, chicken, fried chicken, roast chicken, fish, turkey, duck, crab, lobster, shrimp, lamb, beef, pork, rice, cheese, vegetables, sushi, curry',
    },
    zh: {
      alone: '用餐, 吃早餐, 进餐',
      do: '吃, 享用, 扒, 往嘴里扒',
      what: '早餐, 午餐, 晚餐, 牛排, 蛋糕, 沙拉, 鸡, 鸡肉, 鱼, 烤鸭, 螃蟹, 龙虾, 寿司, 奶酪, 米饭, 炒饭',
    },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    close: true,
    play: {
      stance: 'seat',
      seconds: 3,
      lips: 'bite',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.12, -0.03, -0.05] },
          left: [0.16, 0.16, 0.12],
          lean: 0.12,
          nod: 0.05,
          aim: [-1, 0.15, 0.3],
        },
        { at: 0.5, right: { by: 'mouth', off: [0.115, -0.03, -0.05] }, nod: 0.1 },
        { at: 0.7, right: [0.31, -0.1, 0.17], lean: 0.16, nod: 0.18, aim: [0.8, 0.3, -0.5] },
        { at: 0.82, right: [0.31, -0.1, 0.17], lean: 0.16, nod: 0.18, aim: [0.8, 0.3, -0.5] },
      ],
      held: [{ thing: 'fork', in: 'right' }],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'table', at: [0.58, 0, 0] },
        { thing: 'plate', at: [0.64, -0.12, 0] },
      ],
    },
  },
  'eat-noodles': {
    en: {
      do: 'eat, slurp, have, wolf down, suck up, twirl, gobble, gulp, gobble up',
      what: 'noodles, noodle, ramen, rice, dumplings, soup, chopsticks, sushi, spaghetti, pasta, linguine, udon, pho, soba, vermicelli, instant noodles, lo mein',
    },
    zh: {
      alone: '吃面, 吃面条, 嗦粉, 嗦面, 吸溜面条, 吃泡面, 吃拉面, 吃米线, 吃螺蛳粉, 吃牛肉面, 夹菜, 夹饺子, 夹肉',
      do: '吃, 夹, 嗦, 吸溜, 扒拉, 吃着, 夹起',
      what: '面, 面条, 拉面, 筷子, 螺蛳粉, 米粉, 米线, 牛肉面, 热干面, 炸酱面, 泡面, 方便面, 凉皮, 酸辣粉, 粉, 饺子, 肉片, 豆腐, 寿司',
    },
    base: 'stand',
    place: 'restaurant',
    view: 'three-quarter',
    near: true,
    close: true,
    play: {
      stance: 'seat',
      seconds: 2.4,
      lips: 'bite',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.11, -0.07, -0.06] },
          left: { by: 'mouth', off: [0.12, 0.04, -0.19] },
          lean: 0.1,
          nod: 0.1,
          aim: [-0.9, 0.4, -0.05],
          aimLeft: [1, 0, 0],
        },
        { at: 0.55, right: { by: 'mouth', off: [0.105, -0.07, -0.05] }, nod: 0.06 },
        { at: 0.72, right: { by: 'mouth', off: [0.13, -0.06, -0.13] }, aim: [-0.3, 0.4, -0.85], nod: 0.16 },
        { at: 0.84, right: { by: 'mouth', off: [0.13, -0.06, -0.13] }, aim: [-0.3, 0.4, -0.85], nod: 0.16 },
      ],
      held: [
        { thing: 'chopsticks', in: 'right' },
        { thing: 'noodle-bowl', in: 'left' },
        { thing: 'slurped-noodles', in: 'body', at: [0, 0, 0], between: [0, 0.6] },
      ],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'table', at: [0.6, 0, 0] },
      ],
    },
  },
  'eat-ice-cream': {
    en: {
      do: 'eat, lick, enjoy, have, hold, suck',
      what: 'ice cream, ice-cream, icecream, ice cream cone, cone, ice lolly, candy cane, candy, popsicle, lollipop, gelato, cotton candy',
    },
    zh: { do: '吃, 舔', what: '冰淇淋, 雪糕, 棒棒糖, 冰棍, 棉花糖, 糖葫芦' },
    base: 'stand',
    place: 'park',
    feeling: 'happy',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 2,
      lips: 'lick',
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.05, -0.025, -0.105] }, left: HANGS, aim: [1, 0, 0], nod: 0.02 },
        { at: 0.4, right: { by: 'mouth', off: [0.035, -0.02, -0.1] }, nod: 0.1, tilt: 0.06, aim: [1, 0, 0.1] },
      ],
      held: [{ thing: 'ice-cream', in: 'right' }],
      work: { at: 'right', metres: 0.24, instead: ['ice-cream'], most: 1 },
    },
  },
  'blow-candles': {
    en: {
      alone:
        'blow out candles, blow out the candles, blow out her candles, blow out his candles, blow out the candles on her cake, blow out the candles on his cake, blow out the candles on a cake, blow out the candles on the cake, blow out candles on a cake',
      do: 'blow, blow out, snuff out, snuff, put out, extinguish',
      what: 'candle, candles, birthday cake, birthday candles, candle flame, flame, match, lamp, oil lamp, lantern',
    },
    zh: { alone: '吹蜡烛, 吹灭蜡烛', do: '吹, 吹灭', what: '蜡烛, 生日蜡烛' },
    base: 'stand',
    place: 'kitchen',
    view: 'side',
    near: true,
    close: true,
    play: {
      stance: 'seat',
      seconds: 5,
      once: true,
      lips: 'blow',
      keys: [
        { at: 0, right: [0.15, -0.19, 0.12], left: [0.17, 0.2, 0.12], lean: 0.1, nod: 0.1 },
        { at: 0.14, lean: -0.04, nod: -0.08 },
        { at: 0.28, lean: 0.46, nod: 0.02 },
        { at: 0.85, lean: 0.5, nod: 0 },
        { at: 1, lean: 0.3, nod: -0.02 },
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
