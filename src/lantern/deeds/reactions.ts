import type { DeedCard } from './deed-card.ts';

const AT_EASE = { right: [0.03, -0.16, 0.02], left: [0.03, 0.16, 0.02] } as const;

/** What the body says of how somebody feels: out of breath, unsteady, startled, threatening. */
export const REACTIONS = {
  stagger: {
    en: {
      alone:
        'stagger, lurch, reel, totter, teeter, sway on his feet, sway on her feet, stagger around, stagger about, stagger home, stagger along, lurch along, lurch forward, wobble along, stumble along, stumble about, stumble around, stumble home, stumble through, stumble along the street, toddle, dodder, sleepwalk',
    },
    zh: { alone: '踉跄, 踉踉跄跄, 跌跌撞撞, 蹒跚, 摇摇晃晃地走, 步履蹒跚, 蹒跚学步, 东倒西歪, 梦游' },
    base: 'walk',
    play: {
      stance: 'as-is',
      seconds: 1.9,
      keys: [
        { at: 0, right: [0.1, -0.3, 0.12], left: [0.02, 0.2, 0.04], side: -0.3, lean: 0.16, tilt: -0.2, open: 'both' },
        { at: 0.3, right: [0.16, -0.16, 0.02], left: [0.1, 0.26, 0.16], side: 0.1, lean: 0.3, nod: 0.2 },
        { at: 0.6, right: [0.02, -0.2, 0.04], left: [0.08, 0.34, 0.2], side: 0.32, lean: 0.06, tilt: 0.2, nod: -0.1 },
        { at: 0.8, right: [0.12, -0.24, 0.14], left: [0.02, 0.2, 0.06], side: 0.02, lean: -0.1, nod: -0.16 },
      ],
    },
  },
  sneak: {
    en: {
      alone:
        'sneak, tiptoe, creep, skulk, slink, prowl, steal away, sneak up, creep up, sneak up on, creep up on, sneak past, tiptoe past, creep past, sneak around, sneak in, sneak out, tiptoe around, pussyfoot, walk on tiptoe, walk on tiptoes, creep along',
    },
    zh: { alone: '蹑手蹑脚, 踮着脚走, 踮脚走, 偷偷溜进, 偷偷摸摸, 悄悄走近, 悄悄靠近, 溜进, 溜出, 潜行, 蹑手蹑脚地走' },
    base: 'walk',
    play: {
      stance: 'as-is',
      seconds: 2.2,
      keys: [
        {
          at: 0,
          right: [0.24, -0.1, 0.2],
          left: [0.2, 0.1, 0.12],
          lean: 0.36,
          hips: [0, 0, -0.06],
          nod: -0.2,
          hands: { right: 'rest', left: 'rest' },
        },
        {
          at: 0.5,
          right: [0.2, -0.1, 0.12],
          left: [0.24, 0.1, 0.2],
          lean: 0.42,
          hips: [0, 0, -0.03],
          nod: -0.24,
          look: 0.4,
        },
      ],
    },
  },
  recoil: {
    en: {
      alone:
        'recoil, flinch, cower, cringe, wince, shrink back, shy away, shrink away, jump back, step back in fear, start back, back away, quail, flinch away, lean away, be startled, take fright, panic, cower in fear, shield her face, shield his face, shield himself, shield herself, ward off, fend off',
      do: 'ward off, fend off, shield, back away from',
      what: 'blow, punch, face, body, attacker, attack',
    },
    zh: { alone: '退缩, 畏缩, 吓得后退, 往后躲, 躲闪, 瑟缩, 吓一跳, 吓得一激灵, 受惊后退, 连连后退' },
    base: 'stand',
    feeling: 'afraid',
    view: 'three-quarter',
    aims: true,
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        { at: 0, ...AT_EASE },
        {
          at: 0.14,
          right: [0.26, -0.14, 0.3],
          left: [0.22, 0.16, 0.26],
          lean: -0.34,
          turn: 0.3,
          nod: -0.1,
          hips: [-0.08, 0, -0.07],
          open: 'both',
        },
        {
          at: 0.74,
          right: [0.28, -0.12, 0.31],
          left: [0.23, 0.15, 0.28],
          lean: -0.38,
          turn: 0.34,
          nod: -0.06,
          hips: [-0.08, 0, -0.08],
          open: 'both',
        },
      ],
    },
  },
  'catch-breath': {
    en: {
      alone:
        'catch his breath, catch her breath, catch their breath, pant, pant heavily, pant in the heat, puff, wheeze, gasp for breath, gasp for air, rest his hands on his knees, rest her hands on her knees, bend over panting, be out of breath, pant for breath, retch, vomit, throw up, be sick, puke',
    },
    zh: {
      alone:
        '喘气, 喘息, 气喘吁吁, 大口喘气, 上气不接下气, 喘着粗气, 呕吐, 干呕, 气喘如牛, 弯腰喘气, 扶着膝盖喘气, 累得喘不过气',
    },
    base: 'stand',
    feeling: 'tired',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 1.6,
      lips: 'blow',
      keys: [
        { at: 0, right: [0.17, -0.1, -0.1], left: [0.17, 0.1, -0.1], lean: 0.8, hips: [-0.14, 0, -0.1], nod: 0.05 },
        {
          at: 0.45,
          right: [0.17, -0.1, -0.1],
          left: [0.17, 0.1, -0.1],
          lean: 0.68,
          hips: [-0.14, 0, -0.1],
          nod: -0.25,
        },
      ],
    },
  },
  'shake-fist': {
    en: {
      alone:
        'shake his fist, shake her fist, shake their fists, shake a fist, raise his fist, raise her fist, raise a fist, raise a clenched fist, brandish his fist, clench his fist, clench her fist, clench his fists, clench her fists, threaten, menace, make a fist, shake his fists',
      whom: 'threaten, menace, shake a fist at, shake his fist at, shake her fist at',
    },
    zh: { alone: '挥拳, 挥舞拳头, 握拳, 攥紧拳头, 握紧拳头, 挥着拳头', whom: '威胁, 恐吓' },
    base: 'stand',
    feeling: 'angry',
    aims: true,
    near: true,
    play: {
      stance: 'stand',
      seconds: 0.9,
      keys: [
        {
          at: 0,
          right: [0.16, -0.22, 0.5],
          left: [0.08, 0.16, 0.02],
          lean: 0.06,
          hands: { right: 'fist', left: 'fist' },
        },
        { at: 0.5, right: [0.24, -0.22, 0.44], left: [0.08, 0.16, 0.02], lean: 0.16 },
      ],
    },
  },
  'hand-on-heart': {
    en: {
      alone:
        'clutch his chest, clutch her chest, clutch at his chest, clutch her heart, clutch his heart, pledge allegiance, swear an oath, take an oath, place a hand over his heart, place a hand over her heart, hold his hand over his heart, hold her hand over her heart, with his hand over his heart, with her hand over her heart, with hand over heart, hand over heart, with a hand on his heart, with a hand on her heart, with his hand on his heart, with her hand on her heart, with their hands over their hearts',
      do: 'put, place, lay, hold, press, clutch',
      what: 'hand on his heart, hand on her heart, hand over his heart, hand over her heart, hand to his heart, hand to her heart, hand on his chest, hand on her chest, hand over heart, hands over heart, hand to his chest, hand to her chest',
    },
    zh: { alone: '捂住胸口, 捂着胸口, 手按胸口, 抚胸, 把手放在胸口, 手放在胸前' },
    base: 'stand',
    near: true,
    view: 'front',
    play: {
      stance: 'stand',
      seconds: 4,
      keys: [
        { at: 0, right: [0.07, 0.06, 0.2], left: [0.05, 0.15, 0.01], hands: { right: 'flat' }, nod: 0.05 },
        { at: 0.5, right: [0.072, 0.06, 0.204], left: [0.05, 0.15, 0.01], lean: 0.02, nod: -0.06 },
      ],
    },
  },
  akimbo: {
    en: {
      alone:
        'hands on hips, hands on her hips, hands on his hips, with hands on hips, with hands on her hips, with hands on his hips, put her hands on her hips, put his hands on his hips, arms akimbo, stand akimbo',
      do: 'put, rest, place, have',
      what: 'hands on hips, hands on her hips, hands on his hips',
    },
    zh: { alone: '叉腰, 双手叉腰, 叉着腰, 两手叉腰' },
    base: 'stand',
    near: true,
    view: 'front',
    play: {
      stance: 'stand',
      seconds: 4,
      keys: [
        { at: 0, right: [0.03, -0.1, 0.05], left: [0.03, 0.1, 0.05], hands: { right: 'fist', left: 'fist' } },
        { at: 0.5, right: [0.03, -0.1, 0.052], left: [0.03, 0.1, 0.052], side: 0.03, tilt: 0.1 },
      ],
    },
  },
  'cup-ear': {
    en: {
      alone:
        'eavesdrop, listen in, cup his ear, cup her ear, cup a hand to his ear, cup a hand to her ear, cup a hand behind her ear, cup a hand behind his ear, strain to hear, prick up his ears, prick up her ears, listen hard, put his ear to the door, put her ear to the door, put an ear to the door, press her ear to the door, press his ear to the door, overhear',
      do: 'listen, put, press, cup',
      what: 'at the door, at a door, through the wall, through a wall, ear to the door, ear to the wall, ear to a door, ear against the door, ear, to a shell, to a seashell, shell to her ear, shell to his ear',
    },
    zh: { alone: '偷听, 竖起耳朵, 侧耳倾听, 把耳朵贴在门上, 贴着门听, 侧耳细听' },
    base: 'stand',
    near: true,
    view: 'front',
    play: {
      stance: 'stand',
      seconds: 3.6,
      keys: [
        {
          at: 0,
          right: { by: 'ear', off: [-0.04, -0.05, -0.02] },
          left: [0.05, 0.15, 0.01],
          lean: 0.12,
          side: -0.08,
          tilt: -0.2,
          hands: { right: 'flat' },
        },
        {
          at: 0.5,
          right: { by: 'ear', off: [-0.036, -0.05, -0.016] },
          lean: 0.16,
          side: -0.1,
          tilt: -0.24,
          look: 0.15,
        },
      ],
    },
  },
  'shade-eyes': {
    en: {
      alone:
        'shade his eyes, shade her eyes, shield his eyes, shield her eyes, scan the horizon, keep a lookout, look out to sea, scan the sea, scan the crowd, squint into the sun, squint against the sun, peer into the distance, search the horizon, be on the lookout',
      do: 'shade, shield, shelter',
      what: 'eyes, eyes from the sun, eyes against the sun',
    },
    zh: { alone: '手搭凉棚, 遮阳远望, 遮住阳光, 手遮阳光, 用手遮阳, 瞭望, 放哨' },
    base: 'stand',
    near: true,
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 5,
      keys: [
        {
          at: 0,
          right: { by: 'crown', off: [0.07, -0.1, -0.06] },
          left: [0.05, 0.15, 0.01],
          turn: -0.2,
          nod: -0.06,
          look: -0.1,
          hands: { right: 'flat' },
        },
        { at: 0.5, right: { by: 'crown', off: [0.07, -0.1, -0.06] }, turn: 0.2, nod: -0.06, look: 0.1 },
      ],
    },
  },
  shiver: {
    en: { alone: 'shiver, tremble, freeze in the cold, hug herself, hug himself' },
    zh: { alone: '发抖, 打哆嗦, 瑟瑟发抖, 颤抖, 冻得发抖, 冷得发抖, 冻得直哆嗦, 直打哆嗦, 瑟缩发抖, 吓得发抖' },
    base: 'stand',
    near: true,
    view: 'front',
    weather: 'snow',
    play: {
      stance: 'stand',
      seconds: 0.16,
      keys: [
        {
          at: 0,
          right: [0.12, 0.055, 0.2],
          left: [0.1, -0.06, 0.17],
          lean: 0.1,
          curl: 0.12,
          nod: 0.16,
          side: 0.012,
          hands: { right: 'flat', left: 'flat' },
        },
        { at: 0.5, right: [0.122, 0.057, 0.208], left: [0.098, -0.058, 0.176], side: -0.012 },
      ],
    },
  },
} as const satisfies Readonly<Record<string, DeedCard>>;
