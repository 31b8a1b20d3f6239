import type { DeedCard } from './deed-card.ts';
import { handiwork } from './handiwork.ts';

/** What all work at a table of the kitchen has. */
const KITCHEN_WORK = { base: 'stand', place: 'kitchen', view: 'three-quarter', near: true } as const;
/** Work that is done anywhere one sits down to it. */
const SEATED_WORK = { base: 'stand', view: 'three-quarter', near: true } as const;
/** Chopsticks that go from what stands on the table to the mouth, over a bowl. */
const WITH_CHOPSTICKS = [
  {
    at: 0,
    right: [0.3, -0.03, 0.16],
    left: [0.2, 0.07, 0.13],
    lean: 0.16,
    nod: 0.2,
    aim: [0.9, 0.1, -0.3],
    aimLeft: [1, 0, 0],
  },
  { at: 0.08 },
  { at: 0.25, right: { by: 'mouth', off: [0.115, -0.07, -0.05] }, aim: [-0.9, 0.4, -0.05], nod: 0.08, lean: 0.08 },
  { at: 0.78, right: { by: 'mouth', off: [0.11, -0.07, -0.045] }, aim: [-0.9, 0.4, -0.05], nod: 0.04, lean: 0.08 },
] as const;
const CHOPSTICKS = [
  { thing: 'chopsticks', in: 'right' },
  { thing: 'rice-bowl', in: 'left' },
] as const;

