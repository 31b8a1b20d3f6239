import type { DeedCard } from './deed-card.ts';
import { HANGS } from './motion-keys.ts';

const LIPS = { base: 'stand', view: 'three-quarter', near: true, close: true } as const;
const SMOKES = { right: 'pinch' } as const;

/** Done at the lips: smoked, blown, drunk from the bottle; the thing is at the mouth for most of the round. */
export const AT_LIPS = {
  // Bent over a flame between both hands.
  'light-cigarette': {
    en: { alone: 'light up', do: 'light', what: 'cigarette, cigar' },
    zh: { alone: '点烟, 点燃香烟', do: '点, 点燃, 点着', what: '烟, 香烟, 雪茄' },
    ...LIPS,
    play: {
      stance: 'stand',
      seconds: 4,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.105, -0.035, -0.075] },
          left: { by: 'mouth', off: [0.13, 0.06, -0.06] },
          nod: 0.24,
          lean: 0.06,
          aim: [0, 0, 1],
        },
        { at: 0.6, nod: 0.28, lean: 0.1 },
        { at: 0.72, right: [0.2, -0.16, 0.14], left: [0.06, 0.14, 0], nod: -0.12, lean: -0.04 },
        { at: 0.95, right: [0.2, -0.16, 0.14], left: [0.06, 0.14, 0], nod: -0.14, lean: -0.04 },
      ],
      held: [
        { thing: 'lighter', in: 'right' },
        { thing: 'lip-cigarette', in: 'body', at: [0, 0, 0] },
      ],
    },
  },
  // Drawn at with the hand beside the lips, then blown out in a long cloud.
  smoke: {
    en: {
      alone: 'smoke, smoke a cigarette, take a drag',
      do: 'smoke, hold, puff, puff on, stub out, put out, roll, flick',
      what: 'cigarette, cigar',
    },
    zh: { alone: '抽烟, 吸烟', do: '抽, 吸, 叼, 叼着, 夹着', what: '烟, 香烟, 雪茄, 烟卷' },
    ...LIPS,
    play: {
      stance: 'stand',
      seconds: 3.6,
      lips: 'blow',
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.08, -0.04, -0.1] }, left: HANGS, aim: [1, -0.1, 0.05], hands: SMOKES },
        { at: 0.56, right: { by: 'mouth', off: [0.085, -0.04, -0.095] }, nod: -0.05 },
        { at: 0.68, right: [0.17, -0.12, 0.25], aim: [0.7, -0.2, 0.7], nod: -0.12 },
        { at: 0.9, right: [0.17, -0.12, 0.25], aim: [0.7, -0.2, 0.7], nod: -0.1 },
      ],
      held: [
        { thing: 'lip-cigarette', in: 'body', at: [0, 0, 0], between: [0, 0.6] },
        { thing: 'cigarette', in: 'right', between: [0.6, 1] },
        { thing: 'breathed-smoke', in: 'body', at: [0, 0, 0] },
      ],
    },
  },
  vape: {
    en: {
      alone: 'vape',
      do: 'vape, smoke, use, hold, puff',
      what: 'vape, vape pen, e-cigarette, electronic cigarette, vaporizer',
    },
    zh: { alone: '抽电子烟, 吸电子烟', do: '抽, 吸', what: '电子烟' },
    ...LIPS,
    play: {
      stance: 'stand',
      seconds: 3.6,
      lips: 'blow',
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.085, -0.04, -0.125] }, left: HANGS, aim: [0.2, 0, 1], hands: SMOKES },
        { at: 0.56, right: { by: 'mouth', off: [0.085, -0.04, -0.12] }, nod: -0.05 },
        { at: 0.68, right: [0.19, -0.1, 0.24], aim: [0.2, 0, 1], nod: -0.12 },
        { at: 0.9, right: [0.19, -0.1, 0.24], aim: [0.2, 0, 1], nod: -0.1 },
      ],
      held: [
        { thing: 'vape-pen', in: 'right' },
        { thing: 'breathed-smoke', in: 'body', at: [0, 0, 0] },
      ],
    },
  },
  'smoke-pipe': {
    en: { alone: 'smoke a pipe', do: 'smoke, light, puff, puff on', what: 'pipe, his pipe' },
    zh: { alone: '抽烟斗, 抽旱烟', do: '抽, 叼, 叼着, 吸, 抽着', what: '烟斗, 旱烟, 烟袋, 旱烟袋, 水烟, 烟枪' },
    ...LIPS,
    place: 'porch',
    play: {
      stance: 'stand',
      seconds: 4,
      lips: 'blow',
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.12, -0.04, -0.125] }, left: HANGS },
        { at: 0.5, right: { by: 'mouth', off: [0.12, -0.04, -0.12] }, nod: -0.08 },
      ],
      held: [
        { thing: 'tobacco-pipe', in: 'body', at: [0, 0, 0] },
        { thing: 'breathed-smoke', in: 'body', at: [0, 0, 0] },
      ],
    },
  },
  'blow-bubbles': {
    en: { alone: 'blow bubbles, blow soap bubbles', do: 'blow, make', what: 'bubble, bubbles, soap bubbles' },
    zh: { alone: '吹泡泡', do: '吹', what: '泡泡, 肥皂泡' },
    ...LIPS,
    place: 'park',
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 2.6,
      lips: 'blow',
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.07, -0.05, -0.115] }, left: HANGS, aim: [0.1, 0.12, 1], nod: 0.04 },
        { at: 0.5, right: { by: 'mouth', off: [0.075, -0.045, -0.11] }, nod: -0.03 },
      ],
      held: [{ thing: 'bubble', in: 'right' }],
    },
  },
  'blow-whistle': {
    en: { do: 'blow, blow into, sound, use', what: 'whistle, his whistle, her whistle, referee whistle' },
    zh: { alone: '吹哨, 吹哨子, 吹口哨子', do: '吹', what: '哨子, 哨, 口哨子' },
    ...LIPS,
    place: 'stadium',
    play: {
      stance: 'stand',
      seconds: 1.8,
      lips: 'blow',
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.06, -0.045, -0.055] }, left: HANGS, aim: [1, 0, 0], hands: SMOKES },
        {
          at: 0.5,
          right: { by: 'mouth', off: [0.06, -0.045, -0.05] },
          left: [0.2, 0.2, 0.3],
          nod: -0.06,
          open: 'left',
        },
      ],
      held: [
        { thing: 'pea-whistle', in: 'body', at: [0, 0, 0] },
        { thing: 'sound-arcs', in: 'body', at: [0.14, 0, 0] },
      ],
    },
  },
  'blow-gum': {
    en: {
      alone:
        'chew gum, chew bubble gum, chew bubblegum, chew chewing gum, blow a bubble with gum, blow a bubble with her gum, blow a bubble with his gum',
      do: 'chew, blow, pop',
      what: 'gum, bubble gum, bubblegum, chewing gum, gum bubble, bubble gum bubble, bubble-gum bubble, bubblegum bubble, bubble-gum, bubble with gum, bubble with his gum, bubble with her gum',
    },
    zh: { alone: '嚼口香糖, 吹泡泡糖, 用泡泡糖吹泡泡, 用口香糖吹泡泡', do: '嚼, 吹', what: '口香糖, 泡泡糖' },
    refines: 'blow-bubbles',
    ...LIPS,
    place: 'park',
    play: {
      stance: 'stand',
      seconds: 3.2,
      lips: 'blow',
      keys: [
        { at: 0, right: [0.05, -0.14, -0.01], left: HANGS, tilt: 0.06 },
        { at: 0.5, tilt: -0.05, nod: -0.05 },
      ],
      held: [{ thing: 'gum-bubble', in: 'body', at: [0, 0, 0] }],
    },
  },
  'blow-dandelion': {
    en: {
      do: 'blow, blow on, blow at, blow away',
      what: 'dandelion, dandelions, dandelion seeds, dandelion clock, dandelion fluff',
    },
    zh: { alone: '吹蒲公英', do: '吹', what: '蒲公英' },
    ...LIPS,
    place: 'meadow',
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 2.8,
      lips: 'blow',
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.1, -0.05, -0.13] }, left: HANGS, aim: [0.15, 0.05, 1], nod: 0.05 },
        { at: 0.5, right: { by: 'mouth', off: [0.105, -0.045, -0.125] }, nod: 0, lean: 0.03 },
      ],
      held: [{ thing: 'dandelion-clock', in: 'right' }],
    },
  },
  // The neck of the bottle at the lips, the bottle raised higher and higher.
  'drink-bottle': {
    en: {
      do: 'drink, drink water, drink beer, drink from, sip, sip from, gulp, gulp from, swig, chug',
      what: 'bottle, water bottle, plastic bottle, bottle of water, bottle of beer, beer bottle, bottle of juice, bottle of milk, milk bottle, baby bottle, can, can of soda, canteen, flask',
    },
    refines: 'drink-glass, drink-cup, drink-beer',
    zh: {
      alone: '喝瓶装水, 对瓶喝, 拧开瓶盖喝水, 仰头喝水, 咕咚咕咚喝水, 大口喝水',
      do: '喝, 抱着, 吸',
      what: '瓶子, 瓶装水, 一瓶水, 矿泉水, 奶, 奶瓶, 奶粉',
    },
    ...LIPS,
    play: {
      stance: 'stand',
      seconds: 3.2,
      lips: 'blow',
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.135, -0.05, -0.03] }, left: HANGS, aim: [-1, 0.25, 0], nod: -0.12 },
        { at: 0.6, right: { by: 'mouth', off: [0.125, -0.045, 0.03] }, aim: [-1, 0.25, -0.4], nod: -0.3, curl: -0.08 },
        { at: 0.75, right: [0.22, -0.1, 0.2], aim: [0.1, 0, 1], nod: 0.02 },
        { at: 0.88, right: [0.22, -0.1, 0.2], aim: [0.1, 0, 1], nod: 0.02 },
      ],
      held: [{ thing: 'drunk-bottle', in: 'right' }],
    },
  },
  'take-pill': {
    en: {
      alone:
        'take a pill, take pills, take medicine, take her medicine, take his medicine, swallow a pill, take a tablet',
      do: 'take, swallow',
      what: 'pill, pills, tablet, tablets, medicine, vitamin, vitamins, aspirin, capsule',
    },
    zh: {
      alone: '吃药, 服药, 吃药片, 吞药, 就着水吃药, 捏着鼻子喝药',
      do: '吃, 吞, 服',
      what: '药, 药片, 胶囊, 维生素',
    },
    ...LIPS,
    place: 'kitchen',
    play: {
      stance: 'stand',
      seconds: 3.6,
      lips: 'bite',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.075, -0.04, -0.06] },
          left: [0.2, 0.07, 0.24],
          aimLeft: [0.1, 0, 1],
          nod: -0.06,
          hands: SMOKES,
        },
        { at: 0.55, right: { by: 'mouth', off: [0.065, -0.035, -0.055] }, nod: -0.12 },
        { at: 0.68, right: [0.2, -0.12, 0.22], nod: 0.1 },
        { at: 0.88, right: [0.2, -0.12, 0.22], nod: 0.1 },
      ],
      held: [
        { thing: 'pill', in: 'right', size: 2.6 },
        { thing: 'glass', in: 'left' },
      ],
    },
  },
  'bite-nails': {
    en: {
      alone:
        'bite his nails, bite her nails, bite nails, chew his nails, chew her nails, bite their nails, suck his thumb, suck her thumb, suck his thumbs, suck its thumb, lick her fingers, lick his fingers, suck her fingers, suck his fingers',
      do: 'bite, chew, nibble',
      what: 'nail, nails, fingernail, fingernails',
    },
    zh: { alone: '咬指甲, 啃指甲', do: '咬, 啃, 咬着, 吮, 吮吸', what: '指甲, 手指, 手指头, 手指甲, 指头, 大拇指' },
    ...LIPS,
    feeling: 'afraid',
    play: {
      stance: 'stand',
      seconds: 0.9,
      lips: 'chew',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.03, -0.035, -0.06] },
          left: { by: 'mouth', off: [0.04, 0.045, -0.07] },
          nod: 0.08,
          hands: { right: 'fist', left: 'fist' },
        },
        { at: 0.5, right: { by: 'mouth', off: [0.028, -0.03, -0.055] }, nod: 0.12, tilt: 0.05 },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
