import type { DeedCard } from './deed-card.ts';
import { fromGround } from './handiwork.ts';

/** What is shown to be wondered at, won at a fair, or drunk at a wedding. */
export const MARVELS = {
  // A hand sweeps before the face, and there is another mask.
  'change-face': {
    en: {
      alone:
        'change masks, changes masks, change one mask for another, change his mask, change her mask, perform face changing, perform a face change, perform bian lian, perform sichuan opera',
      do: 'switch, swap, perform',
      what: 'masks, mask on stage, faces on stage, face changing, bian lian, sichuan opera, opera mask, opera masks',
    },
    zh: {
      alone: '变脸, 表演变脸, 演变脸, 川剧变脸, 表演川剧变脸, 耍变脸, 变脸谱',
      do: '变, 表演, 换',
      what: '变脸, 脸谱',
    },
    base: 'stand',
    place: 'theatre',
    view: 'front',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.2,
      keys: [
        {
          at: 0,
          right: { by: 'eyes', off: [0.12, -0.2, 0] },
          left: [0.16, 0.2, 0.1],
          hands: { right: 'flat', left: 'flat' },
          turn: -0.1,
        },
        {
          at: 0.12,
          right: { by: 'eyes', off: [0.12, 0.02, -0.02] },
          turn: 0.05,
          hands: { right: 'flat', left: 'flat' },
        },
        {
          at: 0.25,
          right: { by: 'eyes', off: [0.1, 0.12, -0.03] },
          turn: 0.12,
          hands: { right: 'flat', left: 'flat' },
        },
        {
          at: 0.45,
          right: [0.2, -0.26, 0.3],
          left: [0.18, 0.24, 0.22],
          turn: -0.05,
          tilt: 0.1,
          hands: { right: 'flat', left: 'flat' },
        },
        {
          at: 0.8,
          right: [0.2, -0.27, 0.31],
          left: [0.18, 0.25, 0.22],
          tilt: -0.08,
          hands: { right: 'flat', left: 'flat' },
        },
      ],
      held: [{ thing: 'opera-face', in: 'body', at: [0, 0, 0] }],
    },
  },
  'breathe-fire': {
    en: {
      alone: 'breathe fire, blow fire, spit fire, eat fire, perform fire breathing, perform as a fire breather',
      do: 'breathe, blow, spit',
      what: 'fire, flames, a plume of fire, a ball of fire',
    },
    zh: { alone: '喷火, 吐火, 表演喷火, 表演吐火, 口吐火焰', do: '喷, 吐', what: '火, 火焰' },
    base: 'stand',
    place: 'plaza',
    hour: 'night',
    view: 'side',
    near: true,
    play: {
      stance: 'wide',
      seconds: 2.6,
      lips: 'blow',
      keys: [
        { at: 0, right: [0.28, -0.1, 0.28], left: [0.02, 0.18, 0.1], lean: -0.06, nod: 0, aim: [0.2, 0, 1] },
        { at: 0.35, right: { by: 'mouth', off: [0.23, -0.03, -0.13] }, lean: 0.04, nod: -0.12, aim: [0.2, 0, 1] },
        { at: 0.85, right: { by: 'mouth', off: [0.23, -0.03, -0.13] }, lean: 0.08, nod: -0.16, aim: [0.2, 0, 1] },
      ],
      held: [
        { thing: 'fire-torch', in: 'right' },
        { thing: 'fire-plume', in: 'body', at: [0, 0, 0] },
      ],
    },
  },
  'spin-plates': {
    en: {
      alone: 'spin plates, spin plates on sticks, balance spinning plates',
      do: 'spin, balance, twirl',
      what: 'plates, plate, plates on sticks, plates on poles, spinning plates',
    },
    zh: { alone: '转盘子, 转碟, 耍盘子, 表演转盘子, 顶盘子', do: '转, 耍, 顶', what: '盘子, 碟子' },
    base: 'stand',
    place: 'theatre',
    view: 'front',
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 1.2,
      keys: [
        {
          at: 0,
          right: [0.12, -0.26, 0.24],
          left: [0.12, 0.26, 0.27],
          aim: [0.02, -0.2, 1],
          aimLeft: [0.02, 0.2, 1],
          nod: -0.16,
        },
        {
          at: 0.5,
          right: [0.12, -0.28, 0.27],
          left: [0.12, 0.28, 0.24],
          aim: [0.06, -0.26, 1],
          aimLeft: [0.06, 0.26, 1],
          look: 0.12,
        },
      ],
      held: [
        { thing: 'spun-plates', in: 'right' },
        { thing: 'spun-plates', in: 'left' },
      ],
    },
  },
  'shadow-play': {
    en: {
      alone: 'perform a shadow play, perform shadow puppetry, put on a shadow play',
      do: 'perform, play, move, work, operate',
      what: 'shadow puppets, shadow puppet, shadow play, shadow puppetry, shadow theatre, shadow theater',
    },
    zh: {
      alone: '演皮影戏, 演皮影, 表演皮影戏, 表演皮影, 耍皮影, 操纵皮影, 舞动皮影, 翻动竹签, 演灯影戏',
      do: '演, 表演, 操纵, 耍, 舞动, 玩',
      what: '皮影, 皮影戏, 皮影人',
    },
    base: 'stand',
    place: 'theatre',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.4,
      keys: [
        { at: 0, right: fromGround([0.46, -0.18, 1.2]), left: fromGround([0.46, 0.18, 1.24]), lean: 0.1, nod: 0.08 },
        { at: 0.35, right: fromGround([0.46, -0.1, 1.28]), left: fromGround([0.46, 0.24, 1.18]) },
        { at: 0.7, right: fromGround([0.46, -0.24, 1.18]), left: fromGround([0.46, 0.1, 1.28]) },
      ],
      around: [{ thing: 'shadow-screen', at: [0.66, 0, 0] }],
    },
  },
  'toss-rings': {
    en: {
      alone: 'play ring toss, toss rings, throw rings at a fair',
      do: 'toss, throw, play',
      what: 'rings, ring toss, hoops over bottles, rings over bottles, hoops at a fair, hoop over a peg, quoits, horseshoes, horseshoe',
    },
    zh: { alone: '套圈, 玩套圈, 扔套圈, 投圈, 套奖品, 玩套圈游戏', do: '套, 扔, 投', what: '圈, 套圈, 圈圈' },
    base: 'stand',
    place: 'amusement-park',
    view: 'side',
    feeling: 'happy',
    play: {
      stance: 'lunge',
      seconds: 1.8,
      keys: [
        { at: 0, right: [-0.02, -0.16, 0.02], left: [0.1, 0.14, 0.06], lean: 0.1 },
        { at: 0.25, right: [-0.1, -0.16, 0.04], lean: 0.04 },
        { at: 0.42, right: [0.3, -0.1, 0.2], lean: 0.26 },
        { at: 0.7, right: [0.28, -0.1, 0.22], lean: 0.2 },
      ],
      around: [{ thing: 'ring-stall', at: [1.9, 0, 0] }],
    },
  },
  'squirt-water': {
    en: {
      alone: 'shoot a water gun, squirt a water gun, play with water guns, have a water gun fight',
      do: 'shoot, squirt, fire, play, spray, aim',
      what: 'water gun, water guns, water pistol, squirt gun, super soaker, with a water gun, water pistols',
    },
    zh: {
      alone: '打水枪, 玩水枪, 喷水枪, 用水枪射水, 打水枪仗, 拿水枪喷水',
      do: '打, 玩, 射, 喷, 举',
      what: '水枪, 滋水枪, 玩具水枪',
    },
    base: 'stand',
    place: 'garden',
    view: 'side',
    feeling: 'happy',
    play: {
      stance: 'lunge',
      seconds: 1.4,
      keys: [
        { at: 0, right: [0.22, -0.05, 0.22], left: [0.34, 0.02, 0.23], aim: [1, 0.05, 0.04], lean: 0.06 },
        { at: 0.5, right: [0.21, -0.05, 0.23], left: [0.33, 0.02, 0.245], aim: [1, 0.08, 0.1], turn: 0.08 },
      ],
      held: [{ thing: 'water-gun', in: 'right' }],
    },
  },
  'shake-lots': {
    en: {
      alone: 'shake fortune sticks, draw lots at a temple, shake a cup of fortune sticks',
      do: 'shake, draw',
      what: 'fortune sticks, lots, bamboo sticks, cup of fortune sticks',
    },
    zh: { alone: '抽签, 求签, 摇签, 摇签筒, 摇竹签, 跪着求签', do: '抽, 求, 摇', what: '签, 签筒, 灵签, 竹签' },
    base: 'stand',
    place: 'temple',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'kneel',
      seconds: 0.5,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: [0.22, -0.04, 0.2],
          left: [0.22, 0.05, 0.15],
          lean: 0.14,
          nod: 0.18,
          aim: [0.7, 0, 0.9],
          aimLeft: [0.7, 0, 0.9],
        },
        { at: 0.5, right: [0.24, -0.04, 0.16], left: [0.24, 0.05, 0.11], aim: [0.95, 0, 0.6] },
      ],
      held: [{ thing: 'lot-cup', in: 'right' }],
    },
  },
  // Arms linked, each drinks from its own cup.
  'link-cups': {
    en: {
      alone: 'drink with arms linked, link arms and drink, drink with linked arms, drink the wedding cup',
      do: 'drink',
      what: 'wedding cup, with arms linked, with linked arms, arms linked',
    },
    zh: { alone: '喝交杯酒, 交杯酒, 饮交杯酒, 喝合卺酒', do: '喝, 饮', what: '交杯酒, 合卺酒' },
    base: 'stand',
    brings: 'person',
    feeling: 'happy',
    near: true,
    view: 'side',
    apart: 0.62,
    play: {
      stance: 'stand',
      seconds: 3.6,
      keys: [
        { at: 0, right: [0.22, 0.0, 0.24], left: [0.04, 0.14, 0], aim: [0.1, 0, 1] },
        { at: 0.4, right: { by: 'mouth', off: [0.11, -0.02, -0.02] }, aim: [-0.4, 0, 0.9], nod: -0.1, elbows: 'out' },
        { at: 0.85, right: { by: 'mouth', off: [0.1, -0.02, -0.01] }, aim: [-0.5, 0, 0.8], nod: -0.16, elbows: 'out' },
      ],
      held: [{ thing: 'wine-bowl', in: 'right' }],
    },
  },
} as const satisfies Record<string, DeedCard>;
