import type { DeedCard } from './deed-card.ts';
import { fromGround } from './handiwork.ts';

const OTHER = { en: {}, zh: {}, base: 'stand', view: 'side', near: true } as const;

/** What is shown to be wondered at, won at a fair, or done for one's health. */
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
  'douse-self': {
    en: {
      alone:
        'pour water over his head, pour water over her head, pour a bottle of water over his head, pour a bottle of water over her head, dump water on his head, take the ice bucket challenge, do the ice bucket challenge',
      do: 'pour, dump, tip, empty',
      what: 'over his head, over her head, over his own head, over her own head, on his head, on her head, bucket over his head, bucket over her head',
    },
    zh: {
      alone: '从头顶浇水, 往头上浇水, 浇自己一头水, 往头上倒水, 把水浇在头上, 冰桶挑战, 做冰桶挑战',
      do: '浇, 浇下, 浇下去, 淋, 倒',
      what: '从头顶, 头顶, 头上, 自己头上',
    },
    base: 'stand',
    place: 'garden',
    refines: 'pour, pour-bottle, empty-bucket, drink-bottle',
    view: 'three-quarter',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 2.4,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: { by: 'shoulder', off: [0.14, -0.06, 0.93] },
          left: { by: 'shoulder', off: [0.14, 0.06, 0.93] },
          nod: 0.1,
          aim: [0.8, 0, -0.5],
        },
        {
          at: 0.5,
          right: { by: 'shoulder', off: [0.14, -0.06, 0.93] },
          left: { by: 'shoulder', off: [0.14, 0.06, 0.93] },
          nod: 0.16,
          tilt: 0.06,
          aim: [0.8, 0, -0.6],
        },
      ],
      held: [{ thing: 'doused-bucket', in: 'body', at: [0, 0, 0] }],
    },
  },
  'clean-ear': {
    en: {
      do: 'clean, pick',
      what: "ear, ears, her ear, his ear, child's ear, customer's ear, ears with a cotton swab, ear with a cotton swab, ear wax",
    },
    zh: {
      alone: '掏耳朵, 采耳, 挖耳朵, 给客人采耳, 给顾客掏耳朵, 清理耳朵',
      do: '掏, 采, 挖, 清理',
      what: '耳朵, 耳屎, 耳',
    },
    base: 'stand',
    brings: 'person',
    place: 'room',
    view: 'side',
    near: true,
    apart: 0.56,
    partner: 'have-ear-cleaned',
    play: {
      stance: 'stand',
      seconds: 1.6,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { of: 'head', off: [-0.13, -0.07, 0.03], else: [0.28, -0.06, 0.2] },
          left: { of: 'head', off: [-0.04, 0.04, 0.07], else: [0.28, 0.06, 0.25] },
          aim: [0.9, 0.4, -0.12],
          lean: 0.16,
          nod: 0.2,
        },
        {
          at: 0.5,
          right: { of: 'head', off: [-0.12, -0.06, 0.02], else: [0.29, -0.04, 0.17] },
          aim: [0.9, 0.5, -0.06],
          lean: 0.18,
        },
      ],
      held: [{ thing: 'ear-pick', in: 'right' }],
    },
  },
  'have-ear-cleaned': {
    ...OTHER,
    feeling: 'happy',
    play: {
      stance: 'seat',
      seconds: 4,
      eyes: 'shut',
      keys: [
        { at: 0, right: [0.2, -0.12, 0.04], left: [0.2, 0.12, 0.04], tilt: 0.22 },
        { at: 0.5, tilt: 0.26 },
      ],
      around: [{ thing: 'chair', at: [0, 0, 0] }],
    },
  },
  'cup-back': {
    en: {
      alone:
        'do cupping therapy, perform cupping, apply cups, do acupuncture, perform acupuncture, practise acupuncture, practice acupuncture, give acupuncture',
      do: 'put, place, apply, insert, stick',
      what: "cupping glasses, cups on his back, cups on her back, acupuncture needles, needles in his back, needles in her back, glass cups on his back, cups on a patient's back, needles into a patient's back",
    },
    zh: {
      alone: '拔火罐, 拔罐, 针灸, 扎针灸, 做针灸, 艾灸, 做艾灸, 给病人拔罐, 施针',
      do: '拔, 做',
      what: '火罐, 罐, 针灸, 艾灸',
    },
    base: 'stand',
    brings: 'person',
    place: 'hospital',
    view: 'side',
    apart: 0.98,
    partner: 'lie-for-cups',
    play: {
      stance: 'kneel',
      seconds: 2.2,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: fromGround([0.42, -0.08, 0.42]),
          left: fromGround([0.46, 0.2, 0.36]),
          lean: 0.4,
          nod: 0.16,
          hands: { right: 'pinch' },
        },
        {
          at: 0.5,
          right: fromGround([0.46, -0.02, 0.36]),
          left: fromGround([0.46, 0.2, 0.36]),
          lean: 0.46,
          hands: { right: 'pinch' },
        },
      ],
    },
  },
  'lie-for-cups': {
    en: {},
    zh: {},
    base: 'lie',
    view: 'side',
    play: {
      stance: 'prone',
      seconds: 4,
      eyes: 'shut',
      keys: [{ at: 0 }],
      around: [{ thing: 'back-cups', at: [0, 0, 0.09], before: true }],
    },
  },
  'spin-bike': {
    en: {
      alone: 'do a spin class, take a spin class, spin on an exercise bike, work out on a stationary bike',
      do: 'ride, pedal, use, work out, exercise, train, cycle, sweat',
      what: 'spin bike, exercise bike, stationary bike, stationary bicycle, spinning bike, indoor bike, on a spin bike, on an exercise bike, on a stationary bike, fitness bike, peloton',
    },
    zh: {
      alone: '踩动感单车, 骑动感单车, 蹬动感单车, 骑健身单车, 骑健身车, 踩健身车, 上动感单车课, 练动感单车',
      do: '踩, 骑, 蹬, 练',
      what: '动感单车, 健身单车, 健身车, 室内单车',
    },
    base: 'stand',
    place: 'gym',
    view: 'side',
    play: {
      stance: 'high-seat',
      seconds: 0.8,
      keys: [
        {
          at: 0,
          right: [0.3, -0.12, 0.1],
          left: [0.3, 0.12, 0.1],
          lean: 0.56,
          nod: -0.34,
          hips: [-0.02, 0, 0.12],
          rightFoot: [-0.06, 0, -0.04],
          leftFoot: [-0.06, 0, 0.13],
        },
        { at: 0.25, rightFoot: [-0.145, 0, 0.045], leftFoot: [0.025, 0, 0.045], side: 0.05 },
        { at: 0.5, rightFoot: [-0.06, 0, 0.13], leftFoot: [-0.06, 0, -0.04] },
        { at: 0.75, rightFoot: [0.025, 0, 0.045], leftFoot: [-0.145, 0, 0.045], side: -0.05 },
      ],
      around: [{ thing: 'spin-bike', at: [0, 0, 0] }],
    },
  },
  pogo: {
    en: {
      alone: 'pogo, jump on a pogo stick, bounce on a pogo stick',
      do: 'hop, jump, bounce, ride, play',
      what: 'pogo stick, on a pogo stick, pogo',
    },
    zh: { alone: '玩跳跳杆, 跳跳跳杆, 踩跳跳杆', do: '玩, 跳, 踩', what: '跳跳杆, 弹跳杆' },
    base: 'stand',
    place: 'playground',
    view: 'three-quarter',
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 0.9,
      keys: [
        {
          at: 0,
          hips: [0, 0, 0.1],
          rightFoot: [0.03, 0, 0.16],
          leftFoot: [0.03, 0, 0.16],
          right: [0.16, -0.11, 0.12],
          left: [0.16, 0.11, 0.12],
          lean: 0.06,
        },
        {
          at: 0.5,
          hips: [0, 0, 0.36],
          rightFoot: [0.03, 0, 0.42],
          leftFoot: [0.03, 0, 0.42],
          right: [0.16, -0.11, 0.14],
          left: [0.16, 0.11, 0.14],
        },
      ],
      held: [{ thing: 'pogo-stick', in: 'body', at: [0, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
