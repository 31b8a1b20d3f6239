import type { DeedCard } from './deed-card.ts';
import { fromGround } from './handiwork.ts';

/** Ropes, scales, files and saws: work of small trades. */
export const SMALL_TRADES = {
  'coil-rope': {
    en: {
      alone: 'coil a rope, coil rope, coil up a rope, coil the rope',
      do: 'coil, coil up, wind up, loop, gather up, wind',
      what: 'rope, ropes, line, lines, cable, hose, garden hose, cord, extension cord, rigging, lasso',
    },
    zh: {
      alone: '盘绳子, 盘绳, 盘缆绳, 收绳子, 收缆绳, 卷绳子',
      do: '盘, 卷, 收, 绕',
      what: '绳子, 缆绳, 绳索, 水管, 电线',
    },
    base: 'stand',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.8,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.2, -0.04, 0.16], left: [0.17, 0.1, 0.12], lean: 0.06, nod: 0.24 },
        { at: 0.3, right: [0.17, -0.26, 0.02], turn: -0.12, lean: 0.1 },
        { at: 0.6, right: [0.24, -0.2, 0.2], turn: -0.06 },
        { at: 0.85, right: [0.22, -0.02, 0.19] },
      ],
      held: [{ thing: 'rope-coil', in: 'left' }],
    },
  },
  'saw-together': {
    en: {
      alone: 'saw together, saw with a two-handed saw, saw with a crosscut saw',
      do: 'saw, cut, cut through',
      what: 'two-handed saw, two-man saw, two-person saw, crosscut saw, long saw, log together, log with a two-handed saw',
    },
    zh: { alone: '拉大锯, 拉锯, 一起锯木头, 合力锯木头', do: '拉, 锯', what: '大锯, 双人锯' },
    base: 'stand',
    refines: 'saw',
    brings: 'person',
    place: 'forest',
    view: 'side',
    apart: 2.1,
    play: {
      stance: 'wide',
      seconds: 1.3,
      turns: true,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: fromGround([0.36, -0.04, 0.79]),
          left: fromGround([0.33, 0.05, 0.83]),
          lean: 0.12,
          nod: 0.16,
        },
        {
          at: 0.5,
          right: fromGround([0.62, -0.04, 0.79]),
          left: fromGround([0.59, 0.05, 0.9]),
          lean: 0.42,
          nod: 0,
        },
      ],
      around: [{ thing: 'long-saw', at: [1.05, 0, 0], shared: true }],
    },
  },
  weigh: {
    en: {
      alone: 'use a scale, use scales',
      do: 'weigh, weigh out',
      what: 'apples, apple, fruit, vegetables, fish, meat, flour, sugar, rice, tomatoes, potatoes, oranges, grapes, spices, tea, herbs, gold, ingredients, coffee beans, nuts, scale, scales, kitchen scale, on a scale, on the scale, on scales, on a kitchen scale, parcel, package, letter, luggage, cheese, candy, sweets',
    },
    zh: {
      alone: '称重, 过秤, 称重量, 称一称',
      do: '称, 秤, 称着',
      what: '鱼, 肉, 菜, 水果, 苹果, 药材, 中药, 米, 面粉, 茶叶, 重量, 包裹, 糖果, 西红柿, 土豆',
    },
    base: 'stand',
    view: 'three-quarter',
    near: true,
    place: 'market',
    play: {
      stance: 'stand',
      seconds: 3,
      eyes: 'down',
      keys: [
        { at: 0, right: fromGround([0.4, -0.3, 1.03]), left: fromGround([0.42, 0.2, 0.98]), lean: 0.2, nod: 0.24 },
        { at: 0.4, right: fromGround([0.42, -0.12, 1.36]), lean: 0.14, nod: 0.16 },
        { at: 0.7, right: fromGround([0.42, -0.16, 1.3]), lean: 0.16, nod: 0.2 },
      ],
      around: [
        { thing: 'counter', at: [0.6, 0, 0] },
        { thing: 'dial-scale', at: [0.47, 0, 0.91] },
      ],
      work: { at: [0.47, 0, 1.24], metres: 0.24, most: 3 },
    },
  },
  'file-metal': {
    en: {
      do: 'file, file down, cut, copy, duplicate, grind, make',
      what: 'key, keys, house key, metal, iron bar, steel, blade, horseshoe, copper, brass',
    },
    zh: {
      alone: '锉钥匙, 配钥匙, 磨钥匙, 锉铁',
      do: '锉, 配, 磨, 打磨',
      what: '钥匙, 铁, 金属, 铁片, 铜',
    },
    base: 'stand',
    place: 'workshop',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 0.9,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: fromGround([0.34, -0.14, 1.03]),
          left: fromGround([0.58, 0.13, 1.03]),
          lean: 0.2,
          nod: 0.26,
          aim: [0.66, 0.75, 0],
        },
        {
          at: 0.5,
          right: fromGround([0.42, -0.05, 1.03]),
          left: fromGround([0.66, 0.22, 1.03]),
          lean: 0.28,
          aim: [0.66, 0.75, 0],
        },
      ],
      held: [{ thing: 'steel-file', in: 'right' }],
      around: [
        { thing: 'table', at: [0.64, 0, 0] },
        { thing: 'vice-key', at: [0.5, 0.04, 0.735] },
      ],
    },
  },
  'zip-tent': {
    en: {
      alone: 'zip up a tent, unzip a tent, close a tent',
      do: 'zip, zip up, unzip, close, open',
      what: 'tent, tent flap, tent door, the tent, sleeping tent',
    },
    zh: { alone: '拉帐篷, 拉上帐篷, 拉开帐篷, 拉帐篷拉链', do: '拉, 拉上, 拉开, 关上', what: '帐篷, 帐篷门, 帐篷拉链' },
    base: 'stand',
    place: 'campsite',
    view: 'side',
    play: {
      stance: 'half-kneel',
      seconds: 3.2,
      keys: [
        { at: 0, right: fromGround([0.6, -0.02, 0.3]), left: fromGround([0.46, 0.1, 0.62]), lean: 0.3, nod: 0.14 },
        { at: 0.45, right: fromGround([0.78, -0.02, 0.86]), lean: 0.2, nod: -0.1 },
        { at: 0.6, right: fromGround([0.79, -0.02, 0.88]), lean: 0.2, nod: -0.1 },
      ],
      around: [{ thing: 'zipped-tent', at: [0, 0, 0] }],
    },
  },
  'count-beads': {
    en: {
      alone: 'pray the rosary, say the rosary',
      do: 'count, finger, turn, thumb, hold, roll, pray with, move',
      what: 'prayer beads, beads, rosary, rosary beads, mala, mala beads, worry beads, buddhist beads',
    },
    zh: {
      alone: '数佛珠, 捻佛珠, 拨佛珠, 转佛珠, 盘佛珠, 数念珠, 捻念珠, 盘串, 盘手串, 拨念珠, 转核桃, 盘核桃, 揉核桃',
      do: '数, 捻, 拨, 转, 盘, 拿着, 握着',
      what: '佛珠, 念珠, 手串, 珠串',
    },
    base: 'stand',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'as-is',
      seconds: 1.2,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.2, -0.03, 0.2],
          left: [0.12, 0.05, 0.2],
          nod: 0.24,
          hands: { right: 'pinch', left: 'flat' },
        },
        { at: 0.5, right: [0.215, -0.02, 0.215], nod: 0.28 },
      ],
      held: [{ thing: 'prayer-beads', in: 'right' }],
    },
  },
  'water-sleeves': {
    en: {
      alone:
        'dance with water sleeves, dance with long sleeves, throw her sleeves, toss her sleeves, perform a water sleeve dance',
      do: 'swing, wave, toss, fling, throw, twirl, perform, flick',
      what: 'water sleeves, long sleeves, silk sleeves, flowing sleeves, water sleeve dance, water sleeve, long white sleeves',
    },
    zh: { alone: '甩水袖, 舞水袖, 水袖舞, 挥水袖, 抛水袖', do: '甩, 舞, 挥, 抛, 舞动, 挥舞', what: '水袖, 长袖' },
    base: 'stand',
    place: 'theatre',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 3.4,
      keys: [
        { at: 0, right: [0.1, -0.3, 0.33], left: [0.16, 0.2, 0.1], side: 0.08, turn: 0.3, tilt: 0.08 },
        {
          at: 0.3,
          right: [0.16, -0.24, 0.06],
          left: [0.14, 0.24, 0.41],
          side: -0.08,
          turn: -0.1,
          leftFoot: [0.06, 0, 0],
        },
        { at: 0.65, right: [0.16, -0.26, 0.4], left: [0.1, 0.31, 0.31], turn: -0.3, tilt: -0.08, hips: [0, 0, -0.03] },
      ],
      held: [{ thing: 'water-sleeves', in: 'body', at: [0, 0, 0] }],
    },
  },
  'saw-in-half': {
    en: {
      do: 'saw, cut, slice',
      what: 'woman in half, lady in half, assistant in half, girl in half, man in half, volunteer in half, a woman in two, box in half',
      whom: 'saw in half',
    },
    zh: {
      alone: '大锯活人, 锯活人, 把人锯成两半',
      do: '锯, 表演, 锯成',
      what: '活人, 人锯成两半, 大锯活人, 两半, 一个女人',
    },
    base: 'stand',
    refines: 'saw',
    place: 'theatre',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.1,
      keys: [
        {
          at: 0,
          right: fromGround([0.3, 0, 1.26]),
          left: fromGround([0.44, 0.28, 1.06]),
          lean: 0.12,
          nod: 0.16,
          aim: [1, 0, -0.35],
        },
        { at: 0.5, right: fromGround([0.46, 0, 1.18]), lean: 0.2, aim: [1, 0, -0.35] },
      ],
      held: [{ thing: 'saw', in: 'right', size: 1.3 }],
      around: [{ thing: 'saw-box', at: [0.62, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
