import type { DeedCard, Performance } from './deed-card.ts';
import { touching } from './tool-reach.ts';

const STIRS = { base: 'stand', place: 'kitchen', view: 'three-quarter', near: true } as const;

/** A tool goes round in what a vessel on the counter holds, whose middle is `high` metres above the ground. */
function stirring(tool: 'whisk' | 'pot-spoon', vessel: 'mixing-bowl' | 'stirred-pot', high: number): Performance {
  const aim = [0.16, 0.3, -0.94] as const;
  const round = (f: number, l: number) => touching(tool, [0.54 + f, 0.16 + l, high - 0.42 * f], aim);
  return {
    stance: 'stand',
    seconds: 0.9,
    eyes: 'down',
    keys: [
      { at: 0, ...round(-0.05, 0), left: { by: 'ground', off: [0.15, 0.04, 0.585] }, lean: 0.12, nod: 0.25 },
      { at: 0.25, ...round(0, 0.06) },
      { at: 0.5, ...round(0.05, 0) },
      { at: 0.75, ...round(0, -0.06) },
    ],
    held: [{ thing: tool, in: 'right' }],
    around: [
      { thing: 'counter', at: [0.62, 0, 0] },
      { thing: vessel, at: [0.54, 0.16, 0] },
    ],
  };
}

/** What is stirred: in a bowl with a whisk, in a pot with a wooden spoon. */
export const STIRRING = {
  stir: {
    en: {
      alone: 'stir, whisk',
      do: 'stir, whisk, mix, beat, make, whip, blend, mash, muddle, fold in, puree, purée, emulsify, temper',
      what: 'bowl, batter, dough, flour, cheese, slime, colours, colors, ingredients, cake batter, cake mix, cream, egg whites, colours on a palette, smoothie, smoothies, paint, cocktail, concoction, pancake batter, mixture, potatoes, mashed potatoes, avocado, avocados, guacamole, bananas, hummus, matcha, mayonnaise, custard, eggs, meringue, lemonade, punch, salsa, dip, dressing, vinaigrette, icing, frosting, glue, clay slip, plaster of paris, chocolate, melted chocolate, wax, resin',
    },
    zh: {
      alone: '搅拌, 打蛋, 搅鸡蛋, 打蛋液, 拌馅, 和馅, 调馅, 拌凉菜, 搅匀',
      do: '搅拌, 搅, 搅匀, 打匀, 搅动, 拌, 调',
      what: '面糊, 面团, 鸡蛋, 蛋糕糊, 面粉, 奶油, 馅, 饺子馅, 肉馅, 凉菜, 蛋液, 酱料',
      any: '搅拌, 搅匀',
    },
    ...STIRS,
    play: stirring('whisk', 'mixing-bowl', 1.02),
  },
  'stir-pot': {
    en: {
      do: 'stir, mix, make, strain, skim, thicken, tend, dye, simmer, brew, heat, reduce, season, boil',
      what: 'pot, saucepan, soup, stew, sauce, jam, porridge, curry, chili, broth, gravy, risotto, tomato sauce, vat, copper kettle, cloth in a vat, dye, wort, mash, pan of soup, stock, bone broth, chowder, dal, caramel, polenta, fudge, oatmeal, noodles, pasta, bolognese, hot chocolate, mulled wine, borscht, goulash, chilli, wool, yarn, wool in a vat, silk, fabric in a vat, custard, cabbage, pot of stew, milk in a pan, beans, gumbo, ragout, marmalade, cloth, fabric, indigo, wax, soap, tallow',
    },
    zh: {
      alone: '搅汤, 舀汤, 盛汤, 盛粥, 搅锅, 搅粥, 熬汤, 熬药',
      do: '搅拌, 搅, 搅动, 舀, 盛, 捞, 捞出, 热',
      what: '汤, 锅, 酱, 粥, 一勺汤, 一碗汤, 咸菜, 泡菜, 鱼丸, 丸子, 火锅, 牛奶, 汤羹',
    },
    refines: 'stir',
    ...STIRS,
    play: stirring('pot-spoon', 'stirred-pot', 1.05),
  },
} as const satisfies Record<string, DeedCard>;
