import type { DeedCard } from './deed-card.ts';
import { fromGround, handiwork } from './handiwork.ts';
import { HANGS } from './motion-keys.ts';

/** Both hands on the wheel of an open car, metres before the seat. */
const AT_WHEEL = { right: fromGround([0.5, -0.15, 0.98]), left: fromGround([0.5, 0.15, 0.98]) } as const;

/** Feet on the pedals, over the floor of the car. */
const IN_CAR = { rightFoot: [0.16, 0, 0.13], leftFoot: [0.12, 0, 0.13] } as const;

/** What is steered, pressed, paid, sprayed and aimed with. */
export const DEVICES = {
  'steer-car': {
    en: {
      alone:
        'sit behind the wheel, sit at the wheel, grip the steering wheel, keep both hands on the wheel, drive home, drive to work, drive all night, drive through the night',
      do: 'grip, hold, turn, clutch, steer, hold on to, grasp, drum on, slap, spin',
      what: 'steering wheel, steering wheel of, wheel of a, wheel of the, wheel of her, wheel of his, convertible',
    },
    zh: {
      alone: '握着方向盘, 握方向盘, 打方向盘, 转方向盘, 手握方向盘, 把着方向盘, 换挡, 挂挡, 踩油门, 倒车',
      do: '握, 握着, 打, 转, 转动',
      what: '方向盘',
    },
    base: 'stand',
    place: 'coast-road',
    view: 'side',
    near: true,
    play: {
      stance: 'seat',
      seconds: 3.2,
      keys: [
        { at: 0, ...AT_WHEEL, ...IN_CAR, lean: -0.08, hands: { right: 'fist', left: 'fist' } },
        { at: 0.35, right: fromGround([0.47, -0.14, 0.9]), left: fromGround([0.52, 0.13, 1.04]), look: 0.2 },
        { at: 0.7, right: fromGround([0.52, -0.13, 1.04]), left: fromGround([0.47, 0.14, 0.9]), look: -0.1 },
      ],
      around: [
        { thing: 'car-inside', at: [0, 0, 0], goesOn: true },
        { thing: 'open-car', at: [0, 0, 0], before: true, goesOn: true },
      ],
    },
  },
  honk: {
    en: {
      alone: 'honk, honk the horn, honk his horn, honk her horn, beep the horn, sound the horn, lean on the horn',
      do: 'honk, beep, toot, press, lean on',
      what: 'horn, car horn, horn of the car, horn of his car, horn of her car',
    },
    zh: { alone: '按喇叭, 鸣笛, 摁喇叭', do: '按, 摁', what: '喇叭, 汽车喇叭' },
    base: 'stand',
    place: 'city-street',
    view: 'side',
    near: true,
    feeling: 'angry',
    play: {
      stance: 'seat',
      seconds: 1.5,
      lips: 'sing',
      keys: [
        {
          at: 0,
          ...IN_CAR,
          right: fromGround([0.42, -0.02, 1.02]),
          left: AT_WHEEL.left,
          lean: -0.02,
          hands: { right: 'flat', left: 'fist' },
        },
        { at: 0.25, right: fromGround([0.52, 0, 0.96]), lean: 0.1, nod: 0.08, hands: { right: 'flat', left: 'fist' } },
        { at: 0.6, right: fromGround([0.52, 0, 0.96]), lean: 0.1, nod: 0.08, hands: { right: 'flat', left: 'fist' } },
      ],
      around: [
        { thing: 'car-inside', at: [0, 0, 0], goesOn: true },
        { thing: 'horn-arcs', at: [0, 0, 0], before: true, goesOn: true },
        { thing: 'open-car', at: [0, 0, 0], before: true, goesOn: true },
      ],
    },
  },
  // The card comes down on the terminal, which answers with a tick.
  'pay-by-card': {
    en: {
      alone: 'pay, pay by card, pay with a card, pay the bill, pay contactless, tap a card',
      do: 'pay, tap, swipe, insert, use, pay with, hold, scan',
      what: 'card, credit card, bank card, debit card, by card, by credit card, with a card, with a credit card, with his card, with her card, with her credit card, with his credit card, card reader, card terminal, bill, at the till, at the checkout, for groceries, for coffee, for her coffee, for his coffee, for the groceries',
    },
    zh: {
      alone: '刷卡, 刷卡付款, 付款, 结账, 买单, 付钱, 刷信用卡, 刷卡支付, 刷门禁卡, 刷公交卡, 刷饭卡, 刷房卡, 刷身份证',
      do: '刷, 付',
      what: '卡, 信用卡, 银行卡, 账单, 门禁卡, 饭卡, 公交卡, 身份证, 地铁卡, 校园卡, 房卡',
    },
    base: 'stand',
    place: 'supermarket',
    view: 'side',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: fromGround([0.36, -0.06, 1.24]),
          left: fromGround([0.32, 0.2, 0.98]),
          aim: [1, 0, -0.35],
          nod: 0.18,
        },
        { at: 0.3, right: fromGround([0.4, 0, 1.16]), aim: [1, 0, -0.3], lean: 0.08 },
        { at: 0.75, right: fromGround([0.4, 0, 1.16]), aim: [1, 0, -0.3], lean: 0.08 },
      ],
      held: [{ thing: 'bank-card', in: 'right' }],
      around: [
        { thing: 'pay-desk', at: [0.72, 0, 0] },
        { thing: 'card-terminal', at: [0.56, 0, 0.95] },
      ],
    },
  },
  blend: {
    en: {
      alone: 'make a smoothie, make smoothies, make a milkshake, blend a smoothie',
      do: 'blend, use, mix, puree, liquidise, switch on, turn on, make, whizz',
      what: 'blender, smoothie, smoothies, fruit, milkshake, juice in a blender, food processor, liquidiser, frappe, soup in a blender',
    },
    zh: {
      alone: '打奶昔, 榨果汁机, 用搅拌机, 用破壁机, 打果汁',
      do: '用, 打',
      what: '搅拌机, 破壁机, 料理机, 奶昔, 思慕雪',
    },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: handiwork({
      bench: 'counter',
      motion: 'hold-down',
      size: { half: 0.09, tall: 0.32 },
      seconds: 0.5,
      on: 'blender',
      with: [{ thing: 'cut-fruit', at: [0.5, 0.36, 0.91] }],
      work: false,
    }),
  },
  'hold-strap': {
    en: {
      do: 'hold, hold on to, hang on to, grab, grip, cling to',
      what: 'strap, hand strap, grab handle, handrail on a bus, pole on the subway, strap on the bus, strap on the subway, overhead rail, overhead handle',
    },
    zh: {
      alone: '拉着扶手, 拉扶手, 抓着扶手, 拉吊环, 拉着吊环, 抓着吊环',
      do: '拉, 拉着, 抓, 抓着, 扶',
      what: '扶手, 吊环',
    },
    base: 'stand',
    place: 'carriage',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3.4,
      keys: [
        { at: 0, right: [0.06, -0.13, 0.56], left: HANGS, side: 0.03, lean: 0.02 },
        { at: 0.5, right: [0.06, -0.12, 0.56], side: -0.04, look: 0.25 },
      ],
      held: [{ thing: 'grab-strap', in: 'right' }],
    },
  },
  // A tank on the back, a lance that sprays from side to side.
  'spray-crops': {
    en: {
      alone: 'spray pesticide, spray crops, spray insecticide, spray weeds',
      do: 'spray, apply, fumigate, disinfect',
      what: 'pesticide, crops, insecticide, weed killer, weeds, field, orchard, vineyard, herbicide, disinfectant, fruit trees, rice field, cotton, maize',
    },
    zh: {
      alone: '打农药, 喷农药, 喷洒农药, 打药, 喷药, 消毒, 喷洒消毒水',
      do: '喷, 喷洒',
      what: '农药, 药水, 消毒水, 消毒液',
    },
    base: 'stand',
    place: 'wheat-field',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 2.2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.22, -0.12, 0.06], left: [0.12, 0.1, 0.02], aim: [1, -0.25, -0.22], nod: 0.14 },
        { at: 0.5, right: [0.24, 0.0, 0.06], aim: [1, 0.3, -0.22], turn: 0.2 },
      ],
      held: [
        { thing: 'spray-lance', in: 'right' },
        { thing: 'back-tank', in: 'body', at: [-0.12, 0, 0.2] },
      ],
    },
  },
  // Across one shoulder, with a basket at each end that swings.
  'shoulder-pole': {
    en: {
      do: 'carry, balance, shoulder, haul, bear',
      what: 'shoulder pole, shoulder-pole, carrying pole, yoke, pole with two, pole with baskets',
    },
    refines: 'carry, carry-buckets, carry-plank',
    zh: {
      alone: '挑扁担, 挑担子, 挑着担子, 挑着扁担, 挑着两筐, 挑水, 挑粪',
      do: '挑, 挑着',
      what: '扁担, 担子, 两筐, 两只筐, 两桶水, 水, 箩筐, 货担, 菜, 稻谷, 水果, 柴',
    },
    base: 'walk',
    view: 'side',
    play: {
      stance: 'as-is',
      seconds: 1.1,
      keys: [
        { at: 0, right: [0.19, -0.1, 0.3], left: [0.02, 0.16, 0.02], side: -0.02 },
        { at: 0.5, side: 0.02, hips: [0, 0, -0.008] },
      ],
      held: [{ thing: 'pole-and-baskets', in: 'body', at: [0, -0.1, 0.3] }],
    },
  },
  // The cheek at the stock, the barrel level; smoke at each shot, and the target before it.
  'aim-rifle': {
    en: {
      alone: 'practise shooting, go target shooting, shoot clay pigeons, go hunting, hunt',
      do: 'aim, shoot, fire, point, hold, shoulder, raise',
      what: 'rifle, gun, shotgun, air rifle, hunting rifle, musket, target with a rifle, at a target with a rifle, clay pigeon, clay pigeons, at the shooting range, crossbow bolt',
    },
    zh: {
      alone: '打靶, 射击, 练习射击, 瞄准, 举枪瞄准, 端枪瞄准, 打猎',
      do: '举, 端, 瞄准, 开, 打',
      what: '枪, 步枪, 猎枪, 气枪, 靶子',
    },
    base: 'stand',
    place: 'meadow',
    view: 'side',
    near: true,
    play: {
      stance: 'wide',
      seconds: 3.4,
      keys: [
        {
          at: 0,
          right: [0.09, -0.08, 0.285],
          left: [0.27, 0.03, 0.285],
          aim: [1, 0.04, 0.02],
          turn: -0.3,
          nod: 0.1,
          tilt: 0.08,
          lean: 0.03,
        },
        {
          at: 0.6,
          right: [0.09, -0.08, 0.287],
          left: [0.27, 0.03, 0.287],
        },
        {
          at: 0.64,
          right: [0.07, -0.08, 0.295],
          left: [0.25, 0.03, 0.305],
          aim: [1, 0.04, 0.09],
          turn: -0.36,
          nod: 0.06,
          lean: -0.04,
        },
        {
          at: 0.76,
        },
      ],
      held: [{ thing: 'sport-rifle', in: 'right', size: 1.1 }],
      around: [{ thing: 'ring-target', at: [2.3, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
