import type { DeedCard } from './deed-card.ts';

/** Exercise and play with the whole body. */
export const EXERCISE = {
  yoga: {
    en: {
      alone: 'do yoga, practice yoga, practise yoga, hold a yoga pose, do pilates, practise pilates, practice pilates',
      do: 'do, practice, practise, perform',
      what: 'yoga, yoga pose, tree pose',
    },
    zh: { alone: '做瑜伽, 练瑜伽, 做下犬式, 下犬式, 做树式, 做拜日式, 做瑜伽动作', do: '做, 练, 练习', what: '瑜伽' },
    base: 'stand',
    place: 'park',
    view: 'front',
    play: {
      stance: 'on-one-leg',
      seconds: 6,
      keys: [
        { at: 0, right: [0.14, -0.015, 0.22], left: [0.14, 0.015, 0.22] },
        { at: 0.3, right: [0.03, -0.02, 0.56], left: [0.03, 0.02, 0.56] },
        { at: 0.75, right: [0.03, -0.02, 0.57], left: [0.03, 0.02, 0.57], side: 0.02 },
      ],
      around: [{ thing: 'yoga-mat', at: [0, 0, 0] }],
    },
  },
  meditate: {
    en: {
      alone: 'meditate, sit in meditation, sit cross-legged, pray silently',
      do: 'sit, practice',
      what: 'meditation, lotus position, cross-legged, lotus',
    },
    zh: { alone: '打坐, 冥想, 盘腿坐, 禅修, 静坐, 盘腿, 盘腿而坐, 盘腿打坐, 盘膝, 盘膝而坐, 盘膝打坐' },
    base: 'stand',
    view: 'front',
    play: {
      stance: 'cross-legged',
      seconds: 5,
      eyes: 'shut',
      keys: [
        { at: 0, right: [0.15, -0.13, 0.06], left: [0.15, 0.13, 0.06], open: 'both' },
        { at: 0.5, right: [0.15, -0.13, 0.065], left: [0.15, 0.13, 0.065], nod: 0.05 },
      ],
      around: [{ thing: 'yoga-mat', at: [0, 0, 0] }],
    },
  },
  stretch: {
    en: {
      alone:
        'stretch, warm up, do a stretch, limber up, loosen up, flex his muscles, flex her muscles, stretch out, have a stretch, do stretches, warm up before a race',
      do: 'stretch',
      what: 'arms, body',
    },
    zh: {
      alone:
        '伸展, 拉伸, 伸懒腰, 热身, 打哈欠, 伸个懒腰, 舒展身体, 活动筋骨, 做拉伸, 扭扭腰, 扭腰, 伸了个懒腰, 打完哈欠伸懒腰',
    },
    base: 'stand',
    place: 'park',
    view: 'front',
    play: {
      stance: 'wide',
      seconds: 4,
      keys: [
        { at: 0, right: [0.02, -0.03, 0.55], left: [0.02, 0.03, 0.55] },
        { at: 0.3, side: 0.38, right: [0.02, 0.13, 0.52], left: [0.02, 0.19, 0.5] },
        { at: 0.7, side: -0.38, right: [0.02, -0.19, 0.5], left: [0.02, -0.13, 0.52] },
      ],
    },
  },
  'push-ups': {
    en: {
      alone:
        'push-ups, pushups, push ups, do push-ups, do pushups, do push ups, do a push-up, push up, push-up, do a plank, plank, hold a plank, do planks',
      do: 'do, perform, hold',
      what: 'push-up, push-ups, pushup, pushups, plank',
    },
    zh: { alone: '做俯卧撑, 平板支撑', do: '做', what: '俯卧撑, 平板支撑' },
    base: 'stand',
    place: 'gym',
    view: 'side',
    play: {
      stance: 'plank',
      seconds: 1.9,
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.27, -0.13, 0.07] },
          left: { by: 'ground', off: [0.27, 0.13, 0.07] },
          nod: -0.75,
        },
        { at: 0.12, nod: -0.75 },
        { at: 0.5, hips: [0.02, 0, -0.1], lean: 0.2, nod: -0.75 },
        { at: 0.58, hips: [0.02, 0, -0.1], lean: 0.2, nod: -0.75 },
      ],
    },
  },
  'sit-ups': {
    en: { alone: 'do sit-ups, do situps, do crunches', do: 'do', what: 'sit-up, sit-ups, situps, crunches' },
    zh: { alone: '做仰卧起坐, 仰卧起坐', do: '做', what: '仰卧起坐' },
    base: 'stand',
    place: 'gym',
    view: 'side',
    play: {
      stance: 'floor',
      seconds: 1.9,
      keys: [
        {
          at: 0,
          right: { by: 'ear', off: [0.02, -0.06, 0.02] },
          left: { by: 'ear', off: [0.02, 0.06, 0.02] },
          lean: 0.2,
        },
        { at: 0.5, lean: -1.05, right: { by: 'ear', off: [0.02, -0.06, 0.02] } },
      ],
      around: [{ thing: 'yoga-mat', at: [0, 0, 0] }],
    },
  },
  squats: {
    en: { alone: 'do squats, squat repeatedly, squat', do: 'do, perform', what: 'squats, squat' },
    zh: { alone: '做深蹲', do: '做', what: '深蹲' },
    base: 'stand',
    place: 'gym',
    view: 'three-quarter',
    play: {
      stance: 'wide',
      seconds: 1.9,
      keys: [
        { at: 0, right: [0.1, -0.12, 0.1], left: [0.1, 0.12, 0.1] },
        { at: 0.5, hips: [-0.09, 0, -0.2], right: [0.36, -0.1, 0.25], left: [0.36, 0.1, 0.25], lean: 0.4, nod: -0.2 },
      ],
    },
  },
  'jumping-jacks': {
    en: {
      alone: 'do jumping jacks, exercise, do aerobics, do exercises, do burpees, do a burpee, do star jumps',
      do: 'do',
      what: 'jumping jacks, aerobics, exercise, exercises',
    },
    zh: {
      alone:
        '跳有氧操, 有氧操, 跳健美操, 做操, 锻炼, 开合跳, 健身操, 健美操, 做健美操, 做体操, 做早操, 做广播体操, 做课间操',
      do: '做',
      what: '运动',
    },
    base: 'stand',
    place: 'park',
    view: 'front',
    play: {
      inStep: true,
      stance: 'stand',
      seconds: 0.95,
      keys: [
        { at: 0, right: [0.02, -0.16, -0.02], left: [0.02, 0.16, -0.02] },
        {
          at: 0.25,
          hips: [0, 0, 0.05],
          rightFoot: [0, -0.05, 0.05],
          leftFoot: [0, 0.05, 0.05],
          right: [0.03, -0.3, 0.26],
          left: [0.03, 0.3, 0.26],
        },
        {
          at: 0.4,
          right: [0.03, -0.08, 0.56],
          left: [0.03, 0.08, 0.56],
          rightFoot: [0, -0.11, 0],
          leftFoot: [0, 0.11, 0],
          hips: [0, 0, -0.04],
        },
        {
          at: 0.62,
          right: [0.03, -0.08, 0.56],
          left: [0.03, 0.08, 0.56],
          rightFoot: [0, -0.11, 0],
          leftFoot: [0, 0.11, 0],
          hips: [0, 0, -0.04],
        },
        {
          at: 0.75,
          hips: [0, 0, 0.05],
          rightFoot: [0, -0.05, 0.05],
          leftFoot: [0, 0.05, 0.05],
          right: [0.03, -0.3, 0.26],
          left: [0.03, 0.3, 0.26],
        },
      ],
    },
  },
  'skip-rope': {
    en: { alone: 'skip rope, jump rope', do: 'jump, skip', what: 'rope, skipping rope, jump rope' },
    zh: { alone: '跳绳', do: '跳', what: '绳, 跳绳' },
    base: 'stand',
    place: 'park',
    view: 'front',
    play: {
      stance: 'stand',
      seconds: 0.62,
      keys: [
        { at: 0, right: [0.1, -0.22, 0.02], left: [0.1, 0.22, 0.02], hips: [0, 0, 0] },
        {
          at: 0.5,
          hips: [0, 0, 0.06],
          rightFoot: [0, 0, 0.06],
          leftFoot: [0, 0, 0.06],
          right: [0.1, -0.22, 0.0],
          left: [0.1, 0.22, 0.0],
        },
      ],
      held: [{ thing: 'skipping-rope', in: 'both' }],
    },
  },
  'hula-hoop': {
    en: { alone: 'hula hoop', do: 'spin, use, play, twirl', what: 'hula hoop, hula-hoop, hoop' },
    zh: { alone: '转呼啦圈', do: '转', what: '呼啦圈' },
    base: 'stand',
    place: 'park',
    view: 'front',
    play: {
      stance: 'wide',
      seconds: 0.9,
      keys: [
        { at: 0, right: [0.06, -0.24, 0.32], left: [0.06, 0.24, 0.32], hips: [0, 0.03, 0] },
        { at: 0.25, hips: [0.03, 0, 0] },
        { at: 0.5, hips: [0, -0.03, 0] },
        { at: 0.75, hips: [-0.03, 0, 0] },
      ],
      held: [{ thing: 'hoop', in: 'body', at: [0, 0, 0.08], aim: [1, 0, 0] }],
    },
  },
  treadmill: {
    en: { do: 'run, jog, walk', what: 'treadmill, on a running machine, running machine' },
    zh: { alone: '在跑步机上跑步, 跑步机上跑步, 在跑步机上慢跑', do: '跑, 走', what: '跑步机' },
    base: 'stand',
    place: 'gym',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 0.72,
      keys: [
        {
          at: 0,
          rightFoot: [0.18, 0, 0.1],
          leftFoot: [-0.2, 0, 0.14],
          right: [-0.08, -0.14, 0.08],
          left: [0.16, 0.12, 0.2],
          lean: 0.1,
          hips: [0, 0, 0.07],
        },
        { at: 0.25, rightFoot: [0, 0, 0.08], leftFoot: [-0.06, 0, 0.3], hips: [0, 0, 0.05] },
        {
          at: 0.5,
          rightFoot: [-0.2, 0, 0.14],
          leftFoot: [0.18, 0, 0.1],
          right: [0.16, -0.12, 0.2],
          left: [-0.08, 0.14, 0.08],
          hips: [0, 0, 0.07],
        },
        { at: 0.75, rightFoot: [-0.06, 0, 0.3], leftFoot: [0, 0, 0.08], hips: [0, 0, 0.05] },
      ],
      around: [{ thing: 'treadmill', at: [0, 0, 0] }],
    },
  },
  lunges: {
    en: {
      alone: 'do lunges, do a lunge, do walking lunges',
      do: 'do, perform',
      what: 'lunges, lunge, lunging exercises',
    },
    zh: { alone: '做弓步, 做弓箭步, 做箭步蹲, 弓步蹲', do: '做', what: '弓步, 箭步蹲, 弓箭步' },
    base: 'stand',
    place: 'gym',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 2.6,
      keys: [
        { at: 0, right: [0.0, -0.14, 0.07], left: [0.0, 0.14, 0.07] },
        {
          at: 0.12,
          rightFoot: [0.2, 0, 0.12],
          leftFoot: [-0.06, 0, 0],
          hips: [0.06, 0, 0],
          right: [0.0, -0.14, 0.07],
          left: [0, 0.14, 0.07],
        },
        { at: 0.26, rightFoot: [0.32, 0, 0], leftFoot: [-0.24, 0, 0.05], hips: [0.04, 0, -0.2], lean: 0.04 },
        { at: 0.36, rightFoot: [0.32, 0, 0], leftFoot: [-0.24, 0, 0.05], hips: [0.04, 0, -0.21], lean: 0.04 },
        { at: 0.5, rightFoot: [0, 0, 0], leftFoot: [0, 0, 0] },
        { at: 0.62, leftFoot: [0.2, 0, 0.12], rightFoot: [-0.06, 0, 0], hips: [0.06, 0, 0] },
        { at: 0.76, leftFoot: [0.32, 0, 0], rightFoot: [-0.24, 0, 0.05], hips: [0.04, 0, -0.2], lean: 0.04 },
        { at: 0.86, leftFoot: [0.32, 0, 0], rightFoot: [-0.24, 0, 0.05], hips: [0.04, 0, -0.21], lean: 0.04 },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
