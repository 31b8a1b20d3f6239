import type { DeedCard } from './deed-card.ts';

/** Work out of doors: on the ground, at the roadside, on the water. */
export const YARD = {
  'shovel-snow': {
    en: { alone: 'shovel snow, clear snow', do: 'shovel, clear, push', what: 'snow' },
    zh: { alone: '铲雪, 扫雪, 清雪', do: '铲, 扫, 清理', what: '雪, 积雪' },
    base: 'stand',
    place: 'house',
    weather: 'snow',
    play: {
      stance: 'lunge',
      seconds: 2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.1, -0.05, 0.16], left: [0.28, 0.02, -0.02], lean: 0.32, nod: 0.2 },
        { at: 0.3, right: [0.18, -0.05, 0.08], left: [0.34, 0.02, -0.08], lean: 0.5 },
        { at: 0.55, right: [0.06, -0.06, 0.12], left: [0.28, 0.06, 0.1], lean: 0.12 },
        { at: 0.7, right: [0.04, -0.14, 0.16], left: [0.22, 0.16, 0.2], lean: 0.08, turn: -0.35 },
      ],
      held: [{ thing: 'snow-shovel', in: 'both' }],
      around: [{ thing: 'snow-heap', at: [1.3, 0.1, 0] }],
    },
  },
  rake: {
    en: {
      alone: 'rake, rake leaves, rake up',
      do: 'rake, gather',
      what: 'leaves, leaf, hay, grass, fallen leaves, lawn',
    },
    zh: { alone: '耙落叶, 耙草', do: '耙, 收拾', what: '落叶, 树叶, 草' },
    base: 'stand',
    place: 'garden',
    play: {
      stance: 'lunge',
      seconds: 1.8,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.16, -0.06, 0.2], left: [0.34, 0.02, 0.05], lean: 0.36, nod: 0.2 },
        { at: 0.55, right: [0.02, -0.06, 0.2], left: [0.2, 0.02, 0.04], lean: 0.02 },
        { at: 0.75, right: [0.06, -0.06, 0.26], left: [0.26, 0.02, 0.14], lean: 0.1 },
      ],
      held: [{ thing: 'rake', in: 'both' }],
      around: [{ thing: 'leaf-heap', at: [1.0, 0.1, 0] }],
    },
  },
  mow: {
    en: { alone: 'mow, mow the lawn', do: 'mow, cut', what: 'lawn, grass' },
    zh: { alone: '割草, 修剪草坪, 剪草', do: '割, 修剪', what: '草, 草坪' },
    base: 'walk',
    place: 'garden',
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [{ at: 0, right: [0.25, -0.1, 0.02], left: [0.25, 0.1, 0.02], lean: 0.16, nod: 0.1 }],
      around: [{ thing: 'lawn-mower', at: [0.98, 0, 0] }],
    },
  },
  'trim-hedge': {
    en: {
      alone: 'trim, prune',
      do: 'trim, prune, cut, clip',
      what: 'hedge, hedges, bush, bushes, topiary, roses, branches',
    },
    zh: { alone: '修剪树篱, 修枝, 剪枝', do: '修剪, 剪', what: '树篱, 灌木, 树枝, 花枝' },
    base: 'stand',
    place: 'garden',
    play: {
      stance: 'stand',
      seconds: 1.1,
      keys: [
        {
          at: 0,
          right: [0.24, -0.1, 0.2],
          left: [0.24, 0.1, 0.2],
          lean: 0.08,
          aim: [0.9, 0.28, 0.2],
          aimLeft: [0.9, -0.28, 0.2],
        },
        {
          at: 0.5,
          right: [0.26, -0.04, 0.21],
          left: [0.26, 0.04, 0.21],
          aim: [0.97, 0.1, 0.2],
          aimLeft: [0.97, -0.1, 0.2],
        },
      ],
      held: [
        { thing: 'shear', in: 'right' },
        { thing: 'shear', in: 'left' },
      ],
      around: [{ thing: 'hedge', at: [1.15, 0, 0] }],
    },
  },
  'haul-net': {
    en: {
      alone: 'haul in a net, cast a net',
      do: 'haul, pull, cast, throw, drag, mend, gather',
      what: 'net, nets, fishing net, fishing nets',
    },
    zh: { alone: '撒网, 收网, 拉网', do: '撒, 收, 拉, 拖, 补', what: '渔网, 网' },
    base: 'stand',
    place: 'harbour',
    play: {
      stance: 'wide',
      seconds: 1.9,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.3, -0.06, 0.08], left: [0.12, 0.1, 0.14], lean: 0.3, nod: 0.1 },
        { at: 0.35, right: [0.14, -0.1, 0.16], left: [0.22, 0.08, 0.1], lean: -0.12 },
        { at: 0.5, right: [0.12, -0.1, 0.14], left: [0.3, 0.06, 0.08], lean: 0.3 },
        { at: 0.85, right: [0.22, -0.08, 0.1], left: [0.14, 0.1, 0.16], lean: -0.12 },
      ],
      around: [{ thing: 'fishing-net', at: [0.9, 0, 0] }],
    },
  },
  'change-tyre': {
    en: {
      alone:
        'change a tire, change a tyre, change a flat tire, change a flat tyre, change the tire, change the tyre, change his tire, change her tire, change a wheel, change a car tire',
      do: 'replace, fix, repair, pump, swap',
      what: 'tire, tyre, flat tire, flat tyre, wheel, car tire, car tyre, tyre on a car, tire on a car, car',
    },
    zh: { alone: '换轮胎, 补胎, 换备胎', do: '换, 修, 补', what: '轮胎, 车胎, 备胎' },
    base: 'stand',
    place: 'highway',
    view: 'side',
    play: {
      stance: 'half-kneel',
      seconds: 1.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.25, -0.02, 0.1], left: [0.24, 0.12, 0.0], lean: 0.22, nod: 0.2, aim: [0.75, 0.4, 0.5] },
        { at: 0.5, right: [0.27, 0.04, -0.02], lean: 0.34, aim: [0.8, 0.4, -0.4] },
      ],
      held: [{ thing: 'wrench', in: 'right' }],
      around: [
        { thing: 'parked-car', at: [-0.55, 0.75, 0] },
        { thing: 'spare-tyre', at: [1.25, -0.3, 0] },
      ],
    },
  },
  hose: {
    en: {
      alone: 'hose down, fight a fire, put out a fire, put out the fire',
      do: 'spray, aim, hold, point, use, hose, water, put out, fight',
      what: 'water from a hose, hose, fire hose, fire, flames, blaze, burning house, burning building',
    },
    zh: { alone: '灭火, 喷水, 救火, 扑灭大火', do: '喷, 拿着, 握着, 扑灭', what: '水管, 水枪, 大火, 火焰, 消防水带' },
    base: 'stand',
    play: {
      stance: 'lunge',
      seconds: 1.6,
      keys: [
        { at: 0, right: [0.16, -0.1, 0.08], left: [0.28, 0.02, 0.12], lean: 0.1 },
        { at: 0.5, right: [0.17, -0.1, 0.1], left: [0.28, 0.04, 0.15], lean: 0.04, turn: 0.1 },
      ],
      held: [{ thing: 'fire-hose', in: 'both' }],
    },
  },
} as const satisfies Record<string, DeedCard>;
