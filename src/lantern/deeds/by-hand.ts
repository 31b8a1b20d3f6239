import type { DeedCard } from './deed-card.ts';

const HANGS = [0.05, 0.13, 0] as const;
/** Lifts a sheet by two corners and lays it over what is before one. */
const SPREADING = {
  stance: 'stand',
  seconds: 2.6,
  eyes: 'down',
  keys: [
    { at: 0, right: [0.3, -0.16, 0.06], left: [0.3, 0.16, 0.06], lean: 0.24, nod: 0.1 },
    { at: 0.35, right: [0.27, -0.2, 0.36], left: [0.27, 0.2, 0.36], lean: 0.02 },
    { at: 0.65, right: [0.36, -0.2, 0.16], left: [0.36, 0.2, 0.16], lean: 0.26 },
  ],
  held: [{ thing: 'bed-sheet', in: 'both' }],
} as const;

/** What hands do with one thing, or to the own body: tear it, lick it, hang it up, cover it, crack a whip, scratch. */
export const BY_HAND = {
  'tear-apart': {
    en: {
      alone:
        'rip, rip apart, rip open, rip up, rip off, tear apart, tear up, tear open, tear off, tear to pieces, tear in half, tear into, rip in half, rip to shreds, tear to shreds, pull apart, pry apart, prise apart',
      do: 'tear, shred, split, rip, peel off, peel, open',
      what: 'lettuce, cabbage, kale, basil, leaves, cloth, fabric, shirt, t-shirt, dress, sheet, bag of chips, bag, packet, wrapper, package, parcel, box, cardboard box, chicken, meat, banknote, dollar bill, ticket, poster, map, any thing, sticker, stickers, label, tape, duct tape, wallpaper, band-aid, turf, packet of crisps, packet of chips, packet of biscuits, crisp packet, bag of crisps, chips bag, packet of sweets, packet of nuts',
    },
    zh: { alone: '撕开, 扯开, 撕成两半, 扯断, 掰开', any: '撕开, 扯开, 撕' },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    makes: true,
    play: {
      stance: 'stand',
      seconds: 1.9,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.24, -0.05, 0.2], left: [0.24, 0.05, 0.2], nod: 0.14 },
        { at: 0.2, right: [0.25, -0.05, 0.22], left: [0.23, 0.05, 0.2] },
        { at: 0.55, right: [0.28, -0.15, 0.16], left: [0.22, 0.13, 0.24], turn: -0.1 },
        { at: 0.8, right: [0.28, -0.17, 0.16], left: [0.22, 0.15, 0.25], turn: -0.1 },
      ],
      held: [{ thing: 'torn-sheet', in: 'both' }],
      work: { at: 'both', metres: 0.36, instead: ['torn-sheet'], most: 1 },
    },
  },
  'lick-it': {
    en: {
      do: 'lick, suck on, lap at',
      what: 'stamp, stamps, envelope, spoon, wooden spoon, whisk, knife, bowl, plate, lid, yoghurt lid, window, pole, battery, popsicle, lollipop',
    },
    zh: { do: '舔', what: '邮票, 信封, 勺子, 盘子, 碗' },
    base: 'stand',
    place: 'room',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 1.8,
      lips: 'lick',
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.075, -0.03, -0.11] }, left: HANGS, aim: [1, 0, 0.1], nod: 0.02 },
        { at: 0.4, right: { by: 'mouth', off: [0.05, -0.02, -0.09] }, nod: 0.1, tilt: 0.06, aim: [1, 0, 0.2] },
      ],
      work: { at: 'right', metres: 0.22, most: 1 },
    },
  },
  'hang-up': {
    en: {
      alone: 'hang on a hook, hang on a nail, hang up a coat, hang up his coat, hang up her coat',
      do: 'hang, hang up, take down',
      what: 'coat, coats, jacket, hat, keys, key, towel, towels, apron, bag, uniform, hook, hooks, peg, on a hook, on the hook, on hooks, on a nail, on a peg, on a hanger, wreath, horseshoe, stocking, stockings, clock, calendar, flag, banner, plant, basket, ham, hams, herbs, bunches of herbs, sausages, mask, lamp, mobile, any thing, curtains, curtain, hammock, chandelier, mistletoe, meat, chili peppers, garlic, dreamcatcher, bunting, piñata, punching bag',
    },
    zh: {
      alone: '挂衣服, 挂外套, 挂大衣, 挂钥匙, 挂帽子',
      do: '挂, 挂上, 挂到, 挂在, 挂进',
      what: '外套, 大衣, 帽子, 钥匙, 包, 毛巾, 钟, 花环, 雨伞, 书包, 鸟笼, 相框, 牌子, 灯串, 腊肉, 香肠, 辣椒串, 衣架, 挂钩, 衣钩, 西装, 衬衫, 裙子, 衣服, 夹克, 旗袍, 婚纱, 校服',
    },
    makes: true,
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.6,
      keys: [
        { at: 0, right: [0.28, -0.06, 0.34], left: [0.24, 0.1, 0.2], nod: -0.1 },
        { at: 0.5, right: [0.3, -0.05, 0.4], left: [0.25, 0.1, 0.22], nod: -0.16, toes: 0.25 },
      ],
      work: { at: [0.56, 0, 1.18], metres: 0.5, most: 1 },
    },
  },
  'spread-over': {
    en: {
      alone:
        'drape, shroud, cover up, throw a sheet over, throw a blanket over, spread a tablecloth, spread a sheet, lay a tablecloth, pull a sheet over, throw a dust sheet over, throw a tarp over, spread a tarp',
      do: 'cover, drape',
      what: 'with a tarp, with a sheet, with a blanket, with a dust sheet, with a tarpaulin, with a cover, tarp, tarpaulin, dust sheet, sheet over, blanket over, cloth over, sheets over, cloth on, tablecloth, picnic blanket, any thing',
    },
    zh: { alone: '铺桌布, 铺毯子, 盖上毯子, 盖上被子, 铺野餐垫, 盖毯子, 盖被子, 披毯子' },
    toLarger: 'spread-over-large',
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    play: {
      ...SPREADING,
      around: [{ thing: 'table', at: [0.7, 0, 0] }],
      work: { at: [0.6, 0, 0.735], metres: 0.34, most: 1 },
    },
  },
  'spread-over-large': {
    en: {},
    zh: {},
    base: 'stand',
    aims: true,
    touches: 0.42,
    view: 'side',
    play: SPREADING,
  },
  'shake-out': {
    en: {
      alone:
        'shake out a rug, shake a rug, shake out a blanket, shake a blanket, shake out a tablecloth, shake a tablecloth',
      do: 'shake, shake out, shake off, beat',
      what: 'rug, carpet, mat, doormat, blanket, tablecloth, towel, sheet, duvet, quilt, beach towel, picnic blanket, crumbs from a tablecloth',
    },
    zh: { alone: '抖毯子, 抖床单, 抖桌布, 拍打地毯, 抖被子' },
    base: 'stand',
    place: 'garden',
    view: 'three-quarter',
    play: { ...SPREADING, seconds: 1.1 },
  },
  'crack-whip': {
    en: {
      alone:
        'crack a whip, crack the whip, crack his whip, crack her whip, snap a whip, swing a whip, lash a whip, wield a whip',
      do: 'crack, lash, whip, flog',
      what: 'whip, whips, bullwhip, with a whip',
    },
    zh: { alone: '挥鞭, 甩鞭子, 抽鞭子, 扬鞭' },
    base: 'stand',
    view: 'side',
    play: {
      stance: 'lunge',
      seconds: 1.3,
      keys: [
        { at: 0, right: [-0.02, -0.16, 0.46], left: [0.1, 0.15, 0.06], aim: [-0.5, -0.3, 0.9] },
        { at: 0.3, right: [0.28, -0.06, 0.3], aim: [1, 0, 0.3], lean: 0.16 },
        { at: 0.55, right: [0.26, 0.04, 0.1], aim: [0.9, 0.3, -0.5], lean: 0.2 },
      ],
      held: [{ thing: 'whip', in: 'right' }],
    },
  },
  'scratch-arm': {
    en: {
      alone:
        'scratch his arm, scratch her arm, scratch an itch, scratch a mosquito bite, scratch a bite, rub his arm, rub her arm, rub his elbow, rub her elbow, rub his wrist, rub her wrist, rub his wrists, rub her wrists, slap a mosquito, swat a mosquito, clutch his arm, clutch her arm, hold his arm in pain, pinch himself, pinch herself',
      do: 'scratch, rub, clutch, pinch',
      what: 'rash, bite, mosquito bite, itch, bruise, elbow, forearm, sore arm, sore wrist',
    },
    zh: { alone: '挠胳膊, 抓痒, 挠痒, 挠痒痒, 揉手腕, 揉胳膊, 拍蚊子' },
    base: 'stand',
    near: true,
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 0.7,
      eyes: 'down',
      keys: [
        { at: 0, left: [0.24, 0.02, 0.17], right: [0.17, 0.04, 0.18], nod: 0.16, lean: 0.04 },
        { at: 0.5, right: [0.21, 0.02, 0.19] },
      ],
    },
  },
  'rub-belly': {
    en: {
      alone:
        'rub his belly, rub her belly, pat his belly, pat her belly, rub his stomach, rub her stomach, pat his stomach, hold her belly, hold his belly, hold her stomach, hold his stomach, clutch his stomach, clutch her stomach, stroke her belly, stroke her pregnant belly, cradle her belly, cradle her pregnant belly, caress her belly, touch her belly, rub her pregnant belly, rub her tummy, rub his tummy, pat his tummy, have a stomach ache, have a stomachache',
      do: 'rub, pat, hold, clutch, stroke, cradle, touch, caress',
      what: 'belly, stomach, tummy, pregnant belly, baby bump, bump, paunch',
    },
    zh: {
      alone: '摸肚子, 揉肚子, 捂着肚子, 抚摸肚子, 肚子疼, 拍肚子, 打饱嗝, 打嗝, 打了个饱嗝, 打了个嗝, 吃撑了, 揉着肚子',
      do: '抚摸, 抚摸着, 摸, 摸着, 揉, 捂着',
      what: '肚子, 小腹, 孕肚',
    },
    base: 'stand',
    near: true,
    view: 'front',
    play: {
      stance: 'stand',
      seconds: 1.8,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.14, -0.05, 0.12],
          left: [0.14, 0.08, 0.05],
          nod: 0.18,
          hands: { right: 'flat', left: 'flat' },
        },
        { at: 0.5, right: [0.1, 0.03, 0.08], left: [0.1, 0.05, 0.04], hands: { right: 'flat', left: 'flat' } },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
