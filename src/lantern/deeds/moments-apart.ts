import type { DeedCard } from './deed-card.ts';
import { DIGGING } from './digging.ts';
import { GAMES } from './games.ts';
import { GYMNASTICS } from './gymnastics.ts';
import { NURSING } from './nursing.ts';
import { STUNTS } from './stunts.ts';
import { TWO_AT_ONE } from './two-at-one.ts';

const { play: DIG } = DIGGING.dig;
const { play: FISH } = GAMES.fish;
const { play: TAI_CHI } = GYMNASTICS['tai-chi'];
const { play: CARRY, ...CARRIES } = TWO_AT_ONE['carry-together'];

/** What a plainer deed does not tell: the same with a thing, at a place or in a posture of its own. */
export const MOMENTS_APART = {
  'nod-off': {
    en: {
      alone:
        'nod off, nod off standing, doze off standing, doze standing, doze standing up, fall asleep standing, fall asleep standing up, fall asleep on her feet, fall asleep on his feet, sleep standing up, doze on her feet, doze on his feet',
    },
    zh: { alone: '站着打瞌睡, 站着打盹, 站着睡着, 站着睡, 站着犯困, 点着头打瞌睡, 一点一点地打瞌睡' },
    base: 'stand',
    byAnimals: 'lie',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'as-is',
      seconds: 3.2,
      eyes: 'shut',
      keys: [
        { at: 0, right: [0.05, -0.14, -0.01], left: [0.05, 0.14, -0.01], nod: 0.1, curl: 0.04 },
        { at: 0.55, nod: 0.62, tilt: 0.16, lean: 0.07, curl: 0.14 },
        { at: 0.72, nod: 0.68, tilt: 0.2, lean: 0.09, curl: 0.16 },
        { at: 0.8, nod: 0, tilt: -0.04, curl: 0 },
      ],
    },
  },
  'cast-line': {
    en: {
      alone:
        'cast a line, cast his line, cast her line, cast a fishing line, cast his fishing line, cast her fishing line, cast out a line, cast his rod, cast her rod, cast a lure, fly fish, go fly fishing',
      do: 'cast, cast out, fling, swing, flick, throw',
      what: 'line, fishing line, his line, her line, fishing rod, rod, lure, fly rod, hook into the water, hook into the river, hook into the sea',
    },
    zh: {
      alone: '甩竿, 甩杆, 抛竿, 抛杆, 抛钩, 甩钩, 飞钓, 挥竿, 甩鱼竿, 把鱼钩抛, 把鱼线甩, 把鱼钩甩, 把钩甩',
      do: '甩, 抛, 挥, 甩出, 抛出',
      what: '鱼钩, 鱼线, 鱼竿, 钓竿, 鱼饵, 鱼钩抛',
    },
    base: 'stand',
    refines: 'fish',
    place: 'mountain-lake',
    atShore: true,
    view: 'side',
    play: {
      stance: 'lunge',
      seconds: 2.6,
      keys: [
        { at: 0, right: [0.2, -0.06, 0.12], left: [0.26, 0.02, 0.1], aim: [0.9, 0, 0.42], lean: 0.06 },
        { at: 0.25, right: [-0.02, -0.12, 0.46], left: [0.06, -0.04, 0.4], aim: [-0.75, 0, 0.66], lean: -0.14 },
        { at: 0.4, right: [-0.04, -0.12, 0.48], left: [0.04, -0.04, 0.42], aim: [-0.9, 0, 0.42], lean: -0.18 },
        { at: 0.52, right: [0.3, -0.06, 0.36], left: [0.3, 0.02, 0.3], aim: [0.86, 0, 0.5], lean: 0.2 },
        { at: 0.62, right: [0.3, -0.06, 0.2], left: [0.3, 0.02, 0.16], aim: [0.98, 0, 0.2], lean: 0.22 },
      ],
      held: FISH.held,
      around: [{ thing: 'fished-water', at: [0.95, 0, 0] }],
    },
  },
  'tai-chi-fan': {
    ...GYMNASTICS['tai-chi'],
    en: {
      alone: 'do tai chi with fans, do tai chi with a fan, practise tai chi with fans, practice tai chi with fans',
      do: 'practise, practice, do, perform, dance, snap, open, flick open, wave',
      what: 'tai chi with fans, tai chi with a fan, tai chi fan, fan tai chi, kung fu fan, fans open, open fans, fans in unison',
    },
    zh: {
      alone: '打太极扇, 练太极扇, 舞太极扇, 打功夫扇, 练功夫扇, 耍太极扇, 开扇, 同时开扇, 甩开扇子, 打开折扇',
      do: '打, 练, 舞, 耍, 表演',
      what: '太极扇, 功夫扇',
    },
    refines: 'tai-chi, fan-dance',
    play: {
      ...TAI_CHI,
      // Open to whoever looks on, whatever the arm does.
      keys: TAI_CHI.keys.map((key) => ({ ...key, aim: [0.1, -0.5, 1] as const })),
      held: [{ thing: 'paper-fan', in: 'right', size: 1.6, face: [1, 0.2, 0] }],
    },
  },
  'stoke-boiler': {
    en: {
      do: 'shovel, stoke, scoop, feed, throw, heave',
      what: 'into a furnace, into the furnace, into a firebox, into the firebox, into the boiler, into a boiler, into a stove, into a kiln, coal, coals, coke, furnace, firebox, boiler, blast furnace, kiln with wood',
    },
    zh: {
      alone: '铲煤, 添煤, 加煤, 往锅炉里铲煤, 往炉膛里铲煤, 往炉子里添煤, 烧锅炉, 烧炉子',
      do: '铲, 添, 加',
      what: '煤, 煤块, 煤炭, 锅炉, 炉膛',
    },
    base: 'stand',
    refines: 'dig',
    place: 'workshop',
    view: 'three-quarter',
    play: {
      ...DIG,
      held: [
        { thing: 'spade', in: 'both' },
        { thing: 'coal-load', in: 'both', between: [0.42, 0.8] },
      ],
      around: [
        { thing: 'firebox', at: [1.85, 0, 0] },
        { thing: 'coal-heap', at: [0.98, -0.1, 0] },
      ],
    },
  },
  'unroll-paper': {
    en: {
      do: 'unroll, pull, pull off, tear off, unravel, unspool, yank, play with, unwind',
      what: 'toilet paper, toilet roll, loo roll, paper towel, kitchen roll, roll of toilet paper, toilet paper off the roll, paper off the roll, paper towel off the roll',
    },
    zh: { do: '扯, 拽, 拉, 抽, 扯着, 拽着, 拉出', what: '卫生纸, 卷纸, 厕纸, 手纸, 卷筒纸' },
    base: 'stand',
    place: 'bathroom',
    feeling: 'happy',
    view: 'side',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.2,
      keys: [
        { at: 0, right: [0.32, -0.05, 0.2], left: [0.14, 0.1, 0.14], nod: 0.16, lean: 0.1 },
        { at: 0.5, right: [0.12, -0.08, 0.1], left: [0.32, 0.06, 0.22], nod: 0.2, lean: 0 },
      ],
      around: [{ thing: 'pulled-roll', at: [0.62, 0, 0] }],
    },
  },
  'heat-in-microwave': {
    en: {
      alone:
        'use the microwave, use a microwave, wait for the microwave, wait by the microwave, stand by the microwave',
      do: 'heat, heat up, warm, warm up, reheat, cook, microwave, put, wait',
      what: 'in the microwave, in a microwave, into the microwave, for the microwave, by the microwave, microwave meal, microwave popcorn, popcorn in the microwave',
    },
    zh: {
      alone: '用微波炉热饭, 用微波炉加热, 微波炉热饭, 微波炉加热, 用微波炉热, 等微波炉, 等微波炉热',
      do: '等, 用, 放进, 按, 盯着',
      what: '微波炉',
    },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 4.2,
      keys: [
        { at: 0, right: [0.34, -0.1, 0.24], left: [0.06, 0.13, 0], nod: 0.14, open: 'right' },
        { at: 0.2, right: [0.36, -0.12, 0.25], nod: 0.12 },
        { at: 0.4, right: [0.12, -0.03, 0.2], left: [0.12, 0.05, 0.17], nod: 0.2, tilt: 0.08 },
        { at: 0.85, right: [0.12, -0.03, 0.2], left: [0.12, 0.05, 0.17], nod: 0.14, tilt: -0.06 },
      ],
      around: [
        { thing: 'table', at: [0.72, 0, 0] },
        { thing: 'lit-microwave', at: [0.74, 0, 0.75] },
      ],
    },
  },
  'wring-sheet': {
    en: {
      do: 'wring, wring out, twist',
      what: 'sheet, bedsheet, bed sheet, sheets, blanket, tablecloth, duvet cover, quilt',
    },
    zh: {
      alone: '拧床单, 拧被单, 拧被套',
      do: '拧, 拧干, 绞, 绞干',
      what: '床单, 被单, 被套, 毯子, 被罩, 窗帘',
    },
    base: 'stand',
    brings: 'person',
    refines: 'wash-clothes',
    place: 'garden',
    view: 'side',
    apart: 1.8,
    play: {
      stance: 'wide',
      seconds: 1.8,
      keys: [
        { at: 0, right: [0.26, -0.05, 0.12], left: [0.26, 0.05, 0.16], lean: -0.1, side: 0.06 },
        { at: 0.5, right: [0.26, 0.05, 0.15], left: [0.26, -0.05, 0.12], lean: -0.16, side: -0.06 },
      ],
      around: [{ thing: 'wrung-sheet', at: [0.9, 0, 0], shared: true }],
    },
  },
  'push-parcels': {
    ...STUNTS['push-cart'],
    en: {
      do: 'push, wheel, roll, steer, trundle, shove, manoeuvre, maneuver',
      what: 'cart of parcels, cart of boxes, trolley of parcels, trolley of boxes, cart full of parcels, cart full of boxes, cart piled with parcels, cart piled with boxes, cart piled high with boxes, cart piled high with parcels, trolley piled high, hand truck, stacked dolly, cart stacked with boxes, trolley stacked with boxes, delivery cart',
    },
    zh: {
      do: '推, 推着, 拉着',
      what: '一车包裹, 一车快递, 一车纸箱, 一车箱子, 快递车, 一推车包裹, 平板车, 一车货, 一车货物',
    },
    refines: 'push-cart',
    place: 'lift',
    play: { ...STUNTS['push-cart'].play, around: [{ thing: 'parcel-trolley', at: [0.56, 0, 0] }] },
  },
  'look-under-bonnet': {
    en: {
      alone: 'pop the hood, pop the bonnet, look under the hood, look under the bonnet, check under the hood',
      do: 'open, lift, raise, pop, prop up, look, peer, lean, check, stare, inspect, slam',
      what: 'hood of a car, bonnet of a car, car hood, car bonnet, under the hood, under the bonnet, hood of the car, hood of her car, hood of his car, bonnet of her car, bonnet of his car, engine bay',
    },
    zh: {
      alone: '掀开引擎盖, 打开引擎盖, 掀起引擎盖, 打开发动机盖, 检查发动机',
      do: '掀开, 打开, 掀起, 揭开, 支起, 盖上',
      what: '引擎盖, 发动机盖, 车盖, 前盖, 机盖',
    },
    base: 'stand',
    place: 'city-street',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 3.4,
      keys: [
        { at: 0, right: [0.3, -0.12, 0.1], left: [0.26, 0.14, 0.52], lean: 0.3, nod: 0.26 },
        { at: 0.35, right: [0.34, -0.02, 0.08], lean: 0.46, nod: 0.2, look: 0.2 },
        { at: 0.7, right: [0.3, -0.16, 0.12], lean: 0.36, nod: 0.3, look: -0.2 },
      ],
      around: [{ thing: 'open-bonnet', at: [1.05, 0, 0] }],
    },
  },
  'reach-high': {
    en: {
      alone: 'stand on tiptoe to reach, stretch up to reach, reach on tiptoe, strain to reach, stretch to reach',
      do: 'reach, stretch',
      what: 'on top of the fridge, on top of the wardrobe, on top of the cupboard, jar on top, box on top, biscuit tin, cookie jar on top, high branch, for the ceiling',
    },
    zh: {
      alone: '踮脚去够, 踮脚够, 踮着脚够, 踮起脚够, 踮起脚去够, 伸手去够, 伸手够',
      any: '够, 去够',
    },
    base: 'stand',
    place: 'kitchen',
    view: 'three-quarter',
    play: {
      stance: 'as-is',
      seconds: 2.4,
      keys: [
        { at: 0, right: [0.2, -0.09, 0.56], left: [0.16, 0.1, 0.3], toes: 0.4, lean: 0.06, nod: -0.3, open: 'both' },
        { at: 0.45, right: [0.21, -0.08, 0.57], left: [0.2, 0.1, 0.36], toes: 0.8, lean: 0.12, nod: -0.36 },
        { at: 0.75, right: [0.19, -0.09, 0.52], toes: 0.3, nod: -0.3 },
      ],
    },
  },
  'stuff-parcel': {
    en: {
      do: 'stuff, cram, force, jam, shove, push, ram, wedge',
      what: 'parcel through, package through, parcel, package, parcel through a letterbox, package through a letterbox, parcel into a mailbox, package into a mailbox',
    },
    zh: {
      alone: '把包裹塞进信箱, 往信箱里塞包裹, 硬塞包裹',
      do: '塞, 硬塞, 使劲塞, 往信箱里塞',
      what: '包裹, 大包裹, 快递, 快递盒, 纸箱',
    },
    base: 'stand',
    refines: 'put-in-mailbox, deliver-mail, push, push-furniture',
    place: 'suburb',
    view: 'side',
    play: {
      stance: 'lunge',
      seconds: 1.3,
      keys: [
        { at: 0, right: [0.24, -0.1, 0.13], left: [0.24, 0.1, 0.13], lean: 0.1, nod: 0.06 },
        { at: 0.45, right: [0.32, -0.1, 0.13], left: [0.32, 0.1, 0.13], lean: 0.26, nod: 0.02 },
        { at: 0.65, right: [0.3, -0.1, 0.13], left: [0.3, 0.1, 0.13], lean: 0.2, tilt: 0.1 },
      ],
      held: [{ thing: 'stuffed-parcel', in: 'both' }],
    },
  },
  'shave-neck': {
    ...NURSING['trim-beard'],
    en: {
      do: 'shave, lather, trim, scrape',
      what: "neck, straight razor, cut-throat razor, neck with a razor, with a straight razor, with a cut-throat razor, customer's neck, man's neck, client's neck, back of a customer's neck, back of the neck, man's head, customer's head, head with a razor, back of a man's neck, back of his neck",
    },
    zh: {
      alone: '给客人刮脖子, 给客人剃头, 给顾客剃头, 给老人剃头, 给客人修面, 给顾客修面',
      do: '刮, 剃, 用剃刀刮, 用剃刀剃',
      what: '后颈, 脖子, 后脖子, 头, 光头',
    },
    refines: 'shave, trim-beard',
    partner: 'have-hair-done',
    play: {
      stance: 'stand',
      seconds: 1.8,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { of: 'head', off: [-0.17, -0.04, -0.07], else: [0.28, -0.06, 0.2] },
          left: { of: 'head', off: [-0.05, 0.05, 0.06], else: [0.28, 0.06, 0.25] },
          aim: [0.8, 0.1, 0.5],
          lean: 0.1,
          nod: 0.2,
        },
        {
          at: 0.6,
          right: { of: 'head', off: [-0.16, -0.04, -0.13], else: [0.29, -0.04, 0.15] },
          aim: [0.8, 0.1, 0.3],
        },
      ],
      held: [{ thing: 'straight-razor', in: 'right', size: 0.75 }],
    },
  },
  'carry-water-jug': {
    ...CARRIES,
    en: { do: 'carry, haul, lug, lift', what: 'water jug together, jug of water together, water cooler bottle' },
    zh: {
      do: '抬, 合抬, 抬着, 合力抬, 抬起',
      what: '一桶水, 水桶, 桶装水, 一桶饮用水, 饮用水, 一大桶水, 矿泉水, 一桶饮',
    },
    refines: 'carry-together',
    play: { ...CARRY, around: [{ thing: 'water-jug', at: [0.95, 0, 0], shared: true }] },
  },
  'carry-mattress': {
    ...CARRIES,
    en: { do: 'carry, move, lift, haul, lug, bring, drag', what: 'mattress, mattresses' },
    zh: { do: '抬, 合抬, 搬, 抬着, 搬着, 抬起', what: '床垫, 席梦思' },
    refines: 'carry-together, carry, drag',
    play: { ...CARRY, around: [{ thing: 'carried-mattress', at: [0.95, 0, 0], shared: true }] },
  },
} as const satisfies Record<string, DeedCard>;
