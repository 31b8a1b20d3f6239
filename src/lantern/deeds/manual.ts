import type { DeedCard } from './deed-card.ts';
import { fromGround } from './handiwork.ts';

/** What small work with the hands is done at. */
const AT_TABLE = [
  { thing: 'chair', at: [0, 0, 0] },
  { thing: 'table', at: [0.6, 0, 0] },
] as const;

/** What is made, mended and prepared by hand, with a tool for it. */
export const MANUAL = {
  'thread-needle': {
    en: { alone: 'thread a needle, thread the needle', do: 'thread', what: 'needle, needles' },
    zh: { alone: '穿针, 穿针引线, 引线', do: '穿', what: '针' },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    close: true,
    play: {
      stance: 'seat',
      seconds: 3,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.17, -0.065, -0.06] },
          left: { by: 'mouth', off: [0.17, 0.05, -0.07] },
          nod: 0.12,
          lean: 0.06,
          aim: [0.1, 1, 0.15],
          aimLeft: [0.1, -0.25, 1],
        },
        { at: 0.4, right: { by: 'mouth', off: [0.17, -0.03, -0.045] } },
        { at: 0.6, right: { by: 'mouth', off: [0.17, -0.03, -0.045] }, nod: 0.16 },
        { at: 0.85, right: { by: 'mouth', off: [0.19, -0.12, -0.02] }, nod: 0.06 },
      ],
      held: [
        { thing: 'thread-end', in: 'right' },
        { thing: 'big-needle', in: 'left' },
      ],
      around: [{ thing: 'chair', at: [0, 0, 0] }],
    },
  },
  'string-beads': {
    en: {
      do: 'string, thread, make',
      what: 'beads, bead, pearls, necklace, bracelet, bracelets, bead necklace, popcorn, lights, flowers, garland, jasmine, marigolds, cranberries, shells',
    },
    zh: {
      alone: '串珠子, 穿珠子, 串珠, 做手链, 串辣椒, 串红辣椒',
      do: '串, 穿, 编, 做, 串起',
      what: '珠子, 项链, 手链, 珍珠, 手串, 佛珠, 手绳, 辣椒, 红辣椒, 大蒜, 玉米棒, 山楂, 茉莉花',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 2.4,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.26, -0.07, 0.13], left: [0.24, 0.08, 0.24], nod: 0.24, aimLeft: [0.2, -0.4, -0.9] },
        { at: 0.45, right: [0.25, 0.03, 0.17] },
        { at: 0.75, right: [0.27, -0.06, 0.22] },
      ],
      held: [{ thing: 'bead-string', in: 'both' }],
      around: [...AT_TABLE, { thing: 'bead-tray', at: [0.56, -0.1, 0.74] }],
    },
  },
  'cut-paper': {
    en: {
      alone:
        'cut out paper, do crafts, make crafts, scrapbook, do scrapbooking, bind books, bookbind, scrapbook a page',
      do: 'cut, cut out, snip',
      what: 'paper, coloured paper, colored paper, cardboard, ribbon, paper snowflake, snowflake, fabric, cloth, pattern',
    },
    zh: {
      alone: '做手工, 剪纸, 剪窗花, 剪布, 裁布, 裁衣, 裁衣服',
      do: '剪, 裁, 裁剪',
      what: '纸, 窗花, 彩纸, 布, 布料, 红纸, 布条, 剪纸, 绳子, 铁丝, 丝线, 线, 电线, 胶带, 标签, 报纸, 照片, 头绳, 蝴蝶结, 剪纸画, 胶布',
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
          right: [0.22, -0.08, 0.2],
          left: [0.24, 0.08, 0.21],
          nod: 0.22,
          aim: [0.45, 0.85, 0.1],
          aimLeft: [0.3, -0.8, 0.35],
        },
        { at: 0.5, right: [0.24, -0.05, 0.21], left: [0.24, 0.07, 0.22] },
      ],
      held: [
        { thing: 'scissors', in: 'right' },
        { thing: 'cut-sheet', in: 'left' },
      ],
      around: AT_TABLE,
    },
  },
  weave: {
    en: {
      alone:
        'weave, weave on a loom, throw a shuttle, throw the shuttle, pass the shuttle, work the loom, work a loom, at her loom, at his loom, at the loom, at a loom',
      do: 'weave, work, sit',
      what: 'loom, at a loom, at the loom, cloth, carpet, rug, tapestry',
    },
    zh: {
      alone: '织布, 纺织, 织地毯, 织锦, 织云锦, 织壮锦, 织毯',
      do: '织, 织造',
      what: '布, 地毯, 挂毯, 云锦, 壮锦, 土布, 蜀锦, 毯子',
    },
    makes: true,
    base: 'stand',
    place: 'room',
    view: 'side',
    near: true,
    play: {
      stance: 'seat',
      seconds: 1.8,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.3, -0.16, 0.12], left: [0.28, 0.12, 0.2], lean: 0.12, nod: 0.1 },
        { at: 0.5, right: [0.3, 0.02, 0.12], left: [0.24, 0.12, 0.12], lean: 0.2, nod: 0.14 },
      ],
      around: [
        { thing: 'stool', at: [0, 0, 0] },
        { thing: 'loom', at: [0.72, 0, 0] },
      ],
    },
  },
  'weave-basket': {
    en: {
      do: 'weave, plait, make, braid',
      what: 'basket, baskets, wicker basket, straw hat, bamboo basket, willow, willow rods, wicker, reeds, cane, rushes',
    },
    zh: {
      alone: '编竹篮, 编筐, 编草帽, 编竹编, 编草鞋, 编草席, 编藤椅, 编灯笼, 编竹席',
      do: '编, 编织',
      what: '竹篮, 篮子, 筐, 竹筐, 草帽, 草鞋, 草席, 藤椅, 竹席, 簸箕, 蒲扇, 箩筐, 竹篓, 中国结',
    },
    makes: true,
    base: 'stand',
    place: 'workshop',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 1.8,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.2, -0.1, 0.17], left: [0.22, 0.1, 0.11], nod: 0.24 },
        { at: 0.5, right: [0.28, -0.06, 0.15], left: [0.22, 0.1, 0.13], nod: 0.2 },
      ],
      held: [{ thing: 'woven-basket', in: 'body', at: [0.24, 0, 0.06], aim: [1, 0, 0] }],
      around: [{ thing: 'stool', at: [0, 0, 0] }],
    },
  },
  grate: {
    en: {
      alone: 'grate',
      do: 'grate, zest, shred',
      what: 'cheese, carrot, carrots, ginger, potato, potatoes, chocolate, lemon, lime, orange, orange peel, nutmeg, parmesan, garlic, zucchini, beets, beetroot, coconut, horseradish, cabbage, soap',
    },
    zh: { alone: '擦丝, 擦土豆丝, 刨丝', do: '擦', what: '奶酪, 芝士, 萝卜丝, 土豆丝' },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 0.9,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.25, -0.02, 0.18], left: [0.24, 0.09, 0.19], nod: 0.24, lean: 0.1 },
        { at: 0.5, right: [0.27, -0.03, 0.08], lean: 0.16 },
      ],
      held: [{ thing: 'cheese-block', in: 'right' }],
      around: [
        { thing: 'counter', at: [0.6, 0, 0] },
        { thing: 'grater', at: [0.52, 0.06, 0.92] },
      ],
    },
  },
  'toss-wok': {
    en: {
      alone: 'toss a wok, stir-fry in a wok',
      do: 'toss, stir-fry, fry, flip, shake, sauté, cook',
      what: 'wok, vegetables, in a wok, noodles in a wok, fried rice, rice in a wok, stir-fry, veggies, noodles, pan, frying pan, skillet, in a pan, in a frying pan, in a skillet',
    },
    zh: {
      alone: '颠勺, 炒菜, 炒饭, 翻炒, 爆炒, 颠锅',
      do: '炒, 翻炒, 颠, 爆炒, 颠着',
      what: '菜, 饭, 面, 青菜, 锅, 勺, 茶, 栗子, 瓜子, 花生, 土豆丝, 肉丝, 年糕, 河粉, 面条, 糖色',
      any: '炒, 翻炒, 爆炒',
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
        { at: 0, right: [0.2, -0.12, 0.08], left: [0.18, 0.16, 0.1], nod: 0.16, lean: 0.1, aim: [1, 0.12, 0] },
        { at: 0.35, right: [0.26, -0.12, 0.06], left: [0.2, 0.15, 0.11], lean: 0.18, aim: [1, 0.12, -0.12] },
        { at: 0.6, right: [0.17, -0.12, 0.15], left: [0.16, 0.17, 0.14], lean: 0.02, aim: [1, 0.12, 0.3] },
      ],
      held: [{ thing: 'wok', in: 'right' }],
      around: [
        { thing: 'stove', at: [0.72, 0, 0] },
        { thing: 'wok-flames', at: [0.72, 0, 0] },
      ],
    },
  },
  uncork: {
    en: {
      alone:
        'uncork, pop a cork, uncork a bottle, open champagne, open a bottle, open the bottle, unscrew a bottle cap, unscrew a cap, unscrew a lid, twist off a cap, uncap a beer, uncap a bottle, open a beer, crack open a beer, cork a bottle, cork wine',
      do: 'uncork, open, pop, pull, uncap, cork, pop open',
      what: 'bottle, wine, beer bottle, corkscrew, with a corkscrew, cork, bottle of wine, bottle of champagne, champagne, wine bottle, champagne bottle',
    },
    zh: {
      alone: '开瓶, 开瓶子, 开酒, 开红酒, 开香槟, 拔瓶塞',
      do: '开, 打开',
      what: '红酒, 香槟, 酒瓶, 瓶塞, 葡萄酒',
    },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.2, -0.03, 0.2], left: [0.2, 0.03, 0.04], nod: 0.22, lean: 0.06, aimLeft: [0.06, -0.05, 1] },
        { at: 0.4, right: [0.2, -0.03, 0.19], side: -0.04 },
        { at: 0.75, right: [0.21, -0.07, 0.29], side: 0.06, nod: 0.06 },
      ],
      held: [
        { thing: 'corkscrew-in-hand', in: 'right' },
        { thing: 'corked-bottle', in: 'left' },
      ],
    },
  },
  drill: {
    en: {
      alone: 'drill, use a drill, hold a drill, use a power drill',
      do: 'drill, bore',
      what: 'hole, holes, drill, power drill, electric drill, wall, board',
    },
    zh: { alone: '钻孔, 打孔, 钻洞, 用电钻钻孔, 用电钻', do: '钻, 打', what: '孔, 洞, 电钻, 墙' },
    base: 'stand',
    place: 'workshop',
    view: 'side',
    near: true,
    play: {
      stance: 'lunge',
      seconds: 1.6,
      keys: [
        { at: 0, right: [0.22, -0.03, 0.25], left: [0.28, 0.05, 0.22], aim: [1, 0, 0], lean: 0.06, nod: 0.06 },
        { at: 0.5, right: [0.25, -0.03, 0.25], left: [0.31, 0.05, 0.22], lean: 0.12 },
      ],
      held: [{ thing: 'power-drill', in: 'right' }],
      around: [{ thing: 'drilled-board', at: [0.86, 0, 0] }],
    },
  },
  weld: {
    en: {
      alone: 'weld, solder metal',
      do: 'weld, join, cut, fuse, solder, braze',
      what: 'steel, beam, beams, metal, pipe, pipes, iron, steel beam, frame, gate, car body, girder, girders, railing, railings, hull',
    },
    zh: {
      alone: '焊接, 电焊, 烧焊',
      do: '焊, 焊接',
      what: '钢铁, 钢梁, 铁, 钢管, 铁门, 铁架, 管道, 铁架子, 栏杆, 钢架, 零件',
      any: '焊, 焊接',
    },
    base: 'stand',
    place: 'workshop',
    view: 'side',
    near: true,
    play: {
      stance: 'half-kneel',
      seconds: 2.2,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: fromGround([0.5, -0.06, 0.79]),
          left: fromGround([0.52, 0.1, 0.72]),
          aim: [0.95, 0.15, -0.2],
          lean: 0.12,
          nod: 0.12,
        },
        { at: 0.5, right: fromGround([0.5, 0, 0.79]), lean: 0.15, tilt: 0.06 },
      ],
      held: [
        { thing: 'welding-torch', in: 'right' },
        { thing: 'welding-mask', in: 'body', at: [0, 0, 0] },
      ],
      around: [{ thing: 'welded-beam', at: [0.38, 0, 0] }],
    },
  },
  'lay-bricks': {
    en: {
      alone:
        'lay bricks, lay brick, build a wall, build a brick wall, trowel mortar, spread mortar, lay stones, build a stone wall',
      do: 'lay, build, repair, set, stack, trowel, mix, plaster, build up',
      what: 'brick, bricks, brick wall, wall, stone wall, chimney, tiles, house, little house, brick house, home, cement, mortar, concrete, garden wall, dry stone wall, retaining wall, kiln, oven, pizza oven, igloo, barbecue, pillar, arch, well, breeze blocks, cinder blocks, stones',
    },
    zh: { alone: '砌墙, 砌砖, 盖房子, 垒墙, 铺砖', do: '砌, 垒, 铺, 码, 摞', what: '墙, 砖, 砖墙, 砖头' },
    base: 'stand',
    place: 'construction-site',
    view: 'side',
    play: {
      stance: 'lunge',
      seconds: 3,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.16, -0.1, -0.02], left: [0.22, 0.1, 0.12], lean: 0.24, nod: 0.14, aim: [1, 0, -0.1] },
        { at: 0.35, right: [0.27, -0.06, 0.12], left: [0.26, 0.08, 0.16], lean: 0.3, aim: [1, 0, 0] },
        { at: 0.6, right: [0.29, 0.03, 0.11], left: [0.29, 0.08, 0.12], lean: 0.36 },
        { at: 0.8, right: [0.27, -0.1, 0.11], left: [0.29, 0.08, 0.11], lean: 0.34 },
      ],
      held: [
        { thing: 'trowel', in: 'right' },
        { thing: 'one-brick', in: 'left' },
      ],
      around: [{ thing: 'brick-wall', at: [1.15, 0, 0] }],
    },
  },
  'scrub-floor': {
    en: {
      alone: 'scrub the floor, scrub floors, scrub the deck, swab the deck, swab the decks',
      do: 'scrub, wash, clean, polish, shampoo',
      what: 'on her knees, on his knees, on hands and knees, floor on her knees, floor tiles, steps, doorstep, floorboards, carpet, rug, patio, tiles, bathroom floor, staircase, stone steps',
    },
    zh: { alone: '擦地, 擦地板, 跪着擦地, 刷地板', do: '擦, 刷', what: '地板, 地砖, 台阶' },
    base: 'stand',
    place: 'room',
    view: 'side',
    play: {
      stance: 'crawl',
      seconds: 1.1,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.26, -0.05, -0.2], left: [0.22, 0.1, -0.2], nod: 0.5 },
        { at: 0.5, right: [0.36, -0.08, -0.2], left: [0.22, 0.1, -0.2], nod: 0.4, hips: [0.03, 0, 0] },
      ],
      held: [{ thing: 'scrub-brush', in: 'right' }],
      around: [{ thing: 'soap-bucket', at: [1.05, 0.3, 0] }],
    },
  },
  'pick-fruit': {
    en: {
      do: 'pick, harvest, pluck, gather',
      what: 'tree, apple tree, branch, apples, apple, oranges, orange, pears, pear, peaches, peach, cherries, lemons, plums, mangoes, fruit, olives, coconuts',
    },
    zh: {
      alone: '摘水果, 采果子',
      do: '摘, 采, 采摘, 摘下, 采收',
      what: '苹果, 橘子, 梨, 桃子, 樱桃, 柠檬, 水果, 果子, 橙子, 柿子, 荔枝, 葡萄, 枇杷, 杨梅, 芒果, 桂圆, 红枣, 枣, 石榴, 脐橙, 柚子, 椰子, 桑葚, 橄榄, 李子, 杏',
    },
    base: 'stand',
    place: 'garden',
    season: 'autumn',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 2.8,
      keys: [
        { at: 0, right: [0.26, -0.06, 0.44], left: [0.12, 0.13, 0.06], nod: -0.3, hips: [0, 0, 0.01] },
        { at: 0.3, right: [0.28, -0.06, 0.46], nod: -0.34, rightFoot: [0, 0, 0.02] },
        { at: 0.65, right: [0.2, 0.07, 0.06], nod: 0.24, lean: 0.04 },
        { at: 0.8, right: [0.2, 0.07, 0.06], nod: 0.2 },
      ],
      held: [
        { thing: 'apple', in: 'right', between: [0.25, 0.7] },
        { thing: 'fruit-basket', in: 'left' },
      ],
      around: [{ thing: 'fruit-branch', at: [0.7, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
