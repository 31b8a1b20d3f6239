import type { DeedCard, Performance } from './deed-card.ts';

const GOES = { base: 'walk', view: 'side' } as const;

/** The rope in both fists behind, the body against it. */
const TOWS = {
  stance: 'as-is',
  seconds: 2,
  keys: [
    { at: 0, right: [-0.1, -0.13, 0.03], left: [-0.06, 0.12, 0.03], lean: 0.34, nod: -0.2 },
    { at: 0.5, lean: 0.4 },
  ],
  held: [{ thing: 'tow-line', in: 'right' }],
} as const satisfies Performance;

/** Loads of any kind: on the shoulder, on the back, before the chest, over the head, and drawn or pushed along the ground. */
export const BEARING = {
  'shoulder-load': {
    en: {
      do: 'shoulder, carry, balance, bear, rest',
      what: 'on his shoulder, on her shoulder, on one shoulder, over his shoulder, over her shoulder',
    },
    zh: { any: '扛, 扛起, 肩扛' },
    ...GOES,
    takes: true,
    refines: 'carry, carry-together, front-load',
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [
        {
          at: 0,
          right: { by: 'shoulder', off: [0.5, -0.02, 0.14] },
          left: { by: 'shoulder', off: [0.3, 0.1, -0.9] },
          lean: 0.14,
          side: 0.08,
          nod: 0.06,
          tilt: 0.2,
        },
        { at: 0.5, side: 0.1, lean: 0.17 },
      ],
      work: { at: [0.02, -0.2, 1.32], metres: 1.4, least: 0.6, turn: 1.45, most: 1 },
    },
  },
  'back-load': {
    en: {
      do: 'carry, bear, lug, haul, have, strap',
      what: 'on his back, on her back, strapped to his back, strapped to her back, to his back, to her back',
    },
    zh: { any: '背, 背起, 背上, 驮' },
    ...GOES,
    takes: true,
    refines: 'carry, carry-together, front-load, shoulder-sack',
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [
        { at: 0, right: [0.13, -0.12, 0.22], left: [0.13, 0.12, 0.22], lean: 0.3, nod: -0.16 },
        { at: 0.5, lean: 0.34 },
      ],
      held: [{ thing: 'load-straps', in: 'body', at: [0, 0, 0] }],
      work: { at: [-0.3, 0, 0.86], metres: 0.95, least: 0.5, most: 1 },
    },
  },
  'front-load': {
    en: { do: 'carry, lug, heave, lift, haul, hug, hold, move', what: 'any thing' },
    zh: { any: '抱, 抱起, 搬, 搬起, 搬运, 捧, 端, 抱住' },
    ...GOES,
    tooLarge: true,
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [
        { at: 0, right: [0.22, -0.16, -0.02], left: [0.2, 0.17, 0.06], lean: -0.1, nod: -0.04 },
        { at: 0.5, side: 0.04, lean: -0.13 },
      ],
      work: { at: [0.38, 0, 0.86], metres: 1.15, least: 0.5, most: 1 },
    },
  },
  'overhead-load': {
    en: {
      do: 'hold, lift, raise, carry, hoist, bear',
      what: 'over his head, over her head, above his head, above her head, overhead, over their heads, above their heads',
    },
    zh: { any: '举, 高举, 举起, 举过头顶, 托举, 撑起' },
    base: 'stand',
    view: 'front',
    takes: true,
    refines: 'carry, carry-together, front-load',
    tooLarge: true,
    play: {
      stance: 'wide',
      seconds: 2.4,
      keys: [
        {
          at: 0,
          right: { by: 'shoulder', off: [0.16, -0.2, 0.93] },
          left: { by: 'shoulder', off: [0.16, 0.2, 0.93] },
          nod: -0.1,
          hands: { right: 'flat', left: 'flat' },
        },
        {
          at: 0.5,
          right: { by: 'shoulder', off: [0.16, -0.2, 0.88] },
          left: { by: 'shoulder', off: [0.16, 0.2, 0.88] },
        },
      ],
      work: { at: [0.05, 0, 2.02], metres: 1.5, least: 0.4, most: 1 },
    },
  },
  // On a rope over the ground behind: a toy, a sledge, a crate.
  'pull-along': {
    en: {
      alone: 'pull a sled, pull a sledge, drag a sled, drag a sledge, pull a toy behind him, pull a toy behind her',
      do: 'drag, haul, tow, lug, pull, tug',
      what: 'sled, sledge, toboggan, toy, toy car, toy truck, toy train, toy duck, wooden duck, toy boat, rocking horse, tyre, tire, crate, trunk, chest, sack, log, branch, boat, canoe, mattress, christmas tree, fir tree, sack of toys, bag of toys, any thing',
    },
    zh: {
      alone: '拉雪橇, 拖雪橇, 拉爬犁',
      do: '拉, 牵',
      what: '雪橇, 爬犁, 玩具车, 玩具卡车, 玩具鸭, 玩具, 小车, 木马, 轮胎, 木箱, 大箱子, 麻袋, 小船, 圆木, 树枝',
      any: '拖, 拖拽, 拽, 拉扯',
    },
    ...GOES,
    withRider: 'pull-rider',
    play: {
      ...TOWS,
      around: [{ thing: 'toboggan', at: [-1.75, -0.1, 0] }],
      work: { at: [-1.5, -0.1, 0], metres: 1, least: 0.5, instead: ['toboggan'], most: 1 },
    },
  },
  'pull-rider': {
    en: {
      do: 'pull, drag, tow, haul',
      what: 'on a sled, on a sledge, on her sled, on his sled, on the sled, on the sledge, on a toboggan, in a sled, in a sleigh',
      whom: 'tow',
    },
    zh: {},
    ...GOES,
    season: 'winter',
    partner: 'on-sledge',
    brings: 'child',
    feeling: 'happy',
    play: TOWS,
  },
  'on-sledge': {
    en: {},
    zh: {},
    base: 'sit',
    view: 'side',
    feeling: 'happy',
    carried: { ahead: -1.02, up: 0, nearer: 0 },
    play: {
      stance: 'floor',
      seconds: 2,
      keys: [
        {
          at: 0,
          hips: [0.02, 0, 0.16],
          leftFoot: [0.04, 0, 0.16],
          rightFoot: [0.06, 0, 0.16],
          right: [0.24, -0.1, 0.12],
          left: [0.14, 0.16, 0.36],
          lean: -0.1,
          open: 'left',
        },
        { at: 0.5, left: [0.14, 0.2, 0.42] },
      ],
      around: [{ thing: 'toboggan', at: [0.05, 0, 0] }],
    },
  },
  // Both palms against it, the body behind them: whatever stands on the ground.
  'push-along': {
    en: { do: 'push, shove, heave, slide, nudge', what: 'any thing' },
    zh: { do: '推, 推动, 推开', what: '雪橇, 爬犁, 割草机, 油桶, 草垛, 石磨', any: '推, 推动' },
    ...GOES,
    tooLarge: true,
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.34, -0.12, 0.44] },
          left: { by: 'ground', off: [0.34, 0.12, 0.46] },
          lean: 0.66,
          hips: [-0.1, 0, -0.06],
          nod: -0.4,
          hands: { right: 'flat', left: 'flat' },
        },
      ],
      around: [{ thing: 'toboggan', at: [1.4, 0, 0] }],
      work: { at: [1.15, 0, 0], metres: 1.5, least: 0.7, instead: ['toboggan'], most: 1 },
    },
  },
} as const satisfies Record<string, DeedCard>;
