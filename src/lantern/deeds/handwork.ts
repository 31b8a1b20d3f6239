import type { DeedCard } from './deed-card.ts';
import { handiwork } from './handiwork.ts';

/** Fingers at what is thin. */
const PINCHES = { right: 'pinch', left: 'pinch' } as const;

/** Work at whatever table is there: small things that are mended, made pretty, poured and tossed. */
export const HANDWORK = {
  'flip-pancake': {
    en: {
      alone: 'flip pancakes, toss pancakes, make pancakes',
      do: 'flip, toss, make, cook, fry, catch',
      what: 'pancake, pancakes, crepe, crepes, omelette, omelet, pan, frying pan, skillet, in the pan, in pan, in a pan',
    },
    zh: {
      alone: '摊煎饼, 翻煎饼, 摊煎饼果子, 做煎饼果子, 摊鸡蛋饼, 烙饼',
      do: '翻, 颠, 煎, 摊',
      what: '煎饼, 薄饼, 松饼, 蛋饼, 饼, 平底锅',
    },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.7,
      keys: [
        { at: 0, right: [0.2, -0.1, 0.13], left: [0.06, 0.14, 0.02], lean: 0.06, nod: 0.16, aim: [1, 0.2, -0.05] },
        { at: 0.2, right: [0.22, -0.1, 0.09], aim: [1, 0.2, -0.12] },
        { at: 0.34, right: [0.22, -0.1, 0.24], nod: -0.05, aim: [1, 0.2, 0.3] },
        { at: 0.75, right: [0.21, -0.1, 0.14], nod: 0.02, aim: [1, 0.2, 0] },
      ],
      held: [{ thing: 'pancake-pan', in: 'right' }],
      around: [{ thing: 'stove', at: [0.72, 0, 0] }],
    },
  },
  'mend-small': {
    en: {
      alone: 'set a diamond, set a gem, set a jewel, set diamonds, set a stone',
      do: 'repair, fix, mend, tinker, assemble, solder, build, restore, clean, adjust, open, splice, rewire, wire, strip, rewind, calibrate, hot-wire',
      what: 'watch, pocket watch, wristwatch, clock, alarm clock, radio, toy, toy car, phone, camera, laptop, doll, lamp, music box, circuit board, drone, typewriter, model, model plane, model ship, wire, wires, cable, cables, fuse box, plug, ring, necklace, bracelet, brooch, circuit, motherboard, chip, circuit boards, electronics, gadget, pacemaker, hearing aid, socket, outlet, switch, chandelier, panel, control panel, control box, server, servers, hard drive, game console, walkman, record player, vacuum cleaner, toaster, coffee machine, doorbell, smoke alarm, gramophone, compass, sextant, pocket radio, jewelry, jewellery',
    },
    zh: {
      alone: '修表, 修手表',
      do: '修, 修理, 组装, 拼装, 调试, 维修, 拆',
      what: '手表, 怀表, 钟表, 闹钟, 收音机, 玩具, 手机, 相机, 电脑, 模型, 打字机, 电风扇, 电视, 电器, 无人机, 机器人, 钟, 表',
    },
    base: 'stand',
    place: 'workshop',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 1.4,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.25, -0.07, 0.15], left: [0.25, 0.09, 0.13], lean: 0.2, nod: 0.24, aim: [0.6, 0.4, -0.6] },
        { at: 0.5, right: [0.26, -0.04, 0.14], aim: [0.5, 0.5, -0.65], lean: 0.24 },
      ],
      held: [{ thing: 'fine-tool', in: 'right' }],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'desk', at: [0.56, 0, 0] },
        { thing: 'small-parts', at: [0.52, 0.03, 0] },
      ],
      work: { at: [0.52, 0.03, 0.745], metres: 0.3, most: 1, instead: ['small-parts'] },
    },
  },
  'work-on': {
    en: {
      alone:
        'decorate, arrange, wrap, assemble, frost, glue, craft, tie, inspect, attach, fasten, bind, glue together, stick together, put together, piece together, fit together, tinker with, fiddle with, fumble with, tape up, tape together, clip together, adorn, ornament, gild, engrave, etch, inlay, restore, dismantle, disassemble, take apart, rig up, fashion, handcraft, lace together, tie up, tie together, unscrew, loosen, adjust, customize, prepare a parcel, press flowers, press a flower, roll a cigar, roll cigars, roll a cigarette, roll cigarettes, roll a joint, splint together, pop bubble wrap, set a trap, set a mousetrap, set a snare, punch holes, punch a hole, tool leather, tool a belt, screen print, screen-print, block print, print fabric, print t-shirts, print a t-shirt, print a poster by hand',
      do: 'pack, unpack, search, rummage in, rummage through, dig through, dig in, search through, root through, lock, lock up, unlock, tighten, connect, hook, hook up, fix, string, test, tape, staple, label, stuff, clamp, handle, mount, glue, paste, wind, wind up, hitch, unhitch, couple, uncouple, cut, make, build, create, construct, craft, design, form, shape, mould, mold, attach, insert, replace, restore, install, calibrate, program, modify, upgrade, wire, wire up, string up, load, reload, turn, crank, seal, stick, sort, sort through, trace, upholster, reupholster, bolt, rivet, pry open, prise open, lever open, force open, chain, chain up, padlock, count, emboss, dip, repack',
      what: 'bag, backpack, box, lunchbox, picnic basket, handbag, purse, rucksack, satchel, briefcase, toolbox, shopping bag, suitcase lock, padlock, bicycle lock, bike lock, chain, hose, rope, lute, clasp, buckle, screw, screws, nut, valve, gauge, trap, mousetrap, kite, lamp, shade, lampshade, boards, owl, bird, animal, specimen, scarecrow, cushion, pillow, teddy bear, bear, fish, envelope, parcel, package, papers, jars, jar, bottles, bottle, samples, painting, butterfly, butterflies, antlers, photo, photos, moose head, deer head, toy car, music box, alarm clock, clock, trailer, caravan, wagon, key, keys, gem, gems, diamond, crystal, any thing, rifle, gun, pistol, cannon, musket, catapult, wheel of cheese, wheels of cheese, stickers, sticker, letters, envelopes, stamps, beads, shells, recycling, laundry, mail, coins, lunch, school lunch, packed lunch, groceries, shopping, camera bag, picnic',
    },
    toLarger: 'work-large',
    zh: {
      alone: '装饰, 布置, 包装, 组装, 擦拭, 摆弄, 插花, 制作, 糊, 装裱, 裱画, 掐丝, 点蓝, 修复',
      do: '收拾, 整理, 扎, 糊, 修复, 印, 装裱, 做, 收进, 收起, 收',
      what: '书包, 背包, 箱子, 玩具, 灯笼, 油纸伞, 纸伞, 年画, 古画, 鸟笼, 古籍, 文物, 书画, 模型, 灯',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: handiwork({
      bench: 'table',
      motion: 'mould',
      size: { half: 0.15, tall: 0.18 },
      seconds: 2.4,
      work: { metres: 0.42, most: 3 },
    }),
  },
  'stack-up': {
    en: {
      what: 'stones, rocks, bricks, books, firewood, boxes, cushions, sandbags, plates, crates, coins, tyres, tires, logs, cans, cups, cairn',
      do: 'pile, heap, heap up, balance',
      alone: 'stack, stack up, pile up',
    },
    zh: { alone: '叠杯子, 叠高, 叠起, 堆叠, 垒起, 叠放, 叠着, 叠起来, 摞, 垒石头' },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: handiwork({
      bench: 'table',
      motion: 'place',
      size: { half: 0.1, tall: 0.24 },
      seconds: 1.4,
      work: { metres: 0.3, tower: 0.7, most: 6 },
    }),
  },
  'stack-blocks': {
    en: {
      do: 'stack, stack up, pile up, play, build',
      what: 'block, blocks, building block, building blocks, toy blocks, wooden blocks, lego',
    },
    zh: { alone: '堆积木, 搭积木, 玩积木', do: '堆, 搭, 垒, 玩', what: '积木' },
    base: 'stand',
    place: 'nursery',
    view: 'three-quarter',
    near: true,
    play: handiwork({
      bench: 'ground',
      motion: 'place',
      size: { half: 0.12, tall: 0.2 },
      seconds: 1.6,
      at: [0.52, 0, 0],
      on: 'brick-model',
      work: { metres: 0.34, tower: 0.7, most: 6 },
    }),
  },
  'fold-paper': {
    en: {
      alone: 'do origami, fold origami',
      do: 'fold, make, craft',
      what: 'paper, sheet of paper, origami, paper boat, paper boats, paper crane, paper cranes, paper plane, paper planes, paper airplane, paper airplanes, paper star, paper flower',
    },
    zh: {
      do: '折, 叠, 做, 折成, 折叠, 折出',
      what: '纸船, 小纸船, 纸鹤, 千纸鹤, 纸飞机, 纸, 帽子, 纸帽, 小船, 飞机, 爱心, 星星, 纸花, 青蛙, 报纸, 彩纸, 信纸',
      alone: '折纸鹤, 折千纸鹤, 折纸飞机, 折纸船, 折纸, 折小船, 叠纸鹤, 叠纸飞机',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.25, -0.09, 0.19], left: [0.25, 0.09, 0.19], lean: 0.14, nod: 0.24, hands: PINCHES },
        { at: 0.3, right: [0.26, 0.02, 0.24], left: [0.25, 0.08, 0.19], lean: 0.18 },
        { at: 0.5, right: [0.26, -0.02, 0.2], left: [0.26, 0.07, 0.2] },
        { at: 0.75, right: [0.25, -0.08, 0.22], left: [0.25, 0.05, 0.17], turn: 0.05 },
      ],
      held: [{ thing: 'folded-sheet', in: 'both' }],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'desk', at: [0.56, 0, 0] },
      ],
      work: { at: [0.66, -0.2, 0.745], metres: 0.26, most: 3 },
    },
  },
  'pour-bottle': {
    en: {
      alone:
        'pull a pint, pull the tap, pulls the beer tap, pull the beer tap, work the tap, pour a pint, pull pints, draw a pint, pour drinks, bottle wine, bottle jam, bottle beer, bottle juice, bottle cider, bottle water, fill bottles',
      do: 'pour, serve, fill, spill, tip, tip over, top up, refill, fill up, pour out, decant',
      what: 'whiskey, whisky, vodka, gin, rum, sake, tequila, brandy, cognac, glass of whiskey, glass of whisky, wine, red wine, white wine, champagne, beer, juice, orange juice, lemonade, milk, soda, cola, water, bottle, bottle of wine, drink, drinks, cocktail, glass of water, glass of wine, glass of milk, oil, bottle over, glass, wine glass, pint, mug, mugs, cups, jug, flask, glasses, wine glasses, kettle, water bottle, pitcher, decanter, champagne flutes, shot glasses, carafe',
    },
    zh: {
      alone: '倒水, 倒酒, 斟酒, 倒牛奶, 倒果汁',
      do: '倒, 斟',
      what: '水, 酒, 红酒, 牛奶, 果汁, 橙汁, 苹果汁, 葡萄汁, 西瓜汁, 柠檬水, 酸梅汤, 啤酒, 饮料, 油, 食用油, 酱油, 醋, 可乐, 矿泉水',
    },
    base: 'stand',
    place: 'kitchen',
    pours: true,
    near: true,
    play: {
      stance: 'stand',
      seconds: 3.2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.25, -0.08, 0.28], left: [0.06, 0.15, 0.0], nod: 0.2, lean: 0.06, aim: [0.3, 0.5, 0.8] },
        { at: 0.2, right: [0.27, -0.06, 0.31], lean: 0.1, aim: [0.55, 0.8, -0.28] },
        { at: 0.85, right: [0.27, -0.06, 0.31], lean: 0.1, aim: [0.5, 0.78, -0.34] },
      ],
      held: [{ thing: 'poured-bottle', in: 'right' }],
      around: [
        { thing: 'counter', at: [0.62, 0, 0] },
        { thing: 'standing-glass', at: [0.7, 0.08, 0.175] },
      ],
      work: { at: [0.6, 0.16, 0.91], metres: 0.24, instead: ['standing-glass'], into: 'only' },
    },
  },
  'drizzle-syrup': {
    en: {
      alone: 'pour honey, drizzle honey, drizzle syrup, pour syrup, pour maple syrup, drizzle chocolate',
      do: 'pour, drizzle, drip, trickle, dribble, spread',
      what: 'honey, syrup, maple syrup, maple, olive oil, oil, dressing, glaze, icing, caramel, caramel sauce, golden syrup, chocolate sauce, melted chocolate, honey over pancakes, syrup over pancakes, agave syrup, butterscotch',
    },
    zh: {
      alone: '淋蜂蜜, 浇蜂蜜, 倒蜂蜜, 淋糖浆, 浇枫糖, 淋枫糖浆',
      do: '淋, 浇, 倒, 淋上, 浇上',
      what: '蜂蜜, 糖浆, 枫糖, 枫糖浆, 焦糖, 巧克力酱, 糖稀, 焦糖汁, 奶油酱, 炼乳',
    },
    base: 'stand',
    place: 'kitchen',
    near: true,
    play: {
      stance: 'stand',
      seconds: 4,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.24, -0.06, 0.2], left: [0.06, 0.15, 0.0], nod: 0.24, lean: 0.08, aim: [0.5, 0.7, 0.2] },
        { at: 0.14, right: [0.26, -0.02, 0.24], lean: 0.12, aim: [0.5, 0.8, -0.3] },
        { at: 0.5, right: [0.28, 0.02, 0.24], lean: 0.12, aim: [0.5, 0.8, -0.36] },
        { at: 0.9, right: [0.25, -0.01, 0.25], lean: 0.12, aim: [0.5, 0.8, -0.4] },
      ],
      held: [{ thing: 'syrup-jug', in: 'right' }],
      around: [
        { thing: 'counter', at: [0.62, 0, 0] },
        { thing: 'pancake-stack', at: [0.6, 0.13, 0.91] },
      ],
      work: { at: [0.6, 0.13, 0.91], metres: 0.26, instead: ['pancake-stack'], into: 'only', most: 1 },
    },
  },
  'mend-shoe': {
    en: {
      do: 'repair, mend, fix, resole, cobble, make, hammer, stitch, sew, glue',
      what: 'shoe, shoes, boot, boots, sole, leather shoes, leather boot, boot sole, soles, heel, heels, sandal, sandals, leather, moccasin, moccasins, leather shoe',
    },
    zh: {
      alone: '修鞋, 补鞋, 做鞋, 钉鞋跟, 钉鞋掌, 钉鞋',
      do: '修, 补, 做, 钉',
      what: '鞋, 鞋子, 皮鞋, 靴子, 布鞋, 鞋跟',
    },
    makes: true,
    base: 'stand',
    place: 'workshop',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 1.1,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.17, -0.12, 0.34], left: [0.23, 0.05, 0.08], nod: 0.26, aim: [0.75, 0.3, 0.5] },
        { at: 0.4, right: [0.22, -0.05, 0.2], aim: [0.8, 0.4, -0.35], nod: 0.3, lean: 0.05 },
        { at: 0.52, right: [0.21, -0.06, 0.22], aim: [0.8, 0.4, -0.2] },
      ],
      held: [
        { thing: 'hammer', in: 'right' },
        { thing: 'mended-shoe', in: 'body', at: [0.26, 0.03, 0.08], aim: [1, 0, 0] },
      ],
      around: [{ thing: 'stool', at: [0, 0, 0] }],
    },
  },
  scoop: {
    en: {
      alone: 'scoop ice cream, dish up, dish out',
      do: 'scoop, scoop up, scoop out, spoon, spoon out, dish out, dish up, ladle, shovel',
      what: 'ice cream, gelato, sorbet, popcorn, rice, beans, coffee beans, grain, nuts, mashed potatoes, spices, cereal, dog food, candy, sweets, yogurt, chili, punch, sugar, lentils',
    },
    zh: { alone: '挖冰淇淋, 盛饭, 舀饭', do: '盛, 舀, 挖', what: '饭, 米饭, 冰淇淋, 爆米花, 豆子' },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: handiwork({
      bench: 'counter',
      motion: 'above',
      size: { half: 0.15, tall: 0.12 },
      seconds: 1.5,
      held: [{ thing: 'ladle', in: 'right' }],
      on: 'rice-bowl',
      work: false,
    }),
  },
  'brush-off': {
    en: {
      alone: 'brush dirt off a fossil, brush sand off a fossil',
      do: 'brush, brush off, excavate, unearth, uncover, dust off, dig out, clean',
      what: 'fossil, fossils, bone, bones, skull, dinosaur skeleton, dinosaur bone, skeleton, artifact, artefact, artifacts, relic, mosaic, pottery shard, shard, ruins, tomb, mummy, ancient coin, amphora',
    },
    zh: {
      alone: '清理化石, 刷化石, 挖化石',
      do: '清理, 刷, 发掘, 挖掘',
      what: '化石, 骨头, 文物, 陶片, 古物, 恐龙化石, 陶罐, 瓦罐, 青铜器, 古董, 恐龙骨架',
    },
    base: 'stand',
    place: 'ruins',
    view: 'three-quarter',
    near: true,
    play: handiwork({
      bench: 'ground',
      motion: 'above',
      size: { half: 0.16, tall: 0.14 },
      seconds: 1.2,
      held: [{ thing: 'brush', in: 'right' }],
      with: [{ thing: 'soil', at: [0.6, 0, 0] }],
      work: { metres: 0.34 },
    }),
  },
} as const satisfies Record<string, DeedCard>;
