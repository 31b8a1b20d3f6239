import type { DeedCard, PoseKey } from './deed-card.ts';
import { fromGround, handiwork } from './handiwork.ts';

const KEEPS = { base: 'stand', view: 'three-quarter', near: true } as const;

/** A float on a wall before the body, so far to the left and so high, metres. */
function spread(across: number, high: number): Pick<PoseKey, 'right' | 'aim'> {
  return { right: fromGround([0.5, across, high]), aim: [0.02, 0, 1] };
}

/** The house and its machines: kept clean, opened, fed and switched on. */
export const UPKEEP = {
  'season-food': {
    en: {
      alone:
        'season food, season the food, season meat, sprinkle salt, bread chicken, bread the chicken, bread fish, bread a cutlet, bread cutlets, coat chicken, batter fish, flour the fish',
      do: 'season, salt, pepper, sprinkle, shake, squeeze, squirt, stuff, baste, marinate, rub, drizzle, scatter, top, garnish, dress, add',
      what: 'food, meat, salt, pepper, steak, spices, seasoning, dish, herbs, sugar, mustard, ketchup, mayonnaise, hot sauce, turkey, chicken, ribs, cheese, parmesan, parsley, sesame, sesame seeds, chili flakes, cinnamon, cocoa powder, chives, basil, soy sauce, vinegar, olive oil, lemon juice, maple syrup, hot dog, ramen, noodles, pasta, soup, pizza, stew, fish, duck, roast',
    },
    zh: {
      alone:
        '撒盐, 撒调料, 加盐, 撒胡椒, 撒葱花, 放盐, 撒香菜, 撒孜然, 撒芝麻, 加调料, 放调料, 倒酱油, 磨胡椒, 磨黑胡椒',
      do: '撒, 加, 放, 洒, 撒上',
      what: '盐, 调料, 胡椒粉, 香料, 糖, 葱花, 香菜, 芝麻, 辣椒粉, 孜然, 味精, 胡椒面, 盐巴, 葱, 奶酪, 芝士, 糖粉, 面包糠, 坚果, 蒜末, 冰块, 冰',
    },
    ...KEEPS,
    place: 'kitchen',
    play: handiwork({
      bench: 'counter',
      motion: 'above',
      size: { half: 0.16, tall: 0.14 },
      seconds: 0.7,
      held: [{ thing: 'salt-shaker', in: 'right' }],
      on: 'seasoned-plate',
      work: false,
    }),
  },
  'sieve-flour': {
    en: { alone: 'sieve flour, sift flour', do: 'sieve, sift, dust', what: 'flour, sugar, powder, cocoa, sand, soil' },
    zh: { alone: '筛面粉, 过筛', do: '筛, 簸', what: '面粉, 糖粉, 沙子, 谷子, 米, 豆子, 稻谷' },
    ...KEEPS,
    place: 'kitchen',
    play: {
      stance: 'stand',
      seconds: 0.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.26, -0.12, 0.17], left: [0.28, 0.12, 0.17], lean: 0.12, nod: 0.24 },
        { at: 0.5, right: [0.3, -0.1, 0.18], left: [0.32, 0.14, 0.18] },
      ],
      held: [{ thing: 'flour-sieve', in: 'both' }],
      around: [
        { thing: 'counter', at: [0.62, 0, 0] },
        { thing: 'flour-heap', at: [0.56, 0, 0] },
      ],
    },
  },
  'clean-toilet': {
    en: {
      alone: 'clean the toilet, clean a toilet, unclog a toilet, scrub the toilet',
      do: 'clean, scrub, unclog, brush, plunge',
      what: 'toilet, toilet bowl, bathtub, bath',
    },
    zh: {
      alone: '刷马桶, 洗马桶, 通马桶, 刷厕所, 打扫厕所, 打扫卫生间',
      do: '刷, 洗, 通, 疏通, 修',
      what: '马桶, 厕所, 浴缸',
    },
    base: 'stand',
    place: 'bathroom',
    view: 'three-quarter',
    play: {
      stance: 'half-kneel',
      seconds: 0.8,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.26, -0.08, 0.1], left: [0.16, 0.12, 0.06], lean: 0.3, nod: 0.2, aim: [0.35, 0.1, -1] },
        { at: 0.5, right: [0.32, -0.02, 0.06], lean: 0.36, aim: [0.4, -0.1, -1] },
      ],
      held: [{ thing: 'toilet-brush', in: 'right' }],
      around: [{ thing: 'toilet-bowl', at: [0.66, 0, 0] }],
    },
  },
  'take-out-trash': {
    en: {
      alone: 'take out the trash, take out the garbage, throw away trash, take out the rubbish, throw out the trash',
      do: 'take out, throw away, throw, put, empty, throw out, bin, dump, discard, chuck out, toss out, get rid of, dispose of, chuck away',
      what: 'trash, garbage, rubbish, bin bag, trash bag, garbage bag, bin, trash can, wastepaper basket, wastepaper baskets, waste paper basket, wastebasket, wastebaskets, bins, dustbin, dustbins, rubbish bin, waste bin, trash cans, wheelie bin, shoe, shoes, old shoe, old shoes, bottle, can, cans, banana peel, wrapper, paper cup, litter, old clothes, junk, scraps, food scraps, leftovers, rotten fruit, old newspapers, empty bottles, recycling, compost, skip bag',
    },
    zh: { alone: '倒垃圾, 扔垃圾, 丢垃圾', do: '倒, 扔, 丢, 拎, 拎着, 提', what: '垃圾, 垃圾袋, 一袋垃圾' },
    base: 'stand',
    place: 'alley',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 2.6,
      keys: [
        { at: 0, right: [0.14, -0.13, 0.0], left: [0.3, 0.06, 0.1], nod: 0.1, lean: 0.04 },
        { at: 0.35, right: [0.34, -0.06, 0.24], left: [0.32, 0.08, 0.16], lean: 0.12 },
        { at: 0.6, right: [0.38, -0.03, 0.16], lean: 0.2, nod: 0.2 },
        { at: 0.72, right: [0.3, -0.08, 0.14], lean: 0.1 },
      ],
      held: [{ thing: 'bin-bag', in: 'right', between: [0, 0.66] }],
      around: [{ thing: 'open-bin', at: [0.84, 0, 0] }],
    },
  },
  'open-fridge': {
    en: {
      alone: 'open the fridge, open the refrigerator, look in the fridge, raid the fridge',
      do: 'open, look, close, check',
      what: 'fridge, refrigerator, freezer, in the fridge, into the fridge',
    },
    zh: { alone: '开冰箱, 打开冰箱, 关冰箱', do: '打开, 开, 翻', what: '冰箱' },
    base: 'stand',
    place: 'kitchen',
    view: 'away',
    play: {
      stance: 'stand',
      seconds: 3.2,
      keys: [
        { at: 0, right: [0.32, -0.06, 0.16], left: [0.05, 0.13, 0], nod: 0.02 },
        { at: 0.3, right: [0.2, -0.24, 0.16], lean: -0.02, turn: -0.14 },
        { at: 0.5, right: [0.18, -0.26, 0.16], left: [0.34, 0.06, 0.12], lean: 0.14, nod: 0.12, turn: -0.1 },
        { at: 0.8, right: [0.18, -0.26, 0.16], left: [0.34, 0.06, 0.2], lean: 0.1, nod: 0 },
      ],
      around: [{ thing: 'cold-cupboard', at: [0.8, 0.12, 0] }],
    },
  },
  'light-fire': {
    en: {
      alone:
        'light a fire, light the fire, build a fire, start a fire, light a campfire, make a fire, make a campfire, rub two sticks together, rub sticks together, start a fire with flint, strike a flint',
      do: 'light, start, build, make, stoke, poke, kindle, tend, rekindle, blow on',
      what: 'fire, campfire, bonfire, fireplace, coals, embers, hearth, stove fire, wood stove, log fire, kindling, bonfire on the beach, tinder',
    },
    zh: {
      alone: '生火, 点火, 点篝火, 生篝火, 烧纸, 烧纸钱, 添柴, 加柴, 添柴火, 烧火, 生炉子, 拉风箱',
      do: '生, 点, 点燃, 添, 加, 塞',
      what: '火, 篝火, 营火, 炉火, 柴火, 柴, 木柴',
    },
    base: 'stand',
    place: 'campsite',
    view: 'three-quarter',
    play: {
      stance: 'half-kneel',
      seconds: 1.8,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.3, -0.06, -0.04], left: [0.2, 0.1, 0.0], lean: 0.4, nod: 0.14, aim: [0.8, 0.2, -0.5] },
        { at: 0.5, right: [0.33, -0.03, -0.06], lean: 0.46, aim: [0.8, 0, -0.5] },
      ],
      held: [{ thing: 'match', in: 'right', size: 2.4 }],
      around: [{ thing: 'camp-fire', at: [0.9, 0, 0] }],
    },
  },
  'watch-tv': {
    en: {
      alone: 'watch tv, watch television, watch a movie, use a remote control, change channels',
      do: 'watch, use, press, hold',
      what: 'tv, television, movie, film on tv, remote, remote control, tv show, football on tv',
    },
    zh: {
      alone: '看电视, 按遥控器, 看电影',
      do: '看, 按, 用, 关掉, 关, 打开',
      what: '电视, 电影, 遥控器, 电视剧, 球赛',
    },
    base: 'stand',
    place: 'room',
    view: 'away',
    play: {
      stance: 'seat',
      seconds: 2.6,
      keys: [
        { at: 0, right: [0.26, -0.1, 0.17], left: [0.12, 0.12, 0.04], aim: [1, 0.05, 0.15], lean: -0.08 },
        { at: 0.4, right: [0.32, -0.08, 0.2], aim: [1, 0.05, 0.1], lean: 0.02 },
        { at: 0.6, right: [0.28, -0.1, 0.17], lean: -0.06 },
      ],
      held: [{ thing: 'remote-control', in: 'right' }],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'tv-set', at: [1.5, 0.1, 0] },
      ],
    },
  },
  'use-atm': {
    en: {
      alone:
        'withdraw money, use an atm, use a vending machine, buy a ticket at a machine, pay with a card, pay by card, swipe a card, feed a parking meter, insert a coin, put a coin in a slot machine, put coins in a parking meter, feed the meter, play a slot machine, play the slot machine, pull the lever of a slot machine',
      do: 'use, press, insert, feed, put, play',
      what: 'atm, cash machine, vending machine, ticket machine, buttons, cash dispenser, coin, coins, coin into a slot machine, card into a machine, token, tokens, slot machine, parking meter, turnstile, jukebox',
    },
    zh: {
      alone:
        '取钱, 取款, 用自动售货机, 刷卡, 接水, 打卡上班, 刷卡进站, 在取款机取钱, 买票, 投币, 扫码进站, 过闸机, 接开水',
      do: '用, 按',
      what: '取款机, 自动售货机, 自动取款机, 售票机',
    },
    base: 'stand',
    place: 'city-street',
    view: 'away',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.4,
      keys: [
        {
          at: 0,
          right: [0.28, -0.06, 0.18],
          left: [0.14, 0.12, 0.08],
          nod: 0.16,
          lean: 0.06,
          hands: { right: 'point', left: 'fist' },
        },
        { at: 0.3, right: [0.33, -0.03, 0.15], lean: 0.1 },
        { at: 0.5, right: [0.29, -0.02, 0.18] },
        { at: 0.8, right: [0.33, 0.02, 0.16], lean: 0.1 },
      ],
      around: [{ thing: 'cash-machine', at: [0.82, 0.02, 0], onWall: true }],
    },
  },
  photocopy: {
    en: {
      alone: 'photocopy, make copies, use a photocopier, scan a document',
      do: 'copy, photocopy, use, scan',
      what: 'document, documents, paper, copier, photocopier, pages, printer',
    },
    zh: { alone: '复印, 复印文件, 扫描文件', do: '复印, 扫描, 打印', what: '文件, 资料, 证件' },
    base: 'stand',
    place: 'office',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.28, -0.08, 0.1],
          left: [0.28, 0.08, 0.09],
          lean: 0.14,
          nod: 0.22,
          hands: { right: 'flat', left: 'flat' },
        },
        { at: 0.4, right: [0.3, -0.08, 0.07], left: [0.3, 0.08, 0.07], lean: 0.18 },
        { at: 0.7, right: [0.28, -0.18, 0.09], lean: 0.12, hands: { right: 'point', left: 'flat' } },
      ],
      around: [{ thing: 'copier', at: [0.62, 0, 0] }],
    },
  },
  plaster: {
    en: {
      alone: 'plaster a wall, plaster, plaster the wall, hang wallpaper, put up wallpaper',
      do: 'plaster, hang, paste, smooth, skim, put, lay, trowel, spread, wallpaper, skim coat, stucco, render, paper, strip, scrape off, scrape, peel off, tear down',
      what: 'wall, plaster, cement, wallpaper, concrete, mortar, ceiling, drywall, plasterboard, room, bedroom, hallway, kitchen, facade, old wallpaper, paint off a wall, plaster off, peeling paint, posters off, poster on a wall, billboard, ceiling with plaster',
    },
    zh: { alone: '抹墙, 抹灰, 铺水泥, 贴墙纸, 贴壁纸, 抹水泥', do: '抹, 铺, 贴', what: '水泥, 墙纸, 壁纸, 灰' },
    base: 'stand',
    place: 'workshop',
    view: 'behind',
    play: {
      stance: 'stand',
      seconds: 2,
      keys: [
        { at: 0, ...spread(-0.45, 1.1), left: [0.16, 0.13, 0.1], nod: 0.02, look: -0.3 },
        { at: 0.45, ...spread(-0.36, 1.52), lean: 0.04, nod: -0.16 },
        { at: 0.75, ...spread(-0.5, 1.34), lean: 0.02 },
      ],
      held: [
        { thing: 'plaster-float', in: 'right' },
        { thing: 'plaster-board', in: 'left' },
      ],
      around: [
        { thing: 'brick-wall-face', at: [0.53, 0, 0], once: true },
        { thing: 'wall-plaster', at: [0.53, 0, 0] },
      ],
    },
  },
  'pop-balloon': {
    en: { alone: 'pop balloons, pop a balloon, burst a balloon', do: 'pop, burst, poke', what: 'balloon, balloons' },
    zh: { alone: '扎气球, 戳气球, 戳破气球', do: '扎, 戳, 戳破, 扎破', what: '气球' },
    ...KEEPS,
    place: 'room',
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 1.6,
      keys: [
        {
          at: 0,
          right: [0.12, -0.18, 0.24],
          left: [0.32, 0.1, 0.16],
          aim: [0.9, 0.3, 0.1],
          lean: -0.05,
          hands: { right: 'point' },
        },
        { at: 0.4, right: [0.26, -0.04, 0.29], aim: [0.9, 0.4, 0.1], lean: 0.06 },
        { at: 0.55, right: [0.22, -0.1, 0.27], lean: -0.06, nod: -0.08 },
      ],
      held: [{ thing: 'bursting-balloon', in: 'left' }],
    },
  },
  'deliver-mail': {
    en: {
      alone: 'deliver mail, deliver a letter, deliver letters, post a letter, mail a letter, put a letter in a mailbox',
      do: 'deliver, post, mail, drop, slip, push, pop, slide, poke, shove, cast',
      what: 'mail, letter, letters, package, post, newspaper, envelope, through a letterbox, letters through a letterbox, into a mailbox, into a letterbox, into a postbox, ballot, ballot paper, vote into a ballot box, into a ballot box, flyers, leaflets, postcards, postcard, his vote, her vote, ballot in a box',
    },
    zh: {
      alone: '送信, 寄信, 投信, 送报纸',
      do: '送, 寄, 投, 塞进, 投进, 投入',
      what: '信, 信件, 报纸, 邮件, 邮筒, 信箱, 邮箱',
    },
    ...KEEPS,
    place: 'suburb',
    play: {
      stance: 'stand',
      seconds: 2.4,
      keys: [
        { at: 0, right: [0.16, -0.1, 0.12], left: [0.1, 0.13, 0.04], aim: [1, 0.2, 0.1], nod: 0.12 },
        { at: 0.4, right: [0.33, -0.06, 0.14], aim: [1, 0.1, 0], lean: 0.08 },
        { at: 0.6, right: [0.37, -0.06, 0.14], aim: [1, 0.1, 0], lean: 0.14 },
        { at: 0.75, right: [0.24, -0.1, 0.12], lean: 0.04 },
      ],
      held: [{ thing: 'envelope', in: 'right', between: [0, 0.62], size: 1.6 }],
      around: [{ thing: 'letter-box', at: [0.92, 0, 0] }],
    },
  },
  'pack-suitcase': {
    en: {
      alone:
        'pack a suitcase, pack her suitcase, pack his suitcase, pack luggage, pack for a trip, pack her bags, pack his bags',
      do: 'pack, unpack, fill, zip, zip up, close, shut',
      what: 'suitcase, luggage, bags, travel bag, trunk, suitcases',
    },
    zh: {
      alone: '收拾行李, 打包行李, 整理行李箱',
      do: '收拾, 整理, 打包, 装',
      what: '行李, 行李箱, 旅行箱, 背包, 箱子',
    },
    ...KEEPS,
    place: 'bedroom',
    play: handiwork({
      bench: 'table',
      motion: 'place',
      size: { half: 0.24, tall: 0.24 },
      seconds: 1.9,
      held: [{ thing: 'cloth', in: 'right', size: 2 }],
      on: 'open-suitcase',
      work: false,
    }),
  },
} as const satisfies Record<string, DeedCard>;
