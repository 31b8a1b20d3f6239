import type { DeedCard } from './deed-card.ts';

/** What is pulled or pushed along on wheels of its own. */
export const TAKEN_ALONG = {
  'drag-suitcase': {
    en: {
      alone: 'travel with a suitcase',
      do: 'drag, pull, roll, wheel, tow, haul, walk, carry, walk with, travel, lug, cart',
      what: 'suitcase, suitcases, luggage, baggage, rolling suitcase, wheeled suitcase, trolley case, with a suitcase, with her suitcase, with his suitcase, with luggage',
    },
    zh: {
      alone: '拉行李箱, 拖行李箱, 拉着行李箱走, 拖着行李箱走',
      do: '拉, 拉着, 拖, 拖着, 推着',
      what: '行李箱, 拉杆箱, 行李, 旅行箱, 皮箱',
    },
    base: 'walk',
    view: 'side',
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [{ at: 0, right: [-0.11, -0.16, 0.01], lean: 0.06 }],
      around: [{ thing: 'wheeled-suitcase', at: [-0.72, -0.26, 0] }],
    },
  },
  'push-car': {
    en: {
      alone: 'push-start a car',
      do: 'push, shove',
      what: 'car, stalled car, broken-down car, broken down car, taxi, van, sedan',
    },
    zh: {
      alone: '推车抛锚',
      do: '推, 推着, 推动',
      what: '汽车, 小汽车, 轿车, 抛锚的车, 熄火的车, 坏了的车, 车, 面包车, 出租车',
    },
    base: 'walk',
    view: 'side',
    place: 'city-street',
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.36, -0.12, 0.52] },
          left: { by: 'ground', off: [0.36, 0.12, 0.52] },
          lean: 0.72,
          hips: [-0.1, 0, -0.06],
          nod: -0.42,
          hands: { right: 'flat', left: 'flat' },
        },
      ],
      around: [{ thing: 'stalled-car', at: [2.72, -0.1, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
