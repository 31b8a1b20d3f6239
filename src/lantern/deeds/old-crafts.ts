import type { DeedCard, PoseKey } from './deed-card.ts';

/** Both fists on a handle before the body at a height, heights; the body goes along with it. */
function plunge(up: number, lean: number, hips: number): Omit<PoseKey, 'at'> {
  return {
    right: { by: 'ground', off: [0.24, -0.05, up] },
    left: { by: 'ground', off: [0.24, 0.05, up] },
    lean,
    hips: [-0.03, 0, hips],
    nod: 0.16,
  };
}

/** Doings of hand and foot with something simple. */
export const OLD_CRAFTS = {
  'fan-self': {
    en: {
      alone: 'fan herself, fan himself, fan her face, fan his face, cool herself with a fan',
      do: 'wave, use, flutter, hold',
      what: 'fan, hand fan, paper fan, folding fan',
    },
    zh: {
      alone: '扇扇子, 摇扇子, 扇风, 摇着蒲扇, 摇蒲扇, 扇着扇子, 扇蒲扇, 乘凉, 纳凉, 摇扇纳凉, 扇着风',
      do: '扇, 摇, 摇着, 扇着, 摇动',
      what: '扇子, 蒲扇, 折扇, 团扇, 芭蕉扇, 羽扇, 扇, 炉火, 火, 风',
    },
    base: 'stand',
    place: 'park',
    view: 'three-quarter',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 0.7,
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.13, -0.12, -0.21] }, left: [0.06, 0.13, 0.0], aim: [0.35, -0.35, 1] },
        { at: 0.5, right: { by: 'mouth', off: [0.12, -0.08, -0.2] }, aim: [-0.2, 0.2, 1], tilt: 0.06 },
      ],
      held: [{ thing: 'paper-fan', in: 'right' }],
    },
  },
  'balance-on-head': {
    en: {
      do: 'balance, carry, walk with, walk, bear',
      what: 'on her head, on his head, on the head, book on her head, books on her head, book on his head, basket on her head, jar on her head, pot on her head, water on her head',
    },
    zh: { alone: '头顶着书走路, 头顶书走路', do: '顶, 顶着, 头顶, 头上顶着', what: '书, 几本书, 水罐, 篮子, 碗' },
    base: 'walk',
    view: 'side',
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [
        {
          at: 0,
          right: { by: 'shoulder', off: [0.05, -0.86, -0.2] },
          left: { by: 'shoulder', off: [0.05, 0.86, -0.2] },
          lean: -0.03,
          nod: -0.04,
          hands: { right: 'flat', left: 'flat' },
        },
        {
          at: 0.5,
          right: { by: 'shoulder', off: [0.05, -0.86, -0.1] },
          left: { by: 'shoulder', off: [0.05, 0.86, -0.3] },
          side: 0.03,
        },
      ],
      held: [{ thing: 'head-load', in: 'body', at: [0, 0, 0] }],
    },
  },
  'pump-tyre': {
    en: {
      alone:
        'pump a bicycle tire, pump a bike tire, pump up a bicycle tire, pump up a bike tire, pump up a tire, pump up a tyre, inflate a tire, inflate a tyre',
      do: 'pump, pump up, inflate',
      what: 'tire, tyre, bicycle tire, bike tire, bicycle, bike, air',
    },
    zh: { alone: '打气, 给自行车打气, 给轮胎打气, 充气', do: '打, 给', what: '打气, 气, 轮胎' },
    base: 'stand',
    place: 'park',
    view: 'side',
    play: {
      stance: 'wide',
      seconds: 1.1,
      eyes: 'down',
      keys: [
        { at: 0, ...plunge(0.53, 0.36, -0.02) },
        { at: 0.5, ...plunge(0.36, 0.66, -0.08) },
      ],
      around: [
        { thing: 'walked-bicycle', at: [1.3, 0.1, 0] },
        { thing: 'floor-pump', at: [0.41, 0, 0] },
      ],
    },
  },
  'churn-butter': {
    en: { alone: 'churn butter, make butter', do: 'churn', what: 'butter, milk, cream' },
    zh: {
      alone: '打酥油, 搅黄油, 打黄油, 舂米, 捣蒜, 捣药, 打酥油茶, 打茶',
      do: '打, 搅',
      what: '酥油, 黄油',
    },
    base: 'stand',
    place: 'barn-inside',
    view: 'side',
    play: {
      stance: 'wide',
      seconds: 1.2,
      eyes: 'down',
      keys: [
        { at: 0, ...plunge(0.68, 0.2, 0) },
        { at: 0.5, ...plunge(0.53, 0.42, -0.04) },
      ],
      around: [{ thing: 'butter-churn', at: [0.41, 0, 0] }],
    },
  },
  'stomp-grapes': {
    en: {
      alone: 'stomp grapes, tread grapes, crush grapes with his feet, crush grapes with her feet',
      do: 'stomp, tread, crush, trample, stamp on',
      what: 'grapes, on grapes, the grapes',
    },
    zh: { alone: '踩葡萄', do: '踩, 踏', what: '葡萄' },
    base: 'stand',
    place: 'vineyard',
    view: 'three-quarter',
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 1.1,
      keys: [
        {
          at: 0,
          hips: [0, 0.02, 0.09],
          rightFoot: [0.06, 0, 0.3],
          leftFoot: [0, 0, 0.1],
          right: [0.08, -0.2, 0.06],
          left: [0.06, 0.2, 0.1],
          nod: 0.2,
        },
        { at: 0.5, hips: [0, -0.02, 0.09], rightFoot: [0, 0, 0.1], leftFoot: [0.06, 0, 0.3] },
      ],
      around: [{ thing: 'grape-vat', at: [0, 0, 0], before: true }],
    },
  },
} as const satisfies Record<string, DeedCard>;
