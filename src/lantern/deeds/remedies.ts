import type { DeedCard } from './deed-card.ts';
import { fromGround } from './handiwork.ts';

/** What is done for one's health, and to keep fit and cool. */
export const REMEDIES = {
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
    en: {},
    zh: {},
    base: 'stand',
    view: 'side',
    near: true,
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
