import { BAKING } from './baking.ts';
import type { DeedCard } from './deed-card.ts';
import { fromGround } from './handiwork.ts';
import { HOME } from './home.ts';

const OTHER = { en: {}, zh: {}, base: 'stand', view: 'side', near: true } as const;

/** What is done every day with or for others: served, told, loaded, packed up. */
export const DAILY = {
  // The plate goes down before one who sits at a table.
  'serve-dish': {
    en: {
      alone: 'wait tables, wait on tables',
      do: 'serve, serve up, dish up',
      what: 'soup, dinner, lunch, breakfast, food, dish, dishes, meal, meals, pasta, noodles, dessert, pizza, salad, steak, cake, pie, rice, fish, curry, stew, sandwiches, burger, guest, guests, customer, customers, diners, plate, plate of pasta, plate of food',
    },
    zh: {
      alone: '上菜, 端菜上桌, 给客人上菜, 为客人上菜, 给客人端菜',
      do: '端上, 端来, 端给, 上',
      what: '菜, 汤, 饭菜, 菜肴, 美食, 牛排, 面条, 甜点',
    },
    base: 'stand',
    place: 'restaurant',
    view: 'side',
    near: true,
    feeling: 'happy',
    apart: 1.42,
    partner: 'be-served',
    brings: 'person',
    play: {
      stance: 'stand',
      seconds: 3.4,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.22, -0.07, 0.12], left: [0.22, 0.07, 0.12], lean: 0.02, nod: 0.08 },
        { at: 0.4, right: fromGround([0.62, -0.1, 0.86]), left: fromGround([0.62, 0.1, 0.86]), lean: 0.4, nod: 0.1 },
        { at: 0.75, right: fromGround([0.62, -0.1, 0.84]), left: fromGround([0.62, 0.1, 0.84]), lean: 0.42, nod: 0.06 },
      ],
      held: [{ thing: 'served-dish', in: 'both' }],
      work: { at: 'both', metres: 0.3, instead: ['served-dish'], most: 1 },
    },
  },
  'be-served': {
    ...OTHER,
    feeling: 'happy',
    play: {
      stance: 'seat',
      seconds: 4,
      keys: [
        { at: 0, right: [0.3, -0.12, 0.06], left: [0.3, 0.12, 0.06], nod: -0.12 },
        { at: 0.5, nod: -0.04, lean: 0.04 },
      ],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'table', at: [0.66, 0, 0] },
      ],
    },
  },
  // Over an open book, with a hand that paints in the air what happens.
  'tell-story': {
    en: {
      alone:
        'tell a story, tell stories, tell a bedtime story, tell a fairy tale, tell fairy tales, tell an old story, tell tales',
      do: 'tell',
      what: 'story, stories, bedtime story, fairy tale, tale, ghost story',
    },
    zh: {
      alone: '讲故事, 说故事, 念故事, 读故事, 讲童话, 讲睡前故事',
      do: '讲, 说, 念',
      what: '故事, 睡前故事, 童话故事, 童话',
    },
    base: 'stand',
    place: 'room',
    view: 'side',
    near: true,
    feeling: 'happy',
    apart: 0.95,
    partner: 'hear-story',
    play: {
      stance: 'seat',
      seconds: 3.6,
      keys: [
        {
          at: 0,
          right: [0.3, -0.08, 0.34],
          left: [0.24, 0.06, 0.16],
          aimLeft: [0.6, -0.5, 0.3],
          nod: 0.06,
          open: 'right',
        },
        { at: 0.3, right: [0.28, -0.22, 0.42], nod: 0, tilt: 0.08 },
        { at: 0.55, right: [0.26, -0.03, 0.22], nod: 0.26, tilt: -0.04 },
        { at: 0.8, right: [0.32, -0.12, 0.36], nod: 0.04 },
      ],
      held: [{ thing: 'book', in: 'left', size: 1.1 }],
      around: [{ thing: 'chair', at: [0, 0, 0] }],
    },
  },
  'hear-story': {
    ...OTHER,
    feeling: 'happy',
    play: {
      stance: 'seat',
      seconds: 4,
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.02, -0.07, -0.09] }, left: [0.16, 0.06, 0.1], lean: 0.16, nod: -0.14 },
        { at: 0.5, lean: 0.22, nod: -0.2, tilt: 0.08 },
      ],
      around: [{ thing: 'stool', at: [0, 0, 0] }],
    },
  },
  // From a pile on the ground into the open side of a van.
  'load-van': {
    refines: 'carry, put-on-table, work-on, pack-suitcase, stack-up',
    en: {
      alone:
        'load a van, load a truck, load the car, load the van, unload a truck, unload a van, load a moving van, unload the van',
      do: 'load, unload, pack, put, heave, lift, stack',
      what: 'into a van, into the van, into a truck, into the truck, into a lorry, into a car, into the car, into the trunk, into the boot, from a van, from a truck, from the truck, off a truck, onto a truck, onto the truck, delivery van, moving van, moving truck',
    },
    zh: {
      alone:
        '装车, 卸货, 装货, 往车上搬箱子, 把箱子搬上车, 把箱子装上车, 搬货上车, 往卡车上装货, 搬上货车, 搬上卡车, 装上货车, 装上卡车, 把纸箱搬上货车, 把箱子搬上货车, 把家具搬上货车, 从车上卸货, 往货车上搬箱子',
    },
    base: 'stand',
    place: 'suburb',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: fromGround([0.42, -0.15, 0.56]),
          left: fromGround([0.42, 0.15, 0.56]),
          lean: 0.5,
          nod: 0.1,
          hips: [0, 0, -0.08],
        },
        { at: 0.35, right: [0.2, -0.09, 0.14], left: [0.2, 0.09, 0.14], lean: -0.06, nod: 0, hips: [0, 0, 0] },
        { at: 0.6, right: [0.34, -0.08, 0.2], left: [0.34, 0.08, 0.2], lean: 0.16, nod: 0, hips: [0, 0, 0] },
        { at: 0.8, right: [0.34, -0.08, 0.2], left: [0.34, 0.08, 0.2], lean: 0.18, hips: [0, 0, 0] },
      ],
      held: [{ thing: 'moving-box', in: 'both' }],
      around: [
        { thing: 'open-van', at: [0.7, 0.75, 0], far: true, goesOn: true },
        { thing: 'box-pile', at: [0.5, -0.72, 0] },
      ],
      work: { at: 'both', metres: 0.42, instead: ['moving-box'], most: 1 },
    },
  },
  // The lid comes down under the hands, and one leans back.
  'close-laptop': {
    refines: 'type, hold-thing',
    en: {
      do: 'close, shut, slam, slam shut',
      what: 'laptop, notebook computer, laptop lid, lid of her laptop, lid of his laptop',
    },
    zh: {
      alone: '合上电脑, 合上笔记本电脑, 关上笔记本电脑, 合上笔记本',
      do: '合上, 关上, 盖上',
      what: '电脑, 笔记本电脑, 笔记本, 手提电脑',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    feeling: 'tired',
    play: {
      stance: 'seat',
      seconds: 4,
      once: true,
      keys: [
        { at: 0, right: fromGround([0.44, -0.14, 0.79]), left: fromGround([0.44, 0.14, 0.79]), lean: 0.14, nod: 0.2 },
        { at: 0.25, right: fromGround([0.62, -0.12, 1.0]), left: fromGround([0.62, 0.12, 1.0]), lean: 0.24, nod: 0.16 },
        { at: 0.6, right: fromGround([0.46, -0.1, 0.8]), left: fromGround([0.46, 0.1, 0.8]), lean: 0.2, nod: 0.26 },
        { at: 0.75, right: fromGround([0.42, -0.1, 0.8]), left: fromGround([0.42, 0.1, 0.8]), lean: 0.06, nod: 0.1 },
        { at: 1, right: fromGround([0.4, -0.1, 0.8]), left: fromGround([0.4, 0.1, 0.8]), lean: -0.06, nod: -0.06 },
      ],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'table', at: [0.6, 0, 0] },
        { thing: 'closing-laptop', at: [0.5, 0, 0.735] },
      ],
    },
  },
  'carry-bricks': {
    refines: 'carry',
    en: {
      do: 'carry, move, haul, lug, unload',
      what: 'brick, bricks, stack of bricks, pile of bricks, load of bricks',
    },
    zh: { alone: '搬砖, 搬砖头, 扛砖', do: '搬, 搬运, 抱着', what: '砖, 砖头, 红砖' },
    base: 'walk',
    place: 'construction-site',
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [{ at: 0, right: [0.16, -0.1, -0.02], left: [0.16, 0.1, -0.02], lean: -0.1 }],
      held: [{ thing: 'brick-stack', in: 'both' }],
    },
  },
  'sleep-with-toy': {
    ...HOME['sleep-in-bed'],
    refines: 'sleep-in-bed, hug-thing',
    en: {
      do: 'sleep, fall asleep, nap, asleep, lie asleep, cuddle up',
      what: 'with her teddy, with his teddy, with a teddy, with her teddy bear, with his teddy bear, with a teddy bear, with the teddy bear, with a doll, with her doll, with a plush, with a plushie, with her plushie, with a stuffed animal, with her stuffed animal, with a toy, hugging a teddy bear, hugging her teddy bear, hugging his teddy bear, hugging a pillow, hugging a doll',
    },
    zh: {
      alone:
        '抱着玩偶睡觉, 抱着玩偶睡着, 抱着玩具熊睡觉, 抱着玩具熊睡着, 抱着小熊睡觉, 抱着小熊睡着, 抱着娃娃睡觉, 抱着娃娃睡着, 抱着布娃娃睡觉, 抱着布娃娃睡着, 抱着毛绒玩具睡觉, 抱着毛绒玩具睡着, 抱着泰迪熊睡觉, 抱着泰迪熊睡着, 抱着抱枕睡觉, 抱着抱枕睡着, 抱着枕头睡觉',
    },
    play: {
      ...HOME['sleep-in-bed'].play,
      keys: [{ at: 0, right: [0.12, -0.03, 0.16], left: [0.13, 0.05, 0.2] }],
      held: [...HOME['sleep-in-bed'].play.held, { thing: 'hugged-teddy', in: 'body', at: [0.1, 0.02, 0.24] }],
    },
  },
  // Rice into a leaf that is folded and bound: green corners beside one another.
  'make-zongzi': {
    ...BAKING['make-dumplings'],
    en: { do: 'make, wrap, tie', what: 'zongzi, rice dumplings, sticky rice dumplings, rice dumplings in leaves' },
    zh: { alone: '包粽子, 裹粽子', do: '包, 裹', what: '粽子' },
    play: {
      ...BAKING['make-dumplings'].play,
      held: [{ thing: 'bound-zongzi', in: 'right' }],
      around: [
        { thing: 'counter', at: [0.62, 0, 0] },
        { thing: 'zongzi-plate', at: [0.52, 0.2, 0.91] },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
