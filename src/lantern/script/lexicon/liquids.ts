import { listed } from '../listed.ts';
import type { ColourName } from '../screenplay.ts';

/** What is poured, dripped and stirred in: the colour that it is shown in, and its words in both languages. */
export interface LiquidEntry {
  readonly colour: ColourName;
  readonly en: string;
  readonly zh: string;
}

/** Liquids by their colour. */
const LIQUIDS: readonly LiquidEntry[] = [
  {
    colour: 'brown',
    en: 'coffee, hot coffee, black coffee, espresso, cocoa, hot chocolate, chocolate, chocolate sauce, melted chocolate, hot fudge, caramel, gravy, cola, coke, whisky, whiskey, soy sauce, mud',
    zh: '咖啡, 热咖啡, 可可, 巧克力, 巧克力酱, 融化的巧克力, 热巧克力, 焦糖, 可乐, 威士忌, 酱油, 肉汁',
  },
  {
    colour: 'white',
    en: 'milk, cream, whipped cream, condensed milk, yogurt, sugar, salt, flour, rice, icing, glaze, batter, foam, coconut milk, steam, hot steam, vapor, vapour',
    zh: '牛奶, 奶油, 炼乳, 酸奶, 糖, 盐, 面粉, 米, 糖霜, 面糊, 椰奶, 奶',
  },
  {
    colour: 'blue',
    en: 'water, hot water, cold water, boiling water, rain, rainwater, tap water, sparkling water',
    zh: '水, 热水, 冷水, 开水, 雨水, 清水, 自来水',
  },
  {
    colour: 'yellow',
    en: 'honey, syrup, maple syrup, beer, oil, olive oil, champagne, butter, melted butter, mustard, lemonade, cheese, melted cheese, white wine, sand, grain',
    zh: '蜂蜜, 糖浆, 枫糖浆, 啤酒, 油, 橄榄油, 香槟, 黄油, 柠檬水, 芝士, 沙子, 沙',
  },
  {
    colour: 'orange',
    en: 'tea, hot tea, juice, orange juice, apple juice, soup, curry, lava',
    zh: '茶, 热茶, 茶水, 果汁, 橙汁, 苹果汁, 汤, 咖喱',
  },
  {
    colour: 'red',
    en: 'wine, red wine, ketchup, tomato sauce, strawberry sauce, raspberry sauce, blood, red dye, jam',
    zh: '酒, 红酒, 葡萄酒, 番茄酱, 草莓酱, 果酱, 血, 红色颜料, 红墨水',
  },
  { colour: 'green', en: 'green tea, matcha, pesto, green dye, green paint', zh: '绿茶, 抹茶, 绿色颜料' },
  {
    colour: 'blue',
    en: 'ink, ink drop, drop of ink, drops of ink, blue ink, dye, blue dye, paint, blue paint, food coloring, food colouring, watercolour, watercolor',
    zh: '墨水, 蓝墨水, 染料, 颜料, 蓝色颜料, 色素',
  },
  { colour: 'black', en: 'black ink, paint thinner, tar', zh: '墨汁, 黑墨水, 墨' },
];

/** Every name of a liquid with its colour. */
export const LIQUID_COLOURS: ReadonlyMap<string, ColourName> = new Map(
  LIQUIDS.flatMap(({ colour, en, zh }) => [...listed(en), ...listed(zh)].map((name) => [name, colour] as const)),
);
