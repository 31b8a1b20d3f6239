import type { DeedCard } from './deed-card.ts';

const WIPES = { right: 'fist' } as const;

/** What is said with the body alone. */
export const GESTURE = {
  clap: {
    en: {
      alone:
        'clap, applaud, clap her hands, clap his hands, clap their hands, give a standing ovation, give applause, clap along, clap in time, slow clap, burst into applause, applaud politely',
      do: 'clap',
      what: 'hands',
    },
    zh: { alone: '鼓掌, 拍手, 拍掌, 拍手鼓励, 拍手叫好, 鼓掌喝彩, 拍手欢迎, 拍巴掌, 热烈鼓掌' },
    base: 'stand',
    feeling: 'happy',
    near: true,
    play: {
      stance: 'stand',
      seconds: 0.5,
      keys: [
        { at: 0, right: [0.24, -0.15, 0.21], left: [0.24, 0.13, 0.19], open: 'both', lean: -0.03 },
        { at: 0.5, right: [0.28, -0.012, 0.22], left: [0.28, 0.012, 0.2], lean: 0.04 },
      ],
    },
  },
  cheer: {
    en: {
      alone:
        'cheer, punch the air, pump his fist, pump her fist, pump their fists, celebrate, cheer loudly, raise her arms, raise his arms, raise their arms, throw up her hands, rejoice, exult, rejoice in victory, jump for joy with arms up, celebrate a goal, celebrate a win, punch the air in triumph, root for, root for his team, cheer on, egg on, whoop it up',
      do: 'celebrate, raise',
      what: 'victory, arms, goal',
    },
    zh: { alone: '欢呼, 庆祝, 喝彩, 手舞足蹈, 欢呼雀跃, 欢欣鼓舞, 兴高采烈, 振臂高呼, 喜不自胜' },
    base: 'stand',
    feeling: 'happy',
    view: 'front',
    play: {
      stance: 'stand',
      seconds: 0.8,
      lips: 'laugh',
      keys: [
        {
          at: 0,
          right: { by: 'shoulder', off: [0.12, -0.34, 0.92] },
          left: { by: 'shoulder', off: [0.12, 0.34, 0.92] },
          nod: -0.14,
          hips: [0, 0, 0.04],
          rightFoot: [0, 0, 0.04],
          leftFoot: [0, 0, 0.04],
          hands: { right: 'fist', left: 'fist' },
        },
        {
          at: 0.5,
          right: { by: 'shoulder', off: [0.2, -0.42, 0.72] },
          left: { by: 'shoulder', off: [0.2, 0.42, 0.72] },
          hips: [0, 0, -0.035],
          rightFoot: [0, 0, 0],
          leftFoot: [0, 0, 0],
          lean: 0.05,
        },
      ],
    },
  },
  'spread-arms': {
    en: {
      alone:
        'arms outstretched, with arms outstretched, with outstretched arms, arms spread, arms spread wide, with arms spread, with arms wide open, arms open wide, arms wide open, with open arms',
      do: 'spread, stretch out, open, throw open, fling open, hold out',
      what: 'arms, arms wide',
    },
    zh: { alone: '张开双臂, 展开双臂, 伸开双臂, 张开手臂, 展开手臂' },
    base: 'stand',
    view: 'front',
    feeling: 'happy',
    play: {
      stance: 'as-is',
      seconds: 5,
      keys: [
        {
          at: 0,
          right: { by: 'shoulder', off: [0.1, -0.94, 0.12] },
          left: { by: 'shoulder', off: [0.1, 0.94, 0.12] },
          open: 'both',
          nod: -0.14,
          lean: -0.06,
        },
        {
          at: 0.5,
          right: { by: 'shoulder', off: [0.06, -0.92, 0.26] },
          left: { by: 'shoulder', off: [0.06, 0.92, 0.26] },
          nod: -0.2,
          lean: -0.1,
        },
      ],
    },
  },
  'hail-taxi': {
    en: {
      do: 'hail, flag down, wave down, stop, call',
      what: 'taxi, cab, yellow cab, yellow taxi, passing cab, passing taxi',
    },
    zh: { alone: '打车, 招手打车, 打的', do: '拦, 叫, 招手叫', what: '出租车, 的士, 计程车' },
    aims: true,
    withThem: true,
    base: 'stand',
    place: 'city-street',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 2.6,
      keys: [
        { at: 0, right: { by: 'shoulder', off: [0.14, -0.08, 0.94] }, nod: -0.06, side: 0.05, open: 'right' },
        { at: 0.5, right: { by: 'shoulder', off: [0.16, 0, 0.93] }, nod: -0.06, side: 0.07, open: 'right' },
      ],
    },
  },
  'raise-hand': {
    en: {
      alone:
        'raise a hand, raise hand, raise her hand, raise his hand, raise their hands, put up a hand, put up her hand, put up his hand, put up their hands, put her hand up, put his hand up',
      do: 'raise, lift, put up',
      what: 'hand, arm, one hand',
    },
    zh: {
      alone: '举手, 举起手, 举起一只手, 抢答, 举手抢答, 举手发言, 举手提问, 宣誓, 举手宣誓',
      do: '举, 举起, 高举, 举得',
      what: '手, 右手, 左手, 小手',
    },
    base: 'stand',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.6,
      keys: [
        { at: 0, right: { by: 'shoulder', off: [0.06, -0.08, 0.96] }, nod: -0.06, side: 0.05, open: 'right' },
        { at: 0.5, right: { by: 'shoulder', off: [0.1, -0.03, 0.96] }, nod: -0.1, side: 0.07, open: 'right' },
      ],
    },
  },
  salute: {
    en: {
      alone: 'salute, stand at attention, stand to attention, snap to attention, present arms',
      do: 'salute, greet, acknowledge',
      what: 'flag',
    },
    zh: { alone: '敬礼, 敬军礼' },
    base: 'stand',
    view: 'front',
    near: true,
    play: {
      stance: 'stand',
      seconds: 5,
      keys: [
        {
          at: 0,
          right: { by: 'eyes', off: [-0.03, -0.155, 0.0] },
          left: [0.0, 0.12, -0.03],
          lean: -0.04,
          hands: { right: 'flat' },
        },
        { at: 0.5, lean: -0.05 },
      ],
    },
  },
  point: {
    en: {
      whom: '',
      alone:
        'point, point at, point to, point into the distance, wag her finger, wag his finger, wag a finger, lay down the law, point the finger, point the way, show the way, point out, pick out in a line-up, give directions, point to the door, lecture sternly, wag her forefinger',
      do: 'point',
      what: 'sky, finger, distance, horizon, map',
    },
    zh: { alone: '指着, 指向, 指, 指挥, 指点' },
    base: 'stand',
    view: 'side',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3.4,
      keys: [
        {
          at: 0,
          right: { by: 'shoulder', off: [0.97, -0.06, 0.12] },
          left: [0.0, 0.13, -0.02],
          nod: -0.06,
          lean: 0.06,
          hands: { right: 'point' },
        },
        { at: 0.35, right: { by: 'shoulder', off: [0.99, -0.06, 0.16] }, lean: 0.12 },
        { at: 0.6, right: { by: 'shoulder', off: [0.96, -0.06, 0.1] }, look: 0.3, lean: 0.06 },
      ],
    },
  },
  crouch: {
    en: {
      alone:
        'crouch, squat, crouch down, squat down, hide, duck down, duck under, duck behind, duck beneath, duck for cover',
      do: 'squat, crouch',
      what: 'ground, floor',
    },
    zh: { alone: '蹲, 蹲下, 蹲着, 蹲在, 躲藏' },
    base: 'stand',
    view: 'side',
    play: {
      stance: 'squat',
      seconds: 4,
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.16, -0.1, 0.26] },
          left: { by: 'ground', off: [0.17, 0.1, 0.26] },
          lean: 0.2,
          curl: 0.2,
          nod: 0.1,
        },
        { at: 0.5, nod: -0.05, look: 0.4 },
      ],
    },
  },
  laugh: {
    en: {
      alone:
        'laugh, laugh out loud, laugh hysterically, burst out laughing, giggle, chuckle, crack up, laugh so hard, laugh hard, snicker, snigger, chortle, titter, cackle, guffaw, howl with laughter, roar with laughter, shriek with laughter, burst into laughter, fall about laughing, be in stitches, double over laughing, laugh at',
      do: 'laugh',
      what: 'joke',
    },
    zh: {
      alone:
        '大笑, 哈哈大笑, 开怀大笑, 欢笑, 捧腹大笑, 笑得前仰后合, 笑得直不起腰, 哈哈笑, 笑得合不拢嘴, 笑弯了腰, 笑出眼泪, 傻笑, 狂笑, 笑出声, 哄堂大笑, 捂着肚子笑, 逗笑',
    },
    base: 'stand',
    feeling: 'happy',
    near: true,
    close: true,
    play: {
      stance: 'as-is',
      seconds: 1.6,
      lips: 'laugh',
      keys: [
        { at: 0, right: [0.17, -0.04, 0.1], left: [0.1, 0.24, 0.2], lean: -0.26, nod: -0.34, tilt: 0.1, open: 'left' },
        { at: 0.1, lean: -0.18, nod: -0.28, hips: [0, 0, -0.014], tilt: 0.08 },
        { at: 0.2, lean: -0.28, nod: -0.36, tilt: 0.1 },
        { at: 0.3, lean: -0.18, nod: -0.28, hips: [0, 0, -0.014], tilt: 0.08 },
        {
          at: 0.52,
          right: [0.16, -0.03, 0.02],
          left: [0.2, 0.08, -0.08],
          lean: 0.62,
          nod: -0.3,
          hips: [-0.05, 0, -0.04],
        },
        {
          at: 0.62,
          right: [0.16, -0.03, 0.02],
          left: [0.2, 0.08, -0.02],
          lean: 0.5,
          nod: -0.24,
          hips: [-0.05, 0, -0.03],
        },
        {
          at: 0.72,
          right: [0.16, -0.03, 0.02],
          left: [0.2, 0.08, -0.08],
          lean: 0.62,
          nod: -0.3,
          hips: [-0.05, 0, -0.04],
        },
      ],
    },
  },
  cry: {
    en: {
      alone:
        'a tear runs down her cheek, a tear runs down his cheek, a tear rolls down her cheek, a tear rolls down his cheek, tears run down her cheeks, tears run down his cheeks, tears run down her face, tears run down his face, tears stream down her face, tears stream down his face, cry, weep, sob, burst into tears, wipe away tears, shed tears, wail, bawl, blubber, sniffle, whimper, grieve, mourn, keen, howl with grief, sob his heart out, sob her heart out, snivel, be in tears, well up, break down in tears, break down crying, break down, lament',
      do: 'wipe, shed',
      what: 'tears, tear, eyes',
    },
    zh: {
      alone:
        '哭, 哭泣, 流泪, 抹眼泪, 痛哭, 擦眼泪, 抽泣, 落泪, 泪流满面, 泪如雨下, 热泪盈眶, 嚎啕大哭, 放声大哭, 痛哭流涕, 号啕大哭, 哇哇大哭, 泣不成声, 掩面而泣, 流着泪, 抹泪, 擦泪, 啜泣, 流下眼泪, 流下泪水, 流下了眼泪, 落下泪来, 含着泪, 眼泪流下来, 眼含热泪, 泪眼婆娑, 哭得很伤心, 哭得伤心, 哭鼻子, 伤心地哭, 哽咽, 哭了, 大哭, 擦拭眼泪, 擦掉眼泪, 眼泪汪汪, 红了眼眶',
    },
    base: 'stand',
    feeling: 'sad',
    near: true,
    view: 'front',
    close: true,
    play: {
      stance: 'stand',
      seconds: 3,
      lips: 'cry',
      keys: [
        { at: 0, right: [0.13, -0.03, 0.12], left: [0.13, 0.04, 0.1], nod: 0.14, curl: 0.12, tilt: 0.07 },
        { at: 0.14, hips: [0, 0, -0.012], nod: 0.2 },
        { at: 0.28, nod: 0.1, tilt: -0.02 },
        { at: 0.42, hips: [0, 0, -0.012], nod: 0.2, tilt: 0.03 },
        // Wipes a cheek below the eye, which stays free.
        { at: 0.58, right: { by: 'mouth', off: [0.03, -0.095, -0.03] }, nod: 0.16, tilt: -0.08, hands: WIPES },
        { at: 0.74, right: { by: 'mouth', off: [0.025, -0.105, -0.005] }, nod: 0.2, tilt: -0.08, hands: WIPES },
        { at: 0.9, nod: 0.12 },
      ],
    },
  },
  think: {
    en: {
      alone: 'think, ponder, contemplate, think deeply, rub her chin, stroke his beard, wonder',
      do: 'think, scratch',
      what: 'head, chin, problem',
    },
    zh: {
      alone:
        '思考, 沉思, 托腮, 摸下巴, 思索, 捋胡须, 捋胡子, 捋须, 托着腮, 托着下巴, 冥思苦想, 若有所思, 陷入沉思, 托着下巴发呆, 发呆, 出神, 望着窗外发呆, 一脸疑惑, 皱眉思考, 犯愁, 捧着脸, 双手捧脸, 双手托腮, 托着脸, 捧着脸发呆, 若有所思地望着',
    },
    base: 'stand',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 4.5,
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.02, -0.03, -0.085] },
          left: [0.13, -0.04, 0.13],
          tilt: -0.08,
          nod: 0.04,
        },
        { at: 0.5, nod: -0.14, look: 0.25 },
      ],
    },
  },
  shrug: {
    en: {
      alone: 'shrug, shrug his shoulders, shrug her shoulders, shrug it off, not know',
      do: 'shrug',
      what: 'shoulders',
    },
    zh: { alone: '耸肩, 摊手' },
    base: 'stand',
    view: 'front',
    play: {
      stance: 'stand',
      seconds: 2.4,
      keys: [
        { at: 0, right: [0.08, -0.15, 0.03], left: [0.08, 0.15, 0.03] },
        { at: 0.35, right: [0.14, -0.24, 0.16], left: [0.14, 0.24, 0.16], open: 'both', tilt: 0.14 },
        { at: 0.65, right: [0.14, -0.24, 0.16], left: [0.14, 0.24, 0.16], open: 'both', tilt: 0.14 },
      ],
    },
  },
  'cross-arms': {
    en: {
      alone: 'cross her arms, cross his arms, fold her arms, fold his arms, stand with arms crossed, arms crossed',
      do: 'cross, fold',
      what: 'arms',
    },
    zh: { alone: '双手抱胸, 抱臂, 交叉双臂' },
    base: 'stand',
    view: 'front',
    near: true,
    play: {
      stance: 'stand',
      seconds: 5,
      keys: [
        {
          at: 0,
          right: [0.13, 0.05, 0.17],
          left: [0.11, -0.055, 0.145],
          nod: 0.02,
          hands: { right: 'fist', left: 'fist' },
        },
        { at: 0.5, look: 0.15, tilt: 0.06, right: [0.13, 0.05, 0.173], left: [0.11, -0.055, 0.148] },
      ],
    },
  },
  'tie-shoes': {
    toOther: 'tie-shoes-of',
    en: {
      alone:
        'tie her shoes, tie his shoes, tie his shoelaces, tie her shoelaces, tie his laces, lace up his boots, lace up her boots, lace up her skates, lace up his skates',
      do: 'tie, lace, lace up, do up',
      what: 'shoe, shoes, shoelace, shoelaces, laces, boots, boot, sneakers, pointe shoes, ballet shoes, skates, ice skates, running shoes, football boots, cleats, trainers',
    },
    zh: { alone: '系鞋带', do: '系, 系紧', what: '鞋带' },
    base: 'stand',
    place: 'park',
    play: {
      stance: 'half-kneel',
      seconds: 1.4,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.24, 0.02, -0.17], left: [0.24, 0.1, -0.17], lean: 0.95, nod: 0.1 },
        { at: 0.5, right: [0.22, -0.01, -0.14], left: [0.22, 0.13, -0.14] },
      ],
      held: [{ thing: 'lace-loops', in: 'both' }],
    },
  },
} as const satisfies Record<string, DeedCard>;
