import type { DeedCard } from './deed-card.ts';

/** What is twirled, broken, splashed and hung from: feats of the body with one thing. */
export const DRILLS = {
  // Round and round before the body, the left hand guards.
  'staff-form': {
    en: {
      alone: 'practise with a staff, practice with a staff',
      do: 'spin, twirl, swing, wield, practise, practice, train, twist',
      what: 'staff, bo staff, quarterstaff, spear, wooden staff, long staff, bo, halberd, with a staff, long stick',
    },
    zh: {
      alone: '耍棍, 舞棍, 练棍, 练棍法, 耍花枪, 舞枪弄棒, 耍大刀, 舞大刀',
      do: '耍, 舞, 练, 挥舞, 舞动',
      what: '棍, 棍子, 棍棒, 长棍, 长枪, 金箍棒, 花枪, 棍法, 枪法',
    },
    base: 'stand',
    place: 'courtyard',
    view: 'side',
    play: {
      stance: 'wide',
      seconds: 2,
      keys: [
        { at: 0, right: [0.27, -0.1, 0.16], left: [0.2, 0.06, 0.2], aim: [1, 0, 0.15], lean: 0.06 },
        { at: 0.2, right: [0.25, -0.1, 0.24], left: [0.2, 0.04, 0.16], aim: [0.3, 0, 1], turn: -0.2 },
        { at: 0.4, right: [0.2, -0.1, 0.26], left: [0.22, 0.08, 0.2], aim: [-0.8, 0, 0.6], turn: -0.1 },
        { at: 0.6, right: [0.22, -0.1, 0.2], left: [0.26, 0.06, 0.24], aim: [-0.8, 0, -0.6], hips: [0.03, 0, -0.05] },
        {
          at: 0.8,
          right: [0.26, -0.08, 0.14],
          left: [0.2, 0.06, 0.18],
          aim: [0.3, 0, -1],
          turn: 0.2,
          hips: [0.03, 0, -0.05],
        },
      ],
      held: [{ thing: 'long-staff', in: 'right' }],
    },
  },
  nunchaku: {
    en: {
      do: 'spin, twirl, swing, wield, practise, practice, use',
      what: 'nunchaku, nunchucks, nunchuks, nunchuck, with nunchucks, with nunchaku',
    },
    zh: { alone: '耍双节棍, 玩双节棍, 练双节棍', do: '耍, 练, 挥舞, 玩, 舞', what: '双节棍' },
    base: 'stand',
    place: 'courtyard',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'wide',
      seconds: 1.1,
      keys: [
        {
          at: 0,
          right: [0.24, -0.14, 0.2],
          left: [0.16, 0.14, 0.22],
          aim: [0.6, -0.2, 0.6],
          hands: { right: 'fist', left: 'flat' },
        },
        {
          at: 0.5,
          right: [0.2, -0.2, 0.24],
          left: [0.18, 0.12, 0.2],
          aim: [0.4, -0.5, 0.7],
          turn: -0.16,
        },
      ],
      held: [{ thing: 'two-sticks', in: 'right', size: 1.5 }],
    },
  },
  // The edge of the hand comes down on boards that lie on two blocks, and they are in two.
  'break-boards': {
    en: {
      do: 'break, smash, karate chop, split, chop',
      what: 'board in half, boards in half, stack of boards, stack of bricks, stack of tiles, board with his, boards with his, board with her, boards with her, wooden board with, wooden boards with, bricks with his, bricks with her, tiles with his, tiles with her, wooden boards in',
    },
    refines: 'martial-arts',
    zh: {
      alone: '掌劈木板, 手劈木板, 劈木板, 徒手劈砖, 手劈砖, 掌劈砖头',
      do: '劈, 劈开, 打碎',
      what: '木板, 砖头, 瓦片',
    },
    base: 'stand',
    place: 'gym',
    view: 'side',
    feeling: 'angry',
    play: {
      stance: 'wide',
      seconds: 3,
      eyes: 'down',
      lips: 'sing',
      keys: [
        {
          at: 0,
          right: [0.24, -0.04, 0.14],
          left: [0.12, 0.12, 0.08],
          lean: 0.14,
          nod: 0.2,
          hands: { right: 'flat', left: 'fist' },
        },
        {
          at: 0.3,
          right: [0.06, -0.12, 0.46],
          left: [0.22, 0.12, 0.12],
          lean: -0.06,
          nod: 0.16,
        },
        {
          at: 0.4,
          right: { by: 'ground', off: [0.32, -0.03, 0.36] },
          lean: 0.5,
          hips: [0, 0, -0.07],
          nod: 0.1,
        },
        {
          at: 0.8,
          right: { by: 'ground', off: [0.32, -0.03, 0.35] },
          lean: 0.5,
          hips: [0, 0, -0.07],
          nod: 0.1,
        },
      ],
      around: [{ thing: 'boards-on-blocks', at: [0.62, 0, 0] }],
    },
  },
  // Both hands scoop water at the other one, in turns.
  'splash-other': {
    en: {
      alone:
        'splash each other, have a water fight, splash water at each other, splash one another, splash water on each other, have a splash fight',
      do: 'splash, throw, fling, have',
      what: 'water at each other, water at him, water at her, water on each other, water fight',
      whom: 'splash',
    },
    zh: { alone: '打水仗, 互相泼水, 泼水嬉戏, 泼水玩, 相互泼水', do: '互相泼, 互泼', what: '水', whom: '泼水' },
    base: 'stand',
    place: 'beach',
    atShore: true,
    brings: 'person',
    feeling: 'happy',
    view: 'side',
    apart: 1.5,
    play: {
      stance: 'wide',
      seconds: 1.8,
      turns: true,
      lips: 'laugh',
      keys: [
        { at: 0, right: [0.2, -0.08, -0.14], left: [0.2, 0.08, -0.14], lean: 0.4, hips: [0, 0, -0.05], open: 'both' },
        { at: 0.28, right: [0.33, -0.08, 0.2], left: [0.33, 0.08, 0.2], lean: 0.06, open: 'both' },
        { at: 0.5, right: [0.24, -0.12, 0.24], left: [0.24, 0.12, 0.24], lean: -0.12, turn: 0.1, open: 'both' },
        {
          at: 0.75,
          right: { by: 'eyes', off: [0.13, -0.1, -0.02] },
          left: [0.2, 0.14, 0.2],
          lean: -0.16,
          turn: -0.16,
          open: 'both',
        },
      ],
      around: [{ thing: 'thrown-water', at: [0, 0, 0], before: true }],
    },
  },
  // Head down, the knees over a bar; swings a little.
  'hang-by-knees': {
    en: {
      alone:
        'hang upside down, hang upside down from a bar, hang upside down on a bar, hang upside down from monkey bars, hang by her knees, hang by his knees, dangle upside down, hang by the knees, hang upside-down',
      do: 'hang, dangle, swing',
      what: 'upside down, by her knees, by his knees, by the knees, upside down from a bar, upside down from a branch, monkey bars',
    },
    zh: { alone: '倒挂, 倒挂金钩, 倒吊着, 倒挂在单杠上', do: '倒挂, 倒吊', what: '单杠, 树枝, 杠子' },
    base: 'stand',
    place: 'playground',
    view: 'front',
    feeling: 'happy',
    play: {
      stance: 'hang',
      seconds: 2.6,
      keys: [
        {
          at: 0,
          over: 3.02,
          along: 0,
          up: 0.34,
          right: [0.03, -0.13, 0.58],
          left: [0.03, 0.13, 0.58],
          rightFoot: [-0.3, 0, 0.25],
          leftFoot: [-0.3, 0, 0.25],
          open: 'both',
        },
        {
          at: 0.5,
          over: 3.28,
          right: [0.05, -0.15, 0.57],
          left: [0.05, 0.15, 0.57],
        },
      ],
      around: [{ thing: 'knee-bar', at: [0, 0, 0] }],
    },
  },
  // The saddle goes up onto the back, and is pressed down there.
  'saddle-up': {
    en: {
      alone: 'saddle up',
      do: 'saddle, saddle up, put',
      what: 'horse, pony, mare, stallion, camel, donkey, mule, saddle on a horse, saddle on his horse, saddle on her horse, saddle on the horse, saddle on her pony',
    },
    zh: { alone: '给马套马鞍, 备马, 套马鞍, 上马鞍', do: '套, 套上, 装上', what: '马鞍' },
    base: 'stand',
    place: 'farm',
    aims: true,
    touches: -0.3,
    brings: 'horse',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 3.4,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.2, -0.12, 0.14], left: [0.22, 0.12, 0.14], lean: 0.02, nod: 0.1 },
        { at: 0.3, right: [0.3, -0.12, 0.4], left: [0.32, 0.12, 0.4], lean: 0.04, nod: -0.1 },
        { at: 0.5, right: [0.36, -0.12, 0.28], left: [0.38, 0.12, 0.28], lean: 0.14, nod: 0 },
        { at: 0.85, right: [0.36, -0.12, 0.27], left: [0.38, 0.12, 0.27], lean: 0.16, nod: 0.06 },
      ],
      held: [{ thing: 'riding-saddle', in: 'both' }],
    },
  },
  // A wide pan with gravel and water, swirled over the stream.
  'pan-gold': {
    en: {
      alone: 'pan for gold, pan gold, prospect for gold',
      do: 'pan, search, sift, wash, look',
      what: 'for gold, gold, gold in a stream, river gravel, gravel for gold, gold dust, gold nuggets',
    },
    zh: { alone: '淘金, 淘金子, 筛金子', do: '淘, 筛', what: '金子, 金沙, 黄金' },
    base: 'stand',
    place: 'river',
    atShore: true,
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'squat',
      seconds: 1.5,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.26, -0.14, 0.24] },
          left: { by: 'ground', off: [0.28, 0.12, 0.25] },
          lean: 0.2,
          nod: 0.2,
        },
        {
          at: 0.33,
          right: { by: 'ground', off: [0.29, -0.12, 0.25] },
          left: { by: 'ground', off: [0.26, 0.14, 0.23] },
          side: 0.03,
        },
        {
          at: 0.66,
          right: { by: 'ground', off: [0.27, -0.15, 0.22] },
          left: { by: 'ground', off: [0.25, 0.11, 0.24] },
          side: -0.03,
        },
      ],
      held: [{ thing: 'gold-pan', in: 'both' }],
      around: [{ thing: 'landing', at: [0, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
