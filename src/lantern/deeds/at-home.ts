import type { DeedCard, PoseKey } from './deed-card.ts';
import { DEVICES } from './devices.ts';
import { fromGround } from './handiwork.ts';
import { HANGS } from './motion-keys.ts';
import { backward } from './openings.ts';

/** Both hands part two curtains, from where they meet to the sides of the window. */
const AT_CURTAINS: readonly PoseKey[] = [
  { at: 0, right: [0.32, -0.05, 0.3], left: [0.32, 0.05, 0.3] },
  { at: 0.2, right: [0.32, -0.06, 0.3], left: [0.32, 0.06, 0.3], lean: 0.04 },
  { at: 0.62, right: [0.24, -0.34, 0.3], left: [0.24, 0.34, 0.3], lean: -0.04, nod: -0.1 },
  { at: 1, right: [0.22, -0.34, 0.28], left: [0.22, 0.34, 0.28], lean: -0.06, nod: -0.14 },
];

/** Told at a window, on a floor, on a toy, on moving stairs. */
export const AT_HOME = {
  // Both halves go aside, and the day comes in.
  'open-curtains': {
    en: {
      alone:
        'open the curtains, throw open the curtains, pull back the curtains, draw back the curtains, pull the curtains open, part the curtains',
      do: 'open, throw open, pull open, part, draw aside',
      what: 'curtain, curtains, drapes, bedroom curtains, heavy curtains',
    },
    zh: { alone: '拉开窗帘, 拉窗帘, 打开窗帘, 掀开窗帘', do: '拉开, 打开, 掀开', what: '窗帘, 帘子' },
    base: 'stand',
    place: 'bedroom',
    view: 'away',
    near: true,
    play: {
      stance: 'stand',
      seconds: 4,
      once: true,
      keys: AT_CURTAINS,
      around: [{ thing: 'curtained-window', at: [0.7, 0, 0], onWall: true }],
    },
  },
  'draw-curtains': {
    en: {
      alone:
        'draw the curtains, close the curtains, draw curtains, pull the curtains, pull the curtains shut, draw the drapes',
      do: 'close, shut, pull shut, draw',
      what: 'curtains, curtain, drapes',
    },
    zh: { alone: '拉上窗帘, 放下窗帘', do: '关, 关上, 合上, 拉上', what: '窗帘, 帘子' },
    base: 'stand',
    place: 'bedroom',
    view: 'away',
    near: true,
    play: {
      stance: 'stand',
      seconds: 4,
      once: true,
      keys: backward(AT_CURTAINS),
      around: [{ thing: 'curtained-window-shutting', at: [0.7, 0, 0], onWall: true }],
    },
  },
  'hug-knees': {
    en: {
      do: 'hug, clasp, hold, embrace, pull, draw',
      what: 'her knees, his knees, their knees, knees, knees to her chest, knees to his chest, her own knees, his own knees',
    },
    zh: {
      alone: '抱膝, 抱膝而坐, 抱着膝盖, 抱着双膝, 双手抱膝, 蜷缩在角落, 蜷缩着, 蜷缩成一团',
      do: '抱着, 抱住',
      what: '膝盖, 双膝, 膝',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    feeling: 'sad',
    play: {
      stance: 'floor',
      seconds: 4,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: fromGround([0.36, -0.02, 0.3]),
          left: fromGround([0.37, 0.03, 0.34]),
          rightFoot: [-0.06, 0, 0],
          leftFoot: [-0.1, 0, 0],
          lean: 0.26,
          curl: 0.4,
          nod: 0.26,
        },
        { at: 0.5, lean: 0.3, nod: 0.32, tilt: 0.06 },
      ],
    },
  },
  'rock-on-horse': {
    en: { do: 'ride, rock on', what: 'rocking horse, wooden rocking horse, rocking-horse, toy horse' },
    zh: { alone: '骑木马, 骑摇摇马, 坐摇摇马', do: '骑, 坐', what: '木马, 摇摇马, 玩具木马' },
    base: 'stand',
    place: 'nursery',
    view: 'side',
    feeling: 'happy',
    play: {
      stance: 'high-seat',
      seconds: 1.6,
      keys: [
        {
          at: 0,
          right: [0.22, -0.06, 0.1],
          left: [0.22, 0.06, 0.1],
          lean: -0.12,
          nod: 0.04,
          rightFoot: [0, 0, 0.06],
          leftFoot: [0, 0, 0.06],
        },
        { at: 0.5, lean: 0.24, nod: -0.14 },
      ],
      around: [{ thing: 'ridden-toy-horse', at: [0.1, 0, 0], before: true }],
    },
  },
  // Against the light, with the bones white on it.
  'look-at-xray': {
    en: {
      do: 'look at, examine, study, inspect, read, check, hold',
      what: 'x-ray, x-rays, xray, x-ray image, x-ray film, radiograph, mri, scan of, ct scan',
    },
    zh: { alone: '看X光片, 看片子, 看胸片', do: '看, 查看, 观察, 举起, 举着', what: 'x光片, x光, 胸片, ct片, 片子' },
    base: 'stand',
    place: 'hospital',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3.6,
      keys: [
        { at: 0, right: [0.26, -0.09, 0.34], left: [0.26, 0.09, 0.34], nod: -0.12 },
        { at: 0.5, right: [0.27, -0.09, 0.37], left: [0.27, 0.09, 0.37], nod: -0.16, tilt: 0.12 },
      ],
      held: [{ thing: 'xray-film', in: 'both' }],
    },
  },
  // The steps rise by themselves, a hand lies on the rail.
  'ride-escalator': {
    en: {
      alone:
        'ride the escalator, go up the escalator, go down the escalator, go up an escalator, go down an escalator, stand on an escalator, stand on the escalator',
      do: 'ride, take, ascend, descend',
      what: 'escalator, escalators, moving stairs, moving staircase, on an escalator, on the escalator, up an escalator, down an escalator, up the escalator',
    },
    zh: {
      alone: '坐扶梯, 乘扶梯, 坐自动扶梯, 乘自动扶梯, 坐手扶电梯, 乘坐扶梯',
      do: '坐, 乘, 乘坐, 搭',
      what: '扶梯, 自动扶梯, 手扶电梯, 电动扶梯',
    },
    base: 'stand',
    place: 'hotel-lobby',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 6,
      keys: [
        { at: 0, right: [0.22, -0.12, 0.07], left: HANGS, nod: -0.06 },
        { at: 0.5, right: [0.22, -0.12, 0.07], look: 0.3, nod: 0 },
      ],
      around: [{ thing: 'escalator', at: [0, 0, 0], far: true }],
    },
  },
  // The phone is held over the terminal.
  'pay-by-phone': {
    ...DEVICES['pay-by-card'],
    refines: 'pay-by-card, hand-over',
    en: {
      do: 'pay, tap, scan, pay for',
      what: 'with her phone, with his phone, with a phone, by phone, with her smartphone, with his smartphone, with her smartwatch, with his smartwatch, her phone to pay, his phone to pay, qr code',
    },
    zh: {
      alone: '扫码付款, 扫码支付, 手机支付, 用手机付款, 用手机支付, 扫二维码, 扫码',
      do: '扫, 扫描',
      what: '二维码, 付款码',
    },
    play: {
      ...DEVICES['pay-by-card'].play,
      held: [{ thing: 'phone', in: 'right', size: 1.7 }],
    },
  },
} as const satisfies Record<string, DeedCard>;
