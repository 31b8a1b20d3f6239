import type { DeedCard } from './deed-card.ts';

const EATS = { base: 'stand', view: 'three-quarter', near: true } as const;

/** Eaten and drunk from the hand: it gets less bite by bite. */
export const SNACKS = {
  'eat-bite': {
    en: {
      do: 'eat, bite, munch, have, enjoy, bite into, taste, devour, chew, gnaw, tear, dunk, nibble, scoff, gobble, wolf down, bite on, tear into, sample, savor, savour, relish, chomp, chomp on, bolt, polish off, demolish, snack on, feast on, wolf, munch on, pick at, lick, crunch, crunch on, gorge on, gorge, scarf down, scarf, gulp down, try, dip',
      what: 'apple, burger, hamburger, cheeseburger, sandwich, bread, fruit, banana, pizza, slice of pizza, pizza slice, hot dog, hotdog, cookie, donut, doughnut, taco, peach, pear, watermelon, croissant, snack, carrot, corn, toast, cake slice, cupcake, orange, strawberry, mango, burrito, kebab, egg, pretzel, bagel, waffle, chocolate, chocolate bar, steamed bun, bun, drumstick, chicken leg, biscuit, biscuits, scone, muffin, pastry, sausage roll, pie, meat pie, wrap, pasty, sweetcorn, corn on the cob, lobster, cracker, crackers, flapjack, samosa, fries, french fries, chip, nachos, carrot sticks, nugget, chicken nugget, spring roll',
    },
    zh: {
      do: '吃, 咬, 啃, 品尝, 吃着',
      what: '苹果, 汉堡, 汉堡包, 面包, 三明治, 水果, 披萨, 比萨, 西瓜, 饼干, 香蕉, 甜甜圈, 热狗, 玉米, 包子, 馒头, 桃子, 胡萝卜, 草莓, 巧克力, 橙子, 梨, 月饼, 烤红薯, 鸡腿',
    },
    ...EATS,
    place: 'cafe',
    close: true,
    play: {
      stance: 'stand',
      seconds: 2.2,
      lips: 'bite',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.04, -0.05, -0.125] },
          left: { by: 'mouth', off: [0.04, 0.05, -0.125] },
          nod: 0.16,
          hands: { right: 'pinch', left: 'pinch' },
        },
        { at: 0.5, nod: 0.22, lean: 0.03 },
        {
          at: 0.66,
          right: { by: 'mouth', off: [0.1, -0.055, -0.2] },
          left: { by: 'mouth', off: [0.1, 0.055, -0.2] },
          nod: 0,
          tilt: 0.05,
        },
        {
          at: 0.86,
          right: { by: 'mouth', off: [0.1, -0.055, -0.2] },
          left: { by: 'mouth', off: [0.1, 0.055, -0.2] },
          nod: 0,
          tilt: 0.05,
        },
      ],
      held: [{ thing: 'bread', in: 'right' }],
      work: { at: 'both', metres: 0.27, instead: ['bread'], most: 1 },
    },
  },
  'eat-from-bag': {
    en: {
      do: 'eat, munch, have, enjoy, snack',
      what: 'chips, potato chips, crisps, bag of chips, popcorn, nuts, peanuts, candy, candies, sweets, nachos, fries, french fries, sunflower seeds, raisins, crackers, on popcorn, on chips',
    },
    zh: {
      alone: '嗑瓜子, 吃零食',
      do: '吃, 嗑',
      what: '薯片, 爆米花, 花生, 糖果, 薯条, 坚果, 瓜子, 零食',
    },
    ...EATS,
    place: 'room',
    close: true,
    play: {
      stance: 'stand',
      seconds: 1.7,
      lips: 'bite',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.05, -0.035, -0.06] },
          left: [0.2, 0.09, 0.15],
          nod: -0.02,
          aim: [0.5, 0.4, 0.5],
          hands: { right: 'pinch' },
        },
        { at: 0.52, right: { by: 'mouth', off: [0.045, -0.035, -0.055] }, nod: 0.02 },
        { at: 0.7, right: [0.2, 0.0, 0.24], nod: 0.2 },
        { at: 0.8, right: [0.19, 0.02, 0.2], nod: 0.24 },
      ],
      held: [
        { thing: 'crisp', in: 'right', between: [0, 0.56] },
        { thing: 'crisp-bag', in: 'left' },
      ],
      work: { at: 'left', metres: 0.3, instead: ['crisp-bag'], most: 1 },
    },
  },
  'eat-soup': {
    en: {
      alone: 'blow on soup, blow on hot soup, blow on his soup, blow on her soup',
      do: 'eat, have, slurp, drink, enjoy, scoop, sip, sup, guzzle, gulp, spoon up, wolf down, finish',
      what: 'soup, bowl of soup, porridge, cereal, oatmeal, congee, bowl of cereal, yogurt, yoghurt, pudding, stew, with a spoon, ice cream with a spoon, rice with a spoon',
    },
    zh: { alone: '喝汤, 喝粥', do: '喝, 吃', what: '汤, 粥, 麦片, 酸奶, 布丁, 豆腐脑' },
    ...EATS,
    place: 'kitchen',
    close: true,
    play: {
      stance: 'seat',
      seconds: 2,
      lips: 'bite',
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.13, -0.05, -0.05] },
          left: [0.16, 0.16, 0.12],
          lean: 0.16,
          nod: 0.08,
          aim: [-0.95, 0.25, 0.1],
        },
        { at: 0.5, right: { by: 'mouth', off: [0.12, -0.05, -0.045] }, nod: 0.14 },
        { at: 0.7, right: [0.33, -0.09, 0.2], nod: 0.2, aim: [0.4, 0.15, -0.85] },
        { at: 0.84, right: [0.34, -0.08, 0.2], nod: 0.2, aim: [0.5, 0.1, -0.8] },
      ],
      held: [{ thing: 'spoon', in: 'right', size: 1.7 }],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'table', at: [0.6, 0, 0] },
        { thing: 'soup-bowl', at: [0.64, -0.12, 0] },
      ],
    },
  },
  'drink-straw': {
    refines: 'drink-glass, drink-cup',
    en: {
      do: 'drink, sip, enjoy, have, suck, slurp, gulp',
      what: 'bubble tea, milk tea, boba, boba tea, milkshake, smoothie, iced tea, iced coffee, cola, coke, with a straw, through a straw, slushy, lemonade through a straw, coconut, coconut water',
    },
    zh: {
      alone: '喝奶茶, 喝可乐, 吸着奶茶',
      any: '用吸管喝, 吸着',
      do: '喝, 吸, 用吸管喝, 吸着',
      what: '奶茶, 珍珠奶茶, 可乐, 奶昔, 冰沙, 椰子, 汽水, 椰汁, 椰子水, 柠檬水, 豆浆, 冷饮, 酸梅汤, 冰饮, 凉茶, 冰可乐, 饮品',
    },
    ...EATS,
    place: 'cafe',
    close: true,
    play: {
      stance: 'stand',
      seconds: 2.6,
      lips: 'blow',
      keys: [
        { at: 0, right: [0.2, -0.05, 0.22], left: [0.2, 0.03, 0.2], nod: 0.06, aim: [0, 0, 1] },
        {
          at: 0.22,
          right: { by: 'mouth', off: [0.1, -0.035, -0.15] },
          left: { by: 'mouth', off: [0.1, 0.035, -0.17] },
          nod: 0.14,
        },
        {
          at: 0.75,
          right: { by: 'mouth', off: [0.1, -0.035, -0.145] },
          left: { by: 'mouth', off: [0.1, 0.035, -0.165] },
          nod: 0.16,
        },
      ],
      held: [{ thing: 'straw-cup', in: 'right' }],
    },
  },
  'taste-food': {
    en: {
      alone: 'taste food, taste the food, taste the soup, taste the sauce, try the food, taste the dish',
      do: 'taste, try, sample, lick, sip',
      what: 'food, dish, sauce, soup, dishes, broth, stew, cooking, honey, jam, chocolate, batter, from a wooden spoon, from a spoon, jam from a spoon, cheese, curry, gravy, cake batter, dough, chutney, icing, from a ladle, from the pot, honey from a spoon, chocolate sauce, caramel',
    },
    zh: {
      alone: '品尝食物, 品尝美食, 尝味道, 试味, 尝菜, 尝, 尝了尝, 尝一尝, 尝一口, 尝尝, 尝味, 尝鲜, 试吃',
      do: '品尝, 尝, 舀',
      what: '食物, 美食, 菜, 汤, 味道, 菜肴',
    },
    ...EATS,
    place: 'kitchen',
    close: true,
    play: {
      stance: 'seat',
      seconds: 2.4,
      lips: 'bite',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.135, -0.03, -0.05] },
          left: [0.16, 0.16, 0.12],
          lean: 0.14,
          nod: 0.05,
          aim: [-1, 0.15, 0.25],
        },
        { at: 0.5, right: { by: 'mouth', off: [0.13, -0.03, -0.05] }, nod: 0.02 },
        { at: 0.68, right: [0.31, -0.14, 0.18], lean: 0.16, nod: 0.16, aim: [0.8, 0.2, -0.5] },
        { at: 0.84, right: [0.31, -0.14, 0.17], lean: 0.16, nod: 0.16, aim: [0.8, 0.2, -0.5] },
      ],
      held: [{ thing: 'fork', in: 'right' }],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'table', at: [0.58, 0, 0] },
        { thing: 'plate', at: [0.64, -0.12, 0] },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
