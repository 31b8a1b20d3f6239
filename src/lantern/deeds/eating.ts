import type { DeedCard } from './deed-card.ts';

/** Meals and bites. */
export const EATING = {
  'eat-meal': {
    en: {
      alone: 'have breakfast, have lunch, have dinner, dine, eat dinner, eat breakfast, eat lunch',
      do: 'eat, have, enjoy, cut, share',
      what: 'meal, dinner, lunch, breakfast, steak, salad, pasta, cake, spaghetti, food, pie, fork, chicken, fried chicken, roast chicken, fish, turkey, duck, crab, lobster, shrimp, lamb, beef, pork, rice, cheese, vegetables, sushi, curry',
    },
    zh: {
      alone: '吃饭, 用餐, 吃早餐, 吃晚饭, 进餐',
      do: '吃, 享用',
      what: '饭, 早餐, 午餐, 晚餐, 牛排, 蛋糕, 沙拉, 鸡, 鸡肉, 鱼, 烤鸭, 螃蟹, 龙虾, 寿司, 米饭, 奶酪',
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
    zh: { alone: '吃面, 吃面条, 吃饺子', do: '吃, 夹', what: '面, 面条, 米饭, 饺子, 拉面, 筷子' },
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
  'eat-hotpot': {
    en: { do: 'eat, have, share, enjoy', what: 'hot pot, hotpot, fondue, shabu-shabu' },
    zh: { alone: '吃火锅, 涮火锅, 涮羊肉', do: '吃, 涮', what: '火锅, 羊肉' },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    apart: 1.3,
    feeling: 'happy',
    play: {
      stance: 'seat',
      seconds: 3.4,
      lips: 'chew',
      keys: [
        { at: 0, right: [0.26, -0.06, 0.15], left: [0.2, 0.09, 0.12], aim: [0.8, 0.2, -0.3], nod: 0.16, lean: 0.1 },
        { at: 0.3, right: [0.36, -0.02, 0.17], aim: [0.8, 0.1, -0.5], lean: 0.2, nod: 0.14 },
        { at: 0.65, right: { by: 'mouth', off: [0.1, -0.04, -0.02] }, aim: [-0.7, 0.2, 0.1], lean: 0.06 },
      ],
      held: [
        { thing: 'chopsticks', in: 'right' },
        { thing: 'noodle-bowl', in: 'left' },
      ],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'table', at: [0.62, 0, 0], shared: true },
        { thing: 'hot-pot', at: [0.64, 0, 0], shared: true },
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
} as const satisfies Record<string, DeedCard>;