/** Food that is made by hand, and that is shared at a table. */
export const FOOD_WORK = {
  knead: {
    en: {
      alone: 'knead, make bread, make pizza, make dough',
      do: 'knead, press, fold, shape, punch, make, pat, slap, flatten, pound',
      what: 'dough, bread dough, pizza dough',
    },
    zh: {
      alone: '揉面, 和面, 揉面团, 揉搓面团, 搓面团, 发面, 醒面',
      do: '揉, 和, 搓, 揉搓, 揉着, 和着',
      what: '面团, 面, 面剂子, 糯米团',
    },
    ...KITCHEN_WORK,
    play: handiwork({
      bench: 'counter',
      motion: 'press',
      size: { half: 0.13, tall: 0.09 },
      seconds: 1.2,
      on: 'dough',
      work: false,
    }),
  },
  'roll-dough': {
    en: {
      alone: 'roll out dough, roll dough',
      do: 'roll, roll out, flatten',
      what: 'dough, pastry, pizza, pie crust, rolling pin, dumpling wrappers, wrappers, tortillas, chapati, chapatis, roti, cookie dough, pie dough, pasta, fondant, marzipan, cookies, pasta dough, noodles, flatbread, naan, gingerbread dough, sheet of dough',
    },
    zh: { alone: '擀面, 擀皮, 擀面皮, 擀饺子皮', do: '擀', what: '面, 面皮, 面团' },
    ...KITCHEN_WORK,
    play: handiwork({
      bench: 'counter',
      motion: 'roll',
      size: { half: 0.2, tall: 0.05 },
      seconds: 1.1,
      held: [{ thing: 'rolling-pin', in: 'both' }],
      on: 'dough-sheet',
      work: false,
    }),
  },
  'pull-noodles': {
    en: {
      alone: 'pull noodles, make noodles',
      do: 'pull, stretch, make',
      what: 'noodles, hand-pulled noodles, noodle',
    },
    zh: {
      alone:
        '站在门口拉面, 门口拉面, 店里拉面, 厨房里拉面, 双手拉面, 抻面, 甩面, 做拉面, 扯面, 拉面条, 在拉面, 正在拉面, 现场拉面, 手工拉面, 甩面团, 拉面',
      do: '拉, 抻, 做, 甩, 扯',
      what: '面条, 拉面, 面团, 面, 裤带面',
    },
    ...KITCHEN_WORK,
    play: handiwork({
      bench: 'counter',
      motion: 'draw',
      size: { half: 0.2, tall: 0.05 },
      seconds: 1.8,
      held: [{ thing: 'noodle-strands', in: 'both' }],
      on: 'flour',
      work: false,
    }),
  },
  'shell-beans': {
    en: {
      alone: 'shell peas, shell beans',
      do: 'shell, pod, snap, sort, pick, pick over, trim, pluck, husk, clean',
      what: 'peas, beans, green beans, edamame, peanuts, soybeans, string beans, corn, chestnuts, walnuts, spinach, greens, herbs, lentils, rice',
    },
    zh: {
      alone: '剥毛豆, 择菜, 摘菜, 剥蒜, 剥花生, 剥豆子',
      do: '剥, 摘, 择, 掰, 挑, 拣',
      what: '毛豆, 豆角, 菜, 青菜, 花生, 蒜, 大蒜, 豆子, 豌豆, 蚕豆, 四季豆, 玉米, 韭菜, 莲子, 核桃, 豆',
    },
    ...SEATED_WORK,
    place: 'garden',
    play: handiwork({
      bench: 'lap',
      motion: 'pinch',
      size: { half: 0.16, tall: 0.12 },
      seconds: 1.5,
      held: [{ thing: 'pod', in: 'left' }],
      on: 'bean-basket',
      with: [{ thing: 'bean-heap', at: [0.5, 0.42, 0] }],
      work: false,
    }),
  },
  'ice-cake': {
    en: {
      alone: 'ice a cake, pipe icing, pipe frosting, make a cake, make cakes, dip strawberries, dip a strawberry',
      do: 'ice, pipe, frost, decorate, make, dip, glaze, brush',
      what: 'cake, cupcake, cupcakes, cookie, cookies, gingerbread, gingerbread house, gingerbread men, icing, frosting, birthday cake, wedding cake, donuts, cream, chocolate strawberries, eclairs, chocolates, donut, doughnut, doughnuts, bun, buns, cinnamon roll, cinnamon rolls, egg wash, pastry, glaze, pastries, pie crust, buttercream, chocolate on a cake, sprinkles, tart, pie, loaf, cinnamon bun, sponge, macarons, eclair, éclair, roses on a cake, cream puffs, cheesecake, christmas cookies, cookie with icing, strawberries in chocolate',
    },
    zh: {
      alone: '裱花, 做蛋糕, 装饰蛋糕, 挤奶油, 抹奶油, 裱蛋糕, 裱奶油花',
      do: '裱, 装饰, 做, 挤, 抹, 涂',
      what: '蛋糕, 奶油, 纸杯蛋糕, 饼干, 姜饼, 蛋糕胚',
    },
    ...KITCHEN_WORK,
    play: handiwork({
      bench: 'counter',
      motion: 'above',
      size: { half: 0.15, tall: 0.16 },
      seconds: 2.2,
      held: [{ thing: 'piping-bag', in: 'right' }],
      on: 'cake-on-stand',
      work: { metres: 0.3, most: 3 },
    }),
  },
  'spread-bread': {
    en: {
      alone: 'make a sandwich, make sandwiches, butter toast',
      do: 'spread, butter, make, put',
      what: 'jam, butter, peanut butter, honey, toast, sandwich, sandwiches, nutella, cream cheese, marmalade, bread with butter',
    },
    zh: { alone: '抹果酱, 涂果酱, 做三明治, 抹黄油, 涂黄油', do: '抹, 涂, 做', what: '果酱, 黄油, 三明治, 花生酱' },
    ...KITCHEN_WORK,
    play: handiwork({
      bench: 'counter',
      motion: 'stroke',
      size: { half: 0.08, tall: 0.05 },
      seconds: 1.4,
      held: [
        { thing: 'toast-slice', in: 'left' },
        { thing: 'knife', in: 'right' },
      ],
      on: 'jam-jar',
      at: [0.46, 0.06, 0.91],
      work: false,
    }),
  },
  'plate-dish': {
    en: {
      alone: 'plate up, plate a dish, garnish',
      do: 'plate, garnish, dress, decorate, finish, arrange, drizzle sauce on, place, put, top, drizzle, sauce, ladle, spoon',
      what: 'dessert, dish, dishes, plate, plates, food, sushi, salad, meal, sauce, steak, appetizer, sundae, on a sundae, on the plate, garnish, on a dish, on a cake, honey, chocolate, syrup, caramel, pancakes, on pancakes, cheese plate, charcuterie, charcuterie board, cheese board, platter, starter, entree, tasting menu, scallops, canapes, canapés',
    },
    zh: { alone: '摆盘, 装盘', do: '摆, 装', what: '盘, 甜点, 寿司' },
    ...KITCHEN_WORK,
    play: handiwork({
      bench: 'counter',
      motion: 'above',
      size: { half: 0.15, tall: 0.07 },
      seconds: 2.4,
      held: [{ thing: 'fine-tool', in: 'right' }],
      on: 'dressed-plate',
      work: false,
    }),
  },
  'carve-pumpkin': {
    en: {
      do: 'carve, hollow out, hollow, scoop, scoop out, stab, gut',
      what: 'pumpkin, pumpkins, jack-o-lantern, watermelon, turkey, melon',
    },
    zh: { do: '雕, 刻, 雕刻, 挖', what: '南瓜, 南瓜灯, 西瓜灯' },
    ...KITCHEN_WORK,
    play: handiwork({
      bench: 'table',
      motion: 'tool',
      size: { half: 0.16, tall: 0.24 },
      seconds: 1.6,
      held: [{ thing: 'knife', in: 'right' }],
      on: 'carved-pumpkin',
      work: { metres: 0.32 },
    }),
  },
  'crack-egg': {
    en: { alone: 'crack eggs, crack an egg, break eggs', do: 'crack, break, beat', what: 'egg, eggs' },
    zh: { alone: '打鸡蛋, 敲鸡蛋, 磕鸡蛋', do: '打, 敲, 磕, 打进, 磕进', what: '鸡蛋, 蛋' },
    ...KITCHEN_WORK,
    play: handiwork({
      bench: 'counter',
      motion: 'pinch',
      size: { half: 0.15, tall: 0.2 },
      seconds: 1.6,
      held: [{ thing: 'egg', in: 'right', size: 1.7 }],
      on: 'egg-bowl',
      work: false,
    }),
  },
  'eat-hotpot': {
    en: {
      alone: 'eat hotpot, have hotpot, eat fondue, have fondue',
      do: 'eat, have, share, enjoy',
      what: 'hotpot, hot pot, fondue, shabu shabu, sukiyaki',
    },
    zh: { alone: '吃火锅, 涮火锅, 涮羊肉, 涮肉, 吃涮锅', do: '吃, 涮', what: '火锅, 涮羊肉, 羊肉, 麻辣烫' },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 2.8,
      lips: 'chew',
      keys: WITH_CHOPSTICKS,
      held: CHOPSTICKS,
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'table', at: [0.6, 0, 0] },
        { thing: 'hotpot', at: [0.72, 0, 0.735], shared: true },
      ],
    },
  },
  'eat-together': {
    en: {
      alone: 'have a family dinner, eat dim sum',
      do: 'eat, have, share',
      what: 'family dinner, reunion dinner, dim sum, dumplings together, chinese food, pizza together, family meal',
    },
    zh: {
      alone:
        '吃年夜饭, 吃团圆饭, 吃早茶, 聚餐, 吃晚饭, 吃午饭, 吃饭, 吃早饭, 吃宵夜, 吃团年饭, 吃烧烤, 聚会吃饭, 围坐吃饭, 一起吃饭',
      do: '吃',
      what: '年夜饭, 团圆饭, 早茶, 晚饭, 午饭, 饭, 早饭, 饺子, 汤圆, 月饼, 米饭',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 2.8,
      lips: 'chew',
      keys: WITH_CHOPSTICKS,
      held: CHOPSTICKS,
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'table', at: [0.6, 0, 0] },
        { thing: 'shared-dishes', at: [0.7, 0, 0.735], shared: true },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
