import type { DeedCard, Performance } from './deed-card.ts';

/** The deed of the other one has no words of its own. */
const OTHER = { en: {}, zh: {}, base: 'stand' } as const satisfies Partial<DeedCard>;

/** Sits with the hands in the lap while somebody behind is busy. */
const HAVE_DONE = {
  stance: 'seat',
  seconds: 4,
  keys: [
    { at: 0, right: [0.16, -0.06, 0.06], left: [0.16, 0.06, 0.06], nod: 0.02 },
    { at: 0.5, right: [0.16, -0.06, 0.06], left: [0.16, 0.06, 0.06], nod: 0.05 },
  ],
  around: [{ thing: 'stool', at: [0, 0, 0] }],
} as const satisfies Performance;

/** What one does for another, who lets it be done. */
export const TENDING = {
  'cut-hair': {
    near: true,
    en: {
      alone: 'give a haircut, cut hair, style hair',
      do: 'cut, trim, style, give',
      what: 'hair, haircut, beard',
      whom: 'shave',
    },
    zh: { alone: '理发, 剪头发, 剪发, 剃头, 剃光头', do: '剪, 理, 修剪', what: '头发, 发型' },
    base: 'stand',
    place: 'barbershop',
    view: 'side',
    apart: 0.56,
    partner: 'get-haircut',
    brings: 'person',
    play: {
      stance: 'stand',
      seconds: 1.4,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { of: 'head', off: [-0.16, -0.05, -0.02], else: [0.28, -0.06, 0.22] },
          left: { of: 'head', off: [-0.06, 0.06, 0.07], else: [0.28, 0.06, 0.25] },
          aim: [0.95, 0.1, 0.1],
          aimLeft: [0.7, -0.2, 0.2],
          lean: 0.04,
          nod: 0.16,
        },
        {
          at: 0.5,
          right: { of: 'head', off: [-0.15, -0.05, 0.02], else: [0.29, -0.06, 0.25] },
          aim: [0.95, 0.1, -0.1],
        },
      ],
      held: [
        { thing: 'scissors', in: 'right', size: 1.8 },
        { thing: 'comb', in: 'left' },
        { thing: 'hair-snips', in: 'body', at: [0, 0, 0] },
      ],
    },
  },
  'braid-hair': {
    near: true,
    en: {
      alone:
        "braid hair, plait hair, braid each other's hair, plait each other's hair, brush each other's hair, do each other's hair, comb each other's hair",
      do: 'braid, plait, comb, brush, wash, dry, tie, do, fix, style',
      what: "girl's hair, daughter's hair, woman's hair, sister's hair, friend's hair, child's hair, man's hair, mother's hair, doll's hair",
      whom: 'braid, plait',
    },
    zh: {
      alone: '编辫子, 扎辫子, 梳辫子',
      do: '编, 扎',
      what: '辫子',
      whom: '梳',
    },
    base: 'stand',
    brings: 'girl',
    place: 'room',
    view: 'side',
    apart: 0.5,
    partner: 'have-hair-done',
    play: {
      stance: 'stand',
      seconds: 1.8,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { of: 'head', off: [-0.085, -0.04, -0.01], else: [0.26, -0.05, 0.16] },
          left: { of: 'head', off: [-0.07, 0.03, -0.03], else: [0.26, 0.05, 0.14] },
          nod: 0.2,
          lean: 0.06,
        },
        {
          at: 0.5,
          right: { of: 'head', off: [-0.09, -0.02, -0.06], else: [0.25, -0.02, 0.1] },
          left: { of: 'head', off: [-0.08, 0.04, 0], else: [0.26, 0.04, 0.17] },
        },
      ],
    },
  },
  'dry-hair-of': {
    ...OTHER,
    near: true,
    view: 'side',
    apart: 0.56,
    partner: 'have-hair-done',
    play: {
      stance: 'stand',
      seconds: 1.8,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { of: 'head', off: [-0.17, -0.05, 0.06], else: [0.26, -0.05, 0.2] },
          left: { of: 'head', off: [-0.07, 0.03, -0.05], else: [0.26, 0.05, 0.14] },
          nod: 0.16,
          aim: [0.9, 0.1, -0.2],
        },
        {
          at: 0.5,
          right: { of: 'head', off: [-0.16, 0.02, -0.03], else: [0.25, -0.02, 0.12] },
          left: { of: 'head', off: [-0.08, 0.04, -0.09], else: [0.26, 0.04, 0.1] },
        },
      ],
      held: [{ thing: 'hair-dryer', in: 'right' }],
    },
  },
  'have-hair-done': {
    ...OTHER,
    near: true,
    view: 'side',
    turned: true,
    play: HAVE_DONE,
  },
  'get-massage': {
    ...OTHER,
    en: {
      alone:
        'get a massage, have a massage, receive a massage, enjoy a massage, get a back rub, get a shoulder massage',
    },
    zh: { alone: '享受按摩, 做足疗, 被按摩' },
    place: 'room',
    near: true,
    view: 'side',
    turned: true,
    apart: 0.5,
    partner: 'massage',
    brings: 'person',
    play: HAVE_DONE,
  },
  massage: {
    en: { do: 'give', what: 'massage, back rub', whom: 'massage' },
    zh: {
      alone: '按摩, 按肩, 按背, 捏肩, 揉肩, 推拿, 按摩肩膀, 做按摩, 捏捏肩, 按按肩, 按揉肩膀, 刮痧, 捏肩膀',
      do: '捏, 揉',
      what: '肩, 肩膀',
      whom: '按摩',
    },
    base: 'stand',
    place: 'room',
    view: 'side',
    apart: 0.5,
    partner: 'have-hair-done',
    brings: 'person',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.3,
      keys: [
        {
          at: 0,
          right: { of: 'neck', off: [-0.02, -0.09, -0.05], else: [0.28, -0.1, 0.12] },
          left: { of: 'neck', off: [0, 0.08, -0.05], else: [0.28, 0.1, 0.12] },
          nod: 0.18,
          lean: 0.08,
        },
        { at: 0.5, lean: 0.12 },
      ],
    },
  },
  examine: {
    near: true,
    en: {
      alone: 'listen to the heart, swab',
      do: 'listen, check, test, tap, auscultate, palpate',
      what: 'heartbeat, heart, stethoscope, pulse, chest, eyes, lungs, breathing, reflexes, tonsils, throat, ears, eyesight, knee, knee with a hammer',
      whom: 'examine, treat, diagnose, check on, bandage',
    },
    zh: {
      alone: '听诊, 看病, 检查身体, 听心跳, 听心肺, 把脉, 号脉, 诊脉, 搭脉, 摸脉, 听肺, 做检查, 做体检, 问诊, 望闻问切',
      do: '用, 听',
      what: '听诊器, 心跳, 心肺',
      whom: '检查, 诊断, 治疗, 医治',
    },
    base: 'stand',
    brings: 'person',
    place: 'hospital',
    view: 'side',
    apart: 0.72,
    partner: 'be-examined',
    play: {
      stance: 'stand',
      seconds: 3.4,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { of: 'chest', off: [-0.1, -0.02, 0.01], else: [0.27, -0.04, 0.06] },
          left: { of: 'chest', off: [-0.06, 0.09, 0.06], else: [0.24, 0.12, 0.1] },
          lean: 0.14,
          nod: 0.14,
        },
        { at: 0.5, right: { of: 'chest', off: [-0.1, 0, 0.04], else: [0.27, -0.02, 0.09] } },
      ],
      held: [{ thing: 'stethoscope', in: 'right' }],
    },
  },
  'be-examined': {
    ...OTHER,
    near: true,
    view: 'side',
    play: {
      stance: 'seat',
      seconds: 4,
      keys: [
        { at: 0, right: [0.16, -0.07, 0.06], left: [0.16, 0.07, 0.06], nod: -0.06, lean: -0.04 },
        { at: 0.5, right: [0.16, -0.07, 0.06], left: [0.16, 0.07, 0.06], nod: -0.1 },
      ],
      around: [{ thing: 'stool', at: [0, 0, 0] }],
    },
  },
  'be-bandaged': {
    ...OTHER,
    near: true,
    view: 'side',
    play: {
      stance: 'seat',
      seconds: 4,
      keys: [
        { at: 0, right: [0.27, -0.03, 0.17], left: [0.16, 0.08, 0.06], nod: 0.06, open: 'right' },
        { at: 0.5, right: [0.27, -0.03, 0.172], left: [0.16, 0.08, 0.06], nod: -0.04, open: 'right' },
      ],
      held: [{ thing: 'worn-bandage', in: 'right' }],
      around: [{ thing: 'stool', at: [0, 0, 0] }],
    },
  },
  'help-up': {
    en: {
      do: 'help',
      what: 'up, to their feet, to his feet, to her feet, stand up, get up',
      whom: 'help up, pull up, haul up, haul out, pull out, drag out',
    },
    zh: { whom: '扶起, 拉起, 搀扶, 扶着, 搀, 扶, 搀着, 搀扶着, 拉起来, 扶起来, 拽起来' },
    base: 'stand',
    brings: 'person',
    view: 'side',
    apart: 0.92,
    partner: 'be-helped-up',
    play: {
      stance: 'lunge',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: { of: 'right-hand', else: [0.3, -0.02, 0.02] },
          left: [0.16, 0.1, 0.1],
          lean: 0.3,
          nod: 0.2,
        },
        { at: 0.5, left: [0.18, 0.1, 0.12], lean: 0.2 },
      ],
    },
  },
  'be-helped-up': {
    ...OTHER,
    view: 'side',
    play: {
      stance: 'half-kneel',
      seconds: 3,
      keys: [
        { at: 0, right: [0.24, -0.04, 0.2], left: [0.2, 0.08, 0.02], nod: -0.3, lean: 0.06 },
        { at: 0.5, right: [0.24, -0.04, 0.22], left: [0.2, 0.08, 0.02], hips: [0.02, 0, 0.05], nod: -0.24 },
      ],
    },
  },
  'push-swing': {
    en: { do: 'push, swing', what: 'on a swing, on the swing, on swing, on the swings, on her swing, swing, swings' },
    zh: { alone: '推秋千', do: '推, 推着', what: '秋千, 荡秋千' },
    base: 'stand',
    brings: 'child',
    place: 'playground',
    view: 'side',
    feeling: 'happy',
    apart: 0.95,
    partner: 'be-swung',
    play: {
      stance: 'lunge',
      seconds: 2.4,
      keys: [
        { at: 0, right: [0.26, -0.06, 0.18], left: [0.26, 0.06, 0.18], open: 'both' },
        { at: 0.3, right: [0.34, -0.06, 0.22], left: [0.34, 0.06, 0.22], lean: 0.22 },
        { at: 0.75, right: [0.2, -0.06, 0.2], left: [0.2, 0.06, 0.2], lean: -0.04 },
      ],
    },
  },
  'be-swung': {
    ...OTHER,
    feeling: 'happy',
    view: 'side',
    turned: true,
    play: {
      stance: 'seat',
      seconds: 2.4,
      keys: [
        { at: 0, right: [0.07, -0.13, 0.28], left: [0.07, 0.13, 0.28], hips: [0, 0, 0.02], lean: -0.05 },
        {
          at: 0.25,
          hips: [0.22, 0, 0.09],
          rightFoot: [0.34, 0, 0.2],
          leftFoot: [0.34, 0, 0.2],
          lean: -0.4,
          right: [0, -0.13, 0.26],
          left: [0, 0.13, 0.26],
        },
        { at: 0.5, hips: [0, 0, 0.02] },
        {
          at: 0.75,
          hips: [-0.14, 0, 0.06],
          rightFoot: [-0.26, 0, 0.08],
          leftFoot: [-0.26, 0, 0.08],
          lean: 0.22,
          right: [0.1, -0.13, 0.26],
          left: [0.1, 0.13, 0.26],
        },
      ],
      around: [{ thing: 'swing', at: [0, 0, 0] }],
    },
  },
  'tend-hive': {
    en: {
      alone: 'keep bees, tend bees',
      do: 'open, check, inspect, tend, examine, lift, open up, harvest, collect, work, smoke, calm',
      what: 'hive, beehive, bee hive, hives, beehives, honeycomb, honey, bees, apiary',
    },
    zh: {
      alone: '养蜂, 采蜂蜜, 割蜂蜜, 取蜂蜜, 取蜜, 割蜜, 收蜂蜜, 采蜜',
      do: '打开, 检查, 查看, 照看, 采',
      what: '蜂箱, 蜂巢, 蜂蜜, 蜜蜂, 蜂房',
    },
    base: 'stand',
    place: 'meadow',
    season: 'summer',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 3.4,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.26, -0.11, 0.02], left: [0.26, 0.11, 0.02], lean: 0.24, nod: 0.22 },
        { at: 0.4, right: [0.25, -0.11, 0.2], left: [0.25, 0.11, 0.2], lean: 0.1, nod: 0.1 },
        { at: 0.75, right: [0.25, -0.11, 0.22], left: [0.25, 0.11, 0.18], lean: 0.1, nod: 0.1, turn: 0.12 },
      ],
      held: [{ thing: 'honeycomb', in: 'both' }],
      around: [{ thing: 'open-hive', at: [0.66, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
