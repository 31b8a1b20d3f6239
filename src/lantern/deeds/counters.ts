import type { DeedCard } from './deed-card.ts';

/** What is done behind counters and for those who watch: coffee, tills, streams; and what is broken, blown and wrapped. */
export const COUNTERS = {
  'latte-art': {
    en: {
      alone: 'pour latte art, make latte art, do latte art, draw latte art, pour a latte, pour a heart into a latte',
      do: 'pour, draw, make, create, finish, practise, practice, paint',
      what: 'latte art, latte, heart in a latte, heart on a latte, rosetta, milk foam, steamed milk, foamed milk, milk into a cup of coffee, milk into coffee, milk into an espresso',
    },
    zh: {
      alone: '拉花, 咖啡拉花, 做拉花, 练习拉花, 做咖啡拉花, 做拿铁拉花, 倒奶泡',
      do: '做, 倒, 倒出, 画, 练',
      what: '拉花, 拿铁拉花, 咖啡拉花, 奶泡',
    },
    base: 'stand',
    place: 'cafe',
    view: 'facing-us',
    near: true,
    play: {
      stance: 'stand',
      seconds: 4.2,
      eyes: 'down',
      keys: [
        { at: 0, left: [0.22, 0.06, 0.13], right: [0.23, -0.07, 0.24], nod: 0.3, lean: 0.08, aim: [0.1, 0.9, -0.05] },
        { at: 0.12, right: [0.23, -0.05, 0.25], aim: [0.1, 0.84, -0.5] },
        { at: 0.5, left: [0.22, 0.07, 0.135], right: [0.23, -0.03, 0.25], aim: [0.1, 0.82, -0.56] },
        { at: 0.9, left: [0.22, 0.06, 0.14], right: [0.23, -0.05, 0.26], aim: [0.1, 0.8, -0.6] },
      ],
      held: [
        { thing: 'latte-cup', in: 'left', size: 1.35 },
        { thing: 'pouring-jug', in: 'right', size: 1.35 },
      ],
      around: [{ thing: 'counter', at: [0.62, 0, 0] }],
    },
  },
  'make-coffee': {
    en: {
      alone:
        'steam milk, froth milk, pull an espresso, pull a shot of espresso, steam the milk, steam some milk, brew coffee, brew a coffee, brew some coffee, brew the coffee, make coffee, make a coffee, make some coffee, make a cup of coffee, tamp espresso, make a cappuccino, make a flat white',
      do: 'froth, make, brew, prepare, foam, pull, use, tamp',
      what: 'milk for a latte, milk for a cappuccino, steamed milk, espresso, latte, cappuccino, flat white, espresso machine, coffee machine, espresso shot, coffee with an espresso machine',
    },
    zh: {
      alone: '打奶泡, 做咖啡, 做拿铁, 用咖啡机做咖啡, 煮咖啡, 泡咖啡, 冲咖啡, 磨咖啡, 手冲咖啡',
      do: '做, 打, 用, 制作, 煮, 冲, 泡, 冲泡, 磨',
      what: '咖啡机, 奶泡, 拿铁, 意式浓缩, 卡布奇诺, 咖啡',
    },
    base: 'stand',
    place: 'cafe',
    view: 'side',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        {
          at: 0,
          left: { by: 'ground', off: [0.3, 0.09, 0.625] },
          right: { by: 'ground', off: [0.33, -0.12, 0.76] },
          lean: 0.1,
          nod: 0.2,
          aimLeft: [0, 0, 1],
        },
        {
          at: 0.5,
          left: { by: 'ground', off: [0.3, 0.09, 0.645] },
          right: { by: 'ground', off: [0.33, -0.12, 0.765] },
          lean: 0.13,
          aimLeft: [0.2, 0, 1],
        },
      ],
      held: [{ thing: 'milk-jug', in: 'left' }],
      around: [
        { thing: 'counter', at: [0.66, 0, 0] },
        { thing: 'espresso-machine', at: [0.79, -0.04, 0.9] },
      ],
    },
  },
  'scan-groceries': {
    en: {
      alone: 'scan groceries, ring up groceries, work the checkout, work the cash register',
      do: 'scan, ring up, check out, bag',
      what: 'groceries, items, products, barcode, barcodes, purchases, shopping, goods, shopping bag, cereal, milk, box of cereal, can of soup, bottle, box, packet, food',
    },
    zh: {
      alone: '扫码收银, 收银, 结账, 扫描商品, 给顾客结账, 扫码收款, 收款, 收钱, 扫码结账',
      do: '扫, 扫描, 结',
      what: '商品, 条形码, 货物, 账',
    },
    base: 'stand',
    place: 'supermarket',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.9,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.3, -0.24, 0.64] },
          left: { by: 'ground', off: [0.26, 0.16, 0.62] },
          lean: 0.08,
          nod: 0.18,
        },
        {
          at: 0.4,
          right: { by: 'ground', off: [0.3, -0.03, 0.645] },
          left: { by: 'ground', off: [0.28, 0.1, 0.63] },
          lean: 0.12,
          turn: 0.1,
        },
        {
          at: 0.65,
          right: { by: 'ground', off: [0.29, 0.12, 0.64] },
          left: { by: 'ground', off: [0.25, 0.2, 0.62] },
          turn: 0.25,
        },
      ],
      held: [{ thing: 'grocery-pack', in: 'right', between: [0, 0.75] }],
      around: [
        { thing: 'counter', at: [0.66, 0, 0] },
        { thing: 'till', at: [0.66, 0, 0.9] },
      ],
    },
  },
  livestream: {
    en: {
      alone:
        'livestream, live stream, go live, record a vlog, film a vlog, vlog, record a video of herself, record a video of himself, film a tiktok',
      do: 'record, film, shoot, host, make',
      what: 'vlog, livestream, live stream, tiktok, youtube video, makeup tutorial, unboxing video, podcast video',
    },
    zh: {
      alone:
        '直播, 做直播, 直播带货, 开直播, 拍短视频, 录视频, 拍抖音, 录制视频, 直播卖货, 带货, 拍vlog, 录vlog, 对着镜头直播',
      do: '拍, 录, 做',
      what: '短视频, 抖音, 直播',
    },
    base: 'stand',
    place: 'bedroom',
    view: 'three-quarter',
    near: true,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 2.6,
      lips: 'sing',
      keys: [
        { at: 0, right: [0.2, -0.12, 0.2], left: [0.2, 0.14, 0.14], open: 'both', nod: -0.04 },
        { at: 0.35, right: [0.14, -0.26, 0.3], left: [0.2, 0.16, 0.12], open: 'both', tilt: 0.08 },
        { at: 0.7, right: [0.22, -0.1, 0.16], left: [0.24, 0.08, 0.22], open: 'both', tilt: -0.06, nod: 0.04 },
      ],
      around: [{ thing: 'ring-light', at: [1.0, 0.1, 0] }],
    },
  },
  queue: {
    en: {
      alone:
        'queue, queue up, stand in line, wait in line, line up, stand in a line, wait in a queue, stand in a queue, form a line, form a queue',
    },
    zh: {
      alone:
        '排成一队, 排成一列, 排成一行, 排队, 排长队, 排着队, 排起长队, 排队等候, 排队买票, 排队等待, 排成长队, 排队打饭, 排队上车, 排队安检, 排队取餐, 排队领取, 排队检票',
    },
    base: 'stand',
    view: 'side',
    oneWay: true,
    place: 'city-street',
    play: {
      stance: 'stand',
      seconds: 5,
      keys: [
        { at: 0, right: [0.02, -0.14, -0.02], left: [0.02, 0.14, -0.02], look: 0.1 },
        { at: 0.3, side: 0.04, look: -0.2, right: [0.02, -0.14, -0.02], left: [0.02, 0.14, -0.02] },
        { at: 0.6, right: [0.18, -0.08, 0.12], left: [0.02, 0.14, -0.02], nod: 0.2 },
        { at: 0.8, side: -0.03, look: 0.3, right: [0.02, -0.14, -0.02], left: [0.02, 0.14, -0.02] },
      ],
    },
  },
  'blow-sugar': {
    en: {
      alone: 'blow a sugar figure, blow sugar figures, blow a sugar figurine',
      do: 'blow, make',
      what: 'sugar figure, sugar figures, sugar figurine, sugar figurines, sugar animal',
    },
    zh: {
      alone: '吹糖人, 做糖人, 捏糖人, 浇糖画, 做糖画, 画糖画, 画出糖画',
      do: '吹, 做, 捏, 浇, 浇出',
      what: '糖人, 糖画, 糖老鼠, 糖兔子, 糖小兔, 糖小猪, 糖猪, 糖猴, 糖猴子, 糖公鸡, 糖马, 糖小马, 糖葫芦娃, 一条龙, 龙, 蝴蝶, 凤凰',
    },
    base: 'stand',
    place: 'market',
    view: 'three-quarter',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 4,
      lips: 'blow',
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.16, -0.05, -0.06] },
          left: { by: 'mouth', off: [0.17, 0.08, -0.09] },
          nod: 0.06,
        },
        {
          at: 0.5,
          right: { by: 'mouth', off: [0.17, -0.06, -0.05] },
          left: { by: 'mouth', off: [0.18, 0.09, -0.07] },
          nod: 0.02,
        },
      ],
      held: [{ thing: 'sugar-figure', in: 'body', at: [0, 0, 0] }],
    },
  },
  'break-in-two': {
    en: {
      alone: 'break bread, share a chocolate bar, share a cookie, share bread',
      do: 'break, snap, share, tear, split, crack',
      what: 'chocolate, chocolate bar, bar of chocolate, loaf of bread, bread, cookie, cookies, biscuit, in half, in two, fortune cookie, baguette, stick, twig, branch, pencil, wishbone, breadstick, over his knee, over her knee, over knee, sandwich, orange, croissant, doughnut, donut, bun, pretzel, chocolates, his sandwich, her sandwich, pita, bagel, muffin, roll',
    },
    zh: {
      alone: '掰开, 掰成两半, 分着吃, 分享巧克力',
      do: '掰, 掰开, 撕, 分',
      what: '巧克力, 面包, 饼干, 馒头, 玉米, 月饼, 烤红薯, 红薯, 大饼',
    },
    base: 'stand',
    view: 'three-quarter',
    near: true,
    apart: 1.3,
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.2, -0.045, 0.2], left: [0.2, 0.045, 0.2], nod: 0.18, aim: [0, 1, 0], aimLeft: [0, -1, 0] },
        { at: 0.35, right: [0.21, -0.045, 0.21], left: [0.21, 0.045, 0.21], aim: [0.2, 1, 0], aimLeft: [0.2, -1, 0] },
        {
          at: 0.5,
          right: [0.22, -0.19, 0.22],
          left: [0.22, 0.19, 0.22],
          nod: 0.1,
          aim: [0, 1, 0.2],
          aimLeft: [0, -1, 0.2],
        },
        {
          at: 0.9,
          right: [0.22, -0.2, 0.22],
          left: [0.22, 0.2, 0.22],
          nod: 0.1,
          aim: [0, 1, 0.2],
          aimLeft: [0, -1, 0.2],
        },
      ],
      held: [
        { thing: 'half-bar', in: 'right', size: 1.35 },
        { thing: 'half-bar', in: 'left', size: 1.35 },
      ],
    },
  },
  'wrap-scarf': {
    toOther: 'dress-other',
    en: {
      alone: 'put on a scarf, put on her scarf, put on his scarf',
      do: 'wrap, tie, put on, knot, adjust, wind, straighten',
      what: 'scarf, scarf around her neck, scarf around his neck, red scarf, bandana, kerchief, neckerchief, neck scarf, shawl, headscarf, turban, hijab, bandana around her head',
    },
    zh: {
      alone: '系红领巾, 戴红领巾, 系围巾, 围围巾, 戴围巾',
      do: '系, 围, 戴, 整理, 系上, 围上',
      what: '红领巾, 围巾, 丝巾, 领巾',
    },
    makes: true,
    base: 'stand',
    place: 'bedroom',
    view: 'three-quarter',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 2.6,
      keys: [
        { at: 0, right: [0.16, -0.12, 0.2], left: [0.16, 0.12, 0.2], nod: 0.12 },
        { at: 0.35, right: [0.17, 0.04, 0.22], left: [0.15, -0.04, 0.19], nod: 0.18 },
        { at: 0.7, right: [0.18, -0.16, 0.18], left: [0.18, 0.16, 0.18], nod: 0.08 },
      ],
      held: [{ thing: 'scarf-ends', in: 'body', at: [0, 0, 0.29] }],
    },
  },
  'put-on-necklace': {
    toOther: 'dress-other',
    en: {
      alone:
        'put on a necklace, put on her necklace, put on a pearl necklace, put on a pendant, put on a locket, put on her pearls, take off her necklace',
      do: 'try on, fasten, clasp, take off, adjust',
      what: 'necklace, pearl necklace, gold necklace, diamond necklace, pendant, locket, pearls, choker',
    },
    zh: {
      alone: '戴项链, 试项链, 摘项链, 戴上项链, 戴着项链照镜子',
      do: '戴, 戴上, 试戴, 系上, 摘下, 摘, 解下, 挂上, 挂',
      what: '项链, 吊坠, 珍珠项链, 玉佩, 银锁, 长命锁, 金项链, 珠链',
    },
    base: 'stand',
    place: 'bedroom',
    view: 'three-quarter',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { by: 'ear', off: [-0.05, -0.02, -0.08] },
          left: { by: 'ear', off: [-0.05, 0.11, -0.08] },
          nod: 0.2,
        },
        {
          at: 0.5,
          right: { by: 'ear', off: [-0.06, 0, -0.09] },
          left: { by: 'ear', off: [-0.06, 0.1, -0.09] },
          nod: 0.26,
        },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
