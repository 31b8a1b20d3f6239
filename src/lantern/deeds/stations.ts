import type { DeedCard } from './deed-card.ts';

/** Work that has a station of its own: anvil, cauldron, sewing machine, cradle, helm, stall. */
export const STATIONS = {
  forge: {
    en: {
      alone:
        'forge, shoe a horse, shoe horses, nail a horseshoe, nail a shoe, cast bronze, pour molten metal, pour molten iron, pour molten steel, pour molten bronze, pour molten gold, cast iron tools',
      do: 'hammer, forge, beat, strike, pound, shape, quench, temper, pump, work',
      what: 'anvil, sword, blade, horseshoe, iron, hot iron, metal, hot metal, steel, dagger, armour, armor, bellows, axe head, knife, glowing metal, glowing iron, blade on an anvil, red-hot metal, chainmail, helmet, breastplate, plowshare',
    },
    zh: {
      alone: '打铁, 锻造, 铸剑, 抡锤, 抡锤打铁, 打铁器, 打银器, 打首饰, 敲打银器, 敲铜壶, 打制银器',
      do: '打, 锻造, 敲打, 锤打, 锻打, 打造, 抡锤打, 打制, 捶打, 抡, 抡着, 抡起',
      what: '铁, 剑, 铁剑, 宝剑, 刀, 马蹄铁, 铁器, 铁块, 铁片, 铁条, 锄头, 镰刀, 银手镯, 银饰, 银器, 铜壶, 铁锅, 铜器, 首饰, 烧红的铁, 锤子, 大锤, 铁锤',
    },
    base: 'stand',
    place: 'smithy',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'wide',
      seconds: 1.3,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.2, -0.12, 0.42], left: [0.27, 0.1, 0.08], lean: 0.08, nod: 0.16, aim: [-0.1, 0.2, 1] },
        { at: 0.3, right: [0.15, -0.14, 0.47], lean: 0.02, aim: [-0.4, 0.1, 0.95] },
        { at: 0.45, right: [0.25, -0.06, 0.12], lean: 0.22, nod: 0.22, aim: [0.95, 0.3, -0.05] },
        { at: 0.6, right: [0.25, -0.06, 0.15], lean: 0.2, nod: 0.2, aim: [0.9, 0.3, 0.2] },
      ],
      held: [{ thing: 'sledge', in: 'right' }],
      around: [
        { thing: 'anvil', at: [0.66, 0, 0] },
        { thing: 'hot-bar', at: [0.66, 0, 0] },
      ],
      work: { at: [0.62, 0.1, 0.83], metres: 0.95, turn: 1.5708, hot: true, instead: ['hot-bar'] },
    },
  },
  'stir-cauldron': {
    en: {
      alone: 'brew a potion',
      do: 'stir, brew, tend, mix',
      what: 'cauldron, potion, magic potion, magic brew, brew',
    },
    zh: { alone: '熬药', do: '搅拌, 搅动, 搅, 熬', what: '大锅, 坩埚, 魔药, 药水' },
    base: 'stand',
    place: 'stone-cellar',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.27, -0.04, 0.3], left: [0.25, 0.05, 0.18], lean: 0.1, nod: 0.2 },
        { at: 0.25, right: [0.31, 0.02, 0.3], left: [0.3, 0.09, 0.17], lean: 0.16 },
        { at: 0.5, right: [0.35, -0.04, 0.3], left: [0.34, 0.04, 0.18], lean: 0.2 },
        { at: 0.75, right: [0.31, -0.1, 0.3], left: [0.3, 0.0, 0.18], lean: 0.14 },
      ],
      held: [{ thing: 'stirrer', in: 'both' }],
      around: [{ thing: 'cauldron', at: [0.78, 0, 0] }],
    },
  },
  'sew-machine': {
    en: {
      alone: 'use a sewing machine',
      do: 'sew, make, finish, use, operate, work, tailor, sit, run, hem, alter, pedal',
      what: 'sewing machine, wedding dress, gown, wedding gown, ball gown, costume, curtains, suit',
    },
    zh: { alone: '踩缝纫机', do: '用, 踩, 缝制, 做', what: '缝纫机, 婚纱, 裙子, 礼服, 旗袍, 西装' },
    makes: true,
    base: 'stand',
    place: 'tailor-shop',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 1.2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.2, -0.09, 0.12], left: [0.22, 0.08, 0.12], lean: 0.16, nod: 0.22 },
        { at: 0.6, right: [0.25, -0.07, 0.12], left: [0.27, 0.08, 0.12], lean: 0.22 },
      ],
      around: [
        { thing: 'dress-form', at: [0.5, 1.12, 0] },
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'desk', at: [0.56, 0, 0] },
        { thing: 'sewing-machine', at: [0.56, 0, 0] },
        { thing: 'sewn-cloth', at: [0.56, 0, 0] },
      ],
    },
  },
  'rock-cradle': {
    en: {
      alone:
        'put a baby to sleep, put the baby to sleep, put her baby to sleep, put his baby to sleep, lull a baby to sleep, rock a baby to sleep',
      do: 'rock, sway, lull, soothe, put to sleep',
      what: 'cradle, crib, bassinet, baby carriage, cot, moses basket, baby to sleep',
    },
    zh: { alone: '摇摇篮, 哄宝宝睡觉, 哄婴儿睡觉, 哄宝宝入睡, 哄婴儿入睡', do: '摇, 推, 晃', what: '摇篮, 婴儿床' },
    base: 'stand',
    place: 'nursery',
    view: 'three-quarter',
    play: {
      stance: 'seat',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.31, -0.08, 0.03], left: [0.12, 0.1, 0.06], lean: 0.16, nod: 0.24, tilt: 0.08 },
        { at: 0.5, right: [0.35, -0.06, 0.03], lean: 0.22 },
      ],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'cradle', at: [0.74, 0, 0] },
      ],
    },
  },
  milk: {
    en: { do: 'milk', what: 'cow, goat, cows' },
    zh: { alone: '挤牛奶, 挤奶', do: '挤', what: '牛奶, 羊奶' },
    base: 'stand',
    aims: true,
    withThem: true,
    place: 'barn-inside',
    view: 'side',
    play: {
      stance: 'seat',
      seconds: 1,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.25, -0.06, 0.05], left: [0.25, 0.06, -0.02], lean: 0.28, nod: 0.14 },
        { at: 0.5, right: [0.25, -0.06, -0.02], left: [0.25, 0.06, 0.05] },
      ],
      around: [
        { thing: 'stool', at: [0, 0, 0] },
        { thing: 'milk-pail', at: [0.44, 0, 0] },
        { thing: 'udder', at: [0.47, 0, 0] },
      ],
    },
  },
  'carry-buckets': {
    en: {
      do: 'carry, fetch, bring, haul, lug',
      what: 'water from the well, water from the river, bucket, buckets, two buckets, pail, pails, bucket of water, watering cans, milk pails, bucket of cement, bucket of paint, bucket of milk, milk churn',
    },
    zh: {
      alone: '提水, 挑水, 打水, 担水, 取水, 挑扁担, 挑担子, 挑着担子, 挑着扁担',
      do: '提, 提着, 拎, 拎着, 挑, 挑着, 担着, 挑起',
      what: '水桶, 桶, 两桶水, 牛奶桶, 担子, 扁担, 箩筐, 两筐, 稻谷, 水, 柴',
    },
    base: 'walk',
    play: {
      stance: 'as-is',
      seconds: 1.2,
      keys: [
        { at: 0, right: [0.02, -0.17, -0.03], left: [0.02, 0.17, -0.03], lean: 0.04, side: 0.02 },
        { at: 0.5, side: -0.02, right: [0.0, -0.17, -0.03], left: [0.0, 0.17, -0.03] },
      ],
      held: [
        { thing: 'carried-bucket', in: 'right', aim: [0, 0, -1] },
        { thing: 'carried-bucket', in: 'left', aim: [0, 0, -1] },
      ],
    },
  },
  'carry-plank': {
    en: {
      do: 'carry, lift, haul, bring, shoulder, balance, hoist',
      what: 'plank, planks, beam, board, wooden beam, timber, pole, pipe, log, lumber, tree trunk, girder, steel girder, girders, rafter, rafters',
    },
    zh: {
      alone: '扛木头, 抬木板',
      do: '扛, 扛着, 抬, 抬着, 搬, 搬着',
      what: '木板, 木头, 木材, 横梁, 钢管, 木料',
    },
    base: 'walk',
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [{ at: 0, right: [0.15, -0.14, 0.26], left: [0.04, 0.13, -0.02], side: -0.03 }],
      held: [{ thing: 'shouldered-plank', in: 'body', at: [0.02, -0.12, 0.265], aim: [1, 0, 0] }],
    },
  },
  'steer-ship': {
    en: {
      alone: "at the helm, take the helm, man the helm, spin the ship's wheel, turn the ship's wheel",
      do: 'steer, hold, turn, grip, at, take',
      what: "helm, ship's wheel, ships wheel, ship, wooden ship, sailing ship, wheel of a ship, pirate ship, boat, fishing boat, ferry, trawler, yacht wheel",
    },
    zh: { alone: '掌舵, 操舵', do: '转动, 握着, 掌', what: '舵, 舵轮, 船舵' },
    base: 'stand',
    place: 'open-sea',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'wide',
      seconds: 4,
      keys: [
        { at: 0, right: [0.26, -0.16, 0.2], left: [0.26, 0.16, 0.08], lean: 0.04, side: 0.05 },
        { at: 0.5, right: [0.26, -0.16, 0.08], left: [0.26, 0.16, 0.22], side: -0.05 },
      ],
      around: [{ thing: 'ships-wheel', at: [0.52, 0, 0] }],
    },
  },
  bandage: {
    en: {
      alone:
        'bandage, stick a plaster on, put a plaster on, put a band-aid on, put a bandage on, put bandages on, put ointment on, put a cast on, put a splint on, dab a wound, dab iodine, dab ointment, remove a splinter, take out a splinter, pull out a splinter, tweeze a splinter, pull out a thorn, remove a thorn, take out a thorn',
      do: 'bandage, wrap, dress, treat, tend, wind, roll, apply, clean, splint',
      what: 'hand, arm, wound, finger, wrist, elbow, injured hand, bandage, cut, ointment, salve, iodine, antiseptic, burn, to a wound, to a cut, sprained wrist, sling, gauze, splint, cast, broken arm, sprained finger',
    },
    zh: {
      alone:
        '包扎, 绑绷带, 缠绷带, 包扎伤口, 换药, 上药, 涂药, 擦药, 处理伤口, 清洗伤口, 消毒伤口, 缠纱布, 贴创可贴, 贴上创可贴',
      do: '包扎, 包, 贴, 贴上',
      what: '手, 伤口, 手臂, 手指, 绷带, 纱布, 创可贴, 膏药',
    },
    base: 'stand',
    apart: 0.62,
    partner: 'be-bandaged',
    brings: 'person',
    place: 'hospital',
    view: 'side',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.4,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { of: 'right-hand', off: [0.02, -0.07, 0.03], else: [0.27, -0.08, 0.16] },
          left: { of: 'right-hand', off: [0.04, 0.06, -0.01], else: [0.28, 0.05, 0.1] },
          lean: 0.12,
          nod: 0.24,
        },
        { at: 0.25, right: { of: 'right-hand', off: [0.05, 0, 0.08], else: [0.31, 0, 0.2] } },
        { at: 0.5, right: { of: 'right-hand', off: [0.04, 0.06, 0.03], else: [0.29, 0.07, 0.14] } },
        { at: 0.75, right: { of: 'right-hand', off: [0.02, 0, -0.04], else: [0.25, 0, 0.06] } },
      ],
      held: [
        { thing: 'bandage-roll', in: 'right' },
        { thing: 'bandage-strip', in: 'left' },
      ],
    },
  },
  'arrange-stall': {
    en: {
      alone: 'run a market stall, run a stall, man a stall, run a food stall, sell street food',
      do: 'arrange, tidy, sort, stack, display, set up, run, tend, sell, lay out, hawk, peddle, vend, flog, sell from',
      what: 'stall, market stall, vegetable stall, fruit stall, vegetables, fruit, fruits, produce, goods, flowers, balloons, newspapers, souvenirs, fish, ice cream, hot dogs, sweets, candied fruit, roasted chestnuts, sweet potatoes, snacks, street food, lemonade, vegetables from a cart, pottery, jewellery, jewelry, carpets, spices, cheese, bread, cakes, toys, kebabs, tickets, trinkets, wares, cloth, fabrics, scarves, hats, honey, eggs, chestnuts, oysters, umbrellas, second-hand books, antiques',
    },
    zh: {
      alone:
        '摆摊, 卖菜, 卖水果, 整理摊位, 卖烤红薯, 卖糖葫芦, 卖花, 卖气球, 卖报纸, 卖小吃, 卖早点, 卖鱼, 卖东西, 叫卖, 吆喝, 做小买卖, 摆地摊',
      do: '整理, 摆, 摆放, 卖, 收拾',
      what: '菜摊, 蔬菜摊, 水果摊, 摊位, 摊子, 蔬菜, 水果, 糖葫芦, 红薯, 气球, 报纸, 小吃, 早餐, 煎饼, 包子, 冰棍, 西瓜, 鲜花, 花',
      any: '叫卖, 兜售, 售卖, 卖',
    },
    base: 'stand',
    place: 'market',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3.2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.29, -0.12, 0.07], left: [0.28, 0.12, 0.04], lean: 0.22, nod: 0.2 },
        { at: 0.3, right: [0.32, 0.02, 0.08], lean: 0.26 },
        { at: 0.55, right: [0.3, 0.08, 0.1], left: [0.29, 0.14, 0.06], lean: 0.22 },
        { at: 0.8, right: [0.32, -0.04, 0.06], left: [0.3, 0.16, 0.04], lean: 0.24 },
      ],
      around: [{ thing: 'produce-stall', at: [0.78, 0, 0] }],
    },
  },
  'plant-flag': {
    en: { do: 'plant, put up, set up, stick, drive', what: 'flag, flagpole, banner' },
    zh: {
      do: '插, 插上, 插下, 竖, 竖起, 立起, 塞',
      what: '旗, 旗子, 旗帜, 国旗, 红旗',
      alone: '插旗, 插上旗, 插旗子, 插红旗',
    },
    base: 'stand',
    view: 'three-quarter',
    play: {
      stance: 'wide',
      seconds: 3,
      keys: [
        { at: 0, right: [0.24, -0.03, 0.32], left: [0.24, 0.03, 0.14], lean: 0.1, nod: 0.06 },
        { at: 0.4, right: [0.24, -0.03, 0.24], left: [0.24, 0.03, 0.06], lean: 0.18, nod: 0.12 },
        { at: 0.7, right: [0.24, -0.03, 0.26], left: [0.24, 0.03, 0.08], lean: 0.12 },
      ],
      around: [{ thing: 'planted-flag', at: [0.46, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
