import type { DeedCard } from './deed-card.ts';

/** What two do at one thing that both hold. */
export const TWO_AT_ONE = {
  'carry-together': {
    en: {
      alone:
        'carry together, move furniture, carry furniture, wheel a stretcher, push a stretcher, rush a stretcher, carry a stretcher, load a stretcher',
      do: 'carry, move, lift, haul, lug, bring',
      what: 'sofa, couch, settee, wardrobe, fridge, refrigerator, mattress, stretcher, canoe, bookshelf, cabinet, washing machine, bathtub, table together, box together, ladder together, heavy table, dresser, furniture, coffin, treasure chest, piano, grand piano, upright piano, heavy log, wooden beam, big sofa, large sofa, sofas, glass pane, pane of glass, heavy crate together, statue',
    },
    zh: {
      alone: '抬家具, 搬家具, 抬轿子, 抬担架',
      do: '抬, 合抬, 搬, 抬着, 抬起',
      what: '沙发, 桌子, 衣柜, 冰箱, 床垫, 家具, 担架, 钢琴, 柜子, 箱子, 木头, 轿子, 沙袋, 一筐葡萄, 伤员, 病人, 筐, 箩筐, 大鼓, 花轿, 猪, 桌, 床',
      any: '抬, 抬起, 合抬',
    },
    base: 'stand',
    brings: 'person',
    view: 'side',
    apart: 1.9,
    play: {
      stance: 'as-is',
      seconds: 1.4,
      keys: [
        { at: 0, right: [0.27, -0.13, -0.03], left: [0.27, 0.13, -0.03], lean: -0.08, nod: 0.06, hips: [0, 0, -0.02] },
        {
          at: 0.5,
          right: [0.27, -0.13, -0.02],
          left: [0.27, 0.13, -0.02],
          lean: -0.12,
          side: 0.05,
          hips: [0, 0, -0.035],
        },
      ],
      around: [{ thing: 'shared-load', at: [0.95, 0, 0], shared: true }],
      work: { at: [0.95, 0, 0.72], metres: 1.3, instead: ['shared-load'], most: 1 },
    },
  },
  'fight-over': {
    en: {
      alone: 'fight over a toy, fight over the toy',
      do: 'fight, tug, pull, argue, quarrel, struggle',
      what: 'over a toy, over the toy, over a teddy bear, over a doll, over a ball, over the last cookie, over the last slice',
    },
    zh: {
      alone: '抢玩具, 争抢玩具, 争玩具, 抢东西',
      do: '抢, 争抢, 争, 争夺',
      what: '玩具, 玩具熊, 娃娃, 球, 遥控器, 书包, 喜糖, 糖, 糖果, 骨头, 遥控, 雨伞, 座位, 花束, 捧花',
    },
    base: 'stand',
    place: 'nursery',
    feeling: 'angry',
    view: 'side',
    near: true,
    apart: 0.98,
    brings: 'child',
    play: {
      stance: 'lunge',
      seconds: 1.2,
      lips: 'sing',
      keys: [
        { at: 0, right: { meet: [0.26, -0.05, 0.1] }, left: { meet: [0.26, 0.05, 0.14] }, lean: -0.24, nod: 0.1 },
        { at: 0.5, right: { meet: [0.26, -0.05, 0.12] }, left: { meet: [0.26, 0.05, 0.16] }, lean: -0.32, nod: 0.14 },
      ],
      around: [{ thing: 'pulled-bear', at: [0.49, 0, 0], shared: true }],
    },
  },
} as const satisfies Record<string, DeedCard>;
