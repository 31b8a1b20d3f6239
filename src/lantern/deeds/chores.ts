import type { DeedCard } from './deed-card.ts';

/** Where small work is done at a table. */
const AT_TABLE = [
  { thing: 'chair', at: [0, 0, 0] },
  { thing: 'table', at: [0.6, 0, 0] },
] as const;

/** Small work of every day: beds, clothes, shoes, knives, cards, money, flowers. */
export const CHORES = {
  'make-bed': {
    en: {
      alone:
        'make the bed, make a bed, make her bed, make his bed, change the sheets, fluff pillows, fluff a pillow, fluff the pillows, change the bed sheets, change sheets, change the bedding, change the bed, clean her room, clean his room, tidy his room, tidy her room, tidy up his room, tidy up her room',
      do: 'make, straighten, plump, plump up, fluff, fluff up, smooth, strip, tuck in, shake',
      what: 'bed, beds, sheets, bed sheets, blanket, pillow, pillows, duvet, bedspread, quilt, bedding, bedclothes, sheet, bedsheet, bedsheets',
    },
    zh: {
      alone: '铺床, 整理床铺, 叠被子, 换床单, 拍枕头, 铺床单, 套被套, 套被子, 抖床单',
      do: '铺, 整理, 换, 抖, 抖开, 叠成',
      what: '床, 床单, 被子, 床铺, 被褥, 床垫, 被单',
    },
    base: 'stand',
    place: 'bedroom',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.32, -0.16, 0.02], left: [0.32, 0.16, 0.02], lean: 0.34, curl: 0.25, nod: 0.1 },
        { at: 0.3, right: [0.27, -0.2, 0.34], left: [0.27, 0.2, 0.34], lean: 0.02, curl: -0.05 },
        { at: 0.55, right: [0.38, -0.2, 0.12], left: [0.38, 0.2, 0.12], lean: 0.34, curl: 0.2 },
        { at: 0.75, right: [0.34, -0.12, -0.02], left: [0.34, 0.2, -0.02], lean: 0.44, curl: 0.3, nod: 0.1 },
      ],
      held: [{ thing: 'bed-sheet', in: 'both' }],
      around: [{ thing: 'low-bed', at: [1.05, 0, 0] }],
    },
  },
  'fold-clothes': {
    en: {
      alone: 'fold clothes, fold laundry, fold the laundry',
      do: 'fold',
      what: 'clothes, laundry, shirt, shirts, towel, towels, sheet, sheets, bedsheet, bedsheets, bed sheets, linen, napkins, clothing, sweater, blanket, napkin, pants, trousers, tablecloth',
    },
    zh: {
      alone: '叠衣服, 叠毛巾, 叠床单',
      do: '叠, 折, 叠好, 整理, 叠成, 折叠',
      what: '衣服, 衬衫, 毛巾, 床单, 被单, 裤子, 毛衣, 衣裳, 校服, 裙子, 袜子, 豆腐块, 军被, 毯子, 被子, 外套, 睡衣',
    },
    makes: true,
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.8,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.27, -0.13, 0.22], left: [0.27, 0.13, 0.22], nod: 0.16, lean: 0.06 },
        { at: 0.25, right: [0.29, -0.13, 0.15], left: [0.29, 0.13, 0.15], lean: 0.12, nod: 0.2 },
        { at: 0.5, right: [0.29, 0.04, 0.13], left: [0.29, 0.11, 0.13], lean: 0.16 },
        { at: 0.7, right: [0.29, -0.05, 0.09], left: [0.29, 0.07, 0.09], lean: 0.2 },
        { at: 0.85, right: [0.26, -0.12, 0.14], left: [0.26, 0.12, 0.14], lean: 0.1 },
      ],
      held: [{ thing: 'folding-shirt', in: 'both' }],
      around: [
        { thing: 'table', at: [0.72, 0, 0] },
        { thing: 'clothes-pile', at: [0.74, 0, 0] },
      ],
    },
  },
  'shuffle-cards': {
    en: {
      alone: 'shuffle cards, shuffle a deck, deal cards',
      do: 'shuffle, riffle, mix',
      what: 'card, cards, deck, deck of cards, pack of cards, playing cards',
    },
    zh: { alone: '洗牌, 发牌' },
    base: 'stand',
    place: 'room',
    view: 'front',
    near: true,
    play: {
      stance: 'seat',
      seconds: 1.5,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.23, -0.11, 0.16], left: [0.23, 0.11, 0.2], nod: 0.22, lean: 0.1 },
        { at: 0.35, right: [0.23, -0.16, 0.26], left: [0.23, 0.13, 0.15] },
        { at: 0.7, right: [0.24, -0.05, 0.17], left: [0.24, 0.05, 0.17] },
      ],
      held: [{ thing: 'card-cascade', in: 'both' }],
      around: [...AT_TABLE, { thing: 'card-stack', at: [0.56, -0.3, 0] }],
    },
  },
  'count-money': {
    en: {
      alone: 'count money, count cash, count banknotes',
      do: 'count, hold, spend, check, sort, tally, tot up, stack, fan out, inspect',
      what: 'money, cash, bills, banknotes, notes, coins, dollars, dollar bills, takings, change, wad of cash, pennies, coin, gold coins, gold, banknote, silver, his coins, her coins, pocket money, wads of cash, tips',
    },
    zh: {
      alone:
        '数钱, 点钞, 算账, 记账, 数零钱, 数硬币, 数钞票, 点钱, 清点钞票, 数着钱, 数着零钱, 数着硬币, 数着钞票, 数着手里的零钱, 数着手里的钱',
      do: '数, 点, 清点, 点着',
      what: '钱, 钞票, 现金, 零钱, 硬币, 工资, 钱币, 压岁钱, 铜钱, 金币, 银币, 银元, 铜板, 金条, 元宝, 银子, 私房钱',
    },
    base: 'stand',
    place: 'room',
    view: 'front',
    near: true,
    play: {
      stance: 'seat',
      seconds: 0.8,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.22, -0.05, 0.2], left: [0.22, 0.06, 0.17], nod: 0.24, lean: 0.08, aimLeft: [0, 0, 1] },
        { at: 0.4, right: [0.23, 0.005, 0.225] },
        { at: 0.7, right: [0.23, -0.1, 0.15] },
      ],
      held: [{ thing: 'banknotes', in: 'left' }],
      around: [...AT_TABLE, { thing: 'money-stacks', at: [0.52, 0, 0] }],
    },
  },
  'sharpen-knife': {
    en: {
      alone: 'sharpen a knife, sharpen knives, whet a knife, hone a knife',
      do: 'sharpen, whet, hone, grind',
      what: 'knife, knives, blade, axe, sword, scissors, kitchen knife, scythe, sickle, chisel, whetstone, knife on a whetstone, chisels, shears, carving knife, bread knife, cleaver, machete, hatchet, skates, ice skates, spear, arrow, arrowhead, tools, saw, dagger, lawnmower blade, sabre, katana, meat cleaver',
    },
    zh: { alone: '磨刀, 磨剪刀, 磨剪子', do: '磨', what: '刀, 菜刀, 剑, 剪刀, 剪子, 斧头, 镰刀' },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.1,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.22, -0.12, 0.13], left: [0.34, -0.02, 0.13], lean: 0.2, nod: 0.2, aim: [0.55, 0.85, 0.02] },
        { at: 0.5, right: [0.34, -0.12, 0.13], left: [0.44, -0.01, 0.13], lean: 0.32, aim: [0.55, 0.85, 0.02] },
      ],
      held: [{ thing: 'knife', in: 'right', size: 1.7 }],
      around: [
        { thing: 'counter', at: [0.72, 0, 0] },
        { thing: 'whetstone', at: [0.58, 0.06, 0] },
      ],
    },
  },
  peel: {
    en: {
      do: 'peel, skin, core, shell, hull',
      what: 'apple, apples, potato, potatoes, orange, oranges, carrot, carrots, pear, pears, mango, cucumber, fruit, vegetables, onion, onions, egg, eggs, kiwi, beans, edamame, peas, garlic, shrimp, prawns, peanuts, tangerine, tangerines, satsuma, clementine, mandarin, pomelo, grapefruit, parsnips, turnips, sweet potato, spud, spuds',
    },
    zh: {
      alone: '削皮, 剥皮, 刨土豆, 削土豆, 削甘蔗, 削水果, 削苹果皮, 剥橘子皮, 剥鸡蛋壳, 剥蒜皮, 用刀削面',
      do: '削, 剥, 刨, 削皮',
      what: '苹果, 土豆, 橙子, 胡萝卜, 梨, 鸡蛋, 洋葱, 皮, 毛豆, 豆子, 豌豆, 蒜, 大蒜, 花生, 橘子, 虾, 柚子, 甘蔗, 菠萝, 荸荠, 马蹄, 山药, 莴笋, 石榴, 荔枝, 粽子',
      any: '削, 剥',
    },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.4,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.22, -0.055, 0.185],
          left: [0.24, 0.04, 0.165],
          nod: 0.24,
          lean: 0.06,
          aim: [0.4, 0.85, 0.3],
          aimLeft: [1, -0.2, 0],
        },
        { at: 0.5, right: [0.2, -0.075, 0.15], aim: [0.5, 0.8, 0.35] },
      ],
      held: [
        { thing: 'knife', in: 'right', size: 0.85 },
        { thing: 'peeled-fruit', in: 'left', size: 1.7 },
        { thing: 'peel-curl', in: 'left' },
      ],
      around: [
        { thing: 'counter', at: [0.78, 0, 0] },
        { thing: 'fruit-bowl', at: [0.74, 0.34, 0] },
      ],
      work: { at: 'left', metres: 0.27, instead: ['peeled-fruit', 'fruit-bowl'], most: 1 },
    },
  },
  'shine-shoes': {
    en: {
      alone: 'shine shoes, polish shoes, polish his shoes, shine his shoes',
      do: 'shine, polish, clean, brush, buff, wax, scrub, scrape mud off, scrape',
      what: 'shoe, shoes, boot, boots, leather shoes, shoes of a gentleman, brogues, loafers',
    },
    zh: {
      alone: '擦鞋, 擦皮鞋, 给皮鞋上油, 给皮鞋打蜡',
      do: '擦, 刷, 上油, 打蜡, 擦油',
      what: '鞋, 皮鞋, 鞋子, 靴子, 球鞋, 运动鞋, 白鞋',
    },
    makes: true,
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 0.6,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.2, -0.09, 0.2],
          left: [0.2, 0.1, 0.13],
          nod: 0.26,
          lean: 0.12,
          curl: 0.1,
          aim: [0.9, 0.4, 0],
          aimLeft: [0.9, 0.4, 0.12],
        },
        { at: 0.5, right: [0.26, -0.04, 0.2] },
      ],
      held: [
        { thing: 'left-shoe', in: 'left' },
        { thing: 'shoe-brush', in: 'right', size: 1.4 },
      ],
      around: [{ thing: 'chair', at: [0, 0, 0] }],
    },
  },
  'arrange-flowers': {
    en: {
      alone: 'arrange flowers, arrange a bouquet, make a bouquet',
      do: 'arrange, put, place, set, trim, tie, wrap',
      what: 'flower, flowers, bouquet, flower arrangement, roses, flowers in a vase, tulips, bouquet of tulips, bouquet of roses, posy, wreath, lilies, peonies',
    },
    zh: {
      alone: '插花, 整理花束',
      do: '插, 整理, 插进, 插在, 包, 扎, 包扎',
      what: '花, 花束, 鲜花, 百合, 玫瑰, 康乃馨, 向日葵, 郁金香, 菊花, 腊梅, 梅花',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 3,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.2, -0.12, 0.14], left: [0.3, 0.09, 0.16], lean: 0.1, nod: 0.14, aim: [0.3, 0.2, 1] },
        { at: 0.4, right: [0.31, -0.03, 0.24], left: [0.31, 0.08, 0.17], lean: 0.16, aim: [0.25, 0.1, 1] },
        { at: 0.55, right: [0.32, -0.02, 0.19], lean: 0.18, aim: [0.15, 0.1, 1] },
        { at: 0.8, left: [0.33, 0.1, 0.22], lean: 0.12, tilt: 0.1 },
      ],
      held: [{ thing: 'single-flower', in: 'right' }],
      around: [
        { thing: 'table', at: [0.76, 0, 0] },
        { thing: 'vase-of-flowers', at: [0.7, 0, 0] },
      ],
    },
  },
  draw: {
    en: {
      alone:
        'draw, sketch, draw a picture, doodle, colour in, color in, colour a picture, colour, color, sketch out, make a sketch, trace her hand, trace his hand, trace around her hand',
      do: 'draw, sketch, doodle, colour, color, trace, etch, chalk, draft, plot, copy',
      what: 'picture, portrait, sketch, landscape, notebook, paper, sketchbook, pencil, drawing, in a notebook, on paper, caricature, cartoon, comic, blueprint, plan, tourist, map, blueprints, plans, design, floor plan, comics, manga, storyboard, diagram, graph, dinosaur, house, mandala, on a tablet, with charcoal, charcoal portrait, silhouette',
    },
    zh: {
      alone: '画画, 素描, 涂鸦, 画图, 上色, 涂色, 填色, 画素描, 画漫画',
      do: '画',
      what: '图, 素描, 铅笔画, 设计图, 草图, 图画, 画, 太阳, 房子, 简笔画, 漫画, 图纸, 画儿, 花, 小花, 鱼, 小鱼, 恐龙, 小人, 一家人, 爱心, 笑脸, 星星, 彩虹, 汽车, 飞机, 小猫, 小狗, 地图, 向日葵, 大树, 线, 圆, 月亮, 人物',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 1.5,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.27, -0.04, 0.19],
          left: [0.24, 0.15, 0.13],
          lean: 0.18,
          curl: 0.1,
          nod: 0.16,
          aim: [0.4, 0.7, 0.3],
        },
        { at: 0.25, right: [0.31, -0.03, 0.24], tilt: 0.05 },
        { at: 0.5, right: [0.26, -0.04, 0.25] },
        { at: 0.75, right: [0.31, -0.04, 0.18], tilt: -0.03 },
      ],
      held: [{ thing: 'pen', in: 'right' }],
      around: [...AT_TABLE, { thing: 'sketch-pad', at: [0.56, -0.1, 0] }],
    },
  },
  'load-washer': {
    en: {
      alone: 'use the washing machine, do laundry, do the laundry, wash clothes in a washing machine',
      do: 'load, fill, empty, use, unload',
      what: 'washing machine, washer, dryer, laundry into the washing machine',
    },
    zh: {
      alone: '用洗衣机洗衣服, 用洗衣机',
      do: '用, 装, 放, 扔, 塞, 丢',
      what: '洗衣机, 进洗衣机, 进洗衣机里, 到洗衣机里',
    },
    base: 'stand',
    place: 'laundromat',
    view: 'three-quarter',
    play: {
      stance: 'half-kneel',
      seconds: 2.2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.2, -0.08, 0.05], left: [0.24, 0.1, 0.06], lean: 0.12, nod: 0.1 },
        { at: 0.5, right: [0.34, -0.02, 0.12], left: [0.3, 0.1, 0.1], lean: 0.3 },
      ],
      held: [{ thing: 'cloth', in: 'right' }],
      around: [{ thing: 'washing-machine', at: [0.86, 0, 0] }],
    },
  },
  'wipe-board': {
    en: {
      do: 'wipe, erase, clean, wipe off, wipe down, rub out, scrub',
      what: 'blackboard, chalkboard, whiteboard, board, the board',
    },
    zh: { alone: '擦黑板, 擦白板', do: '擦, 擦掉', what: '黑板, 白板, 粉笔字' },
    base: 'stand',
    place: 'classroom',
    view: 'away',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.4,
      keys: [
        { at: 0, right: [0.27, -0.02, 0.4], left: [0.05, 0.14, 0], aim: [1, 0, 0], nod: -0.06, side: 0.04 },
        { at: 0.25, right: [0.27, -0.26, 0.36], nod: -0.02, side: -0.05 },
        { at: 0.5, right: [0.27, -0.02, 0.28], nod: 0.04, side: 0.04 },
        { at: 0.75, right: [0.26, -0.26, 0.42], nod: -0.08, side: -0.05 },
      ],
      held: [{ thing: 'board-wiper', in: 'right', size: 1.3 }],
      around: [
        { thing: 'blackboard', at: [0.6, 0, 0] },
        { thing: 'wiped-board', at: [0.59, 0, 0], onBoard: true },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
