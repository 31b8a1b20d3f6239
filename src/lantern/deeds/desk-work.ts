import type { DeedCard } from './deed-card.ts';

const DESK = { base: 'stand', place: 'office', view: 'three-quarter', near: true } as const;
const AT_DESK = [
  { thing: 'chair', at: [0, 0, 0] },
  { thing: 'desk', at: [0.58, 0, 0] },
] as const;

/** Paper, parcels and the hands that wait: what is done at a desk or with what lies on one. */
export const DESK_WORK = {
  'drum-fingers': {
    en: {
      alone:
        'drum her fingers, drum his fingers, drum fingers, tap her fingers, tap his fingers, twiddle fingers, twiddle her thumbs',
      do: 'drum, tap, twiddle',
      what: 'fingers, fingers on the table, fingers on the desk, thumbs',
    },
    zh: { alone: '敲手指, 用手指敲桌子, 敲桌子', do: '敲, 点', what: '手指, 桌面' },
    ...DESK,
    play: {
      stance: 'seat',
      seconds: 0.7,
      keys: [
        {
          at: 0,
          right: [0.28, -0.1, 0.115],
          left: { by: 'mouth', off: [0.02, 0.035, -0.085] },
          lean: 0.16,
          tilt: 0.16,
          hands: { right: 'flat', left: 'fist' },
        },
        { at: 0.3, right: [0.28, -0.1, 0.15], hands: { right: 'rest', left: 'fist' } },
        { at: 0.55, right: [0.28, -0.1, 0.115] },
        { at: 0.8, right: [0.285, -0.1, 0.14], hands: { right: 'pinch', left: 'fist' } },
      ],
      held: [{ thing: 'tap-lines', in: 'body', at: [0, 0, 0] }],
      around: AT_DESK,
    },
  },
  'tap-pen': {
    en: {
      alone: 'tap a pen, tap her pen, tap his pen, click a pen, spin a pen, twirl a pen',
      do: 'tap, click, spin, twirl, bite, chew, nibble',
      what: 'pen, pencil, pens, pencils, her pencil, his pencil, her pen, his pen',
    },
    zh: { alone: '转笔, 敲笔', do: '敲, 转', what: '笔, 钢笔, 铅笔' },
    ...DESK,
    play: {
      stance: 'seat',
      seconds: 0.55,
      keys: [
        {
          at: 0,
          right: [0.28, -0.08, 0.19],
          left: { by: 'mouth', off: [0.02, 0.035, -0.085] },
          lean: 0.16,
          tilt: 0.14,
          aim: [0.7, 0.35, -0.55],
          hands: { right: 'pinch', left: 'fist' },
        },
        { at: 0.5, right: [0.28, -0.08, 0.21], aim: [0.85, 0.45, 0.35] },
      ],
      held: [
        { thing: 'pen', in: 'right', size: 2.2 },
        { thing: 'tap-lines', in: 'body', at: [0, 0, 0] },
      ],
      around: [...AT_DESK, { thing: 'paper', at: [0.52, 0.05, 0] }],
    },
  },
  gavel: {
    en: {
      alone:
        'bang a gavel, bang the gavel, pass sentence, call for order, adjourn the court, sentence a prisoner, sentence a man, sentence a criminal, call the court to order, sell at auction',
      do: 'bang, hit, strike, pound, use, slam',
      what: 'gavel, judge gavel',
    },
    zh: { alone: '敲法槌, 敲木槌, 落槌', do: '敲', what: '法槌, 木槌, 槌子, 惊堂木' },
    ...DESK,
    place: 'courtroom',
    play: {
      stance: 'seat',
      seconds: 1.3,
      keys: [
        { at: 0, right: [0.2, -0.12, 0.34], left: [0.24, 0.14, 0.12], aim: [0.3, 0.2, 1], lean: 0.02, nod: -0.04 },
        { at: 0.3, right: [0.19, -0.12, 0.38], aim: [0.0, 0.2, 1], lean: -0.02 },
        { at: 0.42, right: [0.28, -0.09, 0.16], aim: [0.9, 0.25, -0.12], lean: 0.16, nod: 0.12 },
        { at: 0.6, right: [0.28, -0.09, 0.18], aim: [0.9, 0.25, 0.05], lean: 0.14 },
      ],
      held: [{ thing: 'gavel', in: 'right' }],
      around: [...AT_DESK, { thing: 'sounding-block', at: [0.64, -0.06, 0.74] }],
    },
  },
  'rip-paper': {
    en: {
      alone:
        'rip paper, tear paper, rip up a letter, crumple paper, crumple a piece of paper, crumple up paper, crumple up a piece of paper, open an envelope',
      do: 'rip, tear, rip up, tear up',
      what: 'paper, letter, page, sheet, pages, photo, photograph, contract, envelope, cardboard',
    },
    zh: {
      alone: '撕纸, 撕信, 揉纸团',
      do: '撕, 撕碎, 撕掉',
      what: '纸, 信, 照片, 合同, 书页, 标签, 便利贴, 海报, 日历纸, 封条, 试卷',
    },
    ...DESK,
    place: 'room',
    play: {
      stance: 'stand',
      seconds: 2.2,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.24, -0.04, 0.2],
          left: [0.24, 0.04, 0.2],
          nod: 0.14,
          hands: { right: 'pinch', left: 'pinch' },
        },
        { at: 0.2, right: [0.25, -0.04, 0.22], left: [0.23, 0.04, 0.2] },
        { at: 0.55, right: [0.28, -0.17, 0.15], left: [0.2, 0.14, 0.25], turn: -0.1 },
        { at: 0.8, right: [0.28, -0.2, 0.15], left: [0.2, 0.18, 0.26], turn: -0.1 },
      ],
      held: [{ thing: 'torn-sheet', in: 'both' }],
    },
  },
  'shred-paper': {
    en: { alone: 'shred paper, shred documents', do: 'shred', what: 'paper, documents, files, document, letters' },
    zh: { alone: '碎纸', do: '粉碎, 放进, 塞进, 碎', what: '文件, 纸张, 碎纸机, 进碎纸机' },
    ...DESK,
    play: {
      stance: 'stand',
      seconds: 2.4,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.28, -0.05, 0.16],
          left: [0.28, 0.06, 0.16],
          nod: 0.24,
          lean: 0.14,
          hands: { right: 'pinch', left: 'pinch' },
        },
        { at: 0.75, right: [0.28, -0.05, 0.04], left: [0.28, 0.06, 0.04], lean: 0.22 },
        { at: 0.85, right: [0.2, -0.14, 0.14], left: [0.2, 0.14, 0.14], lean: 0.1 },
      ],
      held: [{ thing: 'fed-sheet', in: 'both' }],
      around: [{ thing: 'shredder', at: [0.58, 0, 0] }],
    },
  },
  'sharpen-pencil': {
    en: { do: 'sharpen', what: 'pencil, pencils, crayon' },
    zh: { alone: '削铅笔, 转铅笔刀', do: '削', what: '铅笔' },
    ...DESK,
    play: {
      stance: 'seat',
      seconds: 0.8,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.24, -0.15, 0.2],
          left: [0.26, 0.06, 0.2],
          nod: 0.26,
          lean: 0.1,
          aim: [0.25, 1, 0.05],
          hands: { right: 'pinch', left: 'pinch' },
        },
        { at: 0.5, right: [0.26, -0.15, 0.22], aim: [0.1, 1, -0.1], turn: 0.08 },
      ],
      held: [
        { thing: 'big-pencil', in: 'right', size: 1.8 },
        { thing: 'sharpener', in: 'left', size: 1.3 },
      ],
      around: AT_DESK,
    },
  },
  'unwrap-gift': {
    en: {
      alone:
        'unwrap a gift, unwrap a present, unwrap a christmas present, unwrap christmas presents, open a christmas present, open christmas presents, unwrap a birthday present, open a birthday present, open a gift, open a present, open presents, unwrap presents, unbox, unbox a package, open a package, open a box',
      do: 'unwrap, open, unbox, open up',
      what: 'gift, present, gifts, presents, christmas present, birthday present, package, parcel, box, gift box, delivery, packages, candy, chocolate bar, sandwich, toffee, sneakers, phone, easter egg',
    },
    zh: {
      alone: '拆礼物, 拆快递, 拆包裹, 开箱, 拆盒子, 打开礼物',
      do: '拆, 打开, 拆开',
      what: '礼物, 快递, 包裹, 礼盒, 盒子, 箱子, 纸箱',
    },
    ...DESK,
    place: 'room',
    feeling: 'happy',
    others: 'look-along',
    play: {
      stance: 'stand',
      seconds: 3.2,
      keys: [
        { at: 0, right: [0.26, -0.1, 0.1], left: [0.26, 0.1, 0.1], nod: 0.24, lean: 0.14 },
        { at: 0.25, right: [0.28, -0.06, 0.12], left: [0.28, 0.07, 0.12], lean: 0.18 },
        { at: 0.42, right: [0.26, -0.17, 0.24], left: [0.26, 0.17, 0.24], lean: 0.06, nod: 0.12 },
        { at: 0.65, right: [0.22, -0.2, 0.28], left: [0.22, 0.2, 0.28], lean: -0.03, nod: 0.16, open: 'both' },
        { at: 0.9, right: [0.26, -0.12, 0.14], left: [0.26, 0.12, 0.14], lean: 0.12, nod: 0.22 },
      ],
      held: [{ thing: 'lifted-lid', in: 'both' }],
      around: [
        { thing: 'table', at: [0.64, 0, 0] },
        { thing: 'opened-gift', at: [0.6, 0, 0.735] },
      ],
    },
  },
  'wrap-gift': {
    en: {
      alone: 'wrap a gift, wrap a present, wrap presents, wrap gifts',
      do: 'wrap, tie',
      what: 'gift, present, gifts, presents, ribbon, bow',
    },
    zh: { alone: '包礼物, 包装礼物, 系丝带', do: '包, 包装, 系', what: '礼物, 礼盒, 丝带, 蝴蝶结' },
    ...DESK,
    place: 'room',
    play: {
      stance: 'stand',
      seconds: 1.6,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.28, -0.03, 0.14],
          left: [0.28, 0.03, 0.14],
          nod: 0.26,
          lean: 0.16,
          hands: { right: 'pinch', left: 'pinch' },
        },
        { at: 0.4, right: [0.27, -0.16, 0.2], left: [0.27, 0.16, 0.2], lean: 0.1 },
        { at: 0.7, right: [0.28, -0.08, 0.14], left: [0.28, 0.08, 0.14], lean: 0.18 },
      ],
      held: [{ thing: 'ribbon-ends', in: 'both' }],
      around: [
        { thing: 'table', at: [0.64, 0, 0] },
        { thing: 'gift', at: [0.52, 0, 0.8] },
      ],
    },
  },
  abacus: {
    en: { do: 'use, calculate, work', what: 'abacus, calculator, with a calculator, adding machine' },
    zh: { alone: '打算盘, 按计算器, 算账', do: '打, 按, 用, 拨, 拨弄, 敲', what: '算盘, 计算器, 算盘珠' },
    ...DESK,
    play: {
      stance: 'seat',
      seconds: 0.8,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.3, -0.12, 0.17],
          left: [0.26, 0.16, 0.12],
          lean: 0.18,
          nod: 0.24,
          hands: { right: 'point' },
        },
        { at: 0.25, right: [0.32, -0.06, 0.14] },
        { at: 0.5, right: [0.32, 0.0, 0.17] },
        { at: 0.75, right: [0.3, 0.04, 0.14] },
      ],
      around: [...AT_DESK, { thing: 'bead-frame', at: [0.62, -0.04, 0.74] }],
    },
  },
  'stamp-paper': {
    en: {
      alone:
        'stamp documents, stamp papers, stick a stamp, stick a stamp on an envelope, put a stamp on an envelope, punch a ticket, punch tickets, clip tickets',
      do: 'stamp, punch',
      what: 'document, documents, passport, book, books, inside of a book, library book, ticket, form, papers, letter, paper, letters, envelope, library books, visa, forms, tickets, parcel, parcels, card, cards',
    },
    zh: { alone: '盖章, 盖印章, 敲章, 贴邮票', do: '盖', what: '章, 印章, 公章' },
    ...DESK,
    play: {
      stance: 'seat',
      seconds: 1.2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.28, -0.06, 0.24], left: [0.28, 0.12, 0.115], lean: 0.14, nod: 0.24, aim: [0.1, 0, -1] },
        { at: 0.35, right: [0.31, -0.04, 0.165], lean: 0.22, aim: [0.1, 0, -1] },
        { at: 0.5, right: [0.31, -0.04, 0.165], lean: 0.22 },
        { at: 0.75, right: [0.26, -0.14, 0.22], lean: 0.14 },
      ],
      held: [{ thing: 'hand-stamp', in: 'right' }],
      around: [...AT_DESK, { thing: 'stamped-page', at: [0.62, -0.04, 0.745] }],
    },
  },
  'press-switch': {
    en: {
      do: 'turn on, turn off, switch on, switch off, flip, flick, press, turn, switch, push, pull, yank, jerk, throw, crank, click, hit, slam, thump, punch, prod, jab, grope for, reach for, feel for, fumble for, toggle, twist, turn up, turn down, adjust',
      what: 'light, lights, light switch, switch, switches, button, buttons, elevator button, thermostat, lever, big red button, red button, alarm, fire alarm, circuit breaker, lights on, lights off, lift button, call button, knob, knobs, dial, dials, volume knob',
    },
    zh: {
      alone: '开灯, 关灯, 按开关, 按按钮, 按电梯',
      do: '打开, 关上, 关掉, 按, 按下',
      what: '灯, 电灯, 开关, 按钮, 电梯按钮',
    },
    others: 'look-along',
    base: 'stand',
    place: 'room',
    view: 'away',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        { at: 0, right: [0.2, -0.12, 0.14], left: [0.04, 0.13, -0.01], hands: { right: 'point' }, nod: 0.02 },
        { at: 0.3, right: [0.3, -0.07, 0.26], lean: 0.04 },
        { at: 0.4, right: [0.36, -0.07, 0.26], lean: 0.07 },
        { at: 0.55, right: [0.3, -0.07, 0.26], lean: 0.04 },
        { at: 0.9, right: [0.2, -0.12, 0.14] },
      ],
      around: [{ thing: 'light-switch', at: [0.78, 0, 0], onWall: true }],
    },
  },
  'knock-door': {
    en: {
      alone:
        'knock, knock on a door, knock on the door, knock at the door, trick or treat, go trick or treating, go trick-or-treating, trick-or-treat',
      do: 'knock',
      what: 'door, wooden door, on the door, front door',
    },
    zh: { alone: '敲门, 叩门', do: '敲, 砸, 捶, 拍, 拍打', what: '门, 房门, 大门, 铁门, 木门, 院门' },
    base: 'stand',
    place: 'small-town',
    view: 'away',
    near: true,
    play: {
      stance: 'stand',
      seconds: 0.9,
      keys: [
        { at: 0, right: [0.24, -0.08, 0.28], left: [0.04, 0.13, -0.01], hands: { right: 'fist' }, nod: 0.02 },
        { at: 0.2, right: [0.33, -0.07, 0.3], lean: 0.05 },
        { at: 0.35, right: [0.24, -0.08, 0.28] },
        { at: 0.55, right: [0.33, -0.07, 0.3], lean: 0.05 },
        { at: 0.7, right: [0.24, -0.08, 0.28] },
      ],
      around: [{ thing: 'knocked-door', at: [0.76, 0, 0], onWall: true }],
    },
  },
} as const satisfies Record<string, DeedCard>;
