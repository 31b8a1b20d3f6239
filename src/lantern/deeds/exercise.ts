import type { DeedCard } from './deed-card.ts';

/** Exercise and play with the whole body. */
export const EXERCISE = {
  'lift-weights': {
    en: {
      alone: 'lift weights, weightlift, work out, do deadlifts',
      do: 'lift, raise, press, hold',
      what: 'barbell, weights, weight, heavy weights',
    },
    zh: { alone: '举重, 举杠铃, 健身', do: '举', what: '杠铃, 重物' },
    base: 'stand',
    view: 'front',
    play: {
      stance: 'wide',
      seconds: 3,
      keys: [
        { at: 0, right: [0.12, -0.15, 0.25], left: [0.12, 0.15, 0.25] },
        { at: 0.35, right: [0.06, -0.17, 0.56], left: [0.06, 0.17, 0.56], hips: [0, 0, 0.015], nod: -0.06 },
        { at: 0.65, right: [0.06, -0.17, 0.56], left: [0.06, 0.17, 0.56], hips: [0, 0, 0.015] },
      ],
      held: [{ thing: 'barbell', in: 'both' }],
    },
  },
  dumbbells: {
    en: { alone: 'do bicep curls, curl', do: 'lift, curl, use', what: 'dumbbell, dumbbells' },
    zh: { alone: '举哑铃', do: '举, 练', what: '哑铃' },
    base: 'stand',
    play: {
      stance: 'stand',
      seconds: 1.8,
      keys: [
        { at: 0, right: [0.06, -0.13, -0.02], left: [0.16, 0.12, 0.2] },
        { at: 0.5, right: [0.16, -0.12, 0.2], left: [0.06, 0.13, -0.02] },
      ],
      held: [
        { thing: 'dumbbell', in: 'right' },
        { thing: 'dumbbell', in: 'left' },
      ],
    },
  },
  'tai-chi': {
    en: {
      alone: 'do tai chi, practice tai chi, practise tai chi',
      do: 'practice, practise, do, perform',
      what: 'tai chi, taichi, qigong',
    },
    zh: { alone: '打太极, 打太极拳, 练太极', do: '打, 练', what: '太极, 太极拳, 气功' },
    base: 'stand',
    view: 'three-quarter',
    play: {
      stance: 'lunge',
      seconds: 6,
      keys: [
        { at: 0, right: [-0.16, -0.2, 0.26], left: [0.34, 0.06, 0.26], open: 'both', turn: -0.3 },
        { at: 0.3, right: [0.2, -0.08, 0.14], left: [0.2, 0.08, 0.3], turn: 0, hips: [-0.04, 0, 0.02], lean: -0.1 },
        { at: 0.55, right: [0.32, -0.1, 0.24], left: [0.28, 0.14, 0.2], turn: 0.1, hips: [0.04, 0, -0.02], lean: 0.06 },
        { at: 0.8, right: [0.02, -0.26, 0.14], left: [0.24, 0.02, 0.3], turn: -0.2, hips: [-0.02, 0, 0] },
      ],
    },
  },
  yoga: {
    en: {
      alone: 'do yoga, practice yoga, practise yoga, hold a yoga pose',
      do: 'do, practice, practise, perform',
      what: 'yoga, yoga pose, tree pose',
    },
    zh: { alone: '做瑜伽, 练瑜伽', do: '做, 练, 练习', what: '瑜伽' },
    base: 'stand',
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
    zh: { alone: '打坐, 冥想, 盘腿坐, 禅修, 静坐' },
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
    en: { alone: 'stretch, warm up, do a stretch, yawn', do: 'stretch', what: 'arms, body, legs' },
    zh: { alone: '伸展, 拉伸, 伸懒腰, 热身, 打哈欠' },
    base: 'stand',
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
      alone: 'do push-ups, do pushups, do push ups, do a push-up',
      do: 'do, perform',
      what: 'push-up, push-ups, pushup, pushups, plank',
    },
    zh: { alone: '做俯卧撑', do: '做', what: '俯卧撑, 平板支撑' },
    base: 'lie',
    view: 'side',
    play: {
      stance: 'plank',
      seconds: 1.7,
      keys: [
        { at: 0, right: [0.315, -0.13, 0.3], left: [0.315, 0.13, 0.3], nod: -0.35, raise: 0.38 },
        { at: 0.5, right: [0.13, -0.17, 0.26], left: [0.13, 0.17, 0.26], raise: 0.14 },
      ],
    },
  },
  'sit-ups': {
    en: { alone: 'do sit-ups, do situps, do crunches', do: 'do', what: 'sit-up, sit-ups, situps, crunches' },
    zh: { alone: '做仰卧起坐', do: '做', what: '仰卧起坐' },
    base: 'stand',
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
    en: { alone: 'do squats, squat repeatedly', do: 'do', what: 'squats' },
    zh: { alone: '做深蹲', do: '做', what: '深蹲' },
    base: 'stand',
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
      alone: 'do jumping jacks, exercise, do aerobics, do exercises, do gymnastics',
      do: 'do',
      what: 'jumping jacks, aerobics, exercise, exercises',
    },
    zh: { alone: '做操, 锻炼, 开合跳, 健身操', do: '做', what: '体操, 运动' },
    base: 'stand',
    view: 'front',
    play: {
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
          at: 0.5,
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
  climb: {
    en: {
      alone: 'climb a rope, rock climb',
      do: 'climb, scale',
      what: 'rope, wall, rock, cliff, ladder, tree, rock wall',
    },
    zh: { alone: '攀岩, 爬绳, 爬树, 爬墙', do: '爬, 攀', what: '绳子, 墙, 岩壁, 树, 梯子' },
    base: 'stand',
    view: 'away',
    play: {
      stance: 'hang',
      seconds: 2,
      keys: [
        {
          at: 0,
          right: [0.17, -0.02, 0.52],
          left: [0.17, 0.02, 0.36],
          hips: [0, 0, 0.14],
          rightFoot: [0.1, 0, 0.14],
          leftFoot: [0.1, 0, 0.3],
        },
        {
          at: 0.5,
          right: [0.17, -0.02, 0.36],
          left: [0.17, 0.02, 0.52],
          hips: [0, 0, 0.2],
          rightFoot: [0.1, 0, 0.36],
          leftFoot: [0.1, 0, 0.18],
        },
      ],
      held: [{ thing: 'rope', in: 'both' }],
    },
  },
  swing: {
    en: { alone: 'swing on a swing', do: 'swing, sit, play', what: 'swing, swings' },
    zh: { alone: '荡秋千', do: '荡, 坐', what: '秋千' },
    base: 'stand',
    view: 'three-quarter',
    feeling: 'happy',
    play: {
      stance: 'seat',
      seconds: 2.4,
      keys: [
        { at: 0.0, right: [0.07, -0.13, 0.28], left: [0.07, 0.13, 0.28], hips: [0, 0, 0.02], lean: -0.05 },
        {
          at: 0.25,
          hips: [0.22, 0, 0.09],
          rightFoot: [0.34, 0, 0.2],
          leftFoot: [0.34, 0, 0.2],
          lean: -0.45,
          right: [0.0, -0.13, 0.26],
          left: [0.0, 0.13, 0.26],
        },
        { at: 0.5, hips: [0, 0, 0.02] },
        {
          at: 0.75,
          hips: [-0.2, 0, 0.08],
          rightFoot: [-0.32, 0, 0.1],
          leftFoot: [-0.32, 0, 0.1],
          lean: 0.3,
          right: [0.1, -0.13, 0.26],
          left: [0.1, 0.13, 0.26],
        },
      ],
      around: [{ thing: 'swing', at: [0, 0, 0] }],
    },
  },
  treadmill: {
    en: { do: 'run, jog, walk', what: 'treadmill' },
    zh: { do: '跑, 走', what: '跑步机' },
    base: 'stand',
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
} as const satisfies Record<string, DeedCard>;
